import fc from 'fast-check';
import { aGrant } from '../../testing/builders';
import { at } from '../../testing/moments';
import { DAY, HOUR, MINUTE } from '../calendar/time';
import type { Role } from '../people/person';
import { bounds, ruleNames, usualRules } from '../settings/rules';
import { answered, answers, inOrder, type ModeCall } from './answer';
import {
  calledRoles,
  effectiveMode,
  episodeStates,
  holds,
  isEnd,
  isNamed,
  latestEnd,
  modes,
  raisedModes,
  ringsAtNight,
  strictestFirst,
  titleOf,
  type Episode,
} from './episode';
import { rulesIn } from './policy';
import {
  callable,
  isLawful,
  maySecond,
  needsSecond,
  nextReminder,
  stepped,
  steps,
  stopsExtending,
  type ModeAct,
} from './steps';
import { templateOf } from './templates';

const now = at('2026-11-20 09:00');
const TENANT = '420583/';
const STREET = '420583/01/';
const COMMUNITY = '420583/01/03/';

const anEpisode = (over: Partial<Episode> = {}): Episode => ({
  ...{ _id: 'storm', version: 1, place: COMMUNITY, within: [TENANT, STREET, COMMUNITY] },
  ...{ mode: 'urgent', drill: false, template: 'storm', title: '台风暴雨', words: '看看车库' },
  ...{ audience: ['gridWorker'], state: 'running', by: 'zhou', at: now, from: now, until: now + DAY },
  ...{ reminders: 0, extended: [] },
  ...over,
});
const holding = (role: Role, scope: string) => [aGrant({ role, scope })];

describe('who calls what where', () => {
  test.each<[Role, string, string, string[]]>([
    ['communitySecretary', COMMUNITY, COMMUNITY, ['urgent']],
    ['communitySecretary', COMMUNITY, STREET, []],
    ['communitySecretary', COMMUNITY, '420583/01/04/', []],
    ['communityStaff', COMMUNITY, COMMUNITY, []],
    ['streetStaff', STREET, STREET, ['urgent']],
    ['streetStaff', STREET, COMMUNITY, ['urgent']],
    ['streetStaff', STREET, TENANT, []],
    ['admin', TENANT, TENANT, ['urgent', 'wartime']],
    ['admin', TENANT, COMMUNITY, ['urgent', 'wartime']],
    ['admin', TENANT, `${COMMUNITY}001/`, []],
    ['member', COMMUNITY, COMMUNITY, []],
  ])('%s of %s in %s: %j', (role, scope, place, expected) => {
    expect(callable(holding(role, scope), place)).toEqual(expected);
  });

  test('wartime needs another person as high; nobody agrees to his own', () => {
    const asked = anEpisode({ mode: 'wartime', state: 'asked', by: 'luo' });
    expect(raisedModes.filter(needsSecond)).toEqual(['wartime']);
    expect(maySecond(holding('admin', TENANT), 'luo', asked)).toBe(false);
    expect(maySecond(holding('admin', TENANT), 'gao', asked)).toBe(true);
    expect(maySecond(holding('streetStaff', STREET), 'zheng', asked)).toBe(false);
  });
});

describe('how it changes', () => {
  test('no step leads out of an end, and every step of a person is refused once the hour has passed', () => {
    for (const act of Object.keys(steps) as ModeAct[])
      for (const state of episodeStates) {
        const over = { state, until: now };
        if (state === 'ended' || state === 'declined')
          expect(isLawful(act, anEpisode({ state }), now)).toBe(false);
        if (act !== 'lapse') expect(isLawful(act, over, now)).toBe(false);
      }
    expect(isLawful('lapse', anEpisode({ until: now }), now)).toBe(true);
    expect(isLawful('lapse', anEpisode(), now)).toBe(false);
  });

  test('any lawful walk ends once, counts its versions, and holds only while it runs', () => {
    const acts = Object.keys(steps) as ModeAct[];
    const walk = fc.array(
      fc.record({ act: fc.constantFrom(...acts), after: fc.integer({ min: 0, max: DAY }) }),
    );
    fc.assert(
      fc.property(walk, fc.constantFrom('asked' as const, 'running' as const), (taken, state) => {
        let episode = anEpisode({ state });
        let time = now;
        let done = 0;
        for (const { act, after } of taken) {
          time += after;
          if (!isLawful(act, episode, time)) continue;
          episode = stepped(episode, act, time);
          done += 1;
        }
        expect(episode.version).toBe(1 + done);
        expect(episode.endedAt !== undefined).toBe(episode.state === 'ended' || episode.state === 'declined');
        expect(holds(episode, time)).toBe(episode.state === 'running' && time < episode.until);
      }),
    );
  });

  test('it is bounded: half an hour at least, seven days urgent, thirty in wartime, from each extension anew', () => {
    expect(isEnd('urgent', now + 29 * MINUTE, now)).toBe(false);
    expect(isEnd('urgent', now + 7 * DAY, now)).toBe(true);
    expect(isEnd('urgent', now + 7 * DAY + 1, now)).toBe(false);
    expect(isEnd('wartime', latestEnd('wartime', now), now)).toBe(true);
    const episode = anEpisode();
    expect(stopsExtending(episode, episode.until + HOUR, now)).toBeUndefined();
    expect(stopsExtending(episode, episode.until - HOUR, now)).toBe('MODE_TERM');
    expect(stopsExtending(episode, now + 8 * DAY, now)).toBe('MODE_TERM');
    const once = { until: now, reason: '雨没停', by: 'zhou', at: now };
    const often = anEpisode({ extended: Array.from({ length: 12 }, () => once) });
    expect(stopsExtending(often, often.until + HOUR, now)).toBe('MODE_TERM');
  });

  test('the silent are reminded an hour after the call, and an hour after each reminder', () => {
    expect(nextReminder(anEpisode())).toBe(now + HOUR);
    expect(nextReminder(anEpisode({ remindedAt: now + 2 * HOUR }))).toBe(now + 3 * HOUR);
  });
});

