/** Names of children and of victims of sexual violence, by what the text says beside them. */
import * as W from "../language/privacy-words.ts";

/** A person's name in the text, in UTF-16 code units, and what it stands for. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The alternatives with a small or a capital letter first: a pattern that minds the case of names cannot ignore it. */
const capitalised = (alternatives: string): string =>
  alternatives
    .split("|")
    .map((one) => one.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join("|");
const word = (alternatives: string): string => `(?<![\\p{L}-])(?:${alternatives})(?!\\p{L})`;
const BEFORE = 100;
const BEHIND = 90;
const TITLED = "(?:[ ]\\p{Lu}\\p{Ll}{0,3}\\.)?";

const patterns = {
  ageInBrackets: new RegExp(`^[ ]?\\((\\d{1,2})(?:[ ](?:${W.YEARS}))?\\)`, "u"),
  monthsInBrackets: /^[ ]?\(\d{1,2}[ ]bulan\)/u,
  ageAfterComma: new RegExp(
    `^(?:,[ ](\\d{1,2})(?:[ ](?:${W.YEARS}))?,|,?[ ](\\d{1,2})[ ](?:${W.YEARS})(?!\\p{L}))`,
    "u",
  ),
  ageBehind: new RegExp(
    `^(?:[ ]\\([^()]{1,20}\\))?,?[ ]\\(?(?:(?:${W.AGE_FILLERS})[ ]){0,3}(?:${W.AGE_WORDS})[ ](\\d{1,2})(?!\\d)`,
    "u",
  ),
  ageBefore: new RegExp(
    `${word(W.AGE_WORDS)}[ ](\\d{1,2})[ ]tahun(?:[ ](?:${W.THIS}))?,?(?:[ ](?:${W.NAMING}))?[ ]$`,
    "u",
  ),
  ageInWords: new RegExp(
    `^(?:[ ]\\([^()]{1,20}\\))?(?:,[ ](?:${W.AGES_BELOW})[ ]tahun,` +
      `|,?[ ](?:(?:${W.AGE_FILLERS})[ ]){0,3}(?:${W.AGE_WORDS})[ ](?:${W.AGES_BELOW})[ ]tahun(?!\\p{L}))`,
    "iu",
  ),
  ageInWordsBefore: new RegExp(
    `${word(W.CHILD_WORDS)}[ ](?:(?:${W.AGE_FILLERS}|${W.AGE_WORDS})[ ]){0,3}(?:${W.AGES_BELOW})[ ]tahun` +
      `(?:[ ](?:${W.THIS}))?,?(?:[ ](?:${W.NAMING}))?[ ]$` +
      `|${word(W.AGE_WORDS)}[ ](?:${W.AGES_BELOW})[ ]tahun,?[ ](?:${W.NAMING})[ ]$`,
    "iu",
  ),
  monthsBefore: new RegExp(
    `${word(W.CHILDREN)}[ ](?:(?:${W.AGE_FILLERS}|${W.AGE_WORDS})[ ]){0,3}(?:\\d{1,2}|${W.AGES_BELOW})[ ]` +
      `(?:${W.SHORT_AGES})(?:[ ](?:${W.THIS}))?,?(?:[ ](?:${W.NAMING}))?[ ]$`,
    "iu",
  ),
  underAge: new RegExp(
    `^(?:[ ]\\([^()]{1,20}\\))?,?[ ](?:(?:${W.STILL})[ ]){0,4}(?:anak[ ])?(?:di[ ])?bawah[ ]umur(?!\\p{L})`,
    "iu",
  ),
  triedAsChild: new RegExp(`${word(W.CHILDREN_TRIED)},?(?:[ ](?:${W.NAMING}))?[ ]$`, "iu"),
  stillPupil: new RegExp(
    `^(?:[ ]\\(\\d{1,2}\\))?,?[ ](?:(?:${W.STILL})[ ]){1,4}` +
      `(?:(?:${W.PUPIL_WORDS})[ ](?:${W.SCHOOLS})|duduk[ ]di[ ](?:bangku[ ])?(?:${W.SCHOOLS}))(?!\\p{L})`,
    "iu",
  ),
  harmsOwn: new RegExp(
    `^(?:[ ]\\([^()]{1,24}\\))?,?[ ](?:(?:${W.HOW_DONE})[ ]){0,4}(?:${W.DOING_TO})[ ]` +
      `(?:(?:${W.WHOM}|dua|tiga)[ ]){0,2}(?:${W.OWN_KIN})(?:nya|[ ]sendiri|[ ]kandung)(?!\\p{L})`,
    "iu",
  ),
  harmedBy: new RegExp(
    `${word(W.DONE_TO)}[ ](?:oleh[ ])?(?:${W.OWN_ELDERS})(?:nya|[ ]sendiri)(?:[ ]sendiri)?` +
      `,?(?:[ ](?:${W.NAMING}))?[ ]$`,
    "iu",
  ),
  holder: new RegExp(
    `\\d(?:[ .-]?\\d){6}[)]?(?:[ ][(]?(?:Bank[ ])?(?:${W.BANKS})[)]?)?[ ,(]{0,3}(?:${W.HOLDER_CUES})[ ]` +
      `(?:\\p{Lu}\\p{Ll}{0,3}\\.[ ])?$`,
    "u",
  ),
  otherTime: new RegExp(`${word(W.OTHER_TIME)}[ ](?:${W.AGE_WORDS})[ ]\\d{1,2}[^\\d]*$`, "u"),
  game: new RegExp(word(W.GAME_WORDS), "iu"),
  child: new RegExp(
    `(?<!(?:${capitalised(W.NO_CHILDREN)})[ ])${word(capitalised(W.CHILD_WORDS))}` +
      `(?:[ ](?:${W.SCHOOLS}|${W.PUPIL_TRAITS}|\\d{1,3}|\\p{Lu}[\\p{L}.]*|\\([^()]{1,8}\\))){0,5}` +
      `(?:,?[ ](?:${W.NAMING}))?[ ]$`,
    "u",
  ),
  isPupil: new RegExp(
    `^(?:[ ]\\(\\d{1,2}\\))?,[ ](?:(?:${W.LINKS})[ ]){0,2}` +
      `(?:(?:${W.PUPIL_WORDS})[ ](?:${W.SCHOOLS})|${W.CHILDREN})(?!\\p{L})`,
    "iu",
  ),
  crime: new RegExp(`${word(`${W.SEXUAL_CRIMES}|${W.DONE_TO}|${W.DOING_TO}`)}`, "iu"),
  doing: new RegExp(`${word(`${W.DOING_TO}|${W.BEFALLING}`)}(?:[ ](?:${W.WHOM}|${W.NAMING})){0,9},?[ ]$`, "iu"),
  done: new RegExp(`^(?:[ ]\\([^()]{1,24}\\))?,?[ ](?:(?:${W.ALREADY})[ ]){0,3}(?:${W.DONE_TO})(?!\\p{L})`, "iu"),
  victimBefore: new RegExp(
    `(?<before>[\\p{L}-]{0,40}[ ]?[\\p{L}-]{0,40}[ ]|^)${word(W.VICTIM_WORDS)}` +
      `(?:[ ](?:${W.THIS_VICTIM}|${W.SEXUAL_CRIMES})){0,2}` +
      `,?(?:[ ](?:${W.NAMING}|berinisial))?${TITLED}[ ]$`,
    "iu",
  ),
  isVictim: new RegExp(
    `^(?:[ ]\\([^()]{1,24}\\))?,?[ ](?:(?:${W.LINKS})[ ]){0,3}(?:${W.VICTIMS})(?!\\p{L})` +
      `(?:[ ](?:${W.SEXUAL_CRIMES}|${W.AFTER_VICTIM})(?!\\p{L})|(?![ ]\\p{L}))`,
    "iu",
  ),
  isRelative: new RegExp(`^(?:[ ]\\([^()]{1,24}\\))?,[ ](?:${W.RELATIVES})[ ](?:${W.VICTIM_WORDS})(?!\\p{L})`, "iu"),
  relative: new RegExp(`(?:^|[ ])(?:${W.RELATIVES})[ ]$`, "iu"),
  notReal: new RegExp(`^[ ,]{0,2}\\(?(?:${W.NOT_REAL})`, "iu"),
  called: new RegExp(`${word(W.CALLED)},?[ ]["“']?$`, "iu"),
};

/** Above it a number in brackets is an age, below it a child's. */
const OF_AGE = 18;
const PLAIN = new RegExp(`^(?:[\\p{L}-]*[ ])?(?:${W.BEFORE_VICTIM})[ ]$`, "iu");

interface Window {
  readonly before: string;
  readonly behind: string;
}

/** What stands beside a name in its sentence. */
function windowOf(text: string, { start, end }: Named): Window {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const sentence = Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf("? "));
  const isTitle = /(?:^|[ ])\p{Lu}\p{Ll}{0,3}$/u.test(before.slice(0, Math.max(0, sentence)));
  const behind = text.slice(end, end + BEHIND);
  const stop = /[.!?](?=\s|$)|\n/u.exec(behind);
  return {
    before: sentence === -1 || isTitle ? before : before.slice(sentence + 2),
    behind: behind.slice(0, stop?.index ?? behind.length),
  };
}

