import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Contact } from "../core/annotations.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, joined } from "../language/patterns.ts";

/** Up to eight groups of digits, joined by one or two of the marks that people write in phone numbers. */
const CANDIDATE = /(?:\+ ?|\()?\d+(?:(?:[ .-]|\)|\) |\) ?-|[ ]?[-–] ?| \()\d+){0,7}/y;
const GROUP_END = /[^\d]{1,3}\d{1,40}$/;

/** What digits are instead, though they would pass for a number: clock times, days, decimals. */
const NO_PHONE = joined(
  "",
  String.raw`^(?:\d\d?[.:]\d\d ?[-–] ?\d\d?[.:]\d\d|\d\d?[-./ ]\d\d?[-./ ](?:19|20)?\d\d|(?:19|`,
  String.raw`20)\d\d[-./]\d\d[-./]\d\d|\d{1,3}(?:\.\d{3}){1,9}|\d+\.\d+)$`,
);

/** Words before digits that make them something else: money, an account, an identity number. */
const OTHER_NUMBERS = `rp|idr|usd|\\$|${anyOf(LEXICON.wordsOf("id_number"))}`;
const OTHER_NUMBER = new RegExp(`(?<!\\p{L})(?:${OTHER_NUMBERS})\\.?(?: nomor| no)?\\.?:? ?$`, "iu");

/** Words before a short number that make it a service's: `hubungi 119`, `call center 14045`. */
const SERVICES = anyOf(LEXICON.wordsOf("calling_cue"));
const SERVICE_CUE = new RegExp(`(?<!\\p{L})${SERVICES}(?: \\p{L}+){0,4}:? ?[(]?$`, "iu");

/** Numbers of three figures for emergencies, of five and 1500xxx for call centres. */
const SHORT = /(?:11\d|12\d|15\d|1[34]\d{3}|1500[ -]?\d{3})(?![\d.,]*\d)/y;

/** What may follow a number of three figures: another lower-case word would be what it counts (`119 orang`). */
const SENTENCE_GOES_ON = anyOf(LEXICON.wordsOf("goes_on"));
const AFTER_SHORT = new RegExp(`(?! ?\\p{Ll})|(?= ${SENTENCE_GOES_ON}(?!\\p{L}))`, "uy");

const REACH = 48;

/** The E.164 form of `written`, where it is a valid number in Indonesia or, with `+` or 62, in its country. */
function e164(written: string): string | null {
  const digits = written.replace(/\D/g, "");
  if (digits.length < 8 || digits.length > 15) return null;
  const international = written.startsWith("+") || (digits.startsWith("62") && digits.length >= 10);
  if (!international && !/^0[2-9]/.test(digits)) return null;
  const number = parsePhoneNumberFromString(international ? `+${digits}` : digits, "ID");
  return number?.isValid() ? number.number : null;
}

/** What a number begins with that is dialled in full. */
const DIALLED = /\+|\(?(?:0|62)/y;

/** The phone number that begins at `at` (a digit, `+` or `(`). */
export function phoneAt(text: string, at: number): Contact | null {
  DIALLED.lastIndex = at;
  if (!DIALLED.test(text)) return serviceAt(text, at);
  CANDIDATE.lastIndex = at;
  let written = CANDIDATE.exec(text)?.[0].slice(0, 40) ?? "";
  if (written.length < 8 || goesOn(text, at)) return null;
  for (let tries = 0; tries < 6 && written.length >= 8; tries++) {
    if (!NO_PHONE.test(written) && !followsOn(text, at + written.length)) {
      const value = e164(written);
      if (value && !OTHER_NUMBER.test(text.slice(Math.max(0, at - REACH), at))) {
        return { start: at, end: at + written.length, kind: "phone", value, rule: "contact/phone" };
      }
    }
    const shorter = written.replace(GROUP_END, ""); // `0812 3456 7890 10 orang`
    if (shorter === written) break;
    written = shorter;
  }
  return null;
}

/** True where the digits go on from others: `12-0812`. */
const goesOn = (text: string, at: number): boolean => /\d[-.,]$/.test(text.slice(Math.max(0, at - 2), at));

/** True where the digits go on: `08123,5`. */
const followsOn = (text: string, end: number): boolean => /^[,.]?\d|^\p{L}/u.test(text.slice(end, end + 2));

/** A short number, which has no E.164 form: its digits are the value. */
function serviceAt(text: string, at: number): Contact | null {
  SHORT.lastIndex = at;
  const written = SHORT.exec(text)?.[0];
  if (written === undefined || goesOn(text, at) || !SERVICE_CUE.test(text.slice(Math.max(0, at - REACH), at)))
    return null;
  AFTER_SHORT.lastIndex = at + written.length;
  if (written.length === 3 && !AFTER_SHORT.test(text)) return null;
  const value = written.replace(/\D/g, "");
  return { start: at, end: at + written.length, kind: "phone", value, rule: "contact/service-number" };
}
