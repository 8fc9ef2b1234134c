/** Whether the page lies behind a dialog, and keys belong to that. */
export function isBehindDialog(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
