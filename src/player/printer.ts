/** Prints one piece of the page: the one marked `data-print="<piece>"`. @param title name that the browser gives a PDF */
export type Print = (piece: string, title: string) => void;

/**
 * While a piece is printed, it and all that it stands in are marked; print.css hides what stands beside the way to it. Its headings
 * begin at level 1, as in a document of its own, and the page bears the piece's title. All is put back when the browser is done.
 */
export function printer(window: Window): Print {
  const { document } = window;
  let putBack = () => {};
  window.addEventListener('afterprint', () => putBack());
  return (piece, title) => {
    putBack();
    const root = document.documentElement;
    const usual = document.title;
    const whole = document.querySelector<HTMLElement>(`[data-print="${piece}"]`);
    const headings = [...(whole?.querySelectorAll<HTMLElement>('[data-print-level]') ?? [])];
    const marked: HTMLElement[] = [];
    const mark = (element: HTMLElement, as: string) => {
      element.dataset['printing'] = as;
      marked.push(element);
    };
    if (whole) mark(whole, 'piece');
    for (let way = whole?.parentElement; way && way !== root; way = way.parentElement) mark(way, 'way');
    root.classList.add('print-piece');
    for (const heading of headings) heading.setAttribute('aria-level', heading.dataset['printLevel'] ?? '');
    document.title = title;
    putBack = () => {
      root.classList.remove('print-piece');
      for (const element of marked) delete element.dataset['printing'];
      for (const heading of headings) heading.removeAttribute('aria-level');
      document.title = usual;
      putBack = () => {};
    };
    window.print();
  };
}
