import { Stack } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import type { Certificate } from '../certificate-contract.ts'
import { placementKinds, type Student } from '../roster-contract.ts'
import { placementKindWords, studentStateWords } from '../state-words.ts'
import { CertificateOf } from './certificate-of.tsx'
import { formWords } from './form-words.ts'
import { Placed, StandingForm } from './student-form.tsx'
import { usePlaced } from './use-placed.ts'

type StudentProps = { student: Student; certificates: readonly Certificate[]; onDone: () => void }

/** A student from all sides: how the course ended, practice and internship, the certificate. */
export function StudentView({ student, certificates, onDone }: StudentProps) {
  const t = useWords(formWords)
  const language = useLanguage()
  const may = useMay()
  const own = certificates.filter(one => one.student === student.id)
  return (
    <Stack gap='lg'>
      {may('people.person.read') && (
        <PageLink to='/people' search={{ open: student.person }}>
          {t('card')}
        </PageLink>
      )}
      {student.may.includes('school.student.write') ? (
        <>
          <Section title={t('course')}>
            <StandingForm key={student.version} student={student} onDone={onDone} />
          </Section>
          {placementKinds.map(kind => (
            <Section key={kind} title={placementKindWords[kind][language]}>
              <Placed
                key={student.placements.find(one => one.kind === kind)?.version ?? 0}
                student={student}
                kind={kind}
              />
            </Section>
          ))}
        </>
      ) : (
        <Said student={student} />
      )}
      {own.map(certificate => (
        <CertificateOf key={certificate.id} certificate={certificate} />
      ))}
    </Stack>
  )
}

function Said({ student }: { student: Student }) {
  const t = useWords(formWords)
  const formats = useFormats()
  const language = useLanguage()
  const placed = usePlaced()
  return (
    <Fields>
      <Field label={t('state')}>
        {studentStateWords[student.state][language]}, {formats.day(student.stateOn)}
      </Field>
      <Field label={t('leftBecause')}>{student.leftBecause}</Field>
      <Field label={t('institution')}>{student.institutionName}</Field>
      {student.placements.map(placement => (
        <Field key={placement.kind} label={placementKindWords[placement.kind][language]}>
          {placed(placement)}
        </Field>
      ))}
    </Fields>
  )
}
