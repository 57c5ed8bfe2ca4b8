import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const guide = readFileSync("CONTRIBUTING.md", "utf8");
const recipes = guide
  .slice(guide.indexOf("## Recipes"))
  .split("\n### ")
  .slice(1)
  .map((recipe) => [recipe.split("\n")[0] as string, recipe] as const);

/** The files that a recipe edits, with the words to look for in them. */
const editsOf = (recipe: string): [path: string, words: string][] =>
  [...recipe.matchAll(/^- edit `([^`]+)` \(`([^`]+)`\)/gm)].map(([, path = "", words = ""]) => [path, words]);

describe("the recipes of CONTRIBUTING", () => {
  it("are the eight", () => {
    expect(recipes.map(([name]) => name)).toEqual([
      "An outlet",
      "A word",
      "A rule",
      "A date form",
      "A column",
      "A dataset",
      "An input format",
      "Retraining the tagger",
    ]);
  });

  it.each(recipes)("%s: edits two files at most, which have what it looks for", (_, recipe) => {
    const edits = editsOf(recipe);
    expect([1, 2]).toContain(edits.length);
    expect(recipe.match(/^- edit /gm)).toHaveLength(edits.length);
    for (const [path, words] of edits) expect(readFileSync(path, "utf8")).toContain(words);
  });

  it.each(recipes)("%s: has a place for its case, and names no file that is not there", (_, recipe) => {
    expect(recipe).toMatch(/^- case: /m);
    const paths = [...recipe.matchAll(/`((?:src|pipelines|tests|training)\/[^`<>]+)`/g)].map(
      (match) => match[1] as string,
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("the page on architecture", () => {
  it("names every folder of src, and no other", () => {
    const page = readFileSync("docs/architecture.md", "utf8");
    const named = [...page.matchAll(/(?:^|\s)src\/(\w+)\//g)].map((match) => match[1] as string);
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
  });
});
