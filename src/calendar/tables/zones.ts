/** Clock zones that news writes after a time, as offsets from UTC. */
export const ZONES: Readonly<Record<string, string>> = {
  WIB: "+07:00",
  WITA: "+08:00",
  WIT: "+09:00",
  GMT: "+00:00",
  UTC: "+00:00",
};
