/** The presentation of a scope. */
import type { DocumentFormat } from '../registry.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What writes it is fetched when the first one is made. */
export function pptxFormats(): readonly DocumentFormat[] {
  return [
    {
      name: 'bildspel',
      files: [{ file: 'bildspel.pptx', packed: 'Bildspel.pptx', type: PPTX }],
      async make(course, scope) {
        const [{ slideDeck }, { writePptx }] = await Promise.all([import('./deck.ts'), import('./write.ts')]);
        return [await writePptx(slideDeck(course, scope))];
      },
    },
  ];
}
