export async function writeReport(_cacheDir: string): Promise<void> {}
