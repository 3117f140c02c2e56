/** Lines of text for a picture: SVG breaks none by itself, and whoever opens the file may lack our typefaces. */

/** Widths in em as Arial has them, the widest of the faces a viewer may put in place of ours. */
const WIDTHS: readonly [characters: RegExp, em: number][] = [
  [/[iljI.,:;!|'’”“\u00a0 ]/u, 0.28],
  [/[ftr()[\]\-–·/]/u, 0.36],
  [/[mwMW%—@…]/u, 0.89],
  [/\p{Lu}|[&+=<>×−≈]/u, 0.7],
];
const OTHER = 0.556;

/** About how wide a text is, in pixels; never narrower than it turns out in Source Sans. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
  return em * size;
}

/** The text in lines of at most `width` pixels, broken at blanks; hard blanks hold. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
