import type { TimelineScene } from '../../scene/timeline.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { svg } from '../svg.ts';
import { dateWidth } from './dateWidth.ts';
import { visitShifts } from './layout.ts';
import { dateText, frameOf, type LinkTo, line, link, sharesOf, tickTexts } from './posterParts.ts';
import { middleOf } from './span.ts';
import { toneOf } from './svgMarks.ts';
import type { TimelinePoster } from './timelinePoster.ts';

/** The single line of visits on a phone, CSS pixels. */
const COMPACT = {
  width: 392,
  line: 12,
  radius: 6.75,
  edge: 2.5,
  text: 12.16,
  baseline: 33,
  taken: 36,
};

/** The single line of visits, for narrow pages. */
export function compactTimelinePoster(
  scene: TimelineScene,
  linkTo: LinkTo,
): Omit<TimelinePoster, 'names'> {
  const { width, line: y, radius, edge, text, baseline, taken } = COMPACT;
  const frame = frameOf(scene, width);
  const share = sharesOf(width);
  const widths = scene.visits.map((mark) => Math.max(24, dateWidth(mark, text)));
  const shifts = visitShifts(scene.visits, widths, frame);
  return {
    lanes: svg('svg', { class: 'poster-lanes' }, [
      line(0, y + 1, '100%', y + 1, INKS.line),
      ...scene.visits.map((mark) => {
        const x = share(middleOf(mark.extent, frame) + (shifts.get(mark.id) ?? 0));
        const tone = toneOf(mark, INKS);
        const isChosen = mark.emphasis === 'selected' || mark.emphasis === 'related';
        return svg('svg', { x, y: 0, overflow: 'visible' }, [
          link('visit', mark, linkTo, [
            // As large as a finger.
            svg('rect', { x: -24, y: 0, width: 48, height: 44, fill: 'transparent' }),
            svg('circle', {
              ...{ cy: y, r: radius, stroke: tone, 'stroke-width': edge },
              fill: isChosen ? tone : INKS.paper,
              'stroke-dasharray': mark.isBroken ? '5 3' : undefined,
            }),
            dateText(mark, { y: baseline, 'font-size': text }),
          ]),
        ]);
      }),
    ]),
    axis: svg(
      'svg',
      { class: 'poster-axis', 'aria-hidden': 'true' },
      tickTexts(scene, frame, taken),
    ),
  };
}
