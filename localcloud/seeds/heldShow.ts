import { DAY, dayOf, MINUTE, moment, type Ms } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';

/** The show that the demo town has held: so long ago, in chapters of so many seconds. */
const DAYS_AGO = 5;
const CHAPTER_SECONDS = 30;

export const HELD_SHOW = 'demoshowheating';
/** What was said in it, chapter by chapter. */
export const heldChapters = [
  { title: '看阀门', lines: ['进水、回水两个阀门都要开着。', '上面热、下面凉，多半是里面有气。'] },
  { title: '量温度', lines: ['关窗一小时，放在屋子中间。', '离地一米五，别挨着暖气片。'] },
  { title: '打哪个电话', lines: ['打供热电话，报门牌。', '两天内上门量，不收钱。'] },
] as const;

/** When it was on air. `after` is a moment within it, so many seconds from its beginning. */
export function heldHours(now: Ms): { startsAt: Ms; endsAt: Ms; after: (seconds: number) => Ms } {
  const startsAt = moment(dayOf(now - DAYS_AGO * DAY), 19, 30);
  const after = (seconds: number): Ms => startsAt + seconds * 1000;
  return { startsAt, endsAt: startsAt + 30 * MINUTE, after };
}

export const chapterBegins = (chapter: number): number => chapter * CHAPTER_SECONDS;
export const HELD_SECONDS = chapterBegins(heldChapters.length);

const NUMBERS = ['一', '二', '三'];

/** What a camera would have left of it, for a machine that can make films. */
export const heldRecording = (seededAt: Ms) => ({
  fileId: '1000000000000000001',
  stream: streamOf(HELD_SHOW),
  startedAt: heldHours(seededAt).startsAt,
  cards: heldChapters.map(({ title, lines }, n) => ({
    ...{ title: `${NUMBERS[n] ?? ''}、${title}`, lines, seconds: CHAPTER_SECONDS },
  })),
});
