import { useRef, useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { remember } from '../../services/cache';
import type { Refusal } from '../../services/cloud';
import { goInstead } from '../../services/go';
import { wishPage } from '../../services/routes';
import { showRow } from '../../services/showRow';
import { blank, inputOf, mistakesIn, type Draft, type Mistakes } from './draft';

/** The form of a wish: its draft, what is wrong with it, and sending it. */
export function useSaying() {
  const { values: draft, change, drop } = useDraft<Draft>('wish', blank);
  const submit = useAct('wish.submit', { quiet: true });
  const [tried, setTried] = useState(false);
  const sent = useRef(false);
  const lacking = mistakesIn(draft);
  const { refusal } = submit;
  const blamed = refusal && blameOf(refusal);
  const mistakes: Mistakes = { ...blamed, ...(tried ? lacking : {}) };
  /** Sends it, or answers with what it was not sent for: the row to blame, which is shown. */
  const send = async (): Promise<Mistakes | undefined> => {
    setTried(true);
    const input = inputOf(draft);
    if (!input) return shown(lacking);
    if (sent.current) return undefined;
    const reply = await submit.send(input);
    if (!reply) return undefined;
    if (!reply.ok) return shown(blameOf(reply.refusal));
    sent.current = true;
    drop();
    const { wish } = reply.output;
    remember('wish.get', { id: wish.id }, reply.output);
    toast('说好了，社区会来核实');
    goInstead(wishPage(wish.id));
    return undefined;
  };
  return { draft, change, send, busy: submit.busy, mistakes, lacking, refusal: blamed ? undefined : refusal };
}

export type Saying = ReturnType<typeof useSaying>;

function shown(wrong: Mistakes | undefined): Mistakes | undefined {
  const [first] = Object.keys(wrong ?? {});
  // The page turns to it first.
  if (first !== undefined) setTimeout(() => showRow(`wish-${first}`));
  return wrong;
}

/** What a refusal says, at its row; undefined where no row can be blamed for it. */
function blameOf(refusal: Refusal<'wish.submit'>): Mistakes | undefined {
  const row = rowOf(refusal);
  return row && { [row]: sentenceOf(refusal) };
}

function rowOf({ code }: Refusal<'wish.submit'>): keyof Mistakes | undefined {
  if (code === 'WISH_WORDS' || code === 'TEXT_REFUSED') return 'words';
  if (code === 'TOO_DEAR') return 'worth';
  if (code === 'GUARDIAN_NEEDED') return 'wisher';
  return code === 'NOT_PROXY' ? 'who' : undefined;
}

function sentenceOf({ code, fields = [] }: Refusal<'wish.submit'>): string {
  if (code === 'TOO_DEAR' && fields[0] !== undefined) return `最多 ${fields[0]} 元，请换便宜一些的`;
  return [refusalWords[code], ...(code === 'WISH_WORDS' ? fields : [])].join('：');
}
