import type { Stop } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { type Column, disputedExcerpts } from '../../scene/pages/compare.ts';
import { Credit } from './Credit.tsx';
import { Quotation } from './Quotation.tsx';

type Props = {
  readonly columns: readonly Column[];
  /** What they are compared on, whose claims say which of them disagree. */
  readonly stop: Stop | undefined;
};

/** Documents side by side on the same; where they contradict each other, that is underlaid. */
export function CompareBody({ columns, stop }: Props) {
  const disputed = stop ? disputedExcerpts(stop) : new Set<string>();
  const isDisputed = columns.some(({ excerpts }) => excerpts.some(({ id }) => disputed.has(id)));
  return (
    <>
      {isDisputed && <p className="present-disputed">{m.sources_disagree()}</p>}
      <div className="present-columns">
        {columns.map(({ source, excerpts }) => (
          <section key={source.id} className="present-column">
            <h2 className="present-source">
              <Credit source={source} />
            </h2>
            {excerpts.map((excerpt) => (
              <Quotation
                key={excerpt.id}
                excerpt={excerpt}
                isCredited
                isDisputed={disputed.has(excerpt.id)}
              />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
