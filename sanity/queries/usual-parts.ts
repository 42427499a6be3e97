import {defineQuery} from 'groq'
import {z} from 'zod'

/** What the clinic puts into each new condition. */
export const usualPartsQuery = defineQuery(`{
  "conventional": *[_type == "treatment" && usual == true && kind == "conventional"] | order(name asc)._id,
  "clinic": *[_type == "treatment" && usual == true && kind == "clinic"] | order(name asc)._id,
  "faqs": *[_type == "faq" && usual == true] | order(question asc)._id
}`)

const ids = z.array(z.string())

export const usualParts = z.object({conventional: ids, clinic: ids, faqs: ids})
export type UsualParts = z.infer<typeof usualParts>
