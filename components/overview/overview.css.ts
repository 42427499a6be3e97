export const css = `
.symptoms { columns: 18rem; column-gap: var(--s4); }
`
