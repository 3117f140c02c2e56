/**
 * Where the parts of a story stand in a drawing of it: rows from the start downwards, so that every line goes down, and in
 * each row the order that crosses the fewest lines. Lines that pass a row have a place in it, so they never run through a box.
 */
import { type Spec, waysOf } from './story.ts';

/** A place in the drawing, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing's measures. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Scenes and endings row by row, from left to right: the order that a reader meets them in. */
  readonly order: readonly number[];
  /** Middle of each scene and ending. */
  at(node: number): Point;
  /** The points that the line between two of them passes, ends included. */
  line(from: number, to: number): readonly Point[];
}

/** Space between middles, in the drawing's units: boxes beside each other, a passing line beside anything, rows. */
const BESIDE = 44;
const PASSING = 26;
const ROW = 56;
/** From the middle of the outermost box to the edge. */
const MARGIN = 22;
/** Rounds of sorting and evening out; stories of this size settle in fewer. */
const ROUNDS = 40;

/** A scene, an ending, or (without a node) the place where a line passes a row. */
interface Spot {
  readonly node: number | undefined;
  readonly row: number;
  readonly up: Spot[];
  readonly down: Spot[];
  x: number;
}

/** The layout of a story without loops, the same in every run. */
export function arrange(spec: Spec): Layout {
  const { spots, chains } = placeSpots(spec);
  const rows: Spot[][] = [];
  for (const spot of [...spots.values(), ...[...chains.values()].flatMap((chain) => chain.slice(1, -1))]) {
    const row = rows[spot.row] ?? [];
    rows[spot.row] = row;
    spot.x = row.length;
    row.push(spot);
  }
  for (let round = 0; round < ROUNDS; round++) sortRows(rows, round % 2 === 0);
  for (const row of rows) spread(row, (_, index) => index * BESIDE);
  for (let round = 0; round < ROUNDS; round++) evenOut(rows, round % 2 === 0);
  const xs = rows.flat().map(({ x }) => x);
  const left = Math.min(...xs) - MARGIN;
  const point = ({ x, row }: Spot): Point => ({ x: Math.round(x - left), y: MARGIN + row * ROW });
  return {
    width: Math.round(Math.max(...xs) - left + MARGIN),
    height: 2 * MARGIN + (rows.length - 1) * ROW,
    order: rows.flat().flatMap(({ node }) => node ?? []),
    at: (node) => point(spots.get(node) as Spot),
    line: (from, to) => (chains.get(`${from}-${to}`) ?? []).map(point),
  };
}

/** Each part on the row below the lowest of those that lead to it, and a chain of spots for each line. */
function placeSpots(spec: Spec) {
  const ways = waysOf(spec);
  const rows = new Map([[spec.start, 0]]);
  const rowOf = (node: number): number => {
    const row = rows.get(node) ?? 1 + Math.max(...ways.filter((way) => way.node === node).map(({ scene }) => rowOf(scene)));
    rows.set(node, row);
    return row;
  };
  const spots = new Map<number, Spot>();
  for (const node of [...spec.scenes, ...spec.endings].keys()) spots.set(node, { node, row: rowOf(node), up: [], down: [], x: 0 });
  const chains = new Map<string, Spot[]>();
  for (const { scene, node } of ways) {
    const [from, to] = [spots.get(scene), spots.get(node)];
    if (!from || !to || chains.has(`${scene}-${node}`)) continue;
    const passing = Array.from({ length: to.row - from.row - 1 }, (_, n) => ({
      node: undefined,
      row: from.row + n + 1,
      up: [],
      down: [],
      x: 0,
    }));
    const chain: Spot[] = [from, ...passing, to];
    for (const [index, spot] of chain.entries()) {
      const next = chain[index + 1];
      if (!next) continue;
      spot.down.push(next);
      next.up.push(spot);
    }
    chains.set(`${scene}-${node}`, chain);
  }
  return { spots, chains };
}

const mean = (spots: readonly Spot[], fallback: number): number =>
  spots.length === 0 ? fallback : spots.reduce((sum, { x }) => sum + x, 0) / spots.length;

/** Sorts each row by the middle of its neighbours in the row above, or below. */
function sortRows(rows: readonly Spot[][], downwards: boolean): void {
  for (const row of downwards ? rows : rows.toReversed()) {
    const middle = new Map(row.map((spot) => [spot, mean(downwards ? spot.up : spot.down, spot.x)]));
    row.sort((one, other) => (middle.get(one) ?? 0) - (middle.get(other) ?? 0));
    for (const [index, spot] of row.entries()) spot.x = index - (row.length - 1) / 2;
  }
}

/** Moves each spot towards the middle of its neighbours, in the order that the rows have. */
function evenOut(rows: readonly Spot[][], downwards: boolean): void {
  for (const row of downwards ? rows : rows.toReversed()) {
    spread(row, (spot) => (mean(spot.up, spot.x) + mean(spot.down, spot.x)) / 2);
  }
}

/**
 * Puts the spots of a row as near as can be to where they want to be, with space between them: spots that are too close move
 * apart round their common middle, as one group.
 */
function spread(row: readonly Spot[], wanted: (spot: Spot, index: number) => number): void {
  const groups: { spots: Spot[]; sum: number; offsets: number[] }[] = [];
  // Measured from where each would stand if all were as close as they may be, the order must only not fall.
  let offset = 0;
  for (const [index, spot] of row.entries()) {
    const before = row[index - 1];
    if (before) offset += before.node === undefined || spot.node === undefined ? PASSING : BESIDE;
    let group = { spots: [spot], sum: wanted(spot, index) - offset, offsets: [offset] };
    for (let last = groups.at(-1); last && middleOf(last) > middleOf(group); last = groups.at(-1)) {
      groups.pop();
      group = { spots: [...last.spots, ...group.spots], sum: last.sum + group.sum, offsets: [...last.offsets, ...group.offsets] };
    }
    groups.push(group);
  }
  for (const group of groups) {
    for (const [index, spot] of group.spots.entries()) spot.x = middleOf(group) + (group.offsets[index] ?? 0);
  }
}

const middleOf = ({ spots, sum }: { readonly spots: readonly Spot[]; readonly sum: number }): number => sum / spots.length;
