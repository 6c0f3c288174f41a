import { reads } from '../../kit/handler';
import { one } from '../../kit/store';

/** On which day of the year the caller lets her community congratulate her. */
export const thanksMyBirthday = reads('thanks.myBirthday', async (_input, call) => {
  const row = await one('birthdays', call.id);
  return { day: row?.day };
});
