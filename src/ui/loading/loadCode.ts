/** A part of the program that could not be had from the site. */
class MissingCode extends Error {
  /** Asking once more will not bring it, but a new page may. */
  readonly needsNewPage: boolean;

  constructor(cause: unknown, needsNewPage: boolean) {
    super('A part of the program could not be loaded', { cause });
    this.needsNewPage = needsNewPage;
  }
}

/** What has come. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** A part of the program that `loadCode` has loaded; undefined before. */
export function loadedCode<Code>(load: () => Promise<Code>): Code | undefined {
  return loaded.get(load) as Code | undefined;
}

/** What has failed on this page before. */
const failed = new WeakSet<() => Promise<unknown>>();

/**
 * Loads a part of the program, by a function that must be the same each time. Throws `MissingCode`
 * where that fails. `by` says with what else. Some browsers remember which modules they could not get, and nobody asks for a
 * style sheet twice: then only a new page helps.
 */
export async function loadCode<Code>(
  load: () => Promise<Code>,
  by: (load: () => Promise<Code>) => Promise<Code> = (own) => own(),
): Promise<Code> {
  try {
    const code = await by(load);
    loaded.set(load, code);
    return code;
  } catch (cause) {
    const needsNewPage = failed.has(load) || /CSS/.test(String(cause));
    failed.add(load);
    throw new MissingCode(cause, needsNewPage);
  }
}

/**
 * Loads a part of the program before it is wanted, so that it is drawn at once when it is. If that fails, nothing
 * is said: it is loaded again when it is wanted.
 */
export async function loadCodeEarly<Code>(
  load: () => Promise<Code>,
  by: (load: () => Promise<Code>) => Promise<Code>,
): Promise<void> {
  try {
    loaded.set(load, await by(load));
  } catch {
    // Whoever wants it is told.
  }
}

/** Tries again what has failed: by a new page where nothing else helps. All that is shown is in the address. */
export function tryAgain(error: unknown, again: () => void): void {
  if (error instanceof MissingCode && error.needsNewPage) location.reload();
  else again();
}
