/** Elements without a class, and the page's grid. */
export const css = `
* { box-sizing: border-box; margin: 0; }
html { scroll-padding: var(--s3) 0 7rem; -webkit-text-size-adjust: 100%; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 var(--sans);
  overflow-wrap: break-word;
}
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: var(--h1); font-weight: 500; letter-spacing: -.015em; }
h2 { font-size: var(--h2); font-weight: 500; margin-bottom: var(--s3); }
h3 { font-size: var(--h3); font-weight: 600; line-height: 1.35; }
h4 { font-size: var(--small); margin-top: var(--s2); }
ul, ol { padding-left: 1.25em; }
li { break-inside: avoid; }
li::marker { color: var(--seal); }
p + p, ul + p, p + ul, p + ol, p + div, h3 + p, h3 + ul, * + h3, * + dl { margin-top: var(--s2); }
dd { margin: 0; }
small, dt { font-size: var(--small); color: var(--soft); }
cite, address { font-style: normal; }
a { color: var(--pine); text-underline-offset: .2em; }
a:hover { text-decoration: none; }
[href^=tel]:not(.call) { white-space: nowrap; }
:focus-visible { outline: .1875rem solid var(--seal); outline-offset: .125rem; border-radius: .125rem; }
:target { scroll-margin-top: var(--s3); }
sup { line-height: 0; font-size: .75em; }
sup a { padding: .3em; margin: 0 -.1em; text-decoration: none; font-weight: 600; }
sup a:target, .sources :target, li:target { background: var(--mist); }
.sources strong, .evidence strong { color: var(--alarm); }

.skip { position: absolute; top: -9rem; z-index: 2; padding: var(--s2); background: var(--leaf); }
.skip:focus { top: 0; }
.top, .crumbs, main, .disclaimer, .end { padding: 0 max(var(--s3), 50vw - 34rem); }
.text { max-width: 43rem; min-width: 0; }
section { padding-top: var(--s5); }
/* On the long page what is out of view is laid out once it comes near, for the sake of slow phones. */
.contents ~ * > section { content-visibility: auto; contain-intrinsic-size: auto 40rem; overflow-clip-margin: 1em; }
section > h2::before {
  content: "";
  display: inline-block;
  width: .4em;
  height: .4em;
  margin-right: .5em;
  vertical-align: .12em;
  border: .1em solid var(--seal);
  border-radius: 50%;
}
.titled, .places { list-style: none; padding: 0; }
.titled > li { padding: var(--s3) 0; border-top: 1px solid var(--line); }
.titled > li > :first-child { margin-top: 0; }
.titled h3 + *, .titled small + h3 { margin-top: var(--s1); }
.card, details, table, .care, .safety { border: 1px solid var(--line); border-radius: var(--round); }
.card { background: var(--leaf); padding: var(--s3); }
* + .card { margin-top: var(--s3); }
.card dl, .places dl { display: grid; grid-template-columns: 7rem 1fr; gap: var(--s1) var(--s2); align-items: baseline; }
.card dl > dd, .places dl > dd { grid-column: 2; }
.places dl { grid-template-columns: 4.5rem 1fr; }
@media (max-width: 26rem) {
  .card dl, .places dl { display: block; }
  dd + dt { margin-top: var(--s2); }
}
.actions { display: flex; flex-wrap: wrap; gap: var(--s2); }
.book, .call {
  padding: .7em 1.4em;
  border: 1px solid var(--pine);
  border-radius: 2em;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}
.book { background: var(--pine); color: var(--on-pine); }
.contents a:hover, .book:hover, .call:hover { text-decoration: underline; }
@media (prefers-reduced-motion: no-preference) {
  @view-transition { navigation: auto; }
}
@media screen and (min-width: 64rem) {
  main { display: grid; grid-template-columns: 15rem 1fr; column-gap: var(--s5); }
  .hero { grid-column: 1 / 3; }
  .text { grid-column: 2; }
}
@media print {
  :root { --paper: #fff; --leaf: #fff; --mist: #fff; --ink: #000; --line: #bbb; --pine: #000; --seal: #000; }
  body { font-size: 10.5pt; }
  .skip, .crumbs, .contents, .actions, .bar, .back, .hero::before { display: none; }
  section { padding-top: var(--s3); }
  h2, h3 { break-after: avoid; }
  .card, .care, tr { break-inside: avoid; }
  details:not([open]) { padding-bottom: var(--s2); }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`
