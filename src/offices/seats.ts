/** The holders of offices that are counted: which of them sat when. */

/** The number of the one seated from a day on, by office (the lexicon's value `seated`) and country; oldest first. */
const SEATED: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [since: string, number: number])[]>>>
> = {
  president: {
    ID: [
      ["2014-10-20", 7],
      ["2024-10-20", 8],
    ],
    US: [
      ["2017-01-20", 45],
      ["2021-01-20", 46],
      ["2025-01-20", 47],
    ],
  },
  vice_president: {
    ID: [
      ["2014-10-20", 12],
      ["2019-10-20", 13],
      ["2024-10-20", 14],
    ],
    US: [
      ["2017-01-20", 48],
      ["2021-01-20", 49],
      ["2025-01-20", 50],
    ],
  },
};

/**
 * The number of the one in the office on a day; without a day the first that is known of. Null where the office or the
 * country has no table.
 */
export function numberSeated(office: string, country: string, day: string | null): number | null {
  const seats = SEATED[office]?.[country];
  if (!seats) return null;
  const passed = day === null ? [] : seats.filter(([since]) => since <= day);
  return (passed.at(-1) ?? seats[0])?.[1] ?? null;
}
