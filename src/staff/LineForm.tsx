import type { Output } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { ListCategory } from '@core/domain/unit/lists';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../components/basic/Button';
import { ChoicePicker, DayPicker } from '../components/form/ChoicePicker';
import { FormRow } from '../components/form/FormRow';
import { TextField } from '../components/form/TextField';
import { categoryWords, shortDay } from '../copy/units';
import { useDraft } from '../hooks/useDraft';
import { useNow } from '../hooks/useNow';
import { cloudNow } from '../services/clock';
import { blankLine, lineMistakes, lineOf, type LineDraft } from './listDraft';

const categories = (Object.keys(categoryWords) as ListCategory[]).map((value) => ({
  value,
  label: categoryWords[value],
}));
const YEARS = 2;

type Sent = NonNullable<ReturnType<typeof lineOf>>;

interface LineFormProps {
  /** Under which name it is kept until it was sent. */
  draft: string;
  /** The line that is rewritten; absent for a new one. */
  line?: Output<'need.list'>['list'][number] | undefined;
  /** 要什么, 能给什么. */
  question: string;
  example: string;
  act: string;
  busy: boolean;
  /** Tells whether it was done; then the draft is dropped. */
  onSend: (line: Sent) => Promise<boolean>;
}

/** One line of the lists: what, of which kind, how much, from when until when. */
export function LineForm({ draft, line, question, example, act, busy, onSend }: LineFormProps) {
  const now = useNow();
  const { values, change, drop } = useDraft<LineDraft>(draft, line ?? blankLine(now));
  const [tried, setTried] = useState(false);
  const wrong = tried ? lineMistakes(values, now) : {};
  const send = async (): Promise<void> => {
    setTried(true);
    const sent = lineOf(values, cloudNow());
    if (sent && (await onSend(sent))) drop();
  };
  const today = dayOf(now);
  const last = dayOf(now + YEARS * 365 * DAY);
  return (
    <View className="stack">
      <FormRow label={question} error={wrong.title}>
        <TextField
          name="line-title"
          label={question}
          placeholder={example}
          value={values.title}
          maxLength={40}
          invalid={wrong.title !== undefined}
          onChange={(title) => change({ title })}
        />
      </FormRow>
      <FormRow label="哪一类" error={wrong.category}>
        <ChoicePicker
          label="哪一类"
          options={categories}
          value={values.category}
          onChange={(category) => change({ category })}
        />
      </FormRow>
      <FormRow label="多少" help="可以不写">
        <TextField
          name="line-quantity"
          label="多少"
          placeholder="比如：每次 3 位"
          value={values.quantity}
          maxLength={20}
          onChange={(quantity) => change({ quantity })}
        />
      </FormRow>
      <FormRow label="从哪天">
        <DayPicker
          label="从哪天"
          value={values.from}
          text={shortDay(values.from)}
          start={today < values.from ? today : values.from}
          end={last}
          onChange={(from) => change({ from })}
        />
      </FormRow>
      <FormRow label="到哪天" error={wrong.until}>
        <DayPicker
          label="到哪天"
          value={values.until}
          text={shortDay(values.until)}
          start={today}
          end={last}
          onChange={(until) => change({ until })}
        />
      </FormRow>
      <Button kind="filled" busy={busy} onPress={() => void send()}>
        {act}
      </Button>
    </View>
  );
}
