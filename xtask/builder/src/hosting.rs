//! What hosts are told: the headers of the development server, and files that say the same to common hosts.

use crate::site::File;

/// Headers for every file. The page's own policy says the rest (a `meta` element cannot say these).
pub const HEADERS: [(&str, &str); 3] = [
    (
        "permissions-policy",
        "geolocation=(), microphone=(), camera=(self)",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// How long a path may be kept: files named by their hash never change; pages and the worker are asked for anew.
pub fn caching(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name {
        "" | "sw.js" | "saqbol.webmanifest" => "no-cache",
        _ if name.ends_with(".html") => "no-cache",
        _ => "public, max-age=31536000, immutable",
    }
}

/// `_headers` for Netlify and Cloudflare Pages, `.htaccess` for Apache. README.md has the lines for nginx.
pub fn files() -> Vec<File> {
    let mut netlify = String::from("/*\n");
    let mut apache = String::from("<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        netlify.push_str(&format!("  {name}: {value}\n"));
        apache.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    for folder in ["b", "art", "font"] {
        netlify.push_str(&format!(
            "/{folder}/*\n  cache-control: {}\n",
            caching("x.bin")
        ));
    }
    for page in ["/", "/index.html", "/desk.html", "/sw.js"] {
        netlify.push_str(&format!("{page}\n  cache-control: {}\n", caching(page)));
    }
    apache.push_str(&format!(
        "  Header set cache-control \"{}\"\n  <FilesMatch \"(\\.html|^sw\\.js|\\.webmanifest)$\">\n    \
         Header set cache-control \"{}\"\n  </FilesMatch>\n</IfModule>\n\
         AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n",
        caching("x.bin"),
        caching("/"),
    ));
    [("_headers", netlify), (".htaccess", apache)]
        .map(|(path, text)| File {
            path: path.into(),
            bytes: text.into_bytes(),
        })
        .into()
}
