/** Our full page. */
import type { Adapter } from './adapter.ts';

export const PAGE: Adapter = {
  name: 'Dateline, full page',
  isOurs: true,
  address: (stops) => `${stops}/site/`,
  inPage: {
    hasContent: () =>
      document.querySelector('#dossier h1, #dossier h2') !== null &&
      document.querySelector('#map svg, #map canvas') !== null,
    marks: () => {
      // One that stands for several things opens a list of them; here each leads to what it is about.
      const isOne = (it: Element) =>
        /^(place|stop) \S+$|^\.\/(place\/[^/]+\/|visit\/[^/]+\/#.+)$/.test(
          it.getAttribute('data-about') ?? it.getAttribute('href') ?? '',
        ) && !/; opens/.test(it.getAttribute('aria-label') ?? '');
      const all = document.querySelectorAll(
        ':is(#map, #timeline) :is(button[data-about], .poster-slot a:not([data-many]))',
      );
      return [...all].filter(isOne);
    },
    // Where a dossier is huge, a place fills the map, and the marks of the timeline stand for hundreds each.
    listed: () => [...document.querySelectorAll('#dossier .stop-button')],
    reading: () => {
      const quoted = document.querySelectorAll('#dossier blockquote');
      return [...quoted].map((it) => it.textContent).join('\n');
    },
    shown: () => {
      const said = document.querySelector('dialog [role="status"], dialog p');
      const drawn = document.querySelectorAll(':is(#map [data-place], #timeline [data-id])');
      const brush = document.querySelector('#timeline [role="slider"]');
      return [said?.textContent, drawn.length, brush?.getAttribute('aria-valuenow')].join('|');
    },
    position: () => {
      const mark = document.querySelector('#map :is([data-place], .poster-slot a)');
      return JSON.stringify(mark?.getBoundingClientRect());
    },
  },
  filterOpener: '#filter-button',
  filter: 'dialog input[type="checkbox"]',
  brush: '#timeline [role="slider"]',
  pan: { selector: '#map', by: 80 },
};
