/**
 * Fetches the code of an engine (MapLibre, vis-timeline) once a mouse stays over its panel. The browser compiles it
 * beside the page, and runs it only when somebody moves the view: running it takes more than a tenth of a second,
 * for which a press would have to wait.
 */
import { mayFetchEarly } from '../../../views/engine/reach.ts';
import type { AppParts } from './appParts.ts';
import { ask } from './ask.ts';

/** Milliseconds for which a mouse is over a panel before it counts as having come to it. */
const LINGER = 150;

/** To be called once the app has taken over. `base` is the absolute address of the site. */
export function fetchEngines({ engines }: Pick<AppParts, 'engines'>, base: string): void {
  let over: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (event: PointerEvent) => {
    const { target } = event;
    const panel = target instanceof Element ? target.closest('#map, #timeline')?.id : undefined;
    if (panel === over) return;
    over = panel;
    clearTimeout(timer);
    const engine = engines[panel as keyof typeof engines];
    if (!engine || !mayFetchEarly(event) || !mayRun(panel)) return;
    timer = setTimeout(() => ask(base + engine, { rel: 'modulepreload' }), LINGER);
  };
  document.addEventListener('pointerover', follow, { passive: true });
}

/** Whether the browser may have what an engine needs; MapLibre draws with WebGL 2. */
function mayRun(panel: string | undefined): boolean {
  return panel !== 'map' || 'WebGL2RenderingContext' in window;
}
