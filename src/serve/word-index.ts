/** Which documents have a word: what a search over a hundred thousand articles is answered from. */

/** Documents are numbers from 0, each given once, in any order. Words are folded: no capitals, no marks. */
export class WordIndex {
  private readonly postings = new Map<string, number[]>();
  private words: string[] | null = null;
  private count = 0;
  /** The words of each document in their order, ` satu dua `, while there is room for them. */
  private readonly texts = new Map<number, string>();
  private room: number;

  /** `room`: characters of texts that are kept to find phrases in. */
  constructor(room = ROOM) {
    this.room = room;
  }

  add(document: number, text: string): void {
    this.count = Math.max(this.count, document + 1);
    const words = wordsOf(text);
    if (words.length === 0) return;
    const joined = ` ${words.join(" ")} `;
    this.room -= joined.length;
    if (this.room >= 0) this.texts.set(document, joined);
    for (const word of words) {
      const list = this.postings.get(word);
      if (list === undefined) this.postings.set(word, [document]);
      else if (list[list.length - 1] !== document) list.push(document);
    }
    this.words = null;
  }

  /** Documents that have every word, each as the beginning of one of theirs where it has three letters or more. */
  having(words: readonly string[]): Members {
    let found: Members | null = null;
    for (const word of words) {
      const having = this.havingOne(word);
      found = found === null ? having : both(found, having);
    }
    return found ?? new Uint8Array(this.count);
  }

  /** Whether a document has the words one after the other; true where its text was not kept. */
  hasPhrase(document: number, words: readonly string[]): boolean {
    return this.texts.get(document)?.includes(` ${words.join(" ")} `) ?? this.room < 0;
  }

  private havingOne(word: string): Members {
    const set = new Uint8Array(this.count);
    const mark = (list: readonly number[]) => {
      for (const document of list) set[document] = 1;
    };
    if ([...word].length < SHORTEST_BEGINNING) mark(this.postings.get(word) ?? []);
    else for (const known of this.beginningWith(word)) mark(this.postings.get(known) ?? []);
    return set;
  }

  private *beginningWith(beginning: string): Generator<string> {
    this.words ??= [...this.postings.keys()].sort();
    let low = 0;
    for (let high = this.words.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < beginning) low = middle + 1;
      else high = middle;
    }
    for (let word = this.words[low]; word?.startsWith(beginning); word = this.words[++low]) yield word;
  }
}

/** 1 at the documents that are in it, 0 at others. */
export type Members = Uint8Array;

const SHORTEST_BEGINNING = 3;

/** Some two hundred thousand articles, a byte a character. */
const ROOM = 500_000_000;

const both = (a: Members, b: Members): Members => a.map((isIn, index) => isIn & (b[index] ?? 0));

/** A text as it is compared. */
export const folded = (text: string): string => {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "");
};

const PLAIN = /^[\0-\x7f]*$/;

export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
