import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Confirm } from '../../components/feedback/Confirm';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { hoursWords, seatsWords, standingWords, termWords, type PostCard } from '../../copy/posts';
import { dayWord } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { ChangePost } from './ChangePost';

interface PostChoiceProps {
  id: string;
  /** Told when something about it has changed. */
  onChange: () => void;
}

/** One post: what it says, who holds it, and what can be changed. */
export function PostChoice({ id, onChange }: PostChoiceProps) {
  const reading = useRead('post.get', { id });
  const [changing, setChanging] = useState(false);
  const changed = (): void => {
    setChanging(false);
    void reading.refresh();
    onChange();
  };
  return (
    <Opening reading={reading}>
      {({ post, people }) => (
        <>
          <Section title={post.name} side={seatsWords(post)} />
          {changing ? (
            <ChangePost key={post.version} post={post} onDone={changed} onClose={() => setChanging(false)} />
          ) : (
            <Facts post={post} onChange={() => setChanging(true)} onClosed={changed} />
          )}
          {people && <People people={people} />}
        </>
      )}
    </Opening>
  );
}

interface FactsProps {
  post: PostCard;
  onChange: () => void;
  onClosed: () => void;
}

function Facts({ post, onChange, onClosed }: FactsProps) {
  const [closing, setClosing] = useState(false);
  const { send, busy } = useAct('post.close');
  const close = async (): Promise<void> => {
    const reply = await send({ id: post.id, version: post.version });
    setClosing(false);
    if (reply?.ok) toast('岗位收了');
    if (reply) onClosed();
  };
  return (
    <Card className="stack">
      <View className="ink2">{post.placeName}</View>
      <View>{post.does}</View>
      <View className="t-s ink2 num">{`${post.seats} 人 · ${hoursWords(post.hoursAWeek)} · ${termWords(post)}`}</View>
      {post.state === 'open' && (
        <View className="row">
          <Button grow={1} onPress={() => setClosing(true)}>
            提前收岗
          </Button>
          <Button grow={1} kind="tinted" onPress={onChange}>
            改一改
          </Button>
        </View>
      )}
      <Confirm
        open={closing}
        title={`收掉「${post.name}」？`}
        consequence="在岗的人都会退下，收了不能再开，可以另设一个。"
        act="收掉"
        busy={busy}
        onConfirm={() => void close()}
        onClose={() => setClosing(false)}
      />
    </Card>
  );
}

type Person = NonNullable<Output<'post.get'>['people']>[number];

/** Names are for staff of the place; residents see how many, never who. */
function People({ people }: { people: readonly Person[] }) {
  const now = useNow();
  return (
    <>
      <Section title="谁认领过" side="只给社区看" />
      {people.length === 0 && <Empty title="还没有人认领" />}
      {people.length > 0 && (
        <Card tone="rows">
          {people.map(({ id, name, state, at, words }) => (
            <ListRow
              key={id}
              icon="user"
              title={`${name} · ${standingWords[state]}`}
              line={[`${dayWord(at, now)}认领`, words].filter(Boolean).join(' · ')}
            />
          ))}
        </Card>
      )}
    </>
  );
}
