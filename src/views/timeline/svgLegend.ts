/** What the signs of the timeline mean, as SVG: only of those that are drawn. */
import { forwardIn } from '../../domain/reading.ts';
import { COLOURS } from '../../domain/tone.ts';
import { lookOf } from '../../domain/toneLook.ts';
import type { StopMark, TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { INKS, type Inks, inkOf, type Medium, tonesOf } from '../inks.ts';
import { drawnForward } from '../mirrored.ts';
import { shapeNode } from '../shapes.ts';
import { type SvgNode, svg } from '../svg.ts';
import { SANS, textWidth } from '../textWidth.ts';
import { discNode, hatching } from './svgMarks.ts';
import { IN_PICTURE, pillNode } from './svgPill.ts';

/** The words of the legend, in the reader's language; directions by the tone of their colour. */
type LegendText = {
  readonly happened: string;
  readonly announced: string;
  readonly broken: string;
  readonly possible: string;
  readonly several: string;
  readonly directions: readonly { readonly tone: StopMark['tone']; readonly name: string }[];
};

export type SvgLegendOptions = {
  readonly scene: TimelineScene;
  /** Whether some of its stops are so near to each other that they are drawn as one mark. */
  readonly hasPills: boolean;
  readonly text: LegendText;
  /** CSS pixels. */
  readonly width: number;
  readonly medium: Medium;
};

type Entry = { readonly sign: SvgNode; readonly text: string };

const ROW = 22;
const TEXT_SIZE = 12.5;
/** CSS pixels of a sign, from it to its words, and from those to the next sign. */
const SIGN = 22;
const GAP = 6;
const BETWEEN = 20;

/** The legend in rows no wider than asked for; undefined if there is nothing to tell. */
export function svgLegend(options: SvgLegendOptions): SvgNode | undefined {
  const { width, medium } = options;
  const inks = INKS[medium];
  const rows = inRows(entriesOf(options, inks), width);
  if (rows.length === 0) return undefined;
  const height = rows.length * ROW;
  const drawn = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': SANS,
      'font-size': TEXT_SIZE,
    },
    rows.flatMap((row, i) =>
      row.map(({ entry, x }) =>
        svg('g', { transform: `translate(${Math.round(x)} ${i * ROW})` }, [
          entry.sign,
          svg('text', { x: SIGN + GAP, y: ROW / 2 + TEXT_SIZE * 0.35, fill: inks.ink2 }, [
            entry.text,
          ]),
        ]),
      ),
    ),
  );
  return drawnForward(drawn, width, forwardIn(options.scene.language));
}

function entriesOf({ scene, text, hasPills }: SvgLegendOptions, inks: Inks): Entry[] {
  const { stops } = scene;
  const [example] = stops;
  if (!example) return [];
  const disc = (parts: Partial<StopMark>) => {
    const mark: StopMark = {
      ...example,
      emphasis: 'plain',
      isBroken: false,
      status: 'happened',
      tone: COLOURS[0],
      ...parts,
    };
    const plain = { ...inks, tones: tonesOf(() => inks.ink2) };
    // An example stands for no stop.
    return { ...discNode(mark, { x: SIGN / 2, y: ROW / 2 }, plain), attributes: {} };
  };
  const tones = new Set(stops.map(({ tone }) => tone));
  const directions = text.directions.filter(({ tone }) => tones.has(tone));
  return [
    ...(directions.length > 1
      ? directions.map(({ tone, name }) => ({ sign: toneSign(tone, inks), text: name }))
      : []),
    { sign: disc({}), text: text.happened },
    ...(stops.some(({ status }) => status === 'announced')
      ? [{ sign: disc({ status: 'announced' }), text: text.announced }]
      : []),
    ...(stops.some(({ isBroken }) => isBroken)
      ? [{ sign: disc({ isBroken: true }), text: text.broken }]
      : []),
    ...(stops.some(({ certain }) => !certain)
      ? [{ sign: hatchSign(inks), text: text.possible }]
      : []),
    ...(hasPills ? [{ sign: pillSign(example, inks), text: text.several }] : []),
  ];
}

/** Two stops as one mark. */
function pillSign(example: StopMark, inks: Inks): SvgNode {
  const half = (SIGN - IN_PICTURE.height) / 2;
  const node = pillNode(
    { members: [example, example], count: 2, from: -half, to: half },
    { x: SIGN / 2, y: ROW / 2 },
    IN_PICTURE,
    { tone: inks.ink2, isHollow: false, isDashed: false },
    inks,
  );
  return { ...node, attributes: {} };
}

function toneSign(tone: StopMark['tone'], inks: Inks): SvgNode {
  return shapeNode(lookOf(tone).shape, { x: SIGN / 2, y: ROW / 2 }, 6, { fill: inkOf(tone, inks) });
}

function hatchSign(inks: Inks): SvgNode {
  return svg('path', {
    d: hatching({ x: 0, width: SIGN }, ROW / 2 - 4, 8),
    stroke: inks.ink2,
    'stroke-width': 1.2,
  });
}

function inRows(entries: readonly Entry[], width: number) {
  const rows: { entry: Entry; x: number }[][] = [];
  let x = width;
  for (const entry of entries) {
    const own = SIGN + GAP + textWidth(entry.text, TEXT_SIZE);
    if (rows.length === 0 || x + own > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ entry, x });
    x += own + BETWEEN;
  }
  return rows;
}
