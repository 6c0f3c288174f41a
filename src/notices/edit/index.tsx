import { noticeWriters } from '@core/domain/notice/steps';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { blankDraft, draftOf } from './draft';
import { Editor } from './Editor';

/** A notice being written, or one that people read being corrected. What is typed stays on this phone until it is kept. */
export default function NoticeEdit() {
  const id = useParam('id');
  return id === '' ? <Fresh /> : <Again id={id} />;
}

function Fresh() {
  const roles = useSession()?.roles ?? [];
  const mine = roles.filter(({ role }) => noticeWriters.some((one) => one === role));
  const [widest] = [...mine].sort((a, b) => a.scope.length - b.scope.length);
  if (!widest)
    return (
      <Page title="写公告">
        <Empty title="这里由社区、街道和区县来写" />
      </Page>
    );
  return <Editor name="new" blank={blankDraft(widest.scope, widest.scopeName)} root={widest.scope} />;
}

function Again({ id }: { id: string }) {
  const reading = useRead('notice.edit', { id });
  const { data } = reading;
  if (!data)
    return (
      <Page title="改公告">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { notice } = data;
  const name = `${id}:${notice.version}`;
  return <Editor key={name} name={name} blank={draftOf(notice)} root={notice.place} notice={notice} />;
}
