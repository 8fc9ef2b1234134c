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
  for (const [panel, engine] of Object.entries(engines)) {
    let timer = 0;
    const follow = (event: PointerEvent) => {
      clearTimeout(timer);
      const { target } = event;
      if (target instanceof Element && target.closest(`#${panel}`) && mayFetchEarly(event))
        timer = window.setTimeout(() => ask(base + engine, { rel: 'modulepreload' }), LINGER);
    };
    document.addEventListener('pointerover', follow);
  }
}
