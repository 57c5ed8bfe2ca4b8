/** Ways in which texts come that are no articles as they stand: Markdown, mails, logs, what programs leave. */
import { describe, expect, test } from "vitest";
import { otherThanArticle } from "../../pipelines/news/beside-articles.ts";
import { isLogLine, withoutLog } from "../../pipelines/news/log-lines.ts";
import { fromMail } from "../../pipelines/news/mail.ts";
import { markdownToText } from "../../pipelines/news/markdown.ts";
import { undo } from "../../pipelines/news/undo.ts";

describe("Markdown", () => {
  test.each([
    ["Warga *memanen* padi.", "Warga memanen padi."],
    ["Warga **memanen** padi.", "Warga memanen padi."],
    ["Warga ***memanen*** padi.", "Warga memanen padi."],
    ["Warga _memanen_ padi.", "Warga memanen padi."],
    ["Warga __memanen__ padi.", "Warga memanen padi."],
    ["Warga **memanen *padi* desa**.", "Warga memanen padi desa."],
    ["nama_berkas_ini dan 2*3*4", "nama_berkas_ini dan 2*3*4"],
    ["Warga * memanen * padi.", "Warga * memanen * padi."],
    ["Warga ~~memanen~~ padi.", "Warga memanen padi."],
    ["Perintah `npm test` itu", "Perintah npm test itu"],
    ["Baca [desa](https://a.id/x) itu.", "Baca desa itu."],
    ["Baca [desa](https://a.id/x_(y)) itu.", "Baca desa itu."],
    ["Foto ![sawah](a.jpg) itu.", "Foto  itu."],
    ["Satu.\n[Panen](https://a.id)\nDua.", "Satu.\n\nDua."],
    ["- [Panen](https://a.id) | [Pasar](https://b.id)\nDua.", "\nDua."],
    ["12. [Panen](https://a.id)\nDua.", "\nDua."],
    ["[Panen](https://a.id) raya", "Panen raya"],
    ["**Baca juga:**[Panen](https://a.id)", "Baca juga: Panen"],
    ["Lihat [[Dermaga|dermaga itu]] dan [[Pasar]].", "Lihat dermaga itu dan Pasar."],
    ["Lihat ![[peta.png]] itu.", "Lihat  itu."],
    ["Satu.\n[1]: https://a.id\nDua.", "Satu.\n\nDua."],
    ["Baca <https://a.id/x> itu.", "Baca https://a.id/x itu."],
    ["Panen Raya\n=====\nSatu.", "## Panen Raya\nSatu."],
    ["Panen Raya\n---\nSatu.", "## Panen Raya\nSatu."],
    ["Satu.\n\n* * *\n\nDua.", "Satu.\n\n\n\nDua."],
    ["Satu.\n\n---\n\nDua.", "Satu.\n\n\n\nDua."],
    ["Satu.\n\n_____\n\nDua.", "Satu.\n\n\n\nDua."],
    ["> Satu.\n> > Dua.", "Satu.\nDua."],
    ["```js\nSatu.\n```", "\nSatu.\n"],
    ["~~~\nSatu.\n~~~", "\nSatu.\n"],
    ["| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n1\t2"],
    ["| a | b |\n| :-- | --: |\n| 1 | 2 |", "a\tb\n1\t2"],
    ["Satu.<!--more--> Dua.<!-- wp:paragraph -->", "Satu. Dua."],
    ["Harga 5\\*6 dan \\_ini\\_ \\~ \\> \\`", "Harga 5*6 dan _ini_ ~ > `"],
    ["\\d tetap", "\\d tetap"],
  ])("%j", (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });
});

