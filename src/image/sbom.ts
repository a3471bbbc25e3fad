import { createHash } from "node:crypto";
import type { InstalledPackage, InstalledSystem } from "./installed-packages.ts";

/**
 * Bills of materials: what is installed in an image, in the forms that other tools read. The same image gives the same bytes: names follow
 * from the content, times from the package database.
 */

/** The forms there are. */
export const sbomFormats = ["spdx", "cyclonedx"] as const;
export type SbomFormat = (typeof sbomFormats)[number];

/** What a bill is about. */
export interface SbomSubject {
  /** Name of the image. */
  readonly name: string;
  /** sha256 of the image file; undefined for a folder. */
  readonly sha256?: string | undefined;
  readonly system: InstalledSystem;
  /** Version of this program. */
  readonly version: string;
}

/** The bill as a value that becomes JSON. */
export function describeSbom(format: SbomFormat, subject: SbomSubject): unknown {
  return format === "spdx" ? describeSpdx(subject) : describeCycloneDx(subject);
}

function describeSpdx(subject: SbomSubject): unknown {
  const { name, system, version, sha256 } = subject;
  const root = {
    SPDXID: "SPDXRef-Image",
    name,
    versionInfo: system.release.PRETTY_NAME ?? "",
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    primaryPackagePurpose: "OPERATING_SYSTEM",
    ...unknownLicense,
    ...(sha256 === undefined ? {} : { checksums: [{ algorithm: "SHA256", checksumValue: sha256 }] }),
  };
  const packages = system.packages.map((one) => describeSpdxPackage(one, system));
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name,
    documentNamespace: `urn:uuid:${deriveUuid(subject)}`,
    creationInfo: { created: timestamp(system), creators: [`Tool: osbuild-action-${version}`] },
    packages: [root, ...packages],
    relationships: [
      { spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: root.SPDXID },
      ...packages.map(({ SPDXID }) => ({ spdxElementId: root.SPDXID, relationshipType: "CONTAINS", relatedSpdxElement: SPDXID })),
    ],
  };
}

const unknownLicense = { licenseConcluded: "NOASSERTION", licenseDeclared: "NOASSERTION", copyrightText: "NOASSERTION" };

function describeSpdxPackage(one: InstalledPackage, system: InstalledSystem) {
  const locator = packageUrl(one, system);
  return {
    SPDXID: `SPDXRef-Package-${one.manager}-${`${one.name}-${one.version}-${one.architecture}`.replace(/[^A-Za-z0-9.-]/g, "-")}-${createHash("sha256").update(locator).digest("hex").slice(0, 8)}`,
    name: one.name,
    versionInfo: one.version,
    ...(one.supplier === ""
      ? {}
      : { supplier: `${one.supplier.includes("@") ? "Person" : "Organization"}: ${formatSupplier(one.supplier)}` }),
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    ...(/^https?:\/\//.test(one.homepage) ? { homepage: one.homepage } : {}),
    sourceInfo: `built from ${one.source}`,
    ...(one.summary === "" ? {} : { summary: one.summary }),
    ...unknownLicense,
    ...(one.license === "" ? {} : { licenseComments: `The package says: ${one.license}` }),
    externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: locator }],
  };
}

/** SPDX writes an address in round brackets. */
function formatSupplier(supplier: string): string {
  return supplier.replace(/<([^>]*)>/, "($1)");
}

function describeCycloneDx(subject: SbomSubject): unknown {
  const { name, system, version, sha256 } = subject;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${deriveUuid(subject)}`,
    version: 1,
    metadata: {
      timestamp: timestamp(system),
      tools: { components: [{ type: "application", name: "osbuild-action", version }] },
      component: {
        type: "operating-system",
        "bom-ref": "image",
        name,
        version: system.release.VERSION_ID ?? "",
        ...(system.release.PRETTY_NAME === undefined ? {} : { description: system.release.PRETTY_NAME }),
        ...(sha256 === undefined ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] }),
      },
    },
    components: system.packages.map((one) => describeComponent(one, system)),
    dependencies: [{ ref: "image", dependsOn: system.packages.map((one) => packageUrl(one, system)) }],
  };
}

function describeComponent(one: InstalledPackage, system: InstalledSystem): unknown {
  const locator = packageUrl(one, system);
  return {
    type: "library",
    "bom-ref": locator,
    ...(one.supplier === "" ? {} : { supplier: { name: one.supplier } }),
    name: one.name,
    version: one.version,
    ...(one.summary === "" ? {} : { description: one.summary }),
    ...(one.license === "" ? {} : { licenses: [{ license: { name: one.license } }] }),
    purl: locator,
    ...(/^https?:\/\//.test(one.homepage) ? { externalReferences: [{ type: "website", url: one.homepage }] } : {}),
    properties: [
      { name: "osbuild-action:source", value: one.source },
      { name: "osbuild-action:installed-bytes", value: String(one.installedBytes) },
    ],
  };
}

/** A package's name in the notation that scanners look vulnerabilities up by. */
export function packageUrl(one: InstalledPackage, { release }: InstalledSystem): string {
  const [, epoch, version = one.version] = one.manager === "rpm" ? (/^(\d+):(.*)$/.exec(one.version) ?? []) : [];
  const qualifiers = Object.entries({
    arch: one.architecture,
    distro: [release.ID, release.VERSION_ID].filter((part) => part !== undefined && part !== "").join("-"),
    epoch: epoch ?? "",
  }).filter(([, value]) => value !== "");
  const query = qualifiers.map(([key, value]) => `${key}=${encode(value)}`).join("&");
  const namespace = release.ID === undefined ? "" : `${encode(release.ID.toLowerCase())}/`;
  return `pkg:${one.manager}/${namespace}${encode(one.name)}@${encode(version)}${query === "" ? "" : `?${query}`}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":");
}

/** A UUID that follows from what the bill says. */
function deriveUuid({ name, sha256, system }: SbomSubject): string {
  const text = JSON.stringify([name, sha256, system.packages, system.release]);
  const bytes = createHash("sha256").update(text).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

function timestamp({ changedAt }: InstalledSystem): string {
  return changedAt.toISOString().replace(/\.\d+Z$/, "Z");
}
