use crate::room::{ARTICLE, NOW, Room, accept, done, fixable, open, patched};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    AcceptRequest, IssueRequest, IssueStatus, RejectRequest, ReviewPatch, ReviewView, RewriteRequest,
};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// The variable with the library's path for the child process.
const LIBRARY: &str = "COPYDESK_TEST_LIBRARY";

/// Not a test of its own, but the process that is killed. It does nothing without the variable.
#[tokio::test(flavor = "multi_thread")]
async fn child_decides_and_waits_to_be_killed() {
    let Some(library) = std::env::var_os(LIBRARY) else {
        return;
    };
    let backend = open(library.as_ref()).await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let issue = fixable(&review)[0].id.clone();
    accept(&backend, review.article.id, &issue).await;
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
    let line = lines.find_map(|line| {
        let line = line.expect("text");
        line.split_once("decided ").map(|(_, line)| line.to_owned())
    });
    // SIGKILL, as soon as the command has returned.
    child.kill().expect("kills");
    child.wait().expect("ends");
    let line = line.expect("the child decided");
    let (article, issue) = line.split_once(' ').expect("article and issue");

    let backend = room.backend().await;
    let article: u32 = article.parse().expect("a number");
    let review: ReviewView = done(&backend, "open_article", article).await;
    assert_eq!(review.progress.decided, 1);
    let taken = review
        .issues
        .iter()
        .find(|known| known.id == issue)
        .expect("still listed");
    let words = taken.replacement.as_deref().expect("other words are there");
    assert!(review.segments[taken.segment as usize].text.contains(words) && words != taken.quote);
    // The accept can be undone after the restart.
    let patch: ReviewPatch = done(&backend, "undo", article).await;
    assert_eq!(patch.progress.decided, 0);
    assert!(patch.progress.can_redo);
    let reopened: ReviewView = done(&room.backend().await, "open_article", article).await;
    assert!(
        reopened.progress.can_redo,
        "an undo can be redone after another restart"
    );
}

/// The variable with the article and the seed for the child that reviews until it is killed.
const SCRIPT: &str = "COPYDESK_TEST_SCRIPT";

/// A deterministic random generator (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

/// All text and decisions that a window shows, on one line.
fn shown(review: &ReviewView) -> String {
    let texts: Vec<_> = review.segments.iter().map(|segment| &segment.text).collect();
    let issues: Vec<_> = review
        .issues
        .iter()
        .map(|issue| (&issue.id, issue.status))
        .collect();
    serde_json::to_string(&(texts, issues)).expect("plain data")
}

/// A random step of a review; `None` if the chosen kind of step is not possible.
async fn step(backend: &Backend, review: &ReviewView, dice: &mut Dice) -> Option<ReviewPatch> {
    let article = review.article.id;
    let of = |statuses: &[IssueStatus]| {
        let mut fitting = review
            .issues
            .iter()
            .filter(|issue| statuses.contains(&issue.status));
        fitting
            .next()
            .map(|issue| (issue.id.clone(), issue.suggestions.len()))
    };
    let open = || of(&[IssueStatus::Open]);
    let name = |issue: String| IssueRequest {
        revision: NOW,
        article,
        issue,
    };
    match dice.roll(8) {
        0 | 1 => {
            let (issue, suggestions) = open()?;
            let request = AcceptRequest {
                revision: NOW,
                article,
                issue,
                suggestion: 0,
            };
            (suggestions > 0).then_some(())?;
            Some(done(backend, "accept", request).await)
        }
        2 => {
            let request = RejectRequest {
                revision: NOW,
                article,
                issue: open()?.0,
                reason: None,
                everywhere: dice.roll(2) == 0,
            };
            Some(done(backend, "reject", request).await)
        }
        3 => Some(done(backend, "confirm", name(open()?.0)).await),
        4 => {
            let decided = of(&[IssueStatus::Rejected, IssueStatus::Confirmed]);
            Some(done(backend, "reopen", name(decided?.0)).await)
        }
        5 => {
            let segment = &review.segments[dice.roll(review.segments.len())];
            let request = RewriteRequest {
                article,
                segment: segment.id,
                version: segment.version,
                text: format!("{} mot{}", segment.text, dice.roll(100)),
            };
            Some(done(backend, "rewrite", request).await)
        }
        6 if review.progress.can_undo => Some(done(backend, "undo", article).await),
        7 if review.progress.can_redo => Some(done(backend, "redo", article).await),
        _ => None,
    }
}

/// Not a test of its own: reviews until it is killed, and prints what a window would show after each response.
#[tokio::test(flavor = "multi_thread")]
async fn child_reviews_until_it_is_killed() {
    let (Some(library), Ok(script)) = (std::env::var_os(LIBRARY), std::env::var(SCRIPT)) else {
        return;
    };
    let (article, seed) = script.split_once(' ').expect("article and seed");
    let (article, seed): (u32, u64) = (
        article.parse().expect("a number"),
        seed.parse().expect("a number"),
    );
    let backend = open(library.as_ref()).await;
    let mut review: ReviewView = done(&backend, "open_article", article).await;
    println!("\nshown {} whole", shown(&review));
    let mut dice = Dice(seed);
    for _ in 0..100_000 {
        if let Some(patch) = step(&backend, &review, &mut dice).await {
            review = patched(review, &patch);
            println!("shown {} whole", shown(&review));
        }
    }
}

/// Kills a review at fifty moments. The library must always contain the state that was shown last, or that after one
/// further step.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_moment_loses_nothing_that_was_shown() {
    let room = Room::new();
    let article = {
        let backend = room.backend().await;
        let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
        review.article.id
    };
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut steps = 0;
    for moment in 0..50 {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args([
                "durability::child_reviews_until_it_is_killed",
                "--exact",
                "--nocapture",
            ])
            .env(LIBRARY, room.library())
            .env(SCRIPT, format!("{article} {}", moment + 1))
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let mut lines = lines.map_while(Result::ok).filter_map(|line| {
            // A line that the kill cut off had not been shown.
            let (_, state) = line.split_once("shown ")?;
            Some(state.strip_suffix(" whole")?.to_owned())
        });
        let mut last = lines.next().expect("the child opens the article");
        std::thread::sleep(std::time::Duration::from_micros(dice.roll(120_000) as u64));
        // SIGKILL; what was written to the pipe before counts as shown.
        child.kill().expect("kills");
        child.wait().expect("ends");
        for state in lines {
            last = state;
            steps += 1;
        }
        let backend = room.backend().await;
        let review: ReviewView = done(&backend, "open_article", article).await;
        let mut possible = vec![shown(&review)];
        // A further step may be on disk already. It is compared from both sides, and then restored.
        for (there, back, can) in [
            ("undo", "redo", review.progress.can_undo),
            ("redo", "undo", review.progress.can_redo),
        ] {
            if can {
                let _: ReviewPatch = done(&backend, there, article).await;
                let view: ReviewView = done(&backend, "open_article", article).await;
                possible.push(shown(&view));
                let _: ReviewPatch = done(&backend, back, article).await;
            }
        }
        assert!(
            possible.contains(&last),
            "moment {moment}: shown {last}, found {possible:?}"
        );
    }
    assert!(steps > 50, "only {steps} steps were made before the kills");
}
