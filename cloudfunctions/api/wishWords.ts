import { forbiddenIn } from '@core/domain/wish/forbidden';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { checkTexts } from './texts';

/**
 * Looks through what is to stand in a wish: no links, no accounts, no money, and then the platform's own check.
 * WISH_WORDS names the very words in `fields`, so that the page can show them.
 */
export async function checkWishTexts(
  call: Call,
  texts: readonly (string | undefined)[],
): Promise<Refused<'WISH_WORDS' | 'TEXT_REFUSED' | 'BUSY'> | undefined> {
  const written = texts.filter((text) => text !== undefined && text !== '').map(String);
  const found = forbiddenIn(...written);
  if (found) return refused('WISH_WORDS', { fields: [found.words] });
  return checkTexts(call, written);
}
