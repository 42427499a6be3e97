/** The body figure beside the list that it belongs to. `em` is the size of a label in a picture. */
export const css = `
.fig { display: flex; flex-wrap: wrap; gap: var(--s2); max-width: 34rem; margin: var(--s2) 0 var(--s3); font-size: var(--small); color: var(--soft); }
.fig svg {
  flex: 1 1 9rem;
  min-width: 0;
  max-width: 20rem;
  aspect-ratio: .8;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--leaf);
  fill: var(--skin);
  color: var(--flesh);
}
.fig .on { fill: var(--pine); opacity: .8; }
.fig path { stroke: var(--ink); stroke-width: .2em; stroke-linecap: round; filter: drop-shadow(0 0 .1em var(--leaf)); }
.fig .disc { stroke: var(--seal); stroke-width: 1.6em; stroke-dasharray: 0 999; }
.fig text { font-family: var(--sans); font-weight: 600; text-anchor: middle; dominant-baseline: central; fill: var(--leaf); }
#trigger-points .disc { stroke-linecap: square; stroke-width: 1.3em; }
figcaption { width: 100%; }
@media (min-width: 64rem) {
  .pic { display: grid; grid-template-columns: 1fr 14rem; gap: var(--s4); align-items: start; }
  .pic > * { margin-top: 0; }
  .fig { order: 1; position: sticky; top: var(--s3); }
}
`
