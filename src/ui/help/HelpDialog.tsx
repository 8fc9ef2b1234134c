import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { m } from '../../locales/generated/messages.js';
import { singleKeys } from '../keys/singleKeys.ts';
import { KEY_GROUPS, type KeyGroup, type KeyRow } from './keyList.ts';

type Props = {
  /** Those of the page, unless something else is in its place. */
  readonly groups?: readonly KeyGroup[];
  readonly onClose: () => void;
};

/** All keys in tables, and the switch for those that need no other. The dialog is the browser's own. */
export function HelpDialog({ groups = KEY_GROUPS, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const noteId = useId();
  const isOn = useSyncExternalStore(singleKeys.subscribe, singleKeys.isOn);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help-dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="help-bar">
        <h2 id={titleId}>{m.keys_title()}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {m.close()}
        </button>
      </div>
      <label className="help-switch">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={noteId}
          onChange={(event) => singleKeys.set(event.target.checked)}
        />{' '}
        {m.keys_single()}
      </label>
      <p id={noteId} className="help-note">
        {m.keys_single_note()}
      </p>
      {groups.map((group) => (
        <KeyTable key={group.part()} group={group} />
      ))}
    </dialog>
  );
}

function KeyTable({ group }: { readonly group: KeyGroup }) {
  return (
    <table className="help-keys">
      <caption>{group.part()}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{m.keys_key()}</th>
          <th scope="col">{m.keys_does()}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <tr key={row.does()}>
            <th scope="row">
              <Keys keys={row.keys} />
            </th>
            <td>{row.does()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Keys({ keys }: Pick<KeyRow, 'keys'>) {
  const names = keys.map((key) => (typeof key === 'string' ? key : key()));
  return names.map((name, i) => (
    <span key={name}>
      {i > 0 && ' / '}
      <kbd>{name}</kbd>
    </span>
  ));
}
