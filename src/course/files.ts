/** Reading of content/ from disk: nothing else in the project opens these files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CHARACTERS } from '../document/characters.ts';
import type { ContentProblem } from '../document/content-error.ts';

const KNOWN = new Set(CHARACTERS);

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
    if (text !== undefined) {
      this.#checkCharacters(name, text);
      return { name, text };
    }
    this.problems.push({ file: name, line: firstBrokenLine(bytes), message: 'is not UTF-8: save the file as UTF-8' });
    return undefined;
  }

  /** A character that the typefaces lack would be shown in another face; the first one in a file is enough to tell of. */
  #checkCharacters(name: string, text: string): void {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      const strange = [...line].find((character) => !'\r\t'.includes(character) && !KNOWN.has(character));
      if (strange === undefined) continue;
      const code = `U+${(strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const message = `has the character ${code} (${strange}), which the typefaces lack: write another, or add it to src/document/characters.ts`;
      this.problems.push({ file: name, line: index + 1, message });
      return;
    }
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
