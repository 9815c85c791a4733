//! [`Keyring`]: where the system keeps secrets.

use std::fmt;

/// Keeps secrets of the editor by name. The key of a service is kept by the address that it is for, so that it is never sent to
/// another one. Its methods may wait for the editor to unlock the keyring.
pub trait Keyring: fmt::Debug + Send + Sync {
    /// Returns a secret; `None` if there is none of this name.
    ///
    /// # Errors
    /// The keyring cannot be used.
    fn get(&self, name: &str) -> Result<Option<String>, KeyringError>;

    /// Keeps a secret, in place of an earlier one of this name.
    ///
    /// # Errors
    /// The keyring cannot be used.
    fn put(&self, name: &str, secret: &str) -> Result<(), KeyringError>;

    /// Removes a secret, if there is one of this name.
    ///
    /// # Errors
    /// The keyring cannot be used.
    fn remove(&self, name: &str) -> Result<(), KeyringError>;
}

/// Why the keyring of the system cannot be used, in English, without the secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct KeyringError(pub String);
