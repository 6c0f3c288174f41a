import { DAY } from '../calendar/time';
import type { Grant, Role } from '../people/person';
import { at } from '../../testing/moments';
import { isReadable, lengthOf, moved, MOST_WORDS, picturesIn, type Block } from './block';
import { drafted, editionOf, isLater, objectionEnd, type Notice, type NoticeClass } from './notice';
import { answered } from './objection';
import { actsOn, isLawful, mayPublish, mayWrite, published, stepped, steps, type NoticeAct } from './steps';
import { isFor, isTarget, keysOf, readerKeys } from './target';

const now = at('2026-11-20 09:00');
const street = '990001/01/';
const community = `${street}01/`;
const grid = `${community}003/`;
const home = `${grid}06/2/302/`;
const reach = { households: 72, people: 30, offices: 0 };

const held = (role: Role, scope: string): Grant => ({
  ...{ _id: role, personId: 'p', role, scope, from: now - DAY, until: now + DAY, grantedBy: 'x' },
});
const blocks: Block[] = [{ kind: 'paragraph', text: '周三上午停水，请提前接好水。' }];
const aNotice = (kind: NoticeClass = 'announcement', place = community): Notice =>
  drafted({
    ...{
      _id: 'n',
      class: kind,
      within: [],
      keys: keysOf({ place, roles: [] }),
      by: 'limin',
      at: now,
      days: 7,
    },
    ...{ title: '停水', blocks, attachments: [], place, roles: [] },
  });
const out = (kind: NoticeClass = 'announcement') =>
  published(aNotice(kind), 'publish', { now, by: 'limin', reach });

describe('who writes and who publishes', () => {
  test.each<[Role, string, NoticeClass, boolean, boolean]>([
    ['communityStaff', community, 'publicNotice', true, true],
    ['communitySecretary', community, 'announcement', true, true],
    ['streetStaff', street, 'announcement', true, true],
    ['admin', '990001/', 'publicNotice', true, true],
    ['gridWorker', grid, 'announcement', false, false],
    ['buildingLeader', community, 'announcement', false, false],
    ['communityStaff', `${street}02/`, 'announcement', false, false],
  ])('%s over %s: %s', (role, scope, kind, writes, publishes) => {
    expect(mayWrite([held(role, scope)], community)).toBe(writes);
    expect(mayPublish([held(role, scope)], kind, community)).toBe(publishes);
  });

  test('a grid worker writes for his grid and hands it to who publishes; a branch publishes all but 公示', () => {
    expect(mayWrite([held('gridWorker', grid)], grid)).toBe(true);
    expect(mayPublish([held('gridWorker', grid)], 'message', grid)).toBe(false);
    expect(mayPublish([held('branchSecretary', grid)], 'message', grid)).toBe(true);
    expect(mayPublish([held('branchSecretary', grid)], 'publicNotice', grid)).toBe(false);
    expect(actsOn([held('gridWorker', grid)], aNotice('message', grid), now)).toEqual(['save', 'discard']);
  });
});

