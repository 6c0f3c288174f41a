import { MOST_CHAPTERS } from '@core/domain/live/show';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import type { RowProps } from './rows';

/** What comes one after the other; in the replay each can be gone to. */
export function ChapterRows({ draft: { chapters }, change, errors }: RowProps) {
  const write = (at: number, title: string): void =>
    change({ chapters: chapters.map((one, n) => (n === at ? { title } : one)) });
  return (
    <FormRow id="show-chapters" label="分几节" help="可以先不写" error={errors.chapters}>
      <View className="stack">
        {chapters.map(({ title }, n) => (
          <View key={n} className="row">
            <View className="grow">
              <TextField
                name={`chapter-${n}`}
                label={`第 ${n + 1} 节`}
                maxLength={30}
                value={title}
                onChange={(next) => write(n, next)}
              />
            </View>
            <Button
              size="small"
              label={`去掉第 ${n + 1} 节`}
              onPress={() => change({ chapters: chapters.filter((_, at) => at !== n) })}
            >
              去掉
            </Button>
          </View>
        ))}
        {chapters.length < MOST_CHAPTERS && (
          <Button size="small" icon="plus" onPress={() => change({ chapters: [...chapters, { title: '' }] })}>
            加一节
          </Button>
        )}
      </View>
    </FormRow>
  );
}
