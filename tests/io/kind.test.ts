import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/io/kind.ts";

const ARTICLE = "Jembatan Dibuka\n\nWarga desa lega.\n";

describe("kindOf", () => {
  it.each([
    ["a.txt", ARTICLE, "text"],
    ["berita", ARTICLE, "text"],
    ["a.txt", "<!DOCTYPE html>\n<html><body>", "html"],
    ["a.txt", "\ufeff\n<!-- disimpan -->\n<html lang='id'>", "html"],
    ["index.php?id=1", "<html><head>", "html"],
    ["a.xlsx", "<html><table>", "html"],
    ["a.txt", "<p>Jembatan dibuka.</p>", "text"],
    ["a.txt", "[Foto] Jembatan dibuka", "text"],
    ["a.txt", '[{"isi": "a"}]', "json"],
    ["a.dat", '{"isi": "a"}\n{"isi": "b"}', "jsonl"],
    ["a.json", '{"isi": "a"}\n{"isi": "b"}', "jsonl"],
    ["a.json", '{"isi": "a"}\n', "json"],
    ["a.jsonl", '{"isi": "a"}\n', "jsonl"],
    ["a.jsonl", '[{"isi": "a"}]\n', "jsonl"],
    ["a.xml", "<?xml version='1.0'?>\n<berita><isi>", "xml"],
    ["feed", "<?xml version='1.0'?>\n<!-- x -->\n<rss version='2.0'>", "xml"],
    ["a.txt", "-- MySQL dump 10.13  Distrib 8.0\n--\n", "sql"],
    ["a.txt", "INSERT INTO `berita` VALUES (1)", "sql"],
    ["a.csv", "PK\x03\x04", "zip"],
    ["a.xlsx", "PK\x03\x04", "xlsx"],
    ["a.xml", '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>', "xlsx"],
    ["a.xls", '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet>', "xlsx"],
    ["a.bin", "SQLite format 3\0", "sqlite"],
    ["a.gz", "WARC/1.0\r\n", "warc"],
    ["a.dat", "PAR1", "parquet"],
    ["a.txt", "%PDF-1.4", "text"],
  ])("%s of %j is %s", (name, bytes, format) => expect(kindOf(name, Buffer.from(bytes, "utf8"))).toBe(format));

  it.each([
    ["a.pdf", "%PDF-1.4", "pdftotext"],
    ["a.pkl", "\x80\x04\x95", "read_pickle"],
    ["a.pickle", "(lp0\n", "read_pickle"],
    ["a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xlsx"],
    ["a.xml", '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>', ".xlsx"],
    ["a.bson", "\x16\0\0\0\x02", "bsondump"],
    ["a.zip", "bukan arsip", "name it by what it holds"],
    ["a.css", "p { color: red }", "name it by what it holds"],
    ["a.dat", "\0\x01\x02\x03\x04\x05", "name it by what it holds"],
  ])("%s of %j is not read, and the way out is told", (name, bytes, wayOut) => {
    expect(kindOf(name, Buffer.from(bytes, "latin1"))).toMatchObject({ wayOut: expect.stringContaining(wayOut) });
  });
});
