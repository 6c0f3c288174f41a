import type { Browser } from 'playwright-core';
import { BUILDING_MS } from '../evidence/buildStale';
import { openBrowser } from '../support/chromium';
import { Lives } from '../support/lives';
import { Phone, type PhoneOptions } from '../support/phone';
import { openTown, type Town } from '../support/town';

type Face = 'resident' | 'member' | 'staff';
/** What stands beside the functions in a town: the media server, the room service. */
type Beside = NonNullable<Parameters<typeof openTown>[2]>;
type More = Partial<Omit<PhoneOptions, 'town'>>;

const PATIENCE_MS = 180_000;

/** What a scene is played with: a town, and a phone for whoever is needed. */
export interface Stage {
  town: Town;
  lives: Lives;
  /** The phone of the demo town's person of that side, or of `openid`. */
  open(face: Face, more?: More): Promise<Phone>;
}

let town: Town;
let browser: Browser;
let lives: Lives;
let beside: Beside = {};

/**
 * Opens one town and one browser for the scenes of a file. A scene that failed is played once more, on new phones and
 * in a new town: a browser that is starved of its processor misses a beat, a fault of ours fails twice.
 */
export function setStage(wanted: Beside = {}): void {
  beside = wanted;
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  beforeAll(async () => {
    browser = await openBrowser();
    await settle();
  }, BUILDING_MS);
  afterAll(async () => {
    await browser.close();
    await town.stop();
  });
}

/**
 * One story on phones. It fails, with a picture of every phone and the cloud's last words, when the play does or
 * when a page had an error of its own.
 */
export function scene(name: string, play: (stage: Stage) => Promise<void>): void {
  test(name, () => perform(play), PATIENCE_MS);
}

async function settle(): Promise<void> {
  town = await openTown('demo', undefined, beside);
  const openidOf = (face: Face) => town.person(face).openid;
  lives = new Lives(town, {
    resident: openidOf('resident'),
    member: openidOf('member'),
    staff: openidOf('staff'),
  });
}

async function perform(play: (stage: Stage) => Promise<void>): Promise<void> {
  const phones: Phone[] = [];
  const open = async (face: Face, more: More = {}): Promise<Phone> => {
    const phone = await Phone.open(browser, {
      town: town.url,
      openid: town.person(face).openid,
      face,
      ...more,
    });
    phones.push(phone);
    return phone;
  };
  try {
    await play({ town, lives, open });
    expect(phones.flatMap(({ problems }) => problems)).toEqual([]);
  } catch (error) {
    const pictures = await Promise.all(phones.map((phone) => phone.photograph(phone.openid)));
    const heard = phones.flatMap(({ problems }) => problems);
    console.error([...pictures, ...heard, ...town.log.slice(-15)].join('\n'));
    await Promise.all(phones.map((phone) => phone.close()));
    await town.stop();
    await settle();
    throw error;
  } finally {
    await Promise.all(phones.map((phone) => phone.close()));
  }
}
