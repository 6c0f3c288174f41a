import { inChina } from '@core/domain/calendar/time';
import type { Survey } from '@core/domain/survey/survey';
import type { Poster } from './noticeSheet';

interface Around {
  placeName: string;
  phone: string;
  /** The survey's page; absent where the browser edition is served nowhere. */
  address?: string | undefined;
}

/** What hangs in a stairwell while a place is asked: what it is about, until when, and a code that opens it. */
export function surveySheet(
  { title, intro, questions, until }: Survey,
  { placeName, phone, address }: Around,
): Poster {
  const last = inChina(until - 1).format('YYYY 年 M 月 D 日');
  return {
    title: `问卷：${title}`,
    line: `${placeName} · 答到 ${last} · 不记名`,
    pieces: [
      ...(intro === '' ? [] : [{ kind: 'paragraph' as const, words: intro }]),
      { kind: 'heading', words: '会问您' },
      ...questions.map(({ title: words }) => ({ kind: 'item' as const, words })),
    ],
    ...(address === undefined
      ? {}
      : { code: { address, words: '用手机扫右边的码来答，一人一份，谁答的不会记下。' } }),
    foot:
      phone === ''
        ? '不会用手机的，请家里人帮着答。'
        : `不会用手机的，请家里人帮着答，或打社区电话 ${phone}。`,
  };
}
