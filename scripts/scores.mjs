/**
 * Writes the table of scores in the README from the lines that the scorer of the gold sets prints, one JSON object a
 * set: `node scripts/scores.mjs SCORES.ndjson --write`; without `--write` it prints the table.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What was published of a set, with what; null where we know of nothing. */
const ROWS = [
  {
    about: "NERGrit (validation as in IndoNLU): person, organisation, place, F1",
    score: ({ "ner-nergrit-dev": { exact } }) => exact.micro.f1,
    published: "85.1, IndoBERT fine-tuned on it (a model card)",
  },
  {
    about: "IDNER-news-2k (dev): the same three, F1",
    score: ({ "ner-idner-dev": { exact } }) => exact.micro.f1,
    published: null,
  },
  {
    about: "121 whole articles of CLICK-ID, read for this project: the same three, F1; seven types",
    score: ({ "ner-news-dev": { exact, all_types } }) => [exact.micro.f1, all_types.micro.f1],
    published: null,
  },
  {
    about: "PFSA-ID (dev, 204 articles): statement, exact; its speaker, exact; the speaker's office, F1",
    score: ({ "quotes-pfsa-dev": { recall, role } }) => [recall.statement_exact.pct, recall.person_exact.pct, role.f1],
    published: "82.0, F1 over all labels (Purnomo et al. 2022)",
  },
  {
    about: "IndoTimex (dev, 7 articles): expressions, F1; with their values",
    score: ({ "dates-indotimex-dev": { recognition_strict, value_f1 } }) => [recognition_strict.f1, value_f1.f1],
    published: "92.9; 85.3 (Mirza 2016, its own test part)",
  },
  {
    about: "UD Indonesian GSD and CSUI (dev): sentences, F1",
    score: ({ "sentences-ud-dev": { exact } }) => exact.micro.f1,
    published: null,
  },
  {
    about: "12 saved pages of 11 outlets: words of the article, F1",
    score: ({ "pages-dev": { word_f1 } }) => word_f1,
    published: null,
  },
  {
    about: "300 articles of detik.com, undated text: a day is given; it is the right one; within a day",
    score: ({ "articles-detik-dev": set }) => [
      set.published_known,
      set.published_exact_of_known,
      set.published_within_a_day_of_known,
    ],
    published: null,
  },
];

const [file, write] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node scripts/scores.mjs SCORES.ndjson [--write]");
  process.exit(2);
}
const sets = Object.fromEntries(
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .map((set) => [set.set, set]),
);
const rows = ROWS.map(({ about, score, published }) => {
  const figures = [score(sets)].flat().map((figure) => figure.toFixed(1));
  return `| ${about} | ${figures.join("; ")} | ${published ?? ""} |`;
});
const table = ["| set, and what is asked | kliping | published |", "|---|---|---|", ...rows].join("\n");

const readme = new URL("../README.md", import.meta.url);
if (write === "--write") {
  const text = readFileSync(readme, "utf8");
  writeFileSync(readme, text.replace(/(<!-- scores -->\n)[\s\S]*?(?=<!-- end -->)/, `$1\n${table}\n\n`));
} else console.log(table);
