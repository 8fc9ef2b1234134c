/** When an engine (MapLibre, vis-timeline) that nobody uses is given up. All times are in milliseconds. */

/** Since when an engine has not been used, on one clock; undefined for what is not so now. */
export type Disuse = {
  /** When somebody last moved what it draws. */
  readonly lastUsed: number;
  /** Since when it is off the page, kept for the next view. */
  readonly parkedSince?: number | undefined;
  /** Since when the page is in the background. */
  readonly hiddenSince?: number | undefined;
};

/** What a browser says of the machine; some say nothing of its memory. */
export type Machine = {
  /** Gigabytes, rounded by the browser. */
  readonly deviceMemory?: number | undefined;
  readonly hardwareConcurrency?: number | undefined;
};

const MINUTE = 60_000;

/** How long each kind of disuse may last: on most machines, and on weak ones. */
const USUAL = { unused: 10 * MINUTE, parked: 5 * MINUTE, hidden: 5 * MINUTE };
const WEAK = { unused: MINUTE, parked: MINUTE / 3, hidden: MINUTE / 6 };

/** Machines with so many gigabytes, or processors, or fewer are weak. */
const FEW = 2;

/** Whether a machine needs the memory of an engine more than the time to begin another. */
export function isWeak({ deviceMemory, hardwareConcurrency }: Machine): boolean {
  return [deviceMemory, hardwareConcurrency].some((each) => each !== undefined && each <= FEW);
}

/** The time at which an engine is given up if it is not used before. */
export function giveUpAt({ lastUsed, parkedSince, hiddenSince }: Disuse, machine: Machine): number {
  const limits = isWeak(machine) ? WEAK : USUAL;
  const never = Number.POSITIVE_INFINITY;
  return Math.min(
    lastUsed + limits.unused,
    (parkedSince ?? never) + limits.parked,
    (hiddenSince ?? never) + limits.hidden,
  );
}
