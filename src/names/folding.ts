/** Lower case without marks, stops and doubled blanks: how names are compared. */
export function fold(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** True for what only needs lower case: ASCII letters, digits and hyphens with single blanks between. */
function isPlain(name: string): boolean {
  let before = 32;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 122 || code === 46 || code === 96 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}
