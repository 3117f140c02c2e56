/**
 * The scripts that make files. They are fetched when somebody asks for a file: a classic script each, since a page opened from a folder
 * refuses modules and fetch.
 */
import type { CalendarEvent } from './calendar-event.ts';
import type { Poster, TextDocument } from './text-document.ts';

/** Bytes of a file, and the characters in it that could not be written as they are. */
export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missing: readonly string[];
}

/** What each script can do, once it is there. `day` is today, `2026-06-07`. */
export interface Libraries {
  readonly docx: { write(document: TextDocument, day: string): Promise<Uint8Array<ArrayBuffer>> };
  readonly pdf: {
    write(document: TextDocument, day: string): Promise<Written>;
    poster(poster: Poster, day: string): Promise<Written>;
  };
  readonly calendar: { write(events: readonly CalendarEvent[]): Uint8Array<ArrayBuffer> };
  readonly csv: {
    write(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer>;
    /** The cells of a CSV text; empty rows are left out. `delimiter` is guessed when it is left out. */
    read(text: string, delimiter?: string): string[][];
  };
}

/** Name of a script: `docx` is `docx.js` in the exports' folder. */
export type Library = keyof Libraries;

/** Folder of the scripts, below the site's base and beside a player document. */
export const EXPORTS_FOLDER = 'spara/';

export const LIBRARIES: readonly Library[] = ['docx', 'pdf', 'calendar', 'csv'];

/** Where scripts put what they can do. */
type Home = typeof globalThis & { mgsExports?: Partial<Libraries> };

/** Called by each script, once. */
export function offerLibrary<Name extends Library>(name: Name, library: Libraries[Name]): void {
  const home: Home = globalThis;
  home.mgsExports = { ...home.mgsExports, [name]: library };
}

/** A library could not be fetched: no network, or no such file. */
export class LibraryMissing extends Error {}

/**
 * A library, fetched if it is not there yet.
 * @param folder as CourseContext.exportsFolder
 * @throws LibraryMissing when it cannot be fetched; it can be asked for again
 */
export async function loadLibrary<Name extends Library>(document: Document, folder: string, name: Name): Promise<Libraries[Name]> {
  const home: Home = globalThis;
  if (!home.mgsExports?.[name]) await runScript(document, `${folder}${name}.js`);
  const library = home.mgsExports?.[name];
  if (!library) throw new LibraryMissing(`${name}.js is not what it should be`);
  return library;
}

async function runScript(document: Document, address: string): Promise<void> {
  const script = document.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new LibraryMissing(`${address} could not be fetched`)));
      script.src = address;
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
