import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { boilerplateRuleSchema } from "../../src/layout/boilerplate-rule.ts";
import { type OutletData, outletSchema } from "../../src/layout/outlet.ts";
import { createOwnLayout, type OwnTables } from "../../src/layout/own-tables.ts";
import { TABLES } from "./tables.ts";

const NOTHING_KNOWN = { url: null, source: null, title: null };
const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";

/** A regional daily as its newsroom would write it, in JSON. */
const DAILY: OutletData = JSON.parse(`{
  "slug": "radarbogor",
  "name": "Radar Bogor",
  "domains": ["radarbogor.id"],
  "datelines": {
    "names": ["RADAR BOGOR"],
    "forms": [
      {
        "form": "{PLACE}-{NAME},",
        "examples": [
          { "text": "CIBINONG-RADAR BOGOR, Warga", "place": "CIBINONG" },
          { "text": "BABAKAN MADANG – RADAR BOGOR, Warga", "place": "BABAKAN MADANG" }
        ]
      }
    ]
  },
  "signatures": {
    "names": ["radar*"],
    "bylines": [{ "text": "Rina Lestari - Radar Bogor", "author": "Rina Lestari" }],
    "captions": ["Warga menanam bakau di Teluk Bayan (Rina Lestari/Radar Bogor)"]
  },
  "boilerplate": [
    {
      "id": "radarbogor/subscribe",
      "kind": "promo",
      "lines": ["Langganan koran Radar Bogor*"],
      "examples": ["Langganan koran Radar Bogor hubungi kami"],
      "not": ["Langganan koran itu terus turun, kata Rina."]
    },
    {
      "id": "radarbogor/read-more",
      "kind": "related_link",
      "strings": ["Jangan lewatkan:"],
      "extent": "line",
      "examples": ["Warga memanen padi. {{Jangan lewatkan: Jembatan Desa Sukamaju Dibuka}}"]
    }
  ]
}`);

