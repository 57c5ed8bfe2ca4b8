import type { Colours, Find } from "../../src/run/job.ts";
import type { Row } from "./datasets.ts";

/**
 * A story for a person: what it is, its articles in the order in which they came, who copied whom, and utterances that
 * several of them tell, and what they tell differently. `id` is the story's or an article's.
 */
export async function showStory(id: string, find: Find, colours: Colours): Promise<string | null> {
  const [own] = (await find("story_articles", "doc_id", [id])) as Row<"story_articles">[];
  const storyId = own?.story_id ?? id;
  const [story] = (await find("stories", "story_id", [storyId])) as Row<"stories">[];
  if (!story) return null;
  const members = (await find("story_articles", "story_id", [storyId])) as Row<"story_articles">[];
  const ids = members.map(({ doc_id }) => doc_id);
  const documents = new Map(
    ((await find("documents", "doc_id", ids)) as Row<"documents">[]).map((document) => [document.doc_id, document]),
  );
  const copies = (await find("duplicates", "doc_id", ids)) as Row<"duplicates">[];
  const versions = (await find("quote_versions", "doc_id", ids)) as Row<"quote_versions">[];
  const quoteIds = versions.map(({ quote_id }) => quote_id);
  const quotes = new Map(
    ((await find("quotes", "quote_id", quoteIds)) as Row<"quotes">[]).map((quote) => [quote.quote_id, quote]),
  );
  const sections = [
    head(story, colours),
    members
      .sort((a, b) => a.position - b.position)
      .map((member) => article(member, documents.get(member.doc_id), copyOf(member.doc_id, copies), colours))
      .join("\n"),
    tellings(versions, quotes, documents, colours),
    contradictions((await find("conflicts", "story_id", [storyId])) as Row<"conflicts">[], documents, colours),
  ];
  return sections.filter(Boolean).join("\n\n");
}

function head(story: Row<"stories">, { bold, cyan, blue, green, dim }: Colours): string {
  const days = story.started_on === story.ended_on ? story.started_on : `${story.started_on} to ${story.ended_on}`;
  const lines = [
    bold(story.title ?? "(no title)"),
    `${days} · ${story.doc_count} articles · ${story.outlet_count} outlets · ${dim(story.story_id)}`,
    story.people.map(cyan).join(", "),
    story.organisations.map(blue).join(", "),
    story.places.map(green).join(", "),
  ];
  return lines.filter(Boolean).join("\n");
}

const copyOf = (docId: string, copies: readonly Row<"duplicates">[]) =>
  copies.find(({ doc_id, canonical_doc_id }) => doc_id === docId && canonical_doc_id !== docId);

function article(
  { doc_id, position, similarity }: Row<"story_articles">,
  document: Row<"documents"> | undefined,
  copy: Row<"duplicates"> | undefined,
  { bold, dim, yellow }: Colours,
): string {
  const when = (document?.published_at ?? document?.published_date ?? "").slice(0, 16).replace("T", " ");
  const outlet = document?.outlet_name ?? document?.host ?? "";
  const notes = [
    copy && yellow(`${copy.kind} copy of ${copy.canonical_doc_id}`),
    position > 1 && dim(similarity.toFixed(2)),
    dim(doc_id),
  ];
  const told = `${String(position).padStart(3)}. ${when.padEnd(16)}  ${outlet}`;
  return `${told}\n     ${bold(document?.title ?? "(no title)")}  ${notes.filter(Boolean).join("  ")}`;
}

/** Utterances that articles of the story tell, each with who tells it in which words. */
function tellings(
  versions: readonly Row<"quote_versions">[],
  quotes: ReadonlyMap<string, Row<"quotes">>,
  documents: ReadonlyMap<string, Row<"documents">>,
  { bold, dim, red }: Colours,
): string {
  const clusters = new Map<string, Row<"quote_versions">[]>();
  for (const version of versions)
    clusters.set(version.cluster_id, [...(clusters.get(version.cluster_id) ?? []), version]);
  const told = [...clusters.values()].filter((members) => new Set(members.map(({ doc_id }) => doc_id)).size > 1);
  const blocks = told.map((members) =>
    members
      .map((version) => {
        const quote = quotes.get(version.quote_id);
        const outlet = documents.get(version.doc_id)?.outlet_name ?? version.doc_id;
        const differs = [
          version.speaker_differs && "another speaker",
          version.day_differs && "another day",
          version.negation_differs && "the opposite",
        ];
        const notes = differs.filter(Boolean).map((note) => red(String(note)));
        const said = `${bold(quote?.speaker_name ?? "")}: ${quote?.text ?? ""}`;
        return `  ${dim(outlet)} ${said} ${notes.join(", ")}`.trimEnd();
      })
      .join("\n"),
  );
  return blocks.length === 0 ? "" : `${bold("Told by several")}\n${blocks.join("\n\n")}`;
}

/** What the articles of the story tell differently, each side with who tells it. */
function contradictions(
  conflicts: readonly Row<"conflicts">[],
  documents: ReadonlyMap<string, Row<"documents">>,
  { bold, dim, red }: Colours,
): string {
  const lines = conflicts.map(({ about, subject, side, value, doc_id, told_at }) => {
    const outlet = documents.get(doc_id)?.outlet_name ?? doc_id;
    const head = side === 1 ? `  ${red(about)} ${subject}\n` : "";
    return `${head}    ${value}  ${dim(`${outlet}, ${told_at}`)}`;
  });
  return lines.length === 0 ? "" : `${bold("Told differently")}\n${lines.join("\n")}`;
}
