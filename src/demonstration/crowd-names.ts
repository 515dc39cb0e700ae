import type { Chance } from './random.ts'

/**
 * Names for a crowd: as many different ones as a region has, common ones far more often than rare ones. Put together
 * from parts of real names; nobody is meant.
 */
const first =
  'Абай Абд Абыл Ай Ақ Алма Алтын Аман Арман Аслан Ата Ахмет Әбді Әли Әмір Бай Балта Бақ Батыр Бейбіт Бек Берді Біржан Болат Ғабит Ғали Дән Дархан Дәурен Дос Ербол Ер Есен Ет Жақсы Жан Жарқын Жігер Жұма Ибраһим Исла Кеме Кен Кәрім Қазы Қай Қали Қан Қара Қожа Құрман Құт Мақсат Мәди Мейрам Мерей Мұрат Мұхамед Мырза Найман Нұр Олжа Омар Ораз Оспан Өмір Рақым Рүстем Садық Сайлау Самат Сапар Сатыб Сер Сәкен Сүйін Сұлтан Тай Тас Темір Тілеу Тоқтар Төле Тұр Тұяқ Ұзақ Хамит Шах Шәкен Шерхан Шоқан Шын Ыбырай Ықылас'.split(
    ' ',
  )
const second =
  'алы ар бай баласы бек берген бол булат газы ғазы гелді дар дәулет жан жар кен керей көл кұл қали қожа құл лан лыбай мағамбет мет мұрат наз нияз олла рас сұлтан тай таң тас төре хан хат ұран шы ыл'.split(
    ' ',
  )
const russianRoots =
  'Абрам Агапь Акиш Алексе Анан Андре Антон Артём Балаш Баран Белик Бобр Богдан Бори Бул Быч Вавил Василь Ветр Виноград Волк Волын Гавр Герас Глад Гонч Горбун Грач Греб Гриш Дани Демид Дмитри Дорош Дуб Дьяк Ефим Жук Зай Зах Зим Зотик Иван Игнать Кадош Калинич Карась Кирил Козл Колесник Кондрат Корол Кравч Красн Кузнец Лебед Леон Логин Лукь Макар Мартын Маслен Медвед Мельник Михе Мороз Назар Некрас Никит Носик Овчар Орёл Остап Павл Панкрат Петруш Пискун Полян Прохор Пугач Родион Рыбак Савель Самой Свирид Селив Сидор Скворц Смирн Собол Степан Сухорук Тимош Тихон Трофим Уваж Устин Федот Филат Хар Цвет Черныш Шаповал Шевч Шуль Щерб Юрк Яким'.split(
    ' ',
  )
const russianEndings = 'ов ев ин енко енков чук ский иков ушкин аков ёв ко'.split(' ')
const men =
  'Александр Алексей Анатолий Андрей Антон Аркадий Артём Богдан Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир Владислав Вячеслав Геннадий Георгий Григорий Даниил Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин Леонид Максим Михаил Никита Николай Олег Павел Пётр Роман Семён Сергей Станислав Степан Тимофей Фёдор Юрий Яков Ярослав'.split(
    ' ',
  )
const women =
  'Алёна Алла Анастасия Анжелика Анна Антонина Валентина Валерия Варвара Вера Вероника Виктория Галина Дарья Диана Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Кристина Ксения Лариса Лидия Любовь Людмила Маргарита Марина Мария Надежда Наталья Нина Оксана Ольга Полина Раиса Светлана София Тамара Татьяна Ульяна Юлия Яна'.split(
    ' ',
  )
const sounds = 'ба ге ди жу ка ле ми но ру са ту ха ше ян ор ем ул аш'.split(' ')

export type CrowdName = { readonly surname: string; readonly given_name: string; readonly patronymic: string }

export function crowdName(chance: Chance, sex: 'female' | 'male'): CrowdName {
  return chance.happens(0.6) ? kazakhName(chance, sex) : russianName(chance, sex)
}

function kazakhName(chance: Chance, sex: 'female' | 'male'): CrowdName {
  const father = composed(chance)
  const given = composed(chance)
  const russified = chance.happens(0.5)
  return {
    surname: surnameOf(chance.happens(0.03) ? rare(chance) : composed(chance), chance.pick(['ов', 'ев', 'ин']), sex),
    given_name: sex === 'female' && chance.happens(0.7) ? `${given.replace(/[аы]?[^аеиоуыәөүұі]+$/, '')}гүл` : given,
    patronymic: russified
      ? `${father}${sex === 'female' ? 'овна' : 'ович'}`
      : `${father}${sex === 'female' ? 'қызы' : 'ұлы'}`,
  }
}

function russianName(chance: Chance, sex: 'female' | 'male'): CrowdName {
  const root = chance.happens(0.03) ? rare(chance) : often(chance, russianRoots)
  return {
    surname: surnameOf(root, often(chance, russianEndings), sex),
    given_name: often(chance, sex === 'female' ? women : men),
    patronymic: `${often(chance, men).replace(/[йья]$/, '')}${sex === 'female' ? 'овна' : 'ович'}`,
  }
}

/** The beginning of a list is met often, its end seldom. */
const often = <Item>(chance: Chance, items: readonly Item[]): Item =>
  items[Math.floor(chance.next() ** 2 * items.length)]!

const composed = (chance: Chance) => `${often(chance, first)}${often(chance, second)}`

const rare = (chance: Chance) => {
  const word = Array.from({ length: chance.between(2, 4) }, () => chance.pick(sounds)).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

const surnameOf = (root: string, ending: string, sex: 'female' | 'male') =>
  sex === 'male' || /(ко|чук)$/.test(ending)
    ? `${root}${ending}`
    : ending === 'ский'
      ? `${root}ская`
      : `${root}${ending}а`
