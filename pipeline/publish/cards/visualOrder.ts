/** Stretches of a line in the order in which the eye meets them, from left to right. */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A stretch of a line: its first and the end of its UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Level of embedding of each UTF-16 unit of a line, after the Unicode Bidirectional Algorithm (UAX #9).
 * Odd levels run from right to left.
 */
export function levelsOf(line: string, direction: 'ltr' | 'rtl'): Uint8Array {
  return bidi.getEmbeddingLevels(line, direction).levels;
}

/** A line with brackets and the like turned round where it runs from right to left. */
export function withMirrored(line: string, levels: Uint8Array): string {
  const units = line.split('');
  units.forEach((unit, at) => {
    if ((levels[at] ?? 0) % 2 === 1) units[at] = bidi.getMirroredCharacter(unit) ?? unit;
  });
  return units.join('');
}

/** Stretches of one level each in visual order: rule L2 of UAX #9, on stretches for characters. */
export function visually<T extends Stretch>(stretches: readonly T[], levels: Uint8Array): T[] {
  const ordered = [...stretches];
  const levelAt = ({ from }: Stretch) => levels[from] ?? 0;
  const highest = Math.max(0, ...ordered.map(levelAt));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      for (let next = ordered[end]; next && levelAt(next) >= level; next = ordered[end]) end += 1;
      if (end > start + 1) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      }
      start = Math.max(start, end);
    }
  }
  return ordered;
}
