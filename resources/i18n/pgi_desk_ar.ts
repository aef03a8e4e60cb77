<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountabilityWatch</name>
    <message>
        <source>Open Readiness, then Data protection.</source>
        <translation>افتح الجاهزية ثم حماية البيانات.</translation>
    </message>
</context>
<context>
    <name>AccountabilityWords</name>
    <message>
        <source>What could happen to the data of people has not been weighed yet (impact assessment).</source>
        <translation>لم يُقدَّر بعد ما قد يحدث لبيانات الأشخاص (تقييم الأثر).</translation>
    </message>
    <message>
        <source>The work began before the impact assessment. Do it by {day}.</source>
        <translation>بدأ العمل قبل تقييم الأثر. أنجزه قبل {day}.</translation>
    </message>
    <message>
        <source>The impact assessment found the risks not acceptable. Look at it again by {day}.</source>
        <translation>وجد تقييم الأثر أن المخاطر غير مقبولة. راجعه قبل {day}.</translation>
    </message>
    <message>
        <source>The impact assessment holds until {day}.</source>
        <translation>تقييم الأثر صالح حتى {day}.</translation>
    </message>
    <message>
        <source>The impact assessment was to be renewed by {day}.</source>
        <translation>كان يجب تجديد تقييم الأثر قبل {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about records wait for an answer, the first by {day}.</source>
        <translation>
            <numerusform>لا طلب بشأن السجلات ينتظر جواباً (%n)، أولها قبل {day}.</numerusform>
            <numerusform>طلب واحد بشأن السجلات ينتظر جواباً قبل {day} (%n).</numerusform>
            <numerusform>طلبان بشأن السجلات ينتظران جواباً، أولهما قبل {day} (%n).</numerusform>
            <numerusform>%n طلبات بشأن السجلات تنتظر جواباً، أولها قبل {day}.</numerusform>
            <numerusform>%n طلباً بشأن السجلات تنتظر جواباً، أولها قبل {day}.</numerusform>
            <numerusform>%n طلب بشأن السجلات تنتظر جواباً، أولها قبل {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{breach}: everybody knows, close it.</source>
        <translation>{breach}: الجميع يعلم، أغلقه.</translation>
    </message>
    <message>
        <source>{breach}: LATE, tell {who}; it was due {moment}.</source>
        <translation>{breach}: متأخر، أبلغ: {who}؛ كان مستحقاً في {moment}.</translation>
    </message>
    <message>
        <source>{breach}: tell {who} by {moment}.</source>
        <translation>{breach}: أبلغ: {who} قبل {moment}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Record and find</source>
        <translation>التسجيل والبحث</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>ملف البيانات والنسخ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Contacts without a record</source>
        <translation>لقاءات بلا ملف</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>صياغة الرسائل</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>الإحالات الواردة</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>الأنشطة الجماعية</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>المراجعة والمحو</translation>
    </message>
    <message>
        <source>Find people, referrals and services...</source>
        <translation>البحث عن أشخاص وإحالات وخدمات...</translation>
    </message>
    <message>
        <source>New person...</source>
        <translation>شخص جديد...</translation>
    </message>
    <message>
        <source>New contact without a record...</source>
        <translation>لقاء جديد بلا ملف...</translation>
    </message>
    <message>
        <source>Record an answer by the number of a letter...</source>
        <translation>تسجيل رد برقم الرسالة...</translation>
    </message>
    <message>
        <source>Note a referral that came in...</source>
        <translation>تدوين إحالة واردة...</translation>
    </message>
    <message>
        <source>Note a group activity...</source>
        <translation>تدوين نشاط جماعي...</translation>
    </message>
    <message>
        <source>Write a hand-over note...</source>
        <translation>كتابة ملاحظة تسليم...</translation>
    </message>
    <message>
        <source>Cases that wait for a review...</source>
        <translation>ملفات بانتظار المراجعة...</translation>
    </message>
    <message>
        <source>Needs without a service...</source>
        <translation>احتياجات بلا خدمة...</translation>
    </message>
    <message>
        <source>Import services from a list...</source>
        <translation>استيراد خدمات من قائمة...</translation>
    </message>
    <message>
        <source>Import people from a list...</source>
        <translation>استيراد أشخاص من قائمة...</translation>
    </message>
    <message>
        <source>Import help given from a list...</source>
        <translation>استيراد المساعدة المقدَّمة من قائمة...</translation>
    </message>
    <message>
        <source>Name, address and phone of the branch...</source>
        <translation>اسم الفرع وعنوانه وهاتفه...</translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation>فُقد شيء...</translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation>يساورني قلق: طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Blank consent form...</source>
        <translation>نموذج موافقة فارغ...</translation>
    </message>
    <message>
        <source>Pocket list of services...</source>
        <translation>قائمة الجيب للخدمات...</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message>
        <source>Back up now...</source>
        <translation>نسخ احتياطي الآن...</translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation>عبارة مروري...</translation>
    </message>
    <message>
        <source>Give the file a new key...</source>
        <translation>إعطاء ملف البيانات مفتاحًا جديدًا...</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Take back the last change...</source>
        <translation>التراجع عن آخر تغيير...</translation>
    </message>
    <message>
        <source>Do it again...</source>
        <translation>تنفيذه من جديد...</translation>
    </message>
    <message>
        <source>Recent changes and bin...</source>
        <translation>التغييرات الأخيرة وسلة المحذوفات...</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Start the training again...</source>
        <translation>بدء التدريب من جديد...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>About this program, and licences</source>
        <translation>عن البرنامج والتراخيص</translation>
    </message>
    <message>
        <source>Report about the program...</source>
        <translation>تقرير عن البرنامج...</translation>
    </message>
    <message>
        <source>Find an action...</source>
        <translation>البحث عن إجراء...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>اختصارات لوحة المفاتيح...</translation>
    </message>
    <message>
        <source>Language and display...</source>
        <translation>اللغة والعرض...</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Size of text: {number} %</source>
        <translation>حجم النص: {number} %</translation>
    </message>
    <message>
        <source>Colours: as the computer says</source>
        <translation>الألوان: كما في الحاسوب</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>الألوان: فاتحة</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>الألوان: داكنة</translation>
    </message>
    <message>
        <source>Colours: high contrast, dark on light</source>
        <translation>الألوان: تباين عالٍ، داكن على فاتح</translation>
    </message>
    <message>
        <source>Colours: high contrast, light on dark</source>
        <translation>الألوان: تباين عالٍ، فاتح على داكن</translation>
    </message>
    <message>
        <source>Motion: show nothing that moves</source>
        <translation>الحركة: لا يُعرض ما يتحرك</translation>
    </message>
    <message>
        <source>Motion: as usual</source>
        <translation>الحركة: كالمعتاد</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Confidentiality agreement</source>
        <translation>اتفاق السرية</translation>
    </message>
    <message>
        <source>Record only what was signed on paper. Records stay closed to somebody whose agreement has ended.</source>
        <translation>سجّل فقط ما وُقّع على الورق. تبقى السجلات مغلقة أمام من انتهى اتفاقه.</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>تا&amp;ريخ التوقيع</translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation>&amp;سارٍ حتى</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>AidDialog</name>
    <message>
        <source>Help given</source>
        <translation>المساعدة المقدمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>AidForms</name>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation>لا استمارة خاصة لهذا النوع من المساعدة.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Only what was given. No illness and no diagnosis is written down.</source>
        <translation>ما قُدّم فقط. لا يُكتب مرض ولا تشخيص.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما قُدّم</translation>
    </message>
    <message>
        <source>Care that cannot wait</source>
        <translation>رعاية لا تحتمل الانتظار</translation>
    </message>
    <message>
        <source>The person told when it happened</source>
        <translation>ذكر الشخص متى حدث ذلك</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث ذلك</translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation>ساعة الحدوث</translation>
    </message>
    <message>
        <source>Referred in time to</source>
        <translation>أُحيل في الوقت المناسب إلى</translation>
    </message>
    <message>
        <source>The time is only used to see what is still possible. It is not kept.</source>
        <translation>يُستخدم الوقت فقط لمعرفة ما لا يزال ممكنًا. ولا يُحفظ.</translation>
    </message>
    <message>
        <source>How the person feels</source>
        <translation>كيف يشعر الشخص</translation>
    </message>
    <message>
        <source>Ask: “How do you feel right now?” The person may say nothing; that is an answer too.</source>
        <translation>اسأل: «كيف تشعر الآن؟» يجوز للشخص ألا يقول شيئًا؛ وهذا جواب أيضًا.</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>قبل الحديث</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>بعد الحديث</translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation>مسألة قانونية</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>يوجد موعد نهائي</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation>إذا انقضى</translation>
    </message>
    <message>
        <source>What the person loses if nothing is done</source>
        <translation>ما يخسره الشخص إن لم يُفعل شيء</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>من يتابعها</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Also why a deadline moved; no names</source>
        <translation>وكذلك سبب تغيّر الموعد؛ دون أسماء</translation>
    </message>
    <message>
        <source>Out of the stock</source>
        <translation>من المخزون</translation>
    </message>
    <message>
        <source>Choose what the person received. The stock is booked when you save.</source>
        <translation>اختر ما تسلّمه الشخص. يُحدَّث المخزون عند الحفظ.</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>الصنف الأول</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>الصنف الثاني</translation>
    </message>
    <message>
        <source>Third article</source>
        <translation>الصنف الثالث</translation>
    </message>
    <message>
        <source>Fourth article</source>
        <translation>الصنف الرابع</translation>
    </message>
</context>
<context>
    <name>AidPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>اختر شيئًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>المساعدة المقدمة</translation>
    </message>
    <message>
        <source>&amp;Stock...</source>
        <translation>ال&amp;مخزون...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Record &amp;assistance...</source>
        <translation>تسجيل مسا&amp;عدة...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>&amp;تصحيح...</translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation>إ&amp;يصال...</translation>
    </message>
    <message>
        <source>No help is recorded yet.</source>
        <translation>لم تُسجَّل أي مساعدة بعد.</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>المسائل القانونية</translation>
    </message>
    <message>
        <source>New &amp;matter...</source>
        <translation>مسألة &amp;جديدة...</translation>
    </message>
    <message>
        <source>&amp;Next step...</source>
        <translation>ال&amp;خطوة التالية...</translation>
    </message>
    <message>
        <source>No legal matter is recorded. A claim, a complaint or a permit with a deadline belongs here.</source>
        <translation>لم تُسجَّل أي مسألة قانونية. مكان المطالبة أو الشكوى أو التصريح ذي الموعد النهائي هنا.</translation>
    </message>
</context>
<context>
    <name>AidPagePresenter</name>
    <message>
        <source>Do not contact the person about it: there is no consent to that, or no safe way.</source>
        <translation>لا تتصل بالشخص بشأن ذلك: لا توجد موافقة على ذلك أو لا توجد وسيلة آمنة.</translation>
    </message>
    <message>
        <source>A legal matter is taken further by its next step.</source>
        <translation>تتقدم المسألة القانونية بخطوتها التالية.</translation>
    </message>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation>لا استمارة خاصة لهذا النوع من المساعدة.</translation>
    </message>
    <message>
        <source>Nothing out of the stock was given here.</source>
        <translation>لم يُسلَّم هنا شيء من المخزون.</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation>إذا انقضى</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>من يتابعها</translation>
    </message>
</context>
<context>
    <name>AidPresenter</name>
    <message>
        <source>Correct what was written</source>
        <translation>تصحيح ما كُتب</translation>
    </message>
    <message>
        <source>What was written before stays on record; this is added to it. Goods are booked by the difference.</source>
        <translation>يبقى ما كُتب سابقًا مسجلًا، ويُضاف هذا إليه. ويتغير المخزون بالفرق.</translation>
    </message>
    <message>
        <source>Next step of a legal matter</source>
        <translation>الخطوة التالية في مسألة قانونية</translation>
    </message>
    <message>
        <source>New legal matter</source>
        <translation>مسألة قانونية جديدة</translation>
    </message>
    <message>
        <source>Every step stays on record. A deadline also stands on the first page in time.</source>
        <translation>تبقى كل خطوة مسجلة. ويظهر الموعد أيضًا في الصفحة الأولى في حينه.</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>PASSED: {day}</source>
        <translation>انقضى: {day}</translation>
    </message>
    <message>
        <source>TODAY: {day}</source>
        <translation>اليوم: {day}</translation>
    </message>
    <message>
        <source>SOON: {day}</source>
        <translation>قريبًا: {day}</translation>
    </message>
    <message>
        <source>{number}: printed</source>
        <translation>{number}: طُبع</translation>
    </message>
    <message>
        <source>{number}: not printed</source>
        <translation>{number}: لم يُطبع</translation>
    </message>
    <message>
        <source>{number}: look whether it was printed</source>
        <translation>{number}: تحقق هل طُبع</translation>
    </message>
    <message>
        <source>Before: {before}, after: {after}</source>
        <translation>قبل: {before}، بعد: {after}</translation>
    </message>
    <message>
        <source>{article}: {pieces}</source>
        <translation>{article}: {pieces}</translation>
    </message>
    <message>
        <source>(corrected)</source>
        <translation>(صُحّح)</translation>
    </message>
</context>
<context>
    <name>AlikePresenter</name>
    <message>
        <source>{case}  {initials}, {age}, {status}: {reasons}</source>
        <translation>{case}  {initials}، {age}، {status}: {reasons}</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>الاسم متشابه في النطق</translation>
    </message>
    <message>
        <source>part of the name sounds alike</source>
        <translation>جزء من الاسم متشابه في النطق</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>about the same year of birth</source>
        <translation>سنة الميلاد نفسها تقريباً</translation>
    </message>
    <message>
        <source>same age group</source>
        <translation>الفئة العمرية نفسها</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>الجنسية نفسها</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>الجنس نفسه</translation>
    </message>
</context>
<context>
    <name>AnswerApprovalDialog</name>
    <message>
        <source>Agree or not</source>
        <translation>الموافقة أو الرفض</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Needed when you do not agree; no names of people</source>
        <translation>مطلوب عند عدم الموافقة؛ دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>&amp;لا أوافق</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>أ&amp;وافق</translation>
    </message>
</context>
<context>
    <name>AnswerApprovalPresenter</name>
    <message>
        <source>{kind}, case {case}, asked by {name} on {moment}</source>
        <translation>{kind}، الملف {case}، طلبه {name} في {moment}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation>اختر ما حدث</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>اختر كيف انتهت</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This referral has ended. No answer can be added.</source>
        <translation>انتهت هذه الإحالة. لا يمكن إضافة رد.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>سُئل الشخص</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>اختر أولًا ما حدث.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>الرد الوارد</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>لم يصل أي رد بعد.</translation>
    </message>
    <message>
        <source>What came back about this letter</source>
        <translation>الرد الوارد بشأن هذه الرسالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;ماذا حدث</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Wh&amp;at was done</source>
        <translation>ما ال&amp;ذي تم</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;كيف انتهت</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation>&amp;بأي وسيلة</translation>
    </message>
    <message>
        <source>Wi&amp;th whom</source>
        <translation>م&amp;ع من</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>The last entry was a &amp;mistake; this one stands in its place</source>
        <translation>كان ال&amp;قيد الأخير خطأ؛ هذا القيد يحل محله</translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation>سؤال ال&amp;شخص...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>حفظ ال&amp;رد</translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>متأخر: {state}</translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation>{state}: {mark}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>بأي وسيلة</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>{entry} (corrected since)</source>
        <translation>{entry} (صُحّح لاحقًا)</translation>
    </message>
    <message>
        <source>did not feel safe</source>
        <translation>لم يشعر بالأمان</translation>
    </message>
    <message>
        <source>Letter {number} to {service}, sent {sent}, receipt due {receipt}, answer due {due}. Case {case}.</source>
        <translation>الرسالة {number} إلى {service}، أُرسلت {sent}، تأكيد الاستلام مطلوب بحلول {receipt}، والرد بحلول {due}. الملف {case}.</translation>
    </message>
    <message>
        <source>Letter {number} to {service}, not sent. Case {case}.</source>
        <translation>الرسالة {number} إلى {service}، لم تُرسل. الملف {case}.</translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5): {reasons}. Do not remind the service and do not ask it. What it says by itself can be recorded.</source>
        <translation>لم يوافق الشخص على أن تفيد الخدمات الفرع بما يخصه (C5): {reasons}. لا تذكّر الخدمة ولا تسألها. يمكن تسجيل ما تقوله من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Next: {step}, from {moment} on.</source>
        <translation>التالي: {step}، ابتداءً من {moment}.</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Article</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>As it may stand on a receipt</source>
        <translation>كما يجوز أن يظهر في إيصال</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>ال&amp;مجموعة</translation>
    </message>
    <message>
        <source>&amp;One piece is</source>
        <translation>ال&amp;قطعة الواحدة هي</translation>
    </message>
    <message>
        <source>We &amp;keep this article</source>
        <translation>&amp;نحتفظ بهذا الصنف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>AskAnewDialog</name>
    <message>
        <source>Everything that the person agreed to</source>
        <translation>كل ما وافق عليه الشخص</translation>
    </message>
    <message>
        <source>Ask consent anew</source>
        <translation>طلب الموافقة من جديد</translation>
    </message>
    <message>
        <source>Use this when data about the person got into wrong hands, or when they took a wish back at a service. From then on nothing leaves on what was agreed before, until the person was asked again. Help and contact that they agreed to go on. Tell the person what happened.</source>
        <translation>استخدم هذا عندما تصل بيانات عن الشخص إلى أيدٍ غير مأمونة، أو عندما يتراجع عن رغبة لدى مقدم خدمة. منذ ذلك الحين لا يخرج شيء بناءً على ما وافق عليه سابقًا حتى يُسأل من جديد. وتستمر المساعدة والتواصل اللذان وافق عليهما. أخبر الشخص بما حدث.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>What was agreed &amp;for</source>
        <translation>&amp;ما تمت الموافقة عليه لأجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Ask anew</source>
        <translation>&amp;طلب من جديد</translation>
    </message>
</context>
<context>
    <name>AskApprovalDialog</name>
    <message>
        <source>Choose what it is for</source>
        <translation>اختر الغرض</translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation>طلب موافقة زميل</translation>
    </message>
    <message>
        <source>For what nobody does alone, when the second person is not at this desk. They answer signed in themselves; the answer holds for seven days and counts once.</source>
        <translation>لما لا يفعله أحد وحده، حين لا يكون الشخص الثاني عند هذا المكتب. يجيب بدخوله الخاص؛ ويسري الجواب سبعة أيام ويُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;رمز الملف</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;طلب</translation>
    </message>
</context>
<context>
    <name>AssistanceDialog</name>
    <message>
        <source>Only for help that saves in an emergency.</source>
        <translation>فقط للمساعدة التي تنقذ في الطوارئ.</translation>
    </message>
    <message>
        <source>Only for help that another service gave.</source>
        <translation>فقط للمساعدة التي قدمتها خدمة أخرى.</translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation>تسجيل مساعدة</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>نو&amp;ع المساعدة</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التا&amp;ريخ</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>ال&amp;كمية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>من &amp;قدّمها</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>النت&amp;يجة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only; no names of other people</source>
        <translation>وقائع فقط؛ دون أسماء أشخاص آخرين</translation>
    </message>
    <message>
        <source>&amp;Emergency</source>
        <translation>حالة &amp;طارئة</translation>
    </message>
    <message>
        <source>Only if consent could not be asked: why</source>
        <translation>فقط إن تعذر طلب الموافقة: السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>اختر ما هي</translation>
    </message>
    <message>
        <source>Choose where it is from</source>
        <translation>اختر مصدرها</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>The file is being read and cleaned.</source>
        <translation>تجري قراءة الملف وتنظيفه.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG and plain text. Where a picture was taken, who wrote a PDF, and whatever acts by itself is taken out first. The file that you choose stays where it is: delete it there if it must not be on this computer.</source>
        <translation>ملفات PDF وJPEG وPNG ونص عادي. يُحذف أولًا مكان التقاط الصورة واسم كاتب ملف PDF وكل ما يعمل من تلقاء نفسه. يبقى الملف الذي تختاره في مكانه: احذفه من هناك إن كان يجب ألا يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>&amp;اختيار ملف...</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>ما &amp;هي</translation>
    </message>
    <message>
        <source>Where it is &amp;from</source>
        <translation>&amp;مصدرها</translation>
    </message>
    <message>
        <source>Seen or taken &amp;by</source>
        <translation>اطّلع &amp;عليها أو تسلّمها</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>In a few w&amp;ords</source>
        <translation>&amp;بكلمات قليلة</translation>
    </message>
    <message>
        <source>For example: page 2, front and back</source>
        <translation>مثلًا: الصفحة 2، الوجه والظهر</translation>
    </message>
    <message>
        <source>The person &amp;knows of this copy and agrees that it is kept</source>
        <translation>يعلم ال&amp;شخص بهذه النسخة ويوافق على حفظها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>AttachPresenter</name>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)</source>
        <translation>وثائق (*.pdf *.jpg *.jpeg *.png *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختيار وثيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}  ·  {pages}</source>
        <translation>{file}  ·  {pages}</translation>
    </message>
    <message>
        <source>Not kept: {things}.</source>
        <translation>لم يُحفظ: {things}.</translation>
    </message>
</context>
<context>
    <name>AuditChainPresenter</name>
    <message>
        <source>Settle it only if you know why, for example because you restored a backup yourself. If you do not know, stop: somebody may have put an old file in the place of the one with the newest work. The reason stays in the file.</source>
        <translation>لا تجرِ التسوية إلا إذا كنت تعرف السبب، مثلًا لأنك استعدت نسخة احتياطية بنفسك. إن كنت لا تعرف، فتوقف: ربما وضع أحدهم ملف بيانات قديمًا مكان الملف الذي فيه أحدث عمل. يبقى السبب محفوظًا في ملف البيانات.</translation>
    </message>
    <message>
        <source>Accept this file as it is?</source>
        <translation>قبول ملف البيانات هذا كما هو؟</translation>
    </message>
    <message>
        <source>Accept this file</source>
        <translation>قبول ملف البيانات</translation>
    </message>
    <message>
        <source>A letter of this number was prepared in this file.</source>
        <translation>أُعدت رسالة بهذا الرقم في ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>No letter of this number was prepared in this file.</source>
        <translation>لم تُعد رسالة بهذا الرقم في ملف البيانات هذا.</translation>
    </message>
    <message>
        <source>The letter fits this file</source>
        <translation>الرسالة مطابقة لملف البيانات</translation>
    </message>
    <message>
        <source>The letter does not fit this file</source>
        <translation>الرسالة غير مطابقة لملف البيانات</translation>
    </message>
    <message>
        <source>The audit trail has no entry with this record check. Read it again from the paper. If it is right, the file was rewritten or an older one was put in its place: stop, and tell your coordinator.</source>
        <translation>ليس في سجل التدقيق قيد برمز التحقق هذا. اقرأه من الورقة مرة أخرى. إن كان صحيحًا، فقد أُعيدت كتابة ملف البيانات أو وُضع ملف أقدم مكانه: توقف، وأخبر منسقك.</translation>
    </message>
    <message>
        <source>The audit trail has this record check: entry {number} of {moment}.</source>
        <translation>رمز التحقق هذا موجود في سجل التدقيق: القيد {number} بتاريخ {moment}.</translation>
    </message>
    <message>
        <source>This is not a record check</source>
        <translation>هذا ليس رمز تحقق</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) shown</source>
        <translation>
            <numerusform>لا قيود معروضة</numerusform>
            <numerusform>قيد واحد معروض</numerusform>
            <numerusform>قيدان معروضان</numerusform>
            <numerusform>%n قيود معروضة</numerusform>
            <numerusform>%n قيدًا معروضًا</numerusform>
            <numerusform>%n قيد معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation>(مرّر لعرض المزيد)</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>الفحص جارٍ.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبّه</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Is the file still as it was written?</source>
        <translation>هل ما زال ملف البيانات كما كُتب؟</translation>
    </message>
    <message>
        <source>The check reads every page, every entry of the trail and every record. It changes no record.</source>
        <translation>يقرأ الفحص كل صفحة وكل قيد وكل سجل، ولا يغيّر أي سجل.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>&amp;Settle...</source>
        <translation>&amp;تسوية...</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فحص ملف البيانات جارٍ</translation>
    </message>
    <message>
        <source>Check the &amp;whole file</source>
        <translation>فحص &amp;ملف البيانات كله</translation>
    </message>
    <message>
        <source>Record check on a letter, such as 7AF2-C9D0-4E1B</source>
        <translation>رمز التحقق على رسالة، مثل ‎7AF2-C9D0-4E1B</translation>
    </message>
    <message>
        <source>Record check on a letter</source>
        <translation>رمز التحقق على رسالة</translation>
    </message>
    <message>
        <source>Letter number, if you want</source>
        <translation>رقم الرسالة، إن أردت</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>رقم الرسالة</translation>
    </message>
    <message>
        <source>Check a &amp;letter</source>
        <translation>&amp;فحص رسالة</translation>
    </message>
    <message>
        <source>Filter by the whole case code</source>
        <translation>تصفية برمز الملف الكامل</translation>
    </message>
    <message>
        <source>Filter by case code</source>
        <translation>تصفية برمز الملف</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>نوع الإجراء</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>No entry is found. Change the filters.</source>
        <translation>لم يُعثر على أي قيد. غيّر عوامل التصفية.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا قيد مطابق</translation>
    </message>
    <message>
        <source>Type the whole case code, or choose another kind of action, staff member or time.</source>
        <translation>اكتب رمز الملف الكامل، أو اختر إجراءً أو موظفًا أو وقتًا آخر.</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Identities shown</source>
        <translation>عرض الهويات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Service directory</source>
        <translation>دليل الخدمات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Options and steps of referrals</source>
        <translation>خيارات الإحالات وخطواتها</translation>
    </message>
    <message>
        <source>Told without consent</source>
        <translation>ما أُبلغ دون موافقة</translation>
    </message>
    <message>
        <source>Told somebody outside the directory</source>
        <translation>إبلاغ جهة ليست في الدليل</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>المسائل القانونية</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Case plans</source>
        <translation>خطط الملفات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation>عمليات التحقق من المبادئ</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation>القوائم والقواعد</translation>
    </message>
    <message>
        <source>Lists for other programs</source>
        <translation>قوائم لبرامج أخرى</translation>
    </message>
    <message>
        <source>Lists of people that came in</source>
        <translation>قوائم أشخاص مستوردة</translation>
    </message>
    <message>
        <source>Columns of lists that came in</source>
        <translation>أعمدة القوائم المستوردة</translation>
    </message>
    <message>
        <source>Own views of lists</source>
        <translation>العروض الخاصة للقوائم</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Opening and checking the file</source>
        <translation>فتح ملف البيانات وفحصه</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>نماذج غير مكتملة</translation>
    </message>
    <message>
        <source>Keys and recovery sheets</source>
        <translation>المفاتيح وأوراق الاسترداد</translation>
    </message>
    <message>
        <source>Safe contact shown</source>
        <translation>عرض التواصل الآمن</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>الإحالات الواردة</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>لقاءات سريعة</translation>
    </message>
    <message>
        <source>Signs, indicators and reviews</source>
        <translation>العلامات والمؤشرات والمراجعات</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>الوضع بقرار من جهات أخرى</translation>
    </message>
    <message>
        <source>Questions on functioning</source>
        <translation>أسئلة الأداء الوظيفي</translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation>احتياجات بلا إحالة</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>نسخ الوثائق</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>الصلات العائلية</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>الأنشطة الجماعية</translation>
    </message>
    <message>
        <source>Closing, keeping and holding cases</source>
        <translation>إغلاق الملفات وإبقاؤها وتجميدها</translation>
    </message>
    <message>
        <source>Monthly reviews</source>
        <translation>المراجعات الشهرية</translation>
    </message>
    <message>
        <source>Erasing people</source>
        <translation>محو الأشخاص</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>خروق البيانات</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>Own record put together for a person</source>
        <translation>سجل جُمع للشخص نفسه</translation>
    </message>
    <message>
        <source>Requests about a record</source>
        <translation>الطلبات بشأن السجل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Audit trail printed</source>
        <translation>طباعة سجل التدقيق</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم العمل</translation>
    </message>
    <message>
        <source>Hidden names</source>
        <translation>أسماء مخفية</translation>
    </message>
    <message>
        <source>Rule of need-to-know</source>
        <translation>قاعدة الحاجة إلى المعرفة</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>المترجمون</translation>
    </message>
    <message>
        <source>Requests to agree</source>
        <translation>طلبات الموافقة</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>أوراق اليوم</translation>
    </message>
    <message>
        <source>List of keys printed</source>
        <translation>طُبعت قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation>التغييرات المتراجع عنها</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service, further details</source>
        <translation>خدمة، تفاصيل أخرى</translation>
    </message>
    <message>
        <source>Consent entry</source>
        <translation>قيد الموافقة</translation>
    </message>
    <message>
        <source>Assistance entry</source>
        <translation>قيد المساعدة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Plan of a referral</source>
        <translation>خطة إحالة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Decision of two people</source>
        <translation>قرار شخصين</translation>
    </message>
    <message>
        <source>Sign or indicator</source>
        <translation>علامة أو مؤشر</translation>
    </message>
    <message>
        <source>Risk or protective factor</source>
        <translation>عامل خطر أو حماية</translation>
    </message>
    <message>
        <source>Review of the level of concern</source>
        <translation>مراجعة مستوى القلق</translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation>إجابات الأداء الوظيفي</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>اتفاق السرية</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation>نموذج غير مكتمل</translation>
    </message>
    <message>
        <source>Stick or folder for backups</source>
        <translation>ذاكرة USB أو مجلد للنسخ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Key that opens backups</source>
        <translation>مفتاح يفتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>تمرين الاستعادة</translation>
    </message>
    <message>
        <source>Set of recovery sheets</source>
        <translation>مجموعة أوراق الاسترداد</translation>
    </message>
    <message>
        <source>Entry about a referral</source>
        <translation>قيد عن إحالة</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>إحالة واردة</translation>
    </message>
    <message>
        <source>Need without a referral</source>
        <translation>احتياج بلا إحالة</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>تدوينة في الملف</translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation>مساعدة صحية</translation>
    </message>
    <message>
        <source>How somebody felt</source>
        <translation>كيف شعر شخص</translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation>مسألة قانونية</translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation>خطوة في مسألة قانونية</translation>
    </message>
    <message>
        <source>Article of the stock</source>
        <translation>صنف في المخزون</translation>
    </message>
    <message>
        <source>Stock: in, out or counted</source>
        <translation>المخزون: وارد أو صادر أو جرد</translation>
    </message>
    <message>
        <source>Goods for a person</source>
        <translation>أغراض لشخص</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation>خطة الملف</translation>
    </message>
    <message>
        <source>Note of first aid</source>
        <translation>تدوينة إسعاف نفسي أولي</translation>
    </message>
    <message>
        <source>Safety assessment</source>
        <translation>تقييم السلامة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة السلامة</translation>
    </message>
    <message>
        <source>Task about safety</source>
        <translation>مهمة تتعلق بالسلامة</translation>
    </message>
    <message>
        <source>Skill of a colleague</source>
        <translation>مهارة زميل</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>خطوات بشأن الانتحار</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>لقاء سريع</translation>
    </message>
    <message>
        <source>Count of contacts</source>
        <translation>عدد اللقاءات</translation>
    </message>
    <message>
        <source>Readiness assessment</source>
        <translation>تقييم الجاهزية</translation>
    </message>
    <message>
        <source>Answer about readiness</source>
        <translation>إجابة عن الجاهزية</translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation>فقدان الجاهزية</translation>
    </message>
    <message>
        <source>Check of the principles</source>
        <translation>التحقق من المبادئ</translation>
    </message>
    <message>
        <source>Closure of a case</source>
        <translation>إغلاق ملف</translation>
    </message>
    <message>
        <source>Decision to keep a case</source>
        <translation>قرار إبقاء ملف</translation>
    </message>
    <message>
        <source>Hold on a case</source>
        <translation>تجميد ملف</translation>
    </message>
    <message>
        <source>Request about a record</source>
        <translation>طلب بشأن سجل</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>مراجعة شهرية</translation>
    </message>
    <message>
        <source>Mark of somebody erased</source>
        <translation>علامة شخص مُحي</translation>
    </message>
    <message>
        <source>Copy of a document</source>
        <translation>نسخة من وثيقة</translation>
    </message>
    <message>
        <source>Part of a copy of a document</source>
        <translation>جزء من نسخة وثيقة</translation>
    </message>
    <message>
        <source>Family link</source>
        <translation>صلة عائلية</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>نشاط جماعي</translation>
    </message>
    <message>
        <source>Sums over erased people</source>
        <translation>مجاميع عن أشخاص مُحوا</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>خرق للبيانات</translation>
    </message>
    <message>
        <source>Case that a breach concerns</source>
        <translation>ملف يخصه خرق</translation>
    </message>
    <message>
        <source>Somebody told of a breach</source>
        <translation>شخص أُبلغ بخرق</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>ملاحظة تسليم</translation>
    </message>
    <message>
        <source>Case in the bin</source>
        <translation>ملف في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Case code that leads to another case</source>
        <translation>رمز ملف يقود إلى ملف آخر</translation>
    </message>
    <message>
        <source>Hidden name</source>
        <translation>اسم مخفي</translation>
    </message>
    <message>
        <source>Colleague who helps in a case</source>
        <translation>زميل يساعد في ملف</translation>
    </message>
    <message>
        <source>Identity opened for a time</source>
        <translation>هوية فُتحت لوقت محدود</translation>
    </message>
    <message>
        <source>Notice of an opened identity</source>
        <translation>إشعار بفتح هوية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>Interpreter asked in a case</source>
        <translation>مترجم طُلب في ملف</translation>
    </message>
    <message>
        <source>Request to agree</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <source>A part of the file cannot be trusted: {where}.</source>
        <translation>جزء من ملف البيانات لا يمكن الوثوق به: {where}.</translation>
    </message>
    <message>
        <source>The inner order of the file is damaged: {where}.</source>
        <translation>الترتيب الداخلي لملف البيانات تالف: {where}.</translation>
    </message>
    <message>
        <source>A record points to another that is gone: {where}.</source>
        <translation>سجل يشير إلى سجل آخر مفقود: {where}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {where}.</source>
        <translation>تعذرت قراءة ملف البيانات حتى آخره: {where}.</translation>
    </message>
    <message>
        <source>The audit trail itself was changed or cut; it cannot be trusted from here on: {where}.</source>
        <translation>غُيّر سجل التدقيق نفسه أو قُطع؛ لا يمكن الوثوق به من هنا فصاعدًا: {where}.</translation>
    </message>
    <message>
        <source>No entry of the trail tells where this record is from: {where}.</source>
        <translation>لا قيد في سجل التدقيق يبيّن مصدر هذا السجل: {where}.</translation>
    </message>
    <message>
        <source>This record was changed outside the program, or an old version was put back: {where}.</source>
        <translation>غُيّر هذا السجل خارج البرنامج، أو أُعيدت نسخة قديمة منه: {where}.</translation>
    </message>
    <message>
        <source>This record is gone, and no entry says that it was erased: {where}.</source>
        <translation>اختفى هذا السجل، ولا قيد يقول إنه مُحي: {where}.</translation>
    </message>
    <message>
        <source>Something else is wrong with the file: {where}.</source>
        <translation>خلل آخر في ملف البيانات: {where}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>آخر 31 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since {day}</source>
        <translation>
            <numerusform>لا قيود منذ {day}</numerusform>
            <numerusform>قيد واحد منذ {day}</numerusform>
            <numerusform>قيدان منذ {day}</numerusform>
            <numerusform>%n قيود منذ {day}</numerusform>
            <numerusform>%n قيدًا منذ {day}</numerusform>
            <numerusform>%n قيد منذ {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the trail fit together without a gap.</source>
        <translation>
            <numerusform>لا قيود في سجل التدقيق.</numerusform>
            <numerusform>قيد واحد في سجل التدقيق، متسق بلا فجوة.</numerusform>
            <numerusform>قيدان في سجل التدقيق متسقان بلا فجوة.</numerusform>
            <numerusform>%n قيود في سجل التدقيق متسقة بلا فجوة.</numerusform>
            <numerusform>%n قيدًا في سجل التدقيق متسقة بلا فجوة.</numerusform>
            <numerusform>%n قيد في سجل التدقيق متسقة بلا فجوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were written.</source>
        <translation>
            <numerusform>لا سجلات.</numerusform>
            <numerusform>سجل واحد كما كُتب.</numerusform>
            <numerusform>سجلان كما كُتبا.</numerusform>
            <numerusform>%n سجلات كما كُتبت.</numerusform>
            <numerusform>%n سجلًا كما كُتبت.</numerusform>
            <numerusform>%n سجل كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order</source>
        <translation>ملف البيانات سليم</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>لم تُكتشف مشكلات</numerusform>
            <numerusform>اكتُشفت مشكلة واحدة</numerusform>
            <numerusform>اكتُشفت مشكلتان</numerusform>
            <numerusform>اكتُشفت %n مشكلات</numerusform>
            <numerusform>اكتُشفت %n مشكلة</numerusform>
            <numerusform>اكتُشفت %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>What Find looks in did not fit the records and was made anew. No record was changed. If this happens again, tell your coordinator: somebody may have put an older part of the file back.</source>
        <translation>ما يبحث فيه البرنامج لم يكن مطابقًا للسجلات وقد أُعيد إنشاؤه. لم يتغيّر أي سجل. إذا تكرّر ذلك فأخبر المنسّق: ربما أعاد أحدهم جزءًا أقدم من الملف.</translation>
    </message>
    <message>
        <source>The check could not be finished</source>
        <translation>تعذر إكمال الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind or another.</source>
        <translation>
            <numerusform>لا مشكلات أخرى.</numerusform>
            <numerusform>ومشكلة أخرى من هذا النوع أو غيره.</numerusform>
            <numerusform>ومشكلتان أخريان من هذا النوع أو غيره.</numerusform>
            <numerusform>و%n مشكلات أخرى من هذا النوع أو غيره.</numerusform>
            <numerusform>و%n مشكلة أخرى من هذا النوع أو غيره.</numerusform>
            <numerusform>و%n مشكلة أخرى من هذا النوع أو غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working with this file and leave it as it is. Tell your coordinator, who restores the newest good backup.</source>
        <translation>أوقف العمل بملف البيانات هذا واتركه كما هو. أخبر منسقك ليستعيد أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation>الخطوة {number} من {all}: {step}</translation>
    </message>
    <message>
        <source>Stopping after this step. Nothing unfinished is kept.</source>
        <translation>سيتوقف بعد هذه الخطوة. لا يُحتفظ بشيء غير مكتمل.</translation>
    </message>
    <message>
        <source>The backup opens with the keys of {names}, and the vault passphrase then opens the records in it. With a passphrase instead, that alone opens this backup.</source>
        <translation>تُفتح النسخة بمفاتيح {names}، ثم تفتح عبارة مرور ملف البيانات السجلات التي فيها. وإن اخترت عبارة مرور بدلًا من ذلك، فهي وحدها تفتح هذه النسخة.</translation>
    </message>
    <message>
        <source>copying the file</source>
        <translation>نسخ ملف البيانات</translation>
    </message>
    <message>
        <source>checking every record of the copy</source>
        <translation>فحص كل سجل في النسخة</translation>
    </message>
    <message>
        <source>writing it to the stick, encrypted</source>
        <translation>كتابتها مشفّرة على ذاكرة USB</translation>
    </message>
    <message>
        <source>reading it back from the stick</source>
        <translation>قراءتها من ذاكرة USB للتأكد</translation>
    </message>
    <message>
        <source>restoring it as a test and comparing</source>
        <translation>استعادتها تجريبيًا ومقارنتها</translation>
    </message>
    <message>
        <source>The backup is being made and read back. Wait until this is done.</source>
        <translation>يجري إنشاء النسخة الاحتياطية وقراءتها للتأكد. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>اختر مجلدًا أولًا.</translation>
    </message>
    <message>
        <source>It stops after the present step.</source>
        <translation>سيتوقف بعد الخطوة الحالية.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>The whole file is copied in encrypted form, best to a stick that is kept in another place. Nothing that is already there is overwritten.</source>
        <translation>يُنسخ ملف البيانات كله مشفّرًا، والأفضل على ذاكرة USB تُحفظ في مكان آخر. لا يُستبدل شيء موجود هناك.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>This passphrase opens the backup, and the vault passphrase then opens the records in it. The two need not differ, but whoever has the backup and both of them can read everything. Without them nobody can, not even the coordinator.</source>
        <translation>عبارة المرور هذه تفتح النسخة، ثم تفتح عبارة مرور ملف البيانات السجلات التي فيها. لا يلزم أن تختلفا، لكن من لديه النسخة والعبارتان معًا يستطيع قراءة كل شيء. ومن دونهما لا يستطيع أحد، حتى المنسق.</translation>
    </message>
    <message>
        <source>&amp;Lock this backup with a passphrase instead</source>
        <translation>&amp;قفل هذه النسخة بعبارة مرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Passphrase of this backup. Write it down now and lock it away, not beside the stick</source>
        <translation>عبارة مرور هذه النسخة. اكتبها الآن واحفظها في مكان مقفل، لا بجانب ذاكرة USB</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;عبارة أخرى</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>&amp;اكتبها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>أختار عبارة خاصة من 15 &amp;حرفًا على الأقل</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>عبا&amp;رة مرور خاصة</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>العبارة الخا&amp;صة، مرة أخرى</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>أُنشئت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Take the stick out properly and keep it away from this computer.</source>
        <translation>أخرج ذاكرة USB بأمان واحفظها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>يجري إنشاء النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make backup</source>
        <translation>إنشاء ال&amp;نسخة</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Folder for the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>{file} ({size}) is in {folder}. It was read back from there and compared: it is complete.</source>
        <translation>النسخة {file} ({size}) في {folder}. قُرئت من هناك وقورنت: إنها كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) that are no longer needed were removed there.</source>
        <translation>
            <numerusform>لم تُحذف من هناك نسخ قديمة.</numerusform>
            <numerusform>حُذفت من هناك نسخة قديمة واحدة لم تعد لازمة.</numerusform>
            <numerusform>حُذفت من هناك نسختان قديمتان لم تعودا لازمتين.</numerusform>
            <numerusform>حُذفت من هناك %n نسخ قديمة لم تعد لازمة.</numerusform>
            <numerusform>حُذفت من هناك %n نسخة قديمة لم تعد لازمة.</numerusform>
            <numerusform>حُذفت من هناك %n نسخة قديمة لم تعد لازمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of the audit trail. The file inside opens with the passphrase of that time. It is signed with {signer}; the page Backups of your branch shows the same figures.</source>
        <translation>النسخة الاحتياطية رقم {number} بتاريخ {moment}. إنها كاملة: الأشخاص {people}، الإحالات {referrals}، قيود سجل التدقيق {entries}. يُفتح ملف البيانات الذي فيها بعبارة المرور السارية آنذاك. وهي موقّعة بـ {signer}؛ وتعرض صفحة «النسخ الاحتياطية» لدى فرعك الأرقام نفسها.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Used since {first}. A backup on it was last read back and compared: {moment} ({age}).</source>
        <translation>مستخدمة منذ {first}. آخر قراءة ومقارنة لنسخة عليها: {moment} ({age}).</translation>
    </message>
    <message>
        <source>Nothing of this file is backed up. Put in a stick and make the first backup.</source>
        <translation>لا نسخة احتياطية من ملف البيانات هذا. أدخل ذاكرة USB وأنشئ النسخة الأولى.</translation>
    </message>
    <message>
        <source>The newest backup was made {age}, on stick or folder {label}. Make a new one, every week at least.</source>
        <translation>أُنشئت أحدث نسخة احتياطية {age}، على ذاكرة USB أو مجلد {label}. أنشئ نسخة جديدة، مرة في الأسبوع على الأقل.</translation>
    </message>
    <message>
        <source>The newest backup on stick or folder {label} was made {age}. Make the next one there, or retire it if it is lost.</source>
        <translation>أحدث نسخة على ذاكرة USB أو مجلد {label} أُنشئت {age}. أنشئ النسخة التالية هناك، أو أخرجه من الاستخدام إن فُقد.</translation>
    </message>
    <message>
        <source>All backups lie on one stick. Make the next one on a second stick and keep the two apart.</source>
        <translation>كل النسخ الاحتياطية على ذاكرة USB واحدة. أنشئ التالية على ذاكرة ثانية واحفظهما في مكانين مختلفين.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. It takes a few minutes.</source>
        <translation>لم يُثبت أحد بعد أن نسخة احتياطية لهذا الفرع تُستعاد. يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>That a backup restores was last proved {age}. Prove it again every three months.</source>
        <translation>آخر إثبات لاستعادة نسخة احتياطية كان {age}. أعد الإثبات كل ثلاثة أشهر.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Back up now...</source>
        <translation>&amp;نسخ احتياطي الآن...</translation>
    </message>
    <message>
        <source>Sticks and folders</source>
        <translation>ذاكرات USB والمجلدات</translation>
    </message>
    <message>
        <source>A stick or folder stands here after the first backup on it.</source>
        <translation>تظهر ذاكرة USB أو المجلد هنا بعد أول نسخة احتياطية عليها.</translation>
    </message>
    <message>
        <source>Na&amp;me or retire...</source>
        <translation>&amp;تسمية أو إخراج...</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>النسخ الاحتياطية المنشأة</translation>
    </message>
    <message>
        <source>No backup was made yet. Put in a stick and make one.</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد. أدخل ذاكرة USB وأنشئ واحدة.</translation>
    </message>
    <message>
        <source>&amp;Prove that a backup restores...</source>
        <translation>إثبات &amp;استعادة نسخة احتياطية...</translation>
    </message>
    <message>
        <source>C&amp;ompare or restore a backup...</source>
        <translation>مقا&amp;رنة نسخة احتياطية أو استعادتها...</translation>
    </message>
    <message>
        <source>&amp;Keys that open backups...</source>
        <translation>&amp;مفاتيح النسخ الاحتياطية...</translation>
    </message>
    <message>
        <source>Choose a stick or folder in the list first.</source>
        <translation>اختر أولًا ذاكرة USB أو مجلدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backups are locked with a passphrase that is typed each time.</source>
        <translation>تُقفل النسخ الاحتياطية بعبارة مرور تُكتب كل مرة.</translation>
    </message>
    <message>
        <source>Backups open with the keys of: {names}.</source>
        <translation>تُفتح النسخ الاحتياطية بمفاتيح: {names}.</translation>
    </message>
    <message>
        <source>This branch signs them with {signer}.</source>
        <translation>يوقّعها هذا الفرع بـ {signer}.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. Do it now.</source>
        <translation>لم يُثبت أحد بعد أن نسخة احتياطية لهذا الفرع تُستعاد. افعل ذلك الآن.</translation>
    </message>
    <message numerus="yes">
        <source>A restore was last proved %n day(s) ago.</source>
        <translation>
            <numerusform>آخر إثبات للاستعادة كان اليوم.</numerusform>
            <numerusform>آخر إثبات للاستعادة كان قبل يوم واحد.</numerusform>
            <numerusform>آخر إثبات للاستعادة كان قبل يومين.</numerusform>
            <numerusform>آخر إثبات للاستعادة كان قبل %n أيام.</numerusform>
            <numerusform>آخر إثبات للاستعادة كان قبل %n يومًا.</numerusform>
            <numerusform>آخر إثبات للاستعادة كان قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again now.</source>
        <translation>أعد ذلك الآن.</translation>
    </message>
    <message>
        <source>The next backup goes on {label}. The sticks take turns, so that one is always elsewhere.</source>
        <translation>النسخة التالية على {label}. تُستخدم ذاكرات USB بالتناوب لتبقى إحداها دائمًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Make the next backup on a new stick: with two in turn, one is always elsewhere. A stick is recognised by itself when it is used again.</source>
        <translation>أنشئ النسخة التالية على ذاكرة USB جديدة: بالتناوب بين اثنتين تبقى إحداهما دائمًا في مكان آخر. تُعرف الذاكرة تلقائيًا عند استخدامها مجددًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Newest backup on it</source>
        <translation>أحدث نسخة عليها</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>قُرئت وقورنت</translation>
    </message>
    <message>
        <source>Number {number}, {moment}</source>
        <translation>رقم {number}، {moment}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>خارج الاستخدام</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديثة</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديمة جدًا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Opens the file with</source>
        <translation>تفتح ملف البيانات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Today&apos;s passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>An earlier passphrase</source>
        <translation>عبارة مرور سابقة</translation>
    </message>
</context>
<context>
    <name>BestInterestDialog</name>
    <message>
        <source>Decision in the best interest</source>
        <translation>قرار المصلحة الفضلى</translation>
    </message>
    <message>
        <source>This is the decision of the branch, not a formal determination. Listen to the child first. Two of you decide; one of you is trained in child protection. It holds until the day of its review.</source>
        <translation>هذا قرار الفرع، وليس تحديدًا رسميًا للمصلحة الفضلى. استمع إلى الطفل أولًا. يقرر اثنان منكم، أحدهما مدرّب على حماية الطفل. يسري القرار حتى يوم مراجعته.</translation>
    </message>
    <message>
        <source>Why two people decide</source>
        <translation>لماذا يقرر شخصان</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation>الغرض من القرار</translation>
    </message>
    <message>
        <source>Consent can rest on it for exactly these purposes, and where something is shared, with exactly this service.</source>
        <translation>يمكن أن تستند الموافقة إليه لهذه الأغراض تحديدًا، وعند مشاركة شيء، مع هذه الخدمة تحديدًا.</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>ما تمت الموازنة بينه</translation>
    </message>
    <message>
        <source>What the &amp;child says</source>
        <translation>ما &amp;يقوله الطفل</translation>
    </message>
    <message>
        <source>Safet&amp;y</source>
        <translation>ال&amp;سلامة</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>الأس&amp;رة</translation>
    </message>
    <message>
        <source>D&amp;evelopment</source>
        <translation>ال&amp;نمو</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>ال&amp;هوية</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>الخيارات، &amp;واحد في كل سطر</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>ال&amp;قرار</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>ال&amp;مراجعة في</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>&amp;اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their passp&amp;hrase</source>
        <translation>&amp;عبارة المرور الخاصة به</translation>
    </message>
    <message>
        <source>&amp;Trained in child protection</source>
        <translation>المدرّب على حماية ال&amp;طفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save decision</source>
        <translation>&amp;حفظ القرار</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation>اختر ملفًا من القائمة.</translation>
    </message>
    <message>
        <source>Whoever put it there puts it back, or a focal point.</source>
        <translation>يستعيده من وضعه هناك أو نقطة الاتصال.</translation>
    </message>
    <message>
        <source>Type the case code first.</source>
        <translation>اكتب رمز الملف أولًا.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Cases that were recorded by mistake. They are in no list and nothing is added to them, and they come back as they were. Gone for good is only what two people erase under Letting go.</source>
        <translation>ملفات سُجّلت خطأً. لا تظهر في أي قائمة ولا يُضاف إليها شيء، وتعود كما كانت. ولا يزول نهائيًا إلا ما يمحوه شخصان.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>Cases in the bin</source>
        <translation>الملفات في سلة المحذوفات</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;رمز الملف</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Put in the &amp;bin</source>
        <translation>وضع في سلة ال&amp;محذوفات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>A colleague recorded or put it there: they do this, or a focal point.</source>
        <translation>سجّله زميل أو وضعه هناك: هو من يفعل ذلك أو نقطة الاتصال.</translation>
    </message>
    <message>
        <source>It was recorded too long ago. Close the case, or let two people erase it.</source>
        <translation>سُجّل قبل وقت طويل. أغلق الملف أو دع شخصين يمحوانه.</translation>
    </message>
    <message>
        <source>Something about this person left the desk, so the case has to stay.</source>
        <translation>خرج شيء عن هذا الشخص من المكتب، لذلك يجب أن يبقى الملف.</translation>
    </message>
    <message>
        <source>The person was helped or referred: this was no mistake. Close the case instead.</source>
        <translation>تلقى الشخص مساعدة أو أُحيل: لم يكن ذلك خطأ. أغلق الملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The case is held for the law.</source>
        <translation>الملف مجمَّد بحكم القانون.</translation>
    </message>
    <message>
        <source>The case is closed or in the bin already.</source>
        <translation>الملف مغلق أو موجود في سلة المحذوفات بالفعل.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>قام به</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوينة</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>About the branch</source>
        <translation>عن الفرع</translation>
    </message>
    <message>
        <source>This stands on letters and other papers that are made from now on. What was printed before keeps what it says: write to services that have the old number.</source>
        <translation>يظهر هذا على الرسائل والأوراق الأخرى التي تُعد من الآن. وما طُبع من قبل يبقى كما هو: اكتب إلى الخدمات التي لديها الرقم القديم.</translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation>&amp;اسم الفرع</translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation>&amp;سطور العنوان</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Con&amp;tact person</source>
        <translation>جهة الا&amp;تصال</translation>
    </message>
    <message>
        <source>The letterhead has lines of its own, which stand in place of name, address and phone. Look whether they still hold: Letters, Change the letterhead.</source>
        <translation>للترويسة سطور خاصة تحل محل الاسم والعنوان والهاتف. تحقق من أنها ما زالت صحيحة: الرسائل، ثم تغيير الترويسة.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation>اختر ما حدث</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;تخزين</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>اختر أولًا ما حدث.</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>خرق للبيانات</translation>
    </message>
    <message>
        <source>Something was lost, stolen, sent to the wrong place or seen by somebody who should not see it. Report it at once, even when little is known; what is not known stays open. Write no names: this text stays when a record is erased.</source>
        <translation>شيء فُقد أو سُرق أو أُرسل إلى مكان خاطئ أو رآه من لا ينبغي أن يراه. أبلغ عنه فوراً حتى لو كان المعروف قليلاً؛ وما لا يُعرف يبقى مفتوحاً. لا تكتب أسماء: يبقى هذا النص عند محو سجل.</translation>
    </message>
    <message>
        <source>&amp;What happened to the data</source>
        <translation>&amp;ما حدث للبيانات</translation>
    </message>
    <message>
        <source>&amp;Noticed on</source>
        <translation>&amp;لوحظ في</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>وقت الملاحظة</translation>
    </message>
    <message>
        <source>&amp;In a few words, without names</source>
        <translation>بكلمات &amp;قليلة دون أسماء</translation>
    </message>
    <message>
        <source>Case &amp;codes concerned</source>
        <translation>&amp;رموز الملفات المعنية</translation>
    </message>
    <message>
        <source>How many &amp;people</source>
        <translation>&amp;عدد الأشخاص</translation>
    </message>
    <message>
        <source>Can it &amp;be read</source>
        <translation>هل &amp;يمكن قراءته</translation>
    </message>
    <message>
        <source>What was &amp;done to stop it</source>
        <translation>ما &amp;فُعل لإيقافه</translation>
    </message>
    <message>
        <source>&amp;Harm to somebody</source>
        <translation>&amp;ضرر لشخص</translation>
    </message>
    <message>
        <source>The &amp;authority</source>
        <translation>ال&amp;سلطة</translation>
    </message>
    <message>
        <source>Reason wh&amp;y not</source>
        <translation>سبب عدم ال&amp;حاجة</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>البيانات المعنية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>أ&amp;بلغ</translation>
    </message>
</context>
<context>
    <name>CaseCircleDialog</name>
    <message>
        <source>&amp;Show the name again</source>
        <translation>إظهار الاسم &amp;من جديد</translation>
    </message>
    <message>
        <source>&amp;Hide the name</source>
        <translation>إخفاء ال&amp;اسم</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>اختر زميلًا</translation>
    </message>
    <message>
        <source>Only colleagues who work on the case change this.</source>
        <translation>لا يغيّر هذا إلا الزملاء الذين يعملون على الملف.</translation>
    </message>
    <message>
        <source>Choose a colleague first.</source>
        <translation>اختر زميلًا أولًا.</translation>
    </message>
    <message>
        <source>Who sees the name</source>
        <translation>من يرى الاسم</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Why it is hidden or shown again</source>
        <translation>لماذا يُخفى أو يُظهر من جديد</translation>
    </message>
    <message>
        <source>Colleagues who work on the case</source>
        <translation>الزملاء الذين يعملون على الملف</translation>
    </message>
    <message>
        <source>Nobody but the colleague who leads the case works on it.</source>
        <translation>لا يعمل على الملف إلا المسؤول عنه.</translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation>ال&amp;زميل</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إزا&amp;لة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CaseCirclePresenter</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name is hidden: only {name} and the colleagues below see it without saying why.</source>
        <translation>الاسم مخفي: لا يراه دون ذكر السبب إلا {name} والزملاء أدناه.</translation>
    </message>
    <message>
        <source>The name is not hidden. {name} leads the case.</source>
        <translation>الاسم غير مخفي. {name} مسؤول عن الملف.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Hide &amp;identity</source>
        <translation>إخفاء ال&amp;هوية</translation>
    </message>
    <message>
        <source>Show &amp;identity</source>
        <translation>عر&amp;ض الهوية</translation>
    </message>
    <message>
        <source>Who sees the na&amp;me: hidden...</source>
        <translation>من &amp;يرى الاسم: مخفي...</translation>
    </message>
    <message>
        <source>Who sees the na&amp;me...</source>
        <translation>من &amp;يرى الاسم...</translation>
    </message>
    <message>
        <source>There is no consent that could be withdrawn.</source>
        <translation>لا موافقة يمكن سحبها.</translation>
    </message>
    <message>
        <source>Take &amp;up again...</source>
        <translation>إعادة &amp;فتح...</translation>
    </message>
    <message>
        <source>Close cas&amp;e...</source>
        <translation>إ&amp;غلاق الملف...</translation>
    </message>
    <message>
        <source>Choose a referral in the list first.</source>
        <translation>اختر أولًا إحالة من القائمة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Re&amp;quests...</source>
        <translation>ال&amp;طلبات...</translation>
    </message>
    <message>
        <source>Safe con&amp;tact...</source>
        <translation>التوا&amp;صل الآمن...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>&amp;Correct...</source>
        <translation>&amp;تصحيح...</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>S&amp;hared so far...</source>
        <translation>ما شور&amp;ك حتى الآن...</translation>
    </message>
    <message>
        <source>Decision of two...</source>
        <translation>قرار شخصين...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>س&amp;حب...</translation>
    </message>
    <message>
        <source>Record con&amp;sent</source>
        <translation>تس&amp;جيل الموافقة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Sa&amp;fety...</source>
        <translation>ال&amp;سلامة...</translation>
    </message>
    <message>
        <source>O&amp;bserve...</source>
        <translation>ال&amp;ملاحظة...</translation>
    </message>
    <message>
        <source>Notes and &amp;plan...</source>
        <translation>التدوينات وال&amp;خطة...</translation>
    </message>
    <message>
        <source>Famil&amp;y, documents...</source>
        <translation>العائلة وال&amp;وثائق...</translation>
    </message>
    <message>
        <source>I&amp;ndicators</source>
        <translation>المؤشر&amp;ات</translation>
    </message>
    <message>
        <source>&amp;Assistance</source>
        <translation>المسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>الإحا&amp;لة</translation>
    </message>
    <message>
        <source>N&amp;o referral...</source>
        <translation>&amp;بلا إحالة...</translation>
    </message>
    <message>
        <source>What happened in this case</source>
        <translation>ما حدث في هذا الملف</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجل شيء بعد</translation>
    </message>
    <message>
        <source>Record assistance or prepare a referral; each entry appears here with its date.</source>
        <translation>سجّل مساعدة أو أعدّ إحالة؛ يظهر كل قيد هنا مع تاريخه.</translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation>سؤال ال&amp;شخص...</translation>
    </message>
    <message>
        <source>Recor&amp;d answer...</source>
        <translation>تسجيل الر&amp;د...</translation>
    </message>
    <message>
        <source>Open &amp;letter</source>
        <translation>فتح ال&amp;رسالة</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>opened {day}</source>
        <translation>فُتح {day}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>{purpose}: {service}</source>
        <translation>{purpose}: {service}</translation>
    </message>
    <message>
        <source>age in doubt: treated as a child</source>
        <translation>العمر موضع شك: يُعامل كطفل</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>لا تترك رسالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Referral {number}</source>
        <translation>الإحالة {number}</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>الرسالة {number}</translation>
    </message>
    <message>
        <source>Options were weighed</source>
        <translation>تمت الموازنة بين الخيارات</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>الإسعافات النفسية الأولية</translation>
    </message>
    <message>
        <source>Consent: {text}</source>
        <translation>الموافقة: {text}</translation>
    </message>
    <message>
        <source>Told without consent: {text}</source>
        <translation>ما أُبلغ دون موافقة: {text}</translation>
    </message>
    <message>
        <source>No referral: {text}</source>
        <translation>بلا إحالة: {text}</translation>
    </message>
    <message>
        <source>First met: {text}</source>
        <translation>أول لقاء: {text}</translation>
    </message>
    <message>
        <source>Safety assessed: {text}</source>
        <translation>تقييم السلامة: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>تدوينة: {text}</translation>
    </message>
    <message>
        <source>Reviewed: {text}</source>
        <translation>المراجعة: {text}</translation>
    </message>
    <message>
        <source>Status: {text}</source>
        <translation>الوضع: {text}</translation>
    </message>
    <message>
        <source>Legal matter: {text}</source>
        <translation>مسألة قانونية: {text}</translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation>علامات عند أول لقاء</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation>الفعل والوسيلة والغرض</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>لم تُسجل إجابات</numerusform>
            <numerusform>سُجلت إجابة واحدة</numerusform>
            <numerusform>سُجلت إجابتان</numerusform>
            <numerusform>سُجلت %n إجابات</numerusform>
            <numerusform>سُجلت %n إجابة</numerusform>
            <numerusform>سُجلت %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>answer due {moment}</source>
        <translation>الرد مطلوب بحلول {moment}</translation>
    </message>
    <message>
        <source>age not known: treated as a child</source>
        <translation>العمر غير معروف: يُعامل كطفل</translation>
    </message>
</context>
<context>
    <name>CertificatePresenter</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>شهادة المحو</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of case {case} are gone. Print the certificate now and let both people sign it.</source>
        <translation>
            <numerusform>لا سجلات محذوفة من الملف {case}. اطبع الشهادة الآن وليوقّعها الشخصان.</numerusform>
            <numerusform>حُذف سجل واحد من الملف {case}. اطبع الشهادة الآن وليوقّعها الشخصان.</numerusform>
            <numerusform>حُذف سجلان من الملف {case}. اطبع الشهادة الآن وليوقّعها الشخصان.</numerusform>
            <numerusform>حُذفت %n سجلات من الملف {case}. اطبع الشهادة الآن وليوقّعها الشخصان.</numerusform>
            <numerusform>حُذف %n سجلًا من الملف {case}. اطبع الشهادة الآن وليوقّعها الشخصان.</numerusform>
            <numerusform>حُذف %n سجل من الملف {case}. اطبع الشهادة الآن وليوقّعها الشخصان.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is rewritten when it is opened next; lock the program once today.</source>
        <translation>تُعاد كتابة ملف البيانات عند فتحه في المرة التالية؛ اقفل البرنامج مرة اليوم.</translation>
    </message>
    <message>
        <source>This laptop could not remember it, so an older copy of the file would show the person again.</source>
        <translation>لم يستطع هذا الحاسوب تذكّر ذلك، فقد تُظهر نسخة أقدم من ملف البيانات هذا الشخص مجددًا.</translation>
    </message>
    <message>
        <source>Make a new backup, and destroy the older ones when you can: they still hold the person.</source>
        <translation>أنشئ نسخة احتياطية جديدة، وأتلف الأقدم متى استطعت: فهي ما زالت تحوي بيانات الشخص.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Choose an erasure in the list.</source>
        <translation>اختر محواً من القائمة.</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>شهادات المحو</translation>
    </message>
    <message>
        <source>Every erasure with its mark, its day and its ground; nobody can tell from it who it was. With a case code from paper the list shows the one that is meant.</source>
        <translation>كل محو بعلامته ويومه وأساسه؛ ولا يمكن لأحد أن يعرف منه من كان. برمز ملف من ورقة تعرض القائمة المحو المقصود.</translation>
    </message>
    <message>
        <source>C&amp;ase code</source>
        <translation>&amp;رمز الملف</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ا&amp;بحث</translation>
    </message>
    <message>
        <source>There is no erasure to show.</source>
        <translation>لا يوجد أي محو لعرضه.</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>عمليات المحو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy of the &amp;certificate...</source>
        <translation>&amp;نسخة من الشهادة...</translation>
    </message>
</context>
<context>
    <name>CertificatesPresenter</name>
    <message>
        <source>No erasure fits.</source>
        <translation>لا يوجد محو مطابق.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>مُحي في</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>This file is older than the one that was last used on this laptop: entry {seen} of {moment} is not in it. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation>ملف البيانات هذا أقدم من آخر ملف استُخدم على هذا الحاسوب: القيد {seen} بتاريخ {moment} ليس فيه. اسأل منسقك ليراجع سجل التدقيق، قبل أن تسجل أي شيء.</translation>
    </message>
    <message>
        <source>This file is not the one that was last used on this laptop: entry {seen} of {moment} was changed afterwards. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation>ملف البيانات هذا ليس آخر ملف استُخدم على هذا الحاسوب: القيد {seen} بتاريخ {moment} غُيّر بعد ذلك. اسأل منسقك ليراجع سجل التدقيق، قبل أن تسجل أي شيء.</translation>
    </message>
    <message>
        <source>The clock of this computer shows an earlier time than the newest entries of the file. Correct the clock; the audit trail notes that it jumped.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن أحدث قيود ملف البيانات. صحّح الساعة؛ ويدوّن سجل التدقيق أنها قفزت.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of what was written before. Correct the clock if it is wrong; the audit trail notes that it jumped.</source>
        <translation>ساعة هذا الحاسوب متقدمة بأكثر من 400 يوم على ما كُتب سابقًا. صحّح الساعة إن كانت خاطئة؛ ويدوّن سجل التدقيق أنها قفزت.</translation>
    </message>
    <message>
        <source>What this laptop remembered of your files could not be read and was started anew. An older file put in the place of this one would not have been noticed this time.</source>
        <translation>تعذرت قراءة ما تذكّره هذا الحاسوب عن ملفات بياناتك، فبدأ من جديد. لو وُضع ملف أقدم مكان هذا الملف لما لوحظ ذلك هذه المرة.</translation>
    </message>
    <message>
        <source>This laptop could not remember how far the audit trail goes. An older file put in the place of this one would not be noticed.</source>
        <translation>لم يستطع هذا الحاسوب تذكّر أين ينتهي سجل التدقيق. لو وُضع ملف أقدم مكان هذا الملف لما لوحظ ذلك.</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the passphrase of the file</source>
        <translation>تغيير عبارة مرور ملف البيانات</translation>
    </message>
    <message>
        <source>The file gets a new passphrase and a new key. The passphrase from before, the recovery sheets and the sign-ins of all staff no longer open it.</source>
        <translation>يحصل ملف البيانات على عبارة مرور جديدة ومفتاح جديد. لا تفتحه بعدها عبارة المرور السابقة ولا أوراق الاسترداد ولا بيانات دخول أي موظف.</translation>
    </message>
    <message>
        <source>New passphrase of the file. Write it down now and lock it away</source>
        <translation>عبارة المرور الجديدة لملف البيانات. اكتبها الآن واحفظها في مكان مقفل</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;عبارة أخرى</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>&amp;اكتبها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>أختار عبارة خاصة من 15 &amp;حرفًا على الأقل</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>عبا&amp;رة مرور خاصة</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>العبارة ال&amp;خاصة، مرة أخرى</translation>
    </message>
    <message>
        <source>Read this before you go on. The program locks, gives the file its new key, checks every record and starts again.</source>
        <translation>اقرأ هذا قبل المتابعة. يُقفل البرنامج، ويعطي ملف البيانات مفتاحه الجديد، ويفحص كل سجل، ثم يبدأ من جديد.</translation>
    </message>
    <message>
        <source>What has to be done afterwards</source>
        <translation>ما يجب فعله بعد ذلك</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Change &amp;now</source>
        <translation>تغيير الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ChangeKeyPresenter</name>
    <message>
        <source>Staff: nobody signs in with a name on this laptop yet.</source>
        <translation>الموظفون: لا أحد يسجل الدخول باسمه على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Staff: on the Staff page, give a new passphrase to each of these: {names}.</source>
        <translation>الموظفون: في صفحة «الموظفون»، أعط عبارة مرور جديدة لكل من: {names}.</translation>
    </message>
    <message>
        <source>Recovery sheets: make new ones on the Keys page and destroy the old ones. Nobody can be recorded before.</source>
        <translation>أوراق الاسترداد: أنشئ أوراقًا جديدة في صفحة «المفاتيح» وأتلف القديمة. لا يمكن تسجيل أي شخص قبل ذلك.</translation>
    </message>
    <message>
        <source>Backups: make one at once. The program knows of none from before.</source>
        <translation>النسخ الاحتياطية: أنشئ واحدة فورًا. لا يعرف البرنامج أي نسخة سابقة.</translation>
    </message>
    <message>
        <source>Backups: make a new one at once. Whoever has the old passphrase can still read these; destroy them when the new one is made:</source>
        <translation>النسخ الاحتياطية: أنشئ واحدة جديدة فورًا. من لديه عبارة المرور القديمة يستطيع قراءة النسخ التالية؛ أتلفها بعد إنشاء الجديدة:</translation>
    </message>
    <message>
        <source>number {number}, {file}, on {medium}</source>
        <translation>رقم {number}، {file}، على {medium}</translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>اختر السبب</translation>
    </message>
    <message>
        <source>Only said here: no safety assessment of this day is on record.</source>
        <translation>قيل هنا فقط: لا يوجد تقييم سلامة مسجل لهذا اليوم.</translation>
    </message>
    <message>
        <source>First do what is still to do, and choose the second person.</source>
        <translation>أنجز أولًا ما بقي، واختر الشخص الثاني.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>&amp;Why the work ends</source>
        <translation>سبب &amp;انتهاء العمل</translation>
    </message>
    <message>
        <source>Days of the a&amp;ttempts to reach</source>
        <translation>أيام محا&amp;ولات التواصل</translation>
    </message>
    <message>
        <source>2026-11-02, 2026-11-09, 2026-11-16</source>
        <translation>2026-11-02, 2026-11-09, 2026-11-16</translation>
    </message>
    <message>
        <source>&amp;Last look at safety</source>
        <translation>آخر &amp;نظرة على السلامة</translation>
    </message>
    <message>
        <source>It was &amp;done on</source>
        <translation>تمت &amp;في</translation>
    </message>
    <message>
        <source>&amp;Feedback</source>
        <translation>&amp;رأي الشخص</translation>
    </message>
    <message>
        <source>&amp;Kept until</source>
        <translation>&amp;يُحفظ حتى</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>Ask about later c&amp;ontact...</source>
        <translation>ال&amp;سؤال عن التواصل لاحقًا...</translation>
    </message>
    <message>
        <source>Go to &amp;home page</source>
        <translation>إ&amp;لى الرئيسية</translation>
    </message>
    <message>
        <source>Back to the cas&amp;e</source>
        <translation>&amp;عودة إلى الملف</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>موافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>يقرأ المنسق أو نقطة الاتصال هذا هنا ويوافق عليه. لا يقرره أحد وحده.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>عبارة المرور الخاصة به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>إغلاق ال&amp;ملف</translation>
    </message>
</context>
<context>
    <name>CloseCasePresenter</name>
    <message>
        <source>{rule}. Choose another day only with a reason in the note.</source>
        <translation>{rule}. لا تختر يومًا آخر إلا مع ذكر السبب في التدوينة.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees that this case is closed?</source>
        <translation>ليس لدى {name} تسجيل دخول على هذا الحاسوب. هل {name} هنا، مع الموافقة على إغلاق هذا الملف؟</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>موافقة {name}</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>إعادة فتح الملف</translation>
    </message>
    <message>
        <source>Case {case} is closed. From now on it can be worked with as before; when and why stays in the file.</source>
        <translation>الملف {case} مغلق. يمكن من الآن العمل به كما في السابق؛ ويبقى مسجلًا متى حدث ذلك ولماذا.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>إعادة فتح</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Columns...</source>
        <translation>الأعمدة...</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>It stands at the end already.</source>
        <translation>هو في الطرف بالفعل.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Tick what the list shows. The order of the lines is the order of the columns; the first one always stays.</source>
        <translation>ضع علامة على ما تعرضه القائمة. ترتيب الأسطر هو ترتيب الأعمدة، ويبقى العمود الأول دائمًا.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;كما كانت</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>إ&amp;لى الأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CompareBackupPresenter</name>
    <message>
        <source>Compare or restore a backup</source>
        <translation>مقارنة نسخة احتياطية أو استعادتها</translation>
    </message>
    <message>
        <source>Look inside to see how the backup differs from the file that is open: figures and case codes, no names. It can then be restored to a new file. The open file is never touched.</source>
        <translation>انظر داخل النسخة لترى بمَ تختلف عن ملف البيانات المفتوح: أرقام ورموز ملفات، دون أسماء. يمكن بعدها استعادتها إلى ملف بيانات جديد. لا يُمس الملف المفتوح أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file</source>
        <translation>&amp;استعادة إلى ملف جديد</translation>
    </message>
    <message>
        <source>The backup is in {file} in {folder}. The open file is as it was. To work with the restored one, lock the program and open it; put the other one away under a name that nobody takes for it.</source>
        <translation>النسخة المستعادة في {file} في {folder}. ملف البيانات المفتوح بقي كما كان. للعمل بالمستعاد، اقفل البرنامج وافتحه؛ واحفظ الآخر باسم لا يلتبس على أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were erased since are not in it.</source>
        <translation>
            <numerusform>لا سجلات مُحيت منذ ذلك الحين.</numerusform>
            <numerusform>سجل واحد مُحي منذ ذلك الحين ليس فيها.</numerusform>
            <numerusform>سجلان مُحيا منذ ذلك الحين ليسا فيها.</numerusform>
            <numerusform>%n سجلات مُحيت منذ ذلك الحين ليست فيها.</numerusform>
            <numerusform>%n سجلًا مُحيت منذ ذلك الحين ليست فيها.</numerusform>
            <numerusform>%n سجل مُحيت منذ ذلك الحين ليست فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored to a new file</source>
        <translation>تمت الاستعادة إلى ملف جديد</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation>مساعدة صحية</translation>
    </message>
    <message>
        <source>How people felt</source>
        <translation>كيف شعر الأشخاص</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>المسائل القانونية</translation>
    </message>
    <message>
        <source>Steps of legal matters</source>
        <translation>خطوات المسائل القانونية</translation>
    </message>
    <message>
        <source>Articles of the stock</source>
        <translation>أصناف المخزون</translation>
    </message>
    <message>
        <source>Lines of the stock</source>
        <translation>حركات المخزون</translation>
    </message>
    <message>
        <source>Goods for people</source>
        <translation>أغراض للأشخاص</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation>الردود على الإحالات</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>الإحالات الواردة</translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation>العلامات والمؤشرات</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>عوامل الخطر والحماية</translation>
    </message>
    <message>
        <source>Reviews of the level of concern</source>
        <translation>مراجعات مستوى القلق</translation>
    </message>
    <message>
        <source>Statuses by decision of others</source>
        <translation>الأوضاع بقرار من جهات أخرى</translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation>إجابات الأداء الوظيفي</translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation>احتياجات بلا إحالة</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>لقاءات سريعة</translation>
    </message>
    <message>
        <source>Readiness assessments</source>
        <translation>تقييمات الجاهزية</translation>
    </message>
    <message>
        <source>Answers about readiness</source>
        <translation>إجابات عن الجاهزية</translation>
    </message>
    <message>
        <source>Losses of readiness</source>
        <translation>حالات فقدان الجاهزية</translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation>عمليات التحقق من المبادئ</translation>
    </message>
    <message>
        <source>Closures of cases</source>
        <translation>إغلاق الملفات</translation>
    </message>
    <message>
        <source>Requests about records</source>
        <translation>الطلبات بشأن السجلات</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>خروق البيانات</translation>
    </message>
    <message>
        <source>Cases that breaches concern</source>
        <translation>ملفات تخصها خروق</translation>
    </message>
    <message>
        <source>People told of breaches</source>
        <translation>من أُبلغوا بخروق</translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation>تقييمات الأثر</translation>
    </message>
    <message>
        <source>Erased people</source>
        <translation>أشخاص مُحوا</translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation>الخدمات في الدليل</translation>
    </message>
    <message>
        <source>Further details of services</source>
        <translation>تفاصيل أخرى عن الخدمات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Confidentiality agreements</source>
        <translation>اتفاقات السرية</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>أوراق الاسترداد</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>نماذج غير مكتملة</translation>
    </message>
    <message>
        <source>Notes of the program, such as its list of backups</source>
        <translation>بيانات يدوّنها البرنامج، مثل قائمة نسخه الاحتياطية</translation>
    </message>
    <message>
        <source>Cases that differ: {codes}.</source>
        <translation>الملفات المختلفة: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more case(s).</source>
        <translation>
            <numerusform>لا ملفات أخرى.</numerusform>
            <numerusform>وملف آخر.</numerusform>
            <numerusform>وملفان آخران.</numerusform>
            <numerusform>و%n ملفات أخرى.</numerusform>
            <numerusform>و%n ملفًا آخر.</numerusform>
            <numerusform>و%n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two went different ways after entry {entry} of the audit trail: each has work that the other lacks. Whoever switches loses what stands only in the open file.</source>
        <translation>افترق الملفان بعد القيد {entry} في سجل التدقيق: في كل منهما عمل ليس في الآخر. من ينتقل يفقد ما هو موجود في الملف المفتوح فقط.</translation>
    </message>
    <message>
        <source>Both are at the same point of the audit trail.</source>
        <translation>كلاهما عند النقطة نفسها من سجل التدقيق.</translation>
    </message>
    <message>
        <source>The open file goes on from this backup. Whoever switches loses what was done since.</source>
        <translation>الملف المفتوح يكمل هذه النسخة. من ينتقل يفقد ما أُنجز منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The backup goes on from the open file: it is newer.</source>
        <translation>النسخة تكمل الملف المفتوح: إنها أحدث.</translation>
    </message>
    <message>
        <source>The open file ends with entry {entry} of {moment}.</source>
        <translation>ينتهي الملف المفتوح بالقيد {entry} بتاريخ {moment}.</translation>
    </message>
    <message>
        <source>The backup ends with entry {entry} of {moment}.</source>
        <translation>تنتهي النسخة الاحتياطية بالقيد {entry} بتاريخ {moment}.</translation>
    </message>
    <message>
        <source>{kind}: {here} only in the open file, {there} only in the backup, {changed} changed.</source>
        <translation>{kind}: {here} في الملف المفتوح فقط، {there} في النسخة فقط، {changed} متغيّر.</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>{element}: not recorded</source>
        <translation>{element}: غير مسجل</translation>
    </message>
    <message>
        <source>{element}: not asked for, because a child needs none</source>
        <translation>{element}: لا يُسأل عنها، لأنها لا تلزم للطفل</translation>
    </message>
    <message>
        <source>{element}: {rows}</source>
        <translation>{element}: {rows}</translation>
    </message>
    <message>
        <source>The age is not known: the rules for children apply until it is.</source>
        <translation>العمر غير معروف: تسري القواعد الخاصة بالأطفال إلى أن يُعرف.</translation>
    </message>
    <message>
        <source>The rules for children apply: no means is asked for.</source>
        <translation>تسري القواعد الخاصة بالأطفال: لا يُطلب إثبات أي وسيلة.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the lists of indicators yet.</source>
        <translation>لم يُسجَّل شيء في قوائم المؤشرات بعد.</translation>
    </message>
    <message>
        <source>{list}: {level}. Open rows: {open} of {all}.</source>
        <translation>{list}: {level}. الأسطر دون جواب: {open} من {all}.</translation>
    </message>
    <message>
        <source>Whether the person agreed to it does not matter.</source>
        <translation>لا يهم ما إذا كان الشخص قد وافق على ذلك.</translation>
    </message>
    <message>
        <source>Risk: {factor}</source>
        <translation>خطر: {factor}</translation>
    </message>
    <message>
        <source>Protection: {factor}</source>
        <translation>حماية: {factor}</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>لم ينظر أحد في هذا بعد.</translation>
    </message>
    <message>
        <source>{name} looked at it on {moment}: {level}.</source>
        <translation>نظر فيه {name} في {moment}: {level}.</translation>
    </message>
    <message>
        <source>Something was recorded since.</source>
        <translation>سُجِّل شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The level is another one now.</source>
        <translation>أصبح المستوى مختلفًا الآن.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Choose the country</source>
        <translation>اختر البلد</translation>
    </message>
    <message>
        <source>e-mail or telephone of an office</source>
        <translation>بريد إلكتروني أو هاتف مكتب</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>من يُسأل عن المشورة</translation>
    </message>
    <message>
        <source>Enter offices or roles, never names of people. The program ships no addresses: the National Society knows them.</source>
        <translation>أدخل مكاتب أو أدوارًا، لا أسماء أشخاص أبدًا. لا يأتي البرنامج بأي عناوين: الجمعية الوطنية تعرفها.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;IFRC Global PGI team</source>
        <translation>&amp;فريق PGI العالمي في IFRC</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>&amp;APMN</source>
        <translation>A&amp;PMN</translation>
    </message>
    <message>
        <source>A&amp;TN</source>
        <translation>&amp;ATN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Pu&amp;rpose</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>For &amp;the service</source>
        <translation>لل&amp;خدمة</translation>
    </message>
    <message>
        <source>Read each one aloud. Take out what the person does not want to share.</source>
        <translation>اقرأ كل بند بصوت مسموع. احذف ما لا يريد الشخص مشاركته.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>Reason for not asking</source>
        <translation>سبب عدم السؤال</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>من &amp;قدّمها</translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation>قبول الطفل</translation>
    </message>
    <message>
        <source>1. Read this first, before the person tells you anything</source>
        <translation>1. اقرأ هذا أولًا، قبل أن يخبرك الشخص بأي شيء</translation>
    </message>
    <message>
        <source>Then explain each point in words that the person understands, and tick it. The limits come first.</source>
        <translation>ثم اشرح كل نقطة بكلمات يفهمها الشخص، وضع علامة عليها. الحدود تأتي أولًا.</translation>
    </message>
    <message>
        <source>2. What may be shared: exactly these items</source>
        <translation>2. ما يجوز مشاركته: هذه البنود تحديدًا</translation>
    </message>
    <message>
        <source>Withheld &amp;from</source>
        <translation>محجوب &amp;عن</translation>
    </message>
    <message>
        <source>Reason for withholdin&amp;g</source>
        <translation>&amp;سبب الحجب</translation>
    </message>
    <message>
        <source>3. The answer</source>
        <translation>3. الرد</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>&amp;Decision of two people...</source>
        <translation>قرار &amp;شخصين...</translation>
    </message>
    <message>
        <source>The child is mature enough to decide (15 to 17; 12 to 14 with due weight)</source>
        <translation>الطفل ناضج بما يكفي ليقرر (15 إلى 17؛ 12 إلى 14 مع إيلاء رأيه الاعتبار الواجب)</translation>
    </message>
    <message>
        <source>I am not sure that the person can decide this now</source>
        <translation>ليس واضحًا أن الشخص يستطيع أن يقرر هذا الآن</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>بال&amp;لغة</translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation>المتر&amp;جم الشفهي (رمز)</translation>
    </message>
    <message>
        <source>From the reg&amp;ister...</source>
        <translation>&amp;من السجل...</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;صالحة حتى</translation>
    </message>
    <message>
        <source>The signed paper is kept, under lock and key</source>
        <translation>الورقة الموقعة محفوظة في مكان مقفل</translation>
    </message>
    <message>
        <source>Taken in a private place</source>
        <translation>أُخذت في مكان خاص</translation>
    </message>
    <message>
        <source>Why it counts all the same (focal point)</source>
        <translation>لماذا تُحتسب رغم ذلك (نقطة الاتصال)</translation>
    </message>
    <message>
        <source>&amp;Printed form...</source>
        <translation>&amp;نموذج مطبوع...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>&amp;حفظ الرد</translation>
    </message>
    <message>
        <source>2. The answer</source>
        <translation>2. الرد</translation>
    </message>
    <message>
        <source>Only a focal point may write this. Ask one to sign in and record the consent.</source>
        <translation>لا يكتب هذا إلا نقطة الاتصال. اطلب من نقطة اتصال تسجيل الدخول وتسجيل الموافقة.</translation>
    </message>
    <message>
        <source>Only a focal point may write this</source>
        <translation>لا يكتب هذا إلا نقطة الاتصال</translation>
    </message>
</context>
<context>
    <name>ConsentFields</name>
    <message>
        <source>Never asked: may be involved in the harm</source>
        <translation>لا يُسأل أبدًا: قد تكون له صلة بالأذى</translation>
    </message>
    <message>
        <source>Read the limits of confidentiality first.</source>
        <translation>اقرأ حدود السرية أولًا.</translation>
    </message>
</context>
<context>
    <name>ConsentFormDialog</name>
    <message>
        <source>A filled form is printed from a consent of a case.</source>
        <translation>يُطبع النموذج المعبأ من موافقة في ملف.</translation>
    </message>
    <message>
        <source>Consent form on paper</source>
        <translation>نموذج موافقة ورقي</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;لغة النموذج</translation>
    </message>
    <message>
        <source>&amp;Blank form, for paper work: no case, everything open</source>
        <translation>نموذج &amp;فارغ للعمل الورقي: بلا ملف، وكل الخانات مفتوحة</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>النموذج كما سيُطبع</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>عدد ال&amp;نسخ</translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation>&amp;حفظ كملف...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>ConsentFormPresenter</name>
    <message>
        <source>Save the form</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>The form left</source>
        <translation>خرج النموذج</translation>
    </message>
    <message>
        <source>It is logged. Keep the signed paper locked away, or record the answer and destroy it.</source>
        <translation>دُوّن ذلك في السجل. احفظ الورقة الموقعة في مكان مقفل، أو سجّل الرد وأتلفها.</translation>
    </message>
</context>
<context>
    <name>ConsentPresenter</name>
    <message>
        <source>Does the person take it back?</source>
        <translation>هل يسحب الشخص موافقته؟</translation>
    </message>
    <message>
        <source>The person agreed to this before. Recorded as refused, that agreement ends now: its open referrals are stopped, and letters that left have to come back. If the person only wants no further letter, close this form and end the new referral instead.</source>
        <translation>وافق الشخص على هذا من قبل. إذا سُجل الآن كرفض، تنتهي تلك الموافقة فورًا: تتوقف إحالاتها المفتوحة، ويجب أن تعود الرسائل التي خرجت. إن كان الشخص لا يريد فقط رسالة أخرى، فأغلق هذا النموذج وأنهِ الإحالة الجديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It is taken back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Shared already:</source>
        <translation>ما تمت مشاركته من قبل:</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>the child is not asked, but told what happens</source>
        <translation>لا يُسأل الطفل، بل يُخبَر بما يحدث</translation>
    </message>
    <message>
        <source>the child is asked for assent</source>
        <translation>يُطلب قبول الطفل</translation>
    </message>
    <message>
        <source>the child is asked for consent</source>
        <translation>تُطلب موافقة الطفل</translation>
    </message>
    <message>
        <source>Rule for {age}: {child}, and a caregiver who can be asked consents too. Where no caregiver is asked: {others}.</source>
        <translation>القاعدة لعمر {age}: {child}، ويوافق أيضًا مقدّم رعاية يمكن سؤاله. وحيث لا يُسأل مقدّم رعاية: {others}.</translation>
    </message>
    <message>
        <source>The age is in dispute, so the rule for the younger age holds.</source>
        <translation>العمر محل خلاف، لذا تسري قاعدة العمر الأصغر.</translation>
    </message>
    <message>
        <source>The age is not known. If this may be a child, ask as for 15 to 17 years: the person agrees, and a caregiver too; and record the age soon.</source>
        <translation>العمر غير معروف. إن كان من المحتمل أن يكون طفلًا فاسأل كما لمن عمره من 15 إلى 17 سنة: يوافق الشخص ويوافق مقدم الرعاية أيضًا؛ وسجّل العمر قريبًا.</translation>
    </message>
    <message>
        <source>Two people decided in the best interest on {day}; it holds until {until}.</source>
        <translation>قرر شخصان وفق المصلحة الفضلى في {day}؛ يسري القرار حتى {until}.</translation>
    </message>
    <message>
        <source>the child, if mature enough</source>
        <translation>الطفل، إن كان ناضجًا بما يكفي</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Talk now</source>
        <translation>التحدث الآن</translation>
    </message>
    <message>
        <source>Keep a record</source>
        <translation>حفظ سجل</translation>
    </message>
    <message>
        <source>Receive help</source>
        <translation>تلقي المساعدة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Feedback of a service</source>
        <translation>إفادة من خدمة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>التواصل مجددًا</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>الروابط العائلية</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>لم يُسأل قط</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>{valid} of {count} given</source>
        <translation>أُعطي {valid} من {count}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Missing for the next step: {purposes}.</source>
        <translation>ناقص للخطوة التالية: {purposes}.</translation>
    </message>
    <message>
        <source>Two people should decide in the best interest and record it.</source>
        <translation>ينبغي أن يقرر شخصان وفق المصلحة الفضلى وأن يسجلا القرار.</translation>
    </message>
    <message>
        <source>A decision of {day} is on record, but not what it is for, so nothing can rest on it. Open Decision of two..., record it again and tick what it is for.</source>
        <translation>سُجّل قرار بتاريخ {day} دون ذكر الغرض منه، فلا يمكن الاستناد إليه. افتح قرار شخصين... وسجّله من جديد وأشّر الغرض منه.</translation>
    </message>
    <message>
        <source>Something was told without consent and the person does not know it yet; see Shared so far.</source>
        <translation>أُبلغ شيء دون موافقة والشخص لا يعلم بعد؛ انظر «ما شورك حتى الآن».</translation>
    </message>
    <message>
        <source>the signed paper is kept</source>
        <translation>الورقة الموقعة محفوظة</translation>
    </message>
    <message>
        <source>taken back: referrals stopped {count}, letters to call back {letters}</source>
        <translation>سُحبت: الإحالات الموقوفة {count}، الرسائل المطلوب استرجاعها {letters}</translation>
    </message>
    <message>
        <source>Ask again: {reasons}</source>
        <translation>اسأل مجددًا: {reasons}</translation>
    </message>
    <message>
        <source>the person is an adult now ({purposes})</source>
        <translation>أصبح الشخص بالغًا ({purposes})</translation>
    </message>
    <message>
        <source>the risk level is another one now ({purposes})</source>
        <translation>تغيّر مستوى الخطر ({purposes})</translation>
    </message>
    <message>
        <source>data got into wrong hands; say so, and ask anew ({purposes})</source>
        <translation>وصلت بيانات إلى أيدٍ غير مأمونة؛ أخبر الشخص واسأله من جديد ({purposes})</translation>
    </message>
    <message>
        <source>the wish was taken back at the service ({purposes})</source>
        <translation>تراجع الشخص عن رغبته لدى مقدم الخدمة ({purposes})</translation>
    </message>
    <message>
        <source>the time is over ({purposes})</source>
        <translation>انتهت المدة ({purposes})</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>The contact is shown.</source>
        <translation>بيانات التواصل معروضة.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation>عبارة التعارف</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من يجوز أن يرد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ترك رسالة</translation>
    </message>
    <message>
        <source>Each time the contact is shown, the log says who looked at it.</source>
        <translation>كلما عُرضت بيانات التواصل، يدوّن السجل من اطّلع عليها.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Show the contact</source>
        <translation>&amp;عرض بيانات التواصل</translation>
    </message>
</context>
<context>
    <name>ContactDoneDialog</name>
    <message>
        <source>Choose what came of it</source>
        <translation>اختر نتيجة التواصل</translation>
    </message>
    <message>
        <source>No next contact is planned. Withdraw the consent to be contacted on the case page too.</source>
        <translation>لا تواصل قادم مخطط. اسحب أيضًا الموافقة على التواصل في صفحة الملف.</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تسجيل تواصل</translation>
    </message>
    <message>
        <source>Look at &quot;Safe contact&quot; on the case page first: it says when and how the person can be reached safely.</source>
        <translation>انظر أولًا إلى «التواصل الآمن» في صفحة الملف: يبيّن متى وكيف يمكن التواصل مع الشخص بأمان.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ContactDonePresenter</name>
    <message>
        <source>This was a contact with somebody at high risk. Talk about it within 72 hours, with your focal point or a colleague, without names. Nothing about how you are is kept here.</source>
        <translation>كان هذا تواصلًا مع شخص معرّض لخطر مرتفع. تحدّث عنه خلال 72 ساعة مع نقطة الاتصال أو مع زميل، دون أسماء. ولا يُحفظ هنا شيء عن حالك.</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>وماذا عنك؟</translation>
    </message>
</context>
<context>
    <name>ContactPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>The person may be contacted now.</source>
        <translation>يجوز التواصل مع الشخص الآن.</translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation>يجوز ترك رسالة.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>لا تترك رسالة.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>read in the source</source>
        <translation>قُرئ في المصدر</translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation>قُرئ نقلًا عن غيره</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>decision of this program</source>
        <translation>قرار من هذا البرنامج</translation>
    </message>
    <message>
        <source>the program has no list of this name</source>
        <translation>ليس في البرنامج قائمة بهذا الاسم</translation>
    </message>
    <message>
        <source>this list cannot be changed, so that trails read the same everywhere</source>
        <translation>لا يمكن تغيير هذه القائمة، لتُقرأ سجلات التدقيق قراءة واحدة في كل مكان</translation>
    </message>
    <message>
        <source>the row {field} is missing; rows may be added, not left out</source>
        <translation>الصف {field} مفقود؛ يمكن إضافة صفوف لا حذفها</translation>
    </message>
    <message>
        <source>the file cannot be read, or is larger than 1 MB</source>
        <translation>تتعذر قراءة الملف، أو حجمه أكبر من 1 MB</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>a comma, a quote or a bracket is missing or too much</source>
        <translation>فاصلة أو علامة اقتباس أو قوس ناقص أو زائد</translation>
    </message>
    <message>
        <source>{field} has another kind of value than it should</source>
        <translation>نوع القيمة في {field} غير النوع المطلوب</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} مفقود</translation>
    </message>
    <message>
        <source>the row {row} has no {field}; write it as the other rows have it</source>
        <translation>السطر {row} ليس فيه {field}؛ اكتبه كما في الأسطر الأخرى</translation>
    </message>
    <message>
        <source>in the row {row}, {field} has another kind of value than in the other rows</source>
        <translation>في السطر {row} قيمة {field} من نوع غير نوعها في الأسطر الأخرى</translation>
    </message>
    <message>
        <source>in the row {row}, {field} must be one of these: {allowed}</source>
        <translation>في السطر {row} يجب أن يكون {field} واحدًا من هذه: {allowed}</translation>
    </message>
    <message>
        <source>the row {row} counts by weight, but not each row of its list has one; write false</source>
        <translation>السطر {row} يُحسب بالوزن، لكن ليس لكل سطر في قائمته وزن؛ اكتب false</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} فارغ</translation>
    </message>
    <message>
        <source>{field} is not a field of a list</source>
        <translation>{field} ليس حقلًا في قائمة</translation>
    </message>
    <message>
        <source>{field} stands there twice</source>
        <translation>{field} مكرر</translation>
    </message>
    <message>
        <source>the name of the list and of the file differ</source>
        <translation>اسم القائمة واسم الملف مختلفان</translation>
    </message>
    <message>
        <source>say original, machine-checked or person-checked of a translation</source>
        <translation>اكتب عن الترجمة original أو machine-checked أو person-checked</translation>
    </message>
    <message>
        <source>{field} is in a language that the top does not name</source>
        <translation>{field} بلغة غير مذكورة في الأعلى</translation>
    </message>
    <message>
        <source>a code has letters, figures, dots and dashes only</source>
        <translation>يتكون الرمز من حروف وأرقام ونقاط وشرطات فقط</translation>
    </message>
    <message>
        <source>this code is there already</source>
        <translation>هذا الرمز موجود من قبل</translation>
    </message>
    <message>
        <source>write a date like 2026-11</source>
        <translation>اكتب التاريخ هكذا: ‎2026-11</translation>
    </message>
    <message>
        <source>evidence is V, V2, M or P</source>
        <translation>الدليل هو V أو V2 أو M أو P</translation>
    </message>
    <message>
        <source>a row from memory needs review</source>
        <translation>الصف المكتوب من الذاكرة يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be shown</source>
        <translation>في {field} أحرف لا يمكن عرضها</translation>
    </message>
    <message>
        <source>{file} is not used, line {line}: {why}. The list that came with the program is used instead.</source>
        <translation>لا تُستخدم {file}، السطر {line}: {why}. تُستخدم بدلًا منها القائمة التي جاءت مع البرنامج.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}، السطر {line}: {why}.</translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>Read only: this file is worked with on another computer, or by another account of this one. Nothing is stored here, and names, printing and exports stay closed. Work with the file there; if it is lost, the coordinator can work with this copy.</source>
        <translation>للقراءة فقط: يُعمل بملف البيانات هذا على حاسوب آخر، أو من حساب آخر على هذا الحاسوب. لا يُحفظ شيء هنا، وتبقى الأسماء والطباعة والتصدير مغلقة. اعمل بالملف هناك؛ وإن فُقد، يستطيع المنسق العمل بهذه النسخة.</translation>
    </message>
    <message>
        <source>Read only: this is a copy, and the original still lies at {path}. Nothing is stored here, and names, printing and exports stay closed. Open the original; if it cannot be used any more, the coordinator can work with this copy.</source>
        <translation>للقراءة فقط: هذه نسخة، والأصل ما زال في {path}. لا يُحفظ شيء هنا، وتبقى الأسماء والطباعة والتصدير مغلقة. افتح الأصل؛ وإن تعذر استخدامه، يستطيع المنسق العمل بهذه النسخة.</translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with, on this computer. If anybody goes on with the file on the other computer, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation>من الآن يصبح ملف البيانات هذا هو ملف العمل، على هذا الحاسوب. إن واصل أحد العمل بالملف على الحاسوب الآخر، صار هناك ملفان لا يمكن جمعهما أبدًا: ما يُسجل في أحدهما ينقص في الآخر.</translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with. If anybody goes on with the original at {path}, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation>من الآن يصبح ملف البيانات هذا هو ملف العمل. إن واصل أحد العمل بالأصل في {path}، صار هناك ملفان لا يمكن جمعهما أبدًا: ما يُسجل في أحدهما ينقص في الآخر.</translation>
    </message>
    <message>
        <source>Go on only if the other file was lost, stolen or damaged, or if nobody will use it again. This copy is checked, the audit trail notes the change, and the program starts again.</source>
        <translation>لا تتابع إلا إذا فُقد الملف الآخر أو سُرق أو تلف، أو لن يستخدمه أحد بعد الآن. تُفحص هذه النسخة، ويدوّن سجل التدقيق التغيير، ويبدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Work with this copy?</source>
        <translation>العمل بهذه النسخة؟</translation>
    </message>
    <message>
        <source>Work with this copy</source>
        <translation>العمل بهذه النسخة</translation>
    </message>
</context>
<context>
    <name>CopyViewer</name>
    <message>
        <source>A text follows the size of the window’s letters.</source>
        <translation>يتبع النص حجم حروف النافذة.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>هذه هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>هذه هي الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
</context>
<context>
    <name>CopyViewerDialog</name>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>صفحة من الوثيقة</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>CopyViewerPresenter</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
</context>
<context>
    <name>CorrectionGate</name>
    <message>
        <source>A closed case is corrected when the person asks for it: record that first, under Requests. Or take the case up again.</source>
        <translation>يُصحَّح الملف المغلق عندما يطلب الشخص ذلك: سجّل الطلب أولًا، ضمن الطلبات. أو أعد فتح الملف.</translation>
    </message>
</context>
<context>
    <name>DataPaperDialog</name>
    <message>
        <source>Read every page first, and say so.</source>
        <translation>اقرأ كل صفحة أولاً، وأكّد ذلك.</translation>
    </message>
    <message>
        <source>Everything on file about the person, for the person alone. Names of others that the file knows are taken out; read every page for those that it does not know, and leave out a part that would tell about somebody else.</source>
        <translation>كل ما هو مسجّل عن الشخص، له وحده. تُحذف أسماء الآخرين التي يعرفها الملف؛ اقرأ كل صفحة بحثاً عما لا يعرفه، واحذف أي جزء يتحدث عن شخص آخر.</translation>
    </message>
    <message>
        <source>What is on file</source>
        <translation>ما هو مسجّل</translation>
    </message>
    <message>
        <source>A notice without names and codes. The program sends nothing: print it, and hand it over where it is safe.</source>
        <translation>إشعار دون أسماء أو رموز. البرنامج لا يرسل شيئاً: اطبعه وسلّمه حيث يكون ذلك آمناً.</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>إشعار بخرق</translation>
    </message>
    <message>
        <source>The newest assessment, with a place to sign.</source>
        <translation>أحدث تقييم، مع مكان للتوقيع.</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>What the file still knows of this erasure: a mark, a day, a ground, figures and initials.</source>
        <translation>ما يزال الملف يعرفه عن هذا المحو: علامة ويوم وأساس وأرقام وأحرف أولى.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>شهادة المحو</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>لغة ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>Leave out where it would tell about somebody else</source>
        <translation>احذف ما يتحدث عن شخص آخر</translation>
    </message>
    <message>
        <source>I ha&amp;ve read every page</source>
        <translation>قرأ&amp;ت كل صفحة</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>الورقة كما ستُطبع</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Save as file...</source>
        <translation>&amp;حفظ كملف...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>DataPaperPresenter</name>
    <message>
        <source>The paper left</source>
        <translation>خرجت الورقة</translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation>طُبعت أو حُفظت. وسُجِّل ذلك.</translation>
    </message>
</context>
<context>
    <name>DataProtectionPage</name>
    <message>
        <source>Choose a breach in the list.</source>
        <translation>اختر خرقاً من القائمة.</translation>
    </message>
    <message>
        <source>This breach is closed.</source>
        <translation>هذا الخرق مغلق.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>&amp;Report a breach...</source>
        <translation>أ&amp;بلغ عن خرق...</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>&amp;Assess...</source>
        <translation>&amp;قيّم...</translation>
    </message>
    <message>
        <source>Begin &amp;before it, with a reason...</source>
        <translation>&amp;ابدأ قبله، لسبب...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>خروق البيانات</translation>
    </message>
    <message>
        <source>No breach was reported. Report it here at once when something was lost, or seen by somebody who should not.</source>
        <translation>لم يُبلَّغ عن أي خرق. أبلغ عنه هنا فورًا إذا فُقد شيء أو اطّلع عليه من لا يحق له.</translation>
    </message>
    <message>
        <source>What is &amp;known...</source>
        <translation>ما هو معرو&amp;ف...</translation>
    </message>
    <message>
        <source>Somebody was &amp;told...</source>
        <translation>أُبلغ &amp;شخص...</translation>
    </message>
    <message>
        <source>&amp;Notice on paper...</source>
        <translation>إشعار على &amp;ورق...</translation>
    </message>
    <message>
        <source>Clos&amp;e...</source>
        <translation>أ&amp;غلق...</translation>
    </message>
</context>
<context>
    <name>DataProtectionPresenter</name>
    <message>
        <source>Close the breach</source>
        <translation>إغلاق الخرق</translation>
    </message>
    <message>
        <source>Everybody who has to know knows, and it was stopped. Write what will be done differently, without names.</source>
        <translation>كل من يجب أن يعلم قد علم، وتوقف الأمر. اكتب ما سيُفعل بشكل مختلف، دون أسماء.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>أغلقه</translation>
    </message>
    <message>
        <source>Begin before the assessment</source>
        <translation>البدء قبل التقييم</translation>
    </message>
    <message>
        <source>People can be recorded from now on. The first page reminds of the assessment until it is done. Your name and the reason are kept.</source>
        <translation>يمكن تسجيل الأشخاص من الآن. تذكّر الصفحة الأولى بالتقييم حتى يُنجز. يُحفظ اسمك والسبب.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>{result}. Decided on {day} by {name}.</source>
        <translation>{result}. تقرر في {day} من {name}.</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>لا تقييم بعد.</translation>
    </message>
    <message>
        <source>Cases: {codes}</source>
        <translation>الملفات: {codes}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>To be told next</source>
        <translation>من يُبلغ تالياً</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>LATE: {who}, by {moment}</source>
        <translation>متأخر: {who}، قبل {moment}</translation>
    </message>
    <message>
        <source>{who}, by {moment}</source>
        <translation>{who}، قبل {moment}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>أُغلق في {day}</translation>
    </message>
</context>
<context>
    <name>DaySheetPresenter</name>
    <message>
        <source>Print the day sheet</source>
        <translation>طباعة ورقة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), what was due first on top.</source>
        <translation>
            <numerusform>لا أسطر.</numerusform>
            <numerusform>سطر واحد.</numerusform>
            <numerusform>سطران، الأقدم أولًا.</numerusform>
            <numerusform>%n أسطر، الأقدم أولًا.</numerusform>
            <numerusform>%n سطرًا، الأقدم أولًا.</numerusform>
            <numerusform>%n سطر، الأقدم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only case codes and letter numbers are on it, and no name.</source>
        <translation>ليس عليها إلا رموز الملفات وأرقام الرسائل، ولا أي اسم.</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>حفظ ورقة اليوم</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Case file {code}</source>
        <translation>الملف {code}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>{file}  ·  {name}, {role}</source>
        <translation>{file}  ·  {name}، {role}</translation>
    </message>
    <message>
        <source>The file was brought up to date</source>
        <translation>حُدّث ملف البيانات</translation>
    </message>
    <message>
        <source>An older version of this program had made it. Every record was checked afterwards. A copy from before is kept in {folder} as {file}; it opens with the passphrase of the file.</source>
        <translation>كان من إصدار أقدم من هذا البرنامج. فُحص كل سجل بعد ذلك. تُحفظ نسخة مما قبل التحديث في {folder} باسم {file}؛ تُفتح بعبارة مرور ملف البيانات.</translation>
    </message>
    <message>
        <source>Erased records came back and were erased again</source>
        <translation>عادت سجلات سبق محوها فمُحيت مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>This copy still held %n record(s) of people who were erased. They are not in it any more, or are not shown where the copy can only be read. The audit trail says so.</source>
        <translation>
            <numerusform>لم تعد هذه النسخة تحوي أي سجل لشخص مُحي (%n).</numerusform>
            <numerusform>كانت هذه النسخة لا تزال تحوي سجلًا واحدًا لشخص مُحي (%n). لم يعد فيها، أو لا يظهر إن كانت النسخة للقراءة فقط. يذكر سجل التدقيق ذلك.</numerusform>
            <numerusform>كانت هذه النسخة لا تزال تحوي سجلين (%n) لشخصين مُحيا. لم يعودا فيها، أو لا يظهران إن كانت النسخة للقراءة فقط. يذكر سجل التدقيق ذلك.</numerusform>
            <numerusform>كانت هذه النسخة لا تزال تحوي %n سجلات لأشخاص مُحوا. لم تعد فيها، أو لا تظهر إن كانت النسخة للقراءة فقط. يذكر سجل التدقيق ذلك.</numerusform>
            <numerusform>كانت هذه النسخة لا تزال تحوي %n سجلًا لأشخاص مُحوا. لم تعد فيها، أو لا تظهر إن كانت النسخة للقراءة فقط. يذكر سجل التدقيق ذلك.</numerusform>
            <numerusform>كانت هذه النسخة لا تزال تحوي %n سجل لأشخاص مُحوا. لم تعد فيها، أو لا تظهر إن كانت النسخة للقراءة فقط. يذكر سجل التدقيق ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not worked with this file before, so it cannot know who was erased after this copy was made. Compare with the computer of the branch, and erase them again under People, Letting go.</source>
        <translation>لم يعمل هذا الحاسوب بملف البيانات هذا من قبل، فلا يعرف من مُحي بعد إنشاء هذه النسخة. قارن بحاسوب الفرع، وامحُ هؤلاء مجددًا في «الأشخاص»، «المراجعة والمحو».</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>The report is still being made.</source>
        <translation>ما زال التقرير قيد الإعداد.</translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation>تقرير عن البرنامج</translation>
    </message>
    <message>
        <source>This is the whole text that would be saved. It holds versions, rounded figures and codes: no names, no case codes, no places of files and nothing that anybody typed. Read it before you save it. The program sends it to nobody.</source>
        <translation>هذا كل النص الذي سيُحفظ. فيه أرقام إصدارات وأعداد مقرّبة ورموز: لا أسماء ولا رموز ملفات ولا أماكن ملفات ولا شيء مما كتبه أحد. اقرأه قبل أن تحفظه. لا يرسله البرنامج إلى أحد.</translation>
    </message>
    <message>
        <source>&amp;Text of the report</source>
        <translation>&amp;نص التقرير</translation>
    </message>
    <message>
        <source>Check the &amp;whole file too</source>
        <translation>ا&amp;فحص الملف كله أيضًا</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>ا&amp;حفظ التقرير...</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>{file} holds what you read, and nothing else. Everybody who can open its folder can read it: give it only to whoever helps you, and delete it afterwards. That it was saved is in the audit trail.</source>
        <translation>في {file} ما قرأته ولا شيء غيره. يستطيع قراءته كل من يفتح مجلده: لا تعطه إلا لمن يساعدك، ثم احذفه. وسجل التدقيق يذكر أنه حُفظ.</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits. Clear the search.</source>
        <translation>لا خدمة مطابقة. امسح البحث.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>لا خدمات؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول خدمة بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول خدمتين بحسب الاسم؛ ضيّق البحث لرؤية غيرهما.</numerusform>
            <numerusform>أول %n خدمات بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول %n خدمة بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول %n خدمة بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>الأ&amp;عمدة...</translation>
    </message>
    <message>
        <source>&amp;Save list...</source>
        <translation>حف&amp;ظ القائمة...</translation>
    </message>
    <message>
        <source>Needs without a ser&amp;vice...</source>
        <translation>احتياجات &amp;بلا خدمة...</translation>
    </message>
    <message>
        <source>&amp;Pocket list...</source>
        <translation>&amp;قائمة الجيب...</translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation>&amp;استيراد قائمة...</translation>
    </message>
    <message>
        <source>&amp;Add service...</source>
        <translation>إضافة &amp;خدمة...</translation>
    </message>
    <message>
        <source>No service is found. Change the words or the filters.</source>
        <translation>لم يُعثر على أي خدمة. غيّر الكلمات أو عوامل التصفية.</translation>
    </message>
    <message>
        <source>No services in the directory yet</source>
        <translation>لا خدمات في الدليل بعد</translation>
    </message>
    <message>
        <source>Add the services that people are referred to here. A service can be used once its check is recorded.</source>
        <translation>أضف الخدمات التي يُحال إليها الأشخاص هنا. يمكن استخدام الخدمة بعد تسجيل التحقق منها.</translation>
    </message>
    <message>
        <source>Choose a service to see what it offers and whether it can be used today.</source>
        <translation>اختر خدمة لترى ما تقدمه وهل يمكن استخدامها اليوم.</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>تفاصيل الخدمة</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>تعد&amp;يل...</translation>
    </message>
    <message>
        <source>&amp;Record a check...</source>
        <translation>تس&amp;جيل تحقق...</translation>
    </message>
    <message>
        <source>Allow toda&amp;y...</source>
        <translation>ال&amp;سماح اليوم...</translation>
    </message>
    <message>
        <source>&amp;Hide address...</source>
        <translation>إخ&amp;فاء العنوان...</translation>
    </message>
    <message>
        <source>Cl&amp;ose for good...</source>
        <translation>إغلاق &amp;نهائي...</translation>
    </message>
    <message>
        <source>Lif&amp;t suspension...</source>
        <translation>&amp;رفع التعليق...</translation>
    </message>
    <message>
        <source>Suspen&amp;d...</source>
        <translation>&amp;تعليق...</translation>
    </message>
</context>
<context>
    <name>DirectoryPresenter</name>
    <message>
        <source>Not usable today</source>
        <translation>غير متاحة اليوم</translation>
    </message>
    <message>
        <source>Usable today, check due by {day}</source>
        <translation>متاحة اليوم، التحقق مطلوب بحلول {day}</translation>
    </message>
    <message>
        <source>Usable today</source>
        <translation>متاحة اليوم</translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>اختر أولًا خدمة من القائمة.</translation>
    </message>
    <message>
        <source>Lift the suspension or closure first, with a reason.</source>
        <translation>ارفع التعليق أو الإغلاق أولًا، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>It was suspended, and that was lifted. Record a check first.</source>
        <translation>كانت معلقة ورُفع التعليق. سجّل تحققًا أولًا.</translation>
    </message>
    <message>
        <source>This service can be used today already.</source>
        <translation>هذه الخدمة متاحة اليوم بالفعل.</translation>
    </message>
    <message>
        <source>The address is hidden already.</source>
        <translation>العنوان مخفي بالفعل.</translation>
    </message>
    <message>
        <source>This service is already closed.</source>
        <translation>هذه الخدمة مغلقة بالفعل.</translation>
    </message>
    <message>
        <source>From now on the address of {service} stands on no list, no card and no paper, and only those who maintain the directory see it. Papers that were printed before still show it.</source>
        <translation>من الآن لا يظهر عنوان {service} في أي قائمة أو بطاقة أو ورقة، ولا يراه إلا من يتولى تحديث دليل الخدمات. أما الأوراق المطبوعة سابقًا فما زال العنوان عليها.</translation>
    </message>
    <message>
        <source>Hide the address?</source>
        <translation>إخفاء العنوان؟</translation>
    </message>
    <message>
        <source>Hide the address</source>
        <translation>إخفاء العنوان</translation>
    </message>
    <message>
        <source>Usable today, not funded yet</source>
        <translation>يمكن استخدامها اليوم، ولم يبدأ تمويلها</translation>
    </message>
    <message>
        <source>Usable today, funding ended</source>
        <translation>يمكن استخدامها اليوم، وانتهى تمويلها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation>مفتوحة
الآن؟</translation>
    </message>
    <message>
        <source>Check holds
until</source>
        <translation>التحقق سارٍ
حتى</translation>
    </message>
    <message>
        <source>{service} has no valid check. Referrals to it will be possible until the end of today. Your name and the reason are kept.</source>
        <translation>لا تحقق ساريًا من {service}. ستكون الإحالة إليها ممكنة حتى نهاية اليوم. يُحفظ اسمك والسبب.</translation>
    </message>
    <message>
        <source>Allow today</source>
        <translation>السماح اليوم</translation>
    </message>
    <message>
        <source>{service} cannot receive referrals from now on. Nobody can allow it until the suspension was lifted and a new check recorded.</source>
        <translation>لا تستطيع {service} استقبال إحالات من الآن. لا يستطيع أحد السماح بها حتى يُرفع التعليق ويُسجل تحقق جديد.</translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation>تعليق الخدمة</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Lift suspension or closure</source>
        <translation>رفع التعليق أو الإغلاق</translation>
    </message>
    <message>
        <source>{service} was stopped: {reason} Lifting that is kept with your name and the reason. Nobody can be referred there before somebody has recorded a new check.</source>
        <translation>أُوقفت {service}: {reason} يُحفظ رفع ذلك مع اسمك والسبب. لا يمكن إحالة أحد إليها قبل تسجيل تحقق جديد.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>{service} stays in the directory because of earlier referrals, and cannot receive new ones. If it opens again, lift the closure and record a new check.</source>
        <translation>تبقى {service} في الدليل بسبب إحالات سابقة، ولا تستقبل إحالات جديدة. إن فتحت مجددًا، فارفع الإغلاق وسجّل تحققًا جديدًا.</translation>
    </message>
    <message>
        <source>Close service for good</source>
        <translation>إغلاق الخدمة نهائيًا</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>إغلاق نهائي</translation>
    </message>
    <message>
        <source>Referred there and not finished: {cases}. They may be there now. Look after each of them, by their safe way.</source>
        <translation>أُحيلوا إليها ولم ينتهِ الأمر: {cases}. قد يكونون هناك الآن. اهتم بكل واحد منهم، عبر وسيلته الآمنة.</translation>
    </message>
    <message>
        <source>Why it cannot be used: {reasons}.</source>
        <translation>سبب عدم إتاحتها: {reasons}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation>الاحتياجات الملبّاة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation>تبلغ
السلطات؟</translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation>متاحة اليوم؟</translation>
    </message>
</context>
<context>
    <name>DisplayDialog</name>
    <message>
        <source>As the computer says</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast, dark on light</source>
        <translation>تباين عالٍ، داكن على فاتح</translation>
    </message>
    <message>
        <source>High contrast, light on dark</source>
        <translation>تباين عالٍ، فاتح على داكن</translation>
    </message>
    <message>
        <source>The words of {language} are missing or damaged on this computer, so the program speaks English. Nothing else is lost. Install the program again.</source>
        <translation>كلمات اللغة {language} ناقصة أو تالفة على هذا الحاسوب، فالبرنامج بالإنجليزية. لم يُفقد شيء آخر. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>اللغة والعرض</translation>
    </message>
    <message>
        <source>What you choose is shown at once and kept on this computer for you. Nothing that you typed is lost.</source>
        <translation>يظهر ما تختاره فورًا ويُحفظ لك على هذا الحاسوب. لا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألو&amp;ان</translation>
    </message>
    <message>
        <source>Nothing on the screen &amp;moves by itself</source>
        <translation>لا &amp;شيء يتحرك من تلقاء نفسه على الشاشة</translation>
    </message>
    <message>
        <source>Also show the &amp;Hijri date</source>
        <translation>إظهار ال&amp;تاريخ الهجري أيضًا</translation>
    </message>
    <message>
        <source>&amp;Back to the usual display</source>
        <translation>ال&amp;عودة إلى العرض المعتاد</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>What the window remembers here (language, size of text, colours, columns) was damaged and is as at the beginning. Choose it again under “Aa ع”. No record is touched. The damaged file is kept as {file}.</source>
        <translation>ما تتذكره النافذة هنا (اللغة وحجم النص والألوان والأعمدة) كان تالفًا وعاد كما في البداية. اختره من جديد تحت «Aa ع». لم يُمسّ أي سجل. الملف التالف محفوظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation>طلبات بشأن السجل</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>إعادة فتح الملف</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>إبقاء مدة أطول</translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation>تجميد الملف</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>إنهاء التجميد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Correct identity</source>
        <translation>تصحيح الهوية</translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation>تسجيل مساعدة</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>إعداد إحالة</translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation>الخيارات والطريق</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>الخطوات المفتوحة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>الرد الوارد</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>ما يقوله الشخص</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>بلا إحالة</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>لقاء سريع</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>إحالة واردة</translation>
    </message>
    <message>
        <source>Details of a service</source>
        <translation>تفاصيل خدمة</translation>
    </message>
    <message>
        <source>Check of a service</source>
        <translation>التحقق من خدمة</translation>
    </message>
    <message>
        <source>Allow a service today</source>
        <translation>السماح بخدمة اليوم</translation>
    </message>
    <message>
        <source>Suspend a service</source>
        <translation>تعليق خدمة</translation>
    </message>
    <message>
        <source>Lift a suspension</source>
        <translation>رفع تعليق</translation>
    </message>
    <message>
        <source>Close a service</source>
        <translation>إغلاق خدمة</translation>
    </message>
    <message>
        <source>Accept an older file</source>
        <translation>قبول ملف بيانات أقدم</translation>
    </message>
    <message>
        <source>Key for backups</source>
        <translation>مفتاح للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Decision in the best interest</source>
        <translation>قرار المصلحة الفضلى</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>الوضع بقرار من جهات أخرى</translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation>إبلاغ دون موافقة</translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation>واجب الإبلاغ القانوني</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>زميل جديد</translation>
    </message>
    <message>
        <source>New passphrase for a colleague</source>
        <translation>عبارة مرور جديدة لزميل</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>اتفاق السرية</translation>
    </message>
    <message>
        <source>Name or role of a colleague</source>
        <translation>اسم زميل أو دوره</translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation>تقييم سؤال</translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation>فقدان الجاهزية</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>من يُسأل عن المشورة</translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation>صياغة رسالة</translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation>تقييم السلامة</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>خطوات بشأن الانتحار</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة السلامة</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>رفع تنبيه</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تسجيل تواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>الإسعافات النفسية الأولية</translation>
    </message>
    <message>
        <source>Goal of a plan</source>
        <translation>هدف خطة</translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation>تصحيح ما كُتب</translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation>خطوة في مسألة قانونية</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>اعتماد خطة</translation>
    </message>
    <message>
        <source>Take a flag down</source>
        <translation>إنهاء تنبيه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>خرق للبيانات</translation>
    </message>
    <message>
        <source>Somebody was told of a breach</source>
        <translation>أُبلغ شخص بخرق</translation>
    </message>
    <message>
        <source>Close a breach of data</source>
        <translation>إغلاق خرق للبيانات</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>Begin before the impact assessment</source>
        <translation>البدء قبل تقييم الأثر</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>العائلة والمُعالون</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>نشاط جماعي</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم العمل</translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation>طلب موافقة زميل</translation>
    </message>
    <message>
        <source>Open an identity for a time</source>
        <translation>فتح هوية لوقت محدود</translation>
    </message>
    <message>
        <source>Agree or not</source>
        <translation>الموافقة أو الرفض</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>{form}: what you typed waits on Home, for at most {days} days.</source>
        <translation>{form}: ما كُتب فيه ينتظر في الرئيسية، لمدة {days} يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>{form}: what you typed was not kept, because the record was erased meanwhile.</source>
        <translation>{form}: لم يُحفظ ما كُتب فيه، لأن السجل مُحي في هذه الأثناء.</translation>
    </message>
    <message>
        <source>What is being typed cannot be kept for a power cut. {why}</source>
        <translation>لا يمكن حفظ ما يُكتب تحسبًا لانقطاع الكهرباء. {why}</translation>
    </message>
</context>
<context>
    <name>DraftOpening</name>
    <message>
        <source>The case was closed meanwhile. Nothing can be added to it.</source>
        <translation>أُغلق الملف في هذه الأثناء. لا يمكن إضافة شيء إليه.</translation>
    </message>
    <message>
        <source>This consent was withdrawn or replaced meanwhile.</source>
        <translation>سُحبت هذه الموافقة أو استُبدلت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This service is no longer suspended or closed.</source>
        <translation>لم تعد هذه الخدمة معلّقة أو مغلقة.</translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation>تمت تسوية هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This service was suspended or closed meanwhile.</source>
        <translation>عُلّقت هذه الخدمة أو أُغلقت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This colleague has left meanwhile.</source>
        <translation>غادر هذا الزميل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This version of the program no longer has the form.</source>
        <translation>لم يعد النموذج موجودًا في هذا الإصدار من البرنامج.</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <source>Prove that a backup restores</source>
        <translation>إثبات استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>إ&amp;ثبات</translation>
    </message>
    <message>
        <source>The backup is restored to a private place, checked whole, compared with what it says about itself, and thrown away again. Nothing of your file changes. Use what you would have if this laptop were gone: the passphrase of the backup, a secret key, or two recovery sheets.</source>
        <translation>تُستعاد النسخة في مكان خاص، وتُفحص كاملة، وتُقارن بما تقوله عن نفسها، ثم تُحذف. لا يتغير شيء في ملف بياناتك. استخدم ما سيكون لديك لو ضاع هذا الحاسوب: عبارة مرور النسخة، أو مفتاحًا سريًا، أو ورقتي استرداد.</translation>
    </message>
    <message>
        <source>The backup {file} will be restored and checked.</source>
        <translation>ستُستعاد النسخة الاحتياطية {file} وتُفحص.</translation>
    </message>
    <message>
        <source>The backup restores. Every record and the whole audit trail in it were checked.</source>
        <translation>النسخة تُستعاد. فُحص كل سجل فيها وسجل التدقيق كله.</translation>
    </message>
    <message>
        <source>The days are not counted from today, because the open file was the key: without this laptop there is only the passphrase of the backup, a secret key, or the recovery sheets. Prove it with one of these.</source>
        <translation>لا تُحسب الأيام من اليوم، لأن ملف البيانات المفتوح كان هو المفتاح: من دون هذا الحاسوب لا تبقى إلا عبارة مرور النسخة أو مفتاح سري أو أوراق الاسترداد. أعد الإثبات بأحدها.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>&amp;Give passphrase</source>
        <translation>إعطاء عبارة &amp;مرور</translation>
    </message>
    <message>
        <source>Choose a sign-in name first.</source>
        <translation>اختر اسم دخول أولًا.</translation>
    </message>
    <message>
        <source>Enter the name first.</source>
        <translation>أدخل الاسم أولًا.</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>Everybody needs a sign-in name and a passphrase of their own on this laptop.</source>
        <translation>يحتاج كل شخص إلى اسم دخول وعبارة مرور خاصين به على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>الاسم ال&amp;كامل</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>ا&amp;سم الدخول</translation>
    </message>
    <message>
        <source>Short, for example the given name</source>
        <translation>قصير، مثل الاسم الأول</translation>
    </message>
    <message>
        <source>Signed the confidentiality &amp;agreement on</source>
        <translation>&amp;وقّع اتفاق السرية في</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>يوم الاتفاق</translation>
    </message>
    <message>
        <source>Passphrase of this person: they write it down and keep it</source>
        <translation>عبارة مرور هذا الشخص: يكتبها ويحتفظ بها</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;عبارة أخرى</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>&amp;اكتبها مرة أخرى</translation>
    </message>
    <message>
        <source>They choose an own one of at &amp;least 15 characters</source>
        <translation>&amp;يختار عبارة خاصة من 15 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>عبا&amp;رة مرور خاصة</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>العبارة ال&amp;خاصة، مرة أخرى</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>EnrolPresenter</name>
    <message>
        <source>For {name}, on this laptop. A passphrase that they had here no longer works afterwards.</source>
        <translation>لـ {name}، على هذا الحاسوب. لا تعمل بعد ذلك عبارة المرور السابقة هنا.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>اختر السبب</translation>
    </message>
    <message>
        <source>Choose the ground and the second person, and type the case code.</source>
        <translation>اختر السبب والشخص الثاني، واكتب رمز الملف.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>Everything about this person is removed from the file for good: identity, case, consents, help, referrals, notes and unfinished forms. It cannot be taken back. A case code in the audit trail and sums that name nobody stay.</source>
        <translation>يُحذف كل شيء عن هذا الشخص من ملف البيانات نهائيًا: الهوية والملف والموافقات والمساعدة والإحالات والتدوينات والنماذج غير المكتملة. لا يمكن التراجع عن ذلك. يبقى رمز الملف في سجل التدقيق ومجاميع لا تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Type the case code once more</source>
        <translation>&amp;اكتب رمز الملف مرة أخرى</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>موافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>يقرأ المنسق أو نقطة الاتصال هذا هنا ويوافق عليه. لا يقرره أحد وحده.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>عبارة المرور الخاصة به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;محو نهائي</translation>
    </message>
</context>
<context>
    <name>ErasePresenter</name>
    <message numerus="yes">
        <source>%n backup(s) on record still hold this person until you destroy them.</source>
        <translation>
            <numerusform>لا نسخ احتياطية مسجلة تحوي بيانات هذا الشخص.</numerusform>
            <numerusform>ما زالت نسخة احتياطية مسجلة واحدة تحوي بيانات هذا الشخص حتى تتلفها.</numerusform>
            <numerusform>ما زالت نسختان احتياطيتان مسجلتان تحويان بيانات هذا الشخص حتى تتلفهما.</numerusform>
            <numerusform>ما زالت %n نسخ احتياطية مسجلة تحوي بيانات هذا الشخص حتى تتلفها.</numerusform>
            <numerusform>ما زالت %n نسخة احتياطية مسجلة تحوي بيانات هذا الشخص حتى تتلفها.</numerusform>
            <numerusform>ما زالت %n نسخة احتياطية مسجلة تحوي بيانات هذا الشخص حتى تتلفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop; is {name} here, and agrees?</source>
        <translation>ليس لدى {name} تسجيل دخول على هذا الحاسوب؛ هل {name} هنا، مع الموافقة؟</translation>
    </message>
    <message>
        <source>Everything about case {case} is removed for good. Nobody can bring it back.</source>
        <translation>يُحذف كل شيء عن الملف {case} نهائيًا. لا يستطيع أحد إعادته.</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>محو نهائي؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not include this. Ask the coordinator of your branch.</source>
        <translation>دورك لا يشمل هذا. اسأل منسق فرعك.</translation>
    </message>
    <message>
        <source>This record is no longer in the file. Go back to the list and choose it again.</source>
        <translation>لم يعد هذا السجل في ملف البيانات. عد إلى القائمة واختره مجددًا.</translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing was sent; open it again and look at the new version.</source>
        <translation>غُيّر هذا بعد أن فتحته. لم يُرسل شيء؛ افتحه مجددًا وانظر إلى النسخة الجديدة.</translation>
    </message>
    <message>
        <source>There is no valid consent for this. Talk with the person and record what they say, then try again.</source>
        <translation>لا موافقة سارية على هذا. تحدث مع الشخص وسجّل ما يقوله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The person did not agree to share all of these items. Take them out or ask again.</source>
        <translation>لم يوافق الشخص على مشاركة كل هذه البنود. احذف ما لم يوافق عليه أو اسأله مجددًا.</translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out.</source>
        <translation>هذا أكثر مما يحتاج إليه المتلقي، ولا سبب يسمح به. أزل البنود الرمادية.</translation>
    </message>
    <message>
        <source>Record what the person says about the service, or choose why they were not asked.</source>
        <translation>سجّل ما يقوله الشخص عن الخدمة، أو اختر سبب عدم سؤاله.</translation>
    </message>
    <message>
        <source>Nothing is left that this letter may say. Choose items that the person agreed to share.</source>
        <translation>لم يبق ما يجوز أن تقوله هذه الرسالة. اختر بنودًا وافق الشخص على مشاركتها.</translation>
    </message>
    <message>
        <source>Case {case_code} is closed, so nothing is added to it. Take it up again first, with a reason.</source>
        <translation>الملف {case_code} مغلق، فلا يُضاف إليه شيء. أعد فتحه أولًا، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Case {case_code} lies in the bin, so it takes nothing. Put it back first, under Recent changes, Bin.</source>
        <translation>الملف {case_code} في سلة المحذوفات، فلا يُضاف إليه شيء. أعده إلى مكانه أولًا، من آخر التغييرات ثم سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more, and nothing was changed. Recent changes says why.</source>
        <translation>لم يعد التراجع عن هذا التغيير ممكنًا، ولم يتغير شيء. تقول «آخر التغييرات» السبب.</translation>
    </message>
    <message>
        <source>Something has to be done before this case can be closed. Nothing was changed.</source>
        <translation>يجب إنجاز شيء قبل إغلاق هذا الملف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something stands against putting these two case files together. Nothing was changed.</source>
        <translation>هناك ما يمنع ضم هذين الملفين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something stands against it, so this case stays where it is. Nothing was changed.</source>
        <translation>هناك ما يمنع ذلك، فيبقى هذا الملف مكانه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something stands against erasing this person now. Nothing was changed.</source>
        <translation>هناك ما يمنع محو هذا الشخص الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This service cannot receive referrals now. Check it in the directory or choose another one.</source>
        <translation>لا تستطيع هذه الخدمة استقبال إحالات الآن. راجعها في الدليل أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This list cannot be read. Nothing was stored. Save it as an .xlsx workbook or as CSV and try again.</source>
        <translation>تتعذر قراءة هذه القائمة. لم يُحفظ شيء. احفظها كمصنف ‎.xlsx أو كملف CSV وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This copy of the program has no release key, so it cannot check a set-up file. Use the printed list.</source>
        <translation>لا تحتوي هذه النسخة من البرنامج على مفتاح الإصدار، فلا يمكنها التحقق من ملف تثبيت. استخدم القائمة المطبوعة.</translation>
    </message>
    <message>
        <source>This does not fit where the referral stands now; perhaps somebody recorded something meanwhile. Nothing was stored. Look at the referral on the case page and record what comes next there.</source>
        <translation>لا يناسب هذا ما وصلت إليه الإحالة الآن؛ ربما سجّل أحدهم شيئًا في هذه الأثناء. لم يُحفظ شيء. انظر إلى الإحالة في صفحة الملف وسجّل هناك ما يلي.</translation>
    </message>
    <message>
        <source>Letter {number} never left the desk, so nothing has to come back. Note on the first page that it is settled.</source>
        <translation>لم تغادر الرسالة {number} المكتب قط، فلا شيء يجب أن يعود. دوّن في صفحة «الرئيسية» أنه تمت تسويتها.</translation>
    </message>
    <message>
        <source>Some steps of a safe referral are still open. Tick what was done, or write why it is left out; then the letter can leave.</source>
        <translation>بعض خطوات الإحالة الآمنة ما زالت مفتوحة. ضع علامة على ما تم، أو اكتب سبب تركه؛ عندها يمكن أن تخرج الرسالة.</translation>
    </message>
    <message>
        <source>Choose how the referral ended before you close it.</source>
        <translation>اختر كيف انتهت الإحالة قبل إغلاقها.</translation>
    </message>
    <message>
        <source>No referral of this branch has the number {number}. Compare it with the slip; it may belong to another branch. Nothing was stored.</source>
        <translation>لا إحالة لهذا الفرع بالرقم {number}. قارنه بالقسيمة؛ فقد يخص فرعًا آخر. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This answer to letter {number} is on record already. Nothing was stored a second time.</source>
        <translation>هذا الرد على الرسالة {number} مسجل من قبل. لم يُحفظ شيء مرة ثانية.</translation>
    </message>
    <message>
        <source>Letter {number} was recalled, because the person took the consent back. Nothing more is recorded about it: do not use what the service wrote, and ask it to return or destroy the letter.</source>
        <translation>استُرجعت الرسالة {number} لأن الشخص سحب موافقته. لا يُسجل عنها شيء آخر: لا تستخدم ما كتبته الخدمة، واطلب منها إعادة الرسالة أو إتلافها.</translation>
    </message>
    <message>
        <source>Do not contact the person now. Nothing was stored.</source>
        <translation>لا تتواصل مع الشخص الآن. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>You do not work on the case {case_code}, so its identity is closed to you. Open it on the page of the case, with a reason and for a limited time, or ask a colleague who works on it.</source>
        <translation>أنت لا تعمل على الملف {case_code}، لذلك هويته مغلقة أمامك. افتحها في صفحة الملف مع ذكر السبب ولوقت محدود، أو اسأل زميلًا يعمل عليه.</translation>
    </message>
    <message>
        <source>This interpreter has a conflict of interest and must step aside. Choose another one. That they were not used can be recorded.</source>
        <translation>لدى هذا المترجم تضارب مصالح ويجب أن يتنحّى. اختر غيره. ويمكن تسجيل أنه لم يُستعن به.</translation>
    </message>
    <message>
        <source>Only colleagues whose training the coordinator recorded may ask these questions. If you are worried, press the button that gets help now.</source>
        <translation>لا يطرح هذه الأسئلة إلا زملاء سجّل المنسق تدريبهم. عند القلق، فاضغط الزر الذي يطلب المساعدة الآن.</translation>
    </message>
    <message>
        <source>The letter cannot print these characters: {characters}. Write this item in Latin letters or leave it out.</source>
        <translation>لا تستطيع الرسالة طباعة هذه الأحرف: {characters}. اكتب هذا البند بحروف لاتينية أو اتركه.</translation>
    </message>
    <message>
        <source>The wording of the letter has a mistake in line {line}. Ask the coordinator to correct it.</source>
        <translation>في صياغة الرسالة خطأ في السطر {line}. اطلب من المنسق تصحيحه.</translation>
    </message>
    <message>
        <source>The letter was not handed over: {detail}. The log says so. Check the printer or the folder and try again.</source>
        <translation>لم تُسلَّم الرسالة: {detail}. دُوّن ذلك في السجل. تفقّد الطابعة أو المجلد وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use at least 15 characters, or let the program make one.</source>
        <translation>عبارة المرور هذه سهلة التخمين. استخدم 15 حرفًا على الأقل، أو دع البرنامج ينشئ عبارة.</translation>
    </message>
    <message>
        <source>The content list {file} has a mistake in line {line}. The program cannot use it.</source>
        <translation>في قائمة المحتوى {file} خطأ في السطر {line}. لا يستطيع البرنامج استخدامها.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and the folder.</source>
        <translation>لا ملف في {path}. تأكد من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Choose another folder.</source>
        <translation>مجلد {path} غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be written or read here. Choose a folder that belongs to you.</source>
        <translation>لا يمكن كتابة {path} أو قراءته هنا. اختر مجلدًا يخصك.</translation>
    </message>
    <message>
        <source>There is no folder {path}. If it is on a stick, put the stick in. Or choose another folder, or leave this empty and choose one later.</source>
        <translation>لا يوجد مجلد {path}. إن كان على ذاكرة USB فأدخلها. أو اختر مجلدًا آخر، أو اترك هذا فارغًا واختر لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {path}. Choose another folder, or leave this empty and choose one later.</source>
        <translation>لا يمكن كتابة شيء في المجلد {path}. اختر مجلدًا آخر، أو اترك هذا فارغًا واختر لاحقًا.</translation>
    </message>
    <message>
        <source>{path} already exists and is never overwritten. Choose another name.</source>
        <translation>الملف {path} موجود من قبل ولا يُستبدل أبدًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a case file. Nothing was changed. Look for the real file or restore a backup.</source>
        <translation>الملف {path} فارغ، فليس ملف بيانات. لم يتغير شيء. ابحث عن الملف الحقيقي أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is an ordinary database without encryption, not a file of this program. Nothing was changed.</source>
        <translation>الملف {path} قاعدة بيانات عادية غير مشفّرة، وليس من ملفات هذا البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} was not made by this program. Nothing was changed.</source>
        <translation>الملف {path} لم ينشئه هذا البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} ends too early: a part of it is missing. Nothing was changed. Restore the newest backup.</source>
        <translation>الملف {path} ينتهي قبل أوانه: جزء منه مفقود. لم يتغير شيء. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>الملف {path} كتبه إصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program. Open it in the window once: it is backed up and brought up to date there. Nothing was changed.</source>
        <translation>الملف {path} أنشأه إصدار أقدم من هذا البرنامج. افتحه مرة في النافذة: هناك يُنسخ احتياطيًا ويُحدَّث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is already open in another window or by another person. Close it there, then try again.</source>
        <translation>الملف {path} مفتوح في نافذة أخرى أو لدى شخص آخر. أغلقه هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or replaced while it was open, so nothing more is stored in it. What was stored before is in the moved file. Put it back, or lock the program and open the file where it is now.</source>
        <translation>الملف {path} نُقل أو أُعيدت تسميته أو استُبدل وهو مفتوح، فلا يُحفظ فيه شيء آخر. ما حُفظ من قبل موجود في الملف المنقول. أعده إلى مكانه، أو اقفل البرنامج وافتح الملف حيث هو الآن.</translation>
    </message>
    <message>
        <source>This is a copy that can only be read: nothing can be stored, and no name shown, printed or exported, because that leaves entries. Work with the original; if it is lost, the coordinator chooses Work with this copy at the top of the window.</source>
        <translation>هذه نسخة للقراءة فقط: لا يمكن حفظ شيء، ولا عرض اسم أو طباعته أو تصديره، لأن ذلك يترك قيودًا. اعمل بالأصل؛ وإن فُقد، يختار المنسق «العمل بهذه النسخة» في أعلى النافذة.</translation>
    </message>
    <message>
        <source>Sign-in name and passphrase do not fit. Check both and try again; if you forgot them, ask your coordinator.</source>
        <translation>اسم الدخول وعبارة المرور غير متطابقين. تأكد منهما وحاول مجددًا؛ وإن نسيتهما، فاسأل منسقك.</translation>
    </message>
    <message>
        <source>The list of sign-in names of this laptop is damaged. Leave the sign-in name empty and open the file with its own passphrase, then enrol the staff again. No record is lost.</source>
        <translation>قائمة أسماء الدخول على هذا الحاسوب تالفة. اترك اسم الدخول فارغًا وافتح ملف البيانات بعبارة مروره، ثم أضف الموظفين من جديد. لم يُفقد أي سجل.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Make somebody else coordinator first.</source>
        <translation>هذا هو المنسق الوحيد. عيّن شخصًا آخر منسقًا أولًا.</translation>
    </message>
    <message>
        <source>Too many attempts failed. Wait {seconds} seconds, then try again. Nothing is ever deleted.</source>
        <translation>محاولات فاشلة كثيرة جدًا. انتظر {seconds} ثانية، ثم حاول مجددًا. لا يُحذف شيء أبدًا.</translation>
    </message>
    <message>
        <source>You have no confidentiality agreement in date. Sign one on paper; a coordinator then records it under Staff, that of their own too.</source>
        <translation>ليس لديك اتفاق سرية سارٍ. وقّع اتفاقًا على الورق، ثم يسجّله المنسق في «الموظفون»، وكذلك اتفاقه هو.</translation>
    </message>
    <message>
        <source>Before the first real record, the recovery sheets must be printed and two of them typed back. The coordinator does this under Keys. What you type here stays until you close the form.</source>
        <translation>قبل أول سجل حقيقي، يجب طباعة أوراق الاسترداد وإعادة كتابة اثنتين منها. يفعل المنسق ذلك في «المفاتيح». ما تكتبه هنا يبقى حتى تغلق النموذج.</translation>
    </message>
    <message>
        <source>Recovery sheet {sheet} cannot be used. Compare it with the paper, word by word. Nothing was changed.</source>
        <translation>لا يمكن استخدام ورقة الاسترداد {sheet}. قارنها بالورقة كلمة كلمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>أُوقف هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk on which {path} lies is full, so this was not stored. Everything from before is whole. Make room there, then try again.</source>
        <translation>القرص الذي عليه {path} ممتلئ، لذلك لم يُخزَّن هذا. كل ما سبق سليم. أفرغ مساحة هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The stick takes no file as large as this backup: it is formatted as FAT32, which ends at 4 GiB. Use a stick that is formatted as exFAT or NTFS. The backups that are on it are whole.</source>
        <translation>لا تقبل ذاكرة USB ملفًا بحجم هذه النسخة: هي مهيأة بنظام FAT32 الذي حده 4 GiB. استخدم ذاكرة مهيأة بنظام exFAT أو NTFS. النسخ الموجودة عليها سليمة.</translation>
    </message>
    <message>
        <source>There is too little memory for this. Nothing unfinished was kept. Close other programs, then try again.</source>
        <translation>ذاكرة الحاسوب لا تكفي لهذا. لم يُحتفظ بشيء غير مكتمل. أغلق البرامج الأخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk did not confirm that this was stored ({detail}). Open the file again and look before you repeat it.</source>
        <translation>لم يؤكد القرص حفظ هذا ({detail}). افتح ملف البيانات مجددًا وتحقق قبل أن تكرره.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Check it and try again; if you are sure that it is right, the beginning of the file may be damaged: restore a backup.</source>
        <translation>عبارة المرور لا تفتح {path}. تأكد منها وحاول مجددًا؛ وإن كانت صحيحة فعلًا، فقد تكون بداية الملف تالفة: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is damaged. Do not work with it; restore the newest backup. The damaged file was left as it is.</source>
        <translation>الملف {path} تالف. لا تعمل به؛ استعد أحدث نسخة احتياطية. تُرك الملف التالف كما هو.</translation>
    </message>
    <message>
        <source>A part of this program that encrypts the file is missing or was replaced, so {path} was not opened and nothing was written. Install pgi-desk again from a copy that you trust.</source>
        <translation>جزء من هذا البرنامج يشفّر الملف مفقود أو استُبدل، لذلك لم يُفتح {path} ولم يُكتب شيء. ثبّت pgi-desk من جديد من نسخة تثق بها.</translation>
    </message>
    <message>
        <source>Case files are not kept on network drives, sticks or folders that are copied to the internet: {path}. Choose a folder on this computer.</source>
        <translation>لا تُحفظ ملفات البيانات على أقراص الشبكة أو ذاكرات USB أو مجلدات تُنسخ إلى الإنترنت: {path}. اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{path} is a training file. It cannot be used here; open it with demo mode.</source>
        <translation>الملف {path} ملف تدريب. لا يمكن استخدامه هنا؛ افتحه في وضع التدريب.</translation>
    </message>
    <message>
        <source>{path} is a real case file. It cannot be used for training.</source>
        <translation>الملف {path} ملف بيانات حقيقي. لا يمكن استخدامه للتدريب.</translation>
    </message>
    <message>
        <source>This exists in training mode alone. Close this file and press Training mode on the first window.</source>
        <translation>هذا متاح في وضع التدريب فقط. أغلق هذا الملف واضغط وضع التدريب في النافذة الأولى.</translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup, or its beginning is damaged. Nothing was written.</source>
        <translation>عبارة المرور أو المفتاح لا يفتح النسخة، أو بدايتها تالفة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This backup is whole and was made before the passphrase of the file was changed. Type the passphrase that the file had then, below, and try again. Nothing was recorded.</source>
        <translation>هذه النسخة سليمة وأُنشئت قبل تغيير عبارة مرور ملف البيانات. اكتب في الأسفل عبارة المرور السارية آنذاك، وحاول مجددًا. لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was changed. Nothing was written. Use another backup.</source>
        <translation>النسخة الاحتياطية {path} تالفة أو غُيّرت. لم يُكتب شيء. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup did not read back the same, so it was not kept. Use another stick or folder.</source>
        <translation>عند قراءة النسخة للتأكد لم تكن مطابقة، فلم يُحتفظ بها. استخدم ذاكرة USB أخرى أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup cannot be made or read: {path}. Nothing was changed.</source>
        <translation>لا يمكن إنشاء النسخة الاحتياطية أو قراءتها: {path}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What the branch is ready to do does not open this yet: it needs level {needed}, and level {level} counts now. Look at the page Readiness.</source>
        <translation>جاهزية الفرع لا تتيح هذا بعد: يلزم المستوى {needed}، والمستوى الحالي {level}. انظر صفحة «الجاهزية».</translation>
    </message>
    <message>
        <source>Before the first person is recorded, a coordinator weighs what could happen to the data, or notes why the work begins before that. Open the page Readiness, then Data protection. Contacts without a name and help in an emergency stay open.</source>
        <translation>قبل تسجيل أول شخص، يقدّر المنسّق ما قد يحدث للبيانات، أو يدوّن سبب بدء العمل قبل ذلك. افتح صفحة الجاهزية ثم حماية البيانات. اللقاءات دون اسم والمساعدة في الطوارئ تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>This cannot be closed yet. What is missing stands in the list beside it.</source>
        <translation>لا يمكن الإغلاق بعد. ما ينقص مذكور في القائمة بجانبه.</translation>
    </message>
    <message>
        <source>The questions before this step have not been answered, or the answer was to stop. Begin the step again from its page, answer the questions, or choose why they are left out.</source>
        <translation>لم يُجب عن الأسئلة التي تسبق هذه الخطوة، أو كان الجواب التوقف. ابدأ الخطوة من صفحتها من جديد، وأجب عن الأسئلة أو اختر سبب تركها.</translation>
    </message>
    <message>
        <source>One entry cannot be kept. Look at the marked field.</source>
        <translation>لا يمكن حفظ إحدى الخانات. انظر إلى الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is. What is in the way stands at each field.</source>
        <translation>لا يمكن حفظ هذا كما هو. ما يمنع ذلك مذكور عند كل حقل.</translation>
    </message>
    <message>
        <source>{path} cannot be used. Nothing was changed.</source>
        <translation>لا يمكن استخدام {path}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is open in another window on this computer (started {since} by {by}). Close it there, then try again.</source>
        <translation>الملف {path} مفتوح في نافذة أخرى على هذا الحاسوب (منذ {since}، المستخدم {by}). أغلقه هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{path} is open in another window or command of yours (started {since}). Close it there, then try again.</source>
        <translation>الملف {path} مفتوح في نافذة أخرى أو أمر آخر لك (منذ {since}). أغلقه هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>يجب ألا يكون هذا الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Somebody else has this sign-in name. Choose another one.</source>
        <translation>اسم الدخول هذا لشخص آخر. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Enter at least one name or a nickname; a nickname is enough.</source>
        <translation>أدخل اسمًا أو لقبًا على الأقل؛ يكفي اللقب.</translation>
    </message>
    <message>
        <source>This is on the list already.</source>
        <translation>هذا موجود في القائمة من قبل.</translation>
    </message>
    <message>
        <source>This text is too long. Keep it short.</source>
        <translation>هذا النص طويل جدًا. اختصره.</translation>
    </message>
    <message>
        <source>A quick contact keeps no phone number, document number or e-mail address. Take it out, or open a case with the person’s consent.</source>
        <translation>لا يحفظ اللقاء السريع رقم هاتف أو رقم وثيقة أو بريدًا إلكترونيًا. احذفه، أو افتح ملفًا بموافقة الشخص.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be kept.</source>
        <translation>في هذا النص أحرف لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>هذا التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>هذا اليوم غير موجود.</translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999 for about 1999.</source>
        <translation>اكتب التاريخ هكذا: ‎1999-04-07 أو ‎1999-04 أو ‎1999 أو ‎~1999 لما يقارب 1999.</translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999.</source>
        <translation>اكتب التاريخ هكذا: ‎1999-04-07 أو ‎1999-04 أو ‎1999 أو ‎~1999.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>تأكد من السنة.</translation>
    </message>
    <message>
        <source>A record check has twelve digits and letters from A to F.</source>
        <translation>رمز التحقق اثنتا عشرة خانة من أرقام وحروف من A إلى F.</translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to print.</source>
        <translation>لا قيد مطابق، فلا شيء للطباعة.</translation>
    </message>
    <message>
        <source>No service of this place was checked and holds today, so there is nothing to print.</source>
        <translation>لا خدمة في هذا المكان لها تحقق سارٍ اليوم، فلا شيء للطباعة.</translation>
    </message>
    <message>
        <source>This is too much for a pocket. Choose a smaller place.</source>
        <translation>هذا أكثر مما يسعه الجيب. اختر مكانًا أصغر.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>تتعذر قراءة هذا الملف. اختر غيره.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, or it is damaged. Choose another file.</source>
        <translation>هذه ليست صورة PNG أو JPEG، أو أنها تالفة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Save the picture smaller first.</source>
        <translation>هذا الملف أكبر من 4 MB. احفظ الصورة بحجم أصغر أولًا.</translation>
    </message>
    <message>
        <source>This picture has more than 12 million pixels. Save it smaller first; a letterhead needs few.</source>
        <translation>في هذه الصورة أكثر من 12 مليون بكسل. احفظها أصغر أولًا؛ الترويسة يكفيها القليل.</translation>
    </message>
    <message>
        <source>The first time, one copy has to go to the service. Without it the referral is not sent.</source>
        <translation>في المرة الأولى، يجب أن تذهب نسخة إلى الخدمة. من دونها لا تُرسل الإحالة.</translation>
    </message>
    <message>
        <source>This paper is for the person alone. Print the letter itself for the service.</source>
        <translation>هذه الورقة للشخص وحده. اطبع الرسالة نفسها للخدمة.</translation>
    </message>
    <message>
        <source>Check this number.</source>
        <translation>تأكد من هذا الرقم.</translation>
    </message>
    <message>
        <source>This consent holds at most 90 days. Choose an earlier day.</source>
        <translation>تسري هذه الموافقة 90 يومًا على الأكثر. اختر يومًا أبكر.</translation>
    </message>
    <message>
        <source>The dates or ages are in the wrong order.</source>
        <translation>ترتيب التواريخ أو الأعمار خاطئ.</translation>
    </message>
    <message>
        <source>Explain and tick every item before you record a consent as given.</source>
        <translation>اشرح كل بند وضع علامة عليه قبل تسجيل الموافقة كمعطاة.</translation>
    </message>
    <message>
        <source>Choose the one service that this consent is for.</source>
        <translation>اختر الخدمة الوحيدة التي هذه الموافقة لها.</translation>
    </message>
    <message>
        <source>All minimum criteria must be met before a service counts as checked.</source>
        <translation>يجب استيفاء كل المعايير الدنيا قبل أن تُعد الخدمة متحقَّقًا منها.</translation>
    </message>
    <message>
        <source>This kind of service must be checked by two people.</source>
        <translation>هذا النوع من الخدمات يجب أن يتحقق منه شخصان.</translation>
    </message>
    <message>
        <source>Discuss at least two options. Write a few words on what is good or bad about each.</source>
        <translation>ناقش خيارين على الأقل. اكتب بضع كلمات عن محاسن كل منهما أو مساوئه.</translation>
    </message>
    <message>
        <source>Doing nothing is always one of the options. Write what is good or bad about it.</source>
        <translation>عدم فعل شيء هو دائمًا أحد الخيارات. اكتب محاسنه أو مساوئه.</translation>
    </message>
    <message>
        <source>The person can choose only between options that were discussed.</source>
        <translation>لا يختار الشخص إلا من الخيارات التي نوقشت.</translation>
    </message>
    <message>
        <source>There is a referral already. If the person wants nothing now, record that as the answer to it.</source>
        <translation>هناك إحالة من قبل. إن كان الشخص لا يريد شيئًا الآن، فسجّل ذلك ردًا عليها.</translation>
    </message>
    <message>
        <source>The person chose nothing for now. End without a referral, or record another choice under Options and way.</source>
        <translation>اختار الشخص ألا يفعل شيئًا الآن. أنهِ بلا إحالة، أو سجّل خيارًا آخر في «الخيارات والطريق».</translation>
    </message>
    <message>
        <source>Write why this step is left out.</source>
        <translation>اكتب سبب ترك هذه الخطوة.</translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded. Record it, or write why it is left out.</source>
        <translation>يضع البرنامج علامة هذه الخطوة بنفسه عند تسجيلها. سجّلها، أو اكتب سبب تركها.</translation>
    </message>
    <message>
        <source>Choose who took the call, as a role.</source>
        <translation>اختر من تلقى المكالمة، بالدور.</translation>
    </message>
    <message>
        <source>The card must not say “{word}”, because anybody may find it. Use other words.</source>
        <translation>يجب ألا تذكر البطاقة «{word}»، لأن أي شخص قد يجدها. استخدم كلمات أخرى.</translation>
    </message>
    <message>
        <source>This day lies before the letter was sent. Choose a later day.</source>
        <translation>هذا اليوم يسبق إرسال الرسالة. اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>The number of a slip has ten digits, like 26-000417-39. Type all of them.</source>
        <translation>رقم القسيمة عشرة أرقام، مثل ‎26-000417-39. اكتبها كلها.</translation>
    </message>
    <message>
        <source>This number has a mistake: its last two digits do not fit. Compare it with the slip, digit by digit.</source>
        <translation>في هذا الرقم خطأ: آخر رقمين فيه لا يطابقان. قارنه بالقسيمة رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>There is no safe contact, so leave the contact itself empty.</source>
        <translation>لا تواصل آمنًا، فاترك بيانات التواصل نفسها فارغة.</translation>
    </message>
    <message>
        <source>Read the limits of confidentiality to the person first, then tick them.</source>
        <translation>اقرأ حدود السرية للشخص أولًا، ثم ضع علامة عليها.</translation>
    </message>
    <message>
        <source>Others can hear this. Go to a private place and ask again, or let a focal point write why it counts.</source>
        <translation>يستطيع آخرون سماع هذا. اذهب إلى مكان خاص واسأل مجددًا، أو دع نقطة الاتصال تكتب لماذا يُحتسب.</translation>
    </message>
    <message>
        <source>Only a focal point may say that a place without privacy was good enough. Ask one to sign in.</source>
        <translation>لا يقرر أن مكانًا بلا خصوصية كان كافيًا إلا نقطة الاتصال. اطلب من نقطة اتصال تسجيل الدخول.</translation>
    </message>
    <message>
        <source>An adult decides in person. Only where an adult cannot decide now, two people decide in their best interest.</source>
        <translation>البالغ يقرر بنفسه. فقط حين لا يستطيع البالغ أن يقرر الآن، يقرر شخصان وفق مصلحته الفضلى.</translation>
    </message>
    <message>
        <source>The child said no. Record the answer as refused, or let two people decide in the best interest.</source>
        <translation>قال الطفل لا. سجّل الرد كرفض، أو دع شخصين يقرران وفق المصلحة الفضلى.</translation>
    </message>
    <message>
        <source>Ask the child too and record what they say.</source>
        <translation>اسأل الطفل أيضًا وسجّل ما يقوله.</translation>
    </message>
    <message>
        <source>Choose whether a caregiver can be asked.</source>
        <translation>اختر هل يمكن سؤال مقدّم رعاية.</translation>
    </message>
    <message>
        <source>Never ask a caregiver who may be involved in the harm, and tell them nothing.</source>
        <translation>لا تسأل أبدًا مقدّم رعاية قد تكون له صلة بالأذى، ولا تخبره بشيء.</translation>
    </message>
    <message>
        <source>A caregiver who can be asked must consent. Choose the caregiver, or say why none is asked.</source>
        <translation>يجب أن يوافق مقدّم رعاية يمكن سؤاله. اختر مقدّم الرعاية، أو اذكر لماذا لا يُسأل أحد.</translation>
    </message>
    <message>
        <source>At this age somebody else must consent; see the rule above.</source>
        <translation>في هذا العمر يجب أن يوافق شخص آخر؛ انظر القاعدة أعلاه.</translation>
    </message>
    <message>
        <source>Here two people decide together. Choose the best interest panel.</source>
        <translation>هنا يقرر شخصان معًا. اختر لجنة المصلحة الفضلى.</translation>
    </message>
    <message>
        <source>Two people must have recorded their decision for exactly this purpose and service first, and it must still hold. Record it beside this.</source>
        <translation>يجب أن يكون شخصان قد سجلا أولًا قرارهما لهذا الغرض وهذه الخدمة تحديدًا، وأن يكون ما زال ساريًا. سجّله بجانب هذا.</translation>
    </message>
    <message>
        <source>Tick what the decision is for; consent can rest on nothing else.</source>
        <translation>ضع علامة على غرض القرار؛ لا تستند الموافقة إلى غيره.</translation>
    </message>
    <message>
        <source>no decision of two people on exactly this holds today</source>
        <translation>لا قرار ساريًا اليوم لشخصين بشأن هذا تحديدًا</translation>
    </message>
    <message>
        <source>the danger for the person is another one now than when it was asked</source>
        <translation>الخطر على الشخص الآن غير ما كان عليه عند السؤال</translation>
    </message>
    <message>
        <source>Reading this workbook takes too much memory or time, often because a cell far below or far to the side is not empty. Copy the lines of the list into a new workbook and choose that.</source>
        <translation>قراءة هذا المصنف تستهلك ذاكرة أو وقتًا أكثر مما ينبغي، غالبًا لأن خلية بعيدة في الأسفل أو الجانب ليست فارغة. انسخ أسطر القائمة إلى مصنف جديد واختره.</translation>
    </message>
    <message>
        <source>This format is not read. Save the list as an .xlsx or .ods workbook or as CSV and choose that.</source>
        <translation>هذه الصيغة لا تُقرأ. احفظ القائمة كمصنف ‎.xlsx أو ‎.ods أو كملف CSV واختره.</translation>
    </message>
    <message>
        <source>This workbook is protected. Save it without a passphrase and choose that.</source>
        <translation>هذا المصنف محمي. احفظه من دون عبارة مرور واختره.</translation>
    </message>
    <message>
        <source>Tick that the child is mature enough, if that is so; otherwise an adult must consent.</source>
        <translation>ضع علامة على أن الطفل ناضج بما يكفي، إن كان كذلك؛ وإلا وجب أن يوافق بالغ.</translation>
    </message>
    <message>
        <source>This was settled already. Look at it again.</source>
        <translation>تمت تسوية هذا من قبل. انظر إليه مجددًا.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the new file shall be called.</source>
        <translation>الاسم ناقص. اكتب اسم الملف الجديد.</translation>
    </message>
    <message>
        <source>No exercise goes on. Choose one and begin it first.</source>
        <translation>لا يوجد تمرين جارٍ. اختر تمرينًا وابدأه أولًا.</translation>
    </message>
    <message>
        <source>No exercise is finished yet. Finish one first.</source>
        <translation>لم ينته أي تمرين بعد. أنهِ تمرينًا أولًا.</translation>
    </message>
    <message>
        <source>A hand-over goes to somebody else. Choose a colleague, or leave it to whoever comes next.</source>
        <translation>التسليم موجّه إلى شخص آخر. اختر زميلًا، أو اتركه لمن يأتي بعدك.</translation>
    </message>
    <message>
        <source>This is no case code. It has eight letters and digits, such as K7QM-T4CC.</source>
        <translation>هذا ليس رمز ملف. الرمز ثمانية حروف وأرقام، مثل K7QM-T4CC.</translation>
    </message>
    <message>
        <source>One letter of the case code is wrong. Look at it again.</source>
        <translation>حرف من رمز الملف خطأ. راجعه.</translation>
    </message>
    <message>
        <source>There is no case with this code in the file. Look at the code again.</source>
        <translation>لا ملف بهذا الرمز هنا. راجع الرمز.</translation>
    </message>
    <message>
        <source>Write a little more, so that others understand why.</source>
        <translation>اكتب أكثر قليلًا كي يفهم الآخرون السبب.</translation>
    </message>
    <message>
        <source>Only colleagues who work on the case decide this. Ask the colleague who leads it.</source>
        <translation>لا يقرر هذا إلا الزملاء الذين يعملون على الملف. اسأل المسؤول عنه.</translation>
    </message>
    <message>
        <source>Nobody lets themselves into a case. Ask a colleague, or open the identity with a reason.</source>
        <translation>لا يُدخل أحد نفسه إلى ملف. اطلب من زميل، أو افتح الهوية مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The identity is open to you already.</source>
        <translation>الهوية مفتوحة أمامك بالفعل.</translation>
    </message>
    <message>
        <source>This interpreter has no confidentiality agreement that holds today. Have it signed first.</source>
        <translation>ليس لهذا المترجم اتفاق سرية سارٍ اليوم. اجعله يوقّع أولًا.</translation>
    </message>
    <message>
        <source>Answer this question first; not known is an answer.</source>
        <translation>أجب أولًا عن هذا السؤال؛ «غير معروف» جواب.</translation>
    </message>
    <message>
        <source>Nothing is due, so there is nothing to print.</source>
        <translation>لا شيء مستحق، فلا شيء للطباعة.</translation>
    </message>
    <message>
        <source>There is no list here that can be taken in.</source>
        <translation>لا قائمة هنا يمكن إدخالها.</translation>
    </message>
    <message>
        <source>This names a person on record. Write it without a name: this text stays when the record is erased.</source>
        <translation>هذا يذكر اسم شخص مسجّل. اكتبه دون اسم: يبقى هذا النص عند محو السجل.</translation>
    </message>
    <message>
        <source>This case is not among those that the breach concerns.</source>
        <translation>هذا الملف ليس من الملفات التي يخصها الخرق.</translation>
    </message>
    <message>
        <source>A high risk is left, so the risks are not simply acceptable. Choose another result.</source>
        <translation>بقي خطر مرتفع، فالمخاطر ليست مقبولة ببساطة. اختر نتيجة أخرى.</translation>
    </message>
    <message>
        <source>Choose how likely and how severe this is.</source>
        <translation>اختر مدى الاحتمال والشدة.</translation>
    </message>
    <message>
        <source>Write what is done about this risk.</source>
        <translation>اكتب ما يُفعل حيال هذا الخطر.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation>هذا اليوم مضى. اختر اليوم أو يومًا بعده.</translation>
    </message>
    <message>
        <source>A matter that has ended has no deadline. Take the deadline out.</source>
        <translation>المسألة المنتهية لا موعد لها. أزل الموعد.</translation>
    </message>
    <message>
        <source>Write why the deadline moves or falls away; the old one stays on record.</source>
        <translation>اكتب سبب تغيّر الموعد أو سقوطه؛ ويبقى القديم مسجلًا.</translation>
    </message>
    <message>
        <source>Tick the care to which the person was referred in time, or choose another answer.</source>
        <translation>علّم على الرعاية التي أُحيل إليها الشخص في الوقت المناسب، أو اختر جوابًا آخر.</translation>
    </message>
    <message>
        <source>By this time the care was no longer possible. Take the tick out or correct the time.</source>
        <translation>في ذلك الوقت لم تعد الرعاية ممكنة. أزل العلامة أو صحّح الوقت.</translation>
    </message>
    <message>
        <source>There are not so many in the stock. Book what came in first, or count.</source>
        <translation>لا يوجد هذا العدد في المخزون. سجّل الوارد أولًا أو اجرد.</translation>
    </message>
    <message>
        <source>Pieces of it are still in the stock. Book them out first.</source>
        <translation>ما زالت منه قطع في المخزون. سجّل خروجها أولًا.</translation>
    </message>
    <message>
        <source>This article is no longer kept. Choose another one.</source>
        <translation>لم يعد هذا الصنف متوفرًا لدينا. اختر صنفًا آخر.</translation>
    </message>
    <message>
        <source>This kind of help needs consent first. Only help that saves in an emergency is recorded without it.</source>
        <translation>هذا النوع من المساعدة يحتاج إلى الموافقة أولًا. ولا تُسجَّل بدونها إلا المساعدة التي تنقذ في الطوارئ.</translation>
    </message>
    <message>
        <source>This does not belong to the kind of help that is chosen.</source>
        <translation>هذا لا يخص نوع المساعدة المختار.</translation>
    </message>
    <message>
        <source>A receipt must not say “{word}”, because anybody may find it. Change the name of the article.</source>
        <translation>يجب ألا يذكر الإيصال «{word}»، لأن أي شخص قد يجده. غيّر اسم الصنف.</translation>
    </message>
    <message>
        <source>“{word}” would stand on every letter, also to services that must not know it. Leave it out here; what one service may know is ticked in its referral.</source>
        <translation>ستظهر «{word}» في كل رسالة، حتى إلى خدمات يجب ألا تعرف ذلك. لا تكتبها هنا؛ فما يجوز لخدمة أن تعرفه يُؤشَّر في إحالتها.</translation>
    </message>
    <message>
        <source>This referral was stopped, refused or closed: nobody waits for the person there. Give out no card; prepare a new referral first.</source>
        <translation>أوقفت هذه الإحالة أو رُفضت أو أُغلقت: لا أحد ينتظر الشخص هناك. لا تسلّم بطاقة؛ أعدّ أولًا إحالة جديدة.</translation>
    </message>
    <message>
        <source>There is no copy of the plan: the person has to ask for one, and it has to be safe for them.</source>
        <translation>لا نسخة من الخطة: يجب أن يطلبها الشخص، وأن تكون آمنة له.</translation>
    </message>
    <message>
        <source>These questions are for people over ten. Use the button that gets help instead.</source>
        <translation>هذه الأسئلة لمن تجاوزوا العاشرة. استخدم بدلًا منها الزر الذي يطلب المساعدة.</translation>
    </message>
    <message>
        <source>The first answer says that there are no thoughts of suicide, another one that there is a plan or the will to act now. Ask again and correct one of them.</source>
        <translation>تقول الإجابة الأولى إنه لا توجد أفكار انتحارية، وتقول أخرى إن هناك خطة أو عزماً على التنفيذ الآن. اسأل من جديد وصحّح إحداهما.</translation>
    </message>
    <message>
        <source>This text is too long. Write at most {longest} characters.</source>
        <translation>هذا النص طويل جدًا. الحد الأقصى لعدد الأحرف: {longest}.</translation>
    </message>
    <message>
        <source>This person would be born after the case was opened. Check the day.</source>
        <translation>سيكون هذا الشخص مولودًا بعد فتح الملف. تحقق من التاريخ.</translation>
    </message>
    <message>
        <source>You have a view of this name already. Choose another name.</source>
        <translation>لديك عرض بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>You have 20 views of your own already. Remove one first.</source>
        <translation>لديك 20 عرضًا خاصًا بالفعل. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Only an emergency is handed over by telephone. Choose another way, or Emergency as the priority.</source>
        <translation>لا تُسلَّم بالهاتف إلا الحالة الطارئة. اختر طريقة أخرى، أو اختر «طارئ» كأولوية.</translation>
    </message>
    <message>
        <source>The funding would end before it begins. Check both days.</source>
        <translation>سينتهي التمويل قبل أن يبدأ. تحقق من التاريخين.</translation>
    </message>
    <message>
        <source>This name is not in the directory. Choose what kind of help they give: it decides what they may be told.</source>
        <translation>هذا الاسم ليس في الدليل. اختر نوع المساعدة التي يقدمها: فهو يحدد ما يجوز إبلاغه به.</translation>
    </message>
    <message>
        <source>Without the person&apos;s agreement nothing about them is kept. Write nothing down, or choose below the legal basis that allows it all the same.</source>
        <translation>من دون موافقة الشخص لا يُحفظ شيء عنه. لا تكتب شيئًا، أو اختر في الأسفل الأساس القانوني الذي يسمح بذلك رغم هذا.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>هذا الملف مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Write the days like 2026-11-02, 2026-11-09, with a comma between them.</source>
        <translation>اكتب الأيام هكذا: ‎2026-11-02, 2026-11-09‎ وبينها فاصلة.</translation>
    </message>
    <message>
        <source>Choose a later day than today.</source>
        <translation>اختر يومًا بعد تاريخ اليوم.</translation>
    </message>
    <message>
        <source>Keep it for at most two years; then somebody looks again.</source>
        <translation>أبقه سنتين على الأكثر؛ ثم يراجعه أحدهم من جديد.</translation>
    </message>
    <message>
        <source>This is not the case code of the person who would be erased.</source>
        <translation>هذا ليس رمز ملف الشخص الذي سيُمحى.</translation>
    </message>
    <message>
        <source>There is no hold on this case.</source>
        <translation>هذا الملف غير مجمّد.</translation>
    </message>
    <message>
        <source>These questions are for adults. From 2 to 17 years another set is used, the child functioning module; ask your coordinator for it.</source>
        <translation>هذه الأسئلة للبالغين. من 2 إلى 17 سنة تُستخدم مجموعة أخرى هي نموذج الأداء الوظيفي للأطفال؛ اطلبها من منسقك.</translation>
    </message>
    <message>
        <source>These questions are for adults, and the age of this person is not known. Record the age or the age group first (on the page of the case: Correct); a guess is enough. What the person needs can be written there too.</source>
        <translation>هذه الأسئلة للبالغين، وعمر هذا الشخص غير معروف. سجّل أولًا العمر أو الفئة العمرية (في صفحة الملف: تصحيح)؛ ويكفي التقدير. ويمكن أن يُكتب هناك أيضًا ما يحتاج إليه الشخص.</translation>
    </message>
    <message>
        <source>These questions are not asked about children below 2 years.</source>
        <translation>لا تُطرح هذه الأسئلة عن أطفال دون سنتين.</translation>
    </message>
    <message>
        <source>Choose a second person other than the one who is signed in.</source>
        <translation>اختر شخصًا ثانيًا غير من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Choose which of the two is trained in child protection.</source>
        <translation>اختر أي الاثنين مدرّب على حماية الطفل.</translation>
    </message>
    <message>
        <source>Write at least two options, one a line; doing nothing is one.</source>
        <translation>اكتب خيارين على الأقل، واحدًا في كل سطر؛ وعدم فعل شيء أحدها.</translation>
    </message>
    <message>
        <source>Choose a review day after the decision, at most half a year later.</source>
        <translation>اختر يوم مراجعة بعد القرار، بنصف سنة على الأكثر.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>اختر إحدى الإجابات.</translation>
    </message>
    <message>
        <source>A critical question always applies. Rate it as achieved, partly or not achieved.</source>
        <translation>السؤال الحرج ينطبق دائمًا. قيّمه: متحقق أو متحقق جزئيًا أو غير متحقق.</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>لم يُقيَّم بعد.</translation>
    </message>
    <message>
        <source>Write which evidence was seen.</source>
        <translation>اكتب أي دليل شوهد.</translation>
    </message>
    <message>
        <source>Write why it does not apply.</source>
        <translation>اكتب لماذا لا ينطبق.</translation>
    </message>
    <message>
        <source>Write the next step.</source>
        <translation>اكتب الخطوة التالية.</translation>
    </message>
    <message>
        <source>Write who does the next step.</source>
        <translation>اكتب من يقوم بالخطوة التالية.</translation>
    </message>
    <message>
        <source>Write until when the next step is done.</source>
        <translation>اكتب متى تُنجز الخطوة التالية.</translation>
    </message>
    <message>
        <source>Begin a new assessment first. What was signed is never changed.</source>
        <translation>ابدأ تقييمًا جديدًا أولًا. ما وُقّع لا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>This assessment is signed already. Begin a new one.</source>
        <translation>هذا التقييم موقّع بالفعل. ابدأ تقييمًا جديدًا.</translation>
    </message>
    <message>
        <source>Somebody has re-checked this already.</source>
        <translation>أعاد أحدهم التحقق من هذا من قبل.</translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation>لا تقييم موقّعًا بعد.</translation>
    </message>
    <message>
        <source>Choose the critical point that is no longer there.</source>
        <translation>اختر النقطة الحرجة التي لم تعد متوفرة.</translation>
    </message>
    <message>
        <source>A focal point does not sign for the leadership. Choose a coordinator, or somebody who leads.</source>
        <translation>لا توقّع نقطة الاتصال عن القيادة. اختر منسقًا أو شخصًا من القيادة.</translation>
    </message>
    <message>
        <source>This name belongs to a colleague in this file. Choose them in the list, where they may sign.</source>
        <translation>هذا الاسم لزميل في ملف البيانات هذا. اختره من القائمة، حيث يجوز له التوقيع.</translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation>أجب عن كل سؤال، أو اختر سبب تركها.</translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation>ضع علامة على ما تسأل عنه.</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be shared. Tick at least one item, or record the answer as refused.</source>
        <translation>لا علامة على شيء يجوز مشاركته. ضع علامة على بند واحد على الأقل، أو سجّل الرد كرفض.</translation>
    </message>
    <message>
        <source>Write the day like 2026-06-15.</source>
        <translation>اكتب اليوم هكذا: ‎2026-06-15.</translation>
    </message>
    <message>
        <source>Fill this in too, or leave the whole form empty: half a law is worse than none.</source>
        <translation>املأ هذا أيضًا، أو اترك النموذج كله فارغًا: نصف قانون أسوأ من لا شيء.</translation>
    </message>
    <message>
        <source>While this service is suspended or closed it stays what it is. Lift that first, with a second person.</source>
        <translation>ما دامت هذه الخدمة معلّقة أو مغلقة تبقى كما هي. ارفعوا ذلك أولًا مع شخص ثانٍ.</translation>
    </message>
    <message>
        <source>This service is neither suspended nor closed.</source>
        <translation>هذه الخدمة ليست معلّقة ولا مغلقة.</translation>
    </message>
    <message>
        <source>This service is suspended: tell it nothing. Choose another one, or write who else must be told.</source>
        <translation>هذه الخدمة معلّقة: لا تبلغها بشيء. اختر غيرها، أو اكتب من يجب إبلاغه سواها.</translation>
    </message>
    <message>
        <source>This service does not exist any more. Choose another one, or write who else must be told.</source>
        <translation>لم تعد هذه الخدمة موجودة. اختر غيرها، أو اكتب من يجب إبلاغه سواها.</translation>
    </message>
    <message>
        <source>Before it is closed: record what the person says about the service, with the button for that, or choose why they were not asked.</source>
        <translation>قبل الإغلاق: سجّل ما يقوله الشخص عن الخدمة بالزر المخصص لذلك، أو اختر سبب عدم سؤاله.</translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out; a service that is not in the directory yet can be entered there with its kind of help.</source>
        <translation>هذا أكثر مما يحتاج إليه المتلقي، ولا سبب يسمح به. أزل البنود الرمادية؛ ويمكن إدخال خدمة ليست في الدليل بعد مع نوع مساعدتها.</translation>
    </message>
    <message>
        <source>Write why the person cannot be told yet.</source>
        <translation>اكتب لماذا لا يمكن إخبار الشخص بعد.</translation>
    </message>
    <message>
        <source>it was given for another referral; ask again for this one</source>
        <translation>أُعطيت لإحالة أخرى؛ اسأل مجددًا لهذه</translation>
    </message>
    <message>
        <source>it was never asked</source>
        <translation>لم تُطلب قط</translation>
    </message>
    <message>
        <source>the person did not agree</source>
        <translation>لم يوافق الشخص</translation>
    </message>
    <message>
        <source>the person withdrew it</source>
        <translation>سحبها الشخص</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ليست سارية بعد</translation>
    </message>
    <message>
        <source>the limits of confidentiality were not explained</source>
        <translation>لم تُشرح حدود السرية</translation>
    </message>
    <message>
        <source>it was not taken in a private place</source>
        <translation>لم تُؤخذ في مكان خاص</translation>
    </message>
    <message>
        <source>the person wants some of these items withheld</source>
        <translation>يريد الشخص حجب بعض هذه البنود</translation>
    </message>
    <message>
        <source>some of these items were not agreed</source>
        <translation>بعض هذه البنود لم يوافق عليها الشخص</translation>
    </message>
    <message>
        <source>an adult must decide in person</source>
        <translation>يجب أن يقرر البالغ بنفسه</translation>
    </message>
    <message>
        <source>the child refused</source>
        <translation>رفض الطفل</translation>
    </message>
    <message>
        <source>the child was not asked</source>
        <translation>لم يُسأل الطفل</translation>
    </message>
    <message>
        <source>the caregiver&apos;s situation is not recorded</source>
        <translation>وضع مقدّم الرعاية غير مسجل</translation>
    </message>
    <message>
        <source>the caregiver did not consent</source>
        <translation>لم يوافق مقدّم الرعاية</translation>
    </message>
    <message>
        <source>no adult who may consent did so</source>
        <translation>لم يوافق أي بالغ يحق له ذلك</translation>
    </message>
    <message>
        <source>a best-interest decision by two people is needed</source>
        <translation>يلزم قرار من شخصين وفق المصلحة الفضلى</translation>
    </message>
    <message>
        <source>the child&apos;s maturity is not recorded</source>
        <translation>نضج الطفل غير مسجل</translation>
    </message>
    <message>
        <source>the person is an adult now and decides alone</source>
        <translation>صار الشخص بالغًا ويقرر بنفسه</translation>
    </message>
    <message>
        <source>data about the person got into wrong hands after it was asked</source>
        <translation>وصلت بيانات عن الشخص إلى أيدٍ غير مأمونة بعد سؤاله</translation>
    </message>
    <message>
        <source>the person took the wish back at the service</source>
        <translation>تراجع الشخص عن رغبته لدى مقدم الخدمة</translation>
    </message>
    <message>
        <source>it is suspended</source>
        <translation>إنها معلّقة</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>إنها مغلقة</translation>
    </message>
    <message>
        <source>somebody has to lift that first, with a reason</source>
        <translation>يجب أن يرفع أحدهم ذلك أولًا، مع ذكر السبب</translation>
    </message>
    <message>
        <source>it was never checked</source>
        <translation>لم يُتحقق منها قط</translation>
    </message>
    <message>
        <source>it is due for a check</source>
        <translation>حان موعد التحقق منها</translation>
    </message>
    <message>
        <source>its suspension was lifted, and nobody has checked it since</source>
        <translation>رُفع تعليقها ولم يتحقق منها أحد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>it no longer offers the help that this referral asks for</source>
        <translation>لم تعد تقدم المساعدة التي تطلبها هذه الإحالة</translation>
    </message>
    <message>
        <source>the last check is too long ago</source>
        <translation>آخر تحقق منها مضى عليه وقت طويل</translation>
    </message>
    <message>
        <source>the minimum criteria are not all met</source>
        <translation>لم تُستوفَ كل المعايير الدنيا</translation>
    </message>
    <message>
        <source>it was not checked by two people</source>
        <translation>لم يتحقق منها شخصان</translation>
    </message>
    <message>
        <source>The person has not agreed that this goes to the service that restores family links (C9), which is asked beside the consent for the letter. Talk with the person and record what they say, then try again.</source>
        <translation>لم يوافق الشخص على إرسال هذا إلى خدمة إعادة الروابط العائلية (C9)، ويُسأل عن ذلك إلى جانب الموافقة على الرسالة. تحدث مع الشخص وسجّل ما يقوله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5). Do not remind the service and do not ask it. Talk with the person and record what they say, then try again.</source>
        <translation>لم يوافق الشخص على أن تفيد الخدمات الفرع بما يخصه (C5). لا تذكّر الخدمة ولا تسألها. تحدث مع الشخص وسجّل ما يقوله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The service has this letter, so it is not printed again. Enter what comes back under Referrals on the case page. If the person needs more help, prepare a new referral. Papers for the person can be chosen at the top.</source>
        <translation>الرسالة لدى الخدمة، فلا تُطبع مجددًا. أدخل ما يرد في «الإحالات» في صفحة الملف. إن احتاج الشخص إلى مساعدة أخرى، فأعدّ إحالة جديدة. يمكن اختيار أوراق للشخص في الأعلى.</translation>
    </message>
    <message>
        <source>The help that this letter asked for has ended, so it is not printed again. Close the referral on the case page with how it ended, or prepare a new one. What was shared can be printed for the person at the top.</source>
        <translation>انتهت المساعدة التي طلبتها هذه الرسالة، فلا تُطبع مجددًا. أغلق الإحالة في صفحة الملف مع ذكر كيف انتهت، أو أعدّ إحالة جديدة. يمكن في الأعلى طباعة ما تمت مشاركته للشخص.</translation>
    </message>
    <message>
        <source>The person did not come to the service, which still has the letter, so it is not printed again. Talk with the person, if that is safe; then prepare a new referral, or close this one on the case page.</source>
        <translation>لم يأتِ الشخص إلى الخدمة، وما زالت الرسالة لديها، فلا تُطبع مجددًا. تحدث مع الشخص، إن كان ذلك آمنًا؛ ثم أعدّ إحالة جديدة، أو أغلق هذه في صفحة الملف.</translation>
    </message>
    <message>
        <source>The service said no, so the letter is not printed again. Talk with the person and prepare a referral to another service, or close this one on the case page.</source>
        <translation>رفضت الخدمة، فلا تُطبع الرسالة مجددًا. تحدث مع الشخص وأعدّ إحالة إلى خدمة أخرى، أو أغلق هذه في صفحة الملف.</translation>
    </message>
    <message>
        <source>The service has not answered, so the letter is not printed again. Print a reminder: choose it at the top.</source>
        <translation>لم ترد الخدمة، فلا تُطبع الرسالة مجددًا. اطبع تذكيرًا: اختره في الأعلى.</translation>
    </message>
    <message>
        <source>The person does not want this service any more, so the letter is not printed again. Close the referral on the case page; if the person wants something else, prepare a new one.</source>
        <translation>لم يعد الشخص يريد هذه الخدمة، فلا تُطبع الرسالة مجددًا. أغلق الإحالة في صفحة الملف؛ وإن أراد الشخص شيئًا آخر، فأعدّ إحالة جديدة.</translation>
    </message>
    <message>
        <source>The service sent the person back to you, so the letter is not printed again. Talk with the person about what comes next and prepare a new referral, or close this one on the case page.</source>
        <translation>أعادت الخدمة الشخص إليكم، فلا تُطبع الرسالة مجددًا. تحدث مع الشخص عما يلي وأعدّ إحالة جديدة، أو أغلق هذه في صفحة الملف.</translation>
    </message>
    <message>
        <source>This referral is closed, so its letter is not printed again. If help is needed, prepare a new one.</source>
        <translation>هذه الإحالة مغلقة، فلا تُطبع رسالتها مجددًا. إن لزمت مساعدة، فأعدّ إحالة جديدة.</translation>
    </message>
    <message>
        <source>The person took the consent back before the letter left, so it stays here. If the person agrees again, prepare a new referral.</source>
        <translation>سحب الشخص موافقته قبل خروج الرسالة، فتبقى هنا. إن وافق الشخص مجددًا، فأعدّ إحالة جديدة.</translation>
    </message>
    <message>
        <source>The person took the consent back, so the letter is not printed again. Print the recall: choose it at the top.</source>
        <translation>سحب الشخص موافقته، فلا تُطبع الرسالة مجددًا. اطبع الاسترجاع: اختره في الأعلى.</translation>
    </message>
    <message>
        <source>There is no safe way to contact this person. Wait until the person comes to you.</source>
        <translation>لا وسيلة آمنة للتواصل مع هذا الشخص. انتظر حتى يأتي إليك.</translation>
    </message>
    <message>
        <source>The person was not asked yet how they can be reached safely. Ask when they are here.</source>
        <translation>لم يُسأل الشخص بعد كيف يمكن التواصل معه بأمان. اسأله عندما يكون هنا.</translation>
    </message>
    <message>
        <source>It is outside the hours in which the person can be contacted.</source>
        <translation>هذا خارج الساعات التي يمكن فيها التواصل مع الشخص.</translation>
    </message>
    <message>
        <source>It is not known whether this is a safe hour: the hours are written in words. Ask before you call.</source>
        <translation>لا يُعرف هل هذه ساعة آمنة: الساعات مكتوبة بالكلمات. اسأل قبل أن تتصل.</translation>
    </message>
    <message>
        <source>There is no valid consent to contact the person again: {reasons}.</source>
        <translation>لا موافقة سارية على التواصل مع الشخص مجددًا: {reasons}.</translation>
    </message>
    <message>
        <source>SOMEBODY IN THE FAMILY IS DANGEROUS for this person. Make sure that nobody else answers or listens; if in doubt, hang up and say nothing.</source>
        <translation>أحد أفراد العائلة خطر على هذا الشخص. تأكد من أن لا أحد غيره يرد أو يستمع؛ وعند الشك أنهِ المكالمة ولا تقل شيئًا.</translation>
    </message>
    <message>
        <source>Contact with this person is dangerous for somebody else on file. Never say that you know them, where they are, or that they were here.</source>
        <translation>التواصل مع هذا الشخص خطر على شخص آخر له ملف هنا. لا تقل أبدًا إنك تعرف ذلك الشخص الآخر أو أين هو أو إنه كان هنا.</translation>
    </message>
    <message>
        <source>There is a code phrase.</source>
        <translation>هناك عبارة تعارف.</translation>
    </message>
    <message>
        <source>Only certain people may answer.</source>
        <translation>لا يجوز أن يرد إلا أشخاص معينون.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>لا تترك رسالة.</translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word is on no recovery sheet. Compare its letters with the paper.</source>
        <translation>الخانة {sheet}، الكلمة {word}: هذه الكلمة ليست في أي ورقة استرداد. قارن حروفها بالورقة.</translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word does not fit the others. Compare it and the next one with the paper.</source>
        <translation>الخانة {sheet}، الكلمة {word}: هذه الكلمة لا تناسب بقية الكلمات. قارنها هي والتالية بالورقة.</translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for the ones that are missing.</source>
        <translation>في الورقة 33 كلمة، وفي الخانة {sheet} عددها {count}. ابحث عن الكلمات الناقصة.</translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for a word that stands there twice.</source>
        <translation>في الورقة 33 كلمة، وفي الخانة {sheet} عددها {count}. ابحث عن كلمة مكررة.</translation>
    </message>
    <message>
        <source>Box {sheet}: more than one word is wrong, or their order is. Compare all words with the paper.</source>
        <translation>الخانة {sheet}: أكثر من كلمة خاطئة، أو ترتيبها خاطئ. قارن كل الكلمات بالورقة.</translation>
    </message>
    <message>
        <source>You typed the same sheet twice. Take another one of the three sheets for the second box.</source>
        <translation>كتبت الورقة نفسها مرتين. خذ ورقة أخرى من الأوراق الثلاث للخانة الثانية.</translation>
    </message>
    <message>
        <source>The two sheets do not belong together. The set code at the top of both papers must be the same.</source>
        <translation>الورقتان ليستا من مجموعة واحدة. يجب أن يتطابق رمز المجموعة في أعلى الورقتين.</translation>
    </message>
    <message>
        <source>These two sheets are of a set that is not in force. Compare the set code on the papers with the one shown on the Keys page.</source>
        <translation>هاتان الورقتان من مجموعة غير سارية. قارن رمز المجموعة على الورقتين بالرمز المعروض في صفحة «المفاتيح».</translation>
    </message>
    <message>
        <source>What is in box {sheet} is not a recovery sheet of this program.</source>
        <translation>ما في الخانة {sheet} ليس ورقة استرداد لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The two sheets belong together, but they do not open this file: they are of another file, or of a key that was changed since. Nothing was changed.</source>
        <translation>الورقتان من مجموعة واحدة، لكنهما لا تفتحان ملف البيانات هذا: هما لملف آخر، أو لمفتاح غُيّر بعدهما. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field {name}. Choose one from the list below the text.</source>
        <translation>السطر {line}: لا حقل باسم {name}. اختر حقلًا من القائمة أسفل النص.</translation>
    </message>
    <message>
        <source>Line {line}: there is no block {name}. Choose one from the list below the text.</source>
        <translation>السطر {line}: لا كتلة باسم {name}. اختر كتلة من القائمة أسفل النص.</translation>
    </message>
    <message>
        <source>Line {line}: a block stands alone on its line.</source>
        <translation>السطر {line}: تكون الكتلة وحدها في سطرها.</translation>
    </message>
    <message>
        <source>Line {line}: the block {name} stands in the text twice.</source>
        <translation>السطر {line}: الكتلة {name} مكررة في النص.</translation>
    </message>
    <message>
        <source>The text lacks the block {name}, without which this letter would not say what it must. Choose it from the list below the text.</source>
        <translation>تنقص النص الكتلة {name}، ومن دونها لا تقول هذه الرسالة ما يجب. اخترها من القائمة أسفل النص.</translation>
    </message>
    <message>
        <source>Line {line}: a field begins with two braces and ends with two braces. One of them is missing.</source>
        <translation>السطر {line}: يبدأ الحقل بقوسين معقوفين وينتهي بقوسين معقوفين. أحدها ناقص.</translation>
    </message>
    <message>
        <source>Line {line}: bold text begins here with ** and does not end. Put ** at its end.</source>
        <translation>السطر {line}: يبدأ هنا نص عريض بـ ** ولا ينتهي. ضع ** في آخره.</translation>
    </message>
    <message>
        <source>Line {line}: there is nothing between ** and **.</source>
        <translation>السطر {line}: لا شيء بين ** و **.</translation>
    </message>
    <message>
        <source>Line {line}: this mark cannot be used. What can be used is named below the text.</source>
        <translation>السطر {line}: لا يمكن استخدام هذه العلامة. ما يمكن استخدامه مذكور أسفل النص.</translation>
    </message>
    <message>
        <source>Line {line}: &lt; and &amp; codes cannot be used. Write the word instead.</source>
        <translation>السطر {line}: لا يمكن استخدام رموز &lt; و &amp; هنا. اكتب الكلمة بدلًا منها.</translation>
    </message>
    <message>
        <source>Line {line}: links cannot be used. Write the address as it is read.</source>
        <translation>السطر {line}: لا يمكن استخدام الروابط. اكتب العنوان كما يُقرأ.</translation>
    </message>
    <message>
        <source>Line {line}: images cannot be used here; the letterhead may have one.</source>
        <translation>السطر {line}: لا يمكن استخدام الصور هنا؛ يمكن أن تكون في الترويسة صورة.</translation>
    </message>
    <message>
        <source>Line {line}: the text is too long. A letter has at most 20,000 characters, a line at most 2,000.</source>
        <translation>السطر {line}: النص طويل جدًا. الحد للرسالة 20,000 حرف، وللسطر 2,000.</translation>
    </message>
    <message>
        <source>Line {line} holds a character that nobody sees ({name}) and that can turn the words around it. Delete the line and type it again.</source>
        <translation>في السطر {line} محرف لا يراه أحد ({name}) ويمكن أن يقلب الكلمات حوله. احذف السطر واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>Line {line}: these characters cannot be printed: {name}. Write them in another way.</source>
        <translation>السطر {line}: لا يمكن طباعة هذه الأحرف: {name}. اكتبها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This backup opens with a passphrase of its own. Choose passphrase, type it, and try again.</source>
        <translation>تُفتح هذه النسخة بعبارة مرور خاصة بها. اختر عبارة المرور، واكتبها، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This backup opens with a key, not with a passphrase. Choose the key file, or two recovery sheets of the file.</source>
        <translation>تُفتح هذه النسخة بمفتاح، لا بعبارة مرور. اختر ملف المفتاح، أو ورقتي استرداد لملف البيانات.</translation>
    </message>
    <message>
        <source>This backup is whole, but it is of another file than the one that is open. Nothing was changed.</source>
        <translation>هذه النسخة سليمة، لكنها لملف بيانات غير الملف المفتوح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup names the file that is open, but this branch did not sign it. Do not restore it: somebody made it to look like yours. Keep it, and take another backup. Nothing was changed.</source>
        <translation>تذكر هذه النسخة ملف البيانات المفتوح، لكن هذا الفرع لم يوقّعها. لا تستعدها: صنعها أحدهم لتشبه نسختكم. احتفظ بها، واستخدم نسخة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} could not be read to its end: the stick was pulled out, or it is failing. Put it in again and try once more; if that fails too, take another backup. Nothing was changed.</source>
        <translation>تعذرت قراءة {path} حتى آخره: نُزعت ذاكرة USB، أو أنها تتعطل. أدخلها مجددًا وحاول مرة أخرى؛ وإن فشل ذلك أيضًا، فاستخدم نسخة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Choose another file.</source>
        <translation>الملف {path} ليس نسخة احتياطية لهذا البرنامج. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no secret key in this, or it is not complete. A secret key begins with AGE-SECRET-KEY-1; copy the whole line.</source>
        <translation>لا مفتاح سريًا في هذا، أو أنه غير كامل. يبدأ المفتاح السري بـ AGE-SECRET-KEY-1؛ انسخ السطر كله.</translation>
    </message>
    <message>
        <source>This is not a public key, or it is not complete. A public key begins with age1; copy the whole line.</source>
        <translation>هذا ليس مفتاحًا عامًا، أو أنه غير كامل. يبدأ المفتاح العام بـ age1؛ انسخ السطر كله.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Put the stick in again, or copy the file anew.</source>
        <translation>لا يمكن قراءة {path}. أدخل ذاكرة USB من جديد أو انسخ الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The signature is missing: {path}.minisig has to lie beside the file. Copy both; nobody can tell without it.</source>
        <translation>التوقيع غير موجود: يجب أن يكون {path}.minisig بجانب الملف. انسخ الملفين معًا؛ فمن دونه لا يمكن لأحد أن يتأكد.</translation>
    </message>
    <message>
        <source>The signature beside {path} is damaged. Do not start the file; copy both of them anew.</source>
        <translation>التوقيع الموجود بجانب {path} تالف. لا تشغّل الملف؛ انسخ الاثنين من جديد.</translation>
    </message>
    <message>
        <source>{path} was signed with another key than the one of this program, {number}. Do not start it, and ask where it comes from.</source>
        <translation>وُقّع {path} بمفتاح غير مفتاح هذا البرنامج، {number}. لا تشغّله، واسأل عن مصدره.</translation>
    </message>
    <message>
        <source>This program was made before there was a release key, so no signature can tell it whether {path} is the real one. Compare the 64 letters and digits of the file with the printed page of the release.</source>
        <translation>صُنع هذا البرنامج قبل أن يوجد مفتاح للإصدار، فلا يمكن لأي توقيع أن يخبره هل {path} هو الملف الحقيقي. قارن أحرف الملف وأرقامه الـ64 بالصفحة المطبوعة للإصدار.</translation>
    </message>
    <message>
        <source>{path} is not what was released: it was changed or damaged. Do not start it; delete it.</source>
        <translation>{path} ليس ما نُشر: لقد غُيّر أو تلف. لا تشغّله؛ احذفه.</translation>
    </message>
    <message>
        <source>The list is not there any more. Choose it again.</source>
        <translation>لم تعد القائمة موجودة. اخترها مجددًا.</translation>
    </message>
    <message>
        <source>The list cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation>لا يمكن فتح القائمة. أغلقها في برنامج الجداول وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This file only says that another program has the list open. Choose the list itself, whose name does not begin with ~.</source>
        <translation>يقول هذا الملف فقط إن برنامجًا آخر يفتح القائمة. اختر القائمة نفسها التي لا يبدأ اسمها بالعلامة ~.</translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB. Delete pictures, or split the list.</source>
        <translation>هذا الملف كبير جدًا: الحد {most} MB. احذف الصور، أو قسّم القائمة.</translation>
    </message>
    <message>
        <source>The list has more than {most} lines. Split it into several files.</source>
        <translation>عدد أسطر القائمة أكبر من {most}. قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns. Delete those that are not needed.</source>
        <translation>عدد أعمدة القائمة أكبر من {most}. احذف ما لا يلزم منها.</translation>
    </message>
    <message>
        <source>The cell {place} holds more than {most} characters. Shorten it, or delete its column.</source>
        <translation>تحتوي الخلية {place} على أكثر من {most} حرف. اختصرها أو احذف عمودها.</translation>
    </message>
    <message>
        <source>The list holds more than {most} million characters. Delete the columns that are not needed, or split it into several files.</source>
        <translation>تحتوي القائمة على أكثر من {most} مليون حرف. احذف الأعمدة غير اللازمة أو قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>This is not a list, or it is damaged. Save it again as .xlsx or as CSV and choose that.</source>
        <translation>هذه ليست قائمة، أو أنها تالفة. احفظها مجددًا كملف ‎.xlsx أو CSV واختره.</translation>
    </message>
    <message>
        <source>This workbook contains macros, which may do harm. Save it as .xlsx without macros.</source>
        <translation>في هذا المصنف وحدات ماكرو قد تسبب ضررًا. احفظه كملف ‎.xlsx بلا وحدات ماكرو.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be read without mistakes. Save it as an .xlsx workbook, or as CSV in UTF-8.</source>
        <translation>لا يمكن قراءة حروف هذه القائمة بلا أخطاء. احفظها كمصنف ‎.xlsx، أو كملف CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This list was put together from two kinds of text: line {place} is stored in another way than others, so that its letters would be read wrongly. Open it in the spreadsheet program, look at that line, and save the list as an .xlsx workbook.</source>
        <translation>جُمعت هذه القائمة من نوعين من النص: السطر {place} محفوظ بطريقة غير طريقة غيره، فتُقرأ حروفه خطأ. افتحها في برنامج الجداول، وانظر إلى ذلك السطر، واحفظ القائمة مصنفًا بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>The list cannot be read from line {place} on: a quotation mark is missing there. Correct it.</source>
        <translation>لا يمكن قراءة القائمة ابتداءً من السطر {place}: علامة اقتباس ناقصة هناك. صحّحها.</translation>
    </message>
    <message>
        <source>The cells {place} are joined, so it is not clear which line they belong to. Separate them.</source>
        <translation>الخلايا {place} مدمجة، فلا يتضح إلى أي سطر تنتمي. افصلها.</translation>
    </message>
    <message>
        <source>There are no lines under the headings, so there is nothing to import.</source>
        <translation>لا أسطر تحت العناوين، فلا شيء للاستيراد.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name of the service.</source>
        <translation>اختر العمود الذي فيه اسم الخدمة.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the people.</source>
        <translation>اختر العمود الذي يحوي أسماء الأشخاص.</translation>
    </message>
    <message>
        <source>Choose the columns that say what was given, and on which day.</source>
        <translation>اختر العمودين اللذين يبيّنان ما قُدِّم وفي أي يوم.</translation>
    </message>
    <message>
        <source>Choose the column of the case code, or that of the number of each person in your list of people.</source>
        <translation>اختر عمود رمز الملف، أو عمود رقم كل شخص في قائمة الأشخاص لديك.</translation>
    </message>
    <message>
        <source>Two columns are set to the same field. Leave one of them out.</source>
        <translation>عمودان محددان للحقل نفسه. اترك أحدهما.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>this looks like a total or a heading; if it is not, write the name in letters and fill in another cell of the line</source>
        <translation>يبدو هذا مجموعًا أو عنوانًا؛ وإن لم يكن كذلك فاكتب الاسم بالحروف واملأ خلية أخرى في السطر</translation>
    </message>
    <message>
        <source>the cell holds a formula without a value; open the list in the spreadsheet program, save it and try again; if that does not help, write the value there in place of the formula, or empty the cell</source>
        <translation>في الخلية صيغة حسابية بلا قيمة؛ افتح القائمة في برنامج الجداول واحفظها وحاول مجددًا؛ وإن لم ينفع ذلك فاكتب القيمة فيها بدل الصيغة أو أفرغ الخلية</translation>
    </message>
    <message>
        <source>the program does not know this word</source>
        <translation>لا يعرف البرنامج هذه الكلمة</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>اكتب نعم أو لا</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>اكتب رقمًا</translation>
    </message>
    <message>
        <source>write ages like 18-60 or 18+</source>
        <translation>اكتب الأعمار هكذا: ‎18-60 أو ‎18+‎</translation>
    </message>
    <message>
        <source>write a day like 2027-03-31</source>
        <translation>اكتب اليوم هكذا: ‎2027-03-31</translation>
    </message>
    <message>
        <source>the youngest age is above the oldest, or above 120</source>
        <translation>أصغر عمر أعلى من أكبر عمر، أو أعلى من 120</translation>
    </message>
    <message>
        <source>the funding would end before it begins</source>
        <translation>سينتهي التمويل قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>the text contains characters that cannot be kept</source>
        <translation>في النص أحرف لا يمكن حفظها</translation>
    </message>
    <message>
        <source>the directory may have it already; write the same region, district and area here and there</source>
        <translation>قد تكون في الدليل من قبل؛ اكتب الإقليم والمقاطعة والمنطقة نفسها هنا وهناك</translation>
    </message>
    <message>
        <source>line {line} is about the same service</source>
        <translation>السطر {line} عن الخدمة نفسها</translation>
    </message>
    <message>
        <source>write a date like 2027-03-31, or a year of four digits</source>
        <translation>اكتب تاريخًا مثل 2027-03-31، أو سنة من أربعة أرقام</translation>
    </message>
    <message>
        <source>dates of the Hijri calendar are known from 1343 to 1500, which is 1924 to 2077; write this one in the Gregorian calendar</source>
        <translation>تواريخ التقويم الهجري معروفة من 1343 إلى 1500، أي من 1924 إلى 2077؛ اكتب هذا التاريخ بالتقويم الميلادي</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>هذا اليوم لم يأت بعد</translation>
    </message>
    <message>
        <source>this number cannot be</source>
        <translation>هذا العدد غير ممكن</translation>
    </message>
    <message>
        <source>your list does not say by which way contact is safe; add a column for it, or leave the number out</source>
        <translation>لا تذكر قائمتك طريقة الاتصال الآمنة؛ أضف عمودًا لها، أو اترك الرقم</translation>
    </message>
    <message>
        <source>line {line} is about the same person</source>
        <translation>السطر {line} عن الشخص نفسه</translation>
    </message>
    <message>
        <source>somebody of this name is on file, and it is not certain that it is the same person; look there first, and write the same date of birth here and there if it is</source>
        <translation>يوجد شخص مسجل بهذا الاسم، وليس مؤكدًا أنه الشخص نفسه؛ انظر هناك أولاً، وإن كان هو فاكتب تاريخ الميلاد نفسه هنا وهناك</translation>
    </message>
    <message>
        <source>line {line} has the same name, and no other date of birth tells the two apart; delete one of the lines if it is the same person, else write both dates of birth</source>
        <translation>السطر {line} يحمل الاسم نفسه، ولا يميّز بينهما تاريخ ميلاد آخر؛ احذف أحد السطرين إذا كانا عن الشخص نفسه، وإلا فاكتب تاريخي الميلاد</translation>
    </message>
    <message>
        <source>the number belongs to another person on file, with another name; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation>هذا الرقم يعود إلى شخص آخر مسجل يحمل اسمًا آخر؛ صحّحه، أو اترك عمود الرقم جانبًا إذا كانت قائمتك تُرقَّم من جديد كل مرة</translation>
    </message>
    <message>
        <source>the number belongs to help on another day that is on file; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation>هذا الرقم يعود إلى مساعدة مسجلة في يوم آخر؛ صحّحه، أو اترك عمود الرقم جانبًا إذا كانت قائمتك تُرقَّم من جديد كل مرة</translation>
    </message>
    <message>
        <source>the spreadsheet program shortened this number, and its last digits are lost; format the column as text and copy the numbers anew</source>
        <translation>اختصر برنامج الجداول هذا الرقم وضاعت خاناته الأخيرة؛ اجعل تنسيق العمود نصًا وانسخ الأرقام من جديد</translation>
    </message>
    <message>
        <source>there are no digits in it, so it is no telephone number</source>
        <translation>ليس فيه أي عدد، فهو ليس رقم هاتف</translation>
    </message>
    <message>
        <source>who this is, is open only to those who work on the case; give the change to the focal point</source>
        <translation>هوية هذا الشخص متاحة فقط لمن يعملون على الملف؛ سلّم التغيير إلى نقطة الاتصال</translation>
    </message>
    <message>
        <source>the case is closed; take it up again first</source>
        <translation>الملف مغلق؛ أعد فتحه أولاً</translation>
    </message>
    <message>
        <source>your list says no; record in the case that the consent was taken back, if it was</source>
        <translation>تقول قائمتك لا؛ إن سُحبت الموافقة فسجّل ذلك في الملف</translation>
    </message>
    <message>
        <source>the person did not agree to be recorded</source>
        <translation>لم يوافق الشخص على تسجيله</translation>
    </message>
    <message>
        <source>consent is missing; ask the person, or say on what ground the list is kept</source>
        <translation>الموافقة ناقصة؛ اسأل الشخص، أو بيّن على أي أساس تُحفظ القائمة</translation>
    </message>
    <message>
        <source>this may be a child, for whom a signed list is not enough; record the child by hand</source>
        <translation>قد يكون طفلاً، ولا تكفيه قائمة موقّعة؛ سجّل الطفل يدويًا</translation>
    </message>
    <message>
        <source>the consent is too old; ask the person again</source>
        <translation>الموافقة قديمة جدًا؛ اسأل الشخص من جديد</translation>
    </message>
    <message>
        <source>this is no case code</source>
        <translation>هذا ليس رمز ملف</translation>
    </message>
    <message>
        <source>there is no such case in the file</source>
        <translation>لا يوجد ملف كهذا هنا</translation>
    </message>
    <message>
        <source>this case is about somebody with another name and another date of birth; look at the code</source>
        <translation>هذا الملف عن شخص باسم آخر وتاريخ ميلاد آخر؛ انظر إلى الرمز</translation>
    </message>
    <message>
        <source>the case code and the number are about different people</source>
        <translation>رمز الملف والرقم عن شخصين مختلفين</translation>
    </message>
    <message>
        <source>the person has not agreed to help that can be used today</source>
        <translation>لا توجد موافقة على المساعدة يمكن استعمالها اليوم</translation>
    </message>
    <message>
        <source>the readiness of the branch does not open this kind of help yet</source>
        <translation>جاهزية الفرع لا تتيح هذا النوع من المساعدة بعد</translation>
    </message>
    <message>
        <source>line {line} is about the same help</source>
        <translation>السطر {line} عن المساعدة نفسها</translation>
    </message>
    <message>
        <source>Choose why the work on this case ends.</source>
        <translation>اختر سبب انتهاء العمل بهذا الملف.</translation>
    </message>
    <message>
        <source>Write in a few words what happened; this reason asks for it.</source>
        <translation>اكتب في بضع كلمات ما حدث؛ هذا السبب يتطلب ذلك.</translation>
    </message>
    <message>
        <source>Write the days of three safe attempts to reach the person within the last 90 days.</source>
        <translation>اكتب أيام ثلاث محاولات آمنة للتواصل مع الشخص خلال آخر 90 يومًا.</translation>
    </message>
    <message>
        <source>Of one letter it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation>هناك رسالة لا يُعرف هل طُبعت. أجب أولًا عن السؤال في صفحة «الرئيسية».</translation>
    </message>
    <message>
        <source>A referral is still open. Record how it ended, or stop it, in the list of the case.</source>
        <translation>ما زالت إحالة مفتوحة. سجّل كيف انتهت، أو أوقفها، في قائمة الملف.</translation>
    </message>
    <message>
        <source>The person does not know yet what was told without their consent. Tell them and record it.</source>
        <translation>لا يعلم الشخص بعد ما أُبلغ دون موافقته. أخبره وسجّل ذلك.</translation>
    </message>
    <message>
        <source>A legal matter has a deadline. Record the step that ends it, or who follows it from now on and without one.</source>
        <translation>لإحدى المسائل القانونية مهلة. سجّل الخطوة التي تنهيها، أو مَن يتابعها من الآن ومن دون مهلة.</translation>
    </message>
    <message>
        <source>Look once more at how safe the person is, and write on which day.</source>
        <translation>انظر مرة أخرى في مدى سلامة الشخص، واكتب في أي يوم.</translation>
    </message>
    <message>
        <source>The last look at how safe the person is must be of the last 30 days.</source>
        <translation>آخر نظرة على مدى سلامة الشخص يجب أن تكون خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>The last look at how safe the person is cannot be after today, or before the safety assessment on record.</source>
        <translation>لا يمكن أن يكون آخر نظر في سلامة الشخص بعد اليوم، ولا قبل تقييم السلامة المسجل.</translation>
    </message>
    <message>
        <source>Ask whether the branch may contact the person later, and record the answer as a consent.</source>
        <translation>اسأل هل يجوز للفرع التواصل مع الشخص لاحقًا، وسجّل الرد كموافقة.</translation>
    </message>
    <message>
        <source>Ask how the help was, and record whether the person answered.</source>
        <translation>اسأل كيف كانت المساعدة، وسجّل هل أجاب الشخص.</translation>
    </message>
    <message>
        <source>This is longer than the rule keeps a case. Write the reason in the note, or choose an earlier day.</source>
        <translation>هذا أطول مما تُبقي القاعدة ملفًا. اكتب السبب في التدوينة، أو اختر يومًا أبكر.</translation>
    </message>
    <message>
        <source>Choose until when the closed case is kept; the day lies after today.</source>
        <translation>اختر حتى متى يُحفظ الملف المغلق؛ يجب أن يكون بعد اليوم.</translation>
    </message>
    <message>
        <source>Of one letter about this person it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation>هناك رسالة عن هذا الشخص لا يُعرف هل طُبعت. أجب أولًا عن السؤال في صفحة «الرئيسية».</translation>
    </message>
    <message>
        <source>A referral of this person is still open. Record how it ended, or stop it, so that nobody waits for them.</source>
        <translation>ما زالت إحالة لهذا الشخص مفتوحة. سجّل كيف انتهت، أو أوقفها، كي لا ينتظره أحد.</translation>
    </message>
    <message>
        <source>This case is held because of a law, a court or a complaint. End the hold first, with the reason.</source>
        <translation>هذا الملف مجمّد بسبب قانون أو محكمة أو شكوى. أنهِ التجميد أولًا، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The person asked for something about their record that still waits for an answer. Answer it first.</source>
        <translation>طلب الشخص شيئًا بشأن سجله وما زال ينتظر الرد. أجب عنه أولًا.</translation>
    </message>
    <message>
        <source>The time for keeping this case is not over yet. Choose another ground, if there is one.</source>
        <translation>لم تنتهِ بعد مدة حفظ هذا الملف. اختر سببًا آخر، إن وُجد.</translation>
    </message>
    <message>
        <source>Something unexpected happened and nothing was stored. Reference for your coordinator: {reference}</source>
        <translation>حدث شيء غير متوقع ولم يُحفظ شيء. المرجع لمنسقك: {reference}</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>هذا الملف فارغ. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file is too large to be kept. Scan the paper again with 200 dots per inch, or in several parts.</source>
        <translation>هذا الملف أكبر من أن يُحفظ. امسح الورقة من جديد بدقة 200 نقطة في البوصة، أو على عدة أجزاء.</translation>
    </message>
    <message>
        <source>This is not a file that can be kept, whatever its name says. Only PDF, JPEG, PNG and plain text are kept: scan or print the document as PDF, then choose that.</source>
        <translation>لا يمكن حفظ هذا الملف مهما كان اسمه. تُحفظ فقط ملفات PDF وJPEG وPNG والنص العادي: امسح الوثيقة أو اطبعها بصيغة PDF ثم اخترها.</translation>
    </message>
    <message>
        <source>Office documents and archives are not kept, because they can carry programs. Open it where it came from, save it as PDF, then choose the PDF.</source>
        <translation>لا تُحفظ مستندات المكتب والملفات المضغوطة لأنها قد تحمل برامج. افتحه حيث أتى، واحفظه بصيغة PDF، ثم اختر ملف PDF.</translation>
    </message>
    <message>
        <source>This kind of picture is not kept. Save it as JPEG or PNG, or scan the paper as PDF.</source>
        <translation>لا يُحفظ هذا النوع من الصور. احفظها بصيغة JPEG أو PNG، أو امسح الورقة بصيغة PDF.</translation>
    </message>
    <message>
        <source>This is a program or a web page, whatever its name says. Do not open it, and tell your coordinator where it came from.</source>
        <translation>هذا برنامج أو صفحة ويب مهما كان اسمه. لا تفتحه وأخبر المنسق من أين أتى.</translation>
    </message>
    <message>
        <source>The letters of this text cannot be read for certain. Save it as UTF-8, or as PDF.</source>
        <translation>لا يمكن قراءة حروف هذا النص على وجه اليقين. احفظه بترميز UTF-8 أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>This file is damaged, or it is not what it says it is. Scan the document again.</source>
        <translation>هذا الملف تالف أو ليس كما يدّعي. امسح الوثيقة من جديد.</translation>
    </message>
    <message>
        <source>Reading this file takes too much memory or time, so it was stopped. Scan the document again.</source>
        <translation>تتطلب قراءة هذا الملف ذاكرة أو وقتًا أكثر من اللازم فأُوقفت. امسح الوثيقة من جديد.</translation>
    </message>
    <message>
        <source>This PDF has a password. Save it without one, then choose it again; here the whole file is encrypted.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور. احفظه دونها ثم اختره من جديد؛ فالملف هنا مشفّر بأكمله.</translation>
    </message>
    <message>
        <source>This PDF has more than 60 pages. Keep only those that are needed.</source>
        <translation>في ملف PDF هذا أكثر من 60 صفحة. احتفظ بالصفحات اللازمة فقط.</translation>
    </message>
    <message>
        <source>This picture has more than 30 million pixels. Save it smaller first.</source>
        <translation>في هذه الصورة أكثر من 30 مليون بكسل. احفظها أصغر أولًا.</translation>
    </message>
    <message>
        <source>This copy is not what was stored, so it is not shown. Check the file under Audit, and ask for the newest backup.</source>
        <translation>ليست هذه النسخة كما حُفظت، لذلك لا تُعرض. افحص الملف في صفحة التدقيق واطلب أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Ask the person whether this copy may be kept, and tick the answer. Without that, look at the document and write a note instead.</source>
        <translation>اسأل الشخص هل يجوز حفظ هذه النسخة وأشّر على الجواب. وإلا فاطّلع على الوثيقة واكتب تدوينة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is the case itself. Type the code of the other person.</source>
        <translation>هذا هو الملف نفسه. اكتب رمز الشخص الآخر.</translation>
    </message>
    <message>
        <source>Type either the case code of somebody on file, or the name of somebody who is not.</source>
        <translation>اكتب إما رمز ملف شخص مسجل هنا، أو اسم شخص ليس له ملف.</translation>
    </message>
    <message>
        <source>There is no case with this code. Compare it with the other case.</source>
        <translation>لا يوجد ملف بهذا الرمز. قارنه بالملف الآخر.</translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation>هذه الصلة مدوّنة في الملف الآخر. غيّرها هناك.</translation>
    </message>
    <message>
        <source>Count at least one person. Use Not known where you are not sure.</source>
        <translation>أحصِ شخصًا واحدًا على الأقل. استعمل «غير معروف» عند الشك.</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
</context>
<context>
    <name>ExercisePapers</name>
    <message>
        <source>Trainer sheet</source>
        <translation>ورقة المدرب</translation>
    </message>
    <message>
        <source>For whoever leads the exercise: the story, the steps, what is noticed, and what to talk about.</source>
        <translation>لمن يقود التمرين: القصة والخطوات وما يُلاحظ وما يُتحدث عنه.</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>شهادة ممارسة</translation>
    </message>
    <message>
        <source>What was practised, and a reference that the readiness check can name as evidence. It bears the mark of training and no name but the initials.</source>
        <translation>ما جرت ممارسته ومرجع يمكن ذكره كدليل في تقييم الجاهزية. تحمل علامة التدريب ولا تحمل اسمًا سوى الأحرف الأولى.</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Steps that were taken</source>
        <translation>الخطوات التي أُنجزت</translation>
    </message>
    <message>
        <source>Steps that were not taken</source>
        <translation>الخطوات التي لم تُنجز</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>العودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Choose an exercise, read what you are told, and do it with the program as you would in real work. Steps are checked off by themselves. Nobody is graded.</source>
        <translation>اختر تمرينًا واقرأ ما يُقال لك ونفّذه بالبرنامج كما في العمل الحقيقي. تُؤشَّر الخطوات من تلقاء نفسها. ولا يُقيَّم أحد.</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>أجزاء التمرين</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>ما يُقال لك</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps of the exercise</source>
        <translation>خطوات التمرين</translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation>يستحق الحديث</translation>
    </message>
    <message>
        <source>To talk about afterwards</source>
        <translation>للحديث بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Begin this exercise</source>
        <translation>ابدأ &amp;هذا التمرين</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>أ&amp;نهِه</translation>
    </message>
    <message>
        <source>&amp;Trainer sheet...</source>
        <translation>&amp;ورقة المدرب...</translation>
    </message>
    <message>
        <source>&amp;Initials of the learner:</source>
        <translation>الأحرف الأولى &amp;للمتدرب:</translation>
    </message>
    <message>
        <source>or by hand</source>
        <translation>أو باليد</translation>
    </message>
    <message>
        <source>&amp;Certificate of practice...</source>
        <translation>&amp;شهادة ممارسة...</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>أ&amp;يام:</translation>
    </message>
    <message>
        <source>&amp;Hours:</source>
        <translation>&amp;ساعات:</translation>
    </message>
    <message>
        <source>&amp;Move time forward</source>
        <translation>&amp;قدّم الوقت</translation>
    </message>
    <message>
        <source>&amp;Start the training again...</source>
        <translation>&amp;ابدأ التدريب من جديد...</translation>
    </message>
</context>
<context>
    <name>ExercisesPresenter</name>
    <message>
        <source>{done} of {steps} steps are taken.</source>
        <translation>تم {done} من {steps} خطوات.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>لم يبدأ.</translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps.</source>
        <translation>انتهى بـ {done} من {steps} خطوات.</translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps. It was not kept at that time which ones they were.</source>
        <translation>انتهى بـ {done} من {steps} خطوات. ولم يُحفظ آنذاك أيّها أُنجز.</translation>
    </message>
    <message>
        <source>This exercise goes on already.</source>
        <translation>هذا التمرين جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>This exercise does not go on. Begin it first.</source>
        <translation>هذا التمرين غير جارٍ. ابدأه أولًا.</translation>
    </message>
    <message>
        <source>Finish an exercise first.</source>
        <translation>أنهِ تمرينًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing was noticed so far.</source>
        <translation>لم يُلاحظ شيء حتى الآن.</translation>
    </message>
    <message>
        <source>What was noticed was not kept at that time.</source>
        <translation>لم يُحفظ آنذاك ما لوحظ.</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>لم يُلاحظ شيء.</translation>
    </message>
    <message>
        <source>{exercise} goes on. When another exercise begins, nothing is kept of which steps were taken in it. Finish it first if you want to talk about it.</source>
        <translation>{exercise} ما زال جاريًا. إذا بدأ تمرين آخر فلن يُحفظ أي خطوات أُنجزت فيه. أنهِه أولًا إذا أردت الحديث عنه.</translation>
    </message>
    <message>
        <source>Begin another exercise?</source>
        <translation>هل تبدأ تمرينًا آخر؟</translation>
    </message>
    <message>
        <source>Begin the other one</source>
        <translation>ابدأ الآخر</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>None: case codes and age groups</source>
        <translation>بلا: رموز الملفات والفئات العمرية</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>مصنف Excel (‎.xlsx)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>This list is as it is today.</source>
        <translation>هذه القائمة كما هي اليوم.</translation>
    </message>
    <message>
        <source>This list holds no names, or you may not save them.</source>
        <translation>لا تحوي هذه القائمة أسماء، أو لا يُسمح لك بحفظها.</translation>
    </message>
    <message>
        <source>Names leave the encrypted file. Whoever finds this file knows who asked for help. Nobody decides that alone: a second person agrees here.</source>
        <translation>تخرج أسماء من الملف المشفَّر. من يجد هذا الملف يعرف من طلب المساعدة. لا يقرر ذلك أحد وحده: يوافق هنا شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Choose the second person, who agrees that names leave.</source>
        <translation>اختر الشخص الثاني الذي يوافق على خروج الأسماء.</translation>
    </message>
    <message>
        <source>Choose what the list is saved for.</source>
        <translation>اختر لأجل ماذا تُحفظ القائمة.</translation>
    </message>
    <message>
        <source>Save a list for another program</source>
        <translation>حفظ قائمة لبرنامج آخر</translation>
    </message>
    <message>
        <source>The file can be read by whoever opens its folder. It holds what the list on the screen was narrowed to, and the log keeps what it was saved for.</source>
        <translation>يمكن لكل من يفتح المجلد قراءة الملف. يحوي ما حُصرت به القائمة على الشاشة، ويبقى في السجل الغرض من حفظه.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;فترة</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;لأجل ماذا</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>أ&amp;سماء الأشخاص</translation>
    </message>
    <message>
        <source>Kin&amp;d of file</source>
        <translation>&amp;نوع الملف المحفوظ</translation>
    </message>
    <message>
        <source>&amp;HTCDS names of columns, and codes in place of words</source>
        <translation>أسماء أعمدة HTCDS، &amp;ورموز بدل الكلمات</translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>عبارة المرور الخاصة به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;حفظ...</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Save a readable file?</source>
        <translation>حفظ ملف مقروء؟</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>اختيار المكان...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be in the file.</source>
        <translation>
            <numerusform>لن يكون في الملف أي سطر.</numerusform>
            <numerusform>سيكون في الملف سطر واحد.</numerusform>
            <numerusform>سيكون في الملف سطران.</numerusform>
            <numerusform>سيكون في الملف %n أسطر.</numerusform>
            <numerusform>سيكون في الملف %n سطرًا.</numerusform>
            <numerusform>سيكون في الملف %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people.</source>
        <translation>فيها أسماء أشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are left out because they are open only to others.</source>
        <translation>
            <numerusform>لم يُترك أي اسم.</numerusform>
            <numerusform>تُرك اسم واحد لأنه متاح لغيرك فقط.</numerusform>
            <numerusform>تُرك اسمان لأنهما متاحان لغيرك فقط.</numerusform>
            <numerusform>تُركت %n أسماء لأنها متاحة لغيرك فقط.</numerusform>
            <numerusform>تُرك %n اسمًا لأنها متاحة لغيرك فقط.</numerusform>
            <numerusform>تُرك %n اسم لأنها متاحة لغيرك فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are left out because fewer than {few} people have them, and so they could tell who somebody is.</source>
        <translation>
            <numerusform>لم تُحذف منطقة (%n) لأن عدد من يشتركون فيها أقل من {few}.</numerusform>
            <numerusform>حُذفت منطقة واحدة (%n) لأن عدد من يشتركون فيها أقل من {few}، وقد تدل على صاحبها.</numerusform>
            <numerusform>حُذفت منطقتان (%n) لأن عدد من يشتركون في كل منهما أقل من {few}، وقد تدلان على صاحبهما.</numerusform>
            <numerusform>حُذفت %n مناطق لأن عدد من يشتركون في كل منها أقل من {few}، وقد تدل على صاحبها.</numerusform>
            <numerusform>حُذفت %n منطقة لأن عدد من يشتركون في كل منها أقل من {few}، وقد تدل على صاحبها.</numerusform>
            <numerusform>حُذفت %n منطقة لأن عدد من يشتركون في كل منها أقل من {few}، وقد تدل على صاحبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of the same age group, sex and area have fewer than {few} people in them, and somebody who knows the place can tell who that is. Give such a list to nobody outside the branch.</source>
        <translation>
            <numerusform>لا توجد مجموعة فيها من الفئة العمرية والجنس والمنطقة نفسها أقل من {few} أشخاص، ومن يعرف المكان قد يعرف من هم. لا تعطِ قائمة كهذه لأحد خارج الفرع.</numerusform>
            <numerusform>مجموعة واحدة فيها من الفئة العمرية والجنس والمنطقة نفسها أقل من {few} أشخاص، ومن يعرف المكان قد يعرف من هم. لا تعطِ قائمة كهذه لأحد خارج الفرع.</numerusform>
            <numerusform>مجموعتان فيهما من الفئة العمرية والجنس والمنطقة نفسها أقل من {few} أشخاص، ومن يعرف المكان قد يعرف من هم. لا تعطِ قائمة كهذه لأحد خارج الفرع.</numerusform>
            <numerusform>%n مجموعات فيها من الفئة العمرية والجنس والمنطقة نفسها أقل من {few} أشخاص، ومن يعرف المكان قد يعرف من هم. لا تعطِ قائمة كهذه لأحد خارج الفرع.</numerusform>
            <numerusform>%n مجموعة فيها من الفئة العمرية والجنس والمنطقة نفسها أقل من {few} أشخاص، ومن يعرف المكان قد يعرف من هم. لا تعطِ قائمة كهذه لأحد خارج الفرع.</numerusform>
            <numerusform>%n مجموعة فيها من الفئة العمرية والجنس والمنطقة نفسها أقل من {few} أشخاص، ومن يعرف المكان قد يعرف من هم. لا تعطِ قائمة كهذه لأحد خارج الفرع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it in a place that you control, and delete it as soon as it has served.</source>
        <translation>يبقى الملف على القرص، ويستطيع قراءته كل من يفتح مجلده. احفظه في مكان تتحكم به، واحذفه فور انتهاء الحاجة إليه.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved. It is logged.</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر. ذلك مدوّن في السجل.</numerusform>
            <numerusform>حُفظ سطر واحد. ذلك مدوّن في السجل.</numerusform>
            <numerusform>حُفظ سطران. ذلك مدوّن في السجل.</numerusform>
            <numerusform>حُفظت %n أسطر. ذلك مدوّن في السجل.</numerusform>
            <numerusform>حُفظ %n سطرًا. ذلك مدوّن في السجل.</numerusform>
            <numerusform>حُفظ %n سطر. ذلك مدوّن في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was saved</source>
        <translation>حُفظت القائمة</translation>
    </message>
</context>
<context>
    <name>FamilyLinkDialog</name>
    <message>
        <source>Choose what they are</source>
        <translation>اختر صفته</translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation>هذه الصلة مدوّنة في الملف الآخر. غيّرها هناك.</translation>
    </message>
    <message>
        <source>This stands in the case of the other.</source>
        <translation>هذا مدوّن في ملف الشخص الآخر.</translation>
    </message>
    <message>
        <source>Only somebody on file was asked here.</source>
        <translation>لم يُسأل هنا إلا من له ملف.</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>العائلة والمُعالون</translation>
    </message>
    <message>
        <source>Write down only who matters for help or safety. Somebody on file is named by the case code alone; both cases show the link.</source>
        <translation>دوّن فقط من يهم أمره للمساعدة أو السلامة. يُذكر من له ملف برمز ملفه فقط، وتظهر الصلة في الملفين.</translation>
    </message>
    <message>
        <source>Case &amp;code, if on file</source>
        <translation>&amp;رمز الملف إن وُجد</translation>
    </message>
    <message>
        <source>For example K7QM-T4CC</source>
        <translation>مثلًا K7QM-T4CC</translation>
    </message>
    <message>
        <source>&amp;Name, if not on file</source>
        <translation>ال&amp;اسم إن لم يوجد ملف</translation>
    </message>
    <message>
        <source>A first name or a nickname is enough</source>
        <translation>يكفي الاسم الأول أو اللقب</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>الميلا&amp;د</translation>
    </message>
    <message>
        <source>1999-04-07, 1999 or ~1999</source>
        <translation>‎1999-04-07 أو ‎1999 أو ‎~‎1999</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>&amp;Is the person’s</source>
        <translation>&amp;صلته بالشخص</translation>
    </message>
    <message>
        <source>&amp;Living</source>
        <translation>&amp;يعيش</translation>
    </message>
    <message>
        <source>What the &amp;person says</source>
        <translation>ما يقوله ال&amp;شخص</translation>
    </message>
    <message>
        <source>What the &amp;other says</source>
        <translation>&amp;ما يقوله الآخر</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Short and factual</source>
        <translation>مختصر وواقعي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>FamilyLinkPresenter</name>
    <message>
        <source>By the rule for ages this is a child: ask about safety and who looks after them.</source>
        <translation>وفق قاعدة الأعمار هذا طفل: اسأل عن سلامته ومن يرعاه.</translation>
    </message>
    <message>
        <source>While the age is not known, treat them as a child.</source>
        <translation>ما دام العمر غير معروف فعامله كطفل.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Copies stand inside the encrypted file only. Each opening is written in the log.</source>
        <translation>توجد النسخ داخل الملف المشفّر فقط. يُدوَّن كل فتح لها في السجل.</translation>
    </message>
    <message>
        <source>The consent to keep a record was taken back. Remove the copies, or ask the person again.</source>
        <translation>سُحبت الموافقة على حفظ السجل. احذف النسخ أو اسأل الشخص من جديد.</translation>
    </message>
    <message>
        <source>Choose something in the list first.</source>
        <translation>اختر شيئًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose somebody who has a case file here.</source>
        <translation>اختر شخصًا له ملف هنا.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Family and documents</source>
        <translation>العائلة والوثائق</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>العائلة والمُعالون</translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation>إضافة &amp;شخص...</translation>
    </message>
    <message>
        <source>Show or c&amp;hange...</source>
        <translation>&amp;عرض أو تغيير...</translation>
    </message>
    <message>
        <source>Open their &amp;case</source>
        <translation>فتح &amp;ملفه</translation>
    </message>
    <message>
        <source>Ta&amp;ke away...</source>
        <translation>إ&amp;زالة...</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Family, dependants, and also those the person must be kept safe from belong here.</source>
        <translation>لم يُسجَّل أحد بعد. تُسجَّل هنا الأسرة والمعالون، وكذلك من يجب حماية الشخص منهم.</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>نسخ الوثائق</translation>
    </message>
    <message>
        <source>Add a &amp;document...</source>
        <translation>إضافة &amp;وثيقة...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;فتح...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;حذف...</translation>
    </message>
    <message>
        <source>No document was copied. Copy only what is needed.</source>
        <translation>لم يُنسخ أي مستند. انسخ ما هو لازم فقط.</translation>
    </message>
</context>
<context>
    <name>FamilyPresenter</name>
    <message>
        <source>Take this link away?</source>
        <translation>هل تريد إزالة هذه الصلة؟</translation>
    </message>
    <message>
        <source>It is gone from both cases, with what is written in it. The case files themselves stay.</source>
        <translation>تُزال من الملفين مع ما كُتب فيها. ويبقى الملفان نفساهما.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Is the person’s</source>
        <translation>صلته بالشخص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>يعيش</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>age not known: ask</source>
        <translation>العمر غير معروف: اسأل</translation>
    </message>
    <message>
        <source>the other is afraid of contact</source>
        <translation>الآخر يخشى الاتصال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Seen or taken by</source>
        <translation>اطّلع عليها أو تسلّمها</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Type what you look for, then choose a line.</source>
        <translation>اكتب ما تبحث عنه ثم اختر سطراً.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Name, case code, letter number or phone, in any writing</source>
        <translation>ال&amp;اسم أو رمز الملف أو رقم الرسالة أو الهاتف، بأي كتابة</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Nothing is found by this. Try another spelling, or a part of the name.</source>
        <translation>لم يُعثر على شيء بهذا. جرّب كتابة أخرى أو جزءاً من الاسم.</translation>
    </message>
    <message>
        <source>Arrow keys choose a line, Enter opens it.</source>
        <translation>مفاتيح الأسهم تختار سطراً، ومفتاح الإدخال يفتحه.</translation>
    </message>
    <message>
        <source>A name is found in every script and spelling. What you type is not kept anywhere.</source>
        <translation>يُعثر على الاسم بكل خط وكل طريقة كتابة. ما تكتبه لا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Referrals that came in</source>
        <translation>الإحالات الواردة</translation>
    </message>
</context>
<context>
    <name>FindServiceDialog</name>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>اختر أولًا خدمة من القائمة.</translation>
    </message>
    <message>
        <source>Choose a service to see whether it reports to authorities.</source>
        <translation>اختر خدمة لترى هل تبلغ السلطات.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>الخدمات المطابقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose &amp;this service</source>
        <translation>&amp;اختيار هذه الخدمة</translation>
    </message>
</context>
<context>
    <name>FindServicePresenter</name>
    <message>
        <source>No service fits. Leave something out, or press Clear.</source>
        <translation>لا خدمة مطابقة. احذف أحد الشروط، أو اضغط «مسح».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>لا خدمات؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول خدمة بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول خدمتين بحسب الاسم؛ ضيّق البحث لرؤية غيرهما.</numerusform>
            <numerusform>أول %n خدمات بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول %n خدمة بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
            <numerusform>أول %n خدمة بحسب الاسم؛ ضيّق البحث لرؤية غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation>لا تستطيع استقبال إحالات الآن: {reason}.</translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>اختر أولًا خدمة من القائمة.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation>مفتوحة
الآن؟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation>تبلغ
السلطات؟</translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation>متاحة اليوم؟</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>اختر ما هو</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>رفع تنبيه</translation>
    </message>
    <message>
        <source>A flag tells nobody outside the branch. It opens a task with a deadline. Telling somebody without consent has a form of its own.</source>
        <translation>التنبيه لا يُعلِم أحدًا خارج الفرع. إنه يفتح مهمة لها موعد نهائي. ولإبلاغ أحد دون موافقة نموذج خاص.</translation>
    </message>
    <message>
        <source>&amp;What is it</source>
        <translation>&amp;ما الأمر</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Raise the flag</source>
        <translation>&amp;رفع التنبيه</translation>
    </message>
</context>
<context>
    <name>FlagPresenter</name>
    <message numerus="yes">
        <source>The task is due within %n hour(s).</source>
        <translation>
            <numerusform>المهمة مستحقة الآن.</numerusform>
            <numerusform>المهمة مستحقة خلال ساعة واحدة.</numerusform>
            <numerusform>المهمة مستحقة خلال ساعتين.</numerusform>
            <numerusform>المهمة مستحقة خلال %n ساعات.</numerusform>
            <numerusform>المهمة مستحقة خلال %n ساعة.</numerusform>
            <numerusform>المهمة مستحقة خلال %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling somebody without consent may apply for: {reasons}. It needs a second person.</source>
        <translation>قد ينطبق الإبلاغ دون موافقة بسبب: {reasons}. وهو يحتاج إلى شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Take the flag down</source>
        <translation>إنهاء التنبيه</translation>
    </message>
    <message>
        <source>Say why it is over or was a mistake. The flag stays in the history, and its task is settled.</source>
        <translation>اذكر لماذا انتهى الأمر أو كان خطأ. يبقى التنبيه في التاريخ، وتُسوّى مهمته.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Say in one line what was done and by whom.</source>
        <translation>اذكر في سطر واحد ما الذي تم ومن قام به.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees? The log will say so.</source>
        <translation>ليس لدى {name} تسجيل دخول على هذا الحاسوب. هل {name} هنا، وهل يوافق؟ سيُذكر ذلك في السجل.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>موافقة {name}</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message>
        <source>sounds alike</source>
        <translation>نطق مشابه</translation>
    </message>
</context>
<context>
    <name>FunctioningDialog</name>
    <message>
        <source>What is difficult?</source>
        <translation>ما الصعوبات؟</translation>
    </message>
    <message>
        <source>The next questions ask about difficulties you may have doing certain activities because of a health problem. Read each question as it is written, in this order. The person may refuse any of them.</source>
        <translation>تتناول الأسئلة التالية الصعوبات التي قد تواجهها في القيام ببعض الأنشطة بسبب مشكلة صحية. اقرأ كل سؤال كما هو مكتوب وبهذا الترتيب. وللشخص أن يرفض أيًا منها.</translation>
    </message>
    <message>
        <source>What the person needs in order to use a service</source>
        <translation>ما يحتاجه الشخص لاستخدام خدمة</translation>
    </message>
    <message>
        <source>Offered by the answers. Tick only what the person agrees to: it can go on a letter, the answers never do.</source>
        <translation>مقترح بحسب الإجابات. أشِّر فقط على ما يوافق عليه الشخص: قد يظهر في رسالة، أما الإجابات فلا تظهر أبدًا.</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>مصدر &amp;هذا...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>FunctioningPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>This translation is not yet verified. Where the official translation of the Washington Group is at hand, read the questions from it.</source>
        <translation>لم يُتحقق بعد من هذه الترجمة. إن توفرت الترجمة الرسمية لمجموعة واشنطن، فاقرأ الأسئلة منها.</translation>
    </message>
    <message>
        <source>Short set on functioning</source>
        <translation>المجموعة القصيرة عن الأداء الوظيفي</translation>
    </message>
    <message>
        <source>Each question needs an answer. Refused and does not know are answers too.</source>
        <translation>كل سؤال يحتاج إلى إجابة. والرفض وعدم المعرفة إجابتان أيضًا.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Choose what it is about</source>
        <translation>اختر الموضوع</translation>
    </message>
    <message>
        <source>Choose who does it</source>
        <translation>اختر من يتولاه</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;بشأن</translation>
    </message>
    <message>
        <source>What shall be &amp;reached</source>
        <translation>ما المر&amp;اد بلوغه</translation>
    </message>
    <message>
        <source>What we will &amp;do</source>
        <translation>ما &amp;سنفعله</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>المو&amp;عد</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>مدى الإ&amp;نجاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>GoalPresenter</name>
    <message>
        <source>The plan is approved. A new state keeps that; any other change needs a new approval.</source>
        <translation>الخطة معتمدة. تغيير الحالة يُبقي الاعتماد؛ وأي تغيير آخر يحتاج إلى اعتماد جديد.</translation>
    </message>
</context>
<context>
    <name>GoodsPart</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{article} ({number} in stock)</source>
        <translation>{article} ({number} في المخزون)</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Choose what it was</source>
        <translation>اختر ما كان</translation>
    </message>
    <message>
        <source>Choose what it was about</source>
        <translation>اختر الموضوع</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>نشاط جماعي</translation>
    </message>
    <message>
        <source>Count heads; never write down a name. Use Not known where you are not sure.</source>
        <translation>أحصِ الأشخاص ولا تكتب أي اسم أبدًا. استعمل «غير معروف» عند الشك.</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>ما &amp;كان</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>A school, a hall or a district</source>
        <translation>مدرسة أو قاعة أو حي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>GroupPresenter</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>اختر شيئًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>اللقاءات السريعة</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>الأنشطة الجماعية</translation>
    </message>
    <message>
        <source>&amp;New group activity...</source>
        <translation>&amp;نشاط جماعي جديد...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>&amp;تصحيح...</translation>
    </message>
    <message>
        <source>Prevention sessions and groups, counted by heads and without names. Somebody who comes twice counts twice.</source>
        <translation>جلسات وقاية ومجموعات تُحصى بعدد الأشخاص دون أسماء. من يأتي مرتين يُحسب مرتين.</translation>
    </message>
    <message>
        <source>No group activity is noted yet.</source>
        <translation>لم يُسجَّل أي نشاط جماعي بعد.</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>حسب الربع</translation>
    </message>
    <message>
        <source>The sums stand here with the first activity.</source>
        <translation>تظهر المجاميع هنا مع أول نشاط.</translation>
    </message>
    <message>
        <source>Sums by quarter</source>
        <translation>المجاميع حسب الربع</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>{who}: {people}</source>
        <translation>{who}: {people}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>{year}, quarter {number}</source>
        <translation>{year}، الربع {number}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Whoever comes next</source>
        <translation>من يأتي بعدي</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم العمل</translation>
    </message>
    <message>
        <source>Hand over to the next shift</source>
        <translation>تسليم العمل للمناوبة التالية</translation>
    </message>
    <message>
        <source>Write what must not be lost. It stands on the first page of the colleague until they have taken it over. Use case codes, never names of people on record.</source>
        <translation>اكتب ما يجب ألا يضيع. يبقى في الصفحة الأولى للزميل إلى أن يتسلّمه. استعمل رموز الملفات، لا أسماء الأشخاص المسجّلين.</translation>
    </message>
    <message>
        <source>&amp;Case codes</source>
        <translation>&amp;رموز الملفات</translation>
    </message>
    <message>
        <source>Several with a comma; empty when it is about no case</source>
        <translation>عدة رموز بفاصلة؛ يُترك فارغًا إن لم يخصّ ملفًا</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;عاجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>ت&amp;سليم</translation>
    </message>
</context>
<context>
    <name>HandOverReader</name>
    <message>
        <source>From {name}, {moment}. Cases: {codes}.</source>
        <translation>من {name}، {moment}. الملفات: {codes}.</translation>
    </message>
    <message>
        <source>Hand-over that nobody took over yet</source>
        <translation>تسليم لم يتسلّمه أحد بعد</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم العمل</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>أتسلّم العمل</translation>
    </message>
</context>
<context>
    <name>HealthPart</name>
    <message>
        <source>{care}: within {hours} hours</source>
        <translation>{care}: خلال {hours} ساعة</translation>
    </message>
    <message>
        <source>{care}: until {moment}</source>
        <translation>{care}: حتى {moment}</translation>
    </message>
    <message>
        <source>{care}: too late since {moment}</source>
        <translation>{care}: فات الأوان منذ {moment}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Get help now</source>
        <translation>طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Call now:</source>
        <translation>اتصل الآن:</translation>
    </message>
    <message>
        <source>Stay with the person if it is safe for you. If a life is in danger, call the emergency number first.</source>
        <translation>ابقَ مع الشخص إن كان ذلك آمنًا لك. وإن كانت حياة في خطر، فاتصل برقم الطوارئ أولًا.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Noting that you are worried...</source>
        <translation>يجري تدوين أن قلقًا يساورك...</translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation>{who}: {number}</translation>
    </message>
    <message>
        <source>No number is set here yet. Call the focal point or the coordinator of the branch.</source>
        <translation>لم يُدخل أي رقم هنا بعد. اتصل بنقطة الاتصال أو بمنسق الفرع.</translation>
    </message>
    <message>
        <source>It is noted that you are worried, and the team has a task. You need not explain anything.</source>
        <translation>تم تدوين أن قلقًا يساورك، ولدى الفريق مهمة. لا حاجة إلى شرح أي شيء.</translation>
    </message>
    <message>
        <source>It could not be noted: {reason} Call all the same.</source>
        <translation>تعذّر التدوين: {reason} اتصل على أي حال.</translation>
    </message>
</context>
<context>
    <name>HomeDrafts</name>
    <message>
        <source>You were writing: {form} ({time})</source>
        <translation>كنت تكتب: {form} ({time})</translation>
    </message>
    <message>
        <source>{form}, {case}</source>
        <translation>{form}، {case}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>HomeDue</name>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} إجمالًا</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Recent changes...</source>
        <translation>آخر التغييرات...</translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation>ال&amp;موافقات</translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation>&amp;تسليم العمل...</translation>
    </message>
    <message>
        <source>&amp;Day sheet...</source>
        <translation>ورقة ال&amp;يوم...</translation>
    </message>
    <message>
        <source>&amp;Finish setting up...</source>
        <translation>إكمال الت&amp;جهيز...</translation>
    </message>
    <message>
        <source>Go to &amp;backups</source>
        <translation>ال&amp;ذهاب إلى النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>عرض التالي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation>فتح رسالة الاسترجاع</translation>
    </message>
    <message>
        <source>The service confirmed...</source>
        <translation>أكّدت الخدمة...</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>لم يخرج شيء</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Due, overdue and waiting</source>
        <translation>مستحق ومتأخر ومنتظر</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>&amp;لي</translation>
    </message>
    <message>
        <source>For th&amp;e branch</source>
        <translation>للف&amp;رع</translation>
    </message>
    <message>
        <source>Show all of &amp;them</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Whatever falls due or waits for you appears here, what was due first on top. Nothing is lost when the laptop was off.</source>
        <translation>يظهر هنا كل ما يحين موعده أو ينتظرك، الأقدم أولًا. لا يضيع شيء حين يكون الحاسوب مطفأ.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>الأ&amp;عمدة...</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation>الإحالات ال&amp;واردة</translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation>ال&amp;قسيمة</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>الرقم، ثم Enter</translation>
    </message>
    <message>
        <source>Record &amp;answer...</source>
        <translation>تسجيل الر&amp;د...</translation>
    </message>
    <message>
        <source>We &amp;reminded...</source>
        <translation>أر&amp;سلنا تذكيرًا...</translation>
    </message>
    <message>
        <source>Reminder &amp;letter</source>
        <translation>رس&amp;الة تذكير</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;شخص جديد</translation>
    </message>
    <message numerus="yes">
        <source>person(s) on record</source>
        <translation>
            <numerusform>أشخاص مسجلون</numerusform>
            <numerusform>شخص مسجل</numerusform>
            <numerusform>شخصان مسجلان</numerusform>
            <numerusform>أشخاص مسجلون</numerusform>
            <numerusform>شخصًا مسجلًا</numerusform>
            <numerusform>شخص مسجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>ملفات مفتوحة</numerusform>
            <numerusform>ملف مفتوح</numerusform>
            <numerusform>ملفان مفتوحان</numerusform>
            <numerusform>ملفات مفتوحة</numerusform>
            <numerusform>ملفًا مفتوحًا</numerusform>
            <numerusform>ملف مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open referral(s)</source>
        <translation>
            <numerusform>إحالات مفتوحة</numerusform>
            <numerusform>إحالة مفتوحة</numerusform>
            <numerusform>إحالتان مفتوحتان</numerusform>
            <numerusform>إحالات مفتوحة</numerusform>
            <numerusform>إحالة مفتوحة</numerusform>
            <numerusform>إحالة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a referral that waits for an answer.</source>
        <translation>اختر إحالة تنتظر ردًا.</translation>
    </message>
</context>
<context>
    <name>HomePresenter</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in the directory need a check</source>
        <translation>
            <numerusform>لا خدمة في الدليل تحتاج إلى تحقق</numerusform>
            <numerusform>خدمة واحدة في الدليل تحتاج إلى تحقق</numerusform>
            <numerusform>خدمتان في الدليل تحتاجان إلى تحقق</numerusform>
            <numerusform>%n خدمات في الدليل تحتاج إلى تحقق</numerusform>
            <numerusform>%n خدمة في الدليل تحتاج إلى تحقق</numerusform>
            <numerusform>%n خدمة في الدليل تحتاج إلى تحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} are shown, the most urgent first.</source>
        <translation>يظهر {shown} من {count}، الأكثر إلحاحًا أولًا.</translation>
    </message>
    <message>
        <source>No person can be recorded yet: print the recovery sheets and type two of them back. The coordinator does this under Keys.</source>
        <translation>لا يمكن تسجيل أي شخص بعد: اطبع أوراق الاسترداد وأعد كتابة اثنتين منها. يقوم المنسق بذلك في صفحة المفاتيح.</translation>
    </message>
    <message>
        <source>The recovery sheets were last typed a year ago or longer. Rehearse the recovery under Keys.</source>
        <translation>مضى عام أو أكثر على آخر كتابة لأوراق الاسترداد. جرّب الاسترداد في صفحة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>%n more about backups.</source>
        <translation>
            <numerusform>لا شيء آخر عن النسخ الاحتياطية.</numerusform>
            <numerusform>أمر آخر عن النسخ الاحتياطية.</numerusform>
            <numerusform>أمران آخران عن النسخ الاحتياطية.</numerusform>
            <numerusform>%n أمور أخرى عن النسخ الاحتياطية.</numerusform>
            <numerusform>%n أمرًا آخر عن النسخ الاحتياطية.</numerusform>
            <numerusform>%n أمر آخر عن النسخ الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation>{state}: {mark}</translation>
    </message>
    <message>
        <source>{state}, receipt by {moment}</source>
        <translation>{state}، تأكيد الاستلام حتى {moment}</translation>
    </message>
    <message>
        <source>More is due than is shown here. The oldest stand first.</source>
        <translation>المستحق أكثر مما يظهر هنا. الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Appro&amp;vals: {number}</source>
        <translation>ال&amp;موافقات: {number}</translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation>ال&amp;موافقات</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation>الإحالات ال&amp;واردة</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}, {late} late</source>
        <translation>الإحالات ال&amp;واردة: {open}، المتأخرة: {late}</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}</source>
        <translation>الإحالات ال&amp;واردة: {open}</translation>
    </message>
    <message>
        <source>{step}; do not contact the person</source>
        <translation>{step}؛ لا تتصل بالشخص</translation>
    </message>
    <message>
        <source>Do not ask the service: no consent (C5)</source>
        <translation>لا تسأل الخدمة: لا موافقة (C5)</translation>
    </message>
    <message>
        <source>{step}, from {moment}</source>
        <translation>{step}، بدءًا من {moment}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>STOPPED: {state}</source>
        <translation>متوقفة: {state}</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>فات الموعد</translation>
    </message>
    <message>
        <source>Service or colleague</source>
        <translation>الخدمة أو الزميل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>متأخر: {state}</translation>
    </message>
</context>
<context>
    <name>HomeRecalls</name>
    <message>
        <source>Letter {number} (case {case}) has to come back from {service}.</source>
        <translation>يجب أن تُسترجع الرسالة {number} (الملف {case}) من {service}.</translation>
    </message>
    <message>
        <source>The person took back the consent for letter {number} (case {case}). Ask {service} to destroy it or give it back, and note here when they have done so.</source>
        <translation>سحب الشخص موافقته على الرسالة {number} (الملف {case}). اطلب من {service} إتلافها أو إعادتها، ودوّن هنا متى تم ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) have to come back.</source>
        <translation>
            <numerusform>لا رسائل أخرى للاسترجاع.</numerusform>
            <numerusform>رسالة أخرى يجب استرجاعها.</numerusform>
            <numerusform>رسالتان أخريان يجب استرجاعهما.</numerusform>
            <numerusform>%n رسائل أخرى يجب استرجاعها.</numerusform>
            <numerusform>%n رسالة أخرى يجب استرجاعها.</numerusform>
            <numerusform>%n رسالة أخرى يجب استرجاعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did {service} say that letter {number} and every copy of it are destroyed or given back?</source>
        <translation>هل قالت {service} إن الرسالة {number} وكل نسخها أُتلفت أو أُعيدت؟</translation>
    </message>
    <message>
        <source>The letter is gone</source>
        <translation>لم تعد الرسالة موجودة</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>أكّدوا ذلك</translation>
    </message>
</context>
<context>
    <name>HomeUncertain</name>
    <message>
        <source>Nobody knows whether this came out: {paper}, case {case}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation>لا أحد يعلم إن كان هذا قد طُبع: {paper}، الملف {case}. انظر إلى الطابعة وابحث عن الصفحات، ثم أجب. هل طُبع؟</translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation>لا أحد يعلم إن كان هذا قد طُبع: {paper}. انظر إلى الطابعة وابحث عن الصفحات، ثم أجب. هل طُبع؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) are uncertain.</source>
        <translation>
            <numerusform>لا أوراق أخرى غير مؤكدة.</numerusform>
            <numerusform>ورقة أخرى غير مؤكدة.</numerusform>
            <numerusform>ورقتان أخريان غير مؤكدتين.</numerusform>
            <numerusform>%n أوراق أخرى غير مؤكدة.</numerusform>
            <numerusform>%n ورقة أخرى غير مؤكدة.</numerusform>
            <numerusform>%n ورقة أخرى غير مؤكدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>اختر النتيجة</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>ما يُ&amp;فعل حياله</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>{done} of {all} questions</source>
        <translation>{done} من {all} أسئلة</translation>
    </message>
    <message>
        <source>Choose the result first.</source>
        <translation>اختر النتيجة أولاً.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Impact assessment of data protection</source>
        <translation>تقييم أثر حماية البيانات</translation>
    </message>
    <message>
        <source>Go through the questions once before the first person is recorded, and again every twelve months. What was stored stays; this makes the next version. Name nobody.</source>
        <translation>مرّ على الأسئلة مرة قبل تسجيل أول شخص، ثم كل اثني عشر شهراً. ما حُفظ يبقى؛ وهذا ينشئ النسخة التالية. لا تذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>How &amp;likely</source>
        <translation>ال&amp;احتمال</translation>
    </message>
    <message>
        <source>How se&amp;vere</source>
        <translation>ال&amp;شدة</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>ال&amp;سؤال التالي</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>تد&amp;وينة</translation>
    </message>
    <message>
        <source>All answers, for coming back after a lock</source>
        <translation>كل الأجوبة، للعودة بعد القفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;تخزين</translation>
    </message>
</context>
<context>
    <name>ImportAssistance</name>
    <message>
        <source>Import a list of help given</source>
        <translation>استيراد قائمة مساعدات مقدمة</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Help is taken in for people who are on file and agreed to it. Empty cells change nothing, and the list itself is only read.</source>
        <translation>لا يُخزَّن شيء حتى ترى سطرًا سطرًا ما سيحدث. تُؤخذ المساعدات لأشخاص مسجلين وافقوا عليها. الخلايا الفارغة لا تغيّر شيئًا، والقائمة نفسها تُقرأ فقط.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and for each line the case code or the number of the person, what was given, and the day.</source>
        <translation>اختر قائمة تحتفظ بها في Excel أو LibreOffice ‏(‎.xlsx أو ‎.xls أو ‎.ods) أو بصيغة CSV. تحتاج إلى سطر عناوين، وفي كل سطر رمز الملف أو رقم الشخص وما قُدِّم واليوم.</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>الحقل في السجل</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation>جديدة: {create}. مغيَّرة: {update}. كما هي: {same}. لم تُؤخذ: {skip}. متروكة بسبب خطأ: {error}. يمكنك تصحيح قائمتك واستيرادها مجددًا؛ وما هو موجود سيبقى حينها كما هو.</translation>
    </message>
    <message>
        <source>{create} new entries and {update} changed ones were stored.</source>
        <translation>تم تخزين القيود الجديدة ({create}) والمغيَّرة ({update}).</translation>
    </message>
</context>
<context>
    <name>ImportDirectory</name>
    <message>
        <source>Import a list of services</source>
        <translation>استيراد قائمة خدمات</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. New services arrive unchecked, empty cells change nothing, and the list itself is only read.</source>
        <translation>لا يُخزَّن شيء قبل أن ترى سطرًا بسطر ما سيحدث. تصل الخدمات الجديدة دون تحقق، والخلايا الفارغة لا تغيّر شيئًا، والقائمة نفسها تُقرأ فقط.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each service.</source>
        <translation>اختر قائمة تحتفظ بها في Excel أو LibreOffice ‏(‎.xlsx أو ‎.xls أو ‎.ods) أو بصيغة CSV. يجب أن تضم سطر عناوين وسطرًا لكل خدمة.</translation>
    </message>
    <message>
        <source>Field of the directory</source>
        <translation>الحقل في الدليل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>New, unchecked</source>
        <translation>جديدة، دون تحقق</translation>
    </message>
    <message>
        <source>Is changed, check it again</source>
        <translation>تتغير، أعد التحقق منها</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Left out because of a mistake: {error}. Correct the mistakes in your list and import it again later; what is there already will then stay the same.</source>
        <translation>جديدة: {create}. مغيَّرة: {update}. كما هي: {same}. متروكة بسبب خطأ: {error}. صحّح الأخطاء في قائمتك واستوردها مجددًا لاحقًا؛ وما هو موجود سيبقى حينها كما هو.</translation>
    </message>
    <message>
        <source>{create} new services and {update} changed ones were stored. New ones still need a check.</source>
        <translation>تم تخزين الخدمات الجديدة ({create}) والمغيَّرة ({update}). الجديدة ما زالت تحتاج إلى تحقق.</translation>
    </message>
    <message>
        <source>Checks that end because of what changes: {ended}. Nobody can be referred to these services until somebody has recorded a new check.</source>
        <translation>تحققات تنتهي بسبب ما يتغير: {ended}. لا يمكن إحالة أحد إلى هذه الخدمات حتى يُسجَّل تحقق جديد.</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Heading in your list</source>
        <translation>العنوان في قائمتك</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The list is being stored. Until it is complete, nothing has changed.</source>
        <translation>يجري تخزين القائمة. لم يتغير شيء قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>Field for {heading}</source>
        <translation>حقل {heading}</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>ترك هذا العمود</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>اختر قائمة أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to import: no line is new or different.</source>
        <translation>لا شيء للاستيراد: لا سطر جديد أو مختلف.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Choose &amp;list...</source>
        <translation>ا&amp;ختيار القائمة...</translation>
    </message>
    <message>
        <source>Each column of your list is below, with what it probably holds. Change what is wrong, and leave out what does not belong here.</source>
        <translation>ترى أدناه كل عمود في قائمتك وما يحتويه على الأرجح. غيّر ما هو خطأ، واترك ما لا ينتمي إلى هنا.</translation>
    </message>
    <message>
        <source>A list with these headings came in before: the columns are as they were chosen then.</source>
        <translation>وردت من قبل قائمة بهذه العناوين: الأعمدة كما اختيرت آنذاك.</translation>
    </message>
    <message>
        <source>&amp;Forget that choice</source>
        <translation>&amp;نسيان هذا الاختيار</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Questions about the list</source>
        <translation>أسئلة عن القائمة</translation>
    </message>
    <message>
        <source>Show &amp;only lines with a mistake</source>
        <translation>عرض ال&amp;سطور التي فيها خطأ فقط</translation>
    </message>
    <message>
        <source>What would happen, line by line</source>
        <translation>ما سيحدث، سطرًا بسطر</translation>
    </message>
    <message>
        <source>The list is being worked on</source>
        <translation>يجري العمل على القائمة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Show what would happen</source>
        <translation>&amp;عرض ما سيحدث</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
</context>
<context>
    <name>ImportListPresenter</name>
    <message>
        <source>Each person agreed in writing, and the signed papers are kept</source>
        <translation>وافق كل شخص كتابةً، والأوراق الموقّعة محفوظة</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”.</source>
        <translation>الورقة «{sheet}».</translation>
    </message>
    <message>
        <source>The list was imported</source>
        <translation>تم استيراد القائمة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>السبب، أو ما يتغير</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>Import a list of people</source>
        <translation>استيراد قائمة أشخاص</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Whoever is new gets a case file and a case code, empty cells change nothing, and the list itself is only read.</source>
        <translation>لا يُخزَّن شيء حتى ترى سطرًا سطرًا ما سيحدث. كل شخص جديد يحصل على ملف ورمز ملف، والخلايا الفارغة لا تغيّر شيئًا، والقائمة نفسها تُقرأ فقط.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each person. Delete the list from this computer once it is imported.</source>
        <translation>اختر قائمة تحتفظ بها في Excel أو LibreOffice ‏(‎.xlsx أو ‎.xls أو ‎.ods) أو بصيغة CSV. تحتاج إلى سطر عناوين وسطر لكل شخص. احذف القائمة من هذا الحاسوب بعد استيرادها.</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>الحقل في السجل</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>الاسم في قائمتك</translation>
    </message>
    <message>
        <source>Case {code}: {changes}</source>
        <translation>الملف {code}: {changes}</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation>جديدة: {create}. مغيَّرة: {update}. كما هي: {same}. لم تُؤخذ: {skip}. متروكة بسبب خطأ: {error}. يمكنك تصحيح قائمتك واستيرادها مجددًا؛ وما هو موجود سيبقى حينها كما هو.</translation>
    </message>
    <message>
        <source>{create} new people and {update} changed ones were stored. Nothing but keeping the record is agreed to: ask each person before anything else.</source>
        <translation>تم تخزين الأشخاص الجدد ({create}) والمغيَّرين ({update}). الموافقة هي على حفظ السجل فقط: اسأل كل شخص قبل أي شيء آخر.</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>There is no such ground yet</source>
        <translation>لا يوجد أساس كهذا بعد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>3: day, month, year</source>
        <translation>3: يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>4: month, day, year</source>
        <translation>4: شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Dates in this list are written in two orders. Those that do not fit your answer are left out.</source>
        <translation>التواريخ في هذه القائمة مكتوبة بترتيبين. ما لا يناسب جوابك يُترك.</translation>
    </message>
    <message>
        <source>The list does not say how its dates are meant.</source>
        <translation>لا تبيّن القائمة كيف تُفهم تواريخها.</translation>
    </message>
    <message>
        <source>In 03/04/1990, the &amp;day is</source>
        <translation>&amp;في 03/04/1990، اليوم هو</translation>
    </message>
    <message>
        <source>The years are those of the &amp;Hijri calendar</source>
        <translation>ال&amp;سنوات بالتقويم الهجري</translation>
    </message>
    <message>
        <source>A day of the Hijri calendar is kept as the month or the year in which it certainly lies, because months begin on different days in different places.</source>
        <translation>يُحفظ اليوم الهجري كشهر أو سنة يقع فيهما يقينًا، لأن الأشهر تبدأ في أيام مختلفة من مكان إلى آخر.</translation>
    </message>
    <message>
        <source>A list is no consent. Without a ground that holds for everybody in it, nobody new is stored.</source>
        <translation>القائمة ليست موافقة. دون أساس يشمل كل من فيها لا يُخزَّن أي شخص جديد.</translation>
    </message>
    <message>
        <source>&amp;Why may the branch keep these people?</source>
        <translation>لماذا &amp;يجوز للفرع حفظ بيانات هؤلاء الأشخاص؟</translation>
    </message>
    <message>
        <source>D&amp;ay of it</source>
        <translation>&amp;تاريخ ذلك</translation>
    </message>
    <message>
        <source>Where the papers are, or which &amp;rule it is</source>
        <translation>أين الأوراق، أو ما هي ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>The papers say &amp;everything that has to be explained</source>
        <translation>تذكر الأوراق &amp;كل ما يجب شرحه</translation>
    </message>
    <message>
        <source>Why nobody was as&amp;ked</source>
        <translation>&amp;لماذا لم يُسأل أحد</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>All languages (Unicode)</source>
        <translation>كل اللغات (يونيكود)</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>ماك القديم</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>دوس (DOS)</translation>
    </message>
    <message>
        <source>Check the letters: {words}. If they are wrong, choose how the list is to be read.</source>
        <translation>تحقق من الحروف: {words}. إذا كانت خاطئة فاختر كيف تُقرأ القائمة.</translation>
    </message>
    <message>
        <source>This list has several sheets; one is imported at a time.</source>
        <translation>في هذه القائمة عدة أوراق، وتُستورد ورقة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>ا&amp;قرأ على أنه</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>{field}: {after}, until now {before}</source>
        <translation>{field}: {after}، وحتى الآن {before}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{field} “{value}”: {problem}</source>
        <translation>{field} «{value}»: {problem}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation>تتغير</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُؤخذ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
</context>
<context>
    <name>IncomingAnswerDialog</name>
    <message>
        <source>Choose the answer</source>
        <translation>اختر الرد</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>اختر السبب</translation>
    </message>
    <message>
        <source>A new case file opens next, and asks the person for consent of their own.</source>
        <translation>يُفتح بعد ذلك ملف جديد، وتُطلب فيه من الشخص موافقة خاصة به.</translation>
    </message>
    <message>
        <source>Choose the answer and the reason.</source>
        <translation>اختر الرد والسبب.</translation>
    </message>
    <message>
        <source>Answer an incoming referral</source>
        <translation>الرد على إحالة واردة</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>ردّنا</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>رمز ال&amp;ملف</translation>
    </message>
    <message>
        <source>Only if the person is on record already</source>
        <translation>فقط إن كان الشخص مسجلًا من قبل</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>&amp;حُوّلت إلى</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>منظمة أو مكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>حفظ الر&amp;د</translation>
    </message>
</context>
<context>
    <name>IncomingAnswerPresenter</name>
    <message>
        <source>From {sender}, received {day}</source>
        <translation>من {sender}، وردت في {day}</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Choose the kind of sender</source>
        <translation>اختر نوع المرسِل</translation>
    </message>
    <message>
        <source>Choose how it came</source>
        <translation>اختر كيف وردت</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Say from whom it came and how.</source>
        <translation>اذكر ممن وردت وكيف.</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>إحالة واردة</translation>
    </message>
    <message>
        <source>Write nothing here that says who the person is. That goes into a case file, with the person’s own consent.</source>
        <translation>لا تكتب هنا ما يدل على هوية الشخص. ذلك يُدوَّن في ملف، بموافقة الشخص نفسه.</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>ممن &amp;وردت</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>منظمة أو مكتب</translation>
    </message>
    <message>
        <source>&amp;Kind of sender</source>
        <translation>&amp;نوع المرسِل</translation>
    </message>
    <message>
        <source>How to &amp;answer them</source>
        <translation>&amp;كيف نرد عليهم</translation>
    </message>
    <message>
        <source>Phone or e-mail of the sender</source>
        <translation>هاتف المرسِل أو بريده الإلكتروني</translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation>&amp;رقمهم</translation>
    </message>
    <message>
        <source>If the letter has one</source>
        <translation>إن كان في الرسالة رقم</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation>&amp;بأي وسيلة</translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation>ال&amp;استعجال</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>نو&amp;ع المساعدة</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>الحا&amp;جة</translation>
    </message>
    <message>
        <source>What is asked for; no names of people</source>
        <translation>ما المطلوب؛ دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>&amp;Consent, as the sender says</source>
        <translation>ال&amp;موافقة، بحسب المرسِل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Choose one that waits for our answer.</source>
        <translation>اختر إحالة تنتظر ردّنا.</translation>
    </message>
    <message>
        <source>Choose one that was taken over.</source>
        <translation>اختر إحالة تم توليها.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>الإحالات الواردة</translation>
    </message>
    <message>
        <source>People whom others refer to the branch. Answer each in time; whoever is taken over gets a case file with consent of their own.</source>
        <translation>أشخاص يحيلهم آخرون إلى الفرع. أجب عن كل إحالة في موعدها؛ ومن نتولاه يُفتح له ملف بموافقة خاصة به.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>لم يرد شيء بعد</translation>
    </message>
    <message>
        <source>Referrals from other organisations appear here, those that wait for your answer first.</source>
        <translation>تظهر هنا إحالات المنظمات الأخرى، والتي تنتظر ردك أولًا.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>الأ&amp;عمدة...</translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation>&amp;حفظ القائمة...</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>Ans&amp;wer...</source>
        <translation>&amp;رد...</translation>
    </message>
    <message>
        <source>&amp;New incoming referral</source>
        <translation>إحالة &amp;واردة جديدة</translation>
    </message>
</context>
<context>
    <name>IncomingPresenter</name>
    <message numerus="yes">
        <source>%n wait(s) for our answer</source>
        <translation>
            <numerusform>لا إحالة تنتظر ردّنا</numerusform>
            <numerusform>إحالة واحدة تنتظر ردّنا</numerusform>
            <numerusform>إحالتان تنتظران ردّنا</numerusform>
            <numerusform>%n إحالات تنتظر ردّنا</numerusform>
            <numerusform>%n إحالة تنتظر ردّنا</numerusform>
            <numerusform>%n إحالة تنتظر ردّنا</numerusform>
        </translation>
    </message>
    <message>
        <source>their number {number}</source>
        <translation>رقمهم {number}</translation>
    </message>
    <message>
        <source>consent, as the sender says: {consent}</source>
        <translation>الموافقة، بحسب المرسِل: {consent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وردت في</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>ردّنا</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>LATE: {answer}</source>
        <translation>متأخر: {answer}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation>العلامات والمؤشرات</translation>
    </message>
    <message>
        <source>What is &amp;difficult...</source>
        <translation>ما ال&amp;صعوبات...</translation>
    </message>
    <message>
        <source>&amp;Observe...</source>
        <translation>ملا&amp;حظة...</translation>
    </message>
    <message>
        <source>Parts of the lists</source>
        <translation>أجزاء القوائم</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>مصدر &amp;هذا...</translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation>&amp;نعم (1)</translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation>&amp;لا (2)</translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation>&amp;غير معروف (3)</translation>
    </message>
    <message>
        <source>As a r&amp;isk</source>
        <translation>&amp;كخطر</translation>
    </message>
    <message>
        <source>As a &amp;protection</source>
        <translation>كحما&amp;ية</translation>
    </message>
    <message>
        <source>Record f&amp;actor</source>
        <translation>&amp;تسجيل العامل</translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation>كيف &amp;عُرف</translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation>&amp;مدى تأكدك</translation>
    </message>
    <message>
        <source>Level of concern and what led to it</source>
        <translation>مستوى القلق وما أدى إليه</translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation>مستوى القلق</translation>
    </message>
    <message>
        <source>Indicators neither prove nor exclude trafficking. Only the competent authority decides.</source>
        <translation>المؤشرات لا تثبت الاتجار بالأشخاص ولا تنفيه. السلطة المختصة وحدها تقرر.</translation>
    </message>
    <message>
        <source>Next safe step</source>
        <translation>الخطوة الآمنة التالية</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>ما أدى إليه</translation>
    </message>
    <message>
        <source>Elements recorded</source>
        <translation>العناصر المسجلة</translation>
    </message>
    <message>
        <source>Risk and protection</source>
        <translation>الخطر والحماية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>الوضع بقرار من جهات أخرى</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>تمت المر&amp;اجعة</translation>
    </message>
    <message>
        <source>&amp;Status...</source>
        <translation>ال&amp;وضع...</translation>
    </message>
</context>
<context>
    <name>IndicatorsPresenter</name>
    <message>
        <source>Risk: {grade}</source>
        <translation>الخطر: {grade}</translation>
    </message>
    <message>
        <source>Protection: {grade}</source>
        <translation>الحماية: {grade}</translation>
    </message>
    <message>
        <source>On record, the newest first:
{lines}</source>
        <translation>المسجَّل، الأحدث أولًا:
{lines}</translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Its signs are not added up.</source>
        <translation>انظر واستمع فقط: لا تطرح أسئلة من أجل هذه القائمة. علاماتها لا تُجمع.</translation>
    </message>
    <message>
        <source>What is recorded here is shown as recorded; it decides nothing.</source>
        <translation>ما يُسجَّل هنا يُعرض كما سُجِّل؛ وهو لا يقرر شيئًا.</translation>
    </message>
    <message>
        <source>Note how each factor works for this person; grades are never added up.</source>
        <translation>دوّن كيف يؤثر كل عامل في هذا الشخص؛ الدرجات لا تُجمع أبدًا.</translation>
    </message>
    <message>
        <source>Record what the person tells by themselves. Press 1 for yes, 2 for no, 3 for not known; open never counts as no.</source>
        <translation>سجّل ما يرويه الشخص من تلقاء نفسه. اضغط 1 لنعم، و2 للا، و3 لغير معروف؛ وما بقي مفتوحًا لا يُحسب «لا» أبدًا.</translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation>علامات عند أول لقاء</translation>
    </message>
    <message>
        <source>{list}: {part}</source>
        <translation>{list}: {part}</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation>الفعل والوسيلة والغرض</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>عوامل الخطر والحماية</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>Tick first that the agreement was signed.</source>
        <translation>ضع أولًا علامة على أن الاتفاق موقّع.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفوي</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>From which comm&amp;unity</source>
        <translation>من أي &amp;جماعة</translation>
    </message>
    <message>
        <source>Country, place or group they belong to</source>
        <translation>البلد أو المكان أو الجماعة التي ينتمي إليها</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Confidentiality &amp;agreement signed</source>
        <translation>اتفاق السرية &amp;موقّع</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>&amp;وُقّع في</translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation>&amp;سارٍ حتى</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Is as&amp;ked for the branch</source>
        <translation>&amp;يستعين به الفرع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>KeepCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>إبقاء مدة أطول</translation>
    </message>
    <message>
        <source>The case stays in the file until this day. The reason is kept with it; after the day it is on the list again.</source>
        <translation>يبقى الملف محفوظًا حتى هذا اليوم. ويُحفظ معه السبب؛ وبعد ذلك اليوم يعود إلى القائمة.</translation>
    </message>
    <message>
        <source>Kept &amp;until</source>
        <translation>&amp;يُحفظ حتى</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>KeyChanging</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور ملف البيانات</translation>
    </message>
    <message>
        <source>The file gets its new key and is checked. Do not switch off.</source>
        <translation>يحصل ملف البيانات على مفتاحه الجديد ويُفحص. لا تطفئ الحاسوب.</translation>
    </message>
    <message>
        <source>The file has a new passphrase and a new key. Open it with the new passphrase, without a sign-in name. Then make a backup, new recovery sheets, and new passphrases for the staff.</source>
        <translation>صار لملف البيانات عبارة مرور جديدة ومفتاح جديد. افتحه بعبارة المرور الجديدة دون اسم دخول. ثم أنشئ نسخة احتياطية وأوراق استرداد جديدة وعبارات مرور جديدة للموظفين.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file opens with the passphrase from before.</source>
        <translation>لم يتغير شيء: يُفتح ملف البيانات بعبارة المرور السابقة.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make recovery sheets first.</source>
        <translation>أنشئ أوراق الاسترداد أولًا.</translation>
    </message>
    <message>
        <source>Prove a set with two of its sheets first.</source>
        <translation>أثبت أولًا صلاحية مجموعة بورقتين منها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>هذه نسخة</translation>
    </message>
    <message>
        <source>It can only be read. If the file that you worked with is lost or stolen, go on with this copy.</source>
        <translation>يمكن قراءتها فقط. إن فُقد الملف الذي كنت تعمل به أو سُرق، فتابع العمل بهذه النسخة.</translation>
    </message>
    <message>
        <source>&amp;Work with this copy...</source>
        <translation>ال&amp;عمل بهذه النسخة...</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>أوراق الاسترداد</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, any two of three printed sheets open the file. Without them nobody can, not even the people who made this program. One sheet alone opens nothing.</source>
        <translation>إن نُسيت عبارة المرور، فأي ورقتين من ثلاث أوراق مطبوعة تفتحان ملف البيانات. ودونهما لا يستطيع أحد فتحه، ولا حتى صانعو هذا البرنامج. والورقة الواحدة لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Make recovery sheets...</source>
        <translation>إنشاء أوراق ال&amp;استرداد...</translation>
    </message>
    <message>
        <source>&amp;Prove with two sheets...</source>
        <translation>إثبات &amp;بورقتين...</translation>
    </message>
    <message>
        <source>&amp;Rehearse...</source>
        <translation>&amp;تجربة...</translation>
    </message>
    <message>
        <source>Passphrase and key of the file</source>
        <translation>عبارة مرور ملف البيانات ومفتاحه</translation>
    </message>
    <message>
        <source>Change it when somebody who knew it leaves, or when it may have been seen. The file gets a new key; recovery sheets and sign-ins are made again.</source>
        <translation>غيّرها عندما يغادر من كان يعرفها، أو إن احتُمل أن أحدًا رآها. يحصل ملف البيانات على مفتاح جديد؛ وتُنشأ أوراق الاسترداد وتسجيلات الدخول من جديد.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of the file...</source>
        <translation>تغيير عبارة &amp;مرور ملف البيانات...</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without use</source>
        <translation>ال&amp;قفل بعد هذا العدد من الدقائق دون استخدام</translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>In a file with real people, nobody can be recorded before this is done.</source>
        <translation>في ملف بيانات فيه أشخاص حقيقيون، لا يمكن تسجيل أحد قبل إتمام هذا.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم تُنشأ</translation>
    </message>
    <message>
        <source>No recovery sheets were made yet.</source>
        <translation>لم تُنشأ أوراق استرداد بعد.</translation>
    </message>
    <message>
        <source>The key of the file was changed: the sheets from before do not open it any more.</source>
        <translation>تغيّر مفتاح ملف البيانات: الأوراق السابقة لم تعد تفتحه.</translation>
    </message>
    <message>
        <source>Of an old key</source>
        <translation>لمفتاح قديم</translation>
    </message>
    <message>
        <source>Sheets were made, but two of them were not typed back yet.</source>
        <translation>أُنشئت الأوراق، لكن لم تُكتب اثنتان منها بعد.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>Set {mark} was proved on {day}; its sheets were last typed on {last}.</source>
        <translation>أُثبتت المجموعة {mark} في {day}؛ وكُتبت أوراقها آخر مرة في {last}.</translation>
    </message>
    <message>
        <source>That was more than a year ago: rehearse it with two sheets.</source>
        <translation>مضى على ذلك أكثر من عام: جرّبها بورقتين.</translation>
    </message>
    <message>
        <source>Rehearsal due</source>
        <translation>حان موعد التجربة</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>Sheet 1: {one}. Sheet 2: {two}. Sheet 3: {three}.</source>
        <translation>الورقة 1: {one}. الورقة 2: {two}. الورقة 3: {three}.</translation>
    </message>
    <message>
        <source>A newer set, {mark}, waits for its proof. Until then the set above stays in force.</source>
        <translation>مجموعة أحدث، {mark}، تنتظر إثباتها. وحتى ذلك الحين تبقى المجموعة أعلاه سارية.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{date} ({hijri} AH)</source>
        <translation>{date} ({hijri} هـ)</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>LeftTextDialog</name>
    <message>
        <source>Something had been chosen, but no text was written.</source>
        <translation>كان شيء قد اختير، لكن لم يُكتب أي نص.</translation>
    </message>
    <message>
        <source>What you had &amp;written</source>
        <translation>&amp;ما كنت قد كتبته</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>إبقاء لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>LegalPart</name>
    <message>
        <source>No ongoing matter</source>
        <translation>لا مسألة جارية</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>مسألة جديدة</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is being handed over. Wait until this is done.</source>
        <translation>يجري تسليم الرسالة. انتظر حتى يتم ذلك.</translation>
    </message>
    <message>
        <source>There is no letter to look at. Only what was shown can leave.</source>
        <translation>لا توجد رسالة للنظر فيها. لا يخرج إلا ما تم عرضه.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the letter as a PDF instead.</source>
        <translation>لا طابعة مثبتة على هذا الحاسوب. احفظ الرسالة بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose who gets a copy.</source>
        <translation>اختر من يحصل على نسخة.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>A letter that waits for its answer can be printed again, or followed by a reminder.</source>
        <translation>الرسالة التي تنتظر ردًا يمكن أن تُطبع مجددًا أو أن يتبعها تذكير.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>قبل خروجها</translation>
    </message>
    <message>
        <source>The letter shares exactly this:</source>
        <translation>تشارك الرسالة هذا بالضبط:</translation>
    </message>
    <message>
        <source>On this consent:</source>
        <translation>بناءً على هذه الموافقة:</translation>
    </message>
    <message>
        <source>Steps of a safe referral:</source>
        <translation>خطوات الإحالة الآمنة:</translation>
    </message>
    <message>
        <source>S&amp;teps...</source>
        <translation>ال&amp;خطوات...</translation>
    </message>
    <message>
        <source>Copies for the s&amp;ervice</source>
        <translation>نسخ &amp;للخدمة</translation>
    </message>
    <message>
        <source>Copies for the pers&amp;on</source>
        <translation>&amp;نسخ للشخص</translation>
    </message>
    <message>
        <source>Copies for our own &amp;file</source>
        <translation>نسخ لأ&amp;رشيفنا</translation>
    </message>
    <message>
        <source>The print service of this computer keeps a readable copy for up to a day after printing, and many printers keep one too. Print only on a printer you control; collect the pages at once.</source>
        <translation>تحتفظ خدمة الطباعة في هذا الحاسوب بنسخة مقروءة مدة تصل إلى يوم بعد الطباعة، وتحتفظ طابعات كثيرة بنسخة أيضًا. اطبع فقط على طابعة تتحكم بها؛ واجمع الصفحات فورًا.</translation>
    </message>
    <message>
        <source>This stays with us:</source>
        <translation>هذا يبقى لدينا:</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>The language of whoever reads this paper. It can be changed until the letter has left.</source>
        <translation>لغة من يقرأ هذه الورقة. يمكن تغييرها إلى أن تغادر الرسالة.</translation>
    </message>
    <message>
        <source>Preparing the letter...</source>
        <translation>يجري إعداد الرسالة...</translation>
    </message>
    <message>
        <source>Preparing the letter</source>
        <translation>إعداد الرسالة</translation>
    </message>
    <message>
        <source>This letter cannot leave now</source>
        <translation>لا يمكن لهذه الرسالة أن تخرج الآن</translation>
    </message>
    <message>
        <source>&amp;Ask consent now</source>
        <translation>طلب ال&amp;موافقة الآن</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إ&amp;عادة النظر</translation>
    </message>
    <message>
        <source>The letter is being handed over</source>
        <translation>يجري تسليم الرسالة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;حفظ بصيغة PDF...</translation>
    </message>
    <message>
        <source>Save a locked copy for e-&amp;mail...</source>
        <translation>حفظ نسخة مقفلة للبر&amp;يد الإلكتروني...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Page of the letter</source>
        <translation>صفحة من الرسالة</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>صفحة {number} من {total}</translation>
    </message>
</context>
<context>
    <name>LetterPapers</name>
    <message>
        <source>Letter {number}</source>
        <translation>الرسالة {number}</translation>
    </message>
    <message>
        <source>Recall of letter {number}</source>
        <translation>استرجاع الرسالة {number}</translation>
    </message>
    <message>
        <source>Reminder of letter {number}</source>
        <translation>تذكير بالرسالة {number}</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>البطاقة المحايدة</translation>
    </message>
    <message>
        <source>Copy of letter {number} for the person</source>
        <translation>نسخة الرسالة {number} للشخص</translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation>ما تمت مشاركته، للشخص</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>نموذج الموافقة</translation>
    </message>
    <message>
        <source>Pocket list of services</source>
        <translation>قائمة الجيب للخدمات</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Safety plan for the person</source>
        <translation>خطة السلامة للشخص</translation>
    </message>
    <message>
        <source>Readiness paper</source>
        <translation>ورقة الجاهزية</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>شهادة المحو</translation>
    </message>
    <message>
        <source>Recovery sheet {number}</source>
        <translation>ورقة الاسترداد {number}</translation>
    </message>
    <message>
        <source>Trainer sheet</source>
        <translation>ورقة المدرب</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>شهادة ممارسة</translation>
    </message>
    <message>
        <source>List for another program</source>
        <translation>قائمة لبرنامج آخر</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>ورقة اليوم</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>إشعار بخرق</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>What is on file about a person</source>
        <translation>ما هو مسجّل عن شخص</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>A recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation>بطاقة محايدة للشخص</translation>
    </message>
    <message>
        <source>Full copy for the person</source>
        <translation>نسخة كاملة للشخص</translation>
    </message>
    <message>
        <source>{item}: this kind of service does not need it</source>
        <translation>{item}: هذا النوع من الخدمات لا يحتاجه</translation>
    </message>
    <message>
        <source>{item}: not chosen for this letter, or not agreed</source>
        <translation>{item}: لم يُختر لهذه الرسالة، أو لا موافقة عليه</translation>
    </message>
    <message>
        <source>{item}: the person does not want it shared with this service</source>
        <translation>{item}: لا يريد الشخص مشاركته مع هذه الخدمة</translation>
    </message>
    <message>
        <source>{item}: the person did not agree to it</source>
        <translation>{item}: لم يوافق الشخص عليه</translation>
    </message>
    <message>
        <source>{item}: what was observed never leaves on paper</source>
        <translation>{item}: ما لوحظ لا يخرج على ورق أبدًا</translation>
    </message>
    <message>
        <source>{item}: nothing about offenders is kept in this program</source>
        <translation>{item}: لا يُحفظ شيء عن الجناة في هذا البرنامج</translation>
    </message>
    <message>
        <source>{item}: nothing is recorded</source>
        <translation>{item}: لا شيء مسجل</translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it; a neutral card is safer, and no paper the safest.</source>
        <translation>تذكر هذه الورقة أين طلب الشخص المساعدة. إن وُجدت في البيت أو في حقيبة أو في العمل فقد تعرّضه للخطر. اسأل أين ستُحفظ ومن قد يراها؛ البطاقة المحايدة أكثر أمانًا، وعدم وجود ورقة هو الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>The referral does not say that the person wants a card. Ask before you hand it over.</source>
        <translation>لا تذكر الإحالة أن الشخص يريد بطاقة. اسأل قبل أن تسلّمها.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>تذكير</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The letter was cleared from the screen.</source>
        <translation>أُزيلت الرسالة من الشاشة.</translation>
    </message>
</context>
<context>
    <name>LetterRelease</name>
    <message>
        <source>Save a readable file?</source>
        <translation>حفظ ملف مقروء؟</translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation>يبقى الملف على القرص، ويمكن لكل من يفتح مجلده أن يقرأه. لا تحفظه إلا عند الضرورة، في مكان تتحكم به، واحذفه فور تسليمه.</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>اختيار المكان...</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file}. It is logged as saved.</source>
        <translation>حُفظت الرسالة {number} الموجهة إلى {recipient} باسم {file}. وسُجِّل أنها حُفظت.</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect the pages now.</source>
        <translation>طُبعت الرسالة {number} الموجهة إلى {recipient}. وسُجِّلت بعدد نسخها: للخدمة {service}، للشخص {person}، لأرشيفكم {file}. اجمع الصفحات الآن.</translation>
    </message>
    <message>
        <source>The paper for the person was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect it now and hand it over where nobody else sees it.</source>
        <translation>طُبعت ورقة الشخص. وسُجِّلت بعدد نسخها: للخدمة {service}، للشخص {person}، لأرشيفكم {file}. خذها الآن وسلّمها حيث لا يراها أحد آخر.</translation>
    </message>
    <message>
        <source>Is this paper safe for the person?</source>
        <translation>هل هذه الورقة آمنة للشخص؟</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file} and opened again as a check. It is logged as saved. Tell the passphrase by telephone, never in an e-mail, and delete the file once it was sent.</source>
        <translation>حُفظت الرسالة {number} الموجهة إلى {recipient} باسم {file} وفُتحت ثانية للتأكد. وسُجِّل أنها حُفظت. أبلغ عبارة المرور بالهاتف، لا في بريد إلكتروني أبدًا، واحذف الملف بعد إرساله.</translation>
    </message>
    <message>
        <source>The paper for the person was saved as {file}. It is logged as saved.</source>
        <translation>حُفظت ورقة الشخص باسم {file}. وسُجِّل أنها حُفظت.</translation>
    </message>
    <message>
        <source>The person wants a neutral card: open the letter again and choose it at the top.</source>
        <translation>يريد الشخص بطاقة محايدة: افتح الرسالة ثانية واخترها في الأعلى.</translation>
    </message>
    <message>
        <source>The person wants a full copy: open the letter again and choose it at the top.</source>
        <translation>يريد الشخص نسخة كاملة: افتح الرسالة ثانية واخترها في الأعلى.</translation>
    </message>
    <message>
        <source>The letter left</source>
        <translation>خرجت الرسالة</translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. It was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation>لا أحد يعلم إن كان هذا قد طُبع: {paper}. تم تسليمه، ثم لم يأتِ رد. انظر إلى الطابعة وابحث عن الصفحات، ثم أجب في الصفحة الأولى إن كان قد طُبع؛ السؤال ينتظرك هناك.</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>لا أحد يعلم إن كان قد طُبع</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Letter number and case code, nothing else</source>
        <translation>رقم الرسالة ورمز الملف، ولا شيء غيرهما</translation>
    </message>
    <message>
        <source>It tells nothing new about the person, so it needs no consent.</source>
        <translation>لا تقول شيئًا جديدًا عن الشخص، فلا تحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>The place, the hour and whom to ask for, nothing else</source>
        <translation>المكان والساعة ومن يُسأل عنه، ولا شيء غير ذلك</translation>
    </message>
    <message>
        <source>Which letters left, when, to whom, and what they said</source>
        <translation>أي رسائل خرجت، ومتى، وإلى من، وما جاء فيها</translation>
    </message>
    <message>
        <source>It goes to the person alone, so it needs no consent.</source>
        <translation>تُعطى للشخص وحده، فلا تحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>Given on {day}, for this service alone. Valid until {until}.</source>
        <translation>أُعطيت في {day}، لهذه الخدمة وحدها. صالحة حتى {until}.</translation>
    </message>
    <message>
        <source>All steps before the letter are settled.</source>
        <translation>كل الخطوات السابقة للرسالة منجزة.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The letterhead has an image.</source>
        <translation>في ترويسة الرسالة صورة.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>There is no image to remove.</source>
        <translation>لا توجد صورة لإزالتها.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose an image for the letterhead</source>
        <translation>اختيار صورة لترويسة الرسالة</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الرسالة</translation>
    </message>
    <message>
        <source>The emblems of the Red Cross, Red Crescent and Red Crystal are protected by law, and who may print them where is regulated. The program adds none. Ask your National Society before you use an image that shows one.</source>
        <translation>شارات الصليب الأحمر والهلال الأحمر والكريستالة الحمراء محمية بموجب القانون، ومن يجوز له طباعتها وأين أمر منظَّم. البرنامج لا يضيف أيًا منها. اسأل جمعيتك الوطنية قبل استخدام صورة تحمل إحداها.</translation>
    </message>
    <message>
        <source>Letters in lan&amp;guage</source>
        <translation>ال&amp;رسائل باللغة</translation>
    </message>
    <message>
        <source>&amp;Lines (the first is large); empty: name and address of the branch</source>
        <translation>ال&amp;سطور (الأول كبير)؛ إن تُركت فارغة: اسم الفرع وعنوانه</translation>
    </message>
    <message>
        <source>Choose an &amp;image...</source>
        <translation>&amp;اختيار صورة...</translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation>إزالة ال&amp;صورة</translation>
    </message>
    <message>
        <source>A PNG or JPEG file of at most 4 MB. Only its picture is kept, nothing else that is in the file.</source>
        <translation>ملف PNG أو JPEG لا يزيد على 4 MB. تُحفظ صورته فقط، ولا شيء آخر مما في الملف.</translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation>كما سيبدو، بقيم متخيَّلة</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>The branch&apos;s own</source>
        <translation>الخاصة بالفرع</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>كما سُلِّمت</translation>
    </message>
    <message>
        <source>This wording is the delivered one.</source>
        <translation>هذه الصياغة هي المسلَّمة مع البرنامج.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Each kind of letter has a text in each language. The branch can write its own; what the letter shares about a person, and to whom, stays as it is.</source>
        <translation>لكل نوع من الرسائل نص بكل لغة. للفرع أن يكتب نصه؛ أما ما تشاركه الرسالة عن الشخص ومع من، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation>&amp;نوع الرسالة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Change the &amp;wording...</source>
        <translation>تغيير ال&amp;صياغة...</translation>
    </message>
    <message>
        <source>Go back to the &amp;delivered wording...</source>
        <translation>ال&amp;عودة إلى الصياغة المسلَّمة...</translation>
    </message>
    <message>
        <source>Letterhead and branch</source>
        <translation>الترويسة والفرع</translation>
    </message>
    <message>
        <source>The lines and the image at the head of every letter. Without them, the name, address and phone of the branch stand there.</source>
        <translation>السطور والصورة في رأس كل رسالة. وبدونها يظهر هناك اسم الفرع وعنوانه وهاتفه.</translation>
    </message>
    <message>
        <source>Name, address and &amp;phone of the branch...</source>
        <translation>اسم الفرع وعنوانه و&amp;هاتفه...</translation>
    </message>
    <message>
        <source>Change the &amp;letterhead...</source>
        <translation>&amp;تغيير الترويسة...</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>The branch&apos;s own text for this kind of letter in this language is thrown away.</source>
        <translation>سيُتخلص من نص الفرع لهذا النوع من الرسائل بهذه اللغة.</translation>
    </message>
    <message>
        <source>Go back to the delivered wording?</source>
        <translation>العودة إلى الصياغة المسلَّمة؟</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>The name also stands in other cases, which stay: {codes}. Correct them first.</source>
        <translation>يرد الاسم أيضًا في ملفات أخرى ستبقى: {codes}. صحّحها أولًا.</translation>
    </message>
    <message>
        <source>The name also stands in a referral that came in ({days}) and belongs to no case, which stays. If it is about this person and still waits, take it over into this case first; then it is erased with it.</source>
        <translation>يرد الاسم أيضًا في إحالة واردة ({days}) لا تنتمي إلى أي ملف، وهي تبقى. إن كانت عن هذا الشخص وما زالت تنتظر، فضُمّها أولًا إلى هذا الملف، فتُمحى معه.</translation>
    </message>
    <message>
        <source>The name also stands in a quick contact ({days}) that belongs to no case. It stays until its last day and then goes by itself.</source>
        <translation>يرد الاسم أيضًا في لقاء سريع ({days}) لا ينتمي إلى أي ملف. يبقى حتى يومه الأخير ثم يزول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The name also stands in a note on who was told of a breach ({days}), which stays. Look at it under Data protection.</source>
        <translation>يرد الاسم أيضًا في ملاحظة عمّن أُبلغ بخرق ({days})، وهي تبقى. انظر إليها تحت حماية البيانات.</translation>
    </message>
    <message>
        <source>The name also stands in a hand-over ({days}) that belongs to no case, which stays. Write case codes there, never names.</source>
        <translation>يرد الاسم أيضًا في تسليم عمل ({days}) لا يخص أي ملف، وهو يبقى. اكتب هناك رموز الملفات، لا الأسماء.</translation>
    </message>
    <message>
        <source>The name also stands in a call for help ({days}) that belongs to no case, which stays.</source>
        <translation>يرد الاسم أيضًا في نداء مساعدة ({days}) لا ينتمي إلى أي ملف، وهو يبقى.</translation>
    </message>
    <message>
        <source>Erased, from {year}: {people}</source>
        <translation>مُحيت، منذ {year}: {people}</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>أقل من 5</translation>
    </message>
</context>
<context>
    <name>LettingGoPage</name>
    <message>
        <source>Choose a case in the list, or type its code.</source>
        <translation>اختر ملفًا من القائمة أو اكتب رمزه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>المراجعة والمحو</translation>
    </message>
    <message>
        <source>Cases past the day until which they may be kept. Look at each once a month: keep it for a reason, hold it where a law or a court wants it, or erase it.</source>
        <translation>ملفات تجاوزت اليوم الذي يجوز حفظها حتى حلوله. انظر في كل منها مرة في الشهر: أبقِه لسبب، أو جمّده حيث يطلب قانون أو محكمة ذلك، أو امحُه.</translation>
    </message>
    <message>
        <source>Cases past their day</source>
        <translation>ملفات تجاوزت يومها</translation>
    </message>
    <message>
        <source>No case is past its day</source>
        <translation>لا ملف تجاوز يومه</translation>
    </message>
    <message>
        <source>Cases appear here when the day until which they may be kept is over.</source>
        <translation>تظهر الملفات هنا عندما يمضي اليوم الذي يجوز حفظها حتى حلوله.</translation>
    </message>
    <message>
        <source>Another ca&amp;se code</source>
        <translation>&amp;رمز ملف آخر</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>&amp;Keep longer...</source>
        <translation>إ&amp;بقاء مدة أطول...</translation>
    </message>
    <message>
        <source>&amp;Hold...</source>
        <translation>&amp;تجميد...</translation>
    </message>
    <message>
        <source>End hol&amp;d...</source>
        <translation>إ&amp;نهاء التجميد...</translation>
    </message>
    <message>
        <source>&amp;Erase...</source>
        <translation>&amp;محو...</translation>
    </message>
    <message>
        <source>&amp;Certificates...</source>
        <translation>ال&amp;شهادات...</translation>
    </message>
    <message>
        <source>&amp;Review is done</source>
        <translation>تمت المر&amp;اجعة</translation>
    </message>
</context>
<context>
    <name>LettingGoPresenter</name>
    <message numerus="yes">
        <source>%n case(s) past their day</source>
        <translation>
            <numerusform>لا ملفات تجاوزت يومها</numerusform>
            <numerusform>ملف واحد تجاوز يومه</numerusform>
            <numerusform>ملفان تجاوزا يومهما</numerusform>
            <numerusform>%n ملفات تجاوزت يومها</numerusform>
            <numerusform>%n ملفًا تجاوز يومه</numerusform>
            <numerusform>%n ملف تجاوز يومه</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of this month is on record.</source>
        <translation>مراجعة هذا الشهر مسجلة.</translation>
    </message>
    <message>
        <source>The review was left out since {month}. Look at each case now.</source>
        <translation>لم تُجرَ المراجعة منذ {month}. انظر في كل ملف الآن.</translation>
    </message>
    <message>
        <source>The last review was that of {month}.</source>
        <translation>آخر مراجعة كانت مراجعة {month}.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Kept on the ground of</source>
        <translation>محفوظ على أساس</translation>
    </message>
    <message>
        <source>{basis}, held for the law</source>
        <translation>{basis}، مجمَّد بحكم القانون</translation>
    </message>
    <message>
        <source>Case {case} stays as it is until the hold ends; nobody can erase it. Write which law, court or complaint wants it, without names of people.</source>
        <translation>يبقى الملف {case} كما هو حتى ينتهي التجميد، ولا يستطيع أحد محوه. اكتب أي قانون أو محكمة أو شكوى تطلبه، دون أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation>تجميد الملف</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Case {case} can be erased again when its time is over. Write why the hold ends.</source>
        <translation>يمكن محو الملف {case} مجددًا عند انتهاء مدته. اكتب سبب إنهاء التجميد.</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>إنهاء التجميد</translation>
    </message>
</context>
<context>
    <name>LimitsText</name>
    <message>
        <source>What you tell us stays with us. We may have to tell somebody without asking you only in these cases: {reasons}. Then we tell as little as possible, two of us decide it, and we tell you before or as soon as it is safe.</source>
        <translation>ما تقوله لنا يبقى لدينا. قد نضطر إلى إبلاغ أحد دون أن نسألك في هذه الأحوال فقط: {reasons}. عندئذ نقول أقل ما يمكن، ويقرر ذلك اثنان منا، ونخبرك قبل ذلك أو حالما يكون آمنًا.</translation>
    </message>
    <message>
        <source>DUTY TO REPORT: NOT YET CLARIFIED BY THE LEGAL ADVISER. Say: a law of this country may oblige us to report some things, and we do not know yet which. If that worries you, do not tell us details before we have asked.</source>
        <translation>واجب الإبلاغ: لم يوضحه المستشار القانوني بعد. قل: قد يُلزمنا قانون في هذا البلد بالإبلاغ عن بعض الأمور، ولا نعرف بعد أيها. إن كان ذلك يقلقك، فلا تخبرنا بالتفاصيل قبل أن نسأل.</translation>
    </message>
    <message>
        <source>By law, {who} must report to {to_whom}: {what}.</source>
        <translation>بحكم القانون، على {who} إبلاغ {to_whom} بما يلي: {what}.</translation>
    </message>
    <message>
        <source>The time for it is {hours} hours.</source>
        <translation>المهلة بالساعات: {hours}.</translation>
    </message>
    <message>
        <source>This holds for adults and for children.</source>
        <translation>يسري هذا على البالغين والأطفال.</translation>
    </message>
    <message>
        <source>This holds for children, not for adults.</source>
        <translation>يسري هذا على الأطفال لا على البالغين.</translation>
    </message>
    <message>
        <source>Otherwise: {consequence}.</source>
        <translation>وإلا: {consequence}.</translation>
    </message>
    <message>
        <source>Source: {source}, checked on {day}.</source>
        <translation>المصدر: {source}، تم التحقق منه في {day}.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>This view has choices that do not exist any more: {filters}. The rest of it is shown.</source>
        <translation>في هذا العرض اختيارات لم تعد موجودة: {filters}. يُعرض ما بقي منه.</translation>
    </message>
    <message>
        <source>ready-made view</source>
        <translation>العرض الجاهز</translation>
    </message>
    <message>
        <source>a filter of another version of the program</source>
        <translation>مرشح من إصدار آخر للبرنامج</translation>
    </message>
    <message>
        <source>You have a view {name}. It will show what the list shows now.</source>
        <translation>لديك عرض باسم {name}. سيُظهر ما تُظهره القائمة الآن.</translation>
    </message>
    <message>
        <source>Replace this view?</source>
        <translation>هل تستبدل هذا العرض؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The view {name} goes. What it shows stays as it is.</source>
        <translation>يُحذف العرض {name}. ما يعرضه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Remove this view?</source>
        <translation>هل تحذف هذا العرض؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>The branch has an own version of this list.</source>
        <translation>للفرع نسخة خاصة من هذه القائمة.</translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation>القوائم والقواعد</translation>
    </message>
    <message>
        <source>What the program offers to choose from, and the rules by which it decides. Each row says where it comes from. A row marked “not yet verified” is waiting for a protection officer.</source>
        <translation>ما يعرضه البرنامج للاختيار، والقواعد التي يقرر بها. كل سطر يذكر مصدره. والسطر المعلَّم «لم يُتحقق منه بعد» ينتظر مسؤول حماية.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>سطور القائمة</translation>
    </message>
    <message>
        <source>&amp;Take in a file...</source>
        <translation>أدخل &amp;ملفاً...</translation>
    </message>
    <message>
        <source>Take in a &amp;folder...</source>
        <translation>أدخل م&amp;جلداً...</translation>
    </message>
    <message>
        <source>Begin an own &amp;version...</source>
        <translation>&amp;بدء نسخة خاصة...</translation>
    </message>
</context>
<context>
    <name>ListsPresenter</name>
    <message numerus="yes">
        <source>%n row(s) not yet verified</source>
        <translation>
            <numerusform>لا سطور لم يُتحقق منها</numerusform>
            <numerusform>سطر واحد لم يُتحقق منه بعد</numerusform>
            <numerusform>سطران لم يُتحقق منهما بعد</numerusform>
            <numerusform>%n سطور لم يُتحقق منها بعد</numerusform>
            <numerusform>%n سطرًا لم يُتحقق منه بعد</numerusform>
            <numerusform>%n سطر لم يُتحقق منه بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {source}, as of {date}; {evidence}.</source>
        <translation>{code}: {source}، بتاريخ {date}؛ {evidence}.</translation>
    </message>
    <message>
        <source>Begin an own version of this list?</source>
        <translation>بدء نسخة خاصة من هذه القائمة؟</translation>
    </message>
    <message>
        <source>A copy is put into the folder of the branch on this laptop. Change it with a text editor and start the program again; a mistake is named with its line, and then the list that came with the program is used. Nobody outside this laptop sees the change.</source>
        <translation>توضع نسخة في مجلد الفرع على هذا الحاسوب. غيّرها بمحرر نصوص ثم أعد تشغيل البرنامج؛ إن وُجد خطأ يُذكر مع سطره، وتُستخدم عندئذ القائمة التي جاءت مع البرنامج. ولا يرى التغيير أحد خارج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The copy is {file} in {folder}.</source>
        <translation>النسخة هي {file} في {folder}.</translation>
    </message>
    <message>
        <source>An own version was begun</source>
        <translation>بدأت نسخة خاصة</translation>
    </message>
    <message>
        <source>Take in own lists</source>
        <translation>إدخال قوائم خاصة</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>قوائم (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation>لا شيء يمكن إدخاله</translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation>لا قائمة هنا.</translation>
    </message>
    <message>
        <source>{lines}

Lists without a mistake are copied into the folder of the branch on this laptop and are used from the next start on. A list with a mistake is left where it is.</source>
        <translation>{lines}

تُنسخ القوائم الخالية من الأخطاء إلى مجلد الفرع على هذا الحاسوب وتُستخدم من التشغيل القادم. القائمة التي فيها خطأ تبقى مكانها.</translation>
    </message>
    <message>
        <source>Take in these lists?</source>
        <translation>إدخال هذه القوائم؟</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program.</source>
        <translation>{file}: {rows} صفوف، منها {changed} تختلف عما جاء مع البرنامج.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program; the own version that is there now is kept aside.</source>
        <translation>{file}: {rows} صفوف، منها {changed} تختلف عما جاء مع البرنامج؛ تُحفظ النسخة الخاصة الحالية جانباً.</translation>
    </message>
    <message>
        <source>Taken in: {names}. Start the program again to use them.</source>
        <translation>أُدخلت: {names}. أعد تشغيل البرنامج لاستخدامها.</translation>
    </message>
    <message>
        <source>Own lists were taken in</source>
        <translation>أُدخلت قوائم خاصة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>own version</source>
        <translation>نسخة خاصة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
</context>
<context>
    <name>LockedCopyDialog</name>
    <message>
        <source>Write the passphrase down first. Without it nobody can read the copy.</source>
        <translation>دوّن عبارة المرور أولًا. دونها لا يستطيع أحد قراءة النسخة.</translation>
    </message>
    <message>
        <source>A locked copy for e-mail</source>
        <translation>نسخة مقفلة للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Write it down now: it is shown once and kept nowhere.</source>
        <translation>عبارة المرور هذه وحدها تفتح الملف. دوّنها الآن: تظهر مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Passphrase of the locked copy</source>
        <translation>عبارة مرور النسخة المقفلة</translation>
    </message>
    <message>
        <source>Tell it to the recipient by telephone. Never write it in the same e-mail, nor in another one. E-mail shows who wrote to whom: send it only where that is safe for the person.</source>
        <translation>أبلغها للمتلقي بالهاتف. لا تكتبها أبدًا في البريد الإلكتروني نفسه ولا في غيره. البريد الإلكتروني يُظهر من كتب لمن: لا ترسله إلا حيث يكون ذلك آمنًا للشخص.</translation>
    </message>
    <message>
        <source>I have &amp;written the passphrase down</source>
        <translation>&amp;دوّنتُ عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Choose the &amp;place...</source>
        <translation>&amp;اختيار المكان...</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation>يساورني قلق: طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation>فُقد شيء...</translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation>عبارة مروري...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>اللغة والعرض</translation>
    </message>
    <message>
        <source>It does not lock by itself; F12 locks it and throws it away.</source>
        <translation>لا يُقفل من تلقاء نفسه؛ F12 يقفله ويتخلص منه.</translation>
    </message>
    <message>
        <source>pgi-desk</source>
        <translation>pgi-desk</translation>
    </message>
    <message>
        <source>TRAINING - fictional people only. Nothing here is real and nothing is kept.</source>
        <translation>تدريب - أشخاص خياليون فقط. لا شيء هنا حقيقي ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Work with this copy...</source>
        <translation>العمل بهذه النسخة...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a person, letter or service (Ctrl+F)</source>
        <translation>البحث عن شخص أو رسالة أو خدمة (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>MakeSheetsDialog</name>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>معاينة الورقة {number}</translation>
    </message>
    <message>
        <source>Wait until the sheet is done.</source>
        <translation>انتظر حتى تكتمل الورقة.</translation>
    </message>
    <message>
        <source>Say for each sheet where it will be kept.</source>
        <translation>اذكر لكل ورقة أين ستُحفظ.</translation>
    </message>
    <message>
        <source>Print all three sheets and tick each one.</source>
        <translation>اطبع الأوراق الثلاث وأشِّر على كل منها.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>لا طابعة مثبتة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Print this sheet first.</source>
        <translation>اطبع هذه الورقة أولًا.</translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation>إنشاء أوراق الاسترداد</translation>
    </message>
    <message>
        <source>Three sheets of paper are printed, each for another place. Write functions and places, not names of people.</source>
        <translation>تُطبع ثلاث أوراق، كل منها لمكان مختلف. اكتب وظائف وأماكن، لا أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Sheet &amp;1 is kept by</source>
        <translation>الورقة 1 &amp;تُحفظ لدى</translation>
    </message>
    <message>
        <source>For example: safe of the coordinator</source>
        <translation>مثلًا: خزنة المنسق</translation>
    </message>
    <message>
        <source>Sheet &amp;2 is kept by</source>
        <translation>الو&amp;رقة 2 تُحفظ لدى</translation>
    </message>
    <message>
        <source>For example: national headquarters, protection focal point</source>
        <translation>مثلًا: المقر الوطني، نقطة اتصال الحماية</translation>
    </message>
    <message>
        <source>Sheet &amp;3 is kept by</source>
        <translation>ال&amp;ورقة 3 تُحفظ لدى</translation>
    </message>
    <message>
        <source>For example: a trusted person outside the branch</source>
        <translation>مثلًا: شخص موثوق خارج الفرع</translation>
    </message>
    <message>
        <source>&amp;Language of the instructions</source>
        <translation>&amp;لغة التعليمات</translation>
    </message>
    <message>
        <source>The sheets exist in memory and on paper only. Use a printer beside you that is not shared: some printers and print servers keep what they print.</source>
        <translation>الأوراق موجودة في الذاكرة وعلى الورق فقط. استخدم طابعة بجانبك غير مشتركة: بعض الطابعات وخوادم الطباعة تحتفظ بما تطبعه.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Install one, then open this window again; the sheets cannot be saved as a file.</source>
        <translation>لا طابعة مثبتة على هذا الحاسوب. ثبّت طابعة ثم افتح هذه النافذة ثانية؛ لا يمكن حفظ الأوراق كملف.</translation>
    </message>
    <message>
        <source>Show sheet 1</source>
        <translation>عرض الورقة 1</translation>
    </message>
    <message>
        <source>Print sheet 1</source>
        <translation>طباعة الورقة 1</translation>
    </message>
    <message>
        <source>Sheet 1 is printed and readable</source>
        <translation>الورقة 1 مطبوعة ومقروءة</translation>
    </message>
    <message>
        <source>Show sheet 2</source>
        <translation>عرض الورقة 2</translation>
    </message>
    <message>
        <source>Print sheet 2</source>
        <translation>طباعة الورقة 2</translation>
    </message>
    <message>
        <source>Sheet 2 is printed and readable</source>
        <translation>الورقة 2 مطبوعة ومقروءة</translation>
    </message>
    <message>
        <source>Show sheet 3</source>
        <translation>عرض الورقة 3</translation>
    </message>
    <message>
        <source>Print sheet 3</source>
        <translation>طباعة الورقة 3</translation>
    </message>
    <message>
        <source>Sheet 3 is printed and readable</source>
        <translation>الورقة 3 مطبوعة ومقروءة</translation>
    </message>
    <message>
        <source>Working on the sheets</source>
        <translation>يجري العمل على الأوراق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make three sheets</source>
        <translation>إنشاء &amp;ثلاث أوراق</translation>
    </message>
    <message>
        <source>&amp;Go on: type two of them back</source>
        <translation>&amp;متابعة: إعادة كتابة اثنتين منها</translation>
    </message>
</context>
<context>
    <name>MakeSheetsPresenter</name>
    <message>
        <source>Set {mark}</source>
        <translation>المجموعة {mark}</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>To begin with</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>People and their cases</source>
        <translation>الأشخاص وملفاتهم</translation>
    </message>
    <message>
        <source>Referrals and services</source>
        <translation>الإحالات والخدمات</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The file and its safety</source>
        <translation>الملف وسلامته</translation>
    </message>
    <message>
        <source>The computer and the program</source>
        <translation>الحاسوب والبرنامج</translation>
    </message>
    <message>
        <source>Guides and words</source>
        <translation>الأدلة والكلمات</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>تجري قراءة الملف.</translation>
    </message>
    <message>
        <source>Nothing was read before this.</source>
        <translation>لم يُقرأ شيء قبل هذا.</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>لا موضوع فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;بحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>نص الموضوع</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>Check a set-&amp;up file...</source>
        <translation>ت&amp;حقّق من ملف تثبيت...</translation>
    </message>
    <message>
        <source>&amp;Report about the program...</source>
        <translation>تقرير &amp;عن البرنامج...</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>MediumDialog</name>
    <message>
        <source>It is retired already. The next backup that is made on it puts it into use again.</source>
        <translation>هي خارج الاستخدام بالفعل. والنسخة الاحتياطية التالية عليها تعيدها إلى الاستخدام.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>أدخل اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <source>Write the name on the stick as well, so that everybody takes the right one. Retire a stick that was lost, broken or thrown away: it no longer counts, and nobody is reminded of it.</source>
        <translation>اكتب الاسم على ذاكرة USB أيضًا، ليأخذ الجميع الذاكرة الصحيحة. أخرج من الاستخدام ذاكرة فُقدت أو تعطّلت أو رُميت: لن تُحسب بعد ذلك ولن يُذكَّر أحد بها.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation>إخراج &amp;من الاستخدام...</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>&amp;حفظ الاسم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>MediumPresenter</name>
    <message>
        <source>{label} no longer counts as a place with backups. Was it lost or stolen? Whoever has it can do nothing with the backups on it, unless they also have a key or passphrase that opens them.</source>
        <translation>لن يُحسب {label} بعد الآن مكانًا للنسخ الاحتياطية. هل فُقد أو سُرق؟ من يملكه لا يستطيع فعل شيء بالنسخ التي عليه، ما لم يكن لديه أيضًا مفتاح أو عبارة مرور تفتحها.</translation>
    </message>
    <message>
        <source>Retire this stick or folder?</source>
        <translation>إخراج ذاكرة USB هذه أو المجلد من الاستخدام؟</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إخراج من الاستخدام</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Type both case codes first.</source>
        <translation>اكتب رمزي الملفين أولًا.</translation>
    </message>
    <message>
        <source>Compare the two files first.</source>
        <translation>قارن بين الملفين أولًا.</translation>
    </message>
    <message>
        <source>Put two case files together</source>
        <translation>ضم ملفين</translation>
    </message>
    <message>
        <source>Two case files of the same person become one. Everything in the file that goes moves to the file that stays: help, referrals, letters, notes, consents. The higher risk, the earlier end of keeping and a hidden name hold; a consent that the other file does not bear out is asked anew. The code of the file that goes leads to the one that stays. All of it is one change and can be taken back.</source>
        <translation>يصبح ملفّان للشخص نفسه ملفًا واحدًا. كل ما في الملف الزائل ينتقل إلى الملف الباقي: المساعدة والإحالات والرسائل والتدوينات والموافقات. يسري الخطر الأعلى وموعد انتهاء الحفظ الأقرب والاسم المخفي، وتُطلب من جديد كل موافقة لا يؤيدها الملف الآخر. رمز الملف الزائل يقود إلى الملف الباقي. كل ذلك تغيير واحد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>ال&amp;باقي</translation>
    </message>
    <message>
        <source>&amp;Goes</source>
        <translation>ال&amp;زائل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>What the two files say differently</source>
        <translation>ما يختلف فيه الملفان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put &amp;together</source>
        <translation>&amp;ضم</translation>
    </message>
</context>
<context>
    <name>MergePresenter</name>
    <message>
        <source>These are the same case.</source>
        <translation>هذان الرمزان لملف واحد.</translation>
    </message>
    <message>
        <source>The name of one of the cases is hidden from you. Open the identity first, with a reason.</source>
        <translation>اسم أحد الملفين مخفي عنك. افتح الهوية أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Whoever leads the case that stays may not see the hidden name of the other. Let them in first, or let the other case stay.</source>
        <translation>من يتابع الملف الباقي لا يحق له رؤية الاسم المخفي في الآخر. اسمح له أولًا، أو اجعل الملف الآخر هو الباقي.</translation>
    </message>
    <message>
        <source>One of the cases is closed or in the bin. Take it up again first.</source>
        <translation>أحد الملفين مغلق أو في سلة المحذوفات. أعد فتحه أولًا.</translation>
    </message>
    <message>
        <source>One of the cases is held for the law.</source>
        <translation>أحد الملفين مجمَّد بحكم القانون.</translation>
    </message>
    <message>
        <source>Nobody said yet whether a letter of one of the cases left. The first page asks.</source>
        <translation>لم يقل أحد بعد إن كانت رسالة من أحد الملفين قد خرجت. الصفحة الأولى تسأل عن ذلك.</translation>
    </message>
    <message>
        <source>A request about one of the records waits for its answer. Answer it first.</source>
        <translation>هناك طلب بشأن أحد السجلين ينتظر الرد. أجب عنه أولًا.</translation>
    </message>
    <message>
        <source>Tick where the words of the file that goes are right. Names that are not taken are kept too.</source>
        <translation>ضع علامة حيث تكون كلمات الملف الزائل هي الصحيحة. وتُحفظ أيضًا الأسماء التي لم تؤخذ.</translation>
    </message>
    <message>
        <source>The two files say nothing different about who the person is.</source>
        <translation>لا يختلف الملفان في هوية الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) will have to be asked anew.</source>
        <translation>
            <numerusform>لا موافقة يلزم طلبها من جديد.</numerusform>
            <numerusform>يلزم طلب موافقة واحدة من جديد.</numerusform>
            <numerusform>يلزم طلب موافقتين من جديد.</numerusform>
            <numerusform>يلزم طلب %n موافقات من جديد.</numerusform>
            <numerusform>يلزم طلب %n موافقة من جديد.</numerusform>
            <numerusform>يلزم طلب %n موافقة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: stays {kept}, goes {other}</source>
        <translation>{field}: يبقى {kept}، ويزول {other}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>اكتب عبارة المرور نفسها مرتين.</translation>
    </message>
    <message>
        <source>Type the passphrase exactly as it stands above, so that it was really read.</source>
        <translation>اكتب عبارة المرور تمامًا كما تظهر أعلاه، لضمان أنها قُرئت فعلًا.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Choose where it comes from</source>
        <translation>اختر المصدر</translation>
    </message>
    <message>
        <source>Interpreter: {code}</source>
        <translation>المترجم: {code}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation>المصد&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Short and factual. No names of other people</source>
        <translation>باختصار وبالوقائع. دون أسماء أشخاص آخرين</translation>
    </message>
    <message>
        <source>With an &amp;interpreter...</source>
        <translation>&amp;مع مترجم...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>NotePresenter</name>
    <message>
        <source>This corrects the note of {moment}. That note stays; both can be read.</source>
        <translation>هذا يصحح تدوينة {moment}. تلك التدوينة تبقى؛ ويمكن قراءة الاثنتين.</translation>
    </message>
</context>
<context>
    <name>NoticeReader</name>
    <message>
        <source>{name} opened the identity of case {case} on {moment}, until {until}. The reason: {reason}</source>
        <translation>فتح {name} هوية الملف {case} في {moment}، حتى {until}. السبب: {reason}</translation>
    </message>
    <message>
        <source>An identity was opened</source>
        <translation>فُتحت هوية</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطّلعت عليه</translation>
    </message>
</context>
<context>
    <name>ObserveDialog</name>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>Answer at least one row first.</source>
        <translation>أجب عن سطر واحد على الأقل أولًا.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Leave open what you did not notice; open never counts as no. Signs neither prove nor exclude trafficking, and they are not added up.</source>
        <translation>انظر واستمع فقط: لا تطرح أسئلة من أجل هذه القائمة. اترك ما لم تلاحظه مفتوحًا؛ فهو لا يُحسب «لا» أبدًا. العلامات لا تثبت الاتجار بالأشخاص ولا تنفيه، ولا تُجمع.</translation>
    </message>
    <message>
        <source>Signs that can be seen or heard</source>
        <translation>علامات يمكن رؤيتها أو سماعها</translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation>&amp;نعم (1)</translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation>&amp;لا (2)</translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation>&amp;غير معروف (3)</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>مصدر &amp;هذا...</translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation>كيف &amp;عُرف</translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation>&amp;مدى تأكدك</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ObservePresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
</context>
<context>
    <name>OpenBackupDialog</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>ملفات البيانات (*.pgidesk)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Backups (*.pgibak)</source>
        <translation>نسخ احتياطية (*.pgibak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A secret key: its file, or pasted</source>
        <translation>مفتاح سري: ملفه، أو ملصوقًا</translation>
    </message>
    <message>
        <source>Two recovery sheets of the file</source>
        <translation>ورقتا استرداد لملف البيانات</translation>
    </message>
    <message>
        <source>The file that is open now</source>
        <translation>ملف البيانات المفتوح الآن</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>اختر نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>Look inside first: then you see what would be restored.</source>
        <translation>اعرض المحتوى أولًا: عندئذ ترى ما سيُستعاد.</translation>
    </message>
    <message>
        <source>Choose where the new file goes first.</source>
        <translation>اختر أولًا مكان الملف الجديد.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>ال&amp;نسخة الاحتياطية</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>لم تُختر نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>اخت&amp;يار...</translation>
    </message>
    <message>
        <source>Opens &amp;with</source>
        <translation>&amp;تُفتح بواسطة</translation>
    </message>
    <message>
        <source>Passphrase of &amp;the backup</source>
        <translation>عبارة مرور النسخة الاحتيا&amp;طية</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;ملف المفتاح</translation>
    </message>
    <message>
        <source>A text file with a secret key in it</source>
        <translation>ملف نصي فيه مفتاح سري</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>اختيا&amp;ر...</translation>
    </message>
    <message>
        <source>Or the key &amp;itself</source>
        <translation>أو المفتا&amp;ح نفسه</translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;1</source>
        <translation>ور&amp;قة الاسترداد، الخانة 1</translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation>1. كلمة  2. كلمة  3. كلمة ...</translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;2</source>
        <translation>&amp;ورقة الاسترداد، الخانة 2</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;file at that time</source>
        <translation>عبارة مرور ملف ال&amp;بيانات آنذاك</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>الملف ال&amp;جديد</translation>
    </message>
    <message>
        <source>Choo&amp;se...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>How the backup differs from the open file</source>
        <translation>ما يختلف بين النسخة الاحتياطية والملف المفتوح</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;عرض المحتوى</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Open the identity for a time</source>
        <translation>فتح الهوية لوقت محدود</translation>
    </message>
    <message>
        <source>You do not work on this case. Say why you need to know who the person is. The colleague who leads the case and the coordinators see that you looked, when and why.</source>
        <translation>أنت لا تعمل على هذا الملف. قل لماذا تحتاج إلى معرفة هوية الشخص. يرى المسؤول عن الملف والمنسقون أنك اطّلعت ومتى ولماذا.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>For &amp;how long</source>
        <translation>&amp;لأي مدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Open the identity</source>
        <translation>&amp;فتح الهوية</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Type your sign-in name and your passphrase until now first.</source>
        <translation>اكتب أولًا اسم الدخول وعبارة مرورك الحالية.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>This changes the passphrase with which you sign in on this laptop. Write the new one down and keep it where only you find it.</source>
        <translation>يغيّر هذا عبارة المرور التي تسجّل بها دخولك على هذا الحاسوب. دوّن الجديدة واحفظها حيث لا يجدها أحد سواك.</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>اسم ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation>عبارة ال&amp;مرور حتى الآن</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;عبارة أخرى</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>&amp;اكتبها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>أختار عبارة خاصة من 15 &amp;حرفًا على الأقل</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>عبا&amp;رة مرور خاصة</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>العبارة ال&amp;خاصة، مرة أخرى</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePresenter</name>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>Your new passphrase works from now on.</source>
        <translation>عبارة مرورك الجديدة سارية من الآن.</translation>
    </message>
</context>
<context>
    <name>OwnPlanDialog</name>
    <message>
        <source>Print the safety plan</source>
        <translation>طباعة خطة السلامة</translation>
    </message>
    <message>
        <source>The paper holds the plan in the person’s own words, and no name, case code or branch. Ask once more whether it is safe for them to have it. It is not saved as a file.</source>
        <translation>تضم الورقة الخطة بكلمات الشخص نفسه، دون اسم أو رمز ملف أو فرع. اسأل مرة أخرى إن كان حملها آمنًا له. وهي لا تُحفظ كملف.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;عرض الورقة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Type a few letters, in the language of the window or in English. The arrow keys choose, Enter does it, Esc closes.</source>
        <translation>اكتب بضعة أحرف بلغة النافذة أو بالإنجليزية. مفاتيح الأسهم للاختيار، وEnter للتنفيذ، وEsc للإغلاق.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter does it, Esc closes. English words are found too.</source>
        <translation>مفاتيح الأسهم للاختيار، وEnter للتنفيذ، وEsc للإغلاق. ويمكن البحث بكلمات إنجليزية أيضًا.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>This computer has no printer.</source>
        <translation>لا طابعة لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>الورقة كما ستُطبع</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات الورقة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>All cases</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>أي خطر</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>%n معروضة</numerusform>
            <numerusform>%n معروضًا</numerusform>
            <numerusform>%n معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation>(مرّر لعرض المزيد)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation>&amp;استيراد قائمة...</translation>
    </message>
    <message>
        <source>Letting &amp;go...</source>
        <translation>ال&amp;مراجعة والمحو...</translation>
    </message>
    <message>
        <source>Waiting for re&amp;view...</source>
        <translation>&amp;بانتظار المراجعة...</translation>
    </message>
    <message>
        <source>&amp;Blank consent form...</source>
        <translation>&amp;نموذج موافقة فارغ...</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;شخص جديد</translation>
    </message>
    <message>
        <source>Search by case code or name</source>
        <translation>البحث برمز الملف أو الاسم</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Nobody is found. Change the words or the filters.</source>
        <translation>لم يُعثر على أحد. غيّر الكلمات أو عوامل التصفية.</translation>
    </message>
    <message>
        <source>No people recorded yet</source>
        <translation>لم يُسجَّل أشخاص بعد</translation>
    </message>
    <message>
        <source>Start with &quot;New person&quot;. You will be asked first whether the person agrees that you write anything down.</source>
        <translation>ابدأ بزر «شخص جديد». ستُسأل أولًا إن كان الشخص يوافق على أن تدوّن أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>الأ&amp;عمدة...</translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation>&amp;حفظ القائمة...</translation>
    </message>
    <message>
        <source>Im&amp;port help given...</source>
        <translation>ا&amp;ستيراد مساعدات...</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>&amp;فتح الملف</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>الإحالات المفتوحة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Something is due today</source>
        <translation>شيء مستحق اليوم</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation>شيء تأخر عن موعده</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>جديد في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>شيء ناقص</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>ملفات مغلقة</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Correct identity</source>
        <translation>تصحيح الهوية</translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation>حفظ ال&amp;تصحيح</translation>
    </message>
    <message>
        <source>Who is it? One name or a nickname is enough</source>
        <translation>من هو الشخص؟ يكفي اسم واحد أو اسم مستعار</translation>
    </message>
    <message>
        <source>How can the person be reached safely?</source>
        <translation>كيف يمكن التواصل مع الشخص بأمان؟</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>1. First ask: may we write this down?</source>
        <translation>1. اسأل أولًا: هل لنا أن ندوّن هذا؟</translation>
    </message>
    <message>
        <source>Say who we are, what is kept and for how long, who sees it, and that help does not depend on it. Tick each point as you explain it.</source>
        <translation>اذكر من نحن، وما الذي يُحفظ وإلى متى، ومن يراه، وأن المساعدة لا تتوقف عليه. أشِّر على كل نقطة عند شرحها.</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation>من قدّم&amp;ها</translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation>قبول الطفل</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>بال&amp;لغة</translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation>المترجم الشفهي (رم&amp;ز)</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>الأ&amp;ساس القانوني</translation>
    </message>
    <message>
        <source>We are in a private place</source>
        <translation>نحن في مكان خاص</translation>
    </message>
    <message>
        <source>2. Who is it? One name or a nickname is enough</source>
        <translation>2. من هو الشخص؟ يكفي اسم واحد أو اسم مستعار</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>ال&amp;اسم الأول</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>Other na&amp;mes</source>
        <translation>أسماء أ&amp;خرى</translation>
    </message>
    <message>
        <source>N&amp;ickname</source>
        <translation>اسم &amp;مستعار</translation>
    </message>
    <message>
        <source>Bo&amp;rn</source>
        <translation>الميلا&amp;د</translation>
    </message>
    <message>
        <source>1999-04-07, 1999-04, 1999 or ~1999</source>
        <translation>‎1999-04-07 أو ‎1999-04 أو ‎1999 أو ‎~‎1999</translation>
    </message>
    <message>
        <source>or age gro&amp;up</source>
        <translation>أو ال&amp;فئة العمرية</translation>
    </message>
    <message>
        <source>The age is in doubt: treat as a child until it is clear</source>
        <translation>العمر موضع شك: يُعامل كطفل حتى يتضح الأمر</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>الن&amp;وع الاجتماعي</translation>
    </message>
    <message>
        <source>S&amp;peaks</source>
        <translation>&amp;يتكلم</translation>
    </message>
    <message>
        <source>Nationality, if needed</source>
        <translation>الجنسية، عند الحاجة</translation>
    </message>
    <message>
        <source>Access nee&amp;ds</source>
        <translation>احتياجات الو&amp;صول</translation>
    </message>
    <message>
        <source>3. Why are we in touch?</source>
        <translation>3. لماذا نحن على تواصل؟</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <translation>ال&amp;حاجة</translation>
    </message>
    <message>
        <source>One or two factual sentences, as told by the person</source>
        <translation>جملة أو جملتان بالوقائع، كما رواها الشخص</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>4. How can the person be reached safely?</source>
        <translation>4. كيف يمكن التواصل مع الشخص بأمان؟</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>الوسيل&amp;ة</translation>
    </message>
    <message>
        <source>Number or pla&amp;ce</source>
        <translation>الر&amp;قم أو المكان</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>الساعات الآمنة</translation>
    </message>
    <message>
        <source>18:00-20:00, or mo-fr 9:00-12:00, sa 10-11</source>
        <translation>18:00-20:00 أو الاثنين-الجمعة ‎9:00-12:00، السبت ‎10-11</translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation>عبارة التعارف</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من يجوز أن يرد</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>يمكن ترك رسالة</translation>
    </message>
    <message>
        <source>Perhaps on record already. You may go on all the same.</source>
        <translation>ربما هو مسجَّل من قبل. يمكنك المتابعة على كل حال.</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>فتح هذا الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation>حفظ ال&amp;شخص</translation>
    </message>
</context>
<context>
    <name>PersonWordDialog</name>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Choose what the person said first.</source>
        <translation>اختر أولًا ما قاله الشخص.</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>ما يقوله الشخص</translation>
    </message>
    <message>
        <source>Ask how content the person is, in their own words. Do not ask for their story.</source>
        <translation>اسأل الشخص عن مدى رضاه، بكلماته هو. لا تطلب قصته.</translation>
    </message>
    <message>
        <source>I &amp;asked when it is safe, and it was</source>
        <translation>&amp;سألتُ حين كان ذلك آمنًا</translation>
    </message>
    <message>
        <source>&amp;How did you ask</source>
        <translation>&amp;كيف سألت</translation>
    </message>
    <message>
        <source>How &amp;content is the person</source>
        <translation>&amp;ما مدى رضا الشخص</translation>
    </message>
    <message>
        <source>Did the person feel sa&amp;fe there</source>
        <translation>&amp;هل شعر الشخص بالأمان هناك</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>How to &amp;reach the person...</source>
        <translation>كيفية التواصل مع ال&amp;شخص...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>PersonWordPresenter</name>
    <message>
        <source>About the help of {service}, letter {number}</source>
        <translation>عن مساعدة {service}، الرسالة {number}</translation>
    </message>
    <message>
        <source>The person did not agree to be asked about the service: {reasons}. Do not ask.</source>
        <translation>لم يوافق الشخص على أن يُسأل عن الخدمة: {reasons}. لا تسأل.</translation>
    </message>
    <message>
        <source>The service is due for a check</source>
        <translation>حان موعد التحقق من الخدمة</translation>
    </message>
    <message>
        <source>Several people spoke against it within 90 days. Until it was checked again, no referral can go there.</source>
        <translation>انتقدها عدة أشخاص خلال 90 يومًا. لا تجوز أي إحالة إليها حتى يُعاد التحقق منها.</translation>
    </message>
</context>
<context>
    <name>PfaDialog</name>
    <message>
        <source>Psychological first aid</source>
        <translation>الإسعافات النفسية الأولية</translation>
    </message>
    <message>
        <source>Look, listen, link. Keep it short, and do not ask for the story.</source>
        <translation>انظر، استمع، اربط. باختصار، ودون سؤال عن القصة.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>ال&amp;سلامة</translation>
    </message>
    <message>
        <source>&amp;Urgent needs</source>
        <translation>&amp;احتياجات عاجلة</translation>
    </message>
    <message>
        <source>Signs of &amp;distress</source>
        <translation>&amp;علامات الضيق</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>What the person says they &amp;need</source>
        <translation>ما يقول ال&amp;شخص إنه يحتاجه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>اربط</translation>
    </message>
    <message>
        <source>&amp;Information given</source>
        <translation>ال&amp;معلومات المقدمة</translation>
    </message>
    <message>
        <source>&amp;People contacted</source>
        <translation>من اتُّصل &amp;بهم</translation>
    </message>
    <message>
        <source>Services &amp;offered</source>
        <translation>ال&amp;خدمات المعروضة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>PlanDecisionDialog</name>
    <message>
        <source>Choose the decision</source>
        <translation>اختر القرار</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>اعتماد الخطة</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>ال&amp;قرار</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation>توافق نقطة اتصال أو منسق هنا، عند هذا المكتب.</translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation>&amp;من يوافق</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>&amp;اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>&amp;عبارة مروره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>PlanDecisionPresenter</name>
    <message>
        <source>•  {domain}: {objective}</source>
        <translation>•  {domain}: {objective}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>A day is agreed already. Choose another one, or settle it on the page about safety.</source>
        <translation>اتُّفق على يوم بالفعل. اختر يومًا آخر، أو أنهِ ذلك في صفحة السلامة.</translation>
    </message>
    <message>
        <source>Tick it once the person agreed to a day.</source>
        <translation>أشّر عليه حين يوافق الشخص على يوم.</translation>
    </message>
    <message>
        <source>Tick Handed over by telephone first.</source>
        <translation>أشِّر أولًا على «سُلِّمت بالهاتف».</translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation>الخيارات والطريق</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>أجزاء الخطة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Talk about at least two options. Doing nothing is always one of them, and it is a good answer.</source>
        <translation>تحدثا عن خيارين على الأقل. عدم فعل شيء خيار دائمًا، وهو جواب جيد.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Good about it</source>
        <translation>مزاياه</translation>
    </message>
    <message>
        <source>Bad about it</source>
        <translation>عيوبه</translation>
    </message>
    <message>
        <source>&amp;This service</source>
        <translation>ه&amp;ذه الخدمة</translation>
    </message>
    <message>
        <source>The service of this referral: which</source>
        <translation>خدمة هذه الإحالة: أيها</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>ببضع كلمات</translation>
    </message>
    <message>
        <source>The service of this referral: good about it</source>
        <translation>خدمة هذه الإحالة: مزاياها</translation>
    </message>
    <message>
        <source>The service of this referral: bad about it</source>
        <translation>خدمة هذه الإحالة: عيوبها</translation>
    </message>
    <message>
        <source>&amp;Another service</source>
        <translation>&amp;خدمة أخرى</translation>
    </message>
    <message>
        <source>Another service: which</source>
        <translation>خدمة أخرى: أيها</translation>
    </message>
    <message>
        <source>Another service: good about it</source>
        <translation>خدمة أخرى: مزاياها</translation>
    </message>
    <message>
        <source>Another service: bad about it</source>
        <translation>خدمة أخرى: عيوبها</translation>
    </message>
    <message>
        <source>&amp;Nothing for now</source>
        <translation>&amp;لا شيء الآن</translation>
    </message>
    <message>
        <source>Nothing for now: good about it</source>
        <translation>لا شيء الآن: مزاياه</translation>
    </message>
    <message>
        <source>Nothing for now: bad about it</source>
        <translation>لا شيء الآن: عيوبه</translation>
    </message>
    <message>
        <source>The person &amp;chose</source>
        <translation>اختار ال&amp;شخص</translation>
    </message>
    <message>
        <source>In their own &amp;words</source>
        <translation>&amp;بكلماته هو</translation>
    </message>
    <message>
        <source>Only if they want that kept</source>
        <translation>فقط إن أراد حفظ ذلك</translation>
    </message>
    <message>
        <source>If the service says n&amp;o</source>
        <translation>إن &amp;رفضت الخدمة</translation>
    </message>
    <message>
        <source>What you agreed to do then</source>
        <translation>ما اتفقتما على فعله عندئذ</translation>
    </message>
    <message>
        <source>Nothing for now: save this, then press End without a referral on the page behind. It is kept with the case.</source>
        <translation>لا شيء الآن: احفظ هذا، ثم اضغط «إنهاء دون إحالة» في الصفحة خلف هذه النافذة. يُحفظ ذلك مع الملف.</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>طريق الوصول</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>ال&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;على نفقة</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>ال&amp;تكلفة</translation>
    </message>
    <message>
        <source>For instance the fare</source>
        <translation>مثلًا أجرة الركوب</translation>
    </message>
    <message>
        <source>P&amp;ick-up point</source>
        <translation>نقطة ال&amp;التقاء</translation>
    </message>
    <message>
        <source>A place where nobody is put at risk</source>
        <translation>مكان لا يتعرض فيه أحد للخطر</translation>
    </message>
    <message>
        <source>Goes &amp;along</source>
        <translation>ال&amp;مرافق</translation>
    </message>
    <message>
        <source>The person agrees with who &amp;goes along, also man or woman</source>
        <translation>يوافق الشخص على المرافق، وعلى كونه ر&amp;جلًا أو امرأة</translation>
    </message>
    <message>
        <source>&amp;Way back</source>
        <translation>&amp;طريق العودة</translation>
    </message>
    <message>
        <source>How the person gets back, and where to</source>
        <translation>كيف يعود الشخص، وإلى أين</translation>
    </message>
    <message>
        <source>The person arrived sa&amp;fely</source>
        <translation>و&amp;صل الشخص بأمان</translation>
    </message>
    <message>
        <source>Ask &amp;how it went on</source>
        <translation>الس&amp;ؤال كيف سارت الأمور في</translation>
    </message>
    <message>
        <source>Day for asking how it went</source>
        <translation>يوم السؤال كيف سارت الأمور</translation>
    </message>
    <message>
        <source>The day stands in the list of what is due, as long as the person agrees to be contacted (C7).</source>
        <translation>يظهر اليوم في قائمة ما هو مستحق ما دام الشخص موافقًا على التواصل معه (C7).</translation>
    </message>
    <message>
        <source>Meeting and card</source>
        <translation>اللقاء والبطاقة</translation>
    </message>
    <message>
        <source>This is printed on the neutral card, if the person wants one. Nothing in it may say why they go there.</source>
        <translation>يُطبع هذا على البطاقة المحايدة إن أراد الشخص بطاقة. يجب ألا يذكر شيء فيه سبب ذهابه إلى هناك.</translation>
    </message>
    <message>
        <source>&amp;Place, as it is called on the card</source>
        <translation>المكان، كما يُسم&amp;ى على البطاقة</translation>
    </message>
    <message>
        <source>Empty: the name of the service</source>
        <translation>إن تُرك فارغًا: اسم الخدمة</translation>
    </message>
    <message>
        <source>Day and &amp;hour</source>
        <translation>اليوم والساع&amp;ة</translation>
    </message>
    <message>
        <source>For instance Monday 6 July at 10:00</source>
        <translation>مثلًا الاثنين 6 يوليو الساعة 10:00</translation>
    </message>
    <message>
        <source>Ask &amp;for</source>
        <translation>ال&amp;سؤال عن</translation>
    </message>
    <message>
        <source>A first name or a role</source>
        <translation>اسم أول أو دور</translation>
    </message>
    <message>
        <source>&amp;Word that the person chose</source>
        <translation>ال&amp;كلمة التي اختارها الشخص</translation>
    </message>
    <message>
        <source>Each side knows the other by it</source>
        <translation>يعرف بها كل طرف الآخر</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first; the letter follows. For all others a call without a name, whether there is room, is enough.</source>
        <translation>تُسلَّم الحالة الطارئة بالهاتف أولًا؛ ثم تتبعها الرسالة. وفي غيرها تكفي مكالمة دون اسم للسؤال عن وجود مكان.</translation>
    </message>
    <message>
        <source>&amp;Handed over by telephone</source>
        <translation>سُلِّمت بال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>Who &amp;took the call</source>
        <translation>من تل&amp;قّى المكالمة</translation>
    </message>
    <message>
        <source>&amp;If there was no call, why</source>
        <translation>إن لم تكن مكالمة، &amp;فلماذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>PocketListDialog</name>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Print a pocket list</source>
        <translation>طباعة قائمة جيب</translation>
    </message>
    <message>
        <source>The list has the services whose check holds today, hotlines and emergency services first, and no hidden address. It says nothing about why somebody carries it. Ask the person whether it is safe for them to have it.</source>
        <translation>تضم القائمة الخدمات التي يسري التحقق منها اليوم، والخطوط الساخنة وخدمات الطوارئ أولًا، دون أي عنوان مخفي. ولا تذكر شيئًا عن سبب حملها. اسأل الشخص إن كان حملها آمنًا له.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the list</source>
        <translation>&amp;لغة القائمة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>ال&amp;نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;عرض الورقة</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;حفظ كملف...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>PocketListPresenter</name>
    <message numerus="yes">
        <source>%n service(s) will be on the list.</source>
        <translation>
            <numerusform>لن تكون في القائمة أي خدمة.</numerusform>
            <numerusform>ستكون في القائمة خدمة واحدة.</numerusform>
            <numerusform>ستكون في القائمة خدمتان.</numerusform>
            <numerusform>ستكون في القائمة %n خدمات.</numerusform>
            <numerusform>ستكون في القائمة %n خدمة.</numerusform>
            <numerusform>ستكون في القائمة %n خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pocket list</source>
        <translation>حفظ قائمة الجيب</translation>
    </message>
    <message>
        <source>The pocket list left</source>
        <translation>خرجت قائمة الجيب</translation>
    </message>
    <message>
        <source>The pocket list was printed or saved. It is logged, without who receives it.</source>
        <translation>طُبعت قائمة الجيب أو حُفظت. وسُجِّل ذلك دون ذكر من يتسلمها.</translation>
    </message>
</context>
<context>
    <name>PreparationPanel</name>
    <message>
        <source>Only if the person told it.</source>
        <translation>فقط إن ذكره الشخص.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>This could not be done</source>
        <translation>تعذّر القيام بهذا</translation>
    </message>
</context>
<context>
    <name>PrincipleCheckDialog</name>
    <message>
        <source>Before this step</source>
        <translation>قبل هذه الخطوة</translation>
    </message>
    <message>
        <source>Leave out, &amp;because</source>
        <translation>تركها، &amp;لأن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>PrincipleCheckPresenter</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>ال&amp;توقف هنا</translation>
    </message>
    <message>
        <source>The questions are left out. This is counted for supervision.</source>
        <translation>تُترك الأسئلة. ويُحسب ذلك لأغراض الإشراف.</translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation>أجب عن كل سؤال، أو اختر سبب تركها.</translation>
    </message>
    <message>
        <source>Something is not safe or not known. Think again before you go on.</source>
        <translation>شيء ما غير آمن أو غير معروف. فكّر ثانية قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Stop here. Note nothing that says who somebody is, and ask the focal point before the next step: {names}.</source>
        <translation>توقف هنا. لا تدوّن شيئًا يدل على هوية أحد، واسأل نقطة الاتصال قبل الخطوة التالية: {names}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>the printer is not there any more</source>
        <translation>الطابعة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Save a readable file?</source>
        <translation>حفظ ملف مقروء؟</translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation>يبقى الملف على القرص، ويمكن لكل من يفتح مجلده أن يقرأه. لا تحفظه إلا عند الضرورة، في مكان تتحكم به، واحذفه فور تسليمه.</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>اختيار المكان...</translation>
    </message>
    <message>
        <source>Nobody knows whether the paper came out: it was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation>لا أحد يعلم إن كانت الورقة قد طُبعت: تم تسليمها، ثم لم يأتِ رد. انظر إلى الطابعة وابحث عن الصفحات، ثم أجب في الصفحة الأولى إن كانت قد طُبعت؛ السؤال ينتظرك هناك.</translation>
    </message>
    <message>
        <source>a file of this name exists already and is never replaced</source>
        <translation>يوجد ملف بهذا الاسم ولا يُستبدل أبدًا</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>the folder cannot be written, or it is full</source>
        <translation>لا يمكن الكتابة في المجلد، أو أنه ممتلئ</translation>
    </message>
    <message>
        <source>the file did not read back the same</source>
        <translation>لم يُقرأ الملف كما كُتب</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>the program lp is not installed</source>
        <translation>البرنامج lp غير مثبّت</translation>
    </message>
    <message>
        <source>the printer is not ready, and the letter was taken back from its queue</source>
        <translation>الطابعة غير جاهزة، وقد سُحبت الرسالة من قائمة انتظارها</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
</context>
<context>
    <name>ProvePresenter</name>
    <message>
        <source>Prove the recovery sheets</source>
        <translation>إثبات أوراق الاسترداد</translation>
    </message>
    <message>
        <source>Type the words of two of the three sheets from the paper. The first four letters of each word are enough; numbers and line breaks do not matter. The file is then opened with these words as a proof.</source>
        <translation>اكتب كلمات ورقتين من الأوراق الثلاث من الورق. تكفي الأحرف الأربعة الأولى من كل كلمة؛ ولا تهم الأرقام وفواصل الأسطر. ثم يُفتح ملف البيانات بهذه الكلمات إثباتًا لصحتها.</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>إ&amp;ثبات</translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation>الاسترداد يعمل</translation>
    </message>
    <message>
        <source>The two sheets opened the file. Bring each sheet to its place now, and destroy the sheets of earlier sets: they still open the file.</source>
        <translation>فتحت الورقتان ملف البيانات. ضع الآن كل ورقة في مكانها، وأتلف أوراق المجموعات السابقة: فهي ما زالت تفتحه.</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>تعديل الخدمة</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>The address of a shelter is always hidden.</source>
        <translation>عنوان المأوى مخفي دائمًا.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Write what you know; more can be added later. The record of a check is kept separately.</source>
        <translation>اكتب ما تعرفه؛ ويمكن إضافة المزيد لاحقًا. سجل التحقق يُحفظ على حدة.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>نوع المن&amp;ظمة</translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation>ال&amp;تكليف</translation>
    </message>
    <message>
        <source>What the organisation is there for</source>
        <translation>ما أُنشئت المنظمة من أجله</translation>
    </message>
    <message>
        <source>&amp;Focal point</source>
        <translation>&amp;نقطة الاتصال</translation>
    </message>
    <message>
        <source>A&amp;lternate</source>
        <translation>ال&amp;بديل</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإل&amp;كتروني</translation>
    </message>
    <message>
        <source>H&amp;otline</source>
        <translation>ال&amp;خط الساخن</translation>
    </message>
    <message>
        <source>Lan&amp;guages spoken</source>
        <translation>ال&amp;لغات المستخدمة</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>ماذا وأين</translation>
    </message>
    <message>
        <source>&amp;Needs served</source>
        <translation>ال&amp;احتياجات التي تلبيها</translation>
    </message>
    <message>
        <source>Service &amp;types</source>
        <translation>أنواع ال&amp;خدمات</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Standard &amp;met</source>
        <translation>المعيار المستوف&amp;ى</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>ال&amp;رسوم</translation>
    </message>
    <message>
        <source>Ca&amp;pacity now</source>
        <translation>ال&amp;قدرة الآن</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>الإقل&amp;يم</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation>المقاطع&amp;ة</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Hide the address: it is then shown only here</source>
        <translation>إخفا&amp;ء العنوان: عندئذ يظهر هنا فقط</translation>
    </message>
    <message>
        <source>Area co&amp;vered</source>
        <translation>الم&amp;نطقة المشمولة</translation>
    </message>
    <message>
        <source>&amp;Way there</source>
        <translation>&amp;طريق الوصول</translation>
    </message>
    <message>
        <source>G&amp;oes out to people</source>
        <translation>ت&amp;ذهب إلى الناس</translation>
    </message>
    <message>
        <source>Step-free and accessi&amp;ble entrance</source>
        <translation>مدخل ميسَّر &amp;بلا درجات</translation>
    </message>
    <message>
        <source>When and for whom</source>
        <translation>متى ولمن</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>ال&amp;ساعات</translation>
    </message>
    <message>
        <source>Open day an&amp;d night</source>
        <translation>مفتوحة ليلًا &amp;ونهارًا</translation>
    </message>
    <message>
        <source>&amp;Waiting time</source>
        <translation>مدة الانتظا&amp;ر</translation>
    </message>
    <message>
        <source>Funding &amp;begins on</source>
        <translation>&amp;يبدأ التمويل في</translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation>يبدأ التمويل في</translation>
    </message>
    <message>
        <source>&amp;Funding ends on</source>
        <translation>ينتهي التمويل &amp;في</translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation>ينتهي التمويل في</translation>
    </message>
    <message>
        <source>Se&amp;x (none ticked: all)</source>
        <translation>الجنس (&amp;دون تأشير: الكل)</translation>
    </message>
    <message>
        <source>&amp;Age, from</source>
        <translation>العمر، &amp;من</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Legal stat&amp;us accepted</source>
        <translation>الو&amp;ضع القانوني المقبول</translation>
    </message>
    <message>
        <source>Documents &amp;needed</source>
        <translation>الو&amp;ثائق المطلوبة</translation>
    </message>
    <message>
        <source>Nationality &amp;limits</source>
        <translation>&amp;قيود الجنسية</translation>
    </message>
    <message>
        <source>D&amp;isabilities</source>
        <translation>الإ&amp;عاقات</translation>
    </message>
    <message>
        <source>Such as sign language</source>
        <translation>مثل لغة الإشارة</translation>
    </message>
    <message>
        <source>Safe for L&amp;GBTIQ+ people</source>
        <translation>آمنة لم&amp;جتمع الميم (LGBTIQ+)</translation>
    </message>
    <message>
        <source>&amp;Children can come along</source>
        <translation>يمكن ا&amp;صطحاب الأطفال</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>&amp;Reports to authorities</source>
        <translation>تبلّ&amp;غ السلطات</translation>
    </message>
    <message>
        <source>&amp;Data-sharing agreement of</source>
        <translation>اتفاق &amp;تبادل البيانات بتاريخ</translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation>اتفاق تبادل البيانات بتاريخ</translation>
    </message>
    <message>
        <source>Our own n&amp;ote</source>
        <translation>ملاحظتنا ال&amp;داخلية</translation>
    </message>
    <message>
        <source>For whom it suits; never printed, and about nobody on record</source>
        <translation>لمن تناسب؛ لا تُطبع أبدًا، ولا تُكتب عن أحد له ملف</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality signed</source>
        <translation>&amp;اتفاق السرية موقَّع</translation>
    </message>
    <message>
        <source>&amp;Policy against sexual exploitation and abuse</source>
        <translation>سياسة لمنع الاستغلال والانتهاك ال&amp;جنسيين</translation>
    </message>
    <message>
        <source>Child safe&amp;guarding policy</source>
        <translation>سياسة &amp;صون الطفل</translation>
    </message>
    <message>
        <source>&amp;Interpreter available</source>
        <translation>يتوفر مترجم &amp;شفهي</translation>
    </message>
    <message>
        <source>&amp;Emergency service: its check holds for a shorter time</source>
        <translation>خدمة طوار&amp;ئ: يسري التحقق منها مدة أقصر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save service</source>
        <translation>&amp;حفظ الخدمة</translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Referred there now</source>
        <translation>المحالون إليها الآن</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>نقطة الاتصال</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>الخط الساخن</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المتكلَّمة</translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation>الاحتياجات الملبّاة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Standard met</source>
        <translation>المعيار المستوفى</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Capacity now</source>
        <translation>القدرة الآن</translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation>العنوان مخفي</translation>
    </message>
    <message>
        <source>goes out to people</source>
        <translation>تذهب إلى الناس</translation>
    </message>
    <message>
        <source>step-free and accessible entrance</source>
        <translation>مدخل ميسَّر بلا درجات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation>المنطقة المشمولة</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>طريق الوصول</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>مفتوحة ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation>يبدأ التمويل في</translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation>ينتهي التمويل في</translation>
    </message>
    <message>
        <source>safe for LGBTIQ+ people</source>
        <translation>آمنة لمجتمع الميم (LGBTIQ+)</translation>
    </message>
    <message>
        <source>children can come along</source>
        <translation>يمكن اصطحاب الأطفال</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Legal status accepted</source>
        <translation>الوضع القانوني المقبول</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>Nationality limits</source>
        <translation>قيود الجنسية</translation>
    </message>
    <message>
        <source>Disabilities</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>confidentiality signed</source>
        <translation>اتفاق السرية موقَّع</translation>
    </message>
    <message>
        <source>policy against sexual exploitation and abuse</source>
        <translation>سياسة لمنع الاستغلال والانتهاك الجنسيين</translation>
    </message>
    <message>
        <source>child safeguarding policy</source>
        <translation>سياسة صون الطفل</translation>
    </message>
    <message>
        <source>interpreter available</source>
        <translation>يتوفر مترجم شفهي</translation>
    </message>
    <message>
        <source>emergency service</source>
        <translation>خدمة طوارئ</translation>
    </message>
    <message>
        <source>Reports to authorities</source>
        <translation>تبلّغ السلطات</translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation>اتفاق تبادل البيانات بتاريخ</translation>
    </message>
    <message>
        <source>Our own note</source>
        <translation>ملاحظتنا الداخلية</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>زميل سابق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>من تحقق</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Minimum criteria</source>
        <translation>المعايير الدنيا</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>أُوقفت بسبب</translation>
    </message>
    <message>
        <source>To be checked again because</source>
        <translation>يُعاد التحقق منها بسبب</translation>
    </message>
    <message>
        <source>Allowed today by</source>
        <translation>سمح بها اليوم</translation>
    </message>
    <message>
        <source>Allowed because</source>
        <translation>سبب السماح</translation>
    </message>
    <message>
        <source>These details changed: {details}.</source>
        <translation>تغيّرت هذه التفاصيل: {details}.</translation>
    </message>
    <message>
        <source>Several people reported bad experiences.</source>
        <translation>أبلغ عدة أشخاص عن تجارب سيئة.</translation>
    </message>
    <message>
        <source>It was suspended or closed, and that was lifted: {details}</source>
        <translation>كانت معلّقة أو مغلقة، ثم رُفع ذلك: {details}</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>كلها مستوفاة</translation>
    </message>
    <message>
        <source>Not met: {criteria}</source>
        <translation>غير مستوفى: {criteria}</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>كل الأعمار</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>من {youngest} إلى {oldest} سنة</translation>
    </message>
</context>
<context>
    <name>ProviderPresenter</name>
    <message>
        <source>Write hours like {example}, then people can search for what is open now.</source>
        <translation>اكتب الساعات هكذا {example}، فيمكن البحث عما هو مفتوح الآن.</translation>
    </message>
    <message>
        <source>These hours cannot be read, so the directory says that it is not known whether the service is open. Write them like {example}.</source>
        <translation>لا يمكن قراءة هذه الساعات، فيذكر الدليل أنه لا يُعرف إن كانت الخدمة مفتوحة. اكتبها هكذا {example}.</translation>
    </message>
    <message>
        <source>These hours can be read, so people can search for what is open now.</source>
        <translation>يمكن قراءة هذه الساعات، فيمكن البحث عما هو مفتوح الآن.</translation>
    </message>
    <message>
        <source>Saving ends the check of this service, because what it stood on changed: {details}. Nobody can be referred there until somebody has recorded a new check.</source>
        <translation>الحفظ يُنهي التحقق من هذه الخدمة، لأن ما استند إليه تغيّر: {details}. لا يمكن إحالة أحد إليها حتى يُسجَّل تحقق جديد.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Do they report to authorities? No, never.</source>
        <translation>هل يبلّغون السلطات؟ لا، أبدًا.</translation>
    </message>
    <message>
        <source>Do they report to authorities? Only if the person agrees. Tell the person that they may be asked.</source>
        <translation>هل يبلّغون السلطات؟ فقط إن وافق الشخص. أخبر الشخص أنه قد يُسأل.</translation>
    </message>
    <message>
        <source>Do they report to authorities? Yes, the law obliges them. Tell the person before they decide.</source>
        <translation>هل يبلّغون السلطات؟ نعم، القانون يُلزمهم. أخبر الشخص قبل أن يقرر.</translation>
    </message>
    <message>
        <source>Do they report to authorities? This is not known. Ask the service, and tell the person before they decide.</source>
        <translation>هل يبلّغون السلطات؟ هذا غير معروف. اسأل الخدمة، وأخبر الشخص قبل أن يقرر.</translation>
    </message>
    <message>
        <source>{name} (not usable now)</source>
        <translation>{name} (غير متاحة الآن)</translation>
    </message>
    <message>
        <source>{name} (not funded yet)</source>
        <translation>{name} (لم يبدأ تمويلها)</translation>
    </message>
    <message>
        <source>{name} (funding ended)</source>
        <translation>{name} (انتهى تمويلها)</translation>
    </message>
    <message>
        <source>Its funding begins only on {day}. Call first and ask whether it helps anybody before that.</source>
        <translation>لا يبدأ تمويلها إلا في {day}. اتصل أولًا واسأل إن كانت تساعد أحدًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Its funding ended on {day}. Call first and ask whether it still works, before you promise anything.</source>
        <translation>انتهى تمويلها في {day}. اتصل أولًا واسأل إن كانت ما زالت تعمل، قبل أن تعد بشيء.</translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation>العنوان مخفي</translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation>لا تستطيع استقبال إحالات الآن: {reason}.</translation>
    </message>
    <message>
        <source>Not funded yet</source>
        <translation>لم يبدأ تمويلها</translation>
    </message>
    <message>
        <source>Funding ended</source>
        <translation>انتهى تمويلها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No: {reasons}</source>
        <translation>لا: {reasons}</translation>
    </message>
</context>
<context>
    <name>QuickContactDialog</name>
    <message>
        <source>Quick contact</source>
        <translation>لقاء سريع</translation>
    </message>
    <message>
        <source>For somebody you meet once. Ask for no name and no story; everything may stay empty. It goes by itself, or becomes a case when the person agrees.</source>
        <translation>لمن تلتقيه مرة واحدة. لا تطلب اسمًا ولا قصة؛ يمكن أن يبقى كل شيء فارغًا. يزول من تلقاء نفسه، أو يصبح ملفًا عندما يوافق الشخص.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>أ&amp;ين</translation>
    </message>
    <message>
        <source>A&amp;ge, as it seems</source>
        <translation>ال&amp;عمر، كما يبدو</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>ا&amp;سم مستعار</translation>
    </message>
    <message>
        <source>May stay empty; never the real name</source>
        <translation>يمكن تركه فارغًا؛ لا الاسم الحقيقي أبدًا</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>A district or a street, not where somebody sleeps</source>
        <translation>حي أو شارع، لا مكان نوم أحد</translation>
    </message>
    <message>
        <source>Told or given</source>
        <translation>ما قيل أو أُعطي</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Short; no names, no places where somebody can be found</source>
        <translation>باختصار؛ دون أسماء ولا أماكن يمكن أن يوجد فيها أحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>QuickContactPresenter</name>
    <message>
        <source>Kept until {day}; then it goes by itself, and only a count stays.</source>
        <translation>يُحفظ حتى {day}؛ ثم يزول من تلقاء نفسه ولا يبقى إلا العدد.</translation>
    </message>
</context>
<context>
    <name>QuickContactsPage</name>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>لقاءات سريعة</translation>
    </message>
    <message>
        <source>&amp;Group activities</source>
        <translation>الأنشطة ال&amp;جماعية</translation>
    </message>
    <message>
        <source>People you met who are not on record. Each goes by itself after its day; only a count stays. With the person’s consent it becomes a case.</source>
        <translation>أشخاص التقيتهم وليسوا مسجلين. يزول كل منهم من تلقاء نفسه بعد يومه؛ ولا يبقى إلا العدد. وبموافقة الشخص يصبح ملفًا.</translation>
    </message>
    <message>
        <source>Nobody is noted</source>
        <translation>لم يُدوَّن أحد</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N anywhere to note somebody you met: it takes a few seconds and asks for nothing.</source>
        <translation>اضغط Ctrl+Shift+N في أي مكان لتدوين شخص التقيته: يستغرق ذلك ثواني ولا يطلب شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Remove now...</source>
        <translation>إ&amp;زالة الآن...</translation>
    </message>
    <message>
        <source>Open a c&amp;ase...</source>
        <translation>&amp;فتح ملف...</translation>
    </message>
    <message>
        <source>&amp;Quick contact</source>
        <translation>&amp;لقاء سريع</translation>
    </message>
</context>
<context>
    <name>QuickContactsPresenter</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this contact now?</source>
        <translation>إزالة هذا اللقاء الآن؟</translation>
    </message>
    <message>
        <source>What was noted is gone for good; only a count by month stays.</source>
        <translation>يزول ما دُوِّن نهائيًا؛ ولا يبقى إلا العدد الشهري.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>told or given: {things}</source>
        <translation>قيل أو أُعطي: {things}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>التقيته في</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>no contact entered</source>
        <translation>لم تُدخل جهة اتصال</translation>
    </message>
    <message>
        <source>{name}, not sure for this country</source>
        <translation>{name}، غير مؤكد لهذا البلد</translation>
    </message>
    <message>
        <source>as of {day}; confirm with IFRC</source>
        <translation>بتاريخ {day}؛ تأكد لدى IFRC</translation>
    </message>
    <message>
        <source>Choose the country under Contacts to see its network.</source>
        <translation>اختر البلد ضمن جهات الاتصال لترى شبكته.</translation>
    </message>
    <message>
        <source>No network is known for this country: ask the regional office of the IFRC too.</source>
        <translation>لا تُعرف شبكة لهذا البلد: اسأل المكتب الإقليمي للاتحاد الدولي (IFRC) أيضًا.</translation>
    </message>
    <message>
        <source>Which country belongs to which network was written from memory and is not yet verified. Confirm it with the IFRC.</source>
        <translation>انتماء البلدان إلى الشبكات كُتب من الذاكرة ولم يُتحقق منه بعد. تأكد منه لدى الاتحاد الدولي (IFRC).</translation>
    </message>
    <message>
        <source>With these ratings the branch reaches level {level} so far. You sign as the assessor; somebody who leads the National Society signs too. It is valid for twelve months and is not changed afterwards.</source>
        <translation>بهذه التقديرات يبلغ الفرع حتى الآن المستوى {level}. توقّع أنت بصفتك المقيِّم؛ ويوقّع أيضًا أحد قادة الجمعية الوطنية. يسري التقييم اثني عشر شهرًا ولا يُغيَّر بعد ذلك.</translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. Begin a new assessment here; two people sign it. Until then only what this file already works with stays open.</source>
        <translation>لم يُقيَّم ما الفرع جاهز لعمله. ابدأ هنا تقييمًا جديدًا؛ يوقّعه شخصان. وحتى ذلك الحين لا يبقى مفتوحًا إلا ما يعمل به ملف البيانات هذا أصلًا.</translation>
    </message>
    <message>
        <source>The assessment was valid until {day}. Level 0 counts until a new one is signed.</source>
        <translation>كان التقييم ساريًا حتى {day}. يُعتد بالمستوى 0 حتى يُوقَّع تقييم جديد.</translation>
    </message>
    <message>
        <source>Signed was level {signed}. Something was lost, so level {level} counts until two people have re-checked it. The assessment is valid until {day}.</source>
        <translation>وُقِّع المستوى {signed}. فُقد شيء ما، فيُعتد بالمستوى {level} حتى يعيد شخصان التحقق. يسري التقييم حتى {day}.</translation>
    </message>
    <message>
        <source>Signed was level {signed}. A re-check found less, so level {level} counts until a new assessment is signed.</source>
        <translation>وُقِّع المستوى {signed}. أظهرت إعادة التحقق أقل منه، فيُعتد بالمستوى {level} حتى يُوقَّع تقييم جديد.</translation>
    </message>
    <message>
        <source>Level {level} counts until {day}.</source>
        <translation>يُعتد بالمستوى {level} حتى {day}.</translation>
    </message>
    <message>
        <source>Level {level}: the area {name} has too low a score</source>
        <translation>المستوى {level}: درجة المجال {name} منخفضة جدًا</translation>
    </message>
    <message>
        <source>Level {level}: advice from outside, or two years of experience ({name})</source>
        <translation>المستوى {level}: مشورة من الخارج، أو خبرة سنتين ({name})</translation>
    </message>
    <message>
        <source>Level {level}: {name} is critical and not achieved</source>
        <translation>المستوى {level}: {name} حرج ولم يتحقق</translation>
    </message>
    <message>
        <source>With level {level} this is closed, or only read, from the moment you sign: {modules}.</source>
        <translation>مع المستوى {level} يُغلق ما يلي أو يصبح للقراءة فقط لحظة توقيعك: {modules}.</translation>
    </message>
    <message>
        <source>Prepared referrals that have not left and stop: {count}. They stay as they are; recalls, answers and taking a consent back go on.</source>
        <translation>إحالات معدّة لم تخرج وتتوقف: {count}. تبقى كما هي، ويستمر استرجاع الرسائل وتسجيل الأجوبة وسحب الموافقة.</translation>
    </message>
    <message>
        <source>{module}: reading only. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation>{module}: للقراءة فقط. يلزم مستوى الجاهزية {needed}؛ والمعتد به هو {level}. انظر «الجاهزية».</translation>
    </message>
    <message>
        <source>{module}: closed. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation>{module}: مغلق. يلزم مستوى الجاهزية {needed}؛ والمعتد به هو {level}. انظر «الجاهزية».</translation>
    </message>
</context>
<context>
    <name>ReadinessAnswerDialog</name>
    <message>
        <source>Critical: nothing else can make up for it. Evidence: {evidence}.</source>
        <translation>حرج: لا شيء آخر يعوّضه. الإثبات: {evidence}.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation>الإثبات: {evidence}.</translation>
    </message>
    <message>
        <source>Choose the rating</source>
        <translation>اختر التقدير</translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation>تقييم سؤال</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>التقد&amp;ير</translation>
    </message>
    <message>
        <source>&amp;Evidence seen</source>
        <translation>الإثبات ال&amp;ذي شوهد</translation>
    </message>
    <message>
        <source>Reaso&amp;ns</source>
        <translation>الأ&amp;سباب</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>ال&amp;خطوة التالية</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>&amp;من يتولاها</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>ح&amp;تى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ReadinessLossDialog</name>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>تسجيل فقدان</translation>
    </message>
    <message>
        <source>Something is gone on which the level rested. The level falls by one at once, until two people have re-checked it.</source>
        <translation>زال شيء كان المستوى يقوم عليه. ينخفض المستوى درجة فورًا، حتى يعيد شخصان التحقق منه.</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;ماذا حدث</translation>
    </message>
    <message>
        <source>Which critical &amp;point</source>
        <translation>أي &amp;نقطة حرجة</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Questions of the assessment</source>
        <translation>أسئلة التقييم</translation>
    </message>
    <message>
        <source>Areas and their scores</source>
        <translation>المجالات ودرجاتها</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>طلب المشورة</translation>
    </message>
    <message>
        <source>C&amp;ontacts...</source>
        <translation>جهات ال&amp;اتصال...</translation>
    </message>
    <message>
        <source>Req&amp;uest for advice...</source>
        <translation>طلب &amp;مشورة...</translation>
    </message>
    <message>
        <source>Record a &amp;loss...</source>
        <translation>تسجيل &amp;فقدان...</translation>
    </message>
    <message>
        <source>Re-chec&amp;k...</source>
        <translation>إعا&amp;دة التحقق...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>&amp;Data protection...</source>
        <translation>&amp;حماية البيانات...</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>تقييم &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Rate...</source>
        <translation>&amp;تقدير...</translation>
    </message>
    <message>
        <source>Si&amp;gn...</source>
        <translation>تو&amp;قيع...</translation>
    </message>
</context>
<context>
    <name>ReadinessPresenter</name>
    <message>
        <source>Level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>An assessment is in work. With its ratings the branch would reach level {level}.</source>
        <translation>يجري العمل على تقييم. بتقديراته يبلغ الفرع المستوى {level}.</translation>
    </message>
    <message>
        <source>Principles before decisions, last {days} days: {done} answered, {stopped} of them stopped the step, {skipped} left out{reasons}.</source>
        <translation>المبادئ قبل القرارات، في آخر {days} يومًا: أُجيب {done}، منها {stopped} أوقفت الخطوة، وتُرك {skipped}{reasons}.</translation>
    </message>
    <message>
        <source>Choose a question to see what stands behind its rating.</source>
        <translation>اختر سؤالًا لترى ما يستند إليه تقديره.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>الإثبات: {evidence}</translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation>ما شوهد: {evidence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Begin a new assessment first.</source>
        <translation>ابدأ تقييمًا جديدًا أولًا.</translation>
    </message>
    <message>
        <source>An assessment is in work already.</source>
        <translation>يجري العمل على تقييم بالفعل.</translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation>لا تقييم موقّعًا بعد.</translation>
    </message>
    <message>
        <source>Nothing waits for a re-check.</source>
        <translation>لا شيء ينتظر إعادة التحقق.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>لا شيء للطباعة بعد.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>What holds a level back</source>
        <translation>ما يعيق مستوى ما</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
</context>
<context>
    <name>ReadinessPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ما يُطبع</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>ال&amp;نسخ</translation>
    </message>
    <message>
        <source>We ask about</source>
        <translation>نسأل عن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show &amp;the paper</source>
        <translation>&amp;عرض الورقة</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;حفظ كملف...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>ReadinessPrintPresenter</name>
    <message>
        <source>Report with every question, for two signatures</source>
        <translation>تقرير بكل الأسئلة، لتوقيعين</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Request for advice, without personal data</source>
        <translation>طلب مشورة، دون بيانات شخصية</translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation>ضع علامة على ما تسأل عنه.</translation>
    </message>
    <message>
        <source>The paper is ready. It names who signed and who does what.</source>
        <translation>الورقة جاهزة. تذكر من وقّع ومن يفعل ماذا.</translation>
    </message>
    <message>
        <source>The paper is ready. It holds fixed fields alone, and nobody&apos;s name.</source>
        <translation>الورقة جاهزة. فيها حقول ثابتة فقط، دون اسم أحد.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation>خرجت الورقة</translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation>طُبعت أو حُفظت. وسُجِّل ذلك.</translation>
    </message>
</context>
<context>
    <name>ReadinessRecheckDialog</name>
    <message>
        <source>Choose the rating</source>
        <translation>اختر التقدير</translation>
    </message>
    <message>
        <source>Choose the second person</source>
        <translation>اختر الشخص الثاني</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>لا يجوز لأحد غيرك أن يقرر هذا هنا</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Two people look again. What they find counts from now on.</source>
        <translation>ينظر شخصان من جديد. وما يجدانه يُعتد به من الآن.</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>ال&amp;فقدان</translation>
    </message>
    <message>
        <source>&amp;Now it is</source>
        <translation>ال&amp;تقدير الآن</translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Sign-in na&amp;me</source>
        <translation>&amp;اسم الدخول</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>ReadinessSignDialog</name>
    <message>
        <source>Somebody else, who signs the printed report</source>
        <translation>شخص آخر، يوقّع التقرير المطبوع</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>توقيع التقييم</translation>
    </message>
    <message>
        <source>Assessed &amp;on</source>
        <translation>تا&amp;ريخ التقييم</translation>
    </message>
    <message>
        <source>Years of experience of the &amp;focal point</source>
        <translation>سنوات &amp;خبرة نقطة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Signs for the &amp;leadership</source>
        <translation>&amp;يوقّع عن القيادة</translation>
    </message>
    <message>
        <source>Sign-in na&amp;me of the leader</source>
        <translation>&amp;اسم دخول القائد</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the leader</source>
        <translation>&amp;عبارة مرور القائد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>ال&amp;وظيفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>تو&amp;قيع</translation>
    </message>
</context>
<context>
    <name>ReadinessWatch</name>
    <message>
        <source>The readiness assessment is valid until {day}. Begin the next one on the page Readiness.</source>
        <translation>تقييم الجاهزية سارٍ حتى {day}. ابدأ التقييم التالي في صفحة الجاهزية.</translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. What this file already works with stays open until then. Open the page Readiness and begin an assessment.</source>
        <translation>لم يُقيَّم ما الفرع جاهز لعمله. ما يعمل به ملف البيانات هذا أصلًا يبقى مفتوحًا حتى ذلك الحين. افتح صفحة الجاهزية وابدأ تقييمًا.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Write the reason first.</source>
        <translation>اكتب السبب أولًا.</translation>
    </message>
    <message>
        <source>Choose the second person first.</source>
        <translation>اختر الشخص الثاني أولًا.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Facts only, in one or two sentences; no names of people</source>
        <translation>وقائع فقط، في جملة أو جملتين؛ دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>&amp;اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation>&amp;عبارة مروره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>The paper lists what was handed over, with two lines to sign. It holds no name, no case code and no kind of help. Ask whether it is safe for the person to have it.</source>
        <translation>تذكر الورقة ما سُلّم، مع سطرين للتوقيع. ولا تحتوي على اسم ولا رمز ملف ولا نوع مساعدة. اسأل إن كان حملها آمنًا للشخص.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>ال&amp;نسخ</translation>
    </message>
    <message>
        <source>With the name of the &amp;branch</source>
        <translation>&amp;مع اسم الفرع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>ReceiptPresenter</name>
    <message>
        <source>•  {article}: {pieces} ({unit})</source>
        <translation>•  {article}: {pieces} ({unit})</translation>
    </message>
</context>
<context>
    <name>RecentChangesDialog</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation>إ&amp;عادة التنفيذ</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>آخر التغييرات</translation>
    </message>
    <message>
        <source>What was changed last, the newest first. What was there before is kept for some weeks, also when the program is closed. Taking back is a change of its own and can be done again.</source>
        <translation>آخر ما تغيّر، الأحدث أولًا. يُحفظ ما كان قبل ذلك بضعة أسابيع، حتى عند إغلاق البرنامج. والتراجع تغيير بحد ذاته ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>&amp;Bin...</source>
        <translation>&amp;سلة المحذوفات...</translation>
    </message>
    <message>
        <source>Put two case files &amp;together...</source>
        <translation>&amp;ضم ملفين...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>RecentChangesPresenter</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>قام به</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>can be done again</source>
        <translation>يمكن إعادة تنفيذه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Enter who holds it and the public key first.</source>
        <translation>أدخل أولًا من يحتفظ به والمفتاح العام.</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>اختر مفتاحًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Keys that open backups</source>
        <translation>مفاتيح تفتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>With at least one key here, backups need no passphrase of their own: whoever holds the secret half of a key opens them. A key begins with age1.</source>
        <translation>بوجود مفتاح واحد هنا على الأقل، لا تحتاج النسخ الاحتياطية إلى عبارة مرور خاصة: من لديه النصف السري من المفتاح يفتحها. يبدأ المفتاح بـ age1.</translation>
    </message>
    <message>
        <source>There is no key yet: each backup asks for a passphrase.</source>
        <translation>لا يوجد مفتاح بعد: تطلب كل نسخة احتياطية عبارة مرور.</translation>
    </message>
    <message>
        <source>No longer &amp;used</source>
        <translation>&amp;لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>&amp;Who holds it</source>
        <translation>من &amp;يحتفظ به</translation>
    </message>
    <message>
        <source>&amp;Public key</source>
        <translation>المفتاح ال&amp;عام</translation>
    </message>
    <message>
        <source>age1...</source>
        <translation>age1...</translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation>إضافة ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>RecipientsPresenter</name>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>من يحتفظ به</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Open with recovery sheets</source>
        <translation>الفتح بأوراق الاسترداد</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again, but any two of the three printed sheets open the file. Type their words; the first four letters of each word are enough. Nothing is changed until they are right.</source>
        <translation>عبارة المرور المنسية لا يمكن إيجادها، لكن أي ورقتين من الأوراق الثلاث المطبوعة تفتحان ملف البيانات. اكتب كلماتهما؛ تكفي الأحرف الأربعة الأولى من كل كلمة. لا يتغير شيء حتى تكون صحيحة.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>This file was opened with recovery sheets. Give it a new passphrase now, or give yourself a new one on the Staff page; then print new sheets.</source>
        <translation>فُتح ملف البيانات هذا بأوراق الاسترداد. أعطه الآن عبارة مرور جديدة، أو أعطِ نفسك عبارة جديدة في صفحة الموظفين؛ ثم اطبع أوراقًا جديدة.</translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>ملفات البيانات (*.pgidesk)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>فتح ملف بيانات</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>إعداد إحالة</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>ال&amp;حاجة</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>Fin&amp;d...</source>
        <translation>&amp;بحث...</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>Options and wa&amp;y...</source>
        <translation>الخيارات وال&amp;طريق...</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>المط&amp;لوب</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>Letter &amp;in</source>
        <translation>ال&amp;رسالة باللغة</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>ال&amp;تسليم</translation>
    </message>
    <message>
        <source>Pe&amp;rson&apos;s copy</source>
        <translation>&amp;نسخة الشخص</translation>
    </message>
    <message>
        <source>Safety c&amp;oncern</source>
        <translation>&amp;قلق على السلامة</translation>
    </message>
    <message>
        <source>Short; printed only if it leaves</source>
        <translation>باختصار؛ يُطبع فقط إن خرج</translation>
    </message>
    <message>
        <source>Health in&amp;formation</source>
        <translation>معلومات &amp;صحية</translation>
    </message>
    <message>
        <source>Only what the service needs</source>
        <translation>فقط ما تحتاجه الخدمة</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;ما حدث</translation>
    </message>
    <message>
        <source>Only if the person wants it told</source>
        <translation>فقط إن أراد الشخص ذكره</translation>
    </message>
    <message>
        <source>Reason (our fi&amp;le)</source>
        <translation>ال&amp;سبب (أرشيفنا)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>لا يُطبع أبدًا</translation>
    </message>
    <message>
        <source>Care that works only for some time</source>
        <translation>رعاية لا تنفع إلا لمدة محدودة</translation>
    </message>
    <message>
        <source>The person &amp;told when it happened</source>
        <translation>&amp;ذكر الشخص متى حدث ذلك</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>يوم الحدوث</translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation>ساعة الحدوث</translation>
    </message>
    <message>
        <source>Never ask for it. Where only the day is known, leave the hour at 00:00. It is not kept with the referral.</source>
        <translation>لا تسأل عنها أبدًا. إن عُرف اليوم فقط، فاترك الساعة 00:00. لا تُحفظ مع الإحالة.</translation>
    </message>
    <message>
        <source>What leaves, and safe steps</source>
        <translation>ما يخرج، والخطوات الآمنة</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>ما يخرج من المكتب</translation>
    </message>
    <message>
        <source>Ticked items are on the letter, nothing else. Grey items stay, with the reason.</source>
        <translation>البنود المؤشَّر عليها ترد في الرسالة، ولا شيء غيرها. والبنود الرمادية تبقى، مع السبب.</translation>
    </message>
    <message>
        <source>Safe steps</source>
        <translation>الخطوات الآمنة</translation>
    </message>
    <message>
        <source>Tick what was done. What the records show ticks itself. Open steps are asked for before the letter leaves.</source>
        <translation>أشِّر على ما تم. ما تُظهره السجلات يؤشَّر تلقائيًا. ويُسأل عن الخطوات المفتوحة قبل خروج الرسالة.</translation>
    </message>
    <message>
        <source>Steps of a safe referral</source>
        <translation>خطوات الإحالة الآمنة</translation>
    </message>
    <message>
        <source>No&amp;body is referred...</source>
        <translation>لا &amp;يُحال أحد...</translation>
    </message>
    <message>
        <source>&amp;End without a referral</source>
        <translation>إنهاء &amp;دون إحالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and ask &amp;consent</source>
        <translation>حفظ وطلب الموا&amp;فقة</translation>
    </message>
</context>
<context>
    <name>ReferralPresenter</name>
    <message>
        <source>There is no service for this need in the directory yet.</source>
        <translation>لا توجد خدمة لهذه الحاجة في الدليل بعد.</translation>
    </message>
    <message>
        <source>The service that was chosen is no longer offered for this need. Choose another one.</source>
        <translation>الخدمة المختارة لم تعد معروضة لهذه الحاجة. اختر غيرها.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>اختر خدمة أولًا.</translation>
    </message>
    <message>
        <source>Stays: this kind of service does not need it.</source>
        <translation>يبقى: هذا النوع من الخدمات لا يحتاجه.</translation>
    </message>
    <message>
        <source>Stays: what was observed never leaves on paper.</source>
        <translation>يبقى: ما لوحظ لا يخرج على ورق أبدًا.</translation>
    </message>
    <message>
        <source>Stays: nothing about offenders is kept in this program.</source>
        <translation>يبقى: لا يُحفظ شيء عن الجناة في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing leaves: no matter of the residence is open under Help given.</source>
        <translation>لا شيء يخرج: لا مسألة إقامة مفتوحة ضمن المساعدة المقدمة.</translation>
    </message>
    <message>
        <source>Nothing leaves: a coordinator has recorded no status of the person.</source>
        <translation>لا شيء يخرج: لم يسجّل أي منسق وضعًا للشخص.</translation>
    </message>
    <message>
        <source>Nothing is recorded, so nothing leaves.</source>
        <translation>لا شيء مسجل، فلا يخرج شيء.</translation>
    </message>
    <message>
        <source>Stays: not ticked.</source>
        <translation>يبقى: غير مؤشَّر عليه.</translation>
    </message>
    <message>
        <source>The letter itself is shown before it is printed. It leaves only with consent for these items.</source>
        <translation>تُعرض الرسالة نفسها قبل طباعتها. ولا تخرج إلا بموافقة على هذه البنود.</translation>
    </message>
    <message>
        <source>The referral is being stored.</source>
        <translation>يجري تخزين الإحالة.</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Safe steps ({open} open)</source>
        <translation>الخطوات الآمنة ({open} مفتوحة)</translation>
    </message>
    <message>
        <source>Safe steps (none open)</source>
        <translation>الخطوات الآمنة (لا مفتوحة)</translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} days, by {moment}.</source>
        <translation>إن أُرسلت الآن، فمهلة الرد {count} من الأيام، حتى {moment}.</translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} hours, by {moment}.</source>
        <translation>إن أُرسلت الآن، فمهلة الرد {count} من الساعات، حتى {moment}.</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first: record the call under Telephone.</source>
        <translation>تُسلَّم الحالة الطارئة بالهاتف أولًا: سجّل المكالمة ضمن «الهاتف».</translation>
    </message>
    <message>
        <source>No options are recorded yet. At least two belong to it, one of them doing nothing.</source>
        <translation>لم تُسجَّل خيارات بعد. يلزم خياران على الأقل، أحدهما عدم فعل شيء.</translation>
    </message>
    <message>
        <source>Discussed: {options}.</source>
        <translation>نوقش: {options}.</translation>
    </message>
    <message>
        <source>The person chose: {choice}.</source>
        <translation>اختار الشخص: {choice}.</translation>
    </message>
    <message>
        <source>The records show it.</source>
        <translation>السجلات تُظهر ذلك.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>تُركت: {reason}</translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded.</source>
        <translation>يؤشّر البرنامج على هذه الخطوة بنفسه حالما تُسجَّل.</translation>
    </message>
    <message>
        <source>End without a referral?</source>
        <translation>إنهاء دون إحالة؟</translation>
    </message>
    <message>
        <source>The person wants nothing now. What was discussed is kept with the case, nothing leaves, and a new referral can be prepared at any time.</source>
        <translation>لا يريد الشخص شيئًا الآن. يُحفظ ما نوقش مع الملف، ولا يخرج شيء، ويمكن إعداد إحالة جديدة في أي وقت.</translation>
    </message>
    <message>
        <source>End without a referral</source>
        <translation>إنهاء دون إحالة</translation>
    </message>
    <message>
        <source>A full copy says why the person goes there. Found at home or in a bag, it can put them in danger. Ask where they will keep it; a neutral card is safer, and no paper the safest.</source>
        <translation>تذكر النسخة الكاملة سبب ذهاب الشخص إلى هناك. إن وُجدت في البيت أو في حقيبة فقد تعرّضه للخطر. اسأل أين سيحفظها؛ البطاقة المحايدة أكثر أمانًا، وعدم وجود ورقة هو الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>The card names a place and an hour, and nothing about why.</source>
        <translation>تذكر البطاقة مكانًا وساعة، ولا شيء عن السبب.</translation>
    </message>
    <message>
        <source>{care}: within {hours} hours, the sooner the better.</source>
        <translation>{care}: خلال {hours} ساعة، وكلما أسرع كان أفضل.</translation>
    </message>
    <message>
        <source>{care}: possible until {moment}, {left} hours are left. Go today, the sooner the better.</source>
        <translation>{care}: ممكن حتى {moment}، والساعات الباقية: {left}. اذهبوا اليوم، وكلما أسرع كان أفضل.</translation>
    </message>
    <message>
        <source>{care}: the {hours} hours passed on {moment}. Care is still useful: wounds, infections, pregnancy and sleep can be cared for at any time. Ask the health service today.</source>
        <translation>{care}: انقضت مهلة الساعات ({hours}) في {moment}. ما زالت الرعاية مفيدة: يمكن رعاية الجروح والعدوى والحمل والنوم في أي وقت. اسأل الخدمة الصحية اليوم.</translation>
    </message>
    <message>
        <source>It should confirm by {moment} that it has the letter.</source>
        <translation>ينبغي أن تؤكد الخدمة حتى {moment} أن الرسالة لديها.</translation>
    </message>
    <message>
        <source>If a life is in danger: help within 1 hour, by {first}, at the latest 3 hours, by {second}. The receipt should be there by {moment}.</source>
        <translation>إذا كانت حياة في خطر: المساعدة خلال ساعة، حتى {first}، وفي غضون ثلاث ساعات على الأكثر، حتى {second}. ينبغي أن يصل تأكيد الاستلام حتى {moment}.</translation>
    </message>
</context>
<context>
    <name>RehearsePresenter</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation>تجربة الاسترداد</translation>
    </message>
    <message>
        <source>Fetch two of the three sheets from their places and type their words. Nothing is changed; you learn whether the paper is still there, readable and right.</source>
        <translation>أحضر ورقتين من الأوراق الثلاث من مكانيهما واكتب كلماتهما. لا يتغير شيء؛ بل تعرف إن كان الورق ما زال موجودًا ومقروءًا وصحيحًا.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation>الاسترداد يعمل</translation>
    </message>
    <message>
        <source>The two sheets opened the file, and the rehearsal was noted. Bring both back to their places.</source>
        <translation>فتحت الورقتان ملف البيانات، ودُوِّنت التجربة. أعد كلتيهما إلى مكانها.</translation>
    </message>
</context>
<context>
    <name>RemoveCopyDialog</name>
    <message>
        <source>Remove a copy</source>
        <translation>حذف نسخة</translation>
    </message>
    <message>
        <source>Remove this copy?</source>
        <translation>هل تريد حذف هذه النسخة؟</translation>
    </message>
    <message>
        <source>It is gone for good from this file; older backups still hold it. The log keeps that there was a copy, and the reason.</source>
        <translation>تُحذف نهائيًا من هذا الملف، وتبقى في النسخ الاحتياطية الأقدم. يحفظ السجل أنه كانت هناك نسخة وسبب حذفها.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>ReportingDutyDialog</name>
    <message>
        <source>Yes, adults too</source>
        <translation>نعم، البالغون أيضًا</translation>
    </message>
    <message>
        <source>No, only children</source>
        <translation>لا، الأطفال فقط</translation>
    </message>
    <message>
        <source>Clarified. Staff read this to each person before anything is told.</source>
        <translation>موضَّح. يقرؤه الموظفون لكل شخص قبل أن يُروى أي شيء.</translation>
    </message>
    <message>
        <source>Not yet clarified by the legal adviser. Staff say so, in careful words.</source>
        <translation>لم يوضحه المستشار القانوني بعد. يقول الموظفون ذلك بعبارات حذرة.</translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation>واجب الإبلاغ القانوني</translation>
    </message>
    <message>
        <source>The legal adviser of the National Society says what the law of the country asks. Staff read it to each person before anything is told. Leave everything empty until it is clarified; the program then says so.</source>
        <translation>يذكر المستشار القانوني للجمعية الوطنية ما يطلبه قانون البلد. ويقرؤه الموظفون لكل شخص قبل أن يُروى أي شيء. اترك كل شيء فارغًا حتى يتضح؛ والبرنامج يذكر ذلك عندئذ.</translation>
    </message>
    <message>
        <source>&amp;Who must report</source>
        <translation>من &amp;عليه الإبلاغ</translation>
    </message>
    <message>
        <source>W&amp;hat must be reported</source>
        <translation>ما &amp;يجب الإبلاغ عنه</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>إلى &amp;من</translation>
    </message>
    <message>
        <source>Within how many hours (0: no time named)</source>
        <translation>خلال كم ساعة (0: لا مهلة محددة)</translation>
    </message>
    <message>
        <source>&amp;Adults too?</source>
        <translation>ال&amp;بالغون أيضًا؟</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>ما يحدث خلاف ذلك</translation>
    </message>
    <message>
        <source>Law or other s&amp;ource</source>
        <translation>ال&amp;قانون أو مصدر آخر</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;تاريخ التحقق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup is restored to a new file. The file that you have now, if there is one, is never touched. It opens with its own passphrase, with a secret key, or with two recovery sheets.</source>
        <translation>تُستعاد النسخة الاحتياطية إلى ملف جديد. والملف الذي لديك الآن، إن وُجد، لا يُمس أبدًا. تُفتح بعبارة مرورها، أو بمفتاح سري، أو بورقتي استرداد.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
</context>
<context>
    <name>ReviewListDialog</name>
    <message>
        <source>No case waits for a review.</source>
        <translation>لا ملف ينتظر المراجعة.</translation>
    </message>
    <message>
        <source>Waiting for a review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Open cases whose level of concern nobody has looked at since something was recorded. A level is no verdict: it says what to do next, and by when.</source>
        <translation>ملفات مفتوحة لم ينظر أحد في مستوى القلق فيها منذ سُجِّل فيها شيء. المستوى ليس حكمًا: إنه يبيّن ما الخطوة التالية ومتى.</translation>
    </message>
    <message>
        <source>Cases that wait for a review</source>
        <translation>ملفات تنتظر المراجعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>ReviewListPresenter</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation>مستوى القلق</translation>
    </message>
    <message>
        <source>Look at it by</source>
        <translation>يُنظر فيه قبل</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) waiting</source>
        <translation>
            <numerusform>لا ملفات بالانتظار</numerusform>
            <numerusform>ملف واحد بالانتظار</numerusform>
            <numerusform>ملفان بالانتظار</numerusform>
            <numerusform>%n ملفات بالانتظار</numerusform>
            <numerusform>%n ملفًا بالانتظار</numerusform>
            <numerusform>%n ملف بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for a review.</source>
        <translation>لا ملف ينتظر المراجعة.</translation>
    </message>
    <message>
        <source>{moment}, overdue</source>
        <translation>{moment}، فات الموعد</translation>
    </message>
</context>
<context>
    <name>ReviewWatch</name>
    <message numerus="yes">
        <source>%n case(s) are past the day until which they may be kept, and nobody has looked at them since {month}. Open People, then Letting go.</source>
        <translation>
            <numerusform>لا ملفات تجاوزت يوم حفظها دون أن ينظر فيها أحد منذ {month}. افتح «الأشخاص»، ثم «المراجعة والمحو».</numerusform>
            <numerusform>تجاوز ملف واحد اليوم الذي يجوز حفظه حتى حلوله، ولم ينظر فيه أحد منذ {month}. افتح «الأشخاص»، ثم «المراجعة والمحو».</numerusform>
            <numerusform>تجاوز ملفان اليوم الذي يجوز حفظهما حتى حلوله، ولم ينظر فيهما أحد منذ {month}. افتح «الأشخاص»، ثم «المراجعة والمحو».</numerusform>
            <numerusform>تجاوزت %n ملفات اليوم الذي يجوز حفظها حتى حلوله، ولم ينظر فيها أحد منذ {month}. افتح «الأشخاص»، ثم «المراجعة والمحو».</numerusform>
            <numerusform>تجاوز %n ملفًا اليوم الذي يجوز حفظها حتى حلوله، ولم ينظر فيها أحد منذ {month}. افتح «الأشخاص»، ثم «المراجعة والمحو».</numerusform>
            <numerusform>تجاوز %n ملف اليوم الذي يجوز حفظها حتى حلوله، ولم ينظر فيها أحد منذ {month}. افتح «الأشخاص»، ثم «المراجعة والمحو».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>Choose what is asked for</source>
        <translation>اختر المطلوب</translation>
    </message>
    <message>
        <source>Choose a request that waits for an answer.</source>
        <translation>اختر طلبًا ينتظر ردًا.</translation>
    </message>
    <message>
        <source>Choose what is asked for.</source>
        <translation>اختر المطلوب.</translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation>طلبات بشأن السجل</translation>
    </message>
    <message>
        <source>What the person asked for about their own record: to see it, correct it, erase it, object, or complain. Answer within 30 days; a refusal needs a reason.</source>
        <translation>ما طلبه الشخص بشأن سجله: الاطلاع عليه أو تصحيحه أو محوه أو الاعتراض أو الشكوى. أجب خلال 30 يومًا؛ والرفض يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Reason or resu&amp;lt</source>
        <translation>ال&amp;سبب أو النتيجة</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>What is &amp;asked for</source>
        <translation>المطلو&amp;ب</translation>
    </message>
    <message>
        <source>A&amp;sked on</source>
        <translation>تار&amp;يخ الطلب</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>&amp;Print what is on file...</source>
        <translation>&amp;اطبع ما هو مسجّل...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>تسجيل ال&amp;طلب</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>LATE: answer was due on {day}</source>
        <translation>متأخر: كان الرد مستحقًا في {day}</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>الرد قبل {day}</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>As the answers say, not lower than now</source>
        <translation>بحسب الإجابات، لا أقل من الآن</translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation>تقييم السلامة</translation>
    </message>
    <message>
        <source>Answer what you know. What nobody knows stays &quot;Not known&quot; and is never counted as no.</source>
        <translation>أجب عما تعرفه. وما لا يعرفه أحد يبقى «غير معروف» ولا يُحسب «لا» أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>&amp;Level of risk</source>
        <translation>مستوى ال&amp;خطر</translation>
    </message>
    <message>
        <source>The level goes down</source>
        <translation>ينخفض المستوى</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Why the risk is lower than the answers, or than it was</source>
        <translation>لماذا الخطر أقل مما في الإجابات أو مما كان</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation>توافق نقطة اتصال أو منسق هنا، عند هذا المكتب.</translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation>&amp;من يوافق</translation>
    </message>
    <message>
        <source>&amp;Their sign-in name</source>
        <translation>&amp;اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>&amp;عبارة مروره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save the assessment</source>
        <translation>&amp;حفظ التقييم</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>اختر شيئًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>&amp;Numbers and times...</source>
        <translation>الأرقام وال&amp;مواعيد...</translation>
    </message>
    <message>
        <source>Worried about this person: &amp;get help now</source>
        <translation>&amp;قلق على هذا الشخص: طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>&amp;Assess safety...</source>
        <translation>تقييم ال&amp;سلامة...</translation>
    </message>
    <message>
        <source>Safety &amp;plan...</source>
        <translation>&amp;خطة السلامة...</translation>
    </message>
    <message>
        <source>Prin&amp;t the plan...</source>
        <translation>&amp;طباعة الخطة...</translation>
    </message>
    <message>
        <source>&amp;Raise a flag...</source>
        <translation>&amp;رفع تنبيه...</translation>
    </message>
    <message>
        <source>&amp;Steps about suicide...</source>
        <translation>خطوات &amp;بشأن الانتحار...</translation>
    </message>
    <message>
        <source>Record a &amp;contact...</source>
        <translation>تسجيل تو&amp;اصل...</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>&amp;Done...</source>
        <translation>&amp;تم...</translation>
    </message>
    <message>
        <source>Nothing is to be done. What an assessment or a flag asks for stands here.</source>
        <translation>لا شيء مطلوب الآن. يظهر هنا ما يطلبه تقييم أو تنبيه.</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>ما وُجد وما تم</translation>
    </message>
    <message>
        <source>Safety was not assessed yet. Do it first.</source>
        <translation>لم تُقيَّم السلامة بعد. ابدأ بذلك.</translation>
    </message>
</context>
<context>
    <name>SafetyPagePresenter</name>
    <message>
        <source>Safety was not assessed yet.</source>
        <translation>لم تُقيَّم السلامة بعد.</translation>
    </message>
    <message>
        <source>Next contact by {moment}.</source>
        <translation>التواصل التالي قبل {moment}.</translation>
    </message>
    <message>
        <source>To be looked at again by {day}.</source>
        <translation>يُنظر فيه ثانية قبل {day}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Flag is up</source>
        <translation>التنبيه مرفوع</translation>
    </message>
    <message>
        <source>OVERDUE: {moment}</source>
        <translation>فات الموعد: {moment}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
</context>
<context>
    <name>SafetyPlanDialog</name>
    <message>
        <source>No copy: it could be found. Agree on a code word instead, or learn the plan together.</source>
        <translation>لا نسخة: قد يُعثر عليها. اتفقا بدلًا منها على كلمة، أو احفظا الخطة معًا عن ظهر قلب.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة السلامة</translation>
    </message>
    <message>
        <source>Made together with the person, in their own words. Each change is kept as a version of its own.</source>
        <translation>وُضعت مع الشخص وبكلماته. وكل تغيير يُحفظ كنسخة مستقلة.</translation>
    </message>
    <message>
        <source>What &amp;worries the person</source>
        <translation>ما يقلق ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Money and things</source>
        <translation>الما&amp;ل والأشياء</translation>
    </message>
    <message>
        <source>People they &amp;trust</source>
        <translation>&amp;من يثق بهم</translation>
    </message>
    <message>
        <source>&amp;Help in the community</source>
        <translation>المساعدة &amp;في المجتمع</translation>
    </message>
    <message>
        <source>&amp;Other help</source>
        <translation>مسا&amp;عدة أخرى</translation>
    </message>
    <message>
        <source>Code word or si&amp;gnal</source>
        <translation>&amp;كلمة متفق عليها أو إشارة</translation>
    </message>
    <message>
        <source>&amp;Before: papers, bag, children</source>
        <translation>&amp;قبل: الأوراق والحقيبة والأطفال</translation>
    </message>
    <message>
        <source>&amp;During danger</source>
        <translation>أثناء ال&amp;خطر</translation>
    </message>
    <message>
        <source>&amp;After leaving</source>
        <translation>&amp;بعد المغادرة</translation>
    </message>
    <message>
        <source>What helps the &amp;children</source>
        <translation>ما &amp;يساعد الأطفال</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>يُنظر فيها &amp;ثانية في</translation>
    </message>
    <message>
        <source>Made together with the person</source>
        <translation>وُضعت مع الشخص</translation>
    </message>
    <message>
        <source>The person asked for a copy</source>
        <translation>طلب الشخص نسخة</translation>
    </message>
    <message>
        <source>It is safe for them to have a copy</source>
        <translation>حمل نسخة آمن له</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>&amp;حفظ كنسخة جديدة</translation>
    </message>
</context>
<context>
    <name>SafetyRows</name>
    <message>
        <source>{level}, lowered with {name}: {reason}</source>
        <translation>{level}، خُفِّض مع {name}: {reason}</translation>
    </message>
    <message>
        <source>Safety assessed</source>
        <translation>تم تقييم السلامة</translation>
    </message>
    <message>
        <source>Risk raised after the steps about suicide</source>
        <translation>رُفع الخطر بعد الخطوات بشأن الانتحار</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>خطوات بشأن الانتحار</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>خطة السلامة، النسخة {number}</translation>
    </message>
    <message>
        <source>made together with the person</source>
        <translation>وُضعت مع الشخص</translation>
    </message>
    <message>
        <source>not yet with the person</source>
        <translation>لم توضع مع الشخص بعد</translation>
    </message>
    <message>
        <source>Flag raised: {flag}</source>
        <translation>رُفع التنبيه: {flag}</translation>
    </message>
    <message>
        <source>Joined with the same task of the other case file</source>
        <translation>دُمجت مع المهمة نفسها في الملف الآخر</translation>
    </message>
    <message>
        <source>Two case files put together: the more careful of both counts</source>
        <translation>ضُمّ ملفان: يُحتسب الأكثر حذرًا منهما</translation>
    </message>
    <message>
        <source>Flag taken down: {flag}</source>
        <translation>أُنهي التنبيه: {flag}</translation>
    </message>
</context>
<context>
    <name>SafetySettingsDialog</name>
    <message>
        <source>Numbers to call and times</source>
        <translation>أرقام الاتصال والمواعيد</translation>
    </message>
    <message>
        <source>Whom to call when somebody is worried</source>
        <translation>بمن يُتصل عندما يقلق أحد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Who, line 1</source>
        <translation>من، السطر 1</translation>
    </message>
    <message>
        <source>Number, line 1</source>
        <translation>الرقم، السطر 1</translation>
    </message>
    <message>
        <source>Who, line 2</source>
        <translation>من، السطر 2</translation>
    </message>
    <message>
        <source>Number, line 2</source>
        <translation>الرقم، السطر 2</translation>
    </message>
    <message>
        <source>Who, line 3</source>
        <translation>من، السطر 3</translation>
    </message>
    <message>
        <source>Number, line 3</source>
        <translation>الرقم، السطر 3</translation>
    </message>
    <message>
        <source>Who, line 4</source>
        <translation>من، السطر 4</translation>
    </message>
    <message>
        <source>Number, line 4</source>
        <translation>الرقم، السطر 4</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>The times that are shipped come from common practice and are not yet verified. Set what your branch agreed.</source>
        <translation>المواعيد المرفقة مأخوذة من الممارسة الشائعة ولم يُتحقق منها بعد. حدد ما اتفق عليه فرعك.</translation>
    </message>
    <message>
        <source>Hours to the first action</source>
        <translation>الساعات حتى أول إجراء</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>الأيام بين مرات التواصل</translation>
    </message>
    <message>
        <source>Days to the review</source>
        <translation>الأيام حتى المراجعة</translation>
    </message>
    <message>
        <source>Days between the first contacts</source>
        <translation>الأيام بين مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>Number of first contacts</source>
        <translation>عدد مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>High: Hours to the first action</source>
        <translation>مرتفع: الساعات حتى أول إجراء</translation>
    </message>
    <message>
        <source>High: Days between contacts</source>
        <translation>مرتفع: الأيام بين مرات التواصل</translation>
    </message>
    <message>
        <source>High: Days to the review</source>
        <translation>مرتفع: الأيام حتى المراجعة</translation>
    </message>
    <message>
        <source>High: Days between the first contacts</source>
        <translation>مرتفع: الأيام بين مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>High: Number of first contacts</source>
        <translation>مرتفع: عدد مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium: Hours to the first action</source>
        <translation>متوسط: الساعات حتى أول إجراء</translation>
    </message>
    <message>
        <source>Medium: Days between contacts</source>
        <translation>متوسط: الأيام بين مرات التواصل</translation>
    </message>
    <message>
        <source>Medium: Days to the review</source>
        <translation>متوسط: الأيام حتى المراجعة</translation>
    </message>
    <message>
        <source>Medium: Days between the first contacts</source>
        <translation>متوسط: الأيام بين مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>Medium: Number of first contacts</source>
        <translation>متوسط: عدد مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Low: Hours to the first action</source>
        <translation>منخفض: الساعات حتى أول إجراء</translation>
    </message>
    <message>
        <source>Low: Days between contacts</source>
        <translation>منخفض: الأيام بين مرات التواصل</translation>
    </message>
    <message>
        <source>Low: Days to the review</source>
        <translation>منخفض: الأيام حتى المراجعة</translation>
    </message>
    <message>
        <source>Low: Days between the first contacts</source>
        <translation>منخفض: الأيام بين مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>Low: Number of first contacts</source>
        <translation>منخفض: عدد مرات التواصل الأولى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Because: {rows}.</source>
        <translation>بسبب: {rows}.</translation>
    </message>
    <message>
        <source>No danger is known.</source>
        <translation>لا يُعرف أي خطر.</translation>
    </message>
    <message>
        <source>Not known, and never counted as no: {rows}.</source>
        <translation>غير معروف، ولا يُحسب «لا» أبدًا: {rows}.</translation>
    </message>
    <message>
        <source>too many important answers are not known</source>
        <translation>إجابات مهمة كثيرة غير معروفة</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>There is no safe way to reach the person: nobody is reminded, they come to us.</source>
        <translation>لا توجد طريقة آمنة للتواصل مع الشخص: لا يُذكَّر أحد، وهو يأتي إلينا.</translation>
    </message>
    <message>
        <source>Nobody asked yet how the person can be reached safely: nobody is reminded.</source>
        <translation>لم يسأل أحد بعد كيف يمكن التواصل مع الشخص بأمان: لا يُذكَّر أحد.</translation>
    </message>
    <message>
        <source>Consent to be contacted again was not asked yet: nobody is reminded.</source>
        <translation>لم تُطلب بعد الموافقة على معاودة التواصل: لا يُذكَّر أحد.</translation>
    </message>
    <message>
        <source>The person does not want to be contacted again: nobody is reminded, they come to us.</source>
        <translation>لا يريد الشخص معاودة التواصل معه: لا يُذكَّر أحد، وهو يأتي إلينا.</translation>
    </message>
    <message>
        <source>The person took back their consent to be contacted: nobody is reminded, they come to us.</source>
        <translation>سحب الشخص موافقته على التواصل معه: لا يُذكَّر أحد، وهو يأتي إلينا.</translation>
    </message>
    <message>
        <source>The consent to be contacted again has run out: nobody is reminded until it is asked anew.</source>
        <translation>انتهت الموافقة على معاودة التواصل: لا يُذكَّر أحد حتى تُطلب من جديد.</translation>
    </message>
    <message>
        <source>It was not safe to ask for consent to be contacted: nobody is reminded.</source>
        <translation>لم يكن طلب الموافقة على التواصل آمنًا: لا يُذكَّر أحد.</translation>
    </message>
    <message>
        <source>The consent to be contacted again cannot be used as it is: nobody is reminded.</source>
        <translation>لا يمكن استخدام الموافقة على معاودة التواصل كما هي: لا يُذكَّر أحد.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>What is chosen in the filters of the list now comes back under this name. Only you see it. What was typed to search is not kept.</source>
        <translation>ما هو مختار الآن في مرشحات القائمة يعود بهذا الاسم. لا يراه غيرك. ولا يُحفظ ما كُتب للبحث.</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;اسم العرض</translation>
    </message>
    <message>
        <source>No name of a person</source>
        <translation>ليس اسم شخص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>إعطاء هذا العرض اسمًا آخر</translation>
    </message>
    <message>
        <source>Only the name changes, and only you see it.</source>
        <translation>يتغير الاسم وحده، ولا يراه غيرك.</translation>
    </message>
</context>
<context>
    <name>SecondAgreement</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees? The log will say so.</source>
        <translation>ليس لدى {name} تسجيل دخول على هذا الحاسوب. هل {name} هنا، وهل قرأ هذا النموذج ويوافق؟ سيُذكر ذلك في السجل.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>موافقة {name}</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
</context>
<context>
    <name>SecondAgrees</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees to it? The log will say so.</source>
        <translation>ليس لدى {name} تسجيل دخول على هذا الحاسوب. هل {name} هنا، وهل قرأ هذا النموذج ويوافق عليه؟ سيُذكر ذلك في السجل.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>موافقة {name}</translation>
    </message>
</context>
<context>
    <name>SecondFields</name>
    <message>
        <source>Choose the second person</source>
        <translation>اختر الشخص الثاني</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>لا يجوز لأحد غيرك أن يقرر هذا هنا</translation>
    </message>
</context>
<context>
    <name>SecondPersonFields</name>
    <message>
        <source>Choose the second person</source>
        <translation>اختر الشخص الثاني</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>لا يجوز لأحد غيرك أن يقرر هذا هنا</translation>
    </message>
</context>
<context>
    <name>ServiceFilter</name>
    <message>
        <source>All needs</source>
        <translation>كل الاحتياجات</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation>أي جنس</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Search by name, place or words</source>
        <translation>البحث بالاسم أو المكان أو الكلمات</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>البحث عن خدمات</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>اللغة المتكلَّمة</translation>
    </message>
    <message>
        <source>Sex of the person</source>
        <translation>جنس الشخص</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation>عمر الشخص</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <translation>مفت&amp;وح الآن</translation>
    </message>
    <message>
        <source>Services whose hours cannot be read stay in the list.</source>
        <translation>الخدمات التي لا يمكن قراءة ساعاتها تبقى في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Without documents</source>
        <translation>&amp;دون وثائق</translation>
    </message>
    <message>
        <source>Services of which it is not known whether they ask for documents stay in the list.</source>
        <translation>الخدمات التي لا يُعرف إن كانت تطلب وثائق تبقى في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Usable today</source>
        <translation>متاح&amp;ة اليوم</translation>
    </message>
    <message>
        <source>Chec&amp;k due</source>
        <translation>&amp;حان التحقق</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
</context>
<context>
    <name>SetupCheck</name>
    <message>
        <source>Set-up files (*.exe *.deb)</source>
        <translation>ملفات التثبيت (*.exe *.deb)</translation>
    </message>
    <message>
        <source>Check a set-up file</source>
        <translation>تحقّق من ملف تثبيت</translation>
    </message>
    <message>
        <source>{file} is whole and was signed with the release key {number}. Compare that number with the printed page of the release. The signature says: {said}</source>
        <translation>الملف {file} سليم ووُقّع بمفتاح الإصدار {number}. قارن هذا الرقم بالصفحة المطبوعة للإصدار. يقول التوقيع: {said}</translation>
    </message>
    <message>
        <source>These 64 letters and digits (SHA-256) belong to the file. If one group differs from the printed page, do not start it:</source>
        <translation>هذه الأحرف والأرقام الـ64 (SHA-256) هي أحرف الملف وأرقامه. إن اختلفت مجموعة واحدة عن الصفحة المطبوعة فلا تشغّله:</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>ملف بيانات جديد</translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>ملفات البيانات (*.pgidesk)</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>The window is read from right to left.</source>
        <translation>تُقرأ النافذة من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>The window is read from left to right.</source>
        <translation>تُقرأ النافذة من اليسار إلى اليمين.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Nothing was made so far, and you can go back to every step. Now the file {file} is made for {name}, closed, and opened again with the passphrase as a proof.</source>
        <translation>لم يُنشأ شيء حتى الآن، ويمكنك الرجوع إلى أي خطوة. يُنشأ الآن ملف البيانات {file} للفرع {name}، ثم يُغلق ويُفتح من جديد بعبارة المرور إثباتًا لها.</translation>
    </message>
    <message>
        <source>You did not tick that you signed the confidentiality agreement. Before it is recorded under Staff, no record can be made or read.</source>
        <translation>لم تضع علامة على أنك وقّعت اتفاق السرية. لا يمكن إنشاء أي ملف ولا قراءته قبل تسجيله في «الموظفون».</translation>
    </message>
    <message>
        <source>Wait until the file is made.</source>
        <translation>انتظر حتى يُنشأ ملف البيانات.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>هذه هي الخطوة الأولى.</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>إن&amp;شاء ملف البيانات</translation>
    </message>
    <message>
        <source>&amp;Choose the file...</source>
        <translation>اختيار &amp;ملف البيانات...</translation>
    </message>
    <message>
        <source>&amp;Choose the backup...</source>
        <translation>اختيار النسخة الاحتيا&amp;طية...</translation>
    </message>
    <message>
        <source>Begin &amp;training</source>
        <translation>بدء التدر&amp;يب</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>اللغة والنص</translation>
    </message>
    <message>
        <source>What you choose is in force at once. You can change it at any time.</source>
        <translation>ما تختاره يسري فورًا، ويمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Set up a new &amp;file</source>
        <translation>تجهي&amp;ز ملف بيانات جديد</translation>
    </message>
    <message>
        <source>For the coordinator of a branch that has no file yet.</source>
        <translation>لمنسق فرع ليس له ملف بيانات بعد.</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;فتح ملف بيانات</translation>
    </message>
    <message>
        <source>The file of the branch is on this computer already.</source>
        <translation>ملف بيانات الفرع موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>استعا&amp;دة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The file of the branch was lost, or this computer is a new one.</source>
        <translation>ضاع ملف بيانات الفرع، أو هذا الحاسوب جديد.</translation>
    </message>
    <message>
        <source>&amp;Practise with invented people</source>
        <translation>التدرب مع أشخاص من الخيا&amp;ل</translation>
    </message>
    <message>
        <source>Training mode: nothing real is recorded, and everything is thrown away at the end.</source>
        <translation>وضع التدريب: لا يُسجَّل شيء حقيقي، ويُتخلَّص من كل شيء في النهاية.</translation>
    </message>
    <message>
        <source>The branch and you</source>
        <translation>الفرع وأنت</translation>
    </message>
    <message>
        <source>As it shall stand on letters. Nothing of this is kept outside the encrypted file.</source>
        <translation>كما سيظهر في الرسائل. لا يُحفظ شيء من هذا خارج ملف البيانات المشفّر.</translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation>&amp;اسم الفرع</translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation>&amp;سطور العنوان</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>&amp;جهة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Your name (coordinator)</source>
        <translation>اسم&amp;ك (المنسق)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف ال&amp;بيانات</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>I si&amp;gned the confidentiality agreement on</source>
        <translation>&amp;وقّعتُ اتفاق السرية في</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>يوم الاتفاق</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>عبارة المرور والاسترداد</translation>
    </message>
    <message>
        <source>Passphrase of the file: the only key. Write it on paper now</source>
        <translation>عبارة مرور ملف البيانات: المفتاح الوحيد. دوّنها الآن على ورق</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>&amp;عبارة أخرى</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>اكتبها مرة أخر&amp;ى</translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <translation>اكتب عبارة المرور ثانية</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>أختار عبارة خاصة من 15 حرفًا على الأ&amp;قل</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>عبارة مرور خا&amp;صة</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>العبار&amp;ة الخاصة، مرة أخرى</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>إذا ضاعت عبارة المرور</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again. Instead, three recovery sheets are printed, of which any two open the file. Before two of them were typed back, nobody can be recorded.</source>
        <translation>عبارة المرور المنسية لا يمكن العثور عليها من جديد. بدلًا من ذلك تُطبع ثلاث أوراق استرداد، وأي ورقتين منها تفتحان ملف البيانات. وقبل إعادة كتابة ورقتين منها لا يمكن تسجيل أي شخص.</translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheets as soon as the file is made</source>
        <translation>طباعة أوراق الاسترداد فور إنشا&amp;ء ملف البيانات</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>أين توضع النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is a second copy that nobody reads without its own passphrase. Put it on a stick that is kept elsewhere, never with the laptop: a laptop that is stolen takes everything along.</source>
        <translation>النسخة الاحتياطية نسخة ثانية لا يقرؤها أحد دون عبارة مرورها الخاصة. ضعها على ذاكرة USB تُحفظ في مكان آخر، لا مع الحاسوب أبدًا: فالحاسوب المسروق يذهب بكل شيء.</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>مجلد ال&amp;نسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Empty: later</source>
        <translation>فارغ: لاحقًا</translation>
    </message>
    <message>
        <source>With a folder, the first backup is made as soon as the file is there. Without one, the first page reminds you of it.</source>
        <translation>إذا اخترت مجلدًا تُصنع أول نسخة احتياطية فور وجود ملف البيانات. وإن لم تختر فالصفحة الأولى تذكّرك بها.</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>إنشاء ملف البيانات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>The passphrase from before was thrown away when the window closed. Choose it anew and write it down.</source>
        <translation>أُهملت عبارة المرور السابقة عند إغلاق النافذة. اختر عبارة من جديد ودوّنها.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>المنسق</translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step where you are now.</source>
        <translation>لم يُنشأ شيء بعد. تجد هذا من جديد تحت «تجهيز ملف بيانات جديد...» عند الخطوة التي أنت فيها الآن.</translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step of the passphrase.</source>
        <translation>لم يُنشأ شيء بعد. تجد هذا من جديد تحت «تجهيز ملف بيانات جديد...» عند خطوة عبارة المرور.</translation>
    </message>
    <message>
        <source>What you typed about the branch and about yourself is there until the program is closed, and is then lost: without a file it would lie on this computer for everybody to read.</source>
        <translation>ما كتبته عن الفرع وعن نفسك يبقى حتى يُغلق البرنامج ثم يضيع: فبدون ملف بيانات كان سيبقى على هذا الحاسوب ليقرأه أي أحد.</translation>
    </message>
    <message>
        <source>The passphrase is thrown away: do not use the one that you wrote down.</source>
        <translation>عبارة المرور تُهمل: لا تستخدم العبارة التي دوّنتها.</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>هل توقف التجهيز؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Shared so far</source>
        <translation>ما تمت مشاركته حتى الآن</translation>
    </message>
    <message>
        <source>What was shared, and with whom</source>
        <translation>ما تمت مشاركته، ومع من</translation>
    </message>
    <message>
        <source>The person &amp;knows it now</source>
        <translation>ال&amp;شخص يعلم الآن</translation>
    </message>
    <message>
        <source>&amp;Tell without consent...</source>
        <translation>إبلاغ &amp;دون موافقة...</translation>
    </message>
    <message>
        <source>&amp;Print for the person...</source>
        <translation>&amp;طباعة للشخص...</translation>
    </message>
    <message>
        <source>&amp;Ask consent anew...</source>
        <translation>طلب ال&amp;موافقة من جديد...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SharedPaperDialog</name>
    <message>
        <source>What was shared, for the person</source>
        <translation>ما تمت مشاركته، للشخص</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>لغة ال&amp;ورقة</translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it.</source>
        <translation>تقول هذه الورقة أين طلب الشخص المساعدة. إن عُثر عليها في البيت أو في حقيبة أو في العمل فقد تعرّضه للخطر. اسأل أين ستُحفظ ومن قد يراها.</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>الورقة كما ستُطبع</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>عدد ال&amp;نسخ</translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation>&amp;حفظ كملف...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>SharedPaperPresenter</name>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation>خرجت الورقة</translation>
    </message>
    <message>
        <source>It is logged. Hand it over where nobody else sees it.</source>
        <translation>سُجّل ذلك. سلّمها حيث لا يراها أحد غيره.</translation>
    </message>
</context>
<context>
    <name>SharedPresenter</name>
    <message>
        <source>Nothing about this person left the desk.</source>
        <translation>لم يخرج من المكتب شيء عن هذا الشخص.</translation>
    </message>
    <message>
        <source>The person does not know yet what was told on {day}. Tell them as soon as it is safe.</source>
        <translation>لا يعلم الشخص بعد بما أُبلغ في {day}. أخبره حالما يكون ذلك آمنًا.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>{day}: letter {number} to {service} ({items})</source>
        <translation>{day}: الرسالة {number} إلى {service} ({items})</translation>
    </message>
    <message>
        <source>{day}: told to {service} WITHOUT CONSENT, because: {reason} ({items})</source>
        <translation>{day}: أُبلغت {service} دون موافقة، بسبب: {reason} ({items})</translation>
    </message>
    <message>
        <source>Told without consent ({item}): the person does not know it yet, because telling was not safe</source>
        <translation>أُبلغ دون موافقة ({item}): الشخص لا يعلم بعد، لأن إخباره لم يكن آمنًا</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Part of the menu</source>
        <translation>قسم القائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>They work on every page, and the menu shows them too. In a list of questions, 1 answers yes, 2 no and 3 not known.</source>
        <translation>تعمل في كل صفحة، وتظهر في القائمة أيضًا. وفي قائمة أسئلة: 1 نعم، و2 لا، و3 غير معروف.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShortcutsPrintPresenter</name>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>طباعة اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>One page with the keys of the window. Nobody&apos;s name and no case is on it.</source>
        <translation>صفحة واحدة بمفاتيح النافذة. ليس عليها اسم أحد ولا أي ملف.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Only if the slip names one.</source>
        <translation>فقط إذا ذكرته القسيمة.</translation>
    </message>
    <message>
        <source>Type the number of the slip first.</source>
        <translation>اكتب رقم القسيمة أولًا.</translation>
    </message>
    <message>
        <source>Choose the box that is ticked.</source>
        <translation>اختر الخانة المؤشَّر عليها.</translation>
    </message>
    <message>
        <source>Enter a slip</source>
        <translation>إدخال قسيمة</translation>
    </message>
    <message>
        <source>&amp;Number on the slip</source>
        <translation>ال&amp;رقم على القسيمة</translation>
    </message>
    <message>
        <source>26-000417-39</source>
        <translation>26-000417-39</translation>
    </message>
    <message>
        <source>&amp;Which box is ticked? Press its number, then Enter.</source>
        <translation>أي &amp;خانة مؤشَّر عليها؟ اضغط رقمها، ثم Enter.</translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation>&amp;عادت في</translation>
    </message>
    <message>
        <source>Next &amp;appointment</source>
        <translation>ال&amp;موعد القادم</translation>
    </message>
    <message>
        <source>Day of the next appointment</source>
        <translation>يوم الموعد القادم</translation>
    </message>
    <message>
        <source>What &amp;they need from us</source>
        <translation>ما &amp;يحتاجون إليه منا</translation>
    </message>
    <message>
        <source>Without names and details</source>
        <translation>دون أسماء أو تفاصيل</translation>
    </message>
    <message>
        <source>&amp;More details...</source>
        <translation>&amp;تفاصيل أكثر...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>SlipPresenter</name>
    <message>
        <source>{letter} Now: {state}</source>
        <translation>{letter} الآن: {state}</translation>
    </message>
    <message>
        <source>Stored: letter {number}, {box}. Type the number of the next slip, or close.</source>
        <translation>خُزِّن: الرسالة {number}، {box}. اكتب رقم القسيمة التالية، أو أغلق.</translation>
    </message>
    <message>
        <source>The slip says something else than what is on record. Nothing was stored. Choose More details to see what is on record, and to correct it if it was a mistake.</source>
        <translation>تقول القسيمة غير ما هو مسجل. لم يُخزَّن شيء. اختر «تفاصيل أكثر» لترى ما هو مسجل، ولتصحيحه إن كان خطأ.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>It was read in this source.</source>
        <translation>قُرئ في هذا المصدر.</translation>
    </message>
    <message>
        <source>It was read in somebody else&apos;s transcription of this source, not in the source itself.</source>
        <translation>قُرئ في نقل شخص آخر عن هذا المصدر، لا في المصدر نفسه.</translation>
    </message>
    <message>
        <source>It was written from memory and is not yet verified. A protection officer has to confirm it.</source>
        <translation>كُتب من الذاكرة ولم يُتحقق منه بعد. يجب أن يؤكده مسؤول حماية.</translation>
    </message>
    <message>
        <source>It was decided for this program; no standard says it.</source>
        <translation>تقرر لهذا البرنامج؛ ولا ينص عليه أي معيار.</translation>
    </message>
    <message>
        <source>Source: {source} ({date}), version {version}.</source>
        <translation>المصدر: {source} ({date})، النسخة {version}.</translation>
    </message>
    <message>
        <source>How much this row weighs is in doubt.</source>
        <translation>وزن هذا السطر موضع شك.</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
</context>
<context>
    <name>StaffChangeDialog</name>
    <message>
        <source>Change name or role</source>
        <translation>تغيير الاسم أو الدور</translation>
    </message>
    <message>
        <source>The role decides what this person may do; it counts from their next sign-in.</source>
        <translation>الدور يحدد ما يجوز لهذا الشخص فعله؛ ويسري من تسجيل دخوله التالي.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>الاسم ال&amp;كامل</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;تخزين</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>اختر شخصًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation>غادر هذا الشخص.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>&amp;Duty to report by law...</source>
        <translation>&amp;واجب الإبلاغ قانونًا...</translation>
    </message>
    <message>
        <source>&amp;Enrol somebody...</source>
        <translation>إضافة &amp;موظف...</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a passphrase of their own. In a real file, records are open only to those with a confidentiality agreement in date.</source>
        <translation>يسجّل كل فرد دخوله باسم وعبارة مرور خاصين به. في ملف بيانات حقيقي، لا تُفتح السجلات إلا لمن لديه اتفاق سرية سارٍ.</translation>
    </message>
    <message>
        <source>Colu&amp;mns...</source>
        <translation>الأعم&amp;دة...</translation>
    </message>
    <message>
        <source>&amp;Agreement...</source>
        <translation>ال&amp;اتفاق...</translation>
    </message>
    <message>
        <source>New &amp;passphrase...</source>
        <translation>&amp;عبارة مرور جديدة...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;تغيير...</translation>
    </message>
    <message>
        <source>May ask about &amp;suicide...</source>
        <translation>&amp;يجوز له السؤال عن الانتحار...</translation>
    </message>
    <message>
        <source>Has &amp;left...</source>
        <translation>&amp;غادر...</translation>
    </message>
</context>
<context>
    <name>StaffPresenter</name>
    <message>
        <source>{name} may then no longer ask about suicide.</source>
        <translation>لن يجوز عندئذ لـ {name} السؤال عن الانتحار.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب ذلك</translation>
    </message>
    <message>
        <source>Was {name} trained to ask about suicide? Who was not trained has a button that gets help.</source>
        <translation>هل تدرّب {name} على السؤال عن الانتحار؟ من لم يتدرّب لديه زر لطلب المساعدة.</translation>
    </message>
    <message>
        <source>Was trained</source>
        <translation>تم تدريبه</translation>
    </message>
    <message>
        <source>May ask about suicide</source>
        <translation>يجوز له السؤال عن الانتحار</translation>
    </message>
    <message>
        <source>{name} can then no longer sign in here. Nobody can take back copies of the file that they made.</source>
        <translation>لن يستطيع {name} عندئذ تسجيل الدخول هنا. ولا يمكن لأحد استرداد نسخ ملف البيانات التي صنعها.</translation>
    </message>
    <message>
        <source>If the readiness of the branch is signed, its level falls by one until two people have re-checked it.</source>
        <translation>إن كانت جاهزية الفرع موقَّعة، ينخفض مستواها درجة حتى يعيد شخصان التحقق منها.</translation>
    </message>
    <message>
        <source>Has this person left?</source>
        <translation>هل غادر هذا الشخص؟</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>{name} has no way in any more. The key of the file is still the one that they used: change the passphrase of the file on the Keys page now, so that it is a new one.</source>
        <translation>لم يعد لدى {name} أي سبيل للدخول. مفتاح ملف البيانات ما زال هو الذي استخدمه: غيّر الآن عبارة مرور ملف البيانات في صفحة المفاتيح، ليصبح المفتاح جديدًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>الاتفاق حتى</translation>
    </message>
    <message>
        <source>Sign-in on this laptop</source>
        <translation>تسجيل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Asks about suicide</source>
        <translation>يسأل عن الانتحار</translation>
    </message>
    <message>
        <source>None in date</source>
        <translation>لا اتفاق سارٍ</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>No backup was made and read back yet. Put in a stick and make one now.</source>
        <translation>لم تُنشأ بعد نسخة احتياطية ولم تُقرأ للتأكد منها. أدخل ذاكرة USB وأنشئ واحدة الآن.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>لا نسخة احتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Stick or folder {label}: written, read back and compared {when}.</source>
        <translation>ذاكرة USB أو مجلد {label}: كُتبت النسخة وقُرئت وقورنت {when}.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديمة جدًا</translation>
    </message>
    <message>
        <source>Make a new one now, on another stick than the last time.</source>
        <translation>أنشئ نسخة جديدة الآن، على ذاكرة USB غير ذاكرة المرة السابقة.</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Choose what was decided</source>
        <translation>اختر ما تقرر</translation>
    </message>
    <message>
        <source>Choose what was decided first.</source>
        <translation>اختر أولًا ما تقرر.</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>الوضع بقرار من جهات أخرى</translation>
    </message>
    <message>
        <source>The branch decides nothing here. Record what the police, a court, another authority or organisation decided, with the day and the document. Earlier entries stay on record.</source>
        <translation>الفرع لا يقرر شيئًا هنا. سجّل ما قررته الشرطة أو محكمة أو سلطة أو منظمة أخرى، مع اليوم والوثيقة. تبقى القيود السابقة مسجلة.</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>ال&amp;وضع</translation>
    </message>
    <message>
        <source>&amp;Who decided</source>
        <translation>&amp;من قرر</translation>
    </message>
    <message>
        <source>Da&amp;y of the decision (year-month-day)</source>
        <translation>&amp;يوم القرار (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>الو&amp;ثيقة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
    <message>
        <source>Who decided: {problem}</source>
        <translation>من قرر: {problem}</translation>
    </message>
    <message>
        <source>Day of the decision: {problem}</source>
        <translation>يوم القرار: {problem}</translation>
    </message>
    <message>
        <source>Document: {problem}</source>
        <translation>الوثيقة: {problem}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Nothing is on record.</source>
        <translation>لا شيء مسجل.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>or why it is left out</source>
        <translation>أو سبب تركها</translation>
    </message>
    <message>
        <source>Nothing is open. The letter can leave.</source>
        <translation>لا شيء مفتوح. يمكن للرسالة أن تخرج.</translation>
    </message>
    <message>
        <source>After the letter left</source>
        <translation>بعد خروج الرسالة</translation>
    </message>
    <message>
        <source>Nothing is open before the letter. These steps follow it; tick what was done.</source>
        <translation>لا شيء مفتوح قبل الرسالة. هذه الخطوات تتبعها؛ أشِّر على ما تم.</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>الخطوات المفتوحة</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>قبل خروج الرسالة</translation>
    </message>
    <message>
        <source>These steps of a safe referral are open. Tick what was done, or write why it is left out.</source>
        <translation>خطوات الإحالة الآمنة هذه مفتوحة. أشِّر على ما تم، أو اكتب سبب تركه.</translation>
    </message>
    <message>
        <source>Options and &amp;way...</source>
        <translation>الخيارات وال&amp;طريق...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>Record the answer of the service, and it ticks itself.</source>
        <translation>سجّل رد الخدمة، فتؤشَّر تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the service in the directory, and it ticks itself.</source>
        <translation>تحقق من الخدمة في الدليل، فتؤشَّر تلقائيًا.</translation>
    </message>
    <message>
        <source>Ask consent for this referral, and it ticks itself.</source>
        <translation>اطلب الموافقة على هذه الإحالة، فتؤشَّر تلقائيًا.</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first. Record the call under Options and way, and it ticks itself.</source>
        <translation>تُسلَّم الحالة الطارئة بالهاتف أولًا. سجّل المكالمة ضمن «الخيارات والطريق»، فتؤشَّر تلقائيًا.</translation>
    </message>
    <message>
        <source>Record it under Options and way, and it ticks itself.</source>
        <translation>سجّلها ضمن «الخيارات والطريق»، فتؤشَّر تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>StockMoveDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation>وارد أو صادر</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;ماذا حدث</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>ال&amp;عدد</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>دون أسماء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>StockMovePresenter</name>
    <message>
        <source>Stocktake</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation>وارد أو صادر</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Choose an article in the list first.</source>
        <translation>اختر أولًا صنفًا من القائمة.</translation>
    </message>
    <message>
        <source>This article is no longer kept.</source>
        <translation>لم يعد هذا الصنف متوفرًا لدينا.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Sa&amp;ve list...</source>
        <translation>&amp;حفظ القائمة...</translation>
    </message>
    <message>
        <source>&amp;Book in or out...</source>
        <translation>تسجيل &amp;وارد أو صادر...</translation>
    </message>
    <message>
        <source>Stock&amp;take...</source>
        <translation>&amp;جرد...</translation>
    </message>
    <message>
        <source>New &amp;article...</source>
        <translation>&amp;صنف جديد...</translation>
    </message>
    <message>
        <source>C&amp;hange the article...</source>
        <translation>&amp;تعديل الصنف...</translation>
    </message>
    <message>
        <source>What lies on the shelf. No names stand here: who received something is kept with the case.</source>
        <translation>ما يوجد على الرف. لا أسماء هنا: من تسلّم شيئًا مسجل في الملف.</translation>
    </message>
    <message>
        <source>No article is kept yet. Add one for what lies on the shelf.</source>
        <translation>لا يوجد أي صنف بعد. أضف صنفًا لما هو موجود على الرف.</translation>
    </message>
    <message>
        <source>Articles in the stock</source>
        <translation>الأصناف في المخزون</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>سجل الصنف</translation>
    </message>
    <message>
        <source>What came in and what went out of the chosen article stands here.</source>
        <translation>يظهر هنا ما ورد وما صُرف من الصنف المختار.</translation>
    </message>
</context>
<context>
    <name>StockPresenter</name>
    <message>
        <source>Article</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>One piece is</source>
        <translation>القطعة الواحدة هي</translation>
    </message>
    <message>
        <source>{article} (no longer kept)</source>
        <translation>{article} (لم يعد متوفرًا)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
</context>
<context>
    <name>StoppedReferrals</name>
    <message>
        <source>These referrals were stopped: {numbers}.</source>
        <translation>أُوقفت هذه الإحالات: {numbers}.</translation>
    </message>
    <message>
        <source>Letters that left have to come back. Call each service at once, then give it the recall letter. The home page lists each of them until the service confirmed it.</source>
        <translation>يجب استرجاع الرسائل التي خرجت. اتصل بكل خدمة فورًا، ثم أعطها رسالة الاسترجاع. تَذكر الصفحة الرئيسية كلًا منها حتى تؤكد الخدمة ذلك.</translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation>فتح رسالة الاسترجاع</translation>
    </message>
</context>
<context>
    <name>SuicideDialog</name>
    <message>
        <source>Steps about suicide</source>
        <translation>خطوات بشأن الانتحار</translation>
    </message>
    <message>
        <source>Ask calmly and in private. Asking does not put the idea into anybody’s head. Stop when the person wants to stop.</source>
        <translation>اسأل بهدوء وعلى انفراد. السؤال لا يزرع الفكرة في ذهن أحد. توقف عندما يريد الشخص التوقف.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>اختر سطرًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>اختر شخصًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>العودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Parts of supervision</source>
        <translation>أقسام الإشراف</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Everything that waits for a second person to agree, in one place.</source>
        <translation>كل ما ينتظر موافقة شخص ثانٍ، في مكان واحد.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>لا شيء ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Approvals that wait</source>
        <translation>موافقات منتظرة</translation>
    </message>
    <message>
        <source>As&amp;k a colleague to agree...</source>
        <translation>&amp;طلب موافقة زميل...</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>&amp;فتح الملف</translation>
    </message>
    <message>
        <source>&amp;Decide...</source>
        <translation>&amp;اتخاذ القرار...</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>Numbers alone, by name. They say where help may be needed, not how well anybody works.</source>
        <translation>أرقام فقط، مرتبة بالاسم. تبيّن أين قد تلزم المساعدة، لا مدى جودة عمل أحد.</translation>
    </message>
    <message>
        <source>Nobody leads an open case.</source>
        <translation>لا أحد مسؤول عن ملف مفتوح.</translation>
    </message>
    <message>
        <source>Workload of each colleague</source>
        <translation>عبء عمل كل زميل</translation>
    </message>
    <message>
        <source>Opened identities</source>
        <translation>هويات مفتوحة</translation>
    </message>
    <message>
        <source>A reason is needed &amp;for</source>
        <translation>&amp;يلزم ذكر السبب لـ</translation>
    </message>
    <message>
        <source>Nobody opened an identity for a time.</source>
        <translation>لم يفتح أحد هوية لمدة محددة.</translation>
    </message>
    <message>
        <source>Identities that were opened for a time</source>
        <translation>هويات فُتحت لوقت محدود</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>المترجمون</translation>
    </message>
    <message>
        <source>Whoever interprets signs the confidentiality agreement first. Whether they know the person or an offender is asked each time.</source>
        <translation>يوقّع كل مترجم اتفاق السرية أولًا. ويُسأل كل مرة هل يعرف الشخص أو من آذاه.</translation>
    </message>
    <message>
        <source>No interpreter is noted yet.</source>
        <translation>لم يُسجَّل أي مترجم شفوي بعد.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>&amp;تعديل...</translation>
    </message>
    <message>
        <source>Add an &amp;interpreter...</source>
        <translation>إضافة &amp;مترجم...</translation>
    </message>
</context>
<context>
    <name>SupervisionPresenter</name>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>ملفات مفتوحة</translation>
    </message>
    <message>
        <source>Of these high risk</source>
        <translation>منها عالية الخطر</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Talk about sharing the work</source>
        <translation>تحدثوا عن تقاسم العمل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Not seen by</source>
        <translation>لم يره</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>الاتفاق حتى</translation>
    </message>
    <message>
        <source>Not asked any longer</source>
        <translation>لم يعد يُستعان به</translation>
    </message>
    <message>
        <source>None in date</source>
        <translation>لا اتفاق سارٍ</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>اختر شيئًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Notes and plan</source>
        <translation>التدوينات والخطة</translation>
    </message>
    <message>
        <source>Help and &amp;legal matters...</source>
        <translation>ال&amp;مساعدة والمسائل القانونية...</translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation>خطة الملف</translation>
    </message>
    <message>
        <source>New &amp;goal...</source>
        <translation>هدف &amp;جديد...</translation>
    </message>
    <message>
        <source>C&amp;hange the goal...</source>
        <translation>تغيير ال&amp;هدف...</translation>
    </message>
    <message>
        <source>&amp;Approve...</source>
        <translation>&amp;اعتماد...</translation>
    </message>
    <message>
        <source>No goal is agreed yet. Write one down when the person has said what shall change.</source>
        <translation>لم يُتفق على أي هدف بعد. دوّن هدفًا عندما يقول الشخص ما الذي ينبغي أن يتغير.</translation>
    </message>
    <message>
        <source>Goals of the case plan</source>
        <translation>أهداف خطة الملف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>تد&amp;وينة...</translation>
    </message>
    <message>
        <source>Psychological &amp;first aid...</source>
        <translation>الإسعافات ال&amp;نفسية الأولية...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>&amp;تصحيح...</translation>
    </message>
    <message>
        <source>No note is written yet.</source>
        <translation>لم تُكتب أي ملاحظة بعد.</translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>Safety: {text}</source>
        <translation>السلامة: {text}</translation>
    </message>
    <message>
        <source>Urgent needs: {text}</source>
        <translation>احتياجات عاجلة: {text}</translation>
    </message>
    <message>
        <source>Signs of distress: {text}</source>
        <translation>علامات الضيق: {text}</translation>
    </message>
    <message>
        <source>Says they need: {text}</source>
        <translation>يقول إنه يحتاج: {text}</translation>
    </message>
    <message>
        <source>Information given: {text}</source>
        <translation>المعلومات المقدمة: {text}</translation>
    </message>
    <message>
        <source>People contacted: {text}</source>
        <translation>من اتُّصل بهم: {text}</translation>
    </message>
    <message>
        <source>Services offered: {text}</source>
        <translation>الخدمات المعروضة: {text}</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>لا توجد خطة بعد.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>This version was decided on already.</source>
        <translation>اتُّخذ قرار بشأن هذه النسخة بالفعل.</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>الإسعافات النفسية الأولية</translation>
    </message>
    <message>
        <source>{kind} (correction)</source>
        <translation>{kind} (تصحيح)</translation>
    </message>
    <message>
        <source>{kind} (corrected later)</source>
        <translation>{kind} (صُحِّحت لاحقًا)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>What shall be reached</source>
        <translation>ما المراد بلوغه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>مدى الإنجاز</translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>متأخر: {state}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>Work with this copy</source>
        <translation>العمل بهذه النسخة</translation>
    </message>
    <message>
        <source>The copy is checked. Do not switch off.</source>
        <translation>يجري التحقق من النسخة. لا تطفئ الحاسوب.</translation>
    </message>
    <message>
        <source>From now on this file is the one to work with, on this computer. Open it as usual, then make a backup. Do not work with the other file any more.</source>
        <translation>من الآن فصاعدًا هذا هو الملف الذي يُعمل به، على هذا الحاسوب. افتحه كالمعتاد، ثم أنشئ نسخة احتياطية. لا تعمل بالملف الآخر بعد الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed: the copy can be read as before.</source>
        <translation>لم يتغير شيء: يمكن قراءة النسخة كما في السابق.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>No case is known</source>
        <translation>لا ملف معروف</translation>
    </message>
    <message>
        <source>This is asked about a person concerned alone.</source>
        <translation>يُسأل هذا عن شخص معني فقط.</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation>أُبلغ شخص</translation>
    </message>
    <message>
        <source>The program sends nothing. Note here who was told outside of it, or why a person was not told.</source>
        <translation>البرنامج لا يرسل شيئاً. دوّن هنا من أُبلغ خارجه، أو لماذا لم يُبلغ شخص.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>وقت الإبلاغ</translation>
    </message>
    <message>
        <source>No&amp;te, without names</source>
        <translation>ملا&amp;حظة دون أسماء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;دوّن</translation>
    </message>
</context>
<context>
    <name>TrailPrintDialog</name>
    <message>
        <source>The paper is being prepared.</source>
        <translation>يجري إعداد الورقة.</translation>
    </message>
    <message>
        <source>Print the audit trail</source>
        <translation>طباعة سجل التدقيق</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطا&amp;بعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;عرض الورقة</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;حفظ كملف...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
</context>
<context>
    <name>TrailPrintPresenter</name>
    <message numerus="yes">
        <source>%n entry(s) as the list shows them, the newest first.</source>
        <translation>
            <numerusform>لا قيود كما تعرضها القائمة.</numerusform>
            <numerusform>قيد واحد كما تعرضه القائمة.</numerusform>
            <numerusform>قيدان كما تعرضهما القائمة، الأحدث أولًا.</numerusform>
            <numerusform>%n قيود كما تعرضها القائمة، الأحدث أولًا.</numerusform>
            <numerusform>%n قيدًا كما تعرضها القائمة، الأحدث أولًا.</numerusform>
            <numerusform>%n قيد كما تعرضها القائمة، الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case codes and names of staff are on it, and no person&apos;s name.</source>
        <translation>عليها رموز الملفات وأسماء الموظفين، دون اسم أي شخص.</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>حفظ سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit trail left as {entries} entries on paper or in a file. It is logged.</source>
        <translation>خرج سجل التدقيق على ورق أو في ملف، وعدد قيوده {entries}. وسُجِّل ذلك.</translation>
    </message>
    <message>
        <source>The audit trail left</source>
        <translation>خرج سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>Start the training again</source>
        <translation>بدء التدريب من جديد</translation>
    </message>
    <message>
        <source>This training file is kept, so it has no beginning to go back to. Close it and press Training mode on the first window.</source>
        <translation>ملف التدريب هذا محفوظ، فلا بداية له يمكن الرجوع إليها. أغلقه واضغط وضع التدريب في النافذة الأولى.</translation>
    </message>
    <message>
        <source>Everything that was typed in this training goes, and the file is made anew as it was at the beginning. That takes some seconds.</source>
        <translation>يزول كل ما كُتب في هذا التدريب ويُنشأ الملف من جديد كما كان في البداية. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>{exercise}: {done} of {steps} steps</source>
        <translation>{exercise}: {done} من {steps} خطوات</translation>
    </message>
    <message>
        <source>In this training it is {moment}.</source>
        <translation>الوقت في هذا التدريب {moment}.</translation>
    </message>
</context>
<context>
    <name>TypeSheetsDialog</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>الكلمات: {count} من {all}</translation>
    </message>
    <message>
        <source>The sheets are being checked. Wait until this is done.</source>
        <translation>يجري التحقق من الأوراق. انتظر حتى يتم ذلك.</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>اختر ملف البيانات أولًا.</translation>
    </message>
    <message>
        <source>Type the words of two sheets first.</source>
        <translation>اكتب كلمات ورقتين أولًا.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف ال&amp;بيانات</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>لم يُختر ملف بعد</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>Box &amp;1: one sheet</source>
        <translation>الخانة 1: &amp;ورقة</translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation>1. كلمة  2. كلمة  3. كلمة ...</translation>
    </message>
    <message>
        <source>Box &amp;2: another sheet</source>
        <translation>الخا&amp;نة 2: ورقة أخرى</translation>
    </message>
    <message>
        <source>Checking the sheets</source>
        <translation>التحقق من الأوراق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check the &amp;words</source>
        <translation>ال&amp;تحقق من الكلمات</translation>
    </message>
</context>
<context>
    <name>UnconsentedDialog</name>
    <message>
        <source>Choose the reason</source>
        <translation>اختر السبب</translation>
    </message>
    <message>
        <source>Choose the kind of help</source>
        <translation>اختر نوع المساعدة</translation>
    </message>
    <message>
        <source>{item} (not needed there)</source>
        <translation>{item} (لا حاجة إليه هناك)</translation>
    </message>
    <message>
        <source>This kind of service does not need it, so it must not be told.</source>
        <translation>هذا النوع من الخدمات لا يحتاج إليه، فلا يجوز إخباره به.</translation>
    </message>
    <message>
        <source>{item} (not yet)</source>
        <translation>{item} (ليس بعد)</translation>
    </message>
    <message>
        <source>Not every kind of service needs it. Choose above what kind of help they give.</source>
        <translation>لا يحتاج إليه كل نوع من الخدمات. اختر أعلاه نوع المساعدة التي يقدمونها.</translation>
    </message>
    <message>
        <source>Yes, told before</source>
        <translation>نعم، أُخبر قبل ذلك</translation>
    </message>
    <message>
        <source>Yes, told afterwards</source>
        <translation>نعم، أُخبر بعد ذلك</translation>
    </message>
    <message>
        <source>Not yet: it is not safe to tell them</source>
        <translation>ليس بعد: إخباره غير آمن</translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation>إبلاغ دون موافقة</translation>
    </message>
    <message>
        <source>Only where a law or a danger leaves no choice. Ask the person once more first. Tell as little as possible, to one named recipient.</source>
        <translation>فقط حيث لا يترك قانون أو خطر خيارًا آخر. اسأل الشخص مرة أخرى أولًا. قل أقل ما يمكن، لمتلقٍّ واحد محدد بالاسم.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Law or order that says so</source>
        <translation>ال&amp;قانون أو الأمر الذي ينص على ذلك</translation>
    </message>
    <message>
        <source>To a service of the &amp;directory</source>
        <translation>إلى &amp;خدمة من الدليل</translation>
    </message>
    <message>
        <source>or to somebody &amp;else: name and office</source>
        <translation>أو إلى شخص آخر: الاسم وال&amp;مكتب</translation>
    </message>
    <message>
        <source>What kind o&amp;f help they give</source>
        <translation>&amp;نوع المساعدة التي يقدمونها</translation>
    </message>
    <message>
        <source>What is told: tick only what is needed</source>
        <translation>ما يُبلَّغ: أشِّر على الضروري فقط</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>Does the person &amp;know?</source>
        <translation>&amp;هل يعلم الشخص؟</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>أُخبر في</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>لماذا ليس بعد</translation>
    </message>
    <message>
        <source>The second person decides too</source>
        <translation>الشخص الثاني يقرر أيضًا</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>يقرأ المنسق أو نقطة الاتصال هذا هنا ويوافق عليه. لا يقرره أحد وحده.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>&amp;اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>&amp;عبارة مروره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Record and tell</source>
        <translation>&amp;تسجيل وإبلاغ</translation>
    </message>
</context>
<context>
    <name>UnconsentedPresenter</name>
    <message>
        <source>The duty to report is not yet clarified by the legal adviser. Ask the coordinator before you tell anything, unless a life is in danger.</source>
        <translation>لم يوضح المستشار القانوني واجب الإبلاغ بعد. اسأل المنسق قبل أن تبلّغ شيئًا، ما لم تكن حياة في خطر.</translation>
    </message>
</context>
<context>
    <name>UndoQuestions</name>
    <message>
        <source>Nothing to take back</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <translation>لم تغيّر شيئًا بعد.</translation>
    </message>
    <message>
        <source>Take back: {change}.</source>
        <translation>التراجع عن: {change}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>لا شيء لإعادة تنفيذه</translation>
    </message>
    <message>
        <source>You have not taken anything back, or changed something since.</source>
        <translation>لم تتراجع عن شيء، أو غيّرت شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Do again: {change}.</source>
        <translation>إعادة تنفيذ: {change}.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>This change stays</source>
        <translation>هذا التغيير باقٍ</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Taken back: {change}</source>
        <translation>تم التراجع: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>أُعيد تنفيذه: {change}</translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by you</source>
        <translation>{change}، الملف {case}، {moment} بواسطتك</translation>
    </message>
    <message>
        <source>{change}, {moment} by you</source>
        <translation>{change}، {moment} بواسطتك</translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by {name}</source>
        <translation>{change}، الملف {case}، {moment} بواسطة {name}</translation>
    </message>
    <message>
        <source>{change}, {moment} by {name}</source>
        <translation>{change}، {moment} بواسطة {name}</translation>
    </message>
    <message>
        <source>Changed: {parts}.</source>
        <translation>ما تغيّر: {parts}.</translation>
    </message>
    <message>
        <source>The same record was changed later: {change}, {moment} by {name}. Take that back first.</source>
        <translation>تغيّر السجل نفسه لاحقًا: {change}، {moment} بواسطة {name}. تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>A colleague made this change. They take it back, or the coordinator.</source>
        <translation>قام زميل بهذا التغيير. هو من يتراجع عنه أو المنسق.</translation>
    </message>
    <message>
        <source>Your role does not include this kind of change.</source>
        <translation>دورك لا يشمل هذا النوع من التغيير.</translation>
    </message>
    <message>
        <source>The name of this case is hidden from you. Open the identity first, with a reason.</source>
        <translation>اسم هذا الملف مخفي عنك. افتح الهوية أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The case is closed. Take it up again first, with a reason.</source>
        <translation>الملف مغلق. أعد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The case is held for the law, so nothing in it goes back.</source>
        <translation>الملف مجمَّد بحكم القانون، فلا يُتراجع عن شيء فيه.</translation>
    </message>
    <message>
        <source>This was too long ago: what was there before is kept no longer.</source>
        <translation>مضى وقت طويل: لم يعد ما كان قبل ذلك محفوظًا.</translation>
    </message>
    <message>
        <source>Something that was recorded later needs this. Take the later record back first.</source>
        <translation>هناك ما سُجّل لاحقًا ويحتاج إلى هذا. تراجع عن السجل الأحدث أولًا.</translation>
    </message>
    <message>
        <source>What was there before does not fit the audit trail, so it is not put back. Check the whole file under Audit.</source>
        <translation>ما كان قبل ذلك لا يطابق سجل التدقيق فلا يُعاد. افحص ملف البيانات كله تحت التدقيق.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>pgi-desk</source>
        <translation>pgi-desk</translation>
    </message>
    <message>
        <source>Si&amp;ze of text and colours...</source>
        <translation>&amp;حجم النص والألوان...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>فتح ملف بيانات</translation>
    </message>
    <message>
        <source>The records of your branch are in one encrypted file. Open it with your sign-in name and your own passphrase, or leave the name empty and use the passphrase of the file.</source>
        <translation>سجلات فرعك في ملف مشفّر واحد. افتحه باسم دخولك وعبارة مرورك، أو اترك الاسم فارغًا واستخدم عبارة مرور ملف البيانات.</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>ملف ال&amp;بيانات</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>لم يُختر ملف بعد</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>Sign-in n&amp;ame</source>
        <translation>&amp;اسم الدخول</translation>
    </message>
    <message>
        <source>Empty: the passphrase of the file</source>
        <translation>إن تُرك فارغًا: عبارة مرور ملف البيانات</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>عر&amp;ض ما أكتبه</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>يجري فتح الملف</translation>
    </message>
    <message>
        <source>Set up a &amp;new file...</source>
        <translation>&amp;تجهيز ملف بيانات جديد...</translation>
    </message>
    <message>
        <source>Choose a file and type the passphrase first.</source>
        <translation>اختر ملفًا واكتب عبارة المرور أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next attempt.</source>
        <translation>
            <numerusform>يمكن المحاولة الآن.</numerusform>
            <numerusform>ثانية واحدة حتى المحاولة التالية.</numerusform>
            <numerusform>ثانيتان حتى المحاولة التالية.</numerusform>
            <numerusform>%n ثوانٍ حتى المحاولة التالية.</numerusform>
            <numerusform>%n ثانية حتى المحاولة التالية.</numerusform>
            <numerusform>%n ثانية حتى المحاولة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Training mode</source>
        <translation>&amp;وضع التدريب</translation>
    </message>
    <message>
        <source>Passphrase &amp;forgotten...</source>
        <translation>&amp;نسيت عبارة المرور...</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>ا&amp;ستعادة نسخة احتياطية...</translation>
    </message>
</context>
<context>
    <name>UnmetCountsDialog</name>
    <message>
        <source>Needs without a service</source>
        <translation>احتياجات بلا خدمة</translation>
    </message>
    <message>
        <source>How often nobody was referred, by need and reason. It says which services are missing, and names nobody.</source>
        <translation>كم مرة لم يُحَل أحد، بحسب الحاجة والسبب. يبيّن أي الخدمات ناقصة، ولا يسمّي أحدًا.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>No need without a referral is recorded in this period. Record one from a case, or while preparing a referral.</source>
        <translation>لا حاجة بلا إحالة مسجّلة في هذه المدة. سجّل واحدة من ملف أو أثناء إعداد إحالة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>UnmetCountsPresenter</name>
    <message>
        <source>not told</source>
        <translation>لا يُذكر</translation>
    </message>
    <message>
        <source>To tell outside: people who agreed to statistics, to the nearest 5. Fewer than {below} are not told, nor what would give them away. Not counted, because they did not agree: {people}.</source>
        <translation>للإبلاغ خارجًا: الأشخاص الذين وافقوا على الإحصاءات، مقرّبًا إلى أقرب 5. لا يُذكر ما يقل عن {below}، ولا ما قد يكشفهم. لم يُحسبوا لأنهم لم يوافقوا: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>لا احتياجات</numerusform>
            <numerusform>احتياج واحد</numerusform>
            <numerusform>احتياجان</numerusform>
            <numerusform>%n احتياجات</numerusform>
            <numerusform>%n احتياجًا</numerusform>
            <numerusform>%n احتياج</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {needs}</source>
        <translation>من {first} إلى {last}: {needs}</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Why nobody was referred</source>
        <translation>لماذا لم يُحَل أحد</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>To tell outside</source>
        <translation>للإبلاغ خارجًا</translation>
    </message>
</context>
<context>
    <name>UnmetNeedDialog</name>
    <message>
        <source>Choose the kind of help</source>
        <translation>اختر نوع المساعدة</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>اختر سبب عدم الإحالة</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>لا خدمة بعينها</translation>
    </message>
    <message>
        <source>Choose the kind of help and why not.</source>
        <translation>اختر نوع المساعدة وسبب عدم الإحالة.</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>بلا إحالة</translation>
    </message>
    <message>
        <source>Why this need leads to no referral. What is counted shows which services are missing.</source>
        <translation>لماذا لا تؤدي هذه الحاجة إلى إحالة. ما يُحسب يبيّن أي الخدمات ناقصة.</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>نو&amp;ع المساعدة</translation>
    </message>
    <message>
        <source>Wh&amp;y not</source>
        <translation>&amp;سبب عدم الإحالة</translation>
    </message>
    <message>
        <source>Service in &amp;question</source>
        <translation>ال&amp;خدمة المعنية</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تدوينة</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>وقائع فقط، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>UnmetNeedPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>الملف {case}</translation>
    </message>
</context>
<context>
    <name>UseInterpreterDialog</name>
    <message>
        <source>Choose the language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>Choose the interpreter</source>
        <translation>اختر المترجم</translation>
    </message>
    <message>
        <source>Nobody in the register speaks it</source>
        <translation>لا أحد في السجل يتكلمها</translation>
    </message>
    <message>
        <source>Interpreter for this talk</source>
        <translation>مترجم لهذا الحديث</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>ال&amp;مترجم</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>Conflict of interest: asked each time</source>
        <translation>تضارب المصالح: يُسأل عنه كل مرة</translation>
    </message>
    <message>
        <source>&amp;Why all the same</source>
        <translation>لماذا مع &amp;ذلك</translation>
    </message>
    <message>
        <source>Needed where an answer is not known or leaves a doubt</source>
        <translation>مطلوب حين يكون جواب غير معروف أو يترك شكًا</translation>
    </message>
    <message>
        <source>Not used: &amp;stepped aside</source>
        <translation>لم &amp;يُستعن به: تنحّى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Use this interpreter</source>
        <translation>ال&amp;استعانة بهذا المترجم</translation>
    </message>
</context>
<context>
    <name>UseInterpreterPresenter</name>
    <message>
        <source>{name} (no agreement in date)</source>
        <translation>{name} (لا اتفاق ساريًا)</translation>
    </message>
    <message>
        <source>Choose the interpreter first.</source>
        <translation>اختر المترجم أولًا.</translation>
    </message>
    <message>
        <source>Answer every question first; not known is an answer.</source>
        <translation>أجب أولًا عن كل الأسئلة؛ «غير معروف» جواب.</translation>
    </message>
    <message>
        <source>Conflict of interest: this interpreter steps aside. Choose another one.</source>
        <translation>تضارب مصالح: يتنحّى هذا المترجم. اختر غيره.</translation>
    </message>
    <message>
        <source>There is a doubt. Ask again, or write why this interpreter is used all the same.</source>
        <translation>هناك شك. اسأل مرة أخرى، أو اكتب لماذا يُستعان بهذا المترجم مع ذلك.</translation>
    </message>
</context>
<context>
    <name>VettingDialog</name>
    <message>
        <source>This kind of service does not need it.</source>
        <translation>هذا النوع من الخدمات لا يحتاجه.</translation>
    </message>
    <message>
        <source>Choose how it was checked</source>
        <translation>اختر كيف تم التحقق</translation>
    </message>
    <message>
        <source>Choose first how it was checked.</source>
        <translation>اختر أولًا كيف تم التحقق.</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>تسجيل تحقق</translation>
    </message>
    <message>
        <source>Tick only what you saw or heard yourself. A service counts as checked when every point is met.</source>
        <translation>أشِّر فقط على ما رأيته أو سمعته بنفسك. تُعد الخدمة متحقَّقًا منها عند استيفاء كل نقطة.</translation>
    </message>
    <message>
        <source>Minimum for a referral</source>
        <translation>الحد الأدنى للإحالة</translation>
    </message>
    <message>
        <source>&amp;How it was checked</source>
        <translation>&amp;كيف تم التحقق</translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation>ال&amp;شخص الثاني</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>&amp;اسم الدخول الخاص به</translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation>&amp;عبارة مروره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save check</source>
        <translation>&amp;حفظ التحقق</translation>
    </message>
</context>
<context>
    <name>VettingPresenter</name>
    <message>
        <source>A check recorded today holds until {day}.</source>
        <translation>التحقق المسجَّل اليوم يسري حتى {day}.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Choose a view of your own first.</source>
        <translation>اختر أولًا عرضًا خاصًا بك.</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (تغيّر)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>حفظ العرض...</translation>
    </message>
    <message>
        <source>Rename view...</source>
        <translation>إعادة تسمية العرض...</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>حذف العرض</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>ملفات البيانات (*.pgidesk)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>فتح ملف بيانات</translation>
    </message>
    <message>
        <source>The backup was restored to {file}. On another computer, or while the original file is still there, it opens for reading only; the coordinator can then choose to work with it.</source>
        <translation>استُعيدت النسخة الاحتياطية إلى {file}. على حاسوب آخر، أو ما دام الملف الأصلي موجودًا، تُفتح للقراءة فقط؛ وللمنسق عندئذ أن يختار العمل بها.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Withdrawal works at once and may be spoken. Open referrals that rest on it are stopped; what was already shared is listed below.</source>
        <translation>يسري السحب فورًا ويجوز أن يكون شفهيًا. تُوقف الإحالات المفتوحة التي تستند إليه؛ وما تمت مشاركته من قبل مذكور أدناه.</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>ال&amp;موافقة</translation>
    </message>
    <message>
        <source>&amp;How was it said?</source>
        <translation>&amp;كيف قيل ذلك؟</translation>
    </message>
    <message>
        <source>For example: by phone, in person</source>
        <translation>مثلًا: بالهاتف، حضوريًا</translation>
    </message>
    <message>
        <source>Already shared, and with whom</source>
        <translation>ما تمت مشاركته من قبل، ومع من</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>&amp;سحب الآن</translation>
    </message>
</context>
<context>
    <name>WithdrawalPresenter</name>
    <message>
        <source>Nothing was shared.</source>
        <translation>لم تتم مشاركة شيء.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The text is being looked at.</source>
        <translation>يجري النظر في النص.</translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation>صياغة رسالة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source># title, ## heading, - list, **bold**. An empty line ends a paragraph.</source>
        <translation># عنوان، ## عنوان فرعي، - قائمة، **عريض**. السطر الفارغ يُنهي الفقرة.</translation>
    </message>
    <message>
        <source>&amp;Fields and blocks that the program fills in</source>
        <translation>الحقول والمقاطع ال&amp;تي يملؤها البرنامج</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation>كما سيبدو، بقيم متخيَّلة</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Delive&amp;red text</source>
        <translation>النص ال&amp;مسلَّم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>{block} (needed)</source>
        <translation>{block} (مطلوب)</translation>
    </message>
    <message>
        <source>The text is being looked at.</source>
        <translation>يجري النظر في النص.</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>الصفحات: {pages}</translation>
    </message>
    <message>
        <source>The text is being stored.</source>
        <translation>يجري تخزين النص.</translation>
    </message>
</context>
<context>
    <name>WordingWords</name>
    <message>
        <source>Referral letter</source>
        <translation>رسالة إحالة</translation>
    </message>
    <message>
        <source>Recall of a letter</source>
        <translation>استرجاع رسالة</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>تذكير برسالة</translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation>بطاقة محايدة للشخص</translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation>ما تمت مشاركته، للشخص</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>نموذج الموافقة</translation>
    </message>
    <message>
        <source>Slip for the answer of the service</source>
        <translation>قسيمة لرد الخدمة</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>رقم الرسالة</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>رمز الملف</translation>
    </message>
    <message>
        <source>Day of this letter</source>
        <translation>يوم هذه الرسالة</translation>
    </message>
    <message>
        <source>By when an answer is due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Day on which the letter left</source>
        <translation>يوم خروج الرسالة</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>اسم الفرع</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Whom to ask for at the branch</source>
        <translation>من يُسأل عنه في الفرع</translation>
    </message>
    <message>
        <source>Telephone of the branch</source>
        <translation>هاتف الفرع</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Card: name of the place</source>
        <translation>البطاقة: اسم المكان</translation>
    </message>
    <message>
        <source>Card: address of the place</source>
        <translation>البطاقة: عنوان المكان</translation>
    </message>
    <message>
        <source>Card: telephone of the place</source>
        <translation>البطاقة: هاتف المكان</translation>
    </message>
    <message>
        <source>Card: day and hour</source>
        <translation>البطاقة: اليوم والساعة</translation>
    </message>
    <message>
        <source>Card: whom to ask for</source>
        <translation>البطاقة: من يُسأل عنه</translation>
    </message>
    <message>
        <source>Card: the word that the person chose</source>
        <translation>البطاقة: الكلمة التي اختارها الشخص</translation>
    </message>
    <message>
        <source>Block: letterhead, addressee, numbers and dates</source>
        <translation>مقطع: الترويسة والمرسَل إليه والأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Block: what is asked for</source>
        <translation>مقطع: المطلوب</translation>
    </message>
    <message>
        <source>Block: what is shared about the person</source>
        <translation>مقطع: ما يُشارَك عن الشخص</translation>
    </message>
    <message>
        <source>Block: lines to sign on</source>
        <translation>مقطع: سطور للتوقيع</translation>
    </message>
    <message>
        <source>Block: slip to cut off for the answer</source>
        <translation>مقطع: قسيمة تُقص للرد</translation>
    </message>
    <message>
        <source>Block: letterhead alone</source>
        <translation>مقطع: الترويسة وحدها</translation>
    </message>
    <message>
        <source>Block: what was shared, with whom and when</source>
        <translation>مقطع: ما تمت مشاركته، ومع من ومتى</translation>
    </message>
    <message>
        <source>Block: letterhead, case code and day</source>
        <translation>مقطع: الترويسة ورمز الملف واليوم</translation>
    </message>
    <message>
        <source>Block: when others may have to be told</source>
        <translation>مقطع: متى قد يلزم إبلاغ آخرين</translation>
    </message>
    <message>
        <source>Block: duty to report by law</source>
        <translation>مقطع: واجب الإبلاغ قانونًا</translation>
    </message>
    <message>
        <source>Block: what was explained, with boxes to tick</source>
        <translation>مقطع: ما تم شرحه، مع خانات للتأشير</translation>
    </message>
    <message>
        <source>Block: what is asked, until when and in which language</source>
        <translation>مقطع: ما يُطلب، وحتى متى وبأي لغة</translation>
    </message>
    <message>
        <source>Block: what may be shared, and what not</source>
        <translation>مقطع: ما تجوز مشاركته، وما لا تجوز</translation>
    </message>
    <message>
        <source>Block: yes or no</source>
        <translation>مقطع: نعم أو لا</translation>
    </message>
    <message>
        <source>Block: signatures or thumbprints</source>
        <translation>مقطع: التوقيعات أو البصمات</translation>
    </message>
    <message>
        <source>Field: received on</source>
        <translation>حقل: تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Field: accepted, with three boxes to tick</source>
        <translation>حقل: هل قُبلت، مع ثلاث خانات</translation>
    </message>
    <message>
        <source>Field: service started on</source>
        <translation>حقل: تاريخ بدء الخدمة</translation>
    </message>
    <message>
        <source>Field: next appointment</source>
        <translation>حقل: الموعد القادم</translation>
    </message>
    <message>
        <source>Field: what the service needs from the branch</source>
        <translation>حقل: ما تحتاج إليه الخدمة من الفرع</translation>
    </message>
    <message>
        <source>Field: closed on</source>
        <translation>حقل: تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Field: why it was not accepted</source>
        <translation>حقل: سبب عدم القبول</translation>
    </message>
    <message>
        <source>Field: name and function of who answers</source>
        <translation>حقل: اسم من يرد وصفته</translation>
    </message>
    <message>
        <source>Field: signature of who answers</source>
        <translation>حقل: توقيع من يرد</translation>
    </message>
</context>
</TS>
