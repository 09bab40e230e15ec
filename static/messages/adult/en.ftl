# The pages for teachers and parents.

teach-title = For teachers
teach-lead = Ten-minute modules for the personal-safety lesson. No internet, no sign-up, no pupils' names.
teach-officials = For officials and administrators:
teach-start = Start now: the next lesson with the whole class
teach-start-other = With another class:
teach-minutes = Ten minutes with the whole class; a pupil alone: { $minutes } min
teach-how = How to run it
teach-how-steps = Play the module yourself beforehand: ten minutes are enough.

    Play it with the whole class and a projector, or let pupils play on their own devices.

    Read out the task for home at the end.
teach-offline = Copy the file saqbol.html to a USB stick and open it with a double click on any computer. No internet is needed.
teach-plans = One-page plans of the modules
teach-plan = The lesson’s plan
teach-plan-goal = Goal
teach-plan-before = Before the lesson
teach-plan-minutes = Minute by minute
teach-plan-ask = Questions to ask
teach-plan-told = If a child tells you something
teach-plan-home = At home, just the two of you: what to ask the child
plan-whole = Minute by minute: the whole class, one screen
plan-whole-minutes =
    0–1: you type how many children are here and say the rule: one may say “pass”
    1–8: you read the screen aloud, the children put their hands up; you press the answer with the most hands, and you read together why
    8–9: talk: one of the questions below
    9–10: the task for home; a child with nobody to talk to at home does it at school with a grown-up they trust
plan-alone = Minute by minute: pupils on their own devices
plan-key = Answers to the questions (for the teacher)
plan-key-hint = For each question, only the answers that are accepted as right.
teach-plan-chain = What it rests on
teach-plan-risk = Risk factor
teach-plan-skill = Skill
teach-plan-behaviour = What studies have shown
teach-plan-sources = Sources
teach-honest = Saqbol is built on what research supports. That it prevents harm is not proven.

family-title = At home
family-lead = The child plays, and you sit beside them. Each module ends with a five-minute talk.
family-how-steps = Choose a lesson for the child's age. After each answer ask: “Why?”

    If the child gets one wrong, do not step in: the lesson itself gives the reason.

    Do the “task for home” at the end together. Five minutes are enough.
family-ask = What you can ask
family-questions =
    What was funny in the lesson?
    Where could the hero say “stop”?
    In their place, who would you tell first?
    If that person does not listen, who is next?
    If somebody says “tell nobody”, what do we do?
    If somebody asks for a picture or a code, what do we say?
    If you tell me something, what do you want me to do?
family-calm = If the child tells you about a mistake: do not scold, say thank you, solve it together.
family-home = Open a lesson’s plan: it has the questions to ask after the lesson, when you two are alone, and says how to answer.
family-colour = Pictures to colour

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
own-refused = This does not look like a number. Write it in digits, two to fifteen of them. Nothing has changed.
own-removed = Removed: your own number is no longer on “Help”.
own-not-kept = Only in this window for now: the device has not kept it.
help-for-child = What stands below is written for a child. The steps for an adult are on a page of their own.

privacy-title = What is kept and what is not
privacy-pupils = For the pupil: what is kept and what is not
privacy-facts =
    Nothing about you is sent to anybody.
    Your name is not kept.
    Until you hand them in, your answers stay on this device, and you can erase them.
privacy-kept = What is kept on this device
privacy-kept-list =
    Your answers in lessons, quick practice and checks, and how far you got.
    The picture you choose, your number, your language and when you last came.
    Colours and letter size, if you change them.
    A help number, if a grown-up has added one.
    Your class code, if you have typed one.
    What a grown-up has ticked on the page “Your devices, checked together”.
privacy-never = What is never kept
privacy-never-list =
    Your name, school or address.
    The name you write on a certificate.
privacy-where = Who can see it?
privacy-where-list =
    It all stays in this browser. We cannot see it either: your answers go to no server. Only a lesson opened in your school's learning platform gives its answers to that platform.
    A result reaches your teacher only if you show it or give the file. Your name is not in it, but the number tells your teacher that it is you.
    Somebody who uses this device can see which lessons are done, the endings you found and your helpers. If you fear somebody at home, play as a guest, then close the tab.
    The browser’s history may show that the page was opened. The phone’s own Back does not go page by page: it leaves Saqbol at once. Within Saqbol, use “Back” on the page.
    A file you saved stays on the device until somebody deletes it.
privacy-erase = How can I delete it?
privacy-erase-list =
    Open the page “My things”.
    Press “Delete mine”. “Delete everyone’s” deletes the answers, language, settings and grown-ups’ ticks of everybody on this device.
    The help number that a grown-up added stays even then. A grown-up takes it away on the page of help numbers; “Delete the answers and the app” deletes it, too.
    If you do not, it stays until the browser’s data is cleared.
privacy-room = For a teacher: what is kept on this device
privacy-room-list =
    The class name that you typed, how many pupils there are, the register’s numbers. No pupil’s name.
    Collected results: the register number, the day, how many answers, and which options were chosen.
    The result of a lesson with the whole class; of an unfinished lesson the screen and the raised hands.
    The key to closed results. Not the PIN itself but its slow hash, which is good for checking alone.
    Files that you have saved stay on the device. A class file holds the class’s name only if you have ticked that. A table (CSV) and a print do.
    Classes and keys stay in this browser until you delete them on the page “Collect results”. One pupil’s result can be deleted on the page “Class report”. An unfinished lesson can also be deleted on the teacher’s page.
    The PIN is taken away on the teacher’s page. “Delete everyone’s” deletes none of this.

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
settings-sound = Small sounds: a message has come, an answer was given. Everything can be understood without them.
aloud-on = On
aloud-slow = Slow
aloud-off = Off
aloud-no-voice = This device has no English voice
aloud-add-voice = On some devices a voice can be added in the settings (“Text to speech”): then its buttons stand here, and “Listen” on every screen. Until then somebody beside you can read aloud.
voice-switch = Recorded voice
voice-hint = Real people read the lessons; the device’s own voice reads what is not recorded yet. The recording is loaded when a lesson is opened: two to four megabytes.
voice-none = Nobody has recorded the lessons yet.

