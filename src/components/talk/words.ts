import type { Output } from '@core/contract';
import type { Preset, Side } from '@core/domain/talk/talk';

export type Talk = Output<'talk.list'>;
export type TalkLine = Talk['list'][number];

/** What each side says most. */
export const presetWords: Record<Preset, string> = {
  welcome: '不客气，应该的',
  gate: '门禁请按我家门牌号',
  bringNothing: '什么都不用带',
  another: '能换个时间吗',
  slowDoor: '开门慢，请等一等',
  thanks: '辛苦了，谢谢您',
  tenMinutes: '我十分钟后到',
  downstairs: '到楼下了',
  tools: '要带工具吗',
  late: '路上耽搁了，晚一会儿到',
  callMe: '方便接个电话吗',
  seen: '社区看到了',
  allWell: '都还顺利吗',
  onIt: '社区来想办法',
};

const sideWords: Record<Side, string> = { household: '居民', helper: '帮忙的邻居', desk: '社区' };

/** Who said a line: 我, a name, or the side. */
export function speakerOf({ mine, by, side }: Pick<TalkLine, 'mine' | 'by' | 'side'>): string {
  if (mine) return '我';
  if (by === undefined) return sideWords[side];
  return side === 'desk' ? `社区 ${by.name}` : by.name;
}

/** What a line says, in one sentence. */
export function saidIn({ preset, words, voice }: Pick<TalkLine, 'preset' | 'words' | 'voice'>): string {
  if (voice) return `一段话，${voice.seconds} 秒`;
  return words ?? (preset ? presetWords[preset] : '');
}
