import { describe, expect, it } from 'vitest';
import { findApi, waitForApi } from './api.ts';

type FakeWindow = Record<string, unknown>;

/** A window whose parent is itself unless another is given, as in a browser. */
function frame(properties: FakeWindow = {}): Window {
  const window: FakeWindow = { opener: null, ...properties };
  window['parent'] ??= window;
  return window as unknown as Window;
}

/** A window of another origin: every look at it throws. */
const foreign = new Proxy(
  {},
  {
    get() {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  },
) as Window;

describe('finding the API', () => {
  it('finds it in the window itself, in a parent and in a parent far up', () => {
    const api = { name: 'here' };
    expect(findApi(frame({ API: api }), 'API')).toBe(api);
    let window = frame({ API: api });
    for (let depth = 0; depth < 20; depth++) window = frame({ parent: window });
    expect(findApi(window, 'API')).toBe(api);
  });

  it('prefers the nearest one', () => {
    const near = { name: 'near' };
    expect(findApi(frame({ parent: frame({ API: near, parent: frame({ API: { name: 'far' } }) }) }), 'API')).toBe(near);
  });

  it('finds it in the opener and in the opener’s parents', () => {
    const api = { name: 'opener' };
    expect(findApi(frame({ opener: frame({ API: api }) }), 'API')).toBe(api);
    expect(findApi(frame({ parent: frame({ opener: frame({ parent: frame({ API: api }) }) }) }), 'API')).toBe(api);
  });

  it('goes past windows of another origin', () => {
    const api = { name: 'opener' };
    expect(findApi(frame({ parent: foreign, opener: frame({ API: api }) }), 'API')).toBe(api);
    expect(findApi(frame({ parent: foreign }), 'API')).toBeUndefined();
  });

  it('does not take an API of another standard', () => {
    expect(findApi(frame({ API_1484_11: {} }), 'API')).toBeUndefined();
  });

  it('waits for one that comes late, and gives up after its patience', async () => {
    const window = frame() as unknown as FakeWindow;
    const api = {};
    setTimeout(() => {
      window['API'] = api;
    }, 30);
    expect(await waitForApi(window as unknown as Window, 'API', 1000, 10)).toBe(api);
    expect(await waitForApi(frame(), 'API', 30, 10)).toBeUndefined();
  });
});
