import { answering } from '../work/answering.ts';
import { cardDrawer } from './drawCard.ts';

answering(cardDrawer());
