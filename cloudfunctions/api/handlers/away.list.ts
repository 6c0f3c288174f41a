import { reads } from '../../kit/handler';
import { awayList } from '../awayCalendar';

export const awayListed = reads('away.list', (_input, call) => awayList(call));
