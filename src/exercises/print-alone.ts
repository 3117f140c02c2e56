/**
 * Prints one piece of the page and nothing else. The mark steers print.css and is gone when the printing is over.
 * @param title name that the browser gives a PDF; the page's own when left out
 */
export function printAlone(piece: Element, title = document.title): void {
  const usual = document.title;
  piece.classList.add('is-printed-alone');
  document.title = title;
  const putBack = () => {
    piece.classList.remove('is-printed-alone');
    document.title = usual;
  };
  addEventListener('afterprint', putBack, { once: true });
  print();
}
