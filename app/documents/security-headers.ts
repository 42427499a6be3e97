import {createHash} from 'node:crypto'

import {documentStyles, pictureStyles, searchStyles} from '#components/styles/document-styles.ts'

const hashes = [documentStyles, searchStyles, pictureStyles].map(
  (styles) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
)

/**
 * Headers of every document. A document runs no script, whatever it contains, and asks nobody but
 * the clinic's own server for anything.
 */
export const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${hashes.join(' ')}`,
    "img-src 'self'",
    // No script can use it; tools that audit a page read robots.txt by its leave.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const
