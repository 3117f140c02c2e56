/**
 * <mgs-exercise>: static HTML that comes alive. The element holds the static form (readable without script) and the
 * exercise's data; when it nears the viewport its type's view is fetched and takes the static form's place.
 */
import { h, render } from 'preact';
import type { LearnerStore } from '../learner/store.ts';
import { courseContext } from './course-context.ts';
import type { Logic, ViewModule } from './definition.ts';
import { logicFor } from './residence.ts';

/** Gives the view of a type: a chunk fetched on the site, a function already at hand in the player. */
export type LoadView = (type: string) => Promise<ViewModule<unknown, unknown>>;

/** What the page put into the element. */
interface ExerciseData {
  readonly type: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly spec: unknown;
}

/** Told to an exercise that has been answered in another place of the document. */
const ANSWERED = 'mgs-answered';

/** How far below the viewport an exercise comes alive: about one flick of a thumb. */
const NEAR = '600px';

/** Defines the element. Call once, when the store is open. */
export function defineExerciseElement(store: LearnerStore, loadView: LoadView): void {
  class ExerciseElement extends HTMLElement {
    #data: ExerciseData | undefined;

    connectedCallback(): void {
      if (this.#data) return;
      const json = this.querySelector('script[type="application/json"]')?.textContent;
      if (!json) return;
      this.#data = JSON.parse(json) as ExerciseData;
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          observer.disconnect();
          void this.#comeAlive();
        },
        { rootMargin: NEAR },
      );
      observer.observe(this);
    }

    async #comeAlive(): Promise<void> {
      const place = this.querySelector('[data-live]');
      if (!this.#data || !place) return;
      let data = this.#data;
      let view: ViewModule<unknown, unknown>;
      try {
        view = await loadView(data.type);
        data = { ...data, spec: view.complete?.(data.spec, place) ?? data.spec };
      } catch {
        // Without a network the static form stays, and it is complete in itself.
        return;
      }
      await leftAlone(place);
      place.replaceChildren();
      let generation = 0;
      const draw = () => render(h(view.View, { key: generation, ...this.#props(data, logicFor(view.logic, data.spec)) }), place);
      draw();
      this.dataset['alive'] = '';
      let waiting = false;
      const redraw = () => {
        waiting = false;
        generation++;
        draw();
      };
      const news = () => {
        if (waiting) return;
        // Shown, but not to somebody at work here; they see it when they leave the exercise.
        waiting = true;
        void leftAlone(this).then(redraw);
      };
      // Another tab answered.
      store.subscribe((outside) => outside.has(data.key) && news());
      this.addEventListener(ANSWERED, news);
    }

    /** Tells the other places of this document where the same exercise stands. */
    #tellOthers(key: string): void {
      for (const other of document.querySelectorAll(`mgs-exercise[data-exercise="${key}"]`))
        if (other !== this) other.dispatchEvent(new Event(ANSWERED));
    }

    #props(data: ExerciseData, logic: Logic<unknown, unknown>) {
      return {
        spec: data.spec,
        id: this.id,
        course: courseContext(document, store.learner),
        saved: readAnswer(store, data, logic),
        save: (answer: unknown): boolean => {
          const kept = keepAnswer(store, data, logic, answer, this.id);
          this.#tellOthers(data.key);
          return kept;
        },
      };
    }
  }
  customElements.define('mgs-exercise', ExerciseElement);
}

/** Milliseconds between two looks at whether an exercise may be drawn anew. */
const LOOK = 100;

/**
 * Waits until focus is outside `place`, so that nobody loses the summary that they have tabbed to, and until nothing on the page
 * is being pressed: a button that slips away between press and release is not pressed. Nobody is disturbed in a tab out of sight.
 */
async function leftAlone(place: Element): Promise<void> {
  while (document.visibilityState === 'visible' && (place.contains(document.activeElement) || document.querySelector(':active')))
    await new Promise((resolve) => setTimeout(resolve, LOOK));
}

/** An answer on the device, with the fingerprint of the exercise that it was given to. */
interface DeviceRecord {
  readonly fingerprint: string;
  readonly answer: unknown;
}

const isRecord = (value: unknown): value is DeviceRecord => typeof value === 'object' && value !== null && 'answer' in value;

function readAnswer(store: LearnerStore, { key, fingerprint, spec }: ExerciseData, logic: Logic<unknown, unknown>): unknown {
  if (logic.residence === 'device') {
    const kept = store.deviceAnswer(key);
    const usable = isRecord(kept) && (logic.outlivesEdits || kept.fingerprint === fingerprint);
    return usable ? logic.parse(kept.answer, spec) : undefined;
  }
  const code = store.answer(key, fingerprint)?.code;
  return code ? logic.codec.decode(code, spec) : undefined;
}

function keepAnswer(store: LearnerStore, data: ExerciseData, logic: Logic<unknown, unknown>, given: unknown, place: string): boolean {
  const { key, fingerprint, spec } = data;
  const stored = logic.reconcile && readAnswer(store, data, logic);
  const answer = stored === undefined ? given : logic.reconcile?.(given, stored);
  const done = logic.done(answer, spec);
  if (logic.residence === 'device') {
    store.keepOnDevice(key, fingerprint, { fingerprint, answer } satisfies DeviceRecord, done, place);
    return store.deviceOutcome === 'saved';
  }
  const code = logic.codec.encode(answer, spec);
  store.keep(key, { fingerprint, code, done, points: logic.score?.(answer, spec) }, place);
  return true;
}
