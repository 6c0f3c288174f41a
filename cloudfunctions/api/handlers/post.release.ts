import { givenBack } from '@core/domain/post/post';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { adoptionId } from '../../kit/postEnd';
import { refused } from '../../kit/refused';
import { stillThere } from '../persons';
import { checkTexts } from '../texts';

/** Gives a seat back, with a reason or without; it is free for the next at once. */
export const postRelease = acts(
  'post.release',
  async ({ id, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const post = await tx.get('posts', id);
      if (post?.state !== 'open' || !call.reaches({ parties: post.holders })) return refused('NOT_FOUND');
      const held = await tx.get('adoptions', adoptionId(id, call.id));
      const person = await stillThere(tx, call.person);
      if (!held) return refused('NOT_FOUND');
      await tx.put('posts', givenBack(post, call.id));
      await tx.put('people', { ...person, posts: (person.posts ?? []).filter((other) => other !== id) });
      await tx.put('adoptions', {
        ...held,
        state: 'released',
        endedAt: call.now,
        ...(words ? { words } : {}),
      });
      return {};
    });
  },
  nothing,
);