/** The age that the words tell of the one named; null where they tell none. */
function ageOf({ before, behind }: Window): number | null {
  const brackets = patterns.ageInBrackets.exec(behind);
  if (brackets) return patterns.game.test(before) || patterns.game.test(behind) ? null : Number(brackets[1]);
  if (patterns.monthsInBrackets.test(behind)) return 0;
  const beside = patterns.ageAfterComma.exec(behind) ?? patterns.ageBehind.exec(behind);
  if (beside) return Number(beside[1] ?? beside[2]);
  const earlier = patterns.ageBefore.exec(before);
  return earlier && !patterns.otherTime.test(before) ? Number(earlier[1]) : null;
}

/** Whether a name is that of a child by its age in words, or by what the law calls it. */
const isChild = ({ before, behind }: Window): boolean =>
  (patterns.ageInWords.test(behind) && !patterns.game.test(before)) ||
  (patterns.ageInWordsBefore.test(before) && !patterns.otherTime.test(before)) ||
  patterns.monthsBefore.test(before) ||
  patterns.underAge.test(behind);
const isTriedOrTaught = ({ before, behind }: Window): boolean =>
  patterns.triedAsChild.test(before) || patterns.stillPupil.test(behind);

function victimRule({ before, behind }: Window): string | null {
  if (patterns.harmsOwn.test(behind) || patterns.harmedBy.test(before)) return "private/relative";
  if (patterns.doing.test(before) || patterns.done.test(behind) || patterns.isVictim.test(behind))
    return "private/victim";
  if (patterns.isRelative.test(behind)) return "private/relative";
  const victim = patterns.victimBefore.exec(before);
  if (!victim) return null;
  const who = victim.groups?.before ?? "";
  if (patterns.relative.test(who)) return "private/relative";
  return who === "" || PLAIN.test(who) ? "private/victim" : null;
}

