# The pages for teachers and parents.

teach-title = For teachers
teach-lead = Ten-minute modules for the personal-safety lesson. No internet, no sign-up, no pupils' names.
teach-how = How to run it
teach-how-steps = Play the module yourself beforehand: ten minutes are enough.

    Play it with the whole class and a projector, or let pupils play on their own devices.

    Read out the task for home at the end.
teach-offline = Copy the file saqbol.html to a USB stick and open it with a double click on any computer. No internet is needed.
teach-plans = One-page plans of the modules
teach-plan-goal = Goal
teach-plan-before = Before the lesson
teach-plan-minutes = Minute by minute
teach-plan-ask = Questions to ask
teach-plan-told = If a child tells you something
teach-plan-chain = Why we believe in it
teach-plan-risk = Risk factor
teach-plan-skill = Skill
teach-plan-behaviour = Measured behaviour
teach-plan-sources = Sources
teach-honest = Saqbol is built on what research supports. That it prevents harm is not proven.

family-title = At home
family-lead = The child plays, you sit beside. Each module ends with a five-minute talk.
family-how-steps = Choose a lesson for the child's age. After each answer ask: “Why?”

    If the child gets one wrong, do not hurry: the lesson itself gives the reason.

    Do the “task for home” at the end together. Five minutes are enough.
family-calm = If the child tells of a mistake: do not scold, say thank you, solve it together.

lines-title = Help lines: what has been checked
lines-sure = Shown to children.
lines-unsure = Not confirmed yet, so not shown to children.
lines-checked = Source last read: { $date }.
lines-called = Somebody has called the number to check it.
lines-not-called = Nobody has called the number yet.
own-title = Add your own number
own-hint = A school or family number. It appears on the help page on this device and is not sent anywhere else.
own-words = Who picks up the phone? For example: school psychologist
own-number = Phone number
own-save = Save
own-remove = Remove
own-saved = Saved. See it on the help page.

privacy-title = What is kept and what is not
privacy-lead = Saqbol sends nothing about you to anybody. It works without the internet, too.
privacy-kept = What is kept on this device
privacy-kept-list =
    Your answers in lessons, repetitions and checks, and how far you got.
    The picture you choose, your number and your language.
    Colours and letter size, if you change them.
    A help number, if a grown-up has added one.
    Your class code, if you have typed one.
privacy-never = What is never kept
privacy-never-list =
    Your name, school or address.
    The name you write on a certificate.
    The answers you give as a guest.
privacy-where = Who can see it?
privacy-where-list =
    It all stays in this browser. We cannot see it either: your answers go to no server.
    A result reaches your teacher only if you show it or give the file. Your name is not in it.
    Somebody who uses this device can see which lessons are done, but not your answers on the screen.
    The browser’s history may show that the page was opened.
    A file you saved stays on the device until somebody deletes it.
privacy-erase = How can I delete it?
privacy-erase-list =
    Open the page “Your progress”.
    Press “Delete mine”. “Delete everyone’s” deletes the answers of everybody on this device.
    If you do not, it stays until the browser’s data is cleared.

settings-theme = Colours
theme-auto = As on the device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
settings-size = Letter size
size-one = Normal
size-two = A bit larger
size-three = Large
size-four = Very large
settings-aloud = Reading aloud
aloud-on = On
aloud-slow = Slow
aloud-off = Off
aloud-no-voice = This device has no voice that reads English. Where there is one, every screen has a “Listen” button.

