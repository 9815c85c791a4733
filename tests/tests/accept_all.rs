//! An editor who only ever accepts comes to an end on every golden article, and the saved file has no unexpected
//! issues.

use copydesk_tests::accept_all::{Order, run};
use copydesk_tests::golden;

#[test]
fn every_first_suggestion_can_be_taken_in_any_order() {
    let mut faults = Vec::new();
    for article in golden::articles() {
        for order in Order::ALL {
            let run = run(&article, order);
            assert!(
                run.taken > 0 || article.gold.is_empty(),
                "{}: nothing to take",
                article.name
            );
            let named = |fault: &String| format!("{} {order:?}: {fault}", article.name);
            faults.extend(run.faults.iter().map(named));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
