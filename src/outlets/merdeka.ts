import type { OutletData } from "../layout/outlet.ts";

export const merdeka: OutletData = {
  slug: "merdeka",
  name: "Merdeka.com",
  domains: ["merdeka.com"],
  aliases: ["merdeka"],
  creditNames: ["Merdeka.com", "Merdeka"],
  datelines: {
    names: ["Merdeka.com"],
    forms: [{ form: "{NAME} -", examples: [{ text: "Merdeka.com - Polisi", place: null }] }],
  },
};
