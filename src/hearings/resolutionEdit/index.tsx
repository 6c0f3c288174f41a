import { isReadable } from '@core/domain/notice/block';
import { FEWEST_DAYS, MOST_DAYS } from '@core/domain/notice/notice';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { BlockList } from '../../components/blocks/BlockList';
import { blocksOf, drawn, type DraftBlock } from '../../components/blocks/draft';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { goInstead } from '../../services/go';
import { resolutionPage } from '../../services/routes';
import type { Resolution } from '../words/resolution';
import '../hearings.scss';

/** A resolution being written. What is typed stays on this phone until it is kept. */
export default function ResolutionEdit() {
  const id = useParam('id');
  const reading = useRead('resolution.get', { id });
  const resolution = reading.data?.resolution;
  if (resolution) return <Editor key={`${id}:${resolution.version}`} resolution={resolution} />;
  return (
    <Page title="写决议">
      <Opening reading={reading}>{() => null}</Opening>
    </Page>
  );
}

interface Draft {
  title: string;
  blocks: DraftBlock[];
  days: string;
}

function Editor({ resolution: { id, version, ...said } }: { resolution: Resolution }) {
  const blank: Draft = { title: said.title, blocks: said.blocks.map(drawn), days: String(said.days) };
  const { values, change, drop } = useDraft(`resolution:${id}:${version}`, blank);
  const { send, busy } = useAct('resolution.save');
  const days = Number(values.days);
  const lasts = Number.isInteger(days) && days >= FEWEST_DAYS && days <= MOST_DAYS;
  const blocks = blocksOf(values.blocks).flatMap((block) => (block.kind === 'picture' ? [] : [block]));
  const save = async (): Promise<void> => {
    const reply = await send({ id, version, title: values.title.trim(), blocks, days });
    if (!reply?.ok) return;
    drop();
    toast('存好了，看一遍再公示');
    goInstead(resolutionPage(id));
  };
  return (
    <Page
      title="写决议"
      bar={
        <PrimaryBar line="公示以前只有主持的人看得到">
          <Button
            kind="filled"
            grow={1}
            busy={busy}
            disabled={!lasts || !isReadable(values.title, blocks)}
            onPress={() => void save()}
          >
            存好，看一遍
          </Button>
        </PrimaryBar>
      }
    >
      <Card>
        <FormRow label="标题">
          <TextField
            name="resolution-title"
            label="标题"
            value={values.title}
            maxLength={40}
            onChange={(title) => change({ title })}
          />
        </FormRow>
        <FormRow
          label="公示几天"
          help={`${FEWEST_DAYS} 到 ${MOST_DAYS} 天`}
          error={lasts ? undefined : `请写 ${FEWEST_DAYS} 到 ${MOST_DAYS}`}
        >
          <TextField
            name="resolution-days"
            label="公示几天"
            type="number"
            value={values.days}
            maxLength={2}
            onChange={(next) => change({ days: next })}
          />
        </FormRow>
      </Card>
      <BlockList blocks={values.blocks} onChange={(next) => change({ blocks: next })} words />
    </Page>
  );
}
