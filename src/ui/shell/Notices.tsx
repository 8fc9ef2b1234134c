import { NOTHING } from '../../domain/selection.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import type { loadOffline } from '../offline/load.ts';
import { VersionNotice } from '../share/VersionNotice.tsx';
import { Missing } from './Missing.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly state: ExplorerState;
  readonly base: string;
  /** Undefined until its code is loaded. */
  readonly offline: Awaited<ReturnType<typeof loadOffline>> | undefined;
};

/** What the reader should know before anything else: a stale link, another version, a new one. */
export function Notices({ explorer, state, base, offline }: Props) {
  return (
    <>
      <Missing missing={state.missing} onDismiss={() => explorer.select(NOTHING)} />
      <VersionNotice asked={state.version} onDismiss={() => explorer.setVersion(undefined)} />
      {offline && <offline.NewVersion base={base} />}
    </>
  );
}
