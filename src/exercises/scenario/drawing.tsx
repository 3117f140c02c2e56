import type { Layout, Point } from './layout.ts';
import type { MapLine, MapNode, StoryMap } from './map.ts';

/** Half the side of a box. */
const HALF = 13;

/**
 * The story as boxes and lines from the start downwards; endings are boxes with a lid, open when they have been seen. Hidden
 * from screen readers: the list beside it says the same.
 */
export function Drawing({ layout, map }: { readonly layout: Layout; readonly map: StoryMap }) {
  const { width, height } = layout;
  // What is drawn last lies on top: the learner's own way.
  const lines = [...map.lines].sort((one, other) => rank(one) - rank(other));
  return (
    <svg class="story-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map((line) => (
        <path key={`${line.from}-${line.to}`} class={`story-line ${lineClass(line)}`} d={curve(layout.line(line.from, line.to))} />
      ))}
      {map.nodes.map((node) => (
        <Box key={node.node} node={node} layout={layout} />
      ))}
    </svg>
  );
}

const rank = ({ tried, walked }: MapLine): number => Number(tried) + Number(walked);
const lineClass = ({ tried, walked }: MapLine): string => (walked ? 'is-walked' : tried ? 'is-tried' : 'is-untried');

/** A line that leaves downwards and arrives from above, round every point that it passes. */
function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      const middle = before && (before.y + y) / 2;
      return before ? `C${before.x} ${middle} ${x} ${middle} ${x} ${y}` : `M${x} ${y}`;
    })
    .join('');
}

function Box({ node, layout }: { readonly node: MapNode; readonly layout: Layout }) {
  const { x, y } = layout.at(node.node);
  const full = node.choices.length > 0 && node.choices.every(({ ledTo, more }) => ledTo.length > 0 && !more);
  const state = node.title === undefined ? 'is-unseen' : full || node.ending ? 'is-full' : 'is-seen';
  // The frame round the learner's place takes in the lid.
  const top = -HALF - (node.ending ? 15 : 6);
  return (
    <g class={`story-box ${state}`} transform={`translate(${x} ${y})`}>
      {node.here && <rect class="story-here" x={-HALF - 6} y={top} width={2 * HALF + 12} height={HALF + 6 - top} />}
      <rect x={-HALF} y={-HALF} width={2 * HALF} height={2 * HALF} />
      {node.ending && (
        <path
          class="story-lid"
          d={state === 'is-full' ? `M${-HALF - 3} ${-HALF}l${2 * HALF + 4} -8` : `M${-HALF - 3} ${-HALF - 4}h${2 * HALF + 6}`}
        />
      )}
      <text y="5">{node.mark}</text>
    </g>
  );
}
