import { fits, type Answer } from '@core/domain/survey/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { surveyLine, type SurveyView } from '../surveyWords';
import { QuestionRow } from './QuestionRow';
import '../notices.scss';

/** One survey: the questions below each other, sent once and under no name. */
export default function SurveyPage() {
  const id = useParam('id');
  const now = useNow();
  const reading = useRead('survey.get', { id });
  return (
    <Page title="问卷">
      <Opening reading={reading}>
        {({ survey }) => (
          <>
            <Card>
              <View className="stack">
                <View className="t-xl">{survey.title}</View>
                <View className="t-s ink2">{surveyLine(survey, now)}</View>
                {survey.intro !== '' && <View>{survey.intro}</View>}
              </View>
            </Card>
            {survey.mayAnswer ? (
              <Form survey={survey} onSent={() => void reading.refresh()} />
            ) : (
              <Note>{survey.taken ? '您答过了，谢谢您' : '这份问卷收了，谢谢您'}</Note>
            )}
          </>
        )}
      </Opening>
    </Page>
  );
}

function Form({ survey: { id, questions }, onSent }: { survey: SurveyView; onSent: () => void }) {
  const blank: Answer[] = questions.map(() => ({ picks: [] }));
  const { values, change, drop } = useDraft(`survey:${id}`, { answers: blank });
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('survey.answer');
  const { answers } = values;
  const answer = async (): Promise<void> => {
    setTried(true);
    if (!fits(questions, answers)) return;
    const reply = await send({ id, answers });
    if (!reply?.ok) return;
    drop();
    toast('收到了，谢谢您');
    onSent();
  };
  return (
    <>
      <Note icon="lock-simple">不记名：谁答的、什么时候答的，都不和答案记在一起。一人答一份。</Note>
      <Card>
        {questions.map((question, at) => (
          <QuestionRow
            key={at}
            number={at + 1}
            question={question}
            answer={answers[at] ?? { picks: [] }}
            missing={tried && !fits([question], [answers[at] ?? { picks: [] }])}
            onChange={(next) => change({ answers: answers.map((one, n) => (n === at ? next : one)) })}
          />
        ))}
      </Card>
      <Button kind="filled" size="main" busy={busy} onPress={() => void answer()}>
        交上去
      </Button>
    </>
  );
}
