import { describe, expect, test } from 'vitest'
import { formatProblem, fromZod, toPointer } from '../../../shared/problem.ts'
import { z } from '../../../shared/lib/zod.ts'

test.each<[PropertyKey[], string]>([
  [[], ''],
  [[''], '/'],
  [['panels', 0, 'id'], '/panels/0/id'],
  [['a/b', 'm~n', '~1'], '/a~1b/m~0n/~01'],
])('the path %j is the pointer "%s"', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer)
})

test('a problem reads as file, place and what is wrong', () => {
  expect(formatProblem({ file: 'pack.json', pointer: '/id', message: 'is missing' })).toBe('pack.json#/id: is missing')
  expect(formatProblem({ file: 'a.webm', pointer: '', message: 'is missing' })).toBe('a.webm: is missing')
})

describe('what zod finds', () => {
  const problemsOf = (schema: z.ZodType, value: unknown) => {
    const { error } = schema.safeParse(value)
    return error ? fromZod('f.json', error, ['base']).map(({ pointer, message }) => `${pointer}: ${message}`) : []
  }

  test('becomes problems of the file below the place given', () => {
    const { error } = z.object({ a: z.object({ b: z.string() }) }).safeParse({ a: {} })
    expect(error && fromZod('f.json', error, ['x', 1])).toEqual([
      { file: 'f.json', pointer: '/x/1/a/b', message: 'Invalid input: expected string, received undefined' },
    ])
    expect(error && fromZod('f.json', error)[0]?.pointer).toBe('/a/b')
  })

  test('names the key that a record may not have, and why', () => {
    expect(problemsOf(z.record(z.string().regex(/^[a-z]$/, 'must be a letter'), z.string()), { '9': 'x' })).toEqual([
      '/base/9: must be a letter',
    ])
  })

  test('in a union is what the kind of value that was meant lacks', () => {
    const schema = z.union([
      z.string().max(2).startsWith('a'),
      z.object({ text: z.string().max(2) }),
      z.array(z.string()),
    ])
    expect(problemsOf(schema, 'bcd')).toHaveLength(2)
    expect(problemsOf(schema, { text: 3 })).toEqual(['/base/text: Invalid input: expected string, received number'])
    expect(problemsOf(schema, ['a', 3])).toEqual(['/base/1: Invalid input: expected string, received number'])
    expect(problemsOf(schema, 3)).toEqual(['/base: Invalid input: expected string, received number'])
  })

  test('in a union within a union is found too', () => {
    const schema = z.union([z.string(), z.object({ a: z.union([z.number(), z.object({ b: z.number() })]) })])
    expect(problemsOf(schema, { a: { b: '' } })).toEqual(['/base/a/b: Invalid input: expected number, received string'])
  })
})
