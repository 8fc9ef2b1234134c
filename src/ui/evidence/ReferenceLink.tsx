import type { Reference } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';

/** An outside address used for checking. Its title is its publisher's, in whatever language. */
export function ReferenceLink({ reference }: { readonly reference: Reference }) {
  return (
    <>
      {m.labelled({ label: reference.publisher })}{' '}
      <a href={reference.url} target="_blank" rel="noopener noreferrer">
        {reference.title}
        <span className="arrow-out" aria-hidden="true" />
      </a>
    </>
  );
}
