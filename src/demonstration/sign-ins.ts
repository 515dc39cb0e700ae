import { type StaffName, staff } from './founding.ts'

/** One of the last days of the demonstration's programme: the day its office lives in. */
export const demonstrationDay = '2020-11-30'

/** Who may sign in to the demonstration. It holds invented people only, so its password is no secret. */
export const signIns = (Object.keys(staff) as StaffName[]).map(name => ({
  name,
  role: name === 'lawyer2' ? 'lawyer 2' : name,
  email: `${name}@qorgan.example`,
  password: 'tulip-river-candle-27',
}))
