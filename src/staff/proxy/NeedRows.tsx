import { useState } from 'react';
import { AnswerField } from '../../components/form/AnswerField';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { UrgencyField } from '../../components/form/UrgencyField';
import { WhenField } from '../../components/form/WhenField';
import type { Item } from './draft';
import { ItemSheet } from './ItemSheet';
import { PickRow } from '../PickRow';
import { rowId, type useProxy } from './useProxy';

interface NeedRowsProps {
  form: ReturnType<typeof useProxy>;
  items: readonly Item[];
}

/** What is needed, when, and how urgent it is. */
export function NeedRows({ form, items }: NeedRowsProps) {
  const { draft, change, mistakes, item, now } = form;
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <PickRow
        id={rowId('item')}
        label="哪项服务"
        chosen={item?.name}
        error={mistakes.item}
        onOpen={() => setChoosing(true)}
      />
      <FormRow id={rowId('words')} label="要什么" error={mistakes.words}>
        <TextArea
          name="proxy-words"
          label="要什么"
          placeholder={item ? `比如：${item.example}` : '照他说的写'}
          value={draft.words}
          invalid={mistakes.words !== undefined}
          onChange={(words) => change({ words })}
        />
      </FormRow>
      {item?.fields.map((question) => {
        const name = `answer-${question.key}` as const;
        const error = mistakes[name];
        return (
          <FormRow
            key={question.key}
            id={rowId(name)}
            label={question.label}
            error={error}
            {...(question.required ? {} : { help: '可以不填' })}
          >
            <AnswerField
              question={question}
              name={name}
              value={draft.answers[question.key] ?? ''}
              invalid={error !== undefined}
              onChange={(answer) => change({ answers: { ...draft.answers, [question.key]: answer } })}
            />
          </FormRow>
        );
      })}
      {draft.urgency === 'normal' && (
        <FormRow id={rowId('when')} label="什么时候" error={mistakes.when}>
          <WhenField
            day={draft.day}
            slot={draft.slot}
            now={now}
            onDay={(day) => change({ day })}
            onSlot={(slot) => change({ slot })}
          />
        </FormRow>
      )}
      <FormRow label="急不急">
        <UrgencyField
          value={draft.urgency}
          medianMinutes={form.menu.data?.medianClaimMinutes}
          onChange={(urgency) => change({ urgency })}
        />
      </FormRow>
      <FormRow label="给来的人留句话" help="可以不填">
        <TextField
          name="proxy-note"
          label="给来的人留句话"
          placeholder="比如：耳朵背，请大声"
          value={draft.note}
          maxLength={60}
          onChange={(note) => change({ note })}
        />
      </FormRow>
      <ItemSheet
        open={choosing}
        items={items}
        onClose={() => setChoosing(false)}
        onChoose={({ id, urgency }) => {
          change({ itemId: id, urgency });
          setChoosing(false);
        }}
      />
    </>
  );
}
