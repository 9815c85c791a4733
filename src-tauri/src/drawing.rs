//! Rendering on machines without a GPU.

/// Forces software rendering in WebKitGTK when there is no GPU, as in a virtual machine or a remote desktop. Otherwise
/// WebKitGTK uses an emulated GPU, which compiles a shader for every new kind of shape: the first page of a long
/// article then appears up to a second late, and the first key press takes 100 ms.
///
/// Must be called first: the web view reads the variables when it starts. Variables that the user has set are not
/// changed.
#[cfg(target_os = "linux")]
pub(crate) fn suit_the_machine() {
    if has_graphics_card(std::path::Path::new("/dev/dri")) {
        return;
    }
    for variable in [
        // Painting.
        "WEBKIT_SKIA_ENABLE_CPU_RENDERING",
        // Compositing.
        "WEBKIT_DISABLE_DMABUF_RENDERER",
    ] {
        if std::env::var_os(variable).is_some() {
            continue;
        }
        // SAFETY: this runs first in the program, before any other thread is started.
        #[expect(unsafe_code, reason = "WebKitGTK has no other switch for it")]
        unsafe {
            std::env::set_var(variable, "1");
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn suit_the_machine() {}

/// Whether the kernel has a render node: one file `renderD…` per GPU.
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
        // A display without a GPU, as in virtual machines.
        std::fs::write(folder.path().join("card0"), "").expect("a file");
        assert!(!has_graphics_card(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").expect("a file");
        assert!(has_graphics_card(folder.path()));
    }
}
