/** The timeline as a picture, for a page that has none in it: shown until the interactive one has drawn. */
import type { Catalog } from '../../domain/catalog.ts';
import { forwardIn } from '../../domain/reading.ts';
import { find } from '../../domain/selection.ts';
import type { TimelineScene } from '../../scene/timelineScene.ts';
import { pathOf } from '../../share/paths.ts';
import { wordsFromRight } from '../../views/mirrored.ts';
import type { SvgNode } from '../../views/svg.ts';
import { svgElement } from '../../views/svgDom.ts';
import { compactTimelinePoster } from '../../views/timeline/compactTimelinePoster.ts';
import { timelinePoster } from '../../views/timeline/timelinePoster.ts';

/** Draws it as `drawings.ts` does for the site's pages, for the width that the scene is for. */
export function timelineSketch(
  scene: TimelineScene,
  catalog: Catalog,
  isCompact: boolean,
): HTMLElement {
  const linkTo = (kind: 'stop' | 'visit', id: string) =>
    pathOf(find(catalog, { kind, id }) ?? { kind: 'none' });
  const parts = Object.values<SvgNode>(
    isCompact ? compactTimelinePoster(scene, linkTo) : timelinePoster(scene, linkTo),
  );
  const drawn = forwardIn(scene.language) > 0 ? parts : parts.map(wordsFromRight);
  const group = document.createElement('div');
  group.className = isCompact ? 'poster-narrow' : 'poster-wide';
  group.append(...drawn.map(svgElement));
  const element = document.createElement('div');
  element.className = 'timeline-poster';
  element.append(group);
  return element;
}
