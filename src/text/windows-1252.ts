/** What Windows-1252 has at the bytes 0x80 to 0x9F; a blank where it has nothing. */
const HIGH_MARKS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The character that the C1 control `unit` (0x80 to 0x9F) stands for in Windows-1252; empty where there is none. */
export const fromC1 = (unit: number): string => (HIGH_MARKS[unit - 0x80] as string).trim();

const BYTES = new Uint8Array(0x2123);
for (let byte = 0x80; byte <= 0xff; byte++) {
  BYTES[byte] = byte; // Latin-1, and C1 controls as the same
  const mark = byte < 0xa0 ? fromC1(byte) : "";
  if (mark) BYTES[mark.charCodeAt(0)] = byte;
}

/** The byte that was read as the UTF-16 unit `unit`, be it as Windows-1252 or as Latin-1; 0 for ASCII and all else. */
export const byteOf = (unit: number): number => (unit < BYTES.length ? (BYTES[unit] as number) : 0);
