import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type MemoryStorage, memoryStorage } from '../learner/memory-storage.ts';
import { type Obstacle, TEXT, type Workplace } from './model.ts';
import { openWorkplaces } from './places.ts';
import { isDay, readWorkplace } from './read.ts';

const KEY = 'mgs.arbetsplats';
let storage: MemoryStorage;
let host: EventTarget;
let day = '2026-11-22';
const open = (page: EventTarget = host) => openWorkplaces(storage, KEY, page, () => day, 'Vår arbetsplats');
const obstacle = (id: string): Obstacle => ({
  id,
  lens: 'rum',
  what: 'Duschen går inte att låsa',
  who: 'alla',
  why: '',
  serious: 2,
  act: false,
});
const withObstacle = (id: string) => (now: Workplace) => ({ ...now, obstacles: [...now.obstacles, obstacle(id)] });
const kept = () => JSON.parse(storage.texts.get(KEY) ?? '{}');

beforeEach(() => {
  storage = memoryStorage();
  host = new EventTarget();
  day = '2026-11-22';
});

describe('workplaces', () => {
  test('nothing is stored before somebody has written something', () => {
    expect(open().current()).toMatchObject({ name: 'Vår arbetsplats', obstacles: [] });
    expect(storage.texts.size).toBe(0);
  });

  test('the first change makes the workplace, and what was written is there at the next visit', () => {
    expect(open().change(withObstacle('a'))).toBe('saved');
    day = '2026-11-23';
    const later = open(new EventTarget());
    expect(later.all()).toHaveLength(1);
    expect(later.current()).toMatchObject({ made: '2026-11-22', changed: '2026-11-22', obstacles: [obstacle('a')] });
  });

  test('two tools of one page change different things without losing either', () => {
    const [board, plan] = [open(), open()];
    board.change(withObstacle('a'));
    plan.change((now) => ({ ...now, name: 'Verkstan i Pajala' }));
    board.change(withObstacle('b'));
    expect(plan.current()).toMatchObject({ name: 'Verkstan i Pajala', obstacles: [{ id: 'a' }, { id: 'b' }] });
    expect(plan.all()).toHaveLength(1);
  });

  test('several workplaces are kept apart, chosen between, and removed one by one', () => {
    const places = open();
    places.change((now) => ({ ...now, name: 'Förrådet' }));
    const first = places.current().id;
    places.add('  Köket  ');
    places.change(withObstacle('k'));
    expect(places.all().map(({ name }) => name)).toEqual(['Förrådet', 'Köket']);
    places.choose(first);
    expect(places.current().obstacles).toEqual([]);
    places.remove(first);
    expect(places.current()).toMatchObject({ name: 'Köket', obstacles: [{ id: 'k' }] });
    places.remove(places.current().id);
    expect(places.all()).toEqual([]);
    expect(places.current().obstacles).toEqual([]);
  });

  test('a workplace from a file stands beside the others, or in the place of its earlier self', () => {
    const places = open();
    places.change(withObstacle('a'));
    const copy = places.current();
    places.change(withObstacle('b'));
    places.put(copy);
    expect(places.all()).toHaveLength(1);
    expect(places.current().obstacles).toEqual([obstacle('a')]);
    places.put({ ...copy, id: 'annan', name: 'Annan' });
    expect(places.all()).toHaveLength(2);
    expect(places.current().name).toBe('Annan');
  });

  test('no more than twenty are kept, and the next is refused without touching them', () => {
    const places = open();
    for (let n = 0; n < 20; n++) expect(places.add(`${n}`)).toBe('saved');
    const before = storage.texts.get(KEY);
    expect(places.add('en till')).toBe('full');
    expect(places.put({ ...places.current(), id: 'ny' })).toBe('full');
    expect(storage.texts.get(KEY)).toBe(before);
  });

  test.each(['blocked', 'full'] as const)(
    'where the browser is %s, all tools of the page still share what is written, and are told',
    (trouble) => {
      storage.trouble = trouble;
      const [board, plan] = [open(), open()];
      let news = 0;
      const end = plan.subscribe(() => news++);
      expect(board.change(withObstacle('a'))).toBe(trouble);
      expect(board.outcome).toBe(trouble);
      expect(plan.current().obstacles).toHaveLength(1);
      expect(open().current().obstacles).toHaveLength(1);
      storage.trouble = 'none';
      expect(plan.change(withObstacle('b'))).toBe('saved');
      expect(kept().places[0].obstacles).toHaveLength(2);
      end();
      board.change(withObstacle('c'));
      expect(news).toBe(2);
    },
  );

  test('what waits for room is not lost when another tab stores something, and is gone when all is deleted', () => {
    const places = open();
    places.change(withObstacle('a'));
    const own = places.current().id;
    storage.trouble = 'full';
    places.change(withObstacle('b'));
    const end = places.subscribe(() => {});
    const theirs = { v: 1, current: 'annan', places: [...kept().places, { ...kept().places[0], id: 'annan', name: 'Annan' }] };
    storage.texts.set(KEY, JSON.stringify(theirs));
    class FakeStorageEvent extends Event {
      readonly key = KEY;
      readonly newValue: string | null;
      constructor(newValue: string | null) {
        super('storage');
        this.newValue = newValue;
      }
    }
    vi.stubGlobal('StorageEvent', FakeStorageEvent);
    const tell = (newValue: string | null) => host.dispatchEvent(new FakeStorageEvent(newValue));
    tell('');
    expect(places.all().map(({ id, obstacles }) => [id, obstacles.length])).toEqual([
      [own, 2],
      ['annan', 1],
    ]);
    expect(places.outcome).toBe('full');
    storage.texts.delete(KEY);
    tell(null);
    expect(places.all()).toEqual([]);
    end();
    vi.unstubAllGlobals();
  });

  test('where the browser keeps nothing that is known before anything is written', () => {
    expect(openWorkplaces(undefined, KEY, host, () => day, 'Vår arbetsplats').outcome).toBe('blocked');
    expect(open().outcome).toBe('saved');
  });

  test('what nobody here can read is set aside before anything is written over it', () => {
    const newer = JSON.stringify({ v: 2, rooms: [] });
    storage.texts.set(KEY, newer);
    const places = open();
    expect(places.all()).toEqual([]);
    expect(places.change(withObstacle('a'))).toBe('saved');
    expect([...storage.texts.values()]).toContain(newer);
    expect(kept().places).toHaveLength(1);
  });

  test('a change that could not be read again is not written, and half a character is mended', () => {
    const places = open();
    places.change(withObstacle('a'));
    expect(places.change((now) => ({ ...now, name: 'x'.repeat(TEXT) }))).toBe('blocked');
    expect(places.current().obstacles).toHaveLength(1);
    places.change((now) => ({ ...now, name: `Björn${'\ud83d'}` }));
    expect(open(new EventTarget()).current().name).toBe('Björn\ufffd');
  });
});

