import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { mistakesOn, pageOf, questions, type Question } from './draft';
import { PartsRow, PhotosRow } from './PartsRow';
import { useSaying, type Saying } from './useSaying';
import { WhatRows, WisherRows } from './WhatRows';
import { WhoRows } from './WhoRows';

/** 说一个心愿: everything on one page, or, for an elder, one question a page. */
export default function WishForm() {
  useEntry();
  const saying = useSaying();
  return useElder() ? <ElderForm saying={saying} /> : <PlainForm saying={saying} />;
}

function PlainForm({ saying }: { saying: Saying }) {
  return (
    <Page
      title="说一个心愿"
      bar={
        <PrimaryBar line="社区两个工作日里核实，再上墙。不收钱，不转账。">
          <Button
            kind={saying.refusal ? 'outlined' : 'filled'}
            size="main"
            grow={1}
            busy={saying.busy}
            onPress={() => void saying.send()}
          >
            说好了
          </Button>
        </PrimaryBar>
      }
    >
      <NotSent saying={saying} />
      {questions.map((question) => (
        <Card key={question}>
          <Asked question={question} saying={saying} />
        </Card>
      ))}
    </Page>
  );
}

function ElderForm({ saying }: { saying: Saying }) {
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const question = questions[at] ?? 'photos';
  const last = at === questions.length - 1;
  const wrong = mistakesOn(question, saying.lacking);
  const next = (): void => {
    const stays = Object.keys(wrong).length > 0;
    setTried(stays);
    if (!stays) setAt(at + 1);
  };
  const send = async (): Promise<void> => {
    const page = pageOf(saying.lacking);
    if (page >= 0) setAt(page);
    await saying.send();
  };
  const shown = { ...saying, mistakes: { ...saying.mistakes, ...(tried ? wrong : {}) } };
  return (
    <Page
      title="说一个心愿"
      onBack={at === 0 ? goBack : () => setAt(at - 1)}
      bar={
        <PrimaryBar line={`第 ${at + 1} 步，一共 ${questions.length} 步`}>
          <Button
            kind="filled"
            size="main"
            grow={1}
            busy={saying.busy}
            onPress={last ? () => void send() : next}
          >
            {last ? '说好了' : '下一步'}
          </Button>
        </PrimaryBar>
      }
    >
      <NotSent saying={saying} />
      <Card>
        <Asked question={question} saying={shown} />
      </Card>
    </Page>
  );
}

function Asked({ question, saying }: { question: Question; saying: Saying }) {
  if (question === 'who') return <WhoRows saying={saying} />;
  if (question === 'wisher') return <WisherRows saying={saying} />;
  if (question === 'what') return <WhatRows saying={saying} />;
  return question === 'parts' ? <PartsRow saying={saying} /> : <PhotosRow saying={saying} />;
}

/** Why it did not go out, where no row is to blame; what was written is still there. */
function NotSent({ saying: { refusal, send, busy } }: { saying: Saying }) {
  if (!refusal) return null;
  const again = { onAgain: () => void send(), busy };
  if (refusal.code === 'OFFLINE') return <ErrorCard {...again} />;
  return <ErrorCard title={refusalWords[refusal.code]} line="您写的都还在" {...again} />;
}