teach-assign = Class assignment
teach-assign-hint = Choose lessons and write the code on the board. Pupils type it on their screens. It needs no internet and no names.
assign-title = Make a class code
assign-lead = Choose the lessons first, then name the class below and give it the code.
assign-band = Age
assign-modules = Lessons, in order
assign-modules-hint = Press up to four lessons, in the order to play them. If you choose none, the class gets the whole course.
assign-more = Language, questions, closed results
assign-language = Language
assign-any = The pupil chooses
assign-checks = Questions at the start and end
assign-checks-on = Yes
assign-checks-off = No
assign-code = Code for the board
assign-code-hint = The pupil: “I learn” → “Class code”. If one digit is wrong, the app says so at once.
assign-other = Another code for another class
assign-give = Give the code
assign-not-given = The code for the board appears once you press this button.
assign-whole-ask = No lesson is chosen. The whole course, lessons: { $lessons }? If not, choose a lesson above.
assign-whole-yes = Yes, the whole course
assign-sealed-first = Sealed results have no code for the board: you give the assignment by link or file.
assign-to = Give the code to a class that is already here (these lessons become its next assignment):
assign-given = Given to: { $name }. Results are collected under this name.
assign-given-nobody = The code is given. Type which class it is, and results are collected under its name.
code-title = Class code
code-label = Type the code from the board
code-hint = Nine digits. No spaces needed.
code-open = Open
code-length = The code has { $wanted } digits. You typed: { $read }. Compare it with the code on the board.
code-slip = It looks as if one digit is wrong, or two are swapped. You typed: { $read }. Compare it with the code on the board.
code-newer = { $read } is a code from a newer version of Saqbol. Ask your teacher for that version.
assignment-newer = This assignment is from a newer version of Saqbol. Ask your teacher for that version.
code-list = Your class is playing:
code-line = The help page has this number, too: { $words } { $number }. Ask your teacher whether it is real.
code-other = Type another code

# An assignment: link, file, sealed results.
assign-no-code = The code on the board holds four modules at most. For more, share a link or a file.
assign-no-code-sealed = For sealed results a code is not enough: share the assignment by link or file.
assign-ways = Share it by link or file
assign-ways-later = Once the code is given, its QR code, link and file are here.
assign-link = Link
assign-link-hint = Pupils scan this QR code with a phone’s camera. The assignment is in the link itself and is not sent anywhere.
assign-no-link = This page was opened from a file, so a link to it would not open on another computer. Use the code or the file instead.
school-line-title = The school’s own help line
school-line-hint = Type it once: it is passed on in the link and the file of an assignment, and pupils see it on their help page. The nine digits for the board have no room for it.
school-line-travels = Goes with the assignment: { $words } { $number }
assign-copy = Copy the link
assign-copied = The link is copied.
assign-file = Assignment file
assign-file-hint = Hand the file out on a USB stick or send it in a chat app. Pupils open it on the “Class code” page.
seal-title = Seal the results
seal-hint = A sealed result opens only on this computer, or with the key that you save. A classmate who finds the file on a shared computer cannot read it. But sealing does not stop a pupil from faking their own result.
seal-off = Open
seal-on = Sealed
seal-key = Save the key to a file

# A pupil hands in.
code-file = Open a file from your teacher
ticket-title = Hand in your result
ticket-lead = Your teacher sees your answers to the questions of the lesson. Who you would tell and how you feel are not passed on.
ticket-number = Your number in the register (if you like)
ticket-make = Show my result
ticket-next = Press, and a code appears. Show it to your teacher, who reads it with a camera. If digits are needed as well, type your number first.
ticket-next-closed = Press, and a code appears. Show it to your teacher or hand it over as a file: only your teacher can open this result.
ticket-later = Finish one lesson, and you can hand in your result here.
ticket-of = Number in the register: { $pupil }
ticket-of-nobody = Result without a number
ticket-scan = Your teacher reads this code with a camera
ticket-no-code = This result is too long for a QR code: hand it in as a file.
ticket-file = Save to a file
ticket-digits = No camera and no USB stick? Read these digits out or write them down:
ticket-no-digits = Do you need digits? Type your number in the register and press the button again.
ticket-no-number = This is for your number in the register, not for your class: a number from 1 to 99. Type just that, or leave it empty.
ticket-number-here = № { $pupil } has been written on this device already. Check your number. If it is right, press the button once more.
ticket-large-number = For a number above { $most } there are no digits: show the code to a camera or save the file. If you mistyped, correct the number.
ticket-second = This result was shown as no. { $pupil } before. If you are correcting your number, all is well: tell your teacher. If two of you play on one device, next time first choose your own picture under “Who is learning now?”.
ticket-what = Your name is not in it, and neither is anything about this device.

