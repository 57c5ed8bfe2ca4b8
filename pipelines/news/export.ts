/**
 * What was found, as rows: columns by their names, offsets in code points, ids in place. It shapes; it decides nothing.
 */
import { hash } from "node:crypto";
import { codePointOffsets } from "../../src/core/code-points.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Span } from "../../src/core/span.ts";
import type { Stage } from "../../src/core/stage.ts";
import type { NewsContext } from "./context.ts";
import type { Facts, Row } from "./datasets.ts";
import { entityId } from "./entity-ids.ts";
import type { Findings, Removed } from "./extract.ts";
import { isLearned, lineKey } from "./learned.ts";

export const exportRows: Stage<Findings, Facts, NewsContext> = {
  name: "export",
  run(findings) {
    const article = articleOf(findings);
    const rows: Record<string, readonly object[]> = {};
    for (const [dataset, rowsOf] of Object.entries(ROWS)) rows[dataset] = rowsOf(findings, article);
    return keep(rows as Facts);
  },
};

/** What every row of an article is written with. */
interface Article {
  readonly docId: string;
  /** From code units to code points: of the text, of the source. */
  readonly inText: (offset: number) => number;
  readonly inSource: (offset: number) => number;
  /** The id of a row: a letter a dataset, counted from 1. */
  readonly id: (letter: string, index: number) => string;
  readonly slice: (span: Span) => string;
  /** The id of what a key of the article stands for. */
  readonly entity: (key: string | null) => string | null;
}

function articleOf({ document }: Findings): Article {
  const { docId, text: source } = document.source;
  return {
    docId,
    inText: codePointOffsets(document.text),
    inSource: codePointOffsets(source),
    id: (letter, index) => `${docId}:${letter}${index + 1}`,
    slice: ({ start, end }) => document.text.slice(start, end),
    entity: (key) => (key === null ? null : entityId(key, docId)),
  };
}

