import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherLayout } from '../keyboard-layout.ts'

test('What was typed with the keyboard set to other letters can be read', () => {
  const meant = {
    'cfns,': 'сатыб',
    'Rfcsvjd Lfehty': 'касымов даурен',
    '0fcsvjd L2ehty': 'қасымов дәурен',
    '-vsh': 'өмыр',
    itdxtyrj: 'шевченко',
    '0асымов': 'қасымов',
    Лфынь: 'kasym',
    Йфыньщм: 'qasymov',
    '🙂 !': '🙂 !',
  }
  for (const [typed, text] of Object.entries(meant)) assert.equal(otherLayout(typed), text, typed)
})
