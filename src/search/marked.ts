import type { Run } from './excerpt.ts';

/** Runs of text as nodes, hits in <mark>. Text stays text: nothing that is typed or indexed can become a tag. */
export function markedNodes(document: Document, runs: readonly Run[]): Node[] {
  return runs.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
