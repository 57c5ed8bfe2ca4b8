/**
 * Indirect and mixed speech: clauses that a cue reports. One function a form of cue; what was said is the clause, without
 * the cue, the speaker and `bahwa`.
 */
import { NUMBER, PUNCTUATION, WORD } from "../core/document.ts";
import type { Cue } from "../core/token-table.ts";
import { isVerbInAnyCase } from "../language/morphology.ts";
import { type DirectSpeech, isTitled } from "./direct.ts";
import type { Stretch } from "./marks.ts";
import type { SpeakerWords } from "./noun-phrase.ts";
import {
  initial,
  isAgent,
  isCapital,
  isPointer,
  isVerbal,
  isWord,
  personAt,
  type Reading,
  sentenceFrom,
  word,
} from "./reading.ts";
import { speakerAfter, speakerBefore } from "./speakers.ts";
import type { Range, Utterance } from "./utterance.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  OFFICE,
  PREPOSITION,
  PRONOUN,
  PURPOSE,
  RECORD,
  SETTING,
  THAT,
  UNNAMED,
  WEEKDAY,
} from "./words.ts";

/** A clause of fewer words is no statement: `katanya singkat`. */
const LEAST_WORDS = 3;
/** A longer one is a text without full stops; it is read in pieces, so that the time stays linear. */
const LONGEST_SENTENCE = 400;
/** Before a cue in the middle, fewer words are a connector (`Selain itu, kata X, ...`), not a half of the statement. */
const LEAST_HALF = 6;

/** Words before an active cue under which nothing was said: `tidak mengatakan`, `untuk menyampaikan`. */
const UNSAID = new Set(
  "tidak tak enggan menolak belum untuk agar supaya dapat bisa harus ingin hendak mau tanpa yang guna demi perlu ketika saat usai sebelum setelah sesudah selain jangan bukan mampu akan dengan dalam diminta boleh pernah karena lantaran".split(
    " ",
  ),
);

/** Reported clauses outside of direct speech, in the order of the text. */
export function findIndirect(reading: Reading, direct: DirectSpeech): Utterance[] {
  const { tokens, cues, sentences, sentenceStart } = reading;
  const found: Utterance[] = [];
  const spoken = direct.utterances;
  let next = 0; // first direct utterance that ends at or after the sentence's start
  for (let s = 0; s < sentences.length; s++) {
    const from = sentenceStart[s] as number;
    const to = sentenceStart[s + 1] as number;
    if (!hasCue(cues, from, to)) continue;
    const start = tokens.starts[from] as number;
    while (next < spoken.length && (spoken[next] as Utterance).end <= start) next++;
    for (const gap of gaps(reading, from, to, spoken, next)) {
      for (let at = gap.from; at < gap.to; at += LONGEST_SENTENCE)
        readClauses(at, Math.min(gap.to, at + LONGEST_SENTENCE));
    }
  }
  return found;

  /** Cues of the stretch [from, to) of a sentence that holds no direct speech. */
  function readClauses(from: number, to: number): void {
    let free = from; // tokens before it belong to a clause already taken
    let subject: SpeakerWords | null = null; // of the last active cue
    for (let i = from; i < to; i++) {
      const cue = cues[i];
      if (cue === undefined || direct.cuesUsed.has(i)) continue;
      const clause = readCue(reading, cue, i, free, to, subject);
      if (!clause) continue;
      if (cue.form === "active") subject = clause.speaker;
      for (const [position, part] of clause.parts.entries()) {
        found.push({
          type: holdsMarkedWords(reading, part, direct.fragments) ? "mixed" : "indirect",
          start: tokens.starts[part.from] as number,
          end: tokens.ends[part.to - 1] as number,
          rule: CLAUSE_RULES[cue.form],
          cue: i,
          speaker: clause.speaker,
          setting: clause.setting,
          continues: position > 0,
          confidence: clause.confidence,
        });
      }
      free = clause.end;
      i = Math.max(i, clause.end - 1);
    }
  }
}

