import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { DayField, LineField, TextField } from '../../workplace/fields.tsx';
import type { Risk } from '../../workplace/model.ts';
import { AreaChoice } from './area-choice.tsx';
import { planNews } from './from-board.ts';
import { Grounds } from './grounds.tsx';
import { isBlank } from './progress.ts';
import type { Work } from './use-measures.ts';

/** One risk, folded to a line or open with the four steps to write. */
export function RiskForm({ work, risk }: { readonly work: Work; readonly risk: Risk }) {
  const steps = [risk.what, risk.cause, risk.measure, risk.outcome].filter((text) => !isBlank(text)).length;
  const open = work.open.has(risk.id);
  return (
    <li>
      <details class="measures-risk" open={open} onToggle={({ currentTarget }) => work.fold(risk.id, currentTarget.open)}>
        <summary>
          <span dir="auto">{risk.what.trim() || risk.measure.trim() || words.unnamed}</span>{' '}
          <span class="measures-state">{words.riskSteps(steps)}</span>
        </summary>
        {open && <RiskFields work={work} risk={risk} />}
      </details>
    </li>
  );
}

function RiskFields({ work, risk }: { readonly work: Work; readonly risk: Risk }) {
  const id = `${work.id}-${risk.id}`;
  const news = planNews(risk, work.place);
  const text = (part: 'what' | 'cause' | 'measure' | 'outcome') => (
    <TextField
      id={`${id}-${part}`}
      label={words[part]}
      hint={words[`${part}Hint`]}
      value={risk[part]}
      onText={(typed) => work.edit(risk, { [part]: typed })}
    />
  );
  return (
    <div class="measures-fields">
      {news && (
        <div class="measures-news">
          <p>{words.planSays(Object.keys(news))}</p>
          <button class="button button-quiet" type="button" onClick={() => work.update(risk)}>
            {words.update}
          </button>
        </div>
      )}
      {text('what')}
      <Grounds id={id} legend={words.riskGrounds} chosen={risk.grounds} onChange={(grounds) => work.edit(risk, { grounds })} />
      {text('cause')}
      {text('measure')}
      <div class="measures-pair">
        <LineField id={`${id}-who`} label={words.who} hint={words.whoHint} value={risk.who} onText={(who) => work.edit(risk, { who })} />
        <DayField id={`${id}-by`} label={words.by} value={risk.by} onDay={(by) => work.edit(risk, { by })} />
      </div>
      {text('outcome')}
      <AreaChoice id={`${id}-area`} area={risk.area} onChoose={(area) => work.move(risk, area)} />
      <button class="button button-quiet" type="button" onClick={() => work.remove(risk)}>
        {words.remove}
      </button>
    </div>
  );
}
