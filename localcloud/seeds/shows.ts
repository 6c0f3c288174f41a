import { officeHours } from '@core/domain/calendar/clocks';
import { DAY, dayOf, HOUR, MINUTE, moment, type Ms } from '@core/domain/calendar/time';
import { plannedShow, type Plan } from '@core/domain/live/planned';
import type { Question } from '@core/domain/live/question';
import { boardAfter, emptyBoard, type QuestionBoard } from '@core/domain/live/questionBoard';
import type { QuestionAct } from '@core/domain/live/questionSteps';
import {
  askedQuestion,
  takeQuestion,
  type QuestionActor,
  type QuestionChange,
} from '@core/domain/live/questionTake';
import type { Show, ShowState } from '@core/domain/live/show';
import type { ShowAct } from '@core/domain/live/showSteps';
import {
  takeShow,
  theShowClock,
  theStream,
  type ShowActor,
  type ShowChange,
} from '@core/domain/live/showTake';
import { questionRowOf } from '../../cloudfunctions/kit/recordQuestion';
import { showRowOf } from '../../cloudfunctions/kit/recordShow';
import { chapterBegins, HELD_SECONDS, HELD_SHOW, heldChapters, heldHours } from './heldShow';
import { HOME_COMMUNITY } from './places';
import { write } from './write';

const host: ShowActor = { personId: 'limin', role: 'communityStaff', relations: ['host', 'office'] };
const desk: QuestionActor = { personId: 'limin', role: 'communityStaff', relations: ['crew', 'desk'] };

/** This evening, or tomorrow's where it is late already. */
function thisEvening(now: Ms): Ms {
  const today = moment(dayOf(now), 19, 30);
  return now < today - 30 * MINUTE ? today : today + DAY;
}

const here = {
  ...{ place: HOME_COMMUNITY, hosts: [host.personId], moderators: ['sunli'], open: false },
  ...{ planner: { personId: host.personId, role: host.role }, itemId: 'paperwork' },
} satisfies Partial<Plan>;

const chaptersOf = (...titles: string[]) => titles.map((title, n) => ({ id: `c${n}`, title }));

/** What was done to a show, when, by whom. */
type Done = [act: ShowAct, who: ShowActor, change: ShowChange, at: Ms];

function shownAfter(plan: Plan, plannedAt: Ms, done: readonly Done[]): Show {
  return done.reduce<Show>(
    (show, [act, who, change, now]) => {
      const decision = takeShow(show, act, who, change, { now, calendar: officeHours });
      if (!decision.ok) throw new Error(`${act}: ${decision.refusal}`);
      return decision.show;
    },
    plannedShow(plan, { now: plannedAt, calendar: officeHours }),
  );
}

/** About paying for medical care: announced, and asked about already. */
function coming(now: Ms): Show {
  const startsAt = thisEvening(now);
  const plan: Plan = {
    ...{ ...here, _id: 'demoshowmedical', title: '医保缴费怎么办，王医生在线答', guests: ['王医生'] },
    words: '今年怎么交、断缴了怎么办、孩子在外地上学在哪边交。有想问的先写下来，开播后一个一个答。',
    ...{ startsAt, endsAt: startsAt + HOUR },
    chapters: chaptersOf('今年怎么交', '断缴了怎么办', '在外地怎么看病'),
  };
  return shownAfter(plan, now - 2 * DAY, [['announce', host, {}, now - 2 * DAY + HOUR]]);
}

/**
 * About the heating, five days ago, in a minute and a half: everything that was asked has been answered. The media server
 * tells of its recording afterwards, where it can make one.
 */
