import { hash } from "node:crypto";
import { codePointOffsets } from "../../src/core/code-points.ts";
import { KEPT_KINDS, type NormalDocument, PUNCTUATION } from "../../src/core/document.ts";
import { sourceOffsets } from "../../src/core/edited-text.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Span } from "../../src/core/span.ts";
import type { Stage } from "../../src/core/stage.ts";
import type { NewsContext } from "./context.ts";
import type { Facts, Row } from "./datasets.ts";
import type { Findings } from "./extract.ts";
import { qualityFlags } from "./quality.ts";

/** Writes what was found as rows: columns by their names, offsets in code points, ids in place. */
export const exportRows: Stage<Findings, Facts, NewsContext> = {
  name: "export",
  run(findings) {
    const { document } = findings;
    const docId = document.source.docId;
    const at = coordinates(document);
    const id = (letter: string, index: number) => `${docId}:${letter}${index + 1}`;
    const slice = ({ start, end }: Span) => document.text.slice(start, end);
    /** What stands in the text and, after it, what stands in removed blocks. */
    const evidence = <T extends Span>(kept: readonly T[], removed: readonly T[]) => [
      ...kept.map((found) => ({ found, where: at.both(found), surface: slice(found) })),
      ...removed.map((found) => ({
        found,
        where: at.removed(found),
        surface: document.repaired.text.slice(found.start, found.end),
      })),
    ];

    const edits = editRows(document, at);
    const paragraphs = paragraphRows(document, at);
    const mentionIds = findings.mentions.map((_, index) => id("m", index));

    return keep({
      documents: [documentRow(findings, at, edits, paragraphs)],
      paragraphs,
      sentences: document.sentences.map((sentence, index) => ({
        doc_id: docId,
        sentence_index: index,
        start_char: at.text(sentence.start),
        end_char: at.text(sentence.end),
      })),
      quotes: findings.quotes.map((quote, index) => ({
        quote_id: id("q", index),
        doc_id: docId,
        type: quote.type,
        start_char: at.text(quote.start),
        end_char: at.text(quote.end),
        text: slice(quote),
        cue: quote.cue && slice(quote.cue),
        cue_start_char: quote.cue && at.text(quote.cue.start),
        cue_end_char: quote.cue && at.text(quote.cue.end),
        speaker_surface: quote.speaker && slice(quote.speaker),
        speaker_start_char: quote.speaker && at.text(quote.speaker.start),
        speaker_end_char: quote.speaker && at.text(quote.speaker.end),
        speaker_name: quote.speakerName,
        speaker_entity_id: quote.speakerKey === null ? null : entityId(quote.speakerKey),
        speaker_role: quote.speakerRole,
        speaker_affiliation: quote.speakerAffiliation,
        speaker_basis: quote.speakerBasis,
        stance: quote.stance,
        occasion: quote.occasion,
        said_on: quote.saidOn,
        said_place: quote.saidPlace,
        continues: quote.continues === null ? null : id("q", quote.continues),
        rule: quote.rule,
        confidence: quote.confidence,
      })),
      mentions: findings.mentions.map((mention, index) => ({
        mention_id: mentionIds[index] as string,
        doc_id: docId,
        type: mention.type,
        surface: mention.surface,
        start_char: at.text(mention.start),
        end_char: at.text(mention.end),
        entity_id: entityId(mention.entityKey),
        canonical_name: mention.canonicalName,
        rule: mention.rule,
        confidence: mention.confidence,
      })),
      roles: findings.roles.map((role, index) => ({
        role_id: id("r", index),
        doc_id: docId,
        person_name: role.personName,
        person_entity_id: role.personKey === null ? null : entityId(role.personKey),
        person_start_char: role.person && at.text(role.person.start),
        person_end_char: role.person && at.text(role.person.end),
        role: role.roleName,
        role_start_char: at.text(role.role.start),
        role_end_char: at.text(role.role.end),
        organisation_name: role.organisationName,
        organisation_entity_id: role.organisationKey === null ? null : entityId(role.organisationKey),
        organisation_start_char: role.organisation && at.text(role.organisation.start),
        organisation_end_char: role.organisation && at.text(role.organisation.end),
        territory: role.territory,
        country: role.country,
        status: role.status,
        as_of: findings.published?.date ?? null,
        rule: role.rule,
      })),
      places: placeRows(findings, at, mentionIds, id),
      dates: evidence(findings.dates, findings.removed.dates).map(({ found: date, where, surface }, index) => ({
        date_id: id("d", index),
        doc_id: docId,
        surface,
        start_char: where.start_char,
        end_char: where.end_char,
        source_start_char: where.source_start_char,
        source_end_char: where.source_end_char,
        timex_type: date.timexType,
        value: date.value,
        granularity: date.granularity,
        start_date: date.startDate,
        end_date: date.endDate,
        start_time: date.startTime,
        end_time: date.endTime,
        anchor: date.anchor,
        basis: date.basis,
        calendar: date.calendar ?? ("gregorian" as const),
        weekday_agrees: date.weekdayAgrees,
        rule: date.rule,
      })),
      amounts: findings.amounts.map((amount, index) => ({
        amount_id: id("a", index),
        doc_id: docId,
        surface: slice(amount),
        start_char: at.text(amount.start),
        end_char: at.text(amount.end),
        kind: amount.kind,
        value: amount.value,
        value_max: amount.valueMax,
        unit: amount.unit,
        noun: amount.noun,
        approximate: amount.approximate,
        rule: amount.rule,
      })),
      attributions: evidence(findings.attributions, findings.removed.attributions).map(
        ({ found: credit, where, surface }, index) => ({
          attribution_id: id("t", index),
          doc_id: docId,
          source_name: credit.sourceName,
          kind: credit.kind,
          cue: credit.cue,
          surface,
          start_char: where.start_char,
          end_char: where.end_char,
          source_start_char: where.source_start_char,
          source_end_char: where.source_end_char,
          cited_date: credit.citedDate,
          rule: credit.rule,
        }),
      ),
      contacts: evidence(findings.contacts, findings.removed.contacts).map(
        ({ found: contact, where, surface }, index) => ({
          contact_id: id("c", index),
          doc_id: docId,
          kind: contact.kind,
          surface,
          value: contact.value,
          start_char: where.start_char,
          end_char: where.end_char,
          source_start_char: where.source_start_char,
          source_end_char: where.source_end_char,
          in_boilerplate: where.start_char === null,
          rule: contact.rule,
        }),
      ),
      edits,
    });
  },
};

