import { Fragment, useState, type ReactNode } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { showRow } from '../../services/showRow';
import { cards, mistakesOn, questionOf, questions, type Question } from './draft';
import { PartsRow, PhotosRow } from './PartsRow';
import { useSaying, type Saying } from './useSaying';
import { useWhom } from './useWhom';
import { KindRow, MoreRows, TitleRow, WisherRow, WordsRow } from './WhatRows';
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
      {cards.map((card) => (
        <Card key={card[0]}>
          {card.map((question) => (
            <Fragment key={question}>
              <Asked question={question} saying={saying} />
            </Fragment>
          ))}
        </Card>
      ))}
    </Page>
  );
}

function ElderForm({ saying }: { saying: Saying }) {
  const asked = useAsked();
  const [went, setWent] = useState<Question>();
  const [tried, setTried] = useState(false);
  const question = went ?? asked[0] ?? 'wisher';
  const at = asked.indexOf(question);
  const last = at === asked.length - 1;
  const wrong = mistakesOn(question, saying.lacking);
  const goTo = (step: number): void => setWent(asked[step]);
  const next = (): void => {
    const [row] = Object.keys(wrong);
    setTried(row !== undefined);
    if (row === undefined) goTo(at + 1);
    else setTimeout(() => showRow(`wish-${row}`));
  };
  const send = async (): Promise<void> => {
    const wrong = await saying.send();
    const question = wrong && questionOf(wrong);
    if (question) setWent(question);
  };
  const shown = { ...saying, mistakes: { ...saying.mistakes, ...(tried ? wrong : {}) } };
  return (
    <Page
      title="说一个心愿"
      onBack={at === 0 ? goBack : () => goTo(at - 1)}
      bar={
        <PrimaryBar line={`第 ${at + 1} 步，一共 ${asked.length} 步`}>
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

/** What this person is asked: who can only speak for himself is not asked for whom. */
function useAsked(): readonly Question[] {
  const { options } = useWhom();
  const others = options.some(({ value }) => value !== 'self');
  return others ? questions : questions.filter((question) => question !== 'who');
}

const rows: Record<Question, (props: { saying: Saying }) => ReactNode> = {
  who: WhoRows,
  wisher: WisherRow,
  kind: KindRow,
  title: TitleRow,
  words: WordsRow,
  more: MoreRows,
  parts: PartsRow,
  photos: PhotosRow,
};

function Asked({ question, saying }: { question: Question; saying: Saying }) {
  const Row = rows[question];
  return <Row saying={saying} />;
}

/** Why it did not go out, where no row is to blame; what was written is still there. */
function NotSent({ saying: { refusal, send, busy } }: { saying: Saying }) {
  if (!refusal) return null;
  const again = { onAgain: () => void send(), busy };
  if (refusal.code === 'OFFLINE') return <ErrorCard {...again} />;
  return <ErrorCard title={refusalWords[refusal.code]} line="您写的都还在" {...again} />;
}
