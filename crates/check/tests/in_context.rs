//! The rules of the choice model, on sentences that it was not trained on.

use copydesk_check::{Engine, Options, SegmentInput};
use copydesk_model::{Applicability, Issue, Lang, SegmentId, SegmentKind};

/// Returns an engine with the rules of the model alone.
fn engine() -> Engine {
    let rules = ["grammar.form-in-context", "grammar.word-in-context"];
    copydesk_check::engine(Options {
        only: Some(rules.iter().map(|rule| (*rule).to_owned()).collect()),
        ..Options::default()
    })
}

fn issues(engine: &Engine, text: &str) -> Vec<Issue> {
    let segment = SegmentInput {
        id: SegmentId(0),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source: None,
    };
    let checked = engine.open(Some(&Lang::new("fr")), [segment]);
    checked.issues().cloned().collect()
}

#[test]
fn errors_in_unseen_sentences_are_found_and_fixed() {
    let engine = engine();
    for (wrong, right) in [
        (
            "Le maire a promis de rénové l’école avant la rentrée.",
            "Le maire a promis de rénover l’école avant la rentrée.",
        ),
        (
            "Les deux sœurs ce sont perdues dans la forêt.",
            "Les deux sœurs se sont perdues dans la forêt.",
        ),
        (
            "Ils ont peut de temps pour finir le travail.",
            "Ils ont peu de temps pour finir le travail.",
        ),
        (
            "Le médecin lui a conseillé de ce reposer quelques jours.",
            "Le médecin lui a conseillé de se reposer quelques jours.",
        ),
        (
            "Vous devez envoyez votre dossier avant la fin du mois.",
            "Vous devez envoyer votre dossier avant la fin du mois.",
        ),
        (
            "Nous allons manger a la maison ce soir.",
            "Nous allons manger à la maison ce soir.",
        ),
        (
            "Les ouvriers ont était payés en retard.",
            "Les ouvriers ont été payés en retard.",
        ),
        (
            "Il n’y a plus de place dans se train.",
            "Il n’y a plus de place dans ce train.",
        ),
    ] {
        let found = issues(&engine, wrong);
        let fixed = found
            .first()
            .and_then(|issue| issue.suggestions.first()?.edits.apply(wrong).ok());
        assert_eq!(fixed.as_deref(), Some(right), "{found:?}");
    }
}

#[test]
fn right_text_of_every_kind_is_silent() {
    let engine = engine();
    for text in [
        "« Je ne sais pas où tu vas, dit-elle, mais prends ton manteau : il fait froid ce soir, et tu rentreras tard. »",
        "Le gouvernement a présenté jeudi un projet de loi qui doit réduire les délais d’attente aux urgences ; les \
         syndicats, eux, demandent des embauches.",
        "Ajoutez la farine, mélangez bien, puis laissez reposer la pâte une heure. Si elle colle, farinez vos mains.",
        "J’étais parti avant l’aube. Nous avions marché toute la nuit, et les chevaux, épuisés, refusaient d’avancer.",
        "La commission, dont les travaux ont duré six mois, estime que ces mesures, une fois adoptées, seraient suffisantes.",
        "Marie et son frère se sont levés tôt ; on les a vus près du port, où leur bateau était amarré depuis dimanche.",
        "Les élus locaux, peu convaincus, ont demandé que le texte soit revu avant qu’il ne soit mis aux voix.",
        "LES ÉLUS ONT VOTE LE BUDGET. THE MAYOR SAID THAT HE WAS A BIT TIRED OF IT.",
        "Les sanglots longs\nDes violons\nDe l’automne\nBlessent mon cœur\nD’une langueur\nMonotone.",
        "Il etait une fois un roi qui a ete chasse de son pays par les siens et qui a erre des annees dans la foret.",
        "Tapez `let a = ou(b, se)` puis fermez la fenêtre, où `son` et `on` sont affichés.",
        "",
    ] {
        assert_eq!(issues(&engine, text), [], "{text}");
    }
}

#[test]
fn suggestions_are_never_safe_and_keep_capitals_and_apostrophes() {
    let engine = engine();
    let found = issues(
        &engine,
        "C’est hommes travaillent la nuit dans le port de la ville.",
    );
    let labels: Vec<&str> = found
        .iter()
        .flat_map(|issue| &issue.suggestions)
        .map(|own| own.label.as_str())
        .collect();
    assert_eq!(labels.first(), Some(&"Ces"));
    let safe = |issue: &Issue| {
        issue
            .suggestions
            .iter()
            .any(|own| own.applicability == Applicability::Safe)
    };
    assert!(!found.iter().any(safe));
}
