/** Land and water that are worked out in slices before they are drawn, one frame at a time. */
import { inSlices, type LongWork } from '../../../domain/longWork.ts';
import type { SvgNode } from '../../svg.ts';
import { isSameLand, type Land } from './land.ts';

export type LandAhead = {
  /**
   * Works out a land; another one that is being worked out is given up. Resolves to whether it is ready: not where it
   * has been given up itself. Rejects with what the work throws.
   */
  readonly work: (land: Land) => Promise<boolean>;
  /** What is being worked out. */
  readonly going: () => Land | undefined;
  /** A land that is ready; undefined where that is another one. */
  readonly ready: (land: Land | undefined) => readonly SvgNode[] | undefined;
  /** Gives up what is being worked out, and what is ready. */
  readonly forget: () => void;
};

type Done = { readonly land: Land; readonly nodes: readonly SvgNode[] };

/** After an abort nothing gets ready. */
export function createLandAhead(
  nodesOf: (land: Land) => LongWork<SvgNode[]>,
  signal: AbortSignal,
): LandAhead {
  let going: Land | undefined;
  let done: Done | undefined;
  const forget = () => {
    going = undefined;
    done = undefined;
  };
  /** Ends early where it is no longer wanted. */
  function* whileWanted(land: Land): LongWork<readonly SvgNode[] | undefined> {
    const work = nodesOf(land);
    let step = work.next();
    for (; !step.done && going === land; step = work.next()) yield;
    return step.done ? step.value : undefined;
  }
  return {
    work: async (land) => {
      forget();
      going = land;
      try {
        const nodes = await inSlices(whileWanted(land));
        if (!nodes || going !== land || signal.aborted) return false;
        done = { land, nodes };
        return true;
      } finally {
        if (going === land) going = undefined;
      }
    },
    going: () => going,
    ready: (land) => (isSameLand(done?.land, land) ? done?.nodes : undefined),
    forget,
  };
}
