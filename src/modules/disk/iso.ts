import { existsSync } from "node:fs";
import { StageFailure } from "../stage.ts";
import type { Tree } from "../tree.ts";

/**
 * Arguments of `xorrisofs` for images that start from discs and, as they carry a partition table too, from USB sticks.
 */

/** What an image is to be; names as in the manifest. */
export interface IsoRequest {
  readonly volid: string;
  readonly sysid?: string | undefined;
  readonly pub?: string | undefined;
  readonly appid?: string | undefined;
  readonly prep?: string | undefined;
  readonly boot?: { readonly image: string; readonly catalog: string; readonly nobootinfo?: boolean | undefined } | undefined;
  readonly efi?: string | undefined;
  readonly grub2mbr?: string | undefined;
  readonly isohybridmbr?: string | undefined;
  readonly isolevel?: number | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly rational_rock?: boolean | undefined;
  readonly untranslated_filenames?: boolean | undefined;
  readonly full_filenames?: boolean | undefined;
  readonly volset?: string | undefined;
  readonly chrp_boot?: boolean | undefined;
}

const espType = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";
const basicDataType = "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";

/** The arguments: for GRUB, Open Firmware or ISOLINUX, whichever the request is about. */
export function isoArguments(request: IsoRequest, source: Tree, target: string): readonly string[] {
  const { chrp_boot, grub2mbr, exclude = [] } = request;
  const tail = [...exclude.flatMap((path) => ["-exclude", path]), "-o", target, source.path];
  if (chrp_boot !== undefined) return ["-verbose", "-rock", "-joliet", ...names(request), ...openFirmware(request), ...tail];
  if (grub2mbr === undefined) return ["-verbose", ...names(request), ...isolinux(request), ...tail];
  if (!existsSync(grub2mbr)) throw new StageFailure(`Cannot make the image: the build root has no '${grub2mbr}'`);
  return ["-verbose", "-rock", "-joliet", ...names(request), ...grub(request, grub2mbr, source), ...tail];
}

function names({ isolevel, volid, sysid, pub, appid, prep }: IsoRequest): readonly string[] {
  const pairs = { "-iso-level": isolevel, "-V": volid, "-sysid": sysid, "-publisher": pub, "-appid": appid, "-preparer": prep };
  return Object.entries(pairs).flatMap(([flag, value]) => (value ? [flag, String(value)] : []));
}

function grub({ boot, efi }: IsoRequest, sector: string, source: Tree): readonly string[] {
  const partition = ["-append_partition", "2", espType, source.resolve(efi ?? "/")];
  return [
    ...["--grub2-mbr", sector],
    ...(efi ? ["-partition_offset", "16", "-appended_part_as_gpt", ...partition] : []),
    ...["-iso_mbr_part_type", basicDataType],
    ...(boot ? ["-b", boot.image, "-c", boot.catalog, "--boot-catalog-hide", "-no-emul-boot", "-boot-load-size", "4"] : []),
    ...(boot && !boot.nobootinfo ? ["-boot-info-table", "--grub2-boot-info"] : []),
    ...(boot && efi ? ["-eltorito-alt-boot", "-e", "--interval:appended_partition_2:all::"] : []),
    "-no-emul-boot",
  ];
}

function openFirmware(request: IsoRequest): readonly string[] {
  if (request.efi) throw new StageFailure("Cannot make an image for Open Firmware with an EFI system partition: leave out 'efi'");
  return [
    ...(request.rational_rock ? ["-rational-rock"] : []),
    ...(request.untranslated_filenames ? ["-untranslated-filenames"] : []),
    ...(request.full_filenames ? ["-full-iso9660-filenames"] : []),
    ...(request.volset ? ["-volset", request.volset, "-volset-size", "1", "-volset-seqno", "1"] : []),
    ...(request.chrp_boot ? ["-chrp-boot"] : []),
  ];
}

function isolinux({ boot, efi, isohybridmbr }: IsoRequest): readonly string[] {
  return [
    ...(isohybridmbr ? ["-isohybrid-mbr", isohybridmbr] : []),
    ...(boot ? ["-b", boot.image, "-c", boot.catalog, "--boot-catalog-hide", "-boot-load-size", "4"] : []),
    ...(boot && !boot.nobootinfo ? ["-boot-info-table"] : []),
    ...(boot ? ["-no-emul-boot"] : []),
    ...["-rock", "-joliet"],
    ...(efi ? ["-eltorito-alt-boot", "-e", efi, "-no-emul-boot"] : []),
    ...(efi && isohybridmbr ? ["-isohybrid-gpt-basdat"] : []),
  ];
}
