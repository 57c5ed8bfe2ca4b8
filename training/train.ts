import { readAreas } from "../src/names/areas.ts";
import { buildGazetteer } from "../src/names/gazetteer.ts";
import { begins } from "../src/names/tagger/labels.ts";
import { LANES } from "../src/names/tagger/packed-scores.ts";
import { GUIDELINES } from "../src/names/tagger/tagger.ts";
import { encodeWeights, transitionCount } from "../src/names/tagger/weights.ts";
import { repair } from "../src/text/repair.ts";
import { readArticles } from "./articles.ts";
import { withOffices } from "./augmenting.ts";
import { type CalibrationRow, fitCalibration, type Judged, tableOf } from "./calibration.ts";
import { readConll } from "./conll.ts";
import { type Chain, type Example, fitChain, randomFrom, type TrainingOptions } from "./crf.ts";
import { judge } from "./judging.ts";
import { learnLexicon } from "./lexicon.ts";
import { pruneRows } from "./pruning.ts";
import { examplesOf, hashesOf, Reader, type TrainingDocument } from "./reading.ts";
import { type SecondExamples, secondExamples } from "./second.ts";
import { markCountries, type SplitSentence, splitSentence } from "./split.ts";

export interface TaggerOptions {
  /** Parts of the articles; each is left out of one model of the first reading, whose mean is the tagger's. */
  readonly folds: number;
  readonly first: TrainingOptions;
  readonly second: TrainingOptions;
  /** The tagger keeps `3 * 2^bits` sets of rows of the first reading. */
  readonly bits: number;
}

export const DEFAULTS: TaggerOptions = {
  folds: 6,
  first: { seed: 5, runs: 1, bits: 22, epochs: 8, rate: 0.15, decay: 1e-5, dropout: 0.55 },
  second: { seed: 7, runs: 1, bits: 14, epochs: 4, rate: 0.03, decay: 1e-4, dropout: 0.2 },
  bits: 15,
};

export interface TrainingInput {
  /** CoNLL files of the two corpora of single sentences. */
  readonly idner: string;
  readonly nergrit: string;
  /** NDJSON of marked articles. */
  readonly articles: string;
  /** Articles without labels. */
  readonly plain: readonly string[];
  /** The tables of idn-area-data. */
  readonly areas: readonly Uint8Array[];
  readonly options?: TaggerOptions;
  readonly onStep?: (message: string) => void;
}

const alone = (guideline: number, sentences: readonly SplitSentence[]): TrainingDocument[] =>
  sentences.map((sentence) => ({ guideline, sentences: [sentence] }));

/**
 * The bytes of a weights file, and how well its sureness is calibrated on articles held back. The same input gives the
 * same bytes.
 */
export function trainTagger(input: TrainingInput): { bytes: Uint8Array; calibration: readonly CalibrationRow[] } {
  const options = input.options ?? DEFAULTS;
  const onStep = input.onStep ?? (() => {});
  const areas = readAreas(input.areas);
  const gazetteer = buildGazetteer(areas);
  const conll = (file: string) => readConll(file).map((sentence) => markCountries(splitSentence(sentence), gazetteer));
  const idner = conll(input.idner);
  const nergrit = conll(input.nergrit);
  const articles = readArticles(input.articles).map((sentences) => ({
    guideline: GUIDELINES.own,
    sentences: sentences.map(splitSentence),
  }));
  const plain = input.plain.map((text) => splitSentence({ text: repair(text).text, names: [] }).words);
  const marked = [...articles.flatMap(({ sentences }) => sentences), ...idner, ...nergrit];
  const lexicon = learnLexicon(plain, marked, [idner, nergrit]);
  onStep(`${lexicon.size} words in the lexicon`);
  const reader = new Reader(lexicon, gazetteer);
  const random = randomFrom(options.first.seed);
  // twice, so that what only their guidelines have is learned as well as what all have
  const single = [...alone(GUIDELINES.idner, idner), ...alone(GUIDELINES.nergrit, nergrit)];
  const others = [...single, ...single, ...alone(GUIDELINES.idner, withOffices([...idner, ...nergrit], areas, random))];

  const mean = emptyChain(options.first.bits);
  const held: SecondExamples[][] = [];
  const settled: Judged[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const rest = articles.filter((_, i) => i % options.folds !== fold);
    const examples = examplesOf([...rest, ...others], reader, options.first.bits);
    const seed = options.first.seed + SEED_STEP * fold;
    const chain = fitChain(examples, { ...options.first, seed }, (epoch, likelihood) =>
      onStep(`fold ${fold + 1}, epoch ${epoch + 1}: log-likelihood ${likelihood.toFixed(0)}`),
    );
    addChain(mean, chain, 1 / options.folds);
    const left = articles.filter((_, i) => i % options.folds === fold);
    const part = secondExamples(left, reader, { chain, bits: options.first.bits }, options.second.bits);
    held.push(part);
    settled.push(
      ...judge(
        { ...emptyChain(0), transitions: chain.transitions },
        part.flatMap((each) => each.settled),
      ),
    );
  }

  const asked = (parts: readonly SecondExamples[][]): Example[] => parts.flat().flatMap((each) => each.asked);
  const fitSecond = (parts: readonly SecondExamples[][]): Chain =>
    fitChain(asked(parts), options.second, () => {}, mean.transitions);
  const judged = held.flatMap((part, fold) => judge(fitSecond(held.filter((_, i) => i !== fold)), asked([part])));
  judged.push(...settled);
  const calibration = fitCalibration(judged);
  onStep(`held back: ${scoreOf(judged, articles)}`);
  const second = fitSecond(held);

  const counts = new Map<number, number>();
  for (const document of [...articles, ...others]) {
    reader.open(document);
    for (const [from, to] of reader.stretches())
      for (let i = from; i < to; i++)
        for (const hash of hashesOf(document.guideline, reader, i)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const { rows, unit, kept } = pruneRows(mean, options.first.bits, counts, options.bits);
  onStep(`${kept} of ${counts.size} features kept`);
  const inUnits = (values: ArrayLike<number>) => Int16Array.from(values, (value) => Math.round(value / unit));
  const bytes = encodeWeights({
    rows,
    unit,
    transitions: inUnits(mean.transitions),
    secondTransitions: inUnits(second.transitions),
    secondRows: inUnits(second.weights),
    calibration,
    lexicon,
  });
  return { bytes, calibration: tableOf(judged, calibration) };
}

/** Between the seeds of two folds. */
const SEED_STEP = 100;

const emptyChain = (bits: number): Chain => ({
  weights: new Float32Array(LANES << bits),
  transitions: new Float64Array(transitionCount),
});

function addChain(sum: Chain, { weights, transitions }: Chain, share: number): void {
  for (let k = 0; k < weights.length; k++) sum.weights[k] = (sum.weights[k] as number) + (weights[k] as number) * share;
  for (let k = 0; k < transitions.length; k++)
    sum.transitions[k] = (sum.transitions[k] as number) + (transitions[k] as number) * share;
}

/** Precision, recall and F1 over all types, in per cent, of the names found in articles. */
function scoreOf(judged: readonly Judged[], articles: readonly TrainingDocument[]): string {
  const right = judged.filter((name) => name.right).length;
  const gold = articles
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { labels }) => sum + labels.filter(begins).length, 0);
  const shares = [right / judged.length, right / gold, (2 * right) / (judged.length + gold)];
  return `${judged.length} names; P, R, F1 ${shares.map((share) => (100 * share).toFixed(2)).join(", ")}`;
}
