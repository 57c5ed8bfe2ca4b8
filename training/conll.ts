import type { MentionType } from "../src/core/annotations.ts";
import type { Span } from "../src/core/span.ts";

/** A sentence of a training file, put back into running text. */
export interface LabelledSentence {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: MentionType })[];
}

const TYPES: Readonly<Record<string, MentionType>> = {
  PER: "person",
  PERSON: "person",
  ORG: "organisation",
  ORGANISATION: "organisation",
  LOC: "location",
  PLACE: "location",
};

/** Reads CoNLL columns: the word first, its BIO label last, an empty line after each sentence. */
export function readConll(file: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let words: string[] = [];
  let labels: string[] = [];
  for (const line of `${file}\n\n`.split("\n")) {
    const cells = line.trim().split(/\s+/);
    if (cells.length > 1) {
      words.push(cells[0] as string);
      labels.push(cells[cells.length - 1] as string);
    } else if (words.length > 0) {
      sentences.push(join(words, labels));
      words = [];
      labels = [];
    }
  }
  return sentences;
}

const CLOSING = /^[.,;:!?)\]}%]/;
const OPENING = /^[([{$]$/;
const GLUED = /^[-/'`]+$/;

/**
 * Writes words as people would: no blank before a stop, none around a hyphen, quotation marks close to what they hold.
 */
function join(words: readonly string[], labels: readonly string[]): LabelledSentence {
  let text = "";
  const names: (Span & { type: MentionType })[] = [];
  let quoted = false;
  let glue = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const closesQuote = word === '"' && quoted;
    if (!glue && !closesQuote && !CLOSING.test(word) && !GLUED.test(word)) text += " ";
    const start = text.length;
    text += word;
    glue = OPENING.test(word) || GLUED.test(word) || (word === '"' && !quoted);
    if (word === '"') quoted = !quoted;
    const label = labels[i] as string;
    const type = TYPES[label.slice(2)];
    if (type === undefined) continue;
    const last = names.at(-1);
    if (label.startsWith("I-") && last && last.type === type && labels[i - 1]?.slice(2) === label.slice(2)) {
      names[names.length - 1] = { ...last, end: text.length };
    } else names.push({ start, end: text.length, type });
  }
  return { text, names };
}
