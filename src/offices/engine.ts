/** Runs the rows: compiles their patterns, and finds the first that fits at a token. */
import { NUMBER, PUNCTUATION, WORD } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { hasObject, isShortMinistry, numberIn } from "../language/morphology.ts";
import { phraseAt } from "../language/phrases.ts";
import { byLexeme } from "../language/rule-index.ts";
import { isTitle } from "../language/titles.ts";
import { compilePattern, ofClasses, type TokenPattern, type TokenTest } from "../language/token-pattern.ts";
import { hasCapitalAt, initialAt, is, lowerAt, wordAt } from "../language/token-table.ts";
import {
  actsForAnother,
  agentOfOffice,
  englishLength,
  type Host,
  isAcronym,
  isEnglishField,
  isEnglishOffice,
  isHead,
  isOwned,
  isPerson,
  isShortened,
  isVerb,
  nameAt,
  opensOrganisation,
  personBehindComma,
} from "./host.ts";
import type { RoleRule, RoleTable } from "./rules.ts";

/** What a rule may ask of a token. */
const TESTS: Readonly<Record<string, TokenTest<Host>>> = {
  person: ({ names }, i) => isPerson(names, i),
  title: ({ tokens }, i) => isTitle(tokens, i),
  /** `ke-6`. */
  numbered: ({ tokens }, i) => numberIn(lowerAt(tokens, i)) > 0,
  /** `Territory Head`, and no company before it: `Lentera Country Manager`. */
  english: ({ tokens, names }, i) =>
    englishLength(tokens, i) > 0 && !isPerson(names, i) && !endsInside(names, i, i + englishLength(tokens, i)),
  english_office: ({ tokens }, i) => isEnglishOffice(tokens, i),
  english_field: ({ tokens }, i) => isEnglishField(tokens, i),
  head: ofClasses([C.office_word], ({ tokens }, i) => isHead(tokens, i)),
  capital_head: ofClasses([C.office_word], ({ tokens }, i) => hasCapitalAt(tokens, i) && isHead(tokens, i)),
  verb: ({ tokens }, i) => isVerb(tokens, i),
  year: ({ tokens }, i) => /^(?:19|20)\d\d$/.test(wordAt(tokens, i)),
  capital: ({ tokens }, i) => hasCapitalAt(tokens, i),
  mark: ({ tokens }, i) => tokens.kinds[i] === PUNCTUATION,
  area: ofClasses([C.place_unit], ({ tokens }, i) => is(tokens, i, C.place_unit) && hasCapitalAt(tokens, i)),
  /** `ajudan`, `juru bicara`. */
  agent: ({ tokens }, i) => is(tokens, i, C.agent_of) || phraseAt(tokens, i, C.agent_of) !== undefined,
  owned_end: ({ tokens }, i) => isOwned(tokens, i - 1),
  agent_end: ({ tokens }, i) => phraseAt(tokens, i - 1, C.agent_of) !== undefined,
  place: ({ names }, i) => nameAt(names, i)?.type === "location",
  /** The last thing before the name or its titles. */
  closing_place: ({ names, walk }, i) =>
    nameAt(names, i)?.type === "location" && names.to[names.at[i] as number] === walk.to,
  // `Kompas.com`
  inside_body: ({ tokens, names }, i) =>
    nameAt(names, i)?.type === "organisation" &&
    !opensOrganisation(names, i) &&
    (initialAt(tokens, i) === "."
      ? !isShortened(tokens, i - 1)
      : initialAt(tokens, i - 1) === "." && !hasCapitalAt(tokens, i)),
  body: ({ tokens, names }, i) =>
    (is(tokens, i, C.institution) && hasCapitalAt(tokens, i)) || opensOrganisation(names, i),
  field: ({ tokens, names }, i) => hasCapitalAt(tokens, i) && !nameAt(names, i) && !isHead(tokens, i),
  // `X mengangkatnya menjadi menteri`, `dilantik untuk menjadi menteri`: another was
  between: ({ tokens, names }, i) =>
    tokens.kinds[i] !== PUNCTUATION &&
    !isPerson(names, i) &&
    !is(tokens, i, C.appointment) &&
    !is(tokens, i, C.dismissal) &&
    !is(tokens, i, C.purposive) &&
    !is(tokens, i, C.unattained) &&
    !is(tokens, i, C.pronoun) &&
    !hasObject(lowerAt(tokens, i)),
  // a small word that may be of an office and says nothing else
  plain: ({ tokens, names }, i) =>
    tokens.kinds[i] === WORD &&
    !hasCapitalAt(tokens, i) &&
    nameAt(names, i) === undefined &&
    !isVerb(tokens, i) &&
    !is(tokens, i, C.office_stop) &&
    !is(tokens, i, C.function_word),
  own_name: ({ tokens, walk }, i) =>
    i < walk.to &&
    hasCapitalAt(tokens, i) &&
    !is(tokens, i, C.board) &&
    !/^[IVX]+$/.test(wordAt(tokens, i)) &&
    !is(tokens, i, C.unit),
  no_body: (host, i) => !isWritten(host, i),
  plain_unit: ofClasses([C.unit], ({ tokens }, i) => is(tokens, i, C.unit) && !phraseAt(tokens, i, C.institution)),
  institution: ({ tokens }, i) =>
    isShortMinistry(wordAt(tokens, i)) ||
    phraseAt(tokens, i, C.institution) !== undefined ||
    is(tokens, i, C.institution) ||
    (isAcronym(wordAt(tokens, i)) && !is(tokens, i, C.unit_short)),
};

