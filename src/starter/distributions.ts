/** The distributions that `new` knows to write a manifest for. */

/** Names of packages that distributions call differently. */
export interface Distribution {
  readonly title: string;
  readonly suite: string;
  /** What its tree is as a build root. */
  readonly runner: string;
  readonly components?: readonly string[];
  readonly kernel: Readonly<Record<Architecture, string>>;
  /** systemd's own example of a network configuration: an address on every wired network. */
  readonly networkExample: string;
  /** The smallest disk that holds it with room to start. */
  readonly minimumBytes: number;
  /** Where its packages come from, for people. */
  readonly repositories: string;
}

/** Processors, as Node names them. */
export type Architecture = "x64" | "arm64";

const GiB = 2 ** 30;

const debianKernel = { x64: "linux-image-amd64", arm64: "linux-image-arm64" };
const debianRepositories = "Debian's mirrors, as the distribution's own tools are set up to find them";

export const distributions: Readonly<Record<string, Distribution>> = {
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
