/** The script of every page: opens the learner's memory, brings exercises to life, shows progress. */

import type { ViewModule } from '../exercises/definition.ts';
import { defineExerciseElement } from '../exercises/element.ts';
import * as kunskapsfraga from '../exercises/kunskapsfraga/view.tsx';
import * as reflektion from '../exercises/reflektion/view.tsx';
import { browserBackend } from '../learner/browser-backend.ts';
import { ANSWERS_KEY, deviceAnswers, findStorage } from '../learner/device.ts';
import { readPlan } from '../learner/plan.ts';
import { showProgress, watchFinish } from '../learner/progress.ts';
import { openStore } from '../learner/store.ts';
import { watchPrintButtons } from '../player/print-buttons.ts';

/** The two types that nearly every lesson has are at hand. Named one by one: a whole module as a value would need code to make it one. */
// biome-ignore lint/suspicious/noExplicitAny: each has answers of its own, as in the registry; only `any` holds them all
const atHand: Readonly<Record<string, ViewModule<any, any>>> = {
  kunskapsfraga: { View: kunskapsfraga.View, logic: kunskapsfraga.logic },
  reflektion: { View: reflektion.View, logic: reflektion.logic },
};

/** Each other type's view is a chunk of its own, fetched when the first exercise of the type comes near. */
const views = import.meta.glob<ViewModule<unknown, unknown>>([
  '../exercises/*/view.tsx',
  '!../exercises/kunskapsfraga/view.tsx',
  '!../exercises/reflektion/view.tsx',
]);

// In a function, not at the top: a module that awaits at the top keeps the bundler from joining small shared files into one.
void start(findStorage(window));

async function start(storage: Storage | undefined): Promise<void> {
  const store = await openStore(browserBackend(storage, window), () => deviceAnswers(storage, ANSWERS_KEY, window), readPlan(document));

  showProgress(document, store);
  store.subscribe(() => showProgress(document, store));
  watchFinish(document, store);

  const unit = document.querySelector<HTMLElement>('[data-unit-article]')?.dataset['unitArticle'];
  if (unit) store.visit(unit);

  defineExerciseElement(store, async (type) => {
    const ready = atHand[type];
    if (ready) return ready;
    const load = views[`../exercises/${type}/view.tsx`];
    if (!load) throw new Error(`No view for the exercise type ${type}`);
    return load();
  });

  watchPrintButtons(document, async () => (await import('./print-alone.ts')).printAlone);
  // Each is fetched on the one page that has it.
  if (document.querySelector('[data-my-page]')) (await import('./my-page/main.ts')).showMyPage(document, store, storage);
  const modules = document.querySelector<HTMLElement>('[data-modules]');
  if (modules) (await import('./modules.ts')).watchModules(modules);
  const workplaces = document.querySelector<HTMLElement>('[data-workplaces]');
  if (workplaces) (await import('./workplace/main.tsx')).showWorkplaces(workplaces);
}
