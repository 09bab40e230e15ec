use serde::Serialize;

use crate::packed::unpack;

/// What a situation looks like: the surface that it stands on, and what is to be seen and heard there, from the top down.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Setting {
    pub stage: Stage,
    pub details: Vec<Detail>,
}

unpack!(struct Setting { stage, details });

/// Where it happens. Each is drawn like its place and like no brand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Stage {
    /// A chat with one person.
    Chat,
    /// A chat of several, with its name.
    Group,
    /// A post in a feed, with what others write under it.
    Feed,
    /// Somebody's profile, which opens.
    Profile,
    /// The waiting room of a game.
    Lobby,
    /// An invitation: to a club, a game, a birthday.
    Invitation,
    /// A telephone that rings.
    Call,
    /// A notification on a locked screen.
    Notice,
    Advert,
    /// A picture with things on it.
    Picture,
    /// Face to face, out of doors.
    Street,
    /// Face to face, at school.
    School,
}

unpack!(
    enum Stage {
        Chat,
        Group,
        Feed,
        Profile,
        Lobby,
        Invitation,
        Call,
        Notice,
        Advert,
        Picture,
        Street,
        School,
    }
);

impl Stage {
    /// Whether people stand face to face in a place, and the step's picture is that place.
    pub fn is_a_place(self) -> bool {
        matches!(self, Stage::Street | Stage::School)
    }
}

/// One thing to be seen or heard. Its words stand under the step's id and its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Detail {
    pub id: String,
    pub shows: Shows,
    /// Who says or shows it: one of the cast, or [`Detail::ME`]. `None`: whoever the one before was from.
    pub from: Option<String>,
    /// The face of somebody who is not of the cast, among `static/art/people/`; the name is the word `<id>-name`.
    pub face: Option<String>,
    /// What is pictured: `people/teen`, `things/gift`, `scenes/b2-arena`. Before words it is small.
    pub art: Option<String>,
    /// Where it is on a picture: per cent of its width and height.
    pub at: Option<(u8, u8)>,
    /// It is only seen once the learner opens it.
    pub inside: bool,
}

unpack!(struct Detail { id, shows, from, face, art, at, inside });

impl Detail {
    /// In the place of a person: the child whose telephone it is.
    pub const ME: &str = "me";
}

/// What a detail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Shows {
    /// What somebody writes or says.
    Text,
    /// A voice note: a waveform with its words.
    Voice,
    /// A picture that somebody sent or shows.
    Picture,
    /// A name: of a group, a room, an offer.
    Title,
    /// A line of a profile; its label is the word `<id>-label`.
    Fact,
    /// Small print: a time, "joined yesterday", "12 members".
    Note,
    /// A button of the place itself. It is drawn and cannot be pressed: the learner answers below.
    Button,
}

unpack!(
    enum Shows {
        Text,
        Voice,
        Picture,
        Title,
        Fact,
        Note,
        Button,
    }
);

impl Setting {
    /// Who a detail is from: the person of the cast or the face that it names, or the last one before it that was named.
    /// The child's own words are one detail: what follows them without a name is the other's again.
    pub fn speaker(&self, at: usize) -> Option<&Detail> {
        let until = self.details.get(..=at).unwrap_or_default();
        let (detail, before) = until.split_last()?;
        let is_me = |detail: &Detail| detail.from.as_deref() == Some(Detail::ME);
        let named = |detail: &&Detail| detail.from.is_some() || detail.face.is_some();
        if named(&detail) {
            return Some(detail);
        }
        let mut others = before.iter().rev().filter(named);
        others.clone().find(|other| !is_me(other)).or(others.next())
    }

    /// The first who speaks here and is not the child: whose chat, post, profile or call it is.
    pub fn owner(&self) -> Option<&Detail> {
        self.details.iter().find(|detail| {
            detail.face.is_some() || detail.from.as_deref().is_some_and(|who| who != Detail::ME)
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn detail(id: &str, from: Option<&str>) -> Detail {
        Detail {
            id: id.into(),
            shows: Shows::Text,
            from: from.map(Into::into),
            face: None,
            art: None,
            at: None,
            inside: false,
        }
    }

    #[test]
    fn who_speaks_goes_on_until_somebody_else_does() {
        let mut teen = detail("d", None);
        teen.face = Some("teen".into());
        let setting = Setting {
            stage: Stage::Chat,
            details: vec![
                detail("a", None),
                detail("b", Some(Detail::ME)),
                detail("c", None),
                teen,
                detail("e", None),
                detail("f", Some(Detail::ME)),
                detail("g", None),
            ],
        };
        let speaker = |at| setting.speaker(at).map(|detail| detail.id.as_str());
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 99].map(speaker),
            [
                None,
                Some("b"),
                Some("b"),
                Some("d"),
                Some("d"),
                Some("f"),
                Some("d"),
                None
            ]
        );
        assert_eq!(setting.owner().map(|detail| detail.id.as_str()), Some("d"));
    }
}
