/**
 * Runs the examples of outlets and of rules of boilerplate: for tests of ours, and for what users write in their
 * configuration.
 */
import type { Block } from "../core/document.ts";
import { type BoilerplateRule, isInlineRule } from "./boilerplate-rule.ts";
import type { Layout } from "./index.ts";
import { type Outlet, type OutletData, outletSchema } from "./outlet.ts";

/** What an article says before and after the line that is tried. */
const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";
const NOTHING_KNOWN = { url: null, source: null, title: null };

interface Piece {
  readonly text: string;
  readonly rule: string;
  readonly kind: Block["kind"];
}

/** The blocks of a line between two lines of an article, trimmed. */
function piecesOf(layout: Layout, line: string): Piece[] {
  const text = `${BODY}\n${line}\n${BODY}`;
  const from = BODY.length + 1;
  return layout
    .findBlocks(text, NOTHING_KNOWN)
    .blocks.filter(({ start }) => start >= from && start < from + line.length)
    .map(({ start, end, rule, kind }) => ({
      text: text.slice(start, Math.min(end, from + line.length)).trim(),
      rule,
      kind,
    }));
}

const MARKED = /\{\{(.{0,500}?)\}\}/gu;

/** What the rule takes of the line, joined by `|`. */
const takenBy = ({ id, kind }: BoilerplateRule, pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.rule === id && piece.kind === kind)
    .map(({ text }) => text)
    .join("|");

/** What is wrong with a rule, a line each. */
export function ruleComplaints(layout: Layout, rule: BoilerplateRule): string[] {
  const complaints: string[] = [];
  for (const example of rule.examples) {
    const marked = isInlineRule(rule);
    const line = marked ? example.replace(MARKED, "$1") : example;
    const wanted = marked
      ? Array.from(example.matchAll(MARKED), ([, taken = ""]) => taken.trim()).join("|")
      : line.trim();
    const pieces = piecesOf(layout, line);
    if (wanted === "") complaints.push(`${rule.id}: the example "${example}" marks nothing with {{ }}`);
    else if (takenBy(rule, pieces) !== wanted) {
      const found = pieces.map(({ text, rule: by }) => `"${text}" by ${by}`).join(", ");
      complaints.push(`${rule.id}: does not take its example "${example}", which goes ${found}`);
    }
  }
  for (const line of rule.not ?? []) {
    if (takenBy(rule, piecesOf(layout, line)) !== "")
      complaints.push(`${rule.id}: takes "${line}", which it must leave`);
  }
  return complaints;
}

/** What is wrong with an outlet, a line each. */
export function outletComplaints(layout: Layout, data: OutletData): string[] {
  const outlet = outletSchema.parse(data);
  return [
    ...outlet.boilerplate.flatMap((rule) => ruleComplaints(layout, rule)),
    ...datelineComplaints(layout, outlet),
    ...signatureComplaints(layout, outlet),
    ...codeComplaints(layout, outlet),
  ];
}

function datelineComplaints(layout: Layout, { slug, datelines }: Outlet): string[] {
  return datelines.forms.flatMap(({ form, examples }) =>
    examples.flatMap(({ text, place }) => {
      const { blocks, printed } = layout.findBlocks(`${text} ${BODY}`, NOTHING_KNOWN);
      const first = blocks[0];
      const rest = text.slice(first?.kind === "dateline" ? first.end : 0);
      if (printed.outlet?.slug === slug && printed.datelinePlace === place && /^["“]?[\p{L}\d]+$/u.test(rest))
        return [];
      const found = `${printed.outlet?.slug ?? "no outlet"}, ${printed.datelinePlace ?? "no place"}, then "${rest}"`;
      return [`${slug}: the dateline "${text}" of ${form} gives ${found}`];
    }),
  );
}

function signatureComplaints(layout: Layout, { slug, signatures }: Outlet): string[] {
  const complaints: string[] = [];
  for (const { text, author } of signatures.bylines) {
    const { authors } = layout.findBlocks(`${text}\n${BODY}\n${BODY}`, NOTHING_KNOWN).printed;
    if (authors.join() !== author)
      complaints.push(`${slug}: the byline "${text}" gives ${authors.join() || "no author"}`);
  }
  for (const line of signatures.captions) {
    if (piecesOf(layout, line).some(({ kind }) => kind !== "caption")) {
      complaints.push(`${slug}: "${line}" is no caption`);
    }
  }
  return complaints;
}

function codeComplaints(layout: Layout, { slug, endingCodes }: Outlet): string[] {
  return endingCodes.flatMap(({ form, dateline, examples }) =>
    examples.flatMap((code) => {
      const text = `${dateline === "place" ? "Sukamaju - " : ""}${BODY} ${code}`;
      const { outlet } = layout.findBlocks(text, NOTHING_KNOWN).printed;
      return outlet?.slug === slug ? [] : [`${slug}: the code ${code} of ${form} gives ${outlet?.slug ?? "no outlet"}`];
    }),
  );
}
