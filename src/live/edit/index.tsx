import { showPlanners } from '@core/domain/live/showVisibility';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { usePlacesHeld } from '../../hooks/usePlacesHeld';
import { useRead } from '../../hooks/useRead';
import { blankDraft, draftOf } from './draft';
import { Editor } from './Editor';

/** A show being planned, or planned anew. What is written stays on this phone until it is kept. */
export default function ShowEditPage() {
  useEntry();
  const id = useParam('id');
  return id === '' ? <Fresh /> : <Again id={id} />;
}

function Fresh() {
  const [widest] = usePlacesHeld(showPlanners);
  if (!widest)
    return (
      <Page title="排一场直播">
        <Empty title="这里由社区、网格支部和街道来排" line="想听什么，到「议题」里提" />
      </Page>
    );
  return <Editor name="new" blank={blankDraft(widest.path)} />;
}

function Again({ id }: { id: string }) {
  const reading = useRead('show.get', { id });
  const { data } = reading;
  if (!data)
    return (
      <Page title="改安排">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { show } = data;
  const name = `${id}:${show.version}`;
  return <Editor key={name} name={name} blank={draftOf(show)} show={show} />;
}
