import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { isRight } from '../choice.ts';
import { codecContract } from '../codec-contract.ts';
import type { CourseContext } from '../definition.ts';
import { loadExamples } from '../examples.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { ATTEMPTS, draw, SEEDS } from './draw.ts';
import { fromLean, toLean } from './lean.ts';
import {
  type Answer,
  countPoints,
  countQuestions,
  type Drawn,
  give,
  isFinished,
  logic,
  percentOf,
  pointsToPass,
  questionsOf,
  type Spec,
} from './logic.ts';
import { kunskapskontroll } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

const examples = loadExamples(root, kunskapskontroll);
const [example] = examples;
if (!example) throw new Error('The check has no examples');
const { spec } = example;

const bank = ({ units }: Spec) => units.flatMap(({ questions }) => questions);

exerciseTypeContract(kunskapskontroll, {
  Static,
  shown: (one) => bank(one).flatMap(({ question, options }) => [question, ...options.map(({ text }) => text)]),
  folded: (one) => bank(one).flatMap(({ options }) => options.map(({ feedback }) => feedback)),
});

const first = (seed: number): Answer => ({ seed, attempt: 0, best: undefined, given: [] });

/** The options that are right, or one that is wrong. */
function choose({ question: { options } }: Drawn, right: boolean): number[] {
  const wanted = options.flatMap((option, index) => (option.right === right ? [index] : []));
  return right ? wanted : wanted.slice(0, 1);
}

/** The answer after `count` more questions, the first `right` of them answered rightly. */
function answerQuestions(one: Spec, answer: Answer, count: number, right: number): Answer {
  const drawn = questionsOf(one, answer);
  const from = answer.given.length;
  return Array.from({ length: count }, (_, n) => n).reduce((so, n) => {
    const next = drawn[from + n];
    return next ? give(so, choose(next, n < right), one) : so;
  }, answer);
}

const take = (one: Spec, answer: Answer, right: number) => answerQuestions(one, answer, countQuestions(one), right);
const again = (answer: Answer): Answer => ({ ...answer, attempt: answer.attempt + 1, given: [] });

/** A broad choice of answers, each reached as a learner reaches it. */
function possibleAnswers(one: Spec): Answer[] {
  const random = seededRandom(11);
  const max = countQuestions(one);
  const codes = new Map<string, Answer>();
  for (const seed of [0, 1, 35, 36 ** 3, SEEDS - 1, ...Array.from({ length: 40 }, () => Math.floor(random() * SEEDS))]) {
    let answer = first(seed);
    for (let attempt = 0; attempt < 3; attempt++) {
      for (let count = 0; count <= max; count++) {
        codes.set(logic.codec.encode(answer, one), answer);
        const next = questionsOf(one, answer)[count];
        const several = next?.question.several ? next.question.options.map((_, index) => index).filter(() => random() < 0.6) : [];
        const single = pick(random, next?.question.options.map((_, index) => index) ?? [0]);
        if (next) answer = give(answer, several.length > 0 ? several : [single], one);
      }
      answer = again(answer);
    }
  }
  return [...codes.values()];
}

for (const { data, spec: one } of examples) {
  const max = countQuestions(one).toString(36);
  const beyond = (countQuestions(one) + 1).toString(36);
  codecContract(data.id, logic, one, possibleAnswers(one), [
    // Too short twice, no seed, a seed in capitals, more points than there are, a retake without a first result, no attempt.
    '0000',
    '00000',
    '-0000-',
    'AAAA0-',
    `00000${beyond}`,
    '00001-',
    `0000-${max}`,
    // No option chosen, an option that does not exist, and more answers than questions.
    '00000-0',
    '00000-v',
    `00000${max}${'1'.repeat(countQuestions(one) + 1)}`,
    // Every question answered, and still no result.
    `00000-${'1'.repeat(countQuestions(one))}`,
  ]);
}

