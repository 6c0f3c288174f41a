import { randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import { HOME_COMMUNITY as COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { wordsOf as pushWordsOf } from '../../cloudfunctions/clock/pushWords';
import { isPast } from '../../cloudfunctions/kit/isPast';
import { given, openDoor, refusal, type Door } from './door';
import { aSession, written } from './hearingStates';

const MINUTES_A_DAY = 24 * 60;

let door: Door;
beforeEach(async () => void (door = await openDoor()));
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

type Said = Input<'hearing.schedule'>;
const set = (days = 4): Said => ({
  format: 'roundtable',
  place: COMMUNITY,
  title: '电动车充电棚放在哪',
  agenda: [{ title: '放在 3 栋东边行不行' }],
  startsAt: Date.now() + days * DAY,
  endsAt: Date.now() + days * DAY + HOUR,
  venue: { words: '社区一楼会客室，有坡道' },
  pools: [{ role: 'anyone', seats: 2 }],
});
const schedule = async (said: Said, who = 'zhou') =>
  given(await door.as(who)('hearing.schedule', said)).hearing;
/** Beside what the demo town has for itself. */
const listed = async (who: string, which: 'coming' | 'past' | 'mine', id: string) =>
  given(await door.as(who)('hearing.list', { which })).list.filter((one) => one.id === id).length;
const onDesk = async (who: string, which: 'here' | 'mine', id: string) =>
  given(await door.as(who)('hearing.desk', { which })).list.filter((one) => one.id === id).length;
const get = async (id: string, who = 'zhou') => given(await door.as(who)('hearing.get', { id })).hearing;
const told = async (id: string, about: string) =>
  (await door.find('messages', { subject: id, about })).map(({ to }) => to).sort();
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};

describe('setting a session', () => {
  test('it is set, opens by itself, and those it is for find it', async () => {
    const { hearing } = await twice('zhou', 'hearing.schedule', set(10));
    expect(hearing).toMatchObject({ state: 'scheduled', host: { name: '周建华' } });
    expect(refusal(await door.as('wang')('hearing.get', { id: hearing.id }))).toBe('NOT_FOUND');
    await door.pass(4 * MINUTES_A_DAY);
    expect((await get(hearing.id, 'wang')).state).toBe('registrationOpen');
    expect(await listed('wang', 'coming', hearing.id)).toBe(1);
    expect(await listed('ding', 'coming', hearing.id)).toBe(0);
    expect(refusal(await door.as('ding')('hearing.get', { id: hearing.id }))).toBe('NOT_FOUND');
    expect(await onDesk('limin', 'here', hearing.id)).toBe(1);
    expect(await onDesk('denghong', 'here', hearing.id)).toBe(0);
  });

  test('people hear of it three days before; its hours and slots fit; what is none is refused', async () => {
    const before = (await door.all('hearings')).length;
    const ask = async (over: Partial<Said>, who = 'zhou') =>
      refusal(await door.as(who)('hearing.schedule', { ...set(), ...over }));
    expect(await ask(set(2))).toBe('HEARING_TOO_SOON');
    expect(await ask({ endsAt: set().startsAt })).toBe('HEARING_TIMES');
    const early = set().startsAt - HOUR;
    expect(await ask({ pools: [{ role: 'anyone', seats: 1, from: early, until: early + HOUR }] })).toBe(
      'HEARING_TIMES',
    );
    expect(await ask({ format: 'popUp' })).toBe('NOT_YET_HELD');
    expect(await ask({ format: 'mediation', parties: ['wang'] })).toBe('PARTIES');
    expect(await ask({ parties: ['wang', 'he'] })).toBe('PARTIES');
    expect(await ask({ title: '议'.repeat(5000) })).toBe('BAD_INPUT');
    expect(await ask({ minuteTakerId: 'nobody' })).toBe('NOT_FOUND');
    // Nobody of another community is drawn in, and named, by his id alone.
    expect(await ask({ minuteTakerId: 'ding' })).toBe('NOT_FOUND');
    expect(await ask({ format: 'mediation', parties: ['wang', 'wang'] })).toBe('BAD_INPUT');
    expect(await ask({ format: 'mediation', parties: Array.from({ length: 7 }, (_, n) => `p${n}`) })).toBe(
      'BAD_INPUT',
    );
    expect(await ask({ place: NEXT_COMMUNITY })).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('hearing.schedule', set()))).toBe('NOT_FOUND');
    expect(await door.all('hearings')).toHaveLength(before);
  });

  test('the host and the office set it anew; an old screen, and who only reads it, are refused', async () => {
    const hearing = await schedule(set());
    const anew = { title: '充电棚放哪', agenda: [], venue: { words: '驿站' } };
    const { hearing: saved } = await twice('zhou', 'hearing.save', { ...seen(hearing), ...anew });
    expect(saved).toMatchObject({ title: '充电棚放哪', venue: '驿站', version: 2 });
    expect(refusal(await door.as('zhou')('hearing.save', { ...seen(hearing), ...anew }))).toBe('STALE');
    const { hearing: open } = await twice('limin', 'hearing.open', seen(saved));
    expect(open.state).toBe('registrationOpen');
    expect(refusal(await door.as('wang')('hearing.save', { ...seen(open), ...anew }))).toBe(
      'HEARING_NOT_YOURS',
    );
    expect(refusal(await door.as('zhou')('hearing.open', seen(open)))).toBe('HEARING_NOT_NOW');
  });
});

