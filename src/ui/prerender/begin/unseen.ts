/** Pictures have drawings, and parts of them, for each size of their panels. Only what is seen need be in the document. */

/** What is seen in one size only. */
const DRAWINGS = ['wide', 'narrow', 'xs', 's', 'small', 'm', 'l']
  .map((size) => `.poster-slot .poster-${size}`)
  .join();

/**
 * Takes drawings that are not seen out of the page. They come back with whatever may show others, another size of
 * the window or print, and by the function that is returned: the app needs all of them. `welcome` is told each that
 * has come back, and the address of the page when it was taken out: both may say something else by now.
 */
export function keepSeen(
  app: HTMLElement,
  welcome: (drawing: Element, from: string) => void,
): () => void {
  const drawings = new Map<Comment, Element>();
  const from = document.baseURI;
  // All are looked at before any is taken away, so that the browser works out their styles once.
  const unseen = [...app.querySelectorAll(DRAWINGS)].filter(
    (drawing) => getComputedStyle(drawing).display === 'none',
  );
  for (const drawing of unseen) {
    const place = document.createComment('');
    drawing.replaceWith(place);
    drawings.set(place, drawing);
  }
  const putBack = () => {
    for (const [place, drawing] of drawings) {
      place.replaceWith(drawing);
      welcome(drawing, from);
    }
    drawings.clear();
  };
  for (const change of ['resize', 'beforeprint']) addEventListener(change, putBack);
  window.matchMedia?.('print').addEventListener('change', putBack);
  return putBack;
}
