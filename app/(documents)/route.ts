import {renderConditionList} from '../documents/condition-list-document.tsx'
import {respond} from '../documents/render-document.ts'

export async function GET(): Promise<Response> {
  return respond(await renderConditionList())
}
