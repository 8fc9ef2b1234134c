/** The axis under the lanes: ticks with their texts, and the breaks. */
import type { Axis, Room } from '../../scene/ticks.ts';
import type { Break } from './span.ts';

export type AxisElement = {
  readonly element: HTMLElement;
  /** `left` and `width` are those of the lanes, CSS pixels. */
  readonly draw: (axis: Axis, breaks: readonly Break[], left: number, width: number) => void;
  readonly room: () => Room;
};

/** An axis to be put under the timeline. */
export function createAxis(): AxisElement {
  const element = elementOf('div', 'timeline-axis');
  const texts = elementOf('div', 'timeline-texts');
  // The dates of the marks say all that ticks do.
  texts.ariaHidden = 'true';
  const signs = elementOf('div', 'timeline-breaks');
  element.append(texts, signs);
  let drawn = '';
  return {
    element,
    room: () => {
      const { fontSize, paddingInlineEnd } = getComputedStyle(element);
      return { size: Number.parseFloat(fontSize), taken: Number.parseFloat(paddingInlineEnd) };
    },
    draw: (axis, breaks, left, width) => {
      const wanted = JSON.stringify([axis, breaks, left, width]);
      if (wanted === drawn) return;
      drawn = wanted;
      element.style.left = `${left}px`;
      element.style.width = `${width}px`;
      const contexts = axis.contexts.map((context) => textElement('timeline-context', context));
      const ticks = axis.ticks
        .filter(({ text }) => text !== '')
        .map((tick) => textElement(tick.isYear ? 'timeline-tick is-year' : 'timeline-tick', tick));
      texts.replaceChildren(...contexts, ...ticks);
      placeBreaks(signs, breaks);
    },
  };
}

/** Signs that stay are moved, not made anew, lest a screen reader lose its place. */
function placeBreaks(parent: HTMLElement, breaks: readonly Break[]) {
  const known = new Map([...parent.children].map((sign) => [sign.ariaLabel ?? '', sign]));
  const signs = breaks.map(({ at, label }) => {
    const found = known.get(label);
    const sign = found instanceof HTMLElement ? found : breakElement(label);
    sign.style.left = `${at.toFixed(1)}px`;
    return sign;
  });
  if (signs.some((sign, i) => sign !== parent.children[i]) || known.size > signs.length) {
    parent.replaceChildren(...signs);
  }
}

function breakElement(label: string): HTMLElement {
  const sign = elementOf('span', 'timeline-break');
  sign.role = 'img';
  sign.ariaLabel = label;
  sign.title = label;
  return sign;
}

function textElement(className: string, { at, text }: { at: number; text: string }): HTMLElement {
  const element = elementOf('span', className);
  element.textContent = text;
  element.style.left = `${at.toFixed(1)}px`;
  return element;
}

function elementOf(tag: 'div' | 'span', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
