import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { useLeading } from '../components/useLeading';
import { blankDraft, draftOf } from './draft';
import { Editor } from './Editor';

/** A session being set, or set anew. What is written stays on this phone until it is kept. */
export default function HearingEdit() {
  useEntry();
  const id = useParam('id');
  return id === '' ? <Fresh /> : <Again id={id} />;
}

function Fresh() {
  const [widest] = useLeading();
  if (!widest)
    return (
      <Page title="定一次议事">
        <Empty title="这里由社区、网格和街道来定" line="想谈的事，到「议题」里提" />
      </Page>
    );
  return <Editor name="new" blank={blankDraft(widest.path)} />;
}

function Again({ id }: { id: string }) {
  const reading = useRead('hearing.get', { id });
  const { data } = reading;
  if (!data)
    return (
      <Page title="改安排">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { hearing } = data;
  const name = `${id}:${hearing.version}`;
  return <Editor key={name} name={name} blank={draftOf(hearing)} hearing={hearing} />;
}
