export const css = `
details { padding: 0 var(--s3); background: var(--leaf); }
details + details { margin-top: var(--s2); }
summary { margin: 0 calc(-1 * var(--s3)); padding: var(--s2) var(--s3); border-radius: var(--round); cursor: pointer; font-weight: 600; }
summary::marker { color: var(--seal); }
details[open] { padding-bottom: var(--s3); }
`
