import { describe, expect, test } from "vitest";
import { factsOf } from "../pipelines/article.ts";

const speakersOf = (text: string) => factsOf(text).quotes.map(({ speaker_surface }) => speaker_surface);

describe("where the phrase of a speaker ends", () => {
  test.each([
    // how it is said goes with the verb behind it
    ["Bahkan sutradara berani mengatakan bahwa film itu lebih menarik.", "sutradara"],
    ["Bahkan sutradara tegas mengatakan bahwa film itu lebih menarik.", "sutradara"],
    ["Bahkan sang sutradara berani mengklaim bahwa film itu lebih menarik.", "sutradara"],
    ['"Film itu laris," kata sutradara tegas.', "sutradara"],
    // and with the noun where no verb is
    ['"Film itu laris," kata sutradara berani itu.', "sutradara berani itu"],
    ["Bahkan sutradara muda mengatakan bahwa film itu lebih menarik.", "sutradara muda"],
  ])("%s: %s", (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));
});
