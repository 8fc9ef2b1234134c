/** What the tests use of the library, which has no types of its own. */
declare module 'edtf' {
  /** A date, month or year; `min` and `max` are milliseconds since 1970, UTC. */
  class LibraryDate {
    constructor(text: string);
    readonly min: number;
    readonly max: number;
  }

  export { LibraryDate as Date };
}
