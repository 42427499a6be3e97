/** The value of a field, of whatever is there. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

/** The value of a field if it is a text. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = property(value, name)
  return typeof found === 'string' ? found : undefined
}

/** The members of a field if it is a list; none otherwise. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = property(value, name)
  return Array.isArray(found) ? found : []
}
