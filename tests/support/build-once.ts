import {buildSite} from './site.ts'

/** Before any test of the site runs: several of them side by side would build into one folder. */
export default buildSite
