/** Whether single keys are commands: the reader's choice, kept beyond the page where that is allowed. */

export type Switch = {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
  /** Calls back after each change. Returns how to stop. */
  readonly subscribe: (notify: () => void) => () => void;
};

const NAME = 'dateline.single-keys';
const OFF = 'off';

/**
 * On, unless switched off here or on an earlier visit. `storage` may throw or be full, as in a frame
 * that is denied it: then the choice holds as long as the page.
 */
export function createSwitch(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Switch {
  let isOn = attempt(() => storage().getItem(NAME)) !== OFF;
  const listeners = new Set<() => void>();
  return {
    isOn: () => isOn,
    set: (next) => {
      isOn = next;
      attempt(() => storage().setItem(NAME, next ? 'on' : OFF));
      for (const notify of listeners) notify();
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** The one of this browser. */
export const singleKeys = createSwitch(() => localStorage);
