import type { ReactNode, Ref } from 'react';
import { useIsOnPaper } from '../print/paper.ts';

type Props = {
  /** What the view is called among the others. */
  readonly name: string;
  /** Its heading. */
  readonly title: string;
  readonly className?: string;
  /** Above the heading. */
  readonly above?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

/** What fills the page beside the dossier in place of map and timeline. */
export function PagePanel({ name, title, className = '', above, ref, children }: Props) {
  // On paper it is a second one, and nothing leads to it.
  const isOnPaper = useIsOnPaper();
  return (
    <section
      ref={ref}
      className={`panel page-panel ${className}`}
      id={isOnPaper ? undefined : 'page'}
      tabIndex={isOnPaper ? undefined : -1}
      aria-label={name}
    >
      {above}
      <h2 className="page-title" data-heading tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
