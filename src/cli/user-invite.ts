import { CliRefusal, type Options, WrongUse } from './command.ts'
import { openPlatform } from './platform.ts'

/** A new link to set the password of an account, whichever organisations it belongs to. */
export async function userInvite(_words: string[], { email, json }: Options): Promise<void> {
  if (typeof email !== 'string') throw new WrongUse('--email is needed')
  const opened = await openPlatform()
  try {
    const user = await opened.accounts.userOf(email)
    if (!user) throw new CliRefusal(`there is no account of ${email}: add one with quqyq user add`)
    const invitation = await opened.accounts.invite(user, null)
    process.stdout.write(json ? `${JSON.stringify(invitation)}\n` : `Set the password at ${invitation.link}\n`)
  } finally {
    await opened.close()
  }
}
