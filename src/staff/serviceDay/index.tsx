import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { goBack } from '../../components/page/PageHeader';
import { WidePage } from '../../components/page/WidePage';
import { countWords, dayStateWords, dayWords } from '../../copy/serviceDay';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { DayDesk } from './DayDesk';
import { PlanSheet } from './PlanSheet';

/** 居住地服务日 for who runs it: the days of the place, and one of them opened beside. */
export default function ServiceDays() {
  const days = useRead('serviceDay.list', {});
  const { list, more, busy } = useMore(days.data, (cursor) => read('serviceDay.list', { cursor }));
  const [id, setId] = useState<string>();
  const [planning, setPlanning] = useState(false);
  const refresh = (): void => void days.refresh();
  return (
    <WidePage
      title="居住地服务日"
      chosen={id !== undefined}
      onBack={id === undefined ? goBack : () => setId(undefined)}
      list={
        <>
          <Button kind="tinted" onPress={() => setPlanning(true)}>
            定一个服务日
          </Button>
          <Opening reading={days}>
            {() =>
              list.length === 0 ? (
                <Empty title="还没有服务日" line="每月第一个周六，碰上放假往后顺一周" />
              ) : (
                <>
                  <Section title="服务日" />
                  <Card tone="rows">
                    {list.map((day) => (
                      <ListRow
                        key={day.id}
                        icon="calendar-check"
                        title={dayWords(day)}
                        line={`${dayStateWords[day.state]} · ${countWords(day)}`}
                        onPress={() => setId(day.id)}
                      />
                    ))}
                  </Card>
                  {more && (
                    <Button onPress={more} busy={busy}>
                      再看一些
                    </Button>
                  )}
                </>
              )
            }
          </Opening>
          <PlanSheet
            open={planning}
            onClose={() => setPlanning(false)}
            onDone={(day) => {
              setPlanning(false);
              setId(day);
              refresh();
            }}
          />
        </>
      }
    >
      {id === undefined ? (
        <Empty title="点开一天看看" line="报名、放单、分组、收工都在里面" />
      ) : (
        <DayDesk key={id} id={id} onChange={refresh} />
      )}
    </WidePage>
  );
}
