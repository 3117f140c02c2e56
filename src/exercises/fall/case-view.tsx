import { useRef, useState } from 'preact/hooks';
import { fall as words } from '../../texts/sv/fall.ts';
import { options as common } from '../../texts/sv/options.ts';
import type { Choice } from '../choice.ts';
import { OptionList } from '../options.tsx';
import { type Case, LONGEST_REPLY, type Part, type Spec } from './logic.ts';
import { labelsOf, Moves, Samples } from './moves.tsx';

interface CaseViewProps {
  readonly spec: Spec;
  readonly id: string;
  readonly here: Case;
  /** "Fall 2 av 8" */
  readonly position: string;
  readonly part: Part;
  /** Id of the label. */
  onChoose(label: string): void;
  onWrite(reply: string): void;
  /** The field for the reply is left. */
  onLeave(): void;
  /** The samples are asked for. */
  onShow(): void;
}

/** One case: what happens, which technique it is, a reply. */
export function CaseView({ spec, id, here, position, part, onChoose, onWrite, onLeave, onShow }: CaseViewProps) {
  return (
    <>
      <p class="fall-position">{position}</p>
      <h4 class="fall-title" tabIndex={-1} data-landing>
        {here.title}
      </h4>
      <p class="fall-text">{here.text}</p>
      <Recognise spec={spec} id={id} here={here} label={part.label} onChoose={onChoose} />
      {part.label !== null && (
        <Reply question={spec.replyQuestion} id={id} part={part} onWrite={onWrite} onLeave={onLeave} onShow={onShow} />
      )}
      {part.through && (
        <section class="feedback" aria-labelledby={`${id}-samples`}>
          <p class="fall-ask" id={`${id}-samples`} tabIndex={-1} data-samples>
            {words.samples}
          </p>
          <Samples {...here} />
          <Moves labels={labelsOf(here, spec)} />
        </section>
      )}
    </>
  );
}

/** The labels as options, each with what is said of it for this case. */
function choiceOf(here: Case, spec: Spec): Choice {
  const fitting = labelsOf(here, spec).map(({ label }) => label);
  const options = spec.labels.map(({ label, mark }) => {
    const right = fitting.includes(label);
    const also = fitting.filter((other) => other !== label);
    return { text: label, right, feedback: right ? words.fits(here.why, also) : words.other(mark, fitting, here.why) };
  });
  return { several: false, options };
}

interface RecogniseProps {
  readonly spec: Spec;
  readonly id: string;
  readonly here: Case;
  readonly label: string | null;
  onChoose(label: string): void;
}

/** The first choice is made with a button; after that the comment follows the choice, so that all of them can be read. */
function Recognise({ spec, id, here, label, onChoose }: RecogniseProps) {
  const kept = spec.labels.findIndex((one) => one.id === label);
  const [chosen, setChosen] = useState(kept);
  const [message, setMessage] = useState('');
  const answered = kept >= 0;
  const choose = (index: number) => {
    setChosen(index);
    setMessage('');
    if (answered) onChoose(spec.labels[index]?.id ?? '');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const own = spec.labels[chosen];
    if (own) onChoose(own.id);
    else setMessage(common.chooseFirst);
  };
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend class="fall-ask">{spec.labelQuestion}</legend>
        <OptionList
          choice={choiceOf(here, spec)}
          id={id}
          chosen={chosen >= 0 ? [chosen] : []}
          revealed={(index) => answered && index === chosen}
          onChoose={choose}
        />
      </fieldset>
      <p class="result" role="status">
        {message}
      </p>
      {!answered && (
        <div class="actions">
          <button class="button" type="submit">
            {common.answer}
          </button>
        </div>
      )}
    </form>
  );
}

interface ReplyProps extends Pick<CaseViewProps, 'id' | 'part' | 'onWrite' | 'onLeave' | 'onShow'> {
  readonly question: string;
}

/** A reply in one's own words, written or said aloud; then samples to compare with. */
function Reply({ question, id, part, onWrite, onLeave, onShow }: ReplyProps) {
  const [aloud, setAloud] = useState(false);
  const [message, setMessage] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const sayAloud = () => {
    setAloud(true);
    setMessage(words.aloudNow);
    // The button goes away; what is said aloud is followed by the other one.
    show.current?.focus();
  };
  const reveal = () => {
    if (aloud || part.reply.trim() !== '') return onShow();
    setMessage(words.replyFirst);
    field.current?.focus();
  };
  return (
    <div class="fall-reply">
      <label class="fall-ask" for={`${id}-reply`}>
        {question}
      </label>
      <p class="meta" id={`${id}-hint`}>
        {words.replyHint(LONGEST_REPLY)}
      </p>
      <textarea
        ref={field}
        id={`${id}-reply`}
        rows={3}
        maxLength={LONGEST_REPLY}
        value={part.reply}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setMessage('');
          onWrite(event.currentTarget.value);
        }}
        onBlur={onLeave}
      />
      <p class="result" role="status">
        {part.through ? '' : message}
      </p>
      {!part.through && (
        <div class="actions">
          <button class="button" type="button" ref={show} onClick={reveal}>
            {words.show}
          </button>
          {!aloud && (
            <button class="button button-quiet" type="button" onClick={sayAloud}>
              {words.aloud}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
