import type { PaperDocument } from '../../document/blocks.ts';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 400" aria-hidden="true"><rect width="960" height="400" fill="#dbe8ef"/><path d="M0 330H960V400H0Z" fill="#14283a"/><circle cx="700" cy="170" r="90" fill="#efb13a"/><path d="M260 350V190H520V350Z" fill="#b03a24"/><path d="M260 190 330 90 590 60 520 190Z" fill="#f6f1e7"/></svg>';

/** A document with every kind of block, for tests and for looking at. */
export const sample: PaperDocument = {
  kind: 'Handledning',
  title: '2C.3 Härskartekniker och hur ni bryter dem',
  lede: 'Sju ord för sådant som annars är svårt att ta på, och korta svar att öva högt. Ni tränar framför allt på att svara när någon annan utsätts.',
  facts: [
    { name: 'Tid', text: '30 minuter' },
    { name: 'Grupp', text: '3–30 personer' },
    { name: 'För', text: 'Alla på arbetsplatsen' },
    { name: 'Ni behöver', text: 'Kort, pennor och en skärm' },
  ],
  foot: 'Man gör skillnad 0.5.0, CC BY 4.0',
  day: '2026-11-22',
  blocks: [
    { kind: 'heading', level: 2, text: 'Syfte' },
    {
      kind: 'paragraph',
      text: [
        { text: 'En teknik är ' },
        { text: 'något som görs', strong: true },
        { text: ', inte något som någon är. Läs mer hos ' },
        { text: 'Diskrimineringsombudsmannen', href: 'https://www.do.se/' },
        { text: ', som kallar det ' },
        { text: 'kränkande särbehandling', emphasis: true },
        {
          text: ' när det händer igen och igen. Arbetsgivaren har då ett ansvar enligt arbetsmiljölagen, och skyddsombudet kan hjälpa till att se mönstret.',
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Förbered' },
    {
      kind: 'list',
      marks: 'check',
      items: [
        'Gör fallen själv en gång. Välj fyra som passar er, och undvik dem som liknar något som nyss har hänt hos er.',
        'Skriv ut teknikerna, en uppsättning för varje grupp om tre.',
        'Häng upp era spelregler.',
      ],
    },
    {
      kind: 'table',
      caption: 'Stegen i korthet',
      head: ['Klocka', 'Steg', 'Tid'],
      widths: [2, 7, 2],
      rowHeads: true,
      rows: [
        ['0–3 min', '1. En som jag har gjort', '3 min'],
        ['3–9 min', '2. Sju namn', '6 min'],
        ['9–18 min', '3. Fallen', '9 min'],
        ['18–26 min', '4. Öva högt', '8 min'],
        ['26–30 min', '5. Vår mening', '4 min'],
      ],
    },
    { kind: 'heading', level: 2, text: 'Steg för steg' },
    { kind: 'heading', level: 3, text: '1. En som jag har gjort' },
    { kind: 'paragraph', look: 'label', text: '3 minuter, hela gruppen. Säg så här:' },
    {
      kind: 'speech',
      texts: [
        '”Vi ska lära oss sju ord för sådant som händer. Flera av dem har de flesta av oss nog använt någon gång.”',
        '”En teknik är något som görs. Ingen här är en härskare. Inga namn i dag.”',
      ],
    },
    {
      kind: 'entries',
      entries: [
        { name: 'Du gör', text: 'Berätta kort om en gång då du själv använde en teknik. Dela in i grupper om tre.' },
        { name: 'Deltagarna', text: 'Lyssnar.' },
        { name: 'Tänk på', text: 'Ditt exempel avgör tonen. Ta ett verkligt men litet, till exempel att du har avbrutit någon.' },
      ],
    },
    { kind: 'heading', level: 4, text: 'Om det blir hett' },
    {
      kind: 'list',
      marks: 'bullet',
      items: ['Stanna upp och säg vad du ser.', 'Ta en paus på fem minuter.', 'Prata med den det gäller efteråt.'],
    },
    {
      kind: 'box',
      look: 'note',
      title: 'På distans',
      blocks: [
        { kind: 'paragraph', text: 'Använd grupprum om tre. Klistra in fallet i chatten, så att alla kan läsa det medan de pratar.' },
      ],
    },
    { kind: 'page' },
    { kind: 'heading', level: 1, text: 'Arbetsblad' },
    { kind: 'paragraph', look: 'lede', text: 'Det här bladet är ditt. Ingen annan läser det.' },
    {
      kind: 'box',
      look: 'exercise',
      title: 'Vilken teknik är det?',
      blocks: [
        { kind: 'paragraph', text: 'Kollegan tittar i mobilen varje gång Aisha pratar på mötet.' },
        { kind: 'list', marks: 'letter', items: ['Osynliggörande', 'Förlöjligande', 'Undanhållande av information'] },
        { kind: 'lines', count: 3, label: 'Vad kan den som ser det säga?' },
      ],
    },
    {
      kind: 'box',
      look: 'exercise',
      title: 'Hur ofta händer det hos er?',
      blocks: [
        { kind: 'scale', least: 1, most: 5, from: 'aldrig', to: 'varje dag' },
        { kind: 'list', marks: 'number', items: ['Tänk efter en minut.', 'Ringa in en siffra.'] },
      ],
    },
    {
      kind: 'table',
      head: ['Hinder', 'Åtgärd', 'Vem', 'Klart'],
      widths: [3, 4, 2, 2],
      rowLines: 2,
      rows: [
        ['Pallen är för hög', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
      ],
    },
    {
      kind: 'figure',
      svg: PICTURE,
      alt: 'En röd låda med öppet lock framför en gul sol.',
      caption: 'Lådan går att öppna, och den som öppnar den behöver inte göra det ensam.',
    },
    {
      kind: 'chart',
      chart: {
        title: 'Föräldrapenningdagar i Sverige',
        bars: [
          { label: 'Kvinnor', value: 69, text: '69 %', tone: 'women' },
          { label: 'Män', value: 31, text: '31 %', tone: 'men' },
        ],
        full: 100,
        source: '2023. Försäkringskassan.',
        limits: 'Siffran säger inget om dagar utan ersättning.',
        alt: 'Stapeldiagram: kvinnor tar ut 69 procent av dagarna, män 31 procent.',
      },
    },
    { kind: 'paragraph', look: 'small', text: 'Källa: Försäkringskassan, 2023.' },
  ],
};