describe("mails", () => {
  const head = "From: rina@contoh.id\nTo: warta@contoh.id\nDate: Wed, 12 Jul 2023 15:20:00 +0700\n";
  const mail = (subject: string, rest: string, body: string) => `${head}Subject: ${subject}\n${rest}\n${body}`;
  const read = (text: string) => fromMail(text)?.map((piece) => Object.fromEntries(piece)) ?? null;
  const date = "Wed, 12 Jul 2023 15:20:00 +0700";

  test.each([
    ["plain", mail("Panen raya", "", "Warga memanen padi.\n"), "Panen raya", "Warga memanen padi."],
    ["an answer", mail("Re: [warta] Panen", "", "Satu."), "Panen", "Satu."],
    ["a forwarded one", mail("Fwd: Bls: Panen", "", "Satu."), "Panen", "Satu."],
    ["one that says from", mail("Panen", "", ">From desa ke kota."), "Panen", "From desa ke kota."],
    ["a head that goes on", mail("Panen\n raya", "", "Satu."), "Panen raya", "Satu."],
    ["a coded subject", mail("=?utf-8?Q?Panen_raya_=C3=A9?=", "", "Satu."), "Panen raya é", "Satu."],
    ["two coded words", mail("=?utf-8?B?UGFuZW4=?= =?utf-8?B?IHJheWE=?=", "", "Satu."), "Panen raya", "Satu."],
    ["base64", mail("P", "Content-Transfer-Encoding: base64\n", "V2FyZ2E="), "P", "Warga"],
    [
      "quoted",
      mail(
        "P",
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n",
        "Caf=E9 =\ndesa",
      ),
      "P",
      "Café desa",
    ],
    [
      "an unknown charset",
      mail("P", "Content-Type: text/plain; charset=x-y\nContent-Transfer-Encoding: quoted-printable\n", "Caf=C3=A9"),
      "P",
      "Café",
    ],
    [
      "parts",
      mail(
        "P",
        'Content-Type: multipart/alternative; boundary="b"\n',
        "--b\nContent-Type: text/html\n\n<p>Satu.</p>\n--b\nContent-Type: text/plain\n\nSatu.\n--b--",
      ),
      "P",
      "Satu.",
    ],
    [
      "a page alone",
      mail("P", "Content-Type: multipart/mixed; boundary=b\n", "--b\nContent-Type: text/html\n\n<p>Satu.</p>\n--b--"),
      "P",
      "<p>Satu.</p>",
    ],
    [
      "a file alone",
      mail("P", "Content-Type: multipart/mixed; boundary=b\n", "--b\nContent-Type: image/png\n\nxx\n--b--"),
      "P",
      "",
    ],
  ])("%s", (_, written, title, text) => {
    expect(read(written)).toEqual([{ title, date, text }]);
  });

  test("a mailbox has several, all of which are mails", () => {
    const postmark = "From rina@contoh.id Wed Jul 12 15:20:00 2023\n";
    const one = mail("Panen", "", "Satu.\n\n");
    expect(read(`${postmark}${one}${postmark}${mail("Pasar", "", "Dua.\n")}`)?.map(({ title }) => title)).toEqual([
      "Panen",
      "Pasar",
    ]);
    expect(read(`${postmark}${one}${postmark}Bukan surat.\n`)).toBe(null);
  });

  test.each([
    ["Judul: Panen\nIsi: Warga\n\nSatu."],
    ["From: a\nTo: b\nDate: c\n\nSatu."],
    ["From: a\nSubject: b\n\nSatu."],
    ["From: a\nTo: b\nSubject: c"],
    ["From: a\nTo: b\nbukan kepala\nSubject: c\n\nSatu."],
    ["Warga memanen padi."],
    [""],
  ])("%j is none", (text) => {
    expect(fromMail(text)).toBe(null);
  });
});

describe("logs", () => {
  test.each([
    ["2023-07-12 15:20:00,123 - scrapy.core - INFO: Spider opened", true],
    ["[2023-07-12T15:20:00] ERROR: gagal", true],
    ["INFO 2023-07-12 15:20:00 mulai", true],
    ["[WARNING] 2023-07-12 15:20:00 mulai", true],
    ["[0712/152000.123:ERROR:gpu.cc(1)] gagal", true],
    ["DevTools listening on ws://127.0.0.1:9222", true],
    ["Traceback (most recent call last):", true],
    ['  File "crawl.py", line 12, in <module>', true],
    ["ValueError: kosong", true],
    ["ConnectionException: putus", true],
    ["INFO jalan ditutup sejak pagi", false],
    ["2023-07-12 15:20:00 Warga memanen padi", false],
    ["Error: kosong", false],
    ["Traceback", false],
  ])("%s is a line of one: %s", (line, is) => {
    expect(isLogLine(line)).toBe(is);
  });

  test("leave a text where they are two at least", () => {
    const log = "INFO 2023-07-12 15:20:00 mulai";
    expect(withoutLog(`${log}\nSatu.\n${log}\nDua.`)).toBe("Satu.\nDua.");
    expect(withoutLog(`${log}\nSatu.`)).toBe(`${log}\nSatu.`);
  });
});