describe('a workplace from outside', () => {
  const whole = () => {
    const places = open();
    places.change((now) => ({
      ...now,
      obstacles: [obstacle('a')],
      followUp: { ...now.followUp, notes: [{ day: '2026-12-01', text: 'Bra' }] },
    }));
    return JSON.parse(JSON.stringify(places.current()));
  };

  test('is read back as it was, and parts that an earlier version lacked are blank', () => {
    expect(readWorkplace(whole())).toEqual(whole());
    const { followUp: _, ...earlier } = whole();
    expect(readWorkplace(earlier)?.followUp.months).toEqual([3, 6, 12]);
  });

  test.each([
    ['no object', null],
    ['a list', []],
    ['a text', 'arbetsplats'],
    ['an unknown field', { ...whole0(), color: 'red' }],
    ['an id with a blank', { ...whole0(), id: 'a b' }],
    ['a lens that is none', { ...whole0(), obstacles: [{ ...obstacle('a'), lens: 'kök' }] }],
    ['two obstacles with one id', { ...whole0(), obstacles: [obstacle('a'), obstacle('a')] }],
    ['a text that is too long', { ...whole0(), obstacles: [{ ...obstacle('a'), why: 'x'.repeat(TEXT + 1) }] }],
    ['a day that does not exist', { ...whole0(), changed: '2026-02-30' }],
    ['a time that does not exist', { ...whole0(), meeting: { name: '', rules: [], ready: false, first: '', time: '24:10', every: '' } }],
    ['a number of employees with decimals', { ...whole0(), measures: { employees: 2.5 } }],
  ])('is refused with %s', (_, value) => {
    expect(readWorkplace(value)).toBeUndefined();
  });

  test('days are days of the calendar', () => {
    expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].some(isDay)).toBe(false);
  });
});

function whole0() {
  return { id: 'p1', name: 'Förrådet', made: '2026-11-22', changed: '2026-11-22' };
}
