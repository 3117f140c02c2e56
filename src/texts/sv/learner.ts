/** What is said of a learner’s progress and of where it is kept. */
import { numberWord, upperFirst } from './numbers.ts';

export const progress = {
  untouched: 'inte påbörjad',
  begun: 'påbörjad',
  done: 'klar',
  partProgress: (done: number, total: number) => `${done} av ${total} lektioner klara`,
  remaining: (n: number) =>
    n === 1
      ? 'En övning är kvar i lektionen. Gör den nu, eller gå vidare ändå.'
      : `${upperFirst(numberWord(n))} övningar är kvar i lektionen. Gör dem nu, eller gå vidare ändå.`,
  toRemaining: 'Till övningen',
  resume: (title: string) => `Fortsätt: ${title}`,
};

export const storage = {
  blocked: 'Din webbläsare låter inte kursen spara här. Du kan göra allt, men svaren finns bara kvar tills du stänger sidan.',
  full: 'Webbläsarens minne är fullt, så det senaste svaret är inte sparat. Du kan göra klart lektionen ändå.',
  unsent: 'Lärplattformen svarar inte just nu. Dina svar ligger kvar här och skickas igen om en stund.',
  review: 'Lärplattformen visar kursen för granskning. Det du gör nu ändrar inget i ditt resultat.',
  noLms: 'Kursen hittar ingen lärplattform. Du kan läsa och göra övningarna, men resultatet rapporteras inte.',
};
