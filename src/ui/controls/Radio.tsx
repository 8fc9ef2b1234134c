import type { ReactNode } from 'react';

type Props = {
  /** Of the group: one of it is chosen. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/** One of several choices, with its label. */
export function Radio({ name, isChosen, onChoose, className, children }: Props) {
  return (
    <label className={className}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />{' '}
      <span>{children}</span>
    </label>
  );
}