teach-assign = Class assignment
teach-assign-hint = Choose lessons and write the code on the board. Pupils type it on their screens. It needs no internet and no names.
assign-title = Make a class code
assign-lead = Choose lessons for the class. If you change your choice, the code changes at once.
assign-band = Age
assign-modules = Lessons, in order
assign-modules-hint = Press up to four lessons, in the order to play them. If you choose none, the class gets the whole course.
assign-language = Language
assign-any = The pupil chooses
assign-checks = Questions at the start and end
assign-checks-on = Yes
assign-checks-off = No
assign-code = Code for the board
assign-code-hint = The pupil: “I learn” → “Class code”. If one digit is wrong, the program says so at once.
assign-other = Another code for another class
code-title = Class code
code-label = Type the code from the board
code-hint = Nine digits. No spaces needed.
code-open = Open
code-length = The code has { $wanted } digits. You typed: { $read }. Compare it with the code on the board.
code-slip = It looks as if one digit is wrong, or two have swapped places. You typed: { $read }. Compare it with the code on the board.
code-newer = { $read } is a code from a newer version of Saqbol. Ask your teacher for the new file.
code-list = Your class is playing:
code-other = Type another code

# An assignment: link, file, sealed results.
assign-no-code = More than four modules do not fit the code for the board. Give them by link or file.
assign-no-code-sealed = Sealed results need more than a code: give the assignment by link or file.
assign-ways = Give it by link or file
assign-link = Link
assign-link-hint = Pupils open this QR code with a phone’s camera. The assignment is inside the link and is sent nowhere.
assign-no-link = This page was opened from a file, so a link to it would not open on another computer. Give the code or the file.
assign-copy = Copy the link
assign-copied = The link is copied.
assign-file = Assignment file
assign-file-hint = Hand the file out on a USB stick or in a messenger. Pupils open it on the page “Class code”.
seal-title = Seal the results
seal-hint = Only this computer, or the key that you save, opens a sealed result. A classmate who finds the file on a shared computer cannot read it. It does not stop a pupil from faking a result of their own.
seal-off = Open
seal-on = Sealed
seal-key = Save the key to a file

# A pupil hands in.
code-file = Open a file from your teacher
ticket-title = Hand in your result
ticket-lead = Your teacher sees only right answers and the signs you noticed. Whom you would tell and how you feel stays with you.
ticket-number = Your number in the register (if you like)
ticket-make = Show my result
ticket-later = Finish one lesson, and you can hand in your result here.
ticket-of = Number in the register: { $pupil }
ticket-of-nobody = Result without a number
ticket-scan = Your teacher reads this code with a camera
ticket-no-code = This result is too long for a QR code: hand it in as a file.
ticket-file = Save to a file
ticket-digits = No camera and no USB stick? Read out or copy these digits:
ticket-what = Your name is not in it, and nothing about this device.

# The teacher collects.
collect-title = Collect results
collect-lead = Pupils’ results stay on this device only, until you delete them.
collect-files = Files
collect-files-hint = Choose all result files at once, or drop them on this page. A class file and a key open here, too.
collect-choose = Choose files
collect-folder = Choose a folder
collect-digits = Digits
collect-digits-hint = Type the 24 digits from the pupil’s screen. If something is wrong, we say so at once.
digits-field = Digits of a result
digits-take = Add
digits-taken = Taken.
digits-slip = Something is wrong in it. You typed: { $read }. Compare it with the pupil’s screen.
digits-stranger = The digits are right, but this device has given no such assignment. Open the class by its code below.
collect-camera = Camera
camera-hint = The pupil holds the QR code on their screen up to the camera. No picture is kept.
camera-start = Start the camera
camera-stop = Stop the camera
camera-refused = There is no camera, or it was not allowed. You can collect by files or digits.
came-new = New results: { NUMBER($count) }
came-again = Already here: { NUMBER($count) }
came-mended = Number in the register corrected: { NUMBER($count) }
came-classes = Classes opened: { NUMBER($count) }
came-key = The key is open. Sealed results can be added now.
left-title = Left out
left-lead = The others count.
left-foreign = This is not a file of Saqbol.
left-damaged = The file is damaged or cut off. It should be saved and brought once more.
left-newer = This file is from a newer version of Saqbol. Please update yours.
left-locked = The result is sealed and its key is not on this device. Open the key file first.
classes-title = Classes
classes-none = Nothing has been collected yet.
classes-tickets = Results: { NUMBER($count) }
classes-whole-band = the whole course
classes-code = Code from the board (nine digits)
classes-open = Open the class
classes-unread = Records that could not be read: { NUMBER($count) }. They are still on this device.

