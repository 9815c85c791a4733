use super::*;
use axum::body::{Body, to_bytes};
use axum::http::Method;
use serde_json::json;
use tempfile::TempDir;
use tower::ServiceExt as _;

/// Creates a server with a separate folder, and a page with a style.
fn server() -> (TempDir, Router) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("dist")).expect("a folder");
    std::fs::write(folder.path().join("dist/index.html"), "<style>a{}</style>").expect("a page");
    std::fs::write(folder.path().join("secret"), "no").expect("a file");
    let router = router(Options {
        port: 0,
        folder: folder.path().join("desks"),
        dist: folder.path().join("dist"),
    });
    (folder, router)
}

fn request(method: Method, path: &str, headers: &[(&str, &str)], body: &Value) -> Request {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_string())).expect("a request")
}

async fn answer(router: &Router, request: Request) -> (StatusCode, String) {
    let response = router.clone().oneshot(request).await.expect("an answer");
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    (status, String::from_utf8(body.to_vec()).expect("text"))
}

const HOST: (&str, &str) = ("host", "127.0.0.1:5174");
const JSON: (&str, &str) = ("content-type", "application/json");

async fn called(router: &Router, path: &str, body: &Value) -> (StatusCode, Value) {
    let (status, text) = answer(router, request(Method::POST, path, &[HOST, JSON], body)).await;
    (status, serde_json::from_str(&text).unwrap_or_default())
}

#[tokio::test]
async fn a_command_answers_as_the_application_does() {
    let (_folder, router) = server();
    let empty = json!({"samples": false, "system_language": "fr"});
    assert_eq!(
        called(&router, "/desks/one", &empty).await.0,
        StatusCode::NO_CONTENT
    );
    let (status, start) = called(&router, "/desks/one/call/start", &Value::Null).await;
    assert_eq!((status, &start["system_tongue"]), (StatusCode::OK, &json!("fr")));
    let (status, view) = called(&router, "/desks/one/call/open_text", &json!("Un titre.")).await;
    assert_eq!(
        (status, &view["segments"][0]["text"]),
        (StatusCode::OK, &json!("Un titre."))
    );
    let (status, fault) = called(&router, "/desks/one/call/open_article", &json!(99)).await;
    assert_eq!(
        (status, &fault["code"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("unknown-article"))
    );
    let (status, fault) = called(&router, "/desks/one/call/nothing", &Value::Null).await;
    assert_eq!(
        (status, &fault["code"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("unknown-command"))
    );
}

#[tokio::test]
async fn libraries_do_not_share_their_articles() {
    let (_folder, router) = server();
    let empty = json!({"samples": false});
    for name in ["one", "two"] {
        assert_eq!(
            called(&router, &format!("/desks/{name}"), &empty).await.0,
            StatusCode::NO_CONTENT
        );
    }
    called(&router, "/desks/one/call/open_text", &json!("Un titre.")).await;
    let (status, _) = called(&router, "/desks/one/call/open_article", &json!(1)).await;
    assert_eq!(status, StatusCode::OK);
    let (status, _) = called(&router, "/desks/two/call/open_article", &json!(1)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, _) = called(&router, "/desks/a.b/call/start", &Value::Null).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn requests_of_other_sites_are_refused() {
    let (_folder, router) = server();
    let from = |value| ("origin", value);
    let host = |value| ("host", value);
    for (headers, expected) in [
        (&[HOST, JSON][..], StatusCode::NO_CONTENT),
        (
            &[host("localhost:9"), JSON, from("http://localhost:5173")],
            StatusCode::NO_CONTENT,
        ),
        (&[host("example.org"), JSON], StatusCode::FORBIDDEN),
        (&[host("127.0.0.1.example.org"), JSON], StatusCode::FORBIDDEN),
        (&[JSON], StatusCode::FORBIDDEN),
        (&[HOST, JSON, from("https://example.org")], StatusCode::FORBIDDEN),
        (&[HOST, JSON, from("null")], StatusCode::FORBIDDEN),
        // A form of another page can send this without a preflight request.
        (
            &[HOST, ("content-type", "text/plain")],
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ),
    ] {
        let request = request(Method::POST, "/desks/one", headers, &json!({"samples": false}));
        assert_eq!(answer(&router, request).await.0, expected, "{headers:?}");
    }
}

#[tokio::test]
async fn the_page_has_a_nonce_and_nothing_outside_its_folder_is_served() {
    let (_folder, router) = server();
    let get = |path: &str| request(Method::GET, path, &[HOST], &Value::Null);
    let (status, page) = answer(&router, get("/?library=one")).await;
    assert_eq!(
        (status, page.as_str()),
        (StatusCode::OK, "<style nonce=\"served\">a{}</style>")
    );
    for path in ["/../secret", "/%2e%2e/secret", "/nothing.js"] {
        assert_eq!(
            answer(&router, get(path)).await.0,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[test]
fn options_are_read() {
    let read =
        |args: &[&str]| Options::read(args, Path::new("/r")).map(|options| (options.port, options.folder));
    assert_eq!(read(&[]), Some((PORT, "/r/target/serve".into())));
    assert_eq!(read(&["--port", "0", "--folder", "/d"]), Some((0, "/d".into())));
    for wrong in [&["--port"][..], &["--port", "x"], &["--nothing", "1"]] {
        assert_eq!(read(wrong), None, "{wrong:?}");
    }
}
