/**
 * Patterns over tokens, as rules write them:
 *
 *     hal <demonstrative> (@verb|tidak)      words, classes of the lexicon, tests that the subject gives
 *     <!adverb> Aa{1,4} ,                    negation, a capitalised word, repetition, a mark
 *     bahwa > _                              `>`: what is taken begins here; `_` is any token
 *
 *     word      the word, whatever its case; it must be in the lexicon
 *     <a|b>     a word of class a or b; <!a|b> any token that is of neither
 *     @test     a test by name; !@test its negation
 *     Aa aa 0   a capitalised word, a word in small letters, a number
 *     , : "     a mark; \( \) \? \| where the mark has a meaning here
 *     (x|y z)   alternatives
 *     x? x{2} x{0,3}   optional, repeated; as many as fit
 *     ^ $       the first and the last place of the range
 *
 * Repetitions are bounded and so is what a pattern may try: `compilePattern` refuses one that could try more.
 */
import { NUMBER, WORD } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C, STRIDE, type WordClass } from "./classes.ts";
import { LEXICON } from "./lexicon.ts";
import { classMask, initialAt, is, isAny, isCapitalAt, lexemeAt } from "./token-table.ts";

/** What a test looks at: the tokens, and whatever its subject knows beside them. */
export interface PatternHost {
  readonly tokens: TokenTable;
}

/** Whether token `i` of the host passes. */
export interface TokenTest<Host extends PatternHost> {
  (host: Host, i: number): boolean;
  /** Only words of one of these classes pass; without it any token may. */
  readonly classes?: readonly number[];
}

/** A test that words of these classes alone may pass. */
export const ofClasses = <Host extends PatternHost>(
  classes: readonly number[],
  test: (host: Host, i: number) => boolean,
): TokenTest<Host> => Object.assign(test, { classes });

export interface PatternMatch {
  /** Token after the last that the pattern took; before the first, read backwards. */
  readonly end: number;
  /** Where `>` was met; -1 without. */
  readonly mark: number;
}

/** A compiled pattern: its match at token `at`, within `[from, to)`; null where there is none. */
export interface TokenPattern<Host extends PatternHost> {
  (host: Host, at: number, from: number, to: number): PatternMatch | null;
  /** Whether it may match where this lexeme is the first token that it looks at. */
  readonly opensWith: (lexeme: number) => boolean;
  /** How many tokens it takes at least. */
  readonly least: number;
  /** Whether this lexeme may be a token that no match does without; any may, where there is no such token. */
  readonly needs: (lexeme: number) => boolean;
}

type Node<Host extends PatternHost> =
  | { readonly kind: "token"; readonly test: TokenTest<Host>; readonly lexemes: Lexemes }
  | { readonly kind: "group"; readonly options: readonly Node<Host>[][] }
  | { readonly kind: "repeat"; readonly node: Node<Host>; readonly least: number; readonly most: number }
  | { readonly kind: "mark" }
  | { readonly kind: "edge"; readonly first: boolean };

/** Whether words of a lexeme may pass a test; null where that tells nothing. */
type Lexemes = ((lexeme: number) => boolean) | null;

/** Ways through a pattern that are tried at most. */
const MOST_WAYS = 4096;

/**
 * Compiles `source`. `backward`: the pattern is matched from its last token to its first, so that `at` is the last.
 * Throws where it is not well-formed, names a word that no row has, or could be tried in too many ways.
 */
