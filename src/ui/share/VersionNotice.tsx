import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';

type Props = {
  /** The version that the link names, another one than is shown. */
  readonly asked: string;
  readonly onDismiss: () => void;
};

/**
 * Says of a link that it was made with another version than is shown, and what has changed. Versions
 * have no date, so all changes are told.
 */
export function VersionNotice({ asked, onDismiss }: Props) {
  const { catalog } = useDossier();
  const text = useTexts();
  const { version, dossier } = catalog;
  return (
    <div className="notice" role="alert">
      <div>
        <p>{m.version_other({ asked, version })}</p>
        {dossier.changes.length > 0 && (
          <details>
            <summary>{m.version_changes()}</summary>
            <ul>
              {dossier.changes.map(({ day, text: change, links }) => (
                <li key={`${day} ${text(change)}`}>
                  <time dateTime={day}>{day}</time>: <Said of={change} links={links} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" className="button" onClick={onDismiss}>
        {m.dismiss()}
      </button>
    </div>
  );
}
