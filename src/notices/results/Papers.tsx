import { View } from '@tarojs/components';
import { FEWEST_SHOWN } from '@core/domain/survey/survey';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { useAct } from '../../hooks/useAct';
import { useSheet } from '../../hooks/useSheet';
import { useWritten } from '../../hooks/useWritten';
import type { SurveyCard } from '../surveyWords';

interface PapersProps {
  survey: Pick<SurveyCard, 'id' | 'state'> & { answered: number };
}

/** A sheet with the code while people can answer, and what they answered as a table from five on. */
export function Papers({ survey: { id, state, answered } }: PapersProps) {
  return (
    <View className="notice-acts">
      {state === 'open' && <PrintButton id={id} />}
      {answered >= FEWEST_SHOWN && <ExportButton id={id} />}
    </View>
  );
}

function PrintButton({ id }: { id: string }) {
  const print = useAct('survey.print');
  const { open, waiting } = useSheet('survey.sheet');
  const printed = async (): Promise<void> => {
    const begun = await print.send({ id });
    if (begun?.ok) await open(begun.output.id);
  };
  return (
    <Button size="small" busy={print.busy || waiting} onPress={() => void printed()}>
      打印二维码
    </Button>
  );
}

function ExportButton({ id }: { id: string }) {
  const begin = useAct('survey.export');
  const { open, rows } = useWritten();
  const write = async (): Promise<void> => {
    const begun = await begin.send({ id });
    if (begun?.ok) await open(begun.output.id);
  };
  return (
    <>
      {rows !== undefined && (
        <View {...aria('status', { live: 'polite' })}>{`正在写表，写了 ${rows} 行`}</View>
      )}
      <Button size="small" disabled={begin.busy || rows !== undefined} onPress={() => void write()}>
        导出 Excel
      </Button>
    </>
  );
}
