/** Pages of the site as documents. */

/** Milliseconds after which a page counts as lost. */
const PATIENCE = 20_000;

/**
 * A page as a document, in which no script runs and whose links lead on from its own address. Rejects
 * where it cannot be had. A request can parse it, where the policy of the page lets no text become HTML.
 */
export function fetchMarkup(address: string): Promise<Document> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.timeout = PATIENCE;
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${address}: ${request.status}`));
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED || request.status === 200) return;
      // What a host says in its place is of no use.
      fail();
      request.abort();
    };
    request.onloadend = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail();
    };
    request.send();
  });
}
