/** Choices made with a stream of random numbers from 0 up to 1. */
export type Random = () => number;

/** One of a list, which must not be empty; each is as likely as any other. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from');
  return chosen;
}

/** One of a list; those at its beginning are likelier, as capitals are among cities. */
export function pickEarly<T>(random: Random, from: readonly T[]): T {
  return pick(() => random() ** 2, from);
}

/** True in a share of the cases, from 0 to 1. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** A whole number, both bounds included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