# The teacher collects.
collect-title = Collect results
collect-lead = Pupils’ results are kept only on this device, until you delete them or somebody clears the browser’s data.
collect-files = Files
collect-usual = The usual way
collect-files-hint = Pupils save their results with the button “Save to a file” and bring them on a USB stick. Choose all these files here at once. You can open a class file or a key here, too.
collect-drop = You can also drop the files on this page.
collect-choose = Choose files
collect-folder = Choose a folder
collect-digits = Digits
collect-digits-hint = Type the 16 or 24 digits from the pupil’s screen. If there is a mistake, you will see it at once. A result without a number has no digits: the pupil types their number in the register first.
digits-field = Digits of a result
digits-take = Add
digits-taken = Added.
digits-known = These very digits are here already. If they are another child’s, both typed the same number: that child types their own number and gets new digits.
digits-filed = This result has already come as a file or by camera: it is not counted twice.
digits-slip = There is a mistake somewhere. You typed: { $read }. Compare it with the pupil’s screen.
digits-none = No digits yet. Type the 16 or 24 digits from the pupil’s screen.
digits-board = That is the code of the assignment on the board, not the digits of a result. When a pupil hands in, 16 or 24 digits appear on screen: type those.
digits-length = There should be { $wanted } digits (one lesson: 16; two: 24). You typed: { $read }. Compare with the pupil’s screen.
digits-newer = { $read }: these digits are from a newer version of Saqbol. Please update yours.
digits-stranger = The digits are right, but this device has no such assignment. It may be another class’s: type the code from its board here and open it; the digits are added at once.
digits-not-of = The class is open, but the digits are not from its assignment. Type the board code of the assignment that the pupil played.
digits-which = These digits fit several classes. Which class are they from?
digits-twin = { $number }: this very result is already in class “{ $class }”. Choose another class only if it is another pupil.
digits-leave = Do not take the digits
collect-unsaved = At least { $count } results have come since you last saved. They are on this device alone: save them to a file after the lesson.
collect-sound = A sound when a result is taken
collect-camera = Camera
camera-hint = The pupil holds the QR code on their screen up to the camera. No picture is kept.
camera-start = Start the camera
camera-stop = Stop the camera
camera-refused = There is no camera, or access was not allowed. You can collect results as files or digits.
last-taken = No. { $pupil } added
last-many-new = new: { $numbers }
last-many-waiting = not in the register: { $numbers }
last-many-more = added to or corrected: { $numbers }
last-many-doubled = with a number that had come before: { $numbers }
last-many-again = already here: { $numbers }
last-again = No. { $pupil } is here already
last-earlier = This is an earlier copy: the result is already here, its number is now { $pupil }.
last-together = The result of a lesson with the whole class is taken
last-nobody = Added: a result without a number
last-of = { $here } of { $size }
more-again = Under a repeated number
more-outside = Not in the register, but counted
last-class = Class: { $class }
last-other-class = Note: the result before it was from another class: { $class }
last-lesson = Lesson: “{ $title }”
last-other-week = Note: this is a result of another assignment: “{ $title }”, { $day }
last-stranger = Not in the register: No. { $numbers }. You can correct it in the report.
last-nameless = Without a number: { NUMBER($count) }. A pupil who also hands in with a number is counted twice.
last-shared = Came more than once: No. { $numbers }. You can correct it in the report.
last-alike = No. { $numbers } has exactly the same result: did one pupil hand in under two numbers? Decide in the report.
came-new = New results: { NUMBER($count) }
came-renewed = Once more from pupils who had handed in: { NUMBER($count) }. Counted once.
came-doubled = Once more with a number that had come before: { NUMBER($count) }. Whether it is one pupil or two you decide in the report.
came-waiting = With a number that is not in the register: { NUMBER($count) }. Not counted until you decide in the report.
came-again = Already here: { NUMBER($count) }
came-mended = Register numbers corrected: { NUMBER($count) }
came-second = Played once, but handed in under a second number as well: { NUMBER($count) }. Say in the report whose it is.
came-returned = Results deleted before have come back: { NUMBER($count) }. If they are not wanted, delete them in the report again.
came-unnamed = Assignments that were not given on this device: { NUMBER($count) }. Say below which class it is.
came-classes = Classes opened: { NUMBER($count) }
came-tasks = Assignments opened: { NUMBER($count) }
came-key = The key has been opened. You can now add sealed results.
came-damaged = Damaged records: { NUMBER($count) }. They were not added; the rest of the file was. Save the file on that computer once more and bring it again.
came-class = { $class }: new results – { NUMBER($count) }.
came-class-whole = { $class }: new lessons with the whole class – { NUMBER($count) }.
came-class-both = { $class }: new results – { NUMBER($new) }, new lessons with the whole class – { NUMBER($lessons) }.
came-class-same = { $class }: nothing new, everything was here already.
came-class-empty = { $class }: a new class, no results yet.
came-unknown = Records from a newer version of Saqbol: { NUMBER($count) }. This version cannot read them, but keeps them. Please update yours.
came-fixed = Corrections have come: { $what }.
came-fixed-nameless = no number
came-fixed-more = more numbers corrected: { NUMBER($count) }
came-fixed-out = left out: { NUMBER($count) }
came-fixed-back = counted again: { NUMBER($count) }
came-fixed-said = decided whose it is: { NUMBER($count) }
came-fixed-register = register: { $old } → { $new }
came-fixed-kept = The file had another correction, that of this device stays: { NUMBER($count) }.
came-report = Open the report
came-whose = { $file }: is the class in this file { $class }?
came-whose-why = The code is the same, but two teachers may share one code. Nothing is taken from the file before you answer.
came-whose-file = In the file
came-whose-here = In the class on this device
came-whose-no-size = number of pupils not given
came-whose-joins = If you answer “Yes”, the results in the file ({ NUMBER($count) }) join this class. Later they can only be deleted one by one.
came-whose-joins-size = If you answer “Yes”, the results in the file ({ $count }) join this class, and the number of pupils is taken from the file: { $size }. Afterwards the results can only be deleted one by one.
came-whose-joins-own = If you answer “Yes”, the results in the file ({ $count }) join this class, and the number of pupils stays { $size }. Afterwards the results can only be deleted one by one.
came-whose-this = Yes, this class
came-whose-other = No, another class
came-whose-none = Do not take the file
came-results-whose = Results that have come: { NUMBER($count) }. Which class are they from?
came-results-why = These classes have the same code. Nothing is taken before you answer.
came-results-none = Do not take the results
came-not-taken = Not taken: { $files }. Nothing has changed on this device.
left-title = Not added
left-lead = All the others were added.
left-foreign = This is not a Saqbol file.
left-damaged = The file is damaged or cut off. It has to be saved once more. If it is a pupil’s file, ask the pupil to save it and bring it again.
left-newer = This file is from a newer version of Saqbol. Please update yours.
left-locked = The result is sealed and its key is not on this device. Open the key file first.
classes-title = Classes
classes-none = Nothing has been collected yet.
classes-tickets = Results: { NUMBER($count) }
classes-left-out = Left out of the report: { NUMBER($count) }
classes-whole-band = the whole course
classes-code = Code from the board (nine digits)
classes-code-length = There should be { $wanted } digits. You typed: { $read }. Compare it with the code on the board.
classes-code-slip = It looks as if one digit is wrong, or two are swapped. You typed: { $read }. Compare it with the code on the board.
classes-open = Open the class
classes-unread = Records that could not be read: { NUMBER($count) }. They are still on this device.
classes-save = Save all classes to one file
classes-save-hint = If the browser’s data is cleared, what was collected is lost. After the lesson save it all to one file: any computer opens it again. The file for yourself has the classes’ names. The one for somebody else has not: there a class is known by its module and code. A table (CSV), its file name and a print do hold the name.
classes-save-own = Save for myself: with the classes’ names
classes-save-other = For somebody else: without names
classes-erase = Delete all classes and keys
classes-erase-sure = This will be deleted. Classes: { NUMBER($classes) }. Results: { NUMBER($results) }. Keys: { NUMBER($keys) }. Files that you have saved stay. The names of the classes go as well, unless you have put them into the file. Without a saved key, sealed results can no longer be opened. Delete all this?
classes-key-is = A key is a secret number that opens sealed results. It is made only if you choose to seal results.
classes-erased-all = all classes and keys
classes-erase-whole = The lessons with the whole class go as well: { NUMBER($count) }.
classes-erase-pin = The PIN stays: the teacher’s pages are shut as before.
erase-unsaved = Results that are in no file: { NUMBER($count) }. Save them to a file first.
erase-saved = All results have been saved to a file.
erase-uncorrected = The results are in a file, but the corrections made since are not. Save the file again first.
classes-erase-failed = They could not be deleted: the classes are still here. Try again.

