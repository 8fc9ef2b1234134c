/** The sign of a break: where time is left out, the timeline is torn and put together again. */

/** Of a zigzag, CSS pixels: how far it goes to either side, and how high a tooth is. */
const TOOTH = { breadth: 3, height: 5 };
/** Between the two zigzags of a break, CSS pixels. */
const TEAR = 6;

/** Two zigzags from top to bottom as the data of a path, around a point from the left. */
export function tear(x: number, height: number): string {
  const teeth = Math.ceil(height / TOOTH.height / 2);
  const down = `l${TOOTH.breadth} ${TOOTH.height}l${-TOOTH.breadth} ${TOOTH.height}`;
  const up = `l${TOOTH.breadth} ${-TOOTH.height}l${-TOOTH.breadth} ${-TOOTH.height}`;
  const left = (x - (TEAR + TOOTH.breadth) / 2).toFixed(1);
  return `M${left} 0${down.repeat(teeth)}m${TEAR} 0${up.repeat(teeth)}`;
}
