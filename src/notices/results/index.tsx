import type { Output } from '@core/contract';
import { FEWEST_SHOWN } from '@core/domain/survey/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { surveyEditPage } from '../../services/routes';
import { kindWords, surveyLine } from '../surveyWords';
import { Chart } from './Chart';
import { Papers } from './Papers';
import '../notices.scss';

const LOOK_MS = 10_000;
type Edited = Output<'survey.edit'>['survey'];

/** One survey for who asks: its questions before it is opened, then what was answered, as lengths with their numbers. */
export default function ResultsPage() {
  const id = useParam('id');
  const now = useNow();
  const reading = useRead('survey.edit', { id }, { every: LOOK_MS });
  return (
    <Page title="问卷">
      <Opening reading={reading}>
        {({ survey }) => (
          <>
            <Card>
              <View className="stack">
                <View className="t-xl">{survey.title}</View>
                <View className="t-s ink2">{surveyLine(survey, now)}</View>
                <View className="b num">{`${survey.answered} 份`}</View>
              </View>
            </Card>
            <Acts survey={survey} onChange={(changed) => reading.put({ survey: changed })} />
            <Papers survey={survey} />
            {survey.state === 'draft' ? <Asked survey={survey} /> : <Counted id={id} />}
          </>
        )}
      </Opening>
    </Page>
  );
}

function Acts({ survey, onChange }: { survey: Edited; onChange: (survey: Edited) => void }) {
  const { id, version, acts, placeName } = survey;
  const open = useAct('survey.open');
  const close = useAct('survey.close');
  const [asking, setAsking] = useState<'open' | 'close'>();
  const send = async (): Promise<void> => {
    const reply = await (asking === 'open' ? open : close).send({ id, version });
    setAsking(undefined);
    if (reply?.ok) onChange(reply.output.survey);
  };
  return (
    <>
      <View className="notice-acts">
        {acts.includes('save') && (
          <Button size="small" onPress={() => go(surveyEditPage(id))}>
            接着写
          </Button>
        )}
        {acts.includes('open') && (
          <Button size="small" kind="filled" onPress={() => setAsking('open')}>
            开始问
          </Button>
        )}
        {acts.includes('close') && (
          <Button size="small" onPress={() => setAsking('close')}>
            提前收
          </Button>
        )}
      </View>
      <Confirm
        open={asking !== undefined}
        title={asking === 'close' ? '提前收问卷？' : '开始问？'}
        consequence={
          asking === 'close'
            ? '收了就不能再答，结果留着。'
            : `${placeName}的每一户都能答，题目不能再改。满 ${FEWEST_SHOWN} 份才看得到结果。`
        }
        act={asking === 'close' ? '收' : '开始问'}
        busy={open.busy || close.busy}
        onConfirm={() => void send()}
        onClose={() => setAsking(undefined)}
      />
    </>
  );
}

function Asked({ survey: { questions } }: { survey: Edited }) {
  return (
    <>
      <Section title="要问的" side={`${questions.length} 题`} />
      {questions.map(({ kind, title, options }, at) => (
        <Card key={at}>
          <View className="b">{`${at + 1}. ${title}`}</View>
          <View className="ink2">{options.length > 0 ? options.join(' / ') : kindWords[kind]}</View>
        </Card>
      ))}
    </>
  );
}

function Counted({ id }: { id: string }) {
  const reading = useRead('survey.results', { id }, { every: LOOK_MS });
  return (
    <Opening reading={reading}>
      {({ few, answered, questions }) =>
        few ? (
          <Note icon="lock-simple">{`满 ${FEWEST_SHOWN} 份才显示，免得猜出是谁答的。`}</Note>
        ) : (
          <View className="stack" {...aria('status', { live: 'polite' })}>
            {questions.map((question, at) => (
              <Chart key={at} id={id} at={at} question={question} answered={answered} />
            ))}
          </View>
        )
      }
    </Opening>
  );
}
