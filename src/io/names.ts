/** Names of files as a person can read them, on one line, whatever bytes they are made of. */
import { isUtf8 } from "node:buffer";

/** Codes that a terminal obeys, line ends, and marks that turn letters round: they could forge what a log says. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

/** The text with each control code as its bytes: `%1B`. */
export const printable = (text: string): string => text.replace(CONTROL, (code) => escaped(Buffer.from(code)));

/** A name of a file system, as text: a byte that is no UTF-8 becomes `%E9`. */
export function printableName(name: Buffer): string {
  if (isUtf8(name)) return printable(name.toString());
  let text = "";
  for (let at = 0; at < name.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= name.length && isUtf8(name.subarray(at, at + size)));
    text += length ? printable(name.toString("utf8", at, at + length)) : escaped(name.subarray(at, at + 1));
    at += length ?? 1;
  }
  return text;
}
