/** Reading of content/ from disk: nothing else in the project opens these files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
      this.problems.push({ file: name, line: 1, message: 'is missing' });
      return undefined;
    }
    try {
      return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      this.problems.push({ file: name, line: 1, message: 'is not UTF-8: save the file as UTF-8' });
      return undefined;
    }
  }

  exists(name: string): boolean {
    return existsSync(path.join(this.#root, name));
  }

  /** Names of the folders in a folder, sorted; none when it does not exist. */
  folders(name: string): string[] {
    const place = path.join(this.#root, name);
    if (!existsSync(place)) return [];
    const entries = readdirSync(place, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  #bytes(name: string): Uint8Array | undefined {
    const place = path.join(this.#root, name);
    return existsSync(place) ? readFileSync(place) : undefined;
  }
}
