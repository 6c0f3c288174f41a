import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Segments } from '../../components/basic/Segments';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { go, goInstead } from '../../services/go';
import { showDeskPage, showSummaryPage } from '../../services/routes';
import { StageBar } from '../components/StageBar';
import { ShowBadge } from '../components/ShowBadge';
import { VerdictCard } from '../components/VerdictCard';
import { isOver, pictureWords } from '../words/crew';
import { showHours, type Show } from '../words/show';
import { hintsOf } from '../words/studio';
import { Address } from './Address';
import { BrowserStudio } from './browser/BrowserStudio';
import { PhoneStudio } from './PhoneStudio';
import { useSurroundings } from './useSurroundings';
import './studio.scss';

const LOOK_MS = 3_000;

/** Putting a picture on air: rehearsed among the crew, then live, and ended on somebody's word. */
export default function StudioPage() {
  useEntry();
  const id = useParam('id');
  const reading = useRead('show.get', { id }, { every: LOOK_MS });
  const show = reading.data?.show;
  const put = (next: Show): void => reading.put({ show: next });
  const bar = show && !isOver(show) && (
    <StageBar
      show={show}
      put={put}
      refresh={reading.refresh}
      onEnded={() => goInstead(showSummaryPage(id))}
    />
  );
  return (
    <Page title="开播" {...(bar ? { bar } : {})}>
      <Opening reading={reading}>{({ show: shown }) => <Shown show={shown} />}</Opening>
    </Page>
  );
}

function Shown({ show }: { show: Show }) {
  const now = useNow();
  const hints = hintsOf(useSurroundings());
  const { id, title, state, relations } = show;
  if (isOver(show) || state === 'cancelled')
    return (
      <Empty
        title={state === 'cancelled' ? '这一场不办了' : '播完了'}
        line={state === 'cancelled' ? (show.reason ?? '') : '谁看了、问了什么，都在小结里'}
        act={{ label: '看小结', onPress: () => goInstead(showSummaryPage(id)) }}
      />
    );
  return (
    <>
      <VerdictCard show={show} />
      <Card className="stack">
        <View className="row row-top">
          <View className="grow t-l">{title}</View>
          <ShowBadge state={state} />
        </View>
        <View className="t-s ink2 num">{showHours(show, now)}</View>
        <View className="b" {...aria('status', { live: 'polite' })}>
          {pictureWords(show, now)}
        </View>
        {hints.map((hint) => (
          <View key={hint} className="t-s amber">
            {hint}
          </View>
        ))}
      </Card>
      {relations.includes('host') ? (
        <Sending show={show} />
      ) : (
        <Note icon="lock-simple">画面由主播传：{show.hosts.map(({ name }) => name).join('、')}</Note>
      )}
      <Button onPress={() => go(showDeskPage(id))}>提问、评论和人数，到场控台</Button>
    </>
  );
}

const WEAPP = process.env.TARO_ENV === 'weapp';
const here = WEAPP ? '用这部手机' : '用这个浏览器';
type Way = 'here' | 'obs';

/** The ways of sending a picture; where it goes is told to its hosts alone. */
function Sending({ show }: { show: Show }) {
  const { id, trail, channels } = show;
  const [way, setWay] = useState<Way>('here');
  const reading = useRead('show.stream', { id });
  // No provider of live pictures is known here, or it is too late.
  const isNowhere = reading.refusal?.code === 'SHOW_NOT_NOW';
  const cutAt = trail.filter(({ act }) => act === 'drop' || act === 'blocked').at(-1)?.at;
  if (isNowhere)
    return (
      <Empty
        title="这里还传不了画面"
        line={channels ? '这一场在视频号里播，到点回来点「开播」' : '直播平台没接上，请管理员照部署说明接好'}
      />
    );
  return (
    <>
      <Segments
        label="用什么播"
        items={[
          { value: 'here', label: here },
          { value: 'obs', label: '用 OBS' },
        ]}
        value={way}
        onChange={setWay}
      />
      <Opening reading={reading} cards={1}>
        {(stream) => (
          <>
            {/* Stays where it is while the addresses are looked at: whoever is on air stays on air. */}
            <View className={way === 'here' ? 'stack' : 'studio-aside'}>
              {WEAPP ? (
                <PhoneStudio push={stream.push} cutAt={cutAt} />
              ) : stream.browser === undefined ? (
                <Empty title="这里的浏览器传不了画面" line="用微信里的手机播，或用 OBS" />
              ) : (
                <BrowserStudio id={id} cutAt={cutAt} />
              )}
            </View>
            {way === 'obs' && <Address stream={stream} />}
          </>
        )}
      </Opening>
    </>
  );
}
