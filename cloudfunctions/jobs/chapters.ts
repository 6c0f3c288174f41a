import type { Line } from '@core/domain/talk/talk';
import type { CollectionName } from '../manifest';
import type { Documents, OrderRow, PersonRow, TopicRow, WishRow } from '../kit/documents';
import { openContact, openName, openNote, openRegistered, openTopic, openWished } from '../kit/personal';
import { find, one, page, type Where } from '../kit/store';

const FEW = 60;
const MANY = 80;

interface Read {
  rows: object[];
  next?: string;
}

/** One class of what is kept about a person, opened for that person, a page at a time. */
export interface Chapter {
  title: string;
  read(person: PersonRow, cursor: string | undefined): Promise<Read>;
}

/** A class that nobody has much of. */
const few = <C extends CollectionName>(
  title: string,
  name: C,
  where: (personId: string) => Where,
  shown: (row: Documents[C], person: PersonRow) => object,
): Chapter => ({
  title,
  read: async (person) => {
    const found = await find(name, where(person._id), FEW);
    return { rows: found.map((row) => shown(row, person)) };
  },
});

/** A class that grows over the years, the latest first. */
const paged = <C extends CollectionName>(
  title: string,
  name: C,
  where: (personId: string) => Where,
  field: keyof Documents[C] & string,
  shown: (row: Documents[C], person: PersonRow) => object,
): Chapter => ({
  title,
  read: async (person, cursor) => {
    const { list, next } = await page(name, where(person._id), [field, 'desc'], MANY, cursor);
    return { rows: list.map((row) => shown(row, person)), ...(next === undefined ? {} : { next }) };
  },
});

/** The parts of an answer that concern the person himself; other people's ids stay with us. */
export const chapters: readonly Chapter[] = [
  { title: '本人', read: (person) => Promise.resolve({ rows: [oneself(person)] }) },
  { title: '报到', read: async (person) => ({ rows: await registered(person) }) },
  few(
    '身份',
    'grants',
    (personId) => ({ personId }),
    ({ role, scope, from, until }) => ({ role, scope, from, until }),
  ),
  few(
    '住处核实',
    'bindings',
    (_id) => ({ _id }),
    ({ household, state, at }) => ({ household, state, at }),
  ),
  few(
    '家人',
    'family',
    (ownerId) => ({ ownerId }),
    ({ kinship, follows, at }) => ({ kinship, follows, at }),
  ),
  paged(
    '同意与撤回',
    'consents',
    (personId) => ({ personId }),
    'at',
    ({ note, ...row }, person) => ({
      ...{ what: row.what, version: row.version, how: row.how, given: row.given, at: row.at },
      ...(note === undefined ? {} : { note: openNote({ _id: row._id, note }, person) }),
    }),
  ),
  paged('点单（办理中）', 'orders', (residentId) => ({ residentId, live: true }), 'submittedAt', ordered),
  paged('点单（已结案）', 'orders', (residentId) => ({ residentId, live: false }), 'submittedAt', ordered),
  paged('心愿', 'wishes', (residentId) => ({ residentId }), 'submittedAt', wished),
  paged(
    '认下的心愿',
    'wishes',
    (takers) => ({ takers }),
    'submittedAt',
    ({ code, kind, state, outcome, claimedAt, deliveredAt }) => ({
      ...{ code, kind, state, outcome, claimedAt, deliveredAt },
    }),
  ),
  paged('议题', 'topics', (residentId) => ({ residentId }), 'proposedAt', proposed),
  paged(
    '附议的议题',
    'topics',
    (seconds) => ({ seconds }),
    'proposedAt',
    ({ code, title, state, proposedAt }) => ({ code, title, state, proposedAt }),
  ),
  paged(
    '直播里的提问',
    'questions',
    (askerId) => ({ askerId }),
    'askedAt',
    ({ words, state, answer, askedAt }) => ({ words, state, answer, askedAt }),
  ),
  paged(
    '也想问的',
    'questions',
    (seconds) => ({ seconds }),
    'askedAt',
    ({ words, state, askedAt }) => ({ words, state, askedAt }),
  ),
  paged(
    '约的直播',
    'showReminders',
    (personId) => ({ personId }),
    'at',
    ({ at }) => ({ at }),
  ),
  paged(
    '直播里说的话',
    'comments',
    (personId) => ({ personId }),
    'at',
    ({ words, at, goneAt }) => ({ words, at, goneAt }),
  ),
  paged('接单', 'orders', (personId) => ({ 'claimer.personId': personId }), 'claimedAt', served),
  paged(
    '提醒',
    'messages',
    (to) => ({ to }),
    'at',
    ({ title, about, at, read }) => ({ title, about, at, read }),
  ),
  few(
    '生日',
    'birthdays',
    (_id) => ({ _id }),
    ({ day }) => ({ day }),
  ),
  paged(
    '收到的谢卡',
    'thanks',
    (to) => ({ to }),
    'at',
    ({ kind, title, words, at }) => ({ kind, title, words, at }),
  ),
  paged(
    '送出的谢卡',
    'thanks',
    (by) => ({ by, kind: 'helped' }),
    'at',
    ({ title, words, at }) => ({ title, words, at }),
  ),
  paged(
    '公示意见',
    'objections',
    (personId) => ({ personId }),
    'at',
    ({ words, at, answer, answeredAt }) => ({ words, at, answer, answeredAt }),
  ),
  few(
    '一户一票（投没投，没有投什么）',
    'voteParts',
    (by) => ({ by }),
    ({ how, household }) => ({ how, household }),
  ),
  paged(
    '约过的议事',
    'seats',
    (personId) => ({ personId }),
    'at',
    ({ state, number, at }) => ({ state, number, at }),
  ),
  paged(
    '订过的地方',
    'roomBookings',
    (by) => ({ by }),
    'at',
    ({ day, purpose, words, state, at }) => ({ day, purpose, words, state, at }),
  ),
  paged(
    '请求更正纪要',
    'corrections',
    (personId) => ({ personId }),
    'at',
    ({ words, at, state, answer, answeredAt }) => ({ words, at, state, answer, answeredAt }),
  ),
  paged(
    '议事后的评价',
    'hearingRatings',
    (personId) => ({ personId }),
    'at',
    ({ stars, words, at }) => ({ stars, words, at }),
  ),
  paged(
    '急时战时',
    'modeCalls',
    (personId) => ({ personId }),
    'at',
    ({ role, place, standing, words, at }) => ({ role, place, standing, words, at }),
  ),
  paged(
    '单子里说的话',
    'talks',
    (by) => ({ by }),
    'at',
    (line) => ({ at: line.at, ...said(line) }),
  ),
  paged(
    '谁看过',
    'looks',
    (personId) => ({ personId }),
    'at',
    ({ role, place, saw, orderCode, at }) => ({
      ...{ role, place, saw, orderCode, at },
    }),
  ),
  paged(
    '照片',
    'files',
    (ownerId) => ({ ownerId }),
    'at',
    ({ state, at }) => ({ state, at }),
  ),
];

