import { reads } from '../../kit/handler';
import { faceOf } from '../faces';

export const helperFace = reads('helper.face', async (_input, call) => ({
  photo: await faceOf(call.id, 'own'),
}));
