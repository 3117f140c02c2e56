/** What stands around the text of a unit. */
import { exerciseNouns, type UnitKind, unitNouns } from './units.ts';

export const unit = {
  lesson: (number: string, minutes: number) => `Lektion ${number}, ungefär ${minutes} minuter`,
  workshop: (number: string, minutes: number, solo: number) => `Övning ${number}, ungefär ${minutes} minuter i grupp, ${solo} på egen hand`,
  exerciseOf: (n: number, total: number, kind: UnitKind) => `${exerciseNouns[kind].bare} ${n} av ${total}`,
  form: { ensam: 'På egen hand.', par: 'Två och två.', grupp: 'I grupp.', helgrupp: 'Alla tillsammans.' },
  audience: (audience: string) => `För ${audience}.`,
  healthGoals: (goals: readonly number[]) => `Bidrar till delmål ${goals.join(' och ')} i Norrbottens folkhälsostrategi.`,
  toSupport: 'Till stödet',
  coffeeCard: 'Fikakort',
  previous: (title: string) => `Tillbaka till ${title}`,
  doneNext: (title: string) => `Klar, vidare till ${title}`,
  done: (kind: UnitKind) => `Klar med ${unitNouns[kind].the}`,
  terms: (kind: UnitKind) => `Begrepp i ${unitNouns[kind].the}`,
  sources: 'Källor',
  /** In brackets after a figure: the source's number in the list of sources. */
  source: (n: number) => `källa ${n}`,
};

export const support = {
  heading: 'Vart du kan vända dig',
  atWork:
    'På jobbet kan du prata med din chef, skyddsombudet eller facket. Arbetsgivaren kan också ordna samtal genom företagshälsovården.',
  whom: (whom: string) => `${whom.charAt(0).toUpperCase()}${whom.slice(1)}.`,
  hours: (hours: string) => `Öppet ${hours}.`,
  checked: (day: string) => `Kontrollerat ${day}.`,
};
