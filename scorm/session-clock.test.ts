import { describe, expect, it } from 'vitest';
import { sessionClock } from './session-clock.ts';

const MINUTE = 60_000;

/** A clock with a time that the test moves. */
function setUp() {
  let time = 0;
  const clock = sessionClock(() => time);
  return { clock, pass: (minutes: number) => (time += minutes * MINUTE) };
}

describe('the session clock', () => {
  it('counts the time since the start', () => {
    const { clock, pass } = setUp();
    pass(7);
    expect(clock.elapsed()).toBe(7 * MINUTE);
  });

  it('stands still while the page is hidden', () => {
    const { clock, pass } = setUp();
    pass(5);
    clock.setHidden(true);
    pass(600);
    clock.touch();
    expect(clock.elapsed()).toBe(5 * MINUTE);
    clock.setHidden(false);
    pass(2);
    expect(clock.elapsed()).toBe(7 * MINUTE);
  });

  it('stops after half an hour without a sign of life, and goes on with the next', () => {
    const { clock, pass } = setUp();
    pass(10);
    clock.touch();
    pass(600);
    expect(clock.elapsed()).toBe(40 * MINUTE);
    clock.touch();
    pass(1);
    expect(clock.elapsed()).toBe(41 * MINUTE);
  });
});
