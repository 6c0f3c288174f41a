import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { refusalWords } from '../../copy/refusals';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { DateList } from '../components/DateList';
import { holidayWords, hoursWords, rhythmWords, type Series, type SeriesDate } from '../words/series';
import { StaffActs } from './StaffActs';

/** One series: when and where, who sits, its next dates, and what of them is otherwise and why. */
export default function OneSeriesPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('series.get', { id });
  return (
    <Page title="定期议事">
      <Opening reading={reading} cards={3}>
        {(shown) => <Shown key={shown.series.version} shown={shown} onChange={reading.put} />}
      </Opening>
    </Page>
  );
}

type Answer = { series: Series; dates: SeriesDate[]; more?: string | undefined };

function Shown({ shown, onChange }: { shown: Answer; onChange: (shown: Answer) => void }) {
  const { series } = shown;
  const [pages, setPages] = useState<Pick<Answer, 'dates' | 'more'>>(shown);
  const [chosen, setChosen] = useState<SeriesDate>();
  const further = async (after: string): Promise<void> => {
    const reply = await read('series.get', { id: series.id, after });
    if (!reply.ok) {
      toast(refusalWords[reply.refusal.code]);
      return;
    }
    setPages({ dates: [...pages.dates, ...reply.output.dates], more: reply.output.more });
  };
  const { more } = pages;
  const leads = series.acts.includes('except');
  return (
    <>
      <Facts series={series} />
      <StaffActs
        series={series}
        dates={pages.dates}
        chosen={chosen}
        onDone={onChange}
        onClose={() => setChosen(undefined)}
      />
      <Section title="往后的日子" />
      <Card>
        <DateList dates={pages.dates} onPress={leads ? setChosen : undefined} />
      </Card>
      {more !== undefined && <Button onPress={() => void further(more)}>再往后看</Button>}
    </>
  );
}

function Facts({ series }: { series: Series }) {
  const { title, words, venue, placeName, seats, slotMinutes, onHoliday, endedWhy } = series;
  const places = slotMinutes === 0 ? `${seats} 个座位` : `一户一段，每段 ${slotMinutes} 分钟`;
  return (
    <Card>
      <View className="stack">
        <View className="t-xl" {...aria('heading', { level: 1 })}>
          {title}
        </View>
        {endedWhy !== undefined && <View className="amber b">{`已经停了：${endedWhy}`}</View>}
        <View className="b num">{`${rhythmWords(series.rhythm)} ${hoursWords(series)}`}</View>
        <View>{`${placeName} · ${venue}`}</View>
        {words !== '' && <View>{words}</View>}
        <View className="t-s ink2 num">{`${places} · 遇上放假${holidayWords[onHoliday]}`}</View>
      </View>
    </Card>
  );
}
