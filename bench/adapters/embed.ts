/** Our embed, as it stands in a frame of a newsroom. */
import type { Adapter } from './adapter.ts';

export const EMBED: Adapter = {
  name: 'Dateline, embed',
  isOurs: true,
  address: (stops) => `${stops}/site/embed/`,
  inPage: {
    hasContent: () =>
      document.querySelector('h1') !== null && document.querySelector('svg') !== null,
    marks: () => [...document.querySelectorAll('a[href^="#"].pin, a[href^="#"].date')],
    reading: () => {
      const open = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const isSeen = open !== null && open.getClientRects().length > 0;
      return isSeen ? (open.querySelector('blockquote')?.textContent ?? '') : '';
    },
    shown: () => '',
    position: () => {
      const pin = [...document.querySelectorAll('.pin, .map canvas')].find(
        (it) => it.getClientRects().length > 0,
      );
      return JSON.stringify(pin?.getBoundingClientRect());
    },
  },
  pan: { selector: '.map-box', by: 80 },
};
