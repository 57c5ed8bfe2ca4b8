/** A line that is an address alone, or behind a word: `Link: https://contoh.id/desa`. */
export const ADDRESS_LINE =
  /^[ \t]*(?:\p{L}{3,14}(?: \p{L}{3,14}){0,2}[ \t]*[:=][ \t]*)?<?(https?:\/\/[^\s<>]+)>?[ \t]*$/u;
