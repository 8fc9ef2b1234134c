import { useId, useRef, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import './copyField.css';

type Props = {
  readonly label: string;
  readonly text: string;
  /** Of a text that may be long. */
  readonly rows?: number;
};

/** A text to take along: copied by a button, selected where copying is not allowed. */
export function CopyField({ label, text, rows = 1 }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean }>();
  const settle = (isCopied: boolean) => {
    setOutcome({ text, isCopied });
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  };
  const copy = async () => {
    // Pages without a secure context have no clipboard, frames may be denied it.
    await navigator.clipboard.writeText(text);
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="field copy-text"
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
      />
      <button
        type="button"
        className="button"
        aria-label={m.share_copy({ what: label })}
        onClick={() =>
          void copy().then(
            () => settle(true),
            () => settle(false),
          )
        }
      >
        {m.copy()}
      </button>
      <span role="status">
        {outcome?.text === text && (outcome.isCopied ? m.copied() : m.copy_failed())}
      </span>
    </div>
  );
}
