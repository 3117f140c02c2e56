import type { Block } from '../../document/blocks.ts';
import { fall as words } from '../../texts/sv/fall.ts';
import { fallPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { letterOf } from '../lettered.ts';
import { label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** The cases, each with the techniques to choose from and room for a reply; the answers, and how the techniques are recognised and met. */
export function print(spec: Spec): PrintForm {
  const { instruction, labelQuestion, replyQuestion, labels, cases } = spec;
  return {
    sheet: [
      ...optional(instruction),
      label(labelQuestion),
      { kind: 'list', marks: 'letter', items: labels.map(({ label: name }) => name) },
      label(replyQuestion),
      paragraph(paper.how),
      {
        kind: 'table',
        head: [paper.case, paper.technique, paper.reply],
        rows: cases.map(({ title, text }, index) => [
          [{ text: paper.title(index + 1, title), strong: true }, { text: ` ${text}` }],
          labels.map((_, place) => letterOf(place)).join(' '),
          '',
        ]),
        widths: [53, 12, 35],
        rowLines: 4,
      },
    ],
    key: keyOf(spec),
  };
}

function keyOf({ labels, cases }: Spec): Block[] {
  return [
    ...cases.flatMap(({ title, labels: fitting, why, self, bystander }, index): Block[] => {
      const here = words.room.here(fitting.flatMap((place) => labels[place]?.label ?? []));
      return [
        label(paper.answer(index + 1, title, fitting.map(letterOf))),
        paragraph([{ text: `${here}. `, strong: true }, { text: why }]),
        {
          kind: 'entries',
          entries: [
            { name: words.self, text: self },
            { name: words.bystander, text: bystander },
          ],
        },
      ];
    }),
    paragraph(words.more),
    {
      kind: 'table',
      caption: words.staticLabels,
      head: [paper.technique, paper.mark, words.counter, words.affirm],
      rows: labels.map(({ label: name, mark, counter, affirm }) => [name, mark, counter, affirm]),
      widths: [24, 24, 26, 26],
      rowHeads: true,
    },
  ];
}
