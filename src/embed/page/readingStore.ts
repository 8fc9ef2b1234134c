import { updateFullLinks, writeAddress } from './address.ts';
import { draw, said } from './drawing.ts';
import type { Entry } from './entries.ts';
import { fetchSheet } from './furtherWords.ts';
import type { Opening } from './opening.ts';
import { partOf, type Reading } from './reading.ts';
import { createStages } from './stages.ts';

export type ReadingStore = {
  readonly now: () => Reading;
  /**
   * Shows another reading, writes it into the address, and calls back whoever subscribed; and the
   * caller once its excerpt is in the page, which is at once unless it has to be fetched.
   */
  readonly become: (reading: Reading, shown?: () => void) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

/** Keeps the reading that the page shows, from the first one on. */
export function createReadingStore(entries: readonly Entry[], opening: Opening): ReadingStore {
  const listeners = new Set<() => void>();
  let { reading, fault } = opening;
  const stages = createStages(partOf(reading));
  const show = () => {
    stages.show(reading);
    draw(entries, reading, fault && said(fault.name, fault.values));
    updateFullLinks(reading);
  };
  /** Fetches what is not in the page. What another choice has made needless is dropped. */
  const complete = async (shown: () => void) => {
    const { current } = reading;
    if (!current || document.getElementById(current.id)) return shown();
    const asked = reading;
    try {
      const put = await fetchSheet(entries, current);
      if (reading !== asked) return;
      put();
    } catch {
      if (reading !== asked) return;
      fault = { name: 'words-failed', values: {} };
    }
    show();
    shown();
  };
  show();
  void complete(() => {});
  return {
    now: () => reading,
    become: (next, shown = () => {}) => {
      reading = next;
      // What was wrong with the address is settled by the first choice.
      fault = undefined;
      show();
      writeAddress(reading);
      for (const changed of listeners) changed();
      void complete(shown);
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
