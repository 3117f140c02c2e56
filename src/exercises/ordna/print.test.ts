import { expect, test } from 'vitest';
import { textsOf } from '../../document/texts-of.ts';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { ordna } from './schema.ts';

test.each(loadExamples(root, ordna).map(({ data, spec }) => [data.id, spec] as const))(
  'no row of "%s" stands in its own place on the sheet, and the key has them in theirs',
  (_, spec) => {
    const form = ordna.print(spec);
    const table = form.sheet.find(({ kind }) => kind === 'table');
    const rows = table?.kind === 'table' ? table.rows.map(([, text]) => text) : [];
    expect(rows.toSorted()).toEqual(spec.items.map(({ text }) => text).toSorted());
    for (const [place, { text }] of spec.items.entries()) expect(rows[place]).not.toBe(text);
    const key = textsOf(form.key);
    expect(key.filter((text) => /^\d+\. /.test(text))).toEqual(spec.items.map(({ text }, place) => `${place + 1}. ${text}`));
  },
);
