/** Menu, bars and footer. */
import { type UnitKind, unitNouns } from './units.ts';

export const site = {
  name: 'Man gör skillnad',
  skip: 'Hoppa till innehållet',
  menu: 'Webbplatsen',
  pages: 'Webbplatsens sidor',
  course: 'Utbildningen',
  lead: 'Led en övning',
  glossary: 'Begrepp',
  figures: 'Siffror',
  modules: 'Moduler',
  search: 'Sök',
  myPage: 'Min sida',
  contents: 'Innehåll',
  close: 'Stäng',
  partOf: (label: string, title: string) => `${label}: ${title}`,
  whereInPart: (label: string, n: number, total: number, kind: UnitKind) => `${label}, ${unitNouns[kind].bare} ${n} av ${total}`,
  minutes: (n: number) => `${n}\u00a0min`,
};

export const footer = {
  about:
    'Man gör skillnad är ett fritt metodmaterial om maskulinitetsnormer och jämställdhet på jobbet, från Region Norrbotten och Make Equal.',
  privacy: 'Inget konto och inga kakor. Det du svarar och skriver stannar i din webbläsare.',
  licence: 'Kursens texter och bilder får användas fritt om källan anges,',
  version: (version: string) => `Version ${version}.`,
};
