import type { Block, PaperDocument } from '../../document/blocks.ts';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 40"><path d="M0 0H96V40H0Z" fill="#dbe8ef"/><path d="M30 30V15H66V30Z" fill="#b03a24"/></svg>';

/** A document of these blocks. */
export const paperOf = (blocks: readonly Block[], changes: Partial<PaperDocument> = {}): PaperDocument => ({
  kind: 'Handledning',
  title: '2C.3 Härskartekniker',
  lede: 'Sju ord för sådant som annars är svårt att ta på.',
  facts: [{ name: 'Tid', text: '30 minuter' }],
  foot: 'Man gör skillnad, version 0.5.0. CC BY 4.0.',
  day: '2026-11-22',
  blocks,
  ...changes,
});

/** Every kind of block, for tests. */
export const SAMPLE: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Mötet' },
  { kind: 'paragraph', look: 'lede', text: 'Läs igenom en gång.' },
  { kind: 'heading', level: 2, text: '1. Fallen' },
  { kind: 'paragraph', look: 'small', text: '9 minuter, i små grupper' },
  { kind: 'paragraph', look: 'label', text: 'Säg' },
  { kind: 'speech', texts: ['Läs fallet en gång till.', 'Vad skulle du säga?'] },
  {
    kind: 'entries',
    entries: [
      { name: 'Du gör', text: 'Går runt.' },
      { name: 'När halva tiden har gått står det', text: 'Byt fall.' },
      {
        name: 'Tänk på',
        text: [{ text: 'Inga ' }, { text: 'namn', strong: true }, { text: ' i ' }, { text: 'dag', emphasis: true }, { text: '.' }],
      },
    ],
  },
  {
    kind: 'entries',
    entries: [{ name: 'Någon säger att det är kvinnor som håller uppe lådan', text: 'Alla kan hålla i locket.' }],
  },
  { kind: 'list', marks: 'check', items: ['Papper', 'Penna'] },
  { kind: 'paragraph', text: 'Om det blir hett:' },
  { kind: 'list', marks: 'bullet', items: ['Stanna upp.', [{ text: 'Läs mer hos ' }, { text: 'DO', href: 'https://www.do.se/' }]] },
  { kind: 'list', marks: 'number', items: ['Först', 'Sedan'] },
  { kind: 'paragraph', text: 'Efteråt:' },
  { kind: 'list', marks: 'number', items: ['Först igen'] },
  {
    kind: 'box',
    look: 'note',
    title: 'På distans',
    blocks: [
      { kind: 'paragraph', text: 'Använd grupprum.' },
      { kind: 'list', marks: 'bullet', items: ['Tre i varje.'] },
      { kind: 'entries', entries: [{ name: 'Chatten', text: 'Klistra in fallet.' }] },
    ],
  },
  { kind: 'page' },
  { kind: 'heading', level: 3, text: 'Blad' },
  {
    kind: 'box',
    look: 'exercise',
    title: 'Vilken teknik är det?',
    blocks: [
      { kind: 'paragraph', text: 'Kollegan tittar i mobilen.\nVarje gång.' },
      { kind: 'list', marks: 'letter', items: ['Osynliggörande', 'Förlöjligande'] },
      { kind: 'lines', count: 3, label: 'Ditt svar' },
      { kind: 'scale', least: 1, most: 5, from: 'aldrig', to: 'varje dag' },
    ],
  },
  { kind: 'heading', level: 4, text: 'Planen' },
  {
    kind: 'table',
    caption: 'Vår plan',
    head: ['Hinder', 'Åtgärd'],
    rows: [
      ['Pallen', ''],
      ['Tonen', 'Vi frågar.'],
    ],
    widths: [3, 7],
    rowHeads: true,
    rowLines: 2,
  },
  { kind: 'table', head: ['Vem', 'När'], rows: [['Alla', 'I dag']] },
  { kind: 'figure', svg: PICTURE, alt: 'En röd låda mot en ljus himmel.', caption: 'Lådan går att öppna.' },
  {
    kind: 'chart',
    chart: {
      title: 'Dagar med föräldrapenning',
      bars: [
        { label: 'Kvinnor', value: 69, text: '69 %', tone: 'women' },
        { label: 'Män', value: 31, text: '31 %', tone: 'men' },
        { label: 'Alla', value: 100, text: '100 %', tone: 'plain' },
      ],
      full: 100,
      source: '2023. Försäkringskassan.',
      limits: 'Siffran säger inget om dagar utan ersättning.',
      alt: 'Kvinnor tar ut 69 procent av dagarna, män 31.',
    },
  },
];
