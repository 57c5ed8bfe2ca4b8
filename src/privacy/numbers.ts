/** Numbers and addresses that lead to a person, whatever the text is about. */
import {
  ACCOUNT_CUES,
  BANKS,
  HOLDER_CUES,
  HOUSE_WORDS,
  NIK_CUES,
  NO_STREET,
  NUMBER_WORDS,
  PAPER_CUES,
  PLATE_CUES,
  SPOKEN_DIGITS,
  STREET_WORDS,
} from "../language/privacy-words.ts";
import type { Private, PrivateKind } from "./index.ts";

/** 16 digits, by themselves or in groups of four or six. */
const SIXTEEN = /(?<![\p{L}\d.,-])\d(?:[ .-]?\d){15}(?![\d\p{L}])/gu;
const NIK_BEFORE = new RegExp(`(?<!\\p{L})(?:${NIK_CUES})(?!\\p{L})[^.!?\n]{0,24}$`, "iu");

const inside = (digits: string, from: number, low: number, high: number): boolean => {
  const value = Number(digits.slice(from, from + 2));
  return value >= low && value <= high;
};

/** Province 11 to 97, regency and district from 1; the day of birth, 40 more for women; month, year, a number. */
function isRegistration(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  return (
    inside(digits, 0, 11, 97) &&
    inside(digits, 2, 1, 79) &&
    inside(digits, 4, 1, 60) &&
    inside(digits, 6, 1, 71) &&
    day >= 1 &&
    day <= 31 &&
    inside(digits, 8, 1, 12) &&
    digits.slice(12) !== "0000"
  );
}

export function* registrations(text: string): Generator<Private> {
  for (const { index, 0: found } of text.matchAll(SIXTEEN)) {
    const isNumber = isRegistration(found.replaceAll(/\D/g, ""));
    if (isNumber || NIK_BEFORE.test(text.slice(Math.max(0, index - 60), index)))
      yield made(index, found, "national_id", "private/nik");
  }
}

const DIGITS = /(?<![\p{L}\d.,])\d(?:[-. ]?\d){6,17}(?![\d\p{L}]|[.,]\d)/gu;
const ACCOUNT_BEFORE = new RegExp(`(?<!\\p{L})(?:${ACCOUNT_CUES})(?!\\p{L})[^!?\n\\d]{0,40}$`, "iu");
const HOLDER_BEHIND = new RegExp(`^[ ,(]{0,3}(?:${HOLDER_CUES})(?!\\p{L})`, "iu");
const BANK_BEFORE = new RegExp(`(?<!\\p{L})(?:${BANKS})[ :.()-]{1,3}$`, "u");
const BANK_BEHIND = new RegExp(`^ ?[(/-]? ?(?:Bank )?(?:${BANKS})(?!\\p{L})`, "u");
/** Grouped by threes: a sum of money. */
const SUM = /^\d{1,3}(?:\.\d{3}){1,9}$/;
/** What a bank is called by: `Halo BCA 1500888`. */
const CALL_CENTRE = /^1500\d{3}$/;

/** Whether the words beside digits call them an account. */
function isAccount(before: string, behind: string): boolean {
  return (
    ACCOUNT_BEFORE.test(before) || HOLDER_BEHIND.test(behind) || BANK_BEFORE.test(before) || BANK_BEHIND.test(behind)
  );
}

export function* accounts(text: string): Generator<Private> {
  for (const { index, 0: found } of text.matchAll(DIGITS)) {
    if (SUM.test(found) || CALL_CENTRE.test(found)) continue;
    const end = index + found.length;
    if (isAccount(text.slice(Math.max(0, index - 60), index), text.slice(end, end + 24)))
      yield made(index, found, "account", "private/account");
  }
}

