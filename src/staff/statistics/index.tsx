import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { Opening } from '../../components/feedback/Opening';
import { WidePage } from '../../components/page/WidePage';
import { when } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { useFreshSession, useSession } from '../../hooks/useSession';
import { Crumbs } from '../Crumbs';
import { Below } from './Below';
import { ExportRow } from './ExportRow';
import { GroupCard } from './GroupCard';
import { MeaningSheet } from './MeaningSheet';
import { Series } from './Series';
import { useFigures, type Looking } from './useFigures';
import { kinds, periodWords, stepWords } from './words';
import './statistics.scss';

/** 数字: how the orders of a place went, in figures that carry what they are of. Nothing in it is about a person. */
export default function StatisticsPage() {
  useFreshSession();
  const session = useSession();
  const looking = useFigures();
  if (!session)
    return <WidePage title="数字" list={<NotYet refusal={undefined} onAgain={() => undefined} />} />;
  if (looking.place === undefined)
    return (
      <WidePage
        title="数字"
        list={<Empty title="这里没有您能看的数字" line="社区、街道和区县的工作人员能看" />}
      />
    );
  return <Figures looking={looking} place={looking.place} />;
}

function Figures({ looking, place }: { looking: Looking; place: string }) {
  const elder = useElder();
  const [meaning, setMeaning] = useState(false);
  const { period } = looking;
  const input = { place, period };
  const reading = useRead('statistics.get', input);
  const data = reading.data;
  return (
    <WidePage
      title="数字"
      list={
        <>
          {data && <Crumbs around={data.around} here={data.place.name} onGo={looking.setPlace} />}
          <Segments items={kinds} value={period.kind} onChange={looking.setKind} label="按什么时段看" />
          <PeriodRow looking={looking} />
          <Opening reading={reading} cards={3}>
            {({ normal, urgent, countedAt }) => (
              <>
                <Counted at={countedAt} />
                <GroupCard title="普通单" group={normal} />
                <GroupCard title="急单" group={urgent} />
                <Button kind="plain" icon="info" onPress={() => setMeaning(true)}>
                  这些数怎么算
                </Button>
              </>
            )}
          </Opening>
          <MeaningSheet open={meaning} onClose={() => setMeaning(false)} />
        </>
      }
    >
      {data && (
        <>
          <Series series={elder ? data.series.slice(-6) : data.series} period={period} onGo={looking.goTo} />
          <Below
            key={place + period.kind + period.start}
            first={data}
            input={input}
            onGo={looking.setPlace}
          />
          <ExportRow input={{ place, period }} />
        </>
      )}
    </WidePage>
  );
}

/** One period back or on. What has not begun cannot be asked for. */
function PeriodRow({ looking: { period, before, after } }: { looking: Looking }) {
  const words = stepWords[period.kind];
  return (
    <View className="statistics-period">
      <Button size="small" onPress={before}>
        {words.before}
      </Button>
      <View className="grow center b num">{periodWords(period)}</View>
      <Button size="small" onPress={after ?? (() => undefined)} disabled={after === undefined}>
        {words.after}
      </Button>
    </View>
  );
}

function Counted({ at }: { at: number | undefined }) {
  const now = useNow();
  return (
    <Note icon="clock">
      {at === undefined
        ? '每天夜里数一次，明天早上就有'
        : `${when(at, now)} 数的，每天夜里数一次；按点单那天算`}
    </Note>
  );
}
