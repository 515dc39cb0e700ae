import type { Words } from '#platform/language.ts'
import type { ItemKind } from '../contract.ts'

/** What a confirming document is, in the words of the office. */
export const kindWords: Record<ItemKind, Words> = {
  document: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
  regulation: { ru: 'Положение', kk: 'Ереже', en: 'Regulation' },
  agreement: { ru: 'Договор, соглашение', kk: 'Шарт, келісім', en: 'Agreement' },
  announcement: { ru: 'Объявление', kk: 'Хабарландыру', en: 'Announcement' },
  schedule: { ru: 'График', kk: 'Кесте', en: 'Schedule' },
  banner: { ru: 'Баннер', kk: 'Баннер', en: 'Banner' },
  journal: { ru: 'Журнал', kk: 'Журнал', en: 'Journal' },
  photo: { ru: 'Фото', kk: 'Фото', en: 'Photo' },
  screenshot: { ru: 'Снимок экрана', kk: 'Экран суреті', en: 'Screenshot' },
  recording: { ru: 'Запись (звук, видео)', kk: 'Жазба (дыбыс, бейне)', en: 'Recording (sound, video)' },
  letter: { ru: 'Письмо', kk: 'Хат', en: 'Letter' },
  act: { ru: 'Акт', kk: 'Акт', en: 'Act' },
  list: { ru: 'Список', kk: 'Тізім', en: 'List' },
  certificate: { ru: 'Справка, сертификат', kk: 'Анықтама, сертификат', en: 'Certificate' },
  concept: { ru: 'Концепция', kk: 'Тұжырымдама', en: 'Concept' },
  programme: { ru: 'Программа', kk: 'Бағдарлама', en: 'Programme' },
  invitation: { ru: 'Приглашение', kk: 'Шақыру қағазы', en: 'Invitation' },
  minutes: { ru: 'Протокол', kk: 'Хаттама', en: 'Minutes' },
  press_release: { ru: 'Пресс-релиз', kk: 'Баспасөз релизі', en: 'Press release' },
  presentation: { ru: 'Презентация', kk: 'Таныстырылым', en: 'Presentation' },
  link: { ru: 'Ссылка', kk: 'Сілтеме', en: 'Link' },
  sample: { ru: 'Образец', kk: 'Үлгі', en: 'Sample' },
  report: { ru: 'Отчёт', kk: 'Есеп', en: 'Report' },
}

/** The kind that a fresh upload most likely is; people put it right in the drawer. */
export function likelyKind(mediaType: string): ItemKind {
  if (mediaType === 'image/png' || mediaType === 'image/webp') return 'screenshot'
  if (mediaType.startsWith('image/')) return 'photo'
  return mediaType.startsWith('audio/') || mediaType.startsWith('video/') ? 'recording' : 'document'
}
