import { type Tokens, WORD } from "../core/document.ts";
import { LANGUAGES, MARKERS } from "../language/markers.ts";
import { wordTable } from "../language/word-table.ts";

/** A marker word -> its weight for each language, in the order of LANGUAGES. */
const weightsOf = wordTable(markerWeights());

function markerWeights(): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const { languages, weight, words } of MARKERS) {
    for (const word of words) {
      const weights = found.get(word) ?? new Float64Array(LANGUAGES.length);
      for (const language of languages) weights[LANGUAGES.indexOf(language)] = weight;
      found.set(word, weights);
    }
  }
  return found;
}

/** More words say no more. */
const WORDS_READ = 600;
/** What nothing else decides is Indonesian: that is what this reads. */
const PRIOR = 2;
/** A text of the language has at least this share of marker words; with fewer the confidence falls. */
const USUAL_SHARE = 0.12;
const LEAST_SHARE = 0.04;

/**
 * The language that the text's marker words speak for (`id`, `ms`, `jv`, `su`, `en`) and how sure that is, 0 to 1; null
 * where too few words tell. Reads the first 600 words.
 */
export function detectLanguage(text: string, tokens: Tokens): { language: string | null; confidence: number | null } {
  const totals = new Float64Array(LANGUAGES.length);
  const hits = new Float64Array(LANGUAGES.length);
  let read = 0;
  for (let i = 0; i < tokens.length && read < WORDS_READ; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    read++;
    const weights = weightsOf(text, tokens.starts[i] as number, tokens.ends[i] as number);
    if (!weights) continue;
    for (let k = 0; k < totals.length; k++) {
      const weight = weights[k] as number;
      totals[k] = (totals[k] as number) + weight;
      if (weight > 0) hits[k] = (hits[k] as number) + 1;
    }
  }
  totals[0] = (totals[0] as number) + PRIOR;
  let best = 0;
  for (let k = 1; k < totals.length; k++) if ((totals[k] as number) > (totals[best] as number)) best = k;
  const share = (hits[best] as number) / read;
  if (!(share >= LEAST_SHARE)) return { language: null, confidence: null };
  const second = Math.max(...totals.filter((_, k) => k !== best));
  const lead = (totals[best] as number) - second;
  const confidence = (1 - Math.exp(-lead / 4)) * Math.min(1, share / USUAL_SHARE);
  return { language: LANGUAGES[best] ?? null, confidence: Math.round(confidence * 100) / 100 };
}
