use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::boot::{self, LoadError};
use crate::curriculum::{Background, Module, Words};
use crate::language::Table;
use crate::ui::context::Context;

/// The bundles that screens load, one variant a kind.
pub enum Bundle {
    Module(Rc<(Module, Words)>),
    Plan(Background, Words),
    Adult(Table),
}

/// A bundle on its way.
#[derive(Clone)]
pub enum Loaded {
    Coming,
    Here(Rc<Bundle>),
    Broken,
}

/// Loads a bundle whenever its name changes; an empty name is not loaded. What is here stays until the next one has
/// come, so that a change of language keeps the place. The callback tries again.
#[hook]
pub fn use_bundle(name: String) -> (Loaded, Callback<MouseEvent>) {
    let state = use_state(|| Loaded::Coming);
    let tries = use_state(|| 0_u32);
    let wanted = use_mut_ref(String::new);
    {
        let state = state.setter();
        use_effect_with((name, *tries), move |(name, _)| {
            let name = name.clone();
            wanted.borrow_mut().clone_from(&name);
            if name.is_empty() {
                return;
            }
            spawn_local(async move {
                let loaded = match read(&name).await {
                    Ok(bundle) => Loaded::Here(Rc::new(bundle)),
                    Err(_) => Loaded::Broken,
                };
                // An answer that came too late is not wanted any more.
                if *wanted.borrow() == name {
                    state.set(loaded);
                }
            });
        });
    }
    let retry = {
        let (state, tries) = (state.setter(), tries.clone());
        Callback::from(move |_: MouseEvent| {
            state.set(Loaded::Coming);
            tries.set(*tries + 1);
        })
    };
    ((*state).clone(), retry)
}

/// The first word of a bundle's name says what is in it.
async fn read(name: &str) -> Result<Bundle, LoadError> {
    match name.split('.').next() {
        Some("module") => Ok(Bundle::Module(Rc::new(boot::load(name).await?))),
        Some("teach") => boot::load(name)
            .await
            .map(|(background, words)| Bundle::Plan(background, words)),
        _ => boot::load(name).await.map(Bundle::Adult),
    }
}

/// Something is on its way.
pub fn waiting(ctx: &Context) -> Html {
    html! { <p class="waiting" role="status">{ ctx.say.app_loading() }</p> }
}

/// A bundle did not come: a calm sentence and a way on.
pub fn sorry(ctx: &Context, retry: Callback<MouseEvent>) -> Html {
    html! {
        <div class="sorry card" role="alert">
            <p>{ ctx.say.sorry_bundle() }</p>
            <button id="retry" class="button primary" onclick={retry}>{ ctx.say.sorry_retry() }</button>
        </div>
    }
}
