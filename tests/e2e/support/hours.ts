/** Local time of day, so many whole hours from now, as settings write it. */
export const timeIn = (hours: number): string => {
  const time = new Date(Date.now() + hours * 3_600_000)
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
