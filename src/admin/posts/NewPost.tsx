import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { blankPost, mistakesIn, wordingOf } from './form';
import { PlaceRow, type Place } from './PlaceRow';
import { PostRows } from './PostRows';

interface NewPostProps {
  /** The widest place in which it can be. */
  root: string;
  onMade: (id: string) => void;
}

/** A new post: where, what, how many, how long. */
export function NewPost({ root, onMade }: NewPostProps) {
  const now = useNow();
  const { values, change, drop } = useDraft('post:new', {
    ...blankPost(now),
    place: undefined as Place | undefined,
  });
  const { send, busy } = useAct('post.make');
  const [tried, setTried] = useState(false);
  const mistakes = tried ? mistakesIn(values, now) : {};
  const make = async (): Promise<void> => {
    setTried(true);
    if (!values.place || Object.keys(mistakesIn(values, now)).length > 0) return;
    const reply = await send({ place: values.place.path, ...wordingOf(values) });
    if (!reply?.ok) return;
    drop();
    toast('岗位设好了，邻居看得到了');
    onMade(reply.output.post.id);
  };
  return (
    <>
      <Section title="新岗位" />
      <Card>
        <PlaceRow
          root={root}
          place={values.place}
          error={tried && !values.place ? '请选设在哪里' : undefined}
          onChoose={(place) => change({ place })}
        />
        <PostRows draft={values} mistakes={mistakes} change={change} now={now} />
      </Card>
      <Button kind="filled" busy={busy} onPress={() => void make()}>
        设好
      </Button>
    </>
  );
}
