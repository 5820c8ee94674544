// Plays recordings as the exhibit does, with nothing around it: the next one is opened while this one plays.
/* global Howl, Howler */
Howler.autoSuspend = false
Howler.volume(1)
let files = []
let present
let next

const open = () => new Howl({ src: [files.shift()], html5: true, preload: true })
const begin = (howl) => {
  present?.unload()
  present = howl
  present.play()
}

window.queueFiles = (urls) => {
  next?.unload()
  files = urls
  next = undefined
}
document.querySelector('#cold').addEventListener('pointerup', () => {
  next?.unload()
  begin(open())
  next = open()
})
document.querySelector('#next').addEventListener('pointerup', () => {
  begin(next)
  next = open()
})
