//! Empty: this package only declares the data crates that `fetch.sh` downloads.
