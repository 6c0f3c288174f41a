import type { Browser } from 'playwright-core';
import { BUILDING_MS } from '../evidence/buildStale';
import { openBrowser } from '../support/chromium';
import { measured } from '../support/figures';
import { allPages, type SeenPage } from '../support/pages';
import { Phone } from '../support/phone';
import { openTown, type Town } from '../support/town';
import { axeFaults } from './axe';
import { overflowFaults, sizeFaults } from './measure';

const MODES = ['normal', 'elder'] as const;
const PATIENCE_MS = 900_000;
const CALLS = /^打.*(社区|街道)/;

let town: Town;
let browser: Browser;
let pages: SeenPage[];

beforeAll(async () => {
  [town, browser] = await Promise.all([openTown(), openBrowser()]);
  pages = await allPages(town);
}, BUILDING_MS);

afterAll(async () => {
  await browser.close();
  await town.stop();
});

/** What is wrong with one page in one mode; empty when nothing is. */
async function faultsOf(phone: Phone, page: SeenPage, mode: (typeof MODES)[number]): Promise<string[]> {
  await phone.go(page.route);
  await phone.sees(page.ready);
  const calls = await phone.control(CALLS).count();
  return [
    ...(calls > 0 ? [] : ['nobody can be rung from here']),
    ...(await axeFaults(phone)),
    ...(await sizeFaults(phone, mode)),
    ...(await overflowFaults(phone)),
    ...phone.problems.splice(0),
  ];
}

const holder = ({ openid, face }: SeenPage): string => `${openid} as ${face}`;

/** One phone a person and side of the app, as somebody has it who looks at one page after the other. */
async function phonesIn(mode: (typeof MODES)[number]): Promise<Map<string, Phone>> {
  const phones = new Map<string, Phone>();
  for (const page of pages) {
    const { openid, face } = page;
    if (phones.has(holder(page))) continue;
    phones.set(
      holder(page),
      await Phone.open(browser, { town: town.url, openid, face, elder: mode === 'elder' }),
    );
  }
  return phones;
}

test.each(MODES)(
  'every page can be read, hit and left by telephone (%s)',
  async (mode) => {
    const phones = await phonesIn(mode);
    const wrong: Record<string, string[]> = {};
    for (const page of pages) {
      const phone = phones.get(holder(page))!;
      const faults = await faultsOf(phone, page, mode).catch(async (error: unknown) => {
        return [`${String(error).split('\n')[0] ?? ''} — see ${await phone.photograph(page.name)}`];
      });
      if (faults.length > 0) wrong[page.name] = faults;
    }
    await Promise.all([...phones.values()].map((phone) => phone.close()));
    measured('pages', pages.length);
    measured(`faults ${mode}`, Object.values(wrong).flat().length);
    expect(wrong).toEqual({});
  },
  PATIENCE_MS,
);