const PAPER_NUMBER = /(?<![\p{L}\d.,-])[A-Z]{0,2}\d(?:[-. ]?\d){5,17}(?![\d\p{L}]|[.,]\d)/gu;
const PAPER_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${PAPER_CUES})(?:-?nya)?[ .:(]{0,3}(?:(?:${NUMBER_WORDS})(?:nya)?[ .:(]{1,3}){0,3}$`,
  "iu",
);

/** Numbers of papers behind their word: tax, driving, passport, insurance. */
export function* papers(text: string): Generator<Private> {
  for (const { index, 0: found } of text.matchAll(PAPER_NUMBER)) {
    if (!SUM.test(found) && PAPER_BEFORE.test(text.slice(Math.max(0, index - 60), index)))
      yield made(index, found, "national_id", "private/paper");
  }
}

/** A mobile number glued to letters, as in links and handles. */
const GLUED = /(?<!\d)(?:\+?62|0)8[1-9]\d{7,10}(?!\d)/g;
/** A number in a link that dials or writes to it, of any country. */
const DIALLING =
  /(?:wa\.me\/|whatsapp\.com\/send\/?\?[^\s#]{0,40}phone=|whatsapp:\/\/send\/?\?phone=|tel:|sms:|t\.me\/)/g;
const DIALLED = /(?:\+|%2B)?\d(?:(?:-|%20)?\d){6,15}/iy;
const ONE_BY_ONE = /(?<![\p{L}\d]|\d )(?:\+?6 2|0) 8(?: \d){7,11}(?! ?\d)/gu;
const SPOKEN = new RegExp(`(?<!\\p{L})(?:nol|kosong)[ ]delapan(?:,?[ ](?:${SPOKEN_DIGITS})){6,11}(?!\\p{L})`, "giu");

/** Phones in links and handles, digit by digit, and in words. */
export function* phones(text: string): Generator<Private> {
  for (const pattern of [GLUED, ONE_BY_ONE, SPOKEN])
    for (const { index, 0: found } of text.matchAll(pattern)) yield made(index, found, "phone", "private/phone");
  for (const { index, 0: opener } of text.matchAll(DIALLING)) {
    DIALLED.lastIndex = index + opener.length;
    const number = DIALLED.exec(text);
    if (number) yield made(number.index, number[0], "phone", "private/phone");
  }
}

/** The same text, as long in UTF-16, with digits of other scripts, and letters that stand for digits, as digits. */
export function readAsDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll(/(?<![\p{L}\d])[Oo]{1,4}(?=\d)|(?<=\d)[Oo]{1,4}(?!\p{L})/gu, (letters) => "0".repeat(letters.length))
    .replaceAll(/(?<=\d)[Il](?=\d)/g, "1");
}

/** Mailboxes that are written so that no machine reads them. */
const AT = String.raw`(?: ?[[({<] ?(?:at|@|et) ?[\])}>] ?)`;
const DOT = String.raw`(?: ?[[({<] ?(?:dot|titik) ?[\])}>] ?| (?:dot|titik) |[.,])`;
const BOX = String.raw`(?<![\w.+-])[\w.+-]{1,64}`;
const TOP = "(?:com|co|id|net|org|ac|sch|go)";
const VEILED = [
  new RegExp(`${BOX}${AT}[\\w-]{1,40}(?:${DOT}[\\w-]{2,20}){1,3}(?!\\w)`, "gi"),
  new RegExp(`${BOX}@[\\w-]{1,40}(?:,|${DOT})${TOP}(?:(?:,|${DOT})id)?(?!\\w)`, "gi"),
  new RegExp(`${BOX} (?:at|@) [\\w-]{1,40} ?(?:dot|titik|\\.) ?${TOP}(?!\\w)`, "gi"),
];

export function* veiledMailboxes(text: string): Generator<Private> {
  for (const pattern of VEILED)
    for (const { index, 0: found } of text.matchAll(pattern)) yield made(index, found, "email", "private/email");
}

/** Regions of plates: two letters or three behind the digits leave laws, flights and models out. */
const REGIONS = "[ABDEFGHKLMNPRSTWZ]|A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNRST]|E[ABD]|K[BHTU]|P[ABG]";
const PLATE = new RegExp(`(?<![\\p{L}\\d])(?:${REGIONS})[ -]?\\d{3,4}[ -]?[A-Z]{2,3}(?![\\p{L}\\d])`, "gu");
const CUED_PLATE = /(?<![\p{L}\d])[A-Z]{1,2}[ -]?\d{1,4}(?: \d{2})?(?:[ -]?[A-Z]{1,3})?(?![\p{L}\d])/gu;
const PLATE_BEFORE = new RegExp(`(?<!\\p{L})(?:${PLATE_CUES})[ :]{1,2}$`, "iu");

export function* plates(text: string): Generator<Private> {
  for (const { index, 0: found } of text.matchAll(PLATE)) yield made(index, found, "plate", "private/plate");
  for (const { index, 0: found } of text.matchAll(CUED_PLATE))
    if (PLATE_BEFORE.test(text.slice(Math.max(0, index - 24), index)))
      yield made(index, found, "plate", "private/plate");
}

const OPENER = new RegExp(`(?<![\\p{L}\\d])(?:(${STREET_WORDS})\\.?(?=[ ])|RT\\.?(?=[ ]?[\\d/]))`, "gu");
/** A part of an address: a mark between, a word, a number with its letter, numbers beside a slash. */
const PART = /[ ]{0,2}(?:,|[\p{L}\d][\p{L}\d'/-]*\.?)/uy;
const HOUSE = new RegExp(`^(?:${HOUSE_WORDS})\\.?$`, "u");
const NOWHERE = new RegExp(`^[ ](?:${NO_STREET})(?!\\p{L})`, "u");
const RUN_TOGETHER = /^(?:RT|RW|No|rt|rw)\.?\/?(?:RW\.?)?\d{1,3}[A-Za-z]?(?:\/(?:RW)?\d{1,3})?\.?$/u;
const NUMBERED = /^[A-Z]{0,2}[-/]?\d{1,4}[A-Za-z]?(?:[/-](?:RW)?\d{0,3}[A-Za-z]?)?\.?$/u;
/** `02/RW 03`: what is behind it is a number too. */
const OPEN = /\/(?:RW)?$/u;
const BLOCK = /^[A-Z]{1,2}\.?$/u;
const CAPITAL = /^[\p{Lu}\d]/u;
const MOST_PARTS = 16;

/** Ends behind the last part that is a number of a house, RT or RW; null where the street has none. */
function addressEnd(text: string, from: number, isStreet: boolean): number | null {
  let end: number | null = null;
  let marker = !isStreet;
  let next = from;
  for (let part = 0; part < MOST_PARTS; part++) {
    PART.lastIndex = next;
    const word = PART.exec(text)?.[0].trim();
    if (word === undefined) break;
    const isHouse = HOUSE.test(word) || word === "RT/RW" || word === "RT/RW.";
    const isNumber = RUN_TOGETHER.test(word) || (marker && NUMBERED.test(word));
    if (word !== "," && !isHouse && !isNumber && !CAPITAL.test(word)) break;
    next = PART.lastIndex;
    if (isNumber || (marker && BLOCK.test(word))) end = next - (word.endsWith(".") ? 1 : 0);
    if (word !== "," && !isHouse && end !== null && !isNumber) break;
    if (word.endsWith(".") && !isHouse) break;
    marker = isHouse || (isNumber && OPEN.test(word));
  }
  return end;
}

export function* addresses(text: string): Generator<Private> {
  let last = 0;
  for (const { index, 0: found, 1: street } of text.matchAll(OPENER)) {
    const from = index + found.length;
    if (index < last || (street && NOWHERE.test(text.slice(from, from + 16)))) continue;
    const end = addressEnd(text, street ? from : index, street !== undefined);
    if (end === null) continue;
    last = end;
    yield made(index, text.slice(index, end), "address", "private/address");
  }
}

const made = (start: number, found: string, kind: PrivateKind, rule: string): Private => ({
  start,
  end: start + found.length,
  kind,
  rule,
});
