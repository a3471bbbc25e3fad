import { type Element, element, formatXml } from "./xml.ts";

/**
 * OVF descriptions of a virtual machine with one disk, as VMware and VirtualBox import them: two processors, 4 GiB of memory, UEFI.
 * The text is what osbuild writes, byte for byte, tabs included: tools compare checksums of it.
 */

/** What differs from one machine to the next. */
export interface OvfMachine {
  readonly image: string;
  readonly sizeBytes: number;
  readonly capacityBytes: number;
  readonly machineId: string;
  readonly diskId: string;
  readonly vmwareSystem: string;
  readonly vmwareHardware: string;
  readonly virtualboxSystem: string;
  readonly macAddress: string;
}

const namespaces = {
  xmlns: "http://schemas.dmtf.org/ovf/envelope/1",
  "xmlns:cim": "http://schemas.dmtf.org/wbem/wscim/1/common",
  "xmlns:ovf": "http://schemas.dmtf.org/ovf/envelope/1",
  "xmlns:rasd": "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData",
  "xmlns:vmw": "http://www.vmware.com/schema/ovf",
  "xmlns:vssd": "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:vbox": "http://www.virtualbox.org/ovf/machine",
};
const streamOptimized = "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized";
const optional = { "ovf:required": "false" };

/** Writes the description of a machine. */
export function formatOvf(machine: OvfMachine): string {
  const { image, sizeBytes, capacityBytes, diskId } = machine;
  const disk = {
    "ovf:capacity": capacityBytes,
    "ovf:capacityAllocationUnits": "byte",
    "ovf:diskId": "vmdisk1",
    "ovf:fileRef": "file1",
    "ovf:format": streamOptimized,
    "ovf:populatedSize": sizeBytes,
    "vbox:uuid": diskId,
  };
  const envelope = element("Envelope", namespaces, [
    element("References", {}, [element("File", { "ovf:href": image, "ovf:id": "file1", "ovf:size": sizeBytes })]),
    element("DiskSection", {}, [info("Virtual disk information"), element("Disk", disk)]),
    element("NetworkSection", {}, [info("The list of logical networks")]),
    element("VirtualSystem", { "ovf:id": "image" }, [
      info("A virtual machine"),
      element("Name", {}, "VM"),
      element("OperatingSystemSection", { "ovf:id": "100", "vmw:osType": machine.vmwareSystem }, [
        info("The kind of installed guest operating system"),
      ]),
      hardwareSection(machine.vmwareHardware),
      virtualboxMachine(machine),
    ]),
  ]);
  return `<?xml version="1.0"?>\n${formatXml(envelope)}`;
}

function info(text: string): Element {
  return element("Info", {}, text);
}

function hardwareSection(version: string): Element {
  return element("VirtualHardwareSection", { "ovf:transport": "com.vmware.guestInfo" }, [
    info("Virtual hardware requirements"),
    element("System", {}, [
      ...setting("vssd", { ElementName: "Virtual Hardware Family", InstanceID: "0", VirtualSystemIdentifier: "image" }),
      ...setting("vssd", { VirtualSystemType: version }),
    ]),
    countedItem("hertz * 10^6", "Number of Virtual CPUs", "2 virtual CPU(s)", { id: "1", type: "3", quantity: "2" }),
    countedItem("byte * 2^20", "Memory Size", "4096 MB of memory", { id: "2", type: "4", quantity: "4096" }),
    element("Item", optional, [
      ...setting("rasd", { AutomaticAllocation: "false", ElementName: "VirtualVMCIDevice", InstanceID: "7" }),
      ...setting("rasd", { ResourceSubType: "vmware.vmci", ResourceType: "1" }),
      vmwareConfig("allowUnrestrictedCommunication", "false"),
    ]),
    controller("SCSI Controller", "SCSI Controller 0", { InstanceID: "3", ResourceSubType: "VirtualSCSI", ResourceType: "6" }),
    controller("IDE Controller", "VirtualIDEController 0", { InstanceID: "4", ResourceType: "5" }),
    element("Item", {}, [
      ...setting("rasd", { AddressOnParent: "0", ElementName: "Hard disk 0", HostResource: "ovf:/disk/vmdisk1" }),
      ...setting("rasd", { InstanceID: "5", Parent: "3", ResourceType: "17" }),
      vmwareConfig("backing.writeThrough", "false"),
    ]),
    vmwareConfig("bootOptions.efiSecureBootEnabled", "false"),
    vmwareConfig("firmware", "efi"),
  ]);
}

interface CountedItem {
  readonly id: string;
  readonly type: string;
  readonly quantity: string;
}

function countedItem(
  AllocationUnits: string,
  Description: string,
  ElementName: string,
  { id, type, quantity }: CountedItem,
): Element {
  const common = setting("rasd", { AllocationUnits, Description, ElementName, InstanceID: id, ResourceType: type });
  return element("Item", {}, [...common, { ...element("rasd:VirtualQuantity", {}, quantity), indent: "\t" }]);
}

function controller(Description: string, ElementName: string, rest: Readonly<Record<string, string>>): Element {
  return element("Item", {}, setting("rasd", { Address: "0", Description, ElementName, ...rest }));
}

function setting(prefix: string, values: Readonly<Record<string, string>>): readonly Element[] {
  return Object.entries(values).map(([name, value]) => element(`${prefix}:${name}`, {}, value));
}

function vmwareConfig(key: string, value: string): Element {
  return element("vmw:Config", { ...optional, "vmw:key": key, "vmw:value": value });
}

function virtualboxMachine({ machineId, diskId, virtualboxSystem, macAddress }: OvfMachine): Element {
  const enabled = (name: string, value: string) => element(name, { enabled: value });
  const machine = { uuid: machineId, name: "packer-virtualbox-UNIX", OSType: virtualboxSystem, snapshotFolder: "Snapshots" };
  const order = ["HardDisk", "DVD", "None", "None"].map((device, index) => element("Order", { position: index + 1, device }));
  const adapter = { slot: 0, enabled: "true", MACAddress: macAddress, type: "82540EM" };
  const ide = { name: "IDE Controller", type: "PIIX4", PortCount: 2, useHostIOCache: "true", Bootable: "true" };
  const attached = { type: "HardDisk", hotpluggable: "false", port: 0, device: 0 };
  return element("vbox:Machine", { ...optional, version: "1.16-linux", ...machine }, [
    element("ovf:Info", {}, "Complete VirtualBox machine configuration in VirtualBox format"),
    element("Hardware", {}, [
      element("CPU", { count: 2 }, [
        ...[enabled("PAE", "true"), enabled("LongMode", "true"), enabled("X2APIC", "true")],
        enabled("HardwareVirtExLargePages", "false"),
      ]),
      element("Memory", { RAMSize: 1024 }),
      element("Boot", {}, order),
      element("BIOS", {}, [enabled("IOAPIC", "true"), enabled("SmbiosUuidLittleEndian", "true")]),
      element("Network", {}, [element("Adapter", adapter, [element("NAT")])]),
      element("AudioAdapter", { driver: "OSS", enabledIn: "false", enabledOut: "false" }),
      element("Clipboard"),
    ]),
    element("StorageControllers", {}, [
      element("StorageController", ide, [element("AttachedDevice", attached, [element("Image", { uuid: diskId })])]),
    ]),
  ]);
}
