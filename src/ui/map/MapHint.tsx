import { useEffect, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import './mapHint.css';

/** A gesture that the map has left to the page. */
export type Left = { readonly kind: 'wheel' | 'touch' };

/** Milliseconds for which it stays after the last such gesture. */
const STAY = 1600;

/**
 * How to move the map where the wheel and one finger scroll the page. Those who use neither have the
 * keys and the buttons, so it is for the eye only.
 */
export function MapHint({ left }: { readonly left: Left | undefined }) {
  const [over, setOver] = useState<Left>();
  useEffect(() => {
    const timer = setTimeout(() => setOver(left), STAY);
    return () => clearTimeout(timer);
  }, [left]);
  if (!left || left === over) return null;
  const usesCommand = navigator.userAgent.includes('Mac');
  return (
    <p className="map-hint" aria-hidden="true">
      {left.kind === 'touch' ? m.map_touch() : m.map_wheel({ key: usesCommand ? '⌘' : 'Ctrl' })}
    </p>
  );
}
