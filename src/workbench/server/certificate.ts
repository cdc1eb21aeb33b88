import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A key and its certificate in PEM, and where the certificate's file is, for whoever wants to trust it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly file: string;
}

const validDays = 365;
const dayInMs = 864e5;

/** A certificate for localhost alone, made on the spot and kept in `folder` until shortly before it expires at `now`. */
export async function obtainCertificate(folder: string, now: Date): Promise<Certificate> {
  const file = join(folder, "localhost.crt");
  const keyFile = join(folder, "localhost.key");
  const kept = await readBoth(keyFile, file);
  if (kept && isGoodOn(kept.cert, new Date(now.getTime() + dayInMs))) return { ...kept, file };
  const made = await makeCertificate(now);
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.key, { mode: 0o600 });
  await writeFile(file, made.cert);
  return { ...made, file };
}

async function readBoth(
  keyFile: string,
  certFile: string,
): Promise<{ key: string; cert: string } | undefined> {
  try {
    return { key: await readFile(keyFile, "utf8"), cert: await readFile(certFile, "utf8") };
  } catch {
    return undefined;
  }
}

function isGoodOn(cert: string, day: Date): boolean {
  try {
    return new Date(new X509Certificate(cert).validTo) > day;
  } catch {
    return false;
  }
}

async function makeCertificate(now: Date): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - dayInMs),
    notAfterDate: new Date(now.getTime() + validDays * dayInMs),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
