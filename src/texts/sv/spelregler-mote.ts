/** Words of the exercise type spelregler where the rules are those of a kind of meeting. */
import { numberWord } from './numbers.ts';

const long = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dated = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** Last day that every month has. */
const SHORTEST = 28;

export const spelreglerMote = {
  name: 'Vad heter mötet?',
  nameHint: 'Till exempel Måndagsmötet. Namnet står på affischen.',
  fileName: (name: string) => (name === '' ? 'Spelregler för mötet' : `Spelregler ${name}`),

  posterFile: 'Affischen som fil',
  pdf: 'Affisch (PDF)',
  calendarFile: 'Ta med påminnelsen',
  ics: 'Kalenderfil (ICS)',

  calendar: 'När är mötet?',
  calendarWhy: 'Regler glöms lätt. Lägg dem i kalendern, så kommer de upp före mötet.',
  first: 'Nästa möte',
  time: 'När börjar det?',
  timeHint: 'Utan tid kommer påminnelsen klockan 08:00.',
  every: 'Hur ofta?',
  rhythm: { '': 'Bara den här gången', vecka: 'Varje vecka', varannan: 'Varannan vecka', manad: 'Varje månad' },
  past: (day: string) => `Den ${dated.format(new Date(day))} har varit. Välj nästa mötesdag.`,
  notSoon: `Välj en dag mellan i dag och om ${numberWord(2)} år.`,
  noDay: 'Välj dagen för nästa möte, så går det att spara en kalenderfil.',
  recalled: (day: string, time: string, every: '' | 'vecka' | 'varannan' | 'manad') => {
    const date = new Date(day);
    const again = { '': '', vecka: ', och sedan varje vecka', varannan: ', och sedan varannan vecka', manad: ', och sedan varje månad' }[
      every
    ];
    const skipped =
      every === 'manad' && date.getUTCDate() > SHORTEST ? ` Månader utan en ${date.getUTCDate()}:a hoppar kalendern över.` : '';
    return `Reglerna kommer upp ${long.format(date)} klockan ${time}${again}.${skipped}`;
  },

  eventTitle: (name: string) => (name === '' ? 'Spelregler för mötet' : `Spelregler: ${name}`),
  begins: (time: string) => `Mötet börjar klockan ${time}.`,
};
