/** What markup calls its parts: patterns over an element's class and id, by what they tell of the element. */

/** Containers of an article's text, as outlets and content systems name them. */
export const BODY_LABEL = new RegExp(
  "(?:^|[\\s_-])(?:" +
    [
      "(?:article|artikel|news|berita|post|story|entry|read|detail|single|page|main|field)[_-]{0," +
        "2}(?:item[_-])?(?:content|body|text|isi|konten|txt|description|detail)",
      "(?:content|body|text|txt|isi|konten|detail)[_-]{0,2}(?:article|artikel|news|berita|post|story|read|" +
        "detail|body|text)",
      "detail__body-text",
      "read__content",
      "itp_bodycontent",
      "side-article txt-article",
      "articlebody",
      "isi",
      "artikel",
      "the_content",
      "td-post-content",
      "post-body",
      "kcm-read-text",
      "detail-konten",
      "content-detail",
    ].join("|") +
    ")(?:$|[\\s_\\d-])",
);

/** Parts of a page that are no part of its article, wherever they stand. */
export const ASIDE_LABEL = new RegExp(
  "(?:^|[\\s_-])(?:" +
    [
      "related|relate|terkait|terpopuler|populer|popular|trending|most(?:read|popular)?|rekomendasi|" +
        "recommend(?:ed|ation|ations)?|recirc",
      "baca[_-]?juga|bacajuga|lihat[_-]?juga|linksisip|link[_-]?sisip|read[_-]?also|readmore|read[_-]?more|" +
        "inline[_-]?related|lihatjg|bacalainnya",
      "share|sharing|shares|sosmed|social|socmed|sosial|addtoany|sharedaddy|jp-relatedposts|wp-visit",
      "ads|iklan|advert|advertisement|advertorial-box|banner|sponsor|sponsored|adsense|parallax|" +
        "native[_-]?ads?|billboard|leaderboard|skyscraper|adslot|dfp|gpt-ad|outbrain|taboola|mgid|revcontent|" +
        "inview|para(?:detail|llax\\w*|_caption)|ads?[_-]?\\w*|box[_-]?ads?",
      "comment|comments|komentar|disqus|respond|fb-comments",
      "tag|tags|tagcloud|topik|topic|keywords?|list[_-]?tag|tag[_-]?list|post-tags|hashtag",
      "breadcrumb|breadcrumbs|navbar|nav|navigation|menu|submenu|megamenu|pagination|paging|pager|" +
        "page-numbers|post-navigation",
      "newsletter|subscribe|subscription|berlangganan|follow|whatsapp-channel|gnews|google-news|googlenews",
      "modal|popup|pop-up|dialog|overlay|lightbox|tooltip|toast|snackbar|cookie|consent|paywall[_-]?gift|gift",
      "carousel|slider|slick|swiper|slideshow|gallery-thumbs|thumbs",
      "sidebar|side-bar|widget|footer|copyright|masthead|topbar|headerbar",
      "author[_-]?(?:box|bio|card|info)|about[_-]?author|profile[_-]?card|reporter[_-]?box",
      "caption|figcaption|wp-caption-text|photo-caption|img-caption|pic[_-]?artikel|foto[_-]?caption|" +
        "image-caption|keterangan|pics__caption|detail__media-caption|copyright-photo",
      "video[_-]?(?:player|box|embed|list|terkait)|jwplayer|vjs|podcast|audio[_-]?player|tts|text-to-speech",
      "feedback|rating|vote|polling|quiz|reaction|reactions|emoji",
      "p-summary|wm-ipp(?:-base)?|skip-link|sr-only|screen-reader-text|visually-hidden|print-only|noprint|no-print",
      "multiple[_-]?page|paging[_-]?article|halaman|next[_-]?article|prev[_-]?next|artikel[_-]?lain(?:nya)?|" +
        "berita[_-]?lain(?:nya)?|other[_-]?news|latest|terbaru|terkini|indeks",
    ].join("|") +
    ")(?:$|[\\s_\\d-])",
);

/** The date line of an article as markup labels it, and its writers. */
export const DATE_LABEL =
  /(?:^|[\s_-])(?:date|tanggal|tgl|time|waktu|published|pubdate|posted|timestamp|createdate|created)(?:$|[\s_\d-])/;
export const AUTHOR_LABEL =
  /(?:^|[\s_-])(?:author|authors|penulis|reporter|byline|writer|jurnalis|wartawan|pewarta)(?:$|[\s_\d-])/;

/** One page of an article that is shown in pages: hidden until asked for, and body all the same. */
export const PAGE_LABEL = /(?:^|[\s_-])(?:page|halaman)[_-]?\d*(?:$|[\s_-])|item-page/;
