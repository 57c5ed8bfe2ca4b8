/**
 * The markup of outlets and content systems around articles of our own: a row is the page's head and its body, with the
 * article's parts named in braces. What stands around the article is what such pages show: navigation, pictures,
 * related headlines, share buttons, tags, popular lists, comments.
 */

export interface ZooArticle {
  readonly title: string;
  /** ISO 8601 with offset, and as Indonesian pages print it. */
  readonly iso: string;
  readonly printed: string;
  readonly author: string;
  readonly section: string;
  /** HTML elements of the body, and the lines that they are. */
  readonly elements: readonly string[];
  readonly lines: readonly string[];
}

const p = (text: string): readonly [string, string] => [`<p>${text}</p>`, text];

function article(
  head: Omit<ZooArticle, "elements" | "lines">,
  body: readonly (readonly [string, string])[],
): ZooArticle {
  return { ...head, elements: body.map(([html]) => html), lines: body.flatMap(([, text]) => text.split("\n")) };
}

export const ARTICLES: readonly ZooArticle[] = [
  article(
    {
      title: "Jembatan Gantung Desa Sukamaju Dibuka Lagi",
      iso: "2024-05-14T09:15:00+07:00",
      printed: "Selasa, 14 Mei 2024 09:15 WIB",
      author: "Rina Wati",
      section: "Regional",
    },
    [
      p(
        "Jembatan gantung di Desa Sukamaju dibuka lagi pada Selasa setelah tiga bulan ditutup karena tali " +
          "bajanya putus diterjang banjir.",
      ),
      p("Sekitar 400 warga yang selama ini memutar sejauh sembilan kilometer kini dapat menyeberang dalam lima menit."),
      p('"Anak-anak tidak perlu lagi berangkat sebelum subuh," kata Kepala Desa Sukamaju, Darmo Pawiro.'),
      p("Biayanya Rp 850 juta."),
      p(
        "Pemerintah kabupaten berjanji memeriksa tali baja setiap enam bulan dan memasang papan batas muatan " +
          "di kedua ujung jembatan.",
      ),
    ],
  ),
  article(
    {
      title: "Harga Cabai di Pasar Wanasari Turun, Pedagang Lega",
      iso: "2023-11-02T16:40:00+07:00",
      printed: "Kamis, 02/11/2023 16:40 WIB",
      author: "Budi Santoso",
      section: "Ekonomi",
    },
    [
      p(
        "Harga cabai rawit di Pasar Wanasari turun menjadi Rp 42.000 per kilogram pada Kamis pagi, dari Rp " +
          "65.000 sepekan sebelumnya.",
      ),
      ["<h2>Pasokan Kembali Lancar</h2>", "Pasokan Kembali Lancar"],
      p(
        "Pasokan dari lereng gunung kembali lancar sejak jalan yang longsor dibersihkan, ujar Ketua " +
          "Paguyuban Pedagang, Siti Lestari.",
      ),
      [
        "<ul><li>Cabai rawit: Rp 42.000</li><li>Bawang merah: Rp 30.000</li></ul>",
        "- Cabai rawit: Rp 42.000\n- Bawang merah: Rp 30.000",
      ],
      p("Ia berharap harga bertahan sampai akhir tahun karena banyak warung makan baru saja menurunkan harga jualnya."),
    ],
  ),
  article(
    {
      title: "Persiwa Wanasari Menang 2-1 atas Tamu dari Lumbung",
      iso: "2025-01-26T21:05:00+07:00",
      printed: "26 Januari 2025, 21:05 WIB",
      author: "Ani Rahmawati",
      section: "Olahraga",
    },
    [
      p(
        "Persiwa Wanasari menang 2-1 atas tamunya dari Lumbung dalam laga yang berlangsung di Stadion Mini " +
          "Wanasari, Minggu malam.",
      ),
      [
        '<p>Gol pertama dicetak <a href="/tag/tono">Tono Harjo</a> pada menit ke-12 setelah menerima umpan ' +
          "jauh dari <em>lini belakang</em>.</p>",
        "Gol pertama dicetak Tono Harjo pada menit ke-12 setelah menerima umpan jauh dari lini belakang.",
      ],
      ["<table><tr><td>Menang</td><td>3</td></tr><tr><td>Kalah</td><td>1</td></tr></table>", "Menang | 3\nKalah | 1"],
      p(
        "Pelatih Persiwa, Joko Widagdo, memuji kerja keras timnya yang bermain dengan sepuluh orang sejak " +
          "babak kedua dimulai.",
      ),
    ],
  ),
];

