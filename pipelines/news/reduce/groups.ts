/** What pairs of candidates join, read one group at a time: memory depends on the largest. */
import { z } from "zod";
import { DisjointSets } from "../../../src/corpus/disjoint-sets.ts";
import type { PairList } from "../../../src/corpus/pairs.ts";
import type { TableDefinition } from "../../../src/io/schema.ts";
import type { Queries } from "../../../src/run/job.ts";

const GROUPS: TableDefinition = {
  title: "What pairs join",
  schema: z.strictObject({ number: z.int(), candidate_group: z.int() }),
  key: ["number"],
};

type Found = Readonly<Record<string, unknown>>;

/**
 * The rows of a query group by group. It is in the order of `candidate_group`, of the table `groups` that it joins:
 * there each number of a pair has its group.
 */
export async function* candidateGroups(queries: Queries, pairs: PairList, sqlFile: string): AsyncGenerator<Found[]> {
  await queries.load("groups", GROUPS, groupsOf(pairs));
  let group: Found[] = [];
  for await (const rows of queries.objects(sqlFile)) {
    for (const row of rows) {
      if (group.length > 0 && group[0]?.candidate_group !== row.candidate_group) {
        yield group;
        group = [];
      }
      group.push(row);
    }
  }
  if (group.length > 0) yield group;
}

function groupsOf(pairs: PairList): { number: number; candidate_group: number }[] {
  const sets = new DisjointSets(pairs.items);
  const isPaired = new Uint8Array(pairs.items);
  for (const [a, b] of pairs) {
    sets.join(a, b);
    isPaired[a] = isPaired[b] = 1;
  }
  const groups: { number: number; candidate_group: number }[] = [];
  for (let number = 0; number < pairs.items; number++)
    if (isPaired[number] === 1) groups.push({ number, candidate_group: sets.find(number) });
  return groups;
}

/** By code units: the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
