import { expect, test } from "vitest";
import { keep } from "../../src/core/outcome.ts";
import { pipeline, type Stage } from "../../src/core/stage.ts";

const add = (name: string, letter: string): Stage<string, string, null> => ({
  name,
  run: (text) => keep(text + letter),
});

test("a pipeline grows by stages and by the stages of another, and stays what it was", () => {
  const part = pipeline<string, null>("part").to(add("b", "b")).to(add("c", "c"));
  const start = pipeline<string, null>("whole").to(add("a", "a"));
  const whole = start.to(part).to(add("d", "d"));

  expect(start.stages.map(({ name }) => name)).toEqual(["a"]);
  expect(whole.stages.map(({ name }) => name)).toEqual(["a", "part/b", "part/c", "d"]);
  let text: unknown = "";
  for (const stage of whole.stages) {
    const outcome = stage.run(text, null);
    text = outcome.kept ? outcome.value : null;
  }
  expect(text).toBe("abcd");
});
