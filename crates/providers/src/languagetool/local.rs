//! [`Local`]: a LanguageTool on this computer.

use super::{SOURCE, Server};
use crate::ServerError;
use crate::http::{Limits, detail};
use crate::provider::{Answered, Article, Provider, Watch};
use std::env;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

/// The beginning of the name of the server's jar: `languagetool-server.jar` in the distribution, with a version in Maven's
/// repositories.
const JAR: &str = "languagetool-server";

/// The class of the server.
const CLASS: &str = "org.languagetool.server.HTTPServer";

/// Options of Java: the memory that a few languages need at most, and an address that is always 127.0.0.1.
const OPTIONS: [&str; 2] = ["-Xmx1g", "-Djava.net.preferIPv4Stack=true"];

/// While it waits, a start looks this often whether it was cancelled.
const TICK: Duration = Duration::from_millis(50);

/// The longest wait for the last words of a process that has ended.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// A LanguageTool on this computer. It is started when it is asked the first time, listens on the loopback interface only,
/// and ends when this is dropped; on Unix also when the program is killed.
#[derive(Debug)]
pub struct Local {
    jar: PathBuf,
    java: PathBuf,
    limits: Limits,
    version: String,
    running: Mutex<Option<Running>>,
}

impl Local {
    /// Finds the program in `place`: its folder, a folder of jars with it, or its jar. `java` is the program that runs it;
    /// if it is not given, that of `JAVA_HOME` or `PATH`. The limits are also those of the start. Nothing is started yet.
    ///
    /// # Errors
    /// [`ServerError::NoJar`], [`ServerError::NoJava`].
    pub fn new(place: &Path, java: Option<&Path>, limits: Limits) -> Result<Self, ServerError> {
        let jar = find_jar(place).ok_or_else(|| ServerError::NoJar { path: shown(place) })?;
        let java = java.map(Path::to_path_buf);
        let found = || {
            find_java(
                env::var_os("JAVA_HOME").as_deref(),
                env::var_os("PATH").as_deref(),
            )
        };
        let java = java.or_else(found);
        let size = jar.metadata().map_or(0, |jar| jar.len());
        Ok(Self {
            version: format!("{}:{size}", shown(&jar)),
            jar,
            java: java.ok_or(ServerError::NoJava)?,
            limits,
            running: Mutex::default(),
        })
    }

    /// Returns the running server; starts it if it is not running, or has ended.
    fn server(&self, watch: &dyn Watch) -> Result<Arc<Server>, ServerError> {
        let mut running = self.lock(watch)?;
        if let Some(own) = running.as_mut()
            && own.process.is_running()
        {
            return Ok(Arc::clone(&own.server));
        }
        *running = None;
        watch.starting();
        let started = self.start(watch)?;
        Ok(Arc::clone(&running.insert(started).server))
    }

    /// Waits while another run starts the server, unless this one is cancelled.
    fn lock(&self, watch: &dyn Watch) -> Result<MutexGuard<'_, Option<Running>>, ServerError> {
        loop {
            match self.running.try_lock() {
                Ok(guard) => return Ok(guard),
                Err(TryLockError::Poisoned(poisoned)) => return Ok(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if watch.is_cancelled() => return Err(ServerError::Cancelled),
                Err(TryLockError::WouldBlock) => thread::sleep(TICK),
            }
        }
    }

    /// Starts the server and waits until it listens.
    fn start(&self, watch: &dyn Watch) -> Result<Running, ServerError> {
        let failed = |detail: String| ServerError::StartFailed {
            path: shown(&self.jar),
            detail,
        };
        let at = free_address().map_err(|error| failed(error.to_string()))?;
        let mut process = Process::start(&self.java, &self.jar, at.port())
            .map_err(|error| failed(format!("{}: {error}", shown(&self.java))))?;
        let begun = Instant::now();
        while TcpStream::connect_timeout(&at, TICK).is_err() {
            if watch.is_cancelled() {
                return Err(ServerError::Cancelled);
            }
            if !process.is_running() {
                return Err(failed(process.last_words()));
            }
            if begun.elapsed() > self.limits.timeout {
                return Err(ServerError::StartSlow {
                    path: shown(&self.jar),
                    seconds: self.limits.timeout.as_secs(),
                });
            }
            thread::sleep(TICK);
        }
        let mut server = Server::new(&format!("http://{at}"), self.limits)?;
        server.version.clone_from(&self.version);
        Ok(Running {
            server: Arc::new(server),
            process,
        })
    }
}

impl Provider for Local {
    fn id(&self) -> &'static str {
        SOURCE
    }

    fn version(&self) -> String {
        self.version.clone()
    }

    fn check(&self, article: &Article<'_>, watch: &dyn Watch) -> Answered {
        match self.server(watch) {
            Ok(server) => server.check(article, watch),
            Err(error) => Answered {
                stopped: Some(error),
                unasked: article.segments().count(),
                ..Answered::none(SOURCE)
            },
        }
    }
}

/// A server that has been started.
#[derive(Debug)]
struct Running {
    server: Arc<Server>,
    process: Process,
}

/// The process of the server. It ends when this is dropped.
#[derive(Debug)]
struct Process {
    child: Child,
    /// Kills the process when the program has ended without doing so.
    guard: Option<Child>,
    last_line: Mutex<Receiver<String>>,
}

