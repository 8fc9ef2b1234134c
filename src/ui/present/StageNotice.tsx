import { useState } from 'react';
import { m } from '../../locales/generated/messages.js';

/** Why something else is shown than was asked for, until it has been read. */
export function StageNotice({ text }: { readonly text: string }) {
  const [isOver, setOver] = useState(false);
  if (isOver) return null;
  return (
    <div className="present-notice" role="alert">
      <p>{text}</p>
      <button type="button" className="button" onClick={() => setOver(true)}>
        {m.dismiss()}
      </button>
    </div>
  );
}
