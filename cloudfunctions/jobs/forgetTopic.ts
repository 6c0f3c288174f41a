import { forgottenTopic, leftTopic } from '@core/domain/topic/forgotten';
import { topicRow } from '../kit/recordTopic';
import { change, find } from '../kit/store';
import { commit } from '../kit/transaction';
import { inTurn } from '../kit/inTurn';

const AT_ONCE = 4;

/** Forgets who proposed an ended topic, and what messages said of it. */
export async function forgetTopic(id: string): Promise<void> {
  await change('messages', { subject: id }, { title: '一个议题' });
  await commit(async (tx) => {
    const topic = await tx.get('topics', id);
    if (topic && !topic.live) await tx.put('topics', forgottenTopic(topic));
  });
}

/** What somebody who left had proposed: what neighbours second goes on without him, the rest is forgotten. */
export async function topicsOf(residentId: string, slice: number, now: number): Promise<number> {
  const topics = await find('topics', { residentId }, slice);
  return inTurn(topics, AT_ONCE, async ({ _id }) => {
    await change('messages', { subject: _id }, { title: '一个议题' });
    await commit(async (tx) => {
      const before = await tx.get('topics', _id);
      if (before?.residentId === residentId)
        await tx.put('topics', topicRow({ before, after: leftTopic(before, now), act: 'withdraw' }));
    });
    return true;
  });
}

/** Who left no longer seconds anything. */
export async function secondsOf(personId: string, slice: number): Promise<number> {
  const topics = await find('topics', { seconds: personId }, slice);
  return inTurn(topics, AT_ONCE, async ({ _id }) => {
    await commit(async (tx) => {
      const topic = await tx.get('topics', _id);
      if (topic)
        await tx.put('topics', { ...topic, seconds: topic.seconds.filter((one) => one !== personId) });
    });
    return true;
  });
}
