export const css = `
.pairs { margin-top: var(--s3); }
.pairs div { padding: var(--s2) 0; border-top: 1px solid var(--line); }
.pairs dt { font: inherit; font-weight: 600; color: inherit; }
@media (min-width: 40rem) {
  .pairs div { display: grid; grid-template-columns: 14rem 1fr; gap: var(--s3); }
}
`
