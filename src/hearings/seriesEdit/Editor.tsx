import { hearingHosts } from '@core/domain/hearing/visibility';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { oneSeriesPage } from '../../services/routes';
import { PlaceField } from '../../components/planning/PlaceField';
import { seriesFormatWords, type Series } from '../words/series';
import { lacksIn, lackWords, saidOf, type Lack, type SeriesDraft } from './draft';
import { LaneRows } from './LaneRows';
import { Preview } from './Preview';
import { RhythmRows } from './RhythmRows';
import { VenueRows } from './VenueRows';

interface EditorProps {
  /** Under which the draft is kept on this phone. */
  name: string;
  blank: SeriesDraft;
  series?: Series;
}

const formats = Object.entries(seriesFormatWords).map(([value, label]) => ({
  value: value as keyof typeof seriesFormatWords,
  label,
}));

/** When, where, who sits in turn; under it which dates come of that, before anything is kept. */
export function Editor({ name, blank, series }: EditorProps) {
  const { values, change, drop } = useDraft<SeriesDraft>(`series:${name}`, blank);
  const { send, busy } = useAct('series.save');
  const [tried, setTried] = useState(false);
  const lacks = lacksIn(values);
  const lack = (one: Lack): string | undefined => (tried && lacks.includes(one) ? lackWords[one] : undefined);
  const save = async (): Promise<void> => {
    setTried(true);
    if (lacks.length > 0) return;
    const which = series && { id: series.id, version: series.version };
    const reply = await send({ ...which, said: saidOf(values) });
    if (!reply?.ok) return;
    drop();
    toast('定好了，往后八周的场次排出来了');
    goInstead(oneSeriesPage(reply.output.series.id));
  };
  return (
    <Page
      title={series ? '改安排' : '定期议事'}
      bar={
        <PrimaryBar line={series ? '已经有人约的场次不动，别的跟着改' : '定好以后大家就看得到'}>
          <Button kind="filled" grow={1} busy={busy} onPress={() => void save()}>
            {series ? '改好' : '定下来'}
          </Button>
        </PrimaryBar>
      }
    >
      <Card>
        {!series && (
          <PlaceField
            roles={hearingHosts}
            label="哪里的"
            value={values.place}
            onChange={(place) => change({ place })}
          />
        )}
        <FormRow label="名字" error={lack('title')}>
          <TextField
            name="series-title"
            label="名字"
            placeholder="书记和您拉拉呱"
            value={values.title}
            maxLength={30}
            invalid={lack('title') !== undefined}
            onChange={(title) => change({ title })}
          />
        </FormRow>
        <FormRow label="怎么开">
          <ChoicePicker
            label="怎么开"
            options={formats}
            value={values.format}
            onChange={(format) => change({ format })}
          />
        </FormRow>
        <FormRow label="说些什么" help="可以不写">
          <TextArea
            name="series-words"
            label="说些什么"
            value={values.words}
            maxLength={300}
            onChange={(words) => change({ words })}
          />
        </FormRow>
      </Card>
      <RhythmRows draft={values} error={lack('weekdays')} onChange={change} />
      <Card>
        <FormRow label="遇上放假">
          <OptionRow
            label="遇上放假"
            options={[
              { value: 'skip', label: '停一次' },
              { value: 'nextWorkingDay', label: '顺到上班第一天' },
            ]}
            value={values.onHoliday}
            onChange={(onHoliday) => change({ onHoliday })}
          />
        </FormRow>
      </Card>
      <VenueRows draft={values} error={lack('venue')} onChange={change} />
      <LaneRows lanes={values.lanes} onChange={(lanes) => change({ lanes })} />
      <Preview draft={values} id={series?.id} ready={lacks.length === 0} />
    </Page>
  );
}
