/** Is one word the other with a letter wrong, missing, added or swapped? Short words must agree. */
export function isTypo(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 6) return false
  if (one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (one.charAt(from) === other.charAt(from)) from += 1
  const rest = (word: string, skip: number) => word.slice(from + skip)
  if (one.length !== other.length) {
    return one.length > other.length
      ? rest(one, 1) === rest(other, 0)
      : rest(one, 0) === rest(other, 1)
  }
  const swapped =
    one.charAt(from) === other.charAt(from + 1) && one.charAt(from + 1) === other.charAt(from)
  return rest(one, 1) === rest(other, 1) || (swapped && rest(one, 2) === rest(other, 2))
}
