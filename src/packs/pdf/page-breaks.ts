import type { Block } from '../../document/blocks.ts';

type Box = Block & { readonly kind: 'box' };

/**
 * The same blocks with page breaks outside of boxes only, which is where Typst takes them: a box with one in it becomes two, and what
 * follows the break goes without the title.
 */
export const breaksOutside = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'box' ? split(block) : block));

function split(box: Box): Block[] {
  const parts: Block[][] = [[]];
  for (const block of breaksOutside(box.blocks)) {
    if (block.kind === 'page') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.flatMap((blocks, index): Block[] => {
    const part: Box = { ...box, title: index === 0 ? box.title : undefined, blocks };
    const shown = blocks.length > 0 || part.title !== undefined ? [part] : [];
    return index === 0 ? shown : [{ kind: 'page' }, ...shown];
  });
}
