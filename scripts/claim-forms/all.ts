import { bodies } from './bodies.ts'
import { court } from './court.ts'
import { goods } from './goods.ts'
import { services } from './services.ts'
import { onlyWhatIsKnown, type PaperForm } from './shared.ts'

/** Every paper that the product brings along, in the order of the library. */
export const paperForms: readonly PaperForm[] = [...goods, ...services, ...bodies, ...court].map(form => ({
  ...form,
  ru: onlyWhatIsKnown(form.ru),
  kk: onlyWhatIsKnown(form.kk),
}))
