/** Ribbons from what stands on the left to what stands on the right, as wide as the numbers they carry. */
import { scaleLinear } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import type { Said } from "../../core/report.ts";
import { html, type Markup } from "../markup.ts";
import { count } from "../numbers.ts";
import { opens } from "../open.ts";
import { sayIn, sayTitle } from "../said.ts";
import { fitted, round, type Width } from "./scale.ts";

export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** A class that gives the colour. */
  readonly tone: string;
  /** What opens with a click. */
  readonly open?: { readonly name: string; readonly index: number };
}

/** What names are called; a name that is not here stands for itself. */
export type Names = Readonly<Record<string, Said>>;

interface Node {
  readonly name: string;
  readonly value: number;
  readonly top: number;
  readonly height: number;
}

const GAP = 10;
const NODE = 7;
const LEAST = 1.5;
const LINE = 15;
const PADDING = 6;
/** Room for names on the left and on the right, and how many letters fit into it. */
const SIDES: Readonly<Record<Width, { room: readonly [number, number]; letters: readonly [number, number] }>> = {
  960: { room: [240, 240], letters: [30, 30] },
  560: { room: [150, 170], letters: [17, 20] },
  360: { room: [98, 132], letters: [11, 15] },
  260: { room: [70, 96], letters: [8, 11] },
};

/** Names of one side with their sums, the largest first. */
function sums(ribbons: readonly Ribbon[], side: "from" | "to"): [string, number][] {
  const all = new Map<string, number>();
  for (const ribbon of ribbons) all.set(ribbon[side], (all.get(ribbon[side]) ?? 0) + ribbon.value);
  return [...all].sort(([a, x], [b, y]) => Number(a === REST) - Number(b === REST) || y - x || (a < b ? -1 : 1));
}

function placed(
  names: readonly (readonly [string, number])[],
  heightOf: (value: number) => number,
  start: number,
): Map<string, Node> {
  const nodes = new Map<string, Node>();
  let top = start;
  for (const [name, value] of names) {
    const height = Math.max(LEAST, heightOf(value));
    nodes.set(name, { name, value, top, height });
    top += Math.max(height, LINE) + GAP;
  }
  return nodes;
}

const heightOfAll = (names: readonly (readonly [string, number])[], heightOf: (value: number) => number): number =>
  names.reduce((sum, [, value]) => sum + Math.max(heightOf(value), LINE) + GAP, -GAP);

/** The height that the ribbons together have, and a thing of them at most. */
const WHOLE = 260;
/** Of one ribbon alone, which says little. */
const ALONE = 36;
const THICKEST = 16;

/** What stands for all names that are too small to stand alone: it comes last. */
export const REST = "\u0000rest";

export function flow(ribbons: readonly Ribbon[], names: Names, label: string, width: Width): Markup {
  const [left, right] = [sums(ribbons, "from"), sums(ribbons, "to")];
  const whole = left.reduce((sum, [, value]) => sum + value, 0);
  const heightOf = scaleLinear(
    [0, Math.max(1, whole)],
    [0, Math.min(ribbons.length === 1 ? ALONE : WHOLE, THICKEST * whole)],
  );
  const [wide, narrow] = [heightOfAll(left, heightOf), heightOfAll(right, heightOf)];
  const height = Math.ceil(Math.max(wide, narrow) + 2 * PADDING);
  const from = placed(left, heightOf, (height - wide) / 2);
  const to = placed(right, heightOf, (height - narrow) / 2);
  const {
    room: [before, behind],
    letters: [lettersBefore, lettersBehind],
  } = SIDES[width];
  const [start, end] = [before + NODE, width - behind - NODE];
  const link = linkHorizontal<unknown, [number, number]>();
  const used = new Map<string, number>();
  const place = (node: Node, side: string, thick: number) => {
    const at = used.get(side + node.name) ?? node.top;
    used.set(side + node.name, at + thick);
    return round(at + thick / 2);
  };
  const order = new Map(right.map(([name], index) => [name, index]));
  const rank = new Map(left.map(([name], index) => [name, index]));
  const drawn = ribbons.toSorted(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  );
  const said = (name: string): Said => names[name] ?? { id: name, en: name };
  const nodeOf = (node: Node, isLeft: boolean) => {
    const middle = round(node.top + Math.max(node.height, LINE) / 2 - Math.max(0, LINE - node.height) / 2);
    const { id, en } = said(node.name);
    const many = count(node.value);
    const text = isLeft
      ? { id: fitted(id, lettersBefore), en: fitted(en, lettersBefore) }
      : { id: fitted(`${many.id} ${id}`, lettersBehind), en: fitted(`${many.en} ${en}`, lettersBehind) };
    return html`<rect class="node" x="${isLeft ? before : end}" y="${round(node.top)}" width="${NODE}" height="${round(
      node.height,
    )}"/><text x="${isLeft ? before - 8 : end + NODE + 8}" y="${Math.max(middle, node.top + 4)}" dy=".35em"
  text-anchor="${isLeft ? "end" : "start"}">${sayIn(text)}${sayTitle({ id, en })}</text>
`;
  };
  return html`<svg class="flow" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${label}">
${drawn.map((ribbon) => {
  const { value, tone, open } = ribbon;
  const thick = Math.max(LEAST, heightOf(value));
  const [a, b] = [from.get(ribbon.from) as Node, to.get(ribbon.to) as Node];
  const source: [number, number] = [start, place(a, "<", thick)];
  const target: [number, number] = [end, place(b, ">", thick)];
  const [left, right, many] = [said(ribbon.from), said(ribbon.to), count(value)];
  return html`<path class="${tone}" d="${link({ source, target }) ?? ""}" stroke-width="${round(thick)}"${
    open === undefined ? null : opens(open.name, open.index)
  }>${sayTitle({ id: `${left.id} → ${right.id}: ${many.id}`, en: `${left.en} → ${right.en}: ${many.en}` })}</path>
`;
})}${[...from.values()].map((node) => nodeOf(node, true))}${[...to.values()].map((node) => nodeOf(node, false))}</svg>`;
}
