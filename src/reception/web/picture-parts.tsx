import { ageClasses, ageClassWords } from '#people/age.ts'
import { BarList } from '#platform/web/bar-list.tsx'
import { Crosstab } from '#platform/web/crosstab.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Pyramid } from '#platform/web/pyramid.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Asked, type Broken, PictureFrame } from './picture-frame.tsx'
import { pictureWords } from './picture-words.ts'

const heads = (axis: Broken['axes'][number] | undefined) =>
  (axis?.keys ?? []).map(({ key, label }) => ({ key, label: label ?? key }))

/** Offices by months; each cell opens its lines of the journal. */
export function MonthPicture(asked: Asked) {
  const t = useWords(pictureWords)
  const formats = useFormats()
  return (
    <PictureFrame {...asked} by='office' and='month' wide>
      {({ found, say, open, of }) => (
        <Crosstab
          caption={asked.title}
          corner={t('office')}
          rows={heads(found.axes[0])}
          columns={heads(found.axes[1]).map(({ key }) => ({ key, label: formats.monthName(Number(key.slice(5))) }))}
          value={of}
          say={say}
          onOpen={open}
        />
      )}
    </PictureFrame>
  )
}

/** One dimension, the largest first; what is not stated stands last, whatever its size. */
export function ListPicture({ by, ...asked }: Asked & { by: Parameters<typeof PictureFrame>[0]['by'] }) {
  const last = ['unknown', 'none']
  return (
    <PictureFrame {...asked} by={by}>
      {({ found, say, open, of }) => (
        <BarList
          label={asked.title}
          onOpen={open}
          bars={heads(found.axes[0])
            .map(({ key, label }) => ({ key, label, value: of(key), said: say(of(key)) }))
            .sort(
              (one, other) =>
                Number(last.includes(one.key)) - Number(last.includes(other.key)) || other.value - one.value,
            )}
        />
      )}
    </PictureFrame>
  )
}

/** People by sex and the form's classes of age, the oldest on top; who has no age stands in a row of their own. */
export function AgePicture(asked: Asked) {
  const t = useWords(pictureWords)
  const language = useLanguage()
  return (
    <PictureFrame {...asked} by='sex' and='age'>
      {({ found, open, of }) => {
        const sexes = heads(found.axes[0])
        const named = (key: string) => sexes.find(sex => sex.key === key)?.label ?? key
        const ages = heads(found.axes[1])
        const classes = ageClasses
          .map(({ key }) => ({ key: key as string, label: ageClassWords[key][language] }))
          .reverse()
        const rows = [...classes, ...ages.filter(({ key }) => !classes.some(one => one.key === key))]
        return (
          <Pyramid
            caption={asked.title}
            corner={t('age')}
            sides={[
              { key: 'female', label: named('female') },
              { key: 'male', label: named('male') },
              ...sexes.filter(({ key }) => key === 'unknown'),
            ]}
            rows={rows}
            value={(row, side) => of(side, row)}
            onOpen={(row, side) => open(side, row)}
          />
        )
      }}
    </PictureFrame>
  )
}
