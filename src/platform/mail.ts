import type { Transporter } from 'nodemailer'
import type { Config } from './config.ts'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** Sends letters through the organisation's own mail server, where the settings name one. */
export type Mail = {
  send(letter: Letter): Promise<void>
  close(): void
}

const SECONDS = 1000
/** Nobody waits for a mail server that doesn't answer. */
const patience = { connectionTimeout: 15 * SECONDS, greetingTimeout: 15 * SECONDS, socketTimeout: 30 * SECONDS }

/** Null without the setting: then nothing is written to anybody, and what is due stands on the screen. */
export function openMail({ mail }: Pick<Config, 'mail'>): Mail | null {
  if (!mail) return null
  const { url, from } = mail
  let transporter: Transporter | undefined
  // Loaded with the first letter: most servers never send one.
  const opened = async () => {
    const { createTransport } = await import('nodemailer')
    transporter ??= createTransport(url, { from }) as Transporter
    return transporter
  }
  return {
    async send({ to, subject, text }) {
      // Bodies in base64: a Kazakh line in quoted-printable is three times as long.
      await (await opened()).sendMail({ to: { name: '', address: to }, subject, text, textEncoding: 'base64' })
    },
    close: () => transporter?.close(),
  }
}

/** `smtp://…` asks for encryption after the greeting, save on this machine itself; `smtps://…` begins with it. */
export function mailAddress(address: string): string {
  const url = new URL(address)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol === 'smtp:' && !local) url.searchParams.set('requireTLS', 'true')
  for (const [name, value] of Object.entries(patience)) url.searchParams.set(name, String(value))
  return url.href
}