describe('a draw', () => {
  const ids = (drawn: readonly Drawn[]) => drawn.map(({ question }) => question.id);

  test('asks as many questions about each lesson as the coverage says, lesson by lesson', () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(draw(spec, seed, seed % ATTEMPTS).map(({ unit }) => unit)).toEqual(['1-2', '1-3', '1-4', '1-4']);
    }
  });

  test('never asks the same question twice', () => {
    for (let seed = 0; seed < 200; seed++) {
      const drawn = ids(draw(spec, seed * 7919, seed % ATTEMPTS));
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  test('is the same each time for one seed and one attempt', () => {
    for (const seed of [0, 1, 1234567]) expect(draw(spec, seed, 3)).toEqual(draw(spec, seed, 3));
  });

  test('of a retake has none of the questions of the attempt before it', () => {
    for (let seed = 0; seed < 300; seed++)
      for (let attempt = 1; attempt < 6; attempt++) {
        const before = ids(draw(spec, seed, attempt - 1));
        expect(ids(draw(spec, seed, attempt)).filter((id) => before.includes(id))).toEqual([]);
      }
  });

  test('gives every question of the bank its turn, and about as often as the others of its lesson', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++) for (const id of ids(draw(spec, seed * 401, 0))) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const { draw: count, questions } of spec.units)
      for (const { id } of questions) expect((counts.get(id) ?? 0) / 4000).toBeCloseTo(count / questions.length, 1);
  });

  test('shows the right option in any place', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 100; seed++) {
      const [drawn] = draw(spec, seed, 0);
      if (drawn?.question.id === 'norm-eller-regel') places.add(drawn.order.findIndex((index) => drawn.question.options[index]?.right));
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  test('shows each option of a question once', () => {
    for (const { question, order } of draw(spec, 99, 0)) expect(order.toSorted()).toEqual([...question.options.keys()]);
  });
});

