import type { Outlet } from "../outlet.ts";

export const sindonews: Outlet = {
  slug: "sindonews",
  name: "SINDOnews",
  domains: ["sindonews.com"],
  aliases: ["sindo", "sindonews", "koran sindo"],
  marks: ["SINDOnews", "SINDOnews.com", "Sindonews"],
  datelines: [],
  furniture: [],
  signs: [],
};
