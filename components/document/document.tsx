import type {ReactNode} from 'react'
import type {Graph} from 'schema-dts'

import {shareSize} from '#components/share-picture/share-picture.tsx'
import {documentStyles, pictureStyles, searchStyles} from '#components/styles/document-styles.ts'
import {pictureOf} from '#lib/addresses.ts'

import {scriptText} from './script-text.ts'

interface Props {
  title: string
  /** What search engines and shared links say of the page. Without it they are asked to leave it out. */
  listing?: {
    description: string
    /** The page's one true address. */
    canonical: string
    type: 'article' | 'website'
    siteName: string
    /** Path of the same page in Markdown. */
    twin?: string
  }
  structuredData?: Graph
  /** One looks for a page here: by a search form, or on a figure. */
  search?: boolean
  /** It shows a picture. */
  pictured?: boolean
  /** Everything inside `<body>`. */
  children: ReactNode
}

/** A finished HTML document: its styles inside, no JavaScript. */
export function Document({title, listing, structuredData, search, pictured, children}: Props) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {listing ? (
          <>
            <meta name="description" property="og:description" content={listing.description} />
            <link rel="canonical" href={listing.canonical} />
            {listing.twin && <link rel="alternate" type="text/markdown" href={listing.twin} />}
            <meta property="og:title" content={title} />
            <meta property="og:url" content={listing.canonical} />
            <meta property="og:type" content={listing.type} />
            <meta property="og:site_name" content={listing.siteName} />
            <meta property="og:image" content={pictureAddress(listing.canonical)} />
            <meta property="og:image:width" content={String(shareSize.width)} />
            <meta property="og:image:height" content={String(shareSize.height)} />
            <meta property="og:image:alt" content={title} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        ) : (
          <meta name="robots" content="noindex" />
        )}
        <link rel="icon" href="/icon.svg" />
        <style dangerouslySetInnerHTML={{__html: documentStyles}} />
        {search && <style dangerouslySetInnerHTML={{__html: searchStyles}} />}
        {pictured && <style dangerouslySetInnerHTML={{__html: pictureStyles}} />}
      </head>
      <body>
        {children}
        {structuredData && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{__html: scriptText(structuredData)}}
          />
        )}
      </body>
    </html>
  )
}

function pictureAddress(canonical: string): string {
  const {origin, pathname} = new URL(canonical)
  return origin + pictureOf(pathname)
}
