use yew::prelude::*;

use super::MissingPage;
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Picture, TopBar};
use crate::ui::route::Route;

#[derive(PartialEq, Properties)]
pub struct ModuleProps {
    pub id: String,
}

/// A module's opening: what it is about and the way in.
#[component]
pub fn ModulePage(props: &ModuleProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let Some(entry) = saqbol.shelf.modules.iter().find(|e| e.id == props.id) else {
        return html! { <MissingPage /> };
    };
    let progress = &saqbol.learner.progress;
    let start = if progress.open_walk(&entry.id).is_some() {
        say.go_on()
    } else if progress.finished(&entry.id).is_some() {
        say.again()
    } else {
        say.start()
    };
    html! {
        <div class="page module-opening">
            <TopBar route={Route::Module(entry.id.clone())} back={Route::Learn(entry.band)} />
            <main>
                <Picture id="saq/thinks" class="guide" width={160} height={160} />
                <h1>{ &entry.title }</h1>
                <p class="lead">{ &entry.teaser }</p>
                <p class="facts">{ say.card_minutes(entry.minutes) }</p>
                <a id="start" class="button primary big" href={saqbol.href(&Route::Play(entry.id.clone()))}>
                    { start.to_string() }
                </a>
            </main>
        </div>
    }
}
