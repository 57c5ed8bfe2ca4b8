import type { Edit, EditedText } from "./edited-text.ts";

/**
 * The same text with its edits cut so that none goes across one of `offsets` (sorted, of `edited.text`): what lies on
 * each side can then be taken apart with its own edits. The two sides of a cut share the source stretch as evenly as it
 * goes.
 */
export function splitEdits(edited: EditedText, offsets: readonly number[]): EditedText {
  if (edited.edits.length === 0) return edited;
  const edits: Edit[] = [];
  let shift = 0; // source offset minus text offset
  let next = 0;
  for (const edit of edited.edits) {
    const textStart = edit.start - shift;
    const textEnd = textStart + edit.after.length;
    while (next < offsets.length && (offsets[next] as number) <= textStart) next++;
    let rest = edit;
    let restStart = textStart;
    for (; next < offsets.length && (offsets[next] as number) < textEnd; next++) {
      const cut = (offsets[next] as number) - restStart;
      const middle = Math.min(rest.start + Math.max(cut, 1), rest.end);
      edits.push({ rule: rest.rule, start: rest.start, end: middle, after: rest.after.slice(0, cut) });
      rest = { rule: rest.rule, start: middle, end: rest.end, after: rest.after.slice(cut) };
      restStart += cut;
    }
    edits.push(rest);
    shift = edit.end - textEnd;
  }
  return { ...edited, edits };
}
