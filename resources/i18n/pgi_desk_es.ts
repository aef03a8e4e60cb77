<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made and read back yet. Put in a stick and make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>AgreementDialog</name>
    <message>
        <source>Confidentiality agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record only what was signed on paper. Records stay closed to somebody whose agreement has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>problem</source>
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
        <source>This referral has ended. No answer can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer</source>
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
        <source>&amp;How it ended</source>
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
        <source>Letter {number}, sent {sent}, answer due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number}, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistanceDialog</name>
    <message>
        <source>Only for help that another service gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>yyyy-MM-dd</source>
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
        <source>problem</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the file still as it was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check reads every page, every entry of the trail and every record. It changes no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
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
        <source>badge</source>
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
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail printed</source>
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
        <source>Letter</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the trail fit together without a gap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind or another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>heading</source>
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
        <source>I choose an o&amp;wn one of at least 15 characters</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of the audit trail. The file inside opens with the passphrase of that time.</source>
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
    <message>
        <source>%n day(s) ago</source>
        <translation type="unfinished"></translation>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticks and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
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
        <source>Nobody has proved yet that a backup of this branch restores. Do it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A restore was last proved %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>There is no consent that could be withdrawn.</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
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
        <source>Co&amp;rrect...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
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
        <source>Record &amp;answer...</source>
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
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
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
        <source>Consent: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer due {moment}</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gets a new passphrase and a new key. The passphrase from before, the recovery sheets and the sign-ins of all staff no longer open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase of the file. Write it down now and lock it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
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
        <source>I choose an o&amp;wn one of at least 15 characters</source>
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
        <source>problem</source>
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
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services in the directory</source>
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
    <message>
        <source>And %n more case(s).</source>
        <translation type="unfinished"></translation>
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
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be shared: exactly these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each one aloud. Take out what the person does not want to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
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
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is mature enough to decide (15 to 17; 12 to 14 with due weight)</source>
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
        <source>Valid &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in a private place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
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
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>All needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits. Clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add service...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or area</source>
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
        <source>No services in the directory yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the services that people are referred to here. A service can be used once its check is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
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
        <source>A&amp;llow today...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspe&amp;nd...</source>
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
        <source>Usable today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service can be used today already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspended or closed service cannot be allowed. Check it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is already suspended or closed.</source>
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
        <source>{service} cannot receive referrals from now on. Nobody can allow it until a new check.</source>
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
        <source>Why it cannot be used: {reasons}.</source>
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
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
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
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer</source>
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
        <source>Accept an older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for backups</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody needs a sign-in name and a passphrase of their own on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>heading</source>
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
        <source>They choose an &amp;own one of at least 15 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
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
        <source>Nothing is left that this letter may say. Choose items that the person agreed to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service cannot receive referrals now. Check it in the directory or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral cannot go to this state from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the referral ended before you close it.</source>
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
        <source>You have no confidentiality agreement in date. Sign one on paper and ask the coordinator to record it.</source>
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
        <source>The disk is full, so this was not stored. Everything from before is whole. Make room, then try again.</source>
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
        <source>One entry cannot be kept. Look at the marked field.</source>
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
        <source>There is no safe contact, so leave the contact itself empty.</source>
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
        <source>it is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is closed</source>
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
        <source>Something unexpected happened and nothing was stored. Reference for your coordinator: {reference}</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;backups</source>
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
        <source>It was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals that were sent and have no answer yet appear here, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No person can be recorded yet: print the recovery sheets and type two of them back. The coordinator does this under Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheets were last typed a year ago or longer. Rehearse the recovery under Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} of case {case} was about to be printed when the program stopped. Did it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing: {form} ({time})</source>
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
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
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
        <source>Age not known</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>Page of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
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
        <source>C&amp;opies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer and the printer keep a copy for a while. Print only on a printer you control; collect the pages at once.</source>
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
        <source>&amp;Print</source>
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
        <source>The letter again</source>
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
        <source>Letter number and case code, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells nothing new about the person, so it needs no consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on {day}, for this service alone. Valid until {until}.</source>
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
        <source>Letter {number} for {recipient} was handed to the printer. It is logged as printed, copies: {copies}. Collect the pages now.</source>
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
        <source>The letter left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the letter came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took the letter and then stopped answering. Look at the printer, then say on the first page whether the letter came out.</source>
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
        <source>My passphrase...</source>
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
        <source>banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with this copy...</source>
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
    <message>
        <source>The printer stopped answering. Look whether the sheet came out before you print it again.</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name on the stick as well, so that everybody takes the right one. Retire a stick that was lost, broken or thrown away: it no longer counts, and nobody is reminded of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
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
    <name>NewFileDialog</name>
    <message>
        <source>Type the passphrase exactly as it stands above, so that you know you have it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch name</source>
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
        <source>Your &amp;name (coordinator)</source>
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
        <source>I signed the confidentiality agreement on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: the only key. Write it down now and lock it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
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
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;file</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>&amp;Passphrase of the backup</source>
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
        <source>problem</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the passphrase with which you sign in on this laptop. Write the new one down and keep it where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>heading</source>
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
        <source>I choose an o&amp;wn one of at least 15 characters</source>
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
        <source>problem</source>
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
        <source>&amp;Cancel</source>
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
    <name>PeoplePage</name>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>title</source>
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
        <source>No people recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with &quot;New person&quot;. You will be asked first whether the person agrees that you write anything down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
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
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
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
        <source>&amp;Given name</source>
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
        <source>&amp;Sex</source>
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
        <source>Ar&amp;ea</source>
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
        <source>N&amp;umber or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe hours</source>
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
        <source>problem</source>
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
    <name>Presenter</name>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the program lp is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
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
        <source>Edit service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you know; more can be added later. The record of a check is kept separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>Stan&amp;dard met</source>
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
        <source>&amp;Funding ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
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
        <source>problem</source>
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
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended because</source>
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
        <source>All ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With at least one key here, backups need no passphrase of their own: whoever holds the secret half of a key opens them. A key begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>problem</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
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
        <source>card</source>
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
        <source>Person&apos;s &amp;copy</source>
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
        <source>W&amp;hat happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the person wants it told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (&amp;our file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>problem</source>
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
        <source>{name} (not usable now)</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Address is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they report to authorities? {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: this kind of service does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded, so nothing leaves.</source>
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
    <name>StaffChangeDialog</name>
    <message>
        <source>Change name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role decides what this person may do; it counts from their next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>problem</source>
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
        <source>title</source>
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
        <source>muted</source>
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
        <source>Has &amp;left...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPresenter</name>
    <message>
        <source>{name} can then no longer sign in here. Nobody can take back copies of the file that they made.</source>
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
        <source>None in date</source>
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
    <name>TrailPrintDialog</name>
    <message>
        <source>The paper is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Case codes and names of staff are on it, and no person&apos;s name.</source>
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
        <source>PDF files (*.pdf)</source>
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
    <message>
        <source>The printer took the paper and then stopped answering. Look at the printer.</source>
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
    <name>UnlockWindow</name>
    <message>
        <source>pgi-desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of your branch are in one encrypted file. Open it with your sign-in name and your own passphrase, or leave the name empty and use the passphrase of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next attempt.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file...</source>
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
        <source>Choose the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else works with this file</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick only what you saw or heard yourself. A service counts as checked when every point is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>&amp;Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
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
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal works at once and may be spoken. Open referrals that rest on it are stopped; what was already shared is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
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
        <source>Already shared on this consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
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
        <source>Nothing was shared on this consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: letter {number} to {service} ({items})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These referrals were stopped: {numbers}. Tell each service that has a letter at once. Where one left, Open letter in the case now shows its recall to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
