export const css = `
.safety { margin-top: var(--s3); padding: var(--s2); background: var(--paper); font-size: .9375rem; }
.safety ul { columns: 15rem; column-gap: var(--s4); }
.safety > :first-child { margin: 0; color: var(--seal); }
`
