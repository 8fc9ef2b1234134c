/** A share card as SVG: first, as one reads, what it is, then where it was. */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { EVERYTHING } from '../../../src/domain/filter.ts';
import { forwardIn } from '../../../src/domain/reading.ts';
import { type Remaining, remaining } from '../../../src/domain/remaining.ts';
import { lookOf } from '../../../src/domain/toneLook.ts';
import { wholeMap } from '../../../src/scene/map/alternatives.ts';
import { near } from '../../../src/scene/map/globe.ts';
import type { MapArea } from '../../../src/scene/map/map.ts';
import { outline } from '../../../src/scene/map/outline.ts';
import { spaceAround } from '../../../src/scene/pages/surroundings.ts';
import { CARD } from '../../../src/share/cardSize.ts';
import type { Subject } from '../../../src/share/paths.ts';
import { mapText, siteName } from '../../../src/ui/language/words.ts';
import { INKS, inkOf } from '../../../src/views/inks.ts';
import type { Basemap } from '../../../src/views/map/basemap/basemap.ts';
import { type MapFrame, pixelAlong } from '../../../src/views/map/camera/frame.ts';
import { fewerMarkers } from '../../../src/views/map/svg/fewerMarkers.ts';
import { frameFor, limitOf, svgMap } from '../../../src/views/map/svg/svgMap.ts';
import { shapeNode } from '../../../src/views/shapes.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import { fittingText, textWidth, wrappedText } from '../../../src/views/textWidth.ts';
import type { Telling } from '../telling.ts';
import { timeLine } from './timeLine.ts';

/** Pixels of the column of words, and of its margins. */
const COLUMN = 456;
const MARGIN = 44;
const ROOM = COLUMN - MARGIN - 32;
/** Of the line of time, from the top. */
const TIME = CARD.height - 156;
/** The map is drawn smaller and then enlarged, so that its words can be read in a small preview. */
const ENLARGED = 1.5;
/** Bold serifs are wider than what `textWidth` says. */
const SERIF_EXCESS = 1.1;

/** Of a map as small as this. */
const MOST_MARKERS = 40;

/** A single place is seen with what lies around it. */
const FARTHEST_IN = 6.6;
/** CSS pixels by which coasts may be off: in a preview nobody sees that, and the file is smaller. */
const TOLERANCE = 0.9;

const INK = INKS.light;
/** By their plain names: the rasteriser takes the first of a list or none. */
const SANS = 'Source Sans 3';
const SERIF = 'Source Serif 4';

/** The card of a subject. */
export function cardOf(
  catalog: Catalog,
  subject: Subject,
  telling: Telling,
  basemap: Basemap,
): SvgNode {
  const { width, height } = CARD;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': SANS,
    },
    [
      mapNode(catalog, subject, telling, basemap),
      svg('rect', { x: fromEdge(0, COLUMN, telling), width: COLUMN, height, fill: INK.paper }),
      svg('rect', { x: fromEdge(COLUMN, 1, telling), width: 1, height, fill: INK.line }),
      ...wordNodes(catalog, subject, telling),
    ],
  );
}

/** The left of what is so wide and so far from where reading begins, CSS pixels. */
function fromEdge(start: number, width: number, { language }: Pick<Telling, 'language'>): number {
  return forwardIn(language) > 0 ? start : CARD.width - start - width;
}

function mapNode(catalog: Catalog, subject: Subject, telling: Telling, basemap: Basemap): SvgNode {
  const { language } = telling;
  const everywhere = { catalog, all: everything(catalog) };
  const part = spaceAround(everywhere, subject);
  const whole = wholeMap(part.catalog, {
    selected: subject,
    remaining: part.all,
    language,
    text: mapText,
  });
  const shown = { width: CARD.width - COLUMN, height: CARD.height };
  const size = { width: shown.width / ENLARGED, height: shown.height / ENLARGED };
  const limit = limitOf(basemap);
  const isAlone = whole.context.length === 1;
  const frame = frameFor(whole, size, (middle) =>
    isAlone ? Math.min(FARTHEST_IN, limit(middle)) : limit(middle),
  );
  const scene = fewerMarkers(whole, frame, MOST_MARKERS);
  const drawn = svgMap({
    scene: { ...scene, areas: scene.areas.filter((area) => isInSight(area, frame)) },
    basemap,
    frame,
    medium: 'light',
    tolerance: TOLERANCE,
    ownPlaces: part.catalog.places.filter(({ stops }) => stops.length > 0),
  });
  // Not as a picture of its own: the rasteriser cuts pictures within pictures within it wrongly.
  const x = fromEdge(COLUMN, shown.width, telling);
  return svg('g', { transform: `translate(${x} 0) scale(${ENLARGED})` }, drawn.children);
}

