import type { Words } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'

type Right = Extract<Permission, `checking.${string}`>

/** Reports that somebody wrote, and what is found in them. */
export const checkingRightWords: Readonly<Record<Right, Words>> = {
  'checking.finding.accept': {
    ru: 'Принимать замечания с объяснением',
    kk: 'Ескертулерді түсіндіріп қабылдау',
    en: 'Accept findings with a reason',
  },
  'checking.report.check': {
    ru: 'Проверять отчёты, написанные в Word',
    kk: 'Word-та жазылған есептерді тексеру',
    en: 'Check reports written in Word',
  },
  'checking.report.read': {
    ru: 'Смотреть проверенные отчёты',
    kk: 'Тексерілген есептерді қарау',
    en: 'See checked reports',
  },
}
