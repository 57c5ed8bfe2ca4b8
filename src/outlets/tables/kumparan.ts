import type { Outlet } from "../outlet.ts";

export const kumparan: Outlet = {
  slug: "kumparan",
  name: "kumparan",
  domains: ["kumparan.com"],
  aliases: ["kumparannews"],
  marks: ["kumparan", "kumparanNEWS"],
  datelines: [],
  furniture: [],
  signs: [],
};
