import { Fragment, useState } from 'react';
import { View } from '@tarojs/components';
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
import { mistakesOn, pages, questions, type Question } from './draft';
import { rows } from './rows';
import { useProposing, type Proposing } from './useProposing';
import { useSpeaks } from './WhoRows';

/**
 * 提一个议题: what and where, then what neighbours have said already, then the rest; for an elder one question a page.
 */
export default function ProposePage() {
  useEntry();
  const proposing = useProposing();
  const asked = useAsked(proposing);
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const step = Math.min(at, asked.length - 1);
  const page = asked[step] ?? [];
  const last = step === asked.length - 1;
  const wrong = mistakesOn(page, proposing.lacking);
  const next = (): void => {
    const [row] = Object.keys(wrong);
    setTried(row !== undefined);
    if (row === undefined) setAt(step + 1);
    else setTimeout(() => showRow(`topic-${row}`));
  };
  const isSimilar = page.includes('similar');
  const label = last ? '提好了' : isSimilar ? '都不是，我来提' : '下一步';
  const mistakes = { ...proposing.mistakes, ...(tried ? wrong : {}) };
  return (
    <Page
      title="提一个议题"
      onBack={step === 0 ? goBack : () => setAt(step - 1)}
      bar={
        <PrimaryBar line={lineOf(proposing, step, asked.length)}>
          <Button
            kind={proposing.refusal ? 'outlined' : 'filled'}
            size="main"
            grow={1}
            busy={proposing.busy}
            onPress={last ? () => void proposing.send() : next}
          >
            {label}
          </Button>
        </PrimaryBar>
      }
    >
      <NotSent proposing={proposing} />
      <Asked page={page} proposing={{ ...proposing, mistakes }} />
    </Page>
  );
}

const lineOf = ({ draft }: Proposing, step: number, all: number): string =>
  draft.isPrivate ? '只有社区的调解员看得到。' : `第 ${step + 1} 步，一共 ${all} 步。您的名字不给邻居看。`;

/** What is asked, page by page; what nobody has said yet is not shown. */
function useAsked({ similar }: Proposing): readonly (readonly Question[])[] {
  const elder = useElder();
  const speaks = useSpeaks();
  const all = elder ? questions.map((question) => [question]) : pages;
  const skipped = (question: Question): boolean =>
    (question === 'similar' && similar.length === 0) || (question === 'who' && !speaks);
  return all.map((page) => page.filter((question) => !skipped(question))).filter((page) => page.length > 0);
}

function Asked({ page, proposing }: { page: readonly Question[]; proposing: Proposing }) {
  const asked = page.map((question) => {
    const Row = rows[question];
    return (
      <Fragment key={question}>
        <Row proposing={proposing} />
      </Fragment>
    );
  });
  return page.includes('similar') ? <View className="stack">{asked}</View> : <Card>{asked}</Card>;
}

/** Why it did not go out, where no row is to blame; what was written is still there. */
function NotSent({ proposing: { refusal, send, busy } }: { proposing: Proposing }) {
  if (!refusal) return null;
  const again = { onAgain: () => void send(), busy };
  if (refusal.code === 'OFFLINE') return <ErrorCard {...again} />;
  return <ErrorCard title={refusalWords[refusal.code]} line="您写的都还在" {...again} />;
}
