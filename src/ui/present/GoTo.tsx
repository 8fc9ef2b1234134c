import { type FormEvent, useEffect, useId, useRef } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useModal } from '../controls/useModal.ts';

type Props = {
  readonly count: number;
  /** The number of the slide, from 1. */
  readonly current: number;
  readonly onChoose: (number: number) => void;
  readonly onClose: () => void;
};

/** Asks for the number of a slide. */
export function GoTo({ count, current, onChoose, onClose }: Props) {
  const dialog = useModal();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.select();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(input.current?.valueAsNumber || current);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog present-go-to"
      aria-label={m.present_go_to()}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <label htmlFor={id}>{m.present_go_to_number({ count })}</label>
        <input
          ref={input}
          className="field"
          id={id}
          type="number"
          min={1}
          max={count}
          defaultValue={current}
          required
        />
        <button type="submit" className="button">
          {m.present_go()}
        </button>
      </form>
    </dialog>
  );
}
