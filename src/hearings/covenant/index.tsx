import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Blocks } from '../../components/blocks/Blocks';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { dayWord, when } from '../../copy/times';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { agreeingWords, type Covenant } from '../words/covenant';
import { Consent } from './Consent';
import { Editions } from './Editions';

/** One covenant in large letters, how many households agree, and what one's own says. */
export default function CovenantPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('covenant.get', { id });
  const covenant = reading.data?.covenant;
  const bar = covenant && (
    <Consent covenant={covenant} onChange={(next) => reading.put({ covenant: next })} />
  );
  const asks = covenant?.mayConsent === true || covenant?.consented === true;
  return (
    <Page title="公约" {...(asks ? { bar } : {})}>
      <Opening reading={reading} cards={3}>
        {({ covenant: shown }) => (
          <>
            <Standing covenant={shown} />
            <Card>
              <Blocks blocks={shown.blocks} />
            </Card>
            {shown.edition > 1 && <Editions id={id} />}
          </>
        )}
      </Opening>
    </Page>
  );
}

function Standing({ covenant }: { covenant: Covenant }) {
  const now = useNow();
  const { title, placeName, edition, phase, discussUntil = 0, publishedAt, why, consented } = covenant;
  return (
    <>
      <Card>
        <View className="stack">
          <View className="t-xl" {...aria('heading', { level: 1 })}>
            {title}
          </View>
          <View className="t-s ink2 num">
            {[placeName, `第 ${edition} 版`, publishedAt === undefined ? '' : when(publishedAt, now)]
              .filter(Boolean)
              .join(' · ')}
          </View>
          {why !== undefined && <View className="amber">{`这一版改了：${why}`}</View>}
          {phase === 'discussing' ? (
            <View className="b num">{`征求意见到 ${dayWord(discussUntil - 1, now)}，之后请每户表态`}</View>
          ) : (
            <View className="b num" {...aria('status', { live: 'polite' })}>
              {agreeingWords(covenant)}
            </View>
          )}
          {consented && <View className="pine b">您家同意了</View>}
        </View>
      </Card>
      <Note>一户一份。只数有多少户，不公开是哪几户。</Note>
    </>
  );
}
