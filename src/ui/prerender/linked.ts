/**
 * The value of `data-opening` while the page is on its way that a link to the app's own address asks for. The app takes
 * it away where it has all else before; a press, with a value of its own, does so, too.
 */
export const LINKED = 'linked';
