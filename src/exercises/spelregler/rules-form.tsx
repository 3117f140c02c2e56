import { useRef } from 'preact/hooks';
import { Editor } from './editor.tsx';
import { Finished } from './finished.tsx';
import type { Answer, Spec } from './logic.ts';

export interface RulesFormProps extends Pick<Answer, 'rules'> {
  readonly spec: Spec;
  readonly id: string;
  /** What stands over the rules on the poster. */
  readonly title: string;
  /** Somebody has said that these are the rules, and there are enough of them. */
  readonly done: boolean;
  onRules(rules: Answer['rules']): void;
  /** @param ready these are the rules; false when they are to be changed again */
  onReady(ready: boolean): void;
}

/** The list of rules to work with, or the poster that has come of it; wherever the rules are kept. */
export function RulesForm({ spec, id, title, rules, done, onRules, onReady }: RulesFormProps) {
  const root = useRef<HTMLDivElement>(null);
  const turn = (ready: boolean) => {
    onReady(ready);
    // What was pressed is gone: on to what has come in its place.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(ready ? '[data-ready]' : '[data-rules]')?.focus());
  };
  return (
    <div ref={root}>
      {done ? (
        <Finished id={id} title={title} foot={spec.poster.foot} rules={rules} onChange={() => turn(false)} />
      ) : (
        <Editor spec={spec} id={id} rules={rules} onRules={onRules} onFinish={() => turn(true)} />
      )}
    </div>
  );
}
