import type { CSSProperties, ReactNode } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { useIsOnPaper } from '../print/paper.ts';
import { PartFailed } from './PartFailed.tsx';
import { useTextsOf } from './useTextsOf.ts';

type Props = {
  /** Whose texts it shows. */
  readonly visits: readonly Visit[];
  /** How many lines are kept free until they are there; 0 where nothing follows that would move. */
  readonly lines?: number;
  /** Where they cannot be had, another part of the page says so. */
  readonly isToldElsewhere?: boolean | undefined;
  /** Called only when the texts are there. */
  readonly children: () => ReactNode;
};

/** A part of the page that shows texts: until they are there, the room for them. */
export function WithTexts({ visits, lines = 3, isToldElsewhere = false, children }: Props) {
  const { areThere, hasFailed, retry } = useTextsOf(visits);
  const isOnPaper = useIsOnPaper();
  if (areThere) return children();
  if (isOnPaper) return <span>{m.part_failed()}</span>;
  if (hasFailed) return isToldElsewhere ? null : <PartFailed onRetry={retry} />;
  return <TextsComing lines={lines} />;
}

/** Calm lines in the place of words. */
export function TextsComing({ lines }: { readonly lines: number }) {
  // A custom property is no property of the type.
  const style = { '--lines': lines } as CSSProperties;
  return (
    <span className="texts-coming" style={style}>
      <span className="visually-hidden">{m.texts_loading()}</span>
    </span>
  );
}
