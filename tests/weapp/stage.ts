import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { openTown, type Town } from '../support/town';
import { WeappPhone } from './phone';

const CLOSING_MS = 60_000;

export interface Stage {
  readonly town: Town;
  /** Somebody's phone; it stays switched on from one story to the next. */
  phoneOf(openid: string): Promise<WeappPhone>;
}

/**
 * The built mini-program, a town, and the phones of those who live there, for the tests of one file: built, opened and
 * closed by Jest's hooks. After each test no phone has had anything to complain of.
 */
export function setStage(services: Parameters<typeof openTown>[2] = {}): Stage {
  const phones = new Map<string, WeappPhone>();
  let town: Town | undefined;
  const opened = (): Town => {
    if (!town) throw new Error('the town opens before the first test');
    return town;
  };
  beforeAll(async () => {
    await buildStale('weapp');
    town = await openTown('demo', undefined, services);
  }, BUILDING_MS);
  afterEach(() => {
    expect([...phones.values()].flatMap(({ problems }) => problems.splice(0))).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([...phones.values()].map((phone) => phone.close()));
    await town?.stop();
  }, CLOSING_MS);
  return {
    get town() {
      return opened();
    },
    phoneOf: async (openid) => {
      const phone = phones.get(openid) ?? (await WeappPhone.open(opened().url, openid));
      phones.set(openid, phone);
      return phone;
    },
  };
}
