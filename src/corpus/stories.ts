/**
 * Articles on one event, found as they come: each joins the open story that it belongs to most likely (story.ts), or
 * begins one. What began apart is gathered as soon as an article belongs to both: a story seldom shows in its first two
 * articles what it is about.
 */
import { rowsOf, TABLES } from "../language/tables.ts";
import { type Belonging, type Compared, Story, type Weights } from "./story.ts";
import { STORY_WEIGHTS } from "./story-weights.ts";
import { contentWords } from "./words.ts";

/** Words of an article by their hash, with how often it has them. */
export type Terms = ReadonlyMap<number, number>;

/** A report tells its event at its head; what stands below is background. In code units. */
const HEAD = 2000;
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
/** How likely an article belongs to the story that it joins. */
const JOINS = 0.9;
/** Two stories that an article belongs to as likely as this are compared: as many of the smaller one's articles. */
const IS_OF_BOTH = 0.77;
const COMPARED_ARTICLES = 5;
/** How likely these belong to the other, on the mean, where the two are one; of an article alone. */
const GATHERED = 0.8;
const GATHERED_ALONE = 0.84;

/** Articles gone by that are let go of at once. */
const HOUSEKEEPING = 4096;

interface Held {
  readonly article: Compared;
  readonly lookedUp: readonly number[];
  readonly story: Story;
}

/** Where an article belongs, as long as no two stories are gathered. */
export interface Place {
  readonly story: Story;
  /** How likely it belongs to it, when it joined or was gathered; 1 for its first. */
  similarity: number;
}

/** Where an article belongs when all have come. */
export interface Member {
  readonly id: string;
  /** The id of the story's first article. */
  readonly story: string;
  /** Its place in the story, from 1. */
  readonly position: number;
  readonly similarity: number;
}

/** Of articles in the order in which they were added. */
export function* membersOf(placed: Iterable<readonly [id: string, place: Place]>): Generator<Member> {
  const sizes = new Map<Story, number>();
  for (const [id, { story, similarity }] of placed) {
    const { root } = story;
    const position = (sizes.get(root) ?? 0) + 1;
    sizes.set(root, position);
    yield { id, story: root.founder, position, similarity };
  }
}

/** Memory depends on the articles of four days and the stories that they are of, and on the words of the corpus. */
export class StoryFinder {
  readonly #counts: TermCounts;
  readonly #weights: Weights;
  readonly #found = new Map<number, Held[]>();
  readonly #held: Held[] = [];
  readonly #founding = new Map<Story, Place>();
  #expired = 0;
  #added = 0;

  constructor(counts: TermCounts, weights: Weights = STORY_WEIGHTS) {
    this.#counts = counts;
    this.#weights = weights;
  }

  /** `day`: a count of days that never falls from one call to the next. */
  add(id: string, day: number, article: Article): Place {
    this.#expire(day);
    const compared = this.compared(day, article);
    const lookedUp = this.#lookedUpOf(compared.weights);
    const fitting = this.#fitting(compared, lookedUp);
    const [best] = fitting;
    const joins = best !== undefined && best.likely >= JOINS;
    const story = joins ? best.story : new Story(id, this.#added, this.#weights);
    const place = { story, similarity: joins ? best.likely : 1 };
    this.#added++;
    story.add(compared);
    if (!joins) this.#founding.set(story, place);
    this.#hold({ article: compared, lookedUp, story });
    this.#gather(story, fitting);
    return place;
  }

  /** What an article of that day has in common with a story of another; null where the story is closed. */
  evidence({ story }: Place, day: number, article: Article): Belonging | null {
    this.#expire(day);
    return story.root.evidence(this.compared(day, article));
  }

  /** An article of that day as others are compared with it. */
  compared(day: number, { terms, headline, names, people, quotes }: Article): Compared {
    const weights = this.#weightsOf(terms);
    return {
      day,
      order: this.#added,
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
      const { article, lookedUp, story } = this.#held[this.#expired] as Held;
      if (day - article.day <= OPEN_DAYS) break;
      for (const term of lookedUp) {
        const holders = this.#found.get(term) as Held[];
        holders.shift(); // the oldest is the first
        if (holders.length === 0) this.#found.delete(term);
      }
      story.root.forget(article);
      if (story.root.isClosed) this.#founding.delete(story.root);
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

  /** The stories that an article may belong to, the most likely one first. */
  #fitting(article: Compared, lookedUp: readonly number[]): Fitting[] {
    const shared = new Map<Held, number>();
    for (const term of lookedUp)
      for (const held of this.#found.get(term) ?? []) shared.set(held, (shared.get(held) ?? 0) + 1);
    const stories = new Set<Story>();
    for (const [held, count] of shared) if (count >= SHARED_TERMS) stories.add(held.story.root);
    const fitting: Fitting[] = [];
    for (const story of stories) {
      const likely = story.likelihood(article);
      if (likely >= IS_OF_BOTH) fitting.push({ story, likely });
    }
    return fitting.sort((a, b) => b.likely - a.likely || a.story.order - b.story.order);
  }

  #hold(held: Held): void {
    this.#held.push(held);
    for (const term of held.lookedUp) {
      const holders = this.#found.get(term);
      if (holders) holders.push(held);
      else this.#found.set(term, [held]);
    }
  }

  /** Makes one of a story and those that its newest article belongs to as well, where all of them fits. */
  #gather(story: Story, fitting: readonly Fitting[]): void {
    for (const { story: fits } of fitting) {
      const [one, other] = [story.root, fits.root];
      if (one === other) continue;
      const [larger, smaller] = one.size >= other.size ? [one, other] : [other, one];
      const compared = smaller.latest.slice(-COMPARED_ARTICLES);
      const likely = compared.reduce((sum, article) => sum + larger.likelihood(article), 0) / compared.length;
      if (likely < (smaller.size === 1 ? GATHERED_ALONE : GATHERED)) continue;
      const [earlier, later] = one.order < other.order ? [one, other] : [other, one];
      earlier.absorb(later);
      (this.#founding.get(later) as Place).similarity = likely;
      this.#founding.delete(later);
    }
  }
}

/** A story that an article may belong to. */
interface Fitting {
  readonly story: Story;
  readonly likely: number;
}
