import { acts } from '../../kit/handler';
import { inLine } from '../../kit/inLine';
import { commitOnce } from '../../kit/once';
import { isRefused } from '../../kit/refused';
import { one } from '../../kit/store';
import { partIn, readyToSay, writeLine } from '../talking';

/** One line of the talk inside an order, said once however often it is sent. */
export const talkSend = acts(
  'talk.send',
  async ({ id, said }, call) => {
    const part = partIn(await one('orders', id), call);
    if (isRefused(part)) return part;
    const voice = await readyToSay(said, part, call);
    if (isRefused(voice)) return voice;
    return inLine(`talk ${id}`, () => commitOnce(call, (tx) => writeLine(tx, { id, said, voice }, call)));
  },
  ({ seq }) => Promise.resolve({ seq: Number(seq) }),
);
