import type { Call } from '../kit/call';
import type { Refused } from '../kit/refused';
import { checkTexts } from './texts';

/** So many characters the platform looks at together; a line of ours is far shorter. */
const TOGETHER = 2000;

/** Has much that was written looked at before others read it, one piece after another. */
export async function checkAll(
  call: Call,
  texts: readonly string[],
): Promise<Refused<'TEXT_REFUSED' | 'BUSY'> | undefined> {
  for (const piece of piecesOf(texts)) {
    const stopped = await checkTexts(call, piece);
    if (stopped) return stopped;
  }
  return undefined;
}

function piecesOf(texts: readonly string[]): string[][] {
  const pieces: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    if (length + text.length > TOGETHER) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(text);
    length += text.length + 1;
  }
  return pieces;
}
