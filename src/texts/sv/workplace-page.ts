/** The page of the workplaces: what has been written from obstacle to follow-up, and what comes next. */
import { numberWord, upperFirst } from './numbers.ts';

/** A count in the common gender: `en`, `två`. */
const common = (n: number) => (n === 1 ? 'en' : numberWord(n));
const of = (n: number, one: string, many: string) => `${common(n)} ${n === 1 ? one : many}`;

/** What stands on the page from the start. */
export const workplacePage = {
  title: 'Vår arbetsplats',
  lede: 'Det ni har skrivit i del 3, från hinder till uppföljning. Allt finns i den här webbläsaren, och inget skickas.',
  noScript: 'Den här sidan visar det som er webbläsare har sparat och behöver JavaScript för att kunna göra det.',
  toCourse: 'Till utbildningen',
  /** The way here from other pages. */
  link: 'Vår arbetsplats: det ni har skrivit och vad som kommer härnäst',
};

/** What the page’s script says. */
export const workplaceNews = {
  place: 'Arbetsplatsen',
  places: 'Arbetsplatser i den här webbläsaren',
  changed: (day: string) => `ändrad ${day}`,

  emptyTitle: 'Här börjar vägen ut ur lådan',
  empty: [
    'I del 3 letar ni upp det som står i vägen hos er, väljer vad ni vill ändra och gör en plan.',
    'Det ni skriver i ett verktyg följer med till nästa, och allt samlas här.',
    'Ge arbetsplatsen ett namn och börja med att leta hinder.',
  ],
  begin: (title: string) => `Börja med ${title}`,

  nextTitle: 'Härnäst',
  next: (title: string) => `Fortsätt med ${title}`,
  waits: {
    obstacles: 'Leta hinder och markera dem ni vill göra något åt.',
    measures: 'Hindren är markerade. Nu kan ni välja hur mötena ska vara och vilka tips ni vill pröva.',
    plan: 'Gör en plan av det ni har valt: vem gör vad, och när.',
    documentation: 'Planen är påbörjad. Skriv ner de aktiva åtgärderna så att de går att visa upp.',
    followUp: 'Bestäm när ni ska se tillbaka.',
  },
  going: 'Alla steg är påbörjade. Öppna planen och se hur långt ni har kommit.',
  dated: {
    done: (day: string) => `Klart senast ${day}`,
    lookedAt: (day: string) => `Följs upp ${day}`,
    remind: (day: string) => `Utmaning att minnas ${day}`,
    followUp: (day: string, months: number) => `Uppföljning efter ${numberWord(months)} månader, ${day}`,
  },
  late: 'Dagen har passerat.',
  nameless: 'Utan text',
  more: (n: number) => `${upperFirst(of(n, 'dag', 'dagar'))} till står i planen och i uppföljningen.`,

  stepsTitle: 'Så långt har ni kommit',
  steps: { obstacles: 'Hinder', measures: 'Åtgärder', plan: 'Plan', documentation: 'Dokumentation', followUp: 'Uppföljning' },
  obstacles: (total: number, marked: number) =>
    total === 0
      ? 'Inga hinder är uppskrivna än.'
      : `${upperFirst(numberWord(total))} hinder. ${marked === 0 ? 'Inget är markerat att göra något åt än.' : `${upperFirst(numberWord(marked))} att göra något åt.`}`,
  noRules: 'Inga mötesregler än.',
  rules: (n: number, meeting: string, ready: boolean) =>
    `${upperFirst(of(n, 'regel', 'regler'))} för ${meeting === '' ? 'mötena' : `”\u2068${meeting}\u2069”`}${ready ? '' : ', inte klara än'}.`,
  challenges: (n: number) =>
    n === 0 ? 'Inga utmaningar är valda än.' : `${upperFirst(of(n, 'utmaning är vald', 'utmaningar är valda'))}.`,
  plan: (total: number, finished: number) =>
    total === 0
      ? 'Planen är tom än så länge.'
      : `${upperFirst(of(total, 'rad', 'rader'))}. ${finished === 0 ? 'Ingen är klar än.' : `${upperFirst(common(finished))} är ${finished === 1 ? 'klar' : 'klara'}.`}`,
  employees: (n: number) => `${upperFirst(of(n, 'anställd', 'anställda'))}.`,
  areas: (n: number, all: number) =>
    n === 0
      ? 'Inget område är undersökt än.'
      : `${upperFirst(numberWord(n))} av ${numberWord(all)} områden ${n === 1 ? 'undersökt' : 'undersökta'}.`,
  risks: (n: number) => (n === 0 ? '' : `${upperFirst(of(n, 'risk uppskriven', 'risker uppskrivna'))}.`),
  followUp: (day: string, months: number) => `Nästa gång är ${day}, efter ${numberWord(months)} månader.`,
  noFollowUp: 'Ingen dag är bestämd än.',
  allLookedBack: 'Alla dagar som ni bestämde har varit.',
  notes: (n: number) => (n === 0 ? '' : `${upperFirst(of(n, 'anteckning', 'anteckningar'))} från tidigare.`),
};