/** The rule that reads the clause of a cue, by the cue's form. */
const CLAUSE_RULES: Readonly<Record<Cue["form"], string>> = {
  active: "quote/subject-says",
  preposition: "quote/according-to",
  bare: "quote/says-subject",
  passive: "quote/said-by",
  nya: "quote/says-nya",
  preposition_nya: "quote/according-to-nya",
};

function hasCue(cues: Reading["cues"], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cues[i] !== undefined) return true;
  return false;
}

interface Clause {
  readonly parts: readonly Range[];
  readonly speaker: SpeakerWords | null;
  readonly setting: Range | null;
  /** Token after all that the clause and its report take. */
  readonly end: number;
  readonly confidence: number;
}

/** The parts of the sentence [from, to) outside direct speech. */
function* gaps(
  reading: Reading,
  from: number,
  to: number,
  spoken: readonly Utterance[],
  next: number,
): Generator<Range> {
  const { tokens } = reading;
  let at = from;
  for (let n = next; n < spoken.length; n++) {
    const { start, end } = spoken[n] as Utterance;
    if (start >= (tokens.ends[to - 1] as number)) break;
    let stop = at;
    while (stop < to && (tokens.ends[stop] as number) <= start) stop++;
    while (stop > at && initial(reading, stop - 1) === '"') stop--; // the opening mark
    if (stop > at) yield { from: at, to: stop };
    at = stop;
    while (at < to && (tokens.starts[at] as number) < end) at++;
    while (at < to && (initial(reading, at) === '"' || initial(reading, at) === ",")) at++;
  }
  if (at < to) yield { from: at, to };
}

/** `subject`: whose report goes before in the sentence. */
function readCue(
  reading: Reading,
  cue: Cue,
  i: number,
  from: number,
  to: number,
  subject: SpeakerWords | null,
): Clause | null {
  switch (cue.form) {
    case "active":
      return active(reading, cue, i, from, to, goesOn(reading, cue, i) ? subject : null);
    case "preposition":
      return accordingTo(reading, i, from, to);
    case "bare":
    case "passive":
      return behindOrBetween(reading, cue, i, from, to);
    case "nya":
    case "preposition_nya":
      return withoutSpeaker(reading, cue, i, from, to);
  }
}

/** `X mengatakan (kepada Y) (bahwa) ...`. */
function active(
  reading: Reading,
  cue: Cue,
  i: number,
  from: number,
  to: number,
  subject: SpeakerWords | null,
): Clause | null {
  if (i === from) return null;
  const relative = cue.complement === "clause" ? relativeSubject(reading, from, i) : null;
  if (relative === null && UNSAID.has(word(reading, i - 1).toLowerCase())) return null;
  const speaker = relative ?? subject ?? speakerBefore(reading, from, i);
  if (!speaker) return null;
  const start = clauseStart(reading, cue, i, to);
  if (start < 0) return null;
  const contrast = contrastFrom(reading, start, to);
  const end = cue.complement === "object" ? nounEnd(reading, start, contrast) : clauseEnd(reading, start, contrast);
  const part = trim(reading, start, end);
  if (!part) return null;
  // behind a verb two words are a clause: `airnya aman`; one word is what is denied or admitted: `membantah mengantuk`, `mengaku lega`
  const one = cue.stem === "aku" || (cue.stance === "denied" && isVerbal(reading, part.from));
  const least = one ? 1 : LEAST_WORDS - 1;
  if (wordCount(reading, part) < least) return null;
  if (cue.complement === "object" && !marksIn(reading, part) && !isAppraised(reading, part)) return null;
  return {
    parts: [part],
    speaker,
    setting: { from: subject ? i : Math.min(speaker.end, i), to: start },
    end: cue.complement === "object" ? end : contrast,
    confidence: 0.8,
  };
}

/** `pernyataan Rina yang mengatakan aksi itu akan ...`: a name right before the relative. */
function relativeSubject(reading: Reading, from: number, cue: number): SpeakerWords | null {
  const name = cue - 2;
  if (name < from || word(reading, cue - 1) !== "yang" || !personAt(reading, name)) return null;
  const mention = reading.mentions[(reading.mentionOf[name] as number) - 1] ?? null;
  return mention && { kind: "person", span: mention, mention, phrase: mention, definite: false, end: cue };
}

