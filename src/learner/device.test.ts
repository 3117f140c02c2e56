import { describe, expect, test } from 'vitest';
import { deviceAnswers, findStorage, readText, setTextAside, writeText } from './device.ts';
import { memoryStorage } from './memory-storage.ts';

const KEY = 'mgs.eget';

/** Texts set aside in a storage. */
const aside = ({ texts }: { texts: Map<string, string> }) =>
  [...texts].filter(([key]) => key.includes('.undanlagd-')).map(([, text]) => text);

describe('finding the storage', () => {
  const windowWith = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => ({
    localStorage: { ...storage, length: 0, clear() {}, key: () => null },
  });

  test('an ordinary browser has one, and the trial leaves nothing behind', () => {
    const storage = memoryStorage();
    expect(findStorage(windowWith(storage))).toBeDefined();
    expect(storage.texts.size).toBe(0);
  });

  test('a browser that throws at the very look has none', () => {
    const host = {
      get localStorage(): Storage {
        throw new DOMException('The look is refused', 'SecurityError');
      },
    };
    expect(findStorage(host)).toBeUndefined();
  });

  test('a storage that throws at each call is as good as none', () => {
    const storage = memoryStorage();
    storage.trouble = 'blocked';
    expect(findStorage(windowWith(storage))).toBeUndefined();
  });

  test('a full storage can still be read', () => {
    const storage = memoryStorage();
    storage.texts.set(KEY, 'hej');
    storage.trouble = 'full';
    expect(readText(findStorage(windowWith(storage)), KEY)).toBe('hej');
  });
});

describe('one text in the storage', () => {
  test('is read as it was written', () => {
    const storage = memoryStorage();
    expect(writeText(storage, KEY, 'hej')).toBe('saved');
    expect(readText(storage, KEY)).toBe('hej');
  });

  test('is null where there is none', () => {
    expect(readText(memoryStorage(), KEY)).toBeNull();
    expect(readText(undefined, KEY)).toBeNull();
  });

  test('says why it could not be written, and never throws', () => {
    const storage = memoryStorage();
    storage.trouble = 'full';
    expect(writeText(storage, KEY, 'hej')).toBe('full');
    storage.trouble = 'blocked';
    expect(writeText(storage, KEY, 'hej')).toBe('blocked');
    expect(readText(storage, KEY)).toBeNull();
    expect(writeText(undefined, KEY, 'hej')).toBe('blocked');
  });

  test("an old Firefox's word for full is understood", () => {
    const storage = {
      ...memoryStorage(),
      setItem() {
        throw new DOMException('No room', 'NS_ERROR_DOM_QUOTA_REACHED');
      },
    };
    expect(writeText(storage, KEY, 'hej')).toBe('full');
  });
});

describe('a text that is set aside', () => {
  test('is kept once however often it is met, and beside others', () => {
    const storage = memoryStorage();
    for (const text of ['a', 'b', 'a', 'b']) expect(setTextAside(storage, KEY, text)).toBe('saved');
    expect(aside(storage)).toEqual(['a', 'b']);
  });

  test('says so when there is no room for it', () => {
    const storage = memoryStorage();
    for (let n = 1; n <= 20; n++) setTextAside(storage, KEY, `text ${n}`);
    expect(setTextAside(storage, KEY, 'one more')).toBe('full');
    expect(aside(storage)).toHaveLength(20);
    storage.texts.clear();
    storage.trouble = 'full';
    expect(setTextAside(storage, KEY, 'a')).toBe('full');
    expect(setTextAside(undefined, KEY, 'a')).toBe('blocked');
  });
});

describe('answers on the device', () => {
  test('come back when the page is opened again', () => {
    const storage = memoryStorage();
    expect(deviceAnswers(storage, KEY).keep('1-3_vilken-regel', { text: '”Ja”\n🙂' })).toBe('saved');
    expect(deviceAnswers(storage, KEY).read()).toEqual({ '1-3_vilken-regel': { text: '”Ja”\n🙂' } });
  });

  test('two tabs do not write over each other', () => {
    const storage = memoryStorage();
    const [left, right] = [deviceAnswers(storage, KEY), deviceAnswers(storage, KEY)];
    left.keep('a', 1);
    right.keep('b', 2);
    left.keep('a', 3);
    right.keep('c', 4);
    expect(deviceAnswers(storage, KEY).read()).toEqual({ a: 3, b: 2, c: 4 });
    expect(left.read()).toEqual({ a: 3, b: 2, c: 4 });
  });

  test('learners on one computer have their answers apart', () => {
    const storage = memoryStorage();
    deviceAnswers(storage, `${KEY}.one`).keep('a', 1);
    expect(deviceAnswers(storage, `${KEY}.two`).read()).toEqual({});
  });

  test('an answer that is forgotten is gone from the storage', () => {
    const storage = memoryStorage();
    const answers = deviceAnswers(storage, KEY);
    answers.keep('a', 'hemligt');
    expect(answers.keep('a', undefined)).toBe('saved');
    expect(answers.read()['a']).toBeUndefined();
    expect(storage.texts.get(KEY)).not.toContain('hemligt');
  });

  test.each(['full', 'blocked'] as const)(
    'a storage that is %s loses nothing while the page is open, and takes all when it can',
    (trouble) => {
      const storage = memoryStorage();
      const answers = deviceAnswers(storage, KEY);
      answers.keep('a', 1);
      storage.trouble = trouble;
      expect(answers.keep('b', 2)).toBe(trouble);
      expect(answers.read()).toMatchObject({ b: 2 });
      storage.trouble = 'none';
      expect(answers.keep('c', 3)).toBe('saved');
      expect(deviceAnswers(storage, KEY).read()).toEqual({ a: 1, b: 2, c: 3 });
    },
  );

  test('without a storage answers live as long as the page', () => {
    const answers = deviceAnswers(undefined, KEY);
    expect(answers.keep('a', 1)).toBe('blocked');
    expect(answers.read()).toEqual({ a: 1 });
  });

  test.each([
    ['no JSON', '{"v":1,"answers":{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['without answers', '{"v":1}'],
    ['with answers that are a list', '{"v":1,"answers":[1]}'],
    ['with answers that are null', '{"v":1,"answers":null}'],
    ['of a newer version', '{"v":2,"answers":{"a":"nytt"}}'],
  ])('a text that is %s is set aside once, and the course goes on', (_, text) => {
    const storage = memoryStorage();
    storage.texts.set(KEY, text);
    const answers = deviceAnswers(storage, KEY);
    expect(answers.read()).toEqual({});
    expect(answers.read()).toEqual({});
    expect(storage.texts.get(KEY)).toBe(text);
    expect(answers.keep('a', 1)).toBe('saved');
    expect(answers.read()).toEqual({ a: 1 });
    expect(aside(storage)).toEqual([text]);
  });

  test('a text of a newer version is not written over while there is no room to set it aside', () => {
    const storage = memoryStorage();
    const newer = '{"v":2,"answers":{"a":"nytt"}}';
    storage.texts.set(KEY, newer);
    const set = storage.setItem;
    // Room for a text in place of a shorter one, but not for one more.
    storage.setItem = (key, text) => {
      if (!storage.texts.has(key)) throw new DOMException('No room', 'QuotaExceededError');
      set(key, text);
    };
    const answers = deviceAnswers(storage, KEY);
    expect(answers.keep('a', 1)).toBe('full');
    expect(storage.texts.get(KEY)).toBe(newer);
    expect(answers.read()).toEqual({ a: 1 });
  });
});
