import fc from 'fast-check';
import { roles, type Role } from '@core/domain/people/person';
import { contract } from '@core/contract';
import type { CollectionName } from '../../cloudfunctions/manifest';
import { put } from '../../cloudfunctions/kit/store';
import { BUILDING, COMMUNITY, ELSEWHERE, GRID, HOME_ELSEWHERE, STAIRWELL, TENANT } from '../authz/subject';
import { openDoor, type Door } from '../actions/door';
import { measured } from '../support/figures';
import { lay, openidOf, type Office } from './people';
import { questionsFor, reads } from './questions';
import { secretsOf, type Secret, type Viewer } from './sight';
import { ends, worldOf, type World } from './world';

const FULL = process.env.FULL === '1';
const SEED = 20_261_122;
const WORLDS = FULL ? 66 : 11;
const VIEWERS = FULL ? 12 : 2;

jest.setTimeout(FULL ? 3 * 3_600_000 : 1_200_000);

const lines: string[] = [];
let door: Door;
let asked = 0;
let opened = 0;
let made = 0;
let turn = 0;

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    jest
      .spyOn(console, level)
      .mockImplementation((...said: unknown[]) => void lines.push(said.map(String).join(' ')));
  door = await openDoor();
});
afterAll(async () => {
  measured('questions', asked);
  measured('worlds', made);
  measured('opened', opened);
  jest.restoreAllMocks();
  await door.close();
});

const scopes = [TENANT, `${TENANT}01/`, COMMUNITY, GRID, BUILDING, STAIRWELL, ELSEWHERE, `${COMMUNITY}001/`];
const office: fc.Arbitrary<Office> = fc.record({
  role: fc.constantFrom(...roles.filter((role): role is Role => role !== 'resident')),
  scope: fc.constantFrom(...scopes),
  term: fc.constantFrom('now', 'now', 'now', 'ended', 'toCome'),
});
const stranger = fc.record({
  offices: fc.array(office, { maxLength: 2 }),
  home: fc.constantFrom(undefined, HOME_ELSEWHERE),
  offered: fc.boolean(),
});
const plans = fc.record({
  proxied: fc.boolean(),
  approved: fc.boolean(),
  strangers: fc.array(stranger, { minLength: VIEWERS, maxLength: VIEWERS }),
});

/** Everything there is to ask, as one viewer; what he was answered. */
async function answersFor(viewer: Viewer, world: World): Promise<string[]> {
  const said: string[] = [];
  for (const action of reads) {
    for (const input of questionsFor(action, world, (turn += 1))) {
      asked += 1;
      said.push(`${action} ${JSON.stringify(await door.send(viewer.openid, { action, input }))}`);
    }
  }
  return said;
}

/** The answers in which something stands that this viewer may not read. */
function leaksIn(answers: readonly string[], secrets: readonly Secret[], viewer: Viewer): string[] {
  return secrets.flatMap(({ what, text, open }) => {
    const found = answers.filter((answer) => answer.includes(text));
    if (open(viewer)) opened += found.length;
    return open(viewer)
      ? []
      : found.map((answer) => `${what} to ${JSON.stringify(viewer.offices)}: ${answer}`);
  });
}

interface Stranger {
  offices: readonly Office[];
  home: string | undefined;
  offered: boolean;
}

/** Lays somebody down who is no part of the story but for an offer. */
async function strangerIn(world: World, n: number, { offices, home, offered }: Stranger): Promise<Viewer> {
  const id = `stranger-${made}-${n}`;
  const now = Date.now();
  await lay(id, offices, now, home);
  const orderId = world.order.id;
  const asked = { orderId, personId: id, wave: 1, ring: 1, at: now, until: now + 600_000, reasons: [] };
  if (offered) await put('offers', { _id: `${orderId}-${id}`, ...asked, state: 'waiting' });
  return { id, openid: openidOf(id), offices };
}

