import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { privacy } from '../../texts/sv/common.ts';
import { reflektion as words } from '../../texts/sv/reflektion.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import { logic } from './logic.ts';
import { reflektion } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(reflektion, {
  Static,
  shown: ({ hint }) => [words.staticHint, ...(hint ? [hint] : [])],
  folded: () => [],
});

const spec = { question: 'När var du senast tyst?', hint: undefined };

describe('a reflection', () => {
  test('is done when something is written, and a row of blanks is nothing', () => {
    expect(['', '  \n\t ', 'a', ' Ja. '].map((text) => logic.done({ text }, spec))).toEqual([false, false, true, true]);
  });

  test('is read as it was written, with line breaks, accents and signs', () => {
    const text = '”Så här”\n\n& <b> 🙂 ناعم';
    expect(logic.parse(JSON.parse(JSON.stringify({ text })), spec)).toEqual({ text });
  });

  test('keeps only the text of what is stored', () => {
    expect(logic.parse({ text: 'hej', more: 1 }, spec)).toEqual({ text: 'hej' });
  });

  test.each([undefined, null, '', 'text', 7, true, [], ['text'], {}, { text: 7 }, { text: null }, { Text: 'hej' }])(
    'the stored value %j is no answer',
    (value) => {
      expect(logic.parse(value, spec)).toBeUndefined();
    },
  );

  test('a new hint keeps the text and a new question counts as another exercise', () => {
    expect(logic.meaning({ ...spec, hint: 'Tänk på en rast.' })).toEqual(logic.meaning(spec));
    expect(logic.meaning({ ...spec, question: 'När pratade du senast?' })).not.toEqual(logic.meaning(spec));
  });

  test('comes back in its field as the letters that were typed, with the promise beside it', () => {
    const saved = { text: '</textarea><script>alert(1)</script> & så' };
    const html = renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
    expect(html).not.toContain('<script');
    expect(readHtml(html).open).toContain(saved.text);
    expect(readHtml(html).open).toContain(privacy.note);
  });
});
