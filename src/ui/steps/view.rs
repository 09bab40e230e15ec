use yew::Html;

use crate::curriculum::{Module, Response, Step, Verdict, Words};
use crate::learning::{Course, Session};
use crate::ui::parts::{At, Context, El, el, face, none, picture, worded};
use crate::ui::state::select::Present;
use crate::ui::state::{Act, Draft};

/// So many ways there are to arrange the cards of a step: few, so that each can be drawn beforehand (`ui/prerender.rs`).
pub const ARRANGEMENTS: u32 = 4;

/// What every widget draws from.
pub struct View<'a> {
    pub ctx: &'a Context,
    pub session: &'a Session,
    pub step: &'a Step,
    pub log: &'a [Response],
    pub seed: u64,
    /// So many answers were given before this sitting: they are not shown.
    pub before: usize,
    /// Nothing is said about answers: a check measures, and its items come again in other forms.
    pub silent: bool,
    /// A whole class looks at it.
    pub whole: bool,
    /// The letters by which a whole class speaks of options, with spaces between them; empty where nobody does.
    #[cfg(feature = "full")]
    pub letters: &'a str,
    pub module: &'a Module,
    pub words: &'a Words,
    pub draft: &'a Draft,
}

impl<'a> View<'a> {
    pub fn of(
        ctx: &'a Context,
        session: &'a Session,
        step: &'a Step,
        words: &'a Words,
    ) -> View<'a> {
        let course = ctx.walk.as_ref().map(|walk| walk.course);
        View {
            ctx,
            session,
            step,
            log: session.log(&step.id),
            seed: u64::from(session.seed() % ARRANGEMENTS),
            before: session.answered_before(&step.id),
            silent: matches!(course, Some(Course::Check(_))),
            whole: false,
            #[cfg(feature = "full")]
            letters: "",
            module: session.module(),
            words,
            draft: &ctx.draft,
        }
    }

    /// An option that has no words yet, with the letter of its place before a whole class.
    #[cfg(feature = "full")]
    pub fn lettered(&self, option: El, at: usize) -> El {
        match self.letters.split(' ').nth(at) {
            // The space parts it from the words for those who hear them.
            Some(letter) if !letter.is_empty() => option
                .child(worded("span", "vote-letter", letter))
                .child(worded("span", "", " ")),
            _ => option,
        }
    }

    /// Who sits alone needs no letters.
    #[cfg(not(feature = "full"))]
    pub fn lettered(&self, option: El, _: usize) -> El {
        option
    }

    /// What stands on the screen, for queries over the state.
    pub fn present(&self) -> Present<'a> {
        Present {
            session: self.session,
            step: self.step,
            words: self.words,
        }
    }

    /// An attribute of the step's words.
    pub fn word(&self, attribute: &str) -> &'a str {
        self.words.of(&self.step.id, attribute)
    }

    /// The reason of an option, card or part.
    pub fn why(&self, option: &str) -> &'a str {
        self.words.why(&self.step.id, option)
    }

    /// A person's name.
    pub fn name(&self, person: &str) -> &'a str {
        self.words.get(&["who-", person].concat())
    }

    /// Somebody of the cast, or Saq.
    pub fn face(&self, person: &str, mood: &str, size: u32) -> Html {
        face(self.ctx, self.module.art_of(person), mood, size)
    }

    /// How an item of the step came out; without an item, the first that was judged.
    pub fn verdict(&self, item: Option<&str>) -> Option<Verdict> {
        for judgement in self.step.kind.task().judge(self.log) {
            if item.is_none_or(|item| item == judgement.item) {
                return Some(judgement.verdict);
            }
        }
        None
    }

    /// The answer that is being looked at: the last one of this sitting, until somebody has gone on.
    pub fn looking(&self) -> Option<&'a Response> {
        self.log.get(self.before.max(self.draft.seen)..)?.last()
    }

    /// Whether the answer stands: something was given, and is not being mended.
    pub fn is_answered(&self) -> bool {
        !self.log.is_empty() && !self.draft.mending
    }

    /// Another try, beginning with what was given.
    pub fn mend(&self, given: &Response) -> Act {
        Act::Draft(Draft {
            marks: given.clone(),
            mending: true,
            ..Draft::default()
        })
    }

    /// Once the last answer was looked at, the step goes on; nothing where it is finished.
    pub fn on_to_more(&self) -> Option<Act> {
        let seen = self.log.len();
        let more = Draft {
            seen,
            ..Draft::default()
        };
        (!self.session.finished(&self.step.id)).then_some(Act::Draft(more))
    }

    /// Who writes: a face and a name.
    pub fn sender(&self, person: &str) -> Html {
        el("span")
            .class("sender")
            .child(self.face(person, "hello", 36))
            .child(worded("span", "name", self.name(person)))
            .into()
    }

    /// The step's picture with parts on it.
    pub fn over_picture(&self, parts: El) -> El {
        let scene = self.step.picture.as_deref().unwrap_or_default();
        let scene = ["scenes/", scene].concat();
        let scene = picture(self.ctx, &scene, "scene", (640, 360), self.word("picture"));
        el("div").class("spot-picture").child(scene).child(parts)
    }

    /// Words, after a small picture where they have one.
    #[inline(never)]
    pub fn drawn(&self, around: El, art: &Option<String>, text: &str) -> El {
        match art {
            Some(art) => around
                .child(picture(self.ctx, art, "small-art", (48, 48), ""))
                .child(worded("span", "text", text)),
            None => around.text(text),
        }
    }

    /// A reason behind "why?".
    pub fn folded(&self, why: El) -> El {
        el("details")
            .child(worded("summary", "", self.ctx.say.why()))
            .child(why)
    }

    /// An option that was answered: whether it was chosen, and, where something is said of answers, whether it fits. Its
    /// words stand in what [`View::drawn`] gives, or in a plain element.
    pub fn answered(&self, id: &str, words: El, ticked: bool, right: bool) -> El {
        el("li")
            .key(id)
            .classes(&[
                "answered",
                if ticked { "ticked" } else { "" },
                if right { "right" } else { "" },
            ])
            .child(words.class("option-text"))
            .child(self.told(ticked, right))
    }

    /// Says of an answer in words whether it was chosen and whether it fits; nothing where neither is so.
    fn told(&self, ticked: bool, right: bool) -> Html {
        let say = &self.ctx.say;
        // One's own answer that fits says both by one word and a tick.
        let shape = if right { "fits" } else { "chosen" };
        let own = ticked.then(|| worded("span", shape, say.answer_bar()));
        let fits = (right && !ticked).then(|| worded("span", "fits", say.answer_fits()));
        if own.is_none() && fits.is_none() {
            return none();
        }
        let mut told = el("p").class("told-of");
        for tag in own.into_iter().chain(fits) {
            told = told.child(tag);
        }
        told.into()
    }

    /// A big button with a text.
    pub fn option(&self, id: &str, art: &Option<String>, text: &str, press: Act) -> El {
        let button = self.drawn(self.blank("", id), art, text);
        item(id, button.press(self.ctx, press))
    }

    /// A big button that can be marked.
    pub fn mark(&self, id: &str, art: &Option<String>) -> El {
        let pressed = self.draft.marks.iter().any(|mark| mark == id);
        let button = self
            .drawn(self.blank("", id), art, self.word(id))
            .attr(At::Pressed, truth(pressed))
            .press(self.ctx, Act::Toggle(id.into()));
        item(id, button)
    }

    /// A big button with a text, before it is known what it does.
    pub fn button(&self, class: &str, id: &str, text: &str) -> El {
        self.blank(class, id).text(text)
    }

    /// A big button before anything stands on it.
    pub fn blank(&self, class: &str, id: &str) -> El {
        el("button")
            .classes(&["option", class])
            .attr(At::DataId, id)
    }
}

/// The answer that the button "check" gives, and whether enough is marked to give it.
pub struct Check<'a> {
    pub given: Response,
    pub ready: bool,
    /// What the button is called while nothing is marked, where that is an answer too: so nobody takes it for unfinished.
    pub none: Option<&'a str>,
}

impl<'a> Check<'a> {
    pub fn new(given: Response, ready: bool) -> Check<'a> {
        Check {
            given,
            ready,
            none: None,
        }
    }

    /// Whatever is marked can be given, and `none` is what it is called to mark nothing.
    pub fn open(view: &View<'a>, given: Response, none: &'a str) -> Check<'a> {
        Check {
            given,
            ready: true,
            none: view.draft.marks.is_empty().then_some(none),
        }
    }
}

/// A button in a list of options.
pub fn item(id: &str, button: El) -> El {
    el("li").key(id).child(button)
}

/// How attributes say yes and no.
pub fn truth(so: bool) -> &'static str {
    if so { "true" } else { "false" }
}
