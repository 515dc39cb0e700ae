import type { Language } from './language.ts'
import type { ProblemDetails } from './problem.ts'

/** A browser that was sent here by a link, not one of our screens, which ask for JSON. */
export const wantsPage = (accept: string | undefined) => accept?.includes('text/html') ?? false

const escaped = (text: string) => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

/** A refusal that somebody meets in a tab of its own, in the place of a print-out or a file: its sentence, not its code. */
export const refusedPage = ({ title, errors = [] }: ProblemDetails, language: Language): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>body{max-width:36rem;margin:15vh auto;padding:0 1rem;font:1.125rem/1.5 sans-serif}</style>
<h1 style="font-size:1.25rem">${escaped(title)}</h1>${errors.map(({ message }) => `<p>${escaped(message)}</p>`).join('')}
</html>`
