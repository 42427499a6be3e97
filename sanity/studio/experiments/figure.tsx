import {styled} from 'styled-components'

export const Figure = styled.figure`
  margin: 0;
  max-inline-size: 45rem;
`

export const Caption = styled.figcaption`
  font: inherit;
  font-size: 0.8125rem;
  font-weight: 600;
  padding-block-end: 0.5rem;
`

/** Arms differ by the form of their lines and by their names, not by color alone. */
export const Drawing = styled.svg`
  display: block;
  inline-size: 100%;
  block-size: auto;
  overflow: visible;
  text {
    fill: var(--card-muted-fg-color);
    font: inherit;
    font-size: 13px;
  }
  @media (max-width: 40rem) {
    text {
      font-size: 21px;
    }
  }
  .grid {
    stroke: var(--card-border-color);
  }
  .zero {
    stroke: var(--card-fg-color);
    stroke-dasharray: 2 3;
  }
  .arm {
    color: var(--card-link-color, currentColor);
  }
  .arm-0 {
    color: var(--card-fg-color);
  }
  .arm text {
    fill: currentColor;
    font-weight: 600;
  }
  .arm circle {
    fill: currentColor;
  }
  .arm .range {
    stroke: currentColor;
    stroke-width: 4;
    stroke-linecap: round;
    opacity: 0.55;
  }
  .arm polyline {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .arm-2 polyline {
    stroke-dasharray: 8 4;
  }
  .arm-3 polyline {
    stroke-dasharray: 2 4;
  }
`
