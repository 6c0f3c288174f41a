import type { Output } from '@core/contract';
import type { Line } from './line';

export type Watch = Output<'show.watch'>;

/** What stands where the picture is. `elsewhere`: in Channels. `nowhere`: it is on, and nothing shows it here. */
export type Phase =
  'before' | 'connecting' | 'playing' | 'interrupted' | 'ended' | 'replay' | 'elsewhere' | 'nowhere' | 'off';

const ahead: readonly Watch['state'][] = ['planned', 'announced', 'rehearsing'];

/** By what the cloud says of the show, and what the player of its picture. */
export function phaseOf({ state, play, channels, replay }: Watch, line: Line): Phase {
  if (replay && replay.parts.length > 0) return 'replay';
  if (state === 'cancelled') return 'off';
  // Where it is shown in Channels nothing else may be played.
  if (channels && isOn(state)) return 'elsewhere';
  if (play) {
    if (line.state === 'playing') return 'playing';
    return state === 'interrupted' || line.fails > 0 || line.played ? 'interrupted' : 'connecting';
  }
  if (ahead.includes(state)) return 'before';
  return isOn(state) ? 'nowhere' : 'ended';
}

const isOn = (state: Watch['state']): boolean => state === 'live' || state === 'interrupted';
