/** What lies under the marks: lines of lanes and ticks, paths of visits, breaks. */
import type { Path } from '../../scene/timeline.ts';
import { tear } from './tear.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Point = { readonly x: number; readonly y: number };

type Drawing = {
  /** Heights of the lanes' lines. */
  readonly lanes: readonly number[];
  /** Where ticks and breaks are, from the left. */
  readonly ticks: readonly number[];
  readonly breaks: readonly number[];
  /** How high lanes are together. */
  readonly height: number;
  readonly paths: readonly Path[];
  /** Where a stop is drawn. */
  readonly pointOf: (stopId: string) => Point | undefined;
};

export type Paths = {
  readonly element: SVGSVGElement;
  /** All measures are CSS pixels. */
  readonly draw: (drawing: Drawing) => void;
};

/** An overlay to be put under the marks. */
export function createPaths(): Paths {
  const element = svgElement('svg', 'timeline-paths');
  element.setAttribute('aria-hidden', 'true');
  const grid = svgElement('path', 'timeline-grid');
  const laneLines = svgElement('path', 'timeline-lanes');
  const visits = svgElement('g', 'timeline-visit-paths');
  const tears = svgElement('path', 'timeline-tears');
  element.append(grid, laneLines, visits, tears);
  const lines = new Map<string, SVGPolylineElement>();
  const lineOf = (visitId: string) => {
    const known = lines.get(visitId);
    if (known) return known;
    const line = svgElement('polyline', 'timeline-path');
    lines.set(visitId, line);
    visits.append(line);
    return line;
  };
  const drawPath = (path: Path, pointOf: Drawing['pointOf']) => {
    const points = path.stopIds.flatMap((id) => pointOf(id) ?? []);
    const line = lineOf(path.visitId);
    line.setAttribute(
      'points',
      points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
    );
    line.dataset.tone = path.tone;
    line.dataset.emphasis = path.emphasis;
  };
  return {
    element,
    draw: ({ lanes, ticks, breaks, height, paths, pointOf }) => {
      grid.setAttribute('d', ticks.map((x) => `M${x.toFixed(1)} 0v${height}`).join(''));
      laneLines.setAttribute('d', lanes.map((y) => `M0 ${y.toFixed(1)}h99999`).join(''));
      tears.setAttribute('d', breaks.map((x) => tear(x, height)).join(''));
      for (const path of paths) drawPath(path, pointOf);
      for (const [visitId, line] of lines) {
        if (paths.some((path) => path.visitId === visitId)) continue;
        line.remove();
        lines.delete(visitId);
      }
    },
  };
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  element.classList.add(className);
  return element;
}