/** Host of an address, without `www.`; null where it is none. */
const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;

/** The same key gives the same id in every document and run: no second pass over the corpus is needed. */
function entityId(key: string): string {
  let id = knownIds.get(key);
  if (id === undefined) {
    id = hash("sha256", key).slice(0, 16);
    if (knownIds.size >= MOST_KNOWN_IDS) knownIds.clear();
    knownIds.set(key, id);
  }
  return id;
}

/** Names come again and again, and hashing them took a third of this stage. */
const knownIds = new Map<string, string>();
const MOST_KNOWN_IDS = 50_000;

/** From code units of the working texts to code points of `documents.text` and of the decoded source. */
function coordinates(document: NormalDocument) {
  const text = codePointOffsets(document.text);
  const source = codePointOffsets(document.source.text);
  const editedToSource = sourceOffsets(document.edited);
  const repairedToSource = sourceOffsets(document.repaired);

  const textToSource = (offset: number, isEnd: boolean): number => {
    const { paragraphs } = document;
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paragraphs[middle]?.start ?? 0) <= (isEnd ? offset - 1 : offset)) low = middle;
      else high = middle - 1;
    }
    const paragraph = paragraphs[low];
    return paragraph ? editedToSource(paragraph.editedStart + offset - paragraph.start, isEnd) : 0;
  };
  return {
    text,
    source,
    /** Of a stretch of the text, in the text and in the source. */
    both: ({ start, end }: Span) => ({
      start_char: text(start) as number | null,
      end_char: text(end) as number | null,
      source_start_char: source(textToSource(start, false)),
      source_end_char: source(textToSource(end, true)),
    }),
    /** Of a stretch of a removed block, which has no place in the text. */
    removed: ({ start, end }: Span) => ({
      start_char: null,
      end_char: null,
      source_start_char: source(repairedToSource(start)),
      source_end_char: source(repairedToSource(end, true)),
    }),
  };
}

type Coordinates = ReturnType<typeof coordinates>;

function paragraphRows(document: NormalDocument, at: Coordinates): Row<"paragraphs">[] {
  const { source, blocks, paragraphs, sourceBounds, text } = document;
  let next = 0;
  return blocks.map((block, index) => {
    const from = sourceBounds[index] as number;
    const to = sourceBounds[index + 1] as number;
    const paragraph = paragraphs[next]?.block === index ? paragraphs[next++] : undefined;
    return {
      doc_id: source.docId,
      block_index: index,
      kind: block.kind,
      kept: paragraph !== undefined,
      rule: block.rule,
      source_start_char: at.source(from),
      source_end_char: at.source(to),
      start_char: paragraph ? at.text(paragraph.start) : null,
      end_char: paragraph ? at.text(paragraph.end) : null,
      text: paragraph ? text.slice(paragraph.start, paragraph.end) : source.text.slice(from, to),
    };
  });
}

