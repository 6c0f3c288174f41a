import { useRef, useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { remember } from '../../services/cache';
import type { Refusal } from '../../services/cloud';
import { goInstead } from '../../services/go';
import { topicPage } from '../../services/routes';
import { blank, inputOf, mistakesIn, placeOf, type Draft, type Mistakes } from './draft';

/** The form of a topic: its draft, what neighbours have said already, what is wrong with it, and sending it. */
export function useProposing() {
  const home = useSession()?.home?.path;
  const { values: draft, change, drop } = useDraft<Draft>('topic', blank);
  const propose = useAct('topic.propose', { quiet: true });
  const [tried, setTried] = useState(false);
  const sent = useRef(false);
  const lacking = mistakesIn(draft);
  const { refusal } = propose;
  const blamed = refusal && blameOf(refusal);
  const { category, isPrivate } = draft;
  const place = placeOf(draft, home);
  const title = draft.title.trim();
  // What is said to the mediator alone is compared with nothing.
  const ready = !isPrivate && category !== undefined && place !== undefined && title !== '';
  const about = { title, category: category ?? ('other' as const), place: place ?? '' };
  const similar = useRead('topic.similar', about, { when: ready });
  const send = async (): Promise<void> => {
    setTried(true);
    const input = inputOf(draft, home);
    if (!input || sent.current) return;
    const reply = await propose.send(input);
    if (!reply?.ok) return;
    sent.current = true;
    drop();
    const { topic } = reply.output;
    remember('topic.get', { id: topic.id }, reply.output);
    toast(isPrivate ? '只告诉了社区的调解员' : '提好了，社区两个工作日里看');
    goInstead(topicPage(topic.id));
  };
  const mistakes: Mistakes = { ...blamed, ...(tried ? lacking : {}) };
  return {
    ...{ draft, change, send, home, lacking, mistakes, busy: propose.busy },
    similar: ready ? (similar.data?.list ?? []) : [],
    refusal: blamed ? undefined : refusal,
  };
}

export type Proposing = ReturnType<typeof useProposing>;

/** What a refusal says, at its row; undefined where no row can be blamed for it. */
function blameOf({ code }: Refusal<'topic.propose'>): Mistakes | undefined {
  if (code === 'TEXT_REFUSED') return { words: refusalWords[code] };
  return code === 'NOT_PROXY' ? { who: refusalWords[code] } : undefined;
}
