export const css = `
.contents h2 { font: 600 var(--small)/1.6 var(--sans); margin-bottom: var(--s1); }
.contents ul { columns: 9rem; list-style: none; padding: 0; font-size: var(--small); }
.contents a { display: block; padding: .4em 0; text-decoration: none; }
@media screen and (min-width: 64rem) {
  .contents { position: sticky; top: var(--s3); align-self: start; margin-top: var(--s5); padding-left: var(--s3); border-left: 1px solid var(--line); }
}
`
