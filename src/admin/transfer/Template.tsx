import { View } from '@tarojs/components';
import type { ImportKind } from '@core/domain/import/kinds';
import { Button } from '../../components/basic/Button';
import { useExport } from './useExport';

/** An empty table with its titles and one line as an example. */
export function Template({ kind, place }: { kind: ImportKind; place: string }) {
  const { write, busy } = useExport();
  const get = (format: 'csv' | 'xlsx') => () => void write({ kind, place, format, template: true });
  return (
    <View className="row">
      <Button size="small" disabled={busy} onPress={get('xlsx')}>
        下载模板 Excel
      </Button>
      <Button size="small" disabled={busy} onPress={get('csv')}>
        下载模板 CSV
      </Button>
    </View>
  );
}
