/**
 * How high the embed is, in the words of those who may have framed it. Nobody says who they are, so
 * it is said to all of them; each listens to its own words only. iframe-resizer is missing: its
 * handshake needs its code, whose licence forbids that.
 */
import { reportMessage } from './protocol.ts';

export type HeightContext = {
  /** The embed's own address, which its host has given it. */
  readonly href: string;
  /** By which a pym.js parent knows its child. */
  readonly childId?: string | undefined;
  /** By which WordPress knows its frame. */
  readonly secret?: string | undefined;
};

/** What the address says about the host; values in no sound form are as if absent. */
export function heightContext(href: string): HeightContext {
  const { searchParams, hash } = new URL(href);
  const childId = searchParams.get('childId');
  const secret = /[?&]secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
  return {
    href,
    ...(childId && /^[\w.:-]{1,200}$/.test(childId) ? { childId } : {}),
    ...(secret ? { secret } : {}),
  };
}

/** Messages for the parent window, each as it is posted. `height` in CSS pixels, rounded up. */
export function heightMessages(height: number, context: HeightContext): (object | string)[] {
  const whole = Math.ceil(height);
  const { href, childId, secret } = context;
  // https://amp.dev/documentation/components/amp-iframe, and most of those that came after it.
  const amp = { sentinel: 'amp', type: 'embed-size', height: whole };
  return [
    amp,
    // The Guardian's iframe-messenger takes both, as JSON.
    JSON.stringify(amp),
    JSON.stringify({ type: 'set-height', value: whole }),
    // Medium, by way of Embedly.
    JSON.stringify({ src: href, context: 'iframe.resize', height: whole }),
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${whole}`] : []),
    ...(secret ? [{ message: 'height', value: whole, secret }] : []),
    reportMessage({ type: 'height', data: { height: whole } }),
  ];
}

/** Whether a message asks how high the embed is: `@newswire/frames` and WordPress do. */
export function asksForHeight(message: unknown, { secret }: HeightContext): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const of = (key: string) => Reflect.get(message, key);
  const isFrames = of('sentinel') === 'amp' && of('type') === 'frames-init';
  const isWordPress = of('message') === 'ready' && secret !== undefined && of('secret') === secret;
  return isFrames || isWordPress;
}
