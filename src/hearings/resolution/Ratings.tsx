import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { Rate, type Stars } from '../../components/form/Rate';
import { TextArea } from '../../components/form/TextArea';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Resolution } from '../words/resolution';

interface RatingsProps {
  resolution: Resolution;
  onRated: (resolution: Resolution) => void;
}

/** What came of it: in the words of who led it, and by how many stars; never whose they are. */
export function Ratings({ resolution, onRated }: RatingsProps) {
  const { evaluation, stars, ratings, mayRate } = resolution;
  if (evaluation === undefined && !mayRate && ratings === 0) return null;
  return (
    <>
      <Section title="三十天后" side={ratings === 0 ? '' : `${ratings} 人说了`} />
      {(evaluation !== undefined || stars !== undefined) && (
        <Card>
          <View className="stack">
            {evaluation !== undefined && <View>{evaluation}</View>}
            {stars?.map((count, at) => (
              <View key={at} className="row">
                <View className="grow">{`${at + 1} 星`}</View>
                <View className="num">{`${count} 人`}</View>
              </View>
            ))}
          </View>
        </Card>
      )}
      {mayRate && <Say resolution={resolution} onRated={onRated} />}
    </>
  );
}

const known = (stars: number | undefined): Stars | undefined =>
  ([1, 2, 3, 4, 5] as const).find((one) => one === stars);

function Say({ resolution: { id, rated }, onRated }: RatingsProps) {
  const [stars, setStars] = useState(known(rated?.stars));
  const { values, change, drop } = useDraft(`resolution-rate:${id}`, { words: rated?.words ?? '' });
  const { send, busy } = useAct('resolution.rate');
  const say = async (): Promise<void> => {
    if (stars === undefined) return;
    const reply = await send({ id, stars, words: values.words.trim() });
    if (!reply?.ok) return;
    drop();
    toast('收到了，谢谢您');
    onRated(reply.output.resolution);
  };
  return (
    <Card>
      <FormRow label="办得怎么样" help="不写谁说的">
        <Rate label="办得怎么样" value={stars} onChange={setStars} />
      </FormRow>
      <FormRow label="想说的话" help="可以不写">
        <TextArea
          name="resolution-rate"
          label="想说的话"
          maxLength={200}
          value={values.words}
          onChange={(words) => change({ words })}
        />
      </FormRow>
      <Button kind="tinted" busy={busy} disabled={stars === undefined} onPress={() => void say()}>
        {rated ? '改成这样' : '说好了'}
      </Button>
    </Card>
  );
}
