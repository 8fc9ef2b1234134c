/**
 * The texts of the dossier, where the page has begun without them (`domain/first.ts`): they come with the first
 * sign that somebody is there, and parts of the program that are loaded later wait for them.
 */

/** What a reader does before anything that needs a text. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'] as const;

let fetchTexts: () => Promise<void> = () => Promise.resolve();
let coming: Promise<void> | undefined;
let tellArrived: () => void = () => {};
let arrived: Promise<void> = Promise.resolve();

/** The page has begun without texts; `fetch` brings them into the catalogue, and may be asked again if it fails. */
export function beginWithoutTexts(fetch: () => Promise<void>, page: Window): void {
  fetchTexts = fetch;
  coming = undefined;
  arrived = new Promise((resolve) => {
    tellArrived = resolve;
  });
  const options = { passive: true, capture: true };
  const ask = () => {
    for (const sign of SIGNS) page.removeEventListener(sign, ask, options);
    // Whoever needs them is told.
    askForTexts().catch(() => {});
  };
  for (const sign of SIGNS) page.addEventListener(sign, ask, options);
}

/** Resolves once the texts are there, and fetches them if nobody has. Rejects where they cannot be had. */
export function askForTexts(): Promise<void> {
  coming ??= fetchTexts().then(
    () => tellArrived(),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}

/** Resolves once the texts are there, without asking for them. */
export function whenTextsAreThere(): Promise<void> {
  return arrived;
}

const untold = new WeakSet<() => Promise<unknown>>();

/** A part that shows no text, and so need not wait for them. */
export function withoutTexts<Code>(load: () => Promise<Code>): () => Promise<Code> {
  untold.add(load);
  return load;
}

/** Loads a part, and the texts if it shows any. */
export async function withTexts<Code>(load: () => Promise<Code>): Promise<Code> {
  if (untold.has(load)) return load();
  const [code] = await Promise.all([load(), askForTexts()]);
  return code;
}
