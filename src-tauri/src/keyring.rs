//! The keyring of the system: Keychain Services on macOS, the Credential Manager on Windows, the Secret Service elsewhere.

use copydesk_backend::{Keyring, KeyringError};
use keyring::{Entry, Error};

/// The name of the program in the keyring.
const SERVICE: &str = "Copydesk";

#[derive(Debug)]
pub(crate) struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn get(&self, name: &str) -> Result<Option<String>, KeyringError> {
        match entry(name)?.get_password() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(fault(&error)),
        }
    }

    fn put(&self, name: &str, secret: &str) -> Result<(), KeyringError> {
        entry(name)?.set_password(secret).map_err(|error| fault(&error))
    }

    fn remove(&self, name: &str) -> Result<(), KeyringError> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(fault(&error)),
        }
    }
}

fn entry(name: &str) -> Result<Entry, KeyringError> {
    Entry::new(SERVICE, name).map_err(|error| match (&error, Entry::store_status()) {
        // The reason is that of the first attempt.
        (Error::NoDefaultStore, Err(first)) => fault(first),
        _ => fault(&error),
    })
}

/// The reason, without what a badly encoded secret consists of.
fn fault(error: &Error) -> KeyringError {
    KeyringError(match error {
        Error::BadEncoding(_) => "the stored key is not text".to_owned(),
        other => other.to_string(),
    })
}
