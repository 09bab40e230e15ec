page = Beliefs that keep people from helping
    .teaser = Thirteen common beliefs, and what is really known
    .lead = Because of thoughts like these, adults walk past a child who needs them. Open the ones that you have heard.

beliefs = What people say, and what is known
    .problem = “It only happens in troubled families”
    .problem-text = Poverty and neglect raise the risk, but no family is completely safe from it. In a survey of 2023, 10% of children had talked online with adults they did not know. The research article that Saqbol builds on warns: calling a child “a problem” makes people less willing to help.
    .alien = “That is somebody else's child”
    .alien-text = The article names this very thought: where a child is “not one of us”, help comes slowly. A child who has moved, or is alone, needs adults' attention more. Whoever the child is, the rights are the same.
    .face = “It is always strangers, and you can see it in their faces”
    .face-text = Police in East Kazakhstan said that children are harmed most often by close relatives and people they know. Abroad, 36% of young people blackmailed with pictures knew the person in real life. In a US study of 2008, most who did harm online did not hide being adults: they flattered and sympathised. So look at what people do, not at their faces.
    .ideal = “A child who was really harmed is weak and faultless”
    .ideal-text = The article quotes five features named by the criminologist Nils Christie. Among them: the person is weak, there is nothing to reproach them with, and the offender is unknown. We read them as a list of the people we find easy to believe. A naughty, angry or laughing child may have been harmed too.
    .agreed = “But the child agreed”
    .agreed-text = The law says otherwise. Under the note to article 135 of the Criminal Code, a child's consent to being exploited never counts. The one who used the child is responsible.
    .money = “He took the money and carried the drugs, so let him answer for it”
    .money-text = Forcing a person to break the law for gain is called exploitation in the code. So first think of who sent the child. Do not question the child: call a lawyer before anything is explained.
    .silent = “If it were true, the child would have said so at once”
    .silent-text = Children often keep silent, and it does not mean that they are making things up. Children who have promised to keep quiet say less when asked open questions. Fear of losing the phone keeps them silent too. So listen to what is told late as well.
    .girls = “It only happens to girls”
    .girls-text = In a UN report, 45% of the trafficked boys identified worldwide had been put to forced labour. Another 47% were used in other ways, such as forced crime and begging. Instead of “be a man”, ask a boy what happened.
    .force = “Children are taken by force”
    .force-text = The article and the police describe another way: it begins with a fine promise, an easy job. Our law names deception and abuse of trust. No door or lock is broken, so it is hard to see.
    .know = “If something happened to my child, I would know”
    .know-text = In one study, confident parents underestimated what their child had come across. In the survey of 2023, 21% told nobody that they were going to meet somebody from the internet. We do not know which children this percentage was counted from. This is no reproach. It is a reason to ask more often.
    .scare = “If we talk about it, we will scare the child”
    .scare-text = Researchers have pooled many studies of such school lessons. Children knew more afterwards and were not more anxious. They may also tell more often. What matters is to speak in a way that fits the child's age, and not to frighten.
    .family = “I do not meddle in other people's families”
    .family-text = If you think that a child is in danger, tell the police or the guardianship body. An old letter of the Children's Rights Committee says that citizens must do so too. How today's law puts it is still to be checked. It is not your task to collect proof.
    .police = “The police will only make it worse”
    .police-text = We cannot say that it will be easy. But the law gives rights to a child who was harmed. A legal representative and a lawyer stand beside the child. If the family cannot pay for the lawyer, the state does. So that the child need not tell it again and again, you can ask a judge to record it once.
    .note = Numbers from abroad may not fit Kazakhstan. The law was read in an unofficial copy: compare it on adilet.zan.kz.

instead = What to do instead
    .listen = Listen and believe
    .listen-text = Say: “I am glad that you are telling me. It is not your fault.” Do not ask “Why did you go there?”.
    .ask = Ask plainly and gently
    .ask-text = “Is somebody hurting you?” “Did somebody ask you to hide something?” If the child is silent, say that you are there, and come back to it later.
    .promise = Do not promise to keep a secret
    .promise-text = Say: “I will tell only those who can help.” If home may not be safe, do not speak to the parents first: ask 111 or the school psychologist.
    .leave = Do not warn the person you suspect
    .leave-text = Do not confront them yourself, and do not write to them. Keep their messages and pass them to those whose job it is. If there is danger right now, call 112. Do not copy private pictures, not even as proof.
    .note = After lessons for bystanders, people stepped in more often. That such lessons reduce harm is not proven.

numbers = Whom to tell
    .now = Rescue service: if there is danger right now
    .police = Police: if a child is hit, sexually harassed, blackmailed, lured away or held against their will
    .talk = The centre that helps families and children, free, day and night. If a child is in danger, it tells the police or the guardianship body.

more = How children learn this
    .changed = Being there for a friend who has changed (ages 10–12).
    .line = Speaking up when a group laughs at somebody (ages 13–17).
    .counts = What the numbers say, and what they do not
    .signs = A child has changed: how to begin

