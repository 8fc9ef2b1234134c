/** The browser's channel between windows of one origin, as a medium. */
import type { Medium } from './presenterChannel.ts';

/**
 * Undefined where windows cannot hear of each other: in browsers without such channels, where the
 * page may not have one, and in a frame without an origin of its own, where each would be alone.
 */
export function openBroadcast(name: string, page: Window & typeof globalThis): Medium | undefined {
  if (page.origin === 'null' && page.location.protocol !== 'file:') return undefined;
  try {
    const channel = new page.BroadcastChannel(name);
    return {
      post: (data) => channel.postMessage(data),
      listen: (hear) => {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
      },
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}
