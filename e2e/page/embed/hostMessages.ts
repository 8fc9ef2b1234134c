/** What a page of a newsroom hears from its embeds. */
import type { Page } from '@playwright/test';
import { expect } from '../../expect.ts';

/** What an embed has said to its page. */
export type Heard = {
  /** Which of the page's frames said it, from 0 in the order of the page; -1 for another window. */
  readonly frame: number;
  readonly data: unknown;
};

type Report = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

declare global {
  interface Window {
    heard?: { readonly source: MessageEventSource | null; readonly data: unknown }[];
    /** Elements on which `embed.js` has told of a selection. */
    chosenOn?: EventTarget[];
  }
}

export class HostMessages {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async listen(): Promise<void> {
    await this.page.addInitScript(() => {
      if (window !== top) return;
      window.heard = [];
      window.chosenOn = [];
      addEventListener('message', ({ source, data }) => window.heard?.push({ source, data }));
      addEventListener('dateline', (event) => {
        const isChoice = event instanceof CustomEvent && event.detail.type === 'select';
        if (isChoice && event.target) window.chosenOn?.push(event.target);
      });
    });
  }

  /** Everything heard so far. */
  async all(): Promise<Heard[]> {
    return this.page.evaluate(() => {
      const frames = [...document.querySelectorAll('iframe')];
      return (window.heard ?? []).map(({ source, data }) => ({
        frame: frames.findIndex((it) => it.contentWindow === source),
        data,
      }));
    });
  }

  /** What a frame has reported by the embed's own protocol. */
  async reports(type: string, index = 0): Promise<Report['data'][]> {
    const heard = await this.all();
    return heard
      .filter(({ frame, data }) => frame === index && isReport(data) && data.type === type)
      .map(({ data }) => (isReport(data) ? data.data : {}));
  }

  /** The numbers of the placeholders, in the order of the page, on which a selection was told. */
  async chosenOn(): Promise<number[]> {
    return this.page.evaluate(() => {
      const placeholders: EventTarget[] = [...document.querySelectorAll('.dateline-embed')];
      return (window.chosenOn ?? []).map((it) => placeholders.indexOf(it));
    });
  }

  async expectReady(index = 0): Promise<void> {
    await expect.poll(() => this.reports('ready', index)).toHaveLength(1);
  }

  /** The last selection that a frame has reported. */
  async expectReported(selection: object, index = 0): Promise<void> {
    await expect.poll(async () => (await this.reports('select', index)).at(-1)).toEqual(selection);
  }
}

function isReport(data: unknown): data is Report {
  return (
    typeof data === 'object' &&
    data !== null &&
    'source' in data &&
    data.source === 'dateline' &&
    'type' in data
  );
}
