import * as fc from 'fast-check';
import { DAY, HOUR } from '../calendar/time';
import { emptyLine, type SeatLine, type SeatState } from './seat';
import { answerUntil, booked, fitsPool, givenUp, isBookable, maySeat, passedOn } from './seats';

const startsAt = 1_000 * DAY;
const open = { state: 'registrationOpen' as const, startsAt, endsAt: startsAt + HOUR };

/** Many people who act in any order; who is seated, waits or is asked is kept beside the line and has to agree with it. */
class Hall {
  line: SeatLine = emptyLine;
  readonly seats = new Map<string, { state: SeatState; number: number; offers: number }>();

  constructor(readonly size: number) {}

  do(who: string, act: 'book' | 'cancel' | 'accept' | 'decline' | 'lapse'): void {
    const seat = this.seats.get(who);
    if (!maySeat(act, seat?.state)) return;
    if (act === 'book') {
      const got = booked(this.line, this.size, who);
      if (!got) throw new Error('the line is long enough here');
      this.line = got.line;
      this.seats.set(who, { state: got.state, number: got.number, offers: 0 });
    } else if (seat) {
      if (act !== 'accept') this.line = givenUp(this.line, seat.state, who);
      seat.state = act === 'accept' ? 'seated' : 'left';
    }
    const { line, up } = passedOn(this.line, this.size);
    this.line = line;
    for (const id of up) this.offer(id);
  }

  private offer(id: string): void {
    const seat = this.seats.get(id);
    if (seat?.state !== 'waiting') throw new Error(`${id} does not wait`);
    seat.state = 'offered';
    seat.offers += 1;
  }

  in(...states: SeatState[]): string[] {
    return [...this.seats].flatMap(([id, { state }]) => (states.includes(state) ? [id] : []));
  }
}

const act = fc.constantFrom(
  'book' as const,
  'cancel' as const,
  'accept' as const,
  'decline' as const,
  'lapse' as const,
);
const doing = fc.tuple(
  fc.integer({ min: 0, max: 25 }).map((n) => `p${n}`),
  act,
);

test('whatever people do, a pool is never overfull, no seat stays free while somebody waits, and nobody passes another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(doing, { maxLength: 200 }), (size, all) => {
      const hall = new Hall(size);
      for (const [who, what] of all) {
        hall.do(who, what);
        const { held, line } = hall.line;
        expect(held).toBe(hall.in('seated', 'offered').length);
        expect(held).toBeLessThanOrEqual(size);
        expect([...line].sort()).toEqual(hall.in('waiting').sort());
        if (line.length > 0) expect(held).toBe(size);
        const numbers = line.map((id) => hall.seats.get(id)?.number ?? 0);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const { offers } of hall.seats.values()) expect(offers).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('five hundred on sixty seats: sixty sit, the others wait in the order in which they came', () => {
  const hall = new Hall(60);
  const all = Array.from({ length: 500 }, (_, n) => `p${n}`);
  for (const who of all) hall.do(who, 'book');
  expect(hall.in('seated')).toEqual(all.slice(0, 60));
  expect(hall.line.line).toEqual(all.slice(60));
  for (const who of all.slice(0, 60)) hall.do(who, 'cancel');
  expect(hall.in('offered')).toEqual(all.slice(60, 120));
});

test('who is asked has half a day, until an hour before; later than that the seat is his at once', () => {
  expect(answerUntil(open, startsAt - 3 * DAY)).toBe(startsAt - 3 * DAY + 12 * HOUR);
  expect(answerUntil(open, startsAt - 5 * HOUR)).toBe(startsAt - HOUR);
  expect(answerUntil(open, startsAt - HOUR)).toBeUndefined();
  // What was put off has no hour that somebody could be late for.
  expect(answerUntil({ ...open, state: 'postponed' }, startsAt + DAY)).toBe(startsAt + DAY + 12 * HOUR);
});

test('people book while it is open, and not once it is over', () => {
  expect(isBookable(open, startsAt)).toBe(true);
  expect(isBookable(open, startsAt + HOUR)).toBe(false);
  expect(isBookable({ ...open, state: 'scheduled' }, 0)).toBe(false);
});

test('seats of a role are for who holds it there or around it; those of residents for who lives there', () => {
  const place = '990001/01/01/';
  const grant = { _id: 'g', personId: 'p', from: 0, until: 1, grantedBy: 'x' };
  const member = { grants: [{ ...grant, role: 'member' as const, scope: '990001/01/01/003/' }] };
  expect(fitsPool({ role: 'member' }, member, place)).toBe(true);
  expect(fitsPool({ role: 'member' }, member, '990001/01/02/')).toBe(false);
  expect(fitsPool({ role: 'orgUnit' }, member, place)).toBe(false);
  expect(fitsPool({ role: 'resident' }, { ...member, home: '990001/01/01/003/06/2/302/' }, place)).toBe(true);
  expect(fitsPool({ role: 'resident' }, member, place)).toBe(false);
  expect(fitsPool({ role: 'anyone' }, member, place)).toBe(true);
});
