/** A story as it grows, and how likely an article belongs to it. */
import { BASE } from "../core/log-odds.ts";

/** An article as others are compared with it. */
export interface Compared {
  readonly day: number;
  /** Among the articles that came. */
  readonly order: number;
  /** Its words of the greatest weight, greatest first. */
  readonly weights: ReadonlyMap<number, number>;
  readonly heaviest: readonly number[];
  /** How rare each word of the headline is. */
  readonly headline: readonly (readonly [term: number, rarity: number])[];
  readonly names: ReadonlySet<string>;
  readonly people: number;
  readonly quotes: number;
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

function oddsOf<Name extends string>(
  evidence: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name | typeof BASE, number>>,
): number {
  let odds: number = weights[BASE];
  for (const name in evidence) odds += weights[name] * evidence[name];
  return odds;
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

/** What an article has in common with all of a story, and how that is. */
export interface Belonging {
  /** Log-odds that it is on one event with the latest article most like it, and with these on the mean. */
  readonly closest: number;
  readonly mean: number;
  /** Cosine of its words and those of all articles; the same, as often as the logarithm of how many these are. */
  readonly words: number;
  readonly grown: number;
  /** Of the words of its headline, by how rare they are, the share of articles that have them. */
  readonly headline: number;
  /** Of these words, how rare the one is that most headlines have, by the share that has it. */
  readonly subject: number;
  /** The share of articles that have the one, among whom and what it names, whom most name; the next most. */
  readonly names: number;
  readonly others: number;
  /** Logarithm of the number of articles. */
  readonly size: number;
  /** Days since the first. */
  readonly age: number;
}

/** As for `Likeness`, of an article and a story. */
export interface Weights {
  readonly likeness: Likeness;
  readonly belonging: Readonly<Record<keyof Belonging | typeof BASE, number>>;
}

/** The latest articles of a story, which a new one is compared with one by one. */
const LATEST = 10;

/** What the articles of a story have, all together: let go of when it closes. */
class Sums {
  firstDay = Number.POSITIVE_INFINITY;
  /** The weights of each word, and the square of the length of these. */
  readonly words = new Map<number, number>();
  squares = 0;
  /** How many articles have a word, have it as headline, have a name. */
  readonly having = new Map<number, number>();
  readonly heading = new Map<number, number>();
  readonly naming = new Map<string, number>();

  add(article: Compared): void {
    this.firstDay = Math.min(this.firstDay, article.day);
    for (const [term, weight] of article.weights) {
      this.#weigh(term, weight);
      increase(this.having, term, 1);
    }
    for (const [term] of article.headline) increase(this.heading, term, 1);
    for (const name of article.names) increase(this.naming, name, 1);
  }

  addAll(other: Sums): void {
    this.firstDay = Math.min(this.firstDay, other.firstDay);
    for (const [term, weight] of other.words) this.#weigh(term, weight);
    for (const [term, count] of other.having) increase(this.having, term, count);
    for (const [term, count] of other.heading) increase(this.heading, term, count);
    for (const [name, count] of other.naming) increase(this.naming, name, count);
  }

  #weigh(term: number, weight: number): void {
    const sum = this.words.get(term) ?? 0;
    this.squares += weight * (2 * sum + weight);
    this.words.set(term, sum + weight);
  }
}

const NONE: readonly Compared[] = [];

export class Story {
  /** The id of its first article, and the place of that one among all that came. */
  readonly founder: string;
  readonly order: number;
  size = 0;
  readonly #weights: Weights;
  #latest: readonly Compared[] = NONE;
  #sums: Sums | null = null;
  #absorbedBy: Story | null = null;

  constructor(founder: string, order: number, weights: Weights) {
    this.founder = founder;
    this.order = order;
    this.#weights = weights;
  }

  /** The story that this one is a part of by now. */
  get root(): Story {
    let root: Story = this;
    while (root.#absorbedBy) root = root.#absorbedBy;
    return root;
  }

  /** Its latest articles in the order in which they came; those that are too old are forgotten. */
  get latest(): readonly Compared[] {
    return this.#latest;
  }

  /** True where nothing can join any more. */
  get isClosed(): boolean {
    return this.#latest.length === 0;
  }

  add(article: Compared): void {
    this.size++;
    this.#latest = [...this.#latest.slice(1 - LATEST), article];
    this.#sums ??= new Sums();
    this.#sums.add(article);
  }

  /** Of an article that is too old to be compared; the last one closes the story. */
  forget(article: Compared): void {
    if (this.#latest[0] === article) this.#latest = this.#latest.slice(1);
    if (this.isClosed) this.#close();
  }

  #close(): void {
    this.#latest = NONE;
    this.#sums = null;
  }

  /** Takes over the articles of another. */
  absorb(other: Story): void {
    this.size += other.size;
    this.#latest = [...this.#latest, ...other.#latest].sort((a, b) => a.order - b.order).slice(-LATEST);
    if (this.#sums && other.#sums) this.#sums.addAll(other.#sums);
    other.#close();
    other.#absorbedBy = this;
  }

  /** How likely an article belongs to it; nothing does where it is closed. */
  likelihood(article: Compared): number {
    const evidence = this.evidence(article);
    return evidence === null ? 0 : 1 / (1 + Math.exp(-oddsOf(evidence, this.#weights.belonging)));
  }

  /** Null where the story is closed. */
  evidence(article: Compared): Belonging | null {
    if (this.#sums === null) return null;
    let closest = Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (const other of this.#latest) {
      const odds = oddsOf(commonOf(article, other), this.#weights.likeness);
      closest = Math.max(closest, odds);
      sum += odds;
    }
    const { words, squares, naming, firstDay } = this.#sums;
    const likeness = cosine(article.weights, words) / (Math.sqrt(squares) || 1);
    const size = Math.log(this.size);
    return {
      closest,
      mean: sum / this.#latest.length,
      words: likeness,
      grown: size * likeness,
      ...headlineOf(article, this.#sums, this.size),
      ...namesOf(article.names, naming, this.size),
      size,
      age: article.day - firstDay,
    };
  }
}

function headlineOf(
  { headline }: Compared,
  { having, heading }: Sums,
  size: number,
): Pick<Belonging, "headline" | "subject"> {
  let have = 0;
  let all = 0;
  let subject = 0;
  for (const [term, rarity] of headline) {
    all += rarity;
    have += rarity * (having.get(term) ?? 0);
    subject = Math.max(subject, rarity * (heading.get(term) ?? 0));
  }
  return { headline: all === 0 ? 0 : have / (all * size), subject: subject / size };
}

function namesOf(
  names: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  size: number,
): Pick<Belonging, "names" | "others"> {
  let most = 0;
  let next = 0;
  for (const name of names) {
    const count = counts.get(name) ?? 0;
    next = Math.max(next, Math.min(count, most));
    most = Math.max(most, count);
  }
  return { names: most / size, others: next / size };
}

function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
