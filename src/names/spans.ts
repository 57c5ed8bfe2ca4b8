import type { MentionType } from "../core/annotations.ts";
import type { Tokens } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { GAZETTEER_BITS, type Gazetteer } from "./gazetteer.ts";
import { hashLower } from "./hashing.ts";
import { HONORIFICS } from "./tables/offices.ts";
import { begins, LABELS, OUTSIDE, type Tagger } from "./tagger.ts";
import type { TextView } from "./text-view.ts";
import { nameStart } from "./titles.ts";

export interface NameSpan extends Span {
  readonly type: MentionType;
  /** 0 to 1: how far the tagger preferred a name to none, on its least sure word. */
  readonly confidence: number;
}

/** Longer sentences are read in pieces. */
const LONGEST = 2000;

const TYPE_OF: readonly MentionType[] = LABELS.map((label) => label.slice(2) as MentionType);

/** Runs the tagger over every sentence. */
export function findSpans(text: string, tokens: Tokens, sentences: readonly Span[], tagger: Tagger): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  for (const sentence of sentences) {
    while (from < tokens.length && (tokens.starts[from] as number) < sentence.start) from++;
    let to = from;
    while (to < tokens.length && (tokens.starts[to] as number) < sentence.end) to++;
    for (let at = from; at < to; at += LONGEST) {
      tagger.read(text, tokens, at, Math.min(to, at + LONGEST));
      collect(tagger, spans);
    }
    from = to;
  }
  return spans;
}

function collect(tagger: Tagger, spans: NameSpan[]): void {
  const { words, labels, margins } = tagger;
  for (let i = 0; i < words.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    let margin = margins[i] as number;
    let end = i + 1;
    while (end < words.length && labels[end] !== OUTSIDE && !begins(labels[end] as number)) {
      margin = Math.min(margin, margins[end] as number);
      end++;
    }
    spans.push({
      start: words.starts[i] as number,
      end: words.ends[end - 1] as number,
      type: TYPE_OF[label] as MentionType,
      confidence: Math.round(100 / (1 + Math.exp(-margin))) / 100,
    });
    i = end - 1;
  }
}

/** Institutions and places that are named after persons, by the word before the name. */
const NAMESAKES: Readonly<Record<string, MentionType>> = {
  pt: "organisation",
  cv: "organisation",
  po: "organisation",
  yayasan: "organisation",
  universitas: "organisation",
  ponpes: "organisation",
  pesantren: "organisation",
  rs: "organisation",
  rsu: "organisation",
  rsud: "organisation",
  rsup: "organisation",
  jalan: "location",
  jl: "location",
  bandara: "location",
  stadion: "location",
};

/** Words after `I` and `Ni` in Balinese names. */
const BALINESE: ReadonlySet<string> = new Set(
  "wayan made nyoman ketut gede gusti dewa putu komang kadek nengah gde ngurah ida luh".split(" "),
);

const isPlaceOrOffice =
  GAZETTEER_BITS.country |
  GAZETTEER_BITS.area |
  GAZETTEER_BITS.organisation |
  GAZETTEER_BITS.organisationHead |
  GAZETTEER_BITS.office;
const isPersonal = GAZETTEER_BITS.givenName | GAZETTEER_BITS.surname;

/**
 * What the article as a whole says of its names. Ranks and titles are cut off persons; where a place or an institution runs
 * on into a name that stands alone elsewhere in the article (`Kota Bogor Bima Arya` ... `kata Bima`), the two are parted.
 */
export function settleNames(view: TextView, spans: readonly NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  const alone = new Set<string>();
  for (const span of spans) {
    const from = view.tokenAt(span.start);
    if (span.type === "person" && (view.tokens.ends[from] as number) >= span.end) alone.add(view.lower(from));
  }
  const bits = (token: number): number => gazetteer.words.get(hashLower(view.lower(token))) ?? 0;
  const settled: NameSpan[] = [];
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as NameSpan;
    let from = view.tokenAt(span.start);
    const to = view.tokenAt(span.end - 1) + 1;
    const next = spans[i + 1];
    if (span.type !== "person") {
      let name = from + 1;
      while (name < to && !(alone.has(view.lower(name)) && (bits(name) & isPlaceOrOffice) === 0)) name++;
      if (name >= to) {
        settled.push(span);
        continue;
      }
      settled.push({ ...span, end: view.tokens.ends[name - 1] as number });
      const start = view.tokens.starts[name] as number;
      const goesOn = next?.type === "person" && view.tokenAt(next.start) === to;
      if (goesOn) i++;
      settled.push({ start, end: goesOn ? next.end : span.end, type: "person", confidence: span.confidence });
      continue;
    }
    // what is named after a person is no person: `PT Eka Sari`, `RSUD dr Soetomo`
    const namesake =
      from > 0 ? NAMESAKES[view.lower(HONORIFICS.has(view.lower(from - 1)) ? from - 2 : from - 1)] : undefined;
    const holder = HONORIFICS.has(view.lower(from - 1)) ? from - 2 : from - 1;
    if (namesake !== undefined && view.word(holder) !== view.lower(holder)) {
      const last = settled.at(-1);
      const start =
        last && last.end > (view.tokens.starts[holder] as number)
          ? (settled.pop() as NameSpan).start
          : (view.tokens.starts[holder] as number);
      settled.push({ ...span, start, type: namesake });
      continue;
    }
    // an institution's last words taken for the beginning of a name: `Kemenhub Novie Riyanto`
    let start = from;
    while (start < to - 1 && (bits(start) & isPlaceOrOffice) !== 0 && (bits(start) & isPersonal) === 0) start++;
    if (start > from && (start < to - 1 || alone.has(view.lower(start)))) from = start;
    from = nameStart(view, from, to);
    const before = view.lower(from - 1);
    if ((before === "i" || before === "ni") && BALINESE.has(view.lower(from)) && view.word(from - 1) !== before) from--;
    const last = settled.at(-1);
    // a name in two pieces with nothing between
    if (
      last?.type === "person" &&
      last.end + 1 === view.tokens.starts[from] &&
      alone.has(view.lower(view.tokenAt(last.start)))
    ) {
      settled[settled.length - 1] = { ...last, end: span.end };
      continue;
    }
    settled.push({ ...span, start: view.tokens.starts[from] as number });
  }
  return settled;
}
