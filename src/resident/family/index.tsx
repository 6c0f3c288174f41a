import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Empty } from '../../components/feedback/Empty';
import { Page } from '../../components/page/Page';
import { useRead } from '../../hooks/useRead';
import { fullDay } from '../../copy/household';
import { keepDraft, PROXY_DRAFT } from '../../services/drafts';
import { go } from '../../services/go';
import { proxyPage } from '../../services/routes';
import { InviteSheet } from './InviteSheet';
import { JoinSheet } from './JoinSheet';
import { Relative } from './Relative';

/** 家人: who may follow my orders, whose I may follow, and for whom I act. */
export default function FamilyPage() {
  const family = useRead('family.list', {});
  const [sheet, setSheet] = useState<'invite' | 'guard' | 'join'>();
  const again = (): void => void family.refresh();
  const close = (): void => {
    setSheet(undefined);
    again();
  };
  return (
    <Page title="家人">
      <View className="row">
        <Button grow={1} onPress={() => setSheet('join')}>
          我有一个码
        </Button>
        <Button grow={1} kind="tinted" onPress={() => setSheet('invite')}>
          请家人来看
        </Button>
      </View>
      <Opening reading={family}>
        {({ mine, theirs, wards }) => (
          <>
            {mine.length + theirs.length + wards.length === 0 && (
              <Empty
                title="还没有连上家人"
                line="您给家人一个六位数的码，他就能看到您的单办到哪了。门牌和电话不给看"
              />
            )}
            {mine.length > 0 && <Section title="看得到我的单的家人" />}
            {mine.map((relative) => (
              <Relative key={relative.id} relative={relative} side="mine" onEnded={again} />
            ))}
            {theirs.length > 0 && <Section title="我看得到的家人" />}
            {theirs.map((relative) => (
              <Relative key={relative.id} relative={relative} side="theirs" onEnded={again} />
            ))}
            {wards.length > 0 && <Section title="我替他办事" />}
            {wards.length > 0 && (
              <Card tone="rows">
                {wards.map((ward) => (
                  <ListRow
                    key={ward.id}
                    icon="user"
                    title={`替${ward.name}点单`}
                    line={`监护到 ${fullDay(ward.until)}`}
                    onPress={() => orderFor(ward)}
                  />
                ))}
              </Card>
            )}
          </>
        )}
      </Opening>
      <Button kind="plain" onPress={() => setSheet('guard')}>
        社区要登记我做监护人
      </Button>
      <InviteSheet
        {...(sheet === 'invite' || sheet === 'guard'
          ? { purpose: sheet === 'guard' ? 'guard' : 'join' }
          : {})}
        onClose={close}
      />
      <JoinSheet open={sheet === 'join'} onClose={close} />
    </Page>
  );
}

function orderFor({ id, name, household, address }: Output<'family.list'>['wards'][number]): void {
  keepDraft(PROXY_DRAFT, { ward: id, name, phone: '', household: { path: household, name: address } });
  go(proxyPage);
}
