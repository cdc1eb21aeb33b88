import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const programs = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const installed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** A Chromium inside an npm package; this version still runs on Node 20. */
const packagedChromium = "@sparticuz/chromium@143.0.0";
const packageFolder = join(process.cwd(), "node_modules", ".cache", "tiendo", "chromium");

/** The path of a Chromium-like browser: one that is installed, else Debian's, else one from an npm package. */
export function obtainBrowser(): string {
  return process.env["CHROME_PATH"] ?? findBrowser() ?? installFromDebian() ?? unpackFromNpm();
}

/** The browser of this machine, or undefined where it has none. */
function findBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...installed].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(): string | undefined {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return undefined;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    return undefined;
  }
  return findBrowser();
}

function unpackFromNpm(): string {
  execFileSync(
    "npm",
    [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--prefix",
      packageFolder,
      packagedChromium,
    ],
    { stdio: "ignore" },
  );
  const script =
    'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: packageFolder,
    encoding: "utf8",
  }).trim();
}
