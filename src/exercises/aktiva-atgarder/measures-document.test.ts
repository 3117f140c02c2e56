import { describe, expect, test } from 'vitest';
import type { Block } from '../../exports/text-document.ts';
import { aktivaAtgarder } from '../../texts/sv/aktiva-atgarder.ts';
import { measuresDocument as words } from '../../texts/sv/aktiva-atgarder-dokument.ts';
import { AREAS, GROUNDS } from '../../workplace/model.ts';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { measuresDocument } from './measures-document.ts';
import { aktivaAtgarder as type } from './schema.ts';
import { risk, workplaceWith } from './test-workplace.ts';

const [example] = loadExamples(root, type);
if (!example) throw new Error('There is no example');
const { spec } = example;
const DAY = '2026-11-22';
const make = (measures: Parameters<typeof workplaceWith>[1], name = 'Förrådet') =>
  measuresDocument(workplaceWith({ name }, measures), spec, DAY);

/** All that is written under a heading. */
function under(blocks: readonly Block[], title: string): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const to = blocks.findIndex((block, index) => index > from && block.kind === 'heading');
  return blocks
    .slice(from + 1, to < 0 ? undefined : to)
    .map(textOf)
    .join('\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.join('\n');
    case 'table':
      return [block.table.caption, ...[block.table.head, ...block.table.rows].map((cells) => cells.join(' | '))].join('\n');
    case 'answer':
      return `${block.label}\n${block.text}`;
    default:
      return block.text;
  }
}