# The class report.
report-title = Class report
report-gone = There is no such class on this device.
report-erased = Deleted: { $name }. If you have saved a file, you can open it again on the page “Collect results”.
report-date = Date
report-lessons = Lessons
date-months = January February March April May June July August September October November December
date-written = { $day } { $month } { $year }
report-day = Day of the report: { $date }.
verdict-title = In short
verdict-apart = Most warning signs were noticed ({ $signs }), and where it was safe there was mostly no alarm ({ $foils }).
verdict-suspects = Most warning signs were noticed ({ $signs }), but there was often alarm where it was safe, too: no alarm – { $foils }. Being careful is no mistake; now talk about what can be trusted.
verdict-trusts = Where it was safe there was mostly no alarm ({ $foils }), but many warning signs were missed: noticed – { $signs }. Spend time on the signs.
verdict-misses = Where it was safe there was mostly no alarm ({ $foils }), but most warning signs were missed: noticed – { $signs }. Spend time on the signs.
verdict-half = Only some of the warning signs were noticed ({ $signs }), and there was alarm at some of what is safe: no alarm – { $foils }. Talk together about what was hard.
verdict-guesses = Danger is not told from safety yet: signs noticed – { $signs }, no alarm where it was safe – { $foils }. Play the module together once more.
verdict-wrong = Of the questions of knowledge and decisions most were answered wrong: right – { $right }. Warning signs ({ $signs }) and safe situations ({ $foils }) are not among them. Play the lesson together once more and talk about the reason for each answer.
verdict-next = Next step: talk about the hardest question with the whole class. It is in the module “{ $module }”.
verdict-collect = First collect the rest ({ NUMBER($count) } pupils): without them this is not the whole class yet.
verdict-open = Open the question on the screen
verdict-counted = In the percentages: { NUMBER($count) }.
verdict-counted-of = In the percentages: { $counted } of { $size }.
verdict-counted-part = In the percentages: { $counted } of { $size }, so this does not speak of the whole class yet.
verdict-counted-over = In the percentages: { $counted }. That is more than the class has ({ $size }): check the number of pupils.
verdict-why = Other results are not in yet: results are added five at a time, so that no single child’s answer shows.
verdict-why-last = The last results ({ NUMBER($count) }) stay out: with them one could see who answered what.
verdict-answers = Answers of the class: { $signs } to situations with a sign, { $foils } to safe ones.
verdict-few = To say more about the class, at least { $least } of each are needed.
report-handed = Who has handed in
sum-out = Left out of the report
sum-numbers = Handed in with a number
sum-undecided = Not in the register, not decided
doubt-twice = Until decided, a pupil may count twice.
doubt-missed = Until decided, a pupil may go uncounted.
doubt-both = Until they are settled, one pupil may be counted twice, and another not at all.
report-questions = Questions not decided: { NUMBER($count) }.
report-size-hint = Enter the number of pupils below, and you will see which register numbers are missing.
report-all-here = Everybody has handed in.
report-missing = Not handed in: { $numbers }
report-left-out = Left out of the report: No. { $numbers }
unclear-title = Which one counts?
unclear-lead = Several results came in under one number, and it is not clear which is the latest. Choose the one that counts.
unclear-day = The date is from the pupil’s device.
unclear-choose = { $walks ->
    [0] No. { $pupil }: { $day }
    [one] No. { $pupil }: { $day }, times played to the end: { NUMBER($walks) }
   *[other] No. { $pupil }: { $day }, times played to the end: { NUMBER($walks) }
}
unclear-digits-are = the result’s digits: { $digits }
unclear-digits = came as digits
unclear-counts = This one counts
doubles-title = Different pupils under one number?
doubles-lead = It looks as if different pupils have handed in under one number. For now they are counted separately. If a number is wrong, correct it; if it was one pupil, choose the result that counts.
doubles-number = Correct number in the register
doubles-renumber = Correct the number
doubles-outside = No. { $number } is not in the register ({ $register }), so the number was not changed. Ask the pupil and type it again. If a pupil has joined the class, correct the number of pupils below first.
doubles-no-number = That is not a number in a register, so nothing has changed. Type the number in the register: from 1 to 200.
taken-ask = No. { $pupil } already has a result: is it the same pupil?
taken-yes = Yes, the same pupil
taken-no = No, another pupil
taken-kept = The number was not changed. Type the right number.
taken-same = This result has the number { $pupil } already. Nothing has changed.
corrected-from = The number was corrected; the pupil typed { $pupil }.
corrected-nameless = The teacher gave the number; the pupil handed in without one.
corrected-back = Undo the correction
nameless-title = A result without a number
nameless-lead = The pupil gave no number. If you know whose result it is, give it the number. If that pupil has handed in with a number as well, leave this one out.
nameless-number = Number in the register
nameless-give = Give the number
nameless-out = not counted
nameless-back = Count it again
stranger-title = This number is not in the register
stranger-lead = Correct the number, or decide whether the result counts. You can change that in the list below.
stranger-own = the pupil typed the number
stranger-count = Count it
stranger-in = in the report
shared-title = One piece of work under several numbers
shared-lead = One piece of work came under several numbers. Perhaps the pupil corrected the number, pupils played together, or they used the same profile picture. Until you answer, all of them stay in the list.
shared-pair = No. { $one } and no. { $other }: was the number corrected, or are they two pupils?
answer-done = Done: { $what }
answer-undo = Undo
answer-unsaid = no longer marked as two pupils
shared-many = No. { $numbers }: one piece of work came under all these numbers. Is it one pupil?
shared-apart = Different pupils
shared-is = One pupil: { $pupil } is right
shared-two = Two pupils
shared-said = No. { $one } and no. { $other }: you answered that they are two pupils.
shared-back = Take the answer back
alike-title = The same result under two numbers
alike-lead = Digits do not say whose result it is. Under these numbers the results are the same: either one pupil handed in under two numbers, or two pupils answered alike. Until you answer, all of them count.
alike-pair = No. { $one } and no. { $other }: one pupil or two?
alike-many = No. { $numbers }: the results are the same. If one of these pupils handed in under two numbers, correct the wrong one in the list below.
alike-apart = All are different pupils
results-title = Results that have come
results-count = The list: { NUMBER($count) }
rows-more = { NUMBER($count) } more: they come up here as those above are dealt with.
results-lead = If a number is wrong, correct it; what is left out can be counted again. A result left out drops from the figures at the next update, but stays on this device. If parents ask for their child’s result to be deleted, press “Delete the result”.
results-file = came as a file
results-earlier = a later one counts
result-erase = Delete the result
result-erase-sure = This result is deleted from this device for good and will not be in any file saved from now on. It stays in files saved before, and on the child’s own device. Delete it?
result-erase-all = All results of this pupil under this number are deleted: { NUMBER($count) }.
result-erased = Results deleted: { NUMBER($count) }. A file saved before still has this result: opening that file brings it back. Save the results to a file again and delete the old one.
result-not-erased = Not deleted: the result is still here. Please try again.
report-waiting = Not in the percentages yet: { NUMBER($count) }
report-until = Results needed for the next update: { NUMBER($count) }. Numbers move five at a time, so that no single child’s answers show.
report-until-settled = First answer the questions below. The numbers move with every five results.
report-waiting-last = Not in the percentages: { NUMBER($count) }. These are the last results: with them one child’s answers could be seen.
report-fewer = The figures are based on { $counted } results. Left out or renewed since: { $gone }; they are still in the figures.
report-modules = Module by module
report-nothing = No module has been finished yet.
report-undecided = There are results with a finished module, but they are not counted yet: you choose on this page which count. Percentages appear once the results of at least { $least } pupils count.
report-module = Module
report-finished = Finished
report-hits = Warning signs noticed
report-trusted = No alarm where it was safe
report-right = Right answers
report-stopped = Dangerous situations where danger was noticed
report-checked = Unverified situations that were not trusted at once
report-fine = Safe situations answered “It’s fine”
report-false = Safe situations answered “I stop and tell” (not a mistake)
report-situations = More on the situations of the last questions
apart-told = tells them apart
apart-chance = may be chance
apart-few = too few answers to say
report-apart = Telling danger from safety
report-figures = The exact figures and their margin
report-apart-reading = “Telling danger from safety”: take a dangerous and a safe situation at random; how often does the class rate the dangerous one as riskier? 50% is guessing. Calling everything dangerous does not raise it.
report-few = Groups of fewer than { $least } pupils are not broken down: the numbers could show one child’s answers.
report-table = Table
report-reading = “Right answers” are questions of knowledge and decisions, without the signs. “No alarm” is everything but “I stop and tell” where it was safe: also “I check first”. Noticing signs and trusting what is safe both matter. These numbers are not a child’s marks; they show where to begin talking. On a pupil’s own page what is unverified has a line of its own, and “I check first” is no trust, so its numbers can be smaller. “Handed in” is everyone who handed in a result; “In the percentages” is those whose answers these numbers are made of, renewed every five results.
school-title = All classes side by side
table-swipe = The table goes on to the right: scroll →
school-handed = Handed in
school-rests = Counted in the percentages of the last row: pupils – { $pupils }, classes – { $classes }. A class with fewer than five results is not in them yet.
school-apart = Codes without a class: { NUMBER($count) }. They may be of one of these classes, so the last row leaves them out.
school-steps = Percentages move with every five results, so they may cover more or fewer pupils than handed in.
school-made = In the percentages
school-several = Where a class has had several assignments, the shares hold the answers of them all: one pupil may have several results.
school-questions = Questions not decided: { $classes }.
school-lead = For a psychologist or a deputy head: all classes of this device in one table. There are no pupils’ numbers here. Open other teachers’ class files on the page “Collect results”.
school-all = All
school-grade = Grade
school-grades = By grade
school-signs = Signs noticed, by grade
school-week = Week (from Monday)
together-title = Played by the whole class
together-line = { $day }, “{ $title }”.
together-size = Size of the class: { $size }.
together-score = Signs noticed: { $hits } of { $signs }. No alarm where it was safe: { $trusted } of { $foils } (being careful is not a mistake).
change-title = What has changed
change-entry = At the start
change-exit = At the end
change-delayed = Weeks later
change-difference = Difference (percentage points)
change-margin = Margin of error
change-growth = Clear growth: { $points } percentage points. Took both checks: { $pupils }.
change-less = Clearly less: { $points } percentage points. Took both checks: { $pupils }.
change-chance = The difference ({ $points } percentage points) may be chance. Took both checks: { $pupils }.
change-reading = If the margin is larger than the difference, the change may be due to chance.
hard-title = Hardest questions
hard-counts = Answered right: { $right } of { $asked }
hard-wrong = Common wrong answer ({ $count })
hard-say = What you can say
term-title = Week after week
term-line = Beside a point: how many answers of how many. A line joins only weeks of the same module: different modules are neither growth nor fall.
term-week = { $day }, “{ $title }”, results: { NUMBER($count) }
term-one = A line needs numbers of at least two weeks. Those that are here already stand in the table.
term-sign = Warning sign
term-signs = By sign, over all weeks
term-signs-few = A sign that fewer than five pupils of a lesson have answered is not here yet.
class-title = The class
class-code = code { $code }
class-whole = lesson with the whole class, no. { $number }
class-no-code = without a code, no. { $number }
class-name = Name of the class (not in the class file; it is in tables and on paper)
class-which = Which class is this? (its name is not in the class file; it is in tables and on paper)
class-which-all = Which classes are these?
class-rename = Correct the class’s name
class-of-file = file: { $name }
class-which-hint = The file does not hold the class’s name: recognise the class by the lesson, the date and the code, or ask the teacher who brought the file.
class-join = There is a class of this name already: { $class } ({ $weeks }). Is it the same class?
class-join-size = The number of pupils stays { NUMBER($count) }: if it has changed, mend it on the page of the class.
class-join-yes = Yes, add it there
class-join-resized = Yes, but the number of pupils is { NUMBER($count) } now
class-join-no = No, I will write another name
class-size = How many pupils
class-weeks = Assignments
class-weeks-count = Assignments: { NUMBER($count) }
class-pupils = Pupils: { NUMBER($count) }
class-now-lesson = The last lesson with the whole class
class-now = The last code
class-qr = Show the QR code
class-next = Next code: “{ $title }”
class-next-whole = With the whole class: “{ $title }”
class-next-of = { $class }: “{ $title }”
class-again-of = { $class }, once more: “{ $title }”
class-again-whole = Once more with the whole class: “{ $title }”
class-checks = check: { $before } at the start, { $after } at the end
class-together = lessons with the whole class: { NUMBER($count) }
class-numbers = Numbers in the register (skip missing ones, for example: 1–28, 30)
class-move = Is this another class’s assignment?
class-split = It belongs to a class that is not on this device
class-about = About the class
class-file-weeks = Save the class file
class-erase-weeks = Delete the class with all its assignments
class-erase-weeks-sure = All assignments and results of this class will be gone from this device.
class-keep = Save
class-saved = Saved.
class-saved-numbers = Saved. Numbers in the register ({ $count }): { $numbers }.
class-bad-numbers = Not saved: the register numbers are not clear. Write them like this: 1–28, 30. The smaller number comes first.
class-bad-size = Not saved: the number of pupils is a whole number from 1 to 200. If you do not know, leave the field empty.
class-no-name = Not saved: the class has no name. Type its name.
class-filed = The file is in the browser’s downloads: { $name }
class-not-kept = Nothing is kept in this window: if you close it, classes and results are lost. Save them to a file.
report-print = Print the report
report-csv = Spreadsheet (CSV)
report-csv-other = Spreadsheet, other format (columns separated by ; and decimal comma)
class-file = Save this assignment’s results to a file
class-file-lesson = Save the result of this lesson as a file
class-file-hint = Open the class file on another computer, on the “Collect results” page, and the two collections become one. The class’s name is not in the class file: if you hand it on, write the class into its file name or on paper. But a table (CSV), its file name and a print do hold the name.
class-erase = Delete this assignment
class-erase-sure = All results of this assignment will be deleted from this device.
class-erase-lesson = Delete the result of this lesson
class-erase-lesson-sure = The result of this lesson goes from this device.
csv-signs = Signs in all
csv-foils = Safe things in all
csv-unverified = Unverified situations in all
csv-asked = Questions in all
csv-before = At the start, %
csv-after = At the end, %
csv-explained = Explanations
explain-hits = How often, in a situation with a warning sign or with something unverified, the answer was “I stop and tell” or “I check first”, or the sign itself was found. Where one has to tell at once (secrecy, a private picture, meeting alone, a threat) “I check first” does not count.
explain-trusted = How often children raised no alarm where it was safe: they neither stopped and told nor saw a sign; the next column is how many safe things there were. Telling is never a mistake: if the number is small, talk about what can be trusted.
explain-right = Right answers to questions of knowledge and decisions; the next column is how many there were.
explain-steps = Numbers move with every five results and are not shown below five, so that no child’s answer can be seen.
explain-handed = All who handed in a result, also those left out and those not decided.
csv-missing = Not handed in
csv-here = Numbers that handed in
csv-left-out = Numbers left out of the report
csv-nameless = Handed in without a number
csv-questions = Questions not decided

