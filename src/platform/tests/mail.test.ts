import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { mailAddress, openMail } from '../mail.ts'

/** A mail server that says yes, and keeps what it was told. */
async function mailServer(t: TestContext) {
  const letters: string[] = []
  const server = createServer((socket: Socket) => {
    let data: string | null = null
    socket.write('220 trial\r\n')
    socket.on('data', bytes => {
      for (const line of bytes.toString('utf8').split('\r\n').slice(0, -1)) {
        if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n')
        if (data === null) {
          if (/^DATA/i.test(line)) data = ''
          socket.write(
            /^DATA/i.test(line)
              ? '354 go on\r\n'
              : /^EHLO/i.test(line)
                ? '250-trial\r\n250 8BITMIME\r\n'
                : '250 yes\r\n',
          )
        } else if (line === '.') {
          letters.push(data)
          data = null
          socket.write('250 taken\r\n')
        } else data += `${line}\n`
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  return { letters, port: (server.address() as { port: number }).port }
}

test('a letter in Kazakh arrives as it was written', async t => {
  const { letters, port } = await mailServer(t)
  const mail = openMail({ mail: { url: mailAddress(`smtp://127.0.0.1:${port}`), from: 'Quqyq <quqyq@example.kz>' } })!
  t.after(() => mail.close())
  await mail.send({ to: 'lawyer@example.kz', subject: 'Істер бойынша мерзімдер: 2', text: 'Құқық\n02.12.2020' })
  const [letter] = letters
  assert.match(letter!, /^From: Quqyq <quqyq@example\.kz>/m)
  assert.match(letter!, /^To: lawyer@example\.kz$/m)
  const subject = [...letter!.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)]
    .map(([, part = '']) => Buffer.from(part, 'base64').toString())
    .join('')
  assert.equal(subject, 'Істер бойынша мерзімдер: 2')
  const body = Buffer.from(letter!.split('\n\n')[1]!, 'base64').toString()
  assert.equal(body.replace(/\r\n/g, '\n').trim(), 'Құқық\n02.12.2020')
})

test('without the setting there is no mail', () => assert.equal(openMail({ mail: undefined }), null))

test('nothing is sent in the open over the network', () => {
  assert.match(mailAddress('smtp://mail.example.kz:587'), /requireTLS=true/)
  assert.doesNotMatch(mailAddress('smtps://mail.example.kz'), /requireTLS/)
  assert.doesNotMatch(mailAddress('smtp://localhost:25'), /requireTLS/)
})