/** The rule by which a name is private; null where none says so; false where it is none of anybody. */
function ruleOf(window: Window, tellsOfCrime: boolean): string | null | false {
  if (patterns.notReal.test(window.behind) || patterns.called.test(window.before)) return false;
  if (tellsOfCrime) {
    const rule = victimRule(window);
    if (rule !== null) return rule;
  }
  const age = ageOf(window);
  if (age !== null) return age < OF_AGE ? "private/minor-age" : null;
  if (isChild(window)) return "private/minor-age";
  const isCalled = patterns.child.test(window.before) || patterns.isPupil.test(window.behind);
  return isCalled || isTriedOrTaught(window) ? "private/minor-word" : null;
}

/** Between two names that one cue before the first is said of. */
const LISTED = /^(?:\s\([^()]{1,24}\))?(?:, (?:dan |serta )?| dan | serta )$/u;

/**
 * By the key of a referent the rule that makes its names private. `title`: the headline, whose words tell of those who
 * are named in the text too: to whom it was done, not who is a child (`Bayi` of someone).
 */
export function privatePeople(text: string, people: readonly Named[], title = ""): Map<string, string> {
  const tellsOfCrime = patterns.crime.test(text) || patterns.crime.test(title);
  const rules = new Map<string, string>();
  const unreal = new Set<string>();
  const judge = (person: Named, window: Window): void => {
    const rule = ruleOf(window, tellsOfCrime);
    if (rule === false) unreal.add(person.key);
    else if (rule !== null && !rules.has(person.key)) rules.set(person.key, rule);
    if (!rules.has(person.key) && patterns.holder.test(text.slice(Math.max(0, person.start - 60), person.start)))
      rules.set(person.key, "private/holder");
    const age = ageOf(window);
    if (age !== null && age >= OF_AGE && rules.get(person.key)?.startsWith("private/minor")) unreal.add(person.key);
  };
  let listed: string | null = null; // the rule of the name before, where a cue before it made it private
  for (const [index, person] of people.entries()) {
    const window = windowOf(text, person);
    judge(person, window);
    const last = people[index - 1];
    const isListed = last !== undefined && LISTED.test(text.slice(last.end, person.start));
    listed = tellsOfCrime ? (cuedBefore(window) ?? (isListed ? listed : null)) : null;
    if (listed !== null && !rules.has(person.key)) rules.set(person.key, listed);
    const inTitle = tellsOfCrime ? title.indexOf(text.slice(person.start, person.end)) : -1;
    const rule = inTitle < 0 ? null : victimRule(windowOf(title, { ...person, ...spanAt(inTitle, person) }));
    if (rule !== null && !rules.has(person.key)) rules.set(person.key, rule);
  }
  for (const key of unreal) rules.delete(key);
  return rules;
}

const spanAt = (start: number, like: Named) => ({ start, end: start + like.end - like.start });

/** The rule that the words before a name give it, which hold for a list of names. */
const cuedBefore = ({ before }: Window): string | null => victimRule({ before, behind: "" });