/** The rows of each dataset that the map fills; one that is not here does not type-check. */
const ROWS: { readonly [Name in keyof Facts]: (findings: Findings, article: Article) => readonly Row<Name>[] } = {
  documents: (findings, article) => [documentRow(findings, article)],

  paragraphs({ document }, { docId, inText, inSource }) {
    const { source, repaired, blocks, paragraphs, sourceBounds, text } = document;
    let next = 0;
    return blocks.map((block, index) => {
      const from = sourceBounds[index] as number;
      const to = sourceBounds[index + 1] as number;
      const paragraph = paragraphs[next]?.block === index ? paragraphs[next++] : undefined;
      return {
        doc_id: docId,
        block_index: index,
        kind: block.kind,
        kept: paragraph !== undefined,
        rule: block.rule,
        source_start_char: inSource(from),
        source_end_char: inSource(to),
        start_char: paragraph ? inText(paragraph.start) : null,
        end_char: paragraph ? inText(paragraph.end) : null,
        text: paragraph ? text.slice(paragraph.start, paragraph.end) : source.text.slice(from, to),
        line_key: paragraph || isLearned(block.rule) ? lineKey(repaired.text.slice(block.start, block.end)) : null,
      };
    });
  },

  sentences: ({ document }, { docId, inText }) =>
    document.sentences.map(({ start, end }, index) => ({
      doc_id: docId,
      sentence_index: index,
      start_char: inText(start),
      end_char: inText(end),
    })),

  quotes: ({ quotes }, { docId, id, slice, inText, entity }) =>
    quotes.map((quote, index) => ({
      quote_id: id("q", index),
      doc_id: docId,
      type: quote.type,
      start_char: inText(quote.start),
      end_char: inText(quote.end),
      text: slice(quote),
      cue: quote.cue && slice(quote.cue),
      cue_start_char: quote.cue && inText(quote.cue.start),
      cue_end_char: quote.cue && inText(quote.cue.end),
      speaker_surface: quote.speaker && slice(quote.speaker),
      speaker_start_char: quote.speaker && inText(quote.speaker.start),
      speaker_end_char: quote.speaker && inText(quote.speaker.end),
      speaker_name: quote.speakerName,
      speaker_entity_id: entity(quote.speakerKey),
      speaker_entity_key: entity(quote.speakerKey),
      speaker_title: quote.speakerTitle,
      speaker_role: quote.speakerRole,
      speaker_status: quote.speakerStatus,
      speaker_affiliation: quote.speakerAffiliation,
      speaker_basis: quote.speakerBasis,
      speaker_rule: quote.speakerRule,
      speaker_confidence: quote.speakerConfidence,
      stance: quote.stance,
      addressee: quote.addressee,
      occasion: quote.occasion,
      said_on: quote.saidOn,
      said_place: quote.saidPlace,
      continues: quote.continues === null ? null : id("q", quote.continues),
      rule: quote.rule,
      confidence: quote.confidence,
    })),

  mentions: ({ mentions }, { docId, id, inText }) =>
    mentions.map((mention, index) => ({
      mention_id: id("m", index),
      doc_id: docId,
      type: mention.type,
      surface: mention.surface,
      start_char: inText(mention.start),
      end_char: inText(mention.end),
      title: mention.title,
      entity_id: entityId(mention.entityKey, docId),
      entity_key: entityId(mention.entityKey, docId),
      key_basis: mention.keyBasis,
      entity_basis: mention.keyBasis,
      canonical_name: mention.canonicalName,
      rule: mention.rule,
      confidence: mention.confidence,
    })),

  roles: ({ roles, published }, { docId, id, inText, entity }) =>
    roles.map((role, index) => ({
      role_id: id("r", index),
      doc_id: docId,
      person_name: role.personName,
      person_entity_id: entity(role.personKey),
      person_entity_key: entity(role.personKey),
      person_start_char: role.person && inText(role.person.start),
      person_end_char: role.person && inText(role.person.end),
      role: role.roleName,
      role_start_char: inText(role.role.start),
      role_end_char: inText(role.role.end),
      organisation_name: role.organisationName,
      organisation_entity_id: entity(role.organisationKey),
      organisation_entity_key: entity(role.organisationKey),
      organisation_start_char: role.organisation && inText(role.organisation.start),
      organisation_end_char: role.organisation && inText(role.organisation.end),
      territory: role.territory,
      country: role.country,
      status: role.status,
      as_of: published?.date ?? null,
      rule: role.rule,
    })),

  places: ({ places, mentions, dateline, document }, { docId, id, inText }) => [
    ...places.map((place, index) => {
      const mention = mentions[place.mention] as Span & { readonly surface: string };
      return {
        place_id: id("p", index),
        doc_id: docId,
        mention_id: id("m", place.mention),
        surface: mention.surface,
        start_char: inText(mention.start),
        end_char: inText(mention.end),
        ...placeCells(place),
        rule: place.rule,
        confidence: place.confidence,
      };
    }),
    ...(document.printed.datelinePlace === null
      ? []
      : [
          {
            place_id: id("p", places.length),
            doc_id: docId,
            mention_id: null,
            surface: document.printed.datelinePlace,
            start_char: null,
            end_char: null,
            ...placeCells(dateline),
            rule: "place/dateline",
            confidence: dateline?.confidence ?? 0.5,
          },
        ]),
  ],

  dates: (findings, article) =>
    evidence(findings, article, "dates").map(({ found: date, ...cells }, index) => ({
      date_id: article.id("d", index),
      doc_id: article.docId,
      ...cells,
      timex_type: date.timexType,
      value: date.value,
      granularity: date.granularity,
      start_date: date.startDate,
      end_date: date.endDate,
      start_time: date.startTime,
      end_time: date.endTime,
      anchor: date.anchor,
      basis: date.basis,
      calendar: date.calendar ?? "gregorian",
      weekday_agrees: date.weekdayAgrees,
      rule: date.rule,
    })),

  amounts: ({ amounts }, { docId, id, slice, inText }) =>
    amounts.map((amount, index) => ({
      amount_id: id("a", index),
      doc_id: docId,
      surface: slice(amount),
      start_char: inText(amount.start),
      end_char: inText(amount.end),
      kind: amount.kind,
      value: amount.value,
      value_max: amount.valueMax,
      unit: amount.unit,
      per: amount.per,
      noun: amount.noun,
      out_of: amount.outOf,
      outcome: amount.outcome,
      approximate: amount.approximate,
      rule: amount.rule,
    })),

  attributions: (findings, article) =>
    evidence(findings, article, "attributions").map(({ found: credit, ...cells }, index) => ({
      attribution_id: article.id("t", index),
      doc_id: article.docId,
      source_name: credit.sourceName,
      kind: credit.kind,
      cue: credit.cue,
      ...cells,
      cited_date: credit.citedDate,
      rule: credit.rule,
    })),

  contacts: (findings, article) =>
    evidence(findings, article, "contacts").map(({ found: contact, surface, ...spans }, index) => ({
      contact_id: article.id("c", index),
      doc_id: article.docId,
      kind: contact.kind,
      surface,
      value: contact.value,
      ...spans,
      in_boilerplate: spans.start_char === null,
      rule: contact.rule,
    })),

  masks: () => [],

  sketches: ({ sketch }, { docId }) => [{ doc_id: docId, sketch }],

  edits: ({ document: { source, edits } }, { docId, inSource }) =>
    edits.map(({ rule, start, end, after }) => ({
      doc_id: docId,
      rule,
      source_start_char: inSource(start),
      source_end_char: inSource(end),
      before: source.text.slice(start, end),
      after,
    })),
};

