import { type RefObject, useEffect, useRef } from 'react';
import './dialog.css';

/**
 * Opens a dialog over the page when it appears. The dialog and its Escape are the browser's own. Give
 * it the class `dialog`, whose style comes with this.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return dialog;
}