/** His own words; a recording only by how long it is. */
function said(line: Line): object {
  if (line.kind === 'text') return { words: line.words };
  return line.kind === 'voice' ? { seconds: line.seconds } : { preset: line.preset };
}

function oneself(person: PersonRow): object {
  const { home, elder, credits, createdAt, lastActiveAt } = person;
  return { ...openName(person), home, elder, credits, createdAt, lastActiveAt };
}

async function registered(person: PersonRow): Promise<object[]> {
  const row = await one('registrations', person._id);
  if (!row) return [];
  const { kind, state, home, unit, skills, free, submittedAt } = row;
  return [{ ...openRegistered(row, person), kind, state, home, unit, skills, free, submittedAt }];
}

function ordered(order: OrderRow, person: PersonRow): object {
  const {
    code,
    itemName,
    title,
    words,
    answers,
    state,
    outcome,
    wanted,
    submittedAt,
    closedAt,
    rating,
    dispute,
  } = order;
  const contact = openContact(order, person);
  return {
    code,
    itemName,
    title,
    words,
    answers,
    contact,
    state,
    outcome,
    wanted,
    submittedAt,
    closedAt,
    rating,
    dispute,
  };
}

/** Of a neighbour's order only what the helper himself did. */
function served({ code, itemName, state, outcome, claimedAt, resolvedAt, result }: OrderRow): object {
  return { code, itemName, state, outcome, claimedAt, resolvedAt, words: result?.words };
}

function wished(wish: WishRow, person: PersonRow): object {
  const { code, wisher, kind, title, words, parts, worth, state, outcome, submittedAt, thanks, story } = wish;
  const told = { code, wisher, kind, title, words, parts, worth, state, outcome, submittedAt, thanks, story };
  return { ...told, contact: openWished(wish, person) };
}

/** What he proposed; what he said to the mediator alone is opened for himself. */
function proposed(topic: TopicRow, person: PersonRow): object {
  const { _id, code, category, title, words, state, proposedAt, returned, sealed } = topic;
  const said = sealed ? { isPrivate: true, ...openTopic({ _id, sealed }, person) } : { title, words };
  return { code, category, ...said, state, proposedAt, returned, seconds: topic.seconds.length };
}
