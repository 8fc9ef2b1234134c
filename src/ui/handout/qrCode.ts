/** An address as a QR code (ISO/IEC 18004), drawn as one path. */
import { encode } from 'uqr';
import { type SvgNode, svg } from '../../views/svg.ts';

/** Modules of white around the code that a reader needs. */
const QUIET = 4;

/** The code for a text; a quarter of it may be covered or torn off. Throws where it is too long. */
export function qrCode(text: string, label: string): SvgNode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    [
      svg('rect', { width: size, height: size, fill: '#fff' }),
      svg('path', { d: runs.join(''), fill: '#000' }),
    ],
  );
}

/** Dark modules side by side, of which one rectangle is made. */
function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const run = runs.at(-1);
    if (!isDark) continue;
    if (run && run.x + run.width === x) run.width += 1;
    else runs.push({ x, width: 1 });
  }
  return runs;
}