/** `memuji kejujuran Rina`: something that is praised or blamed; of someone alone (`mengkritik Rina`) no words are told. */
function isAppraised(reading: Reading, part: Range): boolean {
  const noun = /^(?:keras|habis-habisan|tajam)$/.test(word(reading, part.from)) ? part.from + 1 : part.from;
  if (reading.tokens.kinds[noun] !== WORD || isCapital(reading, noun) || wordCount(reading, part) < 2) return false;
  return ((reading.kinds[noun] as number) & (OFFICE | GROUP | INSTITUTION | PREPOSITION)) === 0;
}

/** What is praised or blamed goes to the comma that a report follows: `mengecam serangan itu, mengatakan bahwa ...`. */
function nounEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (initial(reading, i) !== ",") continue;
    for (let j = i + 1; j < to && j <= i + 4; j++) if (reading.cues[j]?.form === "active") return i;
  }
  return clauseEnd(reading, from, to);
}

/** `..., dan mengatakan ...`, `... seraya menambahkan ...`: the subject reports on. */
function goesOn(reading: Reading, cue: Cue, i: number): boolean {
  const join = word(reading, i - 1);
  if (/^(?:seraya|sambil|sembari)$/.test(join)) return true;
  return /^(?:dan|serta|lalu|kemudian)$/.test(join) && initial(reading, i - 2) === "," && REPORTS_ON.test(cue.stem);
}

const REPORTS_ON = /^(?:kata|tambah|tegas|jelas|nyata|pasti|harap|minta|imbau|ingat)$/;

/** `..., sedangkan Y mengatakan ...`, `..., dan mengatakan ...`: where the next report begins, else `to`. */
function contrastFrom(reading: Reading, from: number, to: number): number {
  const { cues, kinds } = reading;
  for (let i = from + 1; i < to; i++) {
    const on = cues[i];
    if (on?.form === "active" && goesOn(reading, on, i) && clauseStart(reading, on, i, to) >= 0) return i - 1;
    if (!((kinds[i] as number) & CONJUNCTION) || !CONTRAST.test(word(reading, i))) continue;
    for (let j = i + 2; j < to && j < i + LONGEST_SUBJECT; j++) {
      const cue = cues[j];
      if (cue === undefined) continue;
      if (cue.form !== "active") break;
      const speaker = speakerBefore(reading, i + 1, j);
      if (speaker && speaker.kind !== "pronoun" && clauseStart(reading, cue, j, to) >= 0) return i;
      break;
    }
  }
  return to;
}

const CONTRAST = /^(?:sedangkan|sementara)$/;
const LONGEST_SUBJECT = 25;