# A part of a saved file’s name: no spaces.
file-task = task
file-result = result
file-lesson = class-lesson
file-week = task-results
file-class = class
file-classes = all-classes
file-classes-named = all-classes-with-names
file-report = report
file-report-other = report-other-format
file-school = all-classes-table
file-key = key

# One screen, the whole class.
whole-open = With the whole class
whole-how = Children raise their hands. Press the answer with the most hands, and the reason opens. To count hands there is the button “Count hands”. Clicker: Page Down goes on, Page Up goes back.
whole-minutes = min
whole-clock = The clock at the top: how many minutes the lesson has taken, and how many the plan has.
whole-here = How many children are here?
whole-which = Which class?
whole-vote = How many hands for each answer?
whole-tap = Which answer has the most hands? Press it.
whole-tap-all = Press all that most of the class chose, then open the reasons.
whole-count = Count hands
whole-count-no = Do not count hands
whole-count-again = Count the hands again
whole-choose-again = Choose the answer again
whole-spot = Which message shows a warning sign? How many hands for each?
whole-hands = Raised hands
whole-too-many = Hands: { $hands }, but the number of children entered is { $here }. Count again, or correct the number of children.
whole-recount = There are more hands than children, so no answer was counted. Count again, correct the number of children, or press again to open the reasons without an answer.
whole-here-are = Children here: { $count }
whole-chosen = The class’s choice
whole-letters = A B C D E F G
whole-less = One fewer
whole-more = One more
whole-open-reasons = Open the reasons
whole-private = Here each child answers silently. We do not ask aloud.
whole-together = Talk about it together. Press on the screen what most of the class says.
whole-keys = Page Down goes on
whole-no-hands = No answer chosen yet. Press what most of the class chose, or press again to open the reasons without an answer.
whole-no-answer = No answer was chosen: now see what is right and why
whole-tie-open = No clear majority: now see what is right and why
whole-unanswered = There is no answer on this screen. To pass it without one, press again.
whole-answered-partly = Answers given: { NUMBER($count) }. To pass the rest without an answer, press again.
whole-none = Nobody sees a warning sign
whole-tie = No clear majority: ask once more, press one answer, or go on without one.
whole-pass = Go on without an answer
whole-keep = Add to the class report
whole-end = The lesson is over
whole-end-again = Back to the end of the lesson: “{ $title }”
whole-unfinished = Unfinished lesson: “{ $module }”
whole-unfinished-screen = screen { $screen } of { $all }
whole-drop = Put the unfinished one away
whole-drop-sure = This lesson can no longer go on from where it stopped. The module itself stays. Put it away?
whole-drop-hands = The raised hands go with it, screens: { NUMBER($count) }. They cannot be brought back.
whole-goes-on = { $class }: the lesson goes on where it stopped.
whole-goes-on-nobody = The lesson goes on where it stopped; no class is named.
whole-start-over = From the beginning
whole-start-over-no = No, go on
whole-kept = The result is kept and added to the report of the class: { $class }.
whole-kept-nobody = The result is kept, but no class is named yet. Whose is it?
whole-nothing = No answer was chosen: there is no result for the report.
whole-not-kept = The result of this lesson is not in the report.
whole-leave-out = Leave it out of the report
whole-qr-hint = On the other device open the page “Collect results” and hold this code up to the camera.
whole-ticket = The class’s result
whole-ticket-hint = The answers with the most hands were counted. The class’s result is shown separately in the report.
whole-ask = Three questions for the class
whole-for-teacher = For the teacher: whose result it is
whole-next = Next lesson: “{ $title }”
whole-qr = Take the class’s result to another device

