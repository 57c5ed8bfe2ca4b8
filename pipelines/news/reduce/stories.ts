/** Articles on one event, in two passes over the texts: how rare each word is, then each article to its story. */
import {
  type Article,
  membersOf,
  type Place,
  StoryFinder,
  TermCounts,
  type Terms,
  termsOf,
} from "../../../src/corpus/stories.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { Row } from "../datasets.ts";
import { compare } from "./groups.ts";

const WORDS = "pipelines/news/reduce/story-words.sql";
const ARTICLES = "pipelines/news/reduce/story-texts.sql";
const DAY = 86_400_000;

type Found = Readonly<Record<string, unknown>>;
type Member = Row<"story_articles">;

/** The rows of `story_articles`, story by story: those of two articles and more. */
export async function* storyArticles(queries: Queries): AsyncGenerator<Member[]> {
  const counts = new TermCounts();
  for await (const rows of queries.objects(WORDS)) for (const row of rows) counts.add(termsOfRow(row));
  const finder = new StoryFinder(counts);
  const placed: [id: string, place: Place][] = [];
  for await (const { docId, day, article } of articles(queries)) placed.push([docId, finder.add(docId, day, article)]);
  const sizes = new Map<string, number>();
  for (const { story, position } of membersOf(placed)) sizes.set(story, position);
  const rows: Member[] = [];
  for (const { id, story, position, similarity } of membersOf(placed)) {
    if (sizes.get(story) === 1) continue;
    rows.push({ story_id: `${story}:s`, doc_id: id, position, similarity: Math.round(similarity * 1000) / 1000 });
  }
  yield rows.sort((a, b) => compare(a.story_id, b.story_id) || a.position - b.position);
}

interface Published {
  readonly docId: string;
  /** Since 1970. */
  readonly day: number;
  readonly article: Article;
}

async function* articles(queries: Queries): AsyncGenerator<Published> {
  for await (const rows of queries.objects(ARTICLES)) {
    for (const row of rows) {
      const article = {
        terms: termsOfRow(row),
        headline: termsOf(null, String(row.title ?? "")),
        names: new Set((row.names ?? []) as readonly string[]),
        people: Number(row.people),
        quotes: Number(row.quotes),
      };
      yield { docId: String(row.doc_id), day: Date.parse(String(row.published_date)) / DAY, article };
    }
  }
}

const termsOfRow = ({ title, text }: Found): Terms => termsOf(title as string | null, String(text));
