import { NOTHING } from '../../domain/selection.ts';
import { leftOut } from '../../files/siteFiles.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { useDossier } from '../dossier/context.ts';
import type { Spoken } from '../language/useSpoken.ts';
import { LoadedPart } from '../loading/LoadedPart.tsx';
import { withoutTexts } from '../loading/texts.ts';
import type { loadOffline } from '../offline/load.ts';
import { loadStanding } from '../standing/load.ts';

const loadLinkNotices = withoutTexts(() => import('./linkNotices.ts'));

type Props = {
  readonly explorer: Explorer;
  /** What the link asked for that is not in this dossier. */
  readonly unknown: ExplorerState['missing'];
  /** The version that the address names. */
  readonly version: string | undefined;
  readonly base: string;
  readonly spoken: Spoken;
  /** Undefined until its code is loaded. */
  readonly offline: Awaited<ReturnType<typeof loadOffline>> | undefined;
};

/** What the reader should know before anything else: a stale link, missing words, another version, a new one. */
export function Notices({ explorer, unknown, version, base, spoken, offline }: Props) {
  const { missing } = spoken;
  const { catalog } = useDossier();
  const asked = version === catalog.version ? undefined : version;
  const left = leftOut();
  return (
    <>
      {unknown && (
        <LoadedPart load={loadLinkNotices}>
          {({ Missing }) => (
            <Missing missing={unknown} onDismiss={() => explorer.select(NOTHING)} />
          )}
        </LoadedPart>
      )}
      {missing && (
        <LoadedPart load={loadStanding}>
          {({ LanguageFailed }) => <LanguageFailed language={missing} onRetry={spoken.retry} />}
        </LoadedPart>
      )}
      {left && (
        <LoadedPart load={loadStanding}>{({ PartNotice }) => <PartNotice {...left} />}</LoadedPart>
      )}
      {asked !== undefined && (
        <LoadedPart load={loadLinkNotices}>
          {({ VersionNotice }) => (
            <VersionNotice asked={asked} onDismiss={() => explorer.setVersion(undefined)} />
          )}
        </LoadedPart>
      )}
      {offline && <offline.NewVersion base={base} />}
    </>
  );
}
