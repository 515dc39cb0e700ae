import type { Office } from '../office-contract.ts'

/** «пр. Абая, 28, каб. 114» */
export const whereIs =
  (t: (key: 'roomShort', values: { room: string }) => string) =>
  ({ address, room }: Office) =>
    [address, room && t('roomShort', { room })].filter(Boolean).join(', ')
