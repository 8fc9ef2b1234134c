let isKnown: boolean | undefined;

/** Whether the browser can draw the interactive map; some have no WebGL 2, or it is disabled. */
export function hasWebGl2(): boolean {
  isKnown ??= isAvailable();
  return isKnown;
}

function isAvailable(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers limit how many contexts exist at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
