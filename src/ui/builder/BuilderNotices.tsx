import type { Fault } from '../../authoring/fault.ts';
import { m } from '../../locales/generated/messages.js';
import { FileFaults } from './FileFaults.tsx';
import type { Drafting } from './useDraft.ts';

/** A file that holds no sound story, and why. */
export type RefusedFile = { readonly name: string; readonly faults: readonly Fault[] };

type Props = {
  readonly drafting: Pick<Drafting, 'isKept' | 'faults' | 'undo' | 'takeBack'>;
  readonly refused: RefusedFile | undefined;
};

/** What went wrong with the draft or a file, and how to undo the last edit. */
export function BuilderNotices({ drafting, refused }: Props) {
  const { isKept, faults, undo, takeBack } = drafting;
  return (
    <>
      {!isKept && (
        <p role="alert" className="builder-warning">
          {m.builder_not_kept()}
        </p>
      )}
      {faults.length > 0 && (
        <FileFaults
          title={m.builder_draft_faults()}
          lines={faults.map(({ path, message }) => `${path} ${message}`)}
        />
      )}
      {refused && (
        <FileFaults
          title={m.builder_file_faults({ name: refused.name })}
          lines={refused.faults.map(({ line, column, message }) => `${line}:${column} ${message}`)}
        />
      )}
      {undo && (
        <p className="builder-undo">
          {undo.words}{' '}
          <button type="button" className="button" onClick={takeBack}>
            {m.builder_undo()}
          </button>
        </p>
      )}
    </>
  );
}
