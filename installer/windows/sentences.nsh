; What set-up says, in the four languages of the program. UTF-8.

LangString WELCOME ${LANG_ENGLISH} "pgi-desk is put on this computer for you alone; no administrator is needed and nothing is fetched from a network.$\r$\n$\r$\nAn older pgi-desk is replaced. Your files, backups and settings stay as they are.$\r$\n$\r$\nThis file is not signed in the way that Windows knows. Your coordinator can check it with the printed list of the release, or with an installed pgi-desk."
LangString WELCOME ${LANG_FRENCH} "pgi-desk est installé sur cet ordinateur pour vous seul ; aucun administrateur n'est nécessaire et rien n'est téléchargé.$\r$\n$\r$\nUn pgi-desk plus ancien est remplacé. Vos fichiers, sauvegardes et réglages restent tels quels.$\r$\n$\r$\nCe fichier n'est pas signé de la manière que Windows connaît. Votre coordinateur peut le vérifier avec la liste imprimée de la version, ou avec un pgi-desk déjà installé."
LangString WELCOME ${LANG_SPANISH} "pgi-desk se instala en este equipo solo para usted; no hace falta un administrador y no se descarga nada.$\r$\n$\r$\nUn pgi-desk anterior se sustituye. Sus archivos, copias de seguridad y ajustes quedan como están.$\r$\n$\r$\nEste archivo no está firmado de la forma que Windows conoce. Su coordinador puede comprobarlo con la lista impresa de la versión, o con un pgi-desk ya instalado."
LangString WELCOME ${LANG_ARABIC} "يُثبَّت pgi-desk على هذا الحاسوب لك وحدك؛ لا حاجة إلى مسؤول النظام ولا يُنزَّل أي شيء من الشبكة.$\r$\n$\r$\nيُستبدل الإصدار الأقدم. تبقى ملفاتك ونسخك الاحتياطية وإعداداتك كما هي.$\r$\n$\r$\nهذا الملف غير موقّع بالطريقة التي يعرفها Windows. يمكن للمنسّق التحقق منه بالقائمة المطبوعة للإصدار أو ببرنامج pgi-desk مثبَّت."

LangString KIND_TITLE ${LANG_ENGLISH} "Where will it be used?"
LangString KIND_TITLE ${LANG_FRENCH} "Où sera-t-il utilisé ?"
LangString KIND_TITLE ${LANG_SPANISH} "¿Dónde se usará?"
LangString KIND_TITLE ${LANG_ARABIC} "أين سيُستخدم؟"

LangString KIND_BELOW ${LANG_ENGLISH} "On this computer is right for most branches."
LangString KIND_BELOW ${LANG_FRENCH} "Sur cet ordinateur convient à la plupart des antennes."
LangString KIND_BELOW ${LANG_SPANISH} "En este equipo es lo adecuado para la mayoría de las filiales."
LangString KIND_BELOW ${LANG_ARABIC} "على هذا الحاسوب هو الخيار المناسب لمعظم الفروع."

LangString KIND_COMPUTER ${LANG_ENGLISH} "On this computer"
LangString KIND_COMPUTER ${LANG_FRENCH} "Sur cet ordinateur"
LangString KIND_COMPUTER ${LANG_SPANISH} "En este equipo"
LangString KIND_COMPUTER ${LANG_ARABIC} "على هذا الحاسوب"

LangString KIND_STICK ${LANG_ENGLISH} "On a stick"
LangString KIND_STICK ${LANG_FRENCH} "Sur une clé USB"
LangString KIND_STICK ${LANG_SPANISH} "En una memoria USB"
LangString KIND_STICK ${LANG_ARABIC} "على ذاكرة USB"

LangString KIND_EXPLAINED ${LANG_ENGLISH} "On a stick, settings and the list of passphrases lie beside the program, and nothing is entered on the computer. A stick is easily lost: keep it locked away."
LangString KIND_EXPLAINED ${LANG_FRENCH} "Sur une clé USB, les réglages et la liste des phrases secrètes sont à côté du programme, et rien n'est inscrit sur l'ordinateur. Une clé se perd facilement : gardez-la sous clé."
LangString KIND_EXPLAINED ${LANG_SPANISH} "En una memoria USB, los ajustes y la lista de frases de acceso están junto al programa y no se anota nada en el equipo. Una memoria se pierde con facilidad: guárdela bajo llave."
LangString KIND_EXPLAINED ${LANG_ARABIC} "على ذاكرة USB توضع الإعدادات وقائمة عبارات المرور بجانب البرنامج، ولا يُسجَّل شيء على الحاسوب. تضيع الذاكرة بسهولة: احفظها في مكان مقفل."

LangString OLD_WINDOWS ${LANG_ENGLISH} "pgi-desk needs Windows 10 (version 1809) or newer, 64 bit. Nothing was changed."
LangString OLD_WINDOWS ${LANG_FRENCH} "pgi-desk a besoin de Windows 10 (version 1809) ou plus récent, 64 bits. Rien n'a été modifié."
LangString OLD_WINDOWS ${LANG_SPANISH} "pgi-desk necesita Windows 10 (versión 1809) o posterior, de 64 bits. No se ha cambiado nada."
LangString OLD_WINDOWS ${LANG_ARABIC} "يحتاج pgi-desk إلى Windows 10 (الإصدار 1809) أو أحدث، 64 بت. لم يتغيّر شيء."

