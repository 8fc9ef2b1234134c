import type { Visit } from '../../domain/catalog.ts';
import { checkedAt } from '../../domain/checkedAt.ts';
import { m } from '../../locales/generated/messages.js';

/** What a visit rests on: "1 document · checked against 7 others". */
export function basisText(visit: Visit): string {
  const others = checkedAt(visit).size;
  const documents = m.count_documents({ count: visit.sources.length });
  return others === 0 ? documents : `${documents} · ${m.checked_against({ count: others })}`;
}
