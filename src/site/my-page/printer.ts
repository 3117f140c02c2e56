/** Prints one piece of the page: the one marked `data-print="<piece>"`. @param title name that the browser gives a PDF */
export type Print = (piece: string, title: string) => void;

/**
 * While a piece is printed a class on <html> hides all else, its headings begin at level 1, as in a document of its own, and
 * the page bears the piece's title. All is put back when the browser is done.
 */
export function printer(window: Window): Print {
  const { document } = window;
  let putBack = () => {};
  window.addEventListener('afterprint', () => putBack());
  return (piece, title) => {
    putBack();
    const root = document.documentElement;
    const usual = document.title;
    const whole = document.querySelector(`[data-print="${piece}"]`);
    const headings = [...(whole?.querySelectorAll<HTMLElement>('[data-print-level]') ?? [])];
    root.classList.add(`print-${piece}`);
    for (const heading of headings) heading.setAttribute('aria-level', heading.dataset['printLevel'] ?? '');
    document.title = title;
    putBack = () => {
      root.classList.remove(`print-${piece}`);
      for (const heading of headings) heading.removeAttribute('aria-level');
      document.title = usual;
      putBack = () => {};
    };
    window.print();
  };
}
