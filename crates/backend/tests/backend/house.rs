//! The house style, settings and positions.
use crate::room::{Room, done};
use copydesk_backend::wire::{
    ApostropheWay, HouseChoices, PositionRequest, PositionView, ReviewView, RuleView, Settings, SpaceWay,
    StartView, TextFace,
};
use serde_json::json;

const TEXT: &str = "L'été vient\n\nQui l'attend ? Personne, dit-on à la mairie d'ici.\n";

fn of_house(review: &ReviewView) -> Vec<&str> {
    let found = review
        .issues
        .iter()
        .filter(|issue| issue.rule == "typography.house-style");
    found.map(|issue| issue.quote.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_style_is_checked_from_the_moment_it_is_chosen() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", TEXT).await;
    assert!(of_house(&review).is_empty());
    let settings = Settings {
        house: HouseChoices {
            apostrophe: Some(ApostropheWay::Curly),
            high_marks: Some(SpaceWay::Narrow),
            ..HouseChoices::default()
        },
        ..Settings::default()
    };
    let _: Settings = done(&backend, "set_settings", &settings).await;
    let now: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!(of_house(&now), ["'", "'", " ?", "'"]);
    let page: RuleView = done(&backend, "rule", "typography.house-style").await;
    assert!(page.on && page.summary.contains("house style"), "{page:?}");
    // The choices are there after a restart, and can be reset.
    let again: ReviewView = done(&room.backend().await, "open_article", review.article.id).await;
    assert_eq!(of_house(&again).len(), 4);
    let _: Settings = done(&backend, "set_settings", Settings::default()).await;
    let back: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert!(of_house(&back).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_and_places_are_remembered() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", TEXT).await;
    let settings = Settings {
        zoom: 150,
        text_face: TextFace::Sans,
        autosave: true,
        keys: [("accept".to_owned(), vec!["y".to_owned()])].into(),
        ..Settings::default()
    };
    let _: Settings = done(&backend, "set_settings", &settings).await;
    let none: Option<PositionView> = done(&backend, "position", review.article.id).await;
    assert_eq!(none, None);
    let place = PositionView {
        issue: Some("0".repeat(16)),
        segment: 1,
    };
    let request = PositionRequest {
        article: review.article.id,
        place: place.clone(),
    };
    let () = done(&backend, "store_position", request).await;
    let later = room.backend().await;
    let start: StartView = done(&later, "start", ()).await;
    assert_eq!(start.settings, settings);
    let kept: Option<PositionView> = done(&later, "position", review.article.id).await;
    assert_eq!(kept, Some(place));
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_suggestions_are_offered_as_the_editor_wants() {
    let room = Room::new();
    let backend = room.backend().await;
    let sample: u32 = done(&backend, "sample", ()).await;
    let review: ReviewView = done(&backend, "open_article", sample).await;
    let most = |review: &ReviewView| review.issues.iter().map(|issue| issue.suggestions.len()).max();
    assert_eq!(most(&review), Some(3));
    for (wanted, expected) in [(1, 1), (5, 5), (9, 5), (0, 1)] {
        let _: Settings = done(&backend, "set_settings", json!({ "suggestions": wanted })).await;
        let now: ReviewView = done(&backend, "open_article", review.article.id).await;
        assert_eq!(most(&now), Some(expected), "{wanted}");
        assert_eq!(now.issues.len(), review.issues.len(), "{wanted}");
    }
}
