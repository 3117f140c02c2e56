/** Zip files, as APPNOTE.TXT 6.3 has them: only what is needed for a few hundred files of some megabytes. Runs in Node and in the browser. */
import { deflateSync } from 'fflate';

/** A file as it stands in a zip: pressed once, put into many. */
export interface Pressed {
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  /** 0 is stored, 8 deflated (4.4.5). */
  readonly method: 0 | 8;
  readonly bytes: Uint8Array;
}

/** Every file in every zip carries noon of 1 January 2026, so that the same content gives the same bytes on any day (4.4.6). */
const TIME = 12 << 11;
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Version 2.0: deflate and folders (4.4.3). */
const VERSION = 20;
/** Made on Unix (4.4.2): unzip on Linux reads other names in the code page of DOS, whatever bit 11 says. */
const MADE_BY = (3 << 8) | VERSION;
/** A plain file that all may read and its owner may change (4.4.15). */
const ATTRIBUTES = 0o100644 << 16;
/** Bit 11: the name is UTF-8 (4.4.4). */
const UTF8 = 1 << 11;

const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

/** Deflates `bytes`, or leaves them as they are where that is no larger: pictures, fonts, and other zips by whatever name. */
export function press(bytes: Uint8Array): Pressed {
  const deflated = deflateSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return { crc: crc32(bytes), size: bytes.length, method: smaller ? 8 : 0, bytes: smaller ? deflated : bytes };
}

/**
 * A zip of `files`, sorted by name and without extra fields.
 * @param files by path, with forward slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array | Pressed>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let offset = 0;
  const entries = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, content]) => {
      const file = content instanceof Uint8Array ? press(content) : content;
      const name = encoder.encode(path);
      const entry = { file, name, flags: name.length === path.length ? 0 : UTF8, offset };
      offset += LOCAL.length + name.length + file.bytes.length;
      return entry;
    });
  const directory = entries.reduce((sum, { name }) => sum + CENTRAL.length + name.length, 0);
  const result = new Uint8Array(offset + directory + END.length);
  let place = 0;
  const write = (header: Header, ...parts: Uint8Array[]) => {
    for (const part of [header.bytes, ...parts]) {
      result.set(part, place);
      place += part.length;
    }
  };
  for (const { file, name, flags } of entries) write(new Header(LOCAL).two(VERSION).entry(file, name, flags).two(0), name, file.bytes);
  // No extra field, no comment, the first and only disk, no word on whether it is text.
  for (const { file, name, flags, offset: at } of entries)
    write(
      new Header(CENTRAL).two(MADE_BY).two(VERSION).entry(file, name, flags).two(0).two(0).two(0).two(0).four(ATTRIBUTES).four(at),
      name,
    );
  write(new Header(END).two(0).two(0).two(entries.length).two(entries.length).four(directory).four(offset).two(0));
  return result;
}

/** A record of the format, written number by number. */
class Header {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor({ signature, length }: { readonly signature: number; readonly length: number }) {
    this.bytes = new Uint8Array(length);
    this.#view = new DataView(this.bytes.buffer);
    this.four(signature);
  }

  two(value: number): this {
    this.#view.setUint16(this.#at, value, true);
    this.#at += 2;
    return this;
  }

  four(value: number): this {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
    return this;
  }

  /** What both records of a file say alike. */
  entry({ method, crc, bytes, size }: Pressed, name: Uint8Array, flags: number): this {
    return this.two(flags).two(method).two(TIME).two(DATE).four(crc).four(bytes.length).four(size).two(name.length);
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
