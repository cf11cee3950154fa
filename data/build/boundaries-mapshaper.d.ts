/** The one entry of mapshaper that the import uses; the package ships no types. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line. Inputs and outputs are keyed by file name. */
    applyCommands(commands: string, inputs?: Record<string, string>): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
