import { choicesOf, LONGEST_ANSWER, type Answer } from '@core/domain/survey/survey';
import { View } from '@tarojs/components';
import { cx, pressable } from '../../components/aria';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { choiceWords, kindWords, type SurveyView } from '../surveyWords';

interface QuestionRowProps {
  number: number;
  question: SurveyView['questions'][number];
  answer: Answer;
  missing: boolean;
  onChange: (answer: Answer) => void;
}

/** One question with what can be answered. */
export function QuestionRow({ number, question, answer, missing, onChange }: QuestionRowProps) {
  const { kind, title, optional } = question;
  const label = `${number}. ${title}`;
  const turn = (pick: number): void => {
    const on = answer.picks.includes(pick);
    if (kind === 'multi')
      onChange({ picks: on ? answer.picks.filter((one) => one !== pick) : [...answer.picks, pick] });
    else onChange({ picks: [pick] });
  };
  return (
    <FormRow
      label={label}
      help={optional ? `${kindWords[kind]}，可以不答` : kindWords[kind]}
      error={missing ? '这一题要答' : undefined}
    >
      {kind === 'text' ? (
        <TextArea
          name={`question-${number}`}
          label={label}
          value={answer.words ?? ''}
          maxLength={LONGEST_ANSWER}
          onChange={(words) => onChange({ picks: [], words })}
        />
      ) : (
        <View className="notice-roles">
          {Array.from({ length: choicesOf(question) }, (_, pick) => (
            <View
              key={pick}
              className={cx('notice-role', answer.picks.includes(pick) && 'notice-role-on')}
              {...pressable(
                () => turn(pick),
                { checked: answer.picks.includes(pick), label: choiceWords(question, pick) },
                kind === 'multi' ? 'checkbox' : 'radio',
              )}
            >
              {choiceWords(question, pick)}
            </View>
          ))}
        </View>
      )}
    </FormRow>
  );
}
