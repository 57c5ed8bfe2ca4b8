/**
 * Articles on one event, found as they come: each joins the open story that has the article most like it, or begins
 * one. How likely two articles are on one event follows from what they have in common (story-weights.ts). With a story
 * it is the mean over its latest articles, so that no chain of half-likeness grows (average link), and with one of
 * them it has to be beyond doubt.
 */
import { BASE } from "../core/log-odds.ts";
import { rowsOf, TABLES } from "../language/tables.ts";
import { STORY_WEIGHTS } from "./story-weights.ts";
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

/** Enough that a run of a few hundred articles, a tenth of them on one event, weighs its words as a large one does. */
const OTHER_ARTICLES = 1000;

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

/** What is known of an article. */
export interface Article {
  /** `termsOf` it. */
  readonly terms: Terms;
  /** `termsOf` its headline alone. */
  readonly headline: Terms;
  /** Whom and what it names, each once. */
  readonly names: ReadonlySet<string>;
  /** How often it names a person, and quotes. */
  readonly people: number;
  readonly quotes: number;
}

/** Days after its latest article that a story stays open. */
const OPEN_DAYS = 3;
/** An article is compared by so many of its words, those of the greatest weight, and looked for by so many of these. */
const KEPT_TERMS = 80;
const LOOKED_UP_TERMS = 25;
/** Two articles that share fewer of the latter are not compared. */
const SHARED_TERMS = 3;
/** A word in a larger part of the corpus than this, and in more articles, finds nothing. */
const FINDING_SHARE = 0.05;
const FINDING_ARTICLES = 50;
/** Of the words that an article is compared by, what it is about. */
const HEAVIEST_TERMS = 10;
/** The latest articles of a story, which a new one is compared with. */
const LATEST = 10;
/** How likely an article of a story is on one event with one of the latest, and on the mean with all. */
const WITH_ONE = 0.88;
const WITH_ALL = 0.6;

/** Articles gone by that are let go of at once. */
const HOUSEKEEPING = 4096;

/** An article as others are compared with it. */
interface Compared {
  readonly day: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly heaviest: readonly number[];
  /** How rare each word of the headline is. */
  readonly headline: readonly (readonly [term: number, rarity: number])[];
  readonly names: ReadonlySet<string>;
  readonly people: number;
  readonly quotes: number;
}

interface Held {
  readonly article: Compared;
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
  /** How likely it is on one event with the story's latest articles, on the mean; 1 for its first. */
  readonly similarity: number;
}

/** A story that an article may belong to. */
interface Fitting {
  readonly story: Story;
  readonly withOne: number;
  readonly withAll: number;
}

/** Memory depends on the articles of four days and on the words of the corpus. */
export class StoryFinder {
  readonly #counts: TermCounts;
  readonly #likeness: Likeness;
  readonly #found = new Map<number, Held[]>();
  readonly #held: Held[] = [];
  #expired = 0;

  constructor(counts: TermCounts, likeness: Likeness = STORY_WEIGHTS) {
    this.#counts = counts;
    this.#likeness = likeness;
  }

  /** `day`: a count of days that never falls from one call to the next. */
  add(id: string, day: number, article: Article): Placed {
    this.#expire(day);
    const compared = this.compared(day, article);
    const lookedUp = this.#lookedUpOf(compared.weights);
    const best = this.#bestOf(compared, lookedUp);
    const story = best?.story ?? { founder: id, size: 0, latest: [] };
    this.#hold({ article: compared, lookedUp, story });
    return { story: story.founder, position: ++story.size, similarity: best?.withAll ?? 1 };
  }

