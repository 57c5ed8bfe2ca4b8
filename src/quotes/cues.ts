/**
 * Verbs that report speech. One entry a stem; the forms (`kata`, `katanya`, `mengatakan`, `dikatakan`) are derived.
 */
import type { Stance } from "../core/annotations.ts";

/**
 * How a form reports: `bare` stands after the words and before the speaker (`kata X`), `nya` alone (`katanya`), `active`
 * between speaker and words (`X mengatakan`), `passive` before the speaker (`dikatakan X`), `preposition` is `menurut X`.
 */
export type CueForm = "bare" | "nya" | "active" | "passive" | "preposition" | "preposition_nya";

/**
 * What an active form takes: `clause` a clause with or without `bahwa`; `predicate` the same, but what has no verb is a noun
 * (`menambahkan garam`); `marked` a clause only after `bahwa`, a comma or a colon (`menjelaskan kronologi`); `order` someone and what he is to do (`meminta
 * warga untuk ...`); `object` a noun, so that only marked words inside make it speech (`memuji langkah "berani" itu`).
 */
export type Complement = "clause" | "predicate" | "marked" | "order" | "object";

export interface Cue {
  readonly stem: string;
  readonly form: CueForm;
  readonly stance: Stance;
  readonly complement: Complement;
  /** True for a form that is an everyday word too (`jelas`, `lanjut`): a cue only with a speaker or closing mark beside it. */
  readonly common: boolean;
}

type Affix = "meN" | "meN-kan" | "meN-i" | "ber";

interface Verb {
  readonly stem: string;
  readonly stance?: Stance;
  /** How active forms are built from the stem: `meN-kan` ... ; passives follow (`meN-kan` gives `di-kan`). */
  readonly active?: readonly Affix[];
  /** True where meN- does not swallow the first letter: `mempertanyakan`. */
  readonly keepsInitial?: boolean;
  readonly complement?: Complement;
  /** Bare form: `yes` (default), `common` for everyday words, `no` where the stem alone never reports (`nyata`). */
  readonly bare?: "yes" | "common" | "no";
  /** The form in `-nya` where it is no cue (`pintanya`), or is an everyday word (`jelasnya`). */
  readonly nya?: "yes" | "common" | "no";
}

