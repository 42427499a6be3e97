/** Only home has it. */
export const css = `
.body { display: flex; flex-wrap: wrap; align-items: start; }
.body svg { max-width: 100%; }
@media (forced-colors: active) { .body a { color: LinkText; } }
`
