import type { Ms } from '@core/domain/calendar/time';
import { span, when } from '../../copy/times';
import type { Phase } from '../player/phase';

/** What stands on the picture: a word for what is on. */
export const phaseWords: Record<Phase, string> = {
  before: '预告',
  connecting: '直播中',
  playing: '直播中',
  interrupted: '信号断了',
  ended: '播完了',
  replay: '回看',
  elsewhere: '直播中',
  nowhere: '直播中',
  off: '取消了',
};

/** 今天 19:30 开播，还有 35 分钟 */
export function countdown(startsAt: Ms, now: Ms): string {
  if (startsAt <= now) return `说好 ${when(startsAt, now)} 开播，马上就来`;
  return `${when(startsAt, now)} 开播，还有 ${span(startsAt - now)}`;
}

/** In the place of the picture: what is so, and what comes next. */
export const blankWords: Record<Exclude<Phase, 'before' | 'playing' | 'replay'>, string> = {
  connecting: '正在接画面，几秒钟就好',
  interrupted: '信号断了，正在接，接上自己接着播',
  ended: '播完了。录像备好就能回看',
  elsewhere: '这一场在微信视频号里播',
  nowhere: '这里放不了画面，可以照常提问、看评论',
  off: '这一场不办了',
};

/** While somebody hears and does not see; `saves`: the picture is not fetched either. */
export function soundWords(phase: 'connecting' | 'playing', saves: boolean): string {
  if (phase === 'connecting') return '正在接声音，几秒钟就好';
  return saves ? '只听声音，画面不费流量' : '只听声音，画面收起来了';
}

/** Before anything is fetched over mobile data; `alone`: its sound is to be had without the picture. */
export const meteredWords = (alone: boolean): string =>
  alone
    ? '您现在用的是流量，10 分钟看画面大约 60 兆，只听声音大约 5 兆'
    : '您现在用的是流量，看 10 分钟大约 60 兆';