const own = (tables: Partial<OwnTables>): OwnTables => ({ outlets: [], boilerplate: [], ...tables });
const complaintOf = (tables: Partial<OwnTables>): string => {
  try {
    createOwnLayout(TABLES, own(tables));
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  return "";
};

describe("an outlet of the user's own", () => {
  const layout = createOwnLayout(TABLES, own({ outlets: [DAILY] }));

  it("is recognised by its dateline, which goes", () => {
    const { blocks, printed } = layout.findBlocks(`CIBINONG-RADAR BOGOR, ${BODY}`, NOTHING_KNOWN);
    expect(printed.outlet).toEqual({ slug: "radarbogor", name: "Radar Bogor", basis: "dateline" });
    expect(printed.datelinePlace).toBe("CIBINONG");
    expect(blocks.map(({ kind, rule }) => [kind, rule])).toEqual([
      ["dateline", "radarbogor/dateline"],
      ["body", "body/paragraph"],
    ]);
  });

  it("is not recognised by the form of another outlet's dateline", () => {
    const { printed } = layout.findBlocks(`CIBINONG-KOMPAS, ${BODY}`, NOTHING_KNOWN);
    expect(printed.datelinePlace).toBeNull();
  });

  it("names its rules as the user's", () => {
    const text = `${BODY}\nLangganan koran Radar Bogor hubungi kami\n${BODY}`;
    const { blocks, printed } = layout.findBlocks(text, NOTHING_KNOWN);
    expect(blocks.map(({ rule }) => rule)).toContain("user/radarbogor/subscribe");
    expect(printed.outlet).toMatchObject({ slug: "radarbogor", basis: "boilerplate" });
  });

  it("leaves the other outlets as they are", () => {
    const { printed } = layout.findBlocks(`SURABAYA, KOMPAS.com - ${BODY}`, NOTHING_KNOWN);
    expect(printed.outlet).toMatchObject({ slug: "kompas", basis: "dateline" });
  });
});

describe("what is refused in one line", () => {
  it.each([
    ["a slug that ships", { outlets: [{ slug: "kompas", name: "Kompas" }] }, "outlets: kompas is given twice"],
    [
      "an id given twice",
      {
        boilerplate: [1, 2].map(() => ({
          id: "x/y",
          kind: "promo" as const,
          lines: ["Ayo baca koran kami"],
          examples: ["Ayo baca koran kami"],
        })),
      },
      "boilerplate: user/x/y is given twice",
    ],
    [
      "a dateline that its form does not take",
      {
        outlets: [
          {
            slug: "radarbogor",
            name: "Radar Bogor",
            datelines: {
              names: ["RADAR BOGOR"],
              forms: [
                { form: "{NAME}: {PLACE}:", examples: [{ text: "CIBINONG-RADAR BOGOR, Warga", place: "CIBINONG" }] },
              ],
            },
          },
        ],
      },
      'outlets: radarbogor: the dateline "CIBINONG-RADAR BOGOR, Warga" of {NAME}: {PLACE}: gives no outlet, ' +
        'no place, then "CIBINONG-RADAR BOGOR, Warga"',
    ],
    [
      "an example that no line takes",
      {
        boilerplate: [
          { id: "x/y", kind: "promo" as const, lines: ["Ayo baca koran kami"], examples: ["Ayo baca koran itu"] },
        ],
      },
      'boilerplate: user/x/y: does not take its example "Ayo baca koran itu", which goes "Ayo baca koran ' +
        'itu" by body/paragraph',
    ],
    [
      "a line that it must leave",
      {
        boilerplate: [
          {
            id: "x/y",
            kind: "promo" as const,
            lines: ["Ayo baca*"],
            examples: ["Ayo baca koran kami"],
            not: ["Ayo baca buku itu bersama anak-anak."],
          },
        ],
      },
      'boilerplate: user/x/y: takes "Ayo baca buku itu bersama anak-anak.", which it must leave',
    ],
    [
      "an inline example without marks",
      {
        boilerplate: [
          {
            id: "x/y",
            kind: "promo" as const,
            strings: ["Jangan lewatkan:"],
            extent: "line" as const,
            examples: ["Jangan lewatkan: itu"],
          },
        ],
      },
      'boilerplate: user/x/y: the example "Jangan lewatkan: itu" marks nothing with {{ }}',
    ],
    [
      "a byline without its author",
      {
        outlets: [
          {
            slug: "radarbogor",
            name: "Radar Bogor",
            signatures: { bylines: [{ text: "Warga panen padi hari ini", author: "Rina" }] },
          },
        ],
      },
      'outlets: radarbogor: the byline "Warga panen padi hari ini" gives no author',
    ],
    [
      "a caption that is none",
      {
        outlets: [
          { slug: "radarbogor", name: "Radar Bogor", signatures: { captions: ["Warga panen padi (hari ini)"] } },
        ],
      },
      'outlets: radarbogor: "Warga panen padi (hari ini)" is no caption',
    ],
    [
      "a code that tells nothing",
      {
        outlets: [
          { slug: "radarbogor", name: "Radar Bogor", endingCodes: [{ form: "[{2}/{2}]", examples: ["(ab/cd)"] }] },
        ],
      },
      "outlets: radarbogor: the code (ab/cd) of [{2}/{2}] gives no outlet",
    ],
  ] satisfies [string, Partial<OwnTables>, string][])("%s", (_, tables, message) => {
    expect(complaintOf(tables)).toBe(message);
  });

  it.each([
    [
      "a form without the outlet",
      outletSchema,
      {
        ...DAILY,
        datelines: { forms: [{ form: "{PLACE} -", examples: [{ text: "CIBINONG - Warga", place: "CIBINONG" }] }] },
      },
    ],
    [
      "an unknown placeholder",
      outletSchema,
      { ...DAILY, datelines: { forms: [{ form: "{NAME}, {DAY} -", examples: [{ text: "X", place: null }] }] } },
    ],
    ["a domain with an address", outletSchema, { ...DAILY, domains: ["https://radarbogor.id"] }],
    ["a member that is misspelt", outletSchema, { ...DAILY, domain: ["radarbogor.id"] }],
    ["a rule of stars alone", boilerplateRuleSchema, { id: "x/y", kind: "promo", lines: ["**"], examples: ["x"] }],
    [
      "a kind that stays",
      boilerplateRuleSchema,
      { id: "x/y", kind: "body", lines: ["Ayo baca"], examples: ["Ayo baca"] },
    ],
    [
      "an extent that is none",
      boilerplateRuleSchema,
      { id: "x/y", kind: "promo", strings: ["Ayo"], extent: "all", examples: ["{{Ayo}}"] },
    ],
    [
      "an id without its subject",
      boilerplateRuleSchema,
      { id: "promo", kind: "promo", lines: ["Ayo baca"], examples: ["Ayo baca"] },
    ],
  ])("%s", (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it("takes what is well-formed", () => {
    expect(outletSchema.safeParse(DAILY).success).toBe(true);
  });
});

describe("patterns of lines", () => {
  const layout = (line: string, example: string) =>
    createOwnLayout(TABLES, own({ boilerplate: [{ id: "x/y", kind: "promo", lines: [line], examples: [example] }] }));

  it.each([
    ["Ayo baca koran kami", "AYO BACA  KORAN KAMI"],
    ["Ayo baca *, sekarang!", "Ayo baca koran kami, sekarang!"],
    ["* hanya di Radar Bogor", "Warga memanen padi hanya di Radar Bogor"],
    ["Radar*", "RadarPLUS hari ini"],
    ['Grup "Radar" (.*)', "Grup “Radar” (.x)"],
  ])("%s takes %s", (line, example) => {
    expect(() => layout(line, example)).not.toThrow();
  });

  it("are literal but for the star", () => {
    expect(
      complaintOf({ boilerplate: [{ id: "x/y", kind: "promo", lines: ["Ayo b.ca"], examples: ["Ayo baca"] }] }),
    ).not.toBe("");
  });

  it("take time linear in the line", () => {
    const many = "a*".repeat(200);
    const { findBlocks } = layout(`Ayo ${many}z`, `Ayo ${"a".repeat(200)}z`);
    const started = performance.now();
    findBlocks(`${BODY}\nAyo ${"a".repeat(510)}\n${BODY}`, NOTHING_KNOWN);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
