import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { surveyPage } from '../../services/routes';
import { surveyLine } from '../surveyWords';
import '../notices.scss';

/** 问卷: what I am asked now. */
export default function SurveysPage() {
  const now = useNow();
  const reading = useRead('survey.list', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('survey.list', { cursor }));
  return (
    <Page title="问卷">
      <Opening reading={reading}>
        {() =>
          list.length === 0 ? (
            <Empty title="现在没有问卷" line="社区想问问大家，会放在这里" />
          ) : (
            <Card tone="rows">
              {list.map((survey) => (
                <ListRow
                  key={survey.id}
                  icon="list-checks"
                  title={survey.title}
                  line={surveyLine(survey, now)}
                  right={survey.taken ? <View className="t-s ink2">答过了</View> : undefined}
                  onPress={() => go(surveyPage(survey.id))}
                />
              ))}
            </Card>
          )
        }
      </Opening>
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </Page>
  );
}
