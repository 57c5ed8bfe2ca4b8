import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Contact } from "../core/annotations.ts";

/** Up to eight groups of digits, joined by one or two of the marks that people write in phone numbers. */
const CANDIDATE = /(?:\+ ?|\()?\d+(?:(?:[ .-]|\)|\) |\) ?-|[ ]?[-–] ?| \()\d+){0,7}/y;
const GROUP_END = /[^\d]+\d+$/;

/** What digits are instead, though they would pass for a number: clock times, days, decimals. */
const NO_PHONE =
  /^(?:\d\d?[.:]\d\d ?[-–] ?\d\d?[.:]\d\d|\d\d?[-./ ]\d\d?[-./ ](?:19|20)?\d\d|(?:19|20)\d\d[-./]\d\d[-./]\d\d|\d{1,3}(?:\.\d{3})+|\d+\.\d+)$/;

/** Words before digits that make them something else. */
const OTHER_NUMBER =
  /(?:rp|idr|usd|\$|rekening|rek|nik|npwp|nisn|nip|ktp|isbn|issn|resi|invoice|perkara|pasal|virtual account|va)\.? ?(?:nomor|no)?\.?:? ?$/i;

/** Words before a short number that make it a service's: `hubungi 119`, `call center 14045`. */
const SERVICE_CUE =
  /(?:hotline|call ?cent(?:er|re)|contact cent(?:er|re)|hubungi|menghubungi|telepon|telpon|menelepon|layanan|nomor darurat|nomor telepon|nomor pengaduan|pengaduan|kontak|halo [a-z]+)(?: [a-z]+){0,3}(?: di| ke| nomor| no\.?| melalui)*:? ?\(?$/i;
const SHORT = /(?:1[15]\d|12\d|1[34]\d{3}|1500[ -]?\d{3}|112)(?![\d.,]*\d)/y;

const REACH = 48;

/** The E.164 form of `written`, where it is a valid number in Indonesia or, with `+` or 62, in its country. */
function e164(written: string): string | null {
  const digits = written.replace(/\D/g, "");
  if (digits.length < 8 || digits.length > 15) return null;
  const international = written.startsWith("+") || (digits.startsWith("62") && digits.length >= 10);
  if (!international && !digits.startsWith("0")) return null;
  const number = parsePhoneNumberFromString(international ? `+${digits}` : digits, "ID");
  return number?.isValid() ? number.number : null;
}

/** The phone number that begins at `at` (a digit, `+` or `(`). */
export function phoneAt(text: string, at: number): Contact | null {
  CANDIDATE.lastIndex = at;
  const candidate = CANDIDATE.exec(text)?.[0];
  if (candidate === undefined) return null;
  const first = candidate.charAt(0);
  if ((first === "+" || first === "(" || first === "0" || candidate.startsWith("62")) && candidate.length >= 8) {
    let written = candidate.slice(0, 40);
    for (let tries = 0; tries < 6 && written.length >= 8; tries++) {
      if (!NO_PHONE.test(written) && !followsOn(text, at + written.length)) {
        const value = e164(written);
        if (value && !OTHER_NUMBER.test(text.slice(Math.max(0, at - REACH), at))) {
          return { start: at, end: at + written.length, kind: "phone", value };
        }
      }
      const shorter = written.replace(GROUP_END, ""); // `0812 3456 7890 10 orang`
      if (shorter === written) break;
      written = shorter;
    }
    return null;
  }
  return serviceAt(text, at);
}

/** True where the digits go on: `08123,5`. */
const followsOn = (text: string, end: number): boolean => /^[,.]?\d|^\p{L}/u.test(text.slice(end, end + 2));

/** A short number, which has no E.164 form: its digits are the value. */
function serviceAt(text: string, at: number): Contact | null {
  SHORT.lastIndex = at;
  const written = SHORT.exec(text)?.[0];
  if (written === undefined || !SERVICE_CUE.test(text.slice(Math.max(0, at - REACH), at))) return null;
  return { start: at, end: at + written.length, kind: "phone", value: written.replace(/\D/g, "") };
}
