page = Your devices, checked together
    .teaser = Phone, tablet, computer, console: what to look for.
    .lead = Fifteen minutes are enough. Show your own phone first.

phone = Phone
    .intro = Are you afraid that somebody at home is watching you or your child? Change nothing and delete nothing: ask 111 from another phone.
    .lock = The screen opens with a code or a fingerprint
    .lock-text = A stranger cannot open a lost phone. A birthday is no good as a code.
    .write = People you don't know cannot just write
    .write-text = In each chat app, see whether you can choose who writes to you. If only people you know can, it is harder for a stranger to begin.
    .groups = Nobody is added to a group without being asked
    .groups-text = One group may hold hundreds of strangers. If joining needs a yes, your child has time to think.
    .place = Only people you have agreed on can see where the child is
    .place-text = A game, a camera or a profile need not know this. Switch off location in the camera, too.
    .second = Accounts need a second code to log in
    .second-text = Then the password alone is not enough. We tell nobody the code that arrives, not even a “bank” or a “teacher”.
    .remote = No app shows this screen to others
    .remote-text = Such an app lets a stranger see messages and bank codes. Never install one because a chat asks for it. If you need one for real help, remove it afterwards. If you find one that nobody knows, write down its name and date and ask 111 before removing it.
    .update = Updates install themselves
    .update-text = An update closes known holes. Look at the settings again afterwards: sometimes they change.
    .note = Sit beside your child and let the child hold the device. Settings have different names on every device, and the names change. Look for what the line is about, not for the name of a menu. Do not ask for the child's password: let the child type it.

tablet = Tablet
    .intro = At home, several people use the tablet. So find out first: whose account is this?
    .camera = The camera is covered
    .camera-text = A small patch or sticker is enough. Let your child decorate it: then covering is the child's own choice.
    .own = The child has a profile of their own
    .own-text = In an adult's account, the adult's chats and money are open to the child. A profile of one's own can have limits that fit the age.
    .allowed = You know what may use the camera, microphone and location
    .allowed-text = Open the list of permissions and read it together. Does a torch app need the microphone? If not, take that permission away.
    .friends = In games, only people you know can send friend requests
    .friends-text = Strangers often begin with a friend request. A rule for children: a nickname does not tell you who is behind it.
    .money = Buying needs an adult's code
    .money-text = Game coins are real money. People who want a favour later often begin with a gift.
    .apps = You know every app
    .apps-text = Open each one and ask together: “What is it for?” If nobody knows, first see whether there are chats in it. Remove it only if nothing worries you.

computer = Computer
    .intro = A computer has many accounts, and they often stay logged in. After using a computer at school or at a neighbour's, remember to log out.
    .camera = The camera is covered, the microphone is off
    .camera-text = Do not rely on the little light alone. With a cover, you see at once whether the camera is shut.
    .accounts = Everybody logs in as themselves, the child with limits
    .accounts-text = Then a new program needs an adult's code. That is no punishment: it gives time to think twice.
    .saved = The browser keeps nobody else's passwords
    .saved-text = Anybody can log in with a saved password. Open the list and remove what is not needed.
    .signed = You know every device that is logged in
    .signed-text = Accounts often have a list of such devices. If you do not know one, write down its name and date first. If it may be somebody at home, touch nothing and ask 111 from another phone. If not, log it out and change the password.
    .remote = No program controls this computer from afar
    .remote-text = With such a program, somebody else moves your mouse. Give no access to people who write first and offer help. If you find a strange one, write down its name and date and ask 111 before removing it.
    .update = The system and the browser are up to date
    .update-text = If an old system gets no more updates, do not use it for banking. Leave it for games and lessons.

console = Console
    .intro = It has chat, voice and a shop, too. Sit down while your child plays, and play one round together.
    .friends = The friends list holds only people you know
    .friends-text = Read it together: “How do we know them?” No answer means that this is a player, not a friend.
    .voice = You have chosen who can speak in voice chat
    .voice-text = What is said is rarely saved, so it is hard to show later. To play, the voices of people you know are enough.
    .profile = No real name, school or picture in the profile
    .profile-text = A nickname or avatar should not give away where a child lives. A funny name will do.
    .money = Card details are not saved, or they are locked with a code
    .money-text = One press should not be enough to spend money. If somebody asks for a gift card code, we do not give it.
    .shared = The account is shared with nobody
    .shared-text = People who borrow an account “for a while” may keep it. We show a friend the game, but give no password.
    .block = Your child can find “block” and “report”
    .block-text = Practise it once. The order is: save, tell, report, then block.

found = If you see something that worries you
    .intro = Do not leave your child alone with it. Do not take the device away.
    .calm = Say thank you
    .calm-text = “I'm glad you showed me. It is not your fault.” Questions can wait.
    .keep = Delete nothing, answer nothing
    .keep-text = Keep the messages, the profile's name and the date. Do not warn that person, even if you know them. Do not copy a child's private pictures, and send them to nobody.
    .tell = Call for help
    .tell-text = A psychologist or a lawyer listens at 111. If your child is threatened, blackmailed or asked for private pictures, report it to 102. If there is danger right now, call 112.

talk = A setting does not replace talking
    .intro = A setting closes a door, but not every door. Somebody you know can deceive you, too, and a new app comes out tomorrow. So end with one question: “If somebody worries you, how will you tell me?”

        Look again in three months. Write the day on paper.
    .note = In a review of 52 studies, talking and doing things together lowered risks more than bans. A Czech study found the opposite for contacts with new people: limits lowered them. Perhaps both are needed. That settings alone protect a child is not proven.

more = What next?
    .doors = A lesson for ages 13–17: closing seven doors on a phone inside the game.
    .cards = Questions for five minutes of talk.
    .promise = Write down on one sheet what you have agreed.
    .tonight = Something has happened: what to do tonight
