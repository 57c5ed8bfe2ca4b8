/** Articles on one event, in two passes over the texts: how rare each word is, then each article to its story. */
import { StoryFinder, TermCounts, type Terms, termsOf } from "../../../src/corpus/stories.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";
import { compare } from "./groups.ts";

const TEXTS = "pipelines/news/reduce/story-texts.sql";
const DAY = 86_400_000;

type Member = Row<"story_articles">;

/** The rows of `story_articles`, story by story: those of two articles and more. */
export async function* storyArticles(queries: Queries): AsyncGenerator<Member[]> {
  const counts = new TermCounts();
  for await (const { terms } of articles(queries)) counts.add(terms);
  const finder = new StoryFinder(counts);
  const alone = new Map<string, Member>();
  const rows: Member[] = [];
  for await (const { docId, day, terms } of articles(queries)) {
    const { story, position, similarity } = finder.add(docId, day, terms);
    const row = { story_id: `${story}:s`, doc_id: docId, position, similarity: Math.round(similarity * 1000) / 1000 };
    if (position === 1) {
      alone.set(story, row);
      continue;
    }
    const founder = alone.get(story);
    if (founder) rows.push(founder);
    alone.delete(story);
    rows.push(row);
  }
  yield rows.sort((a, b) => compare(a.story_id, b.story_id) || a.position - b.position);
}

interface Article {
  readonly docId: string;
  /** Since 1970. */
  readonly day: number;
  readonly terms: Terms;
}

async function* articles(queries: Queries): AsyncGenerator<Article> {
  for await (const rows of queries.objects(TEXTS)) {
    for (const { doc_id, title, text, published_date } of rows) {
      const terms = termsOf(title as string | null, String(text));
      yield { docId: String(doc_id), day: Date.parse(String(published_date)) / DAY, terms };
    }
  }
}