/** The first token of what was said behind an active cue, -1 where no clause follows. */
function clauseStart(reading: Reading, cue: Cue, i: number, to: number): number {
  const { kinds } = reading;
  const next = i + 1;
  if (next >= to) return -1;
  const mark = initial(reading, next);
  if (mark === "," || mark === ":") return isWord(reading, next + 1, "bahwa") ? next + 2 : next + 1;
  if (isWord(reading, next, "bahwa") || isWord(reading, next, "agar") || isWord(reading, next, "supaya"))
    return next + 1;
  if (isThatMatter(reading, next, to) || isWord(reading, next, "pentingnya") || isWord(reading, next, "perlunya"))
    return -1;
  const that = find(reading, next, Math.min(to, next + 25), "bahwa");
  const now =
    /^(?:saat|kala|waktu)$/.test(word(reading, next)) && next + 1 < to && /^(?:ini|itu)$/.test(word(reading, next + 1));
  if ((kinds[next] as number) & SETTING && !isCapital(reading, next) && !now) {
    if (that > 0) return that + 1;
    if ((cue.complement === "order" || cue.stance === "hoped") && /^(?:kepada|pada)$/.test(word(reading, next))) {
      const purpose = purposeFrom(reading, next, Math.min(to, next + 25)); // `meminta kepada warga agar ...`
      if (purpose > 0) return isWord(reading, purpose, "untuk") ? next + 1 : purpose + 1;
    }
    if (isWord(reading, next, "pada") && !(next + 1 < to && isDay(reading, next + 1))) {
      return cue.complement === "clause" ? next : -1; // `pada` opens the clause: `menyampaikan pada tahun ini ...`
    }
    if (cue.complement === "marked" && TOPIC.test(word(reading, next))) return -1; // `mengisahkan tentang Budi, yang ...`
    const comma = findComma(reading, next, to);
    if (cue.complement === "clause" && comma > 0 && holdsClause(reading, next, comma)) return next;
    const told = /^(?:clause|predicate)$/.test(cue.complement) || TELLS.test(cue.stem);
    if (told && comma > 0 && /^(?:menurut|berdasarkan)$/.test(word(reading, next))) return next;
    if (told && opensClause(reading, next, comma < 0 ? to : comma)) return next;
    return cue.complement === "object" || comma < 0 ? -1 : comma + 1;
  }
  if (cue.stance === "denied" && (kinds[next] as number) & RECORD) {
    return that > 0 && findComma(reading, next, that) < 0 ? that + 1 : -1; // `membantah kabar bahwa ...`, `membantah kabar itu`
  }
  if (cue.complement === "clause") return next;
  if (cue.complement === "predicate") {
    const reach = Math.min(to, next + 8);
    if (hasVerb(reading, next, reach, to) || hasBareVerb(reading, next + 1, reach)) return next;
  }
  if (cue.complement === "object") return next;
  if (cue.complement === "order") {
    if (isWord(reading, next, "akan") || purposeFrom(reading, next, Math.min(to, next + 20)) > 0) return next;
    const reach = Math.min(to, next + 10);
    return hasVerb(reading, next + 1, reach, to) || hasBareVerb(reading, next + 1, reach) ? next : -1; // `meminta revisi itu dibatalkan`
  }
  if (that > 0 && findComma(reading, next, that) < 0) return that + 1;
  if (/^(?:jika|kalau|apakah|mengapa|bagaimana|ada|terdapat|tidak)$/.test(word(reading, next))) return next;
  return isPredicated(reading, now ? next + 2 : next, Math.min(to, next + 12)) ? next : -1;
}

/** `mengatakan di tahun 2017 penderita mencapai ...`: the adverbial is of what was said, as a verb follows it. */
function holdsClause(reading: Reading, from: number, comma: number): boolean {
  if (!/^(?:di|sejak|selama|hingga|sampai|akibat)$/.test(word(reading, from))) return false;
  for (let i = from + 2; i < comma; i++) {
    if (isWord(reading, i, "yang")) return false;
    if (/^(?:me|ber)/.test(word(reading, i)) && isVerbal(reading, i)) return true;
  }
  return false;
}

/** `mengatakan setelah panen ada ...`, `menjelaskan di desa itu masih ...`: an auxiliary follows the adverbial, so it is of what was said. */
function opensClause(reading: Reading, from: number, to: number): boolean {
  if (!/^(?:di|dari|dengan|setelah|sesudah|sebelum|sejak|selama|karena|dalam|sampai|hingga)$/.test(word(reading, from)))
    return false;
  for (let i = from + 2; i < to && i < from + AUXILIARY_WITHIN; i++) {
    if (word(reading, i) === "yang" || (reading.kinds[i] as number) & THAT) return false;
    if ((reading.kinds[i] as number) & AUXILIARY || word(reading, i) === "ada") return true;
  }
  return false;
}

const AUXILIARY_WITHIN = 12;
/** Stems whose verbs take a clause without `bahwa` where it is plain that one follows. */
const TELLS = /^(?:jelas|ungkap|papar|terang|tutur|beber)$/;

/** `mengatakan hal itu setelah sidang`: no clause, where `mengatakan hal itu tidak benar` has one. */
function isThatMatter(reading: Reading, i: number, to: number): boolean {
  if (!isWord(reading, i, "hal") || i + 1 >= to || !isPointer(reading, i + 1)) return false;
  const next = i + 2;
  if (/^(?:karena|lantaran|sebab)$/.test(word(reading, next))) return false; // `menyebut hal itu lantaran ...`
  return next >= to || reading.tokens.kinds[next] === PUNCTUATION || ((reading.kinds[next] as number) & SETTING) !== 0;
}

