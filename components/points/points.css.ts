/** Points and muscles: what stands in the list bears the mark of the figure; a ring what is not on it. */
export const css = `
.places > li { padding: var(--s3) 0; border-top: 1px solid var(--line); }
.places h4 { margin: 0; font: 600 var(--h3)/1.35 var(--serif); }
div + div > h3 { margin-top: var(--s4); }
h3 + .places { margin-top: var(--s2); }
.places b { color: var(--seal); }
.places i, .places [lang] { font-weight: 400; }
[lang^=zh-] { white-space: nowrap; }
.places small { display: inline-block; padding: 0 .7em; border: 1px solid var(--line); border-radius: 1em; white-space: nowrap; }
section { counter-reset: p; }
.places > li { position: relative; padding-left: 3.25rem; counter-increment: p; }
section .places > li::before {
  content: counter(p);
  position: absolute;
  left: 0;
  width: 2rem;
  border-radius: 50%;
  background: var(--seal);
  font: 600 var(--small)/2rem var(--sans);
  text-align: center;
  color: var(--leaf);
}
#trigger-points li::before { content: counter(p, upper-alpha); border-radius: .375rem; }
.places > .free { counter-increment: none; }
section .places > .free::before { content: "◎"; background: none; font-size: 1.75rem; color: var(--seal); }
.caution { margin-top: var(--s2); padding-left: var(--s2); border-left: .25rem solid var(--seal); }
`
