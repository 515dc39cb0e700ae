import type { Words } from '#platform/language.ts'

/** Rights on publications, their reach, videos and the radio programme. */
export const mediaRightWords = {
  'media.measure.write': {
    ru: 'Записывать показатели публикаций',
    kk: 'Жарияланым көрсеткіштерін жазу',
    en: 'Write down counts of posts',
  },
  'media.publication.approve': {
    ru: 'Утверждать публикации',
    kk: 'Жарияланымдарды бекіту',
    en: 'Approve publications',
  },
  'media.publication.export': {
    ru: 'Выгружать список публикаций',
    kk: 'Жарияланымдар тізімін шығару',
    en: 'Export the list of publications',
  },
  'media.publication.read': {
    ru: 'Смотреть публикации, ролики и передачи',
    kk: 'Жарияланымдарды, бейнероликтер мен хабарларды қарау',
    en: 'Read publications, videos and broadcasts',
  },
  'media.publication.write': {
    ru: 'Вести план публикаций',
    kk: 'Жарияланымдар жоспарын жүргізу',
    en: 'Keep the plan of publications',
  },
  'media.quota.write': {
    ru: 'Задавать минимум публикаций в месяц',
    kk: 'Айына ең аз жарияланым санын белгілеу',
    en: 'Set the minimum of publications a month',
  },
  'media.radio.write': {
    ru: 'Вести передачи и справки о покрытии',
    kk: 'Хабарлар мен қамту анықтамаларын жүргізу',
    en: 'Keep broadcasts and statements of coverage',
  },
  'media.reach.decide': {
    ru: 'Решать, какой охват входит в косвенный итог',
    kk: 'Қай қамту жанама жиынтыққа кіретінін шешу',
    en: 'Decide which reach enters the indirect total',
  },
  'media.video.write': {
    ru: 'Вести ролики и показы',
    kk: 'Бейнероликтер мен көрсетілімдерді жүргізу',
    en: 'Keep videos and screenings',
  },
} as const satisfies Record<`media.${string}`, Words>
