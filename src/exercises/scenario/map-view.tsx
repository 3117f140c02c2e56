import { useMemo } from 'preact/hooks';
import { scenario as words } from '../../texts/sv/scenario.ts';
import { Drawing } from './drawing.tsx';
import { arrange } from './layout.ts';
import { type Answer, seenEndings } from './logic.ts';
import { type MapChoice, type MapNode, mapOf } from './map.ts';
import { nodeOf, type Spec } from './story.ts';

export interface MapViewProps {
  readonly spec: Spec;
  readonly answer: Answer;
  /** The learner is at an ending, where the map is of most use. */
  readonly open: boolean;
}

/** The paths that have been tried: a drawing, and beside it a list that says all that the drawing shows. */
export function MapView({ spec, answer, open }: MapViewProps) {
  const layout = useMemo(() => arrange(spec), [spec]);
  const map = mapOf(spec, answer, layout);
  const hidden = map.nodes.flatMap(({ title, ending, mark }) => (ending || title !== undefined ? [] : [mark]));
  return (
    <details class="story-map" open={open}>
      <summary>{words.map}</summary>
      {!open && <p>{words.found(seenEndings(answer, spec).size, spec.endings.length)}</p>}
      <div class="story-map-parts">
        <Drawing layout={layout} map={map} />
        <ul class="story-list">
          {map.nodes.map((node) => (node.ending || node.title === undefined ? null : <Node key={node.node} spec={spec} node={node} />))}
          {hidden.length > 0 && (
            <li key="hidden" class="is-unseen">
              {words.unseenScenes(hidden)}
            </li>
          )}
          {map.nodes.map((node) => node.ending && <Node key={node.node} spec={spec} node={node} />)}
        </ul>
      </div>
      <p class="hint">{words.mapKey}</p>
    </details>
  );
}

function Node({ spec, node }: { readonly spec: Spec; readonly node: MapNode }) {
  return (
    <li class={node.title === undefined ? 'is-unseen' : ''} aria-current={node.here ? 'step' : undefined}>
      <p>
        {node.mark}{' '}
        <span>
          {node.title ?? words.unseenEnding} {node.here && <strong>{words.here}</strong>}
        </span>
      </p>
      {node.choices.length > 0 && (
        <ul>
          {node.choices.map((choice) => (
            <li key={choice.text}>
              {choice.text} <span class="meta">{stateOf(choice, spec)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function stateOf({ ledTo, more, mine }: MapChoice, spec: Spec): string {
  const titles = ledTo.map((node) => nodeOf(spec, node)?.title ?? '');
  if (titles.length === 0) return mine ? words.chosen : words.notTried;
  return words.ledTo(mine, titles, more);
}
