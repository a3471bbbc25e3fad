import { join } from "node:path/posix";
import { setFileContexts, setLabel } from "../src/modules/selinux.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Label files for SELinux",
  description: [
    "Labels every file as the policy's `file_contexts` says, with the build root's `setfiles`, then the files in `labels`. Belongs after all stages that",
    "make files, since new files have no labels.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    anyOf: [{ required: ["file_contexts"] }, { required: ["labels"] }],
    properties: {
      target: {
        type: "string",
        description: "What to label, as `tree:///PATH` or `mount://NAME/PATH`",
        default: "tree:///",
        pattern: "^mount://[^/]+/|^tree:///",
      },
      file_contexts: {
        type: "string",
        description: "The policy: a path of the tree, or `mount://NAME/PATH`, `input://NAME/PATH`",
      },
      exclude_paths: {
        type: "array",
        description: "Paths below the target that the policy does not label",
        items: { type: "string" },
      },
      labels: {
        type: "object",
        description: "Labels by path, as `tree:///PATH` or `mount://NAME/PATH`",
        items: { type: "object" },
      },
      force_autorelabel: {
        type: "boolean",
        description: "Have the system label everything again at its first boot; better not",
        default: false,
      },
    },
  },
  format1Options: true,
  inputs: { type: "object", additionalProperties: true },
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["setfiles"],
  example: {
    type: "org.osbuild.selinux",
    options: {
      file_contexts: "etc/selinux/targeted/contexts/files/file_contexts",
      labels: { "tree:///usr/bin/cp": "system_u:object_r:install_exec_t:s0" },
    },
  },
} as const satisfies StageMeta;

export async function run({ options, exec, locate }: StageContext<typeof meta>): Promise<void> {
  const { root, path } = locate(options.target ?? "tree:///");
  if (options.file_contexts) {
    const contexts = resolve(
      locate(options.file_contexts.includes("://") ? options.file_contexts : join("/", options.file_contexts)),
    );
    const paths = [`${root.path}${path.replace(/\.$/, "")}`];
    const exclude = options.exclude_paths?.map((one) => join(root.path, path, one));
    await setFileContexts({ exec }, { root: root.path, contexts, paths, exclude });
  }
  for (const [url, label] of Object.entries(options.labels ?? {})) {
    const place = locate(url);
    if (!place.root.has(place.path)) throw new StageFailure(`Cannot label '${url}': there is no such file`);
    setLabel(resolve(place), String(label));
  }
  if (options.force_autorelabel) root.write("/.autorelabel", "-F"); // with -F not only the type is reset, but the whole label
}

function resolve({ root, path }: ReturnType<StageContext["locate"]>): string {
  return root.resolve(path);
}
