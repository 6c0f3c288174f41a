import * as v from 'valibot';
import { askLive, liveApiKey, LiveUnsure, pushDomain, utcOf } from './liveApi';
import { logFailure } from './log';

/** How a picture comes in: kilobits of picture and of sound, and pictures, a second. */
interface Incoming {
  video: number;
  audio: number;
  fps: number;
}

/** Somebody looks at a page meanwhile, which says as well that it is not known. */
const PATIENCE_MS = 2_000;
/** The provider measures every few seconds; what is older says nothing of now. */
const FRESH_FOR = 60_000;
const Measured = v.object({
  DataInfoList: v.array(
    v.object({ Time: v.string(), VideoRate: v.number(), AudioRate: v.number(), VideoFps: v.number() }),
  ),
});

/** How a stream comes in, by what the provider measured last; undefined where that is not known. */
export async function incomingOf(stream: string, now: number): Promise<Incoming | undefined> {
  const push = pushDomain();
  if (!push || !liveApiKey()) return undefined;
  const { DomainName: PushDomain, AppName } = push;
  const hours = { StartTime: utcOf(now - FRESH_FOR), EndTime: utcOf(now) };
  const words = { StreamName: stream, AppName, PushDomain, ...hours };
  try {
    const answer = await askLive({
      ...{ action: 'DescribeStreamPushInfoList', words },
      ...{ now, patienceMs: PATIENCE_MS },
    });
    if (answer.Error) throw new LiveUnsure(answer.Error.Code);
    const { DataInfoList: all } = v.parse(Measured, answer);
    const [last] = [...all].sort((a, b) => (a.Time < b.Time ? 1 : -1));
    return (
      last && { video: kilo(last.VideoRate), audio: kilo(last.AudioRate), fps: Math.round(last.VideoFps) }
    );
  } catch (error) {
    logFailure('incoming', error);
    return undefined;
  }
}

const kilo = (bits: number): number => Math.round(bits / 1000);
