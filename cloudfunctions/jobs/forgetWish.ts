import { forgottenWish } from '@core/domain/wish/forgotten';
import { change } from '../kit/store';
import { commit } from '../kit/transaction';

/** Forgets whose an ended wish was, and what messages said of it. */
export async function forgetWish(id: string): Promise<boolean> {
  await change('messages', { subject: id }, { title: '一个心愿' });
  await commit(async (tx) => {
    const wish = await tx.get('wishes', id);
    if (wish && !wish.live) await tx.put('wishes', forgottenWish(wish));
  });
  return true;
}
