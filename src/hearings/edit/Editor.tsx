import { hearingHosts } from '@core/domain/hearing/visibility';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { hearingPage } from '../../services/routes';
import { showRow } from '../../services/showRow';
import { HoursRows, momentsOf } from '../../components/planning/HoursRows';
import { PlaceField } from '../../components/planning/PlaceField';
import { RoomRow } from '../components/RoomRow';
import type { View } from '../words/hearing';
import { AgendaRows } from './AgendaRows';
import { mistakesIn, roomIn, saveOf, scheduleOf, type HearingDraft, type Mistakes, type Row } from './draft';
import { FormatRow } from './FormatRow';
import { PanelRows, PartiesRow, TakerRow } from './PeopleRows';
import { SeatRows } from './SeatRows';

/** At which row a refusal belongs; the others stand above the form. */
const rowOf: Partial<Record<string, Row>> = {
  HEARING_TOO_SOON: 'hours',
  HEARING_TIMES: 'hours',
  NOT_YET_HELD: 'hours',
  DAY_PAST: 'hours',
  ROOM_TAKEN: 'room',
  ROOM_HOURS: 'room',
  ROOM_CLOSED: 'room',
  ROOM_FAR: 'room',
  PARTIES: 'parties',
  TEXT_REFUSED: 'title',
};

interface EditorProps {
  name: string;
  blank: HearingDraft;
  /** What is set anew; absent for a new one. */
  hearing?: View;
}

/** What there is to say about a session, on one page; what is wrong stands at its row. */
export function Editor({ name, blank, hearing }: EditorProps) {
  const { values: draft, change, drop } = useDraft(`hearing:${name}`, blank);
  const [wrong, setWrong] = useState<Mistakes>({});
  const schedule = useAct('hearing.schedule', { quiet: true });
  const save = useAct('hearing.save', { quiet: true });
  const refusal = hearing ? save.refusal : schedule.refusal;
  const refusedRow = refusal && rowOf[refusal.code];
  const errors: Mistakes =
    refusal && refusedRow ? { [refusedRow]: refusalWords[refusal.code], ...wrong } : wrong;

  const send = async (): Promise<void> => {
    const mistakes = mistakesIn(draft, hearing === undefined);
    setWrong(mistakes);
    const [row] = Object.keys(mistakes);
    if (row !== undefined) {
      setTimeout(() => showRow(`hearing-${row}`));
      return;
    }
    const input = hearing ? undefined : scheduleOf(draft);
    const reply = hearing ? await save.send(saveOf(draft, hearing)) : input && (await schedule.send(input));
    if (!reply?.ok) return;
    drop();
    goInstead(hearingPage(reply.output.hearing.id));
  };
  const busy = schedule.busy || save.busy;
  const row = { draft, change, errors };
  return (
    <Page
      title={hearing ? '改安排' : '定一次议事'}
      bar={
        <PrimaryBar line={hearing ? '改时间请用「推迟」' : '开放预约前，只有工作人员看得到'}>
          <Button kind="filled" size="main" grow={1} busy={busy} onPress={() => void send()}>
            {hearing ? '改好了' : draft.format === 'popUp' ? '记下来' : '定下来'}
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
        {!hearing && <FormatRow {...row} />}
        {!hearing && (
          <PlaceField
            roles={hearingHosts}
            label="给哪里开"
            value={draft.place}
            onChange={(place) => change({ place })}
          />
        )}
        <FormRow id="hearing-title" label="叫什么" error={errors.title}>
          <TextField
            name="hearing-title-field"
            label="叫什么"
            maxLength={40}
            value={draft.title}
            invalid={errors.title !== undefined}
            onChange={(title) => change({ title })}
          />
        </FormRow>
        <FormRow label="说明" help="可以不写">
          <TextArea
            name="hearing-words"
            label="说明"
            maxLength={500}
            value={draft.words}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <AgendaRows {...row} />
      </Card>
      <Card>
        {!hearing && (
          <HoursRows
            id="hearing-hours"
            help={draft.format === 'popUp' ? '已经开过的' : '至少提前三天'}
            value={draft}
            onChange={change}
            error={errors.hours}
            past={draft.format === 'popUp'}
          />
        )}
        {draft.format !== 'popUp' && (
          <RoomRow
            hours={hearing ?? momentsOf(draft)}
            value={draft.room}
            booked={hearing?.roomBooked === true}
            error={errors.room}
            onChange={(room) => change(roomIn(room))}
          />
        )}
        <FormRow id="hearing-venue" label="在哪里" help="写清有没有坡道" error={errors.venue}>
          <TextField
            name="hearing-venue-field"
            label="在哪里"
            placeholder="社区一楼会客室，有坡道"
            maxLength={60}
            value={draft.venue}
            invalid={errors.venue !== undefined}
            onChange={(venue) => change({ venue })}
          />
        </FormRow>
        {!hearing && <SeatRows {...row} />}
      </Card>
      <Card>
        {!hearing && draft.format === 'mediation' && <PartiesRow {...row} />}
        <TakerRow {...row} />
        <PanelRows {...row} />
      </Card>
    </Page>
  );
}
