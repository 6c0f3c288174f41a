import { templateIds, templateOf } from '@core/domain/regionMode/templates';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { modeWords } from '../../copy/modes';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { AudienceRow } from './AudienceRow';
import { blankMode, callOf, fromTemplate, mistakesIn, mostTold, termFor } from './form';
import { Preview } from './Preview';
import { termsOf } from './words';

interface CallFormProps {
  place: string;
  onCalled: (id: string) => void;
}

/** A new call: from a template, every word of it changeable, and shown as it will be read before anybody is told. */
export function CallForm({ place, onCalled }: CallFormProps) {
  const listed = useRead('mode.list', { place });
  const weighed = useRead('mode.weigh', { place });
  return (
    <Opening reading={weighed}>
      {({ roles }) => (
        <Form
          place={place}
          placeName={listed.data?.placeName ?? ''}
          callable={listed.data?.callable ?? []}
          roles={roles}
          onCalled={onCalled}
        />
      )}
    </Opening>
  );
}

interface FormProps extends CallFormProps {
  placeName: string;
  callable: readonly ('urgent' | 'wartime')[];
  roles: Parameters<typeof mostTold>[0]['roles'];
}

function Form({ place, placeName, callable, roles, onCalled }: FormProps) {
  const now = useNow();
  const { values, change, drop } = useDraft(`mode:new:${place}`, blankMode());
  const { send, busy } = useAct('mode.call');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const wrong = tried ? mistakesIn(values) : {};
  const most = mostTold({ roles }, values.audience);
  const { mode, drill } = values;
  const ask = (): void => {
    setTried(true);
    if (Object.keys(mistakesIn(values)).length === 0) setAsking(true);
  };
  const call = async (): Promise<void> => {
    const reply = await send(callOf(place, values, now));
    setAsking(false);
    if (!reply?.ok) return;
    drop();
    toast(reply.output.episode.state === 'asked' ? '提出来了，等另一位管理员同意' : '叫了，正在一个个告诉');
    onCalled(reply.output.episode.id);
  };
  return (
    <>
      <Section title="叫人到岗" side={placeName} />
      <Card>
        <FormRow label="用哪个样子" help="选了再改字">
          <ChoicePicker
            label="用哪个样子"
            options={templateIds.map((id) => ({ value: id, label: templateOf[id].name }))}
            value={values.template}
            onChange={(id) => change(fromTemplate(id))}
          />
        </FormRow>
        <FormRow label="真的，还是演练">
          <OptionRow
            label="真的，还是演练"
            options={[
              { value: 'drill', label: '演练' },
              { value: 'real', label: '真的' },
            ]}
            value={drill ? 'drill' : 'real'}
            onChange={(value) => change({ drill: value === 'drill' })}
          />
        </FormRow>
        {callable.length > 1 && (
          <FormRow label="急时还是战时" help="战时要另一位管理员同意">
            <OptionRow
              label="急时还是战时"
              options={callable.map((value) => ({ value, label: modeWords[value] }))}
              value={mode}
              onChange={(value) => change({ mode: value, term: termFor(value, values.term) })}
            />
          </FormRow>
        )}
        <FormRow label="什么事" error={wrong.title}>
          <TextField
            name="title"
            label="什么事"
            value={values.title}
            maxLength={14}
            invalid={wrong.title !== undefined}
            onChange={(title) => change({ title })}
          />
        </FormRow>
        <FormRow label="请他们做什么" error={wrong.words}>
          <TextArea
            name="words"
            label="请他们做什么"
            value={values.words}
            maxLength={500}
            invalid={wrong.words !== undefined}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <AudienceRow
          audience={values.audience}
          roles={roles}
          error={wrong.audience}
          onChange={(audience) => change({ audience })}
        />
        <FormRow label="多久" help="到点自动结束，可以延长">
          <ChoicePicker
            label="多久"
            options={termsOf(mode)}
            value={termFor(mode, values.term)}
            onChange={(term) => change({ term })}
          />
        </FormRow>
      </Card>
      <Preview placeName={placeName} draft={values} most={most} now={now} />
      <Button kind="filled" busy={busy} onPress={ask}>
        {drill ? '开始演练' : `叫${modeWords[mode]}`}
      </Button>
      <Confirm
        open={asking}
        title={drill ? '开始演练？' : `${placeName}转入${modeWords[mode]}？`}
        consequence={consequence(most, values)}
        act={drill ? '开始演练' : mode === 'wartime' ? '提出来' : '现在就叫'}
        busy={busy}
        onConfirm={() => void call()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function consequence(most: number, { mode, drill }: { mode: 'urgent' | 'wartime'; drill: boolean }): string {
  const second = mode === 'wartime' ? '另一位管理员同意以后，' : '';
  if (drill) return `${second}最多 ${most} 人会收到一条写着「演练」的消息，夜里不响。点单照常。`;
  return `${second}最多 ${most} 人会收到一条消息，夜里也会响。住在这里的人都看得到。`;
}
