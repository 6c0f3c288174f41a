import { MINUTE, type Ms } from '@core/domain/calendar/time';
import { isOnAir } from '@core/domain/live/show';
import { DOUBTS_APART } from '@core/domain/live/verdicts';
import { clock } from '../../copy/times';
import type { Show } from './show';

/** What the platform takes a picture for, by its own word; words it may use that are not here mean no more than that. */
const labelWords: Record<string, string> = {
  Porn: '色情内容',
  Sexy: '过于暴露的内容',
  Abuse: '辱骂的内容',
  Ad: '广告或二维码',
  Terror: '暴恐内容',
  Polity: '不能播的人物或标志',
  Illegal: '违法内容',
  Teenager: '不适合未成年人的内容',
};

/** A doubt that nobody repeats is over; one that stands is told again before it goes. */
const DOUBT_STANDS = DOUBTS_APART + MINUTE;

/** What the crew has to know of the picture, and what it does now; nothing when nothing is wrong with it. */
export function verdictWords(
  { verdict, picture, state }: Pick<Show, 'verdict' | 'picture' | 'state'>,
  now: Ms,
): { title: string; line: string } | undefined {
  if (!verdict) return undefined;
  const what = labelWords[verdict.label] ?? '不能播的内容';
  if (verdict.kind === 'review') {
    if (now - verdict.at > DOUBT_STANDS) return undefined;
    return { title: '请看一眼画面', line: `${clock(verdict.at)} 平台提醒：可能有${what}。没有就不用管。` };
  }
  const said = `${clock(verdict.at)} 平台认为画面里有${what}`;
  // It could not be cut off from the cloud.
  if (picture === true) return { title: '请马上断开画面', line: `${said}，还没断开。断开后换好再传。` };
  const ends = isOnAir({ state }) ? '；三分钟没传上来，直播自己结束' : '';
  return { title: '平台断开了画面', line: `${said}。换好画面，过一分钟就能再传${ends}。` };
}
