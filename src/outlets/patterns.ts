const escapeLiteral = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The alternation of literals, escaped, the longest first; an empty list would match everything and is refused. */
export function anyOf(literals: readonly string[]): string {
  if (literals.length === 0) throw new Error("anyOf needs at least one literal");
  return `(?:${[...new Set(literals)]
    .sort((a, b) => b.length - a.length)
    .map(escapeLiteral)
    .join("|")})`;
}
