import type { Output } from '@core/contract';
import { dayOf } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Segments } from '../../components/basic/Segments';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { shortDay, unitKindWords } from '../../copy/units';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { refreshSession } from '../../services/session';
import { OfferList } from './OfferList';
import { OwnProjects } from './OwnProjects';
import { Register } from './Register';

type Unit = NonNullable<Output<'unit.mine'>['unit']>;

const tabs = [
  { value: 'offers', label: '我们能给的' },
  { value: 'projects', label: '项目' },
] as const;

/** 我的单位: reporting to a place, what we offer there, and the projects that came of it. */
export default function UnitPage() {
  const mine = useRead('unit.mine', {});
  const again = (): void => {
    void refreshSession();
    void mine.refresh();
  };
  return (
    <Page title="我的单位">
      <Opening reading={mine}>
        {({ unit }) =>
          unit && unit.state !== 'ended' ? (
            <Own unit={unit} onEnded={again} />
          ) : (
            <>
              {unit && <Note>{unit.name} 的报到已经结束，或没有通过。可以重新报到。</Note>}
              <Register onDone={again} />
            </>
          )
        }
      </Opening>
    </Page>
  );
}

function Own({ unit, onEnded }: { unit: Unit; onEnded: () => void }) {
  const { id, name, kind, placeName, state, until, at } = unit;
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('offers');
  const [ending, setEnding] = useState(false);
  const { send, busy } = useAct('unit.end');
  const waits = state === 'submitted';
  const end = async (): Promise<void> => {
    const reply = await send({ id });
    setEnding(false);
    if (!reply?.ok) return;
    toast(waits ? '撤回了' : '报到结束了');
    onEnded();
  };
  return (
    <>
      <Card>
        <View className="stack">
          <View className="t-l">{name}</View>
          <View className="t-s ink2">
            {unitKindWords[kind]} · 向{placeName}报到 · 到 {shortDay(until, dayOf(at))}
          </View>
          <View className="b">{waits ? '等社区答复' : '已报到'}</View>
          <View className="row">
            <Button size="small" onPress={() => setEnding(true)}>
              {waits ? '撤回' : '结束报到'}
            </Button>
          </View>
        </View>
      </Card>
      {waits && <Note>社区上班时间会看。同意以后，您就能写单位能给的，也能答应项目。</Note>}
      {!waits && (
        <>
          <Segments items={tabs} value={tab} onChange={setTab} label="看什么" />
          {tab === 'offers' ? <OfferList /> : <OwnProjects />}
        </>
      )}
      <Confirm
        open={ending}
        title={waits ? '撤回报到？' : `${name}不再报到？`}
        consequence="单位写的资源会从清单里拿掉。正在做的项目请先和社区说好。"
        act={waits ? '撤回' : '结束报到'}
        busy={busy}
        onConfirm={() => void end()}
        onClose={() => setEnding(false)}
      />
    </>
  );
}
