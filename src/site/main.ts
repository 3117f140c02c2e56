/** The script of every page: opens the learner's memory, brings exercises to life, shows progress. */

import type { ViewModule } from '../exercises/definition.ts';
import { defineExerciseElement } from '../exercises/element.ts';
import { browserBackend } from '../learner/browser-backend.ts';
import { deviceAnswers, findStorage } from '../learner/device.ts';
import { readPlan } from '../learner/plan.ts';
import { showProgress, watchFinish } from '../learner/progress.ts';
import { openStore } from '../learner/store.ts';

/** Each type's view is a chunk of its own, fetched when the first exercise of the type comes near. */
const views = import.meta.glob<ViewModule<unknown, unknown>>('../exercises/*/view.tsx');

const storage = findStorage(window);
const store = await openStore(browserBackend(storage, window), () => deviceAnswers(storage, 'mgs.eget', window), readPlan(document));

showProgress(document, store);
store.subscribe(() => showProgress(document, store));
watchFinish(document, store);

const unit = document.querySelector<HTMLElement>('[data-unit-article]')?.dataset['unitArticle'];
if (unit) store.visit(unit);

defineExerciseElement(store, async (type) => {
  const load = views[`../exercises/${type}/view.tsx`];
  if (!load) throw new Error(`No view for the exercise type ${type}`);
  return load();
});
