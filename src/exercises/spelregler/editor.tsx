import { useRef, useState } from 'preact/hooks';
import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { useFocusThatFollows } from '../moving-rows.tsx';
import { filled, inOneLine, MOST, type Rule, type Spec } from './logic.ts';
import { RuleField, RuleRow } from './rule-row.tsx';
import { Suggestions } from './suggestions.tsx';
import { type Rules, useRules } from './use-rules.ts';

interface EditorProps {
  readonly spec: Spec;
  readonly id: string;
  /** The rules as they are now. */
  readonly rules: readonly Rule[];
  onRules(rules: readonly Rule[]): void;
  /** The rules are enough, none is empty, and somebody has said that these are the ones. */
  onFinish(): void;
}

/** Suggestions to take, rules to word and to put in order, and a field for a rule of one's own. */
export function Editor({ spec, id, rules: given, onRules, onFinish }: EditorProps) {
  const rules = useRules(given, onRules);
  const [own, setOwn] = useState('');
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { rows, message } = rules;
  /** After the next drawing, since what is wanted may not be there yet. What has focus already may have been pushed out of sight. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => {
      const wanted = root.current?.querySelector<HTMLElement>(selector);
      wanted?.focus();
      wanted?.scrollIntoView({ block: 'nearest' });
    });

  const addOwn = () => {
    if (own.trim() === '') rules.say(words.ownEmpty, true);
    else if (rules.add({ text: own.trim() })) setOwn('');
    focusOn('.rules-own textarea');
  };
  const finish = () => {
    const missing = spec.least - rows.length;
    const empty = rows.find((row) => filled([row]).length === 0);
    setAsked(true);
    if (own.trim() !== '') {
      rules.say(words.ownLeft, true);
      focusOn('.rules-own textarea');
    } else if (empty) {
      rules.say(words.emptyRule(rows.indexOf(empty) + 1), true);
      focusOn(`[data-rule="${empty.key}"] textarea`);
    } else if (missing > 0) {
      rules.say(words.tooFew(missing), true);
      focusOn('[data-finish]');
    } else onFinish();
  };

  return (
    <div class="rules-editor" ref={root}>
      <Suggestions
        id={id}
        suggestions={spec.suggestions}
        full={rules.full}
        placeOf={(suggestion) => rows.findIndex(({ from }) => from === suggestion.id)}
        onTake={(suggestion) => rules.add({ from: suggestion.id, text: suggestion.text })}
        onGiveBack={rules.remove}
      />
      <section aria-labelledby={`${id}-rules`}>
        <h4 id={`${id}-rules`} tabIndex={-1} data-rules>
          {words.rules}
        </h4>
        <p class="rules-count">{rules.full ? words.full(MOST) : words.count(rows.length, spec.least, MOST)}</p>
        <RuleList id={id} rules={rules} asked={asked} focusOn={focusOn} />
        <form
          class="rules-own"
          onSubmit={(event) => {
            event.preventDefault();
            addOwn();
          }}
        >
          <label for={`${id}-own`}>{words.own}</label>
          <RuleField id={`${id}-own`} text={own} onText={(text) => setOwn(inOneLine(text))} onEnter={addOwn} />
          <button class="button button-quiet" type="submit">
            {words.add}
          </button>
        </form>
        <div class="writing-lines" />
      </section>
      <p class={message.asks ? 'feedback' : 'visually-hidden'} role="status">
        {message.text}
      </p>
      <div class="actions">
        <button class="button" type="button" data-finish onClick={finish}>
          {words.finish}
        </button>
      </div>
    </div>
  );
}

interface RuleListProps {
  readonly id: string;
  readonly rules: Rules;
  /** Empty rules are pointed out. */
  readonly asked: boolean;
  focusOn(selector: string): void;
}

/** The rules in their order, and below them the one that was removed last, as long as it can be had back. */
function RuleList({ id, rules, asked, focusOn }: RuleListProps) {
  const keepFocus = useFocusThatFollows('.rules-row');
  const { rows, removed } = rules;
  const undo = () => {
    const row = rules.undo();
    if (row) focusOn(`[data-rule="${row.key}"] textarea`);
  };
  return (
    <>
      {rows.length > 0 && (
        <ol class="rules-list">
          {rows.map((row, place) => (
            <RuleRow
              key={row.key}
              id={`${id}-rule-${row.key}`}
              row={row}
              place={place}
              total={rows.length}
              missing={asked && filled([row]).length === 0}
              onText={(text) => rules.reword(place, text)}
              onMove={(to) => {
                keepFocus();
                rules.move(place, to);
              }}
              onRemove={() => {
                rules.remove(place);
                // The button went away with its row; this one takes the row back.
                focusOn('.rules-undo button');
              }}
            />
          ))}
        </ol>
      )}
      {removed && (
        <p class="undo-line rules-undo">
          <span dir="auto">{words.removed(removed.row.text.trim())}</span>{' '}
          <button class="button button-quiet" type="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      <p class="hint">
        {rows.length === 0 ? (
          words.none
        ) : (
          <>
            {words.hint} <span class="with-mouse">{words.keyHint}</span>
          </>
        )}
      </p>
    </>
  );
}
