/**
 * What people decided by hand about who is who, `entities` of the configuration: which names are one, which are two,
 * and what one is called. The reduce reads them as the table `decisions`, one row a name.
 */
import { z } from "zod";
import { MENTION_TYPES } from "../../src/core/annotations.ts";
import { UsageError } from "../../src/core/errors.ts";
import type { TableDefinition } from "../../src/io/schema.ts";
import type { Row } from "../../src/run/job.ts";

const ID = /^e[0-9a-f]{15}$/;

const name = z.string().trim().min(1);
const type = z.enum(MENTION_TYPES).optional().describe("What the names name; entity ids need none");

const joinRow = z.strictObject({
  join: z
    .array(name)
    .min(2)
    .describe("Entity ids or names that mean one; the first full name that a run has keeps its id"),
  type,
  as: name.optional().describe("What the one is called"),
});

const partRow = z.strictObject({
  part: name.describe("An entity id or a name that means several"),
  type,
  by: z
    .strictObject({
      doc_ids: z.array(name).min(1).optional().describe("In these articles"),
      role: name.optional().describe("Where the article gives the person this office, as entities.roles has it"),
      with: name.optional().describe("Where the article names this too"),
    })
    .refine((by) => Object.keys(by).length > 0, "needs doc_ids, role or with")
    .describe("Which articles mean the other one: all that is given must hold"),
  as: name.describe("What the other one is called; an entity of that name takes it in, else it is a new one"),
});

const renameRow = z.strictObject({ rename: name.describe("An entity id or a name"), type, as: name });

/** A row of `entities`. */
export const decisionSchema = z
  .union([joinRow, partRow, renameRow])
  .refine((row) => row.type !== undefined || namesOf(row).every((given) => ID.test(given)), {
    path: ["type"],
    message: "is needed beside a name",
  });

export type Decision = z.infer<typeof decisionSchema>;

type Action = "join" | "part" | "rename";

const actionOf = (row: object): Action => ("join" in row ? "join" : "part" in row ? "part" : "rename");

function namesOf(
  row: z.infer<typeof joinRow> | z.infer<typeof partRow> | z.infer<typeof renameRow>,
): readonly string[] {
  if ("join" in row) return row.join;
  return ["part" in row ? row.part : row.rename];
}

/** Throws a UsageError of one line where two rows say different things of one name or id. */
export function checkDecisions(decisions: readonly Decision[]): void {
  const told = new Map<string, { place: number; says: string }>();
  decisions.forEach((decision, place) => {
    const action = actionOf(decision);
    const by = "by" in decision ? JSON.stringify(decision.by) : "";
    for (const given of namesOf(decision)) {
      const key = [action, by, ID.test(given) ? "" : decision.type, given.toLowerCase()].join("\0");
      const says = action === "join" ? String(place) : String(decision.as);
      const other = told.get(key);
      if (other && (other.says !== says || other.place === place))
        throw new UsageError(`entities: rows ${other.place} and ${place} both ${action} ${given}`);
      told.set(key, { place, says });
    }
  });
}

/** The table `decisions`: a row a name. */
export const DECISIONS: TableDefinition = {
  title: "Decisions by hand",
  key: ["decision", "place"],
  schema: z.strictObject({
    decision: z.int().describe("Place of the row in `entities`"),
    place: z.int().describe("Place of the name in the row"),
    action: z.enum(["join", "part", "rename"]).describe("What is done"),
    given: z.string().describe("The name or id as given"),
    handle: z.string().describe("The id, or the type, a colon and the name"),
    type: z.string().nullable().describe("What the name names"),
    name: z.string().nullable().describe("What the entity is called"),
    doc_ids: z.array(z.string()).describe("Of a part: articles"),
    role: z.string().nullable().describe("Of a part: an office"),
    company: z.string().nullable().describe("Of a part: another name"),
  }),
};

export function decisionRows({ entities }: { readonly entities: readonly Decision[] }): Row[] {
  return entities.flatMap((row, decision) => {
    const by = "by" in row ? row.by : {};
    return namesOf(row).map((given, place) => ({
      decision,
      place,
      action: actionOf(row),
      given,
      handle: ID.test(given) ? given : `${row.type}:${given}`,
      type: row.type ?? null,
      name: row.as ?? null,
      doc_ids: by.doc_ids ?? [],
      role: by.role ?? null,
      company: by.with ?? null,
    }));
  });
}
