import { useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { useAct } from '../../hooks/useAct';
import type { Acting } from './acting';
import { ConvertSheet } from './ConvertSheet';
import { DeclineSheet } from './DeclineSheet';
import { WordsSheet, type WordsAct } from './WordsSheet';

type Rare = WordsAct | 'decline' | 'convert' | 'withdraw' | 'unpledge' | 'tell';

const rows: readonly [act: Rare, title: string, line: string][] = [
  ['dispute', '还没办好', '告诉社区哪里不对'],
  ['release', '退回墙上', '办不了没关系，早点说'],
  ['unpledge', '退掉我那一份', '让给别人认'],
  ['decline', '不上墙', '告诉本人为什么，去哪里办'],
  ['convert', '转去别处办', '转成点单，或放进需求清单'],
  ['leaveOff', '到此为止', '没联系上，或两边说好不办了'],
  ['explain', '办不了，说明原因', '由书记亲自说'],
  ['tell', '讲给别人听的事', '同意或者收回'],
  ['withdraw', '不要了', '收回这个心愿'],
];
/** What the bar offers already. */
const inBar = ['mend', 'keep'];

/** What can be done besides: each row says what it means. */
export function More({ wish, put, refresh }: Acting) {
  const [open, setOpen] = useState<Rare>();
  const onClose = (): void => setOpen(undefined);
  const open0 = rows.filter(([act]) => wish.acts.includes(act) && !inBar.includes(act));
  const shown = open0.filter(([act]) => act !== 'tell' || wish.thanks !== undefined);
  if (shown.length === 0) return null;
  const at = { wish, put, refresh, onClose };
  return (
    <>
      <Section title="还可以" />
      <Card tone="rows">
        {shown.map(([act, title, line]) => (
          <ListRow key={act} title={title} line={line} onPress={() => setOpen(act)} />
        ))}
      </Card>
      {open === 'decline' && <DeclineSheet {...at} />}
      {open === 'convert' && <ConvertSheet {...at} />}
      {(open === 'withdraw' || open === 'unpledge' || open === 'tell') && <Asked act={open} {...at} />}
      {open && isWords(open) && <WordsSheet act={open} {...at} />}
    </>
  );
}

const isWords = (act: Rare): act is WordsAct =>
  ['release', 'dispute', 'mend', 'leaveOff', 'keep', 'explain'].includes(act);

/** What takes something away is asked once more, with what follows from it. */
function Asked({
  act,
  wish,
  put,
  onClose,
}: Acting & { act: 'withdraw' | 'unpledge' | 'tell'; onClose: () => void }) {
  const withdraw = useAct('wish.withdraw');
  const unpledge = useAct('wish.unpledge');
  const tell = useAct('wish.tell');
  const which = { id: wish.id, version: wish.version };
  const given = wish.story?.given !== true;
  const send = async (): Promise<void> => {
    const reply =
      act === 'withdraw'
        ? await withdraw.send(which)
        : act === 'unpledge'
          ? await unpledge.send({ id: wish.id })
          : await tell.send({ ...which, given });
    if (reply?.ok) put(reply.output.wish);
    if (reply) onClose();
  };
  const { title, consequence, button } = given && act === 'tell' ? told : asked[act];
  const busy = withdraw.busy || unpledge.busy || tell.busy;
  return (
    <Confirm open {...{ title, consequence, busy, onClose }} act={button} onConfirm={() => void send()} />
  );
}

interface Question {
  title: string;
  consequence: string;
  button: string;
}

const told: Question = {
  title: '讲给大家听？',
  consequence: '别人能看到谢谢和照片，还是叫那个化名。',
  button: '同意',
};
const asked: Record<'withdraw' | 'unpledge' | 'tell', Question> = {
  withdraw: { title: '不要这个心愿了？', consequence: '马上从墙上拿下来，认的人会知道。', button: '不要了' },
  unpledge: { title: '退掉您那一份？', consequence: '马上让给别人认，不怪您。', button: '退掉' },
  tell: { title: '不讲了？', consequence: '别人从现在起看不到谢谢和照片。', button: '收回' },
};
