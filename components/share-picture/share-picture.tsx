import type {Mark} from '#components/body-figure/mark.ts'
import {tokenColor} from '#components/styles/token-color.ts'

import {shareFigure} from './share-figure.ts'

/** In pixels, as those who show links ask for it. */
export const shareSize = {width: 1200, height: 630}
const figureSize = {width: 480, height: 630}

interface Props {
  clinicName: string
  /** What kind of page it is, for example `Condition`. */
  kind: string
  title: string
  marks: readonly Mark[]
}

/**
 * The picture that stands for a page where its link is shared: the clinic, the page's title, and its
 * part of the body figure. Made for a renderer that knows flex boxes and no style sheets.
 */
export function SharePicture({clinicName, kind, title, marks}: Props) {
  const figure = btoa(shareFigure(marks, figureSize))
  const name = drawable(title)
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: tokenColor('paper'),
        color: tokenColor('ink'),
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          flexGrow: 1,
          width: shareSize.width - figureSize.width,
          padding: 64,
        }}
      >
        <div style={{display: 'flex', alignItems: 'center', fontSize: 34}}>
          <div
            style={{
              width: 26,
              height: 26,
              marginRight: 20,
              border: `6px solid ${tokenColor('seal')}`,
              borderRadius: 26,
            }}
          />
          {drawable(clinicName)}
        </div>
        <div style={{display: 'flex', flexDirection: 'column'}}>
          <div style={{fontSize: 34, color: tokenColor('seal')}}>{kind}</div>
          <div style={{marginTop: 12, fontSize: name.length > 40 ? 56 : 76, lineHeight: 1.1}}>
            {name}
          </div>
        </div>
      </div>
      <img
        alt=""
        {...figureSize}
        style={{background: tokenColor('leaf')}}
        src={`data:image/svg+xml;base64,${figure}`}
      />
    </div>
  )
}

/**
 * The text without what the renderer's font does not hold, such as hanzi: it would ask a server
 * abroad for them.
 */
function drawable(text: string): string {
  return text
    .replace(/[^\u0020-\u024f\u2010-\u2026]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
