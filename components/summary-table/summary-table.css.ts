export const css = `
table { width: 100%; border-spacing: 0; background: var(--leaf); font-size: .9375rem; line-height: 1.5; }
caption { padding-bottom: var(--s2); text-align: left; color: var(--soft); }
th, td { padding: var(--s2) var(--s3); text-align: left; vertical-align: top; }
td { min-width: 9rem; }
thead { font-size: var(--small); color: var(--soft); }
tbody > * > * { border-top: 1px solid var(--line); }
tbody th { font: 600 var(--large)/1.3 var(--serif); }
@media (max-width: 47.99rem) {
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { display: none; }
  table { border: 0; background: none; }
  tr { margin-bottom: var(--s2); padding: var(--s2) 0; border: 1px solid var(--line); border-radius: var(--round); background: var(--leaf); }
  tbody > * > * { border: 0; padding-block: var(--s1); }
  td::before { content: attr(data-label); display: block; font-size: var(--small); color: var(--soft); }
}
`
