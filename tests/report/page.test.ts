import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { html } from "../../src/report/markup.ts";
import { renderPage } from "../../src/report/page.ts";
import { say, sayAttribute, sayIn } from "../../src/report/said.ts";

const page = renderPage({
  title: { id: "Kliping <hari ini>", en: "Today's <clippings>" },
  bar: html`<p>${say({ id: "Bilah", en: "Bar" })}</p>`,
  main: html`<p>${"</main><script>alert(1)</script>"}</p>`,
  styles: [".own { color: var(--ink); }"],
  scripts: ["document.title;"],
  data: { rows: { text: "</script><!-- & \u2028" } },
});

describe("renderPage", () => {
  test("names every script that runs by its hash, and nothing else may", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src &#39;none&#39;");
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script as string);
    expect(scripts).toHaveLength(2);
    const hashes = scripts.map((script) => `sha256-${createHash("sha256").update(script).digest("base64")}`);
    expect([...policy.matchAll(/sha256-[^&]*/g)].map(([hash]) => hash)).toEqual(hashes);
  });

  test("escapes texts, and values for scripts come back as they were", () => {
    expect(page).not.toContain("<script>alert");
    const data = /<script type="application\/json" id="rows">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(JSON.parse(data)).toEqual({ text: "</script><!-- & \u2028" });
  });

  test("has the way past the bar, the switch, and the theme before its own styles", () => {
    expect(page).toContain('<a class="skip" href="#main">');
    expect(page.match(/data-language="(id|en)"/g)).toHaveLength(2);
    expect(page.indexOf("--ink:")).toBeLessThan(page.indexOf(".own {"));
  });
});

describe("say", () => {
  test("has both languages, and once what is the same in both", () => {
    expect(say({ id: "1.234", en: "1,234" }).source).toBe(
      '<span class="l-id">1.234</span><span class="l-en">1,234</span>',
    );
    expect(sayIn({ id: "a<", en: "b" }).source).toBe('<tspan class="l-id">a&lt;</tspan><tspan class="l-en">b</tspan>');
    expect(say({ id: "12", en: "12" }).source).toBe("12");
  });

  test("an attribute carries both for the script", () => {
    expect(sayAttribute("placeholder", { id: 'Cari "kata"', en: "Search" }).source).toBe(
      ' placeholder="Cari &quot;kata&quot;" data-said="placeholder" data-id="Cari &quot;kata&quot;" data-en="Search"',
    );
  });
});
