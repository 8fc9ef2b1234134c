import { expect, test } from 'vitest';
import { isLocalAddress } from './localAddress.ts';

test.each([
  'http://127.0.0.1:4173/?view=handout',
  'http://localhost:5173/',
  'http://school-server/visits/',
  'https://box.local/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.178.20/',
  'https://169.254.0.9/',
  'http://[::1]:8080/',
  'http://[fd00::12]/',
  'http://[fe80::1]/',
  'file:///home/anna/dateline.html',
  'blob:https://example.org/0',
])('%s opens nowhere else', (address) => {
  expect(isLocalAddress(address)).toBe(true);
});

test.each([
  'https://example.org/visits/',
  'https://localhost.example.org/',
  'https://8.8.8.8/',
  'https://172.15.0.1/',
  'https://172.32.0.1/',
  'https://[2001:db8::1]/',
  'https://xn--80ak6aa92e.com/',
])('%s opens anywhere', (address) => {
  expect(isLocalAddress(address)).toBe(false);
});
