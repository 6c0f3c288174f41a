import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { goBack } from '../../components/page/PageHeader';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { beforeSending } from '../../copy/ordering';
import { AnswerRow } from './AnswerRow';
import { ElderCheck } from './ElderCheck';
import { ElderWhen } from './ElderWhen';
import type { FormProps } from './props';
import { mistakesIn, type Mistakes } from './mistakes';
import { NotSent } from './NotSent';
import { afterUsual, fieldOn, firstWrong, mistakeOn, questionsOf, type Question } from './steps';
import { WhatRow } from './WhatRow';
import './form.scss';

/**
 * The form an elder sees: one question a page, everything read back before it is sent. Who takes the usual
 * words is led straight there, so that an order is three taps.
 */
export function ElderForm(props: FormProps) {
  const { item, draft, ordering } = props;
  const questions = questionsOf(item);
  const [at, setAt] = useState(0);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const question = questions[at] ?? 'check';
  useLedBack(questions, ordering.mistakes, setAt);
  const next = (): void => {
    const wrong = mistakeOn(question, mistakesIn(item, draft));
    setMistakes(wrong);
    if (Object.keys(wrong).length === 0) setAt(at + 1);
  };
  const last = question === 'check';
  const onUsual = (): void => setAt(afterUsual(questions, item));
  const shown = {
    ...props,
    onUsual,
    ordering: { ...ordering, mistakes: { ...ordering.mistakes, ...mistakes } },
  };
  return (
    <Page
      title={item.elderName}
      onBack={at === 0 ? goBack : () => setAt(at - 1)}
      bar={
        <PrimaryBar line={last ? beforeSending : `第 ${at + 1} 步，一共 ${questions.length} 步`}>
          <Button
            kind="filled"
            size="main"
            grow={1}
            busy={ordering.busy}
            onPress={last ? () => void ordering.send() : next}
          >
            {last ? '点单' : '下一步'}
          </Button>
        </PrimaryBar>
      }
    >
      <NotSent ordering={ordering} />
      <Card>
        <Asked question={question} form={shown} />
      </Card>
    </Page>
  );
}

interface AskedProps {
  question: Question;
  form: FormProps & { onUsual: () => void };
}

function Asked({ question, form }: AskedProps) {
  const { item, draft, change, ordering } = form;
  const field = fieldOn(question, item);
  if (field) return <AnswerRow field={field} draft={draft} change={change} mistakes={ordering.mistakes} />;
  if (question === 'words') return <WhatRow {...form} />;
  if (question === 'when') return <ElderWhen {...form} />;
  return (
    <View {...aria('group', { label: '送出前看一遍' })}>
      <ElderCheck {...form} />
    </View>
  );
}

/** What the cloud found wrong leads back to its page. */
function useLedBack(questions: readonly Question[], mistakes: Mistakes, go: (at: number) => void): void {
  const wrong = firstWrong(questions, mistakes);
  useEffect(() => {
    if (wrong >= 0) go(wrong);
  }, [wrong, go]);
}
