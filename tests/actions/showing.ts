import { createHash } from 'node:crypto';
import type { Input, Output } from '@core/contract';
import { HOUR } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';
import { signCallback } from '@core/domain/live/signing';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, LIVE, type Door } from './door';

export type ShowView = Output<'show.get'>['show'];

export const seen = ({ id, version }: Pick<ShowView, 'id' | 'version'>) => ({ id, version });

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** Tells something of the stream of a show, as the provider would. */
export async function told(door: Door, showId: string, event: object): Promise<unknown> {
  const t = Math.floor(Date.now() / 1000) + 600;
  const sign = signCallback(LIVE.LIVE_CALLBACK_KEY, t, md5);
  return door.call('callbacks', httpOf({ stream_id: streamOf(showId), t, sign, ...event }));
}
const httpOf = (body: object) => ({ httpMethod: 'POST', body: JSON.stringify(body), isBase64Encoded: false });

const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

/** A picture comes in, or goes. */
export const up = (door: Door, show: string, sequence: string) =>
  told(door, show, { event_type: 1, event_time: nowInSeconds(), sequence });
export const down = (door: Door, show: string, sequence: string) =>
  told(door, show, { event_type: 0, event_time: nowInSeconds(), sequence });

export const plan = (more: Partial<Input<'show.plan'>> = {}): Input<'show.plan'> => ({
  ...{ place: HOME_COMMUNITY, title: '医保缴费怎么办', words: '带着问题来。', guests: ['王医生'] },
  ...{ startsAt: Date.now() + HOUR, endsAt: Date.now() + 2 * HOUR, moderators: ['sunli'] },
  chapters: [{ title: '怎么交' }, { title: '断缴了怎么办' }],
  ...more,
});

export async function planned(door: Door, more: Partial<Input<'show.plan'>> = {}): Promise<ShowView> {
  return given(await door.as('limin')('show.plan', plan(more))).show;
}

export async function announced(door: Door, more: Partial<Input<'show.plan'>> = {}): Promise<ShowView> {
  const show = await planned(door, more);
  return given(await door.as('limin')('show.announce', seen(show))).show;
}

/** A show that 李敏 holds, with her picture on air. */
export async function onAir(door: Door, more: Partial<Input<'show.plan'>> = {}): Promise<ShowView> {
  const show = await announced(door, more);
  await up(door, show.id, '1');
  return given(await door.as('limin')('show.start', seen(show))).show;
}
