import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { surveyEditPage, surveyResultsPage } from '../../services/routes';
import { surveyLine } from '../surveyWords';

/** 问卷, for who asks: drafts open in the editor, the others with their results. */
export default function SurveyDesk() {
  const now = useNow();
  const reading = useRead('survey.manage', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('survey.manage', { cursor }));
  return (
    <Page
      title="问卷"
      bar={
        <PrimaryBar>
          <Button kind="filled" icon="plus" grow={1} onPress={() => go(surveyEditPage())}>
            写一份
          </Button>
        </PrimaryBar>
      }
    >
      <Opening reading={reading}>
        {({ placeName }) => (
          <>
            <Section title={placeName} />
            {list.length === 0 ? (
              <Empty title="还没有问卷" line="问几句，大家不记名地答，满 5 份才看得到结果" />
            ) : (
              <Card tone="rows">
                {list.map((one) => (
                  <ListRow
                    key={one.id}
                    title={one.title}
                    line={surveyLine(one, now)}
                    onPress={() => go(surveyResultsPage(one.id))}
                  />
                ))}
              </Card>
            )}
          </>
        )}
      </Opening>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </Page>
  );
}
