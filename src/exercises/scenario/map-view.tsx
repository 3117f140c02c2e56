import { scenario as words } from '../../texts/sv/scenario.ts';
import { Drawing } from './drawing.tsx';
import { type Answer, seenEndings } from './logic.ts';
import { type MapChoice, type MapNode, mapOf } from './map.ts';
import { isEnding, nodeOf, type Spec } from './story.ts';

interface MapProps {
  readonly spec: Spec;
  readonly answer: Answer;
  /** The learner is at an ending, where the map is of most use. */
  readonly open: boolean;
}

/** The paths that have been tried: a drawing, and beside it a list that says all that the drawing shows. */
export function MapView({ spec, answer, open }: MapProps) {
  const map = mapOf(spec, answer);
  return (
    <details class="story-map" open={open}>
      <summary>{words.map}</summary>
      <p>{words.found(seenEndings(answer, spec).size, spec.endings.length)}</p>
      <div class="story-map-parts">
        <Drawing spec={spec} map={map} />
        <ul class="story-list">
          {map.nodes.map((node) => (
            <Node key={node.node} spec={spec} node={node} />
          ))}
        </ul>
      </div>
      <p class="hint">{words.mapKey}</p>
    </details>
  );
}

function Node({ spec, node }: { readonly spec: Spec; readonly node: MapNode }) {
  const unseen = isEnding(spec, node.node) ? words.unseenEnding : words.unseenScene;
  return (
    <li class={node.title === undefined ? 'is-unseen' : ''} aria-current={node.here ? 'step' : undefined}>
      <p>
        <span class="story-mark">{node.mark}</span> <span>{node.title ?? unseen}</span> {node.here && <strong>{words.here}</strong>}
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

function stateOf({ ledTo, more, now }: MapChoice, spec: Spec): string {
  const titles = ledTo.map((node) => nodeOf(spec, node)?.title ?? '');
  const tried = titles.length > 0 ? words.leadTo(titles, more) : now ? '' : words.notTried;
  return [now ? words.reading : '', tried].filter((text) => text !== '').join(' ');
}
