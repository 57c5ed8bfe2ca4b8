/** The classes of Indonesian words, each with what it means; a row of the lexicon names the classes of its word. */
export const CLASSES = {
  // people and what they hold
  office: "Noun of office or trade: stands for its holder or before the name (`gubernur`)",
  office_pair: "First word of an office that is one only with its second (`general` manager, `juru` bicara)",
  weak_office: "Written small it describes someone and is no office of an institution (`guru`)",
  minister: "Heads a ministry: the field behind it is the office's own (`menteri`)",
  territorial: "Office of a territory, whose name follows (`bupati`)",
  candidate: "One who seeks an office (`capres`)",
  status: "Word of status before an office (`mantan`); its value `status` says which",
  agent_of: "Acts for another, whose name may follow (`pengacara`)",
  agent_of_named: "Acts for another, whose name always follows (`ajudan`)",
  person: "Noun for a person that is no office (`ibu`, `saksi`)",
  kin: "A relative: the name behind is of another (`istri`)",
  affected: "Someone an article tells of, who seldom speaks next (`korban`)",
  group: "Plural or collective that speaks as one (`warga`)",
  unnamed: "Opens a speaker who is not named on purpose (`seorang`)",
  rank: "Rank, or part of one",
  rank_head: "Rank that is one by itself; a run of rank words must hold one",
  honorific: "Title or form of address before a name (`Pak`, `Prof`)",
  name_opener: "Honorific that is mostly part of the name (`Gus`, `Teuku`)",
  small_title: "Title that is also written small",
  noble: "Noble or clerical title",
  degree: "Degree behind a name, without its stops",
  name_particle: "Particle inside a name (`bin`)",
  // institutions
  institution: "First word of an institution's name, or a common noun for one",
  owner_institution: "Institution that other named bodies belong to",
  regional_institution: "Institution of a region, whose name follows (`polda`)",
  institution_tail: "Closes an English name of an institution",
  unit: "Unit that belongs to the office and not to the institution's name (`bidang`)",
  unit_short: "Short form of a unit: names no institution (`reskrim`)",
  board: "Board of an institution (`pengawas`)",
  portfolio: "Field of government (`keuangan`)",
  // speech
  says: "Stem of a verb of saying; its forms are derived",
  cue: "Form of a verb of saying (`mengatakan`, `katanya`)",
  record: "A text that says something without being a speaker (`data`)",
  title_noun: "Goes before a marked title or name (`film`)",
  credit: "Opens a credit (`dikutip`)",
  // closed classes
  pronoun: "Third person",
  demonstrative: "Points back (`itu`)",
  complementizer: "Opens a clause that is an object (`bahwa`)",
  purposive: "Opens what someone is to do (`agar`)",
  preposition: "Preposition whose noun is no subject",
  conjunction: "Joins a clause to the one before",
  adjunct: "Opens when, where or on which occasion something was said: a speaker's name ends before it",
  adverb: "Goes between subject and verb (`juga`)",
  auxiliary: "Modal, negation or auxiliary: what goes before is a whole subject",
  opener: "Opens a sentence and is hardly ever a name",
  office_link: "Lower-case word that may be inside an office",
  office_stop: "Ends the search for an office",
  // time
  weekday: "Day of the week; value `weekday`, Monday 1",
  weekday_short: "Shortened weekday: one before a date only; value `weekday`",
  market_day: "Day of the Javanese week (`wage`)",
  month: "Month; value `month`",
  month_short: "Shortened month: one beside a number only; value `month`",
  month_english: "Shortened English month, as systems print it; value `month`",
  hijri_month: "Month of the Hijri calendar; value `hijri`",
  zone: "Clock zone; value `offset`",
  day_part: "Part of the day; value `part` (TIMEX3), `pm` the hours that it moves past noon (`jam 3 sore`)",
  holiday: "Day of the year by its name; values `on` (month and day), `calendar=hijri`, `eve=yes`, `since`",
  clock_word: "Goes before a clock time (`pukul`)",
  date_word: "Goes before a day of the month (`tanggal`)",
  year_word: "Goes before a year (`tahun`)",
  year_part: "Part of a year that is numbered (`kuartal`); value `year_part`",
  time_unit: "Unit of time; values `iso` (after the number of a duration), `grain`, `days` or `months`",
  period_edge: "Beginning, middle or end of a period; value `edge`",
  after_count: "Makes a day of a count of units (`tiga hari lalu`); values `step`, `origin`",
  after_unit: "Points at a unit (`pekan depan`); values `step`, `origin`",
  after_part: "Points at a part of the day (`pagi ini`); values `step`, `origin`",
  before_part: "The same before it (`tadi malam`); values `step`, `origin`",
  day_adverb: "Stands for a day (`kemarin`); values `step`, `origin`",
  tense: "Says that a date is past or to come (`Senin lalu`); value `tense`",
  time_reference: "Past, present or future at large (`saat ini`); value `ref`",
  duration_tail: "Belongs to the count of units before it (`dua tahun terakhir`)",
  formerly: "The past, or what comes first (`dulu`)",
  season: "Behind `musim`; value `season` (TIMEX3)",
  each: "Repeats what follows (`setiap`)",
  feast: "Word of a feast's name",
  // places
  place_unit: "Kind of an administrative area (`desa`)",
  place_cue: "Goes before a place",
  place_kind: "Opens a place's name and says its kind; value `place`, and `country` where it is of one only",
  of_area: "Office or authority of the area whose name follows; value `area` is the area's kind",
  name_head: "Kind of a state, whose name follows (`republik`)",
  named_after: "Way or place named after persons (`jalan`)",
  no_territory: "Looks like a territory behind an office and is none (`Kabag Ops`)",
  // writing
  abbreviation: "Written with a full stop; value `stop`: `name`, `number` (goes before one), `after` (a name), `other`",
  lettered: "Goes before a single letter that may end a sentence (`vitamin C`)",
  acronym_head: "Acronym that the name of a body or a place follows (`DPR`)",
  small_name: "Name that begins small, also before a capital (`detikNews`)",
  clitic: "Grows on the word before it (`-nya`)",
  never_begins: "No other word begins with it: one that does lost a space behind it (`sebagaikepala`)",
  never_ends: "No other word ends with it: one that does lost a space before it (`birokratyang`)",
  whole: "One word, though it begins or ends like two (`sembahyang`)",
  nonverb: "Built like a verb and none (`menteri`, `berita`)",
  nonagent: "Built like an agent and none (`pesawat`)",
  // numbers
  numeral: "Word of a number; value `numeral` says what it does to the number so far",
  open_number: "Number left open (`beberapa`)",
  ordinal: "Place in an order; value `order`",
  approximate: "Says that a number is an estimate or a bound (`sekitar`)",
  about_time: "Such a word that goes before times too",
  amount_link: "Goes between such a word and the number (`sekitar sebanyak`)",
  // counted nouns
  classifier: "Only helps to count (`unit`)",
  partitive: "Container or kind: the noun is both words (`kantong darah`)",
  counted_person: "Person that is counted",
  counted_thing: "Thing that is counted",
} as const;

