/** The locative suffix of a clock time, which follows how its last number is spoken: 10.00’da, 09.15’te, 08.20’de. */
const afterOnes = ['', 'de', 'de', 'te', 'te', 'te', 'da', 'de', 'de', 'da'] as const
const afterTens = ['', 'da', 'de', 'da', 'ta', 'de'] as const

export function withLocative(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split('.').map(Number)
  const spokenLast = minutes === 0 ? hours : minutes
  const ones = afterOnes[spokenLast % 10]
  const tens = afterTens[Math.floor(spokenLast / 10)]
  return `${clock}’${ones || tens || 'da'}`
}
