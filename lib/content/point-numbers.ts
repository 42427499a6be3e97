/** How many points each channel has (WHO standard locations, 2008). */
export const pointsOfChannel: Readonly<Record<string, number>> = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
}

/** How many extra points each part of the body has (WHO nomenclature, 1991). */
export const extraPointsOfRegion: Readonly<Record<string, number>> = {
  HN: 15,
  CA: 1,
  B: 9,
  UE: 11,
  LE: 12,
}
