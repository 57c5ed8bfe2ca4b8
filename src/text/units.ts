/** Every UTF-16 unit, each at its own index. */
const ALL = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join("");

/** A table by UTF-16 unit with 1 for what a global pattern of one character class matches: to scan texts by. */
export function unitTable(characterClass: RegExp): Uint8Array {
  const table = new Uint8Array(0x10000);
  eachUnit(characterClass, (unit) => {
    table[unit] = 1;
  });
  return table;
}

/** The first place of `[from, end)` whose unit `table` has, `end` where there is none. */
export function nextUnit(table: Uint8Array, text: string, from: number, end: number): number {
  let at = from;
  while (at < end && table[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Calls `visit` with each UTF-16 unit that a global pattern of one character class matches: to fill tables by. */
export function eachUnit(characterClass: RegExp, visit: (unit: number) => void): void {
  for (const { 0: found, index } of ALL.matchAll(characterClass)) {
    for (let unit = index; unit < index + found.length; unit++) visit(unit);
  }
}
