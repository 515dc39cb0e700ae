import { Button, FileButton, Input } from '@mantine/core'
import { tellProblem } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './claims.module.css'
import { paperFormWords } from './paper-form-words.ts'

export type Proof = { readonly id: string; readonly name: string }

/** Scans that prove it: the accepted mark, the postal receipt, the answer. */
type ProofsProps = { label: string; proofs: readonly Proof[]; onAdd: (proof: Proof) => void }

export function Proofs({ label, proofs, onAdd }: ProofsProps) {
  const p = useWords(paperFormWords)
  const add = async (file: File | null) => {
    if (!file) return
    try {
      onAdd(await uploadFile(file))
    } catch (error) {
      tellProblem(error)
    }
  }
  return (
    <Input.Wrapper size='md' label={label} labelElement='div' labelProps={{ className: classes.proofs }}>
      {proofs.length > 0 && <p>{proofs.map(({ name }) => name).join(', ')}</p>}
      <FileButton onChange={file => void add(file)}>
        {props => (
          <Button {...props} variant='default' size='compact-sm'>
            {p('addProof')}
          </Button>
        )}
      </FileButton>
    </Input.Wrapper>
  )
}
