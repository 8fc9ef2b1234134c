import { type ReactNode, useId, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';

/** Controls for which a narrow page has no room until they are asked for. */
export function CompactControls({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="compact-controls">
      <IconButton
        label={m.timeline_controls()}
        icon="more"
        onPress={() => setOpen(!isOpen)}
        opens={{ id, isOpen }}
      />
      <div className="compact-controls-list" id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
