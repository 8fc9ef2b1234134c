/** Whether the browser can draw the interactive map: some have no WebGL 2, some machines forbid it. */
export function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow only so many at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