describe("beside articles", () => {
  const words = (many: number) => Array.from({ length: many }, (_, i) => `Kata${i} dua`).join("\n");
  const prose =
    "Warga Desa Sukamaju memanen padi sejak Senin pagi. Mereka menjemurnya di lapangan desa sampai sore hari itu.";

  test.each([
    ["a.txt", prose, null],
    ["a.txt", "https://a.id/1\nhttps://a.id/2\n", "a list of addresses"],
    ["a.txt", "www.a.id/1\n\nhttps://a.id/2", "a list of addresses"],
    ["a.txt", `https://a.id/1\n${prose}`, null],
    ["a.txt", "User-agent: *\nDisallow: /cari", "a site's rules for robots"],
    ["a.txt", "# robot\nUser-Agent: *\nAllow: /\nSitemap: x\nCrawl-delay: 5", "a site's rules for robots"],
    ["a.txt", "User-agent: *", null],
    ["a.txt", `User-agent: *\n${prose}`, null],
    ["a.txt", "Disallow: /cari\nUser-agent: *", null],
    ["a.txt", words(25), "a list of words"],
    ["a.txt", words(24), null],
    ["a.txt", `${words(30)}\n${prose}`, null],
    ["a.txt", "yang\ndan\ndi\nke\ndari", "a list of words"],
    ["a.txt", "yang\ndan\ndi\nke", null],
    ["a.txt", "yang\ndan\ndi\nke\nDari", null],
    ["a.txt", "import os\nimport re\nprint(1)", "a program's source"],
    ["a.txt", "from bs4 import BeautifulSoup\nx", "a program's source"],
    ["a.txt", "#!/bin/sh\nx", "a program's source"],
    ["a.txt", "#!/usr/bin/env -S node --flag\nx", "a program's source"],
    ["a.txt", "<?php\necho 1;", "a program's source"],
    ["a.txt", "const fs = require('fs')\nx", "a program's source"],
    ["a.txt", 'import fs from "node:fs";\nx', "a program's source"],
    ["a.txt", "import beras naik tahun ini", null],
    ["a.txt", "# paket\nscrapy>=2.5\nrequests\nlxml[html]==4.9", "a list of packages"],
    ["a.txt", "scrapy\nrequests\nlxml", null],
    ["a.txt", `scrapy>=2.5\n${prose}`, null],
    ["a.txt", "INFO 2023-07-12 15:20:00 mulai\nSatu.", "a program's log"],
    ["a.txt", "INFO 2023-07-12 15:20:00 mulai\nSatu.\nDua.", null],
    ["a.txt", "Satu.\nINFO 2023-07-12 15:20:00 mulai", null],
    ["data/README.md", "# Kumpulan berita\n\npip install kliping", "a file that tells of a program"],
    ["data/readme.txt", `${prose}\n"Kami siap," kata Rina.`, null],
    ["data/LICENSE", "Permission is hereby granted, free of charge.", "a file that tells of a program"],
    ["data/berita.txt", "# Kumpulan berita\n\npip install kliping", null],
  ])("%s: %j is %s", (path, text, what) => {
    expect(otherThanArticle(text, path)).toBe(what);
  });
});

describe("what programs do to a text", () => {
  test.each<[unknown, string, boolean]>([
    ["Satu.", "Satu.", false],
    [["Satu.", "Dua."], "Satu.\nDua.", false],
    ["['Satu.', 'Dua.']", "Satu.\nDua.", true],
    ["[]", "[]", false],
    ["\\u201cSatu\\u201d\\n\\xa0Dua", "“Satu”\n\u00a0Dua", true],
    ["Satu\\r\\nDua\\tTiga", "Satu\nDua\tTiga", true],
    ['Kata \\"dia\\" dan \\/', 'Kata "dia" dan /', true],
    ["C:\\nama", "C:\\nama", false],
    ["a\\\\nb", "a\\\\nb", false],
    ["\\d", "\\d", false],
  ])("%j", (value, text, changed) => {
    expect(undo(value)).toEqual({ text, changed });
  });
});
