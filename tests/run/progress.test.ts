import { expect, test } from "vitest";
import { createStatusLine } from "../../src/run/progress.ts";

/** What a command that says something every half second writes in three seconds. */
function written(isTTY: boolean): string {
  let text = "";
  let time = 0;
  const line = createStatusLine({ isTTY, write: (part) => (text += part) }, () => time);
  for (let step = 0; step <= 6; step++, time += 500) line.say(`langkah ${step}`);
  line.say("langkah 7");
  line.say("terlalu cepat");
  line.clear();
  line.clear();
  return text;
}

test("a status line is for terminals, comes after two seconds, not too often, and goes away", () => {
  expect(written(false)).toBe("");
  const [before, ...lines] = written(true).split("\r\u001b[K");
  expect(before).toBe("");
  expect(lines).toEqual(["langkah 4", "langkah 5", "langkah 6", "langkah 7", ""]);
});
