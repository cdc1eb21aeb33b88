import { build } from "esbuild";

const outdir = "node_modules/.cache/bench";

// Benches run bundled, as what is shipped does: modules compiled one by one call each other by a detour.
await build({
  entryPoints: ["tests/bench/runBenches.ts"],
  outdir,
  bundle: true,
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
const { runBenches } = await import(`../../${outdir}/runBenches.js`);
await runBenches(process.argv.slice(2));
