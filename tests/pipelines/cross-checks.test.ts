import { expect, test } from "vitest";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { derivedBreaches } from "../../pipelines/news/derived-checks.ts";
import { breachesOf } from "../../pipelines/news/invariants.ts";
import { factsOf } from "./article.ts";

const SOUND = factsOf(
  "Jembatan Dibuka\n\nBupati Rina Lestari membuka jembatan di Kabupaten Boyolali pada Mei 2019. " +
    "Biayanya Rp 12 miliar, naik 5 persen. Sebanyak 9 dari 10 warga senang. Musim panas 2018 kering.\n",
);

type Dataset = "dates" | "amounts" | "places";

/** What is found where a cell of the first row that has `where` holds `to` instead. */
function foundWith(dataset: Dataset, where: Record<string, unknown>, to: Record<string, unknown>): string[] {
  const rows = SOUND[dataset] as readonly Record<string, unknown>[];
  const at = rows.findIndex((row) => Object.entries(where).every(([column, value]) => row[column] === value));
  expect(at, `${dataset} ${JSON.stringify(where)}`).toBeGreaterThanOrEqual(0);
  const changed = rows.map((row, i) => (i === at ? { ...row, ...to } : row));
  return [...breachesOf({ ...SOUND, [dataset]: changed } as unknown as Facts, null)].map(({ message }) => message);
}

test("sound rows pass", () => expect([...breachesOf(SOUND, null)]).toEqual([]));

test("an office that is someone's stands there without whose", () => {
  const facts = factsOf(
    "Sidang Ditunda\n\nRudi Wirasena datang bersama asisten pribadinya (aspri) Miftah Ulum. " +
      '"Kami siap," kata asisten pribadinya (aspri) Miftah Ulum.\n',
  );
  expect(facts.roles[0]?.role).toBe("asisten pribadi (aspri)");
  expect([...breachesOf(facts, null), ...derivedBreaches(facts)]).toEqual([]);
});

test.each<[Dataset, Record<string, unknown>, Record<string, unknown>, string]>([
  ["dates", { value: "2019-05" }, { start_date: null, end_date: null }, "start_date does not go with the value"],
  ["dates", { value: "2019-05" }, { end_date: null }, "start_date, end_date are not filled together"],
  ["dates", { value: "2019-05" }, { granularity: null }, "granularity is missing"],
  [
    "dates",
    { value: "2018-SU" },
    { start_date: "2018-06-01", end_date: "2018-08-31" },
    "start_date does not go with the value",
  ],
  ["amounts", { kind: "money" }, { unit: "%" }, "unit is none of a money"],
  ["amounts", { kind: "percent" }, { unit: null }, "unit is none of a percent"],
  ["amounts", { kind: "count" }, { unit: "IDR" }, "unit is none of a count"],
  ["places", { admin_code: "33.09" }, { country: "US" }, "country is not that of admin_code"],
  [
    "places",
    { admin_code: "33.09" },
    { latitude: -61.8 },
    "latitude and longitude are not in the country of admin_code",
  ],
])("a cell of %s, %j, changed to %j is noticed", (dataset, where, to, message) => {
  expect(foundWith(dataset, where, to)).toContain(message);
});
