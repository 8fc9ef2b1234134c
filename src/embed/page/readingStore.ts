import { updateFullLinks, writeAddress } from './address.ts';
import { draw, said } from './drawing.ts';
import type { Entry } from './entries.ts';
import type { Opening } from './opening.ts';
import { partOf, type Reading } from './reading.ts';
import { createStages } from './stages.ts';

export type ReadingStore = {
  readonly now: () => Reading;
  /** Shows another reading, writes it into the address, and calls back whoever subscribed. */
  readonly become: (reading: Reading) => void;
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
  show();
  return {
    now: () => reading,
    become: (next) => {
      reading = next;
      // What was wrong with the address is settled by the first choice.
      fault = undefined;
      show();
      writeAddress(reading);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