# The class report.
report-title = Class report
report-gone = There is no such class on this device.
report-date = Date
report-handed = Who has handed in
report-pupils = Pupils who handed in: { NUMBER($count) }
report-size-hint = Say below how many pupils there are, and you see by number who has not handed in.
report-all-here = Everybody has handed in.
report-missing = Not handed in: { $numbers }
unclear-title = Which one counts?
unclear-lead = Two results came from one number, and it is not clear which is the later one.
unclear-choose = No. { $pupil }: { $right } of { $asked } right
report-modules = Module by module
report-nothing = No module has been finished yet.
report-module = Module
report-finished = Finished
report-hits = Warning signs noticed
report-trusted = Safe things rightly trusted
report-alarms = Safe things taken for risky
report-right = Right answers
report-few = Groups of fewer than { $least } pupils are not broken down: those would be one child’s numbers.
report-table = Table
report-reading = Noticing signs and trusting what is safe both matter. These numbers do not mark a child; they show where to begin talking.
together-title = Played by the whole class
together-line = { $day }, “{ $title }”, hands: { $hands }.
together-score = Signs noticed: { $hits } of { $signs }. Safe things taken for risky: { $alarms } of { $foils }.
change-title = Change
change-entry = At the start
change-exit = At the end
change-delayed = Weeks later
change-difference = Difference (percentage points)
change-margin = Margin of error
change-line = Mean difference: { $difference } percentage points, margin of error ±{ $margin }. Took both checks: { $pupils }.
change-reading = If the margin is larger than the difference, the change may be chance.
hard-title = Hardest questions
hard-counts = Answered right: { $right } of { $asked }
hard-wrong = Common wrong answer ({ $count })
hard-say = What you can say
class-title = The class
class-name = Name of the class (for you only)
class-size = How many pupils
class-keep = Save
class-saved = Saved.
report-print = Print the report
report-csv = Spreadsheet (CSV)
report-csv-other = Spreadsheet, the other kind (; and comma)
class-file = Save the class file
class-file-hint = Open the class file on another computer on the page “Collect results”, and both collections become one.
class-erase = Delete the class
class-erase-sure = All results of this class will be deleted from this device.
csv-signs = Signs in all
csv-foils = Safe things in all
csv-asked = Questions in all
csv-before = At the start, %
csv-after = At the end, %
csv-missing = Not handed in

# One screen, the whole class.
whole-open = With the whole class
whole-how = Children raise hands; you type the number or tap +. “Open the reasons” takes the answer of the most hands. Clicker: Page Down goes on, Page Up goes back.
whole-here = How many children are here?
whole-vote = How many hands for each answer?
whole-spot = Which message shows a warning sign? How many hands for each?
whole-hands = Raised hands
whole-less = One less
whole-more = One more
whole-open-reasons = Open the reasons
whole-private = Here each child answers silently. We do not ask aloud.
whole-keys = Page Down goes on
whole-keep = Add to the class report
whole-ticket = The class’s result
whole-ticket-hint = The answers of the most hands were counted. It stands apart in the report.

# Before you start.
safe-title = Before you start
safe-lead = This topic may be heavy for somebody in the room. Ten minutes of preparation keep the lesson calm.
safe-rules = Ground rules for the class
safe-rules-list =
    We talk about the characters, not about people we know.
    Nobody has to answer any question.
    We do not laugh at answers, and we tease nobody.
    Personal things said in class are not passed on.
    Telling a grown-up is not telling tales.
    A question can go on a slip of paper into the box.
safe-pass = The right to pass
safe-pass-list =
    Do not ask “Has this happened to you?”. Ask “What could the character do?”.
    Call on nobody by name: those who want to answer do.
    If a child wants to leave, let them; later go and ask how they are.
    At the end show everybody the Help page: then nobody knows who needs it.
safe-told = If a child tells you something
safe-told-do =
    Listen in private, without hurry.
    Believe them and say thank you.
    Do not ask for details: that is work for specialists.
    Say honestly what happens next.
    Write down the child’s own words, the day and the time.
    Tell the person your school has named, the same day.