export interface Markup {
  readonly name: string;
  readonly head: string;
  readonly body: string;
  /** How the elements of the body are set; paragraphs one after another where it is left out. */
  readonly set?: (elements: readonly string[]) => string;
  /** What the page does not state in a way that is asked for. */
  readonly without?: readonly ("author" | "published")[];
}

const JSON_LD =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",' +
  '"headline":"{title}","datePublished":"{iso}",' +
  '"author":{"@type":"Person","name":"{author}"},"publisher":{"@type":"Organization","name":"{outlet}"},' +
  '"articleSection":"{section}"}</script>';
const OG =
  '<meta property="og:type" content="article"><meta property="og:title" content="{title} - {outlet}"><meta ' +
  'property="og:site_name" content="{outlet}">';
const CANONICAL = '<link rel="canonical" href="https://www.contoh.co.id/berita/{slug}">';
const NAV =
  '<ul class="{c}"><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/e">Ekonomi</a>' +
  '</li><li><a href="/o">Olahraga</a></li><li><a href="/v">Video</a></li></ul>';
const OTHERS =
  '<a href="/1">Sungai di Lumbung Meluap, Warga Diminta Waspada Sampai Akhir Pekan</a><a href="/2">Guru ' +
  "Honorer di Ende Menunggu Gaji Tiga Bulan</a>";
const LIST =
  '<ul><li><a href="/1">Sungai di Lumbung Meluap, Warga Diminta Waspada Sampai Akhir Pekan</a></li><li><a ' +
  'href="/2">Guru Honorer di Ende Menunggu Gaji Tiga Bulan</a></li><li><a href="/3">Ini Daftar Harga Sembako ' +
  "di Pasar Wanasari Pekan Ini</a></li></ul>";
const COMMENT =
  "Semoga pemerintah daerah lebih cepat menangani hal seperti ini, karena warga kecil yang selalu menanggung " +
  "akibatnya setiap musim hujan datang.";
const FOOTER =
  "<footer><p>Hak cipta © 2024 {outlet}. Dilarang menyalin isi halaman ini tanpa izin tertulis dari redaksi " +
  "kami di Jakarta.</p></footer>";

/** Puts something after the second element of the body. */
const inserted = (html: string) => (elements: readonly string[]) =>
  [...elements.slice(0, 2), html, ...elements.slice(2)].join("\n");

const lineBroken = (elements: readonly string[]): string =>
  elements.map((html) => html.replace(/^<p>(.*)<\/p>$/s, "$1<br><br>")).join("\n");

