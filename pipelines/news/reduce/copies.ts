/**
 * Copies of articles: candidates by their sketches (SQL), then every member of a cluster compared with its canonical
 * article word by word. Groups of candidates are read one at a time: memory depends on the pairs and the largest group.
 */
import { codePointOffsets } from "../../../src/core/code-points.ts";
import { clustersOf } from "../../../src/corpus/clusters.ts";
import { type ComparedText, comparedText, relationOf, wordsOnlyIn } from "../../../src/corpus/copies.ts";
import { PairList } from "../../../src/corpus/pairs.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";
import { candidateGroups, compare } from "./groups.ts";

const FOLDER = "pipelines/news/reduce";

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
  const graph = pairs.graph();
  const rows: Row<"duplicates">[] = [];
  for await (const found of candidateGroups(queries, pairs, `${FOLDER}/copy-texts.sql`)) {
    const group = found.map(candidateOf);
    for (const [canonical, ...members] of clustersOf(byPreference(group), graph, isCopy))
      rows.push(...rowsOf(canonical as Candidate, members));
  }
  yield rows.sort((a, b) => compare(a.cluster_id, b.cluster_id) || compare(a.doc_id, b.doc_id));
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

const isCopy = (canonical: Candidate, member: Candidate): boolean =>
  relationOf(canonical.compared, member.compared) !== null;

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
