use crate::room::{ARTICLE, Room, accept, done, mendable, open};
use copydesk_desk::wire::{ReviewPatch, ReviewView};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// Names the library to the child process below.
const LIBRARY: &str = "COPYDESK_TEST_LIBRARY";

/// Not a test of its own: what the killed process does. Without the variable it does nothing.
#[tokio::test(flavor = "multi_thread")]
async fn child_decides_and_waits_to_be_killed() {
    let Some(library) = std::env::var_os(LIBRARY) else {
        return;
    };
    let desk = open(library.as_ref()).await;
    let review: ReviewView = done(&desk, "open_text", ARTICLE).await;
    let issue = mendable(&review)[0].id.clone();
    accept(&desk, review.article.id, &issue).await;
    println!("decided {} {issue}", review.article.id);
    std::thread::sleep(std::time::Duration::from_mins(1));
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_right_after_a_decision_loses_nothing() {
    let room = Room::new();
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args([
            "durability::child_decides_and_waits_to_be_killed",
            "--exact",
            "--nocapture",
        ])
        .env(LIBRARY, room.library())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let said = lines.find_map(|line| {
        let line = line.expect("text");
        line.split_once("decided ").map(|(_, said)| said.to_owned())
    });
    // SIGKILL, the moment the answer is there.
    child.kill().expect("kills");
    child.wait().expect("ends");
    let said = said.expect("the child decided");
    let (article, issue) = said.split_once(' ').expect("article and issue");

    let desk = room.desk().await;
    let article: u32 = article.parse().expect("a number");
    let review: ReviewView = done(&desk, "open_article", article).await;
    assert_eq!(review.progress.decided, 1);
    let taken = review
        .issues
        .iter()
        .find(|known| known.id == issue)
        .expect("still listed");
    assert_eq!(
        taken.replacement.as_deref(),
        Some(taken.suggestions[0].preview.as_str())
    );
    // And every accept can be undone, after the restart as well.
    let patch: ReviewPatch = done(&desk, "undo", article).await;
    assert_eq!(patch.progress.decided, 0);
    assert!(patch.progress.can_redo);
    let reopened: ReviewView = done(&room.desk().await, "open_article", article).await;
    assert!(
        reopened.progress.can_redo,
        "what was undone can be redone after another restart"
    );
}
