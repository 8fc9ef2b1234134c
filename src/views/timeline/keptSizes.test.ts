import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSizes } from './keptSizes.ts';

let resize = () => {};
let frame = () => {};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResize: () => void) {
        resize = onResize;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    frame = next;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {});
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A chart of one width, whose lanes scroll down to 100 pixels. */
function chart() {
  const scroller = new EventTarget() as HTMLElement;
  let [asked, width, top, drawn] = [0, 500, 0, 0];
  Object.defineProperty(scroller, 'scrollTop', {
    get: () => top,
    set: (wanted: number) => {
      top = Math.min(100, wanted);
    },
  });
  const sizes = () => {
    asked += 1;
    return { width, height: 200, top, start: 90 };
  };
  const kept = keepSizes({ field: scroller, scroller, sizes }, () => {
    drawn += 1;
  });
  return {
    kept,
    asked: () => asked,
    drawn: () => drawn,
    widen: (to: number) => {
      width = to;
      resize();
    },
    scroll: (to: number) => {
      scroller.scrollTop = to;
      scroller.dispatchEvent(new Event('scroll'));
      frame();
      frame = () => {};
    },
  };
}

describe('kept sizes', () => {
  it('asks the browser once, and again only where it tells of another size', () => {
    const { kept, asked, widen } = chart();
    for (let i = 0; i < 3; i += 1) kept.now();
    expect(asked()).toBe(1);
    widen(640);
    for (let i = 0; i < 3; i += 1) kept.now();
    expect(asked()).toBe(2);
  });

  it('follows the room that there is, and has all drawn again if that is another', () => {
    const { kept, drawn, widen } = chart();
    kept.now();
    widen(500);
    expect(drawn()).toBe(0);
    widen(640);
    expect([kept.now().width, drawn()]).toEqual([640, 1]);
  });

  it('follows what the reader scrolls', () => {
    const { kept, drawn, scroll } = chart();
    kept.now();
    scroll(40);
    expect([kept.now().top, drawn()]).toEqual([40, 1]);
  });

  it('has nothing drawn again where it has scrolled to itself, unless the lanes do not reach so far', () => {
    const { kept, drawn, scroll } = chart();
    kept.now();
    kept.scrollTo(60);
    scroll(60);
    expect([kept.now().top, drawn()]).toEqual([60, 0]);
    kept.scrollTo(140);
    scroll(100);
    expect([kept.now().top, drawn()]).toEqual([100, 1]);
  });
});
