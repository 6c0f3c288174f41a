import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { drawn } from '../../components/blocks/draft';
import { useEntry } from '../../hooks/useEntry';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { useLeading } from '../components/useLeading';
import { Editor } from './Editor';

/** A covenant being written. What is typed stays on this phone until it is kept. */
export default function CovenantEdit() {
  useEntry();
  const id = useParam('id');
  return id === '' ? <Fresh /> : <Again id={id} />;
}

function Fresh() {
  const [place] = [...useLeading()].reverse();
  if (!place)
    return (
      <Page title="写公约">
        <Empty title="这里由社区和网格来写" />
      </Page>
    );
  const blocks = [
    { kind: 'paragraph', text: '' },
    { kind: 'list', text: '' },
  ] as const;
  return <Editor name="new" blank={{ place: place.path, title: '', blocks: [...blocks] }} />;
}

function Again({ id }: { id: string }) {
  const reading = useRead('covenant.edit', { id });
  const { data } = reading;
  if (!data)
    return (
      <Page title="改公约">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { place, draftTitle, draft, version } = data.covenant;
  const name = `${id}:${version}`;
  const blank = { place, title: draftTitle, blocks: draft.map(drawn) };
  return <Editor key={name} name={name} blank={blank} kept={{ id, version }} />;
}
