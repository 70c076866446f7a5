import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command called in a way it does not understand: the dispatcher says it, shows the usage and exits with 2. */
export class WronglyCalled extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(words: { readonly vi: string; readonly en: string }) {
    super(words.en);
    this.vi = words.vi;
    this.en = words.en;
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What followed the verb: options by name, the rest in order. */
export type Given<Kinds extends Options> = ReturnType<
  typeof parseArgs<{ options: Kinds; allowPositionals: true; strict: true }>
>;

/**
 * Reads what follows a verb; unknown options and missing words are refused rather than guessed at.
 *
 * @param shape.words names of the words that must stand there, as the usage writes them: ["FILE"]
 * @param shape.required options that must be given
 * @throws WronglyCalled
 */
export function readArguments<const Kinds extends Options>(
  args: readonly string[],
  shape: { readonly options?: Kinds; readonly words?: readonly string[]; readonly required?: readonly string[] },
): Given<Kinds> {
  const given = parse(args, (shape.options ?? {}) as Kinds);
  const words = shape.words ?? [];
  const missing = words[given.positionals.length] ?? shape.required?.find((name) => !(name in given.values));
  if (missing !== undefined) {
    const name = words.includes(missing) ? missing : `--${missing}`;
    throw new WronglyCalled({ vi: `thiếu ${name}`, en: `${name} is missing` });
  }
  const extra = given.positionals[words.length];
  if (extra !== undefined) throw new WronglyCalled({ vi: `không hiểu “${extra}”`, en: `"${extra}" is not understood` });
  return given;
}

function parse<const Kinds extends Options>(args: readonly string[], options: Kinds): Given<Kinds> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const name = /'(-[^'\s]*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new WronglyCalled({ vi: `không có tuỳ chọn ${name}`, en: `there is no option ${name}` });
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new WronglyCalled({
        vi: `tuỳ chọn ${name} dùng chưa đúng: ghi giá trị ngay sau nó, chỉ khi cách dùng có giá trị`,
        en: `option ${name} is used wrongly: give a value right after it, only where the usage shows one`,
      });
    throw error;
  }
}
