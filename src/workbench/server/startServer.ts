import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { obtainCertificate } from "./certificate";
import { routes } from "./routes";

/** A server that runs: its address, the certificate it shows, and the way to end it. */
export interface RunningServer {
  readonly url: string;
  readonly certificateFile: string;
  close(): Promise<void>;
}

/**
 * Serves the built workbench and add-in over https on localhost: at `port`, or, where that is taken, at the next free one
 * of the twenty after it; port 0 takes any. Must be started in the project's root.
 */
export async function startServer(options: { readonly port: number }): Promise<RunningServer> {
  const root = process.cwd();
  const cache = join(root, "node_modules", ".cache", "tiendo");
  const certificate = await obtainCertificate(cache, new Date());
  const { key, cert } = certificate;
  const server = createServer({ key, cert }, routes(root));
  const port = await listenFrom(server, options.port, options.port + 20);
  return {
    url: `https://localhost:${port}`,
    certificateFile: certificate.file,
    close: () => closeServer(server),
  };
}

async function listenFrom(server: Server, port: number, last: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (port === 0 || port >= last || !isPortTaken(error)) throw error;
    return listenFrom(server, port + 1, last);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve(portOf(server.address(), port));
    });
  });
}

const portOf = (address: AddressInfo | string | null, asked: number): number =>
  typeof address === "object" && address !== null ? address.port : asked;

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
