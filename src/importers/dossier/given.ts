/** A record whose keys may be missing, but are never `undefined`. */
export type Given<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the keys of which nothing is known, so that they are gaps. */
export function given<T extends object>(record: T): Given<T> {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) known[key] = value;
  // Only keys whose value may be undefined are missing.
  return known as Given<T>;
}
