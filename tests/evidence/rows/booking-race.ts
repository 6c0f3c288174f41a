import { raceForRoom, wrongWithRooms } from '../../load/roomRace';
import { raceForSeats } from '../../load/seatRace';
import { openTown } from '../../support/town';
import type { EvidenceRow } from '../row';

const BOOKERS = 500;
const SEATS = 60;
const CANCELLERS = 100;
const ROOM_RUNNERS = 200;

export default {
  id: 'booking-race',
  promise:
    'A session has as many guests as seats, the others wait in the order in which they came, and no room is had twice',
  how: `${BOOKERS} residents book one session of ${SEATS} seats over HTTP at once, then ${CANCELLERS} who have a seat, or are asked in their place, give it back; ${ROOM_RUNNERS} bookings of overlapping stretches of one room at once. Sends that the time limit cut off, or that were told BUSY, are repeated under the same key; then the database is asked`,
  bar: `exactly ${SEATS} sit, with the first numbers; the rest wait in the order of their numbers; ${CANCELLERS} are asked, each once, and they are those who were next; no two bookings of the room overlap and everybody is told`,
  heldBy: 'tests/faults/seatRace.test.ts',
  run: async () => {
    const town = await openTown('S');
    try {
      const race = await raceForSeats(town, { bookers: BOOKERS, seats: SEATS, cancellers: CANCELLERS });
      const rooms = await raceForRoom(town, ROOM_RUNNERS);
      const wrong = [...race.wrong, wrongWithRooms(rooms) ?? []].flat();
      const seats = `${race.seated} of ${BOOKERS} sit, ${race.waiting} wait, ${race.givenBack} given back, ${race.promoted} asked, ${Math.round(race.booked)} ms until all were answered, ${race.sentAgain} sends repeated`;
      const figure = `${seats}; room: ${rooms.won} of ${rooms.asked} stretches, ${rooms.overlaps} overlaps, ${Math.round(rooms.ms)} ms`;
      return { figure, ok: wrong.length === 0, ...(wrong.length > 0 && { note: wrong.join('; ') }) };
    } finally {
      await town.stop();
    }
  },
} satisfies EvidenceRow;
