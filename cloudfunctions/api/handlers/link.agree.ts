import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { isVerified } from '../binding';
import { answerLink, showLink } from '../linking';

/** Somebody known to live there agrees for the household. */
export const linkAgree = acts(
  'link.agree',
  async ({ id }, call) => {
    const door = await one('linkDoors', call.home);
    if (door?.linkId !== id) return refused('NOT_FOUND');
    return (await isVerified(call)) ? answerLink(call, id, 'agree') : refused('NOT_VERIFIED');
  },
  showLink,
);
