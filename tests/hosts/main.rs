//! The lines for nginx and Apache in real servers of Debian's: every file of the web folder over http, with its type, how long
//! it may be kept, and what else a host says. `cargo xtask test --long` brings them (`SAQBOL_HOSTS` is where their files lie).

mod host;

use std::path::PathBuf;

use blackbox::dist;

use host::Host;

/// Where the servers' files lie; `None` outside of `cargo xtask test --long`, which says so.
fn files() -> Option<PathBuf> {
    let files = std::env::var_os("SAQBOL_HOSTS").map(PathBuf::from);
    if files.is_none() {
        eprintln!(
            "not run: nginx and Apache are brought by `cargo xtask test --long --only hosts`"
        );
    }
    files
}

#[test]
fn nginx_hosts_every_file_as_it_is_told() {
    let Some(files) = files() else { return };
    let host = Host::new();
    let site = std::fs::read_to_string(dist().join("kit/server/nginx.conf")).expect("the kit");
    let (listen, root) = ("listen 80;", "/srv/saqbol-web");
    assert!(site.contains(listen) && site.contains(root), "{site}");
    let site = site
        .replace(listen, &format!("listen 127.0.0.1:{};", host.port))
        .replace(root, &host.path("web"));
    std::fs::write(host.path("site.conf"), site).expect("written");
    // Debian's own configuration, whose files lie elsewhere here and whose site is ours.
    let own = std::fs::read_to_string(files.join("etc/nginx/nginx.conf")).expect("Debian's");
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {};\n", host.path(name)))
        .concat();
    let own = own
        .replace(
            "include /etc/nginx/sites-enabled/*;",
            &format!("{temporary}include {};", host.path("site.conf")),
        )
        .replace("include /etc/nginx/conf.d/*.conf;", "")
        .replace(
            "/etc/nginx/",
            &format!("{}/", files.join("etc/nginx").display()),
        )
        .replace("/var/log/nginx/access.log", &host.path("access.log"))
        .replace("/var/log/nginx/error.log", &host.path("error.log"))
        .replace("/run/nginx.pid", &host.path("pid"));
    assert!(own.contains("site.conf"), "{own}");
    std::fs::write(host.path("nginx.conf"), own).expect("written");
    let (log, conf) = (host.path("error.log"), host.path("nginx.conf"));
    let arguments = ["-e", &log, "-c", &conf, "-g", "daemon off;"];
    let host = host.start(&files, "nginx", &arguments);
    host.check("nginx");
    // What lies packed beside a page is sent packed to who takes it.
    let packed = host.ask("full.html", "Accept-Encoding: gzip\r\n");
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert_eq!(
        packed.body,
        std::fs::read(host.path("web/full.html.gz")).expect("packed")
    );
    host.says("nginx", "full.html", &packed);
    assert!(
        host.ask("full.html", "")
            .header("content-type")
            .contains("utf-8")
    );
}

/// What Debian switches on by itself, and `headers`, which the administrator's page asks for.
const MODULES: [&str; 17] = [
    "access_compat",
    "alias",
    "auth_basic",
    "authn_core",
    "authn_file",
    "authz_core",
    "authz_host",
    "authz_user",
    "autoindex",
    "deflate",
    "dir",
    "env",
    "filter",
    "mime",
    "mpm_event",
    "negotiation",
    "headers",
];

#[test]
fn apache_hosts_every_file_as_it_is_told() {
    let Some(files) = files() else { return };
    let host = Host::new();
    // The archive's own .htaccess is the one that the kit shows.
    let shown = std::fs::read(dist().join("kit/server/apache.htaccess")).expect("the kit");
    assert_eq!(
        shown,
        std::fs::read(host.path("web/.htaccess")).expect("the archive")
    );
    let available = files.join("etc/apache2/mods-available");
    let mut conf = format!(
        "ServerRoot {0}\nServerName localhost\nListen 127.0.0.1:{1}\nPidFile {0}/pid\nErrorLog {0}/error.log\nUser www-data\nGroup www-data\n\
         DocumentRoot {0}/web\nAccessFileName .htaccess\n<FilesMatch \"^\\.ht\">\n  Require all denied\n</FilesMatch>\n\
         <Directory {0}/web>\n  AllowOverride FileInfo\n  Require all granted\n</Directory>\n",
        host.folder.path().display(),
        host.port
    );
    for name in MODULES {
        for ending in ["load", "conf"] {
            let own = std::fs::read_to_string(available.join(format!("{name}.{ending}")));
            conf.push_str(&own.unwrap_or_default());
        }
    }
    let below = |place: &str| files.join(place).display().to_string();
    let conf = conf.replace(
        "/usr/lib/apache2/",
        &format!("{}/", below("usr/lib/apache2")),
    );
    std::fs::write(host.path("apache.conf"), conf).expect("written");
    let conf = host.path("apache.conf");
    let host = host.start(&files, "apache2", &["-f", &conf, "-D", "FOREGROUND"]);
    host.check("Apache");
    assert_eq!(host.ask(".htaccess", "").status, 403);
}
