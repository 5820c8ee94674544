/** The wall clock's day where the exhibit stands, as packs write days: `2026-11-22`. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
