# The words of the help lines of kz.toml and other.toml: who answers, and what is sure of `when`, `cost`, `languages` and
# `privacy`; `adult` is who answers, for grown-ups. Every language says the same facts.

kz-111 = A contact centre that helps children and families. You can call right now. If you cannot speak aloud, scan the 111 QR code at your school with a phone and write. Psychologists and lawyers help.
    .adult = A contact centre for children and families: psychologists and lawyers advise. Children can also scan the QR code at school and write.
    .when = Day and night, every day.
    .cost = Free from a mobile and from a home phone.
    .privacy = What you say is kept private. But if a child is in danger, 111 tells the police or the people who protect children.

kz-112 = The rescue service. Call if you are in danger right now or do not want to live.
    .adult = The rescue service: if there is danger right now, or a child says they don’t want to live.
    .when = Day and night.
    .cost = Free from any phone. Even with no money left or a blocked SIM card.

kz-102 = The police. Report here if somebody threatens, blackmails, hits, touches or follows you, lures you away or won't let you go.
    .adult = The police: if a child is threatened, blackmailed, hit, touched, followed, lured away or held against their will.

kz-150 = The national helpline for children and young people.

kz-11616 = The helpline against human trafficking.

other-emergency = Tell a grown-up near you. They can call the emergency number of the country you are in. Find the number together.

other-adult = Tell a grown-up you trust: somebody at home, a teacher, the school psychologist. They can find the local helpline for children.
