export const css = `
.care { overflow: hidden; padding: 0 var(--s3) var(--s3); background: var(--leaf); }
.care + .care { margin-top: var(--s3); }
.care h3 { margin: 0 calc(-1 * var(--s3)) var(--s2); padding: var(--s2) var(--s3); background: var(--mist); }
.care > a { display: inline-block; margin-top: var(--s2); padding: .5em 1.2em; border-radius: 2em; background: var(--alarm); color: var(--on-alarm); font-weight: 600; }
.emergency { border-color: var(--alarm); }
.emergency h3 { background: var(--alarm); color: var(--on-alarm); }
.urgent { border-color: var(--amber); }
.urgent h3 { background: var(--amber); color: var(--on-amber); }
`
