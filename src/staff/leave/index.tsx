import type { Output } from '@core/contract';
import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { WidePage } from '../../components/page/WidePage';
import { roleWords } from '../../copy/states';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { LeaveDays } from './LeaveDays';

type Colleague = Output<'grant.substitutes'>['list'][number];

/** 请假和代班: who answers for an office while its holder is away, and from when until when. */
export default function Leave() {
  const id = useParam('id');
  const colleagues = useRead('grant.substitutes', { id });
  return (
    <WidePage
      title="请假和代班"
      list={
        <>
          <Note>请假一开始，手上的单子一分钟内转给代班的人；回来那天自己转回来。</Note>
          <Opening reading={colleagues}>
            {({ list }) =>
              list.length === 0 ? (
                <Empty title="附近没有能代的同事" line="要有同类身份、离得不远的同事才能代，请找上一级安排" />
              ) : (
                <LeaveForm id={id} colleagues={list} />
              )
            }
          </Opening>
        </>
      }
    />
  );
}

interface Draft {
  substituteId?: string;
  first?: string;
  last?: string;
}

function LeaveForm({ id, colleagues }: { id: string; colleagues: readonly Colleague[] }) {
  const now = useNow();
  const form = useDraft<Draft>(`leave:${id}`, {});
  const [cancelling, setCancelling] = useState(false);
  const { send, busy } = useAct('grant.substitute');
  const { substituteId, first = dayOf(now), last = first } = form.values;
  const keep = async (substitute: string, leave?: { from: Ms; until: Ms }): Promise<void> => {
    const reply = await send({ id, substituteId: substitute, ...(leave ? { leave } : {}) });
    setCancelling(false);
    if (!reply?.ok) return;
    form.drop();
    const name = reply.output.grant.substitute?.name ?? '';
    toast(leave ? `记好了，那几天由${name}代` : `记好了，由${name}代班，没有请假`);
  };
  return (
    <Card>
      <View className="stack">
        <FormRow label="谁来代">
          <OptionList
            label="谁来代"
            options={colleagues.map((one) => ({
              value: one.id,
              label: one.name,
              line: `${one.placeName} · ${roleWords[one.role]}`,
            }))}
            value={substituteId}
            onChange={(next) => form.change({ substituteId: next })}
          />
        </FormRow>
        <LeaveDays first={first} last={last} now={now} onChange={form.change} />
        <Button
          kind="filled"
          busy={busy}
          disabled={substituteId === undefined}
          onPress={() => substituteId !== undefined && void keep(substituteId, leaveOf(first, last, now))}
        >
          请这几天假
        </Button>
        <Button disabled={substituteId === undefined || busy} onPress={() => setCancelling(true)}>
          只定代班，不请假
        </Button>
      </View>
      <Confirm
        open={cancelling}
        title="不请假？"
        consequence="记过的请假就取消了，现在起单子还由本人负责。"
        act="不请假"
        busy={busy}
        onConfirm={() => substituteId !== undefined && void keep(substituteId)}
        onClose={() => setCancelling(false)}
      />
    </Card>
  );
}

/** Whole days; a leave that begins today begins now. */
function leaveOf(first: string, last: string, now: Ms): { from: Ms; until: Ms } {
  return { from: Math.max(moment(first), now), until: moment(last) + DAY };
}
