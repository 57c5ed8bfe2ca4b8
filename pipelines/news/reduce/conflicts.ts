/** What the articles of a story tell differently, story by story. */
import { type Conflict, differing, groupBy, isMisspelt, spellings, type Told } from "../../../src/corpus/conflicts.ts";
import { ageBehind } from "../../../src/corpus/told-ages.ts";
import { agree, type Compared, comparedFigure } from "../../../src/corpus/told-figures.ts";
import { excludeEachOther, isHeldByOne, mayBeOne } from "../../../src/corpus/told-offices.ts";
import { C } from "../../../src/language/classes.ts";
import { LEXICON } from "../../../src/language/lexicon.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";
import { compare } from "./groups.ts";

const EVIDENCE = "pipelines/news/reduce/conflict-evidence.sql";

type About = Row<"conflicts">["about"];

interface Evidence extends Told {
  readonly about: About;
  /** What the text has before and behind it; of a role the person's id, and the body or territory. */
  readonly before: string;
  readonly behind: string;
  /** Of a figure. */
  readonly highest: number;
  readonly isApproximate: boolean;
  readonly names: readonly string[];
  readonly earliest: string | null;
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
  before: String(row.before),
  behind: String(row.behind),
  highest: Number(row.highest),
  isApproximate: row.approximate === true,
  names: (row.names ?? []) as readonly string[],
  earliest: row.earliest as string | null,
});

/** How each kind of evidence contradicts itself; `role` has those of one person and those of one office. */
const FINDERS: Readonly<Record<About, (evidence: readonly Evidence[], story: readonly Evidence[]) => Conflict[]>> = {
  name: (mentions, story) => [
    ...spellings(mentions.map((mention) => ({ ...mention, surface: mention.shown }))),
    ...differing(holdersIn(story), { agree: (a, b) => !isMisspelt(a.value, b.value) }),
  ],
  age: (mentions) => differing(mentions.flatMap(agesOf)),
  count: (counts) => differing(counts.flatMap(figuresOf), { changes: true, agree: (a, b) => agree(a, b, false) }),
  amount: (sums) => differing(sums.flatMap(figuresOf), { changes: true, agree: (a, b) => agree(a, b, true) }),
  role: (roles, story) => [
    ...differing(roles.map(officeOf), { agree: (a, b) => !excludeEachOther(a.value, b.value) }),
    ...differing(holdersIn(roles), { agree: mayBothHold(story) }),
  ],
  date: (dates) => groupBy(dates, ({ key }) => key).flatMap(([first]) => (first ? againstWeekday(first) : [])),
  speaker: (quotes) => differing(quotes.map(utteranceOf), { agree: areAlike }),
};

/** Where the evidence of a kind is another's. */
const SAME_EVIDENCE: Readonly<Partial<Record<About, About>>> = { age: "name" };

function rowsOf(storyId: string, story: readonly Evidence[]): Row<"conflicts">[] {
  const rows: Row<"conflicts">[] = [];
  for (const [about, find] of Object.entries(FINDERS) as [About, (typeof FINDERS)[About]][]) {
    const evidence = story.filter((row) => row.about === (SAME_EVIDENCE[about] ?? about));
    for (const { subject, sides } of find(evidence, story)) {
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

/** A full name, or the initials of a suspect. */
const ONE_PERSON = /\p{L} \p{L}|^\p{Lu}{1,3}$/u;

const isFullName = (name: string): boolean => /\p{L} \p{L}/u.test(name);

/** The age of a person, with the name as key: initials have one entity in each article. */
function agesOf(mention: Evidence): Told[] {
  const age = ONE_PERSON.test(mention.shown) ? ageBehind(mention.before, mention.behind) : null;
  return age === null ? [] : [{ ...mention, key: mention.shown.toLowerCase(), value: age, shown: age }];
}

function figuresOf(row: Evidence): (Told & Compared)[] {
  const figure = comparedFigure({ ...row, value: Number(row.value) });
  return figure === null ? [] : [{ ...row, ...figure, subject: row.key.replace(/ +/g, " ").trim() }];
}

/** The offices of a person in one body or territory. */
const officeOf = (role: Evidence): Told => ({
  ...role,
  key: `${role.before} ${role.key}`,
  subject: role.value,
  value: role.shown,
});

/** The persons in an office that one holds at a time. */
function holdersIn(roles: readonly Evidence[]): Told[] {
  return roles
    .filter(({ about, key, shown }) => about === "role" && isHeldByOne(shown, key.startsWith(" ")))
    .map((role) => ({
      ...role,
      key: `${role.shown.toLowerCase()} ${role.key}`,
      subject: `${role.shown} ${role.behind}`,
      shown: role.value,
    }));
}

/**
 * True for persons in one office whom no slip tells apart: names that share a word, and persons of whom an article
 * names both. One hands the office over to the other.
 */
function mayBothHold(story: readonly Evidence[]): (a: Told, b: Told) => boolean {
  const named = new Map<string, Set<string>>();
  for (const { about, docId, shown } of story)
    if (about === "name") named.set(docId, (named.get(docId) ?? new Set()).add(shown.toLowerCase()));
  const names = (docId: string, name: string) => named.get(docId)?.has(name.toLowerCase()) ?? false;
  return (a, b) =>
    !(isFullName(a.value) && isFullName(b.value)) ||
    areAlike(a, b) ||
    names(a.docId, b.value) ||
    names(b.docId, a.value);
}

const utteranceOf = (quote: Evidence): Told => ({ ...quote, shown: quote.value });

const areAlike = ({ value }: Told, { value: other }: Told): boolean => mayBeOne(value, other);

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
