import type { PrintAlone } from '../exercises/print-alone.ts';

/**
 * Shows the buttons that print a piece, and lets them: `data-print-piece` on a button names what is marked `data-print` so.
 * @param load gives what prints, when a button is pressed
 */
export function watchPrintButtons(document: Document, load: () => Promise<PrintAlone>): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print-piece]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const piece = document.querySelector<HTMLElement>(`[data-print="${button.dataset['printPiece']}"]`);
      if (piece) (await load())(piece, button.dataset['printTitle']);
    });
  }
}
