/**
 * The same text as one piece of memory, one byte a character where that holds it. What `slice` and `join` give may be a view
 * of another string; a scan whose code has met all of those kinds runs at half its speed. Well-formed text only.
 */
export const flat = (text: string): string => Buffer.from(text).toString();
