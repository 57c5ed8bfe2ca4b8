/** Tellings of one utterance in several articles: candidates by runs of three words, then by word with the first. */
import { clustersOf } from "../../../src/corpus/clusters.ts";
import { KeyedItems } from "../../../src/corpus/keyed-pairs.ts";
import { smallestShingles } from "../../../src/corpus/shingles.ts";
import {
  type Circumstances,
  type ComparedUtterance,
  numbersOf,
  type Speakers,
  type Version,
  versionOf,
} from "../../../src/corpus/versions.ts";
import { contentWords } from "../../../src/corpus/words.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";
import { candidateGroups, compare } from "./groups.ts";

const FOLDER = "pipelines/news/reduce";

const SHINGLE_WORDS = 3;
/** Shingles that an utterance is looked for by. */
const KEYS = 12;

interface Utterance extends ComparedUtterance {
  readonly number: number;
  readonly quoteId: string;
  readonly docId: string;
  readonly speaker: Speaker | null;
  readonly day: string | null;
}

interface Speaker {
  readonly id: string;
  /** Words of the name, without case. */
  readonly name: ReadonlySet<string>;
}

/** The rows of `quote_versions`, cluster by cluster. */
export async function* quoteVersions(queries: Queries): AsyncGenerator<Row<"quote_versions">[]> {
  const keyed = new KeyedItems();
  for await (const rows of queries.objects(`${FOLDER}/utterances.sql`)) {
    for (const { number, text } of rows) {
      const words = contentWords(String(text));
      if (words.count < SHINGLE_WORDS) continue;
      for (const shingle of smallestShingles(words, SHINGLE_WORDS, KEYS)) keyed.add(Number(number), shingle);
    }
  }
  const pairs = keyed.pairs();
  if (pairs.count === 0) return;
  const graph = pairs.graph();
  const rows: Row<"quote_versions">[] = [];
  for await (const found of candidateGroups(queries, pairs, `${FOLDER}/utterance-groups.sql`)) {
    const clusters = clustersOf(found.map(utteranceOf), graph, (first, other) => compared(first, other) !== null);
    for (const members of clusters)
      if (members.some(({ docId }) => docId !== members[0]?.docId)) rows.push(...rowsOf(members));
  }
  yield rows.sort((a, b) => compare(a.cluster_id, b.cluster_id) || compare(a.quote_id, b.quote_id));
}

const utteranceOf = (row: Readonly<Record<string, unknown>>): Utterance => ({
  number: Number(row.number),
  quoteId: String(row.quote_id),
  docId: String(row.doc_id),
  words: contentWords(String(row.text)),
  numbers: numbersOf(String(row.text)),
  speaker: speakerOf(row.speaker_entity_id as string | null, row.speaker_name as string | null),
  day: row.said_on as string | null,
});

const compared = (first: Utterance, other: Utterance): Version | null =>
  versionOf(first, other, circumstancesOf(first, other));

const circumstancesOf = (first: Utterance, other: Utterance): Circumstances => ({
  speakers: speakersOf(first, other),
  daysDiffer: differ(first, other) === true,
});

/** Null where the day of one is not known. */
const differ = (first: Utterance, other: Utterance): boolean | null =>
  first.day === null || other.day === null ? null : first.day !== other.day;

const speakerOf = (id: string | null, name: string | null): Speaker | null =>
  id === null || name === null ? null : { id, name: new Set(name.toLowerCase().split(/[ .]+/)) };

function speakersOf({ speaker }: Utterance, other: Utterance): Speakers {
  if (speaker === null || other.speaker === null) return "unknown";
  return speaker.id === other.speaker.id || isPartOf(speaker.name, other.speaker.name) ? "same" : "other";
}

/** `Fahri` and `Fahri Hamzah` who say the same are one, whatever the corpus else knows of them. */
function isPartOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every((word) => more.has(word));
}

const rowsOf = (members: readonly Utterance[]): Row<"quote_versions">[] =>
  members.map((member) => {
    const first = members[0] as Utterance;
    const { similarity, added, removed, negationDiffers } = compared(first, member) as Version;
    return {
      version_id: `${member.quoteId}:v`,
      quote_id: member.quoteId,
      doc_id: member.docId,
      cluster_id: first.quoteId,
      similarity: Math.round(similarity * 1000) / 1000,
      words_added: added,
      words_removed: removed,
      speaker_differs: DIFFERS[speakersOf(first, member)],
      day_differs: differ(first, member),
      negation_differs: negationDiffers,
    };
  });

const DIFFERS: Readonly<Record<Speakers, boolean | null>> = { same: false, other: true, unknown: null };
