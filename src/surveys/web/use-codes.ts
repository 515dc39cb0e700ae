import { useRef } from 'react'
import { newId } from '#platform/identifier.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { type AnswerCode, addCode, listCodes } from '../contract.ts'

export type Codes = {
  readonly question: string
  readonly loaded: boolean
  readonly error: Error | null
  readonly known: readonly AnswerCode[]
  /** As it is written already, whatever the letters' case. */
  readonly named: (label: string) => AnswerCode | undefined
  /** The id of a code; one that isn't there yet is added, once however often it is asked for. */
  readonly idOf: (label: string) => Promise<string>
}

const plain = (label: string) => label.trim().toLowerCase()

/** The codes of one question. */
export function useCodes(survey: string, question: string): Codes {
  const { data, error } = useRead(listCodes, { params: { id: survey } })
  const add = useAct(addCode, { invalidates: [listCodes] })
  const added = useRef(new Map<string, Promise<string>>())
  const known = (data?.items ?? []).filter(code => code.question === question)
  const named = (label: string) => known.find(code => plain(code.label) === plain(label))
  const idOf = (label: string) => {
    const code = named(label)
    if (code) return Promise.resolve(code.id)
    const input = { id: newId(), question, label }
    const adding =
      added.current.get(plain(label)) ?? add.mutateAsync({ params: { id: survey }, input }).then(({ id }) => id)
    added.current.set(plain(label), adding)
    adding.catch(() => added.current.delete(plain(label)))
    return adding
  }
  return { question, loaded: data !== undefined, error, known, named, idOf }
}
