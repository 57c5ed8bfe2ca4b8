/** Lines that a crawler's log wrote, by itself or around the articles that the program printed. */

const LEVEL = "(?:INFO|DEBUG|WARN(?:ING)?|ERROR|CRITICAL)";
const STAMP = "\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:[,.]\\d{1,9})?";

/** With a level and a time, or of a browser that is driven; of a program that broke. */
const LOG_LINE = new RegExp(
  [
    `^\\[?${STAMP}\\]?[ :-]{1,4}(?:\\[?[\\w.:]{1,60}\\]?[ :-]{1,4}){0,2}\\[?${LEVEL}\\b`,
    `^\\[?${LEVEL}\\]?[ :-]{1,4}\\[?${STAMP}`,
    `^\\[[\\d/.:]{8,30}:${LEVEL}:`,
    "^DevTools listening on ws:",
    "^Traceback \\(most recent call last\\):$",
    '^\\s*File "[^"]{1,200}", line \\d+, in ',
    "^[A-Z]\\w{2,40}(?:Error|Exception): ",
  ].join("|"),
);

export const isLogLine = (line: string): boolean => LOG_LINE.test(line.trim());

/** The text without them; the text itself where it has fewer than two. */
export function withoutLog(text: string): string {
  const lines = text.split("\n");
  const kept = lines.filter((line) => !isLogLine(line));
  return lines.length - kept.length < 2 ? text : kept.join("\n");
}