const TOPIC = /^(?:tentang|soal|mengenai|terkait)$/;

/** `menjelaskan penyelundupan itu telah digagalkan`: an auxiliary, or a name and a verb, before anything else begins. */
function isPredicated(reading: Reading, from: number, to: number): boolean {
  const named =
    isCapital(reading, from) ||
    ((reading.kinds[from] as number) & (PRONOUN | OFFICE | GROUP | INSTITUTION | UNNAMED)) !== 0 ||
    isAgent(reading, from) ||
    /^(?:sebanyak|sekitar)$/.test(word(reading, from));
  for (let i = from; i < to; i++) {
    const kind = reading.kinds[i] as number;
    const aside = kind & SETTING && !isCapital(reading, i) && !(named && i > from && WHEN.test(word(reading, i)));
    if (initial(reading, i) === "," || isWord(reading, i, "yang") || aside) return false;
    if (kind & AUXILIARY || (named && isVerbal(reading, i))) return true;
    const pointed = i > from && isPointer(reading, i - 1);
    if (i > from && OWN.test(word(reading, i - 1)) && PASSIVE.test(word(reading, i))) return true; // `menceritakan paspornya disita`
    if (pointed && (isVerbal(reading, i) || word(reading, i) === "sesuai")) return true; // `menjelaskan proyek itu didanai ...`
  }
  return false;
}

const OWN = /^[a-z]{3,}nya$/;
const PASSIVE = /^di[a-z]{4,}$/;

/** Between a named subject and its verb: `mengungkapkan MWA UI sejak pagi menggelar rapat`. */
const WHEN = /^(?:sejak|pada|di|dari|hingga|sampai)$/;

/** A verb up to `to`, or behind a long subject (`meminta 60 persen dari ... dibenahi`), if no other clause begins before it. */
function hasVerb(reading: Reading, from: number, to: number, end: number): boolean {
  let whole = true;
  for (let i = from; i < to || (whole && i < end && i < to + LONGER); i++) {
    if (initial(reading, i) === "," || word(reading, i) === "yang") whole = false;
    if ((i < to || whole) && ((reading.kinds[i] as number) & AUXILIARY || isVerbal(reading, i))) return true;
  }
  return false;
}

const LONGER = 6;

/** `memerintahkan camat turun ke desa`: the verbs without a prefix that orders and requests are about. */
function hasBareVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && initial(reading, i) !== ","; i++) if (BARE_VERB.test(word(reading, i))) return true;
  return false;
}

const BARE_VERB =
  /^(?:turun|naik|pulih|susut|anjlok|habis|rusak|hilang|selesai|gagal|lolos|kalah|batal|runtuh|ambruk|pergi|datang|pulang|masuk|keluar|ikut|hadir|mundur|tunduk|patuh|sabar|waspada|jangan|segera|tetap)$/;

const isDay = (reading: Reading, i: number): boolean =>
  ((reading.kinds[i] as number) & WEEKDAY) !== 0 ||
  /^(?:hari|tanggal)$/.test(word(reading, i)) ||
  reading.tokens.kinds[i] === NUMBER;

/** `Menurut X, ...`, `..., menurut X, ...`, `yang menurut X akan ...`, `..., menurut X.` */
function accordingTo(reading: Reading, i: number, from: number, to: number): Clause | null {
  if (HIS_SAYING.test(word(reading, i + 1)) && i + 2 < to) {
    return aroundReport(reading, i, null, { from: i + 2, to: i + 2 }, from, to, 0.75); // `Menurut penuturannya, ...`
  }
  const next = SAYING.test(word(reading, i + 1)) ? i + 2 : i + 1;
  if (
    next >= to ||
    ((reading.kinds[next] as number) & RECORD && (!isCapital(reading, next) || LAW.test(word(reading, next))))
  )
    return null;
  const speaker = speakerAfter(reading, next, to);
  if (!speaker || (speaker.kind === "institution" && !speaker.mention && !isCapital(reading, next))) return null;
  const reportTo = isToldAt(reading, speaker.end) ? speaker.end + 1 : reportEnd(reading, speaker.end, to, speaker);
  return aroundReport(reading, i, speaker, { from: speaker.end, to: reportTo }, from, to, 0.8);
}

