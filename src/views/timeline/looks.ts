/** What marks of the pages' timelines look like again and again. */
import { PAGE_INKS as INKS, mixed } from '../inks.ts';
import type { Look } from '../looks.ts';
import { ON_SCREEN, RING } from './svgPill.ts';

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

export const TIMELINE_LOOKS: readonly Look[] = [
  text('date', { 'text-anchor': 'middle', fill: INKS.ink2 }),
  text('date-chosen', { 'text-anchor': 'middle', fill: INKS.accent, 'font-weight': 600 }),
  mark('own', filled(INKS.accent)),
  ...(['first', 'second', 'third'] as const).map((tone) =>
    mark(`aside-${tone}`, filled(mixed(INKS.tones[tone], INKS.dimmed, INKS.paper))),
  ),
  way('way', { stroke: INKS.accent, 'stroke-width': 1.5 }),
  way('way-chosen', { stroke: INKS.accent, 'stroke-width': 2.5 }),
  ...(['first', 'second', 'third', 'fourth'] as const).map((tone) =>
    way(`way-${tone}`, { stroke: INKS.tones[tone], 'stroke-width': 1.5, 'stroke-opacity': 0.4 }),
  ),
  text('count', {
    ...{ 'text-anchor': 'middle', fill: INKS.paper },
    ...{ 'font-size': ON_SCREEN.text, 'font-weight': 600 },
  }),
  pill('pill-ring', { stroke: INKS.paper, 'stroke-width': ON_SCREEN.height + 2 * RING }),
  ...(['first', 'second', 'third', 'fourth'] as const).map((tone) =>
    pill(`pill-${tone}`, {
      stroke: mixed(INKS.tones[tone], INKS.dimmed, INKS.paper),
      'stroke-width': ON_SCREEN.height,
    }),
  ),
];
