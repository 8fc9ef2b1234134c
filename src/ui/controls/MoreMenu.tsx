import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useDismissal } from './dismissal.ts';
import { IconButton } from './IconButton.tsx';

type Props = {
  /** What there is more of, for those who see no sign. */
  readonly label: string;
  /** Called with what closes it and gives the focus back to its button. */
  readonly children: (close: () => void) => ReactNode;
};

/**
 * A button "⋯" that shows a few more actions below it. Escape, a press outside and leaving it by
 * keyboard close it. What stands in it is made only while it is open.
 */
export function MoreMenu({ label, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    const { current } = element;
    if (current?.contains(document.activeElement)) current.querySelector('button')?.focus();
    setOpen(false);
  }, []);
  useDismissal(element, isOpen, close);
  useLeaving(element, isOpen, setOpen);
  const list = useRef<HTMLDivElement>(null);
  useInSight(list, isOpen);
  return (
    <div ref={element} className="more">
      <IconButton label={label} onPress={() => setOpen(!isOpen)} opens={{ id, isOpen }} />
      <div ref={list} id={id} className="more-list" hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}

/** Closes the menu when the focus goes elsewhere. */
function useLeaving(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  setOpen: (isOpen: boolean) => void,
) {
  useEffect(() => {
    const { current } = element;
    if (!current || !isOpen) return;
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !current.contains(relatedTarget)) setOpen(false);
    };
    current.addEventListener('focusout', onLeave);
    return () => current.removeEventListener('focusout', onLeave);
  }, [element, isOpen, setOpen]);
}

/** Scrolls what has opened into sight, as soon as what stands in it is there. */
function useInSight(list: RefObject<HTMLElement | null>, isOpen: boolean) {
  useEffect(() => {
    const { current } = list;
    if (!current || !isOpen) return;
    const observer = new ResizeObserver(() => current.scrollIntoView({ block: 'nearest' }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [list, isOpen]);
}
