import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameSelection, NOTHING, type Selection } from '../domain/selection.ts';
import { connectHost, type FramedPage } from './connectHost.ts';
import type { Embedded } from './embedded.ts';
import type { EmbedView, HostFilter, Step } from './protocol.ts';

/** As much of a browser as an embed in a frame meets. */
class Frame {
  readonly posted: unknown[] = [];
  readonly parent = { postMessage: (message: unknown) => void this.posted.push(message) };
  readonly location = { href: 'https://example.org/embed/?visit=a#?secret=abc' };
  readonly document = {
    title: 'Visits',
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  readonly listeners = new Set<(event: MessageEvent) => void>();
  draw: (() => void) | undefined;
  resized = () => {};
  isObserving = false;

  readonly ResizeObserver: FramedPage['ResizeObserver'];

  constructor() {
    const frame = this;
    this.ResizeObserver = class {
      constructor(changed: () => void) {
        frame.resized = changed;
      }
      observe() {
        frame.isObserving = true;
      }
      disconnect() {
        frame.isObserving = false;
      }
    };
  }

  requestAnimationFrame = (draw: () => void) => {
    expect(this.draw, 'one measurement to a frame').toBeUndefined();
    this.draw = draw;
    return 1;
  };
  cancelAnimationFrame = () => {
    this.draw = undefined;
  };
  addEventListener = (_: 'message', listen: (event: MessageEvent) => void) => {
    this.listeners.add(listen);
  };
  removeEventListener = (_: 'message', listen: (event: MessageEvent) => void) => {
    this.listeners.delete(listen);
  };

  paint() {
    const { draw } = this;
    this.draw = undefined;
    draw?.();
  }

  hears(data: unknown, source: unknown = this.parent) {
    // As much of an event as is read.
    for (const listen of this.listeners) listen({ data, source } as MessageEvent);
  }

  commands(type: string, data?: unknown) {
    this.hears({ source: 'dateline', version: 1, type, data });
  }

  /** What was posted since the last time, of this protocol. */
  reports(): unknown[] {
    return this.posted
      .splice(0)
      .filter((it) => typeof it === 'object' && it !== null && 'data' in it)
      .map((it) => ({ ...it, source: undefined, version: undefined }));
  }
}

const VISITS = ['a', 'b', 'c'];

/** An embed with three visits that shows one or none of them. */
class Dossier implements Embedded {
  selected: Selection = NOTHING;
  seen: EmbedView = {};
  height = 600;
  changed = () => {};
  readonly filters: HostFilter[] = [];
  // As much of an element as is read.
  readonly measured = { getBoundingClientRect: () => ({ height: this.height }) } as Element;

  selection = () => this.selected;
  view = () => this.seen;
  subscribe = (changed: () => void) => {
    this.changed = changed;
    return () => {
      this.changed = () => {};
    };
  };
  select = (selection: Selection) => {
    if ('id' in selection && !VISITS.includes(selection.id)) return;
    this.selected = selection;
    this.changed();
  };
  whenKnown = (act: () => void) => act();
  filter = (filter: HostFilter) => {
    this.filters.push(filter);
    this.seen = { ...this.seen, from: filter.from, to: filter.to };
    this.changed();
  };
  step = (step: Step) => {
    const at = VISITS.findIndex((id) => 'id' in this.selected && id === this.selected.id);
    const id = VISITS[('by' in step ? at + 1 + step.by : step.to) - 1];
    if (id) this.select({ kind: 'visit', id });
  };
}

function connected() {
  const frame = new Frame();
  const dossier = new Dossier();
  const disconnect = connectHost(frame, dossier);
  return { frame, dossier, disconnect };
}

const visit = (id: string): Selection => ({ kind: 'visit', id });

test('a page that is not framed says nothing and hears nothing', () => {
  const frame = new Frame();
  const alone = Object.assign(frame, { parent: frame });
  // A window is its own parent there.
  connectHost(alone as unknown as FramedPage, new Dossier());
  expect(frame.listeners.size).toBe(0);
  expect(frame.posted).toEqual([]);
});

test('it is ready once', () => {
  const { frame } = connected();
  expect(frame.reports()).toEqual([
    { type: 'ready', data: { title: 'Visits', selection: NOTHING, view: {} } },
  ]);
});

describe('height', () => {
  test('is told once in all words, and again only when it is another', () => {
    const { frame, dossier } = connected();
    frame.reports();
    frame.resized();
    frame.paint();
    expect(frame.posted).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 600 });
    expect(frame.posted).toContainEqual({ message: 'height', value: 600, secret: 'abc' });
    frame.posted.length = 0;
    dossier.height = 599.5;
    frame.resized();
    frame.paint();
    expect(frame.posted).toEqual([]);
    dossier.height = 640.2;
    frame.resized();
    frame.resized();
    frame.paint();
    expect(frame.reports()).toEqual([{ type: 'height', data: { height: 641 } }]);
  });

