/** Lines as an SVG path, precise to a tenth of a CSS pixel and as short as possible. */
import type { Pixel } from '../../../scene/map/mercator.ts';

/**
 * Value of a path's `d`, with all lines in one path. Coordinates are rounded to `grain` tenths of a
 * CSS pixel.
 */
export function pathData(
  lines: readonly (readonly Pixel[])[],
  isClosed: boolean,
  grain = 1,
): string {
  return lines.map((line) => lineData(line, isClosed, grain)).join('');
}

function lineData(line: readonly Pixel[], isClosed: boolean, grain: number): string {
  const rounded = (value: number) => Math.round((value * 10) / grain) * grain;
  const tenths = line.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  const [start] = tenths;
  if (!start) return '';
  let data = `M${numbers(start)}`;
  let before = start;
  let letter = 'l';
  for (const point of tenths.slice(1)) {
    const step = { x: point.x - before.x, y: point.y - before.y };
    if (step.x === 0 && step.y === 0) continue;
    const written = numbers(step);
    const isApart = letter !== '' || written.startsWith('-');
    data += `${isApart ? letter : ' '}${written}`;
    letter = '';
    before = point;
  }
  return isClosed ? `${data}z` : data;
}

/** Two numbers; a minus sign replaces the space between them. */
function numbers({ x, y }: Pixel): string {
  const second = tenth(y);
  return `${tenth(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function tenth(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
