import { m } from '../../locales/generated/messages.js';
import { isLocalAddress } from '../../share/localAddress.ts';

/** A word before an address goes on paper that nobody else can open; nothing for one of the web. */
export function LocalNotice({ address }: { readonly address: string }) {
  if (!isLocalAddress(address)) return null;
  const { host, protocol } = new URL(address);
  return <p className="notice">⚠ {m.local_address({ host: host || protocol })}</p>;
}
