/** The engine's chunk; the same one for all who ask. */
import type * as EngineModule from './engine';

export type Engine = typeof EngineModule;

export const loadEngine = (): Promise<Engine> => import('./engine');
