import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { followAppearance } from './app/follow-appearance'
import { startI18n } from './i18n'
import { listenForCommands } from './keys'
import { corpusActions, startState } from './state'

await startI18n()
await startState()
await followAppearance()
listenForCommands(window)
void corpusActions.openInitial()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>
)
