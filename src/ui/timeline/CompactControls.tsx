import { type ReactNode, useId } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useDisclosure } from '../controls/disclosure.ts';
import { IconButton } from '../controls/IconButton.tsx';

/** Controls for which a narrow page has no room until they are asked for. */
export function CompactControls({ children }: { readonly children: ReactNode }) {
  const { isOpen, box, toggle } = useDisclosure();
  const id = useId();
  return (
    <div className="compact-controls" ref={box}>
      <IconButton
        label={m.timeline_controls()}
        icon="more"
        onPress={toggle}
        opens={{ id, isOpen }}
      />
      <div className="compact-controls-list" id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
