import type { Checking } from "../../../src/run/job.ts";

/** What a person is asked of a row: the columns that the text alone decides. */
export const CHECKING: Checking = {
  datasets: {
    quotes: {
      by: "type",
      judged: ["text", "cue", "speaker_name", "speaker_role", "speaker_affiliation", "stance", "said_on"],
      spans: ["", "cue_", "speaker_"],
    },
    mentions: { by: "type", judged: ["surface", "type", "title", "canonical_name"], spans: [""] },
    roles: {
      by: "status",
      judged: ["person_name", "role", "organisation_name", "territory", "status"],
      spans: ["role_", "person_", "organisation_"],
    },
    places: { by: "kind", judged: ["surface", "name", "kind", "country", "admin_code"], spans: [""] },
    dates: { by: "timex_type", judged: ["surface", "value", "basis"], spans: [""] },
    amounts: {
      by: "kind",
      judged: ["surface", "kind", "value", "value_max", "unit", "per", "noun", "out_of"],
      spans: [""],
    },
    attributions: { by: "kind", judged: ["source_name", "kind", "cited_date"], spans: [""] },
    contacts: { by: "kind", judged: ["kind", "value"], spans: [""] },
  },
  text: "text",
  group: "outlet_name",
  address: "url",
};
