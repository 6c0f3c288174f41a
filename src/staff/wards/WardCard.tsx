import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { fullDay } from '../../copy/household';
import { phoneDigits } from '../../copy/times';
import { basisWords, heardWords } from '../../copy/wards';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { keepDraft, PROXY_DRAFT } from '../../services/drafts';
import { go } from '../../services/go';
import { proxyPage } from '../../services/routes';
import { ChangeSheet } from './ChangeSheet';
import { GuardianSheet } from './GuardianSheet';

type Ward = Output<'ward.get'>['ward'];
type Sheet = 'change' | 'guardian' | 'endGuardian' | 'close';

interface WardCardProps {
  id: string;
  onChanged: () => void;
  onClosed: () => void;
}

/** One record: where he lives, who acts for him, how he agreed, and what can be done. */
export function WardCard({ id, onChanged, onClosed }: WardCardProps) {
  const reading = useRead('ward.get', { id });
  const [sheet, setSheet] = useState<Sheet>();
  const close = (): void => setSheet(undefined);
  const changed = (): void => {
    close();
    void reading.refresh();
    onChanged();
  };
  return (
    <Opening reading={reading}>
      {({ ward }) => (
        <>
          <Card>
            <View className="stack">
              <View className="t-xl">{ward.name}</View>
              <View>{ward.address}</View>
              {ward.phone !== undefined && <View className="num">电话 {phoneDigits(ward.phone)}</View>}
              <View className="t-s ink2">{guardianLine(ward)}</View>
              <View className="row row-wrap">
                <Button size="small" onPress={() => setSheet('change')}>
                  改一改
                </Button>
                <Button size="small" onPress={() => setSheet(ward.guardian ? 'endGuardian' : 'guardian')}>
                  {ward.guardian ? '监护结束' : '登记监护人'}
                </Button>
                <Button size="small" onPress={() => setSheet('close')}>
                  收起档案
                </Button>
              </View>
            </View>
          </Card>
          <Button kind="filled" onPress={() => orderFor(ward)}>
            替他点单
          </Button>
          <Section title="怎么同意的" side="只增不改" />
          <Card tone="rows">
            {ward.consents.map((heard, n) => (
              <ListRow
                key={n}
                title={heardWords(heard)}
                line={[heard.day, `${heard.by}记的`, heard.note].filter(Boolean).join(' · ')}
              />
            ))}
          </Card>
          <ChangeSheet open={sheet === 'change'} ward={ward} onDone={changed} onClose={close} />
          <GuardianSheet open={sheet === 'guardian'} ward={ward} onDone={changed} onClose={close} />
          <EndGuardian open={sheet === 'endGuardian'} ward={ward} onDone={changed} onClose={close} />
          <CloseWard open={sheet === 'close'} ward={ward} onDone={onClosed} onClose={close} />
        </>
      )}
    </Opening>
  );
}

function guardianLine({ guardian }: Ward): string {
  if (!guardian) return '没有登记监护人';
  return `监护人：${guardian.name}（${basisWords[guardian.basis]}），到 ${fullDay(guardian.until)}`;
}

function orderFor({ id, name, household, address }: Ward): void {
  keepDraft(PROXY_DRAFT, { ward: id, name, phone: '', household: { path: household, name: address } });
  go(proxyPage);
}

interface EndingProps {
  open: boolean;
  ward: Ward;
  onDone: () => void;
  onClose: () => void;
}

function EndGuardian({ open, ward: { id, guardian }, onDone, onClose }: EndingProps) {
  const { send, busy } = useAct('guardian.end');
  const end = async (): Promise<void> => {
    if ((await send({ ward: id }))?.ok) onDone();
  };
  return (
    <Confirm
      open={open}
      title={`${guardian?.name ?? ''}不再是监护人？`}
      consequence="从现在起他不能再替这位邻居点单。记录还留着。"
      act="监护结束"
      busy={busy}
      onConfirm={() => void end()}
      onClose={onClose}
    />
  );
}

function CloseWard({ open, ward: { id, name }, onDone, onClose }: EndingProps) {
  const { send, busy } = useAct('ward.close');
  const end = async (): Promise<void> => {
    if (!(await send({ id }))?.ok) return;
    toast('档案收起了');
    onDone();
  };
  return (
    <Confirm
      open={open}
      title={`收起${name}的档案？`}
      consequence="搬走、有了手机或不愿意，就收起。以后找不到他，也不能替他点单；同意的记录还留着。"
      act="收起"
      busy={busy}
      onConfirm={() => void end()}
      onClose={onClose}
    />
  );
}
