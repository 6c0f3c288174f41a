import fc from 'fast-check';
import { officeHours } from '../calendar/clocks';
import { DAY, HOUR, moment, type Ms } from '../calendar/time';
import { proposedTopic, type Proposal } from './proposed';
import { topicActs, topicRowOf, type TopicAct } from './steps';
import { mayTopic, takeTopic, theTopicClock, type TopicActor, type TopicChange } from './take';
import {
  answersForTopic,
  isTopicLive,
  joinedSeconds,
  topicShelfOf,
  type Topic,
  type TopicHolder,
} from './topic';

const RUNS = process.env.FULL === '1' ? 20_000 : 1_500;
const START = moment('2026-11-20', 9);
const PLACE = '990001/01/01/003/';
const chain: TopicHolder[] = [
  { personId: 'duty', role: 'communityStaff' },
  { personId: 'branch', role: 'branchSecretary' },
  { personId: 'secretary', role: 'communitySecretary' },
  { personId: 'street', role: 'streetStaff' },
];
const circumstances = (now: Ms) => ({ now, calendar: officeHours, chain });

function aTopic(more: Partial<Proposal> = {}): Topic {
  const said = { title: '楼下停车挡了救护车', words: '请划一条线', photos: [], category: 'parking' } as const;
  const who = {
    _id: 'topic1',
    code: '1120-0001',
    place: PLACE,
    residentId: 'owner',
    source: 'resident',
  } as const;
  return proposedTopic({ ...said, photos: [...said.photos], ...who, ...more }, circumstances(START)).topic;
}
const aPrivate = (): Topic => aTopic({ isPrivate: true, sealed: 'sealed', title: '', words: '' });

const people: TopicActor[] = [
  { personId: 'owner', role: 'resident', relations: ['owner', 'neighbour'] },
  { personId: 'duty', role: 'communityStaff', relations: ['desk', 'answering'] },
  { personId: 'street', role: 'streetStaff', relations: ['answering'] },
  ...['a', 'b', 'c'].map((personId): TopicActor => ({
    personId,
    role: 'resident',
    relations: ['neighbour'],
  })),
  theTopicClock,
];

function changeFor(act: TopicAct): TopicChange {
  const by = { personId: 'duty', role: 'communityStaff' as const };
  const changes: Partial<Record<TopicAct, TopicChange>> = {
    screen: { screened: { words: '可以议', by, at: START } },
    merge: { mergedInto: 'topic2' },
    return: { returned: { reason: '归物业管', goTo: '物业' } },
    convert: { orderId: 'order1' },
  };
  return changes[act] ?? {};
}

const step = fc.record({
  who: fc.nat(people.length - 1),
  act: fc.constantFrom(...topicActs),
  hours: fc.nat(60),
  session: fc.boolean(),
});

test('whatever anybody tries in any order, a topic stays sound, and nothing happens that the table has no row for', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 12, maxLength: 40 }), (isPrivate, tries) => {
      let topic = isPrivate ? aPrivate() : aTopic();
      let now = START;
      for (const { who, act, hours, session } of tries) {
        now += hours * HOUR;
        const actor = people[who] ?? theTopicClock;
        const change = act === 'accept' && session ? { hearingId: 'hearing1' } : changeFor(act);
        const decision = takeTopic(topic, act, actor, change, circumstances(now));
        expect(decision.ok).toBe(mayTopic(topic, act, actor));
        if (!decision.ok) continue;
        taken += 1;
        const row = topicRowOf(act);
        expect(row.from).toContain(topic.state);
        expect(row.by.some((relation) => actor.relations.includes(relation))).toBe(true);
        expect(decision.topic.version).toBe(topic.version + 1);
        expect(decision.notify.every(({ to }) => to !== actor.personId)).toBe(true);
        if (isPrivate) {
          expect(topicShelfOf(decision.topic)).toBeUndefined();
          const human = answersForTopic(decision.topic, chain)?.role ?? 'communityStaff';
          expect(['communityStaff', 'communitySecretary']).toContain(human);
        }
        topic = decision.topic;
      }
    }),
    { numRuns: RUNS },
  );
  expect(taken).toBeGreaterThan(RUNS);
});

test('two working days to look at it; then the community secretary has it, then the street, and never what is private', () => {
  let topic = aTopic();
  expect(topic.due).toEqual({ step: 'screen', at: moment('2026-11-22', 9) });
  const up = (): void => {
    const decision = takeTopic(topic, 'escalate', theTopicClock, {}, circumstances(topic.dueAt ?? 0));
    if (decision.ok) topic = decision.topic;
  };
  up();
  expect(answersForTopic(topic, chain)).toMatchObject({ personId: 'secretary' });
  up();
  expect(answersForTopic(topic, chain)).toMatchObject({ personId: 'street' });
  topic = aPrivate();
  up();
  up();
  expect(answersForTopic(topic, chain)).toMatchObject({ personId: 'secretary' });
});

test('what is for later comes up again after sixty days; what a session has waits for nothing', () => {
  const by: TopicActor = { personId: 'duty', role: 'communityStaff', relations: ['desk'] };
  const later = takeTopic(aTopic(), 'accept', by, {}, circumstances(START));
  expect(later).toMatchObject({ topic: { due: { step: 'schedule', at: START + 60 * DAY } } });
  const soon = takeTopic(aTopic(), 'accept', by, { hearingId: 'h1' }, circumstances(START));
  expect(soon.ok && soon.topic.due).toBeUndefined();
  const again = soon.ok && takeTopic(soon.topic, 'accept', by, {}, circumstances(START));
  expect(again && again.ok && again.topic.hearingId).toBeUndefined();
  expect(soon.ok && isTopicLive(soon.topic)).toBe(true);
});

test('nobody seconds his own, nor twice; who takes it back no longer counts', () => {
  const owner: TopicActor = { personId: 'owner', role: 'resident', relations: ['owner', 'neighbour'] };
  const a: TopicActor = { personId: 'a', role: 'resident', relations: ['neighbour'] };
  const now = circumstances(START);
  expect(takeTopic(aTopic(), 'second', owner, {}, now)).toEqual({ ok: false, refusal: 'OWN_TOPIC' });
  const once = takeTopic(aTopic(), 'second', a, {}, now);
  if (!once.ok) throw new Error('a neighbour may second');
  expect(once.topic.seconds).toEqual(['a']);
  expect(once.topic.trail).toHaveLength(1);
  expect(takeTopic(once.topic, 'second', a, {}, now)).toEqual({ ok: false, refusal: 'SECONDED' });
  const back = takeTopic(once.topic, 'unsecond', a, {}, now);
  expect(back).toMatchObject({ topic: { seconds: [] } });
  expect(back.ok && takeTopic(back.topic, 'unsecond', a, {}, now)).toEqual({
    ok: false,
    refusal: 'NOT_SECONDED',
  });
});

test('merged seconds are everybody of both, each once, and never who proposed what they were merged into', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(40)),
      fc.uniqueArray(fc.nat(40)),
      fc.nat(40),
      fc.nat(40),
      (one, two, me, you) => {
        const ids = (all: number[], but: number) => all.filter((n) => n !== but).map(String);
        const into = { ...aTopic({ residentId: String(me) }), seconds: ids(one, me) };
        const from = { ...aTopic({ residentId: String(you) }), seconds: ids(two, you) };
        const joined = joinedSeconds(into, from);
        const all = new Set([...into.seconds, ...from.seconds, from.residentId]);
        all.delete(into.residentId);
        expect([...joined].sort()).toEqual([...all].sort());
      },
    ),
    { numRuns: 500 },
  );
});
