import { reads } from '../../kit/handler';
import { withoutNumbers } from '../../kit/mask';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';

/** A card as those read it whom it is for, and who wrote it. A neighbour who gives thanks is not named. */
export const thanksGet = reads('thanks.get', async ({ id }, call) => {
  const card = await one('thanks', id);
  if (!card || !call.reaches({ ownerId: card.by, parties: card.to })) return refused('NOT_FOUND');
  const { kind, title, words, at, to } = card;
  const from = kind === 'helped' ? undefined : (await one('regions', card.community))?.name;
  return { kind, title: withoutNumbers(title), words, from, at, mine: to.includes(call.id) };
});
