/** A package of a lock or of an image. */
export interface NamedPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
}

/** A package as a lock pins it. */
export interface LockedPackage extends NamedPackage {
  readonly url: string;
  /** `sha256:` and hex digits. */
  readonly checksum: string;
  /** RPM: must be signed by a key of the stage. */
  readonly checkSignature?: boolean | undefined;
}

/** What a file name says about the package in it: those of Debian (`a_1%3a2-3_amd64.deb`) and of RPM (`a-1.2-3.fc42.x86_64.rpm`). */
export function parsePackageFile(file: string): NamedPackage | undefined {
  const plain = decode(file);
  const [, name, version, architecture] =
    /^([^_/]+)_([^_/]+)_([^_/.]+)\.u?deb$/.exec(plain) ?? /^(.+)-([^-]+-[^-]+)\.([^.]+)\.rpm$/.exec(plain) ?? [];
  return name === undefined || version === undefined || architecture === undefined ? undefined : { name, version, architecture };
}

/** The last part of a URL's path, as it is written there. */
export function fileOf(url: string): string {
  return url.replace(/[?#].*$/, "").replace(/^.*\//, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
