import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Blocks } from '../../components/blocks/Blocks';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Objections } from '../../components/objection/Objections';
import { Page } from '../../components/page/Page';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go } from '../../services/go';
import { hearingPage, orderPage, votePage } from '../../services/routes';
import { standingLine, toDoLine, type Resolution } from '../words/resolution';
import { LeadActs } from './LeadActs';
import { ObjectionForm } from './ObjectionForm';
import { Ratings } from './Ratings';
import { ToAnswer } from './ToAnswer';
import '../hearings.scss';

const LOOK_MS = 30_000;

/** 决议: what was resolved, what households have against it, what is done about it by whom and when, what came of it. */
export default function ResolutionPage() {
  const id = useParam('id');
  const reading = useRead('resolution.get', { id }, { every: LOOK_MS });
  const put = (resolution: Resolution): void => reading.put({ resolution });
  return (
    <Page title="决议">
      <Opening reading={reading}>
        {({ resolution }) => (
          <>
            <Said resolution={resolution} />
            <Objections mine={resolution.mine} answers={resolution.answers} reader="主持的人" />
            {resolution.mayObject && <ObjectionForm id={id} onSaid={put} />}
            {resolution.acts.includes('revise') && (
              <ToAnswer id={id} mayAnswer={resolution.acts.includes('answerObjection')} onAnswered={put} />
            )}
            <ToDo resolution={resolution} />
            <Ratings resolution={resolution} onRated={put} />
            <LeadActs resolution={resolution} onChange={put} />
            <Ways resolution={resolution} />
          </>
        )}
      </Opening>
    </Page>
  );
}

function Said({ resolution }: { resolution: Resolution }) {
  const now = useNow();
  const { title, blocks, placeName, edition, why } = resolution;
  return (
    <>
      <Card>
        <View className="stack">
          <View className="t-xl" {...aria('heading', { level: 1 })}>
            {title}
          </View>
          <View className="b">{standingLine(resolution, now)}</View>
          <View className="t-s ink2">{edition > 1 ? `${placeName} · 第 ${edition} 稿` : placeName}</View>
          <Blocks blocks={blocks} />
        </View>
      </Card>
      {blocks.length === 0 && <Empty title="决议还没写" line="写好了再投票或者公示" />}
      {why !== undefined && <Note>{`上一稿收回重拟：${why}`}</Note>}
    </>
  );
}

/** Every action is an order with an owner and a date. */
function ToDo({ resolution: { actions } }: { resolution: Resolution }) {
  const now = useNow();
  if (actions.length === 0) return null;
  const done = actions.filter(({ closedAt }) => closedAt !== undefined).length;
  return (
    <>
      <Section title="要办的事" side={`办完 ${done} / ${actions.length}`} />
      <Card tone="rows">
        {actions.map((one) => (
          <ListRow
            key={one.orderId}
            icon={one.closedAt === undefined ? 'clock' : 'calendar-check'}
            title={one.title}
            line={toDoLine(one, now)}
          />
        ))}
      </Card>
    </>
  );
}

function Ways({ resolution: { id, voteId, acts, actions } }: { resolution: Resolution }) {
  const leads = acts.includes('addAction');
  return (
    <Card tone="rows">
      {voteId !== undefined && (
        <ListRow
          icon="list-checks"
          title="一户一票"
          line="投票、回执、结果"
          onPress={() => go(votePage(voteId))}
        />
      )}
      {leads &&
        actions.map(({ orderId, title }) => (
          <ListRow
            key={orderId}
            icon="clipboard-text"
            title={`看这一单：${title}`}
            onPress={() => go(orderPage(orderId))}
          />
        ))}
      <ListRow icon="users-three" title="回到这次议事" onPress={() => go(hearingPage(id))} />
    </Card>
  );
}
