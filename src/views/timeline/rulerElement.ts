/** The ruler over the lanes, and under them what is below the fold and the words of the gaps. */
import type { Ruler, RulerText } from '../../scene/timeline/ruler.ts';
import type { Room } from '../../scene/timeline/ticks.ts';
import type { Sizes } from './chart.ts';

export type RulerElement = {
  /** To be put over and under the lanes. */
  readonly texts: HTMLElement;
  readonly gaps: HTMLElement;
  readonly below: HTMLElement;
  /** `start` and `width` are those of the lanes, CSS pixels. */
  readonly draw: (ruler: Ruler, start: number, width: number) => void;
  /** The browser is asked once for each of these, from which it follows. */
  readonly room: (sizes: Sizes, textScale: number) => Room;
};

export function createRuler(): RulerElement {
  const texts = elementOf('div', 'timeline-ruler');
  // The dates of the marks say all that the ruler does.
  texts.ariaHidden = 'true';
  const gaps = elementOf('div', 'timeline-gaps');
  const below = elementOf('div', 'timeline-below');
  // Keys and screen readers reach every lane.
  below.ariaHidden = 'true';
  let drawn = '';
  let room: Room | undefined;
  let roomFor = '';
  return {
    texts,
    gaps,
    below,
    room: ({ width, height, start }, scale) => {
      const setting = [width, height, start, scale].join();
      if (room && roomFor === setting) return room;
      const { fontSize, paddingInlineEnd } = getComputedStyle(texts);
      roomFor = setting;
      room = { size: Number.parseFloat(fontSize), taken: Number.parseFloat(paddingInlineEnd) };
      return room;
    },
    draw: (ruler, start, width) => {
      const wanted = JSON.stringify([ruler.texts, ruler.gaps, start, width]);
      if (wanted === drawn) return;
      drawn = wanted;
      for (const element of [texts, gaps]) {
        element.style.insetInlineStart = `${start}px`;
        element.style.width = `${width}px`;
      }
      texts.replaceChildren(...ruler.texts.map(textElement));
      placeGaps(gaps, ruler.gaps);
    },
  };
}

/** Signs that stay are moved, not replaced, so that a screen reader keeps its place. */
function placeGaps(parent: HTMLElement, gaps: Ruler['gaps']) {
  const known = new Map([...parent.children].map((sign) => [sign.getAttribute('data-gap'), sign]));
  const signs = gaps.map((gap) => {
    const found = known.get(String(gap.index));
    const sign = found instanceof HTMLElement ? found : elementOf('span', 'timeline-gap');
    sign.dataset.gap = String(gap.index);
    sign.role = 'img';
    sign.ariaLabel = gap.said;
    sign.title = gap.said;
    sign.textContent = gap.words;
    sign.style.insetInlineStart = `${((gap.from + gap.to) / 2).toFixed(1)}px`;
    return sign;
  });
  const isSame = signs.length === parent.children.length;
  if (!isSame || signs.some((sign, i) => sign !== parent.children[i])) {
    parent.replaceChildren(...signs);
  }
}

function textElement({ at, text, anchor, rank }: RulerText): HTMLElement {
  const element = elementOf('span', 'timeline-tick');
  element.dataset.anchor = anchor;
  element.dataset.rank = rank;
  element.textContent = text;
  element.style.insetInlineStart = `${at.toFixed(1)}px`;
  return element;
}

function elementOf(tag: 'div' | 'span', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
