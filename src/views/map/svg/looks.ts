/** What marks of the pages' maps look like again and again. */

import { PAGE_INKS as INKS } from '../../inks.ts';
import type { Look } from '../../looks.ts';
import { TEXT_SIZE } from '../../textWidth.ts';
import { ARROW_RIM } from '../look/arrowShape.ts';
import { MARKER } from '../look/look.ts';
import { haloed } from './haloed.ts';
import { PAGE_PALETTE as PALETTE } from './palettes.ts';
import { ITALIC_FONT } from './textBlock.ts';

type Attributes = Look['attributes'];

const look = (of: 'circle' | 'rect' | 'path' | 'text', name: string, attributes: Attributes) => ({
  name: `p-${name}`,
  ...{ of: [of], attributes },
});

/** A disc of that radius at its point, whose edge is within it. */
const disc = (name: string, half: number) =>
  look('rect', name, {
    ...{ x: -half, y: -half, width: 2 * half, height: 2 * half, rx: half },
  });

const edged = (name: string, stroke: string, fill = INKS.raised): Look[] => {
  const edge = { fill, stroke, 'stroke-width': 2 };
  return [
    look('rect', `${name}-rough`, { ...edge, 'stroke-dasharray': '4.5 3' }),
    look('rect', name, edge),
  ];
};

const named = (name: string, attributes: Attributes) =>
  look('text', name, { 'font-size': TEXT_SIZE, ...haloed(PALETTE.halo), ...attributes });

const badge = (name: string, fill: string) =>
  look('text', name, {
    ...{ 'text-anchor': 'middle', 'font-size': TEXT_SIZE, 'font-weight': 600, fill },
  });

/** Of the basemap. */
const title = (name: string, fill: string, halo: string, more: Attributes = {}) =>
  look('text', name, { 'text-anchor': 'middle', fill, ...haloed(halo), ...more });

const area = (name: string, colour: string, fill: number, edge: number): Look => ({
  name: `p-${name}`,
  of: ['circle', 'path'],
  attributes: {
    ...{ fill: colour, 'fill-opacity': fill, stroke: colour, 'stroke-width': 1.3 },
    ...{ 'stroke-opacity': edge, 'stroke-dasharray': '3.9 2.6' },
  },
});

export const MAP_LOOKS: readonly Look[] = [
  named('name', { 'font-weight': 600, fill: INKS.ink }),
  named('name-chosen', { 'font-weight': 700, fill: INKS.ink }),
  named('name-aside', { fill: INKS.ink2 }),
  badge('badge', INKS.accent),
  badge('badge-full', INKS.accentInk),
  badge('badge-plain', INKS.ink),
  badge('badge-aside', INKS.ink3),
  disc('disc', MARKER.radius - 1),
  disc('disc-several', MARKER.radius + 2.25),
  disc('disc-chosen', MARKER.radius + 1),
  disc('disc-around', MARKER.radius + 4),
  ...edged('edge', INKS.accent),
  ...edged('edge-aside', INKS.lineStrong),
  ...edged('edge-full', INKS.raised, INKS.accent),
  look('rect', 'edge-several', { fill: INKS.raised, stroke: INKS.accent, 'stroke-width': 1.5 }),
  look('circle', 'target', { r: MARKER.radius, fill: 'none', 'pointer-events': 'all' }),
  look('circle', 'dot', {
    ...{ r: MARKER.dot, fill: INKS.ink3, stroke: INKS.raised, 'stroke-width': 1.5 },
  }),
  look('circle', 'capital', { fill: PALETTE.land, stroke: PALETTE.town, 'stroke-width': 1.4 }),
  look('circle', 'town-dot', { fill: PALETTE.town }),
  title('city', PALETTE.city, PALETTE.halo),
  title('town', PALETTE.town, PALETTE.halo),
  title('country', PALETTE.country, PALETTE.halo),
  title('water', PALETTE.waterName, PALETTE.water, ITALIC_FONT),
  area('area', PALETTE.area, 0.08, 0.9),
  area('area-aside', PALETTE.areaPlain, 0.02, 0.2),
  look('path', 'route', {
    ...{ fill: 'none', stroke: PALETTE.route, 'stroke-width': 3, 'stroke-dasharray': '.3 5.7' },
    ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  }),
  look('path', 'arrows', {
    ...{ fill: PALETTE.route, stroke: PALETTE.halo, 'stroke-width': 2 * ARROW_RIM },
    ...{ 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
  }),
];
