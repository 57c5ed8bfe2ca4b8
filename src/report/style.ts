/** What of the report's look is its own; the colours and sizes are the theme's. */
export const STYLE = `
.top { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: var(--s5);
  padding: var(--s2) var(--s4); background: var(--page);
  border-bottom: 1px solid var(--line); }
.top .name { font: 700 1.125rem var(--serif); color: var(--ink); text-decoration: none; }
.top nav { flex: 1; min-width: 0; overflow-x: auto; scrollbar-width: none; padding-inline-end: var(--s5);
  mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), transparent); }
.top nav ul { display: flex; gap: var(--s3); margin: 0; padding: 0; list-style: none; white-space: nowrap;
  font-size: var(--t-small); }
.top nav a { display: block; padding: var(--s2) 0; color: var(--quiet); text-decoration: none; }
.top nav a:hover { color: var(--ink); text-decoration: underline; }
main { max-width: 78rem; margin: 0 auto; padding: var(--s6) var(--s4) var(--s7); }
.eyebrow { margin: 0 0 var(--s3); color: var(--quiet); font-size: var(--t-small); letter-spacing: .02em; }
.head h1 { max-width: 30ch; margin: 0 0 var(--s4); }
.lead { max-width: 60ch; font-size: var(--t-lead); color: var(--quiet); margin: 0 0 var(--s5); }
.alarm { max-width: 70ch; margin: 0 0 var(--s2); padding: var(--s2) var(--s4);
  border-inline-start: 4px solid var(--caution);
  background: var(--caution-soft); color: var(--ink); border-radius: 0 var(--radius) var(--radius) 0; }
.alarm strong { color: var(--caution); }
.alarm.loud { border-color: var(--alarm); background: var(--alarm-soft); font-weight: 600; }
.alarms { margin: 0 0 var(--s4); padding: 0; list-style: none; }
.alarms li { max-width: 70ch; padding: var(--s1) var(--s4); border-inline-start: 4px solid var(--alarm);
  background: var(--alarm-soft); overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: var(--s5) var(--s4);
  margin: var(--s6) 0 0; }
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-top: var(--s2);
  border-top: 1px solid var(--rule); }
.tiles dt { color: var(--quiet); font-size: var(--t-small); }
.tiles dd { margin: 0; font: 600 1.625rem/1.25 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.tiles small { font: 400 var(--t-small) var(--sans); color: var(--quiet); white-space: nowrap; }
.part { margin-top: var(--s7); }
.part > h2 { padding-top: var(--s3); border-top: 3px solid var(--rule); margin-bottom: var(--s5); }
.grid { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s6) var(--s6); align-items: start; }
@media (min-width: 52rem) { .grid { grid-template-columns: repeat(12, minmax(0, 1fr)); }
  .exhibit.half, .exhibit.third, .exhibit.quarter { grid-column: span 6; } .exhibit.wide { grid-column: 1 / -1; }
  .datasets { columns: 2; column-gap: var(--s6); } }
@media (min-width: 68rem) { html { scroll-padding-top: 5rem; }
  .top nav { overflow: visible; padding: 0; mask-image: none; } .top nav ul { flex-wrap: wrap; gap: 0 var(--s3); }
  .top nav a { padding: var(--s1) 0; }
  .exhibit.third { grid-column: span 4; } .exhibit.quarter { grid-column: span 3; }
  .exhibit.quarter.first { grid-column: 1 / span 3; } }
@media (min-width: 110rem) { html { font-size: 118%; }
  main { max-width: min(128rem, calc(100vw - 4rem)); } .exhibit.half, .exhibit.third { grid-column: span 4; }
  .exhibit.wide { grid-column: span 8; } .exhibit.wide:only-child { grid-column: 1 / -1; } .datasets { columns: 3; } }
.exhibit { min-width: 0; container-type: inline-size; }
.exhibit > h3 { margin-bottom: var(--s2); }
.note { max-width: 62ch; margin: 0 0 var(--s3); color: var(--quiet); font-size: var(--t-note); }
.note.under { margin: var(--s2) 0 0; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--s2) var(--s5); margin: 0;
  font-size: var(--t-note); }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
table.bars { width: 100%; }
table.narrow { min-width: 16rem; } .changed { max-width: 56rem; }
th, td { padding: .34rem var(--s4) .34rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th, thead td { border-top: 0; color: var(--quiet); font-size: var(--t-small); vertical-align: bottom; }
tbody tr:hover { background: var(--sunken); }
th small { display: block; color: var(--quiet); font-size: var(--t-small); line-height: 1.35; }
.number { width: 1%; padding-inline-start: 0; text-align: end; white-space: nowrap; overflow-wrap: normal;
  font-variant-numeric: lining-nums tabular-nums; }
.number:last-child { padding-inline-end: 0; }
.graph { width: 38%; vertical-align: top; padding-top: .68rem; } thead .graph { padding-top: .34rem; }
@container (max-width: 24rem) { .graph { width: 24%; } th, td { padding-inline-end: var(--s3); } }
.fields { display: grid; grid-template-columns: minmax(0, 1fr); margin: 0; font-size: var(--t-note); }
.fields dt { padding-top: var(--s2); border-top: 1px solid var(--line); }
.fields dd { margin: 0; padding-bottom: var(--s2); }
@container (min-width: 48rem) { .fields { grid-template-columns: minmax(0, 16rem) minmax(0, 1fr);
  column-gap: var(--s4); } .fields dd { padding-top: var(--s2); border-top: 1px solid var(--line); } }
.ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s2); }
.ends > span { white-space: nowrap; }
.pair { white-space: nowrap; margin-inline-end: var(--s3); }
svg { display: block; max-width: 100%; font-family: var(--sans); }
.bar, .span { width: 100%; height: .55rem; overflow: hidden; }
.bar rect { fill: var(--c1); } .span rect { fill: var(--c1); } .span .track { fill: var(--line); }
.bar.bad rect { fill: var(--alarm); }
.spark { width: 100%; height: 1.25rem; } .spark path { fill: var(--c1); }
.columns, .flow, .map { width: 100%; height: auto; }
.on-phone, .on-tablet { display: none; } .quarter .drawn > svg { max-width: 22rem; }
@container (max-width: 52rem) { .wide > .on-desk { display: none; } .on-tablet { display: block; } }
@container (max-width: 34rem) { .on-desk, .on-tablet { display: none; } .on-phone { display: block; } }
.columns rect { fill: var(--c1); } .columns line { stroke: var(--line); }
.columns text, .flow text { fill: var(--quiet); font-size: 12.5px; font-variant-numeric: lining-nums tabular-nums; }
.columns rect[data-f]:hover, .map circle:hover { fill: var(--ink); cursor: pointer; }
.flow path { fill: none; stroke-opacity: .42; } .flow path:hover { stroke-opacity: .8; }
.flow [data-f] { cursor: pointer; } .flow text { fill: var(--ink); } .node { fill: var(--rule); }
.c1 { stroke: var(--c1); } .c2 { stroke: var(--c2); } .c3 { stroke: var(--c3); } .c4 { stroke: var(--c4); }
.c5 { stroke: var(--c5); } .c6 { stroke: var(--c6); } .c7 { stroke: var(--c7); }
.good { stroke: var(--c1); } .bad { stroke: var(--alarm); } .other { stroke: var(--c7); } .copy { stroke: var(--c5); }
.land { fill: var(--land); stroke: var(--land-line); stroke-width: .5; } .sea { fill: var(--sunken); }
.map circle { fill: var(--c2); fill-opacity: .55; stroke: var(--c2); stroke-width: 1; }
.map text { fill: var(--ink); paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-opacity: .8; }
.drawn { margin-bottom: var(--s3); }
details.more { margin-top: var(--s2); } summary { width: fit-content; padding: var(--s1) 0; color: var(--link);
  cursor: pointer; font-size: var(--t-note); }
.long { max-height: 24rem; overflow: auto; } .scroll { overflow-x: auto; }
.open { padding: .1rem .2rem; margin: -.1rem -.2rem; border: 0; background: none; font: inherit; color: inherit;
  font-variant-numeric: inherit; text-decoration: underline dotted 1px var(--quiet); text-underline-offset: .22em; }
.open:hover { color: var(--link); text-decoration-style: solid; }
.dataset { break-inside: avoid; padding: var(--s3) 0; border-top: 1px solid var(--line); }
.dataset-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s4); }
.dataset h4 { margin: 0; font: 600 var(--t-text) var(--sans); } .dataset h4 .quiet { font-weight: 400; }
.dataset p { margin: 0; font-size: var(--t-note); }
.strip { height: auto; margin-top: var(--s2); } .strip rect { fill: var(--c1); } .strip .track { fill: var(--line); }
.up { color: var(--good); } .down { color: var(--alarm); }
dialog { width: min(64rem, calc(100vw - 2rem)); max-height: min(44rem, calc(100vh - 2rem)); padding: var(--s5);
  border: 1px solid var(--line); border-radius: 8px; background: var(--panel); color: var(--ink);
  box-shadow: 0 1rem 4rem rgb(0 0 0 / .28); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
.dialog-head { display: flex; justify-content: space-between; align-items: start; gap: var(--s4);
  margin-bottom: var(--s4); }
dialog h2 { font-size: 1.25rem; overflow-wrap: anywhere; } dialog h2 b::before { content: " · "; font-weight: 400; }
dialog h3 { margin: var(--s4) 0 var(--s1); font-size: var(--t-text); }
dialog td { min-width: 6rem; max-width: 24rem; vertical-align: top; }
dialog td:nth-child(2) { min-width: 12rem; } dialog th { white-space: nowrap; }
dialog td:first-child { min-width: 0; font: .8125rem/1.7 var(--mono); }
dialog pre { overflow-x: auto; margin: 0 0 var(--s3); padding: var(--s3); background: var(--sunken);
  border-radius: var(--radius); white-space: pre-wrap; overflow-wrap: anywhere; }
.close, .copy { min-height: 2.25rem; padding: 0 var(--s4); border: 1px solid var(--line); border-radius: 99px;
  background: var(--page); font-size: var(--t-note); }
@media (max-width: 40rem) { main { padding-top: var(--s5); } .top { flex-wrap: wrap; gap: 0 var(--s4); }
  .top .languages { margin-inline-start: auto; } .top nav { flex-basis: 100%; order: 3; }
  .part { margin-top: var(--s6); }
  dialog { padding: var(--s4); } }
@media print { .top { display: none; } main { max-width: none; padding: 0; } .part { margin-top: 1.5rem; }
  .exhibit { break-inside: avoid; } .grid { grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 1rem 1.5rem; }
  .exhibit.half { grid-column: span 6; } .exhibit.third { grid-column: span 4; }
  .exhibit.quarter { grid-column: span 3; }
  .exhibit.wide { grid-column: 1 / -1; } .datasets { columns: 2; }
  summary { display: none; } .open { text-decoration: none; } }
`;
