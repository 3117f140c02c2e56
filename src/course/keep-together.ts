/**
 * Quotation marks and punctuation that touch a term stay on its line. A button is a box in the text, and browsers may break the
 * line on either side of a box, so that a full stop would begin the next one.
 * @param source a whole unit.mdx; its lines keep their numbers
 */
export function keepTogether(source: string): string {
  return source.replace(/([(”’]*)(<Term\b[^>]*>[^<]*<\/Term>)([.,;:?…)”’]*)/g, (all, before: string, term: string, after: string) =>
    before || after ? `<span class="keep">${before}${term}${after}</span>` : all,
  );
}