# The PIN on a shared computer.
pin-title = A PIN for the teacher’s pages
pin-field = PIN
pin-open = Open
pin-wrong = That is not the PIN. Please try again.
pin-forgotten = Forgotten the PIN?
pin-forgotten-hint = Nothing will be lost. Press the button below, and in a day the PIN is removed by itself. Classes and results stay. If you cannot wait, open a saved class file on another computer.
pin-forget = Take the PIN off tomorrow
pin-lesson = A lesson can be shown without the PIN: open the module under “I am learning” and play it with the class on the screen. It does not reach the report of the class.
pin-asked = Noted: the PIN will be removed in 24 hours. If somebody who knows it types it, this is cancelled.
pin-known = Somebody pressed “Take the PIN off tomorrow”. You typed the PIN, so that is cancelled.
pin-hint = With a PIN, pupils will not open these pages by accident on a shared computer. The PIN is asked once in each tab. It is not a safe: what is collected is not encrypted, and whoever knows a browser well gets around it.
pin-new = A new PIN (4–8 digits)
pin-save = Set the PIN
pin-set = The PIN is set. This tab stays open.
pin-length = A PIN has 4 to 8 digits.
pin-impossible = This browser cannot keep a PIN.
pin-lock = Lock now
pin-remove = Remove the PIN
pin-removed = The PIN is taken away: these pages ask for it no more.

# Before you start.
safe-title = Before you start
safe-lead = This talk may be hard for somebody in the room. Get ready beforehand to support them.
safe-first = Three things to do first
safe-first-steps = Find out whom to inform at your school if a child tells you something: write down the number of the psychologist or the head.

    Play the module yourself: ten minutes are enough.

    Keep fifteen minutes free after the lesson: a child may want to talk.
safe-rules = Ground rules for the class
safe-rules-list =
    Nobody has to answer: saying “pass” is enough.
    We talk about the characters, not about people we know.
    We do not interrupt, and we do not laugh at answers.
    A question can go into the box, with no name on it.
    We do not pass on anybody’s private story. But if there is danger, we tell a grown-up.
    Telling a grown-up is not betraying anyone. It is helping.
