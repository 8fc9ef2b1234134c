/** What a version of the service worker asks the network for. */

type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

export type Network = {
  /** As `fetch`. Rejects with an `AbortError` once the version has been asked to let go. */
  readonly ask: (request: Request) => Promise<Response>;
  /**
   * Ends what is still being asked for. A browser begins the next version only when the one in use
   * has answered everything; a server that keeps silent would hold it up for minutes.
   */
  readonly letGo: () => void;
};

export function createNetwork(fetch: Fetch): Network {
  let open = new AbortController();
  return {
    // A request for a page cannot be changed and still be one.
    ask: (request) =>
      request.mode === 'navigate' ? fetch(request) : fetch(request, { signal: open.signal }),
    letGo: () => {
      open.abort();
      open = new AbortController();
    },
  };
}
