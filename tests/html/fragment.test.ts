import { describe, expect, it } from "vitest";
import { htmlOf, readPage, textOfFragment } from "../../src/html/index.ts";

const plain = (text: string): string | null => {
  const html = htmlOf(text);
  return html === null ? null : textOfFragment(html);
};

describe("HTML in a text", () => {
  it.each([
    ["paragraphs", "<p>Satu dua.</p><p>Tiga <b>empat</b>.</p>", "Satu dua.\nTiga empat."],
    ["escaped once", "&lt;p&gt;Satu &amp;amp; dua.&lt;/p&gt;&lt;p&gt;Tiga.&lt;/p&gt;", "Satu & dua.\nTiga."],
    ["escaped twice", "&amp;lt;p&amp;gt;Satu.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Dua.&amp;lt;/p&amp;gt;", "Satu.\nDua."],
    ["line breaks", "Satu.<br/>Dua.<br><br>Tiga.", "Satu.\nDua.\nTiga."],
    ["inline tags only: line ends break", "Satu <b>dua</b>.\nTiga.", "Satu dua.\nTiga."],
    ["blank lines of a content system", "Satu\ndua.\n\nTiga.\n<h2>Empat</h2>\nLima.", "Satu dua.\nTiga.\nEmpat\nLima."],
    ["lists", "<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>", "- a\n- b\n1. c\n2. d"],
    ["tables", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a | b\n1 | 2"],
    ["captions", '<figure><img src="a"><figcaption>Foto: x</figcaption></figure><p>Satu.</p>', "Satu."],
    ["scripts", "<p>Satu.</p><script>alert('<p>x</p>')</script><style>p{}</style>", "Satu."],
    ["a related link is left for the layout", '<p>Baca juga: <a href="x">Dua Tiga</a></p>', "Baca juga: Dua Tiga"],
    ["a picture and line ends", '<img src="a.jpg"/>Satu.\nDua.', "Satu.\nDua."],
    ["broken markup", "<p>Satu <b>dua<p>Tiga</i>", "Satu dua\nTiga"],
  ])("%s", (_, html, text) => expect(plain(html)).toBe(text));

  it.each(["a < b dan c > d", "Rp 5 & Rp 6 &amp; 7", "<3 Persiwa", "x <em dash> y", "&lt;b&gt", ""])(
    "leaves %j as it is",
    (text) => expect(plain(text)).toBeNull(),
  );
});

describe("pages made to be slow", () => {
  const N = 100_000;
  it.each([
    ["nested divs", `${"<div>".repeat(N)}<p>Satu.</p>`],
    ["nested links", `${"<a>".repeat(N)}Satu.${"</a>".repeat(N)}`],
    ["closing tags that close nothing", `${"<div>".repeat(N) + "</p></b>".repeat(N)}Satu.`],
    ["lists in lists", `${"<ul><li>".repeat(N)}Satu.`],
    ["open brackets", `${"<p".repeat(N) + "<".repeat(N)}Satu.`],
    ["comments that do not end", `${"<!--".repeat(N)}Satu.`],
    ["headlines", "<h1>Satu</h1>".repeat(N)],
    ["entities", "&lt;p".repeat(N)],
  ])("%s", (_, html) => {
    const from = process.cpuUsage().user;
    readPage(html);
    const inner = htmlOf(html);
    if (inner !== null) textOfFragment(inner);
    expect((process.cpuUsage().user - from) / 1e6).toBeLessThan(4);
  });
});

describe("a page's article", () => {
  const prose = "Warga desa itu menyeberang dengan rakit sejak jembatan putus diterjang banjir pada bulan Maret.";
  const page = (body: string) => readPage(`<html><body>${body}</body></html>`);

  it("keeps pages that are shown later, and no other hidden part", () => {
    const gift =
      "<div style='display:none'><p>Hadiahkan artikel ini kepada teman Anda, yang dapat membacanya tanpa " +
      "berlangganan.</p></div>";
    const { text } = page(
      `<div class="isi"><p>1 ${prose}</p>${gift}<div class="page" data-page="2" hidden><p>2 ${prose}</p></div></div>`,
    );
    expect(text).toBe(`1 ${prose}\n2 ${prose}`);
  });

  it("has the last of its lines, where nothing but line breaks part them", () => {
    const body = `1 ${prose}<br><br>2 ${prose}<br><br>Rakit itu dua meter lebarnya.`;
    expect(page(`<div class="post-body">${body}</div><div class="post-footer">Label: rakit</div>`).text).toBe(
      `1 ${prose}\n2 ${prose}\nRakit itu dua meter lebarnya.`,
    );
  });

  it("is not what a front page or an archive shows: headlines that are links, with teasers that break off", () => {
    const teased = (title: string, teaser: string) =>
      `<article><h2><a href="/a">${title}</a></h2><p>${teaser}</p></article>`;
    const cut = `${prose.slice(0, -1)} [&hellip;]`;
    const listed = page(`<h1>Tag: desa</h1>${teased("Jembatan Desa Dibuka", cut)}${teased("Sumur Desa Kering", cut)}`);
    expect(listed.other).toBe("a list of articles");
    const related = teased("Jembatan Desa Dibuka", cut) + teased("Sumur Desa Kering", cut);
    expect(page(`<h1>Rakit</h1><div class="isi"><p>1 ${prose}</p><p>2 ${prose}</p>${related}</div>`).other).toBeNull();
  });

  it("is found on a page whose body is called like an aside", () => {
    expect(
      readPage(
        `<html><body class="modal-open"><div class="share"><p>1 ${prose}</p><p>2 ${prose}</p></div></body></html>`,
      ).text,
    ).toBe(`1 ${prose}\n2 ${prose}`);
  });

  it("is taken from JSON-LD where the page shows less", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Rakit",
      articleBody: `<p>1 ${prose}</p><p>2 ${prose}</p><p>3 ${prose}</p>`,
    });
    expect(page(`<script type="application/ld+json">${data}</script><p>Langganan untuk membaca.</p>`).text).toBe(
      `1 ${prose}\n2 ${prose}\n3 ${prose}`,
    );
  });

  it("reads JSON-LD that is broken in the usual ways", () => {
    const { metadata } = page(
      '<script type="application/ld+json"><!-- {"@graph": [{"@type": ["NewsArticle"], "headline": "Baris\n' +
        'lama",\n"datePublished": "2024-05-14",' +
        '"author": [{"@id": "#a"}, {"@type": "Organization", "name": "Kabar"}],}, {"@type": "Person", "@id": ' +
        '"#a", "name": "Rina Wati"}]} --></script>',
    );
    expect(metadata).toMatchObject({
      title: { value: "Baris lama", basis: "structured_data" },
      published: { value: "2024-05-14" },
      authors: ["Rina Wati"],
    });
  });

  it.each([
    ["Jembatan Desa Dibuka - Kompas.com", "Jembatan Desa Dibuka"],
    ["Jembatan Desa Dibuka | Bali | ANTARA News", "Jembatan Desa Dibuka"],
    [
      "Persiwa Menang 2-1 - Lumbung Kalah di kandang sendiri lagi",
      "Persiwa Menang 2-1 - Lumbung Kalah di kandang sendiri lagi",
    ],
  ])("title %j", (written, title) => expect(readPage(`<title>${written}</title>`).metadata.title?.value).toBe(title));

  it.each([
    ["Bakau - Lereng", "<h1>Bakau</h1>", "Bakau", "Warga menanam bakau."],
    ["Kabar Lereng - Bakau", '<h1><a href="/">Kabar Lereng</a></h1>', "Kabar Lereng - Bakau", "Kabar Lereng\nWarga"],
    ["Bakau - Lereng", "<h1>Bakau</h1><h1>Padi</h1>", "Bakau - Lereng", "Bakau\nPadi"],
  ])("title %j of a page with %s", (written, head, title, text) => {
    const page = readPage(`<title>${written}</title><article>${head}<p>Warga menanam bakau.</p></article>`);
    expect(page.metadata.title?.value).toBe(title);
    expect(page.text.startsWith(text)).toBe(true);
  });
});
