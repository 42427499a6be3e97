import {css as approach} from '#components/approach/approach.css.ts'
import {css as bodyFigure} from '#components/body-figure/body-figure.css.ts'
import {css as bodyRegionFigure} from '#components/body-figure/body-region-figure.css.ts'
import {css as breadcrumbs} from '#components/breadcrumbs/breadcrumbs.css.ts'
import {css as callToAction} from '#components/call-to-action/call-to-action.css.ts'
import {css as care} from '#components/care/care.css.ts'
import {css as contactBar} from '#components/contact-bar/contact-bar.css.ts'
import {css as contents} from '#components/contents/contents.css.ts'
import {css as differentials} from '#components/differentials/differentials.css.ts'
import {css as disclaimer} from '#components/disclaimer/disclaimer.css.ts'
import {css as faqs} from '#components/faqs/faqs.css.ts'
import {css as hero} from '#components/hero/hero.css.ts'
import {css as overview} from '#components/overview/overview.css.ts'
import {css as picture} from '#components/picture/picture.css.ts'
import {css as points} from '#components/points/points.css.ts'
import {css as research} from '#components/research/research.css.ts'
import {css as review} from '#components/review/review.css.ts'
import {css as searchForm} from '#components/search-form/search-form.css.ts'
import {css as siteFooter} from '#components/site-footer/site-footer.css.ts'
import {css as siteHeader} from '#components/site-header/site-header.css.ts'
import {css as sources} from '#components/sources/sources.css.ts'
import {css as summaryTable} from '#components/summary-table/summary-table.css.ts'

import {css as base} from './base.css.ts'
import {minify} from './minify.ts'
import {css as tokens} from './tokens.css.ts'

/** The exact text inside a document's `<style>`; its hash stands in the Content-Security-Policy. */
export const documentStyles = minify(
  [
    tokens,
    base,
    siteHeader,
    breadcrumbs,
    hero,
    contents,
    overview,
    care,
    differentials,
    approach,
    summaryTable,
    points,
    bodyFigure,
    research,
    faqs,
    callToAction,
    sources,
    review,
    disclaimer,
    siteFooter,
    contactBar,
  ].join('\n'),
)

/** The exact text of a second `<style>`, of pages on which one looks for another page. */
export const searchStyles = minify([searchForm, bodyRegionFigure].join('\n'))

/** The exact text of a further `<style>`, of pages that show a picture. */
export const pictureStyles = minify(picture)
