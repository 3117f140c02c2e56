import { parseReady, type Ready } from '../workplace/ready.ts';
import type { DeviceLogic } from './definition.ts';

/** The logic of a tool whose content is the workplace's: the answer says only that it is enough for now, as the view has seen. */
export const readyLogic = <Spec extends { readonly question: string }>(): DeviceLogic<Spec, Ready> => ({
  residence: 'device',
  // What a group has written is its own, whatever the exercise says later.
  outlivesEdits: true,
  parse: parseReady,
  done: ({ ready }) => ready,
  meaning: ({ question }) => [question],
});