/** Those of the story itself, who may read much: here the secrets have to be found at all. */
const partiesOf = ({ resident, member, helper }: World): Viewer[] => [
  { ...resident, offices: [] },
  { ...member, offices: [] },
  { id: helper, openid: openidOf(helper), offices: [{ role: 'member', scope: COMMUNITY, term: 'now' }] },
  { id: 'limin', openid: 'limin', offices: [{ role: 'communityStaff', scope: COMMUNITY, term: 'now' }] },
];

test('no answer holds anything that its reader may not read, whatever he holds and however he asks', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async ({ strangers, ...plan }) => {
      made += 1;
      // Every state an order can be in has its turn.
      const end = ends[made % ends.length] ?? 'open';
      const world = await worldOf(door, made, { ...plan, end });
      const secrets = secretsOf(world);
      const others = await Promise.all(strangers.map((one, n) => strangerIn(world, n, one)));
      const nobody: Viewer = { id: '', openid: `never-seen-${made}`, offices: [] };
      for (const viewer of [...partiesOf(world), ...others, nobody])
        expect(leaksIn(await answersFor(viewer, world), secrets, viewer)).toEqual([]);
    }),
    { seed: SEED, numRuns: WORLDS, endOnFailure: true },
  );
  expect(opened).toBeGreaterThan(made * 10);
});

test('a leak that is planted is found, and only where it is one', async () => {
  const world = await worldOf(door, (made += 1), { end: 'open', proxied: false, approved: true });
  const planted = [world.resident.phone, world.member.unit, world.ward.door].map((text) => `planted ${text}`);
  const secrets = secretsOf(world);
  const office = { role: 'streetStaff', scope: TENANT, term: 'now' } as const;
  expect(leaksIn(planted, secrets, { id: 'x', openid: 'x', offices: [office] })).toHaveLength(3);
  const desk = { ...office, role: 'communityStaff' } as const;
  expect(leaksIn(planted, secrets, { id: 'x', openid: 'x', offices: [desk] })).toEqual([]);
  const ended = { ...desk, term: 'ended' } as const;
  expect(leaksIn(planted, secrets, { id: 'x', openid: 'x', offices: [ended] })).toHaveLength(3);
});

const ofEverybody = (): string[] => ['令狐', '保密研究所', 'openid-', '备用钥匙', '单元 '];

test('what lies beside the people and their orders holds ids alone', async () => {
  const bare: CollectionName[] = [
    ...(['events', 'offers', 'tallies', 'waves', 'acts', 'jobs', 'journal', 'looks', 'names'] as const),
    ...(['figures', 'counters', 'rates', 'consents', 'bindings', 'helpers', 'grants', 'messages'] as const),
  ];
  for (const name of bare) {
    const kept = JSON.stringify(await door.all(name));
    for (const text of [...ofEverybody(), '1391000'])
      expect([name, text, kept.includes(text)]).toEqual([name, text, false]);
  }
  const sealed = JSON.stringify([
    await door.all('people'),
    await door.all('registrations'),
    await door.all('orders'),
  ]);
  for (const text of ['令狐', '备用钥匙']) expect(sealed.includes(text)).toBe(false);
});

test('what WeChat delivers holds neither names nor telephones', () => {
  const sent = JSON.stringify(door.services.outbox.all().map(({ openid: _to, ...message }) => message));
  for (const text of [...ofEverybody(), '1391000']) expect(sent.includes(text)).toBe(false);
});

test('a failure says in the log what failed, and nothing about anybody', async () => {
  made += 1;
  const world = await worldOf(door, made, { end: 'claimed', proxied: false, approved: false });
  const [row] = await door.find('orders', { _id: world.order.id });
  if (row) await put('orders', { ...row, contact: `${world.resident.name} ${world.resident.phone}` });
  const answer = await door.send('limin', { action: 'order.get', input: { id: world.order.id } });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'INTERNAL' } });
  expect(lines.some((line) => line.includes('order.get'))).toBe(true);
  const logged = lines.join('\n');
  for (const text of [...ofEverybody(), '1391000']) expect(logged.includes(text)).toBe(false);
  expect(Object.keys(contract).length).toBeGreaterThan(reads.length);
});
