/** Where the focus goes after a mark that stands for many has been opened. */
import type { Extent } from '../../domain/date.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { splitKey, stopKey, visitKey } from './keys.ts';

export type Opened = {
  /** Whether it stood for stops; else for visits. */
  readonly isOfStops: boolean;
  /** Of stops. */
  readonly lane: number | undefined;
  readonly days: Extent;
};

/** What is opened by the mark of a key, drawn for these marks of these days. */
export function openedBy(
  key: string,
  [first]: readonly (StopMark | VisitMark)[],
  days: Extent,
): Opened {
  const lane = first && 'lane' in first ? first.lane : undefined;
  return { isOfStops: splitKey(key)[0] === 'stop', lane, days };
}

/** The keys of what is now drawn in its stead, in the order of time. */
export function keysInstead(
  { isOfStops, lane, days }: Opened,
  { stops, visits }: Pick<TimelineScene, 'stops' | 'visits'>,
): string[] {
  const marks: readonly (StopMark | VisitMark)[] = isOfStops
    ? stops.filter((mark) => mark.lane === lane)
    : visits;
  return marks
    .filter(({ at }) => at >= days.earliest && at < days.latest + 1)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => (isOfStops ? stopKey : visitKey)(id));
}

type Opening = {
  readonly open: (opened: Opened) => void;
  /** To be called with what is drawn once the timeline is at rest. */
  readonly settle: (drawn: TimelineScene) => void;
};

/** Moves the focus from a mark of `chart` to the first of those that are drawn in its stead. */
export function createOpening(
  chart: Element,
  buttonOf: (key: string) => HTMLButtonElement | undefined,
): Opening {
  let opened: Opened | undefined;
  return {
    open: (next) => {
      opened = next;
    },
    settle: (drawn) => {
      const keys = opened ? keysInstead(opened, drawn) : [];
      opened = undefined;
      const { activeElement } = document;
      // By now it may be somewhere else, where the reader wants it.
      if (activeElement && !activeElement.contains(chart)) return;
      const buttons = keys.map(buttonOf);
      buttons.find((button) => button?.isConnected && !button.hidden)?.focus();
    },
  };
}