/** What is said begins behind the comma: `Menurut Budi, dalam kontrak itu ...`, but not `Menurut Budi, saat dihubungi, ...`. */
const isToldAt = (reading: Reading, comma: number): boolean =>
  initial(reading, comma) === "," &&
  !((reading.kinds[comma + 1] as number) & (OFFICE | WEEKDAY)) &&
  !ASIDE.test(word(reading, comma + 1));

const ASIDE = /^(?:saat|ketika|seperti|sebagaimana|dikutip|dilansir|kepada|usai|seusai|ditemui|dihubungi|yang)$/;

/** What is no one's word in capitals either: `Menurut Peraturan Menteri Kesehatan`. */
const LAW =
  /^(?:[Uu]ndang-[Uu]ndang|UU|(?:Per)?[Aa]turan|Pasal|Konstitusi|Al-?[Qq]ur'?an|Hadis|Surat|Putusan|Ketentuan)$/;

/** `menurut keterangan Budi`: what someone said, where other records are no one's (`menurut data`). */
const SAYINGS = "keterangan|pengakuan|penuturan|pernyataan|penjelasan|pandangan|pendapat|penilaian|cerita";
const SAYING = new RegExp(`^(?:${SAYINGS})$`);

const HIS_SAYING = new RegExp(`^(?:${SAYINGS})nya$`);

/** `..., kata X.`, `Selain itu, kata X, ...`, `Dijelaskan X, ...`. */
function behindOrBetween(reading: Reading, cue: Cue, i: number, from: number, to: number): Clause | null {
  const { kinds } = reading;
  const opens = i === sentenceFrom(reading, i) && isCapital(reading, i);
  const afterComma = i > from && initial(reading, i - 1) === ",";
  const next = i + 1;
  if (next >= to) return null;
  const plain = cue.stem === "kata" && (kinds[next] as number) & PRONOUN; // `Hal itu kata dia terlihat dari ...`
  if (!opens && !afterComma && !plain) return null;
  const starter = (kinds[next] as number) & (PRONOUN | OFFICE | GROUP | UNNAMED | HONORIFIC | INSTITUTION);
  if (!starter && !isCapital(reading, next)) return null;
  const speaker = speakerAfter(reading, next, to);
  if (!speaker) return null;
  const reportTo = reportEnd(reading, speaker.end, to, speaker);
  if (opens && cue.common && initial(reading, reportTo - 1) !== ",") return null; // `Terang Bulan bermain ...`
  return aroundReport(reading, i, speaker, { from: speaker.end, to: reportTo }, from, to, 0.8);
}

/** `..., ujarnya.`, `Menurutnya, ...`, `Selain itu, ungkapnya, ...`. */
function withoutSpeaker(reading: Reading, cue: Cue, i: number, from: number, to: number): Clause | null {
  const opens = i === sentenceFrom(reading, i) && isCapital(reading, i);
  const afterComma = i > from && initial(reading, i - 1) === ",";
  if (!opens && !afterComma && cue.form !== "preposition_nya") return null;
  const next = i + 1;
  const closed = next >= to || reading.tokens.kinds[next] === PUNCTUATION;
  if (cue.form === "preposition_nya" && !closed) {
    return aroundReport(reading, i, null, { from: next, to: next }, from, to, 0.75); // `Praktik itu menurutnya tidak efisien`
  }
  if (opens && (!(closed && initial(reading, next) === ",") || STORY.test(cue.stem))) return null;
  if (!closed && !((reading.kinds[next] as number) & (SETTING | ADVERB)) && !isCapital(reading, next)) return null;
  const speaker = closed ? null : speakerAfter(reading, next, to);
  const named = speaker?.kind === "person" ? speaker : null;
  const after = named?.end ?? next;
  const atOnce = (opens || cue.form === "preposition_nya") && isToldAt(reading, after);
  const reportTo = atOnce ? after + 1 : reportEnd(reading, after, to, named);
  return aroundReport(reading, i, named, { from: after, to: reportTo }, from, to, 0.75);
}

/** `Ceritanya, ada seorang anak ...`: what a film is about. */
const STORY = /^(?:cerita|kisah)$/;

/** What stands before and behind a report in the middle of its sentence. */
function aroundReport(
  reading: Reading,
  cue: number,
  speaker: SpeakerWords | null,
  setting: Range,
  from: number,
  to: number,
  confidence: number,
): Clause | null {
  const before = trim(reading, from, cue);
  const behind = trim(reading, setting.to, clauseEnd(reading, setting.to, to));
  // `Aturan itu, yang menurut X akan ...`: what is said begins behind the report
  const relative = cue > from && isWord(reading, cue - 1, "yang");
  const wordsBefore = before && !relative ? wordCount(reading, before) : 0;
  const wordsBehind = behind ? wordCount(reading, behind) : 0;
  if (before && behind && !relative && wordsBefore < LEAST_HALF && isSubjectOf(reading, before, behind)) {
    return { parts: [{ from: before.from, to: behind.to }], speaker, setting, end: to, confidence };
  }
  const parts: Range[] = [];
  if (before && wordsBefore >= (wordsBehind >= LEAST_WORDS ? LEAST_HALF : LEAST_WORDS)) parts.push(before);
  if (behind && wordsBehind >= LEAST_WORDS) parts.push(behind);
  if (parts.length === 0) return null;
  return { parts, speaker, setting, end: to, confidence };
}

/** `Pemerintah, kata X, akan ...`: the report parts a subject from its verb, and the statement is one. */
function isSubjectOf(reading: Reading, before: Range, behind: Range): boolean {
  const { kinds, mentionOf } = reading;
  if (isCapital(reading, behind.from) || (kinds[behind.from] as number) & PRONOUN) return false;
  if (mentionOf[before.from] !== 0) return true;
  const kind = kinds[before.from] as number;
  if (kind & (PREPOSITION | SETTING | CONJUNCTION | ADVERB | PURPOSE | THAT)) return false;
  if (kind & (PRONOUN | OFFICE | GROUP | INSTITUTION)) return true;
  if (NOW.test(word(reading, before.from))) return false;
  if (isPointer(reading, before.to - 1)) return true;
  // `Mediasi di kantor desa, menurut X, jauh lebih murah`: a noun before, what is said of it behind
  if (CONNECTOR.test(word(reading, before.from))) return false;
  if (kind !== 0 || isVerbInAnyCase(reading.tokens, before.from)) return false;
  return opensPredicate(reading, behind.from) || isItsNoun(reading, before, behind);
}

/** `Pemicunya, kata X, hujan deras`: its noun, and behind it no clause of its own. */
const isItsNoun = (reading: Reading, before: Range, behind: Range): boolean =>
  before.to - before.from === 1 &&
  word(reading, before.from).endsWith("nya") &&
  !hasVerb(reading, behind.from, behind.to, behind.to);

/** Nouns and adjectives by form that only join sentences: `Ketiga, kata dia, ...`, `Intinya, kata X, ...`. */
const CONNECTOR =
  /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|terakhir|nanti|besok|dulu|dahulu|tadi|memang|tentu|mungkin|jelas|benar|lagi|alhasil|walhasil|ke-?\d+|intinya|pokoknya|artinya|misalnya|contohnya|sebenarnya|sebetulnya|seharusnya|semestinya|mestinya|sebaiknya|sebelumnya|selanjutnya|akhirnya|akibatnya|karenanya|makanya|biasanya|umumnya|rencananya|nantinya|faktanya|kenyataannya|singkatnya|kabarnya|pasalnya|khususnya|utamanya|setidaknya|sayangnya|untungnya|tentunya|pastinya)$/i;

