import { useState } from 'react';
import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';
import type { Windows } from './useWindows.ts';
import './speakerNotice.css';

/** On the screen, small: that the speaker's window has gone, or could not be opened. */
export function SpeakerNotice({ windows }: { readonly windows: Windows }) {
  const { channel, openOther, isBlocked, forgetBlocked } = windows;
  const { other } = useStore(channel);
  const [heeded, setHeeded] = useState(other);
  // A window that has come back can be missed again.
  if (other === 'here' && heeded !== 'here') setHeeded('here');
  const isGone = other === 'gone' && heeded !== 'gone';
  const dismiss = () => {
    setHeeded(other);
    forgetBlocked();
  };
  return (
    <div aria-live="polite">
      {(isGone || isBlocked) && (
        <div className="speaker-gone">
          <p>{isBlocked ? m.speaker_blocked() : m.speaker_gone()}</p>
          {!isBlocked && (
            <button type="button" className="button" onClick={openOther}>
              {m.speaker_open_again()}
            </button>
          )}
          <IconButton label={m.dismiss()} icon="close" onPress={dismiss} />
        </div>
      )}
    </div>
  );
}
