/** What lies under the marks: lines of lanes and ruler, paths of visits, gaps. */
import type { Ruler } from '../../scene/timeline/ruler.ts';
import type { Path } from '../../scene/timeline/timelineScene.ts';
import { writeAttribute } from '../writeNew.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Point = { readonly x: number; readonly y: number };

type Drawing = {
  /** Heights of the lanes' lines. */
  readonly lanes: readonly number[];
  readonly ruler: Ruler;
  /** From where to where the chosen visit's days are. */
  readonly chosen: { readonly from: number; readonly to: number } | undefined;
  /** How high lanes are together. */
  readonly height: number;
  readonly paths: readonly Path[];
  /** Where a stop is drawn. */
  readonly pointOf: (stopId: string) => Point | undefined;
};

export type Paths = {
  readonly element: SVGSVGElement;
  /** All measures are CSS pixels, from where time begins: the style sheet mirrors the whole. */
  readonly draw: (drawing: Drawing) => void;
};

/** An overlay to be put under the marks. */
export function createPaths(): Paths {
  const element = svgElement('svg', 'timeline-paths');
  element.setAttribute('aria-hidden', 'true');
  const grid = svgElement('path', 'timeline-grid');
  const laneLines = svgElement('path', 'timeline-lanes');
  const visits = svgElement('g', 'timeline-visit-paths');
  const wash = svgElement('rect', 'timeline-wash');
  const gaps = svgElement('path', 'timeline-gap-lines');
  element.append(wash, grid, laneLines, gaps, visits);
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
    const at = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
    writeAttribute(line, 'points', at);
    writeAttribute(line, 'data-tone', path.tone);
    writeAttribute(line, 'data-emphasis', path.emphasis);
  };
  return {
    element,
    draw: ({ lanes, ruler, chosen, height, paths, pointOf }) => {
      const upright = (x: number) => `M${x.toFixed(1)} 0v${height}`;
      const level = lanes.flatMap((y) => ruler.bands.map((band) => across(band, y)));
      const beside = ruler.gaps.flatMap((gap) => gapLines(gap).map(upright));
      writeAttribute(grid, 'd', ruler.lines.map(upright).join(''));
      writeAttribute(laneLines, 'd', level.join(''));
      writeAttribute(gaps, 'd', beside.join(''));
      const { from, to } = chosen ?? { from: 0, to: 0 };
      writeAttribute(wash, 'x', from.toFixed(1));
      writeAttribute(wash, 'width', (to - from).toFixed(1));
      writeAttribute(wash, 'height', String(height));
      for (const path of paths) drawPath(path, pointOf);
      for (const [visitId, line] of lines) {
        if (paths.some((path) => path.visitId === visitId)) continue;
        line.remove();
        lines.delete(visitId);
      }
    },
  };
}

/** Of two upright lines in the middle of a gap, how far each is from it, CSS pixels. */
const GAP_LINE = 2.5;

/** Where a gap's upright lines are, CSS pixels from the left. */
export function gapLines({ from, to }: { from: number; to: number }): [number, number] {
  const middle = (from + to) / 2;
  return [middle - GAP_LINE, middle + GAP_LINE];
}

function across({ from, to }: { from: number; to: number }, y: number): string {
  return `M${from.toFixed(1)} ${y.toFixed(1)}H${to.toFixed(1)}`;
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  element.classList.add(className);
  return element;
}
