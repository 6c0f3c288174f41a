import type { Output } from '@core/contract';
import { moment } from '@core/domain/calendar/time';
import type { ThankedRole } from '@core/domain/thanks/birthday';
import { roleWords } from '../../copy/states';
import { dayWord } from '../../copy/times';

export type Leader = Output<'thanks.leaders'>['list'][number];
export type Kind = 'birthday' | 'letter';

export const roleItems: readonly { value: ThankedRole; label: string }[] = [
  { value: 'buildingLeader', label: roleWords.buildingLeader },
  { value: 'stairwellLeader', label: roleWords.stairwellLeader },
  { value: 'gridWorker', label: roleWords.gridWorker },
];

/** Words that are ready; whoever sends them may write others. */
export const readyWords: Record<Kind, (name: string) => string> = {
  birthday: (name) => `${name}，生日快乐！楼里的大事小事，一年到头多亏您惦记。祝您身体健康，天天开心。`,
  letter: (name) => `${name}，谢谢您。邻居们有事先想到您，您总是搭把手。您辛苦了，也请保重身体。`,
};

export const actWords: Record<Kind, string> = { birthday: '送生日卡', letter: '写感谢信' };
export const sentWords: Record<Kind, string> = { birthday: '生日卡送到了', letter: '感谢信送到了' };

/** Where somebody looks after what. */
export const placedWords = ({ role, placeName }: Pick<Leader, 'role' | 'placeName'>): string =>
  `${placeName} · ${roleWords[role]}`;

/** When the birthday is: 今天, or the day. */
export const dayWords = (on: string, now: number): string => `${dayWord(moment(on), now)}生日`;
