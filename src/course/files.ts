/** Reading of content/ from disk: nothing else in the project opens these files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentProblem } from '../document/content-error.ts';

/** A text file, or the problem that keeps it from being one. `name` is its path from the project's root. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads text files below one folder and remembers what was wrong with them. */
export class ContentFiles {
  readonly problems: ContentProblem[] = [];
  readonly #root: string;

  /** @param root folder that holds `content/` */
  constructor(root: string) {
    this.#root = root;
  }

  /** The file's text; undefined, with a problem noted, when it is missing or not UTF-8. */
  read(name: string): TextFile | undefined {
    const bytes = this.#bytes(name);
    if (!bytes) {
      this.problems.push({ file: name, line: 1, message: 'is missing: the course needs this file' });
      return undefined;
    }
    const text = decode(bytes);
    if (text !== undefined) return { name, text };
    this.problems.push({ file: name, line: firstBrokenLine(bytes), message: 'is not UTF-8: save the file as UTF-8' });
    return undefined;
  }

  /** Names of the folders in a folder, sorted; none when it does not exist. */
  folders(name: string): string[] {
    return this.#entries(name).filter((entry) => statSync(path.join(this.#root, name, entry)).isDirectory());
  }

  /** Names of the files in a folder, sorted; none when it does not exist. */
  names(name: string): string[] {
    return this.#entries(name).filter((entry) => statSync(path.join(this.#root, name, entry)).isFile());
  }

  #entries(name: string): string[] {
    const place = path.join(this.#root, name);
    return existsSync(place) ? readdirSync(place).sort() : [];
  }

  #bytes(name: string): Uint8Array | undefined {
    const place = path.join(this.#root, name);
    return existsSync(place) ? readFileSync(place) : undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line break is one byte of its own in UTF-8, so each line can be tried alone. */
function firstBrokenLine(bytes: Uint8Array): number {
  const LINE_BREAK = 0x0a;
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line++;
  }
  return line;
}
