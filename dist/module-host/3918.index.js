export const id = 3918;
export const ids = [3918];
export const modules = {

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ clockEnvironment),
/* harmony export */   bh: () => (/* binding */ deriveUuid),
/* harmony export */   mY: () => (/* binding */ fallbackEpoch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Everything a tool would take from chance or from the clock, taken from the manifest instead: same manifest, same bits.
 */
/** The first second that every filesystem can hold (FAT counts from 1980), used when the manifest names no time. */
const fallbackEpoch = 315_532_800;
/** A UUID that follows from the given parts and from nothing else. */
function deriveUuid(...parts) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("\0")).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
/** Environment that gives every tool of a disk image the same time. */
function clockEnvironment(epoch) {
    const seconds = String(epoch ?? fallbackEpoch);
    return { SOURCE_DATE_EPOCH: seconds, E2FSPROGS_FAKE_TIME: seconds, TZ: "UTC" };
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/modules/disk/identity.js
var identity = __webpack_require__(8103);
;// CONCATENATED MODULE: ./src/modules/disk/xml.js
/** Makes an element. */
function xml_element(name, attributes = {}, content) {
    return { name, attributes, content };
}
/** Writes an element with its children, indented, one line each. */
function formatXml({ name, attributes, content, indent }, depth = 0) {
    const start = `${indent ?? "  ".repeat(depth)}<${name}${formatAttributes(attributes)}`;
    if (content === undefined)
        return `${start}/>\n`;
    if (typeof content === "string")
        return `${start}>${escapeXml(content)}</${name}>\n`;
    return `${start}>\n${content.map((child) => formatXml(child, depth + 1)).join("")}${"  ".repeat(depth)}</${name}>\n`;
}
function formatAttributes(attributes) {
    return Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
        .join("");
}
function escapeXml(text) {
    const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
    return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./src/modules/disk/ovf.js

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
function formatOvf(machine) {
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
    const envelope = xml_element("Envelope", namespaces, [
        xml_element("References", {}, [xml_element("File", { "ovf:href": image, "ovf:id": "file1", "ovf:size": sizeBytes })]),
        xml_element("DiskSection", {}, [info("Virtual disk information"), xml_element("Disk", disk)]),
        xml_element("NetworkSection", {}, [info("The list of logical networks")]),
        xml_element("VirtualSystem", { "ovf:id": "image" }, [
            info("A virtual machine"),
            xml_element("Name", {}, "VM"),
            xml_element("OperatingSystemSection", { "ovf:id": "100", "vmw:osType": machine.vmwareSystem }, [
                info("The kind of installed guest operating system"),
            ]),
            hardwareSection(machine.vmwareHardware),
            virtualboxMachine(machine),
        ]),
    ]);
    return `<?xml version="1.0"?>\n${formatXml(envelope)}`;
}
function info(text) {
    return xml_element("Info", {}, text);
}
function hardwareSection(version) {
    return xml_element("VirtualHardwareSection", { "ovf:transport": "com.vmware.guestInfo" }, [
        info("Virtual hardware requirements"),
        xml_element("System", {}, [
            ...setting("vssd", { ElementName: "Virtual Hardware Family", InstanceID: "0", VirtualSystemIdentifier: "image" }),
            ...setting("vssd", { VirtualSystemType: version }),
        ]),
        countedItem("hertz * 10^6", "Number of Virtual CPUs", "2 virtual CPU(s)", { id: "1", type: "3", quantity: "2" }),
        countedItem("byte * 2^20", "Memory Size", "4096 MB of memory", { id: "2", type: "4", quantity: "4096" }),
        xml_element("Item", optional, [
            ...setting("rasd", { AutomaticAllocation: "false", ElementName: "VirtualVMCIDevice", InstanceID: "7" }),
            ...setting("rasd", { ResourceSubType: "vmware.vmci", ResourceType: "1" }),
            vmwareConfig("allowUnrestrictedCommunication", "false"),
        ]),
        controller("SCSI Controller", "SCSI Controller 0", { InstanceID: "3", ResourceSubType: "VirtualSCSI", ResourceType: "6" }),
        controller("IDE Controller", "VirtualIDEController 0", { InstanceID: "4", ResourceType: "5" }),
        xml_element("Item", {}, [
            ...setting("rasd", { AddressOnParent: "0", ElementName: "Hard disk 0", HostResource: "ovf:/disk/vmdisk1" }),
            ...setting("rasd", { InstanceID: "5", Parent: "3", ResourceType: "17" }),
            vmwareConfig("backing.writeThrough", "false"),
        ]),
        vmwareConfig("bootOptions.efiSecureBootEnabled", "false"),
        vmwareConfig("firmware", "efi"),
    ]);
}
function countedItem(AllocationUnits, Description, ElementName, { id, type, quantity }) {
    const common = setting("rasd", { AllocationUnits, Description, ElementName, InstanceID: id, ResourceType: type });
    return xml_element("Item", {}, [...common, { ...xml_element("rasd:VirtualQuantity", {}, quantity), indent: "\t" }]);
}
function controller(Description, ElementName, rest) {
    return xml_element("Item", {}, setting("rasd", { Address: "0", Description, ElementName, ...rest }));
}
function setting(prefix, values) {
    return Object.entries(values).map(([name, value]) => xml_element(`${prefix}:${name}`, {}, value));
}
function vmwareConfig(key, value) {
    return xml_element("vmw:Config", { ...optional, "vmw:key": key, "vmw:value": value });
}
function virtualboxMachine({ machineId, diskId, virtualboxSystem, macAddress }) {
    const enabled = (name, value) => xml_element(name, { enabled: value });
    const machine = { uuid: machineId, name: "packer-virtualbox-UNIX", OSType: virtualboxSystem, snapshotFolder: "Snapshots" };
    const order = ["HardDisk", "DVD", "None", "None"].map((device, index) => xml_element("Order", { position: index + 1, device }));
    const adapter = { slot: 0, enabled: "true", MACAddress: macAddress, type: "82540EM" };
    const ide = { name: "IDE Controller", type: "PIIX4", PortCount: 2, useHostIOCache: "true", Bootable: "true" };
    const attached = { type: "HardDisk", hotpluggable: "false", port: 0, device: 0 };
    return xml_element("vbox:Machine", { ...optional, version: "1.16-linux", ...machine }, [
        xml_element("ovf:Info", {}, "Complete VirtualBox machine configuration in VirtualBox format"),
        xml_element("Hardware", {}, [
            xml_element("CPU", { count: 2 }, [
                ...[enabled("PAE", "true"), enabled("LongMode", "true"), enabled("X2APIC", "true")],
                enabled("HardwareVirtExLargePages", "false"),
            ]),
            xml_element("Memory", { RAMSize: 1024 }),
            xml_element("Boot", {}, order),
            xml_element("BIOS", {}, [enabled("IOAPIC", "true"), enabled("SmbiosUuidLittleEndian", "true")]),
            xml_element("Network", {}, [xml_element("Adapter", adapter, [xml_element("NAT")])]),
            xml_element("AudioAdapter", { driver: "OSS", enabledIn: "false", enabledOut: "false" }),
            xml_element("Clipboard"),
        ]),
        xml_element("StorageControllers", {}, [
            xml_element("StorageController", ide, [xml_element("AttachedDevice", attached, [xml_element("Image", { uuid: diskId })])]),
        ]),
    ]);
}

// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./stages/org.osbuild.ovf.js







const meta = {
    summary: "Describe a VMDK image in OVF",
    description: "Writes an OVF description and a manifest with checksums beside a VMDK image of the tree. UUIDs and network address follow from the manifest.",
    options: {
        additionalProperties: false,
        required: ["vmdk"],
        properties: {
            vmdk: { type: "string", description: "Image in the root of the tree", pattern: "[a-zA-Z0-9+_.-]+.vmdk" },
            vmware: {
                type: "object",
                description: "For VMware",
                additionalProperties: false,
                properties: {
                    os_type: { type: "string", description: "Operating system", default: "other26xLinux64Guest" },
                    virtual_hardware_version: {
                        type: "string",
                        description: "Hardware version",
                        default: "vmx-15",
                        pattern: "^vmx-[0-9]+$",
                    },
                },
            },
            virtualbox: {
                type: "object",
                description: "For VirtualBox",
                additionalProperties: false,
                properties: {
                    os_type: { type: "string", description: "Operating system", default: "OtherLinux_64" },
                    mac_address: {
                        type: "string",
                        description: "Network address, twelve hexadecimal digits",
                        pattern: "^[a-fA-F0-9]{12}$",
                    },
                },
            },
        },
    },
    format1Options: true,
    tools: ["qemu-img"],
    example: { type: "org.osbuild.ovf", options: { vmdk: "image.vmdk", vmware: { os_type: "debian11_64Guest" } } },
};
async function run({ tree, options, exec, id }) {
    const { vmdk, vmware, virtualbox } = options;
    if (!tree.isFile(vmdk))
        throw new stage/* StageFailure */.B(`Cannot describe '${vmdk}': there is no such file`);
    const path = tree.resolve(vmdk);
    const info = await exec("qemu-img", ["info", "--output=json", path], { quiet: true });
    const { "virtual-size": capacityBytes } = JSON.parse(info.stdout);
    const stem = vmdk.slice(0, vmdk.length - external_node_path_.posix.extname(vmdk).length);
    const description = formatOvf({
        image: external_node_path_.posix.basename(vmdk),
        sizeBytes: (0,external_node_fs_.statSync)(path).size,
        capacityBytes,
        machineId: (0,identity/* deriveUuid */.bh)(id, "machine"),
        diskId: (0,identity/* deriveUuid */.bh)(id, "disk"),
        vmwareSystem: vmware?.os_type ?? "other26xLinux64Guest",
        vmwareHardware: vmware?.virtual_hardware_version ?? "vmx-15",
        virtualboxSystem: virtualbox?.os_type ?? "OtherLinux_64",
        macAddress: virtualbox?.mac_address ?? `080027${(0,identity/* deriveUuid */.bh)(id, "network").slice(0, 6)}`,
    });
    tree.write(`${stem}.ovf`, description);
    const sums = await Promise.all([`${stem}.ovf`, vmdk].map(async (name) => `SHA256(${external_node_path_.posix.basename(name)})= ${await digest(tree, name)}\n`));
    tree.write(`${stem}.mf`, sums.join(""));
}
async function digest(tree, name) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(tree.resolve(name)), hash);
    return hash.digest("hex");
}


/***/ })

};
