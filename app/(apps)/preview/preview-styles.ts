/** The bar above a draft. It lies in the flow of the page: it covers nothing. */
export const previewStyles = `
.draft{background:#1d1b3a;color:#fff;font:1rem/1.5 system-ui,sans-serif;padding:.5rem 1rem}
.draft-state{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between}
.draft p{margin:0;font-weight:600;color:inherit}
.draft form{margin:0}
.draft button{font:inherit;min-height:2rem;padding:.125rem .875rem;border:1px solid #fff;border-radius:.25rem;background:none;color:inherit;cursor:pointer}
.draft button:focus-visible{outline:3px solid #ffd54a;outline-offset:2px}
.draft-gaps{background:#fff3c4;color:#2b2200;border-radius:.25rem;margin:.5rem 0;padding:.5rem .75rem;max-height:12rem;overflow:auto}
.draft-gaps ul{list-style:disc;margin:.25rem 0 0;padding:0 0 0 1.25rem;columns:18rem}
.draft-gaps li{margin:0;padding:0;min-height:1.5rem;color:inherit}
@media print{.draft{display:none}}
`
