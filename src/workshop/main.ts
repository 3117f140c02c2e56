/** The script of a workshop's page: turns the script that is to be read into a stage that a group can act on. */
import { h, render } from 'preact';
import { courseContext } from '../exercises/course-context.ts';
import { App } from './app.tsx';
import { openChannel } from './channel.ts';
import { openHub } from './hub.ts';
import { findStorage } from './keeping.ts';
import { keepOffline } from './offline.ts';
import type { Script } from './script.ts';
import { type Code, findTools } from './tools.ts';
import { type View, viewOf } from './view.ts';

/**
 * Begins, on a page that holds a workshop.
 * @param code what shows the tools
 * @param base the site's base with a slash at its end, where a worker may keep the page; undefined while writing
 */
export async function start(code: Code, base: string | undefined): Promise<void> {
  const place = document.querySelector('[data-stage]');
  const json = document.querySelector('[data-workshop]')?.textContent;
  if (!place || !json) return;
  const script = JSON.parse(json) as Script;
  const tools = findTools(script.tools, code, document);
  const hub = openHub({
    slug: script.slug,
    steps: script.version,
    plan: script.steps.map(({ minutes }) => minutes),
    tools: script.tools.map(({ id }) => id),
    storage: findStorage(window),
    connect: (receive) => openChannel(script.slug, receive),
    host: window,
    now: Date.now,
    self: crypto.getRandomValues(new Uint32Array(1)).join(''),
  });

  let view: View = viewOf(location.hash) ?? 'wall';
  let offline = false;
  const draw = () => {
    document.documentElement.dataset['view'] = view;
    if (view === 'script') render(null, place);
    else render(h(App, { script, hub, tools, course: courseContext(document, ''), view, offline }), place);
  };
  draw();
  addEventListener('hashchange', () => {
    const next = viewOf(location.hash);
    if (!next || next === view) return;
    view = next;
    draw();
    scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>(view === 'script' ? 'h1' : '[data-place]')?.focus({ preventScroll: true });
  });
  // The address says which view this is; jumping past the bar must not change it.
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  if (base === undefined) return;
  const { exportsFolder } = courseContext(document, '');
  const later = script.libraries.map((name) => `${exportsFolder}${name}.js`);
  await keepOffline(base, later, () => {
    offline = true;
    draw();
  });
}
