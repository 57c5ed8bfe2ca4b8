/** A map from ids to ids in about 32 bytes a pair: an id is a letter and 15 hex digits. */
export class IdTable {
  /** The first digits of the keys, with a bit above them, so that 0 is an empty slot; and the other digits. */
  private firstOfKeys = new Uint32Array(SLOTS);
  private lastOfKeys = new Uint32Array(SLOTS);
  private firstOfValues = new Uint32Array(SLOTS);
  private lastOfValues = new Uint32Array(SLOTS);
  size = 0;

  set(key: string, value: string): void {
    if (this.size * 2 >= this.firstOfKeys.length) this.grow();
    const [first, last] = digitsOf(key);
    const [firstOfValue, lastOfValue] = digitsOf(value);
    this.put(first, last, firstOfValue, lastOfValue);
  }

  /** What `key` was joined to; `key` itself where it was not. */
  get(key: string): string {
    const [first, last] = digitsOf(key);
    const slot = this.slotOf(first, last);
    if (this.firstOfKeys[slot] === 0) return key;
    const digits = (this.firstOfValues[slot] as number).toString(16).slice(1);
    return key.charAt(0) + digits + (this.lastOfValues[slot] as number).toString(16).padStart(LAST, "0");
  }

  /** True where the id that stands in `bytes` at `idAt` is what the key at `keyAt` was joined to. */
  agree(bytes: Uint8Array, idAt: number, keyAt: number): boolean {
    const [letter, keyLetter] = [bytes[idAt], bytes[keyAt]];
    const first = numberAt(bytes, keyAt + 1, FIRST) | USED;
    const last = numberAt(bytes, keyAt + 1 + FIRST, LAST);
    const slot = this.slotOf(first, last);
    const joined = this.firstOfKeys[slot] !== 0;
    return (
      letter === keyLetter &&
      (numberAt(bytes, idAt + 1, FIRST) | USED) === (joined ? this.firstOfValues[slot] : first) &&
      numberAt(bytes, idAt + 1 + FIRST, LAST) === (joined ? this.lastOfValues[slot] : last)
    );
  }

  private put(first: number, last: number, firstOfValue: number, lastOfValue: number): void {
    const slot = this.slotOf(first, last);
    if (this.firstOfKeys[slot] === 0) this.size++;
    this.firstOfKeys[slot] = first;
    this.lastOfKeys[slot] = last;
    this.firstOfValues[slot] = firstOfValue;
    this.lastOfValues[slot] = lastOfValue;
  }

  /** The slot of a key, or the empty one where it belongs. */
  private slotOf(first: number, last: number): number {
    const { firstOfKeys, lastOfKeys } = this;
    const mask = firstOfKeys.length - 1;
    let slot = last & mask;
    while (firstOfKeys[slot] !== 0 && !(firstOfKeys[slot] === first && lastOfKeys[slot] === last)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { firstOfKeys, lastOfKeys, firstOfValues, lastOfValues } = this;
    const slots = firstOfKeys.length * 2;
    this.firstOfKeys = new Uint32Array(slots);
    this.lastOfKeys = new Uint32Array(slots);
    this.firstOfValues = new Uint32Array(slots);
    this.lastOfValues = new Uint32Array(slots);
    this.size = 0;
    for (const [i, first] of firstOfKeys.entries()) {
      if (first === 0) continue;
      this.put(first, lastOfKeys[i] as number, firstOfValues[i] as number, lastOfValues[i] as number);
    }
  }
}

const SLOTS = 1024;

/** Digits behind the letter: so many, then so many, each in a number of 32 bits. */
const FIRST = 7;
const LAST = 8;
const USED = 1 << (4 * FIRST);

const ID = new RegExp(`^.[0-9a-f]{${FIRST + LAST}}$`);

function digitsOf(id: string): [first: number, last: number] {
  if (!ID.test(id)) throw new RangeError(`not an id of ${1 + FIRST + LAST} characters: ${id}`);
  return [Number.parseInt(id.slice(1, 1 + FIRST), 16) | USED, Number.parseInt(id.slice(1 + FIRST), 16)];
}

/** Hex digits in small letters, at most eight. */
function numberAt(bytes: Uint8Array, at: number, digits: number): number {
  let number = 0;
  for (let i = at; i < at + digits; i++) {
    const digit = bytes[i] as number;
    number = (number << 4) | (digit < 0x3a ? digit - 0x30 : digit - 0x57);
  }
  return number >>> 0;
}
