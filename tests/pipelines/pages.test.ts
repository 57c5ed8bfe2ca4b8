import { describe, expect, it } from "vitest";
import { fromPage } from "../../pipelines/news/pages.ts";
import { factsOf, factsOfCells } from "./article.ts";

const FIRST = "Warga Karangwuni mengeluhkan sumur yang kering sejak awal Agustus tahun lalu.";
const SECOND = "Lurah Karangwuni Darmo Pawiro berjanji mengirim air bersih pekan ini.";
const PARAGRAPHS = `<p><strong>WANASARI, KOMPAS.com</strong> - ${FIRST}</p><p>${SECOND}</p>`;
const RELATED = '<p><strong>Baca juga: <a href="https://x">Jalan Rusak di Lumbung</a></strong></p>';

const articleOf = (cells: Record<string, string>) => {
  const { documents, paragraphs } = factsOfCells(cells);
  return { document: documents[0]!, paragraphs };
};

describe("HTML in a record's text", () => {
  it.each([
    ["as it is", (html: string) => html],
    ["escaped", (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")],
  ])("%s: paragraphs, datelines and related links are told, and it is flagged", (_, written) => {
    const { document, paragraphs } = articleOf({
      isi: written(`${PARAGRAPHS + RELATED}<p>Sumur itu digali pada 1998.</p>`),
    });
    expect(document.text).toBe(`${FIRST}\n${SECOND}\nSumur itu digali pada 1998.`);
    expect(document).toMatchObject({ outlet: "kompas", dateline_place: "WANASARI" });
    expect(document.quality_flags).toContain("html_in_text");
    expect(paragraphs.find(({ kind }) => kind === "related_link")?.text).toContain("Jalan Rusak di Lumbung");
  });

  it("of a whole page gives what the record leaves out", () => {
    const head =
      '<title>Sumur Kering</title><meta property="article:published_time" content="2024-08-02T10:00:00+07:00">';
    const { document } = articleOf({
      url: "https://a.id/b/1",
      content: `<html><head>${head}</head><body>${PARAGRAPHS}</body></html>`,
    });
    expect(document).toMatchObject({ title: "Sumur Kering", published_date: "2024-08-02", url: "https://a.id/b/1" });
  });

  it("is told in a text file, and nothing is flagged where there is none", () => {
    expect(factsOf(PARAGRAPHS).documents[0]!.text).toBe(`${FIRST}\n${SECOND}`);
    expect(factsOf(`${FIRST}\n${SECOND}\n`).documents[0]!.quality_flags).not.toContain("html_in_text");
  });
});

it("is no article where it is longer than pages are", () => {
  const most = 16 * 1024 * 1024;
  expect(fromPage(" ".repeat(most + 1), undefined)).toBeNull();
  expect(fromPage(" ".repeat(most), undefined)).not.toBeNull();
});
