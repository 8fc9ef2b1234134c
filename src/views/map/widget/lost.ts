/** Tells when the browser takes the WebGL context of a canvas away. */

/** Returns how to stop listening. */
export function onContextLost(canvas: HTMLCanvasElement, report: () => void): () => void {
  // MapLibre's event of this name is also sent when only its workers are restarted.
  const name = 'webglcontextlost';
  canvas.addEventListener(name, report);
  return () => canvas.removeEventListener(name, report);
}
