import type { OutletData } from "../layout/outlet.ts";

export const suara: OutletData = {
  slug: "suara",
  name: "Suara.com",
  domains: ["suara.com"],
  aliases: ["suara"],
  creditNames: ["Suara.com"],
  datelines: {
    names: ["Suara.com"],
    forms: [{ form: "{NAME} -", examples: [{ text: "Suara.com - Polisi", place: null }] }],
  },
};
