/** The page's one MapLibre map, lent to whichever map is moved. */
import { createKeeper, type Keeper } from '../../engine/keeper.ts';
import { hasWebGl2 } from '../webgl.ts';
import type { EngineOptions, MapEngine } from './ground.ts';

/** Milliseconds before an engine whose code did not come is asked for again. */
const AGAIN = 30_000;

let keeper: Keeper<MapEngine> | undefined;
let notBefore = 0;

const loadEngine = () => import('../widget/engine.ts');

/** Whether there is an engine to be had: the browser has WebGL 2, and none has failed on this page. */
export function mayHaveEngine(): boolean {
  return performance.now() >= notBefore && hasWebGl2();
}

/** The keeper of the page's engine. A page has one dossier, so the first options are everybody's. */
export function mapKeeper(options: EngineOptions): Keeper<MapEngine> {
  keeper ??= createKeeper<MapEngine>({
    begin: () => begin(options),
    end: (engine) => engine.destroy(),
  });
  return keeper;
}

async function begin(options: EngineOptions): Promise<MapEngine> {
  // What was taken away once would be taken away again.
  const onLost = () => {
    notBefore = Number.POSITIVE_INFINITY;
    keeper?.giveUp();
  };
  notBefore = performance.now() + AGAIN;
  const { openEngine } = await loadEngine();
  notBefore = Number.POSITIVE_INFINITY;
  const engine = await openEngine(options, onLost);
  notBefore = 0;
  return engine;
}
