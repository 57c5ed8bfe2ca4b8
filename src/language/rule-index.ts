/** Rules by the words that they may begin with, so that a token asks few of many. */

/** By lexeme: the rows that `opensWith` lets through, in their order; worked out when a word of it is first met. */
export function byLexeme<Row>(
  rows: readonly Row[],
  opensWith: (row: Row, lexeme: number) => boolean,
): (lexeme: number) => readonly Row[] {
  const known = new Map<number, readonly Row[]>();
  return (lexeme) => {
    let open = known.get(lexeme);
    if (!open) {
      open = rows.filter((row) => opensWith(row, lexeme));
      known.set(lexeme, open);
    }
    return open;
  };
}
