/** The strings that furniture inside a line begins with, with its rule and kind, and what says how far it goes. */
import type { BlockKind } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { lastIndexWithin } from "../text/letters.ts";
import { photoCredit, photoLabel } from "./captions.ts";
import {
  advertisement,
  asItStands,
  credits,
  embed,
  notice,
  type Place,
  pages,
  promo,
  relatedLink,
  republication,
  sentence,
  statement,
  videoPrompt,
} from "./extents.ts";

export interface Trigger {
  readonly strings: readonly string[];
  readonly kind: BlockKind;
  readonly rule: string;
  /** Where what the string belongs to begins before it, -1 where nothing does. */
  readonly opens?: (text: string, at: number) => number;
  /** The stretch of furniture at the hit `[at, to)`, null where it is the article's own words. */
  readonly extent: (text: string, at: number, to: number, place: Place) => Span | null;
}

/** Every trigger, longest strings first where one begins another. */
export const TRIGGERS: readonly Trigger[] = [
  {
    rule: "furniture/related-link",
    kind: "related_link",
    strings: [
      "Baca juga",
      "Baca Juga",
      "BACA JUGA",
      "Baca Pula",
      "Baca pula",
      "Baca selengkapnya",
      "Baca Selengkapnya",
      "BACA SELENGKAPNYA",
      "Baca:",
      "BACA:",
      "Baca :",
      "Pilihan Editor: ",
      "Berita terkait: ",
      "Berita Terkait: ",
      "Artikel Terkait: ",
      "Selanjutnya: ",
    ],
    extent: relatedLink,
  },
  {
    rule: "furniture/advertisement",
    kind: "advertisement",
    strings: ["Advertisement", "ADVERTISEMENT"],
    extent: advertisement,
  },
  {
    rule: "furniture/scroll-prompt",
    kind: "advertisement",
    strings: [
      "SCROLL TO CONTINUE WITH CONTENT",
      "SCROLL TO RESUME CONTENT",
      "Scroll to continue with content",
      "Scroll untuk membaca",
      "Scroll ke bawah untuk melanjutkan membaca",
      "Scroll down untuk melanjutkan membaca",
      "Gulir ke bawah untuk melanjutkan membaca",
    ],
    extent: asItStands,
  },
  {
    rule: "furniture/script",
    kind: "code",
    strings: ["googletag.cmd.push"],
    extent: statement(/googletag\.cmd\.push\(\s*function\s*\(\)\s*\{[^{}]{0,400}\}\s*\)\s*;?/y),
  },
  {
    rule: "furniture/script",
    kind: "code",
    strings: ["(adsbygoogle"],
    extent: statement(/\(adsbygoogle\s*=[^[\]]{0,60}\[\]\s*\)\.push\(\s*\{[^{}]{0,400}\}\s*\)\s*;?/y),
  },
  { rule: "furniture/embed", kind: "advertisement", strings: ["[Gambas:"], extent: embed },
  {
    rule: "furniture/video-prompt",
    kind: "related_link",
    strings: [
      "Simak juga video",
      "Simak juga Video",
      "Simak Juga Video",
      "Simak video",
      "Simak Video",
      "Tonton juga video",
      "Tonton juga Video",
      "Tonton Juga Video",
      "Tonton video",
      "Tonton Video",
      "Lihat juga video",
      "Lihat juga Video",
      "Lihat Juga Video",
      "Lihat video",
      "Lihat Video",
      "Saksikan juga video",
      "Saksikan juga Video",
      "Saksikan video",
      "Saksikan Video",
      "SAKSIKAN VIDEO",
      "Tonton juga",
      "Simak juga",
      "Lihat juga",
      "Lihat Juga",
      "LIHAT JUGA",
      "Saksikan Live",
      "Saksikan LiveDetik",
    ],
    extent: videoPrompt,
  },
  {
    rule: "furniture/photo-credit",
    kind: "caption",
    strings: ["Foto: ", "FOTO: "],
    extent: (text, at, to, place) => photoLabel(text, at, to, place.start, place.end),
  },
  {
    rule: "furniture/photo-credit",
    kind: "caption",
    strings: ["/detikcom)", "-detikcom)"],
    opens: (text, at) => lastIndexWithin(text, "(", at - 50, at),
    extent: (text, at, to, place) => photoCredit(text, at, to - 1, place.start),
  },
  {
    rule: "furniture/pages",
    kind: "pagination",
    strings: ["View in Single Page", "View In Single Page", "Halaman 1 2", "Halaman: 1 2"],
    extent: pages,
  },
  {
    rule: "furniture/pages",
    kind: "pagination",
    strings: ["Halaman Selanjutnya", "Halaman selanjutnya", "HALAMAN SELANJUTNYA", "Lanjut ke halaman"],
    extent: notice,
  },
  {
    rule: "furniture/channel-promo",
    kind: "promo",
    strings: [
      "Dapatkan update berita",
      "Dapatkan berita terkini",
      "Dapatkan berita up to date",
      "Simak breaking news dan berita pilihan",
      "Selalu update info terkini",
      "Ikuti berita terkini",
      "Ikuti berita",
      "Ikuti kami di",
      "Follow Berita",
      "Cek Berita dan Artikel",
      "Mari bergabung di Grup",
    ],
    extent: promo,
  },
  {
    rule: "furniture/fact-check-notice",
    kind: "notice",
    strings: [
      "* Untuk mengetahui kebenaran informasi",
      "Untuk mengetahui kebenaran informasi yang beredar",
      "* Fakta atau Hoaks?",
      "Fakta atau Hoaks?",
    ],
    extent: sentence,
  },
  {
    rule: "furniture/fact-check-notice",
    kind: "notice",
    strings: ["Melawan hoaks sama saja melawan pembodohan"],
    extent: notice,
  },
  {
    rule: "metadata/byline",
    kind: "byline",
    strings: [
      "Pewarta:",
      "Pewarta :",
      "Penulis:",
      "Penulis :",
      "Reporter:",
      "Reporter :",
      "Editor:",
      "Editor :",
      "Kontributor:",
      "Kontributor :",
    ],
    extent: credits,
  },
  {
    rule: "furniture/source",
    kind: "credit",
    strings: ["Sumber: ", "Sumber : ", "sumber : ", "Source : ", "Source: "],
    extent: credits,
  },
  {
    rule: "furniture/copyright",
    kind: "copyright",
    strings: ["Copyright ©", "COPYRIGHT ©", "Copyright (c)", "COPYRIGHT (C)"],
    extent: notice,
  },
  {
    rule: "furniture/republication",
    kind: "credit",
    strings: ["Artikel ini telah tayang", "Artikel ini tayang", "Artikel ini telah terbit", "Berita ini telah tayang"],
    extent: republication,
  },
  {
    rule: "furniture/reader-notice",
    kind: "notice",
    strings: ["Tulisan ini adalah kiriman dari pembaca"],
    extent: notice,
  },
];
