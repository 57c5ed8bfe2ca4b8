import { SPEECH_WORDS } from "../src/language/name-contexts.ts";
import type { Area } from "../src/names/areas.ts";
import { begins, LABELS, OUTSIDE } from "../src/names/tagger/labels.ts";
import type { SplitSentence } from "./split.ts";

/**
 * News puts an office, an institution and a place right before a name, with nothing between
 * (`Kepala Dinas Kesehatan Kota Batam Ardi`); the training corpora do so too seldom to teach where the one name ends
 * and the next begins. These sentences are the corpora's own with such an office put before a speaker.
 */
const PLACE_OFFICES = [
  "Wali Kota",
  "Bupati",
  "Gubernur",
  "Wakil Bupati",
  "Wakil Wali Kota",
  "Camat",
  "Kapolres",
  "Kapolda",
  "Kajari",
  "Dandim",
  "Pj Bupati",
  "Plt Wali Kota",
  "Sekda",
];
const PLACE_UNITS: readonly string[] = ["", "", "", "Kota ", "Kabupaten "];
const INSTITUTIONS = [
  "Dinas Kesehatan",
  "Dinas Pendidikan",
  "Dinas Perhubungan",
  "KPU",
  "Bawaslu",
  "DPRD",
  "BPBD",
  "Polres",
  "Polda",
  "Kejaksaan Negeri",
  "Kejaksaan Tinggi",
  "PMI",
  "Badan Pengawas Pemilu",
  "Dinas Pariwisata",
  "RSUD",
  "Pengadilan Negeri",
  "Kantor Imigrasi",
  "BPS",
  "BNN",
  "Dinas Sosial",
  "Satpol PP",
  "Universitas",
  "Majelis Ulama Indonesia",
];
/** Institutions of the whole country: no place follows. */
const NATIONAL: readonly string[] = [
  "Kementerian Luar Negeri",
  "Departemen Luar Negeri",
  "Kementerian Keuangan",
  "Kementerian Kesehatan",
  "Kementerian Dalam Negeri",
  "Kementerian Perdagangan",
  "Kementerian Pertahanan",
  "Departemen Pertahanan",
  "Kementerian Sosial",
  "Kementerian Agama",
  "Kementerian Perhubungan",
  "Kementerian Pertanian",
  "Kementerian Perindustrian",
  "Kemenkes",
  "Kemenkeu",
  "Kemendagri",
  "Kemenhub",
  "Kemenperin",
  "Polri",
  "Mabes Polri",
  "Divisi Humas Polri",
  "TNI AL",
  "BNPB",
  "BKN",
  "BMKG",
  "KPK",
  "Komisi Pemberantasan Korupsi",
  "Komnas HAM",
  "Bank Indonesia",
  "Bank Mandiri",
  "PLN",
  "PT Pertamina",
  "Gedung Putih",
  "PBB",
  "WHO",
  "Uni Eropa",
  "Universitas Indonesia",
  "Universitas Gadjah Mada",
  "Institut Teknologi Bandung",
];
const INSTITUTION_OFFICES = [
  "Kepala",
  "Ketua",
  "Wakil Ketua",
  "Sekretaris",
  "Humas",
  "juru bicara",
  "anggota",
  "Wakil Kepala",
  "Kepala Bidang Humas",
  "Koordinator",
  "Direktur",
  "Direktur Jenderal",
  "Sekretaris Jenderal",
  "Direktur Utama",
  "peneliti",
  "ekonom",
];

export function withOffices(
  sentences: readonly SplitSentence[],
  areas: readonly Area[],
  random: () => number,
): SplitSentence[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = LABELS.indexOf("B-person");
  const organisation = LABELS.indexOf("B-organisation");
  const location = LABELS.indexOf("B-location");
  const speech = new Set(SPEECH_WORDS);
  const organisations = sentences
    .flatMap((sentence) => namesOf(sentence, organisation))
    .filter((name) => name.length < 7);
  const places = areas.filter((area) => area.kind !== "district").map((area) => area.name);
  const made: SplitSentence[] = [];
  for (const { words, labels } of sentences) {
    for (let i = 0; i < words.length; i++) {
      if (labels[i] !== person || (i > 0 && !speech.has(words[i - 1] as string))) continue;
      const office: string[] = [];
      const marks: number[] = [];
      const add = (text: string, label: number) => {
        for (const [k, word] of text.split(/\s+/).entries()) {
          office.push(word);
          marks.push(label === OUTSIDE ? OUTSIDE : k === 0 ? label : label + 1);
        }
      };
      const kind = random();
      if (kind < 0.35) {
        add(pick(PLACE_OFFICES), OUTSIDE);
        add(pick(places), location);
      } else if (kind < 0.55) {
        add(pick(INSTITUTION_OFFICES), OUTSIDE);
        add(pick(NATIONAL), organisation);
      } else if (kind < 0.8) {
        add(pick(INSTITUTION_OFFICES), OUTSIDE);
        add(`${pick(INSTITUTIONS)} ${pick(PLACE_UNITS)}${pick(places)}`, organisation);
      } else {
        add(pick(INSTITUTION_OFFICES), OUTSIDE);
        add(pick(organisations).join(" "), organisation);
      }
      made.push({
        words: [...words.slice(0, i), ...office, ...words.slice(i)],
        labels: Uint8Array.from([...labels.slice(0, i), ...marks, ...labels.slice(i)]),
      });
    }
  }
  return made;
}

function namesOf({ words, labels }: SplitSentence, label: number): string[][] {
  const names: string[][] = [];
  for (let i = 0; i < words.length; i++) {
    if (labels[i] !== label) continue;
    let end = i + 1;
    while (end < words.length && labels[end] === label + 1 && !begins(labels[end] as number)) end++;
    names.push(words.slice(i, end));
  }
  return names;
}
