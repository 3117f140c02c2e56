/** The player's script: one document, many units, one session. Each package's entry gives it a back-end. */
import type { ViewModule } from '../exercises/definition.ts';
import { defineExerciseElement } from '../exercises/element.ts';
import { printAlone } from '../exercises/print-alone.ts';
import type { Backend } from '../learner/backend.ts';
import { deviceAnswers, findStorage } from '../learner/device.ts';
import { readPlan } from '../learner/plan.ts';
import { showProgress, watchFinish } from '../learner/progress.ts';
import { openStore } from '../learner/store.ts';
import { watchClose } from './close.ts';
import { showEnd } from './end.ts';
import { watchPrintButtons } from './print-buttons.ts';
import { watchRoute } from './route.ts';
import { watchSearch } from './search.ts';

export type Views = Readonly<Record<string, ViewModule<unknown, unknown>>>;

/** Opens the session and brings the document to life. Call once, at the end of the body. */
export async function startPlayer(backend: Backend, views: Views): Promise<void> {
  const storage = findStorage(window);
  // Answers that stay on the device are kept apart for each learner: the computer in the coffee room has many.
  const device = (learner: string) => deviceAnswers(storage, learner ? `mgs.eget.${learner}` : 'mgs.eget', window);
  const store = await openStore(backend, device, readPlan(document));

  const paint = () => {
    showProgress(document, store);
    showEnd(document, store);
  };
  store.subscribe(paint);
  watchFinish(document, store);
  watchRoute(window, store);
  watchClose(document, store);
  watchSearch(document);
  watchPrintButtons(document, async () => printAlone);
  paint();
  defineExerciseElement(store, async (type) => {
    const view = views[type];
    if (!view) throw new Error(`No view for the exercise type ${type}`);
    return view;
  });
}
