import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Progress } from './Progress';
import { useExport } from './useExport';
import { useTable } from './useTable';
import { WhichTable } from './WhichTable';

/** Takes a table out: what comes out can be mended and brought in again. */
export function ExportForm() {
  const table = useTable('export');
  const { write, rows, busy } = useExport();
  const { kind, place } = table;
  if (!kind) return null;
  const get = (format: 'csv' | 'xlsx') => () => void write({ kind, place, format });
  return (
    <Card>
      <View className="stack">
        <WhichTable {...table} kind={kind} />
        <Note>下载链接十分钟后失效。花名册有姓名和电话，用完请删掉，别转发。</Note>
        {rows !== undefined && <Progress words="正在写表" progress={rows} total={undefined} />}
        <View className="row">
          <Button grow={1} disabled={busy} onPress={get('csv')}>
            导出 CSV
          </Button>
          <Button grow={1.5} kind="filled" disabled={busy} onPress={get('xlsx')}>
            导出 Excel
          </Button>
        </View>
      </View>
    </Card>
  );
}
