export const css = `
.end { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s2); border-top: 1px solid var(--line); background: var(--leaf); }
.end * { margin: 0; }
`
