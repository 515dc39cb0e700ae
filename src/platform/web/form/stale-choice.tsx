import { Button, Radio, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import classes from './form.module.css'
import type { OfficeForm, Stale } from './office-form.ts'

/** Both versions of each differing field, side by side: nothing of either is lost, the person decides. What they never touched is proposed as it now stands. */
export function StaleChoice<Values extends object>({
  form,
  stale,
}: {
  form: OfficeForm<Values>
  stale: Stale<Values>
}) {
  const t = useWords(kitWords)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(stale.untouched))
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  const choose = (name: string, theirs: boolean) => {
    const next = new Set(taken)
    if (theirs) next.add(name)
    else next.delete(name)
    setTaken(next)
  }
  const goOn = () => {
    const values = { ...form.values }
    for (const name of stale.names) if (taken.has(name)) values[name] = stale.theirs[name]
    form.resolve(values)
  }
  return (
    <section ref={place} tabIndex={-1} className={classes.stale} role='alert'>
      <Title order={3}>{t('staleTitle')}</Title>
      <p className={classes.hint}>{t('staleHint')}</p>
      {stale.names.map(name => {
        const field = form.labels.get(name)
        const say = (value: unknown) =>
          value === null ? t('emptyValue') : field?.say(value) || String(value) || t('emptyValue')
        return (
          <fieldset key={name} style={{ border: 0, padding: 0, margin: 0 }}>
            <div className={classes.versions}>
              <legend style={{ gridColumn: '1 / -1' }}>{field?.label ?? name}</legend>
              {[false, true].map(theirs => (
                <Radio
                  size='md'
                  key={String(theirs)}
                  className={classes.version}
                  name={`stale-${name}`}
                  label={say(theirs ? stale.theirs[name] : form.values[name])}
                  description={theirs ? t('staleTheirs') : t('staleMine')}
                  checked={taken.has(name) === theirs}
                  onChange={() => choose(name, theirs)}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
      <Button variant='default' onClick={goOn}>
        {t('staleGoOn')}
      </Button>
    </section>
  )
}