/** True where a name begins at `from` and ends before `to`. */
const endsInside = (names: Host["names"], from: number, to: number): boolean =>
  nameAt(names, from) !== undefined && (names.to[names.at[from] as number] as number) < to;

/** What is made or held is no body, but for the outlets among works. */
const NO_BODIES: ReadonlySet<string | undefined> = new Set(["work", "product", "law"]);

/** `KBKR`, and the kind of a school before the body that the field is of: `Kepala Bidang SMA Dinas Pendidikan`. */
const isField = (tokens: Host["tokens"], i: number): boolean =>
  !is(tokens, i, C.institution) || (is(tokens, i, C.always_body) && is(tokens, i + 1, C.public_body));

/** True for a word that may be of a body's name. */
function isWritten({ tokens, names, walk }: Host, i: number): boolean {
  if (NO_BODIES.has(nameAt(names, i)?.type) && is(tokens, i - 1, C.work_noun)) return false;
  const written =
    hasCapitalAt(tokens, i) ||
    tokens.kinds[i] === NUMBER ||
    (is(tokens, i, C.small_body) && hasCapitalAt(tokens, i + 1));
  // `Dandim 1607/Sleman`
  if (!written || (tokens.kinds[i] === NUMBER && initialAt(tokens, i + 1) === "/")) return false;
  if (is(tokens, i, C.no_institution) && wordAt(tokens, i) === wordAt(tokens, i).toUpperCase()) return false;
  // `Deputi Bidang KBKR`
  if (is(tokens, i - 1, C.field_opener) && isAcronym(wordAt(tokens, i)) && isField(tokens, i)) return false;
  if (phraseAt(tokens, i - 1, C.state_name)) return false;
  // `Republik Indonesia`, `Oppo Indonesia`: it opens no name that it also closes
  const closes = is(tokens, i, C.company_word) && is(tokens, i, C.institution);
  return !closes || (i + 1 < walk.to && !is(tokens, i - 1, C.name_head));
}

/** What a rule may ask of the search so far, at token `i`. */
const CONDITIONS: Readonly<Record<string, TokenTest<Host>>> = {
  begun: ({ walk }) => walk.begun >= 0,
  // more than the short form of a unit, which may be the last of a list: `Data, Informasi dan Humas`
  begun_office: ({ tokens, walk }) => walk.begun >= 0 && !(walk.anded && is(tokens, walk.begun, C.unit_short)),
  as: ({ tokens, walk }) => is(tokens, walk.begun - 1, C.as_word),
  begun_capital: ({ tokens, walk }) => hasCapitalAt(tokens, walk.begun),
  begun_small: ({ tokens, walk }) => !hasCapitalAt(tokens, walk.begun) || walk.loose > 0,
  begun_former: ({ tokens, walk }) =>
    tokens.lexicon.lexemes[tokens.lexemeOf[walk.begun] ?? 0]?.values.status === "former",
  linked: ({ walk }) => walk.linked,
  joined: ({ walk }) => walk.joined,
  // `Brand Manager`: right before what is surely of the office
  before_english: ({ tokens, walk }, i) =>
    walk.begun === i + 1 && (isEnglishField(tokens, i + 1) || isEnglishOffice(tokens, i + 1)),
  // `Director PT Nusa Pangan` di Electronic City
  bodied: ({ names, walk }, i) => {
    for (let at = walk.begun; at < i; at++) if (opensOrganisation(names, at)) return true;
    return false;
  },
  english_part: ({ tokens }, i) => isEnglishField(tokens, i),
  after_english: ({ tokens }, i) => isEnglishField(tokens, i - 1),
  listed: ({ walk }) => walk.listed,
  fields: ({ walk }) => walk.fields,
  anded: ({ walk }) => walk.anded,
  comma: ({ tokens, walk }) => initialAt(tokens, walk.to) === ",",
  touching: ({ walk }, i) => i === walk.to - 1,
  small: ({ tokens }, i) => !hasCapitalAt(tokens, i),
  begins_status: ({ tokens }, i) => phraseAt(tokens, i, C.status) !== undefined,
  second_of_status: ({ tokens }, i) => phraseAt(tokens, i - 1, C.status) !== undefined,
  status: ({ tokens }, i) => is(tokens, i, C.status),
  minister: ({ tokens }, i) => is(tokens, i, C.minister),
  after_capital: ({ tokens }, i) => hasCapitalAt(tokens, i - 1),
  after_short: ({ tokens }, i) => isShortened(tokens, i - 1),
  after_who: ({ tokens }, i) => is(tokens, i - 1, C.relative),
  acts_for_name: (host, i) => {
    const first = firstOfNames(host, i);
    return actsForAnother(host.tokens, first) || agentOfOffice(host.tokens, first) >= 0;
  },
  acts_for_next: ({ tokens, names }, i) =>
    actsForAnother(tokens, i) && !personBehindComma(tokens, names, names.to[names.at[i] as number] as number),
  // of the institution within an office
  first: ({ walk }, i) => i === walk.from,
  inside_name: ({ tokens }, i) =>
    is(tokens, i - 1, C.name_joint) ||
    (is(tokens, i, C.inner_institution) && is(tokens, i - 1, C.institution)) ||
    isFieldToo(tokens, i),
  // `Bank` opens names too
  closes_name: ({ tokens, walk }, i) =>
    !is(tokens, i, C.institution) || i + 1 >= walk.to || !hasCapitalAt(tokens, i + 1),
  // `Kepala Divisi Jaringan Bisnis`
  field_of_unit: ({ tokens, names, known }, i) =>
    is(tokens, i - 1, C.unit) &&
    !is(tokens, i - 1, C.office_modifier) &&
    !is(tokens, i, C.public_body) &&
    (!is(tokens, i, C.owner_institution) || isFieldToo(tokens, i)) &&
    !isAcronym(wordAt(tokens, i)) &&
    !opensOrganisation(names, i) &&
    known.isCommon(tokens, i),
  tagged: ({ tokens, names }, i) => tagged(names, tokens, i),
  after_from: ({ tokens }, i) => is(tokens, i - 1, C.body_link),
  // `Kabid Bina Marga`
  field_of_unit_head: ({ tokens, walk }) => is(tokens, walk.begun, C.unit_head),
  located: ({ names }, i) => nameAt(names, i)?.type === "location",
  short_unit_of_leader: ({ tokens, walk }, i) => is(tokens, walk.begun, C.leader) && is(tokens, i, C.unit_short),
};

