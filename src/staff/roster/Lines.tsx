import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { kindWords } from '../../copy/registration';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import './roster.scss';

interface LinesProps {
  search: string;
  building: string | undefined;
}

/** The lines that were asked for, with telephones masked. */
export function Lines({ search, building }: LinesProps) {
  const asked = { ...(search ? { search } : {}), ...(building && !search ? { building } : {}) };
  const reading = useRead('roster.list', asked);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('roster.list', { ...asked, cursor }));
  return (
    <Opening reading={reading}>
      {() => (
        <>
          {list.length === 0 && <Empty title="没有找到" line="换个写法，或到「导入导出」里导入花名册" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </Card>
          )}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}

function Line({ line }: { line: Output<'roster.list'>['list'][number] }) {
  const { name, kind, orgUnit, phoneMasked, place, registered } = line;
  const about = [kindWords[kind], orgUnit, place].filter(Boolean).join(' · ');
  return (
    <View className="roster-line">
      <View className="grow">
        <View className="b">{name}</View>
        <View className="t-s ink2">{about}</View>
      </View>
      <View className="roster-side">
        <View className={registered ? 't-s pine' : 't-s ink2'}>{registered ? '已报到' : '没报到'}</View>
        <View className="t-s ink2 num">{phoneMasked}</View>
      </View>
    </View>
  );
}
