export { RegistryScreen } from './registry-screen'