describe('the document of active measures', () => {
  test('says who, for when, how many and on which day it was made', () => {
    expect(make({ employees: 18, period: '2026' })).toMatchObject({
      title: 'Aktiva åtgärder',
      facts: [
        { label: 'Arbetsplats', text: 'Förrådet' },
        { label: 'Period', text: '2026' },
        { label: 'Antal anställda', text: '18' },
        { label: 'Dag', text: '22 november 2026' },
      ],
      foot: 'Aktiva åtgärder, Förrådet',
    });
  });

  test('has co-operation, the five areas, the overview, the duties, what the law asks, and that it is no legal advice, in this order', () => {
    const headings = make({}).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Samverkan',
      'Arbetsförhållanden',
      'Löner och andra anställningsvillkor',
      'Rekrytering och befordran',
      'Utbildning och övrig kompetensutveckling',
      'Förvärvsarbete och föräldraskap',
      'Översikt',
      'Riktlinjer och rutiner',
      'Lönekartläggning',
      'Jämn könsfördelning',
      'Vad som ska finnas skriftligt',
      'Om dokumentet',
    ]);
    expect(under(make({}).blocks, 'Om dokumentet')).toContain(spec.disclaimer);
  });

  test('has in each risk’s row all that was written of it, and a sentence where nothing was', () => {
    const { blocks } = make({
      examinations: [{ area: 'arbetsforhallanden', how: ' Skyddsrond i mars.\nEnkät i april. ', grounds: ['alder', 'kon'] }],
      risks: [
        risk('1', {
          grounds: ['alder', 'kon'],
          cause: 'Vanan.',
          measure: 'Byt lås.',
          who: 'Aila',
          by: '2027-03-01',
          outcome: 'Duschen går att låsa.',
        }),
        risk('2', { what: '', measure: 'Mät.', grounds: [] }),
        risk('tom', { what: ' ' }),
        risk('3', { area: 'lon' }),
      ],
    });
    expect(under(blocks, 'Arbetsförhållanden').split('\n')).toEqual([
      'Så har området undersökts',
      'Skyddsrond i mars.',
      'Enkät i april.',
      'Området är undersökt med tanke på kön och ålder.',
      'Inte undersökt än: könsöverskridande identitet eller uttryck, etnisk tillhörighet, religion eller annan trosuppfattning, funktionsnedsättning och sexuell läggning.',
      'Risker och hinder: Arbetsförhållanden',
      words.head.join(' | '),
      'Risken 1 | Kön och ålder | Vanan. | Byt lås. | Aila | 1 mars 2027 | Duschen går att låsa.',
      'Risken är inte beskriven än. | Inte angivet | Inte skrivet än | Mät. | Inte bestämt än | Inte bestämt än | Inte skrivet än',
    ]);
    expect(under(blocks, 'Löner och andra anställningsvillkor')).toContain('Hur området har undersökts är inte beskrivet än.');
  });

  test('tells an area that was examined without risks from one that was begun and one that was not', () => {
    const { blocks } = make({
      examinations: [
        { area: 'lon', how: 'Lönerna gicks igenom.', grounds: [...GROUNDS] },
        { area: 'rekrytering', how: 'Annonserna.', grounds: [] },
      ],
    });
    expect(under(blocks, 'Löner och andra anställningsvillkor')).toMatch(/ålder\.\nInga risker eller hinder funna\.$/);
    expect(under(blocks, 'Rekrytering och befordran')).toMatch(/Inga risker eller hinder är beskrivna än\.$/);
    expect(under(blocks, 'Arbetsförhållanden')).toBe('Området är inte undersökt än.');
  });

  test('has an overview of seven grounds and four steps by five areas, all in words', () => {
    const { blocks } = make({
      examinations: [{ area: 'lon', how: 'Ja.', grounds: ['kon', 'alder'] }],
      risks: [risk('1', { area: 'lon', cause: 'Vanan.' }), risk('2', { area: 'lon' })],
    });
    const table = blocks.find((block) => block.kind === 'table' && block.table.caption === aktivaAtgarder.overviewCaption);
    const rows = table?.kind === 'table' ? table.table.rows : [];
    expect(rows).toHaveLength(11);
    expect(rows.every((cells) => cells.length === 6 && cells.every(Boolean))).toBe(true);
    const pay = Object.fromEntries(rows.map(([title, , cell]) => [title, cell]));
    expect(pay).toMatchObject({
      Kön: '2 risker',
      Ålder: 'Ingen risk funnen',
      Funktionsnedsättning: 'Inte undersökt',
      'Steg 1: undersök': 'Skrivet',
      'Steg 2: analysera': '1 av 2 risker',
      'Steg 3: åtgärda': 'Inte skrivet än',
    });
  });

  test('says for each size what must be there, and what of it is', () => {
    const law = (employees: number | null, rest = {}) => under(make({ employees, ...rest }).blocks, 'Vad som ska finnas skriftligt');
    expect(law(null)).toBe('Antalet anställda är inte angivet. Det avgör vad som ska finnas skriftligt.');
    expect(law(1)).toBe(
      'Arbetsgivaren har 1 anställd och hör till gruppen färre än 10 anställda. I den gruppen finns inget krav på att dokumentera arbetet.',
    );
    expect(law(24, { paySurvey: 'Gjord i mars.' }).split('\n')).toEqual([
      'Arbetsgivaren har 24 anställda och hör till gruppen 10–24 anställda. I den gruppen ska det här vara dokumenterat:',
      'Hur samverkan har gått till: inte färdigt än.',
      'Lönekartläggningen: finns i det här dokumentet.',
    ]);
    expect(law(25).match(/: inte färdigt än\./g)).toHaveLength(8);
    const examinations = AREAS.map((area) => ({ area, how: 'Ja.', grounds: GROUNDS }));
    expect(law(25, { examinations }).match(/: (.*)\.$/gm)).toEqual([
      ': finns i det här dokumentet.',
      ...Array(3).fill(': inga risker eller hinder är funna.'),
      ...Array(4).fill(': inte färdigt än.'),
    ]);
  });

  test('keeps markup, formulas, emoji and writing from right to left as they were typed', () => {
    const odd = '=HYPERLINK("x") <b>&amp;</b> 🙂 مرحبا\n– rad två';
    expect(under(make({ cooperation: odd }).blocks, 'Samverkan')).toBe(odd);
    expect(make({}, ' ').facts[0]?.text).toBe('Inte angivet');
  });

  test('has no word that only the program knows', () => {
    const { blocks } = make({
      employees: 30,
      examinations: [{ area: 'foraldraskap', how: 'a', grounds: ['laggning'] }],
      risks: [risk('1')],
    });
    expect(blocks.map(textOf).join('\n')).not.toMatch(/undefined|null|foraldraskap|laggning\b|arbetsforhallanden|hinder:\w|\[object/);
  });
});
