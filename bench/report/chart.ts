/** The medians as bars in an SVG, one panel for each figure and size, for the processor at its own speed. */
import { METRICS, type Metric, medianOf, type Results } from './results.ts';

const SHOWN: readonly Metric[] = [
  ...(['kB', 'firstPaint', 'content', 'ready'] as const),
  ...(['blocking', 'nodes', 'heapMB', 'selection', 'selectionAfterPan'] as const),
];

/** CSS pixels. */
const PANEL = { width: 420, gap: 24, title: 24, row: 18, names: 160, values: 70 };
const MARGIN = 16;

/** A drawing in dark on light, with every figure as text beside its bar. */
export function chart(results: Results): string {
  const sizes = [...new Set(results.series.map(({ stops }) => stops))];
  const peers = [...new Set(results.series.map(({ peer }) => peer))];
  const height = PANEL.title + PANEL.row * peers.length + PANEL.gap;
  const panels = SHOWN.flatMap((metric, row) =>
    sizes.map((stops, column) => {
      const x = MARGIN + column * (PANEL.width + PANEL.gap);
      const y = MARGIN + 24 + row * height;
      return `<g transform="translate(${x} ${y})">${panel(results, metric, stops, peers)}</g>`;
    }),
  );
  const width = 2 * MARGIN + sizes.length * (PANEL.width + PANEL.gap) - PANEL.gap;
  const total = 2 * MARGIN + 24 + SHOWN.length * height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" font-family="sans-serif" font-size="12" fill="#222">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${MARGIN}" y="${MARGIN + 8}" font-size="15" font-weight="bold">Benchmark of ${results.day}: medians, shorter is better</text>
${panels.join('\n')}
</svg>
`;
}

function panel(results: Results, metric: Metric, stops: number, peers: readonly string[]): string {
  const values = peers.map((peer) => medianOf(results, { peer, stops, slowdown: 1 }, metric));
  const longest = Math.max(1, ...values.map((value) => value ?? 0));
  const room = PANEL.width - PANEL.names - PANEL.values;
  const { title, unit } = METRICS[metric];
  const rows = peers.map((peer, i) => {
    const value = values[i];
    const y = PANEL.title + i * PANEL.row;
    const length = value === undefined ? 0 : Math.max(1, (value / longest) * room);
    const said = value === undefined ? 'none in time' : Math.round(value).toLocaleString('en');
    const colour = peer.startsWith('Dateline') ? '#1f5f8b' : '#9a9a9a';
    return `<text x="${PANEL.names - 8}" y="${y + 8}" text-anchor="end">${peer}</text><rect x="${PANEL.names}" y="${y - 2}" width="${length.toFixed(1)}" height="12" fill="${colour}"/><text x="${(PANEL.names + length + 6).toFixed(1)}" y="${y + 8}">${said}</text>`;
  });
  const heading = `${title}${unit === '' ? '' : `, ${unit}`} · ${stops.toLocaleString('en')} stops`;
  return `<text y="8" font-weight="bold">${heading}</text>${rows.join('')}`;
}
