/** Pixels of a share card: what Open Graph's readers take in one piece (1.91 to 1). */
export const CARD = { width: 1200, height: 630 } as const;
