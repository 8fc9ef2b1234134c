import { NOTHING } from '../../domain/selection.ts';
import { leftOut } from '../../files/siteFiles.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import type { Spoken } from '../language/useSpoken.ts';
import { LoadedPart } from '../loading/LoadedPart.tsx';
import type { loadOffline } from '../offline/load.ts';
import { VersionNotice } from '../share/VersionNotice.tsx';
import { loadStanding } from '../standing/load.ts';
import { Missing } from './Missing.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly state: ExplorerState;
  readonly base: string;
  readonly spoken: Spoken;
  /** Undefined until its code is loaded. */
  readonly offline: Awaited<ReturnType<typeof loadOffline>> | undefined;
};

/** What the reader should know before anything else: a stale link, missing words, another version, a new one. */
export function Notices({ explorer, state, base, spoken, offline }: Props) {
  const { missing } = spoken;
  const left = leftOut();
  return (
    <>
      <Missing missing={state.missing} onDismiss={() => explorer.select(NOTHING)} />
      {missing && (
        <LoadedPart load={loadStanding}>
          {({ LanguageFailed }) => <LanguageFailed language={missing} onRetry={spoken.retry} />}
        </LoadedPart>
      )}
      {left && (
        <LoadedPart load={loadStanding}>{({ PartNotice }) => <PartNotice {...left} />}</LoadedPart>
      )}
      <VersionNotice asked={state.version} onDismiss={() => explorer.setVersion(undefined)} />
      {offline && <offline.NewVersion base={base} />}
    </>
  );
}