const opensPredicate = (reading: Reading, i: number): boolean =>
  ((reading.kinds[i] as number) & (AUXILIARY | ADVERB)) !== 0 ||
  isVerbal(reading, i) ||
  /^(?:jauh|lebih|sangat|paling|cukup|bukan|hanya|kian|makin|semakin)$/.test(word(reading, i));

/** `Sejauh ini`, `Akibat kejadian itu`: a time or a cause, not a subject. */
const NOW = /^(?:akibat|berkat|sejauh|selama|sekarang|kini|kali|hari|tahun|bulan|pekan|minggu)$/i;

/** The reporting clause goes to the comma that what was said goes on behind, else over its settings to the end. */
function reportEnd(reading: Reading, from: number, to: number, speaker: SpeakerWords | null): number {
  const { kinds, tokens } = reading;
  let i = from;
  while (i < to) {
    if (initial(reading, i) === ",") {
      const next = i + 1;
      // a place, a day or an office behind the comma is still the report's
      const kind = next < to ? (kinds[next] as number) : 0;
      const setting = kind & SETTING && !isCapital(reading, next) && !TOPIC.test(word(reading, next));
      if (kind & WEEKDAY || setting || (kind & OFFICE && speaker?.kind === "person" && isAside(reading, next, to))) {
        i = next;
        continue;
      }
      return i + 1;
    }
    if (
      i === from &&
      tokens.kinds[i] !== PUNCTUATION &&
      !((kinds[i] as number) & (SETTING | ADVERB)) &&
      !isCapital(reading, i)
    ) {
      return i; // `yang menurut X akan ...`
    }
    i++;
  }
  return to;
}

