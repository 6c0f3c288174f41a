import type { Output } from '@core/contract';
import { HOUR, type Ms } from '@core/domain/calendar/time';
import { isShowOver, type ShowDueStep } from '@core/domain/live/show';
import { ago, clock } from '../../copy/times';
import type { Show } from './show';
import { isThin, speedWords } from './studio';

export type Summary = Output<'show.summary'>;
export type Question = Output<'question.onAir'>['question'];

export const isOver = isShowOver;

/** What has to be done next, or happens by itself. */
export const dueWords: Record<ShowDueStep, string> = {
  start: '到时开播',
  end: '该播完了',
  resume: '画面没回来就自己结束',
  sweep: '没答到的转给网格员',
  archive: '自己收起来',
};

/** What comes in, for who runs it. */
export function pictureWords(
  { picture, state, interruptedAt }: Pick<Show, 'picture' | 'state' | 'interruptedAt'>,
  now: Ms,
): string {
  if (state === 'interrupted' && interruptedAt !== undefined)
    return `画面断了（${ago(interruptedAt, now)}）。三分钟内连回来就接着播，过了就自己结束`;
  if (picture === true) return state === 'live' ? '画面正常，大家看得到' : '画面到了，只有办直播的人看得到';
  return '还没有画面';
}

type Incoming = NonNullable<Summary['incoming']>;

/** Fewer pictures a second are seen one by one. */
const JERKY_FPS = 10;

function comesIn({ video, audio, fps }: Incoming): string {
  if (video === 0) return '只有声音，没有画面';
  if (audio === 0) return '没有声音，看看话筒';
  if (isThin(video + audio)) return '网慢，画面会糊';
  return fps < JERKY_FPS ? '画面一卡一卡的' : '画面清楚';
}

/** How it comes in, first in words and then in figures: 画面清楚 · 每秒 1194 千比特 · 每秒 25 帧. */
export function incomingWords(incoming: Incoming | undefined): string {
  if (!incoming || incoming.video + incoming.audio === 0) return '画面好不好，平台还没报上来';
  const { video, audio, fps } = incoming;
  const speed = speedWords(video + audio);
  return [comesIn(incoming), speed, ...(video > 0 ? [`每秒 ${fps} 帧`] : [])].join(' · ');
}

/** Since when the picture is as it is, by what the platform told last. */
export function lastTold({ trail }: Show, now: Ms): string | undefined {
  const told = trail.filter(({ act }) => act === 'told').at(-1);
  return told && `平台上次来信：${ago(told.at, now)}`;
}

type NotYet = Pick<Show, 'state' | 'startsAt' | 'picture'> & { acts: readonly Show['acts'][number][] };

/** Why it cannot begin yet; nothing when it can, or is on. */
export function notYetWords({ acts, state, startsAt, picture }: NotYet, now: Ms): string | undefined {
  if (acts.includes('start')) return '点了开播，大家马上看得到';
  if (state === 'planned') return '试播只有办直播的人看得到；预告以后才能开播';
  if (state !== 'announced' && state !== 'rehearsing') return undefined;
  if (now < startsAt - HOUR) return `${clock(startsAt - HOUR)} 以后才能开播，现在可以试播`;
  return picture === true ? undefined : '先把画面传上来，再点开播';
}

const trailWords: Record<string, string> = {
  plan: '排好了',
  save: '改了安排',
  reschedule: '改了时间',
  announce: '预告了',
  rehearse: '开始试播',
  endRehearsal: '试播完了',
  start: '开播了',
  end: '播完了',
  cancel: '不办了',
  caption: '挂了一行字',
  chapter: '换了一节',
  drop: '断开了画面',
  blocked: '平台断开了画面',
  doubted: '平台提醒看一眼画面',
  told: '画面有变化',
  recorded: '录下了一段',
  late: '提醒该点了',
  lapse: '没有开播，作废了',
  swept: '提问都有了着落',
  archive: '收起来了',
};
export const trailWord = (act: string): string => trailWords[act] ?? act;

/** 最多 328 人同时看，看过的 512 人. */
export function viewersWords({ most, people }: Summary): string {
  return `最多 ${most} 人同时看，一共 ${people} 人看过`;
}

/** What became of a question. */
export function endWords({ state, onAirAt, answer }: Pick<Question, 'state' | 'onAirAt' | 'answer'>): string {
  if (state === 'order') return '转成点单，网格员来办';
  if (state === 'topic') return '转成议题';
  if (answer) return `写的答复：${answer}`;
  return onAirAt === undefined ? '答过了' : '直播里答过了';
}

/** 答了 5 个，转成点单 3 个，转成议题 1 个. */
export function becameLine({
  asked,
  answered,
  orders,
  topics,
  withdrawn,
  open,
}: Summary['questions']): string {
  const parts: [number, string][] = [
    [answered, `答了 ${answered} 个`],
    [orders, `转成点单 ${orders} 个`],
    [topics, `转成议题 ${topics} 个`],
    [withdrawn, `自己撤回 ${withdrawn} 个`],
    [open, `还有 ${open} 个在等`],
  ];
  const said = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return asked === 0 ? '这一场没有人提问' : said.join('，');
}

/** 1:05:09 or 5:09, of so many seconds. */
export function lengthWords(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const padded = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}
