import { showPlanners } from '@core/domain/live/showVisibility';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { HoursRows } from '../../components/planning/HoursRows';
import { PlaceField } from '../../components/planning/PlaceField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { showDeskPage } from '../../services/routes';
import { showRow } from '../../services/showRow';
import { useServices } from '../components/useServices';
import type { Show } from '../words/show';
import { ChapterRows } from './ChapterRows';
import { CoverRow } from './CoverRow';
import { mistakesIn, planOf, saveOf, type Mistakes, type Row, type ShowDraft } from './draft';
import { PeopleRows } from './PeopleRows';
import { ServiceRow } from './ServiceRow';
import { WatchRows } from './WatchRows';

/** At which row a refusal belongs; the others stand above the form. */
const rowOf: Partial<Record<string, Row>> = {
  SHOW_TIMES: 'hours',
  TEXT_REFUSED: 'title',
  NOT_YOUR_PICTURE: 'cover',
  ITEM_GONE: 'item',
};

interface EditorProps {
  name: string;
  blank: ShowDraft;
  /** What is set anew; absent for a new one. */
  show?: Show;
}

/** What there is to say about a show, on one page; what is wrong stands at its row. */
export function Editor({ name, blank, show }: EditorProps) {
  const { values: written, change, drop } = useDraft(`show:${name}`, blank);
  const services = useServices(written.itemId);
  // What stands there is what is sent, also where nobody has chosen.
  const draft = { ...written, itemId: services.meant?.id ?? written.itemId };
  const [wrong, setWrong] = useState<Mistakes>({});
  const plan = useAct('show.plan', { quiet: true });
  const save = useAct('show.save', { quiet: true });
  const refusal = show ? save.refusal : plan.refusal;
  const refusedRow = refusal && rowOf[refusal.code];
  const errors: Mistakes =
    refusal && refusedRow ? { [refusedRow]: refusalWords[refusal.code], ...wrong } : wrong;

  const send = async (): Promise<void> => {
    const mistakes = mistakesIn(draft, show === undefined);
    setWrong(mistakes);
    const [row] = Object.keys(mistakes);
    if (row !== undefined) {
      setTimeout(() => showRow(`show-${row}`));
      return;
    }
    const input = show ? undefined : planOf(draft);
    const reply = show ? await save.send(saveOf(draft, show)) : input && (await plan.send(input));
    if (!reply?.ok) return;
    drop();
    toast(show ? '改好了' : '排好了，先看一遍再预告');
    goInstead(showDeskPage(reply.output.show.id));
  };
  const busy = plan.busy || save.busy;
  const row = { draft, change, errors };
  return (
    <Page
      title={show ? '改安排' : '排一场直播'}
      bar={
        <PrimaryBar line={show ? '改时间在上一页，用「改时间」' : '预告以前，只有工作人员看得到'}>
          <Button kind="filled" size="main" grow={1} busy={busy} onPress={() => void send()}>
            {show ? '改好了' : '排好，看一遍'}
          </Button>
        </PrimaryBar>
      }
    >
      {refusal && !refusedRow && (
        <ErrorCard
          {...(refusal.code === 'OFFLINE' ? {} : { title: refusalWords[refusal.code], line: '您写的都还在' })}
          onAgain={() => void send()}
          busy={busy}
        />
      )}
      <Card>
        {!show && (
          <PlaceField
            roles={showPlanners}
            label="播给哪里"
            value={draft.place}
            onChange={(place) => change({ place })}
          />
        )}
        <FormRow id="show-title" label="播什么" error={errors.title}>
          <TextField
            name="show-title-field"
            label="播什么"
            placeholder="医保缴费怎么办，王医生在线答"
            maxLength={40}
            value={draft.title}
            invalid={errors.title !== undefined}
            onChange={(title) => change({ title })}
          />
        </FormRow>
        <FormRow label="说明" help="可以不写">
          <TextArea
            name="show-words"
            label="说明"
            maxLength={500}
            value={draft.words}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        {!show && (
          <HoursRows
            id="show-hours"
            help="一场最长六小时"
            value={draft}
            onChange={change}
            error={errors.hours}
          />
        )}
        <CoverRow {...row} />
        <ChapterRows {...row} />
      </Card>
      <Card>
        <PeopleRows {...row} />
      </Card>
      <Card>
        <ServiceRow {...row} services={services} />
      </Card>
      <Card>
        <WatchRows {...row} />
      </Card>
    </Page>
  );
}
