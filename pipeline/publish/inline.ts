/** Scripts and styles that stand in a page, which its security policy knows by their hashes (`hashOf`). */

/** The script, written so that no string in it ends its element. */
export function inlineScript(script: string): string {
  return script.replaceAll(/<(\/script|!--)/gi, '\\x3c$1');
}

/** The style as it is. Throws where it would end its element. */
export function inlineStyle(style: string): string {
  if (/<\/style/i.test(style)) throw new Error('The style would end before its end.');
  return style;
}
