//! Files that tell common hosts which headers to send: the same as this project's own server sends.

use server::{HEADERS, caching};

use super::file::File;

/// The page that has all of the app, where lessons have one of their own.
pub const FULL_PAGE: &str = "full.html";

/// Folders whose files have their version in their names.
const FOLDERS: [&str; 4] = ["b", "art", "font", "voice"];
/// The types of what lies in the web folder. The first two are known to no older host; IIS sends nothing whose type it does not
/// know, and what it knows differs by version, so it is told all.
const TYPES: [(&str, &str); 9] = [
    (".wasm", "application/wasm"),
    (".webmanifest", "application/manifest+json"),
    (".bin", "application/octet-stream"),
    (".woff2", "font/woff2"),
    (".svg", "image/svg+xml"),
    (".html", "text/html"),
    (".js", "text/javascript"),
    (".css", "text/css"),
    (".txt", "text/plain"),
];

/// What lies in the web folder: `_headers` for Netlify and Cloudflare Pages, `.htaccess` for Apache, `web.config` for IIS.
pub fn files() -> Vec<File> {
    [
        ("_headers", netlify()),
        (".htaccess", apache()),
        ("web.config", iis()),
    ]
    .map(|(path, text)| File {
        path: path.into(),
        bytes: text.into_bytes(),
    })
    .into()
}

fn netlify() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in HEADERS {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for folder in FOLDERS {
        text.push_str(&format!(
            "/{folder}/*\n  cache-control: {}\n",
            caching("x.bin")
        ));
    }
    for page in ["/", "/index.html", &format!("/{FULL_PAGE}"), "/sw.js"] {
        text.push_str(&format!("{page}\n  cache-control: {}\n", caching(page)));
    }
    text
}

/// `.htaccess`
pub fn apache() -> String {
    let mut text = String::from("<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        text.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    text.push_str(&format!(
        "  Header set cache-control \"{}\"\n  <FilesMatch \"(\\.html|\\.txt|^sw\\.js|\\.webmanifest)$\">\n    \
         Header set cache-control \"{}\"\n  </FilesMatch>\n</IfModule>\n\
         AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n",
        caching("x.bin"),
        caching("/"),
    ));
    text
}

/// `web.config`. What has no version in its name is asked for anew; at the top of the folder everything is, for IIS tells
/// folders apart and not names.
pub fn iis() -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n    \
         <defaultDocument enabled=\"true\">\n      <files>\n        <clear />\n        <add value=\"index.html\" />\n      \
         </files>\n    </defaultDocument>\n    <staticContent>\n",
    );
    for (ending, kind) in TYPES {
        text.push_str(&format!(
            "      <remove fileExtension=\"{ending}\" />\n      <mimeMap fileExtension=\"{ending}\" mimeType=\"{kind}\" />\n"
        ));
    }
    text.push_str("    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n");
    let kept = [("cache-control", caching("/"))];
    for (name, value) in HEADERS.into_iter().chain(kept) {
        text.push_str(&format!(
            "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />\n"
        ));
    }
    text.push_str("      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n");
    for folder in FOLDERS {
        text.push_str(&format!(
            "  <location path=\"{folder}\">\n    <system.webServer>\n      <httpProtocol>\n        <customHeaders>\n          \
             <remove name=\"cache-control\" />\n          <add name=\"cache-control\" value=\"{}\" />\n        \
             </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  </location>\n",
            caching("x.bin")
        ));
    }
    text.push_str("</configuration>\n");
    text
}

/// A file for nginx's folder of sites. (It reads none in the web folder.)
pub fn nginx() -> String {
    let mut text = format!(
        "map $uri $saqbol_cache {{\n    default \"{}\";\n    ~(/|\\.html|\\.txt|/sw\\.js|\\.webmanifest)$ \"{}\";\n}}\n\
         server {{\n    listen 80;\n    server_name _;\n    root /srv/saqbol-web;\n    index index.html;\n    charset utf-8;\n    \
         gzip_static on;\n    add_header cache-control $saqbol_cache always;\n",
        caching("x.bin"),
        caching("/"),
    );
    for (name, value) in HEADERS {
        text.push_str(&format!("    add_header {name} \"{value}\" always;\n"));
    }
    for (ending, kind) in &TYPES[..2] {
        text.push_str(&format!(
            "    location ~ \\{ending}$ {{ types {{}} default_type {kind}; }}\n"
        ));
    }
    text.push_str("}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every host is told to keep what is called by its content, and to ask for pages and the worker each time: a page that
    /// is kept for a year no release can mend.
    #[test]
    fn pages_are_asked_for_each_time() {
        let netlify = netlify();
        let rule = |path: &str| {
            let start = format!("\n{path}\n  cache-control: ");
            let from = netlify.find(&start).map(|at| &netlify[at + start.len()..]);
            from.and_then(|from| from.lines().next())
                .unwrap_or_default()
                .to_string()
        };
        for page in ["/", "/index.html", "/full.html", "/sw.js"] {
            assert!(!rule(page).is_empty(), "{page}");
            assert!(!rule(page).contains("immutable"), "{page}: {}", rule(page));
        }
        for folder in FOLDERS {
            let rule = rule(&format!("/{folder}/*"));
            assert!(rule.contains("immutable"), "{folder}: {rule}");
        }
    }
}
