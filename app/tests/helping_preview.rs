#![allow(warnings, clippy::all)]
#![cfg(feature = "ssr")]
#[path = "together/made.rs"]
mod kit;
#[path = "helping/made.rs"]
mod made;
#[path = "pages_b/paper.rs"]
mod paper;
use app::language::Lang;
#[test]
fn preview() {
    let folder = std::path::PathBuf::from("/tmp/preview");
    std::fs::create_dir_all(&folder).unwrap();
    for state in made::states() {
        for lang in Lang::ALL {
            let mut ctx = made::context(lang, state.page.clone(), state.shared.clone(), state.case.clone());
            ctx.assets =
                std::sync::Arc::new(app::context::Assets { css: "/tmp/entry.css".into(), theme_css: "data:text/css,".into(), wasm: None });
            let html = kit::html(ctx)
                .replace("&lt;b&gt;Eva&lt;/b&gt;&quot;' onload=x أحمد", "Selam")
                .replace("&lt;b&gt;Eva&lt;/b&gt;\"' onload=x أحمد", "Selam");
            std::fs::write(folder.join(format!("{}-{}.html", state.name.replace([' ', ','], "_"), lang.code())), html).unwrap();
        }
    }
}
