import { TagsInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { readAnalysis } from '../analysis-contract.ts'
import { listCodes } from '../contract.ts'
import { codeAnswer, listResponses } from '../response-contract.ts'
import { codingWords } from './coding-words.ts'
import type { Codes } from './use-codes.ts'

type CodeFieldProps = { response: string; said: string; coded: readonly string[]; codes: Codes }

/** The codes of one answer: kept as they are typed, one change after another. */
export function CodeField({ response, said, coded, codes }: CodeFieldProps) {
  const t = useWords(codingWords)
  const code = useAct(codeAnswer, { invalidates: [listResponses, listCodes, readAnalysis] })
  const [typed, setTyped] = useState<string[]>()
  const sent = useRef(Promise.resolve())
  const kept = coded.flatMap(id => codes.known.find(each => each.id === id)?.label ?? [])
  const send = async (labels: readonly string[]) => {
    const ids = await Promise.all(labels.map(codes.idOf))
    await code.mutateAsync({ params: { id: response }, input: { question: codes.question, codes: ids } })
  }
  const change = (labels: readonly string[]) => {
    const proper = [...new Set(labels.map(label => codes.named(label)?.label ?? label))]
    setTyped(proper)
    // What was refused has been told; the field goes back to what is kept.
    sent.current = sent.current.then(() => send(proper)).catch(() => setTyped(undefined))
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
    />
  )
}
