export const css = `
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); padding-block: var(--s2); }
.top a { padding: var(--s1) 0; text-decoration: none; }
.top :first-child { margin-right: auto; font: 600 var(--large)/1.4 var(--serif); color: var(--ink); }
.top :first-child::before { content: "◎ " / ""; color: var(--seal); }
@media (max-width: 30rem) {
  .top [href^=tel] { display: none; }
  .top :first-child { font-size: 1rem; }
}
`