describe('a life', () => {
  test('a draft is read by nobody; published it is shown, withdrawn it is not', () => {
    const notice = out();
    expect(aNotice()).toMatchObject({ state: 'draft', shown: false, edition: 0 });
    expect(notice).toMatchObject({ state: 'published', shown: true, edition: 1, reach, publishedAt: now });
    const pinned = stepped(notice, 'pin', now, { pinned: true });
    expect(pinned.pinned).toBe(true);
    const gone = stepped(pinned, 'withdraw', now, { why: '日子写错了' });
    expect(gone).toMatchObject({ state: 'withdrawn', shown: false, pinned: false, why: '日子写错了' });
  });

  test('one that waits appears at its hour and not before; taken back it is a draft that waits for nothing', () => {
    const waits = stepped(aNotice(), 'schedule', now, { publishAt: now + DAY });
    expect(waits).toMatchObject({ state: 'scheduled', dueAt: now + DAY, shown: false });
    expect(isLawful('appear', waits, now)).toBe(false);
    expect(isLawful('appear', waits, now + DAY)).toBe(true);
    const back = stepped(waits, 'unschedule', now);
    expect(back).toMatchObject({ state: 'draft' });
    expect(back).not.toHaveProperty('dueAt');
    expect(back).not.toHaveProperty('publishAt');
    expect(isLater(now, now)).toBe(false);
    expect(isLater(now + 90 * DAY, now)).toBe(false);
  });

  test('公示 is open for whole days, and its hour decides, not a clock that is late', () => {
    const open = out('publicNotice');
    const end = objectionEnd(now, 7);
    expect(end).toBe(at('2026-11-28 00:00'));
    expect(open).toMatchObject({ objectUntil: end, dueAt: end });
    expect(isLawful('object', open, end - 1)).toBe(true);
    expect(isLawful('object', open, end)).toBe(false);
    expect(isLawful('end', open, end)).toBe(true);
    const over = stepped(open, 'end', end);
    expect(over).toMatchObject({ state: 'ended', shown: true });
    expect(isLawful('answer', over, end)).toBe(true);
    expect(isLawful('object', out('announcement'), now)).toBe(false);
    expect(isLawful('answer', out('announcement'), now)).toBe(false);
  });

  test('what is corrected is a new edition, and the words before it are kept', () => {
    const first = out();
    const kept = editionOf(first, 'limin', now);
    const again = stepped(first, 'correct', now + DAY, {
      title: '停水改到周四',
      edition: 2,
      why: '改了日子',
    });
    expect(kept).toMatchObject({ edition: 1, title: '停水', noticeId: 'n' });
    expect(editionOf(again, 'limin', now)).toMatchObject({
      edition: 2,
      title: '停水改到周四',
      why: '改了日子',
    });
  });

  test('what is no row cannot happen', () => {
    const acts = Object.keys(steps) as NoticeAct[];
    const gone = stepped(out(), 'withdraw', now);
    expect(acts.filter((act) => isLawful(act, gone, now + 99 * DAY))).toEqual([]);
  });

  test('an answer stands with the objection', () => {
    const objection = { _id: 'o', noticeId: 'n', personId: 'wang', household: home, words: '太吵', at: now };
    expect(answered({ ...objection, answered: false }, '改到白天', 'zhou', now)).toMatchObject({
      ...{ answered: true, answer: '改到白天', words: '太吵' },
    });
  });
});

describe('for whom', () => {
  test('everybody finds what is for a place around his home, nobody what is for another', () => {
    const reader = { home, grants: [] };
    for (const place of ['990001/', street, community, grid, `${grid}06/`, `${grid}06/2/`])
      expect(isFor({ place, roles: [] }, reader)).toBe(true);
    for (const place of [`${street}02/`, `${community}004/`, `${grid}06/1/`])
      expect(isFor({ place, roles: [] }, reader)).toBe(false);
    expect(isFor({ place: community, roles: ['buildingLeader'] }, reader)).toBe(false);
  });

  test('who holds a role in the place finds what is for that role', () => {
    const leader = { home, grants: [held('buildingLeader', `${grid}06/`)] };
    expect(isFor({ place: community, roles: ['buildingLeader', 'member'] }, leader)).toBe(true);
    expect(isFor({ place: community, roles: ['member'] }, leader)).toBe(false);
    expect(new Set(readerKeys(leader)).size).toBe(readerKeys(leader).length);
  });

  test('members stand over their community: nothing below it is for them alone', () => {
    expect(isTarget({ place: grid, roles: ['member'] })).toBe(false);
    expect(isTarget({ place: grid, roles: ['buildingLeader'] })).toBe(true);
    expect(isTarget({ place: community, roles: ['member'] })).toBe(true);
    expect(isTarget({ place: home, roles: [] })).toBe(false);
    expect(isTarget({ place: '%00', roles: ['volunteer'] })).toBe(false);
  });
});

describe('blocks', () => {
  test('a block goes up and down, and stays where it is at the edge', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  test('what says nothing, or more than can be looked at, is not readable', () => {
    expect(isReadable('停水', blocks)).toBe(true);
    expect(isReadable('停水', [{ kind: 'picture', photo: 'f', alt: '' }])).toBe(false);
    expect(isReadable(' ', blocks)).toBe(false);
    const long: Block[] = [{ kind: 'paragraph', text: '长'.repeat(MOST_WORDS) }];
    expect(lengthOf('停水', long)).toBe(MOST_WORDS + 2);
    expect(isReadable('停水', long)).toBe(false);
    expect(picturesIn([...blocks, { kind: 'picture', photo: 'f', alt: '告示' }])).toEqual(['f']);
  });
});
