import { MOST_ITEMS } from '@core/domain/hearing/hearing';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import type { RowProps } from './rows';

/** What is talked about, one after the other. */
export function AgendaRows({ draft: { agenda }, change, errors }: RowProps) {
  const write = (at: number, title: string): void =>
    change({ agenda: agenda.map((item, n) => (n === at ? { ...item, title } : item)) });
  return (
    <FormRow id="hearing-agenda" label="聊什么" help="可以先不写" error={errors.agenda}>
      <View className="stack">
        {agenda.map(({ title }, n) => (
          <View key={n} className="row">
            <View className="grow">
              <TextField
                name={`agenda-${n}`}
                label={`第 ${n + 1} 件`}
                maxLength={60}
                value={title}
                onChange={(next) => write(n, next)}
              />
            </View>
            <Button
              size="small"
              label={`去掉第 ${n + 1} 件`}
              onPress={() => change({ agenda: agenda.filter((_, at) => at !== n) })}
            >
              去掉
            </Button>
          </View>
        ))}
        {agenda.length < MOST_ITEMS && (
          <Button size="small" icon="plus" onPress={() => change({ agenda: [...agenda, { title: '' }] })}>
            加一件
          </Button>
        )}
      </View>
    </FormRow>
  );
}
