import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weaknessOf } from '#platform/accounts/passwords.ts'

const around = ['Асанова Айгуль', 'aigul.asanova@example.kz', 'ОО «Қорған»']

const cases: [password: string, code: string | undefined][] = [
  ['', 'password_too_short'],
  ['кот и сметана', 'password_too_short'],
  ['кот ест сметану', undefined],
  ['чайник стоит на крыше', undefined],
  ['zebra on violet bicycle', undefined],
  ['үйдің төбесінде шәйнек', undefined],
  ['vR9#kd!qLz2@xWm', undefined],
  ['🫖 на крыше у соседа', undefined],
  ['ш'.repeat(14), 'password_too_short'],
  ['🫖'.repeat(14), 'password_too_short'],
  ['aaaaaaaaaaaaaaa', 'password_too_common'],
  ['123456789012345', 'password_too_common'],
  ['987654321987654', 'password_too_common'],
  ['passwordpassword', 'password_too_common'],
  ['P@ssw0rd-P@ssw0rd', 'password_too_common'],
  ['qwertyuiopasdfg', 'password_too_common'],
  ['йцукенгшщзхъ2020', 'password_too_common'],
  ['1q2w3e4r5t6y7u8i', 'password_too_common'],
  ['correct horse battery staple', 'password_too_common'],
  ['Мойпароль2020!!!', 'password_too_common'],
  ['Құпиясөз2020құпиясөз', 'password_too_common'],
  ['QuqyqQuqyq2026!', 'password_too_common'],
  ['АсановаАйгуль1990', 'password_too_common'],
  ['aigul.asanova.2020', 'password_too_common'],
  ['Қорған-Қостанай-2020', 'password_too_common'],
  ['чайник '.repeat(18).trim(), undefined],
  ['чайник стоит на крыше '.repeat(6), 'password_too_long'],
]

for (const [password, code] of cases) {
  test(`the password ${JSON.stringify(password.slice(0, 40))} is ${code ?? 'good'}`, () => {
    assert.equal(weaknessOf(password, around)?.code, code)
  })
}

test('a password of several common words and something of one’s own is good', () => {
  assert.equal(weaknessOf('пароль с ёжиком и чаем', around), null)
})
