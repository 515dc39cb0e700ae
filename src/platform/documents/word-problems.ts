import { refusal } from '#platform/problem.ts'

/** Why a Word file is not taken. Each sentence says what to press in Word. */
export const notWord = refusal('word_unreadable', 422, {
  ru: 'Это не документ Word (.docx), либо он защищён паролем или повреждён. Откройте его в Word, снимите пароль и сохраните: «Файл» → «Сохранить как» → «Документ Word (*.docx)».',
  kk: 'Бұл Word құжаты (.docx) емес, немесе ол құпиясөзбен қорғалған не бүлінген. Оны Word-та ашып, құпиясөзін алып тастаңыз да, сақтаңыз: «Файл» → «Басқаша сақтау» → «Word құжаты (*.docx)».',
  en: 'This is not a Word document (.docx), or it has a password or is damaged. Open it in Word, remove the password and save it: File → Save As → Word Document (*.docx).',
})

export const wordTooBig = refusal('word_too_big', 422, {
  ru: 'Документ слишком велик или необычно сильно сжат ({what}). Уменьшите картинки («Формат рисунка» → «Сжать рисунки») и загрузите его снова.',
  kk: 'Құжат тым үлкен немесе әдеттен тыс қатты сығылған ({what}). Суреттерді кішірейтіп («Сурет форматы» → «Суреттерді сығу»), қайта жүктеңіз.',
  en: 'The document is too big or packed in an unusual way ({what}). Make its pictures smaller (Picture Format → Compress Pictures) and upload it again.',
})

export const strictWord = refusal('word_strict', 422, {
  ru: 'Документ сохранён в формате «Документ Strict Open XML». Сохраните его в Word как обычный «Документ Word (*.docx)» и загрузите снова.',
  kk: 'Құжат «Strict Open XML құжаты» пішімінде сақталған. Оны Word-та кәдімгі «Word құжаты (*.docx)» ретінде сақтап, қайта жүктеңіз.',
  en: 'The document is saved as “Strict Open XML Document”. Save it in Word as an ordinary “Word Document (*.docx)” and upload it again.',
})

export const wordMacros = refusal('word_macros', 422, {
  ru: 'В документе есть макросы или элементы ActiveX. Сохраните его без них: «Сохранить как» → «Документ Word (*.docx)».',
  kk: 'Құжатта макростар немесе ActiveX элементтері бар. Оны оларсыз сақтаңыз: «Басқаша сақтау» → «Word құжаты (*.docx)».',
  en: 'The document has macros or ActiveX controls. Save it without them: Save As → Word Document (*.docx).',
})

export const wordFromElsewhere = refusal('word_from_elsewhere', 422, {
  ru: 'Документ берёт содержимое из другого места ({what}). Вставьте картинки и таблицы в сам документ («Вставка» → «Рисунки» → «Вставить», без связи) и загрузите его снова.',
  kk: 'Құжат мазмұнын басқа жерден алады ({what}). Суреттер мен кестелерді құжаттың өзіне салыңыз («Кірістіру» → «Суреттер» → «Кірістіру», байланыссыз) да, қайта жүктеңіз.',
  en: 'The document takes content from elsewhere ({what}). Put pictures and tables into the document itself (Insert → Pictures → Insert, without a link) and upload it again.',
})

export const fillingFailed = refusal('word_filling_failed', 422, {
  ru: 'Форму не удалось заполнить: {what}. Проверьте, что каждый цикл {#имя} закрыт тегом {/имя} в той же таблице или в том же абзаце.',
  kk: 'Пішінді толтыру мүмкін болмады: {what}. Әр {#атау} циклі сол кестеде немесе сол абзацта {/атау} тегімен жабылғанын тексеріңіз.',
  en: 'The form could not be filled: {what}. Check that each loop {#name} is closed by {/name} in the same table or paragraph.',
})
