import { listCertificates } from '../certificate-contract.ts'
import { listLessons, listLetters, listStreams, readStream } from '../contract.ts'
import { listStudents } from '../roster-contract.ts'

/** What a change in the school makes old. */
export const schoolReads = [listStreams, readStream, listLetters, listLessons, listStudents, listCertificates]
