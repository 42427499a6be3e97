import {figureFiles} from './components/body-figure/figure-file.ts'
import {environment} from './sanity/env/environment.ts'
import {studioConfig} from './sanity/studio/studio-config.ts'

/** For the `sanity` command. The site's own Studio asks the server which backend to use. */
export default studioConfig(environment().backend, {figures: figureFiles, queryTool: true})