describe('holding a session', () => {
  test('it begins with enough people, ends, and its minutes fall due', async () => {
    const hearing = await schedule({ ...set(), quorum: 3 });
    const { hearing: open } = given(await door.as('zhou')('hearing.open', seen(hearing)));
    const begin = (came: number) => door.as('zhou')('hearing.begin', { ...seen(open), came });
    expect(refusal(await begin(9))).toBe('HEARING_TOO_SOON');
    await door.pass(4 * MINUTES_A_DAY);
    expect(refusal(await begin(2))).toBe('NO_QUORUM');
    const { hearing: running } = await twice('zhou', 'hearing.begin', { ...seen(open), came: 3 });
    const { hearing: over } = await twice('zhou', 'hearing.end', seen(running));
    expect(over).toMatchObject({ state: 'minutesDraft', due: { step: 'minutes' } });
    expect((over.due?.at ?? 0) - Date.now()).toBe(DAY);
  });

  test('too few have come: it is put off, or called off, and the hour moves with its slots', async () => {
    const from = set().startsAt;
    const slots = [{ role: 'anyone' as const, seats: 1, from, until: from + 15 * MINUTE }];
    const hearing = await schedule({ ...set(), quorum: 3, pools: slots });
    const { hearing: open } = given(await door.as('zhou')('hearing.open', seen(hearing)));
    expect(refusal(await door.as('zhou')('hearing.lacksQuorum', seen(open)))).toBe('HEARING_NOT_NOW');
    await door.pass(4 * MINUTES_A_DAY);
    const { hearing: few } = await twice('zhou', 'hearing.lacksQuorum', seen(open));
    expect(few.state).toBe('noQuorum');
    const { hearing: off } = await twice('zhou', 'hearing.postpone', { ...seen(few), reason: '人没到齐' });
    expect(off).toMatchObject({ state: 'postponed', reason: '人没到齐' });
    const at = (days: number) => ({ startsAt: from + days * DAY, endsAt: from + days * DAY + HOUR });
    const move = (days: number) => door.as('zhou')('hearing.reschedule', { ...seen(off), ...at(days) });
    expect(refusal(await move(1))).toBe('HEARING_TOO_SOON');
    const back = { startsAt: from + 9 * DAY, endsAt: from };
    expect(refusal(await door.as('zhou')('hearing.reschedule', { ...seen(off), ...back }))).toBe(
      'HEARING_TIMES',
    );
    const moved = given(await move(7)).hearing;
    expect(moved).toMatchObject({ state: 'registrationOpen', pools: [{ from: from + 7 * DAY }] });
    expect(moved.reason).toBeUndefined();
    const { hearing: gone } = await twice('limin', 'hearing.cancel', { ...seen(moved), reason: '不开了' });
    expect(gone.state).toBe('cancelled');
    expect(refusal(await door.as('zhou')('hearing.cancel', { ...seen(gone), reason: '再' }))).toBe(
      'HEARING_NOT_NOW',
    );
    expect(await onDesk('limin', 'here', gone.id)).toBe(0);
  });

  test('nothing was to be resolved: once it can be corrected no longer it is concluded; looked at again it is closed', async () => {
    const early = await aSession('minutesPublished', { correctUntil: Date.now() + DAY });
    const which = { id: early, version: 1 };
    expect(refusal(await door.as('limin')('hearing.conclude', which))).toBe('CORRECTING');
    const id = await aSession('minutesPublished', { correctUntil: Date.now() - 1 });
    expect((await twice('limin', 'hearing.conclude', { id, version: 1 })).hearing.state).toBe('actions');
    const looked = await aSession('evaluated', { evaluatedAt: Date.now() });
    expect((await twice('limin', 'hearing.close', { id: looked, version: 1 })).hearing.state).toBe('closed');
  });

  test('of two who act at once one does, the other reads that it has moved on', async () => {
    const hearing = await schedule(set());
    const answers = await Promise.all(
      ['zhou', 'limin'].map((who) => door.as(who)('hearing.open', seen(hearing))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await door.find('hearingEvents', { hearingId: hearing.id })).toHaveLength(2);
  });

  test('who holds the office no longer leads no longer, and a branch secretary leads in her grids alone', async () => {
    const id = await aSession('scheduled', { host: { personId: 'hejun', role: 'communityStaff' } });
    expect((await get(id, 'hejun')).acts).toEqual([]);
    expect(refusal(await door.as('hejun')('hearing.open', { id, version: 1 }))).toBe('HEARING_NOT_YOURS');
    expect(refusal(await door.as('sunli')('hearing.schedule', set()))).toBe('NOT_FOUND');
    const own = await schedule({ ...set(), place: `${COMMUNITY}003/` }, 'sunli');
    expect(own.host).toEqual({ name: '孙丽', role: 'branchSecretary' });
  });
});

describe('a mediation', () => {
  test('a side from elsewhere is called as strangers may read it', async () => {
    const { id } = await schedule({ ...talk(), parties: ['wang', 'ding'] }, 'limin');
    expect((await get(id, 'wang')).parties).toEqual(['王秀兰', '丁**']);
  });

  const talk = (): Said => ({
    ...set(),
    ...{ format: 'mediation', parties: ['wang', 'he'], title: '两家为漏水的事' },
    pools: [],
  });

  test('is there for its sides and its host alone, in every list, and to nobody else of the place', async () => {
    const hearing = await schedule(talk(), 'limin');
    const { hearing: open } = given(await door.as('limin')('hearing.open', seen(hearing)));
    for (const who of ['wang', 'he', 'limin'])
      expect((await get(open.id, who)).parties).toEqual(['王秀兰', '何秀英']);
    for (const who of ['zhou', 'sunli', 'zheng', 'tian', 'chen', 'denghong']) {
      expect(refusal(await door.as(who)('hearing.get', { id: open.id }))).toBe('NOT_FOUND');
      expect(refusal(await door.as(who)('seat.pools', { id: open.id }))).toBe('NOT_FOUND');
      for (const which of ['coming', 'past', 'mine'] as const)
        expect(await listed(who, which, open.id)).toBe(0);
    }
    for (const who of ['zhou', 'sunli', 'zheng', 'denghong'])
      expect(await onDesk(who, 'here', open.id)).toBe(0);
    expect(refusal(await door.as('zhou')('hearing.cancel', { ...seen(open), reason: '不开' }))).toBe(
      'NOT_FOUND',
    );
    expect(await onDesk('limin', 'mine', open.id)).toBe(1);
    expect(await listed('wang', 'mine', open.id)).toBe(1);
  });

  test('its messages say neither what nor who', async () => {
    const hearing = await schedule(talk(), 'limin');
    const messages = await door.find('messages', { subject: hearing.id });
    expect(messages.map(({ to }) => to).sort()).toEqual(['he', 'wang']);
    expect(JSON.stringify(messages)).not.toMatch(/漏水|调解|王秀兰|何秀英/);
  });

  test('its sides are reminded of the hour, each once, and what rings says neither what nor who', async () => {
    const hearing = await schedule(talk(), 'limin');
    given(await door.as('limin')('hearing.open', seen(hearing)));
    const until = async (before: number) => {
      await door.pass(Math.ceil((hearing.startsAt - before - Date.now()) / MINUTE) + 1);
      await door.call('clock');
    };
    await until(DAY);
    expect(await told(hearing.id, 'hearingTomorrow')).toEqual(['he', 'wang']);
    expect(await told(hearing.id, 'hearingSoon')).toEqual([]);
    await until(2 * HOUR);
    expect(await told(hearing.id, 'hearingSoon')).toEqual(['he', 'wang']);
    expect(await told(hearing.id, 'hearingTomorrow')).toEqual(['he', 'wang']);
    for (const message of await door.find('messages', { subject: hearing.id }))
      expect(JSON.stringify(pushWordsOf([message]).data)).not.toMatch(/漏水|调解|和事佬|王秀兰|何秀英|李敏/);
  });
});

describe('papers that wait', () => {
  test('host and minute-taker are told before minutes are due, and that they are late', async () => {
    const hearing = await schedule({ ...set(), minuteTakerId: 'limin' });
    const { hearing: open } = given(await door.as('zhou')('hearing.open', seen(hearing)));
    await door.pass(4 * MINUTES_A_DAY);
    const { hearing: on } = given(await door.as('zhou')('hearing.begin', { ...seen(open), came: 3 }));
    given(await door.as('zhou')('hearing.end', seen(on)));
    await door.pass(18 * 60 - 1);
    expect(await told(hearing.id, 'minutesDue')).toEqual([]);
    await door.pass(2);
    await door.pass(5);
    expect(await told(hearing.id, 'minutesDue')).toEqual(['limin', 'zhou']);
    await door.pass(6 * 60);
    const [above] = await told(hearing.id, 'hearingYours');
    expect(above).toBeDefined();
    expect(await told(hearing.id, 'papersLate')).toEqual(['limin', 'zhou'].filter((who) => who !== above));
  });

  test('once minutes stand the host decides; whoever writes the resolution is told that it waits, and is due', async () => {
    const minuteTaker = { personId: 'zhou', role: 'communitySecretary' as const };
    const id = await aSession('minutesDraft', {
      minuteTaker,
      edition: 0,
      due: { at: Date.now(), step: 'minutes' },
    });
    const line = {
      itemId: 'a',
      kind: 'said' as const,
      speaker: '3 号',
      words: '放东门',
      who: '',
      photos: [],
    };
    const change = {
      id: 'line-1',
      place: 1,
      stamp: { rev: 1, device: 'phone' },
      gone: false,
      said: line,
      at: 0,
    };
    given(await door.as('limin')('minutes.sync', { id, changes: [change] }));
    given(await door.as('limin')('minutes.publish', { id, version: 1 }));
    await door.pass(2 * MINUTES_A_DAY + 1);
    expect(await told(id, 'minutesStand')).toEqual(['limin']);
    const [row] = await door.find('hearings', { _id: id });
    given(await door.as('limin')('resolution.begin', { id, version: row?.version ?? 0 }));
    // Who took it up himself knows.
    expect(await told(id, 'resolutionWaits')).toEqual(['zhou']);
    const [begun] = await door.find('hearings', { _id: id });
    await door.pass(Math.ceil(((begun?.remindAt ?? 0) - Date.now()) / MINUTE) + 1);
    expect(await told(id, 'resolutionDue')).toEqual(['limin', 'zhou']);
    expect((begun?.due?.at ?? 0) - (begun?.remindAt ?? 0)).toBe(6 * HOUR);
  });

  test('what waits to ring is quiet once it is written', async () => {
    const id = await aSession('resolution');
    const note = { subject: id, to: 'limin', about: 'resolutionDue' as const };
    const [row] = [{ ...note, _id: 'm', title: '', icon: '', at: 0, read: false, attempts: 0, nextAt: 0 }];
    expect(await isPast({ ...row, push: 'pending' }, Date.now())).toBe(false);
    await written(id);
    given(await door.as('limin')('resolution.publish', { id, version: 1 }));
    expect(await isPast({ ...row, push: 'pending' }, Date.now())).toBe(true);
  });
});
