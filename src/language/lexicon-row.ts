/** A row of the lexicon, as our tables and the user's configuration give it. */
import { z } from "zod";
import { OUTCOMES, STANCES } from "../core/annotations.ts";
import { type BaseClass, CLASSES } from "./classes.ts";

const classNames = Object.keys(CLASSES) as [BaseClass, ...BaseClass[]];

const TIME_STEP = { step: /^-?\d$/, origin: /^(?:published|story)$/ };
const MONTH = { month: /^(?:[1-9]|1[0-2])$/ };
const WEEKDAY = { weekday: /^[1-7]$/ };
const AREA = /^(?:province|regency|city|district|village)$/;
const PLACE = /^[a-z]+(?:_[a-z]+)?$/;
const OUTCOME = { outcome: new RegExp(`^(?:${OUTCOMES.join("|")})$`) };
const SOURCE = { source: /^[a-z]+$/ };

/** What a class must be told beside its words: the keys of its values, and how each is written. */
export const CLASS_VALUES: Readonly<Partial<Record<BaseClass, Readonly<Record<string, RegExp>>>>> = {
  abbreviation: { stop: /^(?:name|number|after|other)$/ },
  account: SOURCE,
  after_count: TIME_STEP,
  after_part: TIME_STEP,
  after_unit: TIME_STEP,
  before_part: TIME_STEP,
  byline_label: { byline: /^(?:author|editor|staff)(?:_colon)?$/ },
  cue: { form: /^(?:active|bare|nya|passive|preposition|preposition_nya)$/, stem: /./ },
  day_adverb: TIME_STEP,
  day_part: { part: /^T(?:MO|AF|EV|NI)$/ },
  hijri_month: { hijri: MONTH.month },
  holiday: { on: /^\d\d-\d\d$/ },
  measure: { ucum: /./ },
  month: MONTH,
  month_english: MONTH,
  month_short: MONTH,
  of_area: { area: AREA },
  ordinal: { order: /^\d+$/ },
  outcome: OUTCOME,
  outcome_cause: OUTCOME,
  period_edge: { edge: /^(?:START|MID|END)$/ },
  place_kind: { place: PLACE },
  place_unit: { place: PLACE },
  place_word: { place: PLACE },
  says: { active: /^(?:-|(?:meN(?:-kan|-i)?|ber)(?:,(?:meN(?:-kan|-i)?|ber)){0,9})$/ },
  season: { season: /^(?:SP|SU|FA|WI)$/ },
  share: { share: /^(?:%|pp|bp)$/ },
  source_noun: SOURCE,
  status: { status: /^(?:acting|former|elect|candidate)$/ },
  sum_of: OUTCOME,
  tense: { tense: /^-?1$/ },
  time_reference: { ref: /^(?:PAST|PRESENT|FUTURE)_REF$/ },
  time_unit: { iso: /^[A-Z]{1,2}$/, grain: /^[a-z_]+$/ },
  weekday: WEEKDAY,
  weekday_short: WEEKDAY,
  year_part: { year_part: /^(?:quarter|half_year)$/ },
  zone: { offset: /^[+-]\d\d:\d\d$/ },
};

/** Values that a row may have beside those. */
const OPTIONAL_VALUES: Readonly<Record<string, RegExp>> = {
  ...{ calendar: /^hijri$/, eve: /^yes$/, since: /^\d{4}$/, pm: /^\d+-\d+$/, days: /^\d+$/, months: /^\d+$/ },
  ...{ numeral: /^[a-z-]+$/, time_unit: /^[a-z]+$/, value: /^[\d.]+$/, low: /^\d+$/, high: /^\d+$/, power: /^\d+$/ },
  ...{ code: /^[A-Z]{3}$/, shift: /^-?\d+$/, spelled: /^no$/, divisible: /^yes$/, written: /^\p{Lu}+$/u },
  ...{ country: /^[A-Z]{2}$/, listed: /^no$/, seated: /^[a-z_]+$/, deputy_seated: /^[a-z_]+$/, credits: /^press$/ },
  ...{ press: /^yes$/, title: /^yes$/, own: /^yes$/, bare: /^(?:yes|common|no)$/, nya: /^(?:yes|common|no)$/ },
  ...{ stance: new RegExp(`^(?:${STANCES.join("|")})$`), complement: /^[a-z]+$/, initial: /^keeps$/ },
  ...{
    bound: /^(?:least|most)$/,
    figure: /^(?:part|update|score|anyone|demand)$/,
    seat: /^[a-z]+$/,
    full: /^[a-z_]+$/,
    negates: /^yes$/,
  },
};

const FORMS: Readonly<Record<string, RegExp>> = Object.assign({}, OPTIONAL_VALUES, ...Object.values(CLASS_VALUES));

/** What is wrong with the values of a row; null where nothing is. */
function complaintOf(classes: readonly BaseClass[], values: Readonly<Record<string, string>>): string | null {
  for (const name of classes) {
    for (const key of Object.keys(CLASS_VALUES[name] ?? {})) {
      if (values[key] === undefined) return `a word of class ${name} needs the value ${key}`;
    }
  }
  for (const [key, value] of Object.entries(values)) {
    const form = FORMS[key];
    if (!form) return `no class knows the value ${key}`;
    if (!form.test(value)) return `${value} is no value ${key}, which is ${form.source}`;
  }
  return null;
}

const row = z.strictObject({
  word: z
    .string()
    .regex(/^\S+(?: \S+){0,20}$/, "words parted by single blanks")
    .transform((word) => word.toLowerCase())
    .describe("A word, or a phrase; case does not matter"),
  classes: z
    .array(z.enum(classNames))
    .min(1)
    .refine((classes) => new Set(classes).size === classes.length, "a class is given twice")
    .describe("What it is, by the names of `kliping rules --classes`"),
  values: z.record(z.string(), z.string()).default({}).describe("What some classes want to know beside"),
});

const checked = <Row extends { classes: BaseClass[]; values: Record<string, string> }>(
  value: Row,
  context: z.RefinementCtx<Row>,
): void => {
  const message = complaintOf(value.classes, value.values);
  if (message !== null) context.addIssue({ code: "custom", message, path: ["values"] });
};

export const lexiconRowSchema = row.superRefine(checked);

export type LexiconRow = z.infer<typeof lexiconRowSchema>;

/** A row as users write it in their configuration. */
export const ownRowSchema = row
  .extend({
    examples: z
      .array(z.string().regex(/\[[^\][]+\]/, "marks nothing with [ ]"))
      .min(1)
      .describe(
        "Sentences with `[ ]` around what is found in them thanks to the word: a quote, its cue or speaker, a name, " +
          "an office, a date, an amount ...; each runs when the configuration is read",
      ),
  })
  .superRefine(checked);

export type OwnRow = z.infer<typeof ownRowSchema>;
