/** The map beside a slide. */
import type { Catalog } from '../../domain/catalog.ts';
import { dayFromIso } from '../../domain/date.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { type Slide, selectionAt } from '../../domain/presentation.ts';
import { type Remaining, remaining } from '../../domain/remaining.ts';
import { find } from '../../domain/selection.ts';
import { wholeMap } from '../map/alternatives.ts';
import type { MapScene, MapText } from '../map/map.ts';

export type StageLook = {
  readonly language: string;
  readonly text: MapText;
  /** Pupils are to guess where it was: the map shows the land, and nothing of the dossier. */
  readonly isPlaceWithheld: boolean;
  /** Pupils are to guess who says so. */
  readonly isSourceWithheld?: boolean;
};

/** What is in the period of a step; everything where it has none. */
export function remainingAt(slide: Slide, catalog: Catalog): Remaining {
  const { from, to } = (slide.kind === 'told' && slide.step.period) || {};
  const period = {
    ...(from === undefined ? {} : { from: dayFromIso(from) }),
    ...(to === undefined ? {} : { to: dayFromIso(to) }),
  };
  return remaining(catalog, { ...EVERYTHING, period });
}

/** The map of what a slide has selected, seen from where a story wants it to be. */
export function stageMap(catalog: Catalog, slide: Slide, look: StageLook): MapScene {
  const scene = wholeMap(catalog, {
    selected: find(catalog, selectionAt(slide)) ?? { kind: 'none' },
    remaining: remainingAt(slide, catalog),
    language: look.language,
    text: look.text,
    isSourceWithheld: look.isSourceWithheld ?? false,
  });
  if (look.isPlaceWithheld) {
    const nothing = { markers: [], areas: [], route: [], alternatives: [] };
    return { ...scene, ...nothing, target: [], context: [] };
  }
  return slide.kind === 'told' && slide.step.camera
    ? { ...scene, camera: slide.step.camera }
    : scene;
}
