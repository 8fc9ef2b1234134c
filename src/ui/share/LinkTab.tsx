import { m } from '../../locales/generated/messages.js';
import { CopyField } from '../controls/CopyField.tsx';
import { useMedia } from '../views/media.ts';

type Props = { readonly title: string; readonly link: string };

/** The link to copy, and the device's own sharing: first where a finger points, else after it. */
export function LinkTab({ title, link }: Props) {
  const isTouched = useMedia('(pointer: coarse)');
  const own = 'share' in navigator && (
    <button
      type="button"
      className={`button ${isTouched ? 'share-native' : ''}`}
      // Whoever closes the system's own dialog has changed their mind, which is no fault.
      onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}
    >
      {m.share_with()}
    </button>
  );
  return (
    <>
      {isTouched && own}
      <CopyField label={m.share_link_label()} text={link} rows={2} />
      {!isTouched && own}
    </>
  );
}