safe-told-say =
    “It was right to tell me.”
    “It is not your fault.”
    “I believe you.”
    “Let us tell somebody together who can help.”
safe-told-not =
    Do not promise “I will tell nobody”.
    Do not ask “Why didn’t you say so at once?”.
    Do not discuss it before the class.
    Do not write to the person who put the child under pressure, and do not have messages deleted.
safe-whom = Whom to inform
safe-whom-list =
    The school’s psychologist and social pedagogue.
    The head, or the deputy that your school has named.
    If there is danger right now, the emergency services at once: the numbers are on the Help page.
    If home is not safe, speak to a specialist first, not to the parents.
safe-local = Your school’s own number
safe-local-hint = Add the school psychologist’s number at the end of the page “For teachers”: it appears on the Help page of this device.
safe-phones = Phones in the lesson
safe-phones-hint = By the Law on Education, phones are used in a lesson only where the short-term lesson plan says so. You can add this sentence to the plan:
safe-phones-sentence = In minutes 3–11 of the lesson pupils use mobile devices for learning, to play a Saqbol module; no internet is needed.

# On paper.
hand-title = Tasks without a computer
hand-lead = Print it: a sheet and a card for each pupil, the answers for you.
hand-print = Print
hand-signs = Spot the signs
hand-signs-how = Read the messages. If you see a warning sign, put a ✓ in the box. If it is safe, leave it empty.
hand-signs-list =
    ShadowFox: You don’t have much gold in the game. Tell me your password and I’ll fill it up.
    Teacher: Please bring coloured pencils tomorrow.
    Club leader: Training is at six, not at five. Your parents know.
    nur_2011: You are more grown-up than the others. Let’s keep this talk between us.
    Asel: Can you give me your book at break today?
    GiftBot: You won a present! Write your mum’s card number in ten minutes.
    Neighbour: I brought the bread your mum asked for and hung it on the door.
    Timur: Not coming into the game? Later is fine.
    mira.style: You saw my photo. Now send yours, or I’ll be upset.
    New friend: Come to the park, just don’t tell them at home.
hand-signs-answers = Answers
hand-signs-answers-list =
    Sign: it asks for a password. We don’t tell passwords even to friends.
    Safe: the teacher tells everybody the same.
    Safe: the time has changed, but people at home know.
    Sign: it praises, and asks to keep a secret.
    Safe: a classmate asks for a book.
    Sign: it hurries, and asks for a parent’s card.
    Safe: Mum knows the neighbour, and nobody is asked to go anywhere.
    Safe: he asked, but does not push and can wait.
    Sign: it asks for a photo and pushes with “I’ll be upset”.
    Sign: it invites to a secret meeting.
hand-signs-talk = Which message was safe but still made you wonder? How could you check it?
hand-card = My helpers
hand-card-how = Cut along the line. You need not show the card to anybody.
hand-card-first = I can begin like this
hand-card-people = Three grown-ups who can help me
hand-card-lines = Free help numbers

# A 40-minute lesson.
long-title = A 40-minute lesson
long-lead = Choose two to four modules: their plans become one lesson.
long-choose = Modules
long-few = Choose at least two modules.
long-open = Welcome. Ground rules. Remind: nobody has to answer.
long-module = Play the module “{ $title }” together ({ $minutes } min).
long-talk = Talk: one question, two or three answers.
long-close = Everybody chooses one step for themselves. Show the Help page and the task for home.
long-goals = Goals
long-ask = Questions to ask
long-materials = What you need
long-materials-list =
    One computer with a projector, or the pupils’ devices.
    A USB stick with the file saqbol.html. No internet is needed.
    A box for questions and slips of paper.
long-minutes = { $from }–{ $to } min

# Looking through before the lesson.
preview-lead = Nothing you press here is kept. Every screen opens by itself, and a chat can be played again along another branch.
preview-again = Start again
preview-quiz = Questions (a pupil gets five)
preview-steps = Screens
preview-open = Look through before the lesson
