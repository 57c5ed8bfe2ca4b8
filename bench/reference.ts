/**
 * Fixed work of the kind that the pipeline does (text, tables of strings, JSON), a second or two on one core: what a
 * job costs against it can be compared between machines and days. Never change it: old ratios would lose their meaning.
 */
import { random } from "./random.ts";

const ARTICLES = 4000;
const WORDS = 400;
const VOCABULARY = 20_000;

const next = random(7);
const syllable = () => "bkdgjlmnprstw".charAt(Math.floor(next() * 13)) + "aiueo".charAt(Math.floor(next() * 5));
const vocabulary = Array.from({ length: VOCABULARY }, () => syllable() + syllable() + syllable());

const counts = new Map<string, number>();
let bytes = 0;
for (let article = 0; article < ARTICLES; article++) {
  const words = Array.from({ length: WORDS }, () => vocabulary[Math.floor(next() ** 2 * VOCABULARY)]);
  const line = JSON.stringify({ id: article, text: words.join(" ") });
  const { text } = JSON.parse(line) as { text: string };
  for (const [word] of text.toUpperCase().matchAll(/[A-Z]+/g)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  bytes += Buffer.byteLength(line);
}
console.log(`${bytes} bytes, ${counts.size} words`);
