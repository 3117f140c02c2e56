import type { Print } from './printer.ts';

/**
 * Shows the buttons that print a piece, each marked `data-print-piece`, and lets them.
 * @param load gives what prints, when a button is first pressed
 */
export function watchPrintButtons(document: Document, load: () => Promise<Print>): void {
  let print: Promise<Print> | undefined;
  for (const button of document.querySelectorAll<HTMLElement>('[data-print-piece]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      print ??= load();
      (await print)(button.dataset['printPiece'] ?? '', button.dataset['printTitle'] ?? '');
    });
  }
}
