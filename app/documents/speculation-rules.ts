/** What isn't a document, costs a search, or leads to somebody else's site. */
const notAhead = ['/studio/*', '/studio', '/api/*', '/search', '/search?*', '/conditions/*/book']

/**
 * Which pages a browser may fetch before they are opened: those of this site, when a reader points
 * at a link or begins to press it. Readers who save data or power are spared by their browser.
 *
 * https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export const speculationRules = {
  prefetch: [
    {
      where: {and: [{href_matches: '/*'}, {not: {href_matches: notAhead}}]},
      eagerness: 'moderate',
    },
  ],
}

/** Names the rules above, on every page that leads on to others. */
export const speculationRulesHeader = {'speculation-rules': '"/speculation-rules.json"'}
