/**
 * A starting manifest for distributions of RPM packages. Which packages make a system there, and how it starts, differs too much from one to
 * the next to be guessed: the manifest makes an archive of what is named, from the repository that is named.
 */

/** What to write a manifest for. */
export interface RpmStarterRequest {
  readonly repository: string;
  /** sha256 of the repository's `repomd.xml`, as hex digits. */
  readonly checksum: string;
  /** Armoured OpenPGP key; without one packages are not checked for who made them. */
  readonly key: string | undefined;
  readonly packages: readonly string[];
  readonly architecture: "x64" | "arm64";
  readonly hostname: string;
  /** Extension of the archive: `tar`, `tar.gz`, `tar.xz`. */
  readonly format: string;
  readonly file: string;
}

/** The manifest as YAML. */
export function writeRpmStarter(request: RpmStarterRequest): string {
  const { repository, checksum, key, packages, architecture, hostname, format, file } = request;
  return `${[
    "# A root filesystem of RPM packages. The host's dnf installs them.",
    "#",
    `#   osbuild-action validate ${file}`,
    `#   sudo osbuild-action build --install-dependencies ${file}`,
    `#   osbuild-action lock ${file} -o ${file.replace(/(\.ya?ml)?$/, ".lock.yaml")}     pins the packages: needed soon, see 'checksum'`,
    'version: "2"',
    "pipelines:",
    "  # The tree: every stage changes it, in this order.",
    "  - name: tree",
    "    stages:",
    "      - type: org.osbuild.dnf",
    "        options:",
    "          repos:",
    `            - baseurl: ${JSON.stringify(repository)}`,
    "              # Of repodata/repomd.xml: the build fails when the repository has changed. A lock names the packages instead.",
    `              checksum: sha256:${checksum}`,
    ...(key === undefined
      ? ["              # Name the key here, else packages are not checked: gpgkey: |"]
      : [
          "              gpgkey: |",
          ...key
            .trimEnd()
            .split("\n")
            .map((line) => `                ${line}`.trimEnd()),
        ]),
    "          # What the image is for goes here: packages, and groups as '@core'. Dependencies come by themselves.",
    "          packages:",
    ...packages.map((name) => `            - ${JSON.stringify(name)}`),
    "          install_weak_deps: false",
    "          # Value of $releasever in URLs; the one above has none.",
    '          releasever: "1"',
    `          basearch: ${architecture === "x64" ? "x86_64" : "aarch64"}`,
    "      - type: org.osbuild.hostname",
    `        options: { hostname: ${hostname} }`,
    "  # The image: the tree as an archive, with owners, modes and extended attributes.",
    "  - name: image",
    "    stages:",
    "      - type: org.osbuild.tar",
    "        inputs:",
    "          tree: { type: org.osbuild.tree, origin: org.osbuild.pipeline, references: [name:tree] }",
    `        options: { filename: ${hostname}.${format} }`,
  ].join("\n")}\n`;
}
