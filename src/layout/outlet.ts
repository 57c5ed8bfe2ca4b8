/** What an outlet is, as data: one file under `src/outlets`, or an entry of `outlets` in a user's configuration. */
import { z } from "zod";
import { boilerplateRuleSchema } from "./boilerplate-rule.ts";

const text = z.string().min(1);
const texts = z.array(text).default([]);

const datelines = z.strictObject({
  names: texts.describe("How its datelines and timestamp lines name it, as written"),
  forms: z
    .array(
      z.strictObject({
        form: z
          .string()
          .regex(/\{NAME\}/, "needs {NAME}")
          .regex(/^(?:\{(?:NAME|PLACE)\}|[^{}]){1,200}$/, "knows {NAME} and {PLACE} only")
          .describe("`{PLACE}, {NAME} -`: the dash stands for every dash, blanks may be missing or doubled"),
        examples: z
          .array(z.strictObject({ text, place: text.nullable() }))
          .min(1)
          .describe("Beginnings of paragraphs, up to the first word of the text itself; each runs as a test"),
      }),
    )
    .default([]),
});

const endingCode = z.strictObject({
  form: z
    .string()
    .regex(/^[([](?:\{\d+(?:-\d+)?\}|[^{}\w]){1,50}[)\]]$/, "brackets around runs of small letters: `({2-4}/{2-4})`")
    .describe("Codes of reporter and editor after the last word: `({2-4}/{2-4})` is `(abc/de)`"),
  dateline: z.enum(["place"]).optional().describe("Tells the outlet only where the dateline is a place alone"),
  examples: z.array(text).min(1).describe("Each runs as a test"),
});

export const outletSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/)
    .describe("Value of documents.outlet"),
  name: text.describe("Value of documents.outlet_name"),
  domains: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,30}$/, "a host name in small letters"))
    .default([])
    .describe("Host names; subdomains belong to them"),
  aliases: texts.describe("What metadata may call it besides name, slug and domains"),
  creditNames: texts.describe("By which names other outlets credit it: `dikutip dari Kompas`"),
  datelines: datelines.prefault({}).describe("How its datelines look"),
  signatures: z
    .strictObject({
      names: texts.describe("After an author or a photographer, besides name and dateline names; `*` ends a word"),
      bylines: z
        .array(z.strictObject({ text, author: text }))
        .default([])
        .describe("Lines with an author; each runs as a test"),
      captions: texts.describe("Lines that are a picture's caption; each runs as a test"),
    })
    .prefault({})
    .describe("How it signs lines and pictures"),
  endingCodes: z.array(endingCode).default([]).describe("Codes that tell the outlet"),
  boilerplate: z
    .array(boilerplateRuleSchema)
    .default([])
    .describe("What no other outlet prints; a whole line tells the outlet where it is met"),
  fingerprints: texts.describe("Strings that, in what was removed, tell the outlet"),
});

/** An outlet with every member. */
export type Outlet = z.infer<typeof outletSchema>;
/** An outlet as its file writes it: what is missing is empty. */
export type OutletData = z.input<typeof outletSchema>;

const empty = <T>(given: readonly T[] | undefined): T[] => (given ?? []) as T[];

/** An outlet with what its file leaves out. Ours are checked by a test, users' when the configuration is read. */
export function wholeOutlet(data: OutletData): Outlet {
  const { datelines, signatures } = data;
  return {
    slug: data.slug,
    name: data.name,
    domains: empty(data.domains),
    aliases: empty(data.aliases),
    creditNames: empty(data.creditNames),
    datelines: { names: empty(datelines?.names), forms: empty(datelines?.forms) },
    signatures: {
      names: empty(signatures?.names),
      bylines: empty(signatures?.bylines),
      captions: empty(signatures?.captions),
    },
    endingCodes: empty(data.endingCodes),
    boilerplate: empty(data.boilerplate),
    fingerprints: empty(data.fingerprints),
  };
}
