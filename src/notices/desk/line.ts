import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import { when } from '../../copy/times';
import { classWords, stateWords } from '../words';

type Managed = Output<'notice.manage'>['list'][number];

/** 公示 · 桂花巷社区 · 置顶 · 12 人看过 · 9:30. */
export function managedLine(one: Managed, now: Ms): string {
  const { class: kind, placeName, state, readers, pinned, at, publishAt } = one;
  const shown = state === 'published' || state === 'ended';
  const parts = [
    classWords[kind],
    placeName,
    state === 'published' ? '' : stateWords[state],
    pinned ? '置顶' : '',
    shown ? `${readers} 人看过` : '',
    publishAt === undefined ? when(at, now) : `${when(publishAt, now)} 发布`,
  ];
  return parts.filter(Boolean).join(' · ');
}
