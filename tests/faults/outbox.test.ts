import { measured } from '../support/figures';
import { outboxCampaign } from './outboxCampaign';

const FULL = process.env.FULL === '1';
const EVENTS = Number(process.env.EVENTS ?? (FULL ? 10_000 : 500));
const EXCEPTIONS = EVENTS / 10;
const KILLS = FULL ? 20 : 4;
const SEED = Number(process.env.SEED ?? (FULL ? Math.floor(Math.random() * 1e9) : 1127));

test(
  `${EVENTS} events with ${EXCEPTIONS} exceptions and ${KILLS} kills: none lost, doubles only where there was a doubt, one message a cause`,
  async () => {
    const size = { events: EVENTS, exceptions: EXCEPTIONS, kills: KILLS, seed: SEED };
    const result = await outboxCampaign(size, (line) => process.env.TELL && console.log(line));
    measured('events', result.events);
    measured('exceptions', result.exceptions);
    measured('kills', result.kills);
    measured('doubled', result.doubled);
    measured('given up', result.givenUp);
    expect({ seed: SEED, wrong: result.wrong }).toEqual({ seed: SEED, wrong: [] });
    expect(result.exceptions).toBe(EXCEPTIONS);
    expect(result.kills).toBe(KILLS);
  },
  3 * 60 * 60_000,
);
