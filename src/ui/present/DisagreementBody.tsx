import type { Stop, Visit } from '../../domain/catalog.ts';
import { type Conflict, isShown } from '../../domain/conflicts.ts';
import type { Claim } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { Translation } from '../dossier/Translation.tsx';
import { claimText } from '../evidence/claimText.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { Question } from './Question.tsx';
import { Veiled } from './Veiled.tsx';
import { useVeil } from './veil.ts';

/** What each says of the same, side by side, in its own words, and what the dossier makes of it. */
export function DisagreementBody({ conflict: { item, note } }: { readonly conflict: Conflict }) {
  const claims = item.claims.filter(
    ({ field, status }) => status === 'conflict' && (!note.field || field === note.field),
  );
  return (
    <>
      <div className="present-columns">
        {claims.map((claim) => (
          <ClaimColumn
            key={`${claim.value} ${JSON.stringify(claim.by)}`}
            claim={claim}
            item={item}
          />
        ))}
      </div>
      <p className="present-note">
        <Said of={note.text} as={Veiled} />
      </p>
    </>
  );
}

type Props = { readonly claim: Claim; readonly item: Stop | Visit };

function ClaimColumn({ claim, item }: Props) {
  const { catalog, language } = useDossier();
  const { by } = claim;
  const reference = catalog.references.find(
    ({ id }) => by.type === 'reference' && id === by.reference,
  );
  const excerpt = item.excerpts.find(({ id }) => by.type === 'excerpt' && id === by.excerpt);
  const [phrase] = excerpt?.support ?? [];
  return (
    <section className="present-column">
      <h2 className="present-source">
        <Claimant
          name={excerpt ? publisher(excerpt.source) : (reference?.publisher ?? '')}
          isAside={reference !== undefined}
        />
      </h2>
      <p className="present-value">
        <Veiled text={claimText(claim, catalog, language)} />
      </p>
      {isShown(claim, item) && <p className="present-shown">{m.present_shown()}</p>}
      {excerpt && (
        <blockquote {...inLanguage(excerpt.source.language)}>
          <Veiled text={excerpt.exact.slice(phrase?.start ?? 0, phrase?.end)} />
        </blockquote>
      )}
      {excerpt && <Translation excerpt={excerpt} words={(words) => <Veiled text={words} />} />}
      {reference && (
        <p className="present-aside">
          <Veiled text={reference.title} />
        </p>
      )}
    </section>
  );
}

function Claimant({ name, isAside }: { readonly name: string; readonly isAside: boolean }) {
  const { withheld } = useVeil();
  if (withheld === 'who') return <Question guess="who" />;
  return (
    <>
      <span className="publisher">{name}</span>
      {isAside && <> ({m.claim_reference()})</>}
    </>
  );
}
