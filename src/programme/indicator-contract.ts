import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Text, Version } from '#platform/shapes.ts'
import { Breakdown, EffectKey, Indicator, indicatorFields, Part, PlanChange, StatedValue } from './plan-contract.ts'
import { breakdownSums, partsSum } from './rules.ts'

const One = z.strictObject({ id: Id })

export const addIndicator = endpoint({
  method: 'POST',
  path: '/programmes/:id/indicators',
  permission: 'programme.plan.write',
  summary: 'Add an indicator to an activity (a sub-target names its parent), or a row of the effects.',
  params: One,
  input: z
    .strictObject({
      id: Id,
      activity: Id.nullable(),
      effect: EffectKey.nullable(),
      place: z.enum(['product', 'participants', 'effect']),
      parent: Id.nullable(),
      ...indicatorFields,
    })
    .refine(
      given =>
        (given.activity === null) === (given.place === 'effect') &&
        (given.effect !== null) === (given.place === 'effect'),
      {
        path: ['place'],
        params: {
          words: {
            ru: 'Индикатор стоит либо при мероприятии, либо в таблице эффектов.',
            kk: 'Индикатор не іс-шараның жанында, не әсерлер кестесінде тұрады.',
            en: 'An indicator stands either with an activity or in the table of effects.',
          },
        },
      },
    ),
  reply: Indicator,
})

export const correctIndicator = endpoint({
  method: 'PUT',
  path: '/plan/indicators/:id',
  permission: 'programme.plan.write',
  summary: 'Correct an indicator. Once it has a fact or a value its number changes only by the operator’s letter.',
  params: One,
  input: z.strictObject({ ...indicatorFields, version: Version }),
  reply: Indicator,
})

export const moveIndicator = endpoint({
  method: 'POST',
  path: '/plan/indicators/:id/move',
  permission: 'programme.plan.write',
  summary: 'Move an indicator to another place among those of its activity.',
  params: One,
  input: z.strictObject({ position: z.int().min(1), version: Version }),
  reply: Indicator,
})

export const removeIndicator = endpoint({
  method: 'DELETE',
  path: '/plan/indicators/:id',
  permission: 'programme.plan.write',
  summary: 'Remove an indicator that has no values, no changes of plan and no sub-targets.',
  params: One,
  reply: One,
})

export const changePlan = endpoint({
  method: 'POST',
  path: '/plan/indicators/:id/changes',
  permission: 'programme.plan.write',
  summary: 'Change the planned number by the operator’s letter of consent.',
  params: One,
  input: z.strictObject({
    id: Id,
    planAfter: indicatorFields.plan,
    reason: Line(2000),
    letterNumber: Line(100),
    letterOn: Day,
    file: Id.nullable(),
    version: Version,
  }),
  reply: Indicator,
})

export const bindIndicator = endpoint({
  method: 'PUT',
  path: '/plan/indicators/:id/fact',
  permission: 'programme.plan.write',
  summary: 'Say which fact counts the indicator, with its filters; null: it is stated.',
  params: One,
  input: z.strictObject({
    fact: Line(100).nullable(),
    filters: z.record(z.string().max(60), z.union([z.string().max(200), z.number(), z.boolean()])),
    version: Version,
  }),
  reply: Indicator,
})

export const stateValue = endpoint({
  method: 'POST',
  path: '/plan/indicators/:id/values',
  permission: 'report.value.state',
  summary: 'State a value that no record gives, with its source; the one before it is withdrawn and kept.',
  params: One,
  input: z
    .strictObject({
      id: Id,
      value: StatedValue.shape.value,
      source: Line(500),
      sourceOn: Day.nullable(),
      parts: z.array(Part).max(100),
      breakdown: Breakdown.nullable(),
      file: Id.nullable(),
      /** The value that was in force when this one was typed: two people do not overwrite each other unseen. */
      replaces: Id.nullable(),
    })
    .superRefine((given, context) => {
      for (const { path, words } of [
        ...partsSum(given.value, given.parts),
        ...breakdownSums(given.value, given.breakdown),
      ]) {
        context.addIssue({ code: 'custom', path: path.split('.'), params: { words } })
      }
    }),
  reply: Indicator,
})

export const explainDeviation = endpoint({
  method: 'PUT',
  path: '/plan/indicators/:id/explanation',
  permission: 'report.text.write',
  summary: 'Write why fact and plan differ; it is printed among the deviations.',
  params: One,
  input: z.strictObject({ explanation: Text(3000), version: Version }),
  reply: Indicator,
})

export const getIndicatorHistory = endpoint({
  method: 'GET',
  path: '/plan/indicators/:id/history',
  permission: 'programme.plan.read',
  summary: 'The changes of an indicator’s plan and all values that were ever stated for it, the newest first.',
  params: One,
  reply: z.object({ changes: z.array(PlanChange), values: z.array(StatedValue) }),
})
