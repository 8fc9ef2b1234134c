/**
 * Whenever the element that has the focus is taken off the page, gives it to what is nearest in its
 * stead. Browsers leave it nowhere, and a reader without a pointer begins again at the top.
 * Returns how to stop.
 */
export function keepFocus(): () => void {
  /** What was focused last, and all that it stood in, innermost first. */
  let path: HTMLElement[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    path = [];
    for (let at = target; at instanceof HTMLElement; at = at.parentElement) path.push(at);
  };
  const observer = new MutationObserver((records) => {
    const [focused] = path;
    if (!focused || document.activeElement !== document.body) return;
    // What the filter takes away has a place of its own to go to: see useRefuge.
    if (path.some(({ dataset }) => dataset.refuge !== undefined)) return;
    const isGone = records.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(focused)),
    );
    if (!isGone && focused.isConnected) return;
    const left = path.find((element) => element.isConnected);
    if (left) (left === focused ? focused : successor(left)).focus();
  });
  addEventListener('focusin', onFocus);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

/** In the innermost part of the page around an element: its heading, or where Tab would come to. */
function successor(element: HTMLElement): HTMLElement {
  const part = element.closest<HTMLElement>('section[id], main') ?? element;
  return (
    part.querySelector<HTMLElement>('[data-heading]') ??
    part.querySelector<HTMLElement>('button[tabindex="0"]') ??
    part
  );
}