export function compilePattern<Host extends PatternHost>(
  source: string,
  tests: Readonly<Record<string, TokenTest<Host>>>,
  { backward = false }: { readonly backward?: boolean } = {},
): TokenPattern<Host> {
  const parts = source.match(/\\.|[()|](?=\s|$|[^\s])|\{\d+(?:,\d+)?\}|<[^<>]*>|\?|[^\s()|{?\\]+/g) ?? [];
  const reader = { source, parts, at: 0, tests };
  const nodes = readSequence(reader);
  if (reader.at < parts.length) throw new Error(`${source}: ${parts[reader.at]} closes nothing`);
  if (ways(nodes) > MOST_WAYS) throw new Error(`${source}: could be tried in more than ${MOST_WAYS} ways`);
  const sequence = backward ? reversed(nodes) : nodes;
  const step = backward ? -1 : 1;
  const opens = opening(sequence);
  const match = matcher(sequence, step, finish);
  const first = firstLexemes(sequence);
  const find = (host: Host, at: number, from: number, to: number): PatternMatch | null => {
    if (opens && (at < from || at >= to || !opens(host, at))) return null; // most places fail here, without a state
    const state: State<Host> = { host, from, to, mark: -1 };
    const end = match(state, at);
    return end === null ? null : { end, mark: state.mark };
  };
  return Object.assign(find, {
    opensWith: (lexeme: number) => first === null || first.some((passes) => passes(lexeme)),
    least: leastTokens(sequence),
    needs: neededLexemes(nodes) ?? (() => true),
  });
}

/** What tells of the first token whether the pattern may match; null where any may be first, or none. */
function firstLexemes<Host extends PatternHost>(nodes: readonly Node<Host>[]): NonNullable<Lexemes>[] | null {
  const found: NonNullable<Lexemes>[] = [];
  for (const node of nodes) {
    if (node.kind === "mark") continue;
    const lists = alternatives(node).map((option) =>
      option.kind === "token" ? option.lexemes && [option.lexemes] : firstLexemes(option.nodes),
    );
    for (const list of lists) {
      if (list === null) return null;
      found.push(...list);
    }
    if (node.kind !== "repeat" || node.least > 0) return found;
  }
  return null;
}

const leastTokens = <Host extends PatternHost>(nodes: readonly Node<Host>[]): number =>
  nodes.reduce((sum, node) => sum + leastOf(node), 0);

function leastOf<Host extends PatternHost>(node: Node<Host>): number {
  if (node.kind === "token") return 1;
  if (node.kind === "repeat") return node.least * leastOf(node.node);
  return node.kind === "group" ? Math.min(...node.options.map(leastTokens)) : 0;
}

/** What the last token of one word or class must be; null where there is none outside of groups and repetitions. */
const neededLexemes = <Host extends PatternHost>(nodes: readonly Node<Host>[]): Lexemes =>
  nodes.reduce<Lexemes>((last, node) => {
    // a word outside of the lexicon has lexeme 0
    const isOne = node.kind === "token" && node.lexemes !== null && !node.lexemes(0);
    return isOne ? node.lexemes : last;
  }, null);

type Alternative<Host extends PatternHost> =
  | Extract<Node<Host>, { kind: "token" }>
  | { readonly kind: "nodes"; readonly nodes: readonly Node<Host>[] };

/** What a part may begin with. */
function alternatives<Host extends PatternHost>(node: Node<Host>): readonly Alternative<Host>[] {
  if (node.kind === "token") return [node];
  if (node.kind === "repeat") return alternatives(node.node);
  if (node.kind === "group") return node.options.map((nodes) => ({ kind: "nodes", nodes }));
  return [{ kind: "nodes", nodes: [] }];
}

/** What the first token must pass whatever follows; null where the pattern may begin without one. */
function opening<Host extends PatternHost>(nodes: readonly Node<Host>[]): TokenTest<Host> | null {
  const node = nodes.find(({ kind }) => kind !== "mark");
  if (node?.kind === "token") return node.test;
  if (node?.kind === "repeat") return node.least > 0 ? opening([node.node]) : null;
  if (node?.kind !== "group") return null;
  const tests = node.options.map((option) => opening(option)).filter((test) => test !== null);
  return tests.length === node.options.length ? (host, i) => tests.some((test) => test(host, i)) : null;
}

interface Reader<Host extends PatternHost> {
  readonly source: string;
  readonly parts: readonly string[];
  at: number;
  readonly tests: Readonly<Record<string, TokenTest<Host>>>;
}

function readSequence<Host extends PatternHost>(reader: Reader<Host>): Node<Host>[] {
  const nodes: Node<Host>[] = [];
  for (let part = reader.parts[reader.at]; part !== undefined && part !== ")" && part !== "|"; ) {
    reader.at++;
    if (part === "?" || part.startsWith("{")) {
      const node = nodes.pop();
      if (!node) throw new Error(`${reader.source}: ${part} repeats nothing`);
      const [least = 0, most = least] = part === "?" ? [0, 1] : part.slice(1, -1).split(",").map(Number);
      nodes.push({ kind: "repeat", node, least, most });
    } else if (part === "(") nodes.push(readGroup(reader));
    else nodes.push(readNode(reader, part));
    part = reader.parts[reader.at];
  }
  return nodes;
}

function readGroup<Host extends PatternHost>(reader: Reader<Host>): Node<Host> {
  const options = [readSequence(reader)];
  while (reader.parts[reader.at] === "|") {
    reader.at++;
    options.push(readSequence(reader));
  }
  if (reader.parts[reader.at++] !== ")") throw new Error(`${reader.source}: a group is not closed`);
  if (options.some((option) => option.length === 0)) throw new Error(`${reader.source}: an empty alternative`);
  return { kind: "group", options };
}

const SHAPES: Readonly<Record<string, TokenTest<PatternHost>>> = {
  _: ({ tokens }, i) => i >= 0 && i < tokens.length,
  Aa: ({ tokens }, i) => isCapitalAt(tokens, i),
  aa: ({ tokens }, i) => tokens.kinds[i] === WORD && !isCapitalAt(tokens, i),
  0: ({ tokens }, i) => tokens.kinds[i] === NUMBER,
};

function readNode<Host extends PatternHost>(reader: Reader<Host>, part: string): Node<Host> {
  if (part === ">") return { kind: "mark" };
  if (part === "^" || part === "$") return { kind: "edge", first: part === "^" };
  return SHAPES[part] ? { kind: "token", test: SHAPES[part], lexemes: null } : tokenOf(reader, part);
}

type TokenNode<Host extends PatternHost> = Extract<Node<Host>, { kind: "token" }>;

function tokenOf<Host extends PatternHost>(reader: Reader<Host>, part: string): TokenNode<Host> {
  if (part.startsWith("@") || part.startsWith("!@")) return named(reader, part);
  if (part.startsWith("<")) return ofClass(reader, part);
  const mark = part.startsWith("\\") ? part.slice(1) : part;
  if (!/[\p{L}\p{N}]/u.test(mark))
    return { kind: "token", test: ({ tokens }, i) => initialAt(tokens, i) === mark, lexemes: null };
  const lexeme = LEXICON.lexemeAt(part, 0, part.length);
  if (lexeme === 0) throw new Error(`${reader.source}: ${part} is no word of the lexicon`);
  return {
    kind: "token",
    test: ({ tokens }, i) => lexemeAt(tokens, i) === lexeme,
    lexemes: (other) => other === lexeme,
  };
}

/** `@test`, `!@test`. */
function named<Host extends PatternHost>({ source, tests }: Reader<Host>, part: string): TokenNode<Host> {
  const negated = part.startsWith("!@");
  const test = tests[part.slice(negated ? 2 : 1)];
  if (!test) throw new Error(`${source}: ${part} is no test`);
  if (negated) return { kind: "token", test: (host, i) => inText(host, i) && !test(host, i), lexemes: null };
  const { classes } = test;
  return { kind: "token", test, lexemes: classes ? (lexeme) => isOfAny(lexeme, classes) : null };
}

/** `<a|b>`, `<!a|b>`. */
function ofClass<Host extends PatternHost>({ source }: Reader<Host>, part: string): TokenNode<Host> {
  const not = part.startsWith("<!");
  const names = part.slice(not ? 2 : 1, -1).split("|") as WordClass[];
  const classes = names.map((name) => C[name]);
  if (classes.includes(undefined as unknown as number)) throw new Error(`${source}: ${part} is no class`);
  const [first = 0] = classes;
  const mask = classMask(...names);
  const isOne: TokenTest<PatternHost> =
    classes.length === 1 ? ({ tokens }, i) => is(tokens, i, first) : ({ tokens }, i) => isAny(tokens, i, mask);
  return {
    kind: "token",
    test: not ? (host, i) => inText(host, i) && !isOne(host, i) : isOne,
    lexemes: (lexeme) => isOfAny(lexeme, classes) !== not,
  };
}

const isOfAny = (lexeme: number, classes: readonly number[]): boolean =>
  classes.some((name) => (((LEXICON.bits[lexeme * STRIDE + (name >> 5)] as number) >>> (name & 31)) & 1) === 1);

const inText = ({ tokens }: PatternHost, i: number): boolean => i >= 0 && i < tokens.length;

function ways<Host extends PatternHost>(nodes: readonly Node<Host>[]): number {
  return nodes.reduce((product, node) => product * waysOf(node), 1);
}

function waysOf<Host extends PatternHost>(node: Node<Host>): number {
  if (node.kind === "group") return node.options.reduce((sum, option) => sum + ways(option), 0);
  if (node.kind !== "repeat") return 1;
  const inner = waysOf(node.node);
  return inner === 1 ? node.most - node.least + 1 : inner ** node.most * (node.most - node.least + 1);
}

const reversed = <Host extends PatternHost>(nodes: readonly Node<Host>[]): Node<Host>[] =>
  [...nodes].reverse().map((node) => {
    if (node.kind === "group") return { kind: "group", options: node.options.map(reversed) };
    if (node.kind === "repeat") return { ...node, node: reversed([node.node])[0] as Node<Host> };
    return node;
  });

interface State<Host extends PatternHost> {
  readonly host: Host;
  readonly from: number;
  readonly to: number;
  mark: number;
}

/** Matches a part and all that follows it: the token that this gets to, null where it does not fit. */
type Matcher<Host extends PatternHost> = (state: State<Host>, at: number) => number | null;
type Step = 1 | -1;
const finish = (_: unknown, at: number): number => at;

/** The parts, and then `next`: each is made for what follows it, so that a match makes no function. */
const matcher = <Host extends PatternHost>(
  nodes: readonly Node<Host>[],
  step: Step,
  next: Matcher<Host>,
): Matcher<Host> => nodes.reduceRight((rest, node) => nodeMatcher(node, step, rest), next);

function nodeMatcher<Host extends PatternHost>(node: Node<Host>, step: Step, next: Matcher<Host>): Matcher<Host> {
  switch (node.kind) {
    case "token": {
      const { test } = node;
      return (state, at) => (passes(test, at, state) ? next(state, at + step) : null);
    }
    case "mark":
      return (state, at) => {
        const before = state.mark;
        state.mark = at;
        const end = next(state, at);
        if (end === null) state.mark = before;
        return end;
      };
    case "edge": {
      const { first } = node;
      const beyond = step === 1 ? 0 : 1;
      return (state, at) => (at === (first ? state.from : state.to) - beyond ? next(state, at) : null);
    }
    case "group":
      return anyOf(node.options.map((option) => matcher(option, step, next)));
    case "repeat":
      return node.node.kind === "token" ? tokens(node.node.test, node, step, next) : repeated(node, 0, step, next);
  }
}

const passes = <Host extends PatternHost>(test: TokenTest<Host>, at: number, state: State<Host>): boolean =>
  at >= state.from && at < state.to && test(state.host, at);

const anyOf =
  <Host extends PatternHost>(options: readonly Matcher<Host>[]): Matcher<Host> =>
  (state, at) => {
    for (const option of options) {
      const end = option(state, at);
      if (end !== null) return end;
    }
    return null;
  };

/** As many tokens as fit, then fewer. */
const tokens =
  <Host extends PatternHost>(
    test: TokenTest<Host>,
    { least, most }: { readonly least: number; readonly most: number },
    step: Step,
    next: Matcher<Host>,
  ): Matcher<Host> =>
  (state, at) => {
    let count = 0;
    while (count < most && passes(test, at + count * step, state)) count++;
    for (; count >= least; count--) {
      const end = next(state, at + count * step);
      if (end !== null) return end;
    }
    return null;
  };

/** As many as fit, then fewer; `count` were met. What takes no token is not met again. */
function repeated<Host extends PatternHost>(
  node: Extract<Node<Host>, { kind: "repeat" }>,
  count: number,
  step: Step,
  next: Matcher<Host>,
): Matcher<Host> {
  if (count === node.most) return next;
  const others = repeated(node, count + 1, step, next);
  let start = 0; // of the one that is being matched; a matcher is never at work twice
  const one = nodeMatcher(node.node, step, (state, at) => (at === start ? null : others(state, at)));
  return (state, at) => {
    start = at;
    const more = one(state, at);
    if (more !== null) return more;
    return count >= node.least ? next(state, at) : null;
  };
}
