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
teach-later = This version has no class report yet.

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
own-hint = A number of your school or family. It appears on the help page on this device and is sent nowhere.
own-words = Who answers? For example: School psychologist
own-number = Phone number
own-save = Save
own-remove = Remove
own-saved = Saved. See it on the help page.

privacy-title = What is kept and what is not
privacy-lead = Saqbol sends nothing about you to anybody. It works without the internet, too.
privacy-kept = What is kept on this device
privacy-kept-list =
    Your answers in lessons, and how far you have got in them.
    The picture, number and language you choose.
    A help number, if a grown-up has added one.
    Your class code, if you have typed one.
privacy-never = What is never kept
privacy-never-list =
    Your name, school or address.
    The name you write on a certificate.
    The answers of a guest.
privacy-where = Who can see it?
privacy-where-list =
    It all stays in this browser. We cannot see it either: your answers go to no server.
    Somebody who uses this device can see which lessons are done, but not your answers on the screen.
    The browser’s history may show that the page was opened.
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
settings-size = Size of letters
size-one = Normal
size-two = Larger
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
