/** Writes what the built pages may load and run into each of them. */
import type { Plugin } from 'vite';
import { hashOf } from '../publish/hash.ts';
import { framedPolicy } from '../publish/policy.ts';

const INLINE = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Writes the policy into every built page, with the scripts that are in it. Not in development, where
 * Vite needs others.
 */
export function securityPolicy(): Plugin {
  return {
    name: 'dateline-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const scripts = [...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text));
        const content = framedPolicy({ scripts, styles: [], origin: undefined });
        const attrs = { 'http-equiv': 'Content-Security-Policy', content };
        return { html, tags: [{ tag: 'meta', injectTo: 'head-prepend', attrs }] };
      },
    },
  };
}
