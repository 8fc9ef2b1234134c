import type { LonLat, Ring } from './types.ts';

function between(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/**
 * Cuts the corners of a ring once (Chaikin): each corner that `soft` accepts gives way to two
 * positions, a quarter along its two edges. The other corners stay.
 */
export function cutCorners(ring: Ring, soft: (corner: LonLat) => boolean = () => true): Ring {
  const corners = ring.slice(0, -1);
  const cut = corners.flatMap((corner, i): Ring => {
    const before = corners.at(i - 1);
    const after = corners[(i + 1) % corners.length];
    if (!before || !after || !soft(corner)) return [corner];
    return [between(corner, before, 0.25), between(corner, after, 0.25)];
  });
  const [first] = cut;
  return first ? [...cut, first] : [];
}
