import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Blocks } from '../../components/blocks/Blocks';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { dayWord } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { agreeingWords, phaseWords, type CovenantEdited } from '../words/covenant';
import { Acts } from './Acts';
import { PublishBar } from './PublishBar';

/** One covenant for who looks after it: what is being written, what people read, how many agree. */
export default function CovenantHere() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('covenant.edit', { id });
  const covenant = reading.data?.covenant;
  const put = (changed: CovenantEdited): void => reading.put({ covenant: changed });
  return (
    <Page
      title={covenant ? phaseWords[covenant.phase] : '公约'}
      {...(covenant?.acts.includes('publish')
        ? { bar: <PublishBar covenant={covenant} onChange={put} /> }
        : {})}
    >
      <Opening reading={reading} cards={3}>
        {({ covenant: shown }) => (
          <>
            <Standing covenant={shown} />
            <Acts covenant={shown} onChange={put} />
            {shown.edition > 0 && (
              <Text title={`大家看到的：第 ${shown.edition} 版`} name={shown.title} blocks={shown.blocks} />
            )}
            {shown.changed && <Text title="还没发布的" name={shown.draftTitle} blocks={shown.draft} />}
          </>
        )}
      </Opening>
    </Page>
  );
}

function Standing({ covenant }: { covenant: CovenantEdited }) {
  const now = useNow();
  const { placeName, phase, discussUntil = 0, why, acts, changed } = covenant;
  return (
    <>
      <Card>
        <View className="stack num" {...aria('status', { live: 'polite' })}>
          <View className="b">{placeName}</View>
          {phase === 'discussing' && (
            <View>{`征求意见到 ${dayWord(discussUntil - 1, now)}，之后每户都能表态`}</View>
          )}
          {(phase === 'consenting' || phase === 'ended') && <View>{agreeingWords(covenant)}</View>}
          {why !== undefined && <View className="ink2">{why}</View>}
        </View>
      </Card>
      {changed && !acts.includes('publish') && phase !== 'ended' && (
        <Note>写好了告诉社区的同事，由他们发布。</Note>
      )}
    </>
  );
}

type TextProps = { title: string; name: string; blocks: CovenantEdited['draft'] };

function Text({ title, name, blocks }: TextProps) {
  return (
    <>
      <Section title={title} />
      <Card>
        <View className="stack">
          <View className="t-xl">{name === '' ? '（还没写题目）' : name}</View>
          <Blocks blocks={blocks} />
        </View>
      </Card>
    </>
  );
}
