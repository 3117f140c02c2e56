/** What can be said and done: shared by the live form, the static form and the room. */
import { fall as words } from '../../texts/sv/fall.ts';
import type { Case, Label, Spec } from './logic.ts';

/** The labels that fit a case. */
export function labelsOf({ labels }: Case, spec: Spec): readonly Label[] {
  return labels.flatMap((index) => spec.labels[index] ?? []);
}

/** Two replies to compare one's own with. */
export function Samples({ self, bystander }: Pick<Case, 'self' | 'bystander'>) {
  return (
    <>
      <dl class="fall-said">
        <div>
          <dt>{words.self}</dt>
          <dd>{self}</dd>
        </div>
        <div>
          <dt>{words.bystander}</dt>
          <dd>{bystander}</dd>
        </div>
      </dl>
      <p>{words.more}</p>
    </>
  );
}

/** For each technique, what the one who is hit can do, and the one beside. */
export function Moves({ labels }: { readonly labels: readonly Label[] }) {
  return labels.map(({ id, label, counter, affirm }) => (
    <div class="fall-moves" key={id}>
      <p class="fall-against">{words.moves(label)}</p>
      <dl>
        <div>
          <dt>{words.counter}</dt>
          <dd>{counter}</dd>
        </div>
        <div>
          <dt>{words.affirm}</dt>
          <dd>{affirm}</dd>
        </div>
      </dl>
    </div>
  ));
}
