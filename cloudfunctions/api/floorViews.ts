import type { Output } from '@core/contract/index';
import { isFloorOpen, quietFloor, type Floor } from '@core/domain/hearing/floor';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { idOf } from '../kit/ids';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { chairs } from './changeFloor';
import { partOf, sessionFor } from './inHearing';

type View = Output<'floor.get'>['floor'];

/** By what a person is known on the floor of one session: nobody can read from it who he is. */
export const handOf = (hearingId: string, personId: string): string => idOf('hand', hearingId, personId);
/** That somebody has answered; what he answered is nowhere beside it. */
export const answerId = (pollId: string, personId: string): string => idOf('answered', pollId, personId);

/** What goes on in a room, by numbers. Read every few seconds: two documents, one's seat, and whether one has answered. */
export async function showFloor(
  { hearingId = '' }: ActResult,
  call: Call,
): Promise<Output<'floor.get'> | Refused<'NOT_FOUND'>> {
  const [known, stored] = await Promise.all([sessionFor(hearingId, call), one('floors', hearingId)]);
  if (!known) return refused('NOT_FOUND');
  const { hearing } = known;
  const floor = stored ?? quietFloor(hearingId, call.now);
  const open = floor.poll?.closedAt === undefined ? floor.poll : undefined;
  const [part, answered] = await Promise.all([
    partOf(hearing, call),
    open && one('pollParts', answerId(open.id, call.id)),
  ]);
  const { state, format, title, agenda } = hearing;
  return {
    floor: {
      ...{
        id: hearingId,
        state,
        format,
        title,
        agenda,
        item: floor.item,
        poll: floor.poll,
        past: floor.past,
      },
      ...queueOf(floor, handOf(hearingId, call.id)),
      mayAsk: isFloorOpen(hearing) && part !== undefined,
      answered: answered !== undefined,
      chairs: chairs(known),
    },
  };
}

/** Who waits and who speaks, and where the caller stands among them. */
function queueOf({ hands, line, speaking }: Floor, who: string): Pick<View, 'line' | 'speaking' | 'mine'> {
  const numbered = new Map(hands.map(({ number, role }) => [number, { number, role }]));
  const own = hands.find((hand) => hand.who === who);
  const before = own ? line.indexOf(own.number) : -1;
  const speaks = own !== undefined && speaking?.number === own.number;
  const speaker = speaking && numbered.get(speaking.number);
  return {
    line: line.flatMap((number) => numbered.get(number) ?? []),
    speaking: speaking && speaker && { ...speaker, from: speaking.from, minutes: speaking.minutes },
    mine: own && { number: own.number, before: before < 0 ? undefined : before, speaks },
  };
}
