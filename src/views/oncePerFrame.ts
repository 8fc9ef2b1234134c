/**
 * Keeps an answer of the browser until the next frame of the screen: an answer may cost the layout of the
 * page, once for each time that something has been written before.
 */
export function oncePerFrame<Answer>(
  ask: () => Answer,
  nextFrame: (forget: () => void) => void = (forget) => requestAnimationFrame(forget),
): () => Answer {
  let kept: { readonly answer: Answer } | undefined;
  return () => {
    if (kept) return kept.answer;
    const answer = ask();
    kept = { answer };
    nextFrame(() => {
      kept = undefined;
    });
    return answer;
  };
}