  /** An article of that day as others are compared with it. */
  compared(day: number, { terms, headline, names, people, quotes }: Article): Compared {
    const weights = this.#weightsOf(terms);
    return {
      day,
      weights,
      heaviest: [...weights.keys()].slice(0, HEAVIEST_TERMS),
      headline: [...headline.keys()].map((term) => [term, this.#counts.rarity(term)]),
      names,
      people,
      quotes,
    };
  }

  #expire(day: number): void {
    for (; this.#expired < this.#held.length; this.#expired++) {
      const held = this.#held[this.#expired] as Held;
      if (day - held.article.day <= OPEN_DAYS) break;
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
    const most = Math.max(FINDING_ARTICLES, this.#counts.articles * FINDING_SHARE);
    const finding: number[] = [];
    for (const term of weights.keys()) {
      const count = this.#counts.of(term);
      if (count > 1 && count <= most && finding.push(term) === LOOKED_UP_TERMS) break;
    }
    return finding;
  }

  #bestOf(article: Compared, lookedUp: readonly number[]): Fitting | null {
    const shared = new Map<Held, number>();
    for (const term of lookedUp)
      for (const held of this.#found.get(term) ?? []) shared.set(held, (shared.get(held) ?? 0) + 1);
    const stories = new Set<Story>();
    for (const [held, count] of shared) if (count >= SHARED_TERMS) stories.add(held.story);
    let best: Fitting | null = null;
    for (const story of stories) {
      const found = this.#fitting(story, article);
      if (found && (best === null || found.withOne > best.withOne)) best = found;
    }
    return best;
  }

  /** Null where the article does not belong to the story. */
  #fitting(story: Story, article: Compared): Fitting | null {
    let withOne = 0;
    let sum = 0;
    for (const held of story.latest) {
      const likely = likelihood(commonOf(article, held.article), this.#likeness);
      withOne = Math.max(withOne, likely);
      sum += likely;
    }
    const withAll = sum / Math.max(1, story.latest.length);
    return withOne >= WITH_ONE && withAll >= WITH_ALL ? { story, withOne, withAll } : null;
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

/** What two articles have in common, and how they are. */
export interface Common {
  /** Cosine of their words. */
  readonly words: number;
  /** Of what either is about, the share that the other has: the lesser. */
  readonly heaviest: number;
  /** Of the words of either headline, by how rare they are, the share that the other article has: the greater. */
  readonly headline: number;
  /** Of the names of the one that has fewer. */
  readonly names: number;
  /** Logarithms of one more than the fewer: what happened is told with people and their words, advice is not. */
  readonly people: number;
  readonly quotes: number;
  /** Between them. */
  readonly days: number;
}

export const commonOf = (a: Compared, b: Compared): Common => ({
  words: cosine(a.weights, b.weights),
  heaviest: Math.min(heaviestShare(a, b), heaviestShare(b, a)),
  headline: Math.max(headlineShare(a, b), headlineShare(b, a)),
  names: a.names.size <= b.names.size ? namesShare(a, b) : namesShare(b, a),
  people: Math.log1p(Math.min(a.people, b.people)),
  quotes: Math.log1p(Math.min(a.quotes, b.quotes)),
  days: Math.abs(a.day - b.day),
});

/** Log-odds that two articles are on one event: `base`, and what one more of each is worth. */
export type Likeness = Readonly<Record<keyof Common | typeof BASE, number>>;

function likelihood(common: Common, likeness: Likeness): number {
  let odds = likeness[BASE];
  for (const name in common) odds += likeness[name as keyof Common] * common[name as keyof Common];
  return 1 / (1 + Math.exp(-odds));
}

function heaviestShare({ heaviest }: Compared, { weights }: Compared): number {
  let shared = 0;
  for (const term of heaviest) if (weights.has(term)) shared++;
  return shared / Math.max(1, heaviest.length);
}

function headlineShare({ headline }: Compared, { weights }: Compared): number {
  let shared = 0;
  let all = 0;
  for (const [term, rarity] of headline) {
    all += rarity;
    if (weights.has(term)) shared += rarity;
  }
  return all === 0 ? 0 : shared / all;
}

function namesShare({ names: fewer }: Compared, { names: more }: Compared): number {
  let shared = 0;
  for (const name of fewer) if (more.has(name)) shared++;
  return shared / Math.max(1, fewer.size);
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
