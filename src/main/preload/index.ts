import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('galley', {})
