//! How the window is drawn where the machine has no graphics card.

/// Has the web view draw with the processor where there is no graphics card to draw with: a virtual machine, a remote
/// desktop. Otherwise WebKitGTK draws with a card that software plays, which makes a program for every new kind of
/// shape: the first page of a long article then came up to a second late, and the first key after 100 ms.
///
/// Must come first in the program: the variables are read when the web view starts. Whoever has set one knows better.
#[cfg(target_os = "linux")]
pub(crate) fn suit_the_machine() {
    if has_graphics_card(std::path::Path::new("/dev/dri")) {
        return;
    }
    for variable in [
        // What is drawn.
        "WEBKIT_SKIA_ENABLE_CPU_RENDERING",
        // How it comes onto the screen.
        "WEBKIT_DISABLE_DMABUF_RENDERER",
    ] {
        if std::env::var_os(variable).is_some() {
            continue;
        }
        // SAFETY: nothing runs beside this: it is the first thing that the program does, before any thread is started.
        #[expect(unsafe_code, reason = "WebKitGTK has no other switch for it")]
        unsafe {
            std::env::set_var(variable, "1");
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn suit_the_machine() {}

/// Whether the kernel offers something to draw with: it lists one file `renderD…` for each.
#[cfg(target_os = "linux")]
fn has_graphics_card(devices: &std::path::Path) -> bool {
    std::fs::read_dir(devices).is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_graphics_card;

    #[test]
    fn a_card_is_what_can_be_drawn_with() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!has_graphics_card(&folder.path().join("dri")));
        assert!(!has_graphics_card(folder.path()));
        // A screen without a card, as virtual machines have it.
        std::fs::write(folder.path().join("card0"), "").expect("a file");
        assert!(!has_graphics_card(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").expect("a file");
        assert!(has_graphics_card(folder.path()));
    }
}
