import type {Edits} from '#components/edits.ts'
import type {Picture} from '#lib/content/picture.ts'
import {largestOf, renditionsOf} from '#lib/pictures/renditions.ts'

/** How wide the column of text is. */
const sizes = '(min-width: 46rem) 43rem, calc(100vw - 2.5rem)'

interface Props {
  picture: Picture
  /** Of the document whose field `picture` it is. */
  edits: Edits
}

/** A picture with its caption. Browsers ask for it when it comes near, and keep its place until then. */
export function PictureFigure({picture, edits}: Props) {
  const {alt, caption, credit} = picture
  const {address, width, height} = largestOf(picture)
  return (
    <figure className="picture" {...edits('picture')}>
      <img
        loading="lazy"
        decoding="async"
        src={address}
        srcSet={renditionsOf(picture)
          .map((file) => `${file.address} ${file.width}w`)
          .join(', ')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
      />
      {(caption ?? credit) && (
        <figcaption>
          {caption && <span {...edits('picture.caption')}>{caption}</span>}
          {credit && (
            <small>
              Picture: <span {...edits('picture.credit')}>{credit}</span>
            </small>
          )}
        </figcaption>
      )}
    </figure>
  )
}
