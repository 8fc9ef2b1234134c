/** What marks of the pages' timelines look like again and again. */
import type { Colour } from '../../domain/tone.ts';
import { lookOf } from '../../domain/toneLook.ts';
import { PAGE_INKS as INKS, mixed } from '../inks.ts';
import type { Look } from '../looks.ts';
import { shapeNode } from '../shapes.ts';
import { DASHES, EDGE, ON_SCREEN, RING } from './svgPill.ts';

/** What a finger comes to, CSS pixels across. */
export const TOUCH = 48;

type Attributes = Look['attributes'];

const text = (name: string, attributes: Attributes): Look => ({
  name: `p-${name}`,
  ...{ of: ['text'], attributes },
});

/** Of any shape: what tells groups of visits apart. */
const mark = (name: string, attributes: Attributes): Look => ({
  name: `p-${name}`,
  ...{ of: ['circle', 'rect', 'path'], attributes },
});

/** Of a mark that stands for several. */
const pill = (name: string, attributes: Attributes): Look => ({
  name: `p-${name}`,
  of: ['line'],
  attributes: { ...attributes, 'stroke-linecap': 'round' },
});

/** Of a visit's path. */
const way = (name: string, attributes: Attributes): Look => ({
  name: `p-${name}`,
  of: ['path'],
  attributes: {
    ...{ fill: 'none', ...attributes },
    ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  },
});

const filled = (colour: string) => ({ fill: colour, stroke: colour, 'stroke-width': 2 });

/** Radii of discs that a square on its corner is as large as, CSS pixels: of the parts of a mark, and on a phone. */
const TURNED = [3, 6, 6.75, 9];

/** The box of such a square at its point: the shape of the second tone. */
const turned = (radius: number): Look => ({
  name: `p-turned-${String(radius).replace('.', '-')}`,
  of: ['rect'],
  attributes: shapeNode(lookOf('second').shape, { x: 0, y: 0 }, radius, {}).attributes,
});

const dimmed = (tone: Colour) => mixed(INKS.tones[tone], INKS.dimmed, INKS.paper);

/** What is dashed or hollow. */
const inDoubt = (name: string, colour: string): Look[] => {
  const edge = { fill: INKS.paper, stroke: colour, 'stroke-width': 2 };
  return [
    mark(`doubt-${name}`, { ...edge, 'stroke-dasharray': DASHES }),
    mark(`hollow-${name}`, edge),
  ];
};

export const TIMELINE_LOOKS: readonly Look[] = [
  // Under marks, and in the row of visits.
  text('year', { 'text-anchor': 'middle', fill: INKS.ink2, 'font-size': ON_SCREEN.text }),
  text('year-chosen', {
    ...{ 'text-anchor': 'middle', fill: INKS.accent },
    ...{ 'font-size': ON_SCREEN.text, 'font-weight': 600 },
  }),
  text('date', { 'text-anchor': 'middle', fill: INKS.ink2 }),
  text('date-chosen', { 'text-anchor': 'middle', fill: INKS.accent, 'font-weight': 600 }),
  mark('own', filled(INKS.accent)),
  ...(['first', 'second', 'third'] as const).map((tone) =>
    mark(`aside-${tone}`, filled(dimmed(tone))),
  ),
  ...inDoubt('own', INKS.accent),
  ...(['first', 'second'] as const).flatMap((tone) => inDoubt(tone, dimmed(tone))),
  ...TURNED.map(turned),
  way('way', { stroke: INKS.accent, 'stroke-width': 1.5 }),
  way('way-chosen', { stroke: INKS.accent, 'stroke-width': 2.5 }),
  way('way-aside', { 'stroke-width': 1.5, 'stroke-opacity': 0.4 }),
  text('count', {
    ...{ 'text-anchor': 'middle', fill: INKS.paper },
    ...{ 'font-size': ON_SCREEN.text, 'font-weight': 600 },
  }),
  pill('pill-ring', { stroke: INKS.paper, 'stroke-width': ON_SCREEN.height + 2 * RING }),
  ...(['first', 'second', 'third', 'fourth'] as const).map((tone) =>
    pill(`pill-${tone}`, {
      stroke: dimmed(tone),
      'stroke-width': ON_SCREEN.height,
    }),
  ),
  // Of one that is hollow: its edge, what is within, and its number.
  pill('pill-own', { stroke: INKS.accent, 'stroke-width': ON_SCREEN.height }),
  pill('pill-within', { stroke: INKS.paper, 'stroke-width': ON_SCREEN.height - 2 * EDGE }),
  pill('pill-edge', { 'stroke-width': ON_SCREEN.height }),
  text('many', { 'text-anchor': 'middle', 'font-size': ON_SCREEN.text, 'font-weight': 600 }),
  {
    ...{ name: 'p-touch', of: ['line'] },
    attributes: { stroke: 'transparent', 'stroke-width': TOUCH },
  },
];
