import type { Format, HearingState } from '../hearing/hearing';
import type { TopicState } from '../topic/topic';

/** What a topic and the session it is talked about in go through, in this order. A step of a list begins with one. */
export const milestones = [
  'proposed',
  'screened',
  'accepted',
  'announced',
  'inSession',
  'minutes',
  'resolution',
  'vote',
  'publicNotice',
  'actions',
  'evaluated',
  'closed',
] as const;
export type Milestone = (typeof milestones)[number];

/** One step of a working method, in the words of those who go by it. */
export interface ListedStep {
  name: string;
  /** What happens then, plainly. */
  words: string;
  /** It is under way from here on, until the next one is. */
  from: Milestone;
}

/** What goes by a list: a topic that is in no session yet, or sessions of a format. */
export const listUses = ['topic', 'openDoor', 'roundtable', 'forum', 'formal', 'popUp'] as const;
export type ListUse = (typeof listUses)[number];

/** A working method of a county: 六步工作法, 双线七议两公开. */
export interface StepList {
  id: string;
  name: string;
  uses: ListUse[];
  steps: ListedStep[];
}

export const MOST_LISTS = 8;
export const MOST_STEPS = 14;

/** What counties go by that have set nothing of their own. */
export const usualLists: readonly StepList[] = [
  {
    id: 'six-steps',
    name: '六步工作法',
    uses: ['topic', 'openDoor', 'roundtable', 'forum', 'popUp'],
    steps: [
      { name: '提事', words: '居民提，楼长收，社区记下来', from: 'proposed' },
      { name: '定事', words: '社区两个工作日里看，说清楚议不议、什么时候议', from: 'screened' },
      { name: '议事', words: '大家坐下来说，每个人都有时间', from: 'announced' },
      { name: '决事', words: '写成决议，该投票的一户一票，贴出来公示', from: 'resolution' },
      { name: '办事', words: '每件事有人办、有日子', from: 'actions' },
      { name: '评事', words: '办完三十天，大家评一评', from: 'evaluated' },
    ],
  },
  {
    id: 'seven-talks',
    name: '双线七议两公开',
    uses: ['formal'],
    steps: [
      { name: '群众提议', words: '居民、楼长把事提出来', from: 'proposed' },
      { name: '支部动议', words: '网格支部和社区看过，定下来要议', from: 'screened' },
      { name: '两委商议', words: '社区两委商量怎么议、请谁来', from: 'accepted' },
      { name: '协商会议', words: '党员和居民代表坐到一起，听各方怎么说', from: 'announced' },
      { name: '党员审议', words: '对着纪要，把方案一条条过一遍', from: 'minutes' },
      { name: '居民决议', words: '写成决议，该投票的一户一票', from: 'resolution' },
      { name: '决议公开', words: '决议公示，有意见的户可以提', from: 'publicNotice' },
      { name: '群众评议', words: '办的时候看得见，办完了由大家评', from: 'actions' },
      { name: '结果公开', words: '办成什么样，花在哪里，都贴出来', from: 'evaluated' },
    ],
  },
];

const indexOf = (milestone: Milestone): number => milestones.indexOf(milestone);

/** What is wrong with lists that somebody wants to set; empty when nothing is. */
export function listMistakes(lists: readonly StepList[]): string[] {
  const used = lists.flatMap(({ uses }) => uses);
  const ids = lists.map(({ id }) => id);
  const wrong: [boolean, string][] = [
    [lists.length === 0, 'none'],
    [lists.length > MOST_LISTS, 'tooMany'],
    [new Set(ids).size !== ids.length, 'sameId'],
    [new Set(used).size !== used.length, 'usedTwice'],
    ...lists.flatMap(({ steps, name }, n): [boolean, string][] => [
      [name.trim() === '', `lists.${n}.name`],
      [steps.length === 0 || steps.length > MOST_STEPS, `lists.${n}.steps`],
      [steps.some((step) => step.name.trim() === ''), `lists.${n}.stepName`],
      [!isInOrder(steps), `lists.${n}.order`],
    ]),
  ];
  return [...new Set(wrong.flatMap(([is, what]) => (is ? [what] : [])))];
}

/** Each step begins later than the one before it: otherwise two would be under way at once. */
function isInOrder(steps: readonly ListedStep[]): boolean {
  return steps.every(({ from }, n) => {
    const before = steps[n - 1];
    return before === undefined || indexOf(before.from) < indexOf(from);
  });
}

/** The list that something goes by; undefined where none is set for it. */
export const listFor = (lists: readonly StepList[], use: ListUse | Format): StepList | undefined =>
  lists.find(({ uses }) => uses.some((one) => one === use));

const ofTopic: Partial<Record<TopicState, Milestone>> = {
  proposed: 'proposed',
  screened: 'screened',
  accepted: 'accepted',
};

const ofSession: Partial<Record<HearingState, Milestone>> = {
  scheduled: 'accepted',
  registrationOpen: 'announced',
  inSession: 'inSession',
  minutesDraft: 'inSession',
  minutesPublished: 'minutes',
  resolution: 'resolution',
  householdVote: 'vote',
  resolutionPublic: 'publicNotice',
  actions: 'actions',
  evaluated: 'evaluated',
  closed: 'closed',
  postponed: 'announced',
  noQuorum: 'announced',
};

/** How far something has come; undefined for what goes no further. */
export function milestoneOf({
  topic,
  session,
}: {
  topic?: TopicState | undefined;
  session?: HearingState | undefined;
}): Milestone | undefined {
  if (session !== undefined) return ofSession[session];
  return topic && ofTopic[topic];
}

export type StepMark = 'done' | 'now' | 'later';

/** Each step of a list as it stands: done, under way, or to come. With nothing under way all are to come. */
export function stepMarks(steps: readonly ListedStep[], reached: Milestone | undefined): StepMark[] {
  if (reached === undefined) return steps.map(() => 'later');
  if (reached === 'closed') return steps.map(() => 'done');
  const far = indexOf(reached);
  const begun = steps.filter(({ from }) => indexOf(from) <= far).length;
  return steps.map((_, n) => (n < begun - 1 ? 'done' : n === begun - 1 ? 'now' : 'later'));
}
