export const css = `
.disclaimer, .end { padding-block: var(--s4); font-size: var(--small); }
.disclaimer { margin-top: var(--s5); border-top: 1px solid var(--line); background: var(--leaf); }
.disclaimer h2 { font-size: var(--large); margin-bottom: var(--s2); }
.disclaimer > * { max-width: 60rem; }
`
