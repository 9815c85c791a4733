//! The wire types as TypeScript, one file a type.

use super::{Commands, Events, Fault};
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// File name -> content of everything in `ui/src/generated`.
pub fn typescript() -> BTreeMap<String, String> {
    let config = Config::new();
    let mut found = Files {
        config: &config,
        by_name: BTreeMap::new(),
    };
    found.visit::<Commands>();
    found.visit::<Events>();
    found.visit::<Fault>();
    found.by_name
}

struct Files<'c> {
    config: &'c Config,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Files<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Types of the language itself (`string`, `number`) have no file.
        let Some(path) = T::output_path() else { return };
        let name = path.to_string_lossy().into_owned();
        if self.by_name.contains_key(&name) {
            return;
        }
        // A type that cannot be written would be missing, and the window's type check says so.
        let Ok(text) = T::export_to_string(self.config) else {
            return;
        };
        self.by_name.insert(name, text);
        T::visit_dependencies(self);
    }
}
