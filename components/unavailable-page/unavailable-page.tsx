import {SiteFooter} from '#components/site-footer/site-footer.tsx'
import {SiteHeader, SkipLink} from '#components/site-header/site-header.tsx'
import type {SiteSettings} from '#lib/content/site-settings.ts'

/** For a page that exists but cannot be shown right now. */
export function UnavailablePage({settings}: {settings?: SiteSettings | undefined}) {
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} />
      <main id="main">
        <div className="hero">
          <h1>This page cannot be shown right now</h1>
          <p className="lede">
            The fault is ours. Please try again in a few minutes.
            {settings && (
              <>
                {' '}
                You can also call us on{' '}
                <a href={`tel:${settings.telephone}`}>{settings.telephoneDisplay}</a>; in an
                emergency call{' '}
                <a href={`tel:${settings.emergencyNumber}`}>{settings.emergencyNumber}</a>.
              </>
            )}
          </p>
        </div>
      </main>
      <SiteFooter settings={settings} />
    </>
  )
}