function documentRow(findings: Findings, { docId, inText, slice }: Article): Row<"documents"> {
  const { document, language, published, dateline, metadata } = findings;
  const { source, printed, text } = document;
  return {
    doc_id: docId,
    doc_id_basis: source.docIdBasis,
    source_path: source.sourcePath,
    source_id: source.sourceId,
    source_format: source.sourceFormat,
    source_sha256: source.sourceSha256,
    encoding: source.encoding,
    url: source.fields.url,
    host: metadata.host,
    outlet: metadata.outlet,
    outlet_name: metadata.outletName,
    outlet_basis: metadata.outletBasis,
    language: language.language,
    language_confidence: language.confidence,
    title: metadata.title,
    title_basis: metadata.titleBasis,
    authors: [...metadata.authors],
    editors: [...metadata.editors],
    dateline_place: printed.datelinePlace,
    dateline_country: dateline?.country ?? null,
    section: metadata.section,
    published_at: published?.at ?? null,
    published_date: published?.date ?? null,
    published_precision: published?.precision ?? null,
    published_basis: published?.basis ?? null,
    published_confidence: published?.confidence ?? null,
    fetched_at: source.fields.fetched,
    lead: metadata.lead && slice(metadata.lead),
    text,
    char_count: inText(text.length),
    word_count: metadata.words,
    sentence_count: document.sentences.length,
    paragraph_count: document.paragraphs.length,
    removed_chars: metadata.removedChars,
    mojibake_repaired: metadata.mojibakeRepaired,
    content_sha256: hash("sha256", `${metadata.title ?? ""}\0${text}`),
    quality_flags: [...metadata.qualityFlags],
  };
}

const placeCells = (place: Findings["dateline"]) => ({
  name: place?.name ?? null,
  kind: place?.kind ?? null,
  country: place?.country ?? null,
  admin_code: place?.adminCode ?? null,
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
  candidates: [...(place?.candidates ?? [])],
});

/** What stands in the text and, after it, what stands in removed blocks, with the words and where they are. */
function evidence<Kind extends keyof Findings["removed"]>(
  findings: Findings,
  { inText, inSource, slice }: Article,
  kind: Kind,
) {
  type Found = Findings[Kind][number];
  const { toSource } = findings.document;
  const kept = (findings[kind] as readonly Found[]).map((found) => ({
    found,
    surface: slice(found),
    start_char: inText(found.start) as number | null,
    end_char: inText(found.end) as number | null,
    source_start_char: inSource(toSource(found.start, false)),
    source_end_char: inSource(toSource(found.end, true)),
  }));
  const removed = (findings.removed[kind] as readonly Removed<Found>[]).map((found) => ({
    found: found as Found,
    surface: found.surface,
    start_char: null,
    end_char: null,
    source_start_char: inSource(found.start),
    source_end_char: inSource(found.end),
  }));
  return [...kept, ...removed];
}
