export const css = `
.sources { font-size: .9375rem; }
.sources li + li { margin-top: var(--s2); }
.sources a { margin-right: .5em; }
.back a { display: inline-block; min-width: 1.5rem; text-align: center; text-decoration: none; }
`
