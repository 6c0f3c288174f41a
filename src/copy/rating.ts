import type { Input } from '@core/contract';

type Tag = NonNullable<Input<'order.rate'>['tags']>[number];

/** What a rating may say with one tap; the cloud knows the same six. */
export const ratingTags: readonly Tag[] = ['准时', '耐心', '办得好', '说得清楚', '不太会', '来晚了'];
