import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Confirm } from '../../components/feedback/Confirm';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import type { Reply } from '../../services/cloud';
import { go } from '../../services/go';
import { noticeEditPage, noticePage } from '../../services/routes';
import type { Edited } from '../words';
import { usePrinting } from './printing';

interface NoticeActsProps {
  notice: Edited;
  onChange: (notice: Edited) => void;
}

type Answered = Reply<'notice.pin' | 'notice.unschedule' | 'notice.discard' | 'notice.withdraw'>;

/** What else can be done to a notice now. */
export function NoticeActs({ notice, onChange }: NoticeActsProps) {
  const { id, version, acts, pinned, state } = notice;
  const which = { id, version };
  const pin = useAct('notice.pin');
  const unschedule = useAct('notice.unschedule');
  const discard = useAct('notice.discard');
  const withdraw = useAct('notice.withdraw');
  const printing = usePrinting();
  const [asking, setAsking] = useState<'discard' | 'withdraw'>();
  const [why, setWhy] = useState('');
  const taken = (reply: Answered | undefined): void => {
    setAsking(undefined);
    if (reply?.ok) onChange(reply.output.notice);
  };
  const may = (act: Edited['acts'][number]): boolean => acts.includes(act);
  const shown = state === 'published' || state === 'ended';
  return (
    <>
      <View className="notice-acts">
        {(may('save') || may('correct')) && (
          <Button size="small" onPress={() => go(noticeEditPage(id))}>
            {may('save') ? '接着写' : '更正'}
          </Button>
        )}
        {may('unschedule') && (
          <Button size="small" onPress={() => void unschedule.send(which).then(taken)}>
            先不发，收回草稿
          </Button>
        )}
        {may('pin') && (
          <Button
            size="small"
            busy={pin.busy}
            onPress={() => void pin.send({ ...which, pinned: !pinned }).then(taken)}
          >
            {pinned ? '不再置顶' : '置顶'}
          </Button>
        )}
        {shown && (
          <Button size="small" busy={printing.busy} onPress={() => void printing.open(id)}>
            打印明白纸
          </Button>
        )}
        {shown && (
          <Button size="small" onPress={() => go(noticePage(id))}>
            像居民那样看
          </Button>
        )}
        {may('withdraw') && (
          <Button size="small" onPress={() => setAsking('withdraw')}>
            撤回
          </Button>
        )}
        {may('discard') && (
          <Button size="small" onPress={() => setAsking('discard')}>
            丢掉草稿
          </Button>
        )}
      </View>
      <Confirm
        open={asking === 'discard'}
        title="丢掉这份草稿？"
        consequence="丢掉就不能再改，也发布不了了。"
        act="丢掉"
        busy={discard.busy}
        onConfirm={() => void discard.send(which).then(taken)}
        onClose={() => setAsking(undefined)}
      />
      <Sheet open={asking === 'withdraw'} title="撤回这一条？" onClose={() => setAsking(undefined)}>
        <View className="stack">
          <View className="ink2">列表里不再有它，还没提醒到的人不再提醒。点开过的人看得到为什么。</View>
          <FormRow label="为什么撤回" help="大家看得到">
            <TextField name="why" label="为什么撤回" value={why} maxLength={60} onChange={setWhy} />
          </FormRow>
          <Button
            kind="filled"
            busy={withdraw.busy}
            disabled={why.trim() === ''}
            onPress={() => void withdraw.send({ ...which, why: why.trim() }).then(taken)}
          >
            撤回
          </Button>
        </View>
      </Sheet>
    </>
  );
}
