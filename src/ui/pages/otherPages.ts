/** The pages beside map and timeline, loaded together when the first of them is wanted. */
export { CoveragePage } from './CoveragePage.tsx';
export { ListView } from './ListView.tsx';
export { MethodPage } from './MethodPage.tsx';

import './coverage.css';
import './list.css';
import './sheets.css';
