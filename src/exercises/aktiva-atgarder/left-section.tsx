import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import type { Size, Spec } from './logic.ts';
import { missingParts } from './missing.ts';
import type { Work } from './use-measures.ts';

/** As many as are listed at once. */
const MOST_LISTED = 12;

/** What is still empty of what must be there, with a way to each field. */
export function LeftSection({ work, size, spec }: { readonly work: Work; readonly size: Size | undefined; readonly spec: Spec }) {
  const missing = size ? missingParts(work.measures, size.must, spec) : [];
  const more = missing.length - MOST_LISTED;
  return (
    <section aria-labelledby={`${work.id}-left`}>
      <h4 id={`${work.id}-left`}>{words.left}</h4>
      <p>
        {!size ? words.leftUnknown : size.must.length === 0 ? words.leftNone : missing.length === 0 ? words.leftNothing : words.leftHint}
      </p>
      {missing.length > 0 && (
        <ul class="measures-left">
          {missing.slice(0, MOST_LISTED).map(({ text, field, area, risk }) => (
            <li key={field}>
              <a
                href={`#${work.id}`}
                dir="auto"
                onClick={(event) => {
                  event.preventDefault();
                  work.goTo(field, ...[area, risk].filter((one) => one !== undefined));
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{words.leftMore(more)}</p>}
    </section>
  );
}
