export {
  makeSamples,
  sampleIndex,
  type SampleFile,
  type SampleIndex,
  type SampleRole,
} from "./makeSamples";