safe-pass = The right to pass. We talk about the character
safe-pass-list =
    Do not ask “Has this happened to you?”. Ask “What can the character do now?”.
    If a child begins “Someone I know…”, stop them gently: “You can tell me in private after the lesson. Now back to our character.” Go to the child yourself after the lesson.
    Do not call on anybody by name: only those who raise a hand answer.
    A child may sit apart or leave quietly. Agree beforehand where they go, and later ask in private how they are.
safe-told = If a child tells you something
safe-told-do =
    Listen calmly where others cannot hear. Do not interrupt.
    Say that you believe them, and say thank you.
    Do not ask for details: specialists will do that.
    Do not promise secrecy. Explain who you will tell now, and why.
    Write it down in the child’s own words, with the day and the time.
    On the same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well.
safe-told-say =
    “I’m glad you told me. Thank you.”
    “I believe you.”
    “It’s not your fault.”
    “I have to tell someone who can help. You will know who I tell.”
safe-told-not =
    Do not ask “Why didn’t you say so before?”, and do not blame the child.
    Do not promise that everything will be fine: nobody can know that yet.
    Do not discuss it in front of others, and do not write to the person who put the child under pressure.
    Do not ask for messages to be deleted, and do not copy private pictures.
safe-whom = Whom to inform
safe-whom-list =
    The school psychologist, the social pedagogue or the head. Find out beforehand who your school has appointed. If that person is silent or involved, report it to 102.
    If you think that home may not be safe for the child, speak to the psychologist first, not to the parents.
    Under a 2024 law, schools have a part in countering human trafficking. Ask your head beforehand how reporting works at your school.
    If there is danger now or a child doesn’t want to live, call 112 at once. The numbers are on the “Help” page.
safe-local = Your school’s own number
safe-local-hint = Enter your school’s number on the page “Help lines: what has been checked”, under “Add your own number”. It will then appear on this device’s help page.
safe-phones = Phones in the lesson
safe-phones-hint = Under the Law on Education, phones may be used in a lesson only if the short-term lesson plan says that they are needed for learning.
safe-phones-sentence = In minutes ___–___ of the lesson, pupils use a phone or tablet for learning and complete a module of the course “Saqbol”. No internet is needed.

# On paper.
hand-title = Tasks on paper
hand-lead = For a lesson without computers. A task sheet and a card for each pupil, the answers for you.
hand-print = Print
hand-with-answers = While the answers are folded they are not printed: open them when you print for yourself.
hand-signs = Spot the signs
hand-signs-how = Read the ten messages. If you see a warning sign, put a ✓ in the box; if it is safe, leave the box empty.
hand-signs-how-young = Listen to the message or read it. If there is a warning sign, put a ✓ in the box. No sign? Leave the box empty.
hand-signs-list =
    Teacher: Class photo tomorrow, please wear a white top. I’ve told the parents’ chat, too.
    Rauan, grade 10: I did your maths yesterday. Now do something for me, and tell nobody.
    Dad: Are you home yet? Who is with you? I’ll be back at seven.
    Kometa12: Turn your camera on, show me your room. Shut the door so nobody at home hears.
    Aika the blogger: There’s a part in an advert for you! Answer today, don’t tell your parents yet.
    Yerke: Don’t tell the class who plays the bear in our show. Our teacher and my mum know.
    Lola_cat: “No” again? If you won’t move to another chat, you’re not my friend.
    Librarian: Ten books read, well done! Come and get your gift bookmark at break.
    Yerasyl from class: You won’t let me copy? Then I’ll tell the whole class your secret.
    Barys_7: Not playing today? All right, have a rest! Join in whenever you like.
hand-signs-list-young =
    Granny: I’ll come at five, Dad knows. I’m bringing baursaks!
    Player Tulpar: Are you home alone right now? Tell me the truth.
    Teacher: Class photo tomorrow, everyone. Please tell them at home.
    Player Aikoz: I’ll give you a golden sword. But don’t tell anyone!
    Big sister: I baked Mum a cake, don’t tell her yet. We’ll all eat it tonight!
    Dana from class: Did your mum get a code on her phone? Send it, quick!
    Player Lightning: Don’t want to play? OK, let’s play tomorrow.
    Player Snow: Take a photo of yourself and send it to me. If you don’t, I’ll be upset.
hand-signs-list-teens =
    Arman, 24: You are so mature for your age. Your friends don’t get you. I do.
    Coach: We’re taking the bus to the competition on Saturday. The list and times are in the parents’ chat.
    Job channel: Carry parcels, 40,000 tenge a day. No contract needed, delete this message.
    Madina, a friend from a game: Don’t want your camera on? Then don’t. Let’s play!
    Ayaulym from the class next door: If you love me, you’ll send a photo. No photo means you don’t trust me.
    Library: We need a helper for the summer. You’ll read and sign the contract with your parents.
    Model school: You passed the casting! Send 15,000 tenge today and come alone.
    Timur from class: Don’t tell Aruzhan, we’re planning a birthday surprise. Our teacher knows.
    Unknown number: Pay within an hour, or I send our chat to everyone.
    Olympiad: You’re in the final, congratulations! Taking part is free, the list is on the school’s site.
hand-signs-answers = Spot the signs: answers for the teacher
hand-signs-answers-list =
    Safe: the picture is of everybody, and the parents know.
    Sign: turns help into a debt and wants it kept quiet. Real help is no debt.
    Safe: Dad is caring. If in doubt, a child can call him and ask.
    Sign: asks for the camera and wants it hidden from the family. A grown-up should be told at once.
    Sign: hurries, and keeps parents out. An honest offer is not hidden from grown-ups.
    Safe: a surprise. Grown-ups know, and on the day of the show everybody sees it.
    Sign: does not accept “no”, pushes, and wants to move to another chat.
    Safe: the gift is given openly, and nothing is asked in return.
    Sign: it is a threat. Even if it comes from a classmate, a grown-up should be told.
    Safe: “no” was accepted at once, and nobody pushes.
hand-signs-answers-list-young =
    Safe: the family knows that Granny is coming.
    Sign: asks who is at home. We do not answer, we tell a grown-up.
    Safe: the photo is of everybody, and the family knows.
    Sign: gives a present and says not to tell. We tell a grown-up about a present like that.
    Safe: it is a surprise. Tonight everybody will know, and everybody will be glad.
    Sign: asks for a code and hurries you. We never tell anyone a code, not even a classmate.
    Safe: is not upset by a “no” and asks for nothing.
    Sign: asks for a photo and pushes with “I’ll be upset”. It is fine to say “no”.
