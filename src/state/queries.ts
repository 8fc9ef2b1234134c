/** What is fetched later, and once: stories, citations, basemaps. It comes with the first part that asks. */
import { QueryClient } from '@tanstack/react-query';

/** Without a network, too, files are there: kept by the browser, or brought along. */
export const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
