import type { Span } from '../../document/blocks.ts';
import { columns, stallningstagandePrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import { label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import { SCALE } from '../scale.ts';
import { claimOrder, claims, type Spec } from './logic.ts';

/** The claims with a scale to mark, in the order of the screen, so that the pairs are not given away; the pairs, and what is said of them. */
export function print(spec: Spec): PrintForm {
  const order = claimOrder(spec.pairs.length);
  const all = claims(spec);
  const number = (claim: number) => order.indexOf(claim) + 1;
  return {
    sheet: [
      ...optional(spec.instruction),
      paragraph(paper.how),
      paragraph(`${words.end(1, spec.scale.from)}. ${words.end(SCALE.length, spec.scale.to)}.`),
      {
        kind: 'table',
        head: [columns.number, paper.claim, ...SCALE.map(String)],
        rows: order.map((claim, index) => [String(index + 1), all[claim] ?? '', ...SCALE.map(() => '')]),
        widths: [7, 58, ...SCALE.map(() => 7)],
        rowLines: 1,
      },
    ],
    key: [
      paragraph(words.staticHow),
      ...spec.pairs.flatMap(({ label: name, first, second, both, one, neither, talk }, pair) => [
        label(name),
        {
          kind: 'list' as const,
          marks: 'bullet' as const,
          items: [
            said(`${words.card(number(pair * 2))}:`, first),
            said(`${words.card(number(pair * 2 + 1))}:`, second),
            said(words.staticBoth, both),
            said(words.staticOne, one),
            said(words.staticNeither, neither),
            said(words.staticTalk, talk),
          ],
        },
      ]),
    ],
  };
}

const said = (to: string, text: string): Span[] => [{ text: `${to} `, strong: true }, { text }];
