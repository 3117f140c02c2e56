import { download } from '../../exports/download.ts';
import { readText } from '../../learner/device.ts';
import { applyWrites, type Change, isOwnKey, planImport, type Way } from '../../learner/import-own-data.ts';
import {
  FILE_LIMIT,
  isEmpty,
  type KnownCourse,
  type OwnData,
  type Refusal,
  readFile,
  readOwnData,
  writeFile,
} from '../../learner/own-data.ts';
import { readPlan } from '../../learner/plan.ts';
import { kindOfElements } from '../../learner/unit-kind.ts';
import { myPageNews as words } from '../../texts/sv/my-page.ts';
import { WORKPLACES_KEY } from '../../workplace/key.ts';
import { countWritten } from './own-texts.ts';

/** The keys under which the site keeps something of its learner. */
const ownKeys = (storage: Storage): string[] => Object.keys(storage).filter(isOwnKey);

/**
 * Save in a file, read a file, delete. Nothing is touched before the learner has seen what a file holds and has chosen.
 *
 * @param tell tells this page of a change, as the browser tells other tabs
 * @returns draws it anew
 */
export function ownDataTools(page: HTMLElement, storage: Storage | undefined, tell: (change: Change) => void): () => void {
  const section = page.querySelector<HTMLElement>('[data-own-data]');
  if (!section) return () => {};
  const all = (selector: string) => [...section.querySelectorAll<HTMLElement>(selector)];
  const show = (selector: string, shown: boolean) => {
    for (const element of all(selector)) element.hidden = !shown;
  };
  show('[data-blocked-note]', !storage);
  show('[data-data-tools]', storage !== undefined);
  if (!storage) return () => {};

  const status = section.querySelector<HTMLElement>('[data-data-status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  /** Says it where focus goes too, as when the button that was pressed is gone. */
  const sayHere = (text: string) => {
    say(text);
    status?.focus();
  };
  const draw = () => {
    const any = ownKeys(storage).length > 0;
    show('[data-has-data]', any);
    show('[data-no-data]', !any);
    show('[data-has-places]', readText(storage, WORKPLACES_KEY) !== null);
  };
  watchSave(section, storage, say);
  watchImport(section, storage, { say, sayHere, tell, draw });
  watchDelete(section, storage, { sayHere, tell, draw });
  return draw;
}

/** What the pieces share. */
interface Hands {
  say(text: string): void;
  sayHere(text: string): void;
  tell(change: Change): void;
  draw(): void;
}

function watchSave(section: HTMLElement, storage: Storage, say: (text: string) => void): void {
  const dialogStatus = section.querySelector('[data-dialog-status]');
  for (const button of section.querySelectorAll('[data-save]')) {
    button.addEventListener('click', () => {
      const now = new Date();
      const blob = new Blob([writeFile(readOwnData(storage, now))], { type: 'application/json' });
      // Day by the learner's own clock.
      const day = new Intl.DateTimeFormat('sv-SE').format(now);
      const name = `man-gor-skillnad-${day}.json`;
      download(section.ownerDocument, blob, name);
      const text = blob.size > FILE_LIMIT ? words.tooLarge : words.saved(name);
      if (button.closest('dialog') && dialogStatus) dialogStatus.textContent = text;
      else say(text);
    });
  }
}

function watchImport(section: HTMLElement, storage: Storage, { say, sayHere, tell, draw }: Hands): void {
  const field = section.querySelector<HTMLInputElement>('[data-file]');
  const panel = section.querySelector<HTMLElement>('[data-import]');
  const text = panel?.querySelector('[data-import-text]');
  if (!field || !panel || !text) return;
  const course = readPlan(section.ownerDocument);
  let found: OwnData | undefined;
  const put = (way: Way) => {
    if (!found) return;
    const writes = planImport(storage, found, way, course.exercises);
    const outcome = writes ? applyWrites(storage, writes, tell) : 'full';
    finish(outcome === 'saved' ? (way === 'merge' ? words.merged : words.replaced) : outcome === 'full' ? words.full : words.blocked);
  };
  const finish = (message: string) => {
    found = undefined;
    panel.hidden = true;
    draw();
    sayHere(message);
  };

  const open = async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    const reading = await readChosen(file, course);
    // The same file can be chosen again.
    field.value = '';
    found = typeof reading === 'string' ? undefined : reading;
    panel.hidden = found === undefined;
    say(typeof reading === 'string' ? `${words.refused[reading]} ${words.nothingChanged}` : '');
    if (!found) return;
    const empty = isEmpty(readOwnData(storage, new Date()));
    text.textContent = `${describe(section.ownerDocument, found, course)}${empty ? '' : ` ${words.replaceLoses}`}`;
    panel.querySelector<HTMLElement>('h4')?.focus();
  };
  field.addEventListener('change', open);
  // What was chosen before this script came, or what a browser has brought back into the field.
  void open();
  panel.querySelector('[data-merge]')?.addEventListener('click', () => put('merge'));
  panel.querySelector('[data-replace]')?.addEventListener('click', () => put('replace'));
  panel.querySelector('[data-cancel]')?.addEventListener('click', () => finish(words.cancelled));
}

/** The data in a chosen file, or why not. */
async function readChosen(file: File, course: KnownCourse): Promise<OwnData | Refusal | 'unread'> {
  if (file.size > FILE_LIMIT) return 'large';
  try {
    const reading = readFile(new Uint8Array(await file.arrayBuffer()), course);
    return reading.kind === 'data' ? reading.data : reading.why;
  } catch {
    return 'unread';
  }
}

/** "Filen sparades 3 oktober 2026 och innehåller tre lektioner, två egna texter och svar på elva övningar." */
function describe(document: Document, { saved, state, answers }: OwnData, course: KnownCourse): string {
  const touched = [...document.querySelectorAll<HTMLElement>('[data-part] a[data-unit]')].filter((link) =>
    state.units.has(link.dataset['unit'] ?? ''),
  );
  const kinds = touched.map((link) => kindOfElements([link]));
  const units = [...new Set(kinds)].map((kind) => words.units(kinds.filter((one) => one === kind).length, kind));
  const texts = countWritten(document, (key) => answers.get(key));
  const given = [...course.exercises.keys()].filter((key) => state.answers.has(key)).length;
  const parts = [...units, texts > 0 ? words.texts(texts) : '', given > 0 ? words.answers(given) : ''];
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(new Date(saved));
  return words.contents(day, parts.filter(Boolean));
}

function watchDelete(section: HTMLElement, storage: Storage, { sayHere, tell, draw }: Omit<Hands, 'say'>): void {
  const dialog = section.querySelector('dialog');
  const status = section.querySelector('[data-dialog-status]');
  section.querySelector('[data-delete]')?.addEventListener('click', () => {
    if (status) status.textContent = '';
    dialog?.showModal();
  });
  section.querySelector('[data-keep]')?.addEventListener('click', () => dialog?.close());
  section.querySelector('[data-delete-sure]')?.addEventListener('click', () => {
    dialog?.close();
    const writes = ownKeys(storage).map((key) => [key, null] as const);
    const outcome = applyWrites(storage, writes, tell);
    draw();
    sayHere(outcome === 'saved' ? words.deleted : words.blocked);
  });
}
