/** An error that the user can act on. Its message is one sentence and is printed without a stack. */
export class CommandError extends Error {
  /** What the process exits with. */
  readonly exitCode: number = 1;
}

/** The command was called the wrong way; the user is pointed to `--help`. */
export class UsageError extends CommandError {
  override readonly exitCode = 2;
}
