import { useEffect, useRef, useState } from 'react';
import { m } from '../../locales/generated/messages.js';

type Props = { readonly label: string; readonly text: string };

/** Copies a text, and says so; where that is refused, shows the text selected. */
export function CopyItem({ label, text }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  // Pages without a secure context have no clipboard, frames may be denied it.
  const copy = async () => navigator.clipboard.writeText(text);
  return (
    <>
      <button
        type="button"
        className="more-item"
        onClick={() =>
          void copy().then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          )
        }
      >
        {label}
      </button>
      <p className="more-about" role="status">
        {outcome === 'copied' && m.copied()}
        {outcome === 'refused' && m.copy_failed()}
      </p>
      {outcome === 'refused' && <Selected label={label} text={text} />}
    </>
  );
}

function Selected({ label, text }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="field more-copy"
      aria-label={label}
      readOnly
      rows={5}
      value={text}
      spellCheck={false}
    />
  );
}
