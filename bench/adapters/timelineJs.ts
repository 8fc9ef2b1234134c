/** TimelineJS, with one event for each stop. */
import type { Adapter } from './adapter.ts';
import type { PeerEvent } from './events.ts';

export const TIMELINE_JS: Adapter = {
  name: 'TimelineJS',
  isOurs: false,
  address: (stops) => `${stops}/timelinejs/`,
  inPage: {
    hasContent: () => document.querySelector('.tl-slide .tl-headline') !== null,
    marks: () => [...document.querySelectorAll('.tl-timemarker-content-container')],
    // The slide glides in; that is not waited for.
    reading: () => {
      const marker = document.querySelector('.tl-timemarker-active');
      const slide = document.getElementById(marker?.id.replace(/-marker$/, '') ?? '');
      return slide?.querySelector('.tl-text-content')?.textContent ?? '';
    },
    shown: () => '',
    position: () =>
      JSON.stringify(document.querySelector('.tl-timemarker')?.getBoundingClientRect()),
  },
  pan: { selector: '.tl-timenav', by: 80 },
};

/** Its page; the library lies at `/peers/`. */
export const TIMELINE_JS_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>TimelineJS</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/peers/@knight-lab/timelinejs/dist/css/timeline.css">
<style>html, body { height: 100%; margin: 0 } #timeline { height: 100% }</style>
<div id="timeline"></div>
<script src="/peers/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<script>
  new TL.Timeline('timeline', 'events.json', {
    script_path: '/peers/@knight-lab/timelinejs/dist/js',
    font: null,
  });
</script>
</html>
`;

/** Its data: see its documentation of the JSON format. */
export function timelineJsData(events: readonly PeerEvent[]): string {
  return JSON.stringify({
    title: { text: { headline: 'Ten years of visits', text: 'A dossier made by a program.' } },
    events: events.map(({ id, day, title, where, who, quotes }) => ({
      unique_id: id,
      start_date: dateOf(day),
      text: {
        headline: title,
        text: [`${where} · ${who}`, ...quotes].map((it) => `<p>${it}</p>`).join(''),
      },
    })),
  });
}

function dateOf(isoDay: string): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return { year, month, day };
}
