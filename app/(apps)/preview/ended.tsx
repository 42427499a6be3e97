import {leaveDraftMode} from '#sanity/preview/leave-draft-mode.ts'

/**
 * For a draft-mode cookie that is not good any more, since the site was built anew: takes it away
 * and shows the page that every reader sees.
 */
export function Ended({page}: {page: string}) {
  const way = leaveDraftMode(page)
  return (
    <>
      <meta httpEquiv="refresh" content={`0;url=${way}`} />
      <main>
        <h1>This preview has ended</h1>
        <p>
          <a href={way}>Show the page as it is published</a>, or open the preview from the Studio.
        </p>
      </main>
    </>
  )
}