const VERBS: readonly Verb[] = [
  { stem: "kata", active: ["meN-kan", "ber"], complement: "clause", bare: "common" },
  { stem: "ujar", active: ["meN-kan", "ber"], complement: "clause" },
  { stem: "tutur", active: ["meN-kan", "ber"], complement: "clause" },
  { stem: "ucap", active: ["meN-kan", "ber"], complement: "marked" },
  { stem: "jelas", active: ["meN-kan"], complement: "marked", bare: "common", nya: "common" },
  { stem: "ungkap", active: ["meN", "meN-kan"], complement: "marked" },
  { stem: "imbuh", active: ["meN-kan"], complement: "predicate" },
  { stem: "tambah", active: ["meN-kan"], complement: "predicate", bare: "common" },
  { stem: "tegas", active: ["meN-kan"], complement: "predicate", bare: "common", nya: "common" },
  { stem: "sebut", active: ["meN", "meN-kan"], complement: "clause" },
  { stem: "papar", active: ["meN-kan"], complement: "marked" },
  { stem: "beber", active: ["meN-kan"], complement: "marked" },
  { stem: "cetus", active: ["meN-kan"], complement: "marked" },
  { stem: "tukas", active: ["meN"], complement: "marked" },
  { stem: "tandas", active: ["meN-kan"], complement: "marked" },
  { stem: "pungkas", active: ["meN"], complement: "marked" },
  { stem: "lanjut", active: ["meN-kan"], complement: "marked", bare: "common", nya: "common" },
  { stem: "sambung", active: ["meN"], complement: "marked", bare: "common" },
  { stem: "terang", active: ["meN-kan"], complement: "marked", bare: "common" },
  { stem: "nyata", active: ["meN-kan"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "sampai", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "utara", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "kemuka", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "nilai", active: ["meN"], complement: "clause", bare: "common", nya: "common" },
  { stem: "anggap", active: ["meN"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "pendapat", active: ["ber"], complement: "clause", bare: "no", nya: "no" },
  { stem: "pandang", active: ["ber"], complement: "marked", bare: "no", nya: "no" },
  { stem: "kisah", active: ["meN-kan", "ber"], complement: "marked", bare: "common", nya: "common" },
  { stem: "cerita", active: ["meN-kan", "ber"], complement: "marked", bare: "common", nya: "common" },
  { stem: "kenang", active: ["meN"], complement: "marked", bare: "common" },
  { stem: "urai", active: ["meN-kan"], complement: "marked" },
  { stem: "simpul", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "tulis", active: ["meN", "meN-kan"], complement: "marked", bare: "common" },
  { stem: "cuit", active: ["meN", "meN-kan"], complement: "marked" },
  {
    stem: "seru",
    active: ["meN", "meN-kan", "ber"],
    complement: "order",
    stance: "ordered",
    bare: "common",
    nya: "common",
  },
  { stem: "teriak", active: ["meN-kan", "ber"], complement: "marked" },
  { stem: "bisik", active: ["meN-kan", "ber"], complement: "marked" },
  { stem: "sergah", active: ["meN"], complement: "marked" },
  { stem: "sahut", active: ["meN"], complement: "marked" },
  { stem: "timpal", active: ["meN-i"], complement: "marked" },
  { stem: "jawab", active: ["meN"], complement: "marked", bare: "common" },
  { stem: "balas", active: ["meN"], complement: "marked", bare: "common" },
  { stem: "canda", active: ["ber"], complement: "marked" },
  { stem: "kelakar", active: ["ber"], complement: "marked" },
  { stem: "seloroh", active: ["ber"], complement: "marked" },
  { stem: "gurau", active: ["ber"], complement: "marked" },
  { stem: "celetuk", active: [], complement: "marked" },
  { stem: "cerocos", active: [], complement: "marked" },
  { stem: "komentar", active: ["ber", "meN-i"], complement: "marked", bare: "common", nya: "common" },
  { stem: "tutup", active: [], complement: "marked", bare: "common" },
  { stem: "buka", active: [], complement: "marked", bare: "common" },
  { stem: "bunyi", active: [], complement: "marked", bare: "common", nya: "no" },
  { stem: "koar", active: ["ber"], complement: "marked" },
  { stem: "rinci", active: ["meN"], complement: "marked", bare: "common" },
  { stem: "singgung", active: ["meN"], complement: "marked", bare: "common" },
  { stem: "lapor", active: ["meN-kan"], complement: "marked", bare: "common", nya: "no" },
  { stem: "umum", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "kabar", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "ulas", active: ["meN"], complement: "marked" },
  { stem: "pasti", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "perkira", active: ["meN-kan"], keepsInitial: true, complement: "predicate", bare: "no", nya: "no" },
  { stem: "prediksi", active: ["meN"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "duga", active: ["meN"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "yakin", active: ["meN-i"], complement: "marked", bare: "no", nya: "no" },
  { stem: "klaim", active: ["meN"], stance: "claimed", complement: "clause", bare: "common" },
  { stem: "alasan", active: ["ber"], stance: "claimed", complement: "clause", bare: "no", nya: "no" },
  { stem: "dalih", active: ["ber"], stance: "claimed", complement: "clause" },
  { stem: "kilah", active: ["ber"], stance: "claimed", complement: "clause" },
  { stem: "tuding", active: ["meN"], stance: "criticised", complement: "clause" },
  { stem: "tuduh", active: ["meN"], stance: "criticised", complement: "clause", bare: "common" },
  { stem: "bantah", active: ["meN"], stance: "denied", complement: "clause" },
  { stem: "sangkal", active: ["meN"], stance: "denied", complement: "clause" },
  { stem: "tampik", active: ["meN"], stance: "denied", complement: "clause" },
  { stem: "tepis", active: ["meN"], stance: "denied", complement: "clause" },
  { stem: "elak", active: ["meN", "ber"], stance: "denied", complement: "marked" },
  { stem: "aku", active: ["meN", "meN-i"], stance: "admitted", complement: "clause", bare: "common" },
  { stem: "tanya", active: ["ber", "meN-kan"], stance: "asked", complement: "marked" },
  {
    stem: "pertanya",
    active: ["meN-kan"],
    keepsInitial: true,
    stance: "asked",
    complement: "object",
    bare: "no",
    nya: "no",
  },
  { stem: "minta", active: ["meN"], stance: "asked", complement: "order", bare: "common" },
  { stem: "pinta", active: [], stance: "asked", complement: "order" },
  { stem: "mohon", active: ["meN", "meN-kan"], stance: "asked", complement: "order", bare: "common" },
  { stem: "desak", active: ["meN"], stance: "asked", complement: "order" },
  { stem: "tuntut", active: ["meN"], stance: "asked", complement: "order", bare: "no", nya: "no" },
  { stem: "anjur", active: ["meN-kan"], stance: "asked", complement: "order", bare: "no", nya: "no" },
  { stem: "ajak", active: ["meN"], stance: "asked", complement: "order" },
  { stem: "imbau", active: ["meN"], stance: "asked", complement: "order" },
  { stem: "himbau", active: ["meN"], stance: "asked", complement: "order" },
  { stem: "saran", active: ["meN-kan"], stance: "asked", complement: "order", bare: "common", nya: "common" },
  { stem: "usul", active: ["meN-kan"], stance: "asked", complement: "order", bare: "common", nya: "common" },
  { stem: "ingat", active: ["meN-kan"], stance: "warned", complement: "clause", bare: "common", nya: "common" },
  {
    stem: "peringat",
    active: ["meN-kan"],
    keepsInitial: true,
    stance: "warned",
    complement: "clause",
    bare: "no",
    nya: "no",
  },
  { stem: "wanti-wanti", active: ["meN"], stance: "warned", complement: "marked", bare: "common" },
  { stem: "ancam", active: ["meN"], stance: "warned", complement: "order" },
  {
    stem: "janji",
    active: ["ber", "meN-kan"],
    stance: "promised",
    complement: "clause",
    bare: "common",
    nya: "common",
  },
  { stem: "sumpah", active: ["ber"], stance: "promised", complement: "marked", bare: "common", nya: "common" },
  { stem: "komitmen", active: ["ber"], stance: "promised", complement: "order", bare: "no", nya: "no" },
  { stem: "perintah", active: ["meN-kan"], stance: "ordered", complement: "order", bare: "common", nya: "common" },
  { stem: "instruksi", active: ["meN-kan"], stance: "ordered", complement: "order", bare: "common", nya: "common" },
  { stem: "tekan", active: ["meN-kan"], complement: "marked", bare: "common" },
  { stem: "harap", active: ["ber", "meN-kan"], stance: "hoped", complement: "clause", bare: "common" },
  { stem: "kritik", active: ["meN"], stance: "criticised", complement: "object", bare: "common", nya: "common" },
  { stem: "kecam", active: ["meN"], stance: "criticised", complement: "object" },
  { stem: "sayang", active: ["meN-kan"], stance: "criticised", complement: "object", bare: "no", nya: "no" },
  { stem: "pesan", active: ["ber"], stance: "asked", complement: "marked", bare: "common", nya: "common" },
  { stem: "keluh", active: ["meN-kan"], stance: "criticised", complement: "marked" },
  { stem: "sindir", active: ["meN"], stance: "criticised", complement: "object" },
  { stem: "sesal", active: ["meN-kan"], stance: "criticised", complement: "marked" },
  { stem: "puji", active: ["meN"], stance: "praised", complement: "object" },
  // verbs of a clause alone: what follows can be no object
  { stem: "pandangan", active: ["ber"], complement: "clause", bare: "no", nya: "no" },
  { stem: "anggapan", active: ["ber"], complement: "clause", bare: "no", nya: "no" },
  { stem: "asumsi", active: ["ber"], complement: "clause", bare: "no", nya: "no" },
  { stem: "saksi", active: ["ber"], complement: "clause", bare: "no", nya: "no" },
  { stem: "sikukuh", active: ["ber"], stance: "claimed", complement: "clause", bare: "no", nya: "no" },
  { stem: "sikeras", active: ["ber"], stance: "claimed", complement: "clause", bare: "no", nya: "no" },
  { stem: "kukuh", active: ["ber"], stance: "claimed", complement: "clause", bare: "no", nya: "no" },
  { stem: "kelit", active: ["ber"], stance: "claimed", complement: "clause" },
  { stem: "ikrar", active: ["ber"], stance: "promised", complement: "clause", bare: "common" },
  // verbs of a clause or of a noun
  { stem: "isyarat", active: ["meN-kan"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "informasi", active: ["meN-kan"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "prakira", active: ["meN-kan"], keepsInitial: true, complement: "predicate", bare: "no", nya: "no" },
  { stem: "proyeksi", active: ["meN-kan"], keepsInitial: true, complement: "predicate", bare: "no", nya: "no" },
  { stem: "estimasi", active: ["meN"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "taksir", active: ["meN"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "sinyalir", active: ["meN"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "sangsi", active: ["meN-kan"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "curiga", active: ["meN-i"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "bocor", active: ["meN-kan"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "garisbawah", active: ["meN-i"], complement: "predicate", bare: "no", nya: "no" },
  { stem: "gerutu", active: ["meN"], complement: "predicate" },
  { stem: "contoh", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "yakin", active: ["meN-kan"], complement: "marked", bare: "no", nya: "no" },
  { stem: "benar", active: ["meN-kan"], stance: "admitted", complement: "marked", bare: "no", nya: "no" },
  { stem: "jamin", active: ["meN"], stance: "promised", complement: "predicate", bare: "no", nya: "no" },
  { stem: "sanggup", active: ["meN-i"], stance: "promised", complement: "predicate", bare: "no", nya: "no" },
  { stem: "sanggah", active: ["meN"], stance: "denied", complement: "clause" },
  { stem: "tangkis", active: ["meN"], stance: "denied", complement: "marked" },
  { stem: "sentil", active: ["meN"], complement: "marked" },
  // of what others are to do or not to do
  { stem: "rekomendasi", active: ["meN-kan"], stance: "asked", complement: "order", bare: "no", nya: "no" },
  {
    stem: "persila",
    active: ["meN-kan"],
    keepsInitial: true,
    stance: "asked",
    complement: "order",
    bare: "no",
    nya: "no",
  },
  { stem: "larang", active: ["meN"], stance: "ordered", complement: "order", bare: "no", nya: "no" },
  { stem: "ultimatum", active: ["meN"], stance: "warned", complement: "order", bare: "no", nya: "no" },
  // of what is blamed
  { stem: "dakwa", active: ["meN"], stance: "criticised", complement: "predicate", bare: "no", nya: "no" },
  { stem: "kutuk", active: ["meN"], stance: "criticised", complement: "object", bare: "no", nya: "no" },
  { stem: "salah", active: ["meN-kan"], stance: "criticised", complement: "object", bare: "no", nya: "no" },
  { stem: "sorot", active: ["meN-i"], stance: "criticised", complement: "object", bare: "no", nya: "no" },
  { stem: "protes", active: [], stance: "criticised", complement: "marked", bare: "common", nya: "common" },
];

/** Every form of every verb, lower case. */
export const CUES: ReadonlyMap<string, Cue> = new Map([...VERBS.flatMap(forms), ...irregular()]);

function irregular(): [string, Cue][] {
  const said = { stance: "said", complement: "clause", common: false } as const;
  return [
    // `dikonfirmasi` is to be asked, not to say
    ["mengonfirmasi", { stem: "konfirmasi", form: "active", ...said, complement: "predicate" }],
    ["mengkonfirmasi", { stem: "konfirmasi", form: "active", ...said, complement: "predicate" }],
    ["bilang", { stem: "bilang", form: "active", ...said }],
    ["menurut", { stem: "turut", form: "preposition", ...said }],
    ["menurutnya", { stem: "turut", form: "preposition_nya", ...said }],
  ];
}

function forms(verb: Verb): [string, Cue][] {
  const {
    stem,
    stance = "said",
    active = [],
    complement = "clause",
    bare = "yes",
    nya = bare === "no" ? "no" : "yes",
  } = verb;
  const found: [string, Cue][] = [];
  const add = (word: string, form: CueForm, common = false) =>
    found.push([word, { stem, form, stance, complement, common }]);
  if (bare !== "no") add(stem, "bare", bare === "common");
  if (nya !== "no") add(`${stem}nya`, "nya", nya === "common");
  for (const affix of active) {
    if (affix === "ber") {
      add(`ber${stem}`, "active");
      continue;
    }
    const suffix = affix.slice(4);
    add(`${nasal(stem, verb.keepsInitial ?? false)}${suffix}`, "active");
    add(`di${stem}${suffix}`, "passive");
    add(`di${stem}${suffix}nya`, "nya");
  }
  return found;
}

/** The stem behind meN-: p, t, k, s melt into the nasal (`menuturkan`) unless a consonant follows (`mengklaim`). */
function nasal(stem: string, keepsInitial: boolean): string {
  const initial = stem[0] as string;
  const melts = !keepsInitial && /^[ptks][aiueo]/.test(stem);
  const rest = melts ? stem.slice(1) : stem;
  if (/[bfvp]/.test(initial)) return `mem${rest}`;
  if (/[cdjzt]/.test(initial)) return `men${rest}`;
  if (initial === "s") return `meny${rest}`;
  if (/[lmnrwy]/.test(initial)) return `me${rest}`;
  return `meng${rest}`;
}
