import { isWhole } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import type { Share } from './useShare.tsx';

type Props = { readonly share: Share; readonly className?: string };

/** Opens the dialog with everything to share. */
export function ShareButton({ share, className = '' }: Props) {
  // A page that has left its site has no place of its own that others could be led to.
  if (isWhole()) return null;
  return (
    <button type="button" className={`button ${className}`} onClick={share.open}>
      {m.share()}
    </button>
  );
}
