import type { Claim } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';

export const FIELD_NAMES: Readonly<Record<Claim['field'], () => string>> = {
  when: m.field_when,
  time: m.field_time,
  where: m.field_where,
  who: m.field_who,
  what: m.field_what,
  kind: m.field_kind,
  status: m.field_status,
};
