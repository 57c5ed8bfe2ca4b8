/**
 * What the subjects find in a text: the vocabulary that they share. A subject that needs what another found takes it as
 * an argument of these types. Offsets are UTF-16 code units of the text that was given in.
 */
import type { Span } from "./span.ts";

/** What a rule made: `rule` is its id, as `kliping rules` lists it. */
export interface Ruled {
  readonly rule: string;
}

/** What a rule found in a text. */
export interface Annotation extends Span, Ruled {}

export const MENTION_TYPES = ["person", "organisation", "location", "event", "work", "law", "product"] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** What the id of a name rests on: `in_corpus` is the reduce's. */
export const KEY_BASES = ["full_name", "in_article", "alias", "code", "single_name"] as const;
export type KeyBasis = (typeof KEY_BASES)[number];
export const ENTITY_BASES = [...KEY_BASES, "in_corpus", "by_hand"] as const;

/** A name in the text. */
export interface Mention extends Annotation {
  readonly type: MentionType;
  readonly surface: string;
  /** Ranks, titles and degrees about a person's name, as printed; null without. */
  readonly title: string | null;
  /** The fullest form of the name in the article, without ranks and titles. */
  readonly canonicalName: string;
  /** What `entities.entity_id` is hashed from: type and folded canonical name, or the code of a place. */
  readonly entityKey: string;
  readonly keyBasis: KeyBasis;
  readonly confidence: number;
}

export const ROLE_STATUSES = ["current", "former", "acting", "elect", "candidate"] as const;
export type RoleStatus = (typeof ROLE_STATUSES)[number];

/** A person holding an office, as stated. Stretches are null where the text does not write that part. */
export interface Role extends Ruled {
  readonly person: Span | null;
  readonly personName: string | null;
  readonly personKey: string | null;
  /** The office as written, with status word and territory: `Plt Gubernur Bali`. */
  readonly role: Span;
  /** The office alone: `Gubernur`. */
  readonly roleName: string;
  /** A named institution only. */
  readonly organisation: Span | null;
  readonly organisationName: string | null;
  readonly organisationKey: string | null;
  readonly territory: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly status: RoleStatus;
}

export const PLACE_KINDS = [
  "country",
  "province",
  "regency",
  "city",
  "district",
  "village",
  "region",
  "water",
  "island",
  "mountain",
  "landmark",
  "facility",
  "foreign_region",
  "foreign_city",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place resolved; where several fit and nothing decides, `candidates` has their codes and the rest is null. */
export interface Place extends Ruled {
  /** Index into the mentions given with it. */
  readonly mention: number;
  readonly name: string | null;
  readonly kind: PlaceKind | null;
  readonly country: string | null;
  readonly adminCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly candidates: readonly string[];
  readonly confidence: number;
}

export const TIMEX_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

export const DATE_BASES = ["stated", "year_inferred", "relative", "narrative"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A temporal expression. ISO 8601 strings; see `dates` in the datasets for each. */
export interface TemporalExpression extends Annotation {
  readonly timexType: TimexType;
  readonly value: string | null;
  readonly granularity: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** The day that a relative expression was counted from. */
  readonly anchor: string | null;
  readonly basis: DateBasis;
  readonly weekdayAgrees: boolean | null;
  /**
   * The CLDR calendar that a Hijri day was worked out by, a table: the day proclaimed may be one off. Absent for days
   * of the Gregorian calendar.
   */
  readonly calendar?: "islamic-civil";
}

export const AMOUNT_KINDS = ["money", "percent", "count", "measure"] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** What befell those who are counted, or what a sum is. */
export const OUTCOMES = [
  "dead",
  "injured",
  "missing",
  "treated",
  "displaced",
  "evacuated",
  "survived",
  "arrested",
  "damaged",
  "burnt",
  "flooded",
  "loss",
  "fine",
  "bribe",
  "ransom",
  "compensation",
] as const;
export type AmountOutcome = (typeof OUTCOMES)[number];

export interface Amount extends Annotation {
  readonly kind: AmountKind;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly noun: string | null;
  /** Of how many it is told: 10 in `9 dari 10 responden`. */
  readonly outOf: number | null;
  /** What a rate is taken per: UCUM for times and measures, ISO 4217 for currencies, else a noun. */
  readonly per: string | null;
  readonly outcome: AmountOutcome | null;
  readonly approximate: boolean;
}

export const CONTACT_KINDS = ["phone", "email", "url", "handle"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface Contact extends Annotation {
  readonly kind: ContactKind;
  readonly value: string;
}

export const ATTRIBUTION_KINDS = [
  "agency",
  "outlet",
  "statement",
  "document",
  "social",
  "photo",
  "broadcast",
  "website",
] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

/** A source that the article credits. The span covers cue and name: `Mengutip Channel News Asia`. */
export interface Attribution extends Annotation {
  readonly sourceName: string;
  readonly kind: AttributionKind;
  readonly cue: string;
  /** ISO date of the publication that is cited, where the article gives it beside the name. */
  readonly citedDate: string | null;
}

export const QUOTE_TYPES = ["direct", "indirect", "mixed"] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

export const SPEAKER_BASES = [
  "named",
  "short_name",
  "alias",
  "pronoun",
  "carried",
  "role",
  "institution",
  "group",
  "anonymous",
] as const;
export type SpeakerBasis = (typeof SPEAKER_BASES)[number];

export const STANCES = [
  "said",
  "claimed",
  "denied",
  "admitted",
  "asked",
  "warned",
  "promised",
  "ordered",
  "hoped",
  "criticised",
  "praised",
] as const;
export type Stance = (typeof STANCES)[number];

/** An utterance. The span is the words without the outer marks and without the comma before the closing one. */
export interface Quote extends Annotation {
  readonly type: QuoteType;
  readonly cue: Span | null;
  /** The words that name the speaker beside the quote: the name alone, else role, noun or pronoun. */
  readonly speaker: Span | null;
  readonly speakerName: string | null;
  readonly speakerKey: string | null;
  /** Ranks and forms of address right before the name: `Brigjen Pol`. */
  readonly speakerTitle: string | null;
  readonly speakerRole: string | null;
  readonly speakerStatus: Role["status"] | null;
  readonly speakerAffiliation: string | null;
  readonly speakerBasis: SpeakerBasis | null;
  /** The id of the rule that found the speaker; null without one. */
  readonly speakerRule: string | null;
  /** How sure it is that the speaker is right, 0 to 1; null without one. */
  readonly speakerConfidence: number | null;
  /** Whom it was said to, as written. */
  readonly addressee: string | null;
  readonly stance: Stance;
  readonly occasion: string | null;
  readonly saidOn: string | null;
  readonly saidPlace: string | null;
  /** Index of the quote that this one goes on from. */
  readonly continues: number | null;
  readonly confidence: number;
}
