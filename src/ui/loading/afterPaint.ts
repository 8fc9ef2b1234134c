/** Milliseconds after which it goes on without a frame: a page that is not to be seen has none. */
const MOST = 200;

type Page = Pick<
  Window,
  'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'
>;

/**
 * Calls back in a task of its own once what is in the page now has been painted: its frame has ended when the next one
 * has begun. Returns how not to.
 */
export function afterPaint(call: () => void, page: Page = window): () => void {
  let frame: number;
  let task: number;
  const forget = () => {
    page.cancelAnimationFrame(frame);
    page.clearTimeout(task);
  };
  const go = () => {
    forget();
    call();
  };
  task = page.setTimeout(go, MOST);
  frame = page.requestAnimationFrame(() => {
    frame = page.requestAnimationFrame(() => {
      page.clearTimeout(task);
      task = page.setTimeout(go);
    });
  });
  return forget;
}
