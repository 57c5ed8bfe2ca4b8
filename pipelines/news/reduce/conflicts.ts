/** What the articles of a story tell differently, story by story. */
import { type Conflict, differing, groupBy, isRounded, spellings, type Told } from "../../../src/corpus/conflicts.ts";
import { C } from "../../../src/language/classes.ts";
import { LEXICON } from "../../../src/language/lexicon.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";
import { compare } from "./groups.ts";

const EVIDENCE = "pipelines/news/reduce/conflict-evidence.sql";

type About = Row<"conflicts">["about"];

interface Evidence extends Told {
  readonly about: About;
  /** What the text has behind it; of a role the person's name. */
  readonly behind: string;
}

/** The rows of `conflicts`, a side each. */
export async function* conflicts(queries: Queries): AsyncGenerator<Row<"conflicts">[]> {
  let storyId = "";
  let story: Evidence[] = [];
  for await (const rows of queries.objects(EVIDENCE)) {
    const found: Row<"conflicts">[] = [];
    for (const row of rows) {
      if (row.story_id !== storyId) {
        found.push(...rowsOf(storyId, story));
        storyId = String(row.story_id);
        story = [];
      }
      story.push(evidenceOf(row));
    }
    yield found;
  }
  yield rowsOf(storyId, story);
}

const evidenceOf = (row: Readonly<Record<string, unknown>>): Evidence => ({
  about: row.about as About,
  rowId: String(row.row_id),
  docId: String(row.doc_id),
  outlet: row.outlet as string | null,
  day: String(row.day),
  position: Number(row.position),
  start: Number(row.start_char),
  key: String(row.told_key),
  value: String(row.told),
  subject: String(row.shown),
  shown: String(row.shown),
  behind: String(row.behind),
});

/** How each kind of evidence contradicts itself. */
const FINDERS: Readonly<Record<About, (evidence: readonly Evidence[]) => readonly Conflict[]>> = {
  name: (mentions) => spellings(mentions.map((mention) => ({ ...mention, surface: mention.shown }))),
  age: (mentions) => differing(mentions.flatMap(agesOf)),
  count: (counts) => differing(counts.map(outcomeOf), { changes: true }),
  amount: (sums) => differing(sums.map(outcomeOf), { changes: true, isSame: isRounded }),
  role: (roles) => differing(roles.map(officeOf), { isSame: (a, b) => !isDeputy(a, b) && !isDeputy(b, a) }),
  date: (dates) => groupBy(dates, ({ key }) => key).flatMap(([first]) => (first ? againstWeekday(first) : [])),
  speaker: (quotes) => differing(quotes.map(utteranceOf), { isSame: shareWord }),
};

/** Where the evidence of a kind is another's. */
const SAME_EVIDENCE: Readonly<Partial<Record<About, About>>> = { age: "name" };

function rowsOf(storyId: string, story: readonly Evidence[]): Row<"conflicts">[] {
  const rows: Row<"conflicts">[] = [];
  for (const [about, find] of Object.entries(FINDERS) as [About, (typeof FINDERS)[About]][]) {
    const evidence = story.filter((row) => row.about === (SAME_EVIDENCE[about] ?? about));
    for (const { subject, sides } of find(evidence)) {
      const conflictId = `${sides[0]?.telling.rowId}:${about}`;
      for (const [index, { value, telling }] of sides.entries())
        rows.push({
          conflict_id: conflictId,
          story_id: storyId,
          about,
          subject,
          side: index + 1,
          value,
          row_id: telling.rowId,
          doc_id: telling.docId,
          told_at: telling.day,
        });
    }
  }
  return rows.sort((a, b) => compare(a.conflict_id, b.conflict_id) || a.side - b.side);
}

/** `Rina Wati (34)`, `Rina Wati (34 tahun)`, `Rina Wati, 34 tahun`. */
const AGE = /^(?: ?\((\d{1,2})(?: (\p{L}{2,5}))?\)|,? (\d{1,2}) (\p{L}{2,5})(?!\p{L}))/u;
/** A full name, or the initials of a suspect. */
const ONE_PERSON = /\p{L} \p{L}|^\p{Lu}{1,3}$/u;

/** The age of a person, with the name as key: initials have one entity in each article. */
function agesOf(mention: Evidence): Told[] {
  const [, inBrackets, unit, bare, bareUnit] = AGE.exec(mention.behind) ?? [];
  const word = unit ?? bareUnit;
  const isYears = word === undefined ? inBrackets !== undefined : LEXICON.find(word.toLowerCase())?.values.iso === "Y";
  if (!isYears || !ONE_PERSON.test(mention.shown)) return [];
  const age = String(inBrackets ?? bare);
  return [{ ...mention, key: mention.shown.toLowerCase(), value: age, shown: age }];
}

const outcomeOf = (amount: Evidence): Told => ({ ...amount, subject: amount.key });

const officeOf = (role: Evidence): Told => ({ ...role, subject: role.behind });

/** True for the office that stands under another of the same words: `wakil ketua` and `ketua`. */
function isDeputy(role: string, other: string): boolean {
  const space = role.indexOf(" ");
  return role.slice(space + 1) === other && space > 0 && LEXICON.isOf(role.slice(0, space), C.office);
}

const utteranceOf = (quote: Evidence): Told => ({ ...quote, shown: quote.value });

/** `Fahri` and `Fahri Hamzah` may be one. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[ .]+/));
  return b
    .toLowerCase()
    .split(/[ .]+/)
    .some((word) => words.has(word));
}

/** One date, which is two days: by its weekday and by its number. */
function againstWeekday(date: Evidence): Conflict[] {
  const weekday = date.shown.match(/\p{L}+/gu)?.find((word) => LEXICON.isOf(word.toLowerCase(), C.weekday));
  if (weekday === undefined) return [];
  return [
    {
      subject: date.shown,
      sides: [weekday, date.value].map((value) => ({ value, telling: date })),
    },
  ];
}
