/**
 * It comes into reach where the hero's own buttons have left the screen, and comes to rest at the
 * page's end. `scroll-padding` keeps what has focus above it. A browser that knows no scroll
 * timelines shows it from the start.
 */
export const css = `
.bar { display: none; }
@media screen and (max-width: 48rem) and (min-height: 24rem) {
  .bar { position: sticky; bottom: 0; display: flex; gap: var(--s2); padding: var(--s2) var(--s3); border-top: 1px solid var(--line); background: var(--leaf); animation: bar linear both; animation-timeline: scroll(); animation-range: 18rem 24rem; }
  .bar a { flex: auto; align-content: center; padding: .55em .4em; border-radius: 1.5em; line-height: 1.3; }
}
@keyframes bar { from { opacity: 0; visibility: hidden; } }
`
