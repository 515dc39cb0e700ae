import { Button, Group, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addPasskey, listPasskeys, passkeyToMake } from '#platform/accounts/contract.ts'
import { call } from '#platform/web/call.ts'
import { tell, tellProblem } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { accountWords } from './account-words.ts'
import { makePasskey, wasStopped } from './passkey-browser.ts'

/** The name first; then the device asks its owner. */
export function NewPasskey() {
  const t = useWords(accountWords)
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const response = await makePasskey(await call(passkeyToMake, {}))
      await call(addPasskey, { input: { name, response } })
      await client.invalidateQueries({ queryKey: [listPasskeys.path] })
      setName('')
      tell(t('passkeyAdded'))
    } catch (error) {
      tellProblem(wasStopped(error) ? new Error(t('passkeyStopped')) : error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={event => void add(event)}>
      <Group align='end' gap='xs'>
        <TextInput
          label={t('passkeyName')}
          description={t('passkeyNameHint')}
          inputWrapperOrder={['label', 'description', 'input']}
          maxLength={80}
          required
          withAsterisk={false}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <Button type='submit' variant='default' loading={busy}>
          {t('addPasskey')}
        </Button>
      </Group>
    </form>
  )
}
