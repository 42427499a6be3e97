export const css = `
.cta { margin-top: var(--s5); padding: var(--s4) var(--s3); border: 1px solid transparent; border-radius: var(--round); background: var(--mist); }
.cta .actions { margin: var(--s3) 0; }
.cta ul { list-style: none; padding: 0; }
.cta .call { background: var(--leaf); }
address { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); }
.cta address * { margin: 0; }
`
