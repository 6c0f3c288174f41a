import { reads } from '../../kit/handler';
import { countyOf, showStepLists } from '../stepLists';

export const stepListGet = reads('stepList.get', (_input, call) => showStepLists(countyOf(call)));
