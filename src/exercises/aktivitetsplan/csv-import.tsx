import { useRef, useState } from 'preact/hooks';
import { LibraryMissing, loadLibrary } from '../../exports/libraries.ts';
import { planFile as words } from '../../texts/sv/aktivitetsplan-fil.ts';
import { newId, type PlanRow, type Workplace } from '../../workplace/model.ts';
import type { Additions } from './add-rows.ts';
import type { PlanFile } from './read-plan-file.ts';

/** Most bytes of a file. */
const MOST_BYTES = 2 * 1024 * 1024;
/** Rows, and days that could not be read, that are shown before anything is changed. */
const SAMPLES = 3;

/** What a file had in it, and what of it is new. */
interface Found extends Additions {
  readonly file: PlanFile;
  rows(place: Workplace): PlanRow[];
}

interface CsvImportProps {
  readonly id: string;
  readonly place: Workplace;
  /** As CourseContext.exportsFolder: what reads CSV is there. */
  readonly folder: string;
  /** @returns false when there was no room after all, which has been said */
  onAdd(rows: readonly PlanRow[], text: string): boolean;
}

/** A file to choose, what is in it, and the question whether it may come in. */
export function CsvImport({ id, place, folder, onAdd }: CsvImportProps) {
  const [found, setFound] = useState<Found>();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLElement>(null);
  const focusOn = (selector: string) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());

  const look = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setFound(undefined);
    setSaid(words.reading);
    const result = await readFile(file, place, folder).catch(
      (error) => words.refused[error instanceof LibraryMissing ? 'notFetched' : 'unreadable'],
    );
    // The same file can be chosen once more, mended.
    input.value = '';
    if (typeof result === 'string') return setSaid(result);
    setSaid('');
    setFound(result);
    focusOn('[data-found]');
  };
  const leave = (text: string) => {
    setFound(undefined);
    setSaid(text);
    focusOn('input');
  };

  return (
    <section class="plan-import" aria-labelledby={`${id}-import`} ref={root}>
      <h4 id={`${id}-import`}>{words.title}</h4>
      <div class="field">
        <label for={`${id}-file`}>{words.label}</label>
        <p class="hint" id={`${id}-file-hint`}>
          {words.hint}
        </p>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          aria-describedby={`${id}-file-hint`}
          onChange={({ currentTarget }) => void look(currentTarget)}
        />
      </div>
      <p class={said === '' || said === words.reading ? 'plan-said' : 'plan-said feedback'} role="status">
        {said}
      </p>
      {found && (
        <FoundRows
          found={found}
          onAdd={() => {
            const { length } = found.fresh;
            if (onAdd(found.rows(place), length === 1 ? words.addedOne : words.added(length))) setFound(undefined);
          }}
          onLeave={() => leave(words.cancelled)}
        />
      )}
    </section>
  );
}

/** Reads a file beside the plan as it is. @returns why it cannot come in, in words, when it cannot */
async function readFile(file: File, place: Workplace, folder: string): Promise<Found | string> {
  if (file.size > MOST_BYTES) return words.refused.large;
  const [{ readPlanFile }, { compare, planRows }, csv, bytes] = await Promise.all([
    import('./read-plan-file.ts'),
    import('./add-rows.ts'),
    loadLibrary(document, folder, 'csv'),
    file.arrayBuffer(),
  ]);
  const result = readPlanFile(new Uint8Array(bytes), csv.read);
  if (typeof result === 'string') return words.refused[result];
  const additions = compare(result, place.plan);
  if (additions.fresh.length > additions.room) return words.noRoom(additions.fresh.length, additions.room);
  return { ...additions, file: result, rows: (now) => planRows(additions.fresh, now, newId) };
}

interface FoundRowsProps {
  readonly found: Found;
  onAdd(): void;
  onLeave(): void;
}

/** What is in the file, before anything is changed. */
function FoundRows({ found: { file, fresh, known }, onAdd, onLeave }: FoundRowsProps) {
  const notes = [
    known > 0 && words.known(known, file.rows.length),
    words.columns([...file.columns.values()]),
    file.unused.length > 0 && words.unused(file.unused),
    file.guessed && words.guessed,
    file.unread.length > 0 && words.unread(file.unread.length, file.unread.slice(0, SAMPLES)),
    file.cut > 0 && words.cut(file.cut),
  ].filter((note) => note !== false);
  return (
    <div class="plan-found">
      <h5 tabIndex={-1} data-found>
        {words.found(file.rows.length)}
      </h5>
      <ul class="plan-notes">
        {notes.map((note) => (
          <li dir="auto" key={note}>
            {note}
          </li>
        ))}
      </ul>
      {fresh.length > 0 && (
        <>
          <p>{words.first}</p>
          <ul class="plan-samples">
            {fresh.slice(0, SAMPLES).map((row, place) => (
              // Two rows may say the same, and the list is only shown.
              <li dir="auto" key={place}>
                {[row.what.slice(0, 120), row.who, row.by].filter(Boolean).join(', ')}
              </li>
            ))}
            {fresh.length > SAMPLES && <li>{words.more(fresh.length - SAMPLES)}</li>}
          </ul>
        </>
      )}
      <div class="actions">
        {fresh.length > 0 && (
          <button class="button" type="button" onClick={onAdd}>
            {words.add(fresh.length)}
          </button>
        )}
        <button class="button button-quiet" type="button" onClick={onLeave}>
          {fresh.length > 0 ? words.cancel : words.close}
        </button>
      </div>
    </div>
  );
}