impl Process {
    fn start(java: &Path, jar: &Path, port: u16) -> std::io::Result<Self> {
        let mut command = Command::new(java);
        command
            .args(OPTIONS)
            // Every jar of the folder. Java expands this; a path could contain the character that separates paths.
            .args(["-cp", "./*", CLASS, "--port"])
            .arg(port.to_string())
            .current_dir(jar.parent().unwrap_or(jar))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        without_window(&mut command);
        let mut child = command.spawn()?;
        let (sender, last_line) = mpsc::channel();
        if let Some(stderr) = child.stderr.take() {
            // Read to the end, so that the server never waits for a reader.
            let _reader = thread::Builder::new().spawn(move || sender.send(last_line_of(stderr)));
        }
        Ok(Self {
            guard: guard(&child),
            child,
            last_line: Mutex::new(last_line),
        })
    }

    fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Returns the last line that a process wrote before it ended.
    fn last_words(&self) -> String {
        let last_line = self.last_line.lock().unwrap_or_else(PoisonError::into_inner);
        last_line.recv_timeout(LAST_WORDS).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Errors mean that it has ended. The guard goes first: once the process is reaped, its id may be another's.
        let _ = self.child.kill();
        if let Some(guard) = &mut self.guard {
            let _ = guard.kill();
            let _ = guard.wait();
        }
        let _ = self.child.wait();
    }
}

/// Starts a process that kills `process` when its standard input is closed: when this program ends, however it ends.
#[cfg(unix)]
fn guard(process: &Child) -> Option<Child> {
    let guard = Command::new("/bin/sh")
        .args(["-c", "read -r _; kill -9 \"$1\"", "sh"])
        .arg(process.id().to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    guard.ok()
}

#[cfg(not(unix))]
fn guard(_process: &Child) -> Option<Child> {
    None
}

/// Keeps Windows from showing a console.
#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_command: &mut Command) {}

/// Returns an address of the loopback interface where nobody listens.
fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

/// Returns the last line of an output that is no part of a stack trace.
fn last_line_of(output: impl Read) -> String {
    let mut last = String::new();
    for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if line.starts_with(|ch: char| !ch.is_whitespace()) {
            last = detail(&line);
        }
    }
    last
}

/// Returns the absolute path of the server's jar.
fn find_jar(place: &Path) -> Option<PathBuf> {
    let place = std::path::absolute(place).ok()?;
    let is_jar = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(JAR) && name.ends_with(".jar") && path.is_file()
    };
    if place.is_file() {
        return Some(place).filter(is_jar);
    }
    let entries = std::fs::read_dir(place).ok()?.flatten();
    entries.map(|entry| entry.path()).filter(is_jar).max()
}

/// Returns the absolute path of Java.
fn find_java(home: Option<&OsStr>, path: Option<&OsStr>) -> Option<PathBuf> {
    let home = home.map(|home| Path::new(home).join("bin"));
    let path = path.into_iter().flat_map(env::split_paths);
    let name = format!("java{}", env::consts::EXE_SUFFIX);
    home.into_iter()
        .chain(path)
        .filter(|folder| !folder.as_os_str().is_empty())
        .filter_map(|folder| std::path::absolute(folder.join(&name)).ok())
        .find(|java| java.is_file())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn the_jar_is_found_in_its_folder_and_by_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let jar = |name: &str| {
            let path = folder.path().join(name);
            fs::write(&path, "").expect("written");
            path
        };
        assert_eq!(find_jar(folder.path()), None);
        let other = jar("languagetool-core-6.8.jar");
        assert_eq!((find_jar(folder.path()), find_jar(&other)), (None, None));
        let server = jar("languagetool-server-6.8.jar");
        assert_eq!(find_jar(folder.path()), Some(server.clone()));
        assert_eq!(find_jar(&server), Some(server));
        assert_eq!(find_jar(&folder.path().join("missing")), None);
    }

    #[test]
    fn java_is_that_of_its_home_before_that_of_the_path() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = format!("java{}", env::consts::EXE_SUFFIX);
        let [home, first, second] = ["home/bin", "first", "second"].map(|name| folder.path().join(name));
        for folder in [&home, &first, &second] {
            fs::create_dir_all(folder).expect("made");
        }
        let path = env::join_paths([&first, &second]).expect("a path");
        let found = |home: Option<&Path>| find_java(home.map(Path::as_os_str), Some(&path));
        let home_of = folder.path().join("home");
        assert_eq!(found(Some(&home_of)), None);
        fs::write(second.join(&name), "").expect("written");
        assert_eq!(found(Some(&home_of)), Some(second.join(&name)));
        fs::write(home.join(&name), "").expect("written");
        assert_eq!(found(Some(&home_of)), Some(home.join(&name)));
        assert_eq!(found(None), Some(second.join(&name)));
        assert_eq!(find_java(None, None), None);
    }

    #[test]
    fn the_last_line_is_that_of_the_error() {
        let trace = "Starting\nCaused by: java.lang.ClassNotFoundException: x\n\tat java.base/y\n\n";
        assert_eq!(
            last_line_of(trace.as_bytes()),
            "Caused by: java.lang.ClassNotFoundException: x"
        );
        assert_eq!(last_line_of("".as_bytes()), "");
    }
}
