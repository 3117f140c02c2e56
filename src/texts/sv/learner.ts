/** What is said of a learner’s progress and of where it is kept. */
import { upperFirst } from './numbers.ts';
import { countOf, exerciseNouns, type UnitKind, unitNouns } from './units.ts';

export const progress = {
  untouched: 'inte påbörjad',
  begun: 'påbörjad',
  done: 'klar',
  partProgress: (done: number, total: number, kind: UnitKind) =>
    `${done} av ${total} ${total === 1 ? `${unitNouns[kind].bare} klar` : `${unitNouns[kind].many} klara`}`,
  remaining: (n: number, kind: UnitKind) =>
    `${upperFirst(countOf(n, exerciseNouns[kind]))} är kvar i ${unitNouns[kind].the}. Gör ${n === 1 ? 'den' : 'dem'} nu, eller gå vidare ändå.`,
  toRemaining: (kind: UnitKind) => `Till ${exerciseNouns[kind].the}`,
  resume: (title: string) => `Fortsätt: ${title}`,
};

export const storage = {
  blocked: 'Din webbläsare låter inte kursen spara här. Du kan göra allt, men svaren finns bara kvar tills du stänger sidan.',
  full: 'Webbläsarens minne är fullt, så det senaste svaret är inte sparat. Du kan göra klart det du håller på med ändå.',
  unsent: 'Lärplattformen svarar inte just nu. Dina svar ligger kvar här och skickas igen om en stund.',
  review: 'Lärplattformen visar kursen för granskning. Det du gör nu ändrar inget i ditt resultat.',
  noLms: 'Kursen hittar ingen lärplattform. Du kan läsa och göra övningarna, men resultatet rapporteras inte.',
};
