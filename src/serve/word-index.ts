/** Which documents have a word: what a search over a hundred thousand articles is answered from. */

/** Documents are numbers from 0, given in order. Words are folded: no capitals, no marks. */
export class WordIndex {
  private readonly postings = new Map<string, number[]>();
  private words: string[] | null = null;
  private count = 0;

  add(document: number, text: string): void {
    this.count = Math.max(this.count, document + 1);
    for (const word of wordsOf(text)) {
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

const both = (a: Members, b: Members): Members => a.map((isIn, index) => isIn & (b[index] ?? 0));

/** A text as it is compared. */
export const folded = (text: string): string => {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "");
};

const PLAIN = /^[\0-\x7f]*$/;

export const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