describe('what holds in a place', () => {
  const episodes = fc.array(
    fc.record({
      mode: fc.constantFrom(...raisedModes),
      drill: fc.boolean(),
      state: fc.constantFrom(...episodeStates),
      until: fc.integer({ min: now - DAY, max: now + DAY }),
    }),
  );

  test('the strictest of what is real and runs; a drill, an end and an hour that has passed count for nothing', () => {
    fc.assert(
      fc.property(episodes, (some) => {
        const real = some.filter(({ drill, state, until }) => !drill && state === 'running' && now < until);
        const strictest = real.some(({ mode }) => mode === 'wartime') ? 'wartime' : 'urgent';
        expect(effectiveMode(some, now)).toBe(real.length === 0 ? 'normal' : strictest);
        const drills = some.map((episode) => ({ ...episode, drill: true }));
        expect(effectiveMode(drills, now)).toBe('normal');
      }),
    );
  });

  test('what is real stands before any drill, the strictest first, the widest place first', () => {
    const drill = anEpisode({ _id: 'a', drill: true, mode: 'wartime' });
    const here = anEpisode({ _id: 'b' });
    const wide = anEpisode({ _id: 'c', place: TENANT });
    const war = anEpisode({ _id: 'd', mode: 'wartime' });
    expect(strictestFirst([drill, here, wide, war]).map(({ _id }) => _id)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('a drill says so before anything else, and waits for the morning', () => {
    expect(titleOf(anEpisode({ drill: true }))).toBe('【演练】台风暴雨');
    expect(titleOf(anEpisode())).toBe('台风暴雨');
    expect([true, false].map((drill) => ringsAtNight({ drill }))).toEqual([false, true]);
  });
});

describe('what it changes for orders', () => {
  const set = fc.record(
    Object.fromEntries(
      ruleNames.map((name) => [name, fc.integer({ min: bounds[name].least, max: bounds[name].most })]),
    ),
  );

  test('nobody is asked for less, and nobody for more than a county could set; what residents may order stays', () => {
    fc.assert(
      fc.property(set, fc.constantFrom(...modes), (over, mode) => {
        const rules = { ...usualRules, ...over };
        const wider = rulesIn(mode, rules);
        for (const name of ruleNames) {
          expect(wider[name]).toBeGreaterThanOrEqual(rules[name]);
          expect(wider[name]).toBeLessThanOrEqual(bounds[name].most);
        }
        expect(wider.ordersAtOnce).toBe(rules.ordersAtOnce);
        if (mode === 'normal') expect(wider).toEqual(rules);
      }),
    );
  });

  test('in figures', () => {
    expect(rulesIn('urgent', usualRules)).toEqual({
      ...usualRules,
      inHandAtOnce: 3,
      unanswered: 3,
      requestsADay: 6,
    });
    expect(rulesIn('wartime', usualRules)).toEqual({
      ...usualRules,
      inHandAtOnce: 4,
      unanswered: 4,
      requestsADay: 8,
    });
  });
});

describe('who is called and what he says', () => {
  test('whoever leads is told first, each role once, whatever the order of the list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...calledRoles]), (some) => {
        expect(inOrder([...some, ...some])).toEqual(calledRoles.filter((role) => some.includes(role)));
      }),
    );
    expect(calledRoles.filter((role) => !isNamed(role))).toEqual(['member', 'volunteer']);
  });

  test('the last word counts, and earlier words do not stay behind', () => {
    const call: ModeCall = {
      ...{ _id: 'c', episodeId: 'storm', personId: 'chen', role: 'member', place: `${COMMUNITY}003/` },
      ...{ grantId: 'g', standing: 'silent', at: now },
    };
    const asking = answered(call, 'needHelp', '要沙袋', now + MINUTE);
    expect(asking).toMatchObject({ standing: 'needHelp', words: '要沙袋', at: now + MINUTE });
    const there = answered(asking, 'here', undefined, now + HOUR);
    expect(there).toEqual({ ...call, standing: 'here', at: now + HOUR });
    for (const answer of answers) expect(answered(there, answer, undefined, now).standing).toBe(answer);
  });

  test('every template fits its fields, and calls somebody', () => {
    for (const { title, words, audience } of Object.values(templateOf)) {
      expect([...title].length).toBeLessThanOrEqual(14);
      expect([...words].length).toBeLessThanOrEqual(500);
      expect(audience.length).toBeGreaterThan(0);
    }
  });
});
