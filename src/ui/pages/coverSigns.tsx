import { m } from '../../locales/generated/messages.js';
import { COVERS, type Cover } from '../../scene/pages/coverage.ts';

/** What a source does, as one says it in a cell. */
export const COVER_WORDS: Readonly<Record<Cover, () => string>> = {
  quoted: m.cover_quoted,
  passing: m.cover_passing,
  visit: m.cover_visit,
  silent: m.cover_silent,
  elsewhere: m.cover_elsewhere,
  before: m.cover_before,
};

const MEANINGS: Readonly<Record<Cover, () => string>> = {
  quoted: m.cover_quoted_means,
  passing: m.cover_passing_means,
  visit: m.cover_visit_means,
  silent: m.cover_silent_means,
  elsewhere: m.cover_elsewhere_means,
  before: m.cover_before_means,
};

/** A shape for each, told apart without colour; the words beside it are for everybody else. */
export function CoverSign({ cover }: { readonly cover: Cover }) {
  return <span className="cover-sign" data-cover={cover} aria-hidden="true" />;
}

/** Each sign with its word and what that means. */
export function CoverLegend() {
  return (
    <ul className="cover-legend" aria-label={m.legend()}>
      {COVERS.map((cover) => (
        <li key={cover}>
          <CoverSign cover={cover} />
          <span>
            <b>{COVER_WORDS[cover]()}</b> {MEANINGS[cover]()}
          </span>
        </li>
      ))}
    </ul>
  );
}
