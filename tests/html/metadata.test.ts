/** What pages call their parts and what they say of themselves: each name that is known, by itself. */
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/html/index.ts";

const PROSE = [
  "Warga Desa Sukamaju memanen padi di sawah sejak Senin pagi, lalu menjemurnya di lapangan desa sampai sore hari.",
  "Panen tahun ini lebih baik daripada tahun lalu, sebab hujan turun tepat waktu dan saluran irigasi sudah diperbaiki.",
  "Hasil panen itu dijual ke pasar kecamatan, sebagian lagi disimpan di lumbung desa untuk musim tanam berikutnya.",
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("");
const page = (head: string, body: string) =>
  readPage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
const ARTICLE = `<article><h1>Panen Raya di Desa Sukamaju</h1>${paragraphs}</article>`;
const DATE = "2023-07-12T15:20:00+07:00";

describe("the day of a page", () => {
  test.each([
    ..."article:published_time og:published_time og:article:published_time datepublished article.published".split(" "),
    ..."publishdate publish-date publish_date publisheddate content_publisheddate content_publishdate".split(" "),
    ..."dtk:publishdate pubdate published_at published parsely-pub-date cxenseparse:recs:publishtime".split(" "),
    ..."sailthru.date dc.date.issued dc.date dcterms.created article:published date".split(" "),
  ])("is in %s", (key) => {
    for (const attribute of ["name", "property", "itemprop"])
      expect(page(`<meta ${attribute}="${key}" content="${DATE}">`, ARTICLE).metadata.published).toEqual({
        value: DATE,
        basis: "structured_data",
      });
    expect(page(`<meta name="${key}x" content="${DATE}">`, ARTICLE).metadata.published).toBe(null);
    expect(page(`<meta name="${key}" content="kemarin">`, ARTICLE).metadata.published).toBe(null);
  });

  test.each([
    ..."date tanggal tgl time waktu published pubdate posted timestamp createdate created".split(" "),
    ..."post-date date-2 tgl_artikel".split(" "),
  ])("stands in what is labelled %s", (label) => {
    const shown = (of: string) =>
      page("", `<article><h1>Panen Raya di Desa</h1><div class="${of}">12 Juli 2023</div>${paragraphs}</article>`)
        .metadata.published;
    expect(shown(label)).toEqual({ value: "12 Juli 2023", basis: "visible" });
    expect(shown("up".concat(label.replace(/[-_].*/, "")).concat("s"))).toBe(null);
  });

  test("is that of a time, before what is shown", () => {
    const body = (inner: string) => `<article><h1>Panen Raya di Desa</h1>${inner}${paragraphs}</article>`;
    expect(page("", body(`<time datetime="2023-07-12">tadi</time>`)).metadata.published?.value).toBe("2023-07-12");
    expect(page("", body(`<time datetime="tadi">12/07/2023</time>`)).metadata.published).toEqual({
      ...{ value: "12/07/2023", basis: "visible" },
    });
    expect(page("", body(`<span class="date" title="${DATE}">tadi</span>`)).metadata.published).toEqual({
      ...{ value: DATE, basis: "structured_data" },
    });
    // the first after the headline, before one above it
    const around = `<div class="date">1 Januari 2020</div>${body('<div class="date">12 Juli 2023</div>')}`;
    expect(page("", around).metadata.published?.value).toBe("12 Juli 2023");
  });
});

describe("the people of a page", () => {
  test.each([
    ..."content_author dtk:author author article:author parsely-author dc.creator dable:author".split(" "),
    ..."cxenseparse:author sailthru.author twitter:creator".split(" "),
  ])("wrote it by %s", (key) => {
    expect(page(`<meta name="${key}" content="Rina Lestari">`, ARTICLE).metadata.authors).toEqual(["Rina Lestari"]);
  });

  test.each(["content_editor", "dtk:editor", "editor"])("edited it by %s", (key) => {
    const { authors, editors } = page(`<meta name="${key}" content="Rina Lestari">`, ARTICLE).metadata;
    expect([authors, editors]).toEqual([[], ["Rina Lestari"]]);
  });

  test.each("author authors penulis reporter byline writer jurnalis wartawan pewarta".split(" "))(
    "are labelled %s",
    (label) => {
      const shown = (of: string) =>
        page("", `<article><h1>Panen Raya</h1><span class="${of}">Rina Lestari</span>${paragraphs}</article>`).metadata
          .authors;
      expect(shown(label)).toEqual(["Rina Lestari"]);
      expect(shown(`x${label}x`)).toEqual([]);
    },
  );

  test.each([
    ["Rina Lestari - detikInet", ["Rina Lestari"]],
    ["Rina Lestari | Kabar", ["Rina Lestari"]],
    ["Rina Lestari (Kontributor)", ["Rina Lestari"]],
    ["  Rina   Lestari ", ["Rina Lestari"]],
    ["https://kabar.id/rina", []],
    ["www.kabar.id", []],
    ["@rina", []],
    ["admin", []],
    ["Administrator", []],
    ["PT Kabar Desa", []],
    ["CV. Kabar", []],
    ["Twitter", []],
    ["Redaksi Kabar", []],
    ["Tim Redaksi", []],
    ["Editor", []],
    ["Penulis", []],
    ["kabar.com", []],
    ["kabar.co.id", []],
    ["Kabar Online", []],
    ["Kabar News", []],
    ["Kabar Newsroom", []],
    ["Desa Cyber Media", []],
    ["Kabar-Desa", []],
    ["R".repeat(121), []],
    ["R".repeat(120), ["R".repeat(120)]],
  ])("are named %j: %j", (content, authors) => {
    const head = `<meta name="author" content="${content}"><meta property="og:site_name" content="Kabar Desa">`;
    expect(page(head, ARTICLE).metadata.authors).toEqual(authors);
  });
});

describe("the title and the section", () => {
  test.each([
    ..."article:section dtk:namakanal content_category parsely-section cxenseparse:category section".split(" "),
  ])("section: %s", (key) => {
    expect(page(`<meta name="${key}" content="Ekonomi">`, ARTICLE).metadata.section).toBe("Ekonomi");
  });

  test.each([
    ["Panen Raya di Desa Sukamaju - Kabar Desa", "", "Panen Raya di Desa Sukamaju"],
    ["Panen Raya di Desa Sukamaju | kabar.id", "", "Panen Raya di Desa Sukamaju"],
    ["Panen Raya di Desa Sukamaju – Bali – Kabar News", "", "Panen Raya di Desa Sukamaju"],
    ["Panen Raya di Desa Sukamaju » Kabar Online", "", "Panen Raya di Desa Sukamaju"],
    ["Panen Raya di Desa Sukamaju - warga ikut serta", "", "Panen Raya di Desa Sukamaju - warga ikut serta"],
    ["Panen - Kabar Desa", "", "Panen - Kabar Desa"],
    ["Panen - Kabar Desa", "<h1>Panen</h1>", "Panen"],
    ["Kabar Online - Panen Raya di Desa", "<h2>Panen Raya di Desa</h2>", "Panen Raya di Desa"],
    ["Panen Raya", "<h1>Panen Raya di Desa Sukamaju Berlangsung Meriah</h1>", "Panen Raya"],
    ["", "<h1>Panen Raya di Desa</h1>", "Panen Raya di Desa"],
    [" ", "<h1>Panen Raya di Desa</h1>", "Panen Raya di Desa"],
  ])("title: %j with %j", (title, shown, expected) => {
    const head = title === "" ? "" : `<title>${title}</title>`;
    expect(page(head, `${shown}<article>${paragraphs}</article>`).metadata.title?.value).toBe(expected);
  });

  test("address: the canonical one, none of a front page, out of an archive", () => {
    const url = (head: string) => page(head, ARTICLE).metadata.url;
    expect(url('<link rel="canonical" href="https://kabar.id/panen">')).toBe("https://kabar.id/panen");
    expect(
      url('<link rel="CANONICAL" href="https://kabar.id/"><meta property="og:url" content="https://a.id/b">'),
    ).toBe("https://a.id/b");
    expect(url('<link rel="canonical" href="/panen">')).toBe(null);
    expect(url('<link rel="next" href="https://kabar.id/panen">')).toBe(null);
    expect(url('<link rel="canonical" href="https://web.archive.org/web/20230712id_/https://kabar.id/panen">')).toBe(
      "https://kabar.id/panen",
    );
  });
});

describe("parts of a page", () => {
  const ASIDE = "Warga lain menanam bakau di pantai. Mereka pulang sore hari, lalu makan bersama di balai desa itu.";
  const withPart = (label: string) =>
    page("", `<div class="x"><h1>Panen Raya di Desa</h1>${paragraphs}<div class="${label}"><p>${ASIDE}</p></div></div>`)
      .text;

  test.each([
    ..."related relate terkait terpopuler populer popular trending most mostread mostpopular rekomendasi".split(" "),
    ..."recommend recommended recommendation recommendations recirc baca-juga bacajuga lihat_juga linksisip".split(" "),
    ..."link-sisip read-also readmore read-more inline-related lihatjg bacalainnya share sharing shares".split(" "),
    ..."sosmed social socmed sosial addtoany sharedaddy jp-relatedposts wp-visit ads iklan advert".split(" "),
    ..."advertisement advertorial-box banner sponsor sponsored adsense parallax native-ads native_ad".split(" "),
    ..."billboard leaderboard skyscraper adslot dfp gpt-ad outbrain taboola mgid revcontent inview".split(" "),
    ..."paradetail para_caption ads-1 ad_slot box-ads comment comments komentar disqus respond".split(" "),
    ..."fb-comments tag tags tagcloud topik topic keyword keywords list-tag tag-list post-tags hashtag".split(" "),
    ..."breadcrumb breadcrumbs navbar nav navigation menu submenu megamenu pagination paging pager".split(" "),
    ..."page-numbers post-navigation newsletter subscribe subscription berlangganan follow".split(" "),
    ..."whatsapp-channel gnews google-news googlenews modal popup pop-up dialog overlay lightbox".split(" "),
    ..."tooltip toast snackbar cookie consent paywall-gift gift carousel slider slick swiper".split(" "),
    ..."slideshow gallery-thumbs thumbs sidebar side-bar widget footer copyright masthead topbar".split(" "),
    ..."headerbar author-box author_bio author-card author-info about-author profile-card".split(" "),
    ..."reporter-box caption figcaption wp-caption-text photo-caption img-caption pic-artikel".split(" "),
    ..."foto-caption image-caption keterangan pics__caption detail__media-caption copyright-photo".split(" "),
    ..."video-player video_box video-embed video-list video-terkait jwplayer vjs podcast audio-player".split(" "),
    ..."tts text-to-speech feedback rating vote polling quiz reaction reactions emoji wm-ipp".split(" "),
    ..."wm-ipp-base skip-link sr-only screen-reader-text visually-hidden print-only noprint no-print".split(" "),
    ..."multiple-page paging-article halaman next-article prev-next artikel-lain artikel-lainnya".split(" "),
    ..."berita-lain berita_lainnya other-news latest terbaru terkini indeks".split(" "),
  ])("%s is none of the article", (label) => {
    expect(withPart(label).split("\n")).toEqual(expect.arrayContaining(PROSE));
    expect(withPart(label)).not.toContain(ASIDE);
    expect(withPart(`q${label.replaceAll(/[-_]/g, "")}q`)).toContain(ASIDE);
  });
});
