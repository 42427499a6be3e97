import type {MetadataRoute} from 'next'
import {connection} from 'next/server'

import {environment} from '#sanity/env/environment.ts'

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: {userAgent: '*', allow: '/', disallow: ['/studio', '/preview', '/api/']},
    sitemap: `${environment().siteUrl}/sitemap.xml`,
  }
}
