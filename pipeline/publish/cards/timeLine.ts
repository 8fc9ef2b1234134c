/** All visits on a line of time to true scale, so that one is seen among the others. */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { type Day, type Extent, extentOf, unionOf } from '../../../src/domain/date.ts';
import { yearsText } from '../../../src/domain/dateText.ts';
import { forwardIn } from '../../../src/domain/reading.ts';
import { spotlight } from '../../../src/domain/selection.ts';
import { lookOf } from '../../../src/domain/toneLook.ts';
import { emphasisOf } from '../../../src/scene/emphasis.ts';
import { firstDayOf, unitOf, wholeUnits } from '../../../src/scene/timeline/calendarUnit.ts';
import { fewDots } from '../../../src/scene/timeline/fewDots.ts';
import { shareOf } from '../../../src/scene/timeline/overview.ts';
import { YEARS } from '../../../src/scene/timeline/steps.ts';
import type { Subject } from '../../../src/share/paths.ts';
import { type Inks, inkOf } from '../../../src/views/inks.ts';
import { shapeNode } from '../../../src/views/shapes.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';

/** Where the line is drawn, CSS pixels. */
type Line = { readonly x: number; readonly y: number; readonly width: number };

/** CSS pixels of a plain dot, of one that the card is about, and from tick to tick at least. */
const RADIUS = 8;
const CHOSEN = 10;
const APART = 12;
/** Dots that can be told apart. */
const MOST_DOTS = 40;

/** The line, the way one reads, which begins and ends with a year; nothing where there is no visit, hence no time. */
export function timeLine(
  catalog: Catalog,
  subject: Subject,
  language: string,
  line: Line,
  inks: Inks,
): SvgNode[] {
  const days = unionOf(catalog.visits.map(({ when }) => extentOf(when)));
  if (!days) return [];
  const whole = wholeUnits(days, 'year');
  const { x, y, width } = line;
  const isTurned = forwardIn(language) < 0;
  const along = (share: number) => x + (isTurned ? 1 - share : share) * width;
  const at = (day: Day) => along(shareOf(day, whole));
  return [
    svg('rect', { x, y, width, height: 2, fill: inks.lineStrong }),
    ...yearsWithin(whole, width).map((year) =>
      svg('rect', { x: at(year) - 0.5, y: y + 2, width: 1, height: 7, fill: inks.lineStrong }),
    ),
    ...endNodes(whole, language, line, inks),
    ...dotNodes(
      catalog,
      subject,
      { share: (day) => shareOf(day, whole), at: along, y: y + 1 },
      inks,
    ),
  ];
}

/** The first days of the years after the first one, or of as many of them as have room. */
function yearsWithin({ earliest, latest }: Extent, width: number): Day[] {
  const [first, last] = [unitOf(earliest, 'year'), unitOf(latest, 'year')];
  const most = width / APART;
  const count = YEARS.find((step) => (last - first + 1) / step.count <= most)?.count ?? last;
  const years: Day[] = [];
  for (let year = (Math.floor(first / count) + 1) * count; year <= last; year += count) {
    years.push(firstDayOf(year, 'year'));
  }
  return years;
}

/** The first and the last year; one where they are the same. */
function endNodes(
  { earliest, latest }: Extent,
  language: string,
  { x, y, width }: Line,
  inks: Inks,
): SvgNode[] {
  const yearOf = (day: Day) => yearsText({ earliest: day, latest: day }, language);
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  const look = { y: y + 32, 'font-size': 17, fill: inks.ink2 };
  const sides = [
    { x, 'text-anchor': 'start' },
    { x: x + width, 'text-anchor': 'end' },
  ];
  if (forwardIn(language) < 0) sides.reverse();
  const start = svg('text', { ...look, ...sides[0] }, [first]);
  const end = svg('text', { ...look, ...sides[1] }, [last]);
  return first === last ? [start] : [start, end];
}

type Dots = {
  readonly share: (day: Day) => number;
  readonly at: (share: number) => number;
  readonly y: number;
};

/** Dots in the middle of their days. They may cover each other; what the card is about is on top. */
function dotNodes(
  catalog: Catalog,
  subject: Subject,
  { share, at, y }: Dots,
  inks: Inks,
): SvgNode[] {
  const light = spotlight(subject);
  const dots = catalog.visits.map((visit) => {
    const { earliest, latest } = extentOf(visit.when);
    const emphasis = emphasisOf(visit.stops, light.visit === visit, light);
    const isChosen = emphasis === 'selected' || emphasis === 'related';
    return { at: share((earliest + latest + 1) / 2), tone: visit.tone, emphasis, isChosen };
  });
  return [...fewDots(dots, MOST_DOTS)]
    .sort((a, b) => Number(a.isChosen) - Number(b.isChosen))
    .map(({ at: share, tone, emphasis, isChosen }) => {
      const colour = isChosen ? inks.accent : inkOf(tone, inks);
      return shapeNode(lookOf(tone).shape, { x: at(share), y }, isChosen ? CHOSEN : RADIUS, {
        fill: isChosen ? inks.accent : inks.raised,
        stroke: emphasis === 'dimmed' ? inks.lineStrong : colour,
        'stroke-width': 3,
      });
    });
}
