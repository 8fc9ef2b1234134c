/** Addresses that lead nowhere on somebody else's device. */

/** IPv4 of the own machine, of private networks (RFC 1918) and without a router (RFC 3927). */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** IPv6 of the own machine, unique local (RFC 4193) and link-local addresses (RFC 4291). */
const PRIVATE_IPV6 = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;
/** Names that no public server has: RFC 6761, RFC 6762, RFC 8375, RFC 9476 and ICANN's `internal`. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|test|invalid|internal|home\.arpa|alt|lan)$/;

/**
 * Whether an absolute address can be opened on the device or in the network only where it is now: a
 * file, a private IP address, a name without a dot.
 */
export function isLocalAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  if (/^[\d.]+$/.test(hostname)) return PRIVATE_IPV4.test(hostname);
  if (hostname.startsWith('[')) return PRIVATE_IPV6.test(hostname);
  const name = hostname.replace(/\.$/, '');
  return !name.includes('.') || PRIVATE_NAME.test(name);
}
