import { covenant } from '@core/contract/covenant';
import { room } from '@core/contract/room';
import { series } from '@core/contract/series';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { covenantConsent } from '../handlers/covenant.consent';
import { covenantEdit } from '../handlers/covenant.edit';
import { covenantEnd } from '../handlers/covenant.end';
import { covenantGet } from '../handlers/covenant.get';
import { covenantHistory } from '../handlers/covenant.history';
import { covenantList } from '../handlers/covenant.list';
import { covenantManage } from '../handlers/covenant.manage';
import { covenantPublish } from '../handlers/covenant.publish';
import { covenantSave } from '../handlers/covenant.save';
import { covenantWithdrawConsent } from '../handlers/covenant.withdrawConsent';
import { roomBook } from '../handlers/room.book';
import { roomCancel } from '../handlers/room.cancel';
import { roomClose } from '../handlers/room.close';
import { roomFree } from '../handlers/room.free';
import { roomGet } from '../handlers/room.get';
import { roomList } from '../handlers/room.list';
import { roomManage } from '../handlers/room.manage';
import { roomMine } from '../handlers/room.mine';
import { roomSave } from '../handlers/room.save';
import { seriesEnd } from '../handlers/series.end';
import { seriesExcept } from '../handlers/series.except';
import { seriesGet } from '../handlers/series.get';
import { seriesList } from '../handlers/series.list';
import { seriesManage } from '../handlers/series.manage';
import { seriesPreview } from '../handlers/series.preview';
import { seriesSave } from '../handlers/series.save';
import { seriesSwap } from '../handlers/series.swap';

export const contract: ContractOf<'covenant' | 'room' | 'series'> = { ...covenant, ...room, ...series };

/** What comes round again, where people meet, and what they promise each other. */
export const handlers: HandlersOf<'covenant' | 'room' | 'series'> = {
  'covenant.consent': covenantConsent,
  'covenant.edit': covenantEdit,
  'covenant.end': covenantEnd,
  'covenant.get': covenantGet,
  'covenant.history': covenantHistory,
  'covenant.list': covenantList,
  'covenant.manage': covenantManage,
  'covenant.publish': covenantPublish,
  'covenant.save': covenantSave,
  'covenant.withdrawConsent': covenantWithdrawConsent,
  'room.book': roomBook,
  'room.cancel': roomCancel,
  'room.close': roomClose,
  'room.free': roomFree,
  'room.get': roomGet,
  'room.list': roomList,
  'room.manage': roomManage,
  'room.mine': roomMine,
  'room.save': roomSave,
  'series.end': seriesEnd,
  'series.except': seriesExcept,
  'series.get': seriesGet,
  'series.list': seriesList,
  'series.manage': seriesManage,
  'series.preview': seriesPreview,
  'series.save': seriesSave,
  'series.swap': seriesSwap,
};
