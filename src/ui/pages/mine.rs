use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::play::storage_note;
use crate::browser::files;
use crate::curriculum::Band;
use crate::learning::{FileError, missing_lines, read_file, write_file};
use crate::ui::context::Context;
use crate::ui::parts::top_bar;
use crate::ui::route::Route;

/// What the last press on this page did.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Sure,
    Erased,
    Opened,
    Empty,
    Wrong(FileError),
}

#[derive(PartialEq, Properties)]
pub struct MineProps {
    pub ctx: Context,
}

/// The learner's own progress: save it, open it, erase it.
#[component]
pub fn Mine(props: &MineProps) -> Html {
    let ctx = &props.ctx;
    let say = &ctx.say;
    let said = use_state(|| Said::Nothing);
    let learner = ctx.learner.clone();

    let save = {
        let (learner, said) = (learner.clone(), said.setter());
        Callback::from(move |_: MouseEvent| {
            if learner.lines.is_empty() {
                said.set(Said::Empty);
                return;
            }
            let text = write_file(learner.lines.iter().map(String::as_str));
            files::save("saqbol-progress.json", "application/json", &text);
        })
    };
    let open = {
        let (learner, said) = (learner.clone(), said.setter());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let (learner, said) = (learner.clone(), said.clone());
            spawn_local(async move {
                let Some(text) = files::chosen_text(input).await else {
                    return;
                };
                said.set(match read_file(&text) {
                    Ok(lines) => {
                        learner.keep_lines(missing_lines(&learner.lines, lines));
                        Said::Opened
                    }
                    Err(error) => Said::Wrong(error),
                });
            });
        })
    };
    let set = |to: Said| {
        let said = said.setter();
        Callback::from(move |_: MouseEvent| said.set(to))
    };
    let erase = {
        let (learner, said) = (learner, said.setter());
        Callback::from(move |_: MouseEvent| {
            learner.erase();
            said.set(Said::Erased);
        })
    };
    let answer = match *said {
        Said::Nothing | Said::Sure => "",
        Said::Erased => say.place_erased(),
        Said::Opened => say.place_opened(),
        Said::Empty => say.place_nothing(),
        Said::Wrong(FileError::Foreign) => say.place_foreign(),
        Said::Wrong(FileError::Damaged) => say.place_damaged(),
    };
    html! {
        <div class="page mine">
            { top_bar(ctx, &Route::Mine, Some(Route::Learn(Band::B))) }
            <main>
                <h1>{ say.place_keep() }</h1>
                { storage_note(ctx) }
                <p class="lead">{ say.place_keep_hint() }</p>
                <div class="mine-ways">
                    <button id="save-file" class="button" onclick={save}>{ say.place_save() }</button>
                    <label class="button file">
                        { say.place_open() }
                        <input id="open-file" type="file" accept=".json,application/json" onchange={open} />
                    </label>
                    <button id="erase" class="button warn" onclick={set(Said::Sure)}>{ say.place_erase() }</button>
                </div>
                if *said == Said::Sure {
                    <div class="card sure" role="alertdialog" aria-labelledby="sure-text">
                        <p id="sure-text">{ say.place_erase_sure() }</p>
                        <button id="erase-yes" class="button warn" onclick={erase}>{ say.place_erase_yes() }</button>
                        <button id="erase-no" class="button primary" onclick={set(Said::Nothing)}>{ say.place_erase_no() }</button>
                    </div>
                }
                <p id="mine-said" class="said" role="status">{ answer.to_string() }</p>
            </main>
        </div>
    }
}