export const MARKUPS: readonly Markup[] = [
  {
    name: "detik",
    head:
      `<title>{title}</title>${OG}<meta name="dtk:publishdate" content="{iso}"><meta name="dtk:author" ` +
      `content="{author}">`,
    body:
      `<nav class="static-nav">${NAV}</nav><div class="container"><article class="detail"><div ` +
      `class="detail__header"><h1 class="detail__title">{title}</h1><div class="detail__author">{author} - ` +
      `<span class="detail__label">detikJateng</span></div><div class="detail__date">{printed}</div></div><div ` +
      `class="detail__media"><figure class="detail__media-image"><img src="a.jpg"><figcaption ` +
      `class="detail__media-caption">Ilustrasi. Foto: Dok. Warga</figcaption></figure></div><div ` +
      `class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent"><strong>` +
      `</strong>{body}<div class="detail__body-tag"><div class="nav">${OTHERS}</div></div></div></div>` +
      `</article><aside class="column-4"><div class="box cb-mostpop">${LIST}</div></aside></div>${FOOTER}`,
    set: inserted(
      '<div class="sisip_embed_sosmed"></div><table class="linksisip" align="center"><tr><td><div ' +
        'class="lihatjg">Baca juga:<h2><a href="/x">Sungai di Lumbung Meluap</a></h2></div></td></tr></table>' +
        '<div class="parallaxB"><div class="parallax_detail">ADVERTISEMENT</div><div ' +
        'class="para_caption">SCROLL TO CONTINUE WITH CONTENT</div></div>',
    ),
  },
  {
    name: "detik 2015",
    head:
      '<title>{title}</title><meta name="author" content="{author} - detikinet"><meta name="publishdate" ' +
      'content="{iso}">',
    body:
      `<div id="menu_fo">${NAV}</div><div class="artikel2"><div class="date">{printed}</div><h1>{title}</h1>` +
      `<div class="author"><strong>{author}</strong> - detikinet</div><div class="pic_artikel"><img ` +
      `src="a.jpg">Foto: Dok. Warga</div><div class="text_detail detail_area" id="detikdetailtext">{body}</div>` +
      `<div class="box_tag">${OTHERS}</div></div><div class="box_ter">${LIST}</div>`,
    set: lineBroken,
  },
  {
    name: "kompas",
    head:
      `<title>{title} Halaman all - Kompas.com</title>${OG}<meta name="content_PublishedDate" content="{iso}">` +
      `<meta name="content_author" content="{author}">${CANONICAL}`,
    body:
      `<div class="header__nav">${NAV}</div><div class="container"><div class="row"><h1 ` +
      `class="read__title">{title}</h1><div class="read__header"><div class="read__time">Kompas.com - ` +
      `{printed}</div><div class="credit-title"><div class="credit-title-nameEditor">{author}</div></div></div>` +
      `<div class="photo__wrap"><img src="a.jpg"><div class="photo__caption">Jembatan di desa ` +
      `itu.(KOMPAS.com/DOK)</div></div><div class="read__content"><div class="clearfix">{body}<div ` +
      `class="ads-on-body"></div></div></div><div class="kcm__tag"><ul class="tag__article__wrap"><li><a ` +
      `href="/t">Wanasari</a></li></ul></div><div class="comment__wrap"><p>${COMMENT}</p></div></div><div ` +
      `class="sidebar">${LIST}</div></div>${FOOTER}`,
    set: inserted(
      '<p><strong>Baca juga: <a href="/x" target="_self" class="inner-link-baca-juga">Sungai di Lumbung ' +
        'Meluap</a></strong></p><div class="modal-gift" style="display:none"><div>Anda dapat menghadiahkan ' +
        "artikel premium ini kepada teman Anda, dan teman Anda dapat membacanya tanpa berlangganan sampai " +
        "akhir bulan.</div></div>",
    ),
  },
  {
    name: "tribunnews",
    head: `<title>{title} - Tribunnews.com</title>${OG}${JSON_LD}`,
    body:
      `<div class="nav1">${NAV}</div><div class="content"><div id="article"><h1 class="f50 black2 f400 ` +
      `crimson" id="arttitle">{title}</h1><div class="grey bdr3 pb10 pt10"><time class="grey"><span>Tayang: ` +
      `{printed}</span></time></div><div id="penulis">Penulis: <a href="/a">{author}</a></div><div id="artimg">` +
      `<div class="pb20 ovh"><div class="imgfull_div"><a href="#"><img src="a.jpg"></a></div><div class="arial ` +
      `f12 pt5 grey2">Warga menyeberangi jembatan di Desa Sukamaju.</div></div></div><div class="side-article ` +
      `txt-article multi-fontsize editcontent">{body}</div><div class="mt10 art-tag"><h5 class="tagcloud3"><a ` +
      `href="/t">Wanasari</a></h5></div></div></div><div class="fr w300"><h4 class="populer">Berita ` +
      `Populer</h4>${LIST}</div>`,
    set: inserted(
      '<p class="baca"><strong>Baca juga: <a href="/x">Sungai di Lumbung Meluap, Warga Waspada</a></strong>' +
        '</p><div id="div-Inside-MediumRectangle"></div>',
    ),
  },
  {
    name: "tempo",
    head: `<title>{title} | tempo.co</title>${OG}${JSON_LD}`,
    body:
      `<header><nav>${NAV}</nav></header><main><section class="detail-article"><div class="breadcrumbs">News › ` +
      `Daerah</div><h1 class="title">{title}</h1><div class="reporter-name"><span>Reporter</span> <a ` +
      `href="/a">{author}</a></div><p class="date margin-bottom-sm">{printed}</p><div class="foto-detail">` +
      `<figure><img src="a.jpg"><figcaption>Suasana di lokasi. TEMPO/Dok. Warga</figcaption></figure></div>` +
      `<div class="detail-in"><div class="detail-konten">{body}<div class="box-rekomendasi">${LIST}</div></div>` +
      `</div></section></main>${FOOTER}`,
  },
  {
    name: "cnnindonesia",
    head: `<title>{title}</title>${OG}<meta name="publishdate" content="{iso}"><meta name="author" content="{author}">`,
    body:
      `<div class="navbar">${NAV}</div><div class="detail-wrap flex gap-4"><h1 class="mb-2 text-[28px] ` +
      `leading-9 text-cnn_black">{title}</h1><div class="text-cnn_red">CNN Indonesia</div><div ` +
      `class="text-cnn_grey text-sm mb-4">{printed}</div><div class="detail-image my-5 w-full"><img ` +
      `src="a.jpg"><figcaption class="text-cnn_black_light3">Ilustrasi jembatan. (iStock)</figcaption></div>` +
      `<div class="detail-text text-cnn_black text-sm grow min-w-0">{body}</div><div class="flex flex-wrap ` +
      `gap-3 tag">${OTHERS}</div></div>`,
    set: inserted(
      '<div class="paradetail"><div class="parallax">ADVERTISEMENT</div><p>SCROLL TO CONTINUE WITH ' +
        'CONTENT</p></div><table class="linksisip" data-title="x"><tbody><tr><td class="pilihan redaksi">' +
        '<strong>Pilihan Redaksi</strong><ul><li><a href="/1">Sungai di Lumbung Meluap</a></li></ul></td></tr>' +
        "</tbody></table>",
    ),
  },
  {
    name: "cnbcindonesia",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<div class="head">${NAV}</div><div class="jdl"><h1>{title}</h1><div class="author">{author}, CNBC ` +
      `Indonesia</div><div class="date">{printed}</div></div><div class="media_artikel pb20"><img src="a.jpg">` +
      `<span>Foto: Infografis (Dok. Warga)</span></div><div class="detail_text">{body}<table class="linksisip">` +
      `<tr><td>${OTHERS}</td></tr></table></div><div class="list_tag">${OTHERS}</div>`,
  },
  {
    name: "liputan6",
    head: `<title>{title} - News Liputan6.com</title>${OG}${JSON_LD}`,
    body:
      `<div class="navbar--top">${NAV}</div><article class="read-page" data-type="article"><header ` +
      `class="read-page--header"><h1 class="read-page--header--title entry-title" ` +
      `itemprop="headline">{title}</h1><p class="read-page--header--author"><span ` +
      `class="read-page--header--author__name fn">{author}</span></p><time ` +
      `class="read-page--header--author__datetime updated" datetime="{iso}">{printed}</time></header><div ` +
      `class="read-page--photo-gallery"><figure class="read-page--photo-gallery--item"><img src="a.jpg">` +
      `<figcaption class="read-page--photo-gallery--item__caption">Jembatan di Sukamaju ` +
      `(Liputan6.com/Dok)</figcaption></figure></div><div class="article-content-body"><div ` +
      `class="article-content-body__item-page" data-page="1" data-title=""><div ` +
      `class="article-content-body__item-content">{body}</div></div></div><div ` +
      `class="tags--snippet">${LIST}</div></article>`,
    set: (elements) =>
      `${elements.slice(0, 2).join("")}<div class="baca-juga-collections"><p ` +
      `class="baca-juga-collections__title">Baca Juga</p>${LIST}</div></div></div><div ` +
      `class="article-content-body__item-page" data-page="2" style="display:none"><div ` +
      `class="article-content-body__item-content">${elements.slice(2).join("")}`,
  },
  {
    name: "antaranews",
    head: `<title>{title} - ANTARA News</title>${OG}${JSON_LD}${CANONICAL}`,
    body:
      `<nav class="navbar">${NAV}</nav><div class="wrap__article-detail"><div ` +
      `class="wrap__article-detail-title"><h1>{title}</h1></div><div class="wrap__article-detail-info"><ul ` +
      `class="list-inline"><li class="list-inline-item"><span class="text-dark ` +
      `text-capitalize">{printed}</span></li></ul></div><div class="wrap__article-detail-image"><figure><img ` +
      `src="a.jpg"></figure><p class="wrap__article-detail-image-caption"><span class="caption">Warga di ` +
      `jembatan. ANTARA/HO-Dok</span></p></div><div class="wrap__article-detail-content post-content">{body}<p ` +
      `class="text-muted mt-2 small">Pewarta: {author}<br>Copyright © ANTARA 2024</p></div><div ` +
      `class="blog-tags">${OTHERS}</div></div>`,
    set: inserted(
      '<div class="ads-placed"></div><span class="baca-juga"><b>Baca juga: <a href="/x">Sungai di Lumbung ' +
        "meluap</a></b></span>",
    ),
  },
  {
    name: "republika",
    head:
      `<title>{title} | Republika Online</title>${OG}<meta name="pubdate" content="{iso}"><meta name="author" ` +
      `content="{author}">`,
    body:
      `<div class="navbar-menu">${NAV}</div><div class="main-content__left"><div class="max-card__title">` +
      `<h1>{title}</h1></div><div class="date date-item__headline">{printed}</div><div class="max-card__image">` +
      `<img src="a.jpg"><div class="caption">Warga melintas. (Ilustrasi)</div></div><div ` +
      `class="article-content"><article>{body}</article></div><div class="tag-block">${OTHERS}</div><div ` +
      `class="berita-terkait">${LIST}</div></div>`,
  },
  {
    name: "okezone",
    head:
      `<title>{title} : Okezone News</title>${OG}<meta itemprop="datePublished" content="{iso}"><meta ` +
      `name="author" content="{author}">`,
    body:
      `<div class="header-menu">${NAV}</div><div class="title-article"><h1>{title}</h1></div><div ` +
      `class="reporter"><div class="namerep">{author}, Jurnalis - <span>{printed}</span></div></div><div ` +
      `class="container-bodyhome-left"><img id="imgCheck" src="a.jpg"><div class="caption-img-ab">Ilustrasi ` +
      `(Foto: Okezone)</div><div class="read" id="contentx">{body}<div class="detail-tag">${OTHERS}</div></div>` +
      `<div id="bacajuga">${LIST}</div></div>`,
  },
  {
    name: "sindonews",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<header>${NAV}</header><section class="detail-body"><div class="article"><div class="detail-title">` +
      `<h1>{title}</h1></div><div class="detail-nama-redaksi"><a href="/a">{author}</a></div><div ` +
      `class="detail-date-artikel">{printed}</div><div class="detail-img"><figure><img src="a.jpg">` +
      `<figcaption>Jembatan. Foto/Dok</figcaption></figure></div><div class="detail-desc" ` +
      `id="detail-desc">{body}</div><div class="detail-tag">${OTHERS}</div><div ` +
      `class="box-popular">${LIST}</div></div></section>`,
    set: (elements) =>
      `${lineBroken(elements)}<div class="baca-inline"><div class="baca-inline-head">Baca Juga:</div>${OTHERS}</div>`,
  },
  {
    name: "jpnn",
    head: `<title>{title} - JPNN.com</title>${OG}${JSON_LD}`,
    body:
      `<div class="navigation">${NAV}</div><div class="page-header"><h1>{title}</h1><div ` +
      `class="page-date">{printed}</div></div><div class="col-md-8"><div class="page-image"><img src="a.jpg">` +
      `<div class="caption-text">Jembatan. Foto: Dok JPNN</div></div><div class="page-content" ` +
      `itemprop="articleBody">{body}<p><em><strong>Baca Juga:</strong></em></p></div><div class="pagination">` +
      `<a href="?page=2">2</a></div></div>`,
  },
  {
    name: "suara",
    head:
      `<title>{title}</title>${OG}<meta property="article:published_time" content="{iso}"><meta name="author" ` +
      `content="{author}">`,
    body:
      `<div class="menu-wrapper">${NAV}</div><div class="info"><h1>{title}</h1><div class="head-writer-date">` +
      `<span>{author}</span> <span>{printed}</span></div></div><div class="img-cover"><figure><img src="a.jpg">` +
      `<figcaption>Jembatan (Suara.com/Dok)</figcaption></figure></div><article class="detail-content ` +
      `detail-berita"><div class="ads-inside"></div>{body}</article><div class="tag-header">${OTHERS}</div>` +
      `<div class="terkait">${LIST}</div>`,
    set: inserted(
      '<div class="baca-juga-new"><p>Baca Juga:</p><a href="/x">Sungai di Lumbung Meluap, Warga Waspada</a></div>',
    ),
  },
  {
    name: "merdeka",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<div class="box-menu">${NAV}</div><div class="article"><h1 class="article-title">{title}</h1><div ` +
      `class="article-info"><span class="article-author">{author}</span><span ` +
      `class="article-date">{printed}</span></div><figure class="article-image"><img src="a.jpg">` +
      `<figcaption>Jembatan. ©2024 Merdeka.com</figcaption></figure><div class="article-body ` +
      `mdk-body-paragraph">{body}</div><div class="list-populer">${LIST}</div></div>`,
  },
  {
    name: "viva",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<div class="navbar">${NAV}</div><div class="main-content"><div class="main-content-title">` +
      `<h1>{title}</h1></div><div class="main-content-author"><a href="/a">{author}</a></div><div ` +
      `class="main-content-date">{printed}</div><div class="main-content-image"><img src="a.jpg"><p>Jembatan ` +
      `Sukamaju. Sumber: Dok. Warga</p></div><div class="main-content-detail">{body}</div><div ` +
      `class="box-trending">${LIST}</div></div>`,
  },
  {
    name: "kumparan",
    head: `<title>{title} | kumparan.com</title>${OG}${JSON_LD}`,
    body:
      `<div class="HeaderMenuweb__Menu">${NAV}</div><div class="StoryRenderer__EditorWrapper"><h1 ` +
      `data-qa-id="story-title">{title}</h1><div data-qa-id="publish-date">{printed}</div><div ` +
      `data-qa-id="media"><img src="a.jpg"><div class="ImageCaption">Jembatan. Foto: Dok. kumparan</div></div>` +
      `<div data-qa-id="story-content">{body}</div></div><div class="Recommendation"><h3>Trending ` +
      `Now</h3>${LIST}</div>`,
    set: (elements) =>
      elements
        .map((html) =>
          html.replace(
            /^<p>(.*)<\/p>$/s,
            '<span data-slate-node="text" class="Textweb__Paragraph"><div data-qa-id="story-paragraph">$1</div></span>',
          ),
        )
        .join(""),
  },
  {
    name: "idntimes",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<div class="navigation-menu">${NAV}</div><section class="content-post clearfix"><h1 ` +
      `class="title-text">{title}</h1><div class="author-detail"><a class="author-name" href="/a">{author}</a>` +
      `<time class="date" datetime="{iso}">{printed}</time></div><article id="article-content"><div ` +
      `class="split-page clearfix"><div class="img-article"><img src="a.jpg"><div ` +
      `class="cover-sourceimg">Jembatan (IDN Times/Dok)</div></div>{body}</div></article><div ` +
      `class="editors-picks-related">${LIST}</div></section>`,
  },
  {
    name: "tirto",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<div class="nav-menu">${NAV}</div><div class="content-detail-holder"><h1 ` +
      `class="news-detail-title">{title}</h1><span class="detail-date mt-1">{author} - {printed}</span><div ` +
      `class="content-text-editor">{body}<div class="baca-holder bold"><p>Baca juga artikel ` +
      `terkait</p>${OTHERS}</div></div></div>`,
  },
  {
    name: "bisnis",
    head:
      `<title>{title}</title>${OG}<meta property="article:published_time" content="{iso}"><meta name="author" ` +
      `content="{author}">`,
    body:
      `<div class="menuTop">${NAV}</div><div class="detailsContent"><h1 ` +
      `class="detailsTitleCaption">{title}</h1><div class="detailsAttributeDates">{printed}</div><div ` +
      `class="detailsAuthorItem"><a href="/a">{author}</a></div><div class="detailsCoverImg"><img src="a.jpg">` +
      `<p class="detailsCoverCaption">Jembatan. - Bisnis/Dok</p></div><article class="detailsContent force-17 ` +
      `mt40">{body}</article><div class="detailsTagCaption">${OTHERS}</div></div>`,
    set: inserted('<div class="baca-juga-box"><a href="/x">Sungai di Lumbung Meluap, Warga Waspada</a></div>'),
  },
  {
    name: "kontan",
    head: `<title>{title}</title>${OG}${JSON_LD}`,
    body:
      `<div class="menu-utama">${NAV}</div><div class="mar-l-20"><h1 class="detail-desk">{title}</h1><div ` +
      `class="fs14 ff-opensans font-gray">{printed}</div><div class="author">Reporter: {author} | Editor: Tono ` +
      `Harjo</div><div class="ads-slot"></div><div class="tmpt-desk-kon" itemprop="articleBody">{body}<p>` +
      `<strong>Baca Juga: <a href="/x">Sungai di Lumbung Meluap</a></strong></p></div><div ` +
      `class="track-lnk">${LIST}</div></div>`,
  },
  {
    name: "medcom",
    head: `<title>{title} - Medcom.id</title>${OG}${JSON_LD}`,
    body:
      `<div class="menu">${NAV}</div><div class="articles"><h1>{title}</h1><div class="info-article">{author} ` +
      `&bull; {printed}</div><div class="caption">Jembatan. Foto: Medcom/Dok</div><div class="article-content">` +
      `<div class="content-body">{body}</div></div><div class="recommended">${LIST}</div></div>`,
  },
  {
    name: "mediaindonesia",
    head: `<title>{title}</title>${OG}<meta name="pubdate" content="{iso}">`,
    body:
      `<nav>${NAV}</nav><div class="article-detail"><h1>{title}</h1><div class="author-top"><b>{author}</b>` +
      `</div><div class="date-top">{printed}</div><picture><img src="a.jpg"></picture><div class="article" ` +
      `itemprop="articleBody">{body}</div><div class="tag-list">${OTHERS}</div></div>`,
  },
  {
    name: "wordpress",
    head:
      `<title>{title} &#8211; Kabar Wanasari</title>${OG}<meta property="article:published_time" ` +
      `content="{iso}"><meta name="author" content="{author}" />`,
    body:
      `<header id="masthead" class="site-header"><nav class="main-navigation">${NAV}</nav></header><div ` +
      `id="content" class="site-content"><main id="main" class="site-main"><article id="post-12" ` +
      `class="post-12 post type-post status-publish"><header class="entry-header"><h1 ` +
      `class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date ` +
      `published" datetime="{iso}">{printed}</time></span><span class="byline"><span class="author ` +
      `vcard">{author}</span></span></div></header><div class="entry-content"><figure class="wp-block-image">` +
      `<img src="a.jpg"><figcaption class="wp-element-caption">Jembatan itu.</figcaption></figure>{body}<div ` +
      `class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Bagikan ini:</h3>${OTHERS}</div><div ` +
      `id="jp-relatedposts" class="jp-relatedposts">${LIST}</div></div></article><div id="comments" ` +
      `class="comments-area"><ol class="comment-list"><li class="comment"><p>${COMMENT}</p></li></ol></div>` +
      `</main><aside id="secondary" class="widget-area">${LIST}</aside></div>${FOOTER}`,
  },
  {
    name: "newspaper theme",
    head: `<title>{title} | Kabar Wanasari</title>${OG}${JSON_LD}`,
    body:
      `<div class="td-header-menu-wrap">${NAV}</div><article class="td-post-template"><div ` +
      `class="td-post-header"><h1 class="entry-title">{title}</h1><div class="td-module-meta-info"><div ` +
      `class="td-post-author-name">Oleh <a href="/a">{author}</a></div><span class="td-post-date"><time ` +
      `datetime="{iso}">{printed}</time></span></div></div><div class="td-post-sharing">${OTHERS}</div><div ` +
      `class="td-post-content tagdiv-type"><div class="td-post-featured-image"><img src="a.jpg">` +
      `</div>{body}</div></article><div class="td_block_related_posts">${LIST}</div>`,
  },
  {
    name: "blogger",
    head: "<title>Kabar Wanasari: {title}</title><meta property='og:title' content='{title}'>",
    body:
      `<div class='tabs section'>${NAV}</div><div class='post hentry'><h1 class='post-title ` +
      "entry-title'>{title}</h1><div class='post-header'><span class='post-author vcard'>Diposkan oleh <span " +
      "class='fn'>{author}</span></span><abbr class='published' title='{iso}'>{printed}</abbr></div><div " +
      "class='post-body entry-content'>{body}</div><div class='post-footer'><div " +
      `class='post-share-buttons'>${OTHERS}</div></div></div><div class='sidebar section'>${LIST}</div><div ` +
      `class='comments'><p>${COMMENT}</p></div>`,
    set: lineBroken,
  },
  {
    name: "amp",
    head: `<title>{title}</title>${JSON_LD}${CANONICAL}<style amp-boilerplate>body{visibility:hidden}</style>`,
    body:
      `<amp-sidebar id="sidebar" layout="nodisplay">${NAV}</amp-sidebar><header ` +
      `class="header">{outlet}</header><main><h1>{title}</h1><div class="amp-date">{printed}</div><amp-img ` +
      `src="a.jpg" width="4" height="3"></amp-img><div class="content">{body}</div><amp-carousel height="300" ` +
      `layout="fixed-height">${OTHERS}</amp-carousel></main>`,
  },
  {
    name: "plain tables of 2004",
    head: "<title>{title}</title>",
    body:
      `<table width="780"><tr><td colspan="3">${NAV}</td></tr><tr><td width="150">${LIST}</td><td width="480">` +
      `<font size="4"><h1>{title}</h1></font><font size="1"><span class="tgl">{printed}</span></font><br><div ` +
      `class="isi">{body}</div></td><td width="150">${LIST}</td></tr></table>`,
    without: ["author"],
  },
  {
    name: "joomla 1.5 in tables",
    head: "<title>{outlet} Online - {title}</title>",
    body:
      `<table width="780"><tr><td width="150"><font size="1">${NAV}</font></td><td>` +
      '<table class="contentpaneopen"><tr><td class="contentheading"><b>{title}</b></td></tr>' +
      '<tr><td class="small">Ditulis oleh {author}</td></tr><tr>' +
      '<td class="createdate">{printed}</td></tr><tr><td>{body}</td></tr></table></td></tr></table>',
  },
  {
    name: "drupal 7 in rdfa",
    head: "<title>{title} | {outlet}</title>",
    body:
      `<div id="navigation">${NAV}</div><h1 class="title" id="page-title">{title}</h1>` +
      '<div class="node node-article"><div class="meta submitted">' +
      '<span property="dc:date dc:created" content="{iso}" datatype="">' +
      'Submitted by <a rel="author">{author}</a> on Mon, 02/13/2023 - 13:01</span></div>' +
      '<div class="field-name-body">{body}</div>' +
      `</div><ul class="links inline"><li>57 reads</li></ul>`,
  },
];

const slugOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The page of an article in a markup. */
export function pageOf(markup: Markup, article: ZooArticle): string {
  const values: Readonly<Record<string, string>> = {
    title: article.title,
    iso: article.iso,
    printed: article.printed,
    author: article.author,
    section: article.section,
    outlet: "Kabar Wanasari",
    slug: slugOf(article.title),
    c: "list",
    body: (markup.set ?? ((elements) => elements.join("\n")))(article.elements),
  };
  const filled =
    `<!doctype html><html lang="id"><head><meta charset="utf-8">${markup.head}</head>` +
    `<body>${markup.body}</body></html>`;
  return filled.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
