import type { Cited } from './cited.ts';
import { useCiting } from './useCiting.tsx';

/** Opens the citations of a source or a visit. */
export function CiteButton({ label, ...cited }: Cited & { readonly label: string }) {
  const { cite, dialog } = useCiting(cited);
  return (
    <>
      <button type="button" className="link-button" onClick={cite}>
        {label}
      </button>
      {dialog}
    </>
  );
}
