import {useState} from 'react'

import {type Crop, cropAround} from '#components/body-figure/crop.ts'
import {regionSpots} from '#components/body-figure/region-spots.ts'
import type {BodyRegion, FigureView} from '#lib/content/vocabulary.ts'

import {following, type PartialPlace, spotOfPlace, wholeBody} from './place.ts'

/** The part of the figure that is shown large. */
export interface Look {
  view: FigureView
  crop: Crop
}

/** Where to look at first: at the marker, or else at the part of the body. */
function firstLook(place: PartialPlace, region: BodyRegion | undefined): Look {
  const spot = spotOfPlace(place) ?? (region && regionSpots[region])
  return {view: place.view ?? 'front', crop: spot ? cropAround([spot]) : wholeBody}
}

/** Where to look once the marker is elsewhere. */
function nextLook(look: Look, place: PartialPlace, region: BodyRegion | undefined): Look {
  const {view = look.view} = place
  const spot = spotOfPlace(place)
  if (!spot || view !== look.view) return {...firstLook(place, region), view}
  return {view, crop: following(look.crop, spot)}
}

/** What is shown of the figure; it follows the marker, whoever moves it. */
export function useLook(place: PartialPlace, region: BodyRegion | undefined) {
  const [look, setLook] = useState(() => firstLook(place, region))
  const now = [place.view, place.x, place.y, region].join()
  const [seen, setSeen] = useState(now)
  if (seen !== now) {
    setSeen(now)
    setLook(nextLook(look, place, region))
  }
  return {
    look,
    /** Turns the figure around without moving the marker. */
    turnTo: (view: FigureView) =>
      setLook(view === place.view ? firstLook(place, region) : {...look, view}),
  }
}
