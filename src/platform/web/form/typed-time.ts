/** 9:05, 9.05 and 905 all mean 09:05. What is no time stays as it was typed. */
export function typedTime(text: string): string {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 3 || digits.length > 4) return text
  const hour = digits.slice(0, -2).padStart(2, '0')
  const minute = digits.slice(-2)
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour}:${minute}` : text
}
