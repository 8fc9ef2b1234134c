/** Writes to the page only what is new: the browser works out styles and layout again even for the same value. */

/** An attribute of an element. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** All the text of an element. */
export function writeText(element: Node, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
