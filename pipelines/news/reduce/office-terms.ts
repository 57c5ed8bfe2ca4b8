/** Who was in which office from when to when, and who else was in it. */
import { z } from "zod";
import { isHeldByOne, overlapsOf } from "../../../src/corpus/told-offices.ts";
import type { TableDefinition } from "../../../src/io/schema.ts";
import { LEXICON } from "../../../src/language/lexicon.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";

const HOLDERS = "pipelines/news/reduce/office-holders.sql";
const TERMS = "pipelines/news/reduce/office-terms.sql";

const overlap = z.strictObject({
  person_entity_id: z.string(),
  office: z.string(),
  institution: z.string(),
  area: z.string(),
  others: z.int(),
});
const OVERLAPS: TableDefinition = {
  title: "Who shares an office",
  schema: overlap,
  key: ["person_entity_id", "office", "institution", "area"],
};
type Overlap = z.infer<typeof overlap>;

const FORMS: TableDefinition = {
  title: "Offices in short and in full",
  schema: z.strictObject({ short: z.string(), in_full: z.string() }),
  key: ["short"],
};

/** `sekjen`: `sekretaris jenderal`. */
const officeForms = () =>
  LEXICON.lexemes.flatMap(({ word, values: { full } }) =>
    full === undefined ? [] : [{ short: word, in_full: full.replaceAll("_", " ") }],
  );

/** The rows of `office_terms`. */
export async function* officeTerms(queries: Queries): AsyncGenerator<Row<"office_terms">[]> {
  await queries.load("office_forms", FORMS, officeForms());
  const overlaps: Overlap[] = [];
  let office: Found[] = [];
  for await (const rows of queries.objects(HOLDERS)) {
    for (const row of rows) {
      if (office[0] && !isSameOffice(office[0], row)) {
        overlaps.push(...overlapsIn(office));
        office = [];
      }
      office.push(row);
    }
  }
  overlaps.push(...overlapsIn(office));
  await queries.load("shared_offices", OVERLAPS, overlaps);
  for await (const rows of queries.objects(TERMS)) yield rows.map(termOf);
}

const termOf = (row: Found): Row<"office_terms"> => ({
  ...(row as Row<"office_terms">),
  doc_count: Number(row.doc_count),
  overlaps: Number(row.overlaps),
});

type Found = Readonly<Record<string, unknown>>;

const isSameOffice = (a: Found, b: Found): boolean =>
  a.office === b.office && a.institution === b.institution && a.area === b.area;

/** Of the holders of one office; of members and spokesmen it is nothing. */
function overlapsIn(holders: readonly Found[]): Overlap[] {
  if (!holders.some(({ role, area }) => isHeldByOne(String(role), area !== ""))) return [];
  const others = overlapsOf(
    holders.map((row) => ({
      name: String(row.person_name),
      first: String(row.first_held),
      last: String(row.last_held),
    })),
  );
  return holders.flatMap((row, k) => (others[k] === 0 ? [] : [overlapOf(row, others[k] as number)]));
}

const overlapOf = (row: Found, others: number): Overlap => ({
  person_entity_id: String(row.person_entity_id),
  office: String(row.office),
  institution: String(row.institution),
  area: String(row.area),
  others,
});
