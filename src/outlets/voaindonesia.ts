import type { OutletData } from "../layout/outlet.ts";

export const voaindonesia: OutletData = {
  slug: "voaindonesia",
  name: "VOA Indonesia",
  domains: ["voaindonesia.com"],
  aliases: ["voa", "voa indonesia"],
  creditNames: ["VOA Indonesia", "VOA"],
  datelines: {
    names: ["VOA", "VOA Indonesia"],
    forms: [
      {
        form: "{PLACE} ({NAME}) -",
        examples: [
          { text: "JAKARTA (VOA) — Presiden", place: "JAKARTA" },
          { text: "WASHINGTON DC (VOA) - Presiden", place: "WASHINGTON DC" },
        ],
      },
    ],
  },
  endingCodes: [{ form: "[{2}/{2-3}]", examples: ["[em/jm]", "[my/pp]", "[ab/abc]"] }],
  boilerplate: [
    {
      id: "voaindonesia/player",
      kind: "share",
      lines: [
        "No media source currently available",
        "The code has been copied to your clipboard",
        "The code has been copied to your clipboard.",
        "Embed",
        "Embed share",
        "Auto",
        "Pop-out player",
      ],
      examples: [
        "No media source currently available",
        "The code has been copied to your clipboard.",
        "The code has been copied to your clipboard",
        "embed",
        "Embed share",
        "Auto",
        "Pop-out player",
      ],
    },
  ],
};
