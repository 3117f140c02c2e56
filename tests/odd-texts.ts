import { pick } from './random.ts';

/** Pieces of what people type, paste and try: other scripts, pictures, formulas, markup, control characters, halves of characters. */
const PIECES = [
  'Vi flyttar ner handtagen',
  'åäö ÅÄÖ é ü ß',
  'čđŋšŧž á',
  '👍🏽',
  '👩🏾‍🔧',
  '🇸🇪',
  'مرحبا بكم',
  'שלום לכולם',
  '=HYPERLINK("http://x")',
  '+46 980 000 00',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '=1+1\nrad två',
  '{{namn}}',
  '<w:p><w:r/></w:p>',
  '<script>alert(1)</script>',
  '&amp; & <b>',
  'CURRENT',
  'TOTAL_PAGES',
  '"citat"; ”så”, \'så\'',
  'a;b;c,d\\n',
  '\u0000\u0007\u001b\u0085',
  '\ud83d',
  '\ufeff\u200b\u202e',
  'rad\r\nrad\rrad\u2028rad',
  'e\u0301 a\u030a',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  '  ',
  '',
];

/** A text of some of them, now and then one of 2,000 characters. */
export function oddText(random: () => number): string {
  if (random() < 0.03) return 'x'.repeat(2_000);
  if (random() < 0.03) return 'ord och åäö '.repeat(180).slice(0, 2_000);
  return Array.from({ length: Math.floor(random() * 4) + 1 }, () => pick(random, PIECES)).join(pick(random, ['', ' ', '\n']));
}

/** The words of a text without what no file can hold, to compare by: control characters go, blanks of all kinds are one. */
export function words(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\u0085\u2028\u2029]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
