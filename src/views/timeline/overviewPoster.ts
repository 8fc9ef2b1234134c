import type { Extent } from '../../domain/date.ts';
import { lookOf } from '../../domain/toneLook.ts';
import { windowAround } from '../../scene/timeline/line.ts';
import { TRUE } from '../../scene/timeline/scale.ts';
import { SHORT, STEPS, YEARS } from '../../scene/timeline/steps.ts';
import { axisOf } from '../../scene/timeline/ticks.ts';
import type { VisitMark } from '../../scene/timeline/timelineScene.ts';
import { PAGE_INKS as INKS, inkOf } from '../inks.ts';
import { shapeNode } from '../shapes.ts';
import { type SvgNode, svg } from '../svg.ts';
import { sharesOf } from './posterParts.ts';
import { BESIDE, line } from './svgRuler.ts';

/** The strip above the lanes on a window of 1440, CSS pixels. */
const STRIP = { width: 1172, height: 43, text: 12.8, dot: 16, baseline: 35.5 };

type Dot = {
  /** From 0 at the beginning of the strip to 1 at its end. */
  readonly at: number;
  readonly tone: VisitMark['tone'];
  readonly isChosen: boolean;
};

/** The strip with the whole period, and a dot for each visit. */
export function overviewPoster(whole: Extent, dots: readonly Dot[], language: string): SvgNode {
  return svg('svg', LOOK, stripNodes(whole, dots, language));
}

/** The same as a file of its own, which `overviewOver` shows. */
export function overviewFile(whole: Extent, dots: readonly Dot[], language: string): SvgNode {
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [
    svg('g', { id: ID }, stripNodes(whole, dots, language)),
  ]);
}

/** The strip in a file at an address, under these dots. */
export function overviewOver(file: string, dots: readonly Dot[]): SvgNode {
  const shown = svg('use', { href: `${file}#${ID}` });
  return svg('svg', LOOK, [shown, ...dotNodes(dots, shareOfStrip)]);
}

const LOOK = { class: 'poster-overview', 'aria-hidden': 'true' };
const ID = 'g';

const shareOfStrip = (at: number) => sharesOf(STRIP.width)(at * STRIP.width);

function stripNodes(whole: Extent, dots: readonly Dot[], language: string): SvgNode[] {
  const { width, height, text, baseline } = STRIP;
  const share = sharesOf(width);
  const frame = { ...windowAround(whole, 0, TRUE), width, scale: TRUE };
  const steps = whole.latest - whole.earliest > SHORT ? YEARS : STEPS;
  const { ticks, contexts } = axisOf(frame, language, { size: text, taken: 0 }, steps);
  const words = [...contexts, ...ticks].map((tick) =>
    svg(
      'text',
      { x: share(tick.at), dx: BESIDE, y: baseline, 'font-size': text, fill: INKS.ink2 },
      [tick.text],
    ),
  );
  return [
    svg('rect', { y: 5.5, width: '100%', height: 33, rx: 3, fill: 'none', stroke: INKS.line }),
    ...ticks.map(({ at }) => line(share(at), 0, share(at), height, INKS.line)),
    ...words,
    ...dotNodes(dots, shareOfStrip),
  ];
}

/** Each is a use of the first that looks like it: one element, however many parts that has. */
function dotNodes(dots: readonly Dot[], share: (at: number) => string): SvgNode[] {
  const shapes = new Map<string, SvgNode>();
  const used = dots.map(({ at, tone, isChosen }) => {
    const fill = isChosen ? INKS.accent : inkOf(tone, INKS);
    const { shape } = lookOf(tone);
    const look = `${shape} ${fill} ${isChosen}`;
    const known = shapes.get(look);
    const id = known?.attributes.id ?? `_o${shapes.size}`;
    if (!known) {
      const { name, attributes } = shapeNode(shape, { x: 0, y: 0 }, isChosen ? 5 : 4, { fill });
      shapes.set(look, svg(name, { id, ...attributes }));
    }
    return svg('use', { href: `#${id}`, x: share(at) });
  });
  const row = svg('g', { transform: `translate(0 ${STRIP.dot})` }, used);
  return [svg('defs', {}, [...shapes.values()]), row];
}
