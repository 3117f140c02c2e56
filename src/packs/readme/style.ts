/** The page's whole style: tokens.css in short, for a file that has nothing beside it. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #faf7f1; --raised: #fff; --text: #18222c; --soft: #48545f; --line: #857a68; --sunk: #efe9de; --accent: #b03a24; --link: #235a7c; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #101b26; --raised: #182635; --text: #f1ece2; --soft: #b9c2c9; --line: #8494a3; --sunk: #22323f; --accent: #f08a70; --link: #8cc3e6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem clamp(1rem, 5vw, 2.5rem) 4rem; }
h1, h2, h3 { font-family: "Bricolage Grotesque", "Segoe UI", system-ui, sans-serif; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0.2rem 0 0; padding-bottom: 0.8rem; border-bottom: 3px solid var(--accent); font-size: clamp(1.7rem, 1.3rem + 2vw, 2.4rem); }
h2 { margin: 2.4rem 0 0.6rem; font-size: 1.4rem; }
h3 { margin: 1.4rem 0 0.4rem; font-size: 1.1rem; }
p, ol, dl { margin: 0 0 0.8rem; max-width: 66ch; }
ol { padding-left: 1.5rem; }
li { margin-bottom: 0.4rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.eyebrow { display: flex; gap: 0.5rem; align-items: center; margin: 0; color: var(--accent); font-weight: 600; }
.lede { margin-top: 1rem; font-size: 1.2rem; line-height: 1.45; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.2rem; }
dt { font-weight: 600; }
dd { margin: 0; }
table { width: 100%; margin: 0.6rem 0 1rem; border-collapse: collapse; background: var(--raised); font-size: 1rem; }
caption { padding-bottom: 0.3rem; font-weight: 600; text-align: left; }
th, td { padding: 0.45rem 0.6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--sunk); }
.size { display: block; color: var(--soft); font-weight: 400; font-size: 0.9em; }
pre, .sum { font-family: Consolas, Menlo, "DejaVu Sans Mono", monospace; font-size: 0.9rem; }
pre { margin: 0 0 1rem; padding: 0.6rem 0.8rem; background: var(--sunk); white-space: pre-wrap; }
.sums th { width: 38%; font-weight: 600; }
.sum { overflow-wrap: anywhere; }
@media screen and (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.4rem; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  tbody tr { padding: 0.5rem 0.6rem; border: 1px solid var(--line); }
  tbody tr + tr { border-top: 0; }
  th, td, .sums th { width: auto; padding: 0; border: 0; }
}
@media print {
  :root { --ground: #fff; --raised: #fff; --sunk: #fff; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, pre { break-inside: avoid; }
  @page { size: A4; margin: 18mm; }
}
`;
