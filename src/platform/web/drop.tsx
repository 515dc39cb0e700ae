import type { ReactNode } from 'react'
import type { Endpoint } from '../endpoint.ts'
import type { GivenOf } from './call.ts'
import { Confirm } from './confirm.tsx'
import { useAct } from './read.ts'

type DropProps<E extends Endpoint> = {
  endpoint: E
  params: { readonly [name: string]: string }
  invalidates: readonly Endpoint[]
  /** The question. */
  title: ReactNode
  /** The verb. */
  action: string
  /** What will come of it. */
  children: ReactNode
  onDone: () => void
}

/** Deletes what was written down by mistake, beside the form that corrects it; asks before. */
export function Drop<E extends Endpoint>({ endpoint, params, invalidates, onDone, ...asked }: DropProps<E>) {
  const drop = useAct(endpoint, { invalidates })
  return (
    <Confirm
      {...asked}
      danger
      onConfirm={async () => {
        await drop.mutateAsync({ params } as unknown as GivenOf<E>)
        onDone()
      }}
    />
  )
}
