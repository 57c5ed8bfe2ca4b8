/** Outlets and boilerplate of the user's own, from the configuration. */
import { UsageError } from "../core/errors.ts";
import type { InlineRule, LineRule } from "./boilerplate-rule.ts";
import { outletComplaints, ruleComplaints } from "./examples.ts";
import { createLayout, type Layout, type LayoutTables } from "./index.ts";
import type { OutletData } from "./outlet.ts";

export interface OwnTables {
  readonly outlets: readonly OutletData[];
  readonly boilerplate: readonly (LineRule | InlineRule)[];
}

const prefixed = <Rule extends { readonly id: string }>(rule: Rule): Rule => ({ ...rule, id: `user/${rule.id}` });

/**
 * A layout of `tables` and of the user's own before them, whose rules get the prefix `user/`. Runs the examples of
 * what is the user's. Throws a `UsageError` of one line where a slug or id is given twice or an example fails.
 */
export function createOwnLayout(tables: LayoutTables, own: OwnTables): Layout {
  const boilerplate = own.boilerplate.map(prefixed);
  const outlets = own.outlets.map((outlet) => ({ ...outlet, boilerplate: (outlet.boilerplate ?? []).map(prefixed) }));
  const twice = firstTwice([...outlets, ...tables.outlets].map(({ slug }) => slug));
  if (twice !== undefined) throw new UsageError(`outlets: ${twice} is given twice`);
  const rules = [...boilerplate, ...outlets.flatMap((outlet) => outlet.boilerplate)];
  const id = firstTwice(rules.map((rule) => rule.id));
  if (id !== undefined) throw new UsageError(`boilerplate: ${id} is given twice`);

  const layout = createLayout({
    ...tables,
    outlets: [...outlets, ...tables.outlets],
    boilerplate: [...boilerplate, ...tables.boilerplate],
  });
  for (const rule of boilerplate) refuse("boilerplate", ruleComplaints(layout, rule));
  for (const outlet of outlets) refuse("outlets", outletComplaints(layout, outlet));
  return layout;
}

function refuse(key: string, [complaint]: readonly string[]): void {
  if (complaint !== undefined) throw new UsageError(`${key}: ${complaint}`);
}

function firstTwice(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
