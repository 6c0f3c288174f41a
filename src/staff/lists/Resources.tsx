import type { Output } from '@core/contract';
import { dayOf } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { WidePage } from '../../components/page/WidePage';
import { lineFacts, shortDay, unitKindWords } from '../../copy/units';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { useListPlace } from './useListPlace';

type Unit = Output<'unit.list'>['list'][number];

/** 资源清单: units that want to report come first, then what the others offer. */
export function Resources({ head }: { head: ReactNode }) {
  const place = useListPlace();
  const input = place === undefined ? {} : { place };
  const units = useRead('unit.list', input);
  const reading = useRead('resource.list', input);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('resource.list', { ...input, cursor }));
  const waiting = units.data?.list ?? [];
  return (
    <WidePage
      title="三张清单"
      list={
        <>
          {head}
          {waiting.length > 0 && <Section title="单位来报到，等您答复" />}
          {waiting.map((unit) => (
            <WaitingUnit key={unit.id} unit={unit} onSettled={() => void units.refresh()} />
          ))}
          <Opening reading={reading}>
            {() =>
              list.length === 0 ? (
                <Empty title="还没有单位写资源" line="单位联系人在「我的单位」里写，写好就在这里" />
              ) : (
                <Card tone="rows">
                  {list.map((row) => (
                    <ListRow
                      key={row.id}
                      icon="buildings"
                      title={row.title}
                      line={`${row.unitName} · ${lineFacts(row)}`}
                    />
                  ))}
                </Card>
              )
            }
          </Opening>
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      }
    />
  );
}

function WaitingUnit({ unit, onSettled }: { unit: Unit; onSettled: () => void }) {
  const { id, name, kind, contact, until, at } = unit;
  const [refusing, setRefusing] = useState(false);
  const approve = useAct('unit.approve');
  const end = useAct('unit.end');
  const settle = (reply: { ok: boolean } | undefined, said: string): void => {
    setRefusing(false);
    if (reply?.ok) toast(said);
    if (reply) onSettled();
  };
  return (
    <Card tone="marked">
      <View className="stack">
        <View className="b">{name}</View>
        <View className="t-s ink2">
          {unitKindWords[kind]} · 联系人 {contact} · 到 {shortDay(until, dayOf(at))}
        </View>
        <View className="row">
          <Button grow={1} size="small" onPress={() => setRefusing(true)} label={`先不收，${name}`}>
            先不收
          </Button>
          <Button
            grow={1.5}
            size="small"
            kind="tinted"
            busy={approve.busy}
            label={`同意报到，${name}`}
            onPress={() => void approve.send({ id }).then((reply) => settle(reply, `${name}报到了`))}
          >
            同意报到
          </Button>
        </View>
      </View>
      <Confirm
        open={refusing}
        title={`先不收${name}？`}
        consequence="联系人会看到没有通过，可以改好再来报到。"
        act="先不收"
        busy={end.busy}
        onConfirm={() => void end.send({ id }).then((reply) => settle(reply, '已经答复单位'))}
        onClose={() => setRefusing(false)}
      />
    </Card>
  );
}
