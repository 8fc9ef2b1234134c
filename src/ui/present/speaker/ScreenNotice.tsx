import { useStore } from 'zustand';
import { m } from '../../../locales/generated/messages.js';
import type { Windows } from '../useWindows.ts';

/** Says that the class sees nothing of what is done here, and what can be done about it. */
export function ScreenNotice({ windows }: { readonly windows: Windows }) {
  const { channel, openOther, isBlocked } = windows;
  const { isConnected, isSettled, other } = useStore(channel);
  const isMissed = other !== 'here' && isSettled;
  return (
    <div className="speaker-notices" role="alert">
      {isMissed && !isConnected && <p className="notice">{m.speaker_unconnected()}</p>}
      {isMissed && isConnected && (
        <div className="notice">
          <p>{other === 'gone' ? m.speaker_no_screen() : m.speaker_no_answer()}</p>
          <button type="button" className="button" onClick={openOther}>
            {m.speaker_open_screen()}
          </button>
          {isBlocked && <p>{m.speaker_screen_blocked()}</p>}
        </div>
      )}
    </div>
  );
}
