export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 94377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCommand: () => (/* binding */ newCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
// EXTERNAL MODULE: ./src/schema/closest.js
var closest = __webpack_require__(3226);
;// CONCATENATED MODULE: ./src/starter/distributions.js
/** The distributions that `new` knows to write a manifest for. */
const GiB = 2 ** 30;
const debianKernel = { x64: "linux-image-amd64", arm64: "linux-image-arm64" };
const debianRepositories = "Debian's mirrors, as the distribution's own tools are set up to find them";
const distributions = {
    "debian-12": {
        title: "Debian 12",
        suite: "bookworm",
        runner: "org.osbuild.debian12",
        kernel: debianKernel,
        networkExample: "/lib/systemd/network/80-ethernet.network.example",
        minimumBytes: 1.5 * GiB,
        repositories: debianRepositories,
    },
    "debian-13": {
        title: "Debian 13",
        suite: "trixie",
        runner: "org.osbuild.debian13",
        kernel: debianKernel,
        networkExample: "/usr/lib/systemd/network/89-ethernet.network.example",
        minimumBytes: 1.5 * GiB,
        repositories: debianRepositories,
    },
    "ubuntu-24.04": {
        title: "Ubuntu 24.04",
        suite: "noble",
        runner: "org.osbuild.ubuntu2404",
        components: ["main", "universe"],
        kernel: { x64: "linux-image-virtual", arm64: "linux-image-virtual" },
        networkExample: "/usr/lib/systemd/network/89-ethernet.network.example",
        minimumBytes: 2 * GiB,
        repositories: "Ubuntu's mirrors; on a Debian host, install the package ubuntu-archive-keyring first",
    },
};

;// CONCATENATED MODULE: ./src/starter/rpm-starter.js
/**
 * A starting manifest for distributions of RPM packages. Which packages make a system there, and how it starts, differs too much from one to
 * the next to be guessed: the manifest makes an archive of what is named, from the repository that is named.
 */
/** The manifest as YAML. */
function writeRpmStarter(request) {
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

;// CONCATENATED MODULE: ./src/starter/starter.js

/** Image formats of `new`, and the extension of each. */
const starterFormats = {
    qcow2: "qcow2",
    raw: "raw",
    "raw.xz": "raw.xz",
    vmdk: "vmdk",
    vdi: "vdi",
    vhd: "vhd",
    vhdx: "vhdx",
    tar: "tar",
    "tar.gz": "tar.gz",
    "tar.xz": "tar.xz",
    oci: "oci.tar",
};
/** Whether an image of the format is a disk that a machine starts from. */
function isDisk(format) {
    return !format.startsWith("tar") && format !== "oci";
}
/** The manifest as YAML. */
function writeStarter(request) {
    const distribution = distributions[request.distribution];
    if (distribution === undefined)
        throw new RangeError(`No distribution is named '${request.distribution}'`);
    const given = {
        ...request,
        distribution,
        disk: isDisk(request.format),
        root: request.uuid(),
        serial: fatSerial(request.uuid()),
    };
    return [
        ...describeHead(given),
        "pipeline:",
        ...describeBuild(given),
        "  # The tree: every stage changes it, in this order. Finished stages are kept, so put at the end what you change often.",
        "  stages:",
        ...describePackages(given),
        ...describeSystem(given),
        ...(given.disk ? describeBoot(given) : []),
        "",
        ...(given.disk ? describeDisk(given) : describeArchive(given)),
        "",
    ].join("\n");
}
function fatSerial(uuid) {
    return `${uuid.slice(0, 4)}-${uuid.slice(4, 8)}`.toUpperCase();
}
function imageName({ hostname, format }) {
    return `${hostname}.${starterFormats[format]}`;
}
function describeHead(given) {
    const { distribution, file, disk } = given;
    const image = `output/assembler/${imageName(given)}`;
    return [
        `# ${distribution.title}${disk ? ", a disk that starts by itself" : ", a root filesystem"}. Packages come from ${distribution.repositories}.`,
        "#",
        `#   osbuild-action validate ${file}                     every mistake, with its line`,
        `#   sudo osbuild-action build --install-dependencies ${file}`,
        ...(disk ? [`#   osbuild-action boot ${image} --expect 'login:'`] : []),
        `#   osbuild-action lock ${file} -o ${file.replace(/(\.ya?ml)?$/, ".lock.yaml")}     pins the packages, so that every build is the same`,
    ];
}
/** Those of a disk are the samples': who has built one of those has this build root. */
const buildPackages = {
    common: ["apt", "debootstrap", "mount", "util-linux"],
    disk: ["dosfstools", "e2fsprogs", "fdisk", "mtools", "qemu-utils", "squashfs-tools", "xz-utils", "zstd"],
    x64: ["grub-efi-amd64-bin", "grub-pc-bin"],
    arm64: ["grub-efi-arm64-bin"],
};
function describeBuild({ distribution, disk, architecture, format }) {
    const { common, disk: forDisk } = buildPackages;
    const packages = disk
        ? [...common, ...forDisk, ...buildPackages[architecture]]
        : [...common, ...(format === "tar.xz" ? ["xz-utils"] : [])];
    return [
        "  # The build root: where the programs come from that make the image. Built once, then reused.",
        "  build:",
        `    runner: ${distribution.runner}`,
        "    pipeline:",
        "      stages:",
        "        - name: org.osbuild.apt",
        "          options:",
        ...describeSuite(distribution, "            "),
        `            packages: [${packages.toSorted().join(", ")}]`,
        "",
    ];
}
function describeSuite({ suite, components }, indent) {
    return [`${indent}suite: ${suite}`, ...(components === undefined ? [] : [`${indent}components: [${components.join(", ")}]`])];
}
function describePackages({ distribution, disk, architecture, format, packages: wanted = [] }) {
    const machine = ["init", "dbus", "systemd-timesyncd", "systemd-resolved", "openssh-server", "sudo", "iproute2"];
    const packages = [
        ...(disk ? [distribution.kernel[architecture], "initramfs-tools"] : []),
        ...(format === "oci" ? [] : machine),
        "tzdata",
        "ca-certificates",
        ...wanted,
    ];
    return [
        "    - name: org.osbuild.apt",
        "      options:",
        ...describeSuite(distribution, "        "),
        "        # What the image is for goes here. Dependencies come by themselves, recommended packages with `recommends: true`.",
        "        packages:",
        ...packages.map((name) => `          - ${name}`),
    ];
}
function describeSystem({ distribution, hostname, user, sshKey, format }) {
    const container = format === "oci";
    const key = sshKey === undefined
        ? [
            "            # Write your public key here, else nobody can log in:",
            "            # key: ssh-ed25519 AAAA... you@example.com",
        ]
        : [`            key: ${JSON.stringify(sshKey)}`];
    return [
        "    - name: org.osbuild.locale",
        "      options: { language: C.UTF-8 }",
        "    - name: org.osbuild.timezone",
        "      options: { zone: UTC }",
        ...(container
            ? []
            : [
                "    - name: org.osbuild.users",
                "      options:",
                "        users:",
                `          ${user}:`,
                "            groups: [sudo]",
                `            home: /home/${user}`,
                "            shell: /bin/bash",
                ...key,
                "    # An address on every wired network.",
                "    - name: org.osbuild.ln",
                "      options:",
                "        paths:",
                `          - { target: ${distribution.networkExample}, link_name: "tree:///etc/systemd/network/80-ethernet.network", symbolic: true }`,
                "    - name: org.osbuild.systemd",
                "      options:",
                "        enabled_services: [ssh, systemd-networkd, systemd-resolved]",
            ]),
        "    - name: org.osbuild.hostname",
        `      options: { hostname: ${hostname} }`,
    ];
}
function describeBoot({ root, serial }) {
    return [
        "    - name: org.osbuild.fstab",
        "      options:",
        "        filesystems:",
        `          - { uuid: ${root}, vfs_type: ext4, path: /, options: "defaults,noatime", freq: 0, passno: 1 }`,
        `          - { uuid: ${serial}, vfs_type: vfat, path: /boot/efi, options: "umask=0077,nofail", freq: 0, passno: 2 }`,
        "    - name: org.osbuild.grub2.debian",
        "      options:",
        `        rootfs: { uuid: ${root} }`,
        "        # The last console is the one that messages of the start go to.",
        "        kernel_opts: ro console=tty0 console=ttyS0,115200",
        "        config: { timeout: 1, terminal_output: [console, serial], serial: serial --unit=0 --speed=115200 }",
    ];
}
const formatNames = { vhd: "vpc" };
function describeDisk(given) {
    const { format, sizeBytes, architecture, root, serial, uuid } = given;
    const bios = architecture === "x64";
    const start = bios ? 4096 : 2048;
    return [
        "  # The image: a disk with the tree on it. Sizes of partitions are in sectors of 512 bytes; the last one gets the rest.",
        "  assembler:",
        "    name: org.osbuild.qemu",
        "    options:",
        `      format: ${formatNames[format] ?? format}`,
        ...(format === "qcow2"
            ? [
                "      # zstd is far faster to make than zlib; QEMU reads it since 5.1. Leave this out for zlib.",
                "      qcow2_compat: 1.1,compression_type=zstd",
            ]
            : []),
        `      filename: ${imageName(given)}`,
        `      size: ${sizeBytes}`,
        `      ptuuid: ${uuid()}`,
        "      pttype: gpt",
        `      bootloader: { type: grub2, platform: ${bios ? "i386-pc" : "arm64-efi"} }`,
        "      partitions:",
        ...(bios
            ? [
                "        # For BIOS; the one after it is for UEFI.",
                `        - { start: 2048, size: 2048, type: 21686148-6449-6E6F-744E-656564454649, bootable: true, uuid: ${uuid()} }`,
            ]
            : []),
        `        - start: ${start}`,
        "          size: 131072",
        "          type: C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
        `          uuid: ${uuid()}`,
        `          filesystem: { type: vfat, uuid: ${serial}, label: ESP, mountpoint: /boot/efi }`,
        `        - start: ${start + 131072}`,
        "          type: 0FC63DAF-8483-4772-8E79-3D69D8477DE4",
        `          uuid: ${uuid()}`,
        `          filesystem: { type: ext4, uuid: ${root}, label: root, mountpoint: / }`,
    ];
}
const compressions = { "tar.gz": "gzip", "tar.xz": "xz" };
function describeArchive(given) {
    const { format, architecture } = given;
    if (format === "oci")
        return [
            "  # The image: `podman load`, `docker load` and `skopeo copy oci-archive:` read it.",
            "  assembler:",
            "    name: org.osbuild.oci-archive",
            "    options:",
            `      filename: ${imageName(given)}`,
            `      architecture: ${architecture === "x64" ? "amd64" : "arm64"}`,
            "      config: { Cmd: [/bin/bash] }",
        ];
    const compression = compressions[format];
    return [
        "  # The image: the tree as an archive, with owners, modes and extended attributes.",
        "  assembler:",
        "    name: org.osbuild.tar",
        "    options:",
        `      filename: ${imageName(given)}`,
        ...(compression === undefined ? [] : [`      compression: ${compression}`]),
    ];
}

;// CONCATENATED MODULE: ./src/cli/new.js








/** `new [FILE]`: a manifest to start from. A file that is there already stays as it is. */
async function newCommand(input, world) {
    const [file] = input.positionals;
    const distribution = choose(input.value("distribution") ?? "debian-12", "--distribution", [
        ...Object.keys(distributions),
        "rpm",
    ]);
    const text = distribution === "rpm" ? await writeRpm(input, world) : await writeKnown(distribution, input);
    if (file === undefined)
        world.out(text);
    else
        await writeNew(file, text);
    if (file !== undefined)
        world.err(`Wrote ${file}. Build it: sudo osbuild-action build --install-dependencies ${file}\n`);
    return errors/* exitCodes */.hS.ok;
}
async function writeKnown(distribution, input) {
    for (const flag of ["repository", "key"])
        if (input.has(flag))
            throw new errors/* UsageError */.eb(`Cannot use --${flag} with ${distribution}`, { hint: "It goes with --distribution rpm" });
    const format = choose(input.value("format") ?? "qcow2", "--format", Object.keys(starterFormats));
    return writeStarter({
        ...readCommon(input, distribution),
        distribution,
        format,
        sizeBytes: readSize(input, distribution, format),
        user: requireName(input.value("user") ?? "admin", "--user", /^[a-z_][a-z0-9_-]{0,31}$/),
        sshKey: await readKey(input.value("ssh-key")),
        uuid: external_node_crypto_.randomUUID,
    });
}
async function writeRpm(input, world) {
    const repository = input.value("repository");
    if (repository === undefined || !/^https?:\/\//.test(repository))
        throw new errors/* UsageError */.eb("Cannot write a manifest of RPM packages without a repository", {
            hint: "Add --repository URL, with http or https",
        });
    for (const flag of ["size", "user", "ssh-key"])
        if (input.has(flag))
            throw new errors/* UsageError */.eb(`Cannot use --${flag} with rpm: the manifest makes an archive`, { hint: "Leave it out" });
    const key = input.value("key");
    const packages = input.values("package");
    return writeRpmStarter({
        ...readCommon(input, "rpm"),
        repository,
        checksum: await readChecksum(repository, world.signal),
        key: key === undefined ? undefined : await readText(key, "--key"),
        packages: packages.length > 0 ? packages : ["bash", "coreutils"],
        format: choose(input.value("format") ?? "tar", "--format", ["tar", "tar.gz", "tar.xz"]),
    });
}
/** What a manifest of every distribution has. */
function readCommon(input, distribution) {
    return {
        hostname: requireName(input.value("hostname") ?? distribution.replace(/\W.*/, ""), "--hostname", /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/),
        architecture: choose(input.value("arch") ?? process.arch, "--arch", ["x64", "arm64"]),
        packages: input.values("package").map((name) => requireName(name, "--package", /^[@A-Za-z0-9][\w.+:=~-]*$/)),
        file: input.positionals[0] ?? "manifest.yaml",
    };
}
/** sha256 of a repository's metadata as it is now. */
async function readChecksum(repository, signal) {
    const url = `${repository.replace(/\/+$/, "")}/repodata/repomd.xml`;
    const answer = await fetch(url, { signal }).catch((error) => {
        throw new errors/* SourceError */.c8(`Cannot read '${url}': ${(0,errors/* messageOf */.bD)(error)}`);
    });
    if (!answer.ok)
        throw new errors/* SourceError */.c8(`Cannot read '${url}': the server answers ${answer.status}`, {
            hint: "Name the folder that has `repodata` in it",
        });
    return (0,external_node_crypto_.createHash)("sha256")
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest("hex");
}
function choose(text, flag, choices) {
    if (choices.includes(text))
        return text;
    const near = (0,closest/* didYouMean */.a)(text, choices);
    const all = `Use one of ${choices.join(", ")}`;
    throw new errors/* UsageError */.eb(`Cannot use ${flag} '${text}'`, { hint: near === undefined ? all : `${near} ${all}` });
}
function requireName(text, flag, pattern) {
    if (pattern.test(text))
        return text;
    throw new errors/* UsageError */.eb(`Cannot use ${flag} '${text}'`, { hint: "Use lowercase letters, digits and '-', a letter first" });
}
function readSize(input, distribution, format) {
    const given = input.value("size");
    if (given !== undefined && !isDisk(format))
        throw new errors/* UsageError */.eb(`Cannot give a size to the format '${format}': only disks have one`, { hint: "Leave --size out" });
    const bytes = (0,units/* parseSize */.DB)(given ?? "2GiB", "--size");
    const minimum = distributions[distribution]?.minimumBytes ?? 0;
    if (bytes < minimum || !Number.isFinite(bytes) || bytes > 2 ** 43)
        throw new errors/* UsageError */.eb(`Cannot use --size '${given}': ${distribution} needs ${(0,units/* formatBytes */.z3)(minimum)}, and 8 TiB are the most`, {
            hint: "Write a size such as 4GiB",
        });
    return Math.floor(bytes / 2 ** 20) * 2 ** 20;
}
/** A key goes into a manifest that others will read: a private one is refused. */
async function readKey(path) {
    if (path === undefined)
        return undefined;
    const key = (await readText(path, "--ssh-key")).trim();
    if (/^(ssh|ecdsa|sk-)[\w@.-]* [A-Za-z0-9+/=]+( [^\n]*)?$/.test(key))
        return key;
    throw new errors/* UsageError */.eb(`Cannot use --ssh-key '${path}': it is no public key of one line`, {
        hint: "Name the file that ends with .pub",
    });
}
async function readText(path, flag) {
    return (0,promises_.readFile)(path, "utf8").catch((error) => {
        throw new errors/* UsageError */.eb(`Cannot read ${flag} '${path}': ${(0,errors/* messageOf */.bD)(error)}`);
    });
}
async function writeNew(file, text) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: "wx" });
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "EEXIST")
            throw new errors/* UsageError */.eb(`Cannot write '${file}': there is such a file already`, {
                hint: "Name another file, or remove this one",
            });
        throw new errors/* UsageError */.eb(`Cannot write '${file}': ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 46171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** Numbers as people read them. */
/** `850 ms`, `4.2 s`, `3 min 07 s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
/** `512 B`, `1.5 MiB`, `10 GiB`. */
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const exponent = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), units.length - 1);
    const value = bytes / 1024 ** exponent;
    return `${exponent === 0 || value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[exponent]}`;
}
/** `1 stage`, `3 stages`. */
function formatCount(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const sizeUnits = {
    "": 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Bytes of `20GB`, `512 MiB` or `1000`; `unlimited` is Infinity. `what` names the flag or input in the error. */
function parseSize(text, what) {
    if (text.trim() === "unlimited")
        return Number.POSITIVE_INFINITY;
    const match = /^\s*(\d+)\s*([kMGT]B|[KMGT]iB|)\s*$/.exec(text);
    const unit = sizeUnits[match?.[2] ?? "none"];
    if (match === null || unit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot read the size '${text}' of ${what}`, {
            hint: "Write a whole number with kB, MB, GB, TB, KiB, MiB, GiB or TiB, or 'unlimited'",
        });
    }
    return Number(match[1]) * unit;
}


/***/ })

};
