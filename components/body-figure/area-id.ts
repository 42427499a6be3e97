/** The name of an area in a file, as `rectus-femoris`. */
export function idOf(area: string): string {
  return area.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}
