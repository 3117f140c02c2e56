import { type Pressed, press } from './zip.ts';

/** A file of a pack: as it is, to be had alone and for its checksum, and as it stands in the zip. */
export interface PackFile {
  readonly bytes: Uint8Array;
  readonly pressed: Pressed;
}

export const packFile = (bytes: Uint8Array): PackFile => ({ bytes, pressed: press(bytes) });
