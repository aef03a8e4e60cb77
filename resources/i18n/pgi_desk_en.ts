<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountabilityWatch</name>
    <message>
        <source>Open Readiness, then Data protection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountabilityWords</name>
    <message>
        <source>What could happen to the data of people has not been weighed yet (impact assessment).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work began before the impact assessment. Do it by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact assessment found the risks not acceptable. Look at it again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact assessment holds until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact assessment was to be renewed by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about records wait for an answer, the first by {day}.</source>
        <translation>
            <numerusform>%n request about records waits for an answer, the first by {day}.</numerusform>
            <numerusform>%n requests about records wait for an answer, the first by {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{breach}: everybody knows, close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breach}: LATE, tell {who}; it was due {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breach}: tell {who} by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, referrals and services...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact without a record...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer by the number of a letter...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a referral that came in...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a group activity...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a hand-over note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that wait for a review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs without a service...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import services from a list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people from a list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import help given from a list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address and phone of the branch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank consent form...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket list of services...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a new key...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes and bin...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program, and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report about the program...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and display...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text: {number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: as the computer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: high contrast, dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: high contrast, light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion: show nothing that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Confidentiality agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record only what was signed on paper. Records stay closed to somebody whose agreement has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidDialog</name>
    <message>
        <source>Help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidForms</name>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was given. No illness and no diagnosis is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care that cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person told when it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred in time to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is only used to see what is still possible. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: “How do you feel right now?” The person may say nothing; that is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person loses if nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also why a deadline moved; no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the person received. The stock is booked when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stock...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;assistance...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;matter...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal matter is recorded. A claim, a complaint or a permit with a deadline belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidPagePresenter</name>
    <message>
        <source>Do not contact the person about it: there is no consent to that, or no safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal matter is taken further by its next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing out of the stock was given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidPresenter</name>
    <message>
        <source>Correct what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written before stays on record; this is added to it. Goods are booked by the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of a legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step stays on record. A deadline also stands on the first page in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>PASSED: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TODAY: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOON: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: look whether it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {before}, after: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article}: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(corrected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikePresenter</name>
    <message>
        <source>{case}  {initials}, {age}, {status}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same sex</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerApprovalDialog</name>
    <message>
        <source>Agree or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when you do not agree; no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerApprovalPresenter</name>
    <message>
        <source>{kind}, case {case}, asked by {name} on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has ended. No answer can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back about this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;at was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;th whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry was a &amp;mistake; this one stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message>
        <source>OVERDUE: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} (corrected since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not feel safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} to {service}, sent {sent}, receipt due {receipt}, answer due {due}. Case {case}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} to {service}, not sent. Case {case}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5): {reasons}. Do not remind the service and do not ask it. What it says by itself can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, from {moment} on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it may stand on a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One piece is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;keep this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskAnewDialog</name>
    <message>
        <source>Everything that the person agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask consent anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this when data about the person got into wrong hands, or when they took a wish back at a service. From then on nothing leaves on what was agreed before, until the person was asked again. Help and contact that they agreed to go on. Tell the person what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskApprovalDialog</name>
    <message>
        <source>Choose what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what nobody does alone, when the second person is not at this desk. They answer signed in themselves; the answer holds for seven days and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistanceDialog</name>
    <message>
        <source>Only for help that saves in an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for help that another service gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only; no names of other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if consent could not be asked: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read and cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG and plain text. Where a picture was taken, who wrote a PDF, and whatever acts by itself is taken out first. The file that you choose stays where it is: delete it there if it must not be on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or taken &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few w&amp;ords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: page 2, front and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person &amp;knows of this copy and agrees that it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachPresenter</name>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}  ·  {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditChainPresenter</name>
    <message>
        <source>Settle it only if you know why, for example because you restored a backup yourself. If you do not know, stop: somebody may have put an old file in the place of the one with the newest work. The reason stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this file as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of this number was prepared in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter of this number was prepared in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter fits this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter does not fit this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail has no entry with this record check. Read it again from the paper. If it is right, the file was rewritten or an older one was put in its place: stop, and tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail has this record check: entry {number} of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a record check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) shown</source>
        <translation>
            <numerusform>%n entry shown</numerusform>
            <numerusform>%n entries shown</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the file still as it was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check reads every page, every entry of the trail and every record. It changes no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settle...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record check on a letter, such as 7AF2-C9D0-4E1B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record check on a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number, if you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by the whole case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is found. Change the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole case code, or choose another kind of action, staff member or time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and steps of referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told somebody outside the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of lists that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own views of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, indicators and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing, keeping and holding cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own record put together for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of need-to-know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service, further details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign or indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or protective factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the level of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that opens backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry about a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need without a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article of the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock: in, out or counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task about safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision to keep a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold on a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request about a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of somebody erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a copy of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums over erased people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case that a breach concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody told of a breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case code that leads to another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague who helps in a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity opened for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of an opened identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter asked in a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be trusted: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner order of the file is damaged: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record points to another that is gone: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail itself was changed or cut; it cannot be trusted from here on: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the trail tells where this record is from: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed outside the program, or an old version was put back: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is gone, and no entry says that it was erased: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is wrong with the file: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since {day}</source>
        <translation>
            <numerusform>%n entry since {day}</numerusform>
            <numerusform>%n entries since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the trail fit together without a gap.</source>
        <translation>
            <numerusform>%n entry of the trail fits.</numerusform>
            <numerusform>%n entries of the trail fit together without a gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were written.</source>
        <translation>
            <numerusform>%n record is as it was written.</numerusform>
            <numerusform>%n records are as they were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
    <message>
        <source>What Find looks in did not fit the records and was made anew. No record was changed. If this happens again, tell your coordinator: somebody may have put an older part of the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind or another.</source>
        <translation>
            <numerusform>%n more problem of this kind or another.</numerusform>
            <numerusform>%n more problems of this kind or another.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working with this file and leave it as it is. Tell your coordinator, who restores the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step. Nothing unfinished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup opens with the keys of {names}, and the vault passphrase then opens the records in it. With a passphrase instead, that alone opens this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking every record of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing it to the stick, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it back from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring it as a test and comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being made and read back. Wait until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops after the present step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is copied in encrypted form, best to a stick that is kept in another place. Nothing that is already there is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase opens the backup, and the vault passphrase then opens the records in it. The two need not differ, but whoever has the backup and both of them can read everything. Without them nobody can, not even the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock this backup with a passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this backup. Write it down now and lock it away, not beside the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stick out properly and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size}) is in {folder}. It was read back from there and compared: it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) that are no longer needed were removed there.</source>
        <translation>
            <numerusform>%n old backup that is no longer needed was removed there.</numerusform>
            <numerusform>%n old backups that are no longer needed were removed there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of the audit trail. The file inside opens with the passphrase of that time. It is signed with {signer}; the page Backups of your branch shows the same figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Used since {first}. A backup on it was last read back and compared: {moment} ({age}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file is backed up. Put in a stick and make the first backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup was made {age}, on stick or folder {label}. Make a new one, every week at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup on stick or folder {label} was made {age}. Make the next one there, or retire it if it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups lie on one stick. Make the next one on a second stick and keep the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. It takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a backup restores was last proved {age}. Prove it again every three months.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticks and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick or folder stands here after the first backup on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me or retire...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made yet. Put in a stick and make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove that a backup restores...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare or restore a backup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys that open backups...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or folder in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backups are locked with a passphrase that is typed each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups open with the keys of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This branch signs them with {signer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. Do it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A restore was last proved %n day(s) ago.</source>
        <translation>
            <numerusform>A restore was last proved %n day ago.</numerusform>
            <numerusform>A restore was last proved %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup goes on {label}. The sticks take turns, so that one is always elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the next backup on a new stick: with two in turn, one is always elsewhere. A stick is recognised by itself when it is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest backup on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BestInterestDialog</name>
    <message>
        <source>Decision in the best interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the decision of the branch, not a formal determination. Listen to the child first. Two of you decide; one of you is trained in child protection. It holds until the day of its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why two people decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent can rest on it for exactly these purposes, and where something is shared, with exactly this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;child says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safet&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;evelopment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passp&amp;hrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trained in child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever put it there puts it back, or a focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the case code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that were recorded by mistake. They are in no list and nothing is added to them, and they come back as they were. Gone for good is only what two people erase under Letting go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>A colleague recorded or put it there: they do this, or a focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded too long ago. Close the case, or let two people erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this person left the desk, so the case has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was helped or referred: this was no mistake. Close the case instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is held for the law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed or in the bin already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>About the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands on letters and other papers that are made from now on. What was printed before keeps what it says: write to services that have the old number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead has lines of its own, which stand in place of name, address and phone. Look whether they still hold: Letters, Change the letterhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was lost, stolen, sent to the wrong place or seen by somebody who should not see it. Report it at once, even when little is known; what is not known stays open. Write no names: this text stays when a record is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Noticed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In a few words, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;codes concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it &amp;be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;done to stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Harm to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason wh&amp;y not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCircleDialog</name>
    <message>
        <source>&amp;Show the name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues who work on the case change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is hidden or shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues who work on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but the colleague who leads the case works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCirclePresenter</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is hidden: only {name} and the colleagues below see it without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not hidden. {name} leads the case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Hide &amp;identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the na&amp;me: hidden...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the na&amp;me...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent that could be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;up again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close cas&amp;e...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a referral in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe con&amp;tact...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hared so far...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of two...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record con&amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;fety...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;bserve...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and &amp;plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Famil&amp;y, documents...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;ndicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o referral...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record assistance or prepare a referral; each entry appears here with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recor&amp;d answer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age in doubt: treated as a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options were weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told without consent: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First met: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety assessed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matter: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>%n answer recorded</numerusform>
            <numerusform>%n answers recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>answer due {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known: treated as a child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePresenter</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of case {case} are gone. Print the certificate now and let both people sign it.</source>
        <translation>
            <numerusform>%n record of case {case} is gone. Print the certificate now and let both people sign it.</numerusform>
            <numerusform>%n records of case {case} are gone. Print the certificate now and let both people sign it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is rewritten when it is opened next; lock the program once today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop could not remember it, so an older copy of the file would show the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup, and destroy the older ones when you can: they still hold the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Choose an erasure in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every erasure with its mark, its day and its ground; nobody can tell from it who it was. With a case code from paper the list shows the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ase code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no erasure to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the &amp;certificate...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesPresenter</name>
    <message>
        <source>No erasure fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>This file is older than the one that was last used on this laptop: entry {seen} of {moment} is not in it. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not the one that was last used on this laptop: entry {seen} of {moment} was changed afterwards. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer shows an earlier time than the newest entries of the file. Correct the clock; the audit trail notes that it jumped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of what was written before. Correct the clock if it is wrong; the audit trail notes that it jumped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this laptop remembered of your files could not be read and was started anew. An older file put in the place of this one would not have been noticed this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop could not remember how far the audit trail goes. An older file put in the place of this one would not be noticed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gets a new passphrase and a new key. The passphrase from before, the recovery sheets and the sign-ins of all staff no longer open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase of the file. Write it down now and lock it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before you go on. The program locks, gives the file its new key, checks every record and starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeKeyPresenter</name>
    <message>
        <source>Staff: nobody signs in with a name on this laptop yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: on the Staff page, give a new passphrase to each of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheets: make new ones on the Keys page and destroy the old ones. Nobody can be recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: make one at once. The program knows of none from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: make a new one at once. Whoever has the old passphrase can still read these; destroy them when the new one is made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}, {file}, on {medium}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only said here: no safety assessment of this day is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First do what is still to do, and choose the second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why the work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the a&amp;ttempts to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-02, 2026-11-09, 2026-11-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last look at safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was &amp;done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about later c&amp;ontact...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cas&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseCasePresenter</name>
    <message>
        <source>{rule}. Choose another day only with a reason in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees that this case is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case} is closed. From now on it can be worked with as before; when and why stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Columns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>It stands at the end already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the list shows. The order of the lines is the order of the columns; the first one always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBackupPresenter</name>
    <message>
        <source>Compare or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside to see how the backup differs from the file that is open: figures and case codes, no names. It can then be restored to a new file. The open file is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in {file} in {folder}. The open file is as it was. To work with the restored one, lock the program and open it; put the other one away under a name that nobody takes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were erased since are not in it.</source>
        <translation>
            <numerusform>%n record that was erased since is not in it.</numerusform>
            <numerusform>%n records that were erased since are not in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored to a new file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of legal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the level of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses by decision of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses of readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closures of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that breaches concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People told of breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further details of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the program, such as its list of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that differ: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more case(s).</source>
        <translation>
            <numerusform>And %n more case.</numerusform>
            <numerusform>And %n more cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two went different ways after entry {entry} of the audit trail: each has work that the other lacks. Whoever switches loses what stands only in the open file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are at the same point of the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open file goes on from this backup. Whoever switches loses what was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup goes on from the open file: it is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open file ends with entry {entry} of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup ends with entry {entry} of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {here} only in the open file, {there} only in the backup, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>{element}: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: not asked for, because a child needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{element}: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not known: the rules for children apply until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for children apply: no means is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded in the lists of indicators yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: {level}. Open rows: {open} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the person agreed to it does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection: {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looked at it on {moment}: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was recorded since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is another one now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Choose the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail or telephone of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter offices or roles, never names of people. The program ships no addresses: the National Society knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IFRC Global PGI team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;APMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;TN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;rpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each one aloud. Take out what the person does not want to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for not asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Read this first, before the person tells you anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then explain each point in words that the person understands, and tick it. The limits come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. What may be shared: exactly these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for withholdin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision of two people...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is mature enough to decide (15 to 17; 12 to 14 with due weight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure that the person can decide this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the reg&amp;ister...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed paper is kept, under lock and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in a private place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it counts all the same (focal point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printed form...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a focal point may write this. Ask one to sign in and record the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a focal point may write this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentFields</name>
    <message>
        <source>Never asked: may be involved in the harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the limits of confidentiality first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentFormDialog</name>
    <message>
        <source>A filled form is printed from a consent of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank form, for paper work: no case, everything open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentFormPresenter</name>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is logged. Keep the signed paper locked away, or record the answer and destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPresenter</name>
    <message>
        <source>Does the person take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed to this before. Recorded as refused, that agreement ends now: its open referrals are stopped, and letters that left have to come back. If the person only wants no further letter, close this form and end the new referral instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>the child is not asked, but told what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child is asked for assent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child is asked for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for {age}: {child}, and a caregiver who can be asked consents too. Where no caregiver is asked: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is in dispute, so the rule for the younger age holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not known. If this may be a child, ask as for 15 to 17 years: the person agrees, and a caregiver too; and record the age soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people decided in the best interest on {day}; it holds until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child, if mature enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Talk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{valid} of {count} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing for the next step: {purposes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people should decide in the best interest and record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision of {day} is on record, but not what it is for, so nothing can rest on it. Open Decision of two..., record it again and tick what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was told without consent and the person does not know it yet; see Shared so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed paper is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: referrals stopped {count}, letters to call back {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is an adult now ({purposes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk level is another one now ({purposes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data got into wrong hands; say so, and ask anew ({purposes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wish was taken back at the service ({purposes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is over ({purposes})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>The contact is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time the contact is shown, the log says who looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDoneDialog</name>
    <message>
        <source>Choose what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next contact is planned. Withdraw the consent to be contacted on the case page too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &quot;Safe contact&quot; on the case page first: it says when and how the person can be reached safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDonePresenter</name>
    <message>
        <source>This was a contact with somebody at high risk. Talk about it within 72 hours, with your focal point or a colleague, without names. Nothing about how you are is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may be contacted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program has no list of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list cannot be changed, so that trails read the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row {field} is missing; rows may be added, not left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read, or is larger than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma, a quote or a bracket is missing or too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has another kind of value than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row {row} has no {field}; write it as the other rows have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the row {row}, {field} has another kind of value than in the other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the row {row}, {field} must be one of these: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row {row} counts by weight, but not each row of its list has one; write false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a field of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the list and of the file differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say original, machine-checked or person-checked of a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is in a language that the top does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code has letters, figures, dots and dashes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this code is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a date like 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence is V, V2, M or P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row from memory needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not used, line {line}: {why}. The list that came with the program is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>Read only: this file is worked with on another computer, or by another account of this one. Nothing is stored here, and names, printing and exports stay closed. Work with the file there; if it is lost, the coordinator can work with this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: this is a copy, and the original still lies at {path}. Nothing is stored here, and names, printing and exports stay closed. Open the original; if it cannot be used any more, the coordinator can work with this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with, on this computer. If anybody goes on with the file on the other computer, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with. If anybody goes on with the original at {path}, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if the other file was lost, stolen or damaged, or if nobody will use it again. This copy is checked, the audit trail notes the change, and the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with this copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with this copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyViewer</name>
    <message>
        <source>A text follows the size of the window’s letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyViewerDialog</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyViewerPresenter</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionGate</name>
    <message>
        <source>A closed case is corrected when the person asks for it: record that first, under Requests. Or take the case up again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPaperDialog</name>
    <message>
        <source>Read every page first, and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on file about the person, for the person alone. Names of others that the file knows are taken out; read every page for those that it does not know, and leave out a part that would tell about somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice without names and codes. The program sends nothing: print it, and hand it over where it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest assessment, with a place to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file still knows of this erasure: a mark, a day, a ground, figures and initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out where it would tell about somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ha&amp;ve read every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPaperPresenter</name>
    <message>
        <source>The paper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataProtectionPage</name>
    <message>
        <source>Choose a breach in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This breach is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a breach...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assess...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin &amp;before it, with a reason...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breach was reported. Report it here at once when something was lost, or seen by somebody who should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;known...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was &amp;told...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notice on paper...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;e...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataProtectionPresenter</name>
    <message>
        <source>Close the breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has to know knows, and it was stopped. Write what will be done differently, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin before the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can be recorded from now on. The first page reminds of the assessment until it is done. Your name and the reason are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}. Decided on {day} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LATE: {who}, by {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, by {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySheetPresenter</name>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), what was due first on top.</source>
        <translation>
            <numerusform>%n line, what was due first on top.</numerusform>
            <numerusform>%n lines, what was due first on top.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only case codes and letter numbers are on it, and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Case file {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>{file}  ·  {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of this program had made it. Every record was checked afterwards. A copy from before is kept in {folder} as {file}; it opens with the passphrase of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased records came back and were erased again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This copy still held %n record(s) of people who were erased. They are not in it any more, or are not shown where the copy can only be read. The audit trail says so.</source>
        <translation>
            <numerusform>This copy still held %n record of people who were erased. They are not in it any more, or are not shown where the copy can only be read. The audit trail says so.</numerusform>
            <numerusform>This copy still held %n records of people who were erased. They are not in it any more, or are not shown where the copy can only be read. The audit trail says so.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not worked with this file before, so it cannot know who was erased after this copy was made. Compare with the computer of the branch, and erase them again under People, Letting go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>The report is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the whole text that would be saved. It holds versions, rounded figures and codes: no names, no case codes, no places of files and nothing that anybody typed. Read it before you save it. The program sends it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;whole file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds what you read, and nothing else. Everybody who can open its folder can read it: give it only to whoever helps you, and delete it afterwards. That it was saved is in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits. Clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>The first %n service by name; narrow the search to see others.</numerusform>
            <numerusform>The first %n services by name; narrow the search to see others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs without a ser&amp;vice...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pocket list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add service...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is found. Change the words or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services in the directory yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the services that people are referred to here. A service can be used once its check is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service to see what it offers and whether it can be used today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a check...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow toda&amp;y...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide address...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose for good...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lif&amp;t suspension...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspen&amp;d...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPresenter</name>
    <message>
        <source>Not usable today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today, check due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the suspension or closure first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was suspended, and that was lifted. Record a check first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service can be used today already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is hidden already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the address of {service} stands on no list, no card and no paper, and only those who maintain the directory see it. Papers that were printed before still show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today, not funded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today, funding ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check holds
until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has no valid check. Referrals to it will be possible until the end of today. Your name and the reason are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} cannot receive referrals from now on. Nobody can allow it until the suspension was lifted and a new check recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift suspension or closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was stopped: {reason} Lifting that is kept with your name and the reason. Nobody can be referred there before somebody has recorded a new check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} stays in the directory because of earlier referrals, and cannot receive new ones. If it opens again, lift the closure and record a new check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close service for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred there and not finished: {cases}. They may be there now. Look after each of them, by their safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be used: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayDialog</name>
    <message>
        <source>As the computer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {language} are missing or damaged on this computer, so the program speaks English. Nothing else is lost. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose is shown at once and kept on this computer for you. Nothing that you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the screen &amp;moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show the &amp;Hijri date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the usual display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>What the window remembers here (language, size of text, colours, columns) was damaged and is as at the beginning. Choose it again under “Aa ع”. No record is touched. The damaged file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a service today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift a suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision in the best interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or role of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a flag down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was told of a breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a breach of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin before the impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an identity for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>{form}: what you typed waits on Home, for at most {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: what you typed was not kept, because the record was erased meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being typed cannot be kept for a power cut. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftOpening</name>
    <message>
        <source>The case was closed meanwhile. Nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent was withdrawn or replaced meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is no longer suspended or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service was suspended or closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This colleague has left meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program no longer has the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <source>Prove that a backup restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored to a private place, checked whole, compared with what it says about itself, and thrown away again. Nothing of your file changes. Use what you would have if this laptop were gone: the passphrase of the backup, a secret key, or two recovery sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} will be restored and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup restores. Every record and the whole audit trail in it were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are not counted from today, because the open file was the key: without this laptop there is only the passphrase of the backup, a secret key, or the recovery sheets. Prove it with one of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>&amp;Give passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sign-in name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody needs a sign-in name and a passphrase of their own on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, for example the given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed the confidentiality &amp;agreement on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this person: they write it down and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They choose an own one of at &amp;least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolPresenter</name>
    <message>
        <source>For {name}, on this laptop. A passphrase that they had here no longer works afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ground and the second person, and type the case code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this person is removed from the file for good: identity, case, consents, help, referrals, notes and unfinished forms. It cannot be taken back. A case code in the audit trail and sums that name nobody stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the case code once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePresenter</name>
    <message numerus="yes">
        <source>%n backup(s) on record still hold this person until you destroy them.</source>
        <translation>
            <numerusform>%n backup on record still holds this person until you destroy it.</numerusform>
            <numerusform>%n backups on record still hold this person until you destroy them.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop; is {name} here, and agrees?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about case {case} is removed for good. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not include this. Ask the coordinator of your branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the file. Go back to the list and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing was sent; open it again and look at the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid consent for this. Talk with the person and record what they say, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did not agree to share all of these items. Take them out or ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the person says about the service, or choose why they were not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left that this letter may say. Choose items that the person agreed to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case_code} is closed, so nothing is added to it. Take it up again first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case_code} lies in the bin, so it takes nothing. Put it back first, under Recent changes, Bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change cannot be taken back any more, and nothing was changed. Recent changes says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be done before this case can be closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands against putting these two case files together. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands against it, so this case stays where it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands against erasing this person now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service cannot receive referrals now. Check it in the directory or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be read. Nothing was stored. Save it as an .xlsx workbook or as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program has no release key, so it cannot check a set-up file. Use the printed list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit where the referral stands now; perhaps somebody recorded something meanwhile. Nothing was stored. Look at the referral on the case page and record what comes next there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} never left the desk, so nothing has to come back. Note on the first page that it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some steps of a safe referral are still open. Tick what was done, or write why it is left out; then the letter can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the referral ended before you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral of this branch has the number {number}. Compare it with the slip; it may belong to another branch. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer to letter {number} is on record already. Nothing was stored a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} was recalled, because the person took the consent back. Nothing more is recorded about it: do not use what the service wrote, and ask it to return or destroy the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact the person now. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not work on the case {case_code}, so its identity is closed to you. Open it on the page of the case, with a reason and for a limited time, or ask a colleague who works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interpreter has a conflict of interest and must step aside. Choose another one. That they were not used can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues whose training the coordinator recorded may ask these questions. If you are worried, press the button that gets help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter cannot print these characters: {characters}. Write this item in Latin letters or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of the letter has a mistake in line {line}. Ask the coordinator to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was not handed over: {detail}. The log says so. Check the printer or the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use at least 15 characters, or let the program make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content list {file} has a mistake in line {line}. The program cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written or read here. Choose a folder that belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}. If it is on a stick, put the stick in. Or choose another folder, or leave this empty and choose one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {path}. Choose another folder, or leave this empty and choose one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already exists and is never overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a case file. Nothing was changed. Look for the real file or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an ordinary database without encryption, not a file of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not made by this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends too early: a part of it is missing. Nothing was changed. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program. Open it in the window once: it is backed up and brought up to date there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already open in another window or by another person. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved, renamed or replaced while it was open, so nothing more is stored in it. What was stored before is in the moved file. Put it back, or lock the program and open the file where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy that can only be read: nothing can be stored, and no name shown, printed or exported, because that leaves entries. Work with the original; if it is lost, the coordinator chooses Work with this copy at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name and passphrase do not fit. Check both and try again; if you forgot them, ask your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sign-in names of this laptop is damaged. Leave the sign-in name empty and open the file with its own passphrase, then enrol the staff again. No record is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only coordinator. Make somebody else coordinator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts failed. Wait {seconds} seconds, then try again. Nothing is ever deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no confidentiality agreement in date. Sign one on paper; a coordinator then records it under Staff, that of their own too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first real record, the recovery sheets must be printed and two of them typed back. The coordinator does this under Keys. What you type here stays until you close the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet {sheet} cannot be used. Compare it with the paper, word by word. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk on which {path} lies is full, so this was not stored. Everything from before is whole. Make room there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick takes no file as large as this backup: it is formatted as FAT32, which ends at 4 GiB. Use a stick that is formatted as exFAT or NTFS. The backups that are on it are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory for this. Nothing unfinished was kept. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm that this was stored ({detail}). Open the file again and look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Check it and try again; if you are sure that it is right, the beginning of the file may be damaged: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Do not work with it; restore the newest backup. The damaged file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this program that encrypts the file is missing or was replaced, so {path} was not opened and nothing was written. Install pgi-desk again from a copy that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files are not kept on network drives, sticks or folders that are copied to the internet: {path}. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a training file. It cannot be used here; open it with demo mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a real case file. It cannot be used for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists in training mode alone. Close this file and press Training mode on the first window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup, or its beginning is damaged. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is whole and was made before the passphrase of the file was changed. Type the passphrase that the file had then, below, and try again. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was changed. Nothing was written. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup did not read back the same, so it was not kept. Use another stick or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be made or read: {path}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the branch is ready to do does not open this yet: it needs level {needed}, and level {level} counts now. Look at the page Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first person is recorded, a coordinator weighs what could happen to the data, or notes why the work begins before that. Open the page Readiness, then Data protection. Contacts without a name and help in an emergency stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be closed yet. What is missing stands in the list beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions before this step have not been answered, or the answer was to stop. Begin the step again from its page, answer the questions, or choose why they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry cannot be kept. Look at the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept as it is. What is in the way stands at each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window on this computer (started {since} by {by}). Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window or command of yours (started {since}). Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has this sign-in name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one name or a nickname; a nickname is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Keep it short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick contact keeps no phone number, document number or e-mail address. Take it out, or open a case with the person’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text contains characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999 for about 1999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record check has twelve digits and letters from A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of this place was checked and holds today, so there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for a pocket. Choose a smaller place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, or it is damaged. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Save the picture smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than 12 million pixels. Save it smaller first; a letterhead needs few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time, one copy has to go to the service. Without it the referral is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is for the person alone. Print the letter itself for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent holds at most 90 days. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates or ages are in the wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain and tick every item before you record a consent as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one service that this consent is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All minimum criteria must be met before a service counts as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of service must be checked by two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss at least two options. Write a few words on what is good or bad about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing nothing is always one of the options. Write what is good or bad about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can choose only between options that were discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a referral already. If the person wants nothing now, record that as the answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chose nothing for now. End without a referral, or record another choice under Options and way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this step is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded. Record it, or write why it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who took the call, as a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card must not say “{word}”, because anybody may find it. Use other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the letter was sent. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a slip has ten digits, like 26-000417-39. Type all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has a mistake: its last two digits do not fit. Compare it with the slip, digit by digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe contact, so leave the contact itself empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the limits of confidentiality to the person first, then tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can hear this. Go to a private place and ask again, or let a focal point write why it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a focal point may say that a place without privacy was good enough. Ask one to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult decides in person. Only where an adult cannot decide now, two people decide in their best interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child said no. Record the answer as refused, or let two people decide in the best interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the child too and record what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether a caregiver can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask a caregiver who may be involved in the harm, and tell them nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caregiver who can be asked must consent. Choose the caregiver, or say why none is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this age somebody else must consent; see the rule above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here two people decide together. Choose the best interest panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people must have recorded their decision for exactly this purpose and service first, and it must still hold. Record it beside this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the decision is for; consent can rest on nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision of two people on exactly this holds today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the danger for the person is another one now than when it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this workbook takes too much memory or time, often because a cell far below or far to the side is not empty. Copy the lines of the list into a new workbook and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is not read. Save the list as an .xlsx or .ods workbook or as CSV and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is protected. Save it without a passphrase and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the child is mature enough, if that is so; otherwise an adult must consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was settled already. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Type how the new file shall be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise goes on. Choose one and begin it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is finished yet. Finish one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-over goes to somebody else. Choose a colleague, or leave it to whoever comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no case code. It has eight letters and digits, such as K7QM-T4CC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter of the case code is wrong. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with this code in the file. Look at the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a little more, so that others understand why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues who work on the case decide this. Ask the colleague who leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lets themselves into a case. Ask a colleague, or open the identity with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity is open to you already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interpreter has no confidentiality agreement that holds today. Have it signed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this question first; not known is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due, so there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list here that can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a person on record. Write it without a name: this text stays when the record is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not among those that the breach concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high risk is left, so the risks are not simply acceptable. Choose another result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how likely and how severe this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is done about this risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter that has ended has no deadline. Take the deadline out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the deadline moves or falls away; the old one stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the care to which the person was referred in time, or choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this time the care was no longer possible. Take the tick out or correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not so many in the stock. Book what came in first, or count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of it are still in the stock. Book them out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer kept. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of help needs consent first. Only help that saves in an emergency is recorded without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not belong to the kind of help that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt must not say “{word}”, because anybody may find it. Change the name of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” would stand on every letter, also to services that must not know it. Leave it out here; what one service may know is ticked in its referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was stopped, refused or closed: nobody waits for the person there. Give out no card; prepare a new referral first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of the plan: the person has to ask for one, and it has to be safe for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are for people over ten. Use the button that gets help instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer says that there are no thoughts of suicide, another one that there is a plan or the will to act now. Ask again and correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Write at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person would be born after the case was opened. Check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a view of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have 20 views of your own already. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an emergency is handed over by telephone. Choose another way, or Emergency as the priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funding would end before it begins. Check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not in the directory. Choose what kind of help they give: it decides what they may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the person&apos;s agreement nothing about them is kept. Write nothing down, or choose below the legal basis that allows it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the days like 2026-11-02, 2026-11-09, with a comma between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for at most two years; then somebody looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the case code of the person who would be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hold on this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are for adults. From 2 to 17 years another set is used, the child functioning module; ask your coordinator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are for adults, and the age of this person is not known. Record the age or the age group first (on the page of the case: Correct); a guess is enough. What the person needs can be written there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are not asked about children below 2 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second person other than the one who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which of the two is trained in child protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least two options, one a line; doing nothing is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a review day after the decision, at most half a year later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical question always applies. Rate it as achieved, partly or not achieved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write which evidence was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who does the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write until when the next step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new assessment first. What was signed is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is signed already. Begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has re-checked this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the critical point that is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point does not sign for the leadership. Choose a coordinator, or somebody who leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name belongs to a colleague in this file. Choose them in the list, where they may sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked that may be shared. Tick at least one item, or record the answer as refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day like 2026-06-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in too, or leave the whole form empty: half a law is worse than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this service is suspended or closed it stays what it is. Lift that first, with a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is neither suspended nor closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is suspended: tell it nothing. Choose another one, or write who else must be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not exist any more. Choose another one, or write who else must be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is closed: record what the person says about the service, with the button for that, or choose why they were not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out; a service that is not in the directory yet can be entered there with its kind of help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the person cannot be told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was given for another referral; ask again for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits of confidentiality were not explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not taken in a private place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person wants some of these items withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of these items were not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adult must decide in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caregiver&apos;s situation is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caregiver did not consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no adult who may consent did so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a best-interest decision by two people is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child&apos;s maturity is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is an adult now and decides alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data about the person got into wrong hands after it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person took the wish back at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has to lift that first, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is due for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its suspension was lifted, and nobody has checked it since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it no longer offers the help that this referral asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last check is too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum criteria are not all met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not checked by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not agreed that this goes to the service that restores family links (C9), which is asked beside the consent for the letter. Talk with the person and record what they say, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5). Do not remind the service and do not ask it. Talk with the person and record what they say, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has this letter, so it is not printed again. Enter what comes back under Referrals on the case page. If the person needs more help, prepare a new referral. Papers for the person can be chosen at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help that this letter asked for has ended, so it is not printed again. Close the referral on the case page with how it ended, or prepare a new one. What was shared can be printed for the person at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did not come to the service, which still has the letter, so it is not printed again. Talk with the person, if that is safe; then prepare a new referral, or close this one on the case page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said no, so the letter is not printed again. Talk with the person and prepare a referral to another service, or close this one on the case page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not answered, so the letter is not printed again. Print a reminder: choose it at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not want this service any more, so the letter is not printed again. Close the referral on the case page; if the person wants something else, prepare a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the person back to you, so the letter is not printed again. Talk with the person about what comes next and prepare a new referral, or close this one on the case page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is closed, so its letter is not printed again. If help is needed, prepare a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took the consent back before the letter left, so it stays here. If the person agrees again, prepare a new referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took the consent back, so the letter is not printed again. Print the recall: choose it at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe way to contact this person. Wait until the person comes to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not asked yet how they can be reached safely. Ask when they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside the hours in which the person can be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this is a safe hour: the hours are written in words. Ask before you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid consent to contact the person again: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOMEBODY IN THE FAMILY IS DANGEROUS for this person. Make sure that nobody else answers or listens; if in doubt, hang up and say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with this person is dangerous for somebody else on file. Never say that you know them, where they are, or that they were here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certain people may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word is on no recovery sheet. Compare its letters with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word does not fit the others. Compare it and the next one with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for the ones that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for a word that stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {sheet}: more than one word is wrong, or their order is. Compare all words with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed the same sheet twice. Take another one of the three sheets for the second box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sheets do not belong together. The set code at the top of both papers must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two sheets are of a set that is not in force. Compare the set code on the papers with the one shown on the Keys page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in box {sheet} is not a recovery sheet of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sheets belong together, but they do not open this file: they are of another file, or of a key that was changed since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is no field {name}. Choose one from the list below the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is no block {name}. Choose one from the list below the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a block stands alone on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the block {name} stands in the text twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text lacks the block {name}, without which this letter would not say what it must. Choose it from the list below the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a field begins with two braces and ends with two braces. One of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: bold text begins here with ** and does not end. Put ** at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is nothing between ** and **.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: this mark cannot be used. What can be used is named below the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: &lt; and &amp; codes cannot be used. Write the word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: links cannot be used. Write the address as it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: images cannot be used here; the letterhead may have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the text is too long. A letter has at most 20,000 characters, a line at most 2,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds a character that nobody sees ({name}) and that can turn the words around it. Delete the line and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: these characters cannot be printed: {name}. Write them in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens with a passphrase of its own. Choose passphrase, type it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens with a key, not with a passphrase. Choose the key file, or two recovery sheets of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is whole, but it is of another file than the one that is open. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup names the file that is open, but this branch did not sign it. Do not restore it: somebody made it to look like yours. Keep it, and take another backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read to its end: the stick was pulled out, or it is failing. Put it in again and try once more; if that fails too, take another backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret key in this, or it is not complete. A secret key begins with AGE-SECRET-KEY-1; copy the whole line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a public key, or it is not complete. A public key begins with age1; copy the whole line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read. Put the stick in again, or copy the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is missing: {path}.minisig has to lie beside the file. Copy both; nobody can tell without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature beside {path} is damaged. Do not start the file; copy both of them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was signed with another key than the one of this program, {number}. Do not start it, and ask where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was made before there was a release key, so no signature can tell it whether {path} is the real one. Compare the 64 letters and digits of the file with the printed page of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not what was released: it was changed or damaged. Do not start it; delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not there any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file only says that another program has the list open. Choose the list itself, whose name does not begin with ~.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB. Delete pictures, or split the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} lines. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} columns. Delete those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell {place} holds more than {most} characters. Shorten it, or delete its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds more than {most} million characters. Delete the columns that are not needed, or split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list, or it is damaged. Save it again as .xlsx or as CSV and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook contains macros, which may do harm. Save it as .xlsx without macros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this list cannot be read without mistakes. Save it as an .xlsx workbook, or as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list was put together from two kinds of text: line {place} is stored in another way than others, so that its letters would be read wrongly. Open it in the spreadsheet program, look at that line, and save the list as an .xlsx workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read from line {place} on: a quotation mark is missing there. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells {place} are joined, so it is not clear which line they belong to. Separate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lines under the headings, so there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the name of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns that say what was given, and on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of the case code, or that of the number of each person in your list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are set to the same field. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a total or a heading; if it is not, write the name in letters and fill in another cell of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell holds a formula without a value; open the list in the spreadsheet program, save it and try again; if that does not help, write the value there in place of the formula, or empty the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program does not know this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ages like 18-60 or 18+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a day like 2027-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the youngest age is above the oldest, or above 120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the funding would end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text contains characters that cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory may have it already; write the same region, district and area here and there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is about the same service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a date like 2027-03-31, or a year of four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates of the Hijri calendar are known from 1343 to 1500, which is 1924 to 2077; write this one in the Gregorian calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your list does not say by which way contact is safe; add a column for it, or leave the number out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is about the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody of this name is on file, and it is not certain that it is the same person; look there first, and write the same date of birth here and there if it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} has the same name, and no other date of birth tells the two apart; delete one of the lines if it is the same person, else write both dates of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number belongs to another person on file, with another name; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number belongs to help on another day that is on file; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spreadsheet program shortened this number, and its last digits are lost; format the column as text and copy the numbers anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no digits in it, so it is no telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who this is, is open only to those who work on the case; give the change to the focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case is closed; take it up again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your list says no; record in the case that the consent was taken back, if it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person did not agree to be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent is missing; ask the person, or say on what ground the list is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be a child, for whom a signed list is not enough; record the child by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consent is too old; ask the person again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such case in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case is about somebody with another name and another date of birth; look at the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case code and the number are about different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has not agreed to help that can be used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the readiness of the branch does not open this kind of help yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is about the same help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why the work on this case ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what happened; this reason asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the days of three safe attempts to reach the person within the last 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one letter it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral is still open. Record how it ended, or stop it, in the list of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not know yet what was told without their consent. Tell them and record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal matter has a deadline. Record the step that ends it, or who follows it from now on and without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more at how safe the person is, and write on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look at how safe the person is must be of the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look at how safe the person is cannot be after today, or before the safety assessment on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the branch may contact the person later, and record the answer as a consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how the help was, and record whether the person answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than the rule keeps a case. Write the reason in the note, or choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose until when the closed case is kept; the day lies after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one letter about this person it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral of this person is still open. Record how it ended, or stop it, so that nobody waits for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is held because of a law, a court or a complaint. End the hold first, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for something about their record that still waits for an answer. Answer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for keeping this case is not over yet. Choose another ground, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened and nothing was stored. Reference for your coordinator: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be kept. Scan the paper again with 200 dots per inch, or in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be kept, whatever its name says. Only PDF, JPEG, PNG and plain text are kept: scan or print the document as PDF, then choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office documents and archives are not kept, because they can carry programs. Open it where it came from, save it as PDF, then choose the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture is not kept. Save it as JPEG or PNG, or scan the paper as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a program or a web page, whatever its name says. Do not open it, and tell your coordinator where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this text cannot be read for certain. Save it as UTF-8, or as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or it is not what it says it is. Scan the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file takes too much memory or time, so it was stopped. Scan the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has a password. Save it without one, then choose it again; here the whole file is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has more than 60 pages. Keep only those that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than 30 million pixels. Save it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not what was stored, so it is not shown. Check the file under Audit, and ask for the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person whether this copy may be kept, and tick the answer. Without that, look at the document and write a note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the case itself. Type the code of the other person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type either the case code of somebody on file, or the name of somebody who is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with this code. Compare it with the other case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count at least one person. Use Not known where you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePapers</name>
    <message>
        <source>Trainer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever leads the exercise: the story, the steps, what is noticed, and what to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was practised, and a reference that the readiness check can name as evidence. It bears the mark of training and no name but the initials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Steps that were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise, read what you are told, and do it with the program as you would in real work. Steps are checked off by themselves. Nobody is graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trainer sheet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Initials of the learner:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate of practice...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move time forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the training again...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPresenter</name>
    <message>
        <source>{done} of {steps} steps are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps. It was not kept at that time which ones they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise goes on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise does not go on. Begin it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish an exercise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noticed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed was not kept at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} goes on. When another exercise begins, nothing is kept of which steps were taken in it. Finish it first if you want to talk about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the other one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: case codes and age groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is as it is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list holds no names, or you may not save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names leave the encrypted file. Whoever finds this file knows who asked for help. Nobody decides that alone: a second person agrees here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second person, who agrees that names leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list is saved for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a list for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read by whoever opens its folder. It holds what the list on the screen was narrowed to, and the log keeps what it was saved for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kin&amp;d of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTCDS names of columns, and codes in place of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Save a readable file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be in the file.</source>
        <translation>
            <numerusform>%n line will be in the file.</numerusform>
            <numerusform>%n lines will be in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are left out because they are open only to others.</source>
        <translation>
            <numerusform>%n name is left out because it is open only to others.</numerusform>
            <numerusform>%n names are left out because they are open only to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are left out because fewer than {few} people have them, and so they could tell who somebody is.</source>
        <translation>
            <numerusform>%n area is left out because fewer than {few} people have it, and so it could tell who somebody is.</numerusform>
            <numerusform>%n areas are left out because fewer than {few} people have them, and so they could tell who somebody is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of the same age group, sex and area have fewer than {few} people in them, and somebody who knows the place can tell who that is. Give such a list to nobody outside the branch.</source>
        <translation>
            <numerusform>%n group of the same age group, sex and area has fewer than {few} people in it, and somebody who knows the place can tell who that is. Give such a list to nobody outside the branch.</numerusform>
            <numerusform>%n groups of the same age group, sex and area have fewer than {few} people in them, and somebody who knows the place can tell who that is. Give such a list to nobody outside the branch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it in a place that you control, and delete it as soon as it has served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved. It is logged.</source>
        <translation>
            <numerusform>%n line was saved. It is logged.</numerusform>
            <numerusform>%n lines were saved. It is logged.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyLinkDialog</name>
    <message>
        <source>Choose what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in the case of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody on file was asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down only who matters for help or safety. Somebody on file is named by the case code alone; both cases show the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;code, if on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example K7QM-T4CC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, if not on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name or a nickname is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1999-04-07, 1999 or ~1999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Is the person’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;other says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and factual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyLinkPresenter</name>
    <message>
        <source>By the rule for ages this is a child: ask about safety and who looks after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the age is not known, treat them as a child.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Copies stand inside the encrypted file only. Each opening is written in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to keep a record was taken back. Remove the copies, or ask the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody who has a case file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or c&amp;hange...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open their &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke away...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is noted yet. Family, dependants, and also those the person must be kept safe from belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;document...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was copied. Copy only what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyPresenter</name>
    <message>
        <source>Take this link away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone from both cases, with what is written in it. The case files themselves stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known: ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other is afraid of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or taken by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Type what you look for, then choose a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, case code, letter number or phone, in any writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Nothing is found by this. Try another spelling, or a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a line, Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is found in every script and spelling. What you type is not kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals that came in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindServiceDialog</name>
    <message>
        <source>Choose a service in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service to see whether it reports to authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;this service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindServicePresenter</name>
    <message>
        <source>No service fits. Leave something out, or press Clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>The first %n service by name; narrow the search to see others.</numerusform>
            <numerusform>The first %n services by name; narrow the search to see others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag tells nobody outside the branch. It opens a task with a deadline. Telling somebody without consent has a form of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise the flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagPresenter</name>
    <message numerus="yes">
        <source>The task is due within %n hour(s).</source>
        <translation>
            <numerusform>The task is due within %n hour.</numerusform>
            <numerusform>The task is due within %n hours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling somebody without consent may apply for: {reasons}. It needs a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the flag down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is over or was a mistake. The flag stays in the history, and its task is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in one line what was done and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees? The log will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message>
        <source>sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctioningDialog</name>
    <message>
        <source>What is difficult?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next questions ask about difficulties you may have doing certain activities because of a health problem. Read each question as it is written, in this order. The person may refuse any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person needs in order to use a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by the answers. Tick only what the person agrees to: it can go on a letter, the answers never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctioningPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation is not yet verified. Where the official translation of the Washington Group is at hand, read the questions from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short set on functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question needs an answer. Refused and does not know are answers too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Choose what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be &amp;reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will &amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPresenter</name>
    <message>
        <source>The plan is approved. A new state keeps that; any other change needs a new approval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsPart</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article} ({number} in stock)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Choose what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count heads; never write down a name. Use Not known where you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school, a hall or a district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPresenter</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New group activity...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention sessions and groups, counted by heads and without names. Somebody who comes twice counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group activity is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums stand here with the first activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums by quarter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>{who}: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, quarter {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Whoever comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the next shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what must not be lost. It stands on the first page of the colleague until they have taken it over. Use case codes, never names of people on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with a comma; empty when it is about no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverReader</name>
    <message>
        <source>From {name}, {moment}. Cases: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over that nobody took over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPart</name>
    <message>
        <source>{care}: within {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{care}: until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{care}: too late since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the person if it is safe for you. If a life is in danger, call the emergency number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Noting that you are worried...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is set here yet. Call the focal point or the coordinator of the branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted that you are worried, and the team has a task. You need not explain anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be noted: {reason} Call all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeDrafts</name>
    <message>
        <source>You were writing: {form} ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}, {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeDue</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day sheet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish setting up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service confirmed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, overdue and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For th&amp;e branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of &amp;them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever falls due or waits for you appears here, what was due first on top. Nothing is lost when the laptop was off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;answer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;reminded...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder &amp;letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>person(s) on record</source>
        <translation>
            <numerusform>person on record</numerusform>
            <numerusform>people on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>open case</numerusform>
            <numerusform>open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open referral(s)</source>
        <translation>
            <numerusform>open referral</numerusform>
            <numerusform>open referrals</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a referral that waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePresenter</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in the directory need a check</source>
        <translation>
            <numerusform>%n service in the directory needs a check</numerusform>
            <numerusform>%n services in the directory need a check</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} are shown, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person can be recorded yet: print the recovery sheets and type two of them back. The coordinator does this under Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheets were last typed a year ago or longer. Rehearse the recovery under Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more about backups.</source>
        <translation>
            <numerusform>%n more about backups.</numerusform>
            <numerusform>%n more about backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, receipt by {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is due than is shown here. The oldest stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appro&amp;vals: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}, {late} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}; do not contact the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask the service: no consent (C5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOPPED: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service or colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeRecalls</name>
    <message>
        <source>Letter {number} (case {case}) has to come back from {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took back the consent for letter {number} (case {case}). Ask {service} to destroy it or give it back, and note here when they have done so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) have to come back.</source>
        <translation>
            <numerusform>%n more letter has to come back.</numerusform>
            <numerusform>%n more letters have to come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did {service} say that letter {number} and every copy of it are destroyed or given back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeUncertain</name>
    <message>
        <source>Nobody knows whether this came out: {paper}, case {case}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) are uncertain.</source>
        <translation>
            <numerusform>%n more paper is uncertain.</numerusform>
            <numerusform>%n more papers are uncertain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment of data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the questions once before the first person is recorded, and again every twelve months. What was stored stays; this makes the next version. Name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How se&amp;vere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers, for coming back after a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportAssistance</name>
    <message>
        <source>Import a list of help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Help is taken in for people who are on file and agreed to it. Empty cells change nothing, and the list itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and for each line the case code or the number of the person, what was given, and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{create} new entries and {update} changed ones were stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDirectory</name>
    <message>
        <source>Import a list of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. New services arrive unchecked, empty cells change nothing, and the list itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is changed, check it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Left out because of a mistake: {error}. Correct the mistakes in your list and import it again later; what is there already will then stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{create} new services and {update} changed ones were stored. New ones still need a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that end because of what changes: {ended}. Nobody can be referred to these services until somebody has recorded a new check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Heading in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being stored. Until it is complete, nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import: no line is new or different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column of your list is below, with what it probably holds. Change what is wrong, and leave out what does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list with these headings came in before: the columns are as they were chosen then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget that choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only lines with a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportListPresenter</name>
    <message>
        <source>Each person agreed in writing, and the signed papers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>Import a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Whoever is new gets a case file and a case code, empty cells change nothing, and the list itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each person. Delete the list from this computer once it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {code}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{create} new people and {update} changed ones were stored. Nothing but keeping the record is agreed to: ask each person before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>There is no such ground yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4: month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in this list are written in two orders. Those that do not fit your answer are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list does not say how its dates are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 03/04/1990, the &amp;day is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years are those of the &amp;Hijri calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the Hijri calendar is kept as the month or the year in which it certainly lies, because months begin on different days in different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is no consent. Without a ground that holds for everybody in it, nobody new is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why may the branch keep these people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ay of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the papers are, or which &amp;rule it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers say &amp;everything that has to be explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody was as&amp;ked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>All languages (Unicode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the letters: {words}. If they are wrong, choose how the list is to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has several sheets; one is imported at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>{field}: {after}, until now {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} “{value}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingAnswerDialog</name>
    <message>
        <source>Choose the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case file opens next, and asks the person for consent of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer an incoming referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the person is on record already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingAnswerPresenter</name>
    <message>
        <source>From {sender}, received {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Choose the kind of sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from whom it came and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing here that says who the person is. That goes into a case file, with the person’s own consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or e-mail of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the letter has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for; no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consent, as the sender says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Choose one that waits for our answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whom others refer to the branch. Answer each in time; whoever is taken over gets a case file with consent of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals from other organisations appear here, those that wait for your answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New incoming referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingPresenter</name>
    <message numerus="yes">
        <source>%n wait(s) for our answer</source>
        <translation>
            <numerusform>%n waits for our answer</numerusform>
            <numerusform>%n wait for our answer</numerusform>
        </translation>
    </message>
    <message>
        <source>their number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent, as the sender says: {consent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LATE: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;difficult...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Observe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a r&amp;isk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record f&amp;actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of concern and what led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators neither prove nor exclude trafficking. Only the competent authority decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next safe step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPresenter</name>
    <message>
        <source>Risk: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record, the newest first:
{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Its signs are not added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded here is shown as recorded; it decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how each factor works for this person; grades are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the person tells by themselves. Press 1 for yes, 2 for no, 3 for not known; open never counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>Tick first that the agreement was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which comm&amp;unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, place or group they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality &amp;agreement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is as&amp;ked for the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case stays in the file until this day. The reason is kept with it; after the day it is on the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChanging</name>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gets its new key and is checked. Do not switch off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a new passphrase and a new key. Open it with the new passphrase, without a sign-in name. Then make a backup, new recovery sheets, and new passphrases for the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the file opens with the passphrase from before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make recovery sheets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove a set with two of its sheets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be read. If the file that you worked with is lost or stolen, go on with this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work with this copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, any two of three printed sheets open the file. Without them nobody can, not even the people who made this program. One sheet alone opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make recovery sheets...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove with two sheets...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and key of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it when somebody who knew it leaves, or when it may have been seen. The file gets a new key; recovery sheets and sign-ins are made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of the file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>In a file with real people, nobody can be recorded before this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery sheets were made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the file was changed: the sheets from before do not open it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets were made, but two of them were not typed back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {mark} was proved on {day}; its sheets were last typed on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was more than a year ago: rehearse it with two sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 1: {one}. Sheet 2: {two}. Sheet 3: {three}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer set, {mark}, waits for its proof. Until then the set above stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{date} ({hijri} AH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftTextDialog</name>
    <message>
        <source>Something had been chosen, but no text was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalPart</name>
    <message>
        <source>No ongoing matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is being handed over. Wait until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter to look at. Only what was shown can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the letter as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that waits for its answer can be printed again, or followed by a reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter shares exactly this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this consent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a safe referral:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;teps...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for the s&amp;ervice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for the pers&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for our own &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service of this computer keeps a readable copy for up to a day after printing, and many printers keep one too. Print only on a printer you control; collect the pages at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays with us:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of whoever reads this paper. It can be changed until the letter has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the letter...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter cannot leave now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask consent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is being handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a locked copy for e-&amp;mail...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPapers</name>
    <message>
        <source>Letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of letter {number} for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket list of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on file about a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: this kind of service does not need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: not chosen for this letter, or not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the person does not want it shared with this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the person did not agree to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: what was observed never leaves on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: nothing about offenders is kept in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it; a neutral card is safer, and no paper the safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral does not say that the person wants a card. Ask before you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was cleared from the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterRelease</name>
    <message>
        <source>Save a readable file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file}. It is logged as saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect the pages now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper for the person was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect it now and hand it over where nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this paper safe for the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file} and opened again as a check. It is logged as saved. Tell the passphrase by telephone, never in an e-mail, and delete the file once it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper for the person was saved as {file}. It is logged as saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wants a neutral card: open the letter again and choose it at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wants a full copy: open the letter again and choose it at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. It was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Letter number and case code, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells nothing new about the person, so it needs no consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place, the hour and whom to ask for, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters left, when, to whom, and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the person alone, so it needs no consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on {day}, for this service alone. Valid until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps before the letter are settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead has an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image for the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emblems of the Red Cross, Red Crescent and Red Crystal are protected by law, and who may print them where is regulated. The program adds none. Ask your National Society before you use an image that shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines (the first is large); empty: name and address of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an &amp;image...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG or JPEG file of at most 4 MB. Only its picture is kept, nothing else that is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>The branch&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wording is the delivered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of letter has a text in each language. The branch can write its own; what the letter shares about a person, and to whom, stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;wording...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the &amp;delivered wording...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead and branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines and the image at the head of every letter. Without them, the name, address and phone of the branch stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address and &amp;phone of the branch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;letterhead...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>The branch&apos;s own text for this kind of letter in this language is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the delivered wording?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>The name also stands in other cases, which stay: {codes}. Correct them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name also stands in a referral that came in ({days}) and belongs to no case, which stays. If it is about this person and still waits, take it over into this case first; then it is erased with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name also stands in a quick contact ({days}) that belongs to no case. It stays until its last day and then goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name also stands in a note on who was told of a breach ({days}), which stays. Look at it under Data protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name also stands in a hand-over ({days}) that belongs to no case, which stays. Write case codes there, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name also stands in a call for help ({days}) that belongs to no case, which stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, from {year}: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettingGoPage</name>
    <message>
        <source>Choose a case in the list, or type its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases past the day until which they may be kept. Look at each once a month: keep it for a reason, hold it where a law or a court wants it, or erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases past their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases appear here when the day until which they may be kept is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ca&amp;se code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep longer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hol&amp;d...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificates...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettingGoPresenter</name>
    <message numerus="yes">
        <source>%n case(s) past their day</source>
        <translation>
            <numerusform>%n case past their day</numerusform>
            <numerusform>%n cases past their day</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of this month is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was left out since {month}. Look at each case now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last review was that of {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on the ground of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}, held for the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case} stays as it is until the hold ends; nobody can erase it. Write which law, court or complaint wants it, without names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case} can be erased again when its time is over. Write why the hold ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsText</name>
    <message>
        <source>What you tell us stays with us. We may have to tell somebody without asking you only in these cases: {reasons}. Then we tell as little as possible, two of us decide it, and we tell you before or as soon as it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUTY TO REPORT: NOT YET CLARIFIED BY THE LEGAL ADVISER. Say: a law of this country may oblige us to report some things, and we do not know yet which. If that worries you, do not tell us details before we have asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law, {who} must report to {to_whom}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for it is {hours} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds for adults and for children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds for children, not for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: {consequence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}, checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has choices that do not exist any more: {filters}. The rest of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready-made view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter of another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a view {name}. It will show what the list shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view {name} goes. What it shows stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>The branch has an own version of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program offers to choose from, and the rules by which it decides. Each row says where it comes from. A row marked “not yet verified” is waiting for a protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an own &amp;version...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPresenter</name>
    <message numerus="yes">
        <source>%n row(s) not yet verified</source>
        <translation>
            <numerusform>%n row not yet verified</numerusform>
            <numerusform>%n rows not yet verified</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {source}, as of {date}; {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an own version of this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is put into the folder of the branch on this laptop. Change it with a text editor and start the program again; a mistake is named with its line, and then the list that came with the program is used. Nobody outside this laptop sees the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is {file} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own version was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in own lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}

Lists without a mistake are copied into the folder of the branch on this laptop and are used from the next start on. A list with a mistake is left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in these lists?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program; the own version that is there now is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {names}. Start the program again to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own lists were taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedCopyDialog</name>
    <message>
        <source>Write the passphrase down first. Without it nobody can read the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked copy for e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Write it down now: it is shown once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the locked copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to the recipient by telephone. Never write it in the same e-mail, nor in another one. E-mail shows who wrote to whom: send it only where that is safe for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;written the passphrase down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;place...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not lock by itself; F12 locks it and throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pgi-desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING - fictional people only. Nothing here is real and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with this copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, letter or service (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeSheetsDialog</name>
    <message>
        <source>Preview of sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the sheet is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each sheet where it will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all three sheets and tick each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sheets of paper are printed, each for another place. Write functions and places, not names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet &amp;1 is kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: safe of the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet &amp;2 is kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: national headquarters, protection focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet &amp;3 is kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: a trusted person outside the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets exist in memory and on paper only. Use a printer beside you that is not shared: some printers and print servers keep what they print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Install one, then open this window again; the sheets cannot be saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sheet 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 1 is printed and readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sheet 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 2 is printed and readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sheet 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 3 is printed and readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make three sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on: type two of them back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeSheetsPresenter</name>
    <message>
        <source>Set {mark}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and their cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer and the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a set-&amp;up file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report about the program...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediumDialog</name>
    <message>
        <source>It is retired already. The next backup that is made on it puts it into use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name on the stick as well, so that everybody takes the right one. Retire a stick that was lost, broken or thrown away: it no longer counts, and nobody is reminded of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediumPresenter</name>
    <message>
        <source>{label} no longer counts as a place with backups. Was it lost or stolen? Whoever has it can do nothing with the backups on it, unless they also have a key or passphrase that opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire this stick or folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Type both case codes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two case files together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two case files of the same person become one. Everything in the file that goes moves to the file that stays: help, referrals, letters, notes, consents. The higher risk, the earlier end of keeping and a hidden name hold; a consent that the other file does not bear out is asked anew. The code of the file that goes leads to the one that stays. All of it is one change and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two files say differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePresenter</name>
    <message>
        <source>These are the same case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of one of the cases is hidden from you. Open the identity first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever leads the case that stays may not see the hidden name of the other. Let them in first, or let the other case stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the cases is closed or in the bin. Take it up again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the cases is held for the law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said yet whether a letter of one of the cases left. The first page asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request about one of the records waits for its answer. Answer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick where the words of the file that goes are right. Names that are not taken are kept too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two files say nothing different about who the person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) will have to be asked anew.</source>
        <translation>
            <numerusform>%n consent will have to be asked anew.</numerusform>
            <numerusform>%n consents will have to be asked anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: stays {kept}, goes {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase exactly as it stands above, so that it was really read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Choose where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and factual. No names of other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an &amp;interpreter...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePresenter</name>
    <message>
        <source>This corrects the note of {moment}. That note stays; both can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeReader</name>
    <message>
        <source>{name} opened the identity of case {case} on {moment}, until {until}. The reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObserveDialog</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at least one row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Leave open what you did not notice; open never counts as no. Signs neither prove nor exclude trafficking, and they are not added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that can be seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservePresenter</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBackupDialog</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.pgibak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret key: its file, or pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two recovery sheets of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside first: then you see what would be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the new file goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of &amp;the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with a secret key in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the key &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the &amp;file at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choo&amp;se...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the backup differs from the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Open the identity for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not work on this case. Say why you need to know who the person is. The colleague who leads the case and the coordinators see that you looked, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Type your sign-in name and your passphrase until now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the passphrase with which you sign in on this laptop. Write the new one down and keep it where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePresenter</name>
    <message>
        <source>My passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase works from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPlanDialog</name>
    <message>
        <source>Print the safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper holds the plan in the person’s own words, and no name, case code or branch. Ask once more whether it is safe for them to have it. It is not saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, in the language of the window or in English. The arrow keys choose, Enter does it, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter does it, Esc closes. English words are found too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting &amp;go...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for re&amp;view...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank consent form...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by case code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found. Change the words or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with &quot;New person&quot;. You will be asked first whether the person agrees that you write anything down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im&amp;port help given...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Something is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Correct identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? One name or a nickname is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can the person be reached safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. First ask: may we write this down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who we are, what is kept and for how long, who sees it, and that help does not depend on it. Tick each point as you explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are in a private place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Who is it? One name or a nickname is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other na&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bo&amp;rn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1999-04-07, 1999-04, 1999 or ~1999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or age gro&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is in doubt: treat as a child until it is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality, if needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access nee&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Why are we in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two factual sentences, as told by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. How can the person be reached safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or pla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18:00-20:00, or mo-fr 9:00-12:00, sa 10-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps on record already. You may go on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWordDialog</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the person said first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how content the person is, in their own words. Do not ask for their story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;asked when it is safe, and it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How did you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;content is the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the person feel sa&amp;fe there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;reach the person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWordPresenter</name>
    <message>
        <source>About the help of {service}, letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did not agree to be asked about the service: {reasons}. Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is due for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people spoke against it within 90 days. Until it was checked again, no referral can go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PfaDialog</name>
    <message>
        <source>Psychological first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, listen, link. Keep it short, and do not ask for the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urgent needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of &amp;distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person says they &amp;need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services &amp;offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDecisionDialog</name>
    <message>
        <source>Choose the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDecisionPresenter</name>
    <message>
        <source>•  {domain}: {objective}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>A day is agreed already. Choose another one, or settle it on the page about safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it once the person agreed to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Handed over by telephone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about at least two options. Doing nothing is always one of them, and it is a good answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of this referral: which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of this referral: good about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of this referral: bad about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service: which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service: good about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service: bad about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for now: good about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for now: bad about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person &amp;chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if they want that kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service says n&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed to do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for now: save this, then press End without a referral on the page behind. It is kept with the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance the fare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ick-up point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place where nobody is put at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes &amp;along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees with who &amp;goes along, also man or woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person gets back, and where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person arrived sa&amp;fely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;how it went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day for asking how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day stands in the list of what is due, as long as the person agrees to be contacted (C7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting and card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is printed on the neutral card, if the person wants one. Nothing in it may say why they go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place, as it is called on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance Monday 6 July at 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name or a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word that the person chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side knows the other by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first; the letter follows. For all others a call without a name, whether there is room, is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handed over by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;took the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;If there was no call, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PocketListDialog</name>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a pocket list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has the services whose check holds today, hotlines and emergency services first, and no hidden address. It says nothing about why somebody carries it. Ask the person whether it is safe for them to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PocketListPresenter</name>
    <message numerus="yes">
        <source>%n service(s) will be on the list.</source>
        <translation>
            <numerusform>%n service will be on the list.</numerusform>
            <numerusform>%n services will be on the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pocket list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pocket list left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pocket list was printed or saved. It is logged, without who receives it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationPanel</name>
    <message>
        <source>Only if the person told it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipleCheckDialog</name>
    <message>
        <source>Before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, &amp;because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipleCheckPresenter</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are left out. This is counted for supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not safe or not known. Think again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here. Note nothing that says who somebody is, and ask the focal point before the next step: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a readable file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the paper came out: it was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this name exists already and is never replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written, or it is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file did not read back the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program lp is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer is not ready, and the letter was taken back from its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvePresenter</name>
    <message>
        <source>Prove the recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words of two of the three sheets from the paper. The first four letters of each word are enough; numbers and line breaks do not matter. The file is then opened with these words as a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sheets opened the file. Bring each sheet to its place now, and destroy the sheets of earlier sets: they still open the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a shelter is always hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you know; more can be added later. The record of a check is kept separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organisation is there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;otline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needs served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard &amp;met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;pacity now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the address: it is then shown only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area co&amp;vered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;oes out to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free and accessi&amp;ble entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day an&amp;d night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding &amp;begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Funding ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x (none ticked: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Age, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal stat&amp;us accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents &amp;needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality &amp;limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe for L&amp;GBTIQ+ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Children can come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports to authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data-sharing agreement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it suits; never printed, and about nobody on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;fidentiality signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Policy against sexual exploitation and abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child safe&amp;guarding policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpreter available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emergency service: its check holds for a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes out to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-free and accessible entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe for LGBTIQ+ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children can come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidentiality signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy against sexual exploitation and abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child safeguarding policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked again because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed today by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These details changed: {details}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people reported bad experiences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was suspended or closed, and that was lifted: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met: {criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderPresenter</name>
    <message>
        <source>Write hours like {example}, then people can search for what is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours cannot be read, so the directory says that it is not known whether the service is open. Write them like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours can be read, so people can search for what is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving ends the check of this service, because what it stood on changed: {details}. Nobody can be referred there until somebody has recorded a new check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they report to authorities? No, never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they report to authorities? Only if the person agrees. Tell the person that they may be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they report to authorities? Yes, the law obliges them. Tell the person before they decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they report to authorities? This is not known. Ask the service, and tell the person before they decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not usable now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not funded yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (funding ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its funding begins only on {day}. Call first and ask whether it helps anybody before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its funding ended on {day}. Call first and ask whether it still works, before you promise anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not funded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickContactDialog</name>
    <message>
        <source>Quick contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody you meet once. Ask for no name and no story; everything may stay empty. It goes by itself, or becomes a case when the person agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ge, as it seems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty; never the real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district or a street, not where somebody sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told or given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short; no names, no places where somebody can be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickContactPresenter</name>
    <message>
        <source>Kept until {day}; then it goes by itself, and only a count stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickContactsPage</name>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you met who are not on record. Each goes by itself after its day; only a count stays. With the person’s consent it becomes a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N anywhere to note somebody you met: it takes a few seconds and asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove now...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a c&amp;ase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickContactsPresenter</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this contact now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted is gone for good; only a count by month stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told or given: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>no contact entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not sure for this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {day}; confirm with IFRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country under Contacts to see its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is known for this country: ask the regional office of the IFRC too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country belongs to which network was written from memory and is not yet verified. Confirm it with the IFRC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these ratings the branch reaches level {level} so far. You sign as the assessor; somebody who leads the National Society signs too. It is valid for twelve months and is not changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. Begin a new assessment here; two people sign it. Until then only what this file already works with stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was valid until {day}. Level 0 counts until a new one is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed was level {signed}. Something was lost, so level {level} counts until two people have re-checked it. The assessment is valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed was level {signed}. A re-check found less, so level {level} counts until a new assessment is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} counts until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}: the area {name} has too low a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}: advice from outside, or two years of experience ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}: {name} is critical and not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With level {level} this is closed, or only read, from the moment you sign: {modules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared referrals that have not left and stop: {count}. They stay as they are; recalls, answers and taking a consent back go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module}: reading only. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module}: closed. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessAnswerDialog</name>
    <message>
        <source>Critical: nothing else can make up for it. Evidence: {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaso&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessLossDialog</name>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is gone on which the level rested. The level falls by one at once, until two people have re-checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which critical &amp;point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas and their scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontacts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Req&amp;uest for advice...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;loss...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-chec&amp;k...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data protection...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPresenter</name>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is in work. With its ratings the branch would reach level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles before decisions, last {days} days: {done} answered, {stopped} of them stopped the step, {skipped} left out{reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question to see what stands behind its rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new assessment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is in work already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a re-check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds a level back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPrintPresenter</name>
    <message>
        <source>Report with every question, for two signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for advice, without personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is ready. It names who signed and who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is ready. It holds fixed fields alone, and nobody&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessRecheckDialog</name>
    <message>
        <source>Choose the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people look again. What they find counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessSignDialog</name>
    <message>
        <source>Somebody else, who signs the printed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience of the &amp;focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for the &amp;leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in na&amp;me of the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assphrase of the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessWatch</name>
    <message>
        <source>The readiness assessment is valid until {day}. Begin the next one on the page Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. What this file already works with stays open until then. Open the page Readiness and begin an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, in one or two sentences; no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper lists what was handed over, with two lines to sign. It holds no name, no case code and no kind of help. Ask whether it is safe for the person to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the name of the &amp;branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPresenter</name>
    <message>
        <source>•  {article}: {pieces} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentChangesDialog</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed last, the newest first. What was there before is kept for some weeks, also when the program is closed. Taking back is a change of its own and can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two case files &amp;together...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentChangesPresenter</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Enter who holds it and the public key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that open backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With at least one key here, backups need no passphrase of their own: whoever holds the secret half of a key opens them. A key begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet: each backup asks for a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer &amp;used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsPresenter</name>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Open with recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again, but any two of the three printed sheets open the file. Type their words; the first four letters of each word are enough. Nothing is changed until they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened with recovery sheets. Give it a new passphrase now, or give yourself a new one on the Staff page; then print new sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and wa&amp;y...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;rson&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety c&amp;oncern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short; printed only if it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health in&amp;formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the person wants it told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (our fi&amp;le)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care that works only for some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person &amp;told when it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask for it. Where only the day is known, leave the hour at 00:00. It is not kept with the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves, and safe steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked items are on the letter, nothing else. Grey items stay, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was done. What the records show ticks itself. Open steps are asked for before the letter leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a safe referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;body is referred...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End without a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and ask &amp;consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralPresenter</name>
    <message>
        <source>There is no service for this need in the directory yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that was chosen is no longer offered for this need. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: this kind of service does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: what was observed never leaves on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: nothing about offenders is kept in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves: no matter of the residence is open under Help given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves: a coordinator has recorded no status of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded, so nothing leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter itself is shown before it is printed. It leaves only with consent for these items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is being stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Safe steps ({open} open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe steps (none open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} days, by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} hours, by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first: record the call under Telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No options are recorded yet. At least two belong to it, one of them doing nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chose: {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End without a referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wants nothing now. What was discussed is kept with the case, nothing leaves, and a new referral can be prepared at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End without a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full copy says why the person goes there. Found at home or in a bag, it can put them in danger. Ask where they will keep it; a neutral card is safer, and no paper the safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card names a place and an hour, and nothing about why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{care}: within {hours} hours, the sooner the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{care}: possible until {moment}, {left} hours are left. Go today, the sooner the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{care}: the {hours} hours passed on {moment}. Care is still useful: wounds, infections, pregnancy and sleep can be cared for at any time. Ask the health service today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should confirm by {moment} that it has the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a life is in danger: help within 1 hour, by {first}, at the latest 3 hours, by {second}. The receipt should be there by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsePresenter</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch two of the three sheets from their places and type their words. Nothing is changed; you learn whether the paper is still there, readable and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sheets opened the file, and the rehearsal was noted. Bring both back to their places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveCopyDialog</name>
    <message>
        <source>Remove a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone for good from this file; older backups still hold it. The log keeps that there was a copy, and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportingDutyDialog</name>
    <message>
        <source>Yes, adults too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, only children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarified. Staff read this to each person before anything is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet clarified by the legal adviser. Staff say so, in careful words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal adviser of the National Society says what the law of the country asks. Staff read it to each person before anything is told. Leave everything empty until it is clarified; the program then says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who must report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat must be reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many hours (0: no time named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adults too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law or other s&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is restored to a new file. The file that you have now, if there is one, is never touched. It opens with its own passphrase, with a secret key, or with two recovery sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewListDialog</name>
    <message>
        <source>No case waits for a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases whose level of concern nobody has looked at since something was recorded. A level is no verdict: it says what to do next, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that wait for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewListPresenter</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) waiting</source>
        <translation>
            <numerusform>%n case waiting</numerusform>
            <numerusform>%n cases waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWatch</name>
    <message numerus="yes">
        <source>%n case(s) are past the day until which they may be kept, and nobody has looked at them since {month}. Open People, then Letting go.</source>
        <translation>
            <numerusform>%n case is past the day until which it may be kept, and nobody has looked at it since {month}. Open People, then Letting go.</numerusform>
            <numerusform>%n cases are past the day until which they may be kept, and nobody has looked at them since {month}. Open People, then Letting go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a request that waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person asked for about their own record: to see it, correct it, erase it, object, or complain. Answer within 30 days; a refusal needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or resu&amp;lt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;sked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print what is on file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>LATE: answer was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>As the answers say, not lower than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what you know. What nobody knows stays &quot;Not known&quot; and is never counted as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level goes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is lower than the answers, or than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Their sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers and times...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about this person: &amp;get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assess safety...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety &amp;plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t the plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise a flag...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps about suicide...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;contact...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done. What an assessment or a flag asks for stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety was not assessed yet. Do it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPagePresenter</name>
    <message>
        <source>Safety was not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPlanDialog</name>
    <message>
        <source>No copy: it could be found. Agree on a code word instead, or learn the plan together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made together with the person, in their own words. Each change is kept as a version of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;worries the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Money and things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People they &amp;trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help in the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code word or si&amp;gnal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before: papers, bag, children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;During danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps the &amp;children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made together with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe for them to have a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyRows</name>
    <message>
        <source>{level}, lowered with {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk raised after the steps about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made together with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag raised: {flag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with the same task of the other case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two case files put together: the more careful of both counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag taken down: {flag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetySettingsDialog</name>
    <message>
        <source>Numbers to call and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call when somebody is worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, line 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, line 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, line 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, line 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times that are shipped come from common practice and are not yet verified. Set what your branch agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between the first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: Hours to the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: Days to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: Days between the first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: Number of first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: Hours to the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: Days to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: Days between the first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: Number of first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: Hours to the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: Days to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: Days between the first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: Number of first contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Because: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No danger is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and never counted as no: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many important answers are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe way to reach the person: nobody is reminded, they come to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked yet how the person can be reached safely: nobody is reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to be contacted again was not asked yet: nobody is reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not want to be contacted again: nobody is reminded, they come to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took back their consent to be contacted: nobody is reminded, they come to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to be contacted again has run out: nobody is reminded until it is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not safe to ask for consent to be contacted: nobody is reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to be contacted again cannot be used as it is: nobody is reminded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen in the filters of the list now comes back under this name. Only you see it. What was typed to search is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name changes, and only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondAgreement</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees? The log will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondAgrees</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees to it? The log will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondFields</name>
    <message>
        <source>Choose the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPersonFields</name>
    <message>
        <source>Choose the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceFilter</name>
    <message>
        <source>All needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, place or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services whose hours cannot be read stay in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of which it is not known whether they ask for documents stay in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usable today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupCheck</name>
    <message>
        <source>Set-up files (*.exe *.deb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a set-up file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is whole and was signed with the release key {number}. Compare that number with the printed page of the release. The signature says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 64 letters and digits (SHA-256) belong to the file. If one group differs from the printed page, do not start it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is read from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is read from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made so far, and you can go back to every step. Now the file {file} is made for {name}, closed, and opened again with the passphrase as a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not tick that you signed the confidentiality agreement. Before it is recorded under Staff, no record can be made or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the backup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose is in force at once. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a new &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the coordinator of a branch that has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the branch is on this computer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the branch was lost, or this computer is a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise with invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training mode: nothing real is recorded, and everything is thrown away at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch and you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it shall stand on letters. Nothing of this is kept outside the encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name (coordinator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I si&amp;gned the confidentiality agreement on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file: the only key. Write it on paper now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again. Instead, three recovery sheets are printed, of which any two open the file. Before two of them were typed back, nobody can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheets as soon as the file is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is a second copy that nobody reads without its own passphrase. Put it on a stick that is kept elsewhere, never with the laptop: a laptop that is stolen takes everything along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a folder, the first backup is made as soon as the file is there. Without one, the first page reminds you of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>The passphrase from before was thrown away when the window closed. Choose it anew and write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step where you are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step of the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed about the branch and about yourself is there until the program is closed, and is then lost: without a file it would lie on this computer for everybody to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is thrown away: do not use the one that you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Shared so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared, and with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person &amp;knows it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell without consent...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print for the person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask consent anew...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedPaperDialog</name>
    <message>
        <source>What was shared, for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedPaperPresenter</name>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is logged. Hand it over where nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedPresenter</name>
    <message>
        <source>Nothing about this person left the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not know yet what was told on {day}. Tell them as soon as it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>{day}: letter {number} to {service} ({items})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: told to {service} WITHOUT CONSENT, because: {reason} ({items})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told without consent ({item}): the person does not know it yet, because telling was not safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work on every page, and the menu shows them too. In a list of questions, 1 answers yes, 2 no and 3 not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPrintPresenter</name>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the keys of the window. Nobody&apos;s name and no case is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Only if the slip names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of the slip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the box that is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26-000417-39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which box is ticked? Press its number, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;they need from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPresenter</name>
    <message>
        <source>{letter} Now: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: letter {number}, {box}. Type the number of the next slip, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip says something else than what is on record. Nothing was stored. Choose More details to see what is on record, and to correct it if it was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>It was read in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read in somebody else&apos;s transcription of this source, not in the source itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written from memory and is not yet verified. A protection officer has to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided for this program; no standard says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source} ({date}), version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this row weighs is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffChangeDialog</name>
    <message>
        <source>Change name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role decides what this person may do; it counts from their next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duty to report by law...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol somebody...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a passphrase of their own. In a real file, records are open only to those with a confidentiality agreement in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colu&amp;mns...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreement...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ask about &amp;suicide...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has &amp;left...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPresenter</name>
    <message>
        <source>{name} may then no longer ask about suicide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {name} trained to ask about suicide? Who was not trained has a button that gets help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ask about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can then no longer sign in here. Nobody can take back copies of the file that they made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the readiness of the branch is signed, its level falls by one until two people have re-checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this person left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no way in any more. The key of the file is still the one that they used: change the passphrase of the file on the Keys page now, so that it is a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>No backup was made and read back yet. Put in a stick and make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder {label}: written, read back and compared {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one now, on another stick than the last time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Choose what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was decided first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch decides nothing here. Record what the police, a court, another authority or organisation decided, with the day and the document. Earlier entries stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y of the decision (year-month-day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the decision: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Nothing is on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. The letter can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the letter left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open before the letter. These steps follow it; tick what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps of a safe referral are open. Tick what was done, or write why it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and &amp;way...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>Record the answer of the service, and it ticks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service in the directory, and it ticks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask consent for this referral, and it ticks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first. Record the call under Options and way, and it ticks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it under Options and way, and it ticks itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockMoveDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockMovePresenter</name>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Choose an article in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book in or out...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock&amp;take...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;article...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange the article...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the shelf. No names stand here: who received something is kept with the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is kept yet. Add one for what lies on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in and what went out of the chosen article stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockPresenter</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article} (no longer kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedReferrals</name>
    <message>
        <source>These referrals were stopped: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that left have to come back. Call each service at once, then give it the recall letter. The home page lists each of them until the service confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuicideDialog</name>
    <message>
        <source>Steps about suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask calmly and in private. Asking does not put the idea into anybody’s head. Stop when the person wants to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Choose a line of the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that waits for a second person to agree, in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k a colleague to agree...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers alone, by name. They say where help may be needed, not how well anybody works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody leads an open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload of each colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opened an identity for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities that were opened for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever interprets signs the confidentiality agreement first. Whether they know the person or an offender is asked each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;interpreter...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionPresenter</name>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about sharing the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and &amp;legal matters...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;goal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange the goal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal is agreed yet. Write one down when the person has said what shall change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of the case plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological &amp;first aid...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>Safety: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent needs: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of distress: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says they need: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People contacted: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services offered: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was decided on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (correction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (corrected later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>Work with this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is checked. Do not switch off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this file is the one to work with, on this computer. Open it as usual, then make a backup. Do not work with the other file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the copy can be read as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>No case is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is asked about a person concerned alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sends nothing. Note here who was told outside of it, or why a person was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailPrintDialog</name>
    <message>
        <source>The paper is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailPrintPresenter</name>
    <message numerus="yes">
        <source>%n entry(s) as the list shows them, the newest first.</source>
        <translation>
            <numerusform>%n entry as the list shows it.</numerusform>
            <numerusform>%n entries as the list shows them, the newest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case codes and names of staff are on it, and no person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail left as {entries} entries on paper or in a file. It is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>Start the training again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training file is kept, so it has no beginning to go back to. Close it and press Training mode on the first window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was typed in this training goes, and the file is made anew as it was at the beginning. That takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {done} of {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this training it is {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeSheetsDialog</name>
    <message>
        <source>{count} of {all} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are being checked. Wait until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words of two sheets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box &amp;1: one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box &amp;2: another sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnconsentedDialog</name>
    <message>
        <source>Choose the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (not needed there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of service does not need it, so it must not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (not yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every kind of service needs it. Choose above what kind of help they give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, told before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, told afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: it is not safe to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a law or a danger leaves no choice. Ask the person once more first. Tell as little as possible, to one named recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Law or order that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a service of the &amp;directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or to somebody &amp;else: name and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind o&amp;f help they give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told: tick only what is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person &amp;know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person decides too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record and tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnconsentedPresenter</name>
    <message>
        <source>The duty to report is not yet clarified by the legal adviser. Ask the coordinator before you tell anything, unless a life is in danger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoQuestions</name>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not taken anything back, or changed something since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Taken back: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, {moment} by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, {moment} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record was changed later: {change}, {moment} by {name}. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague made this change. They take it back, or the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this kind of change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this case is hidden from you. Open the identity first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed. Take it up again first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is held for the law, so nothing in it goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was too long ago: what was there before is kept no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was recorded later needs this. Take the later record back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before does not fit the audit trail, so it is not put back. Check the whole file under Audit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>pgi-desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of text and colours...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of your branch are in one encrypted file. Open it with your sign-in name and your own passphrase, or leave the name empty and use the passphrase of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a &amp;new file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next attempt.</source>
        <translation>
            <numerusform>%n second until the next attempt.</numerusform>
            <numerusform>%n seconds until the next attempt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;forgotten...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmetCountsDialog</name>
    <message>
        <source>Needs without a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often nobody was referred, by need and reason. It says which services are missing, and names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need without a referral is recorded in this period. Record one from a case, or while preparing a referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmetCountsPresenter</name>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell outside: people who agreed to statistics, to the nearest 5. Fewer than {below} are not told, nor what would give them away. Not counted, because they did not agree: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody was referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmetNeedDialog</name>
    <message>
        <source>Choose the kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of help and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this need leads to no referral. What is counted shows which services are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service in &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmetNeedPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseInterpreterDialog</name>
    <message>
        <source>Choose the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the register speaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter for this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest: asked each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where an answer is not known or leaves a doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: &amp;stepped aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this interpreter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseInterpreterPresenter</name>
    <message>
        <source>{name} (no agreement in date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the interpreter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every question first; not known is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest: this interpreter steps aside. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a doubt. Ask again, or write why this interpreter is used all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VettingDialog</name>
    <message>
        <source>This kind of service does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first how it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick only what you saw or heard yourself. A service counts as checked when every point is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VettingPresenter</name>
    <message>
        <source>A check recorded today holds until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Choose a view of your own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored to {file}. On another computer, or while the original file is still there, it opens for reading only; the coordinator can then choose to work with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal works at once and may be spoken. Open referrals that rest on it are stopped; what was already shared is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How was it said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: by phone, in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already shared, and with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalPresenter</name>
    <message>
        <source>Nothing was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The text is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># title, ## heading, - list, **bold**. An empty line ends a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields and blocks that the program fills in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delive&amp;red text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>{block} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingWords</name>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip for the answer of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when an answer is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the letter left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask for at the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: address of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: telephone of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: day and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: whom to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: the word that the person chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: letterhead, addressee, numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: what is shared about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: lines to sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: slip to cut off for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: letterhead alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: what was shared, with whom and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: letterhead, case code and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: when others may have to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: duty to report by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: what was explained, with boxes to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: what is asked, until when and in which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: what may be shared, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block: signatures or thumbprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: accepted, with three boxes to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: service started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: what the service needs from the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: why it was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: name and function of who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: signature of who answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
