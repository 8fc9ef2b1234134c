/** QR codes (ISO/IEC 18004) as drawings. */
import { encode } from 'uqr';
import { type SvgNode, svg } from '../../views/svg.ts';

/** Modules that stay free around a code: readers need that to find it. */
const QUIET = 4;
/** Pixels of a module in a file. */
const MODULE = 8;

/**
 * The code of a text, black on white whatever the page's colours are, since that is what readers
 * expect. Damage of 15 per cent does no harm. Undefined for a text that is too long.
 */
export function qrCode(text: string, label: string): SvgNode | undefined {
  const rows = rowsOf(text);
  if (!rows) return undefined;
  const size = rows.length;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size * MODULE,
      height: size * MODULE,
      viewBox: `0 0 ${size} ${size}`,
      'shape-rendering': 'crispEdges',
      role: 'img',
      'aria-label': label,
    },
    [
      svg('rect', { width: size, height: size, fill: '#ffffff' }),
      svg('path', { d: rows.map(rowData).join(''), fill: '#000000' }),
    ],
  );
}

function rowsOf(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'M', border: QUIET }).data;
  } catch {
    return undefined;
  }
}

/** Every run of dark modules in a row as one rectangle. */
function rowData(row: readonly boolean[], y: number): string {
  let data = '';
  row.forEach((isDark, x) => {
    if (!isDark || row[x - 1]) return;
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    data += `M${x} ${y}h${length}v1h-${length}z`;
  });
  return data;
}
