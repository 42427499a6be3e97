/** Rings that spread from one tender spot: "ashi", ah yes, there. */
export const css = `
.hero { position: relative; padding: var(--s4) 0; }
.hero > * { max-width: 40rem; }
.hero::before {
  content: "";
  position: absolute;
  --spot: 72% 60%;
  z-index: -1;
  inset: -6rem calc(-1 * max(var(--s3), 50vw - 34rem)) 0 50%;
  background:
    radial-gradient(circle at var(--spot), var(--seal) 0 .4rem, transparent .45rem),
    linear-gradient(90deg, var(--paper), transparent 45%),
    linear-gradient(0deg, var(--paper), transparent 40%),
    repeating-radial-gradient(circle at var(--spot), transparent 0 2.4rem, var(--line) 2.45rem 2.5rem);
}
@media (max-width: 48rem) {
  .hero::before { --spot: 92% 7rem; left: 20%; bottom: 40%; }
}
.aliases { margin-top: var(--s1); color: var(--soft); }
.aliases b { font-weight: 400; }
.lede { margin: var(--s3) 0; font-size: 1.25rem; line-height: 1.5; }
.note { display: inline-block; margin-top: var(--s3); padding: .2em .8em; border: 1px dashed var(--seal); border-radius: 1em; font-size: var(--small); }
`