export type BaseClass = keyof typeof CLASSES;

/** Classes made of others: a word is of it if it is of one of them. */
export const UNIONS = {
  title: ["rank", "honorific"],
  office_word: ["office", "office_pair"],
  role_noun: ["office", "office_pair", "person", "rank_head", "noble"],
  speaker_noun: ["office", "person", "rank_head", "noble", "group", "unnamed", "institution", "pronoun"],
  noun_phrase_head: ["office", "group", "institution", "unnamed", "person"],
  function_word: [
    "pronoun",
    "demonstrative",
    "complementizer",
    "purposive",
    "preposition",
    "conjunction",
    "adjunct",
    "adverb",
    "auxiliary",
  ],
} as const satisfies Readonly<Record<string, readonly BaseClass[]>>;

export type WordClass = BaseClass | keyof typeof UNIONS;

export const CLASS_NAMES: readonly WordClass[] = [
  ...(Object.keys(CLASSES) as BaseClass[]),
  ...(Object.keys(UNIONS) as (keyof typeof UNIONS)[]),
];

/** The number of every class: what `is` takes. */
export const C = Object.fromEntries(CLASS_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<WordClass, number>
>;

/** Integers that hold the classes of a lexeme as bits. */
export const STRIDE = Math.ceil(CLASS_NAMES.length / 32);
