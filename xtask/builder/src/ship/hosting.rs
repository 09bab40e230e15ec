//! Files that tell common hosts which headers to send: the same as this project's own server sends.

use server::{HEADERS, caching};

use super::file::File;
use super::site::FULL_PAGE;

/// `_headers` for Netlify and Cloudflare Pages, `.htaccess` for Apache. README.md has the lines for nginx.
pub fn files() -> Vec<File> {
    let mut netlify = String::from("/*\n");
    let mut apache = String::from("<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        netlify.push_str(&format!("  {name}: {value}\n"));
        apache.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    for folder in ["b", "art", "font", "voice"] {
        netlify.push_str(&format!(
            "/{folder}/*\n  cache-control: {}\n",
            caching("x.bin")
        ));
    }
    for page in ["/", "/index.html", &format!("/{FULL_PAGE}"), "/sw.js"] {
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
