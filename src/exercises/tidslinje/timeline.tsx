import { common } from '../../texts/sv/common.ts';
import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import type { Spec, TimelineEvent } from './logic.ts';

/** Years in a period; each period has a heading, and is a place to jump to. */
const PERIOD = 50;

const periodOf = ({ year }: TimelineEvent): number => year - (year % PERIOD);

interface TimelineProps {
  readonly spec: Pick<Spec, 'events' | 'areas'>;
  readonly id: string;
  /** The only area to show; all of them when left out. */
  readonly area?: number | undefined;
}

/** All events in time order, period by period, each with its year, norm and source. */
export function Timeline({ spec, id, area }: TimelineProps) {
  const events = spec.events.filter((event) => area === undefined || event.area === area);
  return (
    <div class="time-all">
      {[...new Set(events.map(periodOf))].map((from) => (
        <section key={from} aria-labelledby={`${id}-${from}`}>
          <h4 id={`${id}-${from}`}>{words.period(from, from + PERIOD - 1)}</h4>
          <ol class="time-events">
            {events
              .filter((event) => periodOf(event) === from)
              .map((event) => (
                <li class="time-event" key={event.text}>
                  <h5 class="time-year">{event.year}</h5>
                  <p class="time-text">{event.text}</p>
                  <p class="time-norm">{event.norm}</p>
                  <Source event={event} label={spec.areas[event.area]} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The area of an event, and where its year comes from. */
export function Source({ event, label }: { readonly event: TimelineEvent; readonly label: string | undefined }) {
  return (
    <p class="time-source">
      {label}. {common.source}:{' '}
      <a href={event.url} target="_blank" rel="noopener">
        <span>{event.source}</span>
        <span class="visually-hidden"> ({common.newWindow})</span>
      </a>
    </p>
  );
}
