import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { aria } from '../../components/aria';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Objections } from '../../components/objection/Objections';
import { Page } from '../../components/page/Page';
import { dayWord, when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { act } from '../../services/cloud';
import { openSheet } from '../../services/openSheet';
import { Blocks } from '../../components/blocks/Blocks';
import { cardLine, classWords, type Shown } from '../words';
import { Editions } from './Editions';
import { ObjectionForm } from './ObjectionForm';
import '../notices.scss';

/** One notice in large letters; 公示 with the way to say what one has against it. */
export default function NoticePage() {
  const id = useParam('id');
  const reading = useRead('notice.get', { id });
  const there = reading.data !== undefined;
  useEffect(() => {
    // Whether it was counted is nobody's business: nothing waits for it.
    if (there) void act('notice.seen', { id });
  }, [id, there]);
  return (
    <Page title={reading.data ? classWords[reading.data.notice.class] : '公告'}>
      <Opening reading={reading}>
        {({ notice }) =>
          notice.state === 'withdrawn' ? (
            <Gone notice={notice} />
          ) : (
            <>
              <Said notice={notice} />
              {notice.class === 'publicNotice' && (
                <Objections mine={notice.mine} answers={notice.answers} reader="社区" />
              )}
              {notice.mayObject && <ObjectionForm id={id} onSaid={(said) => reading.put({ notice: said })} />}
            </>
          )
        }
      </Opening>
    </Page>
  );
}

function Gone({ notice }: { notice: Shown }) {
  return (
    <>
      <Card>
        <View className="t-xl">{notice.title}</View>
        <View className="ink2">这一条撤回了</View>
      </Card>
      {notice.why !== undefined && <Note>{notice.why}</Note>}
    </>
  );
}

function Said({ notice }: { notice: Shown }) {
  const now = useNow();
  const { id, title, blocks, attachments, edition, why, correctedAt, readers, objectUntil } = notice;
  return (
    <>
      <Card>
        <View className="stack">
          <View className="t-xl" {...aria('heading', { level: 1 })}>
            {title}
          </View>
          <View className="t-s ink2">{cardLine(notice, now)}</View>
          {edition > 1 && correctedAt !== undefined && (
            <View className="amber">{`${when(correctedAt, now)} 更正过：${why ?? ''}`}</View>
          )}
          {objectUntil !== undefined && (
            <View className="b">
              {now < objectUntil ? `公示到 ${dayWord(objectUntil - 1, now)}，这之前都能提意见` : '公示期过了'}
            </View>
          )}
          <Blocks blocks={blocks} />
        </View>
      </Card>
      {attachments.length > 0 && (
        <Card tone="rows">
          {attachments.map(({ file, name, url }) => (
            <ListRow
              key={file}
              icon="clipboard-text"
              title={name}
              line={url === undefined ? '现在打不开' : '附件，点开看'}
              {...(url === undefined ? {} : { onPress: () => void openSheet(url, name) })}
            />
          ))}
        </Card>
      )}
      <View className="t-s ink2 num">{`${readers} 人看过`}</View>
      {edition > 1 && <Editions id={id} />}
    </>
  );
}