LangString NEWER_THERE ${LANG_ENGLISH} "pgi-desk $0 is installed there and ${VERSION} is older: it cannot read what the newer one wrote. Nothing was changed. Use the set-up file of version $0 or a newer one."
LangString NEWER_THERE ${LANG_FRENCH} "pgi-desk $0 y est installé et la version ${VERSION} est plus ancienne : elle ne peut pas lire ce que la plus récente a écrit. Rien n'a été modifié. Utilisez le fichier d'installation de la version $0 ou d'une plus récente."
LangString NEWER_THERE ${LANG_SPANISH} "Ahí está instalado pgi-desk $0 y la versión ${VERSION} es anterior: no puede leer lo que escribió la más nueva. No se ha cambiado nada. Use el archivo de instalación de la versión $0 o de una más nueva."
LangString NEWER_THERE ${LANG_ARABIC} "الإصدار $0 من pgi-desk مثبَّت هناك والإصدار ${VERSION} أقدم منه: لا يستطيع قراءة ما كتبه الأحدث. لم يتغيّر شيء. استخدم ملف تثبيت الإصدار $0 أو أحدث منه."

LangString NO_ROOM ${LANG_ENGLISH} "There is too little room in that place: ${NEEDED_MB} MB are needed and $0 MB are free. Nothing was changed. Free some space or choose another folder."
LangString NO_ROOM ${LANG_FRENCH} "Il n'y a pas assez de place à cet endroit : il faut ${NEEDED_MB} Mo et $0 Mo sont libres. Rien n'a été modifié. Libérez de la place ou choisissez un autre dossier."
LangString NO_ROOM ${LANG_SPANISH} "No hay espacio suficiente en ese lugar: hacen falta ${NEEDED_MB} MB y hay $0 MB libres. No se ha cambiado nada. Libere espacio o elija otra carpeta."
LangString NO_ROOM ${LANG_ARABIC} "المساحة في ذلك المكان قليلة جدًا: يلزم ${NEEDED_MB} ميغابايت والمتاح $0. لم يتغيّر شيء. أفرغ بعض المساحة أو اختر مجلدًا آخر."

LangString RUNNING ${LANG_ENGLISH} "pgi-desk is running. Close its window, wait a moment and try again. Nothing was changed."
LangString RUNNING ${LANG_FRENCH} "pgi-desk est ouvert. Fermez sa fenêtre, attendez un instant et réessayez. Rien n'a été modifié."
LangString RUNNING ${LANG_SPANISH} "pgi-desk está abierto. Cierre su ventana, espere un momento e inténtelo de nuevo. No se ha cambiado nada."
LangString RUNNING ${LANG_ARABIC} "pgi-desk قيد التشغيل. أغلق نافذته وانتظر لحظة ثم حاول من جديد. لم يتغيّر شيء."

LangString NOT_WRITABLE ${LANG_ENGLISH} "Nothing can be written in that folder; it may be a stick that is locked. Nothing was changed. Choose another folder."
LangString NOT_WRITABLE ${LANG_FRENCH} "Impossible d'écrire dans ce dossier ; c'est peut-être une clé USB verrouillée. Rien n'a été modifié. Choisissez un autre dossier."
LangString NOT_WRITABLE ${LANG_SPANISH} "No se puede escribir en esa carpeta; puede ser una memoria USB bloqueada. No se ha cambiado nada. Elija otra carpeta."
LangString NOT_WRITABLE ${LANG_ARABIC} "لا يمكن الكتابة في ذلك المجلد؛ قد تكون ذاكرة USB مقفلة ضد الكتابة. لم يتغيّر شيء. اختر مجلدًا آخر."

LangString NOT_PUT ${LANG_ENGLISH} "The new program could not be put in its place. The old one is still there and works. Close pgi-desk and try again."
LangString NOT_PUT ${LANG_FRENCH} "Le nouveau programme n'a pas pu être mis en place. L'ancien est toujours là et fonctionne. Fermez pgi-desk et réessayez."
LangString NOT_PUT ${LANG_SPANISH} "El programa nuevo no se pudo poner en su lugar. El anterior sigue ahí y funciona. Cierre pgi-desk e inténtelo de nuevo."
LangString NOT_PUT ${LANG_ARABIC} "تعذّر وضع البرنامج الجديد في مكانه. القديم ما زال موجودًا ويعمل. أغلق pgi-desk وحاول من جديد."

LangString LEFT_BEHIND ${LANG_ENGLISH} "pgi-desk is removed. Your files, backups and settings were left where they are; what belongs to this computer is in:$\r$\n$0"
LangString LEFT_BEHIND ${LANG_FRENCH} "pgi-desk est supprimé. Vos fichiers, sauvegardes et réglages sont restés à leur place ; ce qui appartient à cet ordinateur se trouve dans :$\r$\n$0"
LangString LEFT_BEHIND ${LANG_SPANISH} "pgi-desk se ha quitado. Sus archivos, copias de seguridad y ajustes quedan donde están; lo que pertenece a este equipo está en:$\r$\n$0"
LangString LEFT_BEHIND ${LANG_ARABIC} "أُزيل pgi-desk. بقيت ملفاتك ونسخك الاحتياطية وإعداداتك في أماكنها؛ وما يخص هذا الحاسوب موجود في:$\r$\n$0"

LangString CASE_FILE ${LANG_ENGLISH} "Encrypted case file"
LangString CASE_FILE ${LANG_FRENCH} "Fichier de dossiers chiffré"
LangString CASE_FILE ${LANG_SPANISH} "Archivo de expedientes cifrado"
LangString CASE_FILE ${LANG_ARABIC} "ملف حالات مشفّر"

LangString BACKUP ${LANG_ENGLISH} "Encrypted backup of case files"
LangString BACKUP ${LANG_FRENCH} "Sauvegarde chiffrée de dossiers"
LangString BACKUP ${LANG_SPANISH} "Copia de seguridad cifrada de expedientes"
LangString BACKUP ${LANG_ARABIC} "نسخة احتياطية مشفّرة من ملفات الحالات"
