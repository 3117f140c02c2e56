/** A plan as a workplace could have written it, for tests and measurements. */
import type { TextDocument } from './text-document.ts';

const WHAT = [
  'Vi flyttar ner handtagen i förrådet så att alla når dem utan pall',
  'Den som är ny får gå med två olika kollegor första veckan, inte bara en',
  'Mötet börjar kvart över åtta så att den som lämnar på förskolan hinner',
  'Vi skriver ut i annonsen att lyfthjälp finns och att ingen lyfter ensam',
  'Jargongen på bilen tas upp på arbetsplatsträffen av den som är arbetsledare',
];

/** Six columns, and rows of a length that people write. */
export function samplePlan(rows: number): TextDocument {
  return {
    title: 'Aktivitetsplan – Förrådet i Kiruna',
    facts: [
      { label: 'Arbetsplats', text: 'Förrådet i Kiruna' },
      { label: 'Skriven', text: '7 juni 2026' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Vad vi ska göra' },
      { kind: 'paragraph', text: 'Planen gäller till nästa sommar.\nVi ser över den varje månad.' },
      {
        kind: 'table',
        table: {
          caption: 'Åtgärder efter dag',
          head: ['Vad', 'Vem', 'Klart', 'Följs upp', 'Delmål', 'Läge'],
          rows: Array.from({ length: rows }, (_, row) => [
            `${row + 1}. ${WHAT[row % WHAT.length] ?? ''}`,
            row % 2 === 0 ? 'Åsa Öberg' : 'Skyddsombudet och Ahmed',
            `2026-${String((row % 12) + 1).padStart(2, '0')}-15`,
            'Vi frågar alla på mötet och räknar hur många som säger att det blev bättre',
            '1, 3',
            'pågår',
          ]),
          widths: [3, 1.4, 1, 2.2, 0.8, 0.8],
        },
      },
      { kind: 'heading', level: 1, text: 'Så följer vi upp' },
      { kind: 'list', ordered: true, items: ['Vi läser planen tillsammans.', 'Vi skriver vad som blev av den.'] },
      { kind: 'list', ordered: false, items: ['Papper', 'Penna'] },
      { kind: 'answer', label: 'Vad har ni lärt er?', text: '' },
      { kind: 'answer', label: 'Hur har ni samverkat?', text: 'På arbetsplatsträffen, med skyddsombudet.' },
    ],
    foot: 'Förrådet i Kiruna, aktivitetsplan',
  };
}
