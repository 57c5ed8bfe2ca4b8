/** Answers of a person: a key in a terminal, a line of standard input without one. */
import { createInterface, emitKeypressEvents } from "node:readline";
import { createInterface as createQuestions } from "node:readline/promises";

export interface Prompt {
  show(text: string): void;
  /** The answer, `w 1,3 a note`; null where nobody answers any more. */
  ask(): Promise<string | null>;
  close(): void;
}

export const openPrompt = (): Prompt => (process.stdin.isTTY ? openKeys() : openLines());

function openLines(): Prompt {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const answers = lines[Symbol.asyncIterator]();
  return {
    show: (text) => void process.stdout.write(text),
    async ask() {
      for (;;) {
        const { value, done } = await answers.next();
        if (done) return null;
        if (value.trim() !== "") return value.trim();
      }
    },
    close: () => lines.close(),
  };
}

/** What is asked after a key. */
const QUESTIONS: Readonly<Record<string, string>> = {
  w: "wrong columns (1,3), then a note if you like: ",
  n: "note: ",
};

function openKeys(): Prompt {
  emitKeypressEvents(process.stdin);
  return {
    show: (text) => void process.stdout.write(text),
    async ask() {
      process.stdout.write("r right · w wrong · s skip · n note · u undo · q quit > ");
      const key = await keypress();
      process.stdout.write(`${key ?? ""}\n`);
      const question = QUESTIONS[key ?? ""];
      if (key === null || question === undefined) return key;
      const questions = createQuestions({ input: process.stdin, output: process.stdout });
      try {
        return `${key} ${await questions.question(question)}`.trim();
      } finally {
        questions.close();
      }
    },
    close: () => void process.stdin.pause(),
  };
}

/** Null for Ctrl-C and Ctrl-D. */
function keypress(): Promise<string | null> {
  return new Promise((done) => {
    process.stdin.setRawMode(true);
    process.stdin.resume();
    process.stdin.once("keypress", (text: string | undefined, key: { ctrl?: boolean; name?: string }) => {
      process.stdin.setRawMode(false);
      process.stdin.pause();
      done(key.ctrl && (key.name === "c" || key.name === "d") ? null : (text ?? ""));
    });
  });
}
