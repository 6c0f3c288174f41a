import { DAY, dayOf, HOUR, inChina, MINUTE, moment, type Ms } from '@core/domain/calendar/time';
import type { Urgency } from '@core/domain/menu/item';
import type { OrderState } from '@core/domain/order/order';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** 18:40 */
export function clock(at: Ms): string {
  return inChina(at).format('H:mm');
}

/** 今天, 明天, 后天, 昨天, else 12 月 5 日 周六. */
export function dayWord(at: Ms, now: Ms): string {
  const day = inChina(at);
  const away = (moment(dayOf(at)) - moment(dayOf(now))) / DAY;
  const near: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' };
  return near[away] ?? `${day.month() + 1} 月 ${day.date()} 日 ${WEEKDAYS[day.day()] ?? ''}`;
}

/** 2027 年 12 月 5 日: a day that may lie years away. */
export function fullDay(at: Ms): string {
  return inChina(at).format('YYYY 年 M 月 D 日');
}

/** 18:40 today, 明天 9:30 otherwise. */
export function when(at: Ms, now: Ms): string {
  const day = dayWord(at, now);
  return day === '今天' ? clock(at) : `${day} ${clock(at)}`;
}

/** 6 分钟, 1 小时 20 分, 2 天. Nothing lasts 0 minutes. */
export function span(length: Ms, round = Math.ceil): string {
  const minutes = Math.max(1, round(length / MINUTE));
  if (minutes < 60) return `${minutes} 分钟`;
  if (length >= 2 * DAY) return `${Math.round(length / DAY)} 天`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} 小时` : `${Math.floor(minutes / 60)} 小时 ${rest} 分`;
}

/** 还有 6 分钟, or 超时 2 分钟. */
export function left(until: Ms, now: Ms): string {
  return until > now ? `还有 ${span(until - now)}` : `超时 ${span(now - until, Math.floor)}`;
}

/** 3 分钟前, 2 小时前, then the day. */
export function ago(at: Ms, now: Ms): string {
  if (now - at < MINUTE) return '刚刚';
  if (now - at < HOUR) return `${Math.floor((now - at) / MINUTE)} 分钟前`;
  return when(at, now);
}

/** 18–20 点, or 18:30–20:00 when an hour is not whole. */
function hours(from: Ms, until: Ms): string {
  const whole = [from, until].every((at) => inChina(at).minute() === 0);
  if (!whole) return `${clock(from)}–${clock(until)}`;
  const last = inChina(until).hour() === 0 ? 24 : inChina(until).hour();
  return `${inChina(from).hour()}–${last} 点`;
}

/** When somebody should come: 今天 18–20 点. */
export function wantedWords(wanted: { from: Ms; until: Ms }, now: Ms): string {
  return `${dayWord(wanted.from, now)} ${hours(wanted.from, wanted.until)}`;
}

interface Wanting {
  wanted: { from: Ms; until: Ms };
  urgency: Urgency;
  state: OrderState;
}

/** The same of an order: what cannot wait has no hour before somebody is on his way. */
export function hourWords({ wanted, urgency, state }: Wanting, now: Ms): string {
  const asked = state === 'submitted' || state === 'open' || state === 'dispatched';
  return urgency === 'urgent' && asked ? '越快越好' : wantedWords(wanted, now);
}

/** 早上好 … 晚上好. */
export function greeting(now: Ms): string {
  const hour = inChina(now).hour();
  if (hour < 5 || hour >= 18) return '晚上好';
  if (hour < 9) return '早上好';
  if (hour < 12) return '上午好';
  return hour < 14 ? '中午好' : '下午好';
}

/** 6655 0123 · 138 0000 2046: digits in groups, as they are read aloud. */
export function phoneDigits(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  return phone.replace(/^(0\d{2,3})(?=\d{7,8}$)/, '$1 ').replace(/(\d{3,4})(\d{4})$/, '$1 $2');
}