  test('of what is hidden is none', () => {
    const { frame, dossier } = connected();
    frame.reports();
    dossier.height = 0;
    frame.resized();
    frame.paint();
    expect(frame.posted).toEqual([]);
  });

  test('is told again to who asks, once there is one', () => {
    const { frame } = connected();
    frame.reports();
    frame.hears({ sentinel: 'amp', type: 'frames-init' });
    expect(frame.posted).toEqual([]);
    frame.resized();
    frame.paint();
    frame.reports();
    frame.hears({ sentinel: 'amp', type: 'frames-init' });
    frame.hears({ message: 'ready', secret: 'abc' });
    expect(frame.reports()).toHaveLength(2);
  });
});

describe('selection and view', () => {
  test('of the reader are reported', () => {
    const { frame, dossier } = connected();
    frame.reports();
    dossier.select(visit('b'));
    dossier.seen = { longitude: 30, latitude: 60, zoom: 5 };
    dossier.changed();
    dossier.changed();
    expect(frame.reports()).toEqual([
      { type: 'select', data: visit('b') },
      { type: 'view', data: { longitude: 30, latitude: 60, zoom: 5 } },
    ]);
  });

  test('of the host are not', () => {
    const { frame, dossier } = connected();
    frame.reports();
    frame.commands('select', visit('b'));
    frame.commands('filter', { from: '2023-01-01', places: ['minsk'] });
    expect(dossier.selected).toEqual(visit('b'));
    expect(dossier.filters).toEqual([{ from: '2023-01-01', chosen: { place: ['minsk'] } }]);
    expect(frame.reports()).toEqual([]);
  });

  test('what a step has come to is reported', () => {
    const { frame } = connected();
    frame.reports();
    frame.commands('step', { to: 2 });
    frame.commands('step', { by: 1 });
    frame.commands('step', { by: 1 });
    expect(frame.reports()).toEqual([
      { type: 'select', data: visit('b') },
      { type: 'select', data: visit('c') },
    ]);
  });

  test('what remained selected instead of an unknown id is reported', () => {
    const { frame } = connected();
    frame.commands('select', visit('a'));
    frame.reports();
    frame.commands('select', visit('gone'));
    expect(frame.reports()).toEqual([{ type: 'select', data: visit('a') }]);
  });

  test('whoever selects what, the host knows, and is told nothing that it knows', () => {
    const act = fc.record({
      who: fc.constantFrom('host', 'reader'),
      id: fc.constantFrom(...VISITS, 'gone'),
    });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { frame, dossier } = connected();
        frame.reports();
        let known: Selection = NOTHING;
        for (const { who, id } of acts) {
          if (who === 'host') {
            known = visit(id);
            frame.commands('select', known);
          } else dossier.select(visit(id));
          const told = frame.reports();
          expect(told.length).toBe(isSameSelection(known, dossier.selected) ? 0 : 1);
          if (told.length > 0) expect(told).toEqual([{ type: 'select', data: dossier.selected }]);
          known = dossier.selected;
        }
      }),
    );
  });
});

test('commands wait until all excerpts are known, in their order; who says hello does not', () => {
  const { frame, dossier } = connected();
  frame.reports();
  const waiting: (() => void)[] = [];
  dossier.whenKnown = (act) => void waiting.push(act);
  frame.commands('select', visit('b'));
  frame.commands('step', { by: 1 });
  frame.commands('hello');
  const ready = { title: 'Visits', selection: NOTHING, view: {} };
  expect(frame.reports()).toEqual([{ type: 'ready', data: ready }]);
  expect(dossier.selected).toEqual(NOTHING);
  for (const act of waiting) act();
  expect(frame.reports()).toEqual([{ type: 'select', data: visit('c') }]);
});

test('nobody but the parent is heard', () => {
  const { frame, dossier } = connected();
  frame.hears({ source: 'dateline', version: 1, type: 'select', data: visit('b') }, {});
  expect(dossier.selected).toEqual(NOTHING);
});

test('hello is answered with all there is to know', () => {
  const { frame, dossier } = connected();
  frame.resized();
  frame.paint();
  dossier.select(visit('c'));
  frame.reports();
  frame.commands('hello');
  expect(frame.reports()).toEqual([
    { type: 'ready', data: { title: 'Visits', selection: visit('c'), view: {} } },
    { type: 'height', data: { height: 600 } },
  ]);
});

test('after the end there is silence', () => {
  const { frame, dossier, disconnect } = connected();
  frame.resized();
  disconnect();
  frame.reports();
  frame.paint();
  frame.commands('select', visit('b'));
  dossier.select(visit('a'));
  expect(frame.posted).toEqual([]);
  expect(frame.isObserving).toBe(false);
  expect(dossier.selected).toEqual(visit('a'));
});
