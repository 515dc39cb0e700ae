import type { MergeField } from './merge-contract.ts'
import type { VulnerableKind } from './vulnerable-kinds.ts'

/** Columns that one decision is about: they go together, and come back together. */
export const mergeColumns = {
  surname: ['surname'],
  givenName: ['given_name'],
  patronymic: ['patronymic'],
  sex: ['sex'],
  birth: ['birth_year', 'born_on'],
  iin: ['iin_sealed', 'iin_index'],
  phone: ['phone_sealed', 'phone_index', 'phone_tail_index'],
  district: ['district'],
  socialStatus: ['social_status'],
  vulnerableKinds: ['vulnerable_kinds', 'seen_kinds'],
  language: ['language'],
} as const satisfies Record<MergeField, readonly string[]>

type Kinds = { readonly vulnerableKinds: readonly VulnerableKind[]; readonly seenKinds: readonly VulnerableKind[] }
type Choice = { readonly take: readonly MergeField[]; readonly allKinds: boolean }

/** The kinds of the kept card, of the other, or of both; a document that was seen for either was seen. */
export function pickedKinds({ take, allKinds }: Choice, mine: Kinds, other: Kinds) {
  const named = allKinds
    ? [...new Set([...mine.vulnerableKinds, ...other.vulnerableKinds])]
    : [...(take.includes('vulnerableKinds') ? other : mine).vulnerableKinds]
  const seen = named.filter(kind => mine.seenKinds.includes(kind) || other.seenKinds.includes(kind))
  return { named, seen }
}
