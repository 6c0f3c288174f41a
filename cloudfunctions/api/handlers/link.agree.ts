import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { isVerified } from '../binding';
import { answerLink, showLink } from '../linking';

/** Somebody known to live there agrees for the household. */
export const linkAgree = acts(
  'link.agree',
  async ({ id }, call) =>
    (await isVerified(call)) ? answerLink(call, id, 'agree') : refused('NOT_VERIFIED'),
  showLink,
);
