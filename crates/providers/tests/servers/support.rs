//! A scripted HTTP server.

use copydesk_formats::{Format as _, PlainText, ReadOptions};
use copydesk_model::Document;
use copydesk_providers::Limits;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// What the server does with a request.
#[derive(Clone)]
pub(crate) enum Answer {
    /// Sends a status, further headers, and a body.
    Send(u16, &'static str, String),
    /// Closes the connection in the middle of the answer.
    Cut,
    /// Says nothing for a while.
    Sleep(Duration),
    /// Sends a body without an end.
    Endless,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The request line and the headers.
    pub(crate) head: String,
    pub(crate) body: String,
}

pub(crate) fn ok(body: &serde_json::Value) -> Answer {
    Answer::Send(200, "", body.to_string())
}

/// Starts a server that gives these answers, one a request. Returns its address and the requests.
pub(crate) fn serve(answers: Vec<Answer>) -> (String, Receiver<Request>) {
    let (listener, address) = listen();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for answer in answers {
            let Ok((stream, _)) = listener.accept() else {
                return;
            };
            let Some(request) = request(&stream) else { continue };
            let _ = sender.send(request);
            reply(stream, answer);
        }
    });
    (address, receiver)
}

fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("bound"));
    (listener, address)
}

/// Starts a server that answers several requests at a time. Returns its address.
pub(crate) fn serve_with(answer: impl Fn(&Request) -> Answer + Send + Clone + 'static) -> String {
    let (listener, address) = listen();
    thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            let answer = answer.clone();
            thread::spawn(move || {
                if let Some(request) = request(&stream) {
                    reply(stream, answer(&request));
                }
            });
        }
    });
    address
}

fn request(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let start = head.len();
        reader.read_line(&mut head).ok()?;
        let line = head[start..].trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).ok()?;
    Some(Request { head, body })
}

fn reply(mut stream: TcpStream, answer: Answer) {
    match answer {
        Answer::Send(status, headers, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(body.as_bytes());
        }
        Answer::Cut => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"matches\":[");
        }
        Answer::Sleep(time) => thread::sleep(time),
        Answer::Endless => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            let part = vec![b' '; 1 << 20];
            while stream.write_all(&part).is_ok() {}
        }
    }
}

pub(crate) fn document(text: &str) -> Document {
    let read = PlainText.read(text.as_bytes(), &ReadOptions::default());
    read.expect("plain text").document
}

pub(crate) const LIMITS: Limits = Limits {
    timeout: Duration::from_millis(700),
    attempts: 3,
    wait: Duration::from_millis(5),
    requests: 100,
};
