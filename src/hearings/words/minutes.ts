import type { Output } from '@core/contract';
import { moment, type Ms } from '@core/domain/calendar/time';
import type { FloorRole } from '@core/domain/hearing/floor';
import type { CorrectionState } from '@core/domain/hearing/minuteEditions';
import type { EntryKind, EntryWords } from '@core/domain/hearing/minutes';
import { dayWord } from '../../copy/times';

export type Minutes = Output<'minutes.get'>['minutes'];

export const kindWords: Record<EntryKind, string> = { said: '说了', decided: '定了', action: '要办' };

/** As what somebody takes part, as it is called out: 3 号 · 居民. */
export const floorRoleWords: Record<FloorRole, string> = {
  anyone: '居民',
  resident: '居民',
  member: '党员',
  volunteer: '志愿者',
  propertyStaff: '物业',
  orgUnit: '单位',
  party: '当事人',
  host: '主持人',
};

export const correctionWords: Record<CorrectionState, string> = {
  asked: '等答复',
  taken: '改了',
  declined: '没有改',
};

/** 3 号 · 居民：充电棚离楼远一点 */
export const lineWords = ({ speaker, words }: EntryWords): string =>
  speaker === '' ? words : `${speaker}：${words}`;

/** 物业来办，12 月 5 日 周六前 */
export function actionWords({ kind, who, until }: EntryWords, now: Ms): string | undefined {
  if (kind !== 'action') return undefined;
  const by = until === undefined ? '没定日子' : `${dayWord(moment(until), now)}前`;
  return who === '' ? `还没定谁办，${by}` : `${who}来办，${by}`;
}

/** Lines by the item of the agenda they belong to, in its order; those under none come last. */
export function byItem<T extends { said: EntryWords }>(
  agenda: Minutes['agenda'],
  lines: readonly T[],
): { title: string; lines: T[] }[] {
  const known = agenda.map(({ id, title }, at) => ({
    title: `${at + 1}. ${title}`,
    lines: lines.filter(({ said }) => said.itemId === id),
  }));
  const others = lines.filter(({ said }) => !agenda.some(({ id }) => id === said.itemId));
  return [...known, { title: agenda.length === 0 ? '记下的' : '别的', lines: others }].filter(
    (group) => group.lines.length > 0,
  );
}
