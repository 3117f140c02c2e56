import { unzlibSync } from 'fflate';
import { offerLibrary } from '../libraries.ts';
import { readFaces } from '../pdf/faces.ts';
import heading from '../pdf/fonts/heading.face';
import headingKerning from '../pdf/fonts/heading.kern';
import strong from '../pdf/fonts/strong.face';
import strongKerning from '../pdf/fonts/strong.kern';
import text from '../pdf/fonts/text.face';
import textKerning from '../pdf/fonts/text.kern';
import { writePoster } from '../pdf/poster.ts';
import { writePdf } from '../pdf/write.ts';

/** Packed by the bundle: letters that stand for bytes pack badly later. */
const unpack = (font: Uint8Array, kerning: Uint8Array) => ({ font: unzlibSync(font), kerning: unzlibSync(kerning) });

const faces = readFaces({
  text: unpack(text, textKerning),
  strong: unpack(strong, strongKerning),
  heading: unpack(heading, headingKerning),
});

offerLibrary('pdf', {
  write: (document, day) => writePdf(document, day, faces),
  poster: (poster, day) => writePoster(poster, day, faces),
});
