import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { dayWords } from '../../copy/posts';
import type { Mistakes, PostDraft } from './form';

interface PostRowsProps {
  draft: PostDraft;
  mistakes: Mistakes;
  change: (some: Partial<PostDraft>) => void;
  now: number;
}

const FAR = 3 * 365 * DAY;

/** What is asked about a post, new or old. */
export function PostRows({ draft, mistakes, change, now }: PostRowsProps) {
  const day = (label: string, name: 'from' | 'until') => (
    <FormRow label={label} error={mistakes[name]}>
      <DayPicker
        label={label}
        value={draft[name]}
        text={dayWords(moment(draft[name]))}
        start={dayOf(Math.min(now, moment(draft.from)))}
        end={dayOf(now + FAR)}
        onChange={(value) => change({ [name]: value })}
      />
    </FormRow>
  );
  return (
    <>
      <FormRow label="岗位叫什么" error={mistakes.name}>
        <TextField
          name="post-name"
          label="岗位叫什么"
          placeholder="比如：楼道灯巡查"
          value={draft.name}
          maxLength={16}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      <FormRow label="做什么" error={mistakes.does}>
        <TextArea
          name="post-does"
          label="做什么"
          value={draft.does}
          maxLength={200}
          onChange={(does) => change({ does })}
        />
      </FormRow>
      <FormRow label="要几个人" error={mistakes.seats}>
        <TextField
          name="post-seats"
          label="要几个人"
          type="number"
          value={draft.seats}
          maxLength={2}
          onChange={(seats) => change({ seats })}
        />
      </FormRow>
      <FormRow label="每周几小时" help="0 是时间不定" error={mistakes.hours}>
        <TextField
          name="post-hours"
          label="每周几小时"
          type="number"
          value={draft.hours}
          maxLength={2}
          onChange={(hours) => change({ hours })}
        />
      </FormRow>
      {day('从哪天', 'from')}
      {day('到哪天', 'until')}
    </>
  );
}
