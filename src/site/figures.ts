/** The page of figures: buttons that copy a figure as text. */
import { figures as words } from '../texts/sv/figures.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const card = button.closest('article');
  const status = card?.querySelector<HTMLElement>('[role="status"]');
  const text = button.dataset['copy'] ?? '';
  if (!card || !status) return;
  card.querySelector('.copy-field')?.remove();
  // Emptied first, so that a second "Kopierat." is read out too.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied;
  } catch {
    status.textContent = words.notCopied;
    showField(card, text);
  }
}

/** Where the clipboard is refused, or does not exist as on http, the text stands selected in a field. */
function showField(card: Element, text: string): void {
  const label = document.createElement('label');
  label.className = 'copy-field';
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 6;
  field.value = text;
  label.append(words.copyField, field);
  card.append(label);
  field.focus();
  field.select();
}
