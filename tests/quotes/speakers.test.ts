import { describe, expect, test } from "vitest";
import { factsOf } from "../pipelines/article.ts";

const SAID = '"Jembatan itu akan dibuka besok pagi."';
const speakersOf = (text: string) => factsOf(text).quotes.map(({ speaker_surface }) => speaker_surface);

describe("who stands before a verb", () => {
  test.each([
    ["in its sentence", `Kepada warga dia telah menyebut: ${SAID}`, ["dia"]],
    ["and right before it", `Dia juga mengatakan ${SAID}`, ["Dia"]],
    ["a full name", `Budi Santoso mengatakan: ${SAID}`, ["Budi Santoso"]],
    ["not the last word of the paragraph before", `Kepada dia\ntelah menyebut: ${SAID}`, [null]],
    ["nor one that is all of it", `Dia\njuga mengatakan ${SAID}`, [null]],
    ["nor a full name", `Budi Santoso\n\nMengatakan: ${SAID}`, [null]],
    ["of a clause without marks", "Kepada dia telah menyebut bahwa jembatan itu dibuka besok.", ["dia"]],
    ["and none of the paragraph before", "Kepada dia\ntelah menyebut bahwa jembatan itu dibuka besok.", []],
  ])("%s: %s", (_, text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});
