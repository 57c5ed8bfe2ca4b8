import { DATE_RULES } from "../../src/calendar/grammar.ts";
import { CONTACT_RULES } from "../../src/contacts/rules.ts";
import { RULES as CREDIT_RULES } from "../../src/credits/rules.ts";
import { type RuleTable, ruleTable } from "../../src/language/rules.ts";
import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import { layoutRules } from "../../src/layout/rules.ts";
import { RULES as PLACE_RULES } from "../../src/names/places/place-rules.ts";
import { RULES as NAME_RULES } from "../../src/names/spans/span-rules.ts";
import { RULES as ROLE_RULES } from "../../src/offices/index.ts";
import { OUTLETS } from "../../src/outlets/index.ts";
import { PRIVACY_RULES } from "../../src/privacy/rules.ts";
import { AMOUNT_RULES } from "../../src/quantities/measured.ts";
import { RULES as QUOTE_RULES } from "../../src/quotes/index.ts";
import { TEXT_RULES } from "../../src/text/rules.ts";
import type { NewsConfig } from "./config.ts";
import { learnedTables } from "./learned.ts";

const DATELINE_RULES = ruleTable("places", "pipelines/news/export.ts", [
  {
    id: "place/dateline",
    about: "The place of the dateline, which stands in removed text",
    examples: ["[BOYOLALI] - Warga Desa Sukamaju memanen padi."],
  },
]);

/** Every table of rules, the user's own first: what `kliping rules` lists. */
export const rulesOf = (config: NewsConfig): readonly RuleTable[] => [
  ...ownRules(config),
  ...learnedTables(config.learned),
  TEXT_RULES,
  ...layoutRules({ outlets: OUTLETS, boilerplate: BOILERPLATE }),
  DATE_RULES,
  AMOUNT_RULES,
  CONTACT_RULES,
  NAME_RULES,
  PLACE_RULES,
  DATELINE_RULES,
  ROLE_RULES,
  ...QUOTE_RULES,
  CREDIT_RULES,
  PRIVACY_RULES,
];

/** The rules of the configuration, with the prefix that the layout gives them. */
function ownRules({ outlets, boilerplate }: NewsConfig): RuleTable[] {
  if (outlets.length === 0 && boilerplate.length === 0) return [];
  const own = <Rule extends { readonly id: string }>(rule: Rule): Rule => ({ ...rule, id: `user/${rule.id}` });
  const tables = layoutRules({
    outlets: outlets.map((outlet) => ({ ...outlet, boilerplate: outlet.boilerplate.map(own) })),
    boilerplate: boilerplate.map(own),
  });
  return tables.map((table) => ({
    ...table,
    file: "kliping.config.json",
    rules: table.rules.filter(
      ({ id }) => id.startsWith("user/") || outlets.some(({ slug }) => id === `${slug}/dateline`),
    ),
  }));
}
