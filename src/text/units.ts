/** Every UTF-16 unit, each at its own index. */
const ALL = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join("");

/** Calls `visit` with each UTF-16 unit that a global pattern of one character class matches: to fill tables by. */
export function eachUnit(characterClass: RegExp, visit: (unit: number) => void): void {
  for (const { 0: found, index } of ALL.matchAll(characterClass)) {
    for (let unit = index; unit < index + found.length; unit++) visit(unit);
  }
}
