/** Our embed, as it stands in a frame of a newsroom. */
import type { Adapter } from './adapter.ts';

export const EMBED: Adapter = {
  name: 'Dateline, embed',
  isOurs: true,
  address: (stops) => `${stops}/site/embed/`,
  inPage: {
    hasContent: () =>
      document.querySelector('h1') !== null && document.querySelector('svg') !== null,
    // It has drawings for several widths and subjects; one of them is shown. Where the words of a mark are not on
    // the page, its link leads to another one, but a press brings them here.
    marks: () =>
      [...document.querySelectorAll('a:is(.pin, .date)')].filter(
        (it) => it.getBoundingClientRect().width > 0,
      ),
    reading: () => {
      const open = [...document.querySelectorAll('article')].find(
        (it) => it.getClientRects().length > 0,
      );
      return open?.querySelector('blockquote')?.textContent ?? '';
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
