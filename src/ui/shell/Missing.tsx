import { m } from '../../locales/generated/messages.js';
import type { ExplorerState } from '../../state/explorer.ts';

const MESSAGES = {
  visit: m.missing_visit,
  stop: m.missing_stop,
  place: m.missing_place,
  source: m.missing_source,
};

/** Says that a link named something that this dossier does not have. */
export function Missing(props: {
  readonly missing: NonNullable<ExplorerState['missing']>;
  readonly onDismiss: () => void;
}) {
  return (
    <div className="notice" role="alert">
      <p>{MESSAGES[props.missing.kind]({ id: props.missing.id })}</p>
      <button type="button" className="button" onClick={props.onDismiss}>
        {m.dismiss()}
      </button>
    </div>
  );
}
