import type { Output } from '@core/contract';
import { useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import type { Kind } from '../../copy/registration';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useSession } from '../../hooks/useSession';
import type { Refusal } from '../../services/cloud';
import { showRow } from '../../services/showRow';
import {
  draftFrom,
  mistakesOn,
  neighbours,
  pageOf,
  REGISTER_DRAFT,
  type Mistakes,
  type RegisterDraft,
  type Registration,
} from './form';

type Answered = (output: Output<'registration.mine'>) => void;

/** The form of three pages: its draft, what is wrong, keeping each page in the cloud, and sending it. */
export function useRegister(known: Registration | undefined, kind: Kind, onAnswer: Answered) {
  const home = useSession()?.home;
  const told = home && { path: home.path, address: `${home.community} ${home.address}` };
  const {
    values: draft,
    change,
    drop,
  } = useDraft<RegisterDraft>(REGISTER_DRAFT, draftFrom(known, kind, told));
  const save = useAct('registration.save');
  const submit = useAct('registration.submit');
  const askPhone = useAct('registration.phone');
  const [wrong, setWrong] = useState<Mistakes>({});
  const { before, next, number } = neighbours(draft.step);

  const edit = (some: Partial<RegisterDraft>): void => {
    setWrong({});
    change(some);
  };
  const send = async (): Promise<void> => {
    const mistakes = mistakesOn(draft, known?.phoneMasked !== undefined);
    setWrong(mistakes);
    if (showFirst(mistakes)) return;
    const kept = await save.send(pageOf(draft));
    if (!kept) return;
    if (!kept.ok) {
      const blamed = blamedBy(kept.refusal);
      setWrong(blamed);
      showFirst(blamed);
      return;
    }
    if (next) {
      onAnswer(kept.output);
      change({ step: next });
      return;
    }
    const sent = await submit.send({});
    onAnswer(sent?.ok ? sent.output : kept.output);
    if (sent?.ok) {
      drop();
      toast('交给社区了');
    } else if (sent?.refusal.code === 'UNFINISHED') {
      change({ step: kept.output.registration?.missing[0] ?? 'home' });
    }
  };
  const phoneBy = async (code: string): Promise<void> => {
    const reply = await askPhone.send({ kind: draft.kind, code });
    if (!reply?.ok) return;
    edit({ phone: '' });
    onAnswer(reply.output);
  };
  return {
    ...{ draft, change: edit, mistakes: wrong, number, send, phoneBy },
    back: before && (() => edit({ step: before })),
    last: next === undefined,
    phoneMasked: known?.phoneMasked,
    busy: save.busy || submit.busy || askPhone.busy,
    offline: [save, submit].some(({ refusal }) => refusal?.code === 'OFFLINE'),
  };
}

export const rowId = (row: string): string => `row-${row}`;

/** Brings the first row that is wrong into sight, if there is one. */
function showFirst(wrong: Mistakes): boolean {
  const [first] = Object.keys(wrong);
  if (first !== undefined) setTimeout(() => showRow(rowId(first)));
  return first !== undefined;
}

/** The sentence of a refusal, under the row it belongs to. */
function blamedBy({ code, fields = [] }: Refusal<'registration.save'>): Mistakes {
  if (code === 'TEXT_REFUSED') return { name: refusalWords[code] };
  if (code === 'NOT_FOUND') return { home: '这个地方不在名录里了，请再选一次' };
  if (code === 'BAD_INPUT' && fields.includes('phone')) return { phone: refusalWords[code] };
  return {};
}