hand-signs-answers-list-teens =
    Sign: praises too much, turns the teenager against friends of the same age, plays down the age gap.
    Safe: the journey and the times are open, and adults know.
    Sign: easy money with no contract, and a request to wipe the traces. Do not answer, keep the message, tell an adult.
    Safe: took “no” without pressure. That is what respect looks like.
    Sign: uses love to put on pressure. Trust is not measured in photos.
    Safe: there is a contract, the parents know, and the place is known.
    Sign: asks for money, hurries, and wants the teenager to come alone.
    Safe: the surprise ends on the birthday, and an adult knows.
    Sign: this is blackmail. Do not pay, delete nothing, tell an adult you trust. The one who threatens is to blame.
    Safe: no money is asked for, and the list can be checked.
hand-signs-talk = Which message looked odd but was safe? How can we tell?
hand-signs-talk-young = Which message was safe? Which one would we tell a grown-up?
hand-card = My helpers
hand-card-how = Write down three grown-ups you can talk to, at least one from outside your family. Cut along the line: the card stays with you.
hand-card-how-young = Write or draw three grown-ups who can help you. Choose one who does not live with you. Cut along the line. The card is yours to keep.
hand-card-first = I can begin like this
hand-card-people = My three grown-ups. If one does not help, I tell the next
hand-card-lines = Help lines
hand-colour = A picture to colour

# A 40-minute lesson.
long-title = A 40-minute lesson
long-lead = Choose two or three modules: the lesson plan is put together from their plans.
long-choose = Choose modules
long-few = Choose at least two modules to get a plan.
long-chosen = Chosen: { $chosen } / { $most } · { $minutes } min
long-start = Start the first module with the class: “{ $title }”
long-then = Then: “{ $title }”
long-mixed = The chosen modules are for different ages: { $ages }. For one class it is better to take modules of one age.
long-each = { $minutes } min
long-open = Welcome and ground rules. Remind everybody: you may say “pass”.
long-module = Play the module “{ $title }” with the class ({ $minutes } min).
long-talk = Talk: one question. Anyone who wants to may answer.
long-close = Closing: “What will I do now?” Anyone who wants to says one sentence. Show the help page and set the task for home.
long-goals = Goals of the lesson
long-ask = Questions to ask
long-materials = What you need
long-materials-list =
    One computer with a projector, or the pupils’ devices.
    A USB stick with the file saqbol.html. No internet is needed.
    A box for questions and blank paper.
long-minutes = { $from }–{ $to } min

# Looking through before the lesson.
preview-lead = Open any screen: nothing you press here is kept.
preview-again = Start again
preview-quiz = Quiz questions (a pupil sees some of them)
preview-steps = Screens
preview-open = Look through before the lesson

# For a learner: what is kept, the certificate.
cert-title = Certificate
cert-name = Write your name here: it is not kept on the device.
cert-text = has finished all lessons of the course “Saqbol”
cert-date = Date:
cert-signature = Signature:
cert-print = Print
mine-badges = My badges
mine-badges-none = Finish a lesson and your first badge will appear here.
mine-badges-ahead = Still ahead
mine-team = My team
mine-team-hint = I can tell them when things are hard.
mine-back = When to come back
mine-back-none = A week after a lesson a quick practice appears here.
mine-back-days = { $days ->
    [one] In { $days } day: { $title }
   *[other] In { $days } days: { $title }
}
mine-cert-left = Lessons finished: { NUMBER($done) } of { NUMBER($all) }. After the last one the certificate opens.
mine-files = My file and my answers
mine-all = Everything on this device
cert-picture = Save as a picture
place-keep-hint = Your answers stay on this device only. They are not sent anywhere.
place-save = Save to a file
place-open = Open from a file
place-erase-mine = Delete mine
place-erase-mine-sure = All your answers, your picture and your number will be gone. Other people’s stay. Delete them?
place-erase = Delete everyone’s
place-erase-sure = The answers, pictures and numbers of everybody who learns on this device will be gone. So will the language, colours, letter size, sound, class code and a grown-up’s ticks. The teacher’s classes, keys and PIN stay, and the help number that a grown-up added. Delete them?
place-erase-app = Delete the answers and the app
place-erase-app-sure = Everybody’s answers, pictures and numbers and the app will be gone from this device. So will the language, the settings, the class code, a grown-up’s ticks and the help number they added. The teacher’s classes, keys and PIN stay. Delete them?
place-privacy = What is kept?
place-erase-yes = Yes, delete
place-erase-no = No, keep them
place-erased = Deleted.
place-erase-failed = It could not be deleted: the answers are still here. Try again.
place-opened = The file is open. You can continue.
place-foreign = This is not a Saqbol file. Try another one.
kind-result = This is the result of a lesson. The teacher opens it at “Collect results”.
kind-class = This is a class file, for the teacher. It is opened at “Collect results”.
kind-key = This is the key of a teacher. It is opened at “Collect results”.
kind-task = This is an assignment from a teacher. It is opened at “Class code” with “Open a file from your teacher”.
kind-progress = These are the saved answers of a pupil, neither a result nor an assignment. The pupil opens them on their own page with “Open from a file”.
kind-table = This is a table made by Saqbol (CSV). It is opened with a spreadsheet program such as Excel.
place-damaged = The file is damaged. Nothing has changed. Try another copy.
place-nothing = There is nothing to save yet. Start a lesson first.
place-unread = { $count ->
    [one] { $count } record could not be read. It is not lost: it goes into the file with the others.
   *[other] { $count } records could not be read. They are not lost: they go into the file with the others.
}

# What the page itself says where there is no app: it stands in the page already (xtask's page.rs).
neutral-title = Calculator
neutral-again = To start over: C, three times
sorry-title = Something went wrong
sorry-wasm = This browser could not open Saqbol. Try again or use another browser. Your answers stay in this browser.
sorry-stopped = Something broke. It is not your fault. Your saved answers are still here. Try again.
sorry-old = Lessons do not open here: ask a grown-up for a newer browser. You need Chrome 109, Firefox 115, Safari 16.4 or newer, with JavaScript on.

# Pages to read.
read-home = What do you need?
read-teach = For your first lesson
read-background = Background: what is known
read-about = About Saqbol
read-checked = This page was last compared with the list of sources: { $date }.
read-choose = Press three or four: only these are printed. Nothing is saved.
read-take = Tick the proposed ones
read-take-first = You can change them afterwards. With nothing ticked, you print a sheet to tick by pen.
read-take-more = You can change them afterwards.
read-up = Back to the cases
read-sign = Signed:
read-ticks = What you tick stays on this device.
read-clear = Clear the ticks
read-draw = Another card
read-cards = All cards
read-seek = Look up a word
read-open-term = term not settled yet
read-no-term = There is no such word here. Write less of it, or clear the field to see all words.
read-unprinted = The part for a home that is not safe is not printed: somebody else might find the sheet. Read it here.

# On the sheets of the kit (static/kit/) alone
kit-title = A kit for schools and ministries
kit-lead = Each page prints on A4. No internet is needed.
