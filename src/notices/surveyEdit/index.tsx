import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { noticeWriters } from '@core/domain/notice/steps';
import { MOST_QUESTIONS, questionKinds } from '@core/domain/survey/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { DayPicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { dayWord } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { goInstead } from '../../services/go';
import { surveyResultsPage } from '../../services/routes';
import { kindWords } from '../surveyWords';
import { blankQuestion, blankSurvey, lackIn, surveyDraftOf, surveyOf, type SurveyDraft } from './draft';
import { QuestionCard } from './QuestionCard';
import '../notices.scss';

/** A survey being written. What is typed stays on this phone until it is kept. */
export default function SurveyEdit() {
  const id = useParam('id');
  const now = useNow();
  const roles = useSession()?.roles ?? [];
  const mine = roles.filter(({ role }) => noticeWriters.some((one) => one === role));
  const [widest] = [...mine].sort((a, b) => a.scope.length - b.scope.length);
  const reading = useRead('survey.edit', { id }, { when: id !== '' });
  if (id === '' && !widest)
    return (
      <Page title="写问卷">
        <Empty title="这里由社区、街道和区县来问" />
      </Page>
    );
  if (id === '' && widest)
    return <Editor name="new" place={widest.scope} placeName={widest.scopeName} blank={blankSurvey(now)} />;
  const survey = reading.data?.survey;
  if (!survey)
    return (
      <Page title="写问卷">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { version, place, placeName } = survey;
  const name = `${id}:${version}`;
  return (
    <Editor
      key={name}
      {...{ name, place, placeName, which: { id, version } }}
      blank={surveyDraftOf(survey)}
    />
  );
}

interface EditorProps {
  name: string;
  place: string;
  placeName: string;
  blank: SurveyDraft;
  which?: { id: string; version: number };
}
const LONGEST = 60 * DAY;

function Editor({ name, place, placeName, blank, which }: EditorProps) {
  const now = useNow();
  const { values, change, drop } = useDraft(`survey-edit:${name}`, blank);
  const { send, busy } = useAct('survey.save');
  const [tried, setTried] = useState(false);
  const { title, intro, questions, until } = values;
  const noTitle = title.trim() === '';
  const keep = async (): Promise<void> => {
    setTried(true);
    if (noTitle || questions.length === 0 || questions.some((one) => lackIn(one) !== undefined)) return;
    const reply = await send({ ...which, ...surveyOf(values, place) });
    if (!reply?.ok) return;
    drop();
    toast('存好了，看一遍再发');
    goInstead(surveyResultsPage(reply.output.survey.id));
  };
  return (
    <Page
      title="写问卷"
      bar={
        <PrimaryBar line={`问${placeName}的每一户，不记名`}>
          <Button kind="filled" grow={1} busy={busy} onPress={() => void keep()}>
            存好，看一遍
          </Button>
        </PrimaryBar>
      }
    >
      <Card>
        <FormRow label="题目" error={tried && noTitle ? '请写题目' : undefined}>
          <TextField
            name="title"
            label="题目"
            value={title}
            maxLength={40}
            invalid={tried && noTitle}
            onChange={(next) => change({ title: next })}
          />
        </FormRow>
        <FormRow label="说明" help="可以不写">
          <TextArea
            name="intro"
            label="说明"
            value={intro}
            maxLength={300}
            onChange={(next) => change({ intro: next })}
          />
        </FormRow>
        <FormRow label="答到哪一天">
          <DayPicker
            label="答到哪一天"
            value={until}
            text={dayWord(moment(until), now)}
            start={dayOf(now)}
            end={dayOf(now + LONGEST)}
            onChange={(next) => change({ until: next })}
          />
        </FormRow>
      </Card>
      {questions.map((question, at) => (
        <QuestionCard
          key={at}
          number={at + 1}
          question={question}
          error={tried ? lackIn(question) : undefined}
          onChange={(next) => change({ questions: questions.map((one, n) => (n === at ? next : one)) })}
          onRemove={() => change({ questions: questions.filter((_, n) => n !== at) })}
        />
      ))}
      {questions.length < MOST_QUESTIONS && (
        <View className="notice-acts">
          {questionKinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              icon="plus"
              label={`加一题，${kindWords[kind]}`}
              onPress={() => change({ questions: [...questions, blankQuestion(kind)] })}
            >
              {kindWords[kind]}
            </Button>
          ))}
        </View>
      )}
    </Page>
  );
}
