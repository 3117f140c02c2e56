/** The player’s own words: the session and the last page. */
import { upperFirst } from './numbers.ts';
import { allOf, countOf, type UnitKind, unitNouns } from './units.ts';

export const player = {
  close: 'Spara och stäng',
  closed: 'Sparat. Du kan stänga fönstret.',
  closedUnsent: 'Lärplattformen tog inte emot det sista. Stäng och öppna kursen igen, så försöker vi en gång till.',
  belowPassMark: (score: number, mark: number) =>
    `Du har ${score} procent och ${mark} procent krävs. Du kan stanna kvar och göra om det som har poäng kvar att ge. Stänger du nu räknas ${score} procent som ditt resultat.`,
  closeAnyway: 'Stäng ändå',
  stay: 'Stanna kvar',
  endTitle: 'Så långt har du kommit',
  endText: 'Här ser du hur det har gått när du är klar.',
  left: (n: number, kind: UnitKind) => `${upperFirst(countOf(n, unitNouns[kind]))} är kvar.`,
  passed: (score: number) => `Du är klar och godkänd med ${score} procent. Tack för att du tog dig tid.`,
  completed: (units: number, kind: UnitKind) => `Du är klar med ${allOf(units, unitNouns[kind])}. Tack för att du tog dig tid.`,
  below: (score: number, mark: number, units: number, kind: UnitKind) =>
    `Du är klar med ${allOf(units, unitNouns[kind])} och har ${score} procent av poängen. För godkänt krävs ${mark}. Du kan göra om det som har poäng kvar att ge.`,
  unscored: (units: number, kind: UnitKind) =>
    `Du är klar med ${allOf(units, unitNouns[kind])}, men inte med det som ger poäng. Gör det också, så ser du ditt resultat.`,
  begin: (title: string) => `Gör: ${title}`,
  again: (title: string) => `Gör om: ${title}`,
};
