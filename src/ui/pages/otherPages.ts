/** The pages beside map and timeline, loaded together when the first of them is wanted. */
export { CoveragePage } from './CoveragePage.tsx';
export { ListPage } from './ListPage.tsx';
export { MethodPage } from './MethodPage.tsx';
export { TablePage } from './TablePage.tsx';
