/** Scripts and styles that stand in a page, which its security policy knows by their hashes. */
import { createHash } from 'node:crypto';

/** The hash source of an inline script or style, as Content-Security-Policy Level 3 writes it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The script, written so that no string in it ends its element. */
export function inlineScript(script: string): string {
  return script.replaceAll(/<(\/script|!--)/gi, '\\x3c$1');
}

/** The style as it is. Throws where it would end its element. */
export function inlineStyle(style: string): string {
  if (/<\/style/i.test(style)) throw new Error('The style would end before its end.');
  return style;
}
