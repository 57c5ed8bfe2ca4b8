/** Verbs of saying: what their forms tell. A row of the lexicon gives the stem, the forms are derived here. */
import type { Stance } from "../core/annotations.ts";
import type { Complement, Cue, CueForm } from "../core/token-table.ts";
import { type Affix, activeForm, passiveForm } from "./morphology.ts";

type Values = Readonly<Record<string, string>>;

/** The cue of a row that is a form itself: `menurut`, `bilang`. */
export const cueOfRow = ({ stem = "", form, stance = "said", complement = "clause" }: Values): Cue => ({
  stem,
  form: form as CueForm,
  stance: stance as Stance,
  complement: complement as Complement,
  common: false,
});

/**
 * Every form of a stem. Values of the row: `active` the affixes of its active forms (`meN-kan,ber`), `bare` and `nya`
 * whether the stem alone and with `-nya` report (`yes`, `common` for everyday words, `no`), `initial=keeps` where meN-
 * does not swallow the first letter (`mempertanyakan`).
 */
export function cueForms(stem: string, values: Values): [string, Cue][] {
  const { active = "-", stance = "said", complement = "clause", bare = "yes", initial } = values;
  const { nya = bare === "no" ? "no" : "yes" } = values;
  const found: [string, Cue][] = [];
  const add = (word: string, form: CueForm, common = false): void => {
    const cue = { stem, form, stance: stance as Stance, complement: complement as Complement, common };
    found.push([word, cue]);
  };
  if (bare !== "no") add(stem, "bare", bare === "common");
  if (nya !== "no") add(`${stem}nya`, "nya", nya === "common");
  for (const affix of active === "-" ? [] : active.split(",")) {
    add(activeForm(stem, affix as Affix, initial === "keeps"), "active");
    if (affix === "ber") continue;
    add(passiveForm(stem, affix as Affix), "passive");
    add(`${passiveForm(stem, affix as Affix)}nya`, "nya");
  }
  return found;
}
