//! Nothing: this package only names the data that `fetch.sh` takes.
