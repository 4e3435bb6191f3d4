/** A word as compromise cuts it, with what stands around it. */
interface CompromiseTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
}

declare module '*/compromise/src/1-one/tokenize/methods/index.js' {
  /** compromise's tokenizer: a text in, its sentences out, each a list of terms. */
  const methods: {
    readonly one: {
      readonly tokenize: {
        fromString(
          text: string,
          world: { readonly methods: unknown; readonly model: unknown },
        ): CompromiseTerm[][];
      };
    };
  };

  export { methods as default };
}

declare module '*/compromise/src/1-one/tokenize/model/index.js' {
  /** The abbreviations, prefixes and signs that the tokenizer goes by. */
  const model: unknown;

  export { model as default };
}
