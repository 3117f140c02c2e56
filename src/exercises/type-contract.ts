/** The tests that every exercise type must pass, driven by its examples. A type's own test adds what only that type does. */
import { fileURLToPath } from 'node:url';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ExerciseType, StaticProps } from './definition.ts';
import { loadExamples } from './examples.ts';
import { fingerprint } from './fingerprint.ts';
import { registry } from './registry.ts';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the static form of a type must hold. */
export interface StaticTexts<Spec> {
  readonly Static: ComponentType<StaticProps<Spec>>;
  /** Texts that are there to read at once. */
  shown(spec: Spec): readonly string[];
  /** Texts that are folded away, so that one can think first: answers and comments. */
  folded(spec: Spec): readonly string[];
}

/** Registers the shared tests of a type. */
export function exerciseTypeContract<Data extends { id: string }, Spec, Answer>(
  type: ExerciseType<Data, Spec, Answer>,
  { Static, shown, folded }: StaticTexts<Spec>,
): void {
  const examples = loadExamples(root, type);
  const named = examples.map((example) => [example.data.id, example] as const);
  const render = (spec: Spec) => renderToString(h(Static, { spec, id: 'prov' }));

  describe(`${type.name} as one of the exercise types`, () => {
    test('it is in the registry', () => {
      expect(registry.get(type.name)).toBe(type);
    });

    test('it has two to four examples, each with an id of its own', () => {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      expect(examples.length).toBeLessThanOrEqual(4);
      expect(new Set(examples.map(({ data }) => data.id)).size).toBe(examples.length);
    });

    test('examples that mean different things have different fingerprints', () => {
      const prints = examples.map(({ spec }) => fingerprint([type.name, ...type.logic.meaning(spec)]));
      expect(new Set(prints).size).toBe(examples.length);
    });
  });

  describe.each(named)(`${type.name} "%s"`, (_, { data, spec }) => {
    test('is refused when it has a key that nobody knows', () => {
      expect(type.schema.safeParse({ ...data, okand: 1 }).success).toBe(false);
    });

    test('comes through JSON unchanged, as the page sends it to the browser', () => {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    });

    test('takes an ordinary learner between half a minute and a quarter of an hour', () => {
      expect(type.minutes(spec)).toBeGreaterThanOrEqual(0.5);
      expect(type.minutes(spec)).toBeLessThanOrEqual(15);
    });

    test('shows question, cards and options at once without script', () => {
      const { open } = readHtml(render(spec));
      for (const text of shown(spec)) expect(open).toContain(text);
    });

    test('folds answers and comments away until the learner asks for them', () => {
      const html = readHtml(render(spec));
      for (const text of folded(spec)) {
        expect(html.folded).toContain(text);
        expect(html.open).not.toContain(text);
      }
    });

    test('has nothing that the content security policy would stop', () => {
      expect(render(spec)).not.toMatch(/<(script|style|iframe|object)|\s(style|on[a-z]+)\s*=|javascript:/i);
    });

    test('shows markup in a text as the letters that were typed', () => {
      const hostile = '<script>alert("hej")</script> & <b>fet</b>';
      const marked = mapTexts(spec, (text) => `${text} ${hostile}`) as Spec;
      const html = render(marked);
      expect(html).not.toMatch(/<script|<b>/);
      expect(html).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
      const texts = readHtml(html);
      for (const text of [...shown(marked), ...folded(marked)]) expect(texts.open + texts.folded).toContain(text);
    });
  });
}

/** `value` with every text in it changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}

/** The texts of a piece of HTML: what is open to read, and what is folded away in `<details>` (their summaries are open). */
export function readHtml(html: string): { readonly open: string; readonly folded: string } {
  const texts = { open: '', folded: '' };
  let depth = 0;
  let summary = false;
  for (const [piece] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (/^<details\b/.test(piece)) depth++;
    else if (piece === '</details>') depth--;
    else if (/^<\/?summary\b/.test(piece)) summary = !piece.startsWith('</');
    else if (!piece.startsWith('<')) texts[depth > (summary ? 1 : 0) ? 'folded' : 'open'] += decode(piece);
    else if (!/^<\/?(strong|em|span|a)\b/.test(piece)) texts[depth > 0 ? 'folded' : 'open'] += '\n';
  }
  return texts;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
