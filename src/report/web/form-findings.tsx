import { Alert } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ProblemError } from '#platform/web/call.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './report.module.css'
import { textWords } from './text-words.ts'

/** Why a form was not accepted: each finding with its place in the document and what to do in Word. */
export function FormFindings({ name, problem }: { name: string; problem: ProblemError }) {
  const t = useWords(textWords)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <Alert ref={place} tabIndex={-1} role='alert' color='red' variant='outline' mt='md' title={t('findings', { name })}>
      <p className={classes.sentence}>{problem.message}</p>
      {problem.errors.length > 0 && (
        <table className={classes.findings}>
          <thead>
            <tr>
              <th scope='col'>{t('place')}</th>
              <th scope='col'>{t('whatToDo')}</th>
            </tr>
          </thead>
          <tbody>
            {problem.errors.map(({ path, message }, index) => (
              <tr key={`${index} ${path}`}>
                <td>{path}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Alert>
  )
}
