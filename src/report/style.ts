/** The style sheet of the report: light or dark as the reader's system is, narrow or wide as the window is. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f6f6f3; --panel: #fff; --text: #1d2126; --quiet: #5c6570; --line: #dcdfe3;
  --bar: #2f6f9f; --track: #e9ecef;
  --good: #2f6f9f; --bad: #b3432f; --other: #8a8f98; --copy: #a87b1d; --warn-page: #fdf3d8; --warn-text: #5d4300; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --panel: #1d2125; --text: #e6e8ea; --quiet: #a2abb5;
  --line: #343a41; --bar: #6fb0de; --track: #2b3138;
  --good: #6fb0de; --bad: #e5836e; --other: #8f96a0; --copy: #d9ac4f; --warn-page: #3a2f10; --warn-text: #f4dfa6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.7rem; letter-spacing: -.01em; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; }
h3 { margin: 0 0 .5rem; font-size: 1rem; }
a { color: var(--bar); }
.lede { margin: .25rem 0 1.25rem; color: var(--quiet); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.warning { margin: 0 0 1rem; padding: .75rem 1rem; border-radius: .5rem; background: var(--warn-page);
  color: var(--warn-text); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0 0 1rem; }
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .75rem 1rem;
  border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.25; }
.tiles dt { color: var(--quiet); font-size: .85rem; }
.panels { columns: 2 24rem; column-gap: 1rem; }
.panel { margin: 0 0 1rem; break-inside: avoid; padding: 1rem 1.1rem; border: 1px solid var(--line);
  border-radius: .5rem; background: var(--panel); }
.wide { column-span: all; break-inside: auto; }
.note { margin: 0 0 .5rem; color: var(--quiet); font-size: .87rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
table.narrow { width: auto; }
th, td { padding: .22rem .5rem .22rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: middle;
  font-weight: 400; overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--quiet); font-size: .8rem; }
.number { width: 1%; padding-left: .5rem; text-align: right; white-space: nowrap; overflow-wrap: normal;
  font-variant-numeric: tabular-nums; }
.graph { width: 32%; padding-right: 0; }
.graph + * { padding-left: .75rem; white-space: nowrap; }
.bar, .parted, .columns { display: block; width: 100%; }
.bar { height: .6rem; border-radius: 2px; background: var(--track); }
.bar rect, .columns rect { fill: var(--bar); }
.parted { height: 1.4rem; margin: 0 0 .75rem; border-radius: 3px; background: var(--track); }
.columns { min-width: 40rem; height: auto; }
.scroll { overflow-x: auto; }
.columns line { stroke: var(--line); }
.columns text { fill: var(--quiet); font-size: 12px; font-variant-numeric: tabular-nums; }
.good { fill: var(--good); } .bad { fill: var(--bad); } .other { fill: var(--other); } .copy { fill: var(--copy); }
.swatch { width: .8rem; height: .8rem; margin-right: .5rem; vertical-align: -1px; border-radius: 2px; }
details { margin-top: .5rem; }
summary { color: var(--bar); cursor: pointer; font-size: .9rem; }
details.dataset { margin: 0; padding: .5rem 0; border-top: 1px solid var(--line); }
details.dataset summary { color: inherit; font-size: inherit; }
code { font: .92em ui-monospace, monospace; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { max-width: none; } }
`;
