import { holds } from '@core/domain/people/person';
import { postStaff } from '@core/domain/post/post';
import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { refused } from '../../kit/refused';
import { find, many, one } from '../../kit/store';
import { postCards } from '../posts';

const MOST_PEOPLE = 40;

/** One post. Names of those who hold it, or gave it back, are for staff of its place alone. */
export const postGet = reads('post.get', async ({ id }, call) => {
  const post = await one('posts', id);
  if (!post || !call.reaches({ place: post.place, parties: post.holders })) return refused('NOT_FOUND');
  const [card] = await postCards([post], call);
  if (!card) return refused('NOT_FOUND');
  return { post: card, people: holds(call.caller, postStaff, post.place) ? await peopleOf(id) : undefined };
});

async function peopleOf(postId: string) {
  const adoptions = await find('adoptions', { postId }, MOST_PEOPLE, ['at', 'desc']);
  const people = await many(
    'people',
    adoptions.map(({ personId }) => personId),
  );
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  return adoptions.map(({ personId, state, at, words }) => ({
    ...{ id: personId, name: names.get(personId) ?? '', state, at },
    ...(words ? { words } : {}),
  }));
}
