/** What is wrong with a binary index, and in which part of it. */
export class PackedFault extends Error {
  /** A section of the file, or `file` for the file as a whole. */
  readonly section: string;

  constructor(section: string, what: string) {
    super(`${section}: ${what}`);
    this.name = 'PackedFault';
    this.section = section;
  }
}
