/** A picture in the column of text. Its box is there before its pixels are. */
export const css = `
.picture { margin: var(--s3) 0 0; }
.text > .picture { margin-top: var(--s5); }
.picture + h3 { margin-top: var(--s3); }
.picture img {
  display: block;
  max-width: 100%;
  height: auto;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--mist);
}
.picture figcaption { margin-top: var(--s2); padding-left: var(--s2); border-left: .25rem solid var(--line); font-size: var(--small); color: var(--soft); }
.picture small { display: block; }
@media (prefers-color-scheme: dark) {
  .picture img { filter: brightness(.9); }
}
@media print {
  .picture { break-inside: avoid; }
  .picture img { max-height: 9cm; width: auto; filter: none; }
}
`
