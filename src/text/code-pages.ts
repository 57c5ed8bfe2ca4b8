/** The upper half of Mac OS Roman, 0x80 to 0xFF. */
const MAC_ROMAN =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/** Windows-1252 at 0x80 to 0x9F; a blank where it has nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The character that the C1 control `unit` (0x80 to 0x9F) stands for in Windows-1252; empty where there is none. */
export const fromC1 = (unit: number): string => (WINDOWS_1252[unit - 0x80] as string).trim();

/** By UTF-16 unit, the byte that was read as it; 0 where no byte is. */
export type CodePage = Uint8Array;

/** Windows-1252 and Latin-1 (C1 controls) at once: what one leaves open the other has. */
export const LATIN: CodePage = new Uint8Array(0x10000);
for (let byte = 0x80; byte <= 0xff; byte++) {
  LATIN[byte] = byte;
  const mark = byte < 0xa0 ? fromC1(byte) : "";
  if (mark) LATIN[mark.charCodeAt(0)] = byte;
}

export const MAC: CodePage = new Uint8Array(0x10000);
for (let i = 0; i < MAC_ROMAN.length; i++) MAC[MAC_ROMAN.charCodeAt(i)] = 0x80 + i;
