import type { Output } from '@core/contract';
import { given, type Town } from './town';

type Topic = Output<'topic.get'>['topic'];

/** One topic that waits for staff, and one that a neighbour says to the mediator alone. */
export async function topicsFor(town: Town, resident: string): Promise<Record<'open' | 'quiet', Topic>> {
  const place = '990001/01/01/003/';
  const said = {
    ...({ title: '楼下停车挡了救护车', category: 'parking', place } as const),
    words: '上周三救护车开不进来，请划一条不能停的线。',
  };
  const open = given(await town.as(resident)('topic.propose', said)).topic;
  given(await town.as('chen')('topic.second', { id: open.id }));
  const quiet = given(
    await town.as(resident)('topic.propose', {
      ...{ title: '和楼上漏水的事', category: 'neighbours', place, isPrivate: true },
      words: '找过三次，说不到一起，想请社区帮着坐下来谈。',
    }),
  ).topic;
  return { open, quiet };
}
