/** Stops the server that globalSetup started. */
export default async function globalTeardown(): Promise<void> {
  const { tiendoServer } = globalThis as { tiendoServer?: { close(): Promise<void> } };
  await tiendoServer?.close();
}
