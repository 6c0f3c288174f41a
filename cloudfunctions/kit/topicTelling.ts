import type { TopicAbout } from '@core/domain/topic/messages';
import type { JobRow } from './documents';
import { idOf } from './ids';
import { jobRow } from './jobRow';

interface Telling {
  topic: string;
  about: TopicAbout;
  /** What it was told in: the version of the topic, or of the session. */
  seq: number;
  /** The session that it comes of; `told`: whoever has a seat there hears of it by that. */
  session?: { id: string; told: boolean };
}

/** The work of telling those who want a topic talked about what became of it: once for each cause. */
export function topicTelling({ topic, about, seq, session }: Telling, now: number): JobRow {
  const { id: hearing = '', told = false } = session ?? {};
  const input = { topic, about, seq: String(seq), hearing, guests: told ? 'told' : '' };
  return jobRow(idOf(topic, hearing, input.seq, about), 'topicTell', now, { input });
}
