import { moment, type Ms } from '@core/domain/calendar/time';
import type { Slot } from '@core/domain/order/wanted';
import { slotChoices } from '../../components/form/whenChoices';
import { slotWords } from '../../copy/form';
import { dayWord } from '../../copy/times';

/** 今天 什么时候都可以: how a choice is read back. */
export function whenWords(day: string, slot: Slot, now: Ms): string {
  const choice = slotChoices(day, now).find(({ value }) => value === slot);
  const part = slot === 'any' ? '什么时候都可以' : (choice?.label ?? slotWords[slot]);
  return `${dayWord(moment(day), now)} ${part}`;
}
