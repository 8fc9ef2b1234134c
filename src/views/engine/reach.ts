/** Whether somebody reaches for a part of the page, and whether heavy code may then come in advance. */

const SIGNS = ['pointerenter', 'pointerdown', 'touchstart', 'focusin', 'wheel'] as const;

/**
 * Resolves when a pointer, a finger or the keyboard comes to an element for the first time; never
 * after an abort.
 */
export function whenReached(element: Element, signal?: AbortSignal): Promise<void> {
  const done = new AbortController();
  signal?.addEventListener('abort', () => done.abort());
  return new Promise((resolve) => {
    const reach = () => {
      done.abort();
      resolve();
    };
    const options = { passive: true, capture: true, signal: done.signal };
    for (const sign of SIGNS) element.addEventListener(sign, reach, options);
  });
}

/** Not in every browser. */
type Connection = { readonly saveData?: boolean };

/** Whether code may be fetched before it is asked for, because a pointer as fine as a mouse's comes near. */
export function mayFetchEarly({ pointerType }: Pick<PointerEvent, 'pointerType'>): boolean {
  return pointerType !== 'touch' && !isSavingData();
}

/** Whether the reader has asked for as little as possible to be fetched. */
export function isSavingData(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true;
}
