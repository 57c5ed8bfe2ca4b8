import type { Outlet } from "../outlet.ts";

export const republika: Outlet = {
  slug: "republika",
  name: "Republika",
  domains: ["republika.co.id", "republika.id"],
  aliases: ["republika online"],
  marks: ["REPUBLIKA.CO.ID", "REPUBLIKA", "REPUBLIKA.ID"],
  datelines: [
    { text: "REPUBLIKA.CO.ID, YOGYAKARTA -- Warga", place: "YOGYAKARTA" },
    { text: "REPUBLIKA.CO.ID, JAKARTA—Menteri", place: "JAKARTA" },
  ],
  furniture: [],
  signs: [],
};
