export const css = `
.crumbs { font-size: var(--small); color: var(--soft); }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: baseline; list-style: none; padding: 0; }
.crumbs a { display: inline-block; padding: .2em 0; }
.crumbs li + li::before { content: "›" / ""; padding: 0 var(--s1); }
`
