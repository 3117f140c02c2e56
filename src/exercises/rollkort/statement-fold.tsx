import type { Parted } from './logic.ts';

interface FoldProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly open?: boolean;
}

/** Statements under a line that says what they have in common. */
export function StatementFold({ title, texts, open = false }: FoldProps) {
  return (
    <details class="role-fold" open={open}>
      <summary>{title}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** Most statements that stand open from the start. */
const FEW = 3;

interface PartedFoldsProps {
  readonly parted: Parted;
  /** Heads the statements, so many as given, at which only the one stepped. */
  one(count: number): string;
  other(count: number): string;
  /** Said when there are neither. */
  readonly none: string;
}

/** The statements at which two walks parted, in two lists. */
export function PartedFolds({ parted: { onlyOne, onlyOther }, one, other, none }: PartedFoldsProps) {
  return (
    <>
      {onlyOne.length + onlyOther.length === 0 && <p>{none}</p>}
      {onlyOne.length > 0 && <StatementFold title={one(onlyOne.length)} texts={onlyOne} open={onlyOne.length <= FEW} />}
      {onlyOther.length > 0 && <StatementFold title={other(onlyOther.length)} texts={onlyOther} open={onlyOther.length <= FEW} />}
    </>
  );
}
