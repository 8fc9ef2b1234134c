import type { ReactNode } from 'react';
import type { Source } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { inLanguage } from '../language/inLanguage.ts';
import { useIsStatic } from '../prerender/static.ts';
import { useDossier } from './context.ts';
import { Marked } from './Marked.tsx';
import { publisher } from './publisher.ts';

type Props = {
  readonly source: Source;
  /** Of the original: the document, or a quotation in it. */
  readonly address: string;
  /** Undefined is true. */
  readonly isNamed?: boolean;
  /** What more can be done. */
  readonly children?: ReactNode;
};

/** One line: who published it, when, the way to the original, which is named by its title. */
export function SourceLine({ source, address, isNamed = true, children }: Props) {
  const { language } = useDossier();
  const isStatic = useIsStatic();
  return (
    <div className="source-line">
      <span>
        {isNamed && (
          <>
            <span className="publisher">
              <Marked text={publisher(source)} />
            </span>{' '}
            ·{' '}
          </>
        )}
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          title={isStatic ? undefined : tooltipOf(source)}
        >
          {isNamed ? dateText(source.published, language, 'short') : m.in_original()}
          <cite className="visually-hidden" {...inLanguage(source.language)}>
            , {source.title}
          </cite>
        </a>
      </span>
      {children}
    </div>
  );
}

/** The title in full, and where the link leads. It says nothing that the line and its link do not say. */
function tooltipOf({ title, publisher }: Source): string {
  return `${title} – ${m.open_original({ publisher })}`;
}
