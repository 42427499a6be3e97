/** How sure a match is, in words. */
export function wordOfConfidence(confidence: number): 'certain' | 'likely' | 'a guess' {
  if (confidence >= 0.9) return 'certain'
  return confidence >= 0.75 ? 'likely' : 'a guess'
}
