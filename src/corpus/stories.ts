/**
 * Articles on one event, found as they come: each joins the open story that it is most like, or begins one. Likeness is
 * the cosine of words weighted by how rare they are in the corpus; with a story it is the mean over its latest
 * articles, so that no chain of half-likeness grows (average link).
 */
import { rowsOf, TABLES } from "../language/tables.ts";
import { contentWords } from "./words.ts";

/** Words of an article by their hash, with how often it has them. */
export type Terms = ReadonlyMap<number, number>;

/** A report tells its event at its head; what stands below is background. In code units. */
const HEAD = 1500;
/** Shorter words are mostly particles. */
const TERM_LETTERS = 3;

/** Words that tell nothing of an event, by their hash. */
const FUNCTION_WORDS: ReadonlySet<number> = new Set(
  countsOf(
    rowsOf(TABLES["function-words"] as string)
      .map(({ word }) => word)
      .join("\n"),
  ).keys(),
);

/** The words of a headline count twice. */
export function termsOf(title: string | null, text: string): Terms {
  const head = text.slice(0, HEAD);
  const terms = countsOf(title === null ? head : `${title}\n${title}\n${head}`);
  for (const word of FUNCTION_WORDS) terms.delete(word);
  return terms;
}

function countsOf(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const { count, first, second, starts, ends } = contentWords(text);
  for (let i = 0; i < count; i++) {
    if ((ends[i] as number) - (starts[i] as number) < TERM_LETTERS) continue;
    const term = ((first[i] as number) >>> 0) * 256 + ((second[i] as number) & 255);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

const OTHER_ARTICLES = 100;

/** In how many articles of the corpus each word is. */
export class TermCounts {
  articles = 0;
  readonly #counts = new Map<number, number>();

  add(terms: Terms): void {
    this.articles++;
    for (const term of terms.keys()) this.#counts.set(term, this.of(term) + 1);
  }

  of(term: number): number {
    return this.#counts.get(term) ?? 0;
  }

  /**
   * Inverse document frequency, as if articles were known that tell of other things: in a corpus of three on one
   * event its words are rare all the same.
   */
  rarity(term: number): number {
    return Math.log((this.articles + OTHER_ARTICLES) / (this.of(term) + 1));
  }
}

/** Days after its latest article that a story stays open. */
const OPEN_DAYS = 3;
/** An article is compared by so many of its words, those of the greatest weight, and looked for by so many of these. */
const KEPT_TERMS = 80;
const LOOKED_UP_TERMS = 25;
/** Two articles that share fewer of the latter are not compared. */
const SHARED_TERMS = 4;
/** A word in a larger part of the corpus than this finds nothing. */
const FINDING_SHARE = 0.05;
/** The latest articles of a story, which a new one is compared with. */
const LATEST = 10;
/** Mean cosine from which an article belongs to a story, and what each day between costs. */
const BELONGS = 0.24;
const DAY_COST = 0.03;

/** Articles gone by that are let go of at once. */
const HOUSEKEEPING = 4096;

interface Held {
  readonly day: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly lookedUp: readonly number[];
  readonly story: Story;
}

interface Story {
  readonly founder: string;
  /** In how many articles it is so far. */
  size: number;
  readonly latest: Held[];
}

/** Where an article belongs. */
export interface Placed {
  /** The id of the story's first article. */
  readonly story: string;
  /** Its place in the story, from 1. */
  readonly position: number;
  /** With the story's latest articles, less what the days between cost; 1 for its first. */
  readonly similarity: number;
}

/** Memory depends on the articles of four days and on the words of the corpus. */
export class StoryFinder {
  readonly #counts: TermCounts;
  readonly #found = new Map<number, Held[]>();
  readonly #held: Held[] = [];
  #expired = 0;

  constructor(counts: TermCounts) {
    this.#counts = counts;
  }

  /** `day`: a count of days that never falls from one call to the next. */
  add(id: string, day: number, terms: Terms): Placed {
    this.#expire(day);
    const weights = this.#weightsOf(terms);
    const best = this.#bestOf(weights, day);
    const story = best?.story ?? { founder: id, size: 0, latest: [] };
    this.#hold({ day, weights, lookedUp: this.#lookedUpOf(weights), story });
    return { story: story.founder, position: ++story.size, similarity: best?.similarity ?? 1 };
  }

  #expire(day: number): void {
    for (; this.#expired < this.#held.length; this.#expired++) {
      const held = this.#held[this.#expired] as Held;
      if (day - held.day <= OPEN_DAYS) break;
      for (const term of held.lookedUp) {
        const holders = this.#found.get(term) as Held[];
        holders.shift(); // the oldest is the first
        if (holders.length === 0) this.#found.delete(term);
      }
      if (held.story.latest[0] === held) held.story.latest.shift();
    }
    if (this.#expired < HOUSEKEEPING) return;
    this.#held.splice(0, this.#expired);
    this.#expired = 0;
  }

  /** Unit length over all words; those of the greatest weight, greatest first. */
  #weightsOf(terms: Terms): ReadonlyMap<number, number> {
    const weighted: [term: number, weight: number][] = [];
    let squares = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * this.#counts.rarity(term);
      squares += weight * weight;
      weighted.push([term, weight]);
    }
    const length = Math.sqrt(squares) || 1;
    weighted.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return new Map(weighted.slice(0, KEPT_TERMS).map(([term, weight]) => [term, weight / length]));
  }

  #lookedUpOf(weights: ReadonlyMap<number, number>): number[] {
    const most = Math.max(10, this.#counts.articles * FINDING_SHARE);
    const finding: number[] = [];
    for (const term of weights.keys()) {
      const count = this.#counts.of(term);
      if (count > 1 && count <= most && finding.push(term) === LOOKED_UP_TERMS) break;
    }
    return finding;
  }

  #bestOf(weights: ReadonlyMap<number, number>, day: number): { story: Story; similarity: number } | null {
    const shared = new Map<Held, number>();
    for (const term of this.#lookedUpOf(weights))
      for (const held of this.#found.get(term) ?? []) shared.set(held, (shared.get(held) ?? 0) + 1);
    const stories = new Set<Story>();
    for (const [held, count] of shared) if (count >= SHARED_TERMS) stories.add(held.story);
    let best: { story: Story; similarity: number } | null = null;
    for (const story of stories) {
      const similarity = meanSimilarity(story, weights, day);
      if (similarity >= BELONGS && (best === null || similarity > best.similarity)) best = { story, similarity };
    }
    return best;
  }

  #hold(held: Held): void {
    this.#held.push(held);
    held.story.latest.push(held);
    if (held.story.latest.length > LATEST) held.story.latest.shift();
    for (const term of held.lookedUp) {
      const holders = this.#found.get(term);
      if (holders) holders.push(held);
      else this.#found.set(term, [held]);
    }
  }
}

function meanSimilarity({ latest }: Story, weights: ReadonlyMap<number, number>, day: number): number {
  let sum = 0;
  for (const held of latest) sum += cosine(weights, held.weights) - DAY_COST * (day - held.day);
  return latest.length === 0 ? 0 : sum / latest.length;
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
