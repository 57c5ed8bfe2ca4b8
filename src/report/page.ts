/**
 * The frame of every page that kliping writes: it asks for nothing, runs no script but its own (each is named by its
 * hash), and speaks Indonesian or English, as the reader's browser does or the switch says.
 */
import { createHash } from "node:crypto";
import type { Said } from "../core/report.ts";
import { html, Markup } from "./markup.ts";
import { say, sayAttribute } from "./said.ts";
import { THEME } from "./theme.ts";

export interface Page {
  readonly title: Said;
  /** What stands beside the switch of languages, above the main part. */
  readonly bar: Markup;
  /** Goes into `<main id="main">`, whole or with its own header. */
  readonly main: Markup;
  /** Style sheets of the page itself, after the theme. */
  readonly styles?: readonly string[];
  /** Scripts of our own, never of data. They stand at the end of the body. */
  readonly scripts?: readonly string[];
  /** Values for the scripts, by the id of their element: `JSON.parse(document.getElementById(id).textContent)`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Hosts that the page may ask, for a page that a server of ours serves: `'self'`. None for a page that is a file. */
  readonly connect?: "'self'";
}

/** A page is deterministic: the same values give the same bytes. */
export function renderPage({ title, bar, main, styles = [], scripts = [], data = {}, connect }: Page): string {
  const all = [LANGUAGES, ...scripts];
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src ${all.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`).join(" ")}`,
    "base-uri 'none'",
    connect === undefined ? "form-action 'none'" : `connect-src ${connect}; form-action ${connect}`,
  ];
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="referrer" content="no-referrer">
<title data-id="${title.id}" data-en="${title.en}">${title.id}</title>
<style>${new Markup([THEME, ...styles].join("\n"))}</style>
</head>
<body>
<a class="skip" href="#main">${say({ id: "Langsung ke isi", en: "Skip to content" })}</a>
<div class="top">${bar}<div class="languages" role="group"${sayAttribute("aria-label", {
    id: "Bahasa",
    en: "Language",
  })}><button type="button" data-language="id" lang="id" aria-pressed="true">Indonesia</button><button
  type="button" data-language="en" lang="en" aria-pressed="false">English</button></div></div>
<main id="main">${main}</main>
${Object.entries(data).map(
  ([id, value]) => html`<script type="application/json" id="${id}">${new Markup(jsonInScript(value))}${END_SCRIPT}
`,
)}${all.map(
  (script) => html`<script>${new Markup(script)}${END_SCRIPT}
`,
)}</body>
</html>
`.source;
}

/** A value: a bundler would put a template with this text elsewhere, by a helper that is not there. */
const END_SCRIPT = new Markup("</script>");

/** JSON that no `</script>` or `<!--` in its texts ends: `<` is written as `\u003c`. */
const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The language is that which the reader chose before, else the first of the browser's that is one of ours or near. */
const LANGUAGES = `"use strict";
(() => {
  const near = { id: "id", ms: "id", jv: "id", su: "id", en: "en" };
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("kliping-language"); } catch { return null; } };
  const wished = () => navigator.languages.map((tag) => near[tag.slice(0, 2)]).find(Boolean) ?? "en";
  const set = (language) => {
    root.lang = language;
    for (const button of document.querySelectorAll("[data-language]"))
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    for (const element of document.querySelectorAll("[data-said]")) {
      const { said, [language]: text } = element.dataset;
      if (said === "text") element.textContent = text;
      else element.setAttribute(said, text);
    }
    const title = document.querySelector("title");
    document.title = title.dataset[language];
    document.dispatchEvent(new CustomEvent("language", { detail: language }));
  };
  const before = stored();
  set(before === "id" || before === "en" ? before : wished());
  for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => {
    set(button.dataset.language);
    try { localStorage.setItem("kliping-language", button.dataset.language); } catch { /* a page from a file */ }
  });
})();
`;
