import type { Excerpt, Stop, Visit } from '../../domain/catalog.ts';
import type { Claim } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { claimText } from './claimText.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { ReferenceLink } from './ReferenceLink.tsx';

type Props = {
  readonly item: Stop | Visit;
  readonly claims: readonly Claim[];
  readonly caption: string;
};

/**
 * Claims side by side: what is said of which field, and who says it in which words. Those words stand once where they
 * bear several claims out, one after the other.
 */
export function ClaimsTable({ item, claims, caption }: Props) {
  const { catalog, language } = useDossier();
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.claim_field()}</th>
            <th scope="col">{m.claim_value()}</th>
            <th scope="col">{m.claim_by()}</th>
          </tr>
        </thead>
        <tbody>
          {withSaid(claims).map(({ claim, said }) => (
            <tr
              key={`${claim.field} ${claim.value} ${byKey(claim)}`}
              data-status={claim.status === 'conflict' ? claim.status : undefined}
            >
              <th scope="row">{FIELD_NAMES[claim.field]()}</th>
              <td>{claimText(claim, catalog, language)}</td>
              {said > 0 && (
                <td rowSpan={said > 1 ? said : undefined}>
                  <By claim={claim} excerpts={item.excerpts} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Claims with how many of them, from each on, the same words bear out; 0 where those above it do. */
function withSaid(claims: readonly Claim[]): { readonly claim: Claim; readonly said: number }[] {
  return claims.map((claim, i) => {
    const isSaidAbove = i > 0 && isAlike(claims[i - 1], claim);
    const end = claims.findIndex((other, j) => j > i && !isAlike(claim, other));
    return { claim, said: isSaidAbove ? 0 : (end < 0 ? claims.length : end) - i };
  });
}

function isAlike(one: Claim | undefined, other: Claim): boolean {
  return one !== undefined && byKey(one) === byKey(other);
}

function By({ claim, excerpts }: { readonly claim: Claim; readonly excerpts: readonly Excerpt[] }) {
  const { catalog } = useDossier();
  const { by } = claim;
  if (by.type === 'reference') {
    const reference = catalog.references.find(({ id }) => id === by.reference);
    return reference ? (
      <>
        <ReferenceLink reference={reference} />{' '}
        <span className="aside">({m.claim_reference()})</span>
      </>
    ) : null;
  }
  const excerpt = excerpts.find(({ id }) => id === by.excerpt);
  if (!excerpt) return null;
  const [phrase = { start: 0, end: excerpt.exact.length }] = excerpt.support;
  return (
    <>
      {m.labelled({ label: publisher(excerpt.source) })}{' '}
      <q {...inLanguage(excerpt.source.language)}>
        {excerpt.exact.slice(phrase.start, phrase.end)}
      </q>
    </>
  );
}

function byKey({ by }: Claim): string {
  return by.type === 'excerpt' ? by.excerpt : by.reference;
}
