/**
 * Copies of articles: candidates by their sketches (SQL), then every member of a cluster compared with its canonical
 * article word by word. Groups of candidates are read one at a time: memory depends on the pairs and the largest group.
 */
import { z } from "zod";
import { codePointOffsets } from "../../../src/core/code-points.ts";
import { type ComparedText, comparedText, relationOf, wordsOnlyIn } from "../../../src/corpus/copies.ts";
import { DisjointSets } from "../../../src/corpus/disjoint-sets.ts";
import { type PairGraph, PairList } from "../../../src/corpus/pairs.ts";
import type { TableDefinition } from "../../../src/io/schema.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";

const FOLDER = "pipelines/news/reduce";

const GROUPS: TableDefinition = {
  title: "Articles that may be copies of one another",
  schema: z.strictObject({ number: z.int(), copy_group: z.int() }),
  key: ["number"],
};

/** An article of a group of candidates. */
interface Candidate {
  readonly number: number;
  readonly docId: string;
  readonly text: string;
  readonly outlet: string | null;
  /** The local day, and the moment where it is known, in UTC. */
  readonly day: string | null;
  readonly moment: string | null;
  readonly isOfAgency: boolean;
  readonly compared: ComparedText;
}

/** The rows of `duplicates`, cluster by cluster. */
export async function* copies(queries: Queries): AsyncGenerator<Row<"duplicates">[]> {
  const pairs = new PairList();
  for await (const rows of queries.objects(`${FOLDER}/copy-pairs.sql`))
    for (const { number, other } of rows) pairs.add(Number(number), Number(other));
  if (pairs.count === 0) return;
  await queries.load("groups", GROUPS, groupsOf(pairs));
  const graph = pairs.graph();
  const rows: Row<"duplicates">[] = [];
  for await (const group of candidateGroups(queries)) {
    for (const [canonical, ...members] of clustersOf(group, graph))
      rows.push(...rowsOf(canonical as Candidate, members));
  }
  yield rows.sort((a, b) => compare(a.cluster_id, b.cluster_id) || compare(a.doc_id, b.doc_id));
}

function groupsOf(pairs: PairList): { number: number; copy_group: number }[] {
  const sets = new DisjointSets(pairs.items);
  for (const [a, b] of pairs) sets.join(a, b);
  const isPaired = new Uint8Array(pairs.items);
  for (const [a, b] of pairs) isPaired[a] = isPaired[b] = 1;
  const groups: { number: number; copy_group: number }[] = [];
  for (let number = 0; number < pairs.items; number++)
    if (isPaired[number] === 1) groups.push({ number, copy_group: sets.find(number) });
  return groups;
}

async function* candidateGroups(queries: Queries): AsyncGenerator<Candidate[]> {
  let group: Candidate[] = [];
  let at: unknown = null;
  for await (const rows of queries.objects(`${FOLDER}/copy-texts.sql`)) {
    for (const row of rows) {
      if (row.copy_group !== at && group.length > 0) {
        yield group;
        group = [];
      }
      at = row.copy_group;
      group.push(candidateOf(row));
    }
  }
  if (group.length > 0) yield group;
}

const candidateOf = (row: Readonly<Record<string, unknown>>): Candidate => ({
  number: Number(row.number),
  docId: String(row.doc_id),
  text: String(row.text),
  outlet: row.outlet as string | null,
  day: row.published_date as string | null,
  moment: row.published_at as string | null,
  isOfAgency: row.of_agency === true,
  compared: comparedText(String(row.text)),
});

/**
 * Clusters of two and more, each with its canonical article first: every article that is reached from it by pairs of
 * candidates and copies it. Each pair is followed at most once a direction and cluster, so forms filled anew, whose
 * groups are large, cost no more than their pairs.
 */
function clustersOf(group: readonly Candidate[], graph: PairGraph): Candidate[][] {
  const open = new Map(group.map((candidate) => [candidate.number, candidate]));
  const clusters: Candidate[][] = [];
  for (const canonical of byPreference(group)) {
    if (!open.delete(canonical.number)) continue;
    const members = [canonical];
    const seen = new Set([canonical.number]);
    for (const member of members) {
      for (const number of graph.of(member.number)) {
        const candidate = open.get(number);
        if (!candidate || seen.has(number)) continue;
        seen.add(number);
        if (relationOf(canonical.compared, candidate.compared) === null) continue;
        open.delete(number);
        members.push(candidate);
      }
    }
    if (members.length > 1) clusters.push(members);
  }
  return clusters;
}

/** The agency's own, then the first published, then the longest. */
function byPreference(group: readonly Candidate[]): Candidate[] {
  const rank = ({ isOfAgency, day, moment }: Candidate) => `${isOfAgency ? 0 : 1}${day ?? "~"}${moment ?? "~"}`;
  return group
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .sort(
      ({ candidate: a, rank: ranked }, { candidate: b, rank: other }) =>
        compare(ranked, other) || b.compared.wordCount - a.compared.wordCount || compare(a.docId, b.docId),
    )
    .map(({ candidate }) => candidate);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowsOf(canonical: Candidate, members: readonly Candidate[]): Row<"duplicates">[] {
  return [canonical, ...members].map((member) => {
    const added = wordsOnlyIn(member.text, canonical.compared);
    const removed = wordsOnlyIn(canonical.text, member.compared);
    return {
      cluster_id: canonical.docId,
      doc_id: member.docId,
      canonical_doc_id: canonical.docId,
      ...kindOf(canonical, member),
      words_added: added.words,
      words_removed: removed.words,
      added_spans: spansOf(added.spans, member.text),
      removed_spans: spansOf(removed.spans, canonical.text),
    };
  });
}

function kindOf(canonical: Candidate, member: Candidate): Pick<Row<"duplicates">, "kind" | "similarity"> {
  const { kind, similarity } = member === canonical ? SELF : (relationOf(canonical.compared, member.compared) ?? SELF);
  const isUpdate =
    kind !== "exact" && member.outlet !== null && member.outlet === canonical.outlet && isLater(canonical, member);
  return { similarity: Math.round(similarity * 1000) / 1000, kind: isUpdate ? "update" : kind };
}

const SELF = { kind: "exact", similarity: 1 } as const;

const isLater = (canonical: Candidate, { day }: Candidate): boolean =>
  canonical.day !== null && day !== null && canonical.day <= day;

/** `12:40`, code points, end exclusive. */
function spansOf(spans: readonly { readonly start: number; readonly end: number }[], text: string): string[] {
  const inText = codePointOffsets(text);
  return spans.map(({ start, end }) => `${inText(start)}:${inText(end)}`);
}