/** An office in apposition: a comma closes it before any verb. */
function isAside(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i++) {
    if (initial(reading, i) === ",") return true;
    if (isVerbal(reading, i)) return false;
  }
  return false;
}

/** Where what was said ends: its sentence, or a report behind it that is another cue's. */
function clauseEnd(reading: Reading, from: number, to: number): number {
  const { cues } = reading;
  for (let i = from + 1; i < to; i++) {
    const cue = cues[i];
    if (cue === undefined || initial(reading, i - 1) !== ",") continue;
    if (
      cue.form === "nya" ||
      (cue.form === "bare" && i + 1 < to && (isCapital(reading, i + 1) || (reading.kinds[i + 1] as number) & PRONOUN))
    ) {
      return i - 1;
    }
  }
  return to;
}

/** Without the commas, full stops and dashes at the ends. */
function trim(reading: Reading, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && isEdge(reading, start)) start++;
  while (end > start && isEdge(reading, end - 1)) end--;
  return start < end ? { from: start, to: end } : null;
}

const isEdge = (reading: Reading, i: number): boolean =>
  reading.tokens.kinds[i] === PUNCTUATION && /[,.;:?!…–—-]/.test(word(reading, i));

function wordCount({ tokens }: Reading, part: Range): number {
  let count = 0;
  for (let i = part.from; i < part.to; i++) if (tokens.kinds[i] !== PUNCTUATION) count++;
  return count;
}

const find = (reading: Reading, from: number, to: number, sought: string): number => {
  for (let i = from; i < to; i++) if (word(reading, i) === sought) return i;
  return -1;
};

function findComma(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (initial(reading, i) === ",") return i;
  return -1;
}

/** The first `agar`, `supaya` or `untuk`, -1 without. */
function purposeFrom({ kinds }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((kinds[i] as number) & PURPOSE) return i;
  return -1;
}

function marksIn(reading: Reading, part: Range): boolean {
  for (let i = part.from; i < part.to; i++) if (initial(reading, i) === '"') return true;
  return false;
}

/** Marked words that are said, not a title or a nickname; `fragments` are sorted. */
function holdsMarkedWords(reading: Reading, part: Range, fragments: readonly Stretch[]): boolean {
  let low = 0;
  let high = fragments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fragments[middle] as Stretch).start < (reading.tokens.starts[part.from] as number)) low = middle + 1;
    else high = middle;
  }
  const end = reading.tokens.ends[part.to - 1] as number;
  for (let fragment = fragments[low]; fragment && fragment.end <= end; fragment = fragments[++low]) {
    if (!isTitled(reading, fragment)) return true;
  }
  return false;
}
