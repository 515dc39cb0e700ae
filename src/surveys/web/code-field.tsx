import { TagsInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ProblemError } from '#platform/web/call.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { codeAnswer, listResponses } from '../response-contract.ts'
import { codingWords } from './coding-words.ts'
import { surveyReads } from './survey-reads.ts'
import type { Codes } from './use-codes.ts'

type CodeFieldProps = {
  response: { readonly id: string; readonly version: number }
  said: string
  coded: readonly string[]
  codes: Codes
}

/**
 * The codes of one answer: kept as they are typed, one change after another. Where somebody else coded it meanwhile, theirs
 * stand, and what was not kept is said.
 */
export function CodeField({ response, said, coded, codes }: CodeFieldProps) {
  const t = useWords(codingWords)
  const code = useAct(codeAnswer, { invalidates: surveyReads, quiet: true })
  const client = useQueryClient()
  const version = useRef(response.version)
  version.current = Math.max(version.current, response.version)
  const [lost, setLost] = useState<readonly string[]>()
  const [typed, setTyped] = useState<string[]>()
  const sent = useRef(Promise.resolve())
  const kept = coded.flatMap(id => codes.known.find(each => each.id === id)?.label ?? [])
  const send = async (labels: readonly string[]) => {
    const ids = await Promise.all(labels.map(codes.idOf))
    const input = { version: version.current, question: codes.question, codes: ids }
    const kept = await code.mutateAsync({ params: { id: response.id }, input })
    version.current = kept.version
  }
  const refuse = async (error: unknown, labels: readonly string[]) => {
    const meanwhile = error instanceof ProblemError && error.code === 'stale_version'
    if (meanwhile) setLost(labels.filter(label => !kept.includes(label)))
    else tellProblem(error)
    await client.invalidateQueries({ queryKey: [listResponses.path] })
    setTyped(undefined)
  }
  const change = (labels: readonly string[]) => {
    const proper = [...new Set(labels.map(label => codes.named(label)?.label ?? label))]
    setTyped(proper)
    setLost(undefined)
    sent.current = sent.current.then(() => send(proper)).catch(error => refuse(error, proper))
  }
  return (
    <TagsInput
      aria-label={t('codesOf', { answer: said })}
      placeholder={typed?.length || kept.length ? undefined : t('newCode')}
      size='md'
      maxTags={20}
      maxLength={200}
      splitChars={[]}
      acceptValueOnBlur={false}
      data={codes.known.map(({ label }) => label)}
      value={typed ?? kept}
      onChange={change}
      error={lost && t(lost.length > 0 ? 'meanwhileLost' : 'meanwhile', { codes: lost.join(', ') })}
    />
  )
}
