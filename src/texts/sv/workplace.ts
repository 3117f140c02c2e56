/** Words that the tools of part 3 share: the workplace, its lenses, areas, grounds and goals. */
import { formatNumber } from './numbers.ts';

export const workplace = {
  nameless: 'Vår arbetsplats',
  name: 'Arbetsplatsens namn',
  cut: (most: number) => `Texten var längre än fältet rymmer. De första ${formatNumber(most)} tecknen kom med.`,

  /** The five lenses of 3A.1. */
  lenses: {
    rum: 'Rum och saker',
    sprak: 'Språk och jargong',
    tid: 'Tid och möten',
    karriar: 'Rekrytering och karriär',
    regler: 'Regler och rutiner',
  },

  /** How serious an obstacle is. */
  serious: { 1: 'Skaver', 2: 'Kostar eller stänger ute', 3: 'Skadar eller bryter mot regler' },

  /** The five areas of active measures. */
  areas: {
    arbetsforhallanden: 'Arbetsförhållanden',
    lon: 'Löner och andra anställningsvillkor',
    rekrytering: 'Rekrytering och befordran',
    utbildning: 'Utbildning och övrig kompetensutveckling',
    foraldraskap: 'Förvärvsarbete och föräldraskap',
  },

  /** The seven grounds of discrimination. */
  grounds: {
    kon: 'Kön',
    identitet: 'Könsöverskridande identitet eller uttryck',
    etnicitet: 'Etnisk tillhörighet',
    religion: 'Religion eller annan trosuppfattning',
    funktion: 'Funktionsnedsättning',
    laggning: 'Sexuell läggning',
    alder: 'Ålder',
  },

  /** The goals of Norrbottens folkhälsostrategi, shortened. */
  goals: {
    1: 'Delmål 1: Utbildning och lärande hela livet',
    2: 'Delmål 2: Goda och jämlika vanor för hälsan',
    3: 'Delmål 3: Normer och värderingar som ger jämlik hälsa',
    4: 'Delmål 4: Systematiskt arbete med folkhälsa',
  },

  states: { ny: 'Inte påbörjad', pagar: 'Pågår', klar: 'Klar' },
};
