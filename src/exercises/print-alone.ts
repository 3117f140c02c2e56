/** Prints one piece of a page; the title is the name that the browser gives a PDF. */
export type PrintAlone = (piece: HTMLElement, title?: string) => void;

/**
 * Prints one piece of the page and nothing else: while that lasts, it and all that it stands in are marked, and print.css hides what
 * stands beside the way to it. Its headings have the levels of `data-print-level`, as in a document of its own.
 */
export const printAlone: PrintAlone = (piece, title) => {
  // Puts back what an earlier print marked, should the browser never have said that it was done with it.
  dispatchEvent(new Event('afterprint'));
  const usual = document.title;
  const headings = [...piece.querySelectorAll<HTMLElement>('[data-print-level]')];
  const marked = [piece];
  for (let way = piece.parentElement; way && way !== document.documentElement; way = way.parentElement) marked.push(way);
  for (const element of marked) element.dataset['printing'] = element === piece ? 'piece' : 'way';
  for (const heading of headings) heading.setAttribute('aria-level', heading.dataset['printLevel'] ?? '');
  document.title = title ?? usual;
  const putBack = () => {
    for (const element of marked) delete element.dataset['printing'];
    for (const heading of headings) heading.removeAttribute('aria-level');
    document.title = usual;
  };
  addEventListener('afterprint', putBack, { once: true });
  print();
};
