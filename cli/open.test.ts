import { expect, test } from 'vitest';
import { openCommand } from './open.ts';

const url = 'http://127.0.0.1:4173/';
const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, terminal = true) =>
  openCommand(url, { platform, env, terminal })?.[0];

test('a browser is opened where somebody sees it', () => {
  expect(at('linux', { DISPLAY: ':0' })).toBe('xdg-open');
  expect(at('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe('xdg-open');
  expect(at('darwin', {})).toBe('open');
  expect(at('win32', {})).toBe('cmd');
});

test('and nowhere else', () => {
  expect(at('linux', {})).toBeUndefined();
  expect(at('linux', { DISPLAY: ':0' }, false)).toBeUndefined();
  expect(at('linux', { DISPLAY: ':0', CI: 'true' })).toBeUndefined();
  expect(at('linux', { DISPLAY: ':0', BROWSER: 'none' })).toBeUndefined();
  expect(at('darwin', { SSH_CONNECTION: '10.0.0.1' })).toBeUndefined();
});
