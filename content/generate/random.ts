/** Numbers that look random and are the same whenever they begin from the same seed. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  whole: (below: number) => number
  /** One member of a list. */
  pick: <Member>(list: readonly Member[]) => Member
  /** So many different members of a list, or all of it. */
  some: <Member>(list: readonly Member[], count: number) => Member[]
}

/** @param seed any words; documents name themselves, so that one does not depend on those before it */
export function randomFrom(seed: string): Random {
  let state = hash(seed)
  // Mulberry32: small, quick, and even enough for test data.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const whole = (below: number) => next() % below
  const some = <Member>(list: readonly Member[], count: number): Member[] => {
    const left = [...list]
    return Array.from(
      {length: Math.min(count, list.length)},
      () => left.splice(whole(left.length), 1)[0],
    ).filter((member) => member !== undefined)
  }
  const pick = <Member>(list: readonly Member[]): Member => {
    const member = list[whole(list.length)]
    if (member === undefined) throw new Error('There is nothing to pick from')
    return member
  }
  return {whole, some, pick}
}

/** FNV-1a over the text's UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}
