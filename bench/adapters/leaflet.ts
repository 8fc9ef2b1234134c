/** Leaflet with Leaflet.timeline: a marker with a popup for each stop, and a slider of time. */
import type { Adapter } from './adapter.ts';
import type { PeerEvent } from './events.ts';

export const LEAFLET: Adapter = {
  name: 'Leaflet + Leaflet.timeline',
  isOurs: false,
  address: (stops) => `${stops}/leaflet/`,
  inPage: {
    hasContent: () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.leaflet-marker-icon') !== null,
    marks: () => [...document.querySelectorAll('.leaflet-marker-icon')],
    reading: () => document.querySelector('.leaflet-popup-content')?.textContent ?? '',
    shown: () => String(document.querySelectorAll('.leaflet-marker-icon').length),
    position: () =>
      JSON.stringify(document.querySelector('.leaflet-map-pane')?.getBoundingClientRect()),
  },
  brush: 'input.time-slider',
  pan: { selector: '#map', by: 80 },
};

/** Its page, without a basemap: there is none that needs no other server. */
export const LEAFLET_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Leaflet</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/peers/leaflet/dist/leaflet.css">
<style>html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column } #map { flex: 1 }</style>
<h1>Ten years of visits</h1>
<div id="map"></div>
<script src="/peers/leaflet/dist/leaflet.js"></script>
<script src="/peers/leaflet.timeline/dist/leaflet.timeline.js"></script>
<script>
  fetch('events.json').then((it) => it.json()).then((events) => {
    const map = L.map('map').setView([20, 10], 2);
    const days = events.features.map((it) => Date.parse(it.properties.start));
    const [start, end] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
    const control = L.timelineSliderControl({ start, end, duration: 20000, showTicks: false });
    const timeline = L.timeline(events, {
      onEachFeature: (feature, layer) => layer.bindPopup(feature.properties.html),
    });
    control.addTo(map);
    control.addTimelines(timeline);
    timeline.addTo(map);
    // From the first day of a stop on it is shown, so that at the end all are.
    control.setTime(end);
  });
</script>
</html>
`;

/** GeoJSON with the interval of each marker. Each stays once it has come. */
export function leafletData(events: readonly PeerEvent[], lastDay: string): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: events.map(({ day, title, where, who, quotes, position }) => ({
      type: 'Feature',
      properties: {
        start: day,
        end: lastDay,
        html: `<h2>${title}</h2>${[`${where} · ${who}`, ...quotes].map((it) => `<p>${it}</p>`).join('')}`,
      },
      geometry: { type: 'Point', coordinates: position },
    })),
  });
}
