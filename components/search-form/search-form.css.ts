export const css = `
.find { margin-top: var(--s3); }
.find label { flex: 100%; }
.find input, .find button { font: inherit; }
.find input { flex: 1; min-width: 9rem; max-width: 28rem; padding: .7em 1em; color: inherit; background: var(--leaf); border: 1px solid var(--soft); border-radius: 2em; }
`
