import { useId, useSyncExternalStore } from 'react';
import { m } from '../../locales/generated/messages.js';
import { Dialog } from '../controls/Dialog.tsx';
import { singleKeys } from '../keys/singleKeys.ts';
import { KEY_GROUPS, type KeyGroup, type KeyRow } from './keyList.ts';
import './help.css';

type Props = {
  /** Those of the page, unless something else is in its place. */
  readonly groups?: readonly KeyGroup[];
  readonly onClose: () => void;
};

/** All keys in tables, and a switch for the single keys. */
export function HelpDialog({ groups = KEY_GROUPS, onClose }: Props) {
  const noteId = useId();
  const isOn = useSyncExternalStore(singleKeys.subscribe, singleKeys.isOn);
  return (
    <Dialog className="help-dialog" title={m.keys_title()} hasStickyHead onClose={onClose}>
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
    </Dialog>
  );
}

function KeyTable({ group }: { readonly group: KeyGroup }) {
  return (
    <table className="help-keys">
      <caption className="group-title">{group.part()}</caption>
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
