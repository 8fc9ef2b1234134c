/** A part of the program that could not be had from the site. */
class MissingCode extends Error {}

/**
 * Loads a part of the program. Throws `MissingCode` where that fails: browsers remember which
 * modules they could not get, so that only a new page asks for them again.
 */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new MissingCode('A part of the program could not be loaded', { cause });
  }
}

/** Tries again what has failed: by a new page where code was missing. All that is shown is in the address. */
export function tryAgain(error: unknown, again: () => void): void {
  if (error instanceof MissingCode) location.reload();
  else again();
}
