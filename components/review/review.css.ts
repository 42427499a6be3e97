export const css = `
.review { margin-top: var(--s4); padding-top: var(--s3); border-top: 1px solid var(--line); font-size: var(--small); color: var(--soft); }
`
