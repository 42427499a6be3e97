import {renderLlms} from '../../documents/llms-document.ts'
import {respond} from '../../documents/render-document.ts'

export async function GET(): Promise<Response> {
  return respond(await renderLlms())
}
