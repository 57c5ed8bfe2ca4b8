import type { OutletData } from "../layout/outlet.ts";

export const viva: OutletData = {
  slug: "viva",
  name: "VIVA",
  domains: ["viva.co.id", "vivanews.com"],
  aliases: ["vivanews", "viva.co.id"],
  creditNames: ["VIVA", "Viva.co.id", "VIVAnews"],
  datelines: {
    names: [
      "VIVA",
      "VIVA.co.id",
      "VIVAnews",
      "VIVAnews.com",
      "VIVA Bola",
      "VIVA Lifestyle",
      "VIVA Showbiz",
      "VIVA Militer",
      "VIVA Digital",
      "VIVA Otomotif",
    ],
    forms: [
      {
        form: "{NAME} -",
        examples: [
          { text: "VIVA – Polisi", place: null },
          { text: "VIVA.co.id - Polisi", place: null },
          { text: "VIVA Bola – Persib", place: null },
        ],
      },
      { form: "{PLACE}, {NAME} -", examples: [{ text: "JAKARTA, VIVA – Polisi", place: "JAKARTA" }] },
    ],
  },
};
