import { expect, test, vi } from 'vitest';
import { isKeepable, register } from './register.ts';

const page = {
  protocol: 'https:',
  origin: 'https://site.example',
  isFramed: false,
  isWhole: false,
  savesData: false,
};

test('a page of its own is kept', () => {
  expect(isKeepable(page)).toBe(true);
  expect(isKeepable({ ...page, protocol: 'http:' })).toBe(true);
});

test.each([
  ['from a disk', { protocol: 'file:', origin: 'null' }],
  ['without an origin', { origin: 'null' }],
  ['in a frame', { isFramed: true }],
  ['that has all with it', { isWhole: true }],
  ['of a reader who saves data', { savesData: true }],
])('a page %s is not', (_, change) => {
  expect(isKeepable({ ...page, ...change })).toBe(false);
});

test('the worker is the one below the site’s base', async () => {
  const container = { register: vi.fn() };
  await register('https://site.example/atlas/?visit=a', () => container);
  expect(container.register).toHaveBeenCalledWith('https://site.example/atlas/sw.js');
});

test('where there is none to be had, nothing is said', async () => {
  const refused = {
    register: () => Promise.reject(new Error('no')),
  };
  await expect(register('https://site.example/', () => refused)).resolves.toBeUndefined();
  const broken = () => {
    throw new Error('sandboxed');
  };
  await expect(register('https://site.example/', broken)).resolves.toBeUndefined();
});