/** `Ketua Bidang Organisasi`: a word for a body that is a field behind `bidang`. */
const isFieldToo = (tokens: Host["tokens"], i: number): boolean =>
  is(tokens, i, C.inner_institution) && is(tokens, i - 1, C.field_opener);

const tagged = (names: Host["names"], tokens: Host["tokens"], i: number): boolean =>
  opensOrganisation(names, i) && !is(tokens, i, C.office_modifier);

/** First token of the names joined by `dan` that end with the name over token `i`. */
export function firstOfNames({ tokens, names }: Host, i: number): number {
  let first = names.from[names.at[i] as number] as number;
  while (is(tokens, first - 1, C.additive) && isPerson(names, first - 2))
    first = names.from[names.at[first - 2] as number] as number;
  return first;
}

export interface Fit {
  readonly rule: RoleRule;
  /** Token after what the pattern took. */
  readonly end: number;
  /** Where `>` was; -1 without. */
  readonly mark: number;
}

interface Row {
  readonly rule: RoleRule;
  readonly pattern: TokenPattern<Host> | null;
  readonly given: readonly (readonly [test: TokenTest<Host>, holds: boolean])[];
}

/** The rows of a table that fit at a token, in order. */
export type Decide = (host: Host, at: number) => Fit | null;

function compile(rule: RoleRule): Row {
  const given = (rule.given ?? []).map((name): Row["given"][number] => {
    const test = CONDITIONS[name.replace("!", "")];
    if (!test) throw new Error(`${rule.id}: ${name} is no condition`);
    return [test, !name.startsWith("!")];
  });
  return { rule, given, pattern: rule.when === undefined ? null : compilePattern<Host>(rule.when, TESTS) };
}

/** The rows of a table that have a pattern, by the lexeme that it may begin with. */
function rowsOf(rules: readonly RoleRule[], table: RoleTable): (lexeme: number) => readonly Row[] {
  const rows = rules.filter(({ tables }) => tables.includes(table)).map(compile);
  return byLexeme(rows, ({ pattern }, lexeme) => pattern?.opensWith(lexeme) ?? false);
}

/** The first row of the table that fits at a token; `reach`: how far patterns may look. */
export function decider(rules: readonly RoleRule[], table: RoleTable): Decide {
  const rowsAt = rowsOf(rules, table);
  return (host, at) => {
    const { length, lexemeOf } = host.tokens;
    for (const { rule, pattern, given } of rowsAt(lexemeOf[at] ?? 0)) {
      const match = pattern?.(host, at, 0, length);
      if (match && given.every(([test, holds]) => test(host, at) === holds))
        return { rule, end: match.end, mark: match.mark };
    }
    return null;
  };
}

/** All rows of the table, each with what it takes at a token; for tables of which more than one may apply. */
export function rowsThatFit(rules: readonly RoleRule[], table: RoleTable): (host: Host, at: number) => Fit[] {
  const rowsAt = rowsOf(rules, table);
  return (host, at) =>
    rowsAt(host.tokens.lexemeOf[at] ?? 0).flatMap(({ rule, pattern }) => {
      const match = pattern?.(host, at, 0, host.walk.to);
      return match ? [{ rule, end: match.end, mark: match.mark }] : [];
    });
}
