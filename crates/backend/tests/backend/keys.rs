//! The key of a service, in a keyring.

use crate::providers::{provider, set};
use crate::room::{Room, done, refused};
use crate::server::{Answer, Request, ok, serve_with};
use copydesk_backend::wire::{KeyRequest, ProviderKind, ProviderView, TriedView};
use copydesk_backend::{Backend, BackendOptions, Keyring, KeyringError};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// A keyring in memory, which may be locked.
#[derive(Debug, Default)]
struct Kept {
    secrets: Mutex<BTreeMap<String, String>>,
    is_locked: bool,
}

impl Kept {
    fn names(&self) -> Vec<String> {
        self.secrets.lock().expect("unshared").keys().cloned().collect()
    }

    fn open(&self) -> Result<std::sync::MutexGuard<'_, BTreeMap<String, String>>, KeyringError> {
        if self.is_locked {
            return Err(KeyringError("it is locked".to_owned()));
        }
        Ok(self.secrets.lock().expect("unshared"))
    }
}

impl Keyring for Kept {
    fn get(&self, name: &str) -> Result<Option<String>, KeyringError> {
        Ok(self.open()?.get(name).cloned())
    }

    fn put(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        self.open()?.insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeyringError> {
        self.open()?.remove(name);
        Ok(())
    }
}

async fn backend(room: &Room, keyring: Option<Arc<dyn Keyring>>) -> Backend {
    let options = BackendOptions {
        samples: false,
        system_language: Some("en".to_owned()),
        keyring,
        ..BackendOptions::new(&room.library())
    };
    Backend::open(options).await.expect("the library opens")
}

fn key(key: &str) -> KeyRequest {
    KeyRequest { key: key.to_owned() }
}

/// Starts a server that lists no models to anyone without this key.
fn guarded(key: &'static str) -> String {
    serve_with(move |request: &Request| {
        if request
            .head
            .to_ascii_lowercase()
            .contains(&format!("authorization: bearer {key}"))
        {
            return ok(&json!({"data": [{"id": "small"}]}));
        }
        Answer::Send(401, "", String::new())
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_kept_for_one_address_and_only_in_the_keyring() {
    let (room, kept) = (Room::new(), Arc::new(Kept::default()));
    let backend = backend(&room, Some(kept.clone())).await;
    let address = guarded("sk-hidden");
    set(&backend, provider(ProviderKind::Llm, &address)).await;
    assert_eq!(
        refused(&backend, "try_provider", ProviderKind::Llm).await,
        "server-key"
    );
    let all: Vec<ProviderView> = done(&backend, "set_key", key(" sk-hidden \n")).await;
    assert!(all[1].key_saved && !all[0].key_saved);
    assert_eq!(kept.names(), [address.as_str()]);
    let tried: TriedView = done(&backend, "try_provider", ProviderKind::Llm).await;
    assert_eq!(tried.models, ["small"]);
    // The window may send what it was shown; other settings keep the key.
    let all = set(&backend, provider(ProviderKind::Llm, &address)).await;
    assert!(all[1].key_saved);
    for file in std::fs::read_dir(room.library()).expect("a folder").flatten() {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        assert!(
            !String::from_utf8_lossy(&bytes).contains("sk-hidden"),
            "{:?}",
            file.path()
        );
    }
    // Another address gets no key.
    let other = guarded("sk-other");
    let all = set(&backend, provider(ProviderKind::Llm, &other)).await;
    assert!(!all[1].key_saved && kept.names().is_empty());
    let all: Vec<ProviderView> = done(&backend, "set_key", key("sk-other")).await;
    assert!(all[1].key_saved);
    let all: Vec<ProviderView> = done(&backend, "set_key", key("")).await;
    assert!(!all[1].key_saved && kept.names().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_key_and_a_missing_or_locked_keyring_are_refused() {
    let room = Room::new();
    let locked = Kept {
        is_locked: true,
        ..Kept::default()
    };
    for keyring in [None, Some(Arc::new(locked) as Arc<dyn Keyring>)] {
        let backend = backend(&room, keyring).await;
        set(&backend, provider(ProviderKind::Llm, "http://127.0.0.1:9")).await;
        assert_eq!(refused(&backend, "set_key", key("sk-1")).await, "no-keyring");
        assert_eq!(refused(&backend, "set_key", key("a key")).await, "bad-key");
        let all: Vec<ProviderView> = done(&backend, "providers", ()).await;
        assert!(!all[1].key_saved);
    }
}
