/** A record of which some values may be missing, without their keys. */
export type Given<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out the keys whose values are `undefined`: gaps. */
export function given<T extends object>(record: T): Given<T> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  // What is left has no key with an undefined value, which is what the type says.
  return Object.fromEntries(entries) as Given<T>;
}
