import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { Blocks } from '../../components/blocks/Blocks';
import { cardLine, reachLine, rolesLine, stateWords, tellingLine, type Edited } from '../words';
import { ToAnswer } from './ToAnswer';
import { NoticeActs } from './NoticeActs';
import { NoticeBar } from './NoticeBar';
import '../notices.scss';

const LOOK_MS = 4_000;

/** One notice for who looks after it: how it will be read, for how many, and what can be done. */
export default function NoticeHere() {
  const id = useParam('id');
  const reading = useRead('notice.edit', { id }, { every: LOOK_MS });
  const notice = reading.data?.notice;
  const put = (changed: Edited): void => reading.put({ notice: changed });
  return (
    <Page
      title={notice ? stateWords[notice.state] : '公告'}
      {...(notice && notice.acts.includes('publish')
        ? { bar: <NoticeBar notice={notice} onChange={put} /> }
        : {})}
    >
      <Opening reading={reading}>
        {({ notice }) => (
          <>
            <Standing notice={notice} />
            <NoticeActs notice={notice} onChange={put} />
            {notice.objections > 0 && (
              <ToAnswer id={id} onAnswered={put} mayAnswer={notice.acts.includes('answer')} />
            )}
            <Section title="大家看到的样子" />
            <Card>
              <View className="stack">
                <View className="t-xl">{notice.title}</View>
                <Blocks blocks={notice.blocks} />
                {notice.attachments.map(({ file, name }) => (
                  <View key={file} className="ink2">{`附件：${name}`}</View>
                ))}
              </View>
            </Card>
          </>
        )}
      </Opening>
    </Page>
  );
}

/** In a few lines: for whom, how many have opened it, how far the telling is. */
function Standing({ notice }: { notice: Edited }) {
  const now = useNow();
  const { state, reach, telling, readers, by, at, publishAt, roles, why, objections, acts } = notice;
  const shown = state === 'published' || state === 'ended';
  return (
    <>
      <Card>
        <View className="stack num" {...aria('status', { live: 'polite' })}>
          <View className="b">{cardLine(notice, now)}</View>
          <View>{`给${rolesLine(roles)}`}</View>
          {reach && <View className="ink2">{`发布时：${reachLine(reach)}`}</View>}
          {shown && <View className="b">{`${readers} 人看过`}</View>}
          {telling && <View className="ink2">{tellingLine(telling)}</View>}
          {publishAt !== undefined && <View className="amber">{`${when(publishAt, now)} 发布`}</View>}
          {objections > 0 && <View>{`${objections} 户提了意见`}</View>}
          {why !== undefined && <View className="ink2">{why}</View>}
          <View className="t-s ink2">{`${by}写的 · ${when(at, now)}`}</View>
        </View>
      </Card>
      {state === 'draft' && !acts.includes('publish') && <Note>写好了告诉社区的同事，由他们发布。</Note>}
    </>
  );
}
