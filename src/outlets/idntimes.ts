import type { OutletData } from "../layout/outlet.ts";

export const idntimes: OutletData = {
  slug: "idntimes",
  name: "IDN Times",
  domains: ["idntimes.com"],
  aliases: ["idn times"],
  creditNames: ["IDN Times"],
  datelines: {
    names: ["IDN Times"],
    forms: [
      {
        form: "{PLACE}, {NAME} -",
        examples: [
          { text: "Jakarta, IDN Times - Polisi", place: "Jakarta" },
          { text: "Semarang, IDN Times – Polisi", place: "Semarang" },
        ],
      },
    ],
  },
  boilerplate: [
    {
      id: "idntimes/notice",
      kind: "notice",
      lines: [
        "This article is written by our community writers*",
        "IDN Times Community adalah media *",
        "Lanjutkan membaca artikel di bawah",
        "Editor's pick",
        "Editor's picks",
      ],
      longest: 260,
      examples: [
        "This article is written by our community writers and has been carefully reviewed.",
        "IDN Times Community adalah media bagi para penulis muda.",
        "Lanjutkan membaca artikel di bawah",
        "Editor’s picks",
        "Editor's pick",
      ],
    },
  ],
};
