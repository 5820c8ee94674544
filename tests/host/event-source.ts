/** As much of EventSource as the HTTP host uses, over Node's fetch, which has none. */
export class NodeEventSource {
  onmessage: ((event: { data: string }) => void) | undefined
  onerror: (() => void) | undefined
  onopen: (() => void) | undefined
  readonly #abort = new AbortController()
  readonly #url: string
  readonly opened: Promise<void>

  constructor(url: string) {
    this.#url = url
    this.opened = new Promise((resolve) => void this.#run(resolve))
  }

  close() {
    this.#abort.abort()
  }

  async #run(opened: () => void): Promise<void> {
    while (!this.#abort.signal.aborted) {
      try {
        const response = await fetch(this.#url, { signal: this.#abort.signal })
        this.onopen?.()
        opened()
        let text = ''
        for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
          const blocks = (text + new TextDecoder().decode(chunk)).split('\n\n')
          text = blocks.pop() ?? ''
          for (const block of blocks) if (block.startsWith('data: ')) this.onmessage?.({ data: block.slice(6) })
        }
      } catch {
        // Broken off; as a browser would, we try again below.
      }
      if (this.#abort.signal.aborted) return
      this.onerror?.()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
