import { Opening } from '../../components/feedback/Opening';
import { Empty } from '../../components/feedback/Empty';
import { Page } from '../../components/page/Page';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { useLeading } from '../components/useLeading';
import { blankSeries, draftOf } from './draft';
import { Editor } from './Editor';

/** What comes round being set up. What is typed stays on this phone until it is kept. */
export default function SeriesEdit() {
  useEntry();
  const id = useParam('id');
  return id === '' ? <Fresh /> : <Again id={id} />;
}

function Fresh() {
  const now = useNow();
  const [place] = [...useLeading()].reverse();
  if (!place)
    return (
      <Page title="定期议事">
        <Empty title="这里由社区和街道来定" />
      </Page>
    );
  return <Editor name="new" blank={blankSeries(place.path, now)} />;
}

function Again({ id }: { id: string }) {
  const reading = useRead('series.get', { id });
  const { data } = reading;
  if (!data)
    return (
      <Page title="改安排">
        <Opening reading={reading}>{() => null}</Opening>
      </Page>
    );
  const { series } = data;
  const name = `${id}:${series.version}`;
  return <Editor key={name} name={name} blank={draftOf(series)} series={series} />;
}
