import { logFailure } from '../kit/log';
import { mediaChecked } from './mediaChecked';

/**
 * The `callbacks` function: what the platform tells by itself. Anybody could send an event of this shape, so each is
 * believed for a secret in it that only the platform knows. The platform wants «success», whatever we make of it.
 */
export async function main(event: unknown): Promise<string> {
  try {
    await mediaChecked(event);
  } catch (error) {
    logFailure('callback', error);
  }
  return 'success';
}
