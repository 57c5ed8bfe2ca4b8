import type { OutletData } from "../layout/outlet.ts";

export const jawapos: OutletData = {
  slug: "jawapos",
  name: "JawaPos",
  domains: ["jawapos.com"],
  aliases: ["jawa pos", "jawapos.com"],
  creditNames: ["Jawa Pos", "JawaPos.com"],
  datelines: {
    names: ["JawaPos.com", "JAWAPOS", "JawaPos"],
    forms: [
      { form: "{NAME} -", examples: [{ text: "JawaPos.com - Pemkot", place: null }] },
      { form: "{PLACE}, {NAME} -", examples: [{ text: "SURABAYA, JawaPos.com – Pemkot", place: "SURABAYA" }] },
    ],
  },
};
