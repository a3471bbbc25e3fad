import { dirname, join } from "node:path/posix";
import { runLoraxScript } from "../src/modules/lorax.ts";
import { parseScript } from "../src/modules/lorax-text.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Run a Lorax script on the tree",
  description: [
    "Finishes the tree of an installer as a script of Lorax says: a template in `/usr/share/lorax/templates.d` of the build root, which its Python with Mako",
    "fills in and this stage then runs. Scripts use a language of their own, with commands such as `install`, `removefrom` and `systemctl`.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["path"],
    properties: {
      path: { type: "string", description: "Template below `/usr/share/lorax/templates.d`" },
      basearch: { type: "string", description: "Architecture that the template is told", default: "x86_64" },
      libdir: { type: "string", description: "Folder of libraries that the template is told", default: "lib64" },
      product: {
        type: "object",
        description: "Product that the template is told",
        additionalProperties: false,
        properties: { name: { type: "string" }, version: { type: "string" } },
      },
      branding: {
        type: "object",
        description: "Packages that make the product what it is",
        additionalProperties: false,
        properties: {
          release: { type: "string", description: "Package such as `fedora-release`" },
          logos: { type: "string", description: "Package such as `fedora-logos`" },
        },
      },
    },
  },
  tools: ["python3", "rpm", "systemctl"],
  example: {
    type: "org.osbuild.lorax-script",
    options: { path: "99-generic/runtime-postinstall.tmpl", basearch: "x86_64", product: { name: "Linux", version: "9" } },
  },
} as const satisfies StageMeta;

const templates = "/usr/share/lorax/templates.d";

/** Templates are Mako's, with expressions in Python: nothing else can fill them in. */
const render = [
  "import json, sys, types",
  "from mako.template import Template",
  "given = json.loads(sys.argv[2])",
  'for key in ("product", "branding"):',
  "    given[key] = types.SimpleNamespace(**given[key])",
  'print(Template(filename=sys.argv[1], input_encoding="utf8").render(**given))',
].join("\n");

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options, exec } = context;
  const path = join(templates, join("/", options.path));
  const given = {
    root: tree.path,
    basearch: options.basearch ?? "x86_64",
    configdir: join(dirname(path), "config_files"),
    libdir: options.libdir ?? "lib64",
    product: { name: options.product?.name ?? "", version: options.product?.version ?? "" },
    branding: { release: options.branding?.release ?? null, logos: options.branding?.logos ?? null },
  };
  const { stdout } = await exec("python3", ["-c", render, path, JSON.stringify(given)], { quiet: true });
  await runLoraxScript(context, parseScript(stdout));
}