const all = new WeakMap<Catalog, Remaining>();

/** What nothing is left out of: the same for all cards. */
function everything(catalog: Catalog): Remaining {
  const found = all.get(catalog) ?? remaining(catalog, EVERYTHING);
  all.set(catalog, found);
  return found;
}

/** Whether some of an area's surroundings are shown: the rasteriser fails at those that are far out. */
function isInSight({ position, radius }: MapArea, frame: MapFrame): boolean {
  const points = outline(near(position, frame.centre[0]), radius).map((each) =>
    pixelAlong(each, frame),
  );
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const isAcross = Math.max(...xs) > 0 && Math.min(...xs) < frame.width;
  return isAcross && Math.max(...ys) > 0 && Math.min(...ys) < frame.height;
}

function wordNodes(catalog: Catalog, subject: Subject, telling: Telling): SvgNode[] {
  const visit = subject.kind === 'visit' ? subject.visit : undefined;
  const nodes: SvgNode[] = [
    line(siteName(catalog, telling.language), 68, 27, telling, {
      'font-family': SERIF,
      'font-weight': 600,
      fill: INK.accent,
    }),
  ];
  let y = 104;
  const write = (lines: readonly string[], size: number, leading: number, look: Look) => {
    for (const text of lines) {
      y += size * leading;
      nodes.push(line(text, y, size, telling, look));
    }
  };
  const { size, lines } = titleLines(telling.title);
  write(lines, size, 1.16, { 'font-family': SERIF, 'font-weight': 600, fill: INK.ink });
  y += 14;
  write(atMost(2, telling.date, 26), 26, 1.3, { 'font-weight': 600, fill: INK.ink });
  if (visit) {
    y += 34;
    nodes.push(...directionNodes(visit, y, catalog, telling));
  }
  y += 2;
  write(atMost(2, telling.doubts.join(' · '), 22), 22, 1.4, { fill: INK.accent });
  const time = { x: fromEdge(MARGIN, ROOM, telling), y: TIME, width: ROOM };
  nodes.push(...timeLine(catalog, subject, telling.language, time, INK));
  const foot = atMost(3, telling.provenance, 20);
  y = CARD.height - MARGIN - foot.length * 26 + 6;
  write(foot, 20, 1.3, { fill: INK.ink2 });
  return nodes;
}

type Look = Readonly<Record<string, string | number>>;

function line(text: string, y: number, size: number, telling: Telling, look: Look): SvgNode {
  return svg('text', { ...startAt(MARGIN, telling), y, 'font-size': size, ...look }, [text]);
}

/** Where a text begins, so far from where reading does. */
function startAt(start: number, telling: Pick<Telling, 'language'>) {
  const x = fromEdge(start, 0, telling);
  return { x, 'text-anchor': x > CARD.width / 2 ? 'end' : undefined };
}

/** The title as large as it goes into four lines. */
function titleLines(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of [46, 41, 36]) {
    const lines = wrappedText(title, size * SERIF_EXCESS, ROOM);
    const isFitting = lines.every((each) => textWidth(each, size * SERIF_EXCESS) <= ROOM);
    if (lines.length <= 4 && isFitting) return { size, lines };
  }
  return { size: 32, lines: atMost(5, title, 32 * SERIF_EXCESS) };
}

/** The text in so many lines, the last with an ellipsis where there would be more. */
function atMost(count: number, text: string, size: number): string[] {
  const lines = wrappedText(text, size, ROOM);
  const kept = lines.slice(0, count);
  if (lines.length > count) {
    kept[count - 1] = fittingText(lines.slice(count - 1).join(' '), size, ROOM);
  }
  return kept.map((each) => fittingText(each, size, ROOM));
}

/** Who went to whom, with the form and colour that stand for it on the timeline. */
function directionNodes(
  { direction: { names }, tone }: Visit,
  y: number,
  catalog: Catalog,
  { language }: Telling,
): SvgNode[] {
  const name = names[language] ?? names[catalog.dossier.language] ?? '';
  return [
    shapeNode(lookOf(tone).shape, { x: fromEdge(MARGIN + 8, 0, { language }), y: y - 8 }, 8, {
      fill: inkOf(tone, INK),
    }),
    svg('text', { ...startAt(MARGIN + 26, { language }), y, 'font-size': 23, fill: INK.ink2 }, [
      fittingText(name, 23, ROOM - 26),
    ]),
  ];
}
