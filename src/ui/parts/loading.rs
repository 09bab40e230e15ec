use std::rc::Rc;

use serde::de::DeserializeOwned;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::boot;
use crate::ui::context::use_saqbol;

/// A bundle on its way.
#[derive(Clone, PartialEq)]
pub enum Loaded<T> {
    Coming,
    Here(Rc<T>),
    Broken,
}

/// Loads a bundle whenever its name changes. What is here stays until the next one has come, so that a change of
/// language keeps the place. The callback tries again.
#[hook]
pub fn use_bundle<T: DeserializeOwned + 'static>(name: String) -> (Loaded<T>, Callback<()>) {
    let state = use_state(|| Loaded::Coming);
    let tries = use_state(|| 0_u32);
    let wanted = use_mut_ref(String::new);
    {
        let state = state.setter();
        use_effect_with((name, *tries), move |(name, _)| {
            let name = name.clone();
            *wanted.borrow_mut() = name.clone();
            spawn_local(async move {
                let loaded = match boot::load::<T>(&name).await {
                    Ok(value) => Loaded::Here(Rc::new(value)),
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
        Callback::from(move |()| {
            state.set(Loaded::Coming);
            tries.set(*tries + 1);
        })
    };
    let value = match &*state {
        Loaded::Coming => Loaded::Coming,
        Loaded::Here(value) => Loaded::Here(value.clone()),
        Loaded::Broken => Loaded::Broken,
    };
    (value, retry)
}

/// Something is on its way.
#[component]
pub fn Waiting() -> Html {
    let saqbol = use_saqbol();
    html! { <p class="waiting" role="status">{ saqbol.say.app_loading() }</p> }
}

#[derive(PartialEq, Properties)]
pub struct SorryProps {
    pub on_retry: Callback<()>,
}

/// A bundle did not come: a calm sentence and a way on.
#[component]
pub fn Sorry(props: &SorryProps) -> Html {
    let saqbol = use_saqbol();
    let retry = props.on_retry.reform(|_: MouseEvent| ());
    html! {
        <div class="sorry card" role="alert">
            <p>{ saqbol.say.sorry_bundle() }</p>
            <button class="button primary" onclick={retry}>{ saqbol.say.sorry_retry() }</button>
        </div>
    }
}
