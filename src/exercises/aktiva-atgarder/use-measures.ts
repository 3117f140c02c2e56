import { useRef, useState } from 'preact/hooks';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { type ActiveMeasures, type Area, MOST, newId, type Risk, type Workplace } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import { addRisk, removeRisk, setRisk } from './change.ts';
import { type Candidate, planNews } from './from-board.ts';

/** A risk as it was before it was taken away or overwritten. */
interface Before {
  readonly risk: Risk;
  /** Where it stood among all. */
  readonly place: number;
  readonly text: string;
}

/** What the parts of the tool work with. */
export interface Work {
  readonly place: Workplace;
  readonly measures: ActiveMeasures;
  /** Prefix for every id. */
  readonly id: string;
  /** No more risks find room. */
  readonly full: boolean;
  /** What can be had back. */
  readonly before: Before | undefined;
  /** What is said of the latest change. */
  readonly message: string;
  /** Areas and risks that are unfolded. */
  readonly open: ReadonlySet<string>;
  fold(key: string, open: boolean): void;
  /** Moves the focus to a field by the last part of its id, and unfolds what it stands in. */
  goTo(field: string, ...within: readonly string[]): void;
  change(make: (measures: ActiveMeasures) => ActiveMeasures): void;
  add(area: Area): void;
  take(candidates: readonly Candidate[]): void;
  edit(risk: Risk, part: Partial<Risk>): void;
  /** Gives a risk another area; it is then found there. */
  move(risk: Risk, area: Area): void;
  remove(risk: Risk): void;
  /** Brings a risk up to date with the plan. */
  update(risk: Risk): void;
  undo(): void;
}

export function useMeasures(id: string, place: Workplace, workplaces: Workplaces): Work {
  const { measures } = place;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set<string>(['arbetsforhallanden']));
  const [before, setBefore] = useState<Before>();
  const [message, setMessage] = useState('');
  const latest = useRef(open);
  latest.current = open;

  const unfold = (keys: readonly string[]) => setOpen((now) => new Set([...now, ...keys]));
  /** After the next drawing, since what is wanted may not be there yet. */
  const focusOn = (field: string) =>
    requestAnimationFrame(() => {
      const wanted = document.getElementById(`${id}-${field}`);
      wanted?.focus();
      wanted?.scrollIntoView({ block: 'nearest' });
    });
  const change: Work['change'] = (make) => void workplaces.change((now) => ({ ...now, measures: make(now.measures) }));
  const keep = (risk: Risk, text: string) => {
    setBefore({ risk, place: measures.risks.findIndex((one) => one.id === risk.id), text });
    setMessage(text);
    // The button that was pressed is gone, or has nothing more to do; this one takes it back.
    focusOn('undo');
  };

  return {
    place,
    measures,
    id,
    full: measures.risks.length >= MOST.risks,
    before,
    message,
    open,
    fold(key, wanted) {
      // A fold that was opened from here tells so as well.
      if (latest.current.has(key) !== wanted)
        setOpen((now) => (wanted ? new Set([...now, key]) : new Set([...now].filter((one) => one !== key))));
    },
    goTo(field, ...within) {
      unfold(within);
      focusOn(field);
    },
    change,
    add(area) {
      const risk: Risk = { id: newId(), area, grounds: [], what: '', cause: '', measure: '', who: '', by: '', outcome: '', from: '' };
      change((now) => addRisk(now, risk));
      setMessage(words.added);
      unfold([area, risk.id]);
      focusOn(`${risk.id}-what`);
    },
    take(candidates) {
      const risks = candidates.map(({ marked: _, ...rest }) => ({ ...rest, id: newId() }));
      change((now) => risks.reduce((sum, risk) => addRisk(sum, risk), now));
      const [first] = candidates;
      setMessage(candidates.length === 1 && first ? words.taken(1, workplace.areas[first.area]) : words.takenMany(candidates.length));
      focusOn('take');
    },
    edit: (risk, part) => change((now) => setRisk(now, risk.id, part)),
    move(risk, area) {
      change((now) => setRisk(now, risk.id, { area }));
      setMessage(words.moved(workplace.areas[area]));
      unfold([area, risk.id]);
      focusOn(`${risk.id}-area`);
    },
    remove(risk) {
      change((now) => removeRisk(now, risk.id));
      keep(risk, words.removed(risk.what.trim()));
    },
    update(risk) {
      const news = planNews(risk, place);
      if (!news) return;
      change((now) => setRisk(now, risk.id, news));
      keep(risk, words.updated(risk.what.trim()));
    },
    undo() {
      if (!before) return;
      const { risk, place: at } = before;
      change((now) => (now.risks.some((one) => one.id === risk.id) ? setRisk(now, risk.id, risk) : addRisk(now, risk, at)));
      setBefore(undefined);
      setMessage(words.restored(risk.what.trim()));
      unfold([risk.area, risk.id]);
      focusOn(`${risk.id}-what`);
    },
  };
}
