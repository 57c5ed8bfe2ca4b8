import type { MentionType } from "../src/core/annotations.ts";
import { splitSentences } from "../src/text/sentences.ts";
import type { LabelledSentence } from "./conll.ts";

/** An article of `kliping-news`: offsets count code points, end exclusive. */
interface MarkedArticle {
  readonly source_id: string;
  readonly text: string;
  readonly spans: readonly { readonly label: MentionType; readonly start: number; readonly end: number }[];
}

/** Reads one JSON object a line: the sentences of each article, with their names. */
export function readArticles(file: string): LabelledSentence[][] {
  return file
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => sentencesOf(JSON.parse(line) as MarkedArticle));
}

function sentencesOf({ text, spans }: MarkedArticle): LabelledSentence[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  const names = spans
    .map(({ label, start, end }) => ({ start: units[start] as number, end: units[end] as number, type: label }))
    .sort((a, b) => a.start - b.start);
  const sentences: LabelledSentence[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    for (const { start, end } of splitSentences(text, from, from + line.length)) {
      const within = names.filter((name) => name.start >= start && name.end <= end);
      sentences.push({
        text: text.slice(start, end),
        names: within.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
      });
    }
    from += line.length + 1;
  }
  return sentences;
}
