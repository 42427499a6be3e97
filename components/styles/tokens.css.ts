/**
 * Every colour, size and distance of the site. Warm paper, ink, pine for what can be followed,
 * cinnabar (the red of a seal) for what asks for attention. Text is at least 4.5:1 on every ground
 * that it stands on, in both themes.
 */
export const css = `
:root {
  color-scheme: light dark;
  --paper: #faf6ef;
  --leaf: #fffdf9;
  --mist: #e9efe9;
  --ink: #20302c;
  --soft: #52605a;
  --line: #ddd4c4;
  --skin: #efe3d3;
  --flesh: #dfccb6;
  --pine: #1b5e55;
  --on-pine: #fffdf9;
  --seal: #a2371f;
  --alarm: #9c1f14;
  --on-alarm: #fff;
  --amber: #f3c766;
  --on-amber: #33260a;

  --serif: "Iowan Old Style", Palatino, Georgia, serif;
  --sans: system-ui, sans-serif;
  --small: .875rem;
  --large: 1.1875rem;
  --h3: 1.1875rem;
  --h2: clamp(1.5rem, 1.3rem + 1vw, 1.875rem);
  --h1: clamp(2.125rem, 1.6rem + 2.6vw, 3.25rem);

  --s1: .375rem;
  --s2: .75rem;
  --s3: 1.25rem;
  --s4: 2rem;
  --s5: 3.5rem;
  --round: .75rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #151a19;
    --leaf: #1d2423;
    --mist: #23302d;
    --ink: #ebe7de;
    --soft: #aeb8b1;
    --line: #3a4643;
    --skin: #33403c;
    --flesh: #45544f;
    --pine: #8fd1c2;
    --on-pine: #0f211d;
    --seal: #f0a48d;
    --alarm: #f3a298;
    --on-alarm: #300905;
  }
}
`
