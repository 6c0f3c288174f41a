import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { refusalWords } from '../../copy/refusals';
import { useRead } from '../../hooks/useRead';
import { useSettled } from '../../hooks/useSettled';
import { DateList } from '../components/DateList';
import { saidOf, type SeriesDraft } from './draft';

interface PreviewProps {
  draft: SeriesDraft;
  id: string | undefined;
  /** Nothing that the cloud would refuse is asked. */
  ready: boolean;
}

/** Which dates would come of it: those that are left out, too, and why. */
export function Preview({ draft, id, ready }: PreviewProps) {
  const said = saidOf(useSettled(draft));
  const kept = id === undefined ? {} : { id };
  const reading = useRead('series.preview', { ...kept, place: draft.place, said }, { when: ready });
  return (
    <>
      <Section title="照这样定，往后是这些日子" />
      {!ready ? (
        <Note>写好名字、日子和地方，这里就列出来</Note>
      ) : reading.refusal?.code === 'SERIES_EMPTY' ? (
        <Note icon="warning-circle-fill">{refusalWords.SERIES_EMPTY}</Note>
      ) : (
        <Opening reading={reading} cards={1}>
          {({ dates }) => (
            <Card>
              <DateList dates={dates} />
            </Card>
          )}
        </Opening>
      )}
    </>
  );
}