function over(now: Ms): Show {
  const { startsAt, endsAt, after } = heldHours(now);
  const plan: Plan = {
    ...{ ...here, _id: HELD_SHOW, title: '供暖前要看的三件事', guests: ['热力公司赵师傅'] },
    ...{ words: '阀门、温度和报修电话。', startsAt, endsAt },
    chapters: chaptersOf(...heldChapters.map(({ title }) => title)),
  };
  const told = (kind: 'up' | 'down', at: Ms): Done => [
    'told',
    theStream,
    { told: { sequence: '1', kind, at } },
    at,
  ];
  return shownAfter(plan, startsAt - 3 * DAY, [
    ['announce', host, {}, startsAt - 2 * DAY],
    told('up', startsAt),
    ['start', host, {}, startsAt],
    ...plan.chapters.map(({ id }, n): Done => ['chapter', host, { chapter: id }, after(chapterBegins(n))]),
    ['end', host, {}, after(HELD_SECONDS)],
    told('down', after(HELD_SECONDS)),
    ['swept', theShowClock, {}, startsAt + DAY],
  ]);
}

interface Asked {
  who: string;
  grid: string;
  words: string;
  seconds: readonly string[];
  minutes: number;
  then?: readonly [act: QuestionAct, change: QuestionChange, minutes: number][];
}

const soon: readonly Asked[] = [
  {
    who: 'tian',
    grid: '004',
    words: '孩子在外地上学，医保在哪边交？',
    seconds: ['chen', 'zhao', 'he'],
    minutes: 90,
  },
  { who: 'zhouting', grid: '002', words: '断缴一年，能补吗？', seconds: ['wulei'], minutes: 200 },
  { who: 'xu', grid: '003', words: '慢病药一次能开几个月？', seconds: [], minutes: 320 },
];
const before: readonly Asked[] = [
  {
    ...{
      who: 'he',
      grid: '003',
      words: '暖气片上面热、下面凉，是怎么回事？',
      seconds: ['tian', 'chen'],
      minutes: -60,
    },
    then: [
      ['onAir', {}, 0.2],
      ['answer', {}, 0.4],
    ],
  },
  {
    ...{ who: 'tian', grid: '004', words: '顶楼总不热，能不能上门量温度？', seconds: ['liu'], minutes: -20 },
    then: [['answer', { answer: '能。打供热电话报门牌，两天内上门量，不收钱。' }, 1.4]],
  },
];

/** The questions of a show, and how they stand. */
function questionsOf(show: Show, asked: readonly Asked[], from: Ms) {
  const rows: Question[] = [];
  let board: QuestionBoard = emptyBoard(show._id);
  asked.forEach(({ who, grid, words, seconds, minutes, then = [] }, n) => {
    const said = { _id: `${show._id}q${n}`, showId: show._id, place: show.place, askerId: who, words };
    let question = askedQuestion({ ...said, grid: `${HOME_COMMUNITY}${grid}/` }, from + minutes * MINUTE);
    board = boardAfter(board, undefined, question);
    const neighbour = (personId: string): QuestionActor => ({
      ...{ personId, role: 'resident', relations: ['neighbour'] },
    });
    const doneBefore = seconds.map((one) => ['second', neighbour(one), {}, minutes] as const);
    const doneAfter = then.map(([act, change, at]) => [act, desk, change, at] as const);
    for (const [act, actor, change, at] of [...doneBefore, ...doneAfter]) {
      const during: { state: ShowState } = { state: act === 'second' ? 'announced' : 'live' };
      const around = { now: from + at * MINUTE, show: during };
      const decision = takeQuestion(question, act, actor, change, around);
      if (!decision.ok) throw new Error(`${act}: ${decision.refusal}`);
      board = boardAfter(board, question, decision.question);
      question = decision.question;
    }
    rows.push(question);
  });
  return { rows: rows.map((after) => questionRowOf({ after, act: 'ask' })), board };
}

/** A show that is to come this evening and one that was held, with what was asked. */
export async function writeShows(now: Ms): Promise<void> {
  const [next, last] = [coming(now), over(now)];
  const [waiting, answered] = [
    questionsOf(next, soon, now - DAY),
    questionsOf(last, before, last.begunAt ?? now),
  ];
  await write(
    'shows',
    [next, last].map((after) => showRowOf({ after, act: 'plan', now })),
  );
  await write('questions', [...waiting.rows, ...answered.rows]);
  await write('questionBoards', [waiting.board, answered.board]);
}