describe('points of a check', () => {
  test('are not known until an attempt has been taken to its end, and neither is it done', () => {
    const half = answerQuestions(spec, first(5), 3, 3);
    expect([logic.score?.(first(5), spec), logic.score?.(half, spec)]).toEqual([undefined, undefined]);
    expect([logic.done(half, spec), isFinished(half, spec)]).toEqual([false, false]);
  });

  test('are one for each question answered rightly', () => {
    for (const right of [0, 1, 2, 3, 4]) {
      const answer = take(spec, first(8), right);
      expect(logic.score?.(answer, spec)).toEqual({ raw: right, max: 4 });
      expect([logic.done(answer, spec), countPoints(answer, spec)]).toEqual([true, right]);
    }
  });

  test('take all the right options of a question, and nothing else', () => {
    const several = bank(spec).find(({ id }) => id === 'halla-locket');
    expect(several && [[0, 1, 3], [0, 1], [0, 1, 2, 3], [2]].map((chosen) => isRight(chosen, several))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('stay the best ones when a retake goes worse', () => {
    const worse = take(spec, again(take(spec, first(8), 3)), 1);
    expect(countPoints(worse, spec)).toBe(1);
    expect(logic.score?.(worse, spec)).toEqual({ raw: 3, max: 4 });
  });

  test('rise when a retake goes better', () => {
    expect(logic.score?.(take(spec, again(take(spec, first(8), 1)), 4), spec)).toEqual({ raw: 4, max: 4 });
  });

  test('of another tab stay when this one is still in the middle', () => {
    const here = answerQuestions(spec, first(8), 2, 2);
    const there = take(spec, first(9), 3);
    const kept = logic.reconcile?.(here, there) ?? here;
    expect(kept).toEqual({ ...here, best: 3 });
    expect(logic.codec.decode(logic.codec.encode(kept, spec), spec)).toEqual(kept);
    expect(logic.reconcile?.(there, here)).toEqual(there);
  });

  test('and being done stay while a retake is going on', () => {
    const retake = answerQuestions(spec, again(take(spec, first(8), 3)), 2, 0);
    expect(logic.score?.(retake, spec)).toEqual({ raw: 3, max: 4 });
    expect([logic.done(retake, spec), isFinished(retake, spec)]).toEqual([true, false]);
  });

  test('in percent are rounded as the LMS is told them, and the fewest that pass are worked out from that', () => {
    expect([percentOf(2, 3), percentOf(12, 15)]).toEqual([67, 80]);
    expect([pointsToPass(15, 80), pointsToPass(4, 80), pointsToPass(3, 67), pointsToPass(1, 1)]).toEqual([12, 4, 2, 1]);
  });
});

describe('the code of a check of fifteen questions', () => {
  const fifteen: Spec = {
    ...spec,
    units: Array.from({ length: 5 }, (_, index) => ({ ...(spec.units[2] ?? { questions: [] }), unit: `1-${index + 1}`, draw: 3 })),
  };

  test('is 21 characters at most', () => {
    expect(logic.codec.encode(logic.codec.longest(fifteen), fifteen)).toHaveLength(21);
  });
});

describe('the bank on a page', () => {
  const textsOf = (one: Spec) => {
    const html = renderToString(h(Static, { spec: one, id: 'prov' }));
    return [...html.matchAll(/<span>([^<]*)<\/span>/g)].map(([, text = '']) => text);
  };

  test.each(examples)('$data.id is whole again with the texts of its static form', ({ spec: one }) => {
    const lean = JSON.parse(JSON.stringify(toLean(one)));
    expect(fromLean(lean, textsOf(one))).toEqual(one);
    for (const { question } of bank(one)) expect(JSON.stringify(lean)).not.toContain(question);
  });

  test('is refused when the static form lacks a text or has one too many', () => {
    const texts = textsOf(spec);
    expect(() => fromLean(toLean(spec), texts.slice(1))).toThrow(`has ${texts.length - 1} texts, and the bank ${texts.length}`);
    expect(() => fromLean(toLean(spec), [...texts, 'Till'])).toThrow(`has ${texts.length + 1} texts`);
  });
});

describe('what an answer to a check hangs on', () => {
  const changed = (change: (one: Spec['units'][number]) => Spec['units'][number]): Spec => ({
    ...spec,
    units: spec.units.map((unit, index) => (index === 0 ? change(unit) : unit)),
  });
  const firstQuestion = (change: Partial<Spec['units'][number]['questions'][number]>) =>
    changed((unit) => ({ ...unit, questions: unit.questions.map((one, index) => (index === 0 ? { ...one, ...change } : one)) }));

  test('a mended comment, title or instruction keeps the answers', () => {
    const options = bank(spec)[0]?.options.map((option) => ({ ...option, feedback: 'Annat.' })) ?? [];
    const mended = { ...firstQuestion({ options }), question: 'Kontroll', instruction: undefined };
    expect(logic.meaning(mended)).toEqual(logic.meaning(spec));
  });

  test.each([
    ['another question', firstQuestion({ question: 'Vad är en vana?' })],
    ['another id', firstQuestion({ id: 'annan' })],
    ['another number of right answers', firstQuestion({ several: true })],
    ['other options', firstQuestion({ options: [] })],
    ['another coverage', changed((unit) => ({ ...unit, draw: 2 }))],
    ['a question fewer', changed((unit) => ({ ...unit, questions: unit.questions.slice(1) }))],
    ['another lesson', changed((unit) => ({ ...unit, unit: '1-9' }))],
  ])('%s drops the answers', (_, other) => {
    expect(logic.meaning(other)).not.toEqual(logic.meaning(spec));
  });
});

describe('what authors write', () => {
  type Data = typeof example.data;
  const problems = (change: (data: Data) => void) => {
    const data = structuredClone(example.data);
    change(data);
    const parsed = kunskapskontroll.schema.safeParse(data);
    return parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  };
  const question = (data: Data, index: number) => {
    const found = data.bank[index];
    if (!found) throw new Error(`No question ${index}`);
    return found;
  };

  test('a question about a lesson that coverage does not name is pointed out, with the nearest one', () => {
    expect(
      problems((data) => {
        question(data, 3).unit = '1-33';
      }),
    ).toEqual(['bank.3.unit "1-33" is not in coverage, which has: 1-2, 1-3, 1-4. Did you mean "1-3"?']);
  });

  test('a lesson with less than two draws of questions is pointed out', () => {
    expect(
      problems((data) => {
        data.coverage['1-3'] = 2;
      }),
    ).toEqual(['coverage.1-3 draws 2 of 2 in the bank: write at least 4 questions, so that a retake gets others']);
  });

  test('a lesson without a question is pointed out', () => {
    expect(
      problems((data) => {
        data.coverage['1-5'] = 1;
      }),
    ).toEqual(['coverage.1-5 draws 1 of 0 in the bank: write at least 2 questions, so that a retake gets others']);
  });

  test('a coverage without lessons is pointed out, and so is one that is too long to be kept', () => {
    expect(
      problems((data) => {
        data.coverage = {};
        data.bank = [];
      }),
    ).toEqual(['coverage names no unit: write how many questions to draw for each']);
    expect(
      problems((data) => {
        data.coverage['1-4'] = 34;
      }),
    ).toEqual(['coverage draws 36 questions: at most 35 can be kept, so draw fewer']);
  });

  test('an id and a question that stand twice are pointed out', () => {
    expect(
      problems((data) => {
        question(data, 1).id = question(data, 0).id;
        question(data, 2).question = question(data, 0).question;
      }),
    ).toEqual([
      'bank.1.id "norm-eller-regel" stands here a second time: give it an id of its own',
      'bank.2.question is asked a second time: ask something else',
    ]);
  });

  test('options follow the rules of single questions', () => {
    expect(
      problems((data) => {
        for (const option of question(data, 0).options) option.right = false;
        for (const option of question(data, 1).options) option.right = true;
      }),
    ).toEqual([
      'bank.0.options lack a right answer: give one of them "right: true"',
      'bank.1.options.1.right marks a second right answer: write "choose: several" under the question, or leave one',
    ]);
  });

  test('two options are too few and six too many', () => {
    expect(
      problems((data) => {
        question(data, 0).options.length = 2;
        const [one] = question(data, 1).options;
        if (one) question(data, 1).options = Array.from({ length: 6 }, (_, index) => ({ ...one, text: `${index}`, right: index === 0 }));
      }).map((problem) => problem.split(' ')[0]),
    ).toEqual(['bank.0.options', 'bank.1.options']);
  });

  test('right answers that mostly stand in one place are pointed out', () => {
    expect(
      problems((data) => {
        for (const { choose: how, options } of data.bank) if (how === 'one') options.sort((a, b) => Number(b.right) - Number(a.right));
      }),
    ).toEqual(['bank has the right answer as no. 1 in 7 of 7 questions: move some of them']);
  });
});

describe('the live check', () => {
  const course: CourseContext = {
    workplaceKey: '',
    exportsFolder: '',
    passMark: 75,
    unitLink: (id) => (id === '1-3' ? undefined : { href: `#${id}`, title: `Titel ${id}` }),
  };
  const live = (saved: Answer | undefined, context: CourseContext = course) =>
    renderToString(h(View, { spec, id: 'prov', saved, save: () => true, course: context }));
  const text = (saved: Answer | undefined) => readHtml(live(saved)).open;
  const questions = (answer: Answer) => questionsOf(spec, answer).map(({ question }) => question.question);

  test('begins with what to expect, and shows no question before the learner begins', () => {
    const html = text(undefined);
    expect(html).toContain('Du får fyra frågor');
    expect(html).toContain('För godkänt krävs 75 procent, alltså 3 av 4 poäng.');
    expect(html).toContain('Börja');
    for (const { question } of bank(spec)) expect(html).not.toContain(question);
  });

  test('goes on after a reload with the question that is next, and with that one alone', () => {
    const answer = answerQuestions(spec, first(8), 2, 1);
    const html = text(answer);
    expect(html).toContain('Fråga 3 av 4');
    expect(questions(answer).map((question) => html.includes(question))).toEqual([false, false, true, false]);
  });

  test('gives no comment before the answer', () => {
    const html = live(first(8));
    for (const { options } of bank(spec)) for (const { feedback } of options) expect(html).not.toContain(feedback);
  });

  test('tells points, percent and that they do not pass, which lessons to read again and the way there', () => {
    const answer = take(spec, first(8), 2);
    const html = live(answer);
    expect(html).toContain('2 av 4 poäng, 50 procent.');
    expect(html).toContain('För godkänt krävs 75 procent.');
    expect(html).toContain('<a href="#1-4">1.4 Titel 1-4</a>, två frågor att titta på igen');
    expect(html).not.toContain('1.2 Titel');
  });

  test('names a lesson by its number where the document has no list of lessons', () => {
    expect(live(take(spec, first(8), 1))).toContain('Lektion 1.3, en fråga att titta på igen');
  });

  test('says that it is passed, and has no lesson to read again when all is right', () => {
    const html = live(take(spec, first(8), 4));
    expect(html).toContain('Det är godkänt.');
    expect(html).not.toContain('att läsa om');
  });

  test('says nothing of passing where the document has no pass mark', () => {
    const context: CourseContext = { ...course, passMark: undefined };
    for (const saved of [undefined, take(spec, first(8), 1), take(spec, first(8), 4)]) expect(live(saved, context)).not.toContain('godkän');
  });

  test('after a worse retake tells both results, and that the best one counts', () => {
    const html = text(take(spec, again(take(spec, first(8), 3)), 1));
    expect(html).toContain('1 av 4 poäng, 25 procent.');
    expect(html).toContain('Ditt bästa resultat är 3 av 4 poäng, 75 procent. Det är det som räknas.');
    expect(html).toContain('Det är godkänt.');
  });

  test('folds all questions of the attempt with their comments below the result', () => {
    const answer = take(spec, first(8), 2);
    const { folded } = readHtml(live(answer));
    for (const { question } of questionsOf(spec, answer)) {
      expect(folded).toContain(question.question);
      for (const { text: option, right, feedback } of question.options) {
        expect(folded).toContain(option);
        if (right) expect(folded).toContain(feedback);
      }
    }
  });

  test('a retake begins with the first question and tells the best result so far', () => {
    const html = text(again(take(spec, first(8), 3)));
    expect(html).toContain('Fråga 1 av 4');
    expect(html).toContain('Ditt bästa resultat hittills är 3 av 4 poäng.');
  });
});
