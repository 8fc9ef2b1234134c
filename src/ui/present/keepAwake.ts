type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the screen on until the returned function is called. Browsers let go of it whenever the page
 * is out of sight, so it is asked for again. `wakeLock` is missing without a secure origin; a refusal
 * (a low battery, a frame) leaves everything as it is.
 */
export function keepAwake(page: Page, wakeLock: Pick<WakeLock, 'request'> | undefined): () => void {
  let isOver = false;
  let held: WakeLockSentinel | undefined;
  const release = () => void held?.release().catch(() => {});
  const ask = async () => {
    if (!wakeLock || page.visibilityState !== 'visible') return;
    const granted = await wakeLock.request('screen').catch(() => undefined);
    if (held !== granted) release();
    held = granted;
    if (isOver) release();
  };
  const onChange = () => void ask();
  page.addEventListener('visibilitychange', onChange);
  void ask();
  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', onChange);
    release();
  };
}
