/** How the address says that the answers to a question are being coded: no question's code has a full stop. */
export const codesOpened = (question: string): string => `codes.${question}`
