export const id = 2332;
export const ids = [2332];
export const modules = {

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/modules/isolinux-config.js
/** The boot menu of an installer ISO, as ISOLINUX reads it. */
/** Text of `isolinux.cfg`. */
function formatIsolinuxConfig({ product, version, commandLine, fips }) {
    const fipsEntry = fips ? formatFipsEntry({ product, version, commandLine }) : "";
    return `
default vesamenu.c32
timeout 600

display boot.msg

# Clear the screen when exiting the menu, instead of leaving the menu displayed.
# For vesamenu, this means the graphical background is still displayed without
# the menu itself for as long as the screen remains in graphics mode.
menu clear
menu background splash.png
menu title ${product} ${version}
menu vshift 8
menu rows 18
menu margin 8
#menu hidden
menu helpmsgrow 15
menu tabmsgrow 13

# Border Area
menu color border * #00000000 #00000000 none

# Selected item
menu color sel 0 #ffffffff #00000000 none

# Title bar
menu color title 0 #ff7ba3d0 #00000000 none

# Press [Tab] message
menu color tabmsg 0 #ff3a6496 #00000000 none

# Unselected menu item
menu color unsel 0 #84b8ffff #00000000 none

# Selected hotkey
menu color hotsel 0 #84b8ffff #00000000 none

# Unselected hotkey
menu color hotkey 0 #ffffffff #00000000 none

# Help text
menu color help 0 #ffffffff #00000000 none

# A scrollbar of some type? Not sure.
menu color scrollbar 0 #ffffffff #ff355594 none

# Timeout msg
menu color timeout 0 #ffffffff #00000000 none
menu color timeout_msg 0 #ffffffff #00000000 none

# Command prompt text
menu color cmdmark 0 #84b8ffff #00000000 none
menu color cmdline 0 #ffffffff #00000000 none

# Do not display the actual menu unless the user presses a key. All that is displayed is a timeout message.

menu tabmsg Press Tab for full configuration options on menu items.

menu separator # insert an empty line
menu separator # insert an empty line

label linux
  menu label ^Install ${product} ${version}
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} quiet

label check
  menu label Test this ^media & install ${product} ${version}
  menu default
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} rd.live.check quiet

${fipsEntry}
menu separator # insert an empty line

# utilities submenu
menu begin ^Troubleshooting
  menu title Troubleshooting ${product} ${version}

label basic
  menu indent count 5
  menu label Install using ^basic graphics mode
  text help
	Try this option out if you're having trouble installing
	${product} ${version}.
  endtext
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} nomodeset quiet
label rescue
  menu indent count 5
  menu label ^Rescue a ${product} system
  text help
	If the system will not boot, this lets you access files
	and edit config files to try to get it booting again.
  endtext
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} inst.rescue quiet
label memtest
  menu label Run a ^memory test
  text help
	If your system is having issues, a problem with your
	system's memory may be the cause. Use this utility to
	see if the memory is working correctly.
  endtext
  kernel memtest

menu separator # insert an empty line

label local
  menu label Boot from ^local drive
  localboot 0xffff

menu separator # insert an empty line
menu separator # insert an empty line

label returntomain
  menu label Return to ^main menu
  menu exit

`;
}
function formatFipsEntry({ product, version, commandLine }) {
    return `
label fips
  menu label ^Install ${product} ${version} in FIPS mode
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} quiet fips=1

`;
}

// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./stages/org.osbuild.isolinux.js



const meta = {
    summary: "Make an installer ISO boot with ISOLINUX",
    description: [
        "Fills `/isolinux` with the loader and its modules from the input `data` (a tree with the packages syslinux and anaconda), the boot menu, and hard links",
        "to the kernel and initramfs. The folder must not be there yet.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["product", "kernel"],
        properties: {
            product: {
                type: "object",
                description: "What is installed",
                additionalProperties: false,
                required: ["name", "version"],
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
            kernel: {
                type: "object",
                description: "Folder with `vmlinuz` and `initrd.img`, and kernel arguments",
                required: ["dir"],
                properties: { dir: { type: "string" }, opts: { type: "array", items: { type: "string" } } },
            },
            fips: { type: "boolean", description: "Also offer to install in FIPS mode" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["data"],
        properties: { data: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.isolinux",
        options: { product: { name: "Linux", version: "9" }, kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] } },
        inputs: { data: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:anaconda-tree"] } },
    },
};
const folder = "/isolinux";
function run({ tree, inputs, options }) {
    const { product, kernel, fips = false } = options;
    const data = new modules_tree/* Tree */.PH(inputs.data?.path ?? "");
    if (tree.find(folder) !== undefined)
        throw new stage/* StageFailure */.B(`Cannot make the ISO boot: the tree has '${folder}' already`);
    tree.makeDirectory(folder);
    tree.write(`${folder}/splash.png`, data.readBytes("/usr/share/anaconda/boot/syslinux-splash.png"));
    for (const name of ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"]) {
        tree.write(`${folder}/${name}`, data.readBytes(`/usr/share/syslinux/${name}`), { mode: 0o755 });
    }
    const commandLine = (kernel.opts ?? []).join(" ");
    tree.write(`${folder}/isolinux.cfg`, formatIsolinuxConfig({ product: product.name, version: product.version, commandLine, fips }));
    for (const name of ["vmlinuz", "initrd.img"])
        tree.link(`${kernel.dir}/${name}`, `${folder}/${name}`);
}


/***/ })

};
