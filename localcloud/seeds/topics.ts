import { officeHours } from '@core/domain/calendar/clocks';
import { DAY, HOUR, inChina, type Ms } from '@core/domain/calendar/time';
import { proposedTopic, type Proposal } from '@core/domain/topic/proposed';
import { takeTopic, type TopicActor, type TopicChange } from '@core/domain/topic/take';
import type { TopicAct } from '@core/domain/topic/steps';
import type { Topic, TopicHolder } from '@core/domain/topic/topic';
import type { TopicRow } from '../../cloudfunctions/kit/documents';
import { topicRow } from '../../cloudfunctions/kit/recordTopic';
import { HOME_COMMUNITY } from './places';
import { write } from './write';

const GRID = `${HOME_COMMUNITY}003/`;

/** The community of the cast by its offices, as the clock would name them. */
const chain: readonly TopicHolder[] = [
  { personId: 'limin', role: 'communityStaff' },
  { personId: 'zhou', role: 'communitySecretary' },
];
const staff: TopicActor = { personId: 'limin', role: 'communityStaff', relations: ['desk', 'answering'] };
const neighbour = (personId: string): TopicActor => ({
  personId,
  role: 'resident',
  relations: ['neighbour'],
});

interface Told extends Pick<Proposal, '_id' | 'place' | 'category' | 'title' | 'words' | 'residentId'> {
  daysAgo: number;
  seconds: readonly string[];
  then: readonly [act: TopicAct, change: TopicChange][];
}

const screened = (words: string, at: Ms): TopicChange => ({
  screened: { words, by: { personId: staff.personId, role: staff.role }, at },
});

const toldOf = (now: Ms): readonly Told[] => [
  {
    ...{ _id: 'demo-topic-stairs', place: `${GRID}06/`, category: 'safety', residentId: 'tian', daysAgo: 1 },
    title: '6 栋楼道里堆了旧家具',
    words: '二楼到三楼的拐角堆了柜子和纸箱，夜里看不见，怕起火跑不出去。',
    seconds: ['chen', 'liu', 'xu'],
    then: [['screen', screened('我们去看过了，周末先请各家认领，认不清的拿出来议。', now - 20 * HOUR)]],
  },
  {
    ...{ _id: 'demo-topic-drying', place: GRID, category: 'environment', residentId: 'tian', daysAgo: 2 },
    title: '想要一处晒被子的地方',
    words: '楼间的绳子拉得到处都是，能不能划一块地方，大家轮着用。',
    seconds: ['zhao', 'wulei'],
    then: [['screen', screened('可以议。先量一量小广场北边那块地。', now - 30 * HOUR)]],
  },
  {
    ...{ _id: 'demo-topic-charging', place: HOME_COMMUNITY, category: 'safety', residentId: 'tian' },
    title: '电动自行车在哪里充电',
    words: '有人从窗户拉线下来充，下雨天很危险。',
    daysAgo: 6,
    seconds: ['chen', 'zhao', 'liu', 'zhouting', 'wulei', 'xu'],
    then: [['accept', screened('收下了，请物业先拿两个方案，再约时间坐下来谈。', now - 5 * DAY)]],
  },
  {
    ...{ _id: 'demo-topic-bus', place: HOME_COMMUNITY, category: 'other', residentId: 'tian', daysAgo: 9 },
    title: '公交站能不能近一点',
    words: '最近的站要走二十分钟，老人拎菜走不动。',
    seconds: ['zhouting'],
    then: [
      [
        'return',
        { returned: { reason: '线路归公交公司定，社区议不了，已经帮您转过去了。', goTo: '县公交公司' } },
      ],
    ],
  },
];

/** What neighbours of the cast want talked about. */
export async function writeTopics(now: Ms): Promise<void> {
  const rows = toldOf(now).map((told, n) => rowOf(told, n, now));
  await write('topics', rows);
  await write(
    'topicEvents',
    rows.map(({ _id, trail }) => {
      const [first] = trail;
      const by = first?.by ?? { personId: '', role: 'resident' as const };
      const about = { topicId: _id, seq: 1, at: first?.at ?? now, act: 'propose' };
      return { _id: `${_id}-1`, ...about, by: by.personId, role: by.role };
    }),
  );
}

function rowOf({ daysAgo, seconds, then, ...told }: Told, n: number, now: Ms): TopicRow {
  const at = now - daysAgo * DAY;
  const known = { calendar: officeHours, chain };
  const code = `${inChina(at).format('MMDD')}-97${String(n).padStart(2, '0')}`;
  const first = proposedTopic({ ...told, code, source: 'resident', photos: [] }, { ...known, now: at }).topic;
  const acts: [TopicAct, TopicActor, TopicChange, Ms][] = [
    ...seconds.map((who, nth): [TopicAct, TopicActor, TopicChange, Ms] => {
      return ['second', neighbour(who), {}, at + nth * HOUR];
    }),
    ...then.map(([act, change]): [TopicAct, TopicActor, TopicChange, Ms] => [
      act,
      staff,
      change,
      now - 5 * HOUR,
    ]),
  ];
  const topic = acts.reduce<Topic>((before, [act, who, change, when]) => {
    const decision = takeTopic(before, act, who, change, { ...known, now: when });
    if (!decision.ok) throw new Error(`${act}: ${decision.refusal}`);
    return decision.topic;
  }, first);
  return topicRow({ after: topic, act: 'screen' });
}