/** The edits inside kept blocks; a removed block stands in `paragraphs` as it was. */
function editRows(document: NormalDocument, at: Coordinates): Row<"edits">[] {
  const { source, edited, paragraphs, sourceBounds } = document;
  const rows: Row<"edits">[] = [];
  let next = 0;
  for (const { block } of paragraphs) {
    const from = sourceBounds[block] as number;
    const to = sourceBounds[block + 1] as number;
    while ((edited.edits[next]?.start ?? to) < from) next++;
    for (; next < edited.edits.length; next++) {
      const edit = edited.edits[next];
      if (!edit || edit.start >= to) break;
      rows.push({
        doc_id: source.docId,
        rule: edit.rule,
        source_start_char: at.source(edit.start),
        source_end_char: at.source(edit.end),
        before: source.text.slice(edit.start, edit.end),
        after: edit.after,
      });
    }
  }
  return rows;
}

function placeRows(
  { document, places, mentions, dateline }: Findings,
  at: Coordinates,
  mentionIds: readonly string[],
  id: (letter: string, index: number) => string,
): Row<"places">[] {
  const rows: Row<"places">[] = [];
  for (const place of places) {
    const mention = mentions[place.mention];
    if (!mention) continue;
    rows.push({
      place_id: id("p", rows.length),
      doc_id: document.source.docId,
      mention_id: mentionIds[place.mention] as string,
      surface: mention.surface,
      start_char: at.text(mention.start),
      end_char: at.text(mention.end),
      name: place.name,
      kind: place.kind,
      country: place.country,
      admin_code: place.adminCode,
      latitude: place.latitude,
      longitude: place.longitude,
      candidates: [...place.candidates],
      rule: place.rule,
    });
  }
  const surface = document.printed.datelinePlace;
  if (surface !== null) {
    rows.push({
      place_id: id("p", rows.length),
      doc_id: document.source.docId,
      mention_id: null,
      surface,
      start_char: null,
      end_char: null,
      name: dateline?.name ?? null,
      kind: dateline?.kind ?? null,
      country: dateline?.country ?? null,
      admin_code: dateline?.adminCode ?? null,
      latitude: dateline?.latitude ?? null,
      longitude: dateline?.longitude ?? null,
      candidates: [...(dateline?.candidates ?? [])],
      rule: "place/dateline",
    });
  }
  return rows;
}

function documentRow(
  findings: Findings,
  at: Coordinates,
  edits: readonly Row<"edits">[],
  paragraphs: readonly Row<"paragraphs">[],
): Row<"documents"> {
  const { document, language, published } = findings;
  const { source, printed, text, tokens } = document;
  const title = source.fields.title ?? printed.title;
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] !== PUNCTUATION) words++;
  let removed = 0;
  for (const row of paragraphs) if (isBoilerplate(row)) removed += row.source_end_char - row.source_start_char;
  const lead = document.paragraphs.find((paragraph) => document.blocks[paragraph.block]?.kind === "body");
  return {
    doc_id: source.docId,
    source_path: source.sourcePath,
    source_id: source.sourceId,
    source_format: source.sourceFormat,
    source_sha256: source.sourceSha256,
    encoding: source.encoding,
    url: source.fields.url,
    host: hostOf(source.fields.url),
    outlet: printed.outlet?.slug ?? null,
    outlet_name: printed.outlet?.name ?? source.fields.source,
    outlet_basis: printed.outlet?.basis ?? (source.fields.source === null ? null : "metadata"),
    language: language.language,
    language_confidence: language.confidence,
    title,
    title_basis: source.fields.title !== null ? "metadata" : title !== null ? "first_line" : null,
    authors: [...(source.fields.authors.length > 0 ? source.fields.authors : printed.authors)],
    editors: [...(source.fields.editors.length > 0 ? source.fields.editors : printed.editors)],
    dateline_place: printed.datelinePlace,
    dateline_country: findings.dateline?.country ?? null,
    section: source.fields.section ?? printed.section,
    published_at: published?.at ?? null,
    published_date: published?.date ?? null,
    published_precision: published?.precision ?? null,
    published_basis: published?.basis ?? null,
    fetched_at: source.fields.fetched,
    lead: lead ? text.slice(lead.start, lead.end) : null,
    text,
    char_count: at.text(text.length),
    word_count: words,
    sentence_count: document.sentences.length,
    paragraph_count: document.paragraphs.length,
    removed_chars: removed,
    mojibake_repaired: edits.filter((edit) => edit.rule.startsWith("mojibake/")).length,
    content_sha256: hash("sha256", `${title ?? ""}\0${text}`),
    quality_flags: qualityFlags(findings, title, words, removed),
  };
}

/** Title and dateline have columns of their own; blanks are nothing lost. */
const isBoilerplate = ({ kind }: Row<"paragraphs">): boolean =>
  !KEPT_KINDS.has(kind) && kind !== "title" && kind !== "dateline" && kind !== "blank";
