/**
 * The look that the report and the reader share: colours of day and night, a scale of type, spacing, focus, print.
 * Everything is a custom property of the root, so that a page adds rules of its own and no colours.
 */
export const THEME = `
:root { color-scheme: light dark; --page: #faf9f6; --panel: #ffffff; --sunken: #f1efea; --ink: #1b1d1f;
  --quiet: #5b6066; --line: #e2dfd8; --rule: #1b1d1f; --accent: #14617a; --accent-soft: #dcebef; --link: #0f5a73;
  --alarm: #b3261e; --alarm-soft: #fbe6e2; --caution: #7a5200; --caution-soft: #fbf0d4; --good: #2e6b3f;
  --c1: #14617a; --c2: #c2703d; --c3: #6a7f3f; --c4: #7b5a8c; --c5: #b08a1e; --c6: #5e87a8; --c7: #a8a49b;
  --land: #e9e5dc; --land-line: #cfc9bc; --mark: #fff2b8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  --t-small: .8125rem; --t-note: .875rem; --t-text: 1rem; --t-lead: 1.1875rem; --t-h3: 1.125rem; --t-h2: 1.625rem;
  --t-h1: clamp(1.9rem, 1.2rem + 2.6vw, 3rem);
  --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.5rem; --s7: 4rem; --radius: 4px; }
@media (prefers-color-scheme: dark) { :root { --page: #131517; --panel: #1b1e21; --sunken: #23272b; --ink: #e9e7e2;
  --quiet: #a6abb0; --line: #30353a; --rule: #d8d5ce; --accent: #6cbad3; --accent-soft: #1d3640; --link: #83c8de;
  --alarm: #ff9c8f; --alarm-soft: #40211d; --caution: #edc46f; --caution-soft: #362b13; --good: #86c795;
  --c1: #5fb0ca; --c2: #e09a6a; --c3: #a3b873; --c4: #b795c8; --c5: #d9b54e; --c6: #8fb4d1; --c7: #7d7f80;
  --land: #2a2f33; --land-line: #454b51; --mark: #5a4d12; } }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: var(--s6); }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 var(--t-text)/1.55 var(--sans);
  font-kerning: normal; overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: var(--t-h1); letter-spacing: -.015em; line-height: 1.08; }
h2 { font-size: var(--t-h2); letter-spacing: -.01em; }
h3 { font-size: var(--t-h3); }
p { margin: 0 0 var(--s3); }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .07em; }
code, pre { font-family: var(--mono); font-size: .92em; }
table { border-collapse: collapse; font-size: var(--t-note); }
th, td { text-align: start; font-weight: 400; vertical-align: baseline; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:root[lang="id"] .l-en, :root[lang="en"] .l-id { display: none; }
.quiet { color: var(--quiet); }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: var(--s4); top: -6rem; z-index: 9; padding: var(--s2) var(--s4);
  background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius); }
.skip:focus { top: var(--s3); }
.languages { display: inline-flex; gap: var(--s1); font-size: var(--t-small); }
.languages button { min-height: 2rem; padding: 0 var(--s3); border: 1px solid transparent; border-radius: 99px;
  background: none; color: var(--quiet); }
.languages button[aria-pressed="true"] { border-color: var(--line); background: var(--panel); color: var(--ink); }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { :root { color-scheme: light; --page: #fff; --panel: #fff; --sunken: #f3f3f3; --ink: #000;
  --quiet: #444; --line: #ccc; --rule: #000; --accent: #14617a; --accent-soft: #dcebef; --link: #000; --alarm: #a00;
  --alarm-soft: #fff; --caution: #6a4700; --caution-soft: #fff; --good: #2e6b3f; --c1: #14617a; --c2: #c2703d;
  --c3: #6a7f3f; --c4: #7b5a8c; --c5: #b08a1e; --c6: #5e87a8; --c7: #a8a49b; --land: #eee; --land-line: #bbb;
  --mark: #fff2b8; }
  .languages, .skip { display: none; } body { font-size: 10pt; } h2, h3 { break-after: avoid; } }
`;
