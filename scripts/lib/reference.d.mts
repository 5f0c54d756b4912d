export const referencePages: readonly string[];
export function referenceTables(): Readonly<Record<'commands' | 'keys' | 'settings', string>>;
export function withTables(file: string): Promise<string>;
