import type { Words } from '#platform/language.ts'

/** Rights of the law school. */
export const schoolRightWords = {
  'school.certificate.issue': { ru: 'Выдавать сертификаты', kk: 'Сертификаттар беру', en: 'Issue certificates' },
  'school.certificate.print': {
    ru: 'Печатать сертификаты',
    kk: 'Сертификаттарды басып шығару',
    en: 'Print certificates',
  },
  'school.certificate.read': { ru: 'Смотреть сертификаты', kk: 'Сертификаттарды қарау', en: 'Read certificates' },
  'school.certificate.revoke': {
    ru: 'Отзывать сертификаты',
    kk: 'Сертификаттарды қайтарып алу',
    en: 'Revoke certificates',
  },
  'school.flyer.read': {
    ru: 'Смотреть тиражи, акты и публикации флаеров',
    kk: 'Флаерлердің таралымын, актілерін және жарияланымдарын қарау',
    en: 'Read print jobs, acts and posts of flyers',
  },
  'school.flyer.write': {
    ru: 'Записывать тиражи, акты и публикации флаеров',
    kk: 'Флаерлердің таралымын, актілерін және жарияланымдарын жазу',
    en: 'Write down print jobs, acts and posts of flyers',
  },
  'school.stream.read': {
    ru: 'Смотреть потоки правовой школы',
    kk: 'Құқықтық мектеп ағымдарын қарау',
    en: 'Read streams of the law school',
  },
  'school.stream.write': {
    ru: 'Вести потоки: письма, расписание',
    kk: 'Ағымдарды жүргізу: хаттар, кесте',
    en: 'Keep streams: letters, timetable',
  },
  'school.student.enrol': { ru: 'Зачислять слушателей', kk: 'Тыңдаушыларды қабылдау', en: 'Enrol students' },
  'school.student.read': { ru: 'Смотреть списки слушателей', kk: 'Тыңдаушылар тізімін қарау', en: 'Read rosters' },
  'school.student.write': {
    ru: 'Отмечать, чем закончилась учёба, практику и стажировку',
    kk: 'Оқудың немен аяқталғанын, тәжірибе мен тағылымдаманы белгілеу',
    en: 'Say how the course ended; practice and internship',
  },
} as const satisfies Record<`school.${string}`, Words>
