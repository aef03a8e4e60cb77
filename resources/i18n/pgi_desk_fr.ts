<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountabilityWatch</name>
    <message>
        <source>Open Readiness, then Data protection.</source>
        <translation>Ouvrez Préparation, puis Protection des données.</translation>
    </message>
</context>
<context>
    <name>AccountabilityWords</name>
    <message>
        <source>What could happen to the data of people has not been weighed yet (impact assessment).</source>
        <translation>Ce qui pourrait arriver aux données des personnes n’a pas encore été évalué (analyse d’impact).</translation>
    </message>
    <message>
        <source>The work began before the impact assessment. Do it by {day}.</source>
        <translation>Le travail a commencé avant l’analyse d’impact. Faites-la d’ici le {day}.</translation>
    </message>
    <message>
        <source>The impact assessment found the risks not acceptable. Look at it again by {day}.</source>
        <translation>L’analyse d’impact a jugé les risques inacceptables. À revoir d’ici le {day}.</translation>
    </message>
    <message>
        <source>The impact assessment holds until {day}.</source>
        <translation>L’analyse d’impact est valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The impact assessment was to be renewed by {day}.</source>
        <translation>L’analyse d’impact devait être renouvelée d’ici le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about records wait for an answer, the first by {day}.</source>
        <translation>
            <numerusform>%n demande sur un dossier attend une réponse, d’ici le {day}.</numerusform>
            <numerusform>%n demandes sur des dossiers attendent une réponse, la première d’ici le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{breach}: everybody knows, close it.</source>
        <translation>{breach}&#xa0;: tout le monde est informé, clôturez.</translation>
    </message>
    <message>
        <source>{breach}: LATE, tell {who}; it was due {moment}.</source>
        <translation>{breach}&#xa0;: EN RETARD, informez&#xa0;: {who}&#xa0;; c’était dû le {moment}.</translation>
    </message>
    <message>
        <source>{breach}: tell {who} by {moment}.</source>
        <translation>{breach}&#xa0;: informez&#xa0;: {who}, d’ici le {moment}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Record and find</source>
        <translation>Enregistrer et trouver</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Fichier et sauvegardes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Contacts without a record</source>
        <translation>Contacts sans dossier</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>Texte des lettres</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Orientations reçues</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>Activités de groupe</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Tri et effacement</translation>
    </message>
    <message>
        <source>Find people, referrals and services...</source>
        <translation>Chercher des personnes, des orientations et des services...</translation>
    </message>
    <message>
        <source>New person...</source>
        <translation>Nouvelle personne...</translation>
    </message>
    <message>
        <source>New contact without a record...</source>
        <translation>Nouveau contact sans dossier...</translation>
    </message>
    <message>
        <source>Record an answer by the number of a letter...</source>
        <translation>Noter une réponse d’après le numéro de la lettre...</translation>
    </message>
    <message>
        <source>Note a referral that came in...</source>
        <translation>Noter une orientation reçue...</translation>
    </message>
    <message>
        <source>Note a group activity...</source>
        <translation>Noter une activité de groupe...</translation>
    </message>
    <message>
        <source>Write a hand-over note...</source>
        <translation>Écrire une note de relève...</translation>
    </message>
    <message>
        <source>Cases that wait for a review...</source>
        <translation>Dossiers en attente d’examen...</translation>
    </message>
    <message>
        <source>Needs without a service...</source>
        <translation>Besoins sans service...</translation>
    </message>
    <message>
        <source>Import services from a list...</source>
        <translation>Importer des services depuis une liste...</translation>
    </message>
    <message>
        <source>Import people from a list...</source>
        <translation>Importer des personnes depuis une liste...</translation>
    </message>
    <message>
        <source>Import help given from a list...</source>
        <translation>Importer l’aide apportée depuis une liste...</translation>
    </message>
    <message>
        <source>Name, address and phone of the branch...</source>
        <translation>Nom, adresse et téléphone de l’antenne...</translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation>Perte...</translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation>Je m’inquiète&#xa0;: de l’aide maintenant</translation>
    </message>
    <message>
        <source>Blank consent form...</source>
        <translation>Formulaire de consentement vierge...</translation>
    </message>
    <message>
        <source>Pocket list of services...</source>
        <translation>Liste de poche des services...</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Back up now...</source>
        <translation>Sauvegarder maintenant...</translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation>Ma phrase secrète...</translation>
    </message>
    <message>
        <source>Give the file a new key...</source>
        <translation>Donner une nouvelle clé au fichier...</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Take back the last change...</source>
        <translation>Annuler le dernier changement...</translation>
    </message>
    <message>
        <source>Do it again...</source>
        <translation>Le rétablir...</translation>
    </message>
    <message>
        <source>Recent changes and bin...</source>
        <translation>Changements récents et corbeille...</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Start the training again...</source>
        <translation>Recommencer la formation...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About this program, and licences</source>
        <translation>À propos du programme, et licences</translation>
    </message>
    <message>
        <source>Report about the program...</source>
        <translation>Rapport sur le programme...</translation>
    </message>
    <message>
        <source>Find an action...</source>
        <translation>Trouver une action...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Raccourcis clavier...</translation>
    </message>
    <message>
        <source>Language and display...</source>
        <translation>Langue et affichage...</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Size of text: {number} %</source>
        <translation>Taille du texte&#xa0;: {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Colours: as the computer says</source>
        <translation>Couleurs&#xa0;: comme l’ordinateur</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Couleurs&#xa0;: clair</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Couleurs&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Colours: high contrast, dark on light</source>
        <translation>Couleurs&#xa0;: contraste élevé, foncé sur clair</translation>
    </message>
    <message>
        <source>Colours: high contrast, light on dark</source>
        <translation>Couleurs&#xa0;: contraste élevé, clair sur foncé</translation>
    </message>
    <message>
        <source>Motion: show nothing that moves</source>
        <translation>Mouvement&#xa0;: ne rien montrer qui bouge</translation>
    </message>
    <message>
        <source>Motion: as usual</source>
        <translation>Mouvement&#xa0;: comme d’habitude</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Engagement de confidentialité</translation>
    </message>
    <message>
        <source>Record only what was signed on paper. Records stay closed to somebody whose agreement has ended.</source>
        <translation>Ne notez que ce qui a été signé sur papier. Les données restent fermées à toute personne dont l’engagement a pris fin.</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signé le</translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation>&amp;Valable jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>AidDialog</name>
    <message>
        <source>Help given</source>
        <translation>Aide apportée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>AidForms</name>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation>Ce type d’aide n’a pas de formulaire propre.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Only what was given. No illness and no diagnosis is written down.</source>
        <translation>Seulement ce qui a été donné. Aucune maladie ni diagnostic n’est noté.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>Care that cannot wait</source>
        <translation>Soins urgents</translation>
    </message>
    <message>
        <source>The person told when it happened</source>
        <translation>La personne a dit quand cela s’est passé</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est passé</translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation>Heure où cela s’est passé</translation>
    </message>
    <message>
        <source>Referred in time to</source>
        <translation>Orienté à temps vers</translation>
    </message>
    <message>
        <source>The time is only used to see what is still possible. It is not kept.</source>
        <translation>L’heure sert seulement à voir ce qui est encore possible. Elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>How the person feels</source>
        <translation>Comment la personne se sent</translation>
    </message>
    <message>
        <source>Ask: “How do you feel right now?” The person may say nothing; that is an answer too.</source>
        <translation>Demandez&#xa0;: «&#xa0;Comment vous sentez-vous en ce moment&#xa0;?&#xa0;» La personne peut ne rien dire&#xa0;; c’est aussi une réponse.</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Avant l’entretien</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>Après l’entretien</translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation>Affaire juridique</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où en est l’affaire</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>Il y a une échéance</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation>Si elle est dépassée</translation>
    </message>
    <message>
        <source>What the person loses if nothing is done</source>
        <translation>Ce que la personne perd si rien n’est fait</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Qui suit l’affaire</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Also why a deadline moved; no names</source>
        <translation>Aussi pourquoi une échéance a changé&#xa0;; pas de noms</translation>
    </message>
    <message>
        <source>Out of the stock</source>
        <translation>Pris dans le stock</translation>
    </message>
    <message>
        <source>Choose what the person received. The stock is booked when you save.</source>
        <translation>Choisissez ce que la personne a reçu. Le stock est mis à jour à l’enregistrement.</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>Premier article</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>Deuxième article</translation>
    </message>
    <message>
        <source>Third article</source>
        <translation>Troisième article</translation>
    </message>
    <message>
        <source>Fourth article</source>
        <translation>Quatrième article</translation>
    </message>
</context>
<context>
    <name>AidPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Choisissez d’abord quelque chose dans la liste.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Aide apportée</translation>
    </message>
    <message>
        <source>&amp;Stock...</source>
        <translation>&amp;Stock...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Record &amp;assistance...</source>
        <translation>Noter une &amp;assistance...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>C&amp;orriger...</translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation>&amp;Reçu...</translation>
    </message>
    <message>
        <source>No help is recorded yet.</source>
        <translation>Aucune aide n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Affaires juridiques</translation>
    </message>
    <message>
        <source>New &amp;matter...</source>
        <translation>Nouvelle a&amp;ffaire...</translation>
    </message>
    <message>
        <source>&amp;Next step...</source>
        <translation>É&amp;tape suivante...</translation>
    </message>
    <message>
        <source>No legal matter is recorded. A claim, a complaint or a permit with a deadline belongs here.</source>
        <translation>Aucune affaire juridique n’est enregistrée. Une réclamation, une plainte ou un permis avec un délai se notent ici.</translation>
    </message>
</context>
<context>
    <name>AidPagePresenter</name>
    <message>
        <source>Do not contact the person about it: there is no consent to that, or no safe way.</source>
        <translation>Ne contactez pas la personne à ce sujet&#xa0;: il n’y a pas de consentement, ou pas de moyen sûr.</translation>
    </message>
    <message>
        <source>A legal matter is taken further by its next step.</source>
        <translation>Une affaire juridique avance par son étape suivante.</translation>
    </message>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation>Ce type d’aide n’a pas de formulaire propre.</translation>
    </message>
    <message>
        <source>Nothing out of the stock was given here.</source>
        <translation>Rien n’a été remis du stock ici.</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>échéance le {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où en est l’affaire</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation>Si elle est dépassée</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Qui suit l’affaire</translation>
    </message>
</context>
<context>
    <name>AidPresenter</name>
    <message>
        <source>Correct what was written</source>
        <translation>Corriger ce qui a été noté</translation>
    </message>
    <message>
        <source>What was written before stays on record; this is added to it. Goods are booked by the difference.</source>
        <translation>Ce qui a été noté reste enregistré&#xa0;; ceci s’y ajoute. Le stock change de la différence.</translation>
    </message>
    <message>
        <source>Next step of a legal matter</source>
        <translation>Étape suivante d’une affaire juridique</translation>
    </message>
    <message>
        <source>New legal matter</source>
        <translation>Nouvelle affaire juridique</translation>
    </message>
    <message>
        <source>Every step stays on record. A deadline also stands on the first page in time.</source>
        <translation>Chaque étape reste enregistrée. L’échéance s’affiche à temps sur la première page.</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>PASSED: {day}</source>
        <translation>DÉPASSÉE&#xa0;: {day}</translation>
    </message>
    <message>
        <source>TODAY: {day}</source>
        <translation>AUJOURD’HUI&#xa0;: {day}</translation>
    </message>
    <message>
        <source>SOON: {day}</source>
        <translation>BIENTÔT&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{number}: printed</source>
        <translation>{number}&#xa0;: imprimé</translation>
    </message>
    <message>
        <source>{number}: not printed</source>
        <translation>{number}&#xa0;: non imprimé</translation>
    </message>
    <message>
        <source>{number}: look whether it was printed</source>
        <translation>{number}&#xa0;: vérifiez s’il a été imprimé</translation>
    </message>
    <message>
        <source>Before: {before}, after: {after}</source>
        <translation>Avant&#xa0;: {before}, après&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{article}: {pieces}</source>
        <translation>{article}&#xa0;: {pieces}</translation>
    </message>
    <message>
        <source>(corrected)</source>
        <translation>(corrigé)</translation>
    </message>
</context>
<context>
    <name>AlikePresenter</name>
    <message>
        <source>{case}  {initials}, {age}, {status}: {reasons}</source>
        <translation>{case}  {initials}, {age}, {status}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>nom semblable à l’oreille</translation>
    </message>
    <message>
        <source>part of the name sounds alike</source>
        <translation>une partie du nom semblable à l’oreille</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>about the same year of birth</source>
        <translation>à peu près la même année de naissance</translation>
    </message>
    <message>
        <source>same age group</source>
        <translation>même tranche d’âge</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>même nationalité</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>même sexe</translation>
    </message>
</context>
<context>
    <name>AnswerApprovalDialog</name>
    <message>
        <source>Agree or not</source>
        <translation>Accepter ou non</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Needed when you do not agree; no names of people</source>
        <translation>Nécessaire si vous n’êtes pas d’accord&#xa0;; aucun nom de personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>Je ne suis &amp;pas d’accord</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>Je suis d’&amp;accord</translation>
    </message>
</context>
<context>
    <name>AnswerApprovalPresenter</name>
    <message>
        <source>{kind}, case {case}, asked by {name} on {moment}</source>
        <translation>{kind}, dossier {case}, demandé par {name} le {moment}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation>Choisissez ce qui s’est passé</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Choisissez comment cela a fini</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This referral has ended. No answer can be added.</source>
        <translation>Cette orientation est terminée. Aucune réponse ne peut être ajoutée.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>La personne a été interrogée</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>Choisissez d’abord ce qui s’est passé.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>Rien n’est encore revenu.</translation>
    </message>
    <message>
        <source>What came back about this letter</source>
        <translation>Réponse reçue sur cette lettre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce &amp;qui s’est passé</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>Wh&amp;at was done</source>
        <translation>Ce qui a été &amp;fait</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Comment cela a fini</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation>Par quel &amp;moyen</translation>
    </message>
    <message>
        <source>Wi&amp;th whom</source>
        <translation>A&amp;vec qui</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>The last entry was a &amp;mistake; this one stands in its place</source>
        <translation>La dernière entrée était une e&amp;rreur&#xa0;; celle-ci la remplace</translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation>&amp;Demander à la personne...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>&amp;Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>EN RETARD&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation>{state}&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{entry} (corrected since)</source>
        <translation>{entry} (corrigé depuis)</translation>
    </message>
    <message>
        <source>did not feel safe</source>
        <translation>ne s’est pas sentie en sécurité</translation>
    </message>
    <message>
        <source>Letter {number} to {service}, sent {sent}, receipt due {receipt}, answer due {due}. Case {case}.</source>
        <translation>Lettre {number} à {service}, envoyée le {sent}, accusé de réception attendu le {receipt}, réponse attendue le {due}. Dossier {case}.</translation>
    </message>
    <message>
        <source>Letter {number} to {service}, not sent. Case {case}.</source>
        <translation>Lettre {number} à {service}, non envoyée. Dossier {case}.</translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5): {reasons}. Do not remind the service and do not ask it. What it says by itself can be recorded.</source>
        <translation>La personne n’a pas accepté que les services donnent des nouvelles d’elle (C5)&#xa0;: {reasons}. N’envoyez pas de relance au service et ne lui demandez rien. Ce qu’il dit de lui-même peut être noté.</translation>
    </message>
    <message>
        <source>Next: {step}, from {moment} on.</source>
        <translation>Ensuite&#xa0;: {step}, à partir du {moment}.</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>As it may stand on a receipt</source>
        <translation>Tel qu’il peut figurer sur un reçu</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;One piece is</source>
        <translation>&amp;Une unité est</translation>
    </message>
    <message>
        <source>We &amp;keep this article</source>
        <translation>Nous &amp;tenons cet article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>AskAnewDialog</name>
    <message>
        <source>Everything that the person agreed to</source>
        <translation>Tout ce que la personne a accepté</translation>
    </message>
    <message>
        <source>Ask consent anew</source>
        <translation>Redemander le consentement</translation>
    </message>
    <message>
        <source>Use this when data about the person got into wrong hands, or when they took a wish back at a service. From then on nothing leaves on what was agreed before, until the person was asked again. Help and contact that they agreed to go on. Tell the person what happened.</source>
        <translation>À utiliser quand des données sur la personne sont tombées entre de mauvaises mains, ou quand elle est revenue sur un souhait auprès d’un service. Dès lors, rien ne part plus sur la base de ce qui avait été accepté, jusqu’à ce que la personne ait été interrogée de nouveau. L’aide et le contact qu’elle a acceptés continuent. Dites à la personne ce qui s’est passé.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>What was agreed &amp;for</source>
        <translation>Ce qui a été accepté &amp;pour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Ask anew</source>
        <translation>&amp;Redemander</translation>
    </message>
</context>
<context>
    <name>AskApprovalDialog</name>
    <message>
        <source>Choose what it is for</source>
        <translation>Choisissez de quoi il s’agit</translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation>Demander l’accord d’un collègue</translation>
    </message>
    <message>
        <source>For what nobody does alone, when the second person is not at this desk. They answer signed in themselves; the answer holds for seven days and counts once.</source>
        <translation>Pour ce que personne ne fait seul, quand la deuxième personne n’est pas à ce bureau. Elle répond avec sa propre connexion&#xa0;; la réponse vaut sept jours et compte une fois.</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;Code de dossier</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Demander</translation>
    </message>
</context>
<context>
    <name>AssistanceDialog</name>
    <message>
        <source>Only for help that saves in an emergency.</source>
        <translation>Seulement pour une aide qui sauve dans l’urgence.</translation>
    </message>
    <message>
        <source>Only for help that another service gave.</source>
        <translation>Seulement pour une aide donnée par un autre service.</translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation>Noter une assistance</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>Type d’&amp;aide</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>Donné &amp;par</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only; no names of other people</source>
        <translation>Seulement des faits&#xa0;; sans noms d’autres personnes</translation>
    </message>
    <message>
        <source>&amp;Emergency</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>Only if consent could not be asked: why</source>
        <translation>Seulement si le consentement n’a pas pu être demandé&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez de quoi il s’agit</translation>
    </message>
    <message>
        <source>Choose where it is from</source>
        <translation>Choisissez d’où il vient</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>The file is being read and cleaned.</source>
        <translation>Le fichier est en cours de lecture et de nettoyage.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG and plain text. Where a picture was taken, who wrote a PDF, and whatever acts by itself is taken out first. The file that you choose stays where it is: delete it there if it must not be on this computer.</source>
        <translation>PDF, JPEG, PNG et texte simple. Le lieu d’une prise de vue, l’auteur d’un PDF et tout ce qui agit de soi-même sont d’abord retirés. Le fichier choisi reste où il est&#xa0;: supprimez-le là-bas s’il ne doit pas rester sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>&amp;Choisir un fichier...</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>De &amp;quoi il s’agit</translation>
    </message>
    <message>
        <source>Where it is &amp;from</source>
        <translation>D’&amp;où il vient</translation>
    </message>
    <message>
        <source>Seen or taken &amp;by</source>
        <translation>&amp;Vu ou reçu par</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>In a few w&amp;ords</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>For example: page 2, front and back</source>
        <translation>Par exemple&#xa0;: page 2, recto et verso</translation>
    </message>
    <message>
        <source>The person &amp;knows of this copy and agrees that it is kept</source>
        <translation>&amp;La personne connaît cette copie et accepte qu’elle soit conservée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>AttachPresenter</name>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)</source>
        <translation>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
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
        <translation>{file}  ·  {pages}</translation>
    </message>
    <message>
        <source>Not kept: {things}.</source>
        <translation>Non conservé&#xa0;: {things}.</translation>
    </message>
</context>
<context>
    <name>AuditChainPresenter</name>
    <message>
        <source>Settle it only if you know why, for example because you restored a backup yourself. If you do not know, stop: somebody may have put an old file in the place of the one with the newest work. The reason stays in the file.</source>
        <translation>Ne réglez ce point que si vous en savez la raison, par exemple parce que vous avez restauré vous-même une sauvegarde. Sinon, arrêtez&#xa0;: quelqu’un a peut-être mis un ancien fichier à la place de celui qui contient le travail le plus récent. La raison reste dans le fichier.</translation>
    </message>
    <message>
        <source>Accept this file as it is?</source>
        <translation>Accepter ce fichier tel quel&#xa0;?</translation>
    </message>
    <message>
        <source>Accept this file</source>
        <translation>Accepter ce fichier</translation>
    </message>
    <message>
        <source>A letter of this number was prepared in this file.</source>
        <translation>Une lettre portant ce numéro a été préparée dans ce fichier.</translation>
    </message>
    <message>
        <source>No letter of this number was prepared in this file.</source>
        <translation>Aucune lettre portant ce numéro n’a été préparée dans ce fichier.</translation>
    </message>
    <message>
        <source>The letter fits this file</source>
        <translation>La lettre correspond à ce fichier</translation>
    </message>
    <message>
        <source>The letter does not fit this file</source>
        <translation>La lettre ne correspond pas à ce fichier</translation>
    </message>
    <message>
        <source>The audit trail has no entry with this record check. Read it again from the paper. If it is right, the file was rewritten or an older one was put in its place: stop, and tell your coordinator.</source>
        <translation>Le journal d’audit n’a aucune entrée avec ce code de contrôle. Relisez-le sur le papier. S’il est exact, le fichier a été réécrit ou remplacé par un plus ancien&#xa0;: arrêtez et prévenez votre coordinateur ou coordinatrice.</translation>
    </message>
    <message>
        <source>The audit trail has this record check: entry {number} of {moment}.</source>
        <translation>Le journal d’audit contient ce code de contrôle&#xa0;: entrée {number} du {moment}.</translation>
    </message>
    <message>
        <source>This is not a record check</source>
        <translation>Ceci n’est pas un code de contrôle</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Tout le personnel</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Tous les moments</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) shown</source>
        <translation>
            <numerusform>%n entrée affichée</numerusform>
            <numerusform>%n entrées affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation>(suite&#xa0;: faites défiler)</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>Le contrôle est en cours.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Is the file still as it was written?</source>
        <translation>Le fichier est-il resté tel qu’il a été écrit&#xa0;?</translation>
    </message>
    <message>
        <source>The check reads every page, every entry of the trail and every record. It changes no record.</source>
        <translation>Le contrôle lit chaque page, chaque entrée du journal et chaque enregistrement. Il ne modifie rien.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Settle...</source>
        <translation>&amp;Régler...</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <source>Check the &amp;whole file</source>
        <translation>Contrôler &amp;tout le fichier</translation>
    </message>
    <message>
        <source>Record check on a letter, such as 7AF2-C9D0-4E1B</source>
        <translation>Code de contrôle d’une lettre, par exemple 7AF2-C9D0-4E1B</translation>
    </message>
    <message>
        <source>Record check on a letter</source>
        <translation>Code de contrôle d’une lettre</translation>
    </message>
    <message>
        <source>Letter number, if you want</source>
        <translation>Numéro de lettre, facultatif</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Numéro de lettre</translation>
    </message>
    <message>
        <source>Check a &amp;letter</source>
        <translation>Contrôler une &amp;lettre</translation>
    </message>
    <message>
        <source>Filter by the whole case code</source>
        <translation>Filtrer par code de dossier complet</translation>
    </message>
    <message>
        <source>Filter by case code</source>
        <translation>Filtrer par code de dossier</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Genre d’action</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>No entry is found. Change the filters.</source>
        <translation>Aucune entrée n’est trouvée. Changez les filtres.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Type the whole case code, or choose another kind of action, staff member or time.</source>
        <translation>Tapez le code de dossier complet, ou choisissez un autre genre d’action, membre du personnel ou moment.</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Identities shown</source>
        <translation>Identités affichées</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Service directory</source>
        <translation>Annuaire des services</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Options and steps of referrals</source>
        <translation>Options et étapes des orientations</translation>
    </message>
    <message>
        <source>Told without consent</source>
        <translation>Communiqué sans consentement</translation>
    </message>
    <message>
        <source>Told somebody outside the directory</source>
        <translation>Communiqué à quelqu’un hors de l’annuaire</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Affaires juridiques</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Case plans</source>
        <translation>Plans d’accompagnement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation>Contrôles des principes</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation>Listes et règles</translation>
    </message>
    <message>
        <source>Lists for other programs</source>
        <translation>Listes pour d’autres programmes</translation>
    </message>
    <message>
        <source>Lists of people that came in</source>
        <translation>Listes de personnes importées</translation>
    </message>
    <message>
        <source>Columns of lists that came in</source>
        <translation>Colonnes de listes importées</translation>
    </message>
    <message>
        <source>Own views of lists</source>
        <translation>Vues personnelles des listes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Opening and checking the file</source>
        <translation>Ouverture et contrôle du fichier</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>Formulaires inachevés</translation>
    </message>
    <message>
        <source>Keys and recovery sheets</source>
        <translation>Clés et feuilles de récupération</translation>
    </message>
    <message>
        <source>Safe contact shown</source>
        <translation>Contact sûr affiché</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Orientations reçues</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contacts rapides</translation>
    </message>
    <message>
        <source>Signs, indicators and reviews</source>
        <translation>Signes, indicateurs et réexamens</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Statut décidé par d’autres</translation>
    </message>
    <message>
        <source>Questions on functioning</source>
        <translation>Questions sur le fonctionnement</translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation>Besoins sans orientation</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Copies de documents</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>Liens familiaux</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>Activités de groupe</translation>
    </message>
    <message>
        <source>Closing, keeping and holding cases</source>
        <translation>Clôture, conservation et gel de dossiers</translation>
    </message>
    <message>
        <source>Monthly reviews</source>
        <translation>Examens mensuels</translation>
    </message>
    <message>
        <source>Erasing people</source>
        <translation>Effacement de personnes</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>Violations de données</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>Own record put together for a person</source>
        <translation>Dossier rassemblé pour la personne</translation>
    </message>
    <message>
        <source>Requests about a record</source>
        <translation>Demandes sur des données</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Audit trail printed</source>
        <translation>Journal d’audit imprimé</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Hidden names</source>
        <translation>Noms masqués</translation>
    </message>
    <message>
        <source>Rule of need-to-know</source>
        <translation>Règle du besoin d’en connaître</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Requests to agree</source>
        <translation>Demandes d’accord</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Feuilles du jour</translation>
    </message>
    <message>
        <source>List of keys printed</source>
        <translation>Liste des touches imprimée</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation>Changements annulés</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service, further details</source>
        <translation>Service, autres détails</translation>
    </message>
    <message>
        <source>Consent entry</source>
        <translation>Entrée de consentement</translation>
    </message>
    <message>
        <source>Assistance entry</source>
        <translation>Entrée d’assistance</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Plan of a referral</source>
        <translation>Plan d’une orientation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Decision of two people</source>
        <translation>Décision de deux personnes</translation>
    </message>
    <message>
        <source>Sign or indicator</source>
        <translation>Signe ou indicateur</translation>
    </message>
    <message>
        <source>Risk or protective factor</source>
        <translation>Facteur de risque ou de protection</translation>
    </message>
    <message>
        <source>Review of the level of concern</source>
        <translation>Examen du niveau de préoccupation</translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation>Réponses sur le fonctionnement</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Engagement de confidentialité</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation>Formulaire inachevé</translation>
    </message>
    <message>
        <source>Stick or folder for backups</source>
        <translation>Clé USB ou répertoire de sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Key that opens backups</source>
        <translation>Clé qui ouvre les sauvegardes</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>Set of recovery sheets</source>
        <translation>Jeu de feuilles de récupération</translation>
    </message>
    <message>
        <source>Entry about a referral</source>
        <translation>Entrée sur une orientation</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>Orientation reçue</translation>
    </message>
    <message>
        <source>Need without a referral</source>
        <translation>Besoin sans orientation</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>Note de dossier</translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation>Aide en matière de santé</translation>
    </message>
    <message>
        <source>How somebody felt</source>
        <translation>Comment une personne se sentait</translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation>Affaire juridique</translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation>Étape d’une affaire juridique</translation>
    </message>
    <message>
        <source>Article of the stock</source>
        <translation>Article du stock</translation>
    </message>
    <message>
        <source>Stock: in, out or counted</source>
        <translation>Stock&#xa0;: entrée, sortie ou comptage</translation>
    </message>
    <message>
        <source>Goods for a person</source>
        <translation>Articles pour une personne</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation>Plan d’accompagnement</translation>
    </message>
    <message>
        <source>Note of first aid</source>
        <translation>Note de premiers secours psychologiques</translation>
    </message>
    <message>
        <source>Safety assessment</source>
        <translation>Évaluation de la sécurité</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de sécurité</translation>
    </message>
    <message>
        <source>Task about safety</source>
        <translation>Tâche de sécurité</translation>
    </message>
    <message>
        <source>Skill of a colleague</source>
        <translation>Compétence d’un collègue</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>Étapes sur le suicide</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Contact rapide</translation>
    </message>
    <message>
        <source>Count of contacts</source>
        <translation>Décompte des contacts</translation>
    </message>
    <message>
        <source>Readiness assessment</source>
        <translation>Évaluation de la préparation</translation>
    </message>
    <message>
        <source>Answer about readiness</source>
        <translation>Réponse sur la préparation</translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation>Perte de préparation</translation>
    </message>
    <message>
        <source>Check of the principles</source>
        <translation>Contrôle des principes</translation>
    </message>
    <message>
        <source>Closure of a case</source>
        <translation>Clôture d’un dossier</translation>
    </message>
    <message>
        <source>Decision to keep a case</source>
        <translation>Décision de conserver un dossier</translation>
    </message>
    <message>
        <source>Hold on a case</source>
        <translation>Gel d’un dossier</translation>
    </message>
    <message>
        <source>Request about a record</source>
        <translation>Demande sur des données</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Examen mensuel</translation>
    </message>
    <message>
        <source>Mark of somebody erased</source>
        <translation>Marque d’une personne effacée</translation>
    </message>
    <message>
        <source>Copy of a document</source>
        <translation>Copie d’un document</translation>
    </message>
    <message>
        <source>Part of a copy of a document</source>
        <translation>Partie d’une copie de document</translation>
    </message>
    <message>
        <source>Family link</source>
        <translation>Lien familial</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Activité de groupe</translation>
    </message>
    <message>
        <source>Sums over erased people</source>
        <translation>Totaux des personnes effacées</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>Violation de données</translation>
    </message>
    <message>
        <source>Case that a breach concerns</source>
        <translation>Dossier concerné par une violation</translation>
    </message>
    <message>
        <source>Somebody told of a breach</source>
        <translation>Quelqu’un informé d’une violation</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>Case in the bin</source>
        <translation>Dossier à la corbeille</translation>
    </message>
    <message>
        <source>Case code that leads to another case</source>
        <translation>Code de dossier qui mène à un autre dossier</translation>
    </message>
    <message>
        <source>Hidden name</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>Colleague who helps in a case</source>
        <translation>Collègue qui aide dans un dossier</translation>
    </message>
    <message>
        <source>Identity opened for a time</source>
        <translation>Identité ouverte pour un temps</translation>
    </message>
    <message>
        <source>Notice of an opened identity</source>
        <translation>Avis d’identité ouverte</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Interpreter asked in a case</source>
        <translation>Interprète sollicité dans un dossier</translation>
    </message>
    <message>
        <source>Request to agree</source>
        <translation>Demande d’accord</translation>
    </message>
    <message>
        <source>A part of the file cannot be trusted: {where}.</source>
        <translation>Une partie du fichier n’est pas fiable&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The inner order of the file is damaged: {where}.</source>
        <translation>L’ordre interne du fichier est endommagé&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>A record points to another that is gone: {where}.</source>
        <translation>Un enregistrement renvoie à un autre qui a disparu&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {where}.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The audit trail itself was changed or cut; it cannot be trusted from here on: {where}.</source>
        <translation>Le journal d’audit lui-même a été modifié ou coupé&#xa0;; il n’est plus fiable à partir d’ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>No entry of the trail tells where this record is from: {where}.</source>
        <translation>Aucune entrée du journal ne dit d’où vient cet enregistrement&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>This record was changed outside the program, or an old version was put back: {where}.</source>
        <translation>Cet enregistrement a été modifié hors du programme, ou une ancienne version a été remise&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>This record is gone, and no entry says that it was erased: {where}.</source>
        <translation>Cet enregistrement a disparu, et aucune entrée ne dit qu’il a été effacé&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Something else is wrong with the file: {where}.</source>
        <translation>Autre problème dans le fichier&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>31 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since {day}</source>
        <translation>
            <numerusform>%n entrée depuis le {day}</numerusform>
            <numerusform>%n entrées depuis le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the trail fit together without a gap.</source>
        <translation>
            <numerusform>%n entrée du journal s’enchaîne sans lacune.</numerusform>
            <numerusform>%n entrées du journal s’enchaînent sans lacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were written.</source>
        <translation>
            <numerusform>%n enregistrement est tel qu’il a été écrit.</numerusform>
            <numerusform>%n enregistrements sont tels qu’ils ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order</source>
        <translation>Le fichier est en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problème trouvé</numerusform>
            <numerusform>%n problèmes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>What Find looks in did not fit the records and was made anew. No record was changed. If this happens again, tell your coordinator: somebody may have put an older part of the file back.</source>
        <translation>Ce que la recherche parcourt ne correspondait pas aux enregistrements et a été refait. Aucun enregistrement n’a été modifié. Si cela se reproduit, prévenez votre coordinateur ou coordinatrice&#xa0;: quelqu’un a peut-être remis une partie plus ancienne du fichier.</translation>
    </message>
    <message>
        <source>The check could not be finished</source>
        <translation>Le contrôle n’a pas pu être terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind or another.</source>
        <translation>
            <numerusform>%n autre problème, de ce genre ou d’un autre.</numerusform>
            <numerusform>%n autres problèmes, de ce genre ou d’un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working with this file and leave it as it is. Tell your coordinator, who restores the newest good backup.</source>
        <translation>Cessez de travailler avec ce fichier et laissez-le tel quel. Prévenez votre coordinateur ou coordinatrice, qui restaurera la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation>Étape {number} sur {all}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Stopping after this step. Nothing unfinished is kept.</source>
        <translation>Arrêt après cette étape. Rien d’inachevé n’est conservé.</translation>
    </message>
    <message>
        <source>The backup opens with the keys of {names}, and the vault passphrase then opens the records in it. With a passphrase instead, that alone opens this backup.</source>
        <translation>La sauvegarde s’ouvre avec les clés de {names}, puis la phrase secrète du fichier ouvre les données qu’elle contient. Avec une phrase secrète à la place, celle-ci suffit pour ouvrir cette sauvegarde.</translation>
    </message>
    <message>
        <source>copying the file</source>
        <translation>copie du fichier</translation>
    </message>
    <message>
        <source>checking every record of the copy</source>
        <translation>contrôle de chaque enregistrement de la copie</translation>
    </message>
    <message>
        <source>writing it to the stick, encrypted</source>
        <translation>écriture chiffrée sur la clé USB</translation>
    </message>
    <message>
        <source>reading it back from the stick</source>
        <translation>relecture depuis la clé USB</translation>
    </message>
    <message>
        <source>restoring it as a test and comparing</source>
        <translation>restauration d’essai et comparaison</translation>
    </message>
    <message>
        <source>The backup is being made and read back. Wait until this is done.</source>
        <translation>La sauvegarde est en cours d’écriture et de relecture. Attendez la fin.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un répertoire.</translation>
    </message>
    <message>
        <source>It stops after the present step.</source>
        <translation>L’arrêt aura lieu après l’étape en cours.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>The whole file is copied in encrypted form, best to a stick that is kept in another place. Nothing that is already there is overwritten.</source>
        <translation>Tout le fichier est copié sous forme chiffrée, de préférence sur une clé USB gardée ailleurs. Rien de ce qui s’y trouve déjà n’est écrasé.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Réper&amp;toire</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun répertoire choisi</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>This passphrase opens the backup, and the vault passphrase then opens the records in it. The two need not differ, but whoever has the backup and both of them can read everything. Without them nobody can, not even the coordinator.</source>
        <translation>Cette phrase secrète ouvre la sauvegarde, puis celle du fichier ouvre les données qu’elle contient. Les deux peuvent être identiques, mais quiconque a la sauvegarde et les deux phrases peut tout lire. Sans elles, personne ne le peut, pas même le coordinateur ou la coordinatrice.</translation>
    </message>
    <message>
        <source>&amp;Lock this backup with a passphrase instead</source>
        <translation>&amp;Verrouiller cette sauvegarde par une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of this backup. Write it down now and lock it away, not beside the stick</source>
        <translation>Phrase secrète de cette sauvegarde. Notez-la maintenant et mettez-la sous clé, pas avec la clé USB</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>Une a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Tapez-la &amp;de nouveau</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>J’en choisis une &amp;moi-même, d’au moins 15 caractères</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Phrase &amp;personnelle</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Phrase personnelle, de &amp;nouveau</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>La sauvegarde est faite</translation>
    </message>
    <message>
        <source>Take the stick out properly and keep it away from this computer.</source>
        <translation>Éjectez la clé USB correctement et gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make backup</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Folder for the backup</source>
        <translation>Répertoire de la sauvegarde</translation>
    </message>
    <message>
        <source>{file} ({size}) is in {folder}. It was read back from there and compared: it is complete.</source>
        <translation>{file} ({size}) se trouve dans {folder}. Relue à cet endroit et comparée, la sauvegarde est complète.</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) that are no longer needed were removed there.</source>
        <translation>
            <numerusform>%n ancienne sauvegarde devenue inutile y a été supprimée.</numerusform>
            <numerusform>%n anciennes sauvegardes devenues inutiles y ont été supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of the audit trail. The file inside opens with the passphrase of that time. It is signed with {signer}; the page Backups of your branch shows the same figures.</source>
        <translation>Sauvegarde numéro {number} du {moment}. Elle est complète&#xa0;: {people} personnes, {referrals} orientations, {entries} entrées du journal d’audit. Le fichier qu’elle contient s’ouvre avec la phrase secrète de l’époque. Elle est signée avec {signer}&#xa0;; la page Sauvegardes de votre antenne affiche les mêmes chiffres.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Used since {first}. A backup on it was last read back and compared: {moment} ({age}).</source>
        <translation>En usage depuis le {first}. Dernière relecture et comparaison d’une sauvegarde&#xa0;: {moment} ({age}).</translation>
    </message>
    <message>
        <source>Nothing of this file is backed up. Put in a stick and make the first backup.</source>
        <translation>Rien de ce fichier n’est sauvegardé. Branchez une clé USB et faites la première sauvegarde.</translation>
    </message>
    <message>
        <source>The newest backup was made {age}, on stick or folder {label}. Make a new one, every week at least.</source>
        <translation>La dernière sauvegarde a été faite {age}, sur la clé USB ou le répertoire {label}. Faites-en une nouvelle, au moins chaque semaine.</translation>
    </message>
    <message>
        <source>The newest backup on stick or folder {label} was made {age}. Make the next one there, or retire it if it is lost.</source>
        <translation>La dernière sauvegarde sur la clé USB ou le répertoire {label} a été faite {age}. Faites-y la prochaine, ou mettez ce support hors service s’il est perdu.</translation>
    </message>
    <message>
        <source>All backups lie on one stick. Make the next one on a second stick and keep the two apart.</source>
        <translation>Toutes les sauvegardes sont sur une seule clé USB. Faites la prochaine sur une deuxième et gardez-les à deux endroits.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. It takes a few minutes.</source>
        <translation>Personne n’a encore prouvé qu’une sauvegarde de cette antenne se restaure. Cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>That a backup restores was last proved {age}. Prove it again every three months.</source>
        <translation>La dernière preuve qu’une sauvegarde se restaure a été faite {age}. Refaites-la tous les trois mois.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back up now...</source>
        <translation>&amp;Sauvegarder...</translation>
    </message>
    <message>
        <source>Sticks and folders</source>
        <translation>Clés USB et répertoires</translation>
    </message>
    <message>
        <source>A stick or folder stands here after the first backup on it.</source>
        <translation>Une clé USB ou un répertoire figure ici après sa première sauvegarde.</translation>
    </message>
    <message>
        <source>Na&amp;me or retire...</source>
        <translation>&amp;Nommer ou mettre hors service...</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Sauvegardes effectuées</translation>
    </message>
    <message>
        <source>No backup was made yet. Put in a stick and make one.</source>
        <translation>Aucune sauvegarde n’a encore été faite. Branchez une clé USB et faites-en une.</translation>
    </message>
    <message>
        <source>&amp;Prove that a backup restores...</source>
        <translation>&amp;Prouver qu’une sauvegarde se restaure...</translation>
    </message>
    <message>
        <source>C&amp;ompare or restore a backup...</source>
        <translation>&amp;Comparer ou restaurer une sauvegarde...</translation>
    </message>
    <message>
        <source>&amp;Keys that open backups...</source>
        <translation>C&amp;lés qui ouvrent les sauvegardes...</translation>
    </message>
    <message>
        <source>Choose a stick or folder in the list first.</source>
        <translation>Choisissez d’abord une clé USB ou un répertoire dans la liste.</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backups are locked with a passphrase that is typed each time.</source>
        <translation>Les sauvegardes sont verrouillées par une phrase secrète tapée chaque fois.</translation>
    </message>
    <message>
        <source>Backups open with the keys of: {names}.</source>
        <translation>Les sauvegardes s’ouvrent avec les clés de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This branch signs them with {signer}.</source>
        <translation>Cette antenne les signe avec {signer}.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. Do it now.</source>
        <translation>Personne n’a encore prouvé qu’une sauvegarde de cette antenne se restaure. Faites-le maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>A restore was last proved %n day(s) ago.</source>
        <translation>
            <numerusform>Dernière restauration prouvée il y a %n jour.</numerusform>
            <numerusform>Dernière restauration prouvée il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again now.</source>
        <translation>Refaites-le maintenant.</translation>
    </message>
    <message>
        <source>The next backup goes on {label}. The sticks take turns, so that one is always elsewhere.</source>
        <translation>La prochaine sauvegarde va sur {label}. Les clés USB alternent, pour qu’il y en ait toujours une ailleurs.</translation>
    </message>
    <message>
        <source>Make the next backup on a new stick: with two in turn, one is always elsewhere. A stick is recognised by itself when it is used again.</source>
        <translation>Faites la prochaine sauvegarde sur une nouvelle clé USB&#xa0;: si deux alternent, il y en a toujours une ailleurs. Une clé USB déjà utilisée est reconnue d’elle-même.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newest backup on it</source>
        <translation>Dernière sauvegarde dessus</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Relue et comparée</translation>
    </message>
    <message>
        <source>Number {number}, {moment}</source>
        <translation>Numéro {number}, {moment}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Récente</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancienne</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancienne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Clé USB ou répertoire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Opens the file with</source>
        <translation>Ouvre le fichier avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Today&apos;s passphrase</source>
        <translation>La phrase secrète actuelle</translation>
    </message>
    <message>
        <source>An earlier passphrase</source>
        <translation>Une phrase secrète antérieure</translation>
    </message>
</context>
<context>
    <name>BestInterestDialog</name>
    <message>
        <source>Decision in the best interest</source>
        <translation>Décision dans l’intérêt supérieur</translation>
    </message>
    <message>
        <source>This is the decision of the branch, not a formal determination. Listen to the child first. Two of you decide; one of you is trained in child protection. It holds until the day of its review.</source>
        <translation>C’est la décision de l’antenne, pas une détermination formelle. Écoutez d’abord l’enfant. Vous décidez à deux&#xa0;; l’une des deux personnes est formée à la protection de l’enfance. La décision vaut jusqu’au jour de son réexamen.</translation>
    </message>
    <message>
        <source>Why two people decide</source>
        <translation>Pourquoi deux personnes décident</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation>Objet de la décision</translation>
    </message>
    <message>
        <source>Consent can rest on it for exactly these purposes, and where something is shared, with exactly this service.</source>
        <translation>Le consentement ne peut s’y appuyer que pour ces buts précis et, si quelque chose est partagé, avec ce service précis.</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Ce qui a été pesé</translation>
    </message>
    <message>
        <source>What the &amp;child says</source>
        <translation>Ce que dit l’&amp;enfant</translation>
    </message>
    <message>
        <source>Safet&amp;y</source>
        <translation>&amp;Sécurité</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Famille</translation>
    </message>
    <message>
        <source>D&amp;evelopment</source>
        <translation>&amp;Développement</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>&amp;Options, une par ligne</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Dé&amp;cision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>&amp;Réexamen le</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Première personne</translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation>Deuxième &amp;personne</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Son &amp;nom d’identification</translation>
    </message>
    <message>
        <source>Their passp&amp;hrase</source>
        <translation>Sa p&amp;hrase secrète</translation>
    </message>
    <message>
        <source>&amp;Trained in child protection</source>
        <translation>Formation en pro&amp;tection de l’enfance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save decision</source>
        <translation>Enregistrer &amp;la décision</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Choisissez un dossier dans la liste.</translation>
    </message>
    <message>
        <source>Whoever put it there puts it back, or a focal point.</source>
        <translation>La personne qui l’y a mis le reprend, ou un point focal.</translation>
    </message>
    <message>
        <source>Type the case code first.</source>
        <translation>Saisissez d’abord le code de dossier.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Cases that were recorded by mistake. They are in no list and nothing is added to them, and they come back as they were. Gone for good is only what two people erase under Letting go.</source>
        <translation>Dossiers enregistrés par erreur. Ils ne figurent dans aucune liste, rien ne s’y ajoute, et ils reviennent tels quels. Seul ce que deux personnes effacent disparaît définitivement.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Cases in the bin</source>
        <translation>Dossiers à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;Code de dossier</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Put in the &amp;bin</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>A colleague recorded or put it there: they do this, or a focal point.</source>
        <translation>Un ou une collègue l’a enregistré ou mis là&#xa0;: c’est à cette personne de le faire, ou à un point focal.</translation>
    </message>
    <message>
        <source>It was recorded too long ago. Close the case, or let two people erase it.</source>
        <translation>L’enregistrement est trop ancien. Clôturez le dossier, ou faites-le effacer par deux personnes.</translation>
    </message>
    <message>
        <source>Something about this person left the desk, so the case has to stay.</source>
        <translation>Quelque chose au sujet de cette personne est sorti du bureau&#xa0;: le dossier doit rester.</translation>
    </message>
    <message>
        <source>The person was helped or referred: this was no mistake. Close the case instead.</source>
        <translation>La personne a été aidée ou orientée&#xa0;: ce n’était pas une erreur. Clôturez plutôt le dossier.</translation>
    </message>
    <message>
        <source>The case is held for the law.</source>
        <translation>Le dossier est gelé pour la loi.</translation>
    </message>
    <message>
        <source>The case is closed or in the bin already.</source>
        <translation>Le dossier est clôturé ou déjà à la corbeille.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>About the branch</source>
        <translation>À propos de l’antenne</translation>
    </message>
    <message>
        <source>This stands on letters and other papers that are made from now on. What was printed before keeps what it says: write to services that have the old number.</source>
        <translation>Cela figure sur les lettres et autres papiers établis à partir de maintenant. Ce qui est déjà imprimé reste tel quel&#xa0;: écrivez aux services qui ont l’ancien numéro.</translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation>&amp;Nom de l’antenne</translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation>&amp;Lignes d’adresse</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Con&amp;tact person</source>
        <translation>&amp;Personne à contacter</translation>
    </message>
    <message>
        <source>The letterhead has lines of its own, which stand in place of name, address and phone. Look whether they still hold: Letters, Change the letterhead.</source>
        <translation>L’en-tête a ses propres lignes, qui remplacent nom, adresse et téléphone. Vérifiez qu’elles sont encore justes&#xa0;: Lettres, Modifier l’en-tête.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation>Choisissez ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>Choisissez d’abord ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>Violation de données</translation>
    </message>
    <message>
        <source>Something was lost, stolen, sent to the wrong place or seen by somebody who should not see it. Report it at once, even when little is known; what is not known stays open. Write no names: this text stays when a record is erased.</source>
        <translation>Quelque chose a été perdu, volé, envoyé au mauvais endroit ou vu par quelqu’un qui ne devait pas le voir. Signalez-le tout de suite, même si l’on sait peu&#xa0;; ce qui n’est pas connu reste ouvert. N’écrivez aucun nom&#xa0;: ce texte reste quand un dossier est effacé.</translation>
    </message>
    <message>
        <source>&amp;What happened to the data</source>
        <translation>&amp;Ce qui est arrivé aux données</translation>
    </message>
    <message>
        <source>&amp;Noticed on</source>
        <translation>C&amp;onstaté le</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Constaté à</translation>
    </message>
    <message>
        <source>&amp;In a few words, without names</source>
        <translation>En quelques mots, sans &amp;noms</translation>
    </message>
    <message>
        <source>Case &amp;codes concerned</source>
        <translation>Co&amp;des des dossiers concernés</translation>
    </message>
    <message>
        <source>How many &amp;people</source>
        <translation>Combien de &amp;personnes</translation>
    </message>
    <message>
        <source>Can it &amp;be read</source>
        <translation>Est-ce &amp;lisible&#xa0;?</translation>
    </message>
    <message>
        <source>What was &amp;done to stop it</source>
        <translation>Ce qui a été &amp;fait pour l’arrêter</translation>
    </message>
    <message>
        <source>&amp;Harm to somebody</source>
        <translation>Préj&amp;udice pour quelqu’un</translation>
    </message>
    <message>
        <source>The &amp;authority</source>
        <translation>L’&amp;autorité</translation>
    </message>
    <message>
        <source>Reason wh&amp;y not</source>
        <translation>&amp;Motif de ne pas l’informer</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>Données concernées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Signaler</translation>
    </message>
</context>
<context>
    <name>CaseCircleDialog</name>
    <message>
        <source>&amp;Show the name again</source>
        <translation>&amp;Réafficher le nom</translation>
    </message>
    <message>
        <source>&amp;Hide the name</source>
        <translation>Masquer le &amp;nom</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Choisissez un collègue</translation>
    </message>
    <message>
        <source>Only colleagues who work on the case change this.</source>
        <translation>Seuls les collègues qui travaillent sur le dossier peuvent le modifier.</translation>
    </message>
    <message>
        <source>Choose a colleague first.</source>
        <translation>Choisissez d’abord un collègue.</translation>
    </message>
    <message>
        <source>Who sees the name</source>
        <translation>Qui voit le nom</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why it is hidden or shown again</source>
        <translation>Pourquoi il est masqué ou réaffiché</translation>
    </message>
    <message>
        <source>Colleagues who work on the case</source>
        <translation>Collègues qui travaillent sur le dossier</translation>
    </message>
    <message>
        <source>Nobody but the colleague who leads the case works on it.</source>
        <translation>Seule la personne qui suit le dossier y travaille.</translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation>&amp;Collègue</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CaseCirclePresenter</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name is hidden: only {name} and the colleagues below see it without saying why.</source>
        <translation>Le nom est masqué&#xa0;: seuls {name} et les collègues ci-dessous le voient sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The name is not hidden. {name} leads the case.</source>
        <translation>Le nom n’est pas masqué. {name} est responsable du dossier.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Hide &amp;identity</source>
        <translation>Mas&amp;quer l’identité</translation>
    </message>
    <message>
        <source>Show &amp;identity</source>
        <translation>A&amp;fficher l’identité</translation>
    </message>
    <message>
        <source>Who sees the na&amp;me: hidden...</source>
        <translation>&amp;Qui voit le nom&#xa0;: masqué...</translation>
    </message>
    <message>
        <source>Who sees the na&amp;me...</source>
        <translation>&amp;Qui voit le nom...</translation>
    </message>
    <message>
        <source>There is no consent that could be withdrawn.</source>
        <translation>Il n’y a pas de consentement à retirer.</translation>
    </message>
    <message>
        <source>Take &amp;up again...</source>
        <translation>Rou&amp;vrir...</translation>
    </message>
    <message>
        <source>Close cas&amp;e...</source>
        <translation>Clôt&amp;urer le dossier...</translation>
    </message>
    <message>
        <source>Choose a referral in the list first.</source>
        <translation>Choisissez d’abord une orientation dans la liste.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Re&amp;quests...</source>
        <translation>D&amp;emandes...</translation>
    </message>
    <message>
        <source>Safe con&amp;tact...</source>
        <translation>Con&amp;tact sûr...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>&amp;Correct...</source>
        <translation>Corri&amp;ger...</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>S&amp;hared so far...</source>
        <translation>Dé&amp;jà partagé...</translation>
    </message>
    <message>
        <source>Decision of two...</source>
        <translation>Décision à deux...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>Reti&amp;rer...</translation>
    </message>
    <message>
        <source>Record con&amp;sent</source>
        <translation>Noter &amp;le consentement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Sa&amp;fety...</source>
        <translation>&amp;Sécurité...</translation>
    </message>
    <message>
        <source>O&amp;bserve...</source>
        <translation>O&amp;bserver...</translation>
    </message>
    <message>
        <source>Notes and &amp;plan...</source>
        <translation>&amp;Notes et plan...</translation>
    </message>
    <message>
        <source>Famil&amp;y, documents...</source>
        <translation>Fa&amp;mille, copies...</translation>
    </message>
    <message>
        <source>I&amp;ndicators</source>
        <translation>Indi&amp;cateurs</translation>
    </message>
    <message>
        <source>&amp;Assistance</source>
        <translation>&amp;Assistance</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>N&amp;o referral...</source>
        <translation>Sans or&amp;ientation...</translation>
    </message>
    <message>
        <source>What happened in this case</source>
        <translation>Ce qui s’est passé dans ce dossier</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
    <message>
        <source>Record assistance or prepare a referral; each entry appears here with its date.</source>
        <translation>Notez une assistance ou préparez une orientation&#xa0;; chaque entrée apparaît ici avec sa date.</translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation>&amp;Demander à la personne...</translation>
    </message>
    <message>
        <source>Recor&amp;d answer...</source>
        <translation>Noter la ré&amp;ponse...</translation>
    </message>
    <message>
        <source>Open &amp;letter</source>
        <translation>Ou&amp;vrir la lettre</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>opened {day}</source>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>{purpose}: {service}</source>
        <translation>{purpose}&#xa0;: {service}</translation>
    </message>
    <message>
        <source>age in doubt: treated as a child</source>
        <translation>âge incertain&#xa0;: à traiter comme un enfant</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>ne laisser aucun message</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Referral {number}</source>
        <translation>Orientation {number}</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Lettre {number}</translation>
    </message>
    <message>
        <source>Options were weighed</source>
        <translation>Les options ont été pesées</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Premiers secours psychologiques</translation>
    </message>
    <message>
        <source>Consent: {text}</source>
        <translation>Consentement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Told without consent: {text}</source>
        <translation>Communiqué sans consentement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No referral: {text}</source>
        <translation>Sans orientation&#xa0;: {text}</translation>
    </message>
    <message>
        <source>First met: {text}</source>
        <translation>Première rencontre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Safety assessed: {text}</source>
        <translation>Sécurité évaluée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reviewed: {text}</source>
        <translation>Réexaminé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Status: {text}</source>
        <translation>Statut&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Legal matter: {text}</source>
        <translation>Affaire juridique&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation>Signes au premier contact</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation>Acte, moyens et but</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>%n réponse notée</numerusform>
            <numerusform>%n réponses notées</numerusform>
        </translation>
    </message>
    <message>
        <source>answer due {moment}</source>
        <translation>réponse attendue le {moment}</translation>
    </message>
    <message>
        <source>age not known: treated as a child</source>
        <translation>âge inconnu&#xa0;: à traiter comme un enfant</translation>
    </message>
</context>
<context>
    <name>CertificatePresenter</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat d’effacement</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of case {case} are gone. Print the certificate now and let both people sign it.</source>
        <translation>
            <numerusform>%n enregistrement du dossier {case} a disparu. Imprimez le certificat maintenant et faites-le signer par les deux personnes.</numerusform>
            <numerusform>%n enregistrements du dossier {case} ont disparu. Imprimez le certificat maintenant et faites-le signer par les deux personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is rewritten when it is opened next; lock the program once today.</source>
        <translation>Le fichier sera réécrit à sa prochaine ouverture&#xa0;; verrouillez le programme une fois aujourd’hui.</translation>
    </message>
    <message>
        <source>This laptop could not remember it, so an older copy of the file would show the person again.</source>
        <translation>Cet ordinateur n’a pas pu le retenir&#xa0;: une copie plus ancienne du fichier montrerait de nouveau la personne.</translation>
    </message>
    <message>
        <source>Make a new backup, and destroy the older ones when you can: they still hold the person.</source>
        <translation>Faites une nouvelle sauvegarde et détruisez les anciennes dès que possible&#xa0;: elles contiennent encore la personne.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Choose an erasure in the list.</source>
        <translation>Choisissez un effacement dans la liste.</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificats d’effacement</translation>
    </message>
    <message>
        <source>Every erasure with its mark, its day and its ground; nobody can tell from it who it was. With a case code from paper the list shows the one that is meant.</source>
        <translation>Chaque effacement avec sa marque, son jour et son motif&#xa0;; personne ne peut en déduire de qui il s’agit. Avec un code de dossier lu sur papier, la liste montre celui qui est cherché.</translation>
    </message>
    <message>
        <source>C&amp;ase code</source>
        <translation>Code &amp;de dossier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>There is no erasure to show.</source>
        <translation>Il n’y a aucun effacement à montrer.</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy of the &amp;certificate...</source>
        <translation>Copie du &amp;certificat...</translation>
    </message>
</context>
<context>
    <name>CertificatesPresenter</name>
    <message>
        <source>No erasure fits.</source>
        <translation>Aucun effacement ne correspond.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Éléments</translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>This file is older than the one that was last used on this laptop: entry {seen} of {moment} is not in it. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation>Ce fichier est plus ancien que le dernier utilisé sur cet ordinateur&#xa0;: l’entrée {seen} du {moment} n’y figure pas. Demandez à votre coordinateur ou coordinatrice de regarder le journal d’audit avant de noter quoi que ce soit.</translation>
    </message>
    <message>
        <source>This file is not the one that was last used on this laptop: entry {seen} of {moment} was changed afterwards. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation>Ce fichier n’est pas le dernier utilisé sur cet ordinateur&#xa0;: l’entrée {seen} du {moment} a été modifiée après coup. Demandez à votre coordinateur ou coordinatrice de regarder le journal d’audit avant de noter quoi que ce soit.</translation>
    </message>
    <message>
        <source>The clock of this computer shows an earlier time than the newest entries of the file. Correct the clock; the audit trail notes that it jumped.</source>
        <translation>L’horloge de cet ordinateur indique une heure antérieure aux dernières entrées du fichier. Corrigez-la&#xa0;; le journal d’audit note qu’elle a sauté.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of what was written before. Correct the clock if it is wrong; the audit trail notes that it jumped.</source>
        <translation>L’horloge de cet ordinateur avance de plus de 400 jours sur ce qui a été écrit avant. Corrigez-la si elle est fausse&#xa0;; le journal d’audit note qu’elle a sauté.</translation>
    </message>
    <message>
        <source>What this laptop remembered of your files could not be read and was started anew. An older file put in the place of this one would not have been noticed this time.</source>
        <translation>Ce que cet ordinateur avait retenu de vos fichiers n’a pas pu être lu et a été recommencé. Cette fois, un fichier plus ancien mis à la place de celui-ci n’aurait pas été remarqué.</translation>
    </message>
    <message>
        <source>This laptop could not remember how far the audit trail goes. An older file put in the place of this one would not be noticed.</source>
        <translation>Cet ordinateur n’a pas pu retenir jusqu’où va le journal d’audit. Un fichier plus ancien mis à la place de celui-ci ne serait pas remarqué.</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the passphrase of the file</source>
        <translation>Changer la phrase secrète du fichier</translation>
    </message>
    <message>
        <source>The file gets a new passphrase and a new key. The passphrase from before, the recovery sheets and the sign-ins of all staff no longer open it.</source>
        <translation>Le fichier reçoit une nouvelle phrase secrète et une nouvelle clé. L’ancienne phrase secrète, les feuilles de récupération et les accès de tout le personnel ne l’ouvrent plus.</translation>
    </message>
    <message>
        <source>New passphrase of the file. Write it down now and lock it away</source>
        <translation>Nouvelle phrase secrète du fichier. Notez-la maintenant et mettez-la sous clé</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>Une a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Tapez-la &amp;de nouveau</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>J’en choisis une &amp;moi-même, d’au moins 15 caractères</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Phrase &amp;personnelle</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Phrase personnelle, de &amp;nouveau</translation>
    </message>
    <message>
        <source>Read this before you go on. The program locks, gives the file its new key, checks every record and starts again.</source>
        <translation>Lisez ceci avant de continuer. Le programme se verrouille, donne sa nouvelle clé au fichier, contrôle chaque enregistrement et redémarre.</translation>
    </message>
    <message>
        <source>What has to be done afterwards</source>
        <translation>Ce qu’il faudra faire ensuite</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Change &amp;now</source>
        <translation>&amp;Changer maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ChangeKeyPresenter</name>
    <message>
        <source>Staff: nobody signs in with a name on this laptop yet.</source>
        <translation>Personnel&#xa0;: personne ne s’identifie encore par un nom sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Staff: on the Staff page, give a new passphrase to each of these: {names}.</source>
        <translation>Personnel&#xa0;: à la page Personnel, donnez une nouvelle phrase secrète à&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Recovery sheets: make new ones on the Keys page and destroy the old ones. Nobody can be recorded before.</source>
        <translation>Feuilles de récupération&#xa0;: faites-en de nouvelles à la page Clés et détruisez les anciennes. Avant cela, personne ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Backups: make one at once. The program knows of none from before.</source>
        <translation>Sauvegardes&#xa0;: faites-en une tout de suite. Le programme n’en connaît aucune d’avant.</translation>
    </message>
    <message>
        <source>Backups: make a new one at once. Whoever has the old passphrase can still read these; destroy them when the new one is made:</source>
        <translation>Sauvegardes&#xa0;: faites-en une nouvelle tout de suite. Quiconque a l’ancienne phrase secrète peut encore lire celles-ci&#xa0;; détruisez-les une fois la nouvelle faite&#xa0;:</translation>
    </message>
    <message>
        <source>number {number}, {file}, on {medium}</source>
        <translation>numéro {number}, {file}, sur {medium}</translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisissez la raison</translation>
    </message>
    <message>
        <source>Only said here: no safety assessment of this day is on record.</source>
        <translation>Seulement dit ici&#xa0;: aucune évaluation de sécurité de ce jour n’est enregistrée.</translation>
    </message>
    <message>
        <source>First do what is still to do, and choose the second person.</source>
        <translation>Faites d’abord ce qui reste à faire et choisissez la deuxième personne.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clôturer le dossier</translation>
    </message>
    <message>
        <source>&amp;Why the work ends</source>
        <translation>Po&amp;urquoi le travail prend fin</translation>
    </message>
    <message>
        <source>Days of the a&amp;ttempts to reach</source>
        <translation>&amp;Jours des essais de contact</translation>
    </message>
    <message>
        <source>2026-11-02, 2026-11-09, 2026-11-16</source>
        <translation>2026-11-02, 2026-11-09, 2026-11-16</translation>
    </message>
    <message>
        <source>&amp;Last look at safety</source>
        <translation>D&amp;ernière évaluation de la sécurité</translation>
    </message>
    <message>
        <source>It was &amp;done on</source>
        <translation>&amp;Faite le</translation>
    </message>
    <message>
        <source>&amp;Feedback</source>
        <translation>A&amp;vis sur l’aide</translation>
    </message>
    <message>
        <source>&amp;Kept until</source>
        <translation>&amp;Conservé jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Ask about later c&amp;ontact...</source>
        <translation>Demander pour un contact ul&amp;térieur...</translation>
    </message>
    <message>
        <source>Go to &amp;home page</source>
        <translation>Aller à l’Accuei&amp;l</translation>
    </message>
    <message>
        <source>Back to the cas&amp;e</source>
        <translation>Retour au &amp;dossier</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Une deuxième personne est d’accord</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>Un point focal, un coordinateur ou une coordinatrice lit ceci ici et donne son accord. Personne ne décide seul.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>Deuxième &amp;personne</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>Son nom d’identification</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Clôtu&amp;rer le dossier</translation>
    </message>
</context>
<context>
    <name>CloseCasePresenter</name>
    <message>
        <source>{rule}. Choose another day only with a reason in the note.</source>
        <translation>{rule}. Ne choisissez un autre jour qu’avec une raison dans la note.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees that this case is closed?</source>
        <translation>{name} n’a pas d’accès sur cet ordinateur. {name} se trouve ici et accepte que ce dossier soit clôturé&#xa0;?</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La deuxième personne</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} est d’accord</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Case {case} is closed. From now on it can be worked with as before; when and why stays in the file.</source>
        <translation>Le dossier {case} est clôturé. Désormais, on pourra y travailler comme avant&#xa0;; la date et la raison restent dans le fichier.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Columns...</source>
        <translation>Colonnes...</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>It stands at the end already.</source>
        <translation>C’est déjà au bout.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick what the list shows. The order of the lines is the order of the columns; the first one always stays.</source>
        <translation>Cochez ce que la liste montre. L’ordre des lignes est celui des colonnes&#xa0;; la première reste toujours.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Comme &amp;avant</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CompareBackupPresenter</name>
    <message>
        <source>Compare or restore a backup</source>
        <translation>Comparer ou restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Look inside to see how the backup differs from the file that is open: figures and case codes, no names. It can then be restored to a new file. The open file is never touched.</source>
        <translation>Regardez à l’intérieur pour voir en quoi la sauvegarde diffère du fichier ouvert&#xa0;: des chiffres et des codes de dossier, sans noms. Elle peut ensuite être restaurée dans un nouveau fichier. Le fichier ouvert n’est jamais touché.</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file</source>
        <translation>&amp;Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>The backup is in {file} in {folder}. The open file is as it was. To work with the restored one, lock the program and open it; put the other one away under a name that nobody takes for it.</source>
        <translation>La sauvegarde se trouve dans {file}, dans {folder}. Le fichier ouvert est inchangé. Pour travailler avec le fichier restauré, verrouillez le programme et ouvrez-le&#xa0;; rangez l’autre sous un nom qui évite toute confusion.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were erased since are not in it.</source>
        <translation>
            <numerusform>%n enregistrement effacé depuis n’y figure pas.</numerusform>
            <numerusform>%n enregistrements effacés depuis n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored to a new file</source>
        <translation>Restauré dans un nouveau fichier</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation>Aide en matière de santé</translation>
    </message>
    <message>
        <source>How people felt</source>
        <translation>Comment les personnes se sentaient</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Affaires juridiques</translation>
    </message>
    <message>
        <source>Steps of legal matters</source>
        <translation>Étapes d’affaires juridiques</translation>
    </message>
    <message>
        <source>Articles of the stock</source>
        <translation>Articles du stock</translation>
    </message>
    <message>
        <source>Lines of the stock</source>
        <translation>Mouvements du stock</translation>
    </message>
    <message>
        <source>Goods for people</source>
        <translation>Articles pour des personnes</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation>Réponses aux orientations</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Orientations reçues</translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation>Signes et indicateurs</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Facteurs de risque et de protection</translation>
    </message>
    <message>
        <source>Reviews of the level of concern</source>
        <translation>Réexamens du niveau de préoccupation</translation>
    </message>
    <message>
        <source>Statuses by decision of others</source>
        <translation>Statuts décidés par d’autres</translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation>Réponses sur le fonctionnement</translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation>Besoins sans orientation</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contacts rapides</translation>
    </message>
    <message>
        <source>Readiness assessments</source>
        <translation>Évaluations de la préparation</translation>
    </message>
    <message>
        <source>Answers about readiness</source>
        <translation>Réponses sur la préparation</translation>
    </message>
    <message>
        <source>Losses of readiness</source>
        <translation>Pertes de préparation</translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation>Contrôles des principes</translation>
    </message>
    <message>
        <source>Closures of cases</source>
        <translation>Clôtures de dossiers</translation>
    </message>
    <message>
        <source>Requests about records</source>
        <translation>Demandes sur des données</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>Violations de données</translation>
    </message>
    <message>
        <source>Cases that breaches concern</source>
        <translation>Dossiers concernés par des violations</translation>
    </message>
    <message>
        <source>People told of breaches</source>
        <translation>Personnes informées de violations</translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation>Analyses d’impact</translation>
    </message>
    <message>
        <source>Erased people</source>
        <translation>Personnes effacées</translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation>Services de l’annuaire</translation>
    </message>
    <message>
        <source>Further details of services</source>
        <translation>Autres détails des services</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Confidentiality agreements</source>
        <translation>Engagements de confidentialité</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Feuilles de récupération</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>Formulaires inachevés</translation>
    </message>
    <message>
        <source>Notes of the program, such as its list of backups</source>
        <translation>Notes du programme, comme sa liste de sauvegardes</translation>
    </message>
    <message>
        <source>Cases that differ: {codes}.</source>
        <translation>Dossiers qui diffèrent&#xa0;: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more case(s).</source>
        <translation>
            <numerusform>Encore %n dossier.</numerusform>
            <numerusform>Encore %n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two went different ways after entry {entry} of the audit trail: each has work that the other lacks. Whoever switches loses what stands only in the open file.</source>
        <translation>Les deux ont divergé après l’entrée {entry} du journal d’audit&#xa0;: chacun contient du travail qui manque à l’autre. Si vous changez de fichier, vous perdez ce qui ne se trouve que dans le fichier ouvert.</translation>
    </message>
    <message>
        <source>Both are at the same point of the audit trail.</source>
        <translation>Les deux en sont au même point du journal d’audit.</translation>
    </message>
    <message>
        <source>The open file goes on from this backup. Whoever switches loses what was done since.</source>
        <translation>Le fichier ouvert continue à partir de cette sauvegarde. Si vous changez de fichier, vous perdez ce qui a été fait depuis.</translation>
    </message>
    <message>
        <source>The backup goes on from the open file: it is newer.</source>
        <translation>La sauvegarde continue à partir du fichier ouvert&#xa0;: elle est plus récente.</translation>
    </message>
    <message>
        <source>The open file ends with entry {entry} of {moment}.</source>
        <translation>Le fichier ouvert se termine par l’entrée {entry} du {moment}.</translation>
    </message>
    <message>
        <source>The backup ends with entry {entry} of {moment}.</source>
        <translation>La sauvegarde se termine par l’entrée {entry} du {moment}.</translation>
    </message>
    <message>
        <source>{kind}: {here} only in the open file, {there} only in the backup, {changed} changed.</source>
        <translation>{kind}&#xa0;: {here} seulement dans le fichier ouvert, {there} seulement dans la sauvegarde, {changed} modifiés.</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>{element}: not recorded</source>
        <translation>{element}&#xa0;: non noté</translation>
    </message>
    <message>
        <source>{element}: not asked for, because a child needs none</source>
        <translation>{element}&#xa0;: non demandé, car non requis pour un enfant</translation>
    </message>
    <message>
        <source>{element}: {rows}</source>
        <translation>{element}&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>The age is not known: the rules for children apply until it is.</source>
        <translation>L’âge n’est pas connu&#xa0;: les règles pour les enfants s’appliquent jusqu’à ce qu’il le soit.</translation>
    </message>
    <message>
        <source>The rules for children apply: no means is asked for.</source>
        <translation>Les règles pour les enfants s’appliquent&#xa0;: aucun moyen n’est exigé.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the lists of indicators yet.</source>
        <translation>Rien n’est encore enregistré dans les listes d’indicateurs.</translation>
    </message>
    <message>
        <source>{list}: {level}. Open rows: {open} of {all}.</source>
        <translation>{list}&#xa0;: {level}. Lignes sans réponse&#xa0;: {open} sur {all}.</translation>
    </message>
    <message>
        <source>Whether the person agreed to it does not matter.</source>
        <translation>Que la personne ait été d’accord ou non n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Risk: {factor}</source>
        <translation>Risque&#xa0;: {factor}</translation>
    </message>
    <message>
        <source>Protection: {factor}</source>
        <translation>Protection&#xa0;: {factor}</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Personne ne l’a encore examiné.</translation>
    </message>
    <message>
        <source>{name} looked at it on {moment}: {level}.</source>
        <translation>{name} l’a examiné le {moment}&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>Something was recorded since.</source>
        <translation>Quelque chose a été enregistré depuis.</translation>
    </message>
    <message>
        <source>The level is another one now.</source>
        <translation>Le niveau est maintenant un autre.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Choose the country</source>
        <translation>Choisissez le pays</translation>
    </message>
    <message>
        <source>e-mail or telephone of an office</source>
        <translation>e-mail ou téléphone d’un bureau</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>À qui demander conseil</translation>
    </message>
    <message>
        <source>Enter offices or roles, never names of people. The program ships no addresses: the National Society knows them.</source>
        <translation>Indiquez des bureaux ou des fonctions, jamais des noms de personnes. Le programme ne fournit aucune adresse&#xa0;: la Société nationale les connaît.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;IFRC Global PGI team</source>
        <translation>Équipe &amp;mondiale PGI de l’IFRC</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>vérifié le</translation>
    </message>
    <message>
        <source>&amp;APMN</source>
        <translation>&amp;APMN</translation>
    </message>
    <message>
        <source>A&amp;TN</source>
        <translation>A&amp;TN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>Noter le consentement</translation>
    </message>
    <message>
        <source>Pu&amp;rpose</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>For &amp;the service</source>
        <translation>Pour le ser&amp;vice</translation>
    </message>
    <message>
        <source>Read each one aloud. Take out what the person does not want to share.</source>
        <translation>Lisez chaque élément à haute voix. Retirez ce que la personne ne veut pas partager.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Reason for not asking</source>
        <translation>Raison de ne pas demander</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>Donné &amp;par</translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation>Assentiment de l’enfant</translation>
    </message>
    <message>
        <source>1. Read this first, before the person tells you anything</source>
        <translation>1. Lisez d’abord ceci, avant que la personne ne vous dise quoi que ce soit</translation>
    </message>
    <message>
        <source>Then explain each point in words that the person understands, and tick it. The limits come first.</source>
        <translation>Expliquez ensuite chaque point avec des mots que la personne comprend, et cochez-le. Les limites viennent en premier.</translation>
    </message>
    <message>
        <source>2. What may be shared: exactly these items</source>
        <translation>2. Ce qui peut être partagé&#xa0;: exactement ces éléments</translation>
    </message>
    <message>
        <source>Withheld &amp;from</source>
        <translation>À ne pas &amp;transmettre à</translation>
    </message>
    <message>
        <source>Reason for withholdin&amp;g</source>
        <translation>Rais&amp;on de ne pas transmettre</translation>
    </message>
    <message>
        <source>3. The answer</source>
        <translation>3. La réponse</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Responsable de l’enfant</translation>
    </message>
    <message>
        <source>&amp;Decision of two people...</source>
        <translation>&amp;Décision de deux personnes...</translation>
    </message>
    <message>
        <source>The child is mature enough to decide (15 to 17; 12 to 14 with due weight)</source>
        <translation>L’enfant est assez mûr pour décider (15 à 17 ans&#xa0;; 12 à 14 ans&#xa0;: à prendre dûment en compte)</translation>
    </message>
    <message>
        <source>I am not sure that the person can decide this now</source>
        <translation>Je doute que la personne puisse décider maintenant</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Ce que j’ai vu</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>En &amp;langue</translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation>&amp;Interprète (code)</translation>
    </message>
    <message>
        <source>From the reg&amp;ister...</source>
        <translation>Depuis le re&amp;gistre...</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Valable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>The signed paper is kept, under lock and key</source>
        <translation>Le papier signé est conservé, sous clé</translation>
    </message>
    <message>
        <source>Taken in a private place</source>
        <translation>Recueilli dans un lieu privé</translation>
    </message>
    <message>
        <source>Why it counts all the same (focal point)</source>
        <translation>Pourquoi cela compte quand même (point focal)</translation>
    </message>
    <message>
        <source>&amp;Printed form...</source>
        <translation>&amp;Formulaire imprimé...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>&amp;Enregistrer la réponse</translation>
    </message>
    <message>
        <source>2. The answer</source>
        <translation>2. La réponse</translation>
    </message>
    <message>
        <source>Only a focal point may write this. Ask one to sign in and record the consent.</source>
        <translation>Seul un point focal peut écrire ceci. Demandez à un point focal de s’identifier et de noter le consentement.</translation>
    </message>
    <message>
        <source>Only a focal point may write this</source>
        <translation>Seul un point focal peut écrire ceci</translation>
    </message>
</context>
<context>
    <name>ConsentFields</name>
    <message>
        <source>Never asked: may be involved in the harm</source>
        <translation>Jamais à consulter&#xa0;: peut être impliqué dans les faits</translation>
    </message>
    <message>
        <source>Read the limits of confidentiality first.</source>
        <translation>Lisez d’abord les limites de la confidentialité.</translation>
    </message>
</context>
<context>
    <name>ConsentFormDialog</name>
    <message>
        <source>A filled form is printed from a consent of a case.</source>
        <translation>Un formulaire rempli s’imprime à partir d’un consentement d’un dossier.</translation>
    </message>
    <message>
        <source>Consent form on paper</source>
        <translation>Formulaire de consentement sur papier</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Langue du formulaire</translation>
    </message>
    <message>
        <source>&amp;Blank form, for paper work: no case, everything open</source>
        <translation>Formulaire &amp;vierge, pour le papier&#xa0;: sans dossier, tout à remplir</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>Le formulaire tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;primante</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation>Enregistrer dans un &amp;fichier...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>ConsentFormPresenter</name>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>The form left</source>
        <translation>Le formulaire est sorti</translation>
    </message>
    <message>
        <source>It is logged. Keep the signed paper locked away, or record the answer and destroy it.</source>
        <translation>C’est noté au journal. Gardez le papier signé sous clé, ou notez la réponse et détruisez-le.</translation>
    </message>
</context>
<context>
    <name>ConsentPresenter</name>
    <message>
        <source>Does the person take it back?</source>
        <translation>La personne retire-t-elle son consentement&#xa0;?</translation>
    </message>
    <message>
        <source>The person agreed to this before. Recorded as refused, that agreement ends now: its open referrals are stopped, and letters that left have to come back. If the person only wants no further letter, close this form and end the new referral instead.</source>
        <translation>La personne avait accepté ceci. Si vous notez un refus, cet accord prend fin maintenant&#xa0;: ses orientations ouvertes sont arrêtées, et les lettres parties doivent revenir. Si la personne ne veut simplement pas d’autre lettre, fermez ce formulaire et terminez plutôt la nouvelle orientation.</translation>
    </message>
    <message>
        <source>It is taken back</source>
        <translation>Elle le retire</translation>
    </message>
    <message>
        <source>Shared already:</source>
        <translation>Déjà partagé&#xa0;:</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentement retiré</translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>the child is not asked, but told what happens</source>
        <translation>l’enfant n’est pas consulté, mais informé de ce qui se passe</translation>
    </message>
    <message>
        <source>the child is asked for assent</source>
        <translation>l’assentiment de l’enfant est demandé</translation>
    </message>
    <message>
        <source>the child is asked for consent</source>
        <translation>le consentement de l’enfant est demandé</translation>
    </message>
    <message>
        <source>Rule for {age}: {child}, and a caregiver who can be asked consents too. Where no caregiver is asked: {others}.</source>
        <translation>Règle pour {age}&#xa0;: {child}, et un responsable de l’enfant qui peut être consulté consent aussi. Si aucun responsable n’est consulté&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>The age is in dispute, so the rule for the younger age holds.</source>
        <translation>L’âge est contesté&#xa0;; la règle de l’âge le plus bas s’applique.</translation>
    </message>
    <message>
        <source>The age is not known. If this may be a child, ask as for 15 to 17 years: the person agrees, and a caregiver too; and record the age soon.</source>
        <translation>L’âge n’est pas connu. S’il peut s’agir d’un enfant, demandez comme de 15 à 17 ans&#xa0;: la personne est d’accord, et un responsable de l’enfant aussi&#xa0;; et notez bientôt l’âge.</translation>
    </message>
    <message>
        <source>Two people decided in the best interest on {day}; it holds until {until}.</source>
        <translation>Deux personnes ont décidé dans l’intérêt supérieur le {day}&#xa0;; valable jusqu’au {until}.</translation>
    </message>
    <message>
        <source>the child, if mature enough</source>
        <translation>l’enfant, si assez mûr</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Talk now</source>
        <translation>Parler maintenant</translation>
    </message>
    <message>
        <source>Keep a record</source>
        <translation>Tenir un dossier</translation>
    </message>
    <message>
        <source>Receive help</source>
        <translation>Recevoir de l’aide</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Feedback of a service</source>
        <translation>Retour d’un service</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Recontacter</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>Liens familiaux</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Jamais demandé</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>{valid} of {count} given</source>
        <translation>{valid} sur {count} donnés</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Missing for the next step: {purposes}.</source>
        <translation>Manque pour la prochaine étape&#xa0;: {purposes}.</translation>
    </message>
    <message>
        <source>Two people should decide in the best interest and record it.</source>
        <translation>Deux personnes devraient décider dans l’intérêt supérieur et le noter.</translation>
    </message>
    <message>
        <source>A decision of {day} is on record, but not what it is for, so nothing can rest on it. Open Decision of two..., record it again and tick what it is for.</source>
        <translation>Une décision du {day} est enregistrée, mais pas ce à quoi elle sert&#xa0;; rien ne peut donc s’y appuyer. Ouvrez Décision à deux..., enregistrez-la de nouveau et cochez ce à quoi elle sert.</translation>
    </message>
    <message>
        <source>Something was told without consent and the person does not know it yet; see Shared so far.</source>
        <translation>Quelque chose a été communiqué sans consentement et la personne ne le sait pas encore&#xa0;; voir Déjà partagé.</translation>
    </message>
    <message>
        <source>the signed paper is kept</source>
        <translation>le papier signé est conservé</translation>
    </message>
    <message>
        <source>taken back: referrals stopped {count}, letters to call back {letters}</source>
        <translation>retiré&#xa0;: orientations arrêtées {count}, lettres à rappeler {letters}</translation>
    </message>
    <message>
        <source>Ask again: {reasons}</source>
        <translation>Demandez de nouveau&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>the person is an adult now ({purposes})</source>
        <translation>la personne est maintenant adulte ({purposes})</translation>
    </message>
    <message>
        <source>the risk level is another one now ({purposes})</source>
        <translation>le niveau de risque a changé ({purposes})</translation>
    </message>
    <message>
        <source>data got into wrong hands; say so, and ask anew ({purposes})</source>
        <translation>des données sont tombées entre de mauvaises mains&#xa0;; dites-le et redemandez ({purposes})</translation>
    </message>
    <message>
        <source>the wish was taken back at the service ({purposes})</source>
        <translation>la personne est revenue sur son souhait auprès du service ({purposes})</translation>
    </message>
    <message>
        <source>the time is over ({purposes})</source>
        <translation>le délai est écoulé ({purposes})</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>The contact is shown.</source>
        <translation>Le contact est affiché.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation>Phrase convenue</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Each time the contact is shown, the log says who looked at it.</source>
        <translation>À chaque affichage du contact, le journal note qui l’a regardé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Show the contact</source>
        <translation>&amp;Afficher le contact</translation>
    </message>
</context>
<context>
    <name>ContactDoneDialog</name>
    <message>
        <source>Choose what came of it</source>
        <translation>Choisissez ce que cela a donné</translation>
    </message>
    <message>
        <source>No next contact is planned. Withdraw the consent to be contacted on the case page too.</source>
        <translation>Aucun prochain contact n’est prévu. Retirez aussi le consentement à être recontacté à la page du dossier.</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Look at &quot;Safe contact&quot; on the case page first: it says when and how the person can be reached safely.</source>
        <translation>Regardez d’abord «&#xa0;Contact sûr&#xa0;» à la page du dossier&#xa0;: il dit quand et comment joindre la personne en sécurité.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Ce que cela a d&amp;onné</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ContactDonePresenter</name>
    <message>
        <source>This was a contact with somebody at high risk. Talk about it within 72 hours, with your focal point or a colleague, without names. Nothing about how you are is kept here.</source>
        <translation>C’était un contact avec une personne à haut risque. Parlez-en dans les 72 heures, avec votre point focal ou un collègue, sans noms. Rien n’est conservé ici sur la façon dont vous allez.</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>Et vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ContactPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>The person may be contacted now.</source>
        <translation>La personne peut être contactée maintenant.</translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation>Un message peut être laissé.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>Ne laissez aucun message.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>read in the source</source>
        <translation>lu dans la source</translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation>lu de seconde main</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>decision of this program</source>
        <translation>décision de ce programme</translation>
    </message>
    <message>
        <source>the program has no list of this name</source>
        <translation>le programme n’a pas de liste de ce nom</translation>
    </message>
    <message>
        <source>this list cannot be changed, so that trails read the same everywhere</source>
        <translation>cette liste ne peut pas être modifiée, pour que les journaux se lisent partout de la même façon</translation>
    </message>
    <message>
        <source>the row {field} is missing; rows may be added, not left out</source>
        <translation>la ligne {field} manque&#xa0;; des lignes peuvent être ajoutées, pas supprimées</translation>
    </message>
    <message>
        <source>the file cannot be read, or is larger than 1 MB</source>
        <translation>le fichier ne peut pas être lu, ou dépasse 1 Mo</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>a comma, a quote or a bracket is missing or too much</source>
        <translation>une virgule, un guillemet ou une parenthèse manque ou est en trop</translation>
    </message>
    <message>
        <source>{field} has another kind of value than it should</source>
        <translation>{field} a un autre genre de valeur que prévu</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} manque</translation>
    </message>
    <message>
        <source>the row {row} has no {field}; write it as the other rows have it</source>
        <translation>la ligne {row} n’a pas de champ {field}&#xa0;; écrivez-le comme dans les autres lignes</translation>
    </message>
    <message>
        <source>in the row {row}, {field} has another kind of value than in the other rows</source>
        <translation>dans la ligne {row}, {field} a une valeur d’un autre genre que dans les autres lignes</translation>
    </message>
    <message>
        <source>in the row {row}, {field} must be one of these: {allowed}</source>
        <translation>dans la ligne {row}, {field} doit être l’un de ceux-ci&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>the row {row} counts by weight, but not each row of its list has one; write false</source>
        <translation>la ligne {row} compte par poids, mais toutes les lignes de sa liste n’en ont pas&#xa0;; écrivez false</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} est vide</translation>
    </message>
    <message>
        <source>{field} is not a field of a list</source>
        <translation>{field} n’est pas un champ d’une liste</translation>
    </message>
    <message>
        <source>{field} stands there twice</source>
        <translation>{field} figure deux fois</translation>
    </message>
    <message>
        <source>the name of the list and of the file differ</source>
        <translation>le nom de la liste et celui du fichier diffèrent</translation>
    </message>
    <message>
        <source>say original, machine-checked or person-checked of a translation</source>
        <translation>indiquez pour une traduction&#xa0;: original, machine-checked ou person-checked</translation>
    </message>
    <message>
        <source>{field} is in a language that the top does not name</source>
        <translation>{field} est dans une langue que l’en-tête ne nomme pas</translation>
    </message>
    <message>
        <source>a code has letters, figures, dots and dashes only</source>
        <translation>un code n’a que des lettres, chiffres, points et tirets</translation>
    </message>
    <message>
        <source>this code is there already</source>
        <translation>ce code existe déjà</translation>
    </message>
    <message>
        <source>write a date like 2026-11</source>
        <translation>écrivez une date comme 2026-11</translation>
    </message>
    <message>
        <source>evidence is V, V2, M or P</source>
        <translation>la preuve est V, V2, M ou P</translation>
    </message>
    <message>
        <source>a row from memory needs review</source>
        <translation>une ligne écrite de mémoire doit être revue</translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be shown</source>
        <translation>{field} contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>{file} is not used, line {line}: {why}. The list that came with the program is used instead.</source>
        <translation>{file} n’est pas utilisé, ligne {line}&#xa0;: {why}. La liste fournie avec le programme est utilisée à la place.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, ligne {line}&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>Read only: this file is worked with on another computer, or by another account of this one. Nothing is stored here, and names, printing and exports stay closed. Work with the file there; if it is lost, the coordinator can work with this copy.</source>
        <translation>Lecture seule&#xa0;: ce fichier est utilisé sur un autre ordinateur, ou par un autre compte de celui-ci. Rien n’est enregistré ici&#xa0;; noms, impression et exports restent fermés. Travaillez avec le fichier là-bas&#xa0;; s’il est perdu, le coordinateur ou la coordinatrice peut travailler avec cette copie.</translation>
    </message>
    <message>
        <source>Read only: this is a copy, and the original still lies at {path}. Nothing is stored here, and names, printing and exports stay closed. Open the original; if it cannot be used any more, the coordinator can work with this copy.</source>
        <translation>Lecture seule&#xa0;: ceci est une copie, et l’original se trouve toujours dans {path}. Rien n’est enregistré ici&#xa0;; noms, impression et exports restent fermés. Ouvrez l’original&#xa0;; s’il n’est plus utilisable, le coordinateur ou la coordinatrice peut travailler avec cette copie.</translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with, on this computer. If anybody goes on with the file on the other computer, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation>Désormais, ce fichier serait celui avec lequel travailler, sur cet ordinateur. Si quelqu’un continue avec le fichier sur l’autre ordinateur, il y aura deux fichiers, impossibles à réunir&#xa0;: ce qui est noté dans l’un manque dans l’autre.</translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with. If anybody goes on with the original at {path}, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation>Désormais, ce fichier serait celui avec lequel travailler. Si quelqu’un continue avec l’original dans {path}, il y aura deux fichiers, impossibles à réunir&#xa0;: ce qui est noté dans l’un manque dans l’autre.</translation>
    </message>
    <message>
        <source>Go on only if the other file was lost, stolen or damaged, or if nobody will use it again. This copy is checked, the audit trail notes the change, and the program starts again.</source>
        <translation>Ne continuez que si l’autre fichier a été perdu, volé ou endommagé, ou si personne ne l’utilisera plus. Cette copie est contrôlée, le journal d’audit note le changement, et le programme redémarre.</translation>
    </message>
    <message>
        <source>Work with this copy?</source>
        <translation>Travailler avec cette copie&#xa0;?</translation>
    </message>
    <message>
        <source>Work with this copy</source>
        <translation>Travailler avec cette copie</translation>
    </message>
</context>
<context>
    <name>CopyViewer</name>
    <message>
        <source>A text follows the size of the window’s letters.</source>
        <translation>Un texte suit la taille des lettres de la fenêtre.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
</context>
<context>
    <name>CopyViewerDialog</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>Page p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>CopyViewerPresenter</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>CorrectionGate</name>
    <message>
        <source>A closed case is corrected when the person asks for it: record that first, under Requests. Or take the case up again.</source>
        <translation>Un dossier clôturé est corrigé quand la personne le demande&#xa0;: enregistrez d’abord cette demande, sous Demandes. Ou rouvrez le dossier.</translation>
    </message>
</context>
<context>
    <name>DataPaperDialog</name>
    <message>
        <source>Read every page first, and say so.</source>
        <translation>Lisez d’abord chaque page, et indiquez-le.</translation>
    </message>
    <message>
        <source>Everything on file about the person, for the person alone. Names of others that the file knows are taken out; read every page for those that it does not know, and leave out a part that would tell about somebody else.</source>
        <translation>Tout ce qui est noté sur la personne, pour elle seule. Les noms d’autres personnes que le fichier connaît sont retirés&#xa0;; lisez chaque page pour ceux qu’il ne connaît pas, et omettez une partie qui parlerait de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>What is on file</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>A notice without names and codes. The program sends nothing: print it, and hand it over where it is safe.</source>
        <translation>Un avis sans noms ni codes. Le programme n’envoie rien&#xa0;: imprimez-le et remettez-le là où c’est sûr.</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>Avis de violation</translation>
    </message>
    <message>
        <source>The newest assessment, with a place to sign.</source>
        <translation>La dernière analyse, avec un endroit pour signer.</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>What the file still knows of this erasure: a mark, a day, a ground, figures and initials.</source>
        <translation>Ce que le fichier sait encore de cet effacement&#xa0;: une marque, un jour, un motif, des chiffres et des initiales.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat d’effacement</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Langue du papier</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <source>Leave out where it would tell about somebody else</source>
        <translation>Omettre si cela parlerait de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>I ha&amp;ve read every page</source>
        <translation>J’ai l&amp;u chaque page</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Le papier tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;primante</translation>
    </message>
    <message>
        <source>&amp;Save as file...</source>
        <translation>Enregistrer dans un &amp;fichier...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>DataPaperPresenter</name>
    <message>
        <source>The paper left</source>
        <translation>Le papier est sorti</translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation>Il a été imprimé ou enregistré. C’est inscrit au journal.</translation>
    </message>
</context>
<context>
    <name>DataProtectionPage</name>
    <message>
        <source>Choose a breach in the list.</source>
        <translation>Choisissez une violation dans la liste.</translation>
    </message>
    <message>
        <source>This breach is closed.</source>
        <translation>Cette violation est clôturée.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>&amp;Report a breach...</source>
        <translation>&amp;Signaler une violation...</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>&amp;Assess...</source>
        <translation>É&amp;valuer...</translation>
    </message>
    <message>
        <source>Begin &amp;before it, with a reason...</source>
        <translation>&amp;Commencer avant, avec un motif...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>Violations de données</translation>
    </message>
    <message>
        <source>No breach was reported. Report it here at once when something was lost, or seen by somebody who should not.</source>
        <translation>Aucune violation n’a été signalée. Signalez-la ici tout de suite si quelque chose a été perdu, ou vu par quelqu’un qui ne devait pas le voir.</translation>
    </message>
    <message>
        <source>What is &amp;known...</source>
        <translation>Ce que l’&amp;on sait...</translation>
    </message>
    <message>
        <source>Somebody was &amp;told...</source>
        <translation>&amp;Quelqu’un a été informé...</translation>
    </message>
    <message>
        <source>&amp;Notice on paper...</source>
        <translation>&amp;Avis sur papier...</translation>
    </message>
    <message>
        <source>Clos&amp;e...</source>
        <translation>Clô&amp;turer...</translation>
    </message>
</context>
<context>
    <name>DataProtectionPresenter</name>
    <message>
        <source>Close the breach</source>
        <translation>Clôturer la violation</translation>
    </message>
    <message>
        <source>Everybody who has to know knows, and it was stopped. Write what will be done differently, without names.</source>
        <translation>Tous ceux qui doivent savoir savent, et c’est arrêté. Écrivez ce qui sera fait autrement, sans noms.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Begin before the assessment</source>
        <translation>Commencer avant l’analyse</translation>
    </message>
    <message>
        <source>People can be recorded from now on. The first page reminds of the assessment until it is done. Your name and the reason are kept.</source>
        <translation>On peut dès maintenant enregistrer des personnes. La première page rappelle l’analyse jusqu’à ce qu’elle soit faite. Votre nom et le motif sont gardés.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>{result}. Decided on {day} by {name}.</source>
        <translation>{result}. Décidé le {day} par {name}.</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>Il n’y a pas encore d’analyse.</translation>
    </message>
    <message>
        <source>Cases: {codes}</source>
        <translation>Dossiers&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>To be told next</source>
        <translation>À informer ensuite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>LATE: {who}, by {moment}</source>
        <translation>EN RETARD&#xa0;: {who}, d’ici le {moment}</translation>
    </message>
    <message>
        <source>{who}, by {moment}</source>
        <translation>{who}, d’ici le {moment}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>clôturée le {day}</translation>
    </message>
</context>
<context>
    <name>DaySheetPresenter</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), what was due first on top.</source>
        <translation>
            <numerusform>%n ligne.</numerusform>
            <numerusform>%n lignes, la plus ancienne échéance en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only case codes and letter numbers are on it, and no name.</source>
        <translation>Elle ne porte que des codes de dossier et des numéros de lettre, et aucun nom.</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Enregistrer la feuille du jour</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Case file {code}</source>
        <translation>Dossier {code}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>{file}  ·  {name}, {role}</source>
        <translation>{file}  ·  {name}, {role}</translation>
    </message>
    <message>
        <source>The file was brought up to date</source>
        <translation>Le fichier a été mis à jour</translation>
    </message>
    <message>
        <source>An older version of this program had made it. Every record was checked afterwards. A copy from before is kept in {folder} as {file}; it opens with the passphrase of the file.</source>
        <translation>Il avait été fait par une version plus ancienne de ce programme. Chaque enregistrement a été contrôlé ensuite. Une copie d’avant est gardée dans {folder} sous le nom {file}&#xa0;; elle s’ouvre avec la phrase secrète du fichier.</translation>
    </message>
    <message>
        <source>Erased records came back and were erased again</source>
        <translation>Des données effacées sont revenues et ont été effacées de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>This copy still held %n record(s) of people who were erased. They are not in it any more, or are not shown where the copy can only be read. The audit trail says so.</source>
        <translation>
            <numerusform>Cette copie contenait encore %n dossier d’une personne effacée. Il n’y est plus, ou n’est pas montré si la copie ne peut qu’être lue. Le journal d’audit le dit.</numerusform>
            <numerusform>Cette copie contenait encore %n dossiers de personnes effacées. Ils n’y sont plus, ou ne sont pas montrés si la copie ne peut qu’être lue. Le journal d’audit le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not worked with this file before, so it cannot know who was erased after this copy was made. Compare with the computer of the branch, and erase them again under People, Letting go.</source>
        <translation>Cet ordinateur n’a encore jamais travaillé avec ce fichier&#xa0;; il ne peut pas savoir qui a été effacé après cette copie. Comparez avec l’ordinateur de l’antenne et effacez de nouveau ces personnes sous Personnes, Tri et effacement.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>The report is still being made.</source>
        <translation>Le rapport est encore en préparation.</translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation>Rapport sur le programme</translation>
    </message>
    <message>
        <source>This is the whole text that would be saved. It holds versions, rounded figures and codes: no names, no case codes, no places of files and nothing that anybody typed. Read it before you save it. The program sends it to nobody.</source>
        <translation>Voici tout le texte qui serait enregistré. Il contient des versions, des chiffres arrondis et des codes&#xa0;: ni noms, ni codes de dossier, ni emplacements de fichiers, ni rien de ce que quelqu’un a saisi. Lisez-le avant de l’enregistrer. Le programme ne l’envoie à personne.</translation>
    </message>
    <message>
        <source>&amp;Text of the report</source>
        <translation>&amp;Texte du rapport</translation>
    </message>
    <message>
        <source>Check the &amp;whole file too</source>
        <translation>C&amp;ontrôler aussi tout le fichier</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Enregistrer le rapport...</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>{file} holds what you read, and nothing else. Everybody who can open its folder can read it: give it only to whoever helps you, and delete it afterwards. That it was saved is in the audit trail.</source>
        <translation>{file} contient ce que vous avez lu, et rien d’autre. Toute personne qui peut ouvrir son répertoire peut le lire&#xa0;: ne le donnez qu’à la personne qui vous aide, et supprimez-le ensuite. Le journal d’audit note qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport est enregistré</translation>
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
        <translation>Aucun service ne correspond. Effacez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>Premier service par nom (%n)&#xa0;; affinez la recherche pour voir les autres.</numerusform>
            <numerusform>Les %n premiers services par nom&#xa0;; affinez la recherche pour voir les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>&amp;Save list...</source>
        <translation>Enregistrer la lis&amp;te...</translation>
    </message>
    <message>
        <source>Needs without a ser&amp;vice...</source>
        <translation>&amp;Besoins sans service...</translation>
    </message>
    <message>
        <source>&amp;Pocket list...</source>
        <translation>Liste de &amp;poche...</translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation>Importer une &amp;liste...</translation>
    </message>
    <message>
        <source>&amp;Add service...</source>
        <translation>&amp;Ajouter un service...</translation>
    </message>
    <message>
        <source>No service is found. Change the words or the filters.</source>
        <translation>Aucun service n’est trouvé. Changez les mots ou les filtres.</translation>
    </message>
    <message>
        <source>No services in the directory yet</source>
        <translation>Aucun service dans l’annuaire</translation>
    </message>
    <message>
        <source>Add the services that people are referred to here. A service can be used once its check is recorded.</source>
        <translation>Ajoutez les services vers lesquels des personnes sont orientées ici. Un service est utilisable une fois sa vérification notée.</translation>
    </message>
    <message>
        <source>Choose a service to see what it offers and whether it can be used today.</source>
        <translation>Choisissez un service pour voir ce qu’il offre et s’il est utilisable aujourd’hui.</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Détails du service</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>Mo&amp;difier...</translation>
    </message>
    <message>
        <source>&amp;Record a check...</source>
        <translation>&amp;Noter une vérification...</translation>
    </message>
    <message>
        <source>Allow toda&amp;y...</source>
        <translation>A&amp;utoriser aujourd’hui...</translation>
    </message>
    <message>
        <source>&amp;Hide address...</source>
        <translation>&amp;Masquer l’adresse...</translation>
    </message>
    <message>
        <source>Cl&amp;ose for good...</source>
        <translation>&amp;Fermer définitivement...</translation>
    </message>
    <message>
        <source>Lif&amp;t suspension...</source>
        <translation>Lever la suspensi&amp;on...</translation>
    </message>
    <message>
        <source>Suspen&amp;d...</source>
        <translation>&amp;Suspendre...</translation>
    </message>
</context>
<context>
    <name>DirectoryPresenter</name>
    <message>
        <source>Not usable today</source>
        <translation>Pas utilisable aujourd’hui</translation>
    </message>
    <message>
        <source>Usable today, check due by {day}</source>
        <translation>Utilisable aujourd’hui, à vérifier avant le {day}</translation>
    </message>
    <message>
        <source>Usable today</source>
        <translation>Utilisable aujourd’hui</translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>Choisissez d’abord un service dans la liste.</translation>
    </message>
    <message>
        <source>Lift the suspension or closure first, with a reason.</source>
        <translation>Levez d’abord la suspension ou la fermeture, avec une raison.</translation>
    </message>
    <message>
        <source>It was suspended, and that was lifted. Record a check first.</source>
        <translation>Il était suspendu, et cela a été levé. Notez d’abord une vérification.</translation>
    </message>
    <message>
        <source>This service can be used today already.</source>
        <translation>Ce service est déjà utilisable aujourd’hui.</translation>
    </message>
    <message>
        <source>The address is hidden already.</source>
        <translation>L’adresse est déjà masquée.</translation>
    </message>
    <message>
        <source>This service is already closed.</source>
        <translation>Ce service est déjà fermé.</translation>
    </message>
    <message>
        <source>From now on the address of {service} stands on no list, no card and no paper, and only those who maintain the directory see it. Papers that were printed before still show it.</source>
        <translation>Dès maintenant, l’adresse de {service} ne figure plus sur aucune liste, carte ni papier, et seules les personnes qui tiennent l’annuaire la voient. Les papiers imprimés auparavant la montrent encore.</translation>
    </message>
    <message>
        <source>Hide the address?</source>
        <translation>Masquer l’adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Hide the address</source>
        <translation>Masquer l’adresse</translation>
    </message>
    <message>
        <source>Usable today, not funded yet</source>
        <translation>Utilisable aujourd’hui, pas encore financé</translation>
    </message>
    <message>
        <source>Usable today, funding ended</source>
        <translation>Utilisable aujourd’hui, financement terminé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation>Ouvert à
présent&#xa0;?</translation>
    </message>
    <message>
        <source>Check holds
until</source>
        <translation>Vérification
valable jusqu’au</translation>
    </message>
    <message>
        <source>{service} has no valid check. Referrals to it will be possible until the end of today. Your name and the reason are kept.</source>
        <translation>{service} n’a pas de vérification valable. L’orientation vers ce service sera possible jusqu’à la fin de la journée. Votre nom et la raison sont conservés.</translation>
    </message>
    <message>
        <source>Allow today</source>
        <translation>Autoriser aujourd’hui</translation>
    </message>
    <message>
        <source>{service} cannot receive referrals from now on. Nobody can allow it until the suspension was lifted and a new check recorded.</source>
        <translation>{service} ne peut désormais plus recevoir d’orientations. Personne ne peut l’autoriser tant que la suspension n’est pas levée et une nouvelle vérification notée.</translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation>Suspendre le service</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Lift suspension or closure</source>
        <translation>Lever la suspension ou la fermeture</translation>
    </message>
    <message>
        <source>{service} was stopped: {reason} Lifting that is kept with your name and the reason. Nobody can be referred there before somebody has recorded a new check.</source>
        <translation>{service} a été arrêté&#xa0;: {reason} La levée est conservée avec votre nom et la raison. Personne ne peut y être orienté avant qu’une nouvelle vérification ne soit notée.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>{service} stays in the directory because of earlier referrals, and cannot receive new ones. If it opens again, lift the closure and record a new check.</source>
        <translation>{service} reste dans l’annuaire à cause d’orientations antérieures et ne peut pas en recevoir de nouvelles. S’il rouvre, levez la fermeture et notez une nouvelle vérification.</translation>
    </message>
    <message>
        <source>Close service for good</source>
        <translation>Fermer le service définitivement</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Fermer définitivement</translation>
    </message>
    <message>
        <source>Referred there and not finished: {cases}. They may be there now. Look after each of them, by their safe way.</source>
        <translation>Orientés là-bas, sans que ce soit terminé&#xa0;: {cases}. Ces personnes y sont peut-être maintenant. Prenez soin de chacune, par son moyen de contact sûr.</translation>
    </message>
    <message>
        <source>Why it cannot be used: {reasons}.</source>
        <translation>Pourquoi il n’est pas utilisable&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation>Signale aux
autorités&#xa0;?</translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation>Utilisable aujourd’hui&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DisplayDialog</name>
    <message>
        <source>As the computer says</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, dark on light</source>
        <translation>Contraste élevé, foncé sur clair</translation>
    </message>
    <message>
        <source>High contrast, light on dark</source>
        <translation>Contraste élevé, clair sur foncé</translation>
    </message>
    <message>
        <source>The words of {language} are missing or damaged on this computer, so the program speaks English. Nothing else is lost. Install the program again.</source>
        <translation>Les mots en {language} manquent ou sont endommagés sur cet ordinateur&#xa0;; le programme parle donc anglais. Rien d’autre n’est perdu. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>What you choose is shown at once and kept on this computer for you. Nothing that you typed is lost.</source>
        <translation>Ce que vous choisissez s’affiche tout de suite et reste réglé pour vous sur cet ordinateur. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Nothing on the screen &amp;moves by itself</source>
        <translation>Rien &amp;ne bouge tout seul à l’écran</translation>
    </message>
    <message>
        <source>Also show the &amp;Hijri date</source>
        <translation>Afficher aussi la date &amp;hégirienne</translation>
    </message>
    <message>
        <source>&amp;Back to the usual display</source>
        <translation>&amp;Revenir à l’affichage habituel</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>What the window remembers here (language, size of text, colours, columns) was damaged and is as at the beginning. Choose it again under “Aa ع”. No record is touched. The damaged file is kept as {file}.</source>
        <translation>Ce que la fenêtre retient ici (langue, taille du texte, couleurs, colonnes) était endommagé et se trouve comme au début. Choisissez-le de nouveau sous «&#xa0;Aa ع&#xa0;». Aucune donnée n’est touchée. Le fichier endommagé est gardé sous le nom {file}.</translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
    <message>
        <source>Close the case</source>
        <translation>Clôturer le dossier</translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation>Demandes sur les données</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Conserver plus longtemps</translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation>Geler le dossier</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Lever le gel</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Correct identity</source>
        <translation>Corriger l’identité</translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation>Noter une assistance</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Préparer une orientation</translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation>Options et trajet</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Étapes à faire</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Ce que dit la personne</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Sans orientation</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Contact rapide</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>Orientation reçue</translation>
    </message>
    <message>
        <source>Details of a service</source>
        <translation>Détails d’un service</translation>
    </message>
    <message>
        <source>Check of a service</source>
        <translation>Vérification d’un service</translation>
    </message>
    <message>
        <source>Allow a service today</source>
        <translation>Autoriser un service aujourd’hui</translation>
    </message>
    <message>
        <source>Suspend a service</source>
        <translation>Suspendre un service</translation>
    </message>
    <message>
        <source>Lift a suspension</source>
        <translation>Lever une suspension</translation>
    </message>
    <message>
        <source>Close a service</source>
        <translation>Fermer un service</translation>
    </message>
    <message>
        <source>Accept an older file</source>
        <translation>Accepter un fichier plus ancien</translation>
    </message>
    <message>
        <source>Key for backups</source>
        <translation>Clé pour les sauvegardes</translation>
    </message>
    <message>
        <source>Decision in the best interest</source>
        <translation>Décision dans l’intérêt supérieur</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Statut décidé par d’autres</translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation>Communiquer sans consentement</translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation>Obligation légale de signalement</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Nouveau collègue</translation>
    </message>
    <message>
        <source>New passphrase for a colleague</source>
        <translation>Nouvelle phrase secrète pour un collègue</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Engagement de confidentialité</translation>
    </message>
    <message>
        <source>Name or role of a colleague</source>
        <translation>Nom ou rôle d’un collègue</translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation>Évaluer une question</translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation>Perte de préparation</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>À qui demander conseil</translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation>Texte d’une lettre</translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation>Évaluer la sécurité</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>Étapes sur le suicide</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de sécurité</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Lancer une alerte</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Premiers secours psychologiques</translation>
    </message>
    <message>
        <source>Goal of a plan</source>
        <translation>Objectif d’un plan</translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation>Corriger ce qui a été noté</translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation>Étape d’une affaire juridique</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>Approuver un plan</translation>
    </message>
    <message>
        <source>Take a flag down</source>
        <translation>Lever une alerte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>Violation de données</translation>
    </message>
    <message>
        <source>Somebody was told of a breach</source>
        <translation>Quelqu’un a été informé d’une violation</translation>
    </message>
    <message>
        <source>Close a breach of data</source>
        <translation>Clôturer une violation de données</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>Begin before the impact assessment</source>
        <translation>Commencer avant l’analyse d’impact</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>Famille et personnes à charge</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Activité de groupe</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation>Demander l’accord d’un collègue</translation>
    </message>
    <message>
        <source>Open an identity for a time</source>
        <translation>Ouvrir une identité pour un temps</translation>
    </message>
    <message>
        <source>Agree or not</source>
        <translation>Accepter ou non</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>{form}: what you typed waits on Home, for at most {days} days.</source>
        <translation>{form}&#xa0;: ce que vous avez écrit attend à la page Accueil, pendant {days} jours au plus.</translation>
    </message>
    <message>
        <source>{form}: what you typed was not kept, because the record was erased meanwhile.</source>
        <translation>{form}&#xa0;: ce que vous avez écrit n’a pas été gardé, car le dossier a été effacé entre-temps.</translation>
    </message>
    <message>
        <source>What is being typed cannot be kept for a power cut. {why}</source>
        <translation>Ce qui est saisi ne peut pas être gardé en cas de coupure de courant. {why}</translation>
    </message>
</context>
<context>
    <name>DraftOpening</name>
    <message>
        <source>The case was closed meanwhile. Nothing can be added to it.</source>
        <translation>Le dossier a été clôturé entre-temps. Rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>This consent was withdrawn or replaced meanwhile.</source>
        <translation>Ce consentement a été retiré ou remplacé entre-temps.</translation>
    </message>
    <message>
        <source>This service is no longer suspended or closed.</source>
        <translation>Ce service n’est plus suspendu ni fermé.</translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation>Ceci a été réglé entre-temps.</translation>
    </message>
    <message>
        <source>This service was suspended or closed meanwhile.</source>
        <translation>Ce service a été suspendu ou fermé entre-temps.</translation>
    </message>
    <message>
        <source>This colleague has left meanwhile.</source>
        <translation>Ce collègue est parti entre-temps.</translation>
    </message>
    <message>
        <source>This version of the program no longer has the form.</source>
        <translation>Cette version du programme n’a plus ce formulaire.</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <source>Prove that a backup restores</source>
        <translation>Prouver qu’une sauvegarde se restaure</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>&amp;Prouver</translation>
    </message>
    <message>
        <source>The backup is restored to a private place, checked whole, compared with what it says about itself, and thrown away again. Nothing of your file changes. Use what you would have if this laptop were gone: the passphrase of the backup, a secret key, or two recovery sheets.</source>
        <translation>La sauvegarde est restaurée dans un lieu privé, contrôlée en entier, comparée avec ce qu’elle dit d’elle-même, puis jetée. Rien ne change dans votre fichier. Utilisez ce que vous auriez si cet ordinateur disparaissait&#xa0;: la phrase secrète de la sauvegarde, une clé secrète ou deux feuilles de récupération.</translation>
    </message>
    <message>
        <source>The backup {file} will be restored and checked.</source>
        <translation>La sauvegarde {file} sera restaurée et contrôlée.</translation>
    </message>
    <message>
        <source>The backup restores. Every record and the whole audit trail in it were checked.</source>
        <translation>La sauvegarde se restaure. Chaque enregistrement et tout son journal d’audit ont été contrôlés.</translation>
    </message>
    <message>
        <source>The days are not counted from today, because the open file was the key: without this laptop there is only the passphrase of the backup, a secret key, or the recovery sheets. Prove it with one of these.</source>
        <translation>Les jours ne sont pas comptés à partir d’aujourd’hui, car le fichier ouvert a servi de clé&#xa0;: sans cet ordinateur, il n’y a que la phrase secrète de la sauvegarde, une clé secrète ou les feuilles de récupération. Faites la preuve avec l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>&amp;Give passphrase</source>
        <translation>D&amp;onner la phrase secrète</translation>
    </message>
    <message>
        <source>Choose a sign-in name first.</source>
        <translation>Choisissez d’abord un nom d’identification.</translation>
    </message>
    <message>
        <source>Enter the name first.</source>
        <translation>Saisissez d’abord le nom.</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
        <source>Everybody needs a sign-in name and a passphrase of their own on this laptop.</source>
        <translation>Sur cet ordinateur, chaque personne a besoin de son propre nom d’identification et de sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>Nom d’&amp;identification</translation>
    </message>
    <message>
        <source>Short, for example the given name</source>
        <translation>Court, par exemple le prénom</translation>
    </message>
    <message>
        <source>Signed the confidentiality &amp;agreement on</source>
        <translation>&amp;Engagement de confidentialité signé le</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Jour de l’engagement</translation>
    </message>
    <message>
        <source>Passphrase of this person: they write it down and keep it</source>
        <translation>Phrase secrète de cette personne&#xa0;: elle la note et la garde</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>Une a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Tapez-la &amp;de nouveau</translation>
    </message>
    <message>
        <source>They choose an own one of at &amp;least 15 characters</source>
        <translation>Elle en c&amp;hoisit une elle-même, d’au moins 15 caractères</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>&amp;Phrase personnelle</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Phrase personnelle, de &amp;nouveau</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>In&amp;scrire</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>EnrolPresenter</name>
    <message>
        <source>For {name}, on this laptop. A passphrase that they had here no longer works afterwards.</source>
        <translation>Pour {name}, sur cet ordinateur. Une phrase secrète utilisée ici auparavant ne fonctionnera plus ensuite.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Choisissez le motif</translation>
    </message>
    <message>
        <source>Choose the ground and the second person, and type the case code.</source>
        <translation>Choisissez le motif et la deuxième personne, et tapez le code de dossier.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Everything about this person is removed from the file for good: identity, case, consents, help, referrals, notes and unfinished forms. It cannot be taken back. A case code in the audit trail and sums that name nobody stay.</source>
        <translation>Tout ce qui concerne cette personne est supprimé du fichier pour toujours&#xa0;: identité, dossier, consentements, aide, orientations, notes et formulaires inachevés. C’est irréversible. Restent un code de dossier dans le journal d’audit et des totaux qui ne nomment personne.</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Type the case code once more</source>
        <translation>&amp;Tapez le code de dossier encore une fois</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Une deuxième personne est d’accord</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>Un point focal, un coordinateur ou une coordinatrice lit ceci ici et donne son accord. Personne ne décide seul.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>Deuxième &amp;personne</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>Son nom d’identification</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
</context>
<context>
    <name>ErasePresenter</name>
    <message numerus="yes">
        <source>%n backup(s) on record still hold this person until you destroy them.</source>
        <translation>
            <numerusform>%n sauvegarde connue contient encore cette personne tant que vous ne la détruisez pas.</numerusform>
            <numerusform>%n sauvegardes connues contiennent encore cette personne tant que vous ne les détruisez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop; is {name} here, and agrees?</source>
        <translation>{name} n’a pas d’accès sur cet ordinateur&#xa0;; {name} se trouve ici et donne son accord&#xa0;?</translation>
    </message>
    <message>
        <source>Everything about case {case} is removed for good. Nobody can bring it back.</source>
        <translation>Tout ce qui concerne le dossier {case} est supprimé pour toujours. Personne ne peut le rétablir.</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Effacer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not include this. Ask the coordinator of your branch.</source>
        <translation>Votre rôle ne le permet pas. Demandez au coordinateur ou à la coordinatrice de votre antenne.</translation>
    </message>
    <message>
        <source>This record is no longer in the file. Go back to the list and choose it again.</source>
        <translation>Cet enregistrement n’est plus dans le fichier. Revenez à la liste et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing was sent; open it again and look at the new version.</source>
        <translation>Ceci a été modifié après que vous l’avez ouvert. Rien n’a été envoyé&#xa0;; rouvrez-le et regardez la nouvelle version.</translation>
    </message>
    <message>
        <source>There is no valid consent for this. Talk with the person and record what they say, then try again.</source>
        <translation>Il n’y a pas de consentement valable pour cela. Parlez avec la personne, notez ce qu’elle dit, puis réessayez.</translation>
    </message>
    <message>
        <source>The person did not agree to share all of these items. Take them out or ask again.</source>
        <translation>La personne n’a pas accepté de partager tous ces éléments. Retirez-les ou demandez de nouveau.</translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out.</source>
        <translation>C’est plus que ce dont le destinataire a besoin, et aucune raison ne le permet. Retirez les éléments grisés.</translation>
    </message>
    <message>
        <source>Record what the person says about the service, or choose why they were not asked.</source>
        <translation>Notez ce que la personne dit du service, ou choisissez pourquoi on ne le lui a pas demandé.</translation>
    </message>
    <message>
        <source>Nothing is left that this letter may say. Choose items that the person agreed to share.</source>
        <translation>Il ne reste rien que cette lettre puisse dire. Choisissez des éléments que la personne a accepté de partager.</translation>
    </message>
    <message>
        <source>Case {case_code} is closed, so nothing is added to it. Take it up again first, with a reason.</source>
        <translation>Le dossier {case_code} est clôturé&#xa0;; rien n’y est ajouté. Rouvrez-le d’abord, avec une raison.</translation>
    </message>
    <message>
        <source>Case {case_code} lies in the bin, so it takes nothing. Put it back first, under Recent changes, Bin.</source>
        <translation>Le dossier {case_code} est dans la corbeille&#xa0;; rien n’y est ajouté. Remettez-le d’abord en place, sous Changements récents, Corbeille.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more, and nothing was changed. Recent changes says why.</source>
        <translation>Ce changement ne peut plus être annulé, et rien n’a été modifié. Changements récents dit pourquoi.</translation>
    </message>
    <message>
        <source>Something has to be done before this case can be closed. Nothing was changed.</source>
        <translation>Il reste quelque chose à faire avant de pouvoir clôturer ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something stands against putting these two case files together. Nothing was changed.</source>
        <translation>Quelque chose empêche de réunir ces deux dossiers. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something stands against it, so this case stays where it is. Nothing was changed.</source>
        <translation>Quelque chose s’y oppose&#xa0;: ce dossier reste où il est. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something stands against erasing this person now. Nothing was changed.</source>
        <translation>Quelque chose empêche pour l’instant d’effacer cette personne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This service cannot receive referrals now. Check it in the directory or choose another one.</source>
        <translation>Ce service ne peut pas recevoir d’orientations pour l’instant. Vérifiez-le dans l’annuaire ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This list cannot be read. Nothing was stored. Save it as an .xlsx workbook or as CSV and try again.</source>
        <translation>Cette liste ne peut pas être lue. Rien n’a été enregistré. Enregistrez-la comme classeur .xlsx ou en CSV et réessayez.</translation>
    </message>
    <message>
        <source>This copy of the program has no release key, so it cannot check a set-up file. Use the printed list.</source>
        <translation>Cette copie du programme n’a pas de clé de version et ne peut donc pas vérifier un fichier d’installation. Utilisez la liste imprimée.</translation>
    </message>
    <message>
        <source>This does not fit where the referral stands now; perhaps somebody recorded something meanwhile. Nothing was stored. Look at the referral on the case page and record what comes next there.</source>
        <translation>Cela ne correspond pas à l’état actuel de l’orientation&#xa0;; quelqu’un a peut-être noté quelque chose entre-temps. Rien n’a été enregistré. Regardez l’orientation à la page du dossier et notez-y la suite.</translation>
    </message>
    <message>
        <source>Letter {number} never left the desk, so nothing has to come back. Note on the first page that it is settled.</source>
        <translation>La lettre {number} n’a jamais quitté le bureau&#xa0;; rien ne doit donc revenir. Notez à la première page que c’est réglé.</translation>
    </message>
    <message>
        <source>Some steps of a safe referral are still open. Tick what was done, or write why it is left out; then the letter can leave.</source>
        <translation>Des étapes d’une orientation sûre restent à faire. Cochez ce qui a été fait, ou écrivez pourquoi l’étape est omise&#xa0;; la lettre pourra alors partir.</translation>
    </message>
    <message>
        <source>Choose how the referral ended before you close it.</source>
        <translation>Choisissez comment l’orientation a fini avant de la clôturer.</translation>
    </message>
    <message>
        <source>No referral of this branch has the number {number}. Compare it with the slip; it may belong to another branch. Nothing was stored.</source>
        <translation>Aucune orientation de cette antenne ne porte le numéro {number}. Comparez-le avec le bordereau&#xa0;; il vient peut-être d’une autre antenne. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This answer to letter {number} is on record already. Nothing was stored a second time.</source>
        <translation>Cette réponse à la lettre {number} est déjà notée. Rien n’a été enregistré une seconde fois.</translation>
    </message>
    <message>
        <source>Letter {number} was recalled, because the person took the consent back. Nothing more is recorded about it: do not use what the service wrote, and ask it to return or destroy the letter.</source>
        <translation>La lettre {number} a été rappelée, car la personne a retiré son consentement. Plus rien n’est noté à son sujet&#xa0;: n’utilisez pas ce que le service a écrit, et demandez-lui de renvoyer ou de détruire la lettre.</translation>
    </message>
    <message>
        <source>Do not contact the person now. Nothing was stored.</source>
        <translation>Ne contactez pas la personne maintenant. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>You do not work on the case {case_code}, so its identity is closed to you. Open it on the page of the case, with a reason and for a limited time, or ask a colleague who works on it.</source>
        <translation>Vous ne travaillez pas sur le dossier {case_code}, son identité vous est donc fermée. Ouvrez-la sur la page du dossier, avec un motif et pour un temps limité, ou demandez à un collègue qui y travaille.</translation>
    </message>
    <message>
        <source>This interpreter has a conflict of interest and must step aside. Choose another one. That they were not used can be recorded.</source>
        <translation>Cet interprète a un conflit d’intérêts et doit se retirer. Choisissez-en un autre. Vous pouvez noter qu’il n’a pas été sollicité.</translation>
    </message>
    <message>
        <source>Only colleagues whose training the coordinator recorded may ask these questions. If you are worried, press the button that gets help now.</source>
        <translation>Seuls les collègues dont le coordinateur ou la coordinatrice a noté la formation peuvent poser ces questions. En cas d’inquiétude, appuyez sur le bouton pour obtenir de l’aide maintenant.</translation>
    </message>
    <message>
        <source>The letter cannot print these characters: {characters}. Write this item in Latin letters or leave it out.</source>
        <translation>La lettre ne peut pas imprimer ces caractères&#xa0;: {characters}. Écrivez cet élément en lettres latines ou omettez-le.</translation>
    </message>
    <message>
        <source>The wording of the letter has a mistake in line {line}. Ask the coordinator to correct it.</source>
        <translation>Le texte de la lettre a une erreur à la ligne {line}. Demandez au coordinateur ou à la coordinatrice de la corriger.</translation>
    </message>
    <message>
        <source>The letter was not handed over: {detail}. The log says so. Check the printer or the folder and try again.</source>
        <translation>La lettre n’a pas été remise&#xa0;: {detail}. Le journal le dit. Vérifiez l’imprimante ou le répertoire et réessayez.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use at least 15 characters, or let the program make one.</source>
        <translation>Cette phrase secrète est trop facile à deviner. Prenez au moins 15 caractères, ou laissez le programme en créer une.</translation>
    </message>
    <message>
        <source>The content list {file} has a mistake in line {line}. The program cannot use it.</source>
        <translation>La liste de contenu {file} a une erreur à la ligne {line}. Le programme ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier à {path}. Vérifiez le nom et le répertoire.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Choose another folder.</source>
        <translation>Le répertoire de {path} n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} cannot be written or read here. Choose a folder that belongs to you.</source>
        <translation>{path} ne peut pas être écrit ou lu ici. Choisissez un répertoire qui vous appartient.</translation>
    </message>
    <message>
        <source>There is no folder {path}. If it is on a stick, put the stick in. Or choose another folder, or leave this empty and choose one later.</source>
        <translation>Le répertoire {path} n’existe pas. S’il est sur une clé USB, branchez-la. Sinon choisissez un autre répertoire, ou laissez ce champ vide et choisissez plus tard.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {path}. Choose another folder, or leave this empty and choose one later.</source>
        <translation>Rien ne peut être écrit dans le répertoire {path}. Choisissez un autre répertoire, ou laissez ce champ vide et choisissez plus tard.</translation>
    </message>
    <message>
        <source>{path} already exists and is never overwritten. Choose another name.</source>
        <translation>{path} existe déjà et n’est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a case file. Nothing was changed. Look for the real file or restore a backup.</source>
        <translation>{path} est vide&#xa0;; ce n’est donc pas un fichier de dossiers. Rien n’a été modifié. Cherchez le vrai fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is an ordinary database without encryption, not a file of this program. Nothing was changed.</source>
        <translation>{path} est une base de données ordinaire sans chiffrement, pas un fichier de ce programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} was not made by this program. Nothing was changed.</source>
        <translation>{path} n’a pas été fait par ce programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} ends too early: a part of it is missing. Nothing was changed. Restore the newest backup.</source>
        <translation>{path} s’arrête trop tôt&#xa0;: une partie manque. Rien n’a été modifié. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>{path} a été écrit par une version plus récente de ce programme. Installez cette version&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program. Open it in the window once: it is backed up and brought up to date there. Nothing was changed.</source>
        <translation>{path} a été fait par une version plus ancienne de ce programme. Ouvrez-le une fois dans la fenêtre&#xa0;: il y sera sauvegardé et mis à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is already open in another window or by another person. Close it there, then try again.</source>
        <translation>{path} est déjà ouvert dans une autre fenêtre ou par une autre personne. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or replaced while it was open, so nothing more is stored in it. What was stored before is in the moved file. Put it back, or lock the program and open the file where it is now.</source>
        <translation>{path} a été déplacé, renommé ou remplacé pendant qu’il était ouvert&#xa0;; plus rien n’y est enregistré. Ce qui a été enregistré avant est dans le fichier déplacé. Remettez-le à sa place, ou verrouillez le programme et ouvrez le fichier là où il est.</translation>
    </message>
    <message>
        <source>This is a copy that can only be read: nothing can be stored, and no name shown, printed or exported, because that leaves entries. Work with the original; if it is lost, the coordinator chooses Work with this copy at the top of the window.</source>
        <translation>Ceci est une copie en lecture seule&#xa0;: rien ne peut être enregistré, et aucun nom affiché, imprimé ou exporté, car cela laisse des entrées. Travaillez avec l’original&#xa0;; s’il est perdu, le coordinateur ou la coordinatrice choisit Travailler avec cette copie en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Sign-in name and passphrase do not fit. Check both and try again; if you forgot them, ask your coordinator.</source>
        <translation>Le nom d’identification et la phrase secrète ne correspondent pas. Vérifiez les deux et réessayez&#xa0;; si vous les avez oubliés, demandez à votre coordinateur ou coordinatrice.</translation>
    </message>
    <message>
        <source>The list of sign-in names of this laptop is damaged. Leave the sign-in name empty and open the file with its own passphrase, then enrol the staff again. No record is lost.</source>
        <translation>La liste des noms d’identification de cet ordinateur est endommagée. Laissez le nom d’identification vide et ouvrez le fichier avec sa propre phrase secrète, puis inscrivez de nouveau le personnel. Aucune donnée n’est perdue.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Make somebody else coordinator first.</source>
        <translation>C’est le seul coordinateur ou la seule coordinatrice. Donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Too many attempts failed. Wait {seconds} seconds, then try again. Nothing is ever deleted.</source>
        <translation>Trop d’essais ont échoué. Attendez {seconds} secondes, puis réessayez. Rien n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>You have no confidentiality agreement in date. Sign one on paper; a coordinator then records it under Staff, that of their own too.</source>
        <translation>Vous n’avez pas d’engagement de confidentialité en cours de validité. Signez-en un sur papier&#xa0;; la coordination le note ensuite sous Personnel, y compris le sien.</translation>
    </message>
    <message>
        <source>Before the first real record, the recovery sheets must be printed and two of them typed back. The coordinator does this under Keys. What you type here stays until you close the form.</source>
        <translation>Avant le premier enregistrement réel, les feuilles de récupération doivent être imprimées et deux d’entre elles retapées. Le coordinateur ou la coordinatrice le fait sous Clés. Ce que vous tapez ici reste jusqu’à ce que vous fermiez le formulaire.</translation>
    </message>
    <message>
        <source>Recovery sheet {sheet} cannot be used. Compare it with the paper, word by word. Nothing was changed.</source>
        <translation>La feuille de récupération {sheet} ne peut pas être utilisée. Comparez-la avec le papier, mot par mot. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>L’opération a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk on which {path} lies is full, so this was not stored. Everything from before is whole. Make room there, then try again.</source>
        <translation>Le disque où se trouve {path} est plein&#xa0;; ceci n’a donc pas été enregistré. Tout ce qui précède est intact. Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The stick takes no file as large as this backup: it is formatted as FAT32, which ends at 4 GiB. Use a stick that is formatted as exFAT or NTFS. The backups that are on it are whole.</source>
        <translation>La clé USB n’accepte pas un fichier aussi grand que cette sauvegarde&#xa0;: elle est formatée en FAT32, limité à 4 Gio. Utilisez une clé USB formatée en exFAT ou NTFS. Les sauvegardes qui s’y trouvent sont intactes.</translation>
    </message>
    <message>
        <source>There is too little memory for this. Nothing unfinished was kept. Close other programs, then try again.</source>
        <translation>Il n’y a pas assez de mémoire. Rien d’inachevé n’a été conservé. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not confirm that this was stored ({detail}). Open the file again and look before you repeat it.</source>
        <translation>Le disque n’a pas confirmé l’enregistrement ({detail}). Rouvrez le fichier et regardez avant de recommencer.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Check it and try again; if you are sure that it is right, the beginning of the file may be damaged: restore a backup.</source>
        <translation>La phrase secrète n’ouvre pas {path}. Vérifiez-la et réessayez&#xa0;; si c’est bien la bonne, le début du fichier est peut-être endommagé&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged. Do not work with it; restore the newest backup. The damaged file was left as it is.</source>
        <translation>{path} est endommagé. Ne travaillez pas avec ce fichier&#xa0;; restaurez la dernière sauvegarde. Le fichier endommagé a été laissé tel quel.</translation>
    </message>
    <message>
        <source>A part of this program that encrypts the file is missing or was replaced, so {path} was not opened and nothing was written. Install pgi-desk again from a copy that you trust.</source>
        <translation>Une partie de ce programme qui chiffre le fichier manque ou a été remplacée&#xa0;; {path} n’a donc pas été ouvert et rien n’a été écrit. Réinstallez pgi-desk à partir d’une copie de confiance.</translation>
    </message>
    <message>
        <source>Case files are not kept on network drives, sticks or folders that are copied to the internet: {path}. Choose a folder on this computer.</source>
        <translation>Les fichiers de dossiers ne se gardent pas sur des lecteurs réseau, des clés USB ou des répertoires copiés sur internet&#xa0;: {path}. Choisissez un répertoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>{path} is a training file. It cannot be used here; open it with demo mode.</source>
        <translation>{path} est un fichier de formation. Il ne peut pas être utilisé ici&#xa0;; ouvrez-le en mode formation.</translation>
    </message>
    <message>
        <source>{path} is a real case file. It cannot be used for training.</source>
        <translation>{path} est un vrai fichier de dossiers. Il ne peut pas servir à la formation.</translation>
    </message>
    <message>
        <source>This exists in training mode alone. Close this file and press Training mode on the first window.</source>
        <translation>Cela n’existe qu’en mode formation. Fermez ce fichier et appuyez sur Mode formation dans la première fenêtre.</translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup, or its beginning is damaged. Nothing was written.</source>
        <translation>Cette phrase secrète ou cette clé n’ouvre pas la sauvegarde, ou le début de celle-ci est endommagé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This backup is whole and was made before the passphrase of the file was changed. Type the passphrase that the file had then, below, and try again. Nothing was recorded.</source>
        <translation>Cette sauvegarde est intacte et date d’avant le changement de la phrase secrète du fichier. Tapez ci-dessous la phrase secrète que le fichier avait alors, et réessayez. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was changed. Nothing was written. Use another backup.</source>
        <translation>La sauvegarde {path} est endommagée ou a été modifiée. Rien n’a été écrit. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup did not read back the same, so it was not kept. Use another stick or folder.</source>
        <translation>La sauvegarde relue n’était pas identique&#xa0;; elle n’a donc pas été conservée. Utilisez une autre clé USB ou un autre répertoire.</translation>
    </message>
    <message>
        <source>The backup cannot be made or read: {path}. Nothing was changed.</source>
        <translation>La sauvegarde ne peut pas être faite ou lue&#xa0;: {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What the branch is ready to do does not open this yet: it needs level {needed}, and level {level} counts now. Look at the page Readiness.</source>
        <translation>Ce que l’antenne est prête à faire ne permet pas encore d’ouvrir ceci&#xa0;: il faut le niveau {needed}, et le niveau {level} compte actuellement. Regardez la page Préparation.</translation>
    </message>
    <message>
        <source>Before the first person is recorded, a coordinator weighs what could happen to the data, or notes why the work begins before that. Open the page Readiness, then Data protection. Contacts without a name and help in an emergency stay open.</source>
        <translation>Avant d’enregistrer la première personne, la coordination évalue ce qui pourrait arriver aux données, ou note pourquoi le travail commence avant. Ouvrez la page Préparation, puis Protection des données. Les contacts sans nom et l’aide en urgence restent possibles.</translation>
    </message>
    <message>
        <source>This cannot be closed yet. What is missing stands in the list beside it.</source>
        <translation>Clôture impossible pour l’instant. Ce qui manque est dans la liste à côté.</translation>
    </message>
    <message>
        <source>The questions before this step have not been answered, or the answer was to stop. Begin the step again from its page, answer the questions, or choose why they are left out.</source>
        <translation>Les questions avant cette étape n’ont pas de réponse, ou la réponse était d’arrêter. Recommencez l’étape depuis sa page, répondez aux questions, ou choisissez pourquoi elles sont omises.</translation>
    </message>
    <message>
        <source>One entry cannot be kept. Look at the marked field.</source>
        <translation>Une saisie ne peut pas être conservée. Regardez le champ marqué.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is. What is in the way stands at each field.</source>
        <translation>Ceci ne peut pas être conservé tel quel. L’obstacle est indiqué à chaque champ.</translation>
    </message>
    <message>
        <source>{path} cannot be used. Nothing was changed.</source>
        <translation>{path} ne peut pas être utilisé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is open in another window on this computer (started {since} by {by}). Close it there, then try again.</source>
        <translation>{path} est ouvert dans une autre fenêtre de cet ordinateur (depuis {since}, par {by}). Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is open in another window or command of yours (started {since}). Close it there, then try again.</source>
        <translation>{path} est ouvert dans une autre de vos fenêtres ou commandes (depuis {since}). Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Somebody else has this sign-in name. Choose another one.</source>
        <translation>Quelqu’un d’autre a ce nom d’identification. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter at least one name or a nickname; a nickname is enough.</source>
        <translation>Saisissez au moins un nom ou un surnom&#xa0;; un surnom suffit.</translation>
    </message>
    <message>
        <source>This is on the list already.</source>
        <translation>Ceci est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This text is too long. Keep it short.</source>
        <translation>Ce texte est trop long. Faites court.</translation>
    </message>
    <message>
        <source>A quick contact keeps no phone number, document number or e-mail address. Take it out, or open a case with the person’s consent.</source>
        <translation>Un contact rapide ne garde ni numéro de téléphone, ni numéro de document, ni adresse e-mail. Retirez-les, ou ouvrez un dossier avec le consentement de la personne.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be kept.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999 for about 1999.</source>
        <translation>Écrivez une date comme 1999-04-07, 1999-04, 1999 ou ~1999 pour environ 1999.</translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999.</source>
        <translation>Écrivez une date comme 1999-04-07, 1999-04, 1999 ou ~1999.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Vérifiez l’année.</translation>
    </message>
    <message>
        <source>A record check has twelve digits and letters from A to F.</source>
        <translation>Un code de contrôle a douze caractères&#xa0;: des chiffres et des lettres de A à F.</translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to print.</source>
        <translation>Aucune entrée ne correspond&#xa0;; il n’y a donc rien à imprimer.</translation>
    </message>
    <message>
        <source>No service of this place was checked and holds today, so there is nothing to print.</source>
        <translation>Aucun service de ce lieu n’a de vérification valable aujourd’hui&#xa0;; il n’y a donc rien à imprimer.</translation>
    </message>
    <message>
        <source>This is too much for a pocket. Choose a smaller place.</source>
        <translation>C’est trop pour une poche. Choisissez un lieu plus petit.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Ce fichier ne peut pas être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, or it is damaged. Choose another file.</source>
        <translation>Ceci n’est pas une image PNG ou JPEG, ou elle est endommagée. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Save the picture smaller first.</source>
        <translation>Ce fichier dépasse 4 Mo. Enregistrez d’abord l’image en plus petit.</translation>
    </message>
    <message>
        <source>This picture has more than 12 million pixels. Save it smaller first; a letterhead needs few.</source>
        <translation>Cette image a plus de 12 millions de pixels. Enregistrez-la d’abord en plus petit&#xa0;; un en-tête en demande peu.</translation>
    </message>
    <message>
        <source>The first time, one copy has to go to the service. Without it the referral is not sent.</source>
        <translation>La première fois, un exemplaire doit aller au service. Sans lui, l’orientation n’est pas envoyée.</translation>
    </message>
    <message>
        <source>This paper is for the person alone. Print the letter itself for the service.</source>
        <translation>Ce papier est pour la personne seule. Imprimez la lettre elle-même pour le service.</translation>
    </message>
    <message>
        <source>Check this number.</source>
        <translation>Vérifiez ce nombre.</translation>
    </message>
    <message>
        <source>This consent holds at most 90 days. Choose an earlier day.</source>
        <translation>Ce consentement vaut au plus 90 jours. Choisissez un jour plus proche.</translation>
    </message>
    <message>
        <source>The dates or ages are in the wrong order.</source>
        <translation>Les dates ou les âges sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Explain and tick every item before you record a consent as given.</source>
        <translation>Expliquez et cochez chaque élément avant de noter un consentement comme donné.</translation>
    </message>
    <message>
        <source>Choose the one service that this consent is for.</source>
        <translation>Choisissez le seul service auquel ce consentement est destiné.</translation>
    </message>
    <message>
        <source>All minimum criteria must be met before a service counts as checked.</source>
        <translation>Tous les critères minimaux doivent être remplis pour qu’un service compte comme vérifié.</translation>
    </message>
    <message>
        <source>This kind of service must be checked by two people.</source>
        <translation>Ce genre de service doit être vérifié par deux personnes.</translation>
    </message>
    <message>
        <source>Discuss at least two options. Write a few words on what is good or bad about each.</source>
        <translation>Discutez d’au moins deux options. Écrivez quelques mots sur ce qui est bon ou mauvais dans chacune.</translation>
    </message>
    <message>
        <source>Doing nothing is always one of the options. Write what is good or bad about it.</source>
        <translation>Ne rien faire est toujours l’une des options. Écrivez ce qu’elle a de bon ou de mauvais.</translation>
    </message>
    <message>
        <source>The person can choose only between options that were discussed.</source>
        <translation>La personne ne peut choisir que parmi les options discutées.</translation>
    </message>
    <message>
        <source>There is a referral already. If the person wants nothing now, record that as the answer to it.</source>
        <translation>Il y a déjà une orientation. Si la personne ne veut rien pour l’instant, notez-le comme réponse à celle-ci.</translation>
    </message>
    <message>
        <source>The person chose nothing for now. End without a referral, or record another choice under Options and way.</source>
        <translation>La personne n’a rien choisi pour l’instant. Terminez sans orientation, ou notez un autre choix sous Options et trajet.</translation>
    </message>
    <message>
        <source>Write why this step is left out.</source>
        <translation>Écrivez pourquoi cette étape est omise.</translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded. Record it, or write why it is left out.</source>
        <translation>Le programme coche lui-même cette étape une fois qu’elle est notée. Notez-la, ou écrivez pourquoi elle est omise.</translation>
    </message>
    <message>
        <source>Choose who took the call, as a role.</source>
        <translation>Choisissez qui a pris l’appel, par sa fonction.</translation>
    </message>
    <message>
        <source>The card must not say “{word}”, because anybody may find it. Use other words.</source>
        <translation>La carte ne doit pas dire «&#xa0;{word}&#xa0;», car n’importe qui peut la trouver. Utilisez d’autres mots.</translation>
    </message>
    <message>
        <source>This day lies before the letter was sent. Choose a later day.</source>
        <translation>Ce jour est antérieur à l’envoi de la lettre. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>The number of a slip has ten digits, like 26-000417-39. Type all of them.</source>
        <translation>Le numéro d’un bordereau a dix chiffres, comme 26-000417-39. Tapez-les tous.</translation>
    </message>
    <message>
        <source>This number has a mistake: its last two digits do not fit. Compare it with the slip, digit by digit.</source>
        <translation>Ce numéro contient une erreur&#xa0;: ses deux derniers chiffres ne correspondent pas. Comparez-le avec le bordereau, chiffre par chiffre.</translation>
    </message>
    <message>
        <source>There is no safe contact, so leave the contact itself empty.</source>
        <translation>Il n’y a pas de contact sûr&#xa0;; laissez donc le contact lui-même vide.</translation>
    </message>
    <message>
        <source>Read the limits of confidentiality to the person first, then tick them.</source>
        <translation>Lisez d’abord à la personne les limites de la confidentialité, puis cochez-les.</translation>
    </message>
    <message>
        <source>Others can hear this. Go to a private place and ask again, or let a focal point write why it counts.</source>
        <translation>D’autres peuvent entendre. Allez dans un lieu privé et demandez de nouveau, ou laissez un point focal écrire pourquoi cela compte quand même.</translation>
    </message>
    <message>
        <source>Only a focal point may say that a place without privacy was good enough. Ask one to sign in.</source>
        <translation>Seul un point focal peut dire qu’un lieu sans intimité suffisait. Demandez à un point focal de s’identifier.</translation>
    </message>
    <message>
        <source>An adult decides in person. Only where an adult cannot decide now, two people decide in their best interest.</source>
        <translation>Un adulte décide en personne. Deux personnes ne décident dans son intérêt supérieur que si un adulte ne peut pas décider maintenant.</translation>
    </message>
    <message>
        <source>The child said no. Record the answer as refused, or let two people decide in the best interest.</source>
        <translation>L’enfant a dit non. Notez la réponse comme refusée, ou laissez deux personnes décider dans l’intérêt supérieur.</translation>
    </message>
    <message>
        <source>Ask the child too and record what they say.</source>
        <translation>Demandez aussi à l’enfant et notez ce qu’il dit.</translation>
    </message>
    <message>
        <source>Choose whether a caregiver can be asked.</source>
        <translation>Indiquez si un responsable de l’enfant peut être consulté.</translation>
    </message>
    <message>
        <source>Never ask a caregiver who may be involved in the harm, and tell them nothing.</source>
        <translation>Ne consultez jamais un responsable qui peut être impliqué dans les faits, et ne lui dites rien.</translation>
    </message>
    <message>
        <source>A caregiver who can be asked must consent. Choose the caregiver, or say why none is asked.</source>
        <translation>Un responsable de l’enfant qui peut être consulté doit consentir. Choisissez-le, ou dites pourquoi aucun n’est consulté.</translation>
    </message>
    <message>
        <source>At this age somebody else must consent; see the rule above.</source>
        <translation>À cet âge, quelqu’un d’autre doit consentir&#xa0;; voir la règle ci-dessus.</translation>
    </message>
    <message>
        <source>Here two people decide together. Choose the best interest panel.</source>
        <translation>Ici, deux personnes décident ensemble. Choisissez le comité de l’intérêt supérieur de l’enfant.</translation>
    </message>
    <message>
        <source>Two people must have recorded their decision for exactly this purpose and service first, and it must still hold. Record it beside this.</source>
        <translation>Deux personnes doivent d’abord avoir noté leur décision pour exactement ce but et ce service, et elle doit encore être valable. Notez-la à côté de ceci.</translation>
    </message>
    <message>
        <source>Tick what the decision is for; consent can rest on nothing else.</source>
        <translation>Cochez l’objet de la décision&#xa0;; le consentement ne peut s’appuyer sur rien d’autre.</translation>
    </message>
    <message>
        <source>no decision of two people on exactly this holds today</source>
        <translation>aucune décision de deux personnes sur exactement ceci n’est valable aujourd’hui</translation>
    </message>
    <message>
        <source>the danger for the person is another one now than when it was asked</source>
        <translation>le danger pour la personne n’est plus le même qu’au moment de la demande</translation>
    </message>
    <message>
        <source>Reading this workbook takes too much memory or time, often because a cell far below or far to the side is not empty. Copy the lines of the list into a new workbook and choose that.</source>
        <translation>Lire ce classeur prend trop de mémoire ou de temps, souvent parce qu’une cellule loin en bas ou sur le côté n’est pas vide. Copiez les lignes de la liste dans un nouveau classeur et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>This format is not read. Save the list as an .xlsx or .ods workbook or as CSV and choose that.</source>
        <translation>Ce format n’est pas lu. Enregistrez la liste comme classeur .xlsx ou .ods ou en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This workbook is protected. Save it without a passphrase and choose that.</source>
        <translation>Ce classeur est protégé. Enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Tick that the child is mature enough, if that is so; otherwise an adult must consent.</source>
        <translation>Cochez que l’enfant est assez mûr, si c’est le cas&#xa0;; sinon un adulte doit consentir.</translation>
    </message>
    <message>
        <source>This was settled already. Look at it again.</source>
        <translation>Ceci a déjà été réglé. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the new file shall be called.</source>
        <translation>Il manque un nom. Écrivez comment le nouveau fichier doit s’appeler.</translation>
    </message>
    <message>
        <source>No exercise goes on. Choose one and begin it first.</source>
        <translation>Aucun exercice n’est en cours. Choisissez-en un et commencez-le d’abord.</translation>
    </message>
    <message>
        <source>No exercise is finished yet. Finish one first.</source>
        <translation>Aucun exercice n’est encore terminé. Terminez-en un d’abord.</translation>
    </message>
    <message>
        <source>A hand-over goes to somebody else. Choose a colleague, or leave it to whoever comes next.</source>
        <translation>Une relève s’adresse à quelqu’un d’autre. Choisissez un collègue, ou laissez-la à la personne qui prend la suite.</translation>
    </message>
    <message>
        <source>This is no case code. It has eight letters and digits, such as K7QM-T4CC.</source>
        <translation>Ce n’est pas un code de dossier. Il compte huit lettres et chiffres, par exemple K7QM-T4CC.</translation>
    </message>
    <message>
        <source>One letter of the case code is wrong. Look at it again.</source>
        <translation>Une lettre du code de dossier est fausse. Vérifiez-le.</translation>
    </message>
    <message>
        <source>There is no case with this code in the file. Look at the code again.</source>
        <translation>Aucun dossier ne porte ce code dans le fichier. Vérifiez le code.</translation>
    </message>
    <message>
        <source>Write a little more, so that others understand why.</source>
        <translation>Écrivez un peu plus, pour que les autres comprennent pourquoi.</translation>
    </message>
    <message>
        <source>Only colleagues who work on the case decide this. Ask the colleague who leads it.</source>
        <translation>Seuls les collègues qui travaillent sur le dossier en décident. Demandez à la personne responsable.</translation>
    </message>
    <message>
        <source>Nobody lets themselves into a case. Ask a colleague, or open the identity with a reason.</source>
        <translation>Personne ne se donne accès à un dossier. Demandez à un collègue, ou ouvrez l’identité avec un motif.</translation>
    </message>
    <message>
        <source>The identity is open to you already.</source>
        <translation>L’identité vous est déjà ouverte.</translation>
    </message>
    <message>
        <source>This interpreter has no confidentiality agreement that holds today. Have it signed first.</source>
        <translation>Cet interprète n’a pas d’engagement de confidentialité valable aujourd’hui. Faites-le d’abord signer.</translation>
    </message>
    <message>
        <source>Answer this question first; not known is an answer.</source>
        <translation>Répondez d’abord à cette question&#xa0;; «&#xa0;inconnu&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>Nothing is due, so there is nothing to print.</source>
        <translation>Aucune échéance, donc rien à imprimer.</translation>
    </message>
    <message>
        <source>There is no list here that can be taken in.</source>
        <translation>Il n’y a ici aucune liste à reprendre.</translation>
    </message>
    <message>
        <source>This names a person on record. Write it without a name: this text stays when the record is erased.</source>
        <translation>Ceci nomme une personne enregistrée. Écrivez-le sans nom&#xa0;: ce texte reste quand le dossier est effacé.</translation>
    </message>
    <message>
        <source>This case is not among those that the breach concerns.</source>
        <translation>Ce dossier n’est pas parmi ceux que la violation concerne.</translation>
    </message>
    <message>
        <source>A high risk is left, so the risks are not simply acceptable. Choose another result.</source>
        <translation>Un risque élevé demeure&#xa0;: les risques ne sont pas simplement acceptables. Choisissez un autre résultat.</translation>
    </message>
    <message>
        <source>Choose how likely and how severe this is.</source>
        <translation>Choisissez la probabilité et la gravité.</translation>
    </message>
    <message>
        <source>Write what is done about this risk.</source>
        <translation>Écrivez ce qui est fait contre ce risque.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>A matter that has ended has no deadline. Take the deadline out.</source>
        <translation>Une affaire terminée n’a pas d’échéance. Retirez l’échéance.</translation>
    </message>
    <message>
        <source>Write why the deadline moves or falls away; the old one stays on record.</source>
        <translation>Écrivez pourquoi l’échéance change ou disparaît&#xa0;; l’ancienne reste enregistrée.</translation>
    </message>
    <message>
        <source>Tick the care to which the person was referred in time, or choose another answer.</source>
        <translation>Cochez les soins vers lesquels la personne a été orientée à temps, ou choisissez une autre réponse.</translation>
    </message>
    <message>
        <source>By this time the care was no longer possible. Take the tick out or correct the time.</source>
        <translation>À ce moment, ces soins n’étaient plus possibles. Décochez la case ou corrigez l’heure.</translation>
    </message>
    <message>
        <source>There are not so many in the stock. Book what came in first, or count.</source>
        <translation>Il n’y en a pas autant en stock. Notez d’abord les entrées, ou comptez.</translation>
    </message>
    <message>
        <source>Pieces of it are still in the stock. Book them out first.</source>
        <translation>Il en reste en stock. Notez d’abord leur sortie.</translation>
    </message>
    <message>
        <source>This article is no longer kept. Choose another one.</source>
        <translation>Cet article n’est plus tenu en stock. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This kind of help needs consent first. Only help that saves in an emergency is recorded without it.</source>
        <translation>Ce type d’aide demande d’abord le consentement. Seule une aide qui sauve dans l’urgence s’enregistre sans lui.</translation>
    </message>
    <message>
        <source>This does not belong to the kind of help that is chosen.</source>
        <translation>Cela ne correspond pas au type d’aide choisi.</translation>
    </message>
    <message>
        <source>A receipt must not say “{word}”, because anybody may find it. Change the name of the article.</source>
        <translation>Un reçu ne doit pas contenir «&#xa0;{word}&#xa0;», car n’importe qui peut le trouver. Changez le nom de l’article.</translation>
    </message>
    <message>
        <source>“{word}” would stand on every letter, also to services that must not know it. Leave it out here; what one service may know is ticked in its referral.</source>
        <translation>«&#xa0;{word}&#xa0;» figurerait sur toutes les lettres, aussi vers des services qui ne doivent pas le savoir. Ne l’écrivez pas ici&#xa0;; ce qu’un service peut savoir se coche dans son orientation.</translation>
    </message>
    <message>
        <source>This referral was stopped, refused or closed: nobody waits for the person there. Give out no card; prepare a new referral first.</source>
        <translation>Cette orientation a été arrêtée, refusée ou clôturée&#xa0;: personne n’y attend cette personne. Ne remettez pas de carte&#xa0;; préparez d’abord une nouvelle orientation.</translation>
    </message>
    <message>
        <source>There is no copy of the plan: the person has to ask for one, and it has to be safe for them.</source>
        <translation>Il n’y a pas de copie du plan&#xa0;: la personne doit en demander une, et cela doit être sûr pour elle.</translation>
    </message>
    <message>
        <source>These questions are for people over ten. Use the button that gets help instead.</source>
        <translation>Ces questions sont pour les personnes de plus de dix ans. Utilisez plutôt le bouton pour obtenir de l’aide.</translation>
    </message>
    <message>
        <source>The first answer says that there are no thoughts of suicide, another one that there is a plan or the will to act now. Ask again and correct one of them.</source>
        <translation>La première réponse dit qu’il n’y a pas d’idées de suicide, une autre qu’il y a un plan ou la volonté d’agir maintenant. Redemandez et corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>This text is too long. Write at most {longest} characters.</source>
        <translation>Ce texte est trop long. Écrivez au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>This person would be born after the case was opened. Check the day.</source>
        <translation>Cette personne serait née après l’ouverture du dossier. Vérifiez la date.</translation>
    </message>
    <message>
        <source>You have a view of this name already. Choose another name.</source>
        <translation>Vous avez déjà une vue de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You have 20 views of your own already. Remove one first.</source>
        <translation>Vous avez déjà 20 vues personnelles. Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>Only an emergency is handed over by telephone. Choose another way, or Emergency as the priority.</source>
        <translation>Seule une urgence se transmet par téléphone. Choisissez un autre moyen, ou la priorité Urgence immédiate.</translation>
    </message>
    <message>
        <source>The funding would end before it begins. Check both days.</source>
        <translation>Le financement finirait avant de commencer. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This name is not in the directory. Choose what kind of help they give: it decides what they may be told.</source>
        <translation>Ce nom n’est pas dans l’annuaire. Choisissez quel type d’aide cette personne ou ce service apporte&#xa0;: cela décide de ce qu’on peut lui dire.</translation>
    </message>
    <message>
        <source>Without the person&apos;s agreement nothing about them is kept. Write nothing down, or choose below the legal basis that allows it all the same.</source>
        <translation>Sans l’accord de la personne, rien n’est conservé à son sujet. N’écrivez rien, ou choisissez ci-dessous la base légale qui le permet quand même.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>Ce dossier est déjà ouvert.</translation>
    </message>
    <message>
        <source>Write the days like 2026-11-02, 2026-11-09, with a comma between them.</source>
        <translation>Écrivez les jours comme 2026-11-02, 2026-11-09, séparés par une virgule.</translation>
    </message>
    <message>
        <source>Choose a later day than today.</source>
        <translation>Choisissez un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>Keep it for at most two years; then somebody looks again.</source>
        <translation>Conservez-le deux ans au plus&#xa0;; ensuite, quelqu’un regarde de nouveau.</translation>
    </message>
    <message>
        <source>This is not the case code of the person who would be erased.</source>
        <translation>Ce n’est pas le code de dossier de la personne à effacer.</translation>
    </message>
    <message>
        <source>There is no hold on this case.</source>
        <translation>Ce dossier n’est pas gelé.</translation>
    </message>
    <message>
        <source>These questions are for adults. From 2 to 17 years another set is used, the child functioning module; ask your coordinator for it.</source>
        <translation>Ces questions sont pour les adultes. De 2 à 17 ans, un autre jeu est utilisé, le module sur le fonctionnement de l’enfant&#xa0;; demandez-le à votre coordinateur ou coordinatrice.</translation>
    </message>
    <message>
        <source>These questions are for adults, and the age of this person is not known. Record the age or the age group first (on the page of the case: Correct); a guess is enough. What the person needs can be written there too.</source>
        <translation>Ces questions sont pour les adultes, et l’âge de cette personne n’est pas connu. Notez d’abord l’âge ou la tranche d’âge (sur la page du dossier&#xa0;: Corriger)&#xa0;; une estimation suffit. Ce dont la personne a besoin peut aussi y être noté.</translation>
    </message>
    <message>
        <source>These questions are not asked about children below 2 years.</source>
        <translation>Ces questions ne se posent pas pour les enfants de moins de 2 ans.</translation>
    </message>
    <message>
        <source>Choose a second person other than the one who is signed in.</source>
        <translation>Choisissez une deuxième personne autre que celle qui s’est identifiée.</translation>
    </message>
    <message>
        <source>Choose which of the two is trained in child protection.</source>
        <translation>Choisissez laquelle des deux personnes est formée à la protection de l’enfance.</translation>
    </message>
    <message>
        <source>Write at least two options, one a line; doing nothing is one.</source>
        <translation>Écrivez au moins deux options, une par ligne&#xa0;; ne rien faire en est une.</translation>
    </message>
    <message>
        <source>Choose a review day after the decision, at most half a year later.</source>
        <translation>Choisissez un jour de réexamen après la décision, au plus tard six mois après.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Choisissez une des réponses.</translation>
    </message>
    <message>
        <source>A critical question always applies. Rate it as achieved, partly or not achieved.</source>
        <translation>Une question critique s’applique toujours. Évaluez-la comme atteinte, partiellement atteinte ou non atteinte.</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>Pas encore évalué.</translation>
    </message>
    <message>
        <source>Write which evidence was seen.</source>
        <translation>Écrivez quelle preuve a été vue.</translation>
    </message>
    <message>
        <source>Write why it does not apply.</source>
        <translation>Écrivez pourquoi cela ne s’applique pas.</translation>
    </message>
    <message>
        <source>Write the next step.</source>
        <translation>Écrivez la prochaine étape.</translation>
    </message>
    <message>
        <source>Write who does the next step.</source>
        <translation>Écrivez qui fait la prochaine étape.</translation>
    </message>
    <message>
        <source>Write until when the next step is done.</source>
        <translation>Écrivez pour quand la prochaine étape doit être faite.</translation>
    </message>
    <message>
        <source>Begin a new assessment first. What was signed is never changed.</source>
        <translation>Commencez d’abord une nouvelle évaluation. Ce qui a été signé n’est jamais modifié.</translation>
    </message>
    <message>
        <source>This assessment is signed already. Begin a new one.</source>
        <translation>Cette évaluation est déjà signée. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Somebody has re-checked this already.</source>
        <translation>Quelqu’un a déjà refait ce contrôle.</translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation>Il n’y a pas encore d’évaluation signée.</translation>
    </message>
    <message>
        <source>Choose the critical point that is no longer there.</source>
        <translation>Choisissez le point critique qui n’est plus rempli.</translation>
    </message>
    <message>
        <source>A focal point does not sign for the leadership. Choose a coordinator, or somebody who leads.</source>
        <translation>Un point focal ne signe pas pour la direction. Choisissez un coordinateur, une coordinatrice ou une personne de la direction.</translation>
    </message>
    <message>
        <source>This name belongs to a colleague in this file. Choose them in the list, where they may sign.</source>
        <translation>Ce nom est celui d’un collègue dans ce fichier. Choisissez-le dans la liste, là où il peut signer.</translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation>Répondez à chaque question, ou indiquez pourquoi elles sont omises.</translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation>Cochez l’objet de votre demande.</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be shared. Tick at least one item, or record the answer as refused.</source>
        <translation>Rien n’est coché pour être partagé. Cochez au moins un élément, ou notez la réponse comme refusée.</translation>
    </message>
    <message>
        <source>Write the day like 2026-06-15.</source>
        <translation>Écrivez le jour comme 2026-06-15.</translation>
    </message>
    <message>
        <source>Fill this in too, or leave the whole form empty: half a law is worse than none.</source>
        <translation>Remplissez aussi ceci, ou laissez tout le formulaire vide&#xa0;: une moitié de loi est pire qu’aucune.</translation>
    </message>
    <message>
        <source>While this service is suspended or closed it stays what it is. Lift that first, with a second person.</source>
        <translation>Tant que ce service est suspendu ou fermé, il reste ce qu’il est. Levez d’abord cette mesure, avec une deuxième personne.</translation>
    </message>
    <message>
        <source>This service is neither suspended nor closed.</source>
        <translation>Ce service n’est ni suspendu ni fermé.</translation>
    </message>
    <message>
        <source>This service is suspended: tell it nothing. Choose another one, or write who else must be told.</source>
        <translation>Ce service est suspendu&#xa0;: ne lui communiquez rien. Choisissez-en un autre, ou écrivez qui d’autre doit être informé.</translation>
    </message>
    <message>
        <source>This service does not exist any more. Choose another one, or write who else must be told.</source>
        <translation>Ce service n’existe plus. Choisissez-en un autre, ou écrivez qui d’autre doit être informé.</translation>
    </message>
    <message>
        <source>Before it is closed: record what the person says about the service, with the button for that, or choose why they were not asked.</source>
        <translation>Avant de clôturer&#xa0;: notez ce que la personne dit du service, avec le bouton prévu, ou choisissez pourquoi on ne le lui a pas demandé.</translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out; a service that is not in the directory yet can be entered there with its kind of help.</source>
        <translation>C’est plus que ce dont le destinataire a besoin, et aucune raison ne le permet. Retirez les éléments grisés&#xa0;; un service qui n’est pas encore dans l’annuaire peut y être saisi avec son type d’aide.</translation>
    </message>
    <message>
        <source>Write why the person cannot be told yet.</source>
        <translation>Écrivez pourquoi la personne ne peut pas encore être informée.</translation>
    </message>
    <message>
        <source>it was given for another referral; ask again for this one</source>
        <translation>il a été donné pour une autre orientation&#xa0;; demandez de nouveau pour celle-ci</translation>
    </message>
    <message>
        <source>it was never asked</source>
        <translation>il n’a jamais été demandé</translation>
    </message>
    <message>
        <source>the person did not agree</source>
        <translation>la personne n’a pas accepté</translation>
    </message>
    <message>
        <source>the person withdrew it</source>
        <translation>la personne l’a retiré</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valable</translation>
    </message>
    <message>
        <source>the limits of confidentiality were not explained</source>
        <translation>les limites de la confidentialité n’ont pas été expliquées</translation>
    </message>
    <message>
        <source>it was not taken in a private place</source>
        <translation>il n’a pas été recueilli dans un lieu privé</translation>
    </message>
    <message>
        <source>the person wants some of these items withheld</source>
        <translation>la personne ne veut pas donner certains de ces éléments</translation>
    </message>
    <message>
        <source>some of these items were not agreed</source>
        <translation>certains de ces éléments n’ont pas été acceptés</translation>
    </message>
    <message>
        <source>an adult must decide in person</source>
        <translation>un adulte doit décider en personne</translation>
    </message>
    <message>
        <source>the child refused</source>
        <translation>l’enfant a refusé</translation>
    </message>
    <message>
        <source>the child was not asked</source>
        <translation>l’enfant n’a pas été consulté</translation>
    </message>
    <message>
        <source>the caregiver&apos;s situation is not recorded</source>
        <translation>la situation du responsable de l’enfant n’est pas notée</translation>
    </message>
    <message>
        <source>the caregiver did not consent</source>
        <translation>le responsable de l’enfant n’a pas consenti</translation>
    </message>
    <message>
        <source>no adult who may consent did so</source>
        <translation>aucun adulte habilité à consentir ne l’a fait</translation>
    </message>
    <message>
        <source>a best-interest decision by two people is needed</source>
        <translation>il faut une décision de deux personnes dans l’intérêt supérieur</translation>
    </message>
    <message>
        <source>the child&apos;s maturity is not recorded</source>
        <translation>la maturité de l’enfant n’est pas notée</translation>
    </message>
    <message>
        <source>the person is an adult now and decides alone</source>
        <translation>la personne est adulte maintenant et décide seule</translation>
    </message>
    <message>
        <source>data about the person got into wrong hands after it was asked</source>
        <translation>des données sur la personne sont tombées entre de mauvaises mains après la demande</translation>
    </message>
    <message>
        <source>the person took the wish back at the service</source>
        <translation>la personne est revenue sur son souhait auprès du service</translation>
    </message>
    <message>
        <source>it is suspended</source>
        <translation>il est suspendu</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>il est fermé</translation>
    </message>
    <message>
        <source>somebody has to lift that first, with a reason</source>
        <translation>quelqu’un doit d’abord lever cela, avec une raison</translation>
    </message>
    <message>
        <source>it was never checked</source>
        <translation>il n’a jamais été vérifié</translation>
    </message>
    <message>
        <source>it is due for a check</source>
        <translation>il doit être vérifié</translation>
    </message>
    <message>
        <source>its suspension was lifted, and nobody has checked it since</source>
        <translation>sa suspension a été levée, et personne ne l’a vérifié depuis</translation>
    </message>
    <message>
        <source>it no longer offers the help that this referral asks for</source>
        <translation>il n’offre plus l’aide que cette orientation demande</translation>
    </message>
    <message>
        <source>the last check is too long ago</source>
        <translation>la dernière vérification est trop ancienne</translation>
    </message>
    <message>
        <source>the minimum criteria are not all met</source>
        <translation>les critères minimaux ne sont pas tous remplis</translation>
    </message>
    <message>
        <source>it was not checked by two people</source>
        <translation>il n’a pas été vérifié par deux personnes</translation>
    </message>
    <message>
        <source>The person has not agreed that this goes to the service that restores family links (C9), which is asked beside the consent for the letter. Talk with the person and record what they say, then try again.</source>
        <translation>La personne n’a pas accepté que ceci aille au service de rétablissement des liens familiaux (C9), ce qui se demande en plus du consentement pour la lettre. Parlez avec la personne, notez ce qu’elle dit, puis réessayez.</translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5). Do not remind the service and do not ask it. Talk with the person and record what they say, then try again.</source>
        <translation>La personne n’a pas accepté que les services donnent des nouvelles d’elle (C5). N’envoyez pas de relance au service et ne lui demandez rien. Parlez avec la personne, notez ce qu’elle dit, puis réessayez.</translation>
    </message>
    <message>
        <source>The service has this letter, so it is not printed again. Enter what comes back under Referrals on the case page. If the person needs more help, prepare a new referral. Papers for the person can be chosen at the top.</source>
        <translation>Le service a cette lettre&#xa0;; elle n’est donc pas réimprimée. Saisissez ce qui revient sous Orientations à la page du dossier. Si la personne a besoin de plus d’aide, préparez une nouvelle orientation. Les papiers pour la personne se choisissent en haut.</translation>
    </message>
    <message>
        <source>The help that this letter asked for has ended, so it is not printed again. Close the referral on the case page with how it ended, or prepare a new one. What was shared can be printed for the person at the top.</source>
        <translation>L’aide que cette lettre demandait a pris fin&#xa0;; elle n’est donc pas réimprimée. Clôturez l’orientation à la page du dossier en notant comment elle a fini, ou préparez-en une nouvelle. Ce qui a été partagé peut être imprimé pour la personne en haut.</translation>
    </message>
    <message>
        <source>The person did not come to the service, which still has the letter, so it is not printed again. Talk with the person, if that is safe; then prepare a new referral, or close this one on the case page.</source>
        <translation>La personne n’est pas venue au service, qui a toujours la lettre&#xa0;; elle n’est donc pas réimprimée. Parlez avec la personne, si c’est sûr&#xa0;; préparez ensuite une nouvelle orientation, ou clôturez celle-ci à la page du dossier.</translation>
    </message>
    <message>
        <source>The service said no, so the letter is not printed again. Talk with the person and prepare a referral to another service, or close this one on the case page.</source>
        <translation>Le service a dit non&#xa0;; la lettre n’est donc pas réimprimée. Parlez avec la personne et préparez une orientation vers un autre service, ou clôturez celle-ci à la page du dossier.</translation>
    </message>
    <message>
        <source>The service has not answered, so the letter is not printed again. Print a reminder: choose it at the top.</source>
        <translation>Le service n’a pas répondu&#xa0;; la lettre n’est donc pas réimprimée. Imprimez une relance&#xa0;: choisissez-la en haut.</translation>
    </message>
    <message>
        <source>The person does not want this service any more, so the letter is not printed again. Close the referral on the case page; if the person wants something else, prepare a new one.</source>
        <translation>La personne ne veut plus de ce service&#xa0;; la lettre n’est donc pas réimprimée. Clôturez l’orientation à la page du dossier&#xa0;; si la personne veut autre chose, préparez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The service sent the person back to you, so the letter is not printed again. Talk with the person about what comes next and prepare a new referral, or close this one on the case page.</source>
        <translation>Le service vous a renvoyé la personne&#xa0;; la lettre n’est donc pas réimprimée. Parlez avec la personne de la suite et préparez une nouvelle orientation, ou clôturez celle-ci à la page du dossier.</translation>
    </message>
    <message>
        <source>This referral is closed, so its letter is not printed again. If help is needed, prepare a new one.</source>
        <translation>Cette orientation est clôturée&#xa0;; sa lettre n’est donc pas réimprimée. Si une aide est nécessaire, préparez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The person took the consent back before the letter left, so it stays here. If the person agrees again, prepare a new referral.</source>
        <translation>La personne a retiré son consentement avant le départ de la lettre&#xa0;; celle-ci reste donc ici. Si la personne accepte de nouveau, préparez une nouvelle orientation.</translation>
    </message>
    <message>
        <source>The person took the consent back, so the letter is not printed again. Print the recall: choose it at the top.</source>
        <translation>La personne a retiré son consentement&#xa0;; la lettre n’est donc pas réimprimée. Imprimez le rappel&#xa0;: choisissez-le en haut.</translation>
    </message>
    <message>
        <source>There is no safe way to contact this person. Wait until the person comes to you.</source>
        <translation>Il n’y a pas de moyen sûr de contacter cette personne. Attendez qu’elle vienne à vous.</translation>
    </message>
    <message>
        <source>The person was not asked yet how they can be reached safely. Ask when they are here.</source>
        <translation>On n’a pas encore demandé à la personne comment la joindre en sécurité. Demandez-le quand elle est ici.</translation>
    </message>
    <message>
        <source>It is outside the hours in which the person can be contacted.</source>
        <translation>C’est en dehors des heures où la personne peut être contactée.</translation>
    </message>
    <message>
        <source>It is not known whether this is a safe hour: the hours are written in words. Ask before you call.</source>
        <translation>On ne sait pas si cette heure est sûre&#xa0;: les heures sont écrites en toutes lettres. Demandez avant d’appeler.</translation>
    </message>
    <message>
        <source>There is no valid consent to contact the person again: {reasons}.</source>
        <translation>Il n’y a pas de consentement valable pour recontacter la personne&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>SOMEBODY IN THE FAMILY IS DANGEROUS for this person. Make sure that nobody else answers or listens; if in doubt, hang up and say nothing.</source>
        <translation>QUELQU’UN DE LA FAMILLE EST DANGEREUX pour cette personne. Assurez-vous que personne d’autre ne répond ni n’écoute&#xa0;; en cas de doute, raccrochez sans rien dire.</translation>
    </message>
    <message>
        <source>Contact with this person is dangerous for somebody else on file. Never say that you know them, where they are, or that they were here.</source>
        <translation>Le contact avec cette personne est dangereux pour quelqu’un d’autre qui a un dossier ici. Ne dites jamais que vous connaissez cette autre personne, où elle est, ni qu’elle est venue.</translation>
    </message>
    <message>
        <source>There is a code phrase.</source>
        <translation>Il y a une phrase convenue.</translation>
    </message>
    <message>
        <source>Only certain people may answer.</source>
        <translation>Seules certaines personnes peuvent répondre.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>Ne laissez aucun message.</translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word is on no recovery sheet. Compare its letters with the paper.</source>
        <translation>Case {sheet}, mot {word}&#xa0;: ce mot ne figure sur aucune feuille de récupération. Comparez ses lettres avec le papier.</translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word does not fit the others. Compare it and the next one with the paper.</source>
        <translation>Case {sheet}, mot {word}&#xa0;: ce mot ne va pas avec les autres. Comparez-le, ainsi que le suivant, avec le papier.</translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for the ones that are missing.</source>
        <translation>Une feuille a 33 mots, et la case {sheet} en a {count}. Cherchez ceux qui manquent.</translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for a word that stands there twice.</source>
        <translation>Une feuille a 33 mots, et la case {sheet} en a {count}. Cherchez un mot qui figure deux fois.</translation>
    </message>
    <message>
        <source>Box {sheet}: more than one word is wrong, or their order is. Compare all words with the paper.</source>
        <translation>Case {sheet}&#xa0;: plus d’un mot est faux, ou leur ordre l’est. Comparez tous les mots avec le papier.</translation>
    </message>
    <message>
        <source>You typed the same sheet twice. Take another one of the three sheets for the second box.</source>
        <translation>Vous avez tapé deux fois la même feuille. Prenez-en une autre des trois pour la deuxième case.</translation>
    </message>
    <message>
        <source>The two sheets do not belong together. The set code at the top of both papers must be the same.</source>
        <translation>Les deux feuilles ne vont pas ensemble. Le code du jeu en haut des deux papiers doit être le même.</translation>
    </message>
    <message>
        <source>These two sheets are of a set that is not in force. Compare the set code on the papers with the one shown on the Keys page.</source>
        <translation>Ces deux feuilles sont d’un jeu qui n’est pas en vigueur. Comparez le code du jeu sur les papiers avec celui de la page Clés.</translation>
    </message>
    <message>
        <source>What is in box {sheet} is not a recovery sheet of this program.</source>
        <translation>Le contenu de la case {sheet} n’est pas une feuille de récupération de ce programme.</translation>
    </message>
    <message>
        <source>The two sheets belong together, but they do not open this file: they are of another file, or of a key that was changed since. Nothing was changed.</source>
        <translation>Les deux feuilles vont ensemble, mais n’ouvrent pas ce fichier&#xa0;: elles sont d’un autre fichier, ou d’une clé changée depuis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field {name}. Choose one from the list below the text.</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas de champ {name}. Choisissez-en un dans la liste sous le texte.</translation>
    </message>
    <message>
        <source>Line {line}: there is no block {name}. Choose one from the list below the text.</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas de bloc {name}. Choisissez-en un dans la liste sous le texte.</translation>
    </message>
    <message>
        <source>Line {line}: a block stands alone on its line.</source>
        <translation>Ligne {line}&#xa0;: un bloc est seul sur sa ligne.</translation>
    </message>
    <message>
        <source>Line {line}: the block {name} stands in the text twice.</source>
        <translation>Ligne {line}&#xa0;: le bloc {name} figure deux fois dans le texte.</translation>
    </message>
    <message>
        <source>The text lacks the block {name}, without which this letter would not say what it must. Choose it from the list below the text.</source>
        <translation>Il manque au texte le bloc {name}, sans lequel cette lettre ne dirait pas ce qu’elle doit dire. Choisissez-le dans la liste sous le texte.</translation>
    </message>
    <message>
        <source>Line {line}: a field begins with two braces and ends with two braces. One of them is missing.</source>
        <translation>Ligne {line}&#xa0;: un champ commence par deux accolades et finit par deux accolades. Il en manque une.</translation>
    </message>
    <message>
        <source>Line {line}: bold text begins here with ** and does not end. Put ** at its end.</source>
        <translation>Ligne {line}&#xa0;: du texte en gras commence ici par ** et ne finit pas. Mettez ** à la fin.</translation>
    </message>
    <message>
        <source>Line {line}: there is nothing between ** and **.</source>
        <translation>Ligne {line}&#xa0;: il n’y a rien entre ** et **.</translation>
    </message>
    <message>
        <source>Line {line}: this mark cannot be used. What can be used is named below the text.</source>
        <translation>Ligne {line}&#xa0;: ce signe ne peut pas être utilisé. Ce qui est possible est indiqué sous le texte.</translation>
    </message>
    <message>
        <source>Line {line}: &lt; and &amp; codes cannot be used. Write the word instead.</source>
        <translation>Ligne {line}&#xa0;: les codes &lt; et &amp; ne peuvent pas être utilisés. Écrivez plutôt le mot.</translation>
    </message>
    <message>
        <source>Line {line}: links cannot be used. Write the address as it is read.</source>
        <translation>Ligne {line}&#xa0;: les liens ne peuvent pas être utilisés. Écrivez l’adresse telle qu’elle se lit.</translation>
    </message>
    <message>
        <source>Line {line}: images cannot be used here; the letterhead may have one.</source>
        <translation>Ligne {line}&#xa0;: pas d’images ici&#xa0;; l’en-tête peut en avoir une.</translation>
    </message>
    <message>
        <source>Line {line}: the text is too long. A letter has at most 20,000 characters, a line at most 2,000.</source>
        <translation>Ligne {line}&#xa0;: le texte est trop long. Une lettre a au plus 20 000 caractères, une ligne au plus 2 000.</translation>
    </message>
    <message>
        <source>Line {line} holds a character that nobody sees ({name}) and that can turn the words around it. Delete the line and type it again.</source>
        <translation>La ligne {line} contient un caractère invisible ({name}) qui peut inverser les mots autour de lui. Supprimez la ligne et tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>Line {line}: these characters cannot be printed: {name}. Write them in another way.</source>
        <translation>Ligne {line}&#xa0;: ces caractères ne peuvent pas être imprimés&#xa0;: {name}. Écrivez-les autrement.</translation>
    </message>
    <message>
        <source>This backup opens with a passphrase of its own. Choose passphrase, type it, and try again.</source>
        <translation>Cette sauvegarde s’ouvre avec sa propre phrase secrète. Choisissez la phrase secrète, tapez-la et réessayez.</translation>
    </message>
    <message>
        <source>This backup opens with a key, not with a passphrase. Choose the key file, or two recovery sheets of the file.</source>
        <translation>Cette sauvegarde s’ouvre avec une clé, pas avec une phrase secrète. Choisissez le fichier de clé, ou deux feuilles de récupération du fichier.</translation>
    </message>
    <message>
        <source>This backup is whole, but it is of another file than the one that is open. Nothing was changed.</source>
        <translation>Cette sauvegarde est intacte, mais elle est d’un autre fichier que celui qui est ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup names the file that is open, but this branch did not sign it. Do not restore it: somebody made it to look like yours. Keep it, and take another backup. Nothing was changed.</source>
        <translation>Cette sauvegarde nomme le fichier ouvert, mais cette antenne ne l’a pas signée. Ne la restaurez pas&#xa0;: quelqu’un l’a faite pour qu’elle ressemble à la vôtre. Gardez-la et prenez une autre sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} could not be read to its end: the stick was pulled out, or it is failing. Put it in again and try once more; if that fails too, take another backup. Nothing was changed.</source>
        <translation>{path} n’a pas pu être lu jusqu’au bout&#xa0;: la clé USB a été retirée, ou elle est en panne. Rebranchez-la et réessayez&#xa0;; si cela échoue encore, prenez une autre sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Choose another file.</source>
        <translation>{path} n’est pas une sauvegarde de ce programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no secret key in this, or it is not complete. A secret key begins with AGE-SECRET-KEY-1; copy the whole line.</source>
        <translation>Il n’y a pas de clé secrète ici, ou elle n’est pas complète. Une clé secrète commence par AGE-SECRET-KEY-1&#xa0;; copiez toute la ligne.</translation>
    </message>
    <message>
        <source>This is not a public key, or it is not complete. A public key begins with age1; copy the whole line.</source>
        <translation>Ceci n’est pas une clé publique, ou elle n’est pas complète. Une clé publique commence par age1&#xa0;; copiez toute la ligne.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Put the stick in again, or copy the file anew.</source>
        <translation>{path} ne peut pas être lu. Rebranchez la clé USB, ou copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The signature is missing: {path}.minisig has to lie beside the file. Copy both; nobody can tell without it.</source>
        <translation>La signature manque&#xa0;: {path}.minisig doit se trouver à côté du fichier. Copiez les deux&#xa0;; sans elle, personne ne peut savoir.</translation>
    </message>
    <message>
        <source>The signature beside {path} is damaged. Do not start the file; copy both of them anew.</source>
        <translation>La signature à côté de {path} est endommagée. Ne lancez pas le fichier&#xa0;; copiez les deux à nouveau.</translation>
    </message>
    <message>
        <source>{path} was signed with another key than the one of this program, {number}. Do not start it, and ask where it comes from.</source>
        <translation>{path} a été signé avec une autre clé que celle de ce programme, {number}. Ne le lancez pas, et demandez d’où il vient.</translation>
    </message>
    <message>
        <source>This program was made before there was a release key, so no signature can tell it whether {path} is the real one. Compare the 64 letters and digits of the file with the printed page of the release.</source>
        <translation>Ce programme date d’avant la clé de version&#xa0;: aucune signature ne peut lui dire si {path} est le vrai. Comparez les 64 lettres et chiffres du fichier avec la page imprimée de la version.</translation>
    </message>
    <message>
        <source>{path} is not what was released: it was changed or damaged. Do not start it; delete it.</source>
        <translation>{path} n’est pas ce qui a été publié&#xa0;: il a été modifié ou endommagé. Ne le lancez pas&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>The list is not there any more. Choose it again.</source>
        <translation>La liste n’est plus là. Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The list cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation>La liste ne peut pas être ouverte. Fermez-la dans le tableur et réessayez.</translation>
    </message>
    <message>
        <source>This file only says that another program has the list open. Choose the list itself, whose name does not begin with ~.</source>
        <translation>Ce fichier dit seulement qu’un autre programme a ouvert la liste. Choisissez la liste elle-même, dont le nom ne commence pas par ~.</translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB. Delete pictures, or split the list.</source>
        <translation>Ce fichier est trop grand&#xa0;: {most} Mo au plus. Supprimez des images, ou divisez la liste.</translation>
    </message>
    <message>
        <source>The list has more than {most} lines. Split it into several files.</source>
        <translation>La liste a plus de {most} lignes. Divisez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns. Delete those that are not needed.</source>
        <translation>La liste a plus de {most} colonnes. Supprimez celles qui sont inutiles.</translation>
    </message>
    <message>
        <source>The cell {place} holds more than {most} characters. Shorten it, or delete its column.</source>
        <translation>La cellule {place} contient plus de {most} caractères. Raccourcissez-la ou supprimez sa colonne.</translation>
    </message>
    <message>
        <source>The list holds more than {most} million characters. Delete the columns that are not needed, or split it into several files.</source>
        <translation>La liste contient plus de {most} millions de caractères. Supprimez les colonnes inutiles ou divisez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is not a list, or it is damaged. Save it again as .xlsx or as CSV and choose that.</source>
        <translation>Ceci n’est pas une liste, ou elle est endommagée. Enregistrez-la de nouveau en .xlsx ou en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This workbook contains macros, which may do harm. Save it as .xlsx without macros.</source>
        <translation>Ce classeur contient des macros, qui peuvent nuire. Enregistrez-le en .xlsx sans macros.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be read without mistakes. Save it as an .xlsx workbook, or as CSV in UTF-8.</source>
        <translation>Les lettres de cette liste ne peuvent pas être lues sans erreurs. Enregistrez-la comme classeur .xlsx, ou en CSV en UTF-8.</translation>
    </message>
    <message>
        <source>This list was put together from two kinds of text: line {place} is stored in another way than others, so that its letters would be read wrongly. Open it in the spreadsheet program, look at that line, and save the list as an .xlsx workbook.</source>
        <translation>Cette liste réunit deux sortes de texte&#xa0;: la ligne {place} est enregistrée autrement que d’autres, et ses lettres seraient mal lues. Ouvrez-la dans le tableur, regardez cette ligne et enregistrez la liste comme classeur .xlsx.</translation>
    </message>
    <message>
        <source>The list cannot be read from line {place} on: a quotation mark is missing there. Correct it.</source>
        <translation>La liste ne peut pas être lue à partir de la ligne {place}&#xa0;: il y manque un guillemet. Corrigez-la.</translation>
    </message>
    <message>
        <source>The cells {place} are joined, so it is not clear which line they belong to. Separate them.</source>
        <translation>Les cellules {place} sont fusionnées&#xa0;; on ne sait donc pas à quelle ligne elles appartiennent. Séparez-les.</translation>
    </message>
    <message>
        <source>There are no lines under the headings, so there is nothing to import.</source>
        <translation>Il n’y a aucune ligne sous les titres&#xa0;; il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name of the service.</source>
        <translation>Choisissez la colonne qui contient le nom du service.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the people.</source>
        <translation>Choisissez la colonne qui contient les noms des personnes.</translation>
    </message>
    <message>
        <source>Choose the columns that say what was given, and on which day.</source>
        <translation>Choisissez les colonnes qui disent ce qui a été donné, et quel jour.</translation>
    </message>
    <message>
        <source>Choose the column of the case code, or that of the number of each person in your list of people.</source>
        <translation>Choisissez la colonne du code du dossier, ou celle du numéro de chaque personne dans votre liste de personnes.</translation>
    </message>
    <message>
        <source>Two columns are set to the same field. Leave one of them out.</source>
        <translation>Deux colonnes visent le même champ. Omettez l’une d’elles.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>this looks like a total or a heading; if it is not, write the name in letters and fill in another cell of the line</source>
        <translation>cela ressemble à un total ou à un titre&#xa0;; si ce n’en est pas un, écrivez le nom en lettres et remplissez une autre cellule de la ligne</translation>
    </message>
    <message>
        <source>the cell holds a formula without a value; open the list in the spreadsheet program, save it and try again; if that does not help, write the value there in place of the formula, or empty the cell</source>
        <translation>la cellule contient une formule sans valeur&#xa0;; ouvrez la liste dans le tableur, enregistrez-la et réessayez&#xa0;; si cela n’aide pas, écrivez-y la valeur à la place de la formule, ou videz la cellule</translation>
    </message>
    <message>
        <source>the program does not know this word</source>
        <translation>le programme ne connaît pas ce mot</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>écrivez oui ou non</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>écrivez un nombre</translation>
    </message>
    <message>
        <source>write ages like 18-60 or 18+</source>
        <translation>écrivez les âges comme 18-60 ou 18+</translation>
    </message>
    <message>
        <source>write a day like 2027-03-31</source>
        <translation>écrivez un jour comme 2027-03-31</translation>
    </message>
    <message>
        <source>the youngest age is above the oldest, or above 120</source>
        <translation>l’âge minimal dépasse l’âge maximal, ou 120</translation>
    </message>
    <message>
        <source>the funding would end before it begins</source>
        <translation>le financement finirait avant de commencer</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>the text contains characters that cannot be kept</source>
        <translation>le texte contient des caractères qui ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>the directory may have it already; write the same region, district and area here and there</source>
        <translation>l’annuaire l’a peut-être déjà&#xa0;; écrivez les mêmes région, district et secteur aux deux endroits</translation>
    </message>
    <message>
        <source>line {line} is about the same service</source>
        <translation>la ligne {line} concerne le même service</translation>
    </message>
    <message>
        <source>write a date like 2027-03-31, or a year of four digits</source>
        <translation>écrivez une date comme 2027-03-31, ou une année de quatre chiffres</translation>
    </message>
    <message>
        <source>dates of the Hijri calendar are known from 1343 to 1500, which is 1924 to 2077; write this one in the Gregorian calendar</source>
        <translation>les dates du calendrier hégirien sont connues de 1343 à 1500, soit de 1924 à 2077&#xa0;; écrivez celle-ci dans le calendrier grégorien</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>ce jour n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>this number cannot be</source>
        <translation>ce nombre n’est pas possible</translation>
    </message>
    <message>
        <source>your list does not say by which way contact is safe; add a column for it, or leave the number out</source>
        <translation>votre liste ne dit pas par quel moyen le contact est sûr&#xa0;; ajoutez une colonne pour cela, ou laissez le numéro de côté</translation>
    </message>
    <message>
        <source>line {line} is about the same person</source>
        <translation>la ligne {line} concerne la même personne</translation>
    </message>
    <message>
        <source>somebody of this name is on file, and it is not certain that it is the same person; look there first, and write the same date of birth here and there if it is</source>
        <translation>quelqu’un de ce nom est déjà enregistré, et il n’est pas certain que ce soit la même personne&#xa0;; vérifiez d’abord, et si c’est elle, écrivez la même date de naissance ici et là</translation>
    </message>
    <message>
        <source>line {line} has the same name, and no other date of birth tells the two apart; delete one of the lines if it is the same person, else write both dates of birth</source>
        <translation>la ligne {line} porte le même nom, et aucune autre date de naissance ne les distingue&#xa0;; supprimez une des lignes si c’est la même personne, sinon écrivez les deux dates de naissance</translation>
    </message>
    <message>
        <source>the number belongs to another person on file, with another name; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation>ce numéro appartient à une autre personne du fichier, qui porte un autre nom&#xa0;; corrigez-le, ou laissez de côté la colonne du numéro si votre liste est renumérotée à chaque fois</translation>
    </message>
    <message>
        <source>the number belongs to help on another day that is on file; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation>ce numéro appartient à une aide d’un autre jour qui est déjà enregistrée&#xa0;; corrigez-le, ou laissez de côté la colonne du numéro si votre liste est renumérotée à chaque fois</translation>
    </message>
    <message>
        <source>the spreadsheet program shortened this number, and its last digits are lost; format the column as text and copy the numbers anew</source>
        <translation>le tableur a abrégé ce numéro, et ses derniers chiffres sont perdus&#xa0;; mettez la colonne au format texte et recopiez les numéros</translation>
    </message>
    <message>
        <source>there are no digits in it, so it is no telephone number</source>
        <translation>il ne contient aucun chiffre, ce n’est donc pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>who this is, is open only to those who work on the case; give the change to the focal point</source>
        <translation>l’identité n’est ouverte qu’aux personnes qui travaillent sur le dossier&#xa0;; donnez la modification au point focal</translation>
    </message>
    <message>
        <source>the case is closed; take it up again first</source>
        <translation>le dossier est clôturé&#xa0;; rouvrez-le d’abord</translation>
    </message>
    <message>
        <source>your list says no; record in the case that the consent was taken back, if it was</source>
        <translation>votre liste dit non&#xa0;; si le consentement a été retiré, notez-le dans le dossier</translation>
    </message>
    <message>
        <source>the person did not agree to be recorded</source>
        <translation>la personne n’a pas accepté d’être enregistrée</translation>
    </message>
    <message>
        <source>consent is missing; ask the person, or say on what ground the list is kept</source>
        <translation>le consentement manque&#xa0;; demandez à la personne, ou dites pour quelle raison la liste est tenue</translation>
    </message>
    <message>
        <source>this may be a child, for whom a signed list is not enough; record the child by hand</source>
        <translation>il peut s’agir d’un enfant, pour qui une liste signée ne suffit pas&#xa0;; enregistrez l’enfant à la main</translation>
    </message>
    <message>
        <source>the consent is too old; ask the person again</source>
        <translation>le consentement est trop ancien&#xa0;; demandez de nouveau à la personne</translation>
    </message>
    <message>
        <source>this is no case code</source>
        <translation>ce n’est pas un code de dossier</translation>
    </message>
    <message>
        <source>there is no such case in the file</source>
        <translation>il n’y a pas de tel dossier ici</translation>
    </message>
    <message>
        <source>this case is about somebody with another name and another date of birth; look at the code</source>
        <translation>ce dossier concerne quelqu’un d’un autre nom et d’une autre date de naissance&#xa0;; vérifiez le code</translation>
    </message>
    <message>
        <source>the case code and the number are about different people</source>
        <translation>le code du dossier et le numéro concernent des personnes différentes</translation>
    </message>
    <message>
        <source>the person has not agreed to help that can be used today</source>
        <translation>il n’y a pas de consentement à l’aide utilisable aujourd’hui</translation>
    </message>
    <message>
        <source>the readiness of the branch does not open this kind of help yet</source>
        <translation>la préparation de l’antenne n’ouvre pas encore ce type d’aide</translation>
    </message>
    <message>
        <source>line {line} is about the same help</source>
        <translation>la ligne {line} concerne la même aide</translation>
    </message>
    <message>
        <source>Choose why the work on this case ends.</source>
        <translation>Choisissez pourquoi le travail sur ce dossier prend fin.</translation>
    </message>
    <message>
        <source>Write in a few words what happened; this reason asks for it.</source>
        <translation>Écrivez en quelques mots ce qui s’est passé&#xa0;; cette raison le demande.</translation>
    </message>
    <message>
        <source>Write the days of three safe attempts to reach the person within the last 90 days.</source>
        <translation>Écrivez les jours de trois essais sûrs de joindre la personne au cours des 90 derniers jours.</translation>
    </message>
    <message>
        <source>Of one letter it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation>Pour une lettre, on ne sait pas si elle a été imprimée. Répondez d’abord à la question à la page Accueil.</translation>
    </message>
    <message>
        <source>A referral is still open. Record how it ended, or stop it, in the list of the case.</source>
        <translation>Une orientation est encore ouverte. Notez comment elle a fini, ou arrêtez-la, dans la liste du dossier.</translation>
    </message>
    <message>
        <source>The person does not know yet what was told without their consent. Tell them and record it.</source>
        <translation>La personne ne sait pas encore ce qui a été communiqué sans son consentement. Dites-le-lui et notez-le.</translation>
    </message>
    <message>
        <source>A legal matter has a deadline. Record the step that ends it, or who follows it from now on and without one.</source>
        <translation>Une affaire juridique a une échéance. Enregistrez l’étape qui y met fin, ou qui la suit désormais et sans échéance.</translation>
    </message>
    <message>
        <source>Look once more at how safe the person is, and write on which day.</source>
        <translation>Évaluez encore une fois la sécurité de la personne, et écrivez quel jour.</translation>
    </message>
    <message>
        <source>The last look at how safe the person is must be of the last 30 days.</source>
        <translation>La dernière évaluation de la sécurité de la personne doit dater des 30 derniers jours.</translation>
    </message>
    <message>
        <source>The last look at how safe the person is cannot be after today, or before the safety assessment on record.</source>
        <translation>Le dernier regard sur la sécurité de la personne ne peut pas être après aujourd’hui, ni avant l’évaluation de sécurité enregistrée.</translation>
    </message>
    <message>
        <source>Ask whether the branch may contact the person later, and record the answer as a consent.</source>
        <translation>Demandez si l’antenne peut contacter la personne plus tard, et notez la réponse comme consentement.</translation>
    </message>
    <message>
        <source>Ask how the help was, and record whether the person answered.</source>
        <translation>Demandez un avis sur l’aide reçue, et notez si la personne a répondu.</translation>
    </message>
    <message>
        <source>This is longer than the rule keeps a case. Write the reason in the note, or choose an earlier day.</source>
        <translation>C’est plus long que la durée de conservation prévue par la règle. Écrivez la raison dans la note, ou choisissez un jour plus proche.</translation>
    </message>
    <message>
        <source>Choose until when the closed case is kept; the day lies after today.</source>
        <translation>Choisissez jusqu’à quand le dossier clôturé est conservé&#xa0;: un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>Of one letter about this person it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation>Pour une lettre concernant cette personne, on ne sait pas si elle a été imprimée. Répondez d’abord à la question à la page Accueil.</translation>
    </message>
    <message>
        <source>A referral of this person is still open. Record how it ended, or stop it, so that nobody waits for them.</source>
        <translation>Une orientation de cette personne est encore ouverte. Notez comment elle a fini, ou arrêtez-la, pour que personne n’attende.</translation>
    </message>
    <message>
        <source>This case is held because of a law, a court or a complaint. End the hold first, with the reason.</source>
        <translation>Ce dossier est gelé à cause d’une loi, d’un tribunal ou d’une plainte. Levez d’abord le gel, avec la raison.</translation>
    </message>
    <message>
        <source>The person asked for something about their record that still waits for an answer. Answer it first.</source>
        <translation>La personne a demandé quelque chose sur ses données et attend encore une réponse. Répondez d’abord.</translation>
    </message>
    <message>
        <source>The time for keeping this case is not over yet. Choose another ground, if there is one.</source>
        <translation>Le délai de conservation de ce dossier n’est pas encore écoulé. Choisissez un autre motif, s’il y en a un.</translation>
    </message>
    <message>
        <source>Something unexpected happened and nothing was stored. Reference for your coordinator: {reference}</source>
        <translation>Un imprévu s’est produit et rien n’a été enregistré. Référence pour votre coordinateur ou coordinatrice&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is too large to be kept. Scan the paper again with 200 dots per inch, or in several parts.</source>
        <translation>Ce fichier est trop grand pour être conservé. Numérisez de nouveau le papier à 200 points par pouce, ou en plusieurs parties.</translation>
    </message>
    <message>
        <source>This is not a file that can be kept, whatever its name says. Only PDF, JPEG, PNG and plain text are kept: scan or print the document as PDF, then choose that.</source>
        <translation>Ce fichier ne peut pas être conservé, quel que soit son nom. Seuls les PDF, JPEG, PNG et textes simples le sont&#xa0;: numérisez ou imprimez le document en PDF, puis choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Office documents and archives are not kept, because they can carry programs. Open it where it came from, save it as PDF, then choose the PDF.</source>
        <translation>Les documents bureautiques et les archives ne sont pas conservés, car ils peuvent contenir des programmes. Ouvrez-le là d’où il vient, enregistrez-le en PDF, puis choisissez le PDF.</translation>
    </message>
    <message>
        <source>This kind of picture is not kept. Save it as JPEG or PNG, or scan the paper as PDF.</source>
        <translation>Ce type d’image n’est pas conservé. Enregistrez-la en JPEG ou en PNG, ou numérisez le papier en PDF.</translation>
    </message>
    <message>
        <source>This is a program or a web page, whatever its name says. Do not open it, and tell your coordinator where it came from.</source>
        <translation>C’est un programme ou une page web, quel que soit son nom. Ne l’ouvrez pas et dites à votre coordinateur ou coordinatrice d’où il vient.</translation>
    </message>
    <message>
        <source>The letters of this text cannot be read for certain. Save it as UTF-8, or as PDF.</source>
        <translation>Les lettres de ce texte ne peuvent pas être lues avec certitude. Enregistrez-le en UTF-8 ou en PDF.</translation>
    </message>
    <message>
        <source>This file is damaged, or it is not what it says it is. Scan the document again.</source>
        <translation>Ce fichier est endommagé ou n’est pas ce qu’il prétend être. Numérisez de nouveau le document.</translation>
    </message>
    <message>
        <source>Reading this file takes too much memory or time, so it was stopped. Scan the document again.</source>
        <translation>La lecture de ce fichier demande trop de mémoire ou de temps&#xa0;; elle a été arrêtée. Numérisez de nouveau le document.</translation>
    </message>
    <message>
        <source>This PDF has a password. Save it without one, then choose it again; here the whole file is encrypted.</source>
        <translation>Ce PDF a un mot de passe. Enregistrez-le sans mot de passe, puis choisissez-le de nouveau&#xa0;; ici, tout le fichier est chiffré.</translation>
    </message>
    <message>
        <source>This PDF has more than 60 pages. Keep only those that are needed.</source>
        <translation>Ce PDF a plus de 60 pages. Ne gardez que celles qui sont nécessaires.</translation>
    </message>
    <message>
        <source>This picture has more than 30 million pixels. Save it smaller first.</source>
        <translation>Cette image a plus de 30 millions de pixels. Enregistrez-la d’abord en plus petit.</translation>
    </message>
    <message>
        <source>This copy is not what was stored, so it is not shown. Check the file under Audit, and ask for the newest backup.</source>
        <translation>Cette copie n’est pas celle qui a été enregistrée, elle n’est donc pas affichée. Contrôlez le fichier sous Audit et demandez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Ask the person whether this copy may be kept, and tick the answer. Without that, look at the document and write a note instead.</source>
        <translation>Demandez à la personne si cette copie peut être conservée, et cochez la réponse. Sinon, regardez le document et écrivez plutôt une note.</translation>
    </message>
    <message>
        <source>This is the case itself. Type the code of the other person.</source>
        <translation>C’est le dossier lui-même. Saisissez le code de l’autre personne.</translation>
    </message>
    <message>
        <source>Type either the case code of somebody on file, or the name of somebody who is not.</source>
        <translation>Saisissez soit le code de dossier de quelqu’un qui a un dossier ici, soit le nom de quelqu’un qui n’en a pas.</translation>
    </message>
    <message>
        <source>There is no case with this code. Compare it with the other case.</source>
        <translation>Aucun dossier ne porte ce code. Comparez-le avec l’autre dossier.</translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation>Ce lien est noté dans l’autre dossier. Modifiez-le là-bas.</translation>
    </message>
    <message>
        <source>Count at least one person. Use Not known where you are not sure.</source>
        <translation>Comptez au moins une personne. Utilisez Inconnu en cas de doute.</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Raison&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ExercisePapers</name>
    <message>
        <source>Trainer sheet</source>
        <translation>Feuille pour la formation</translation>
    </message>
    <message>
        <source>For whoever leads the exercise: the story, the steps, what is noticed, and what to talk about.</source>
        <translation>Pour qui mène l’exercice&#xa0;: le récit, les étapes, ce qui est remarqué, et de quoi parler.</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>Attestation de pratique</translation>
    </message>
    <message>
        <source>What was practised, and a reference that the readiness check can name as evidence. It bears the mark of training and no name but the initials.</source>
        <translation>Ce qui a été exercé, et une référence que l’auto-évaluation peut citer comme preuve. Elle porte la marque de la formation et aucun nom, seulement les initiales.</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Steps that were taken</source>
        <translation>Étapes franchies</translation>
    </message>
    <message>
        <source>Steps that were not taken</source>
        <translation>Étapes non franchies</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Retour à la première page</translation>
    </message>
    <message>
        <source>Choose an exercise, read what you are told, and do it with the program as you would in real work. Steps are checked off by themselves. Nobody is graded.</source>
        <translation>Choisissez un exercice, lisez ce qui vous est dit, et faites-le avec le programme comme dans le vrai travail. Les étapes se cochent d’elles-mêmes. Personne n’est noté.</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Parties de l’exercice</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>Ce qui vous est dit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps of the exercise</source>
        <translation>Étapes de l’exercice</translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>To talk about afterwards</source>
        <translation>Pour en parler ensuite</translation>
    </message>
    <message>
        <source>&amp;Begin this exercise</source>
        <translation>&amp;Commencer cet exercice</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>Le &amp;terminer</translation>
    </message>
    <message>
        <source>&amp;Trainer sheet...</source>
        <translation>&amp;Feuille pour la formation...</translation>
    </message>
    <message>
        <source>&amp;Initials of the learner:</source>
        <translation>&amp;Initiales de la personne formée&#xa0;:</translation>
    </message>
    <message>
        <source>or by hand</source>
        <translation>ou à la main</translation>
    </message>
    <message>
        <source>&amp;Certificate of practice...</source>
        <translation>&amp;Attestation de pratique...</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Jours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Hours:</source>
        <translation>&amp;Heures&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Move time forward</source>
        <translation>A&amp;vancer le temps</translation>
    </message>
    <message>
        <source>&amp;Start the training again...</source>
        <translation>&amp;Recommencer la formation...</translation>
    </message>
</context>
<context>
    <name>ExercisesPresenter</name>
    <message>
        <source>{done} of {steps} steps are taken.</source>
        <translation>{done} étapes sur {steps} sont faites.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>Pas commencé.</translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps.</source>
        <translation>Terminé avec {done} étapes sur {steps}.</translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps. It was not kept at that time which ones they were.</source>
        <translation>Terminé avec {done} étapes sur {steps}. On n’avait pas conservé lesquelles.</translation>
    </message>
    <message>
        <source>This exercise goes on already.</source>
        <translation>Cet exercice est déjà en cours.</translation>
    </message>
    <message>
        <source>This exercise does not go on. Begin it first.</source>
        <translation>Cet exercice n’est pas en cours. Commencez-le d’abord.</translation>
    </message>
    <message>
        <source>Finish an exercise first.</source>
        <translation>Terminez d’abord un exercice.</translation>
    </message>
    <message>
        <source>Nothing was noticed so far.</source>
        <translation>Rien n’a été remarqué jusqu’ici.</translation>
    </message>
    <message>
        <source>What was noticed was not kept at that time.</source>
        <translation>Ce qui avait été remarqué n’a pas été conservé à l’époque.</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>Rien n’a été remarqué.</translation>
    </message>
    <message>
        <source>{exercise} goes on. When another exercise begins, nothing is kept of which steps were taken in it. Finish it first if you want to talk about it.</source>
        <translation>{exercise} est en cours. Si un autre exercice commence, rien n’est gardé des étapes qui y ont été faites. Terminez-le d’abord si vous voulez en parler.</translation>
    </message>
    <message>
        <source>Begin another exercise?</source>
        <translation>Commencer un autre exercice&#xa0;?</translation>
    </message>
    <message>
        <source>Begin the other one</source>
        <translation>Commencer l’autre</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>None: case codes and age groups</source>
        <translation>Aucun&#xa0;: codes de dossier et tranches d’âge</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>This list is as it is today.</source>
        <translation>Cette liste est telle qu’elle est aujourd’hui.</translation>
    </message>
    <message>
        <source>This list holds no names, or you may not save them.</source>
        <translation>Cette liste ne contient pas de noms, ou vous ne pouvez pas les enregistrer.</translation>
    </message>
    <message>
        <source>Names leave the encrypted file. Whoever finds this file knows who asked for help. Nobody decides that alone: a second person agrees here.</source>
        <translation>Des noms quittent le fichier chiffré. Qui trouve ce fichier sait qui a demandé de l’aide. Personne ne décide cela seul&#xa0;: une deuxième personne donne son accord ici.</translation>
    </message>
    <message>
        <source>Choose the second person, who agrees that names leave.</source>
        <translation>Choisissez la deuxième personne, qui est d’accord pour que des noms sortent.</translation>
    </message>
    <message>
        <source>Choose what the list is saved for.</source>
        <translation>Choisissez à quoi sert la liste.</translation>
    </message>
    <message>
        <source>Save a list for another program</source>
        <translation>Enregistrer une liste pour un autre programme</translation>
    </message>
    <message>
        <source>The file can be read by whoever opens its folder. It holds what the list on the screen was narrowed to, and the log keeps what it was saved for.</source>
        <translation>Le fichier peut être lu par quiconque ouvre son répertoire. Il contient ce à quoi la liste à l’écran était limitée, et le journal garde à quoi il sert.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>P&amp;our quoi</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Noms des personnes</translation>
    </message>
    <message>
        <source>Kin&amp;d of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;HTCDS names of columns, and codes in place of words</source>
        <translation>Noms de colonnes &amp;HTCDS, et codes au lieu de mots</translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation>&amp;Deuxième personne</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>Son nom d’identification</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Enregistrer...</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Save a readable file?</source>
        <translation>Enregistrer un fichier lisible&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>Choisir l’emplacement...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be in the file.</source>
        <translation>
            <numerusform>%n ligne sera dans le fichier.</numerusform>
            <numerusform>%n lignes seront dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people.</source>
        <translation>Elle nomme des personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are left out because they are open only to others.</source>
        <translation>
            <numerusform>%n nom est laissé de côté, car il n’est ouvert qu’à d’autres.</numerusform>
            <numerusform>%n noms sont laissés de côté, car ils ne sont ouverts qu’à d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are left out because fewer than {few} people have them, and so they could tell who somebody is.</source>
        <translation>
            <numerusform>%n secteur est omis, car moins de {few} personnes l’ont et il pourrait révéler de qui il s’agit.</numerusform>
            <numerusform>%n secteurs sont omis, car moins de {few} personnes les ont et ils pourraient révéler de qui il s’agit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of the same age group, sex and area have fewer than {few} people in them, and somebody who knows the place can tell who that is. Give such a list to nobody outside the branch.</source>
        <translation>
            <numerusform>%n groupe de même tranche d’âge, sexe et secteur compte moins de {few} personnes, et quelqu’un qui connaît l’endroit peut savoir de qui il s’agit. Ne donnez une telle liste à personne hors de l’antenne.</numerusform>
            <numerusform>%n groupes de même tranche d’âge, sexe et secteur comptent moins de {few} personnes, et quelqu’un qui connaît l’endroit peut savoir de qui il s’agit. Ne donnez une telle liste à personne hors de l’antenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it in a place that you control, and delete it as soon as it has served.</source>
        <translation>Le fichier reste sur le disque, et quiconque peut ouvrir son répertoire peut le lire. Enregistrez-le dans un endroit que vous contrôlez, et supprimez-le dès qu’il a servi.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved. It is logged.</source>
        <translation>
            <numerusform>%n ligne a été enregistrée. C’est noté dans le journal.</numerusform>
            <numerusform>%n lignes ont été enregistrées. C’est noté dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was saved</source>
        <translation>La liste a été enregistrée</translation>
    </message>
</context>
<context>
    <name>FamilyLinkDialog</name>
    <message>
        <source>Choose what they are</source>
        <translation>Choisissez ce qu’elle est</translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation>Ce lien est noté dans l’autre dossier. Modifiez-le là-bas.</translation>
    </message>
    <message>
        <source>This stands in the case of the other.</source>
        <translation>Cela figure dans le dossier de l’autre personne.</translation>
    </message>
    <message>
        <source>Only somebody on file was asked here.</source>
        <translation>Seule une personne qui a un dossier ici a été interrogée.</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>Famille et personnes à charge</translation>
    </message>
    <message>
        <source>Write down only who matters for help or safety. Somebody on file is named by the case code alone; both cases show the link.</source>
        <translation>Ne notez que les personnes qui comptent pour l’aide ou la sécurité. Quelqu’un qui a un dossier ici n’est désigné que par son code&#xa0;; les deux dossiers montrent le lien.</translation>
    </message>
    <message>
        <source>Case &amp;code, if on file</source>
        <translation>&amp;Code du dossier, s’il existe</translation>
    </message>
    <message>
        <source>For example K7QM-T4CC</source>
        <translation>Par exemple K7QM-T4CC</translation>
    </message>
    <message>
        <source>&amp;Name, if not on file</source>
        <translation>Nom, &amp;s’il n’y a pas de dossier</translation>
    </message>
    <message>
        <source>A first name or a nickname is enough</source>
        <translation>Un prénom ou un surnom suffit</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>N&amp;aissance</translation>
    </message>
    <message>
        <source>1999-04-07, 1999 or ~1999</source>
        <translation>1999-04-07, 1999 ou ~1999</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Is the person’s</source>
        <translation>&amp;Lien avec la personne</translation>
    </message>
    <message>
        <source>&amp;Living</source>
        <translation>&amp;Vit</translation>
    </message>
    <message>
        <source>What the &amp;person says</source>
        <translation>Ce que dit la &amp;personne</translation>
    </message>
    <message>
        <source>What the &amp;other says</source>
        <translation>Ce q&amp;ue dit l’autre</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Short and factual</source>
        <translation>Court et factuel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>FamilyLinkPresenter</name>
    <message>
        <source>By the rule for ages this is a child: ask about safety and who looks after them.</source>
        <translation>Selon la règle des âges, c’est un enfant&#xa0;: demandez s’il est en sécurité et qui s’en occupe.</translation>
    </message>
    <message>
        <source>While the age is not known, treat them as a child.</source>
        <translation>Tant que l’âge est inconnu, traitez cette personne comme un enfant.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Copies stand inside the encrypted file only. Each opening is written in the log.</source>
        <translation>Les copies se trouvent uniquement dans le fichier chiffré. Chaque ouverture est notée au journal.</translation>
    </message>
    <message>
        <source>The consent to keep a record was taken back. Remove the copies, or ask the person again.</source>
        <translation>Le consentement à conserver un dossier a été retiré. Supprimez les copies ou demandez de nouveau à la personne.</translation>
    </message>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Choisissez d’abord quelque chose dans la liste.</translation>
    </message>
    <message>
        <source>Choose somebody who has a case file here.</source>
        <translation>Choisissez quelqu’un qui a un dossier ici.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Family and documents</source>
        <translation>Famille et documents</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>Famille et personnes à charge</translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation>&amp;Ajouter quelqu’un...</translation>
    </message>
    <message>
        <source>Show or c&amp;hange...</source>
        <translation>A&amp;fficher ou modifier...</translation>
    </message>
    <message>
        <source>Open their &amp;case</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>Ta&amp;ke away...</source>
        <translation>&amp;Retirer...</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Family, dependants, and also those the person must be kept safe from belong here.</source>
        <translation>Personne n’est encore noté. Notez ici la famille, les personnes à charge, et aussi ceux dont la personne doit être protégée.</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Copies de documents</translation>
    </message>
    <message>
        <source>Add a &amp;document...</source>
        <translation>Ajouter un d&amp;ocument...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ou&amp;vrir...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Supprimer...</translation>
    </message>
    <message>
        <source>No document was copied. Copy only what is needed.</source>
        <translation>Aucun document n’a été copié. Ne copiez que le nécessaire.</translation>
    </message>
</context>
<context>
    <name>FamilyPresenter</name>
    <message>
        <source>Take this link away?</source>
        <translation>Retirer ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>It is gone from both cases, with what is written in it. The case files themselves stay.</source>
        <translation>Il disparaît des deux dossiers, avec ce qui y est noté. Les dossiers eux-mêmes restent.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Is the person’s</source>
        <translation>Lien avec la personne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Vit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>adulte</translation>
    </message>
    <message>
        <source>age not known: ask</source>
        <translation>âge inconnu&#xa0;: à demander</translation>
    </message>
    <message>
        <source>the other is afraid of contact</source>
        <translation>l’autre craint ce contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Seen or taken by</source>
        <translation>Vu ou reçu par</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Type what you look for, then choose a line.</source>
        <translation>Saisissez ce que vous cherchez, puis choisissez une ligne.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Name, case code, letter number or phone, in any writing</source>
        <translation>&amp;Nom, code du dossier, numéro de lettre ou téléphone, dans toute écriture</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>&amp;Trouvé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Nothing is found by this. Try another spelling, or a part of the name.</source>
        <translation>Rien n’est trouvé ainsi. Essayez une autre orthographe ou une partie du nom.</translation>
    </message>
    <message>
        <source>Arrow keys choose a line, Enter opens it.</source>
        <translation>Les flèches choisissent une ligne, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>A name is found in every script and spelling. What you type is not kept anywhere.</source>
        <translation>Un nom est trouvé dans chaque écriture et chaque orthographe. Ce que vous saisissez n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Referrals that came in</source>
        <translation>Orientations reçues</translation>
    </message>
</context>
<context>
    <name>FindServiceDialog</name>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>Choisissez d’abord un service dans la liste.</translation>
    </message>
    <message>
        <source>Choose a service to see whether it reports to authorities.</source>
        <translation>Choisissez un service pour voir s’il signale aux autorités.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Trouver un service</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>Services qui conviennent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;this service</source>
        <translation>Choisir &amp;ce service</translation>
    </message>
</context>
<context>
    <name>FindServicePresenter</name>
    <message>
        <source>No service fits. Leave something out, or press Clear.</source>
        <translation>Aucun service ne convient. Omettez un critère, ou appuyez sur Effacer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>Premier service par nom (%n)&#xa0;; affinez la recherche pour voir les autres.</numerusform>
            <numerusform>Les %n premiers services par nom&#xa0;; affinez la recherche pour voir les autres.</numerusform>
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
        <translation>Ne peut pas recevoir d’orientations pour l’instant&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>Choisissez d’abord un service dans la liste.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation>Ouvert à
présent&#xa0;?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation>Signale aux
autorités&#xa0;?</translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation>Utilisable ce jour&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez ce que c’est</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Lancer une alerte</translation>
    </message>
    <message>
        <source>A flag tells nobody outside the branch. It opens a task with a deadline. Telling somebody without consent has a form of its own.</source>
        <translation>Une alerte n’informe personne hors de l’antenne. Elle ouvre une tâche avec un délai. Communiquer sans consentement a son propre formulaire.</translation>
    </message>
    <message>
        <source>&amp;What is it</source>
        <translation>&amp;De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Raise the flag</source>
        <translation>&amp;Lancer l’alerte</translation>
    </message>
</context>
<context>
    <name>FlagPresenter</name>
    <message numerus="yes">
        <source>The task is due within %n hour(s).</source>
        <translation>
            <numerusform>La tâche est à faire dans un délai de %n heure.</numerusform>
            <numerusform>La tâche est à faire dans un délai de %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling somebody without consent may apply for: {reasons}. It needs a second person.</source>
        <translation>Communiquer sans consentement peut s’appliquer pour&#xa0;: {reasons}. Il faut une deuxième personne.</translation>
    </message>
    <message>
        <source>Take the flag down</source>
        <translation>Lever l’alerte</translation>
    </message>
    <message>
        <source>Say why it is over or was a mistake. The flag stays in the history, and its task is settled.</source>
        <translation>Dites pourquoi elle est finie ou était une erreur. L’alerte reste dans l’historique et sa tâche est réglée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Say in one line what was done and by whom.</source>
        <translation>Dites en une ligne ce qui a été fait et par qui.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees? The log will say so.</source>
        <translation>{name} n’a pas d’accès sur cet ordinateur. Est-ce que {name} est ici et donne son accord&#xa0;? Le journal le dira.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} est d’accord</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La deuxième personne</translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message>
        <source>sounds alike</source>
        <translation>se prononce de façon semblable</translation>
    </message>
</context>
<context>
    <name>FunctioningDialog</name>
    <message>
        <source>What is difficult?</source>
        <translation>Qu’est-ce qui est difficile&#xa0;?</translation>
    </message>
    <message>
        <source>The next questions ask about difficulties you may have doing certain activities because of a health problem. Read each question as it is written, in this order. The person may refuse any of them.</source>
        <translation>Les questions suivantes portent sur les difficultés que vous avez peut-être à réaliser certaines activités en raison d’un problème de santé. Lisez chaque question telle qu’elle est écrite, dans cet ordre. La personne peut refuser n’importe laquelle.</translation>
    </message>
    <message>
        <source>What the person needs in order to use a service</source>
        <translation>Ce dont la personne a besoin pour utiliser un service</translation>
    </message>
    <message>
        <source>Offered by the answers. Tick only what the person agrees to: it can go on a letter, the answers never do.</source>
        <translation>Proposé d’après les réponses. Cochez seulement ce que la personne accepte&#xa0;: cela peut figurer sur une lettre, les réponses jamais.</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>D’où cela &amp;vient...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>FunctioningPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>This translation is not yet verified. Where the official translation of the Washington Group is at hand, read the questions from it.</source>
        <translation>Cette traduction n’est pas encore vérifiée. Si vous avez la traduction officielle du Groupe de Washington, lisez-y les questions.</translation>
    </message>
    <message>
        <source>Short set on functioning</source>
        <translation>Bref questionnaire sur le fonctionnement</translation>
    </message>
    <message>
        <source>Each question needs an answer. Refused and does not know are answers too.</source>
        <translation>Chaque question demande une réponse. «&#xa0;Refuse&#xa0;» et «&#xa0;ne sait pas&#xa0;» sont aussi des réponses.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Choose what it is about</source>
        <translation>Choisissez le sujet</translation>
    </message>
    <message>
        <source>Choose who does it</source>
        <translation>Choisissez qui s’en charge</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>What shall be &amp;reached</source>
        <translation>Résultat &amp;attendu</translation>
    </message>
    <message>
        <source>What we will &amp;do</source>
        <translation>Ce que nous &amp;ferons</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Pour quand</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>A&amp;vancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>GoalPresenter</name>
    <message>
        <source>The plan is approved. A new state keeps that; any other change needs a new approval.</source>
        <translation>Le plan est approuvé. Un nouvel état n’y change rien&#xa0;; toute autre modification demande une nouvelle approbation.</translation>
    </message>
</context>
<context>
    <name>GoodsPart</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>{article} ({number} in stock)</source>
        <translation>{article} ({number} en stock)</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Choose what it was</source>
        <translation>Choisissez de quoi il s’agissait</translation>
    </message>
    <message>
        <source>Choose what it was about</source>
        <translation>Choisissez le sujet</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Activité de groupe</translation>
    </message>
    <message>
        <source>Count heads; never write down a name. Use Not known where you are not sure.</source>
        <translation>Comptez les personnes&#xa0;; n’écrivez jamais de nom. Utilisez Inconnu en cas de doute.</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>De &amp;quoi il s’agissait</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>A school, a hall or a district</source>
        <translation>Une école, une salle ou un quartier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>GroupPresenter</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Choisissez d’abord quelque chose dans la liste.</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contacts rapides</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>Activités de groupe</translation>
    </message>
    <message>
        <source>&amp;New group activity...</source>
        <translation>&amp;Nouvelle activité de groupe...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>C&amp;orriger...</translation>
    </message>
    <message>
        <source>Prevention sessions and groups, counted by heads and without names. Somebody who comes twice counts twice.</source>
        <translation>Séances de prévention et groupes, comptés par personne et sans nom. Qui vient deux fois compte deux fois.</translation>
    </message>
    <message>
        <source>No group activity is noted yet.</source>
        <translation>Aucune activité de groupe n’est encore notée.</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>The sums stand here with the first activity.</source>
        <translation>Les totaux figurent ici dès la première activité.</translation>
    </message>
    <message>
        <source>Sums by quarter</source>
        <translation>Totaux par trimestre</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>{who}: {people}</source>
        <translation>{who}&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Par sexe</translation>
    </message>
    <message>
        <source>{year}, quarter {number}</source>
        <translation>{year}, trimestre {number}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Whoever comes next</source>
        <translation>La personne qui prend la suite</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Hand over to the next shift</source>
        <translation>Relève pour la suite</translation>
    </message>
    <message>
        <source>Write what must not be lost. It stands on the first page of the colleague until they have taken it over. Use case codes, never names of people on record.</source>
        <translation>Écrivez ce qui ne doit pas se perdre. Cela reste sur la première page du collègue jusqu’à ce qu’il l’ait pris en charge. Utilisez les codes de dossier, jamais les noms des personnes enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Case codes</source>
        <translation>&amp;Codes de dossier</translation>
    </message>
    <message>
        <source>Several with a comma; empty when it is about no case</source>
        <translation>Plusieurs séparés par une virgule&#xa0;; vide s’il ne s’agit d’aucun dossier</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Transmettre</translation>
    </message>
</context>
<context>
    <name>HandOverReader</name>
    <message>
        <source>From {name}, {moment}. Cases: {codes}.</source>
        <translation>De {name}, {moment}. Dossiers&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Hand-over that nobody took over yet</source>
        <translation>Relève que personne n’a encore prise en charge</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>Je prends en charge</translation>
    </message>
</context>
<context>
    <name>HealthPart</name>
    <message>
        <source>{care}: within {hours} hours</source>
        <translation>{care}&#xa0;: dans les {hours} heures</translation>
    </message>
    <message>
        <source>{care}: until {moment}</source>
        <translation>{care}&#xa0;: jusqu’au {moment}</translation>
    </message>
    <message>
        <source>{care}: too late since {moment}</source>
        <translation>{care}&#xa0;: trop tard depuis le {moment}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Get help now</source>
        <translation>De l’aide maintenant</translation>
    </message>
    <message>
        <source>Call now:</source>
        <translation>Appelez maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Stay with the person if it is safe for you. If a life is in danger, call the emergency number first.</source>
        <translation>Restez avec la personne si vous êtes en sécurité. Si une vie est en danger, appelez d’abord le numéro d’urgence.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Noting that you are worried...</source>
        <translation>Votre inquiétude est en cours d’enregistrement...</translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation>{who}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>No number is set here yet. Call the focal point or the coordinator of the branch.</source>
        <translation>Aucun numéro n’est encore indiqué ici. Appelez le point focal, le coordinateur ou la coordinatrice de l’antenne.</translation>
    </message>
    <message>
        <source>It is noted that you are worried, and the team has a task. You need not explain anything.</source>
        <translation>Votre inquiétude est notée et l’équipe a une tâche. Vous n’avez rien à expliquer.</translation>
    </message>
    <message>
        <source>It could not be noted: {reason} Call all the same.</source>
        <translation>Impossible de le noter&#xa0;: {reason} Appelez quand même.</translation>
    </message>
</context>
<context>
    <name>HomeDrafts</name>
    <message>
        <source>You were writing: {form} ({time})</source>
        <translation>Vous étiez en train d’écrire&#xa0;: {form} ({time})</translation>
    </message>
    <message>
        <source>{form}, {case}</source>
        <translation>{form}, {case}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>HomeDue</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} au total</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Recent changes...</source>
        <translation>Changements récents...</translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation>Acco&amp;rds</translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation>Relè&amp;ve...</translation>
    </message>
    <message>
        <source>&amp;Day sheet...</source>
        <translation>&amp;Feuille du jour...</translation>
    </message>
    <message>
        <source>&amp;Finish setting up...</source>
        <translation>&amp;Terminer la mise en place...</translation>
    </message>
    <message>
        <source>Go to &amp;backups</source>
        <translation>Aller aux &amp;sauvegardes</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Montrer le suivant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation>Ouvrir la lettre de rappel</translation>
    </message>
    <message>
        <source>The service confirmed...</source>
        <translation>Le service a confirmé...</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Rien n’est sorti</translation>
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
        <translation>À faire, en retard et en attente</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>Pour &amp;moi</translation>
    </message>
    <message>
        <source>For th&amp;e branch</source>
        <translation>Pour l’&amp;antenne</translation>
    </message>
    <message>
        <source>Show all of &amp;them</source>
        <translation>To&amp;ut afficher</translation>
    </message>
    <message>
        <source>Whatever falls due or waits for you appears here, what was due first on top. Nothing is lost when the laptop was off.</source>
        <translation>Tout ce qui arrive à échéance ou vous attend apparaît ici, le plus ancien en tête. Rien ne se perd quand l’ordinateur était éteint.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>dernière sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation>Ori&amp;entations reçues</translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation>&amp;Bordereau</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Numéro, puis Entrée</translation>
    </message>
    <message>
        <source>Record &amp;answer...</source>
        <translation>Noter la ré&amp;ponse...</translation>
    </message>
    <message>
        <source>We &amp;reminded...</source>
        <translation>Nous avons re&amp;lancé...</translation>
    </message>
    <message>
        <source>Reminder &amp;letter</source>
        <translation>Lettre &amp;de relance</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message numerus="yes">
        <source>person(s) on record</source>
        <translation>
            <numerusform>personne enregistrée</numerusform>
            <numerusform>personnes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>dossier ouvert</numerusform>
            <numerusform>dossiers ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open referral(s)</source>
        <translation>
            <numerusform>orientation ouverte</numerusform>
            <numerusform>orientations ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a referral that waits for an answer.</source>
        <translation>Choisissez une orientation qui attend une réponse.</translation>
    </message>
</context>
<context>
    <name>HomePresenter</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in the directory need a check</source>
        <translation>
            <numerusform>%n service de l’annuaire est à vérifier</numerusform>
            <numerusform>%n services de l’annuaire sont à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} are shown, the most urgent first.</source>
        <translation>{shown} sur {count} sont affichées, les plus urgentes d’abord.</translation>
    </message>
    <message>
        <source>No person can be recorded yet: print the recovery sheets and type two of them back. The coordinator does this under Keys.</source>
        <translation>Aucune personne ne peut encore être enregistrée&#xa0;: imprimez les feuilles de récupération et ressaisissez-en deux. Le coordinateur ou la coordinatrice le fait sous Clés.</translation>
    </message>
    <message>
        <source>The recovery sheets were last typed a year ago or longer. Rehearse the recovery under Keys.</source>
        <translation>Les feuilles de récupération ont été saisies il y a un an ou plus. Faites un exercice de récupération sous Clés.</translation>
    </message>
    <message numerus="yes">
        <source>%n more about backups.</source>
        <translation>
            <numerusform>Encore %n message sur les sauvegardes.</numerusform>
            <numerusform>Encore %n messages sur les sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation>{state}&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>{state}, receipt by {moment}</source>
        <translation>{state}, accusé de réception avant le {moment}</translation>
    </message>
    <message>
        <source>More is due than is shown here. The oldest stand first.</source>
        <translation>Il y a plus d’échéances que celles affichées ici. Les plus anciennes sont en tête.</translation>
    </message>
    <message>
        <source>Appro&amp;vals: {number}</source>
        <translation>Acco&amp;rds&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation>Acco&amp;rds</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation>Ori&amp;entations reçues</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}, {late} late</source>
        <translation>Orientations reçues&#xa0;: {open}, dont {late} &amp;en retard</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}</source>
        <translation>Ori&amp;entations reçues&#xa0;: {open}</translation>
    </message>
    <message>
        <source>{step}; do not contact the person</source>
        <translation>{step}&#xa0;; ne contactez pas la personne</translation>
    </message>
    <message>
        <source>Do not ask the service: no consent (C5)</source>
        <translation>Ne pas interroger le service&#xa0;: pas de consentement (C5)</translation>
    </message>
    <message>
        <source>{step}, from {moment}</source>
        <translation>{step}, à partir du {moment}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risque&#xa0;: {level}</translation>
    </message>
    <message>
        <source>STOPPED: {state}</source>
        <translation>ARRÊTÉE&#xa0;: {state}</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>Service or colleague</source>
        <translation>Service ou collègue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>EN RETARD&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>HomeRecalls</name>
    <message>
        <source>Letter {number} (case {case}) has to come back from {service}.</source>
        <translation>La lettre {number} (dossier {case}) doit être rendue par {service}.</translation>
    </message>
    <message>
        <source>The person took back the consent for letter {number} (case {case}). Ask {service} to destroy it or give it back, and note here when they have done so.</source>
        <translation>La personne a retiré son consentement pour la lettre {number} (dossier {case}). Demandez à {service} de la détruire ou de la rendre, et notez ici quand c’est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) have to come back.</source>
        <translation>
            <numerusform>Encore %n lettre doit être rendue.</numerusform>
            <numerusform>Encore %n lettres doivent être rendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did {service} say that letter {number} and every copy of it are destroyed or given back?</source>
        <translation>Est-ce que {service} a dit que la lettre {number} et toutes ses copies sont détruites ou rendues&#xa0;?</translation>
    </message>
    <message>
        <source>The letter is gone</source>
        <translation>La lettre n’existe plus</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>C’est confirmé</translation>
    </message>
</context>
<context>
    <name>HomeUncertain</name>
    <message>
        <source>Nobody knows whether this came out: {paper}, case {case}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation>On ne sait pas si ceci est sorti&#xa0;: {paper}, dossier {case}. Regardez l’imprimante et cherchez les pages, puis dites-le. Est-ce sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation>On ne sait pas si ceci est sorti&#xa0;: {paper}. Regardez l’imprimante et cherchez les pages, puis dites-le. Est-ce sorti&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) are uncertain.</source>
        <translation>
            <numerusform>Encore %n papier incertain.</numerusform>
            <numerusform>Encore %n papiers incertains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>Choisissez le résultat</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>Ce qui est &amp;fait</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>{done} of {all} questions</source>
        <translation>{done} questions sur {all}</translation>
    </message>
    <message>
        <source>Choose the result first.</source>
        <translation>Choisissez d’abord le résultat.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Impact assessment of data protection</source>
        <translation>Analyse d’impact sur la protection des données</translation>
    </message>
    <message>
        <source>Go through the questions once before the first person is recorded, and again every twelve months. What was stored stays; this makes the next version. Name nobody.</source>
        <translation>Parcourez les questions une fois avant d’enregistrer la première personne, puis tous les douze mois. Ce qui a été enregistré reste&#xa0;; ceci crée la version suivante. Ne nommez personne.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>How &amp;likely</source>
        <translation>&amp;Probabilité</translation>
    </message>
    <message>
        <source>How se&amp;vere</source>
        <translation>Gra&amp;vité</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>&amp;Question suivante</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Ré&amp;sultat</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>All answers, for coming back after a lock</source>
        <translation>Toutes les réponses, pour revenir après un verrouillage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ImportAssistance</name>
    <message>
        <source>Import a list of help given</source>
        <translation>Importer une liste d’aides apportées</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Help is taken in for people who are on file and agreed to it. Empty cells change nothing, and the list itself is only read.</source>
        <translation>Rien n’est enregistré avant que vous ayez vu ligne par ligne ce qui se passerait. L’aide est reprise pour les personnes qui sont enregistrées et y ont consenti. Les cellules vides ne changent rien, et la liste elle-même est seulement lue.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and for each line the case code or the number of the person, what was given, and the day.</source>
        <translation>Choisissez une liste que vous tenez dans Excel ou LibreOffice (.xlsx, .xls, .ods) ou en CSV. Il lui faut une ligne de titres, et pour chaque ligne le code du dossier ou le numéro de la personne, ce qui a été donné, et le jour.</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>Champ de l’enregistrement</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation>Nouveaux&#xa0;: {create}. Modifiés&#xa0;: {update}. Inchangés&#xa0;: {same}. Non repris&#xa0;: {skip}. Laissés de côté à cause d’une erreur&#xa0;: {error}. Vous pouvez corriger votre liste et l’importer de nouveau&#xa0;; ce qui est déjà là restera inchangé.</translation>
    </message>
    <message>
        <source>{create} new entries and {update} changed ones were stored.</source>
        <translation>Entrées enregistrées&#xa0;: {create} nouvelles, {update} modifiées.</translation>
    </message>
</context>
<context>
    <name>ImportDirectory</name>
    <message>
        <source>Import a list of services</source>
        <translation>Importer une liste de services</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. New services arrive unchecked, empty cells change nothing, and the list itself is only read.</source>
        <translation>Rien n’est enregistré avant que vous ayez vu ligne par ligne ce qui se passerait. Les nouveaux services arrivent non vérifiés, les cellules vides ne changent rien, et la liste elle-même est seulement lue.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each service.</source>
        <translation>Choisissez une liste tenue dans Excel ou LibreOffice (.xlsx, .xls, .ods) ou en CSV. Il faut une ligne de titres, et une ligne par service.</translation>
    </message>
    <message>
        <source>Field of the directory</source>
        <translation>Champ de l’annuaire</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>New, unchecked</source>
        <translation>Nouveau, non vérifié</translation>
    </message>
    <message>
        <source>Is changed, check it again</source>
        <translation>Est modifié, à revérifier</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Left out because of a mistake: {error}. Correct the mistakes in your list and import it again later; what is there already will then stay the same.</source>
        <translation>Nouveaux&#xa0;: {create}. Modifiés&#xa0;: {update}. Inchangés&#xa0;: {same}. Laissés de côté à cause d’une erreur&#xa0;: {error}. Corrigez les erreurs dans votre liste et importez-la de nouveau plus tard&#xa0;; ce qui est déjà là restera inchangé.</translation>
    </message>
    <message>
        <source>{create} new services and {update} changed ones were stored. New ones still need a check.</source>
        <translation>Services enregistrés&#xa0;: {create} nouveaux, {update} modifiés. Les nouveaux restent à vérifier.</translation>
    </message>
    <message>
        <source>Checks that end because of what changes: {ended}. Nobody can be referred to these services until somebody has recorded a new check.</source>
        <translation>Vérifications qui prennent fin à cause des modifications&#xa0;: {ended}. Personne ne peut être orienté vers ces services avant l’enregistrement d’une nouvelle vérification.</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Heading in your list</source>
        <translation>Titre dans votre liste</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The list is being stored. Until it is complete, nothing has changed.</source>
        <translation>La liste est en cours d’enregistrement. Tant que ce n’est pas terminé, rien n’a changé.</translation>
    </message>
    <message>
        <source>Field for {heading}</source>
        <translation>Champ pour {heading}</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Ne pas prendre cette colonne</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Choisissez d’abord une liste.</translation>
    </message>
    <message>
        <source>There is nothing to import: no line is new or different.</source>
        <translation>Il n’y a rien à importer&#xa0;: aucune ligne n’est nouvelle ou différente.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Choose &amp;list...</source>
        <translation>&amp;Choisir une liste...</translation>
    </message>
    <message>
        <source>Each column of your list is below, with what it probably holds. Change what is wrong, and leave out what does not belong here.</source>
        <translation>Chaque colonne de votre liste figure ci-dessous, avec son contenu probable. Corrigez ce qui est faux et laissez de côté ce qui n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>A list with these headings came in before: the columns are as they were chosen then.</source>
        <translation>Une liste avec ces titres est déjà venue&#xa0;: les colonnes sont telles qu’elles ont été choisies alors.</translation>
    </message>
    <message>
        <source>&amp;Forget that choice</source>
        <translation>&amp;Oublier ce choix</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Questions about the list</source>
        <translation>Questions sur la liste</translation>
    </message>
    <message>
        <source>Show &amp;only lines with a mistake</source>
        <translation>Seulement les lignes avec &amp;erreur</translation>
    </message>
    <message>
        <source>What would happen, line by line</source>
        <translation>Ce qui se passerait, ligne par ligne</translation>
    </message>
    <message>
        <source>The list is being worked on</source>
        <translation>La liste est en cours de traitement</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Show what would happen</source>
        <translation>&amp;Voir ce qui se passerait</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>ImportListPresenter</name>
    <message>
        <source>Each person agreed in writing, and the signed papers are kept</source>
        <translation>Chaque personne a consenti par écrit, et les papiers signés sont gardés</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>The list was imported</source>
        <translation>La liste a été importée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>Pourquoi, ou ce qui change</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”.</source>
        <translation>Feuille «&#xa0;{sheet}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>Import a list of people</source>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Whoever is new gets a case file and a case code, empty cells change nothing, and the list itself is only read.</source>
        <translation>Rien n’est enregistré avant que vous ayez vu ligne par ligne ce qui se passerait. Toute nouvelle personne reçoit un dossier et un code de dossier, les cellules vides ne changent rien, et la liste elle-même est seulement lue.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each person. Delete the list from this computer once it is imported.</source>
        <translation>Choisissez une liste que vous tenez dans Excel ou LibreOffice (.xlsx, .xls, .ods) ou en CSV. Il lui faut une ligne de titres, et une ligne par personne. Supprimez la liste de cet ordinateur une fois qu’elle est importée.</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>Champ de l’enregistrement</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nom dans votre liste</translation>
    </message>
    <message>
        <source>Case {code}: {changes}</source>
        <translation>Dossier {code}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation>Nouveaux&#xa0;: {create}. Modifiés&#xa0;: {update}. Inchangés&#xa0;: {same}. Non repris&#xa0;: {skip}. Laissés de côté à cause d’une erreur&#xa0;: {error}. Vous pouvez corriger votre liste et l’importer de nouveau&#xa0;; ce qui est déjà là restera inchangé.</translation>
    </message>
    <message>
        <source>{create} new people and {update} changed ones were stored. Nothing but keeping the record is agreed to: ask each person before anything else.</source>
        <translation>Personnes enregistrées&#xa0;: {create} nouvelles, {update} modifiées. Seul l’enregistrement est accepté&#xa0;: demandez à chaque personne avant toute autre chose.</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>There is no such ground yet</source>
        <translation>Il n’y a pas encore de tel fondement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>3: day, month, year</source>
        <translation>3&#xa0;: jour, mois, année</translation>
    </message>
    <message>
        <source>4: month, day, year</source>
        <translation>4&#xa0;: mois, jour, année</translation>
    </message>
    <message>
        <source>Dates in this list are written in two orders. Those that do not fit your answer are left out.</source>
        <translation>Les dates de cette liste sont écrites dans deux ordres. Celles qui ne vont pas avec votre réponse sont laissées de côté.</translation>
    </message>
    <message>
        <source>The list does not say how its dates are meant.</source>
        <translation>La liste ne dit pas comment lire ses dates.</translation>
    </message>
    <message>
        <source>In 03/04/1990, the &amp;day is</source>
        <translation>Dans 03/04/1990, le &amp;jour est</translation>
    </message>
    <message>
        <source>The years are those of the &amp;Hijri calendar</source>
        <translation>Les années sont celles du calendrier &amp;hégirien</translation>
    </message>
    <message>
        <source>A day of the Hijri calendar is kept as the month or the year in which it certainly lies, because months begin on different days in different places.</source>
        <translation>Un jour du calendrier hégirien est gardé comme le mois ou l’année où il se trouve avec certitude, car les mois commencent à des jours différents selon les lieux.</translation>
    </message>
    <message>
        <source>A list is no consent. Without a ground that holds for everybody in it, nobody new is stored.</source>
        <translation>Une liste n’est pas un consentement. Sans un fondement qui vaut pour tous, aucune nouvelle personne n’est enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Why may the branch keep these people?</source>
        <translation>&amp;Pourquoi l’antenne peut-elle garder ces personnes&#xa0;?</translation>
    </message>
    <message>
        <source>D&amp;ay of it</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Where the papers are, or which &amp;rule it is</source>
        <translation>Où sont les papiers, ou quelle est la &amp;règle</translation>
    </message>
    <message>
        <source>The papers say &amp;everything that has to be explained</source>
        <translation>Les papiers disent &amp;tout ce qui doit être expliqué</translation>
    </message>
    <message>
        <source>Why nobody was as&amp;ked</source>
        <translation>Pourquoi personne n’a été &amp;interrogé</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>All languages (Unicode)</source>
        <translation>Toutes les langues (Unicode)</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>Ancien Mac</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Check the letters: {words}. If they are wrong, choose how the list is to be read.</source>
        <translation>Vérifiez les lettres&#xa0;: {words}. Si elles sont fausses, choisissez comment la liste doit être lue.</translation>
    </message>
    <message>
        <source>This list has several sheets; one is imported at a time.</source>
        <translation>Cette liste a plusieurs feuilles&#xa0;; une seule est importée à la fois.</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Lire comme</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>{field}: {after}, until now {before}</source>
        <translation>{field}&#xa0;: {after}, jusqu’ici {before}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{field} “{value}”: {problem}</source>
        <translation>{field} «&#xa0;{value}&#xa0;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Reste inchangé</translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation>Est modifié</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
</context>
<context>
    <name>IncomingAnswerDialog</name>
    <message>
        <source>Choose the answer</source>
        <translation>Choisissez la réponse</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisissez la raison</translation>
    </message>
    <message>
        <source>A new case file opens next, and asks the person for consent of their own.</source>
        <translation>Un nouveau dossier s’ouvre ensuite et demande à la personne son propre consentement.</translation>
    </message>
    <message>
        <source>Choose the answer and the reason.</source>
        <translation>Choisissez la réponse et le motif.</translation>
    </message>
    <message>
        <source>Answer an incoming referral</source>
        <translation>Répondre à une orientation reçue</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>&amp;Code de dossier</translation>
    </message>
    <message>
        <source>Only if the person is on record already</source>
        <translation>Seulement si la personne est déjà enregistrée</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>&amp;Transmise à</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organisation ou bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>&amp;Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>IncomingAnswerPresenter</name>
    <message>
        <source>From {sender}, received {day}</source>
        <translation>De {sender}, reçue le {day}</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Choose the kind of sender</source>
        <translation>Choisissez le type d’expéditeur</translation>
    </message>
    <message>
        <source>Choose how it came</source>
        <translation>Choisissez comment elle est arrivée</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Say from whom it came and how.</source>
        <translation>Dites de qui elle vient et comment.</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>Orientation reçue</translation>
    </message>
    <message>
        <source>Write nothing here that says who the person is. That goes into a case file, with the person’s own consent.</source>
        <translation>N’écrivez rien ici qui dise qui est la personne. Cela va dans un dossier, avec le consentement de la personne elle-même.</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>De &amp;qui</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organisation ou bureau</translation>
    </message>
    <message>
        <source>&amp;Kind of sender</source>
        <translation>&amp;Type d’expéditeur</translation>
    </message>
    <message>
        <source>How to &amp;answer them</source>
        <translation>Comment lui &amp;répondre</translation>
    </message>
    <message>
        <source>Phone or e-mail of the sender</source>
        <translation>Téléphone ou e-mail de l’expéditeur</translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation>Son n&amp;uméro</translation>
    </message>
    <message>
        <source>If the letter has one</source>
        <translation>Si la lettre en a un</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation>Par quel &amp;moyen</translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation>Ur&amp;gence</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>Type d’&amp;aide</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Besoin</translation>
    </message>
    <message>
        <source>What is asked for; no names of people</source>
        <translation>Ce qui est demandé&#xa0;; aucun nom de personne</translation>
    </message>
    <message>
        <source>&amp;Consent, as the sender says</source>
        <translation>Conse&amp;ntement, selon l’expéditeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Choose one that waits for our answer.</source>
        <translation>Choisissez-en une qui attend notre réponse.</translation>
    </message>
    <message>
        <source>Choose one that was taken over.</source>
        <translation>Choisissez-en une qui a été prise en charge.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Orientations reçues</translation>
    </message>
    <message>
        <source>People whom others refer to the branch. Answer each in time; whoever is taken over gets a case file with consent of their own.</source>
        <translation>Personnes que d’autres orientent vers l’antenne. Répondez à chacune à temps&#xa0;; toute personne prise en charge reçoit un dossier avec son propre consentement.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Referrals from other organisations appear here, those that wait for your answer first.</source>
        <translation>Les orientations d’autres organisations s’affichent ici, d’abord celles qui attendent votre réponse.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation>Enregistrer la lis&amp;te...</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>Ans&amp;wer...</source>
        <translation>&amp;Répondre...</translation>
    </message>
    <message>
        <source>&amp;New incoming referral</source>
        <translation>&amp;Nouvelle orientation reçue</translation>
    </message>
</context>
<context>
    <name>IncomingPresenter</name>
    <message numerus="yes">
        <source>%n wait(s) for our answer</source>
        <translation>
            <numerusform>%n attend notre réponse</numerusform>
            <numerusform>%n attendent notre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>their number {number}</source>
        <translation>leur numéro {number}</translation>
    </message>
    <message>
        <source>consent, as the sender says: {consent}</source>
        <translation>consentement, selon l’expéditeur&#xa0;: {consent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>LATE: {answer}</source>
        <translation>EN RETARD&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation>Signes et indicateurs</translation>
    </message>
    <message>
        <source>What is &amp;difficult...</source>
        <translation>Ce qui est &amp;difficile...</translation>
    </message>
    <message>
        <source>&amp;Observe...</source>
        <translation>O&amp;bserver...</translation>
    </message>
    <message>
        <source>Parts of the lists</source>
        <translation>Parties des listes</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>D’où cela &amp;vient...</translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation>&amp;Oui (1)</translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation>&amp;Non (2)</translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation>&amp;Inconnu (3)</translation>
    </message>
    <message>
        <source>As a r&amp;isk</source>
        <translation>Comme ris&amp;que</translation>
    </message>
    <message>
        <source>As a &amp;protection</source>
        <translation>Comme &amp;protection</translation>
    </message>
    <message>
        <source>Record f&amp;actor</source>
        <translation>Enregistrer le f&amp;acteur</translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation>Comment on l’a &amp;su</translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation>Degré de cer&amp;titude</translation>
    </message>
    <message>
        <source>Level of concern and what led to it</source>
        <translation>Niveau de préoccupation et ce qui y a mené</translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation>Niveau de préoccupation</translation>
    </message>
    <message>
        <source>Indicators neither prove nor exclude trafficking. Only the competent authority decides.</source>
        <translation>Les indicateurs ne prouvent ni n’excluent la traite. Seule l’autorité compétente décide.</translation>
    </message>
    <message>
        <source>Next safe step</source>
        <translation>Prochaine étape sûre</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Ce qui y a mené</translation>
    </message>
    <message>
        <source>Elements recorded</source>
        <translation>Éléments enregistrés</translation>
    </message>
    <message>
        <source>Risk and protection</source>
        <translation>Risque et protection</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Statut décidé par d’autres</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>E&amp;xaminé</translation>
    </message>
    <message>
        <source>&amp;Status...</source>
        <translation>Stat&amp;ut...</translation>
    </message>
</context>
<context>
    <name>IndicatorsPresenter</name>
    <message>
        <source>Risk: {grade}</source>
        <translation>Risque&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>Protection: {grade}</source>
        <translation>Protection&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>On record, the newest first:
{lines}</source>
        <translation>Enregistré, le plus récent d’abord&#xa0;:
{lines}</translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Its signs are not added up.</source>
        <translation>Seulement regarder et écouter&#xa0;: ne posez aucune question pour cette liste. Ses signes ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>What is recorded here is shown as recorded; it decides nothing.</source>
        <translation>Ce qui est enregistré ici est affiché tel quel&#xa0;; cela ne décide de rien.</translation>
    </message>
    <message>
        <source>Note how each factor works for this person; grades are never added up.</source>
        <translation>Notez comment chaque facteur agit pour cette personne&#xa0;; les degrés ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>Record what the person tells by themselves. Press 1 for yes, 2 for no, 3 for not known; open never counts as no.</source>
        <translation>Enregistrez ce que la personne dit d’elle-même. Tapez 1 pour oui, 2 pour non, 3 pour inconnu&#xa0;; une ligne ouverte ne compte jamais comme non.</translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation>Signes au premier contact</translation>
    </message>
    <message>
        <source>{list}: {part}</source>
        <translation>{list}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation>Acte, moyens et but</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Facteurs de risque et de protection</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>Tick first that the agreement was signed.</source>
        <translation>Cochez d’abord que l’engagement a été signé.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>From which comm&amp;unity</source>
        <translation>De q&amp;uelle communauté</translation>
    </message>
    <message>
        <source>Country, place or group they belong to</source>
        <translation>Pays, lieu ou groupe d’appartenance</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Téléph&amp;one</translation>
    </message>
    <message>
        <source>Confidentiality &amp;agreement signed</source>
        <translation>Engagement &amp;de confidentialité signé</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>&amp;Signé le</translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation>&amp;Valable jusqu’au</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Is as&amp;ked for the branch</source>
        <translation>Est sollicité par l’&amp;antenne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
</context>
<context>
    <name>KeepCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Conserver plus longtemps</translation>
    </message>
    <message>
        <source>The case stays in the file until this day. The reason is kept with it; after the day it is on the list again.</source>
        <translation>Le dossier reste dans le fichier jusqu’à ce jour. Le motif est conservé avec lui&#xa0;; après ce jour, il revient sur la liste.</translation>
    </message>
    <message>
        <source>Kept &amp;until</source>
        <translation>Conservé &amp;jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>KeyChanging</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>The file gets its new key and is checked. Do not switch off.</source>
        <translation>Le fichier reçoit sa nouvelle clé et est contrôlé. N’éteignez pas l’ordinateur.</translation>
    </message>
    <message>
        <source>The file has a new passphrase and a new key. Open it with the new passphrase, without a sign-in name. Then make a backup, new recovery sheets, and new passphrases for the staff.</source>
        <translation>Le fichier a une nouvelle phrase secrète et une nouvelle clé. Ouvrez-le avec la nouvelle phrase secrète, sans nom d’identification. Faites ensuite une sauvegarde, de nouvelles feuilles de récupération et de nouvelles phrases secrètes pour le personnel.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file opens with the passphrase from before.</source>
        <translation>Rien n’a été changé&#xa0;: le fichier s’ouvre avec la phrase secrète d’avant.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make recovery sheets first.</source>
        <translation>Créez d’abord des feuilles de récupération.</translation>
    </message>
    <message>
        <source>Prove a set with two of its sheets first.</source>
        <translation>Validez d’abord un jeu avec deux de ses feuilles.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>Ceci est une copie</translation>
    </message>
    <message>
        <source>It can only be read. If the file that you worked with is lost or stolen, go on with this copy.</source>
        <translation>Elle peut seulement être lue. Si votre fichier de travail est perdu ou volé, continuez avec cette copie.</translation>
    </message>
    <message>
        <source>&amp;Work with this copy...</source>
        <translation>&amp;Travailler avec cette copie...</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Feuilles de récupération</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, any two of three printed sheets open the file. Without them nobody can, not even the people who made this program. One sheet alone opens nothing.</source>
        <translation>Si la phrase secrète est oubliée, deux des trois feuilles imprimées ouvrent le fichier. Sans elles, personne ne le peut, pas même les auteurs de ce programme. Une feuille seule n’ouvre rien.</translation>
    </message>
    <message>
        <source>&amp;Make recovery sheets...</source>
        <translation>&amp;Créer des feuilles de récupération...</translation>
    </message>
    <message>
        <source>&amp;Prove with two sheets...</source>
        <translation>&amp;Valider avec deux feuilles...</translation>
    </message>
    <message>
        <source>&amp;Rehearse...</source>
        <translation>S’&amp;exercer...</translation>
    </message>
    <message>
        <source>Passphrase and key of the file</source>
        <translation>Phrase secrète et clé du fichier</translation>
    </message>
    <message>
        <source>Change it when somebody who knew it leaves, or when it may have been seen. The file gets a new key; recovery sheets and sign-ins are made again.</source>
        <translation>Changez-la quand quelqu’un qui la connaissait part, ou si elle a pu être vue. Le fichier reçoit une nouvelle clé&#xa0;; les feuilles de récupération et les accès sont à refaire.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of the file...</source>
        <translation>Changer la &amp;phrase secrète du fichier...</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without use</source>
        <translation>Minutes d’inactivité avant ver&amp;rouillage</translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>In a file with real people, nobody can be recorded before this is done.</source>
        <translation>Dans un fichier avec de vraies personnes, personne ne peut être enregistré avant cela.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas créées</translation>
    </message>
    <message>
        <source>No recovery sheets were made yet.</source>
        <translation>Aucune feuille de récupération n’a encore été créée.</translation>
    </message>
    <message>
        <source>The key of the file was changed: the sheets from before do not open it any more.</source>
        <translation>La clé du fichier a changé&#xa0;: les anciennes feuilles ne l’ouvrent plus.</translation>
    </message>
    <message>
        <source>Of an old key</source>
        <translation>D’une ancienne clé</translation>
    </message>
    <message>
        <source>Sheets were made, but two of them were not typed back yet.</source>
        <translation>Des feuilles ont été créées, mais deux d’entre elles n’ont pas encore été ressaisies.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Pas validées</translation>
    </message>
    <message>
        <source>Set {mark} was proved on {day}; its sheets were last typed on {last}.</source>
        <translation>Le jeu {mark} a été validé le {day}&#xa0;; ses feuilles ont été saisies en dernier le {last}.</translation>
    </message>
    <message>
        <source>That was more than a year ago: rehearse it with two sheets.</source>
        <translation>C’était il y a plus d’un an&#xa0;: exercez-vous avec deux feuilles.</translation>
    </message>
    <message>
        <source>Rehearsal due</source>
        <translation>Exercice à faire</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Validées</translation>
    </message>
    <message>
        <source>Sheet 1: {one}. Sheet 2: {two}. Sheet 3: {three}.</source>
        <translation>Feuille 1&#xa0;: {one}. Feuille 2&#xa0;: {two}. Feuille 3&#xa0;: {three}.</translation>
    </message>
    <message>
        <source>A newer set, {mark}, waits for its proof. Until then the set above stays in force.</source>
        <translation>Un jeu plus récent, {mark}, attend d’être validé. D’ici là, le jeu ci-dessus reste en vigueur.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{date} ({hijri} AH)</source>
        <translation>{date} ({hijri} H)</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>LeftTextDialog</name>
    <message>
        <source>Something had been chosen, but no text was written.</source>
        <translation>Quelque chose avait été choisi, mais aucun texte n’a été écrit.</translation>
    </message>
    <message>
        <source>What you had &amp;written</source>
        <translation>Ce que vous aviez &amp;écrit</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
</context>
<context>
    <name>LegalPart</name>
    <message>
        <source>No ongoing matter</source>
        <translation>Pas d’affaire en cours</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>Une nouvelle affaire</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is being handed over. Wait until this is done.</source>
        <translation>La lettre est en cours de remise. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>There is no letter to look at. Only what was shown can leave.</source>
        <translation>Il n’y a pas de lettre à regarder. Seul ce qui a été affiché peut partir.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the letter as a PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez plutôt la lettre en PDF.</translation>
    </message>
    <message>
        <source>Choose who gets a copy.</source>
        <translation>Choisissez qui reçoit une copie.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel papier</translation>
    </message>
    <message>
        <source>A letter that waits for its answer can be printed again, or followed by a reminder.</source>
        <translation>Une lettre qui attend sa réponse peut être réimprimée, ou suivie d’une relance.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du papier</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Avant son départ</translation>
    </message>
    <message>
        <source>The letter shares exactly this:</source>
        <translation>La lettre partage exactement ceci&#xa0;:</translation>
    </message>
    <message>
        <source>On this consent:</source>
        <translation>Sur la base de ce consentement&#xa0;:</translation>
    </message>
    <message>
        <source>Steps of a safe referral:</source>
        <translation>Étapes d’une orientation sûre&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;teps...</source>
        <translation>É&amp;tapes...</translation>
    </message>
    <message>
        <source>Copies for the s&amp;ervice</source>
        <translation>Copies pour le s&amp;ervice</translation>
    </message>
    <message>
        <source>Copies for the pers&amp;on</source>
        <translation>Copies pour la pers&amp;onne</translation>
    </message>
    <message>
        <source>Copies for our own &amp;file</source>
        <translation>Copies pour notre &amp;dossier</translation>
    </message>
    <message>
        <source>The print service of this computer keeps a readable copy for up to a day after printing, and many printers keep one too. Print only on a printer you control; collect the pages at once.</source>
        <translation>Le service d’impression de cet ordinateur garde une copie lisible jusqu’à un jour après l’impression, et bien des imprimantes aussi. Imprimez seulement sur une imprimante que vous contrôlez&#xa0;; prenez les pages tout de suite.</translation>
    </message>
    <message>
        <source>This stays with us:</source>
        <translation>Ceci reste chez nous&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>The language of whoever reads this paper. It can be changed until the letter has left.</source>
        <translation>La langue de qui lira ce papier. Elle peut être changée jusqu’au départ de la lettre.</translation>
    </message>
    <message>
        <source>Preparing the letter...</source>
        <translation>Préparation de la lettre...</translation>
    </message>
    <message>
        <source>Preparing the letter</source>
        <translation>Préparation de la lettre</translation>
    </message>
    <message>
        <source>This letter cannot leave now</source>
        <translation>Cette lettre ne peut pas partir maintenant</translation>
    </message>
    <message>
        <source>&amp;Ask consent now</source>
        <translation>Demander le &amp;consentement</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Regarder à &amp;nouveau</translation>
    </message>
    <message>
        <source>The letter is being handed over</source>
        <translation>La lettre est en cours de remise</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>Enregistrer en &amp;PDF...</translation>
    </message>
    <message>
        <source>Save a locked copy for e-&amp;mail...</source>
        <translation>Enregistrer une copie &amp;verrouillée pour e-mail...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Page of the letter</source>
        <translation>Page de la lettre</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>LetterPapers</name>
    <message>
        <source>Letter {number}</source>
        <translation>Lettre {number}</translation>
    </message>
    <message>
        <source>Recall of letter {number}</source>
        <translation>Rappel de la lettre {number}</translation>
    </message>
    <message>
        <source>Reminder of letter {number}</source>
        <translation>Relance pour la lettre {number}</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Carte neutre</translation>
    </message>
    <message>
        <source>Copy of letter {number} for the person</source>
        <translation>Copie de la lettre {number} pour la personne</translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation>Ce qui a été partagé, pour la personne</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Pocket list of services</source>
        <translation>Liste de poche des services</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Safety plan for the person</source>
        <translation>Plan de sécurité pour la personne</translation>
    </message>
    <message>
        <source>Readiness paper</source>
        <translation>Document de préparation</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat d’effacement</translation>
    </message>
    <message>
        <source>Recovery sheet {number}</source>
        <translation>Feuille de récupération {number}</translation>
    </message>
    <message>
        <source>Trainer sheet</source>
        <translation>Feuille pour la formation</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>Attestation de pratique</translation>
    </message>
    <message>
        <source>List for another program</source>
        <translation>Liste pour un autre programme</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>Avis de violation</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>What is on file about a person</source>
        <translation>Ce qui est noté sur une personne</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>A recall</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation>Carte neutre pour la personne</translation>
    </message>
    <message>
        <source>Full copy for the person</source>
        <translation>Copie complète pour la personne</translation>
    </message>
    <message>
        <source>{item}: this kind of service does not need it</source>
        <translation>{item}&#xa0;: ce type de service n’en a pas besoin</translation>
    </message>
    <message>
        <source>{item}: not chosen for this letter, or not agreed</source>
        <translation>{item}&#xa0;: pas choisi pour cette lettre, ou pas accepté</translation>
    </message>
    <message>
        <source>{item}: the person does not want it shared with this service</source>
        <translation>{item}&#xa0;: la personne ne veut pas que ce soit partagé avec ce service</translation>
    </message>
    <message>
        <source>{item}: the person did not agree to it</source>
        <translation>{item}&#xa0;: la personne n’a pas donné son accord</translation>
    </message>
    <message>
        <source>{item}: what was observed never leaves on paper</source>
        <translation>{item}&#xa0;: ce qui a été observé ne part jamais sur papier</translation>
    </message>
    <message>
        <source>{item}: nothing about offenders is kept in this program</source>
        <translation>{item}&#xa0;: rien sur les auteurs n’est conservé dans ce programme</translation>
    </message>
    <message>
        <source>{item}: nothing is recorded</source>
        <translation>{item}&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it; a neutral card is safer, and no paper the safest.</source>
        <translation>Ce papier dit où la personne a demandé de l’aide. Trouvé à la maison, dans un sac ou au travail, il peut la mettre en danger. Demandez où elle le gardera et qui peut le voir&#xa0;; une carte neutre est plus sûre, et aucun papier est le plus sûr.</translation>
    </message>
    <message>
        <source>The referral does not say that the person wants a card. Ask before you hand it over.</source>
        <translation>L’orientation ne dit pas que la personne veut une carte. Demandez-lui avant de la remettre.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Une relance</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>The letter was cleared from the screen.</source>
        <translation>La lettre a été retirée de l’écran.</translation>
    </message>
</context>
<context>
    <name>LetterRelease</name>
    <message>
        <source>Save a readable file?</source>
        <translation>Enregistrer un fichier lisible&#xa0;?</translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation>Le fichier reste sur le disque, et quiconque peut ouvrir son répertoire peut le lire. Enregistrez-le seulement s’il le faut, à un endroit que vous contrôlez, et supprimez-le dès qu’il a été remis.</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>Choisir l’emplacement...</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file}. It is logged as saved.</source>
        <translation>La lettre {number} pour {recipient} a été enregistrée sous {file}. C’est inscrit au journal.</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect the pages now.</source>
        <translation>La lettre {number} pour {recipient} a été imprimée. Copies inscrites au journal&#xa0;: pour le service {service}, pour la personne {person}, pour votre dossier {file}. Prenez les pages maintenant.</translation>
    </message>
    <message>
        <source>The paper for the person was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect it now and hand it over where nobody else sees it.</source>
        <translation>Le papier pour la personne a été imprimé. Copies inscrites au journal&#xa0;: pour le service {service}, pour la personne {person}, pour votre dossier {file}. Prenez-le maintenant et remettez-le à l’abri des regards.</translation>
    </message>
    <message>
        <source>Is this paper safe for the person?</source>
        <translation>Ce papier est-il sûr pour la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file} and opened again as a check. It is logged as saved. Tell the passphrase by telephone, never in an e-mail, and delete the file once it was sent.</source>
        <translation>La lettre {number} pour {recipient} a été enregistrée sous {file} et rouverte pour contrôle. C’est inscrit au journal. Dites la phrase secrète par téléphone, jamais par e-mail, et supprimez le fichier une fois envoyé.</translation>
    </message>
    <message>
        <source>The paper for the person was saved as {file}. It is logged as saved.</source>
        <translation>Le papier pour la personne a été enregistré sous {file}. C’est inscrit au journal.</translation>
    </message>
    <message>
        <source>The person wants a neutral card: open the letter again and choose it at the top.</source>
        <translation>La personne veut une carte neutre&#xa0;: rouvrez la lettre et choisissez-la en haut.</translation>
    </message>
    <message>
        <source>The person wants a full copy: open the letter again and choose it at the top.</source>
        <translation>La personne veut une copie complète&#xa0;: rouvrez la lettre et choisissez-la en haut.</translation>
    </message>
    <message>
        <source>The letter left</source>
        <translation>La lettre est partie</translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. It was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation>On ne sait pas si ceci est sorti&#xa0;: {paper}. Il a été transmis, puis il n’y a pas eu de réponse. Regardez l’imprimante et cherchez les pages, puis dites sur la première page si c’est sorti&#xa0;; la question y attend.</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>On ne sait pas si c’est sorti</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Letter number and case code, nothing else</source>
        <translation>Le numéro de la lettre et le code de dossier, rien d’autre</translation>
    </message>
    <message>
        <source>It tells nothing new about the person, so it needs no consent.</source>
        <translation>Elle ne dit rien de nouveau sur la personne et ne demande donc pas de consentement.</translation>
    </message>
    <message>
        <source>The place, the hour and whom to ask for, nothing else</source>
        <translation>Le lieu, l’heure et qui demander, rien d’autre</translation>
    </message>
    <message>
        <source>Which letters left, when, to whom, and what they said</source>
        <translation>Quelles lettres sont parties, quand, à qui, et ce qu’elles disaient</translation>
    </message>
    <message>
        <source>It goes to the person alone, so it needs no consent.</source>
        <translation>Cela va à la personne seule et ne demande donc pas de consentement.</translation>
    </message>
    <message>
        <source>Given on {day}, for this service alone. Valid until {until}.</source>
        <translation>Donné le {day}, pour ce service seul. Valable jusqu’au {until}.</translation>
    </message>
    <message>
        <source>All steps before the letter are settled.</source>
        <translation>Toutes les étapes avant la lettre sont réglées.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>The letterhead has an image.</source>
        <translation>L’en-tête a une image.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>There is no image to remove.</source>
        <translation>Il n’y a pas d’image à retirer.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose an image for the letterhead</source>
        <translation>Choisir une image pour l’en-tête</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>The emblems of the Red Cross, Red Crescent and Red Crystal are protected by law, and who may print them where is regulated. The program adds none. Ask your National Society before you use an image that shows one.</source>
        <translation>Les emblèmes de la croix rouge, du croissant rouge et du cristal rouge sont protégés par la loi, et leur impression est réglementée. Le programme n’en ajoute aucun. Demandez à votre Société nationale avant d’utiliser une image qui en montre un.</translation>
    </message>
    <message>
        <source>Letters in lan&amp;guage</source>
        <translation>Lan&amp;gue des lettres</translation>
    </message>
    <message>
        <source>&amp;Lines (the first is large); empty: name and address of the branch</source>
        <translation>&amp;Lignes (la première en grand)&#xa0;; vide&#xa0;: nom et adresse de l’antenne</translation>
    </message>
    <message>
        <source>Choose an &amp;image...</source>
        <translation>Choisir une &amp;image...</translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation>&amp;Retirer l’image</translation>
    </message>
    <message>
        <source>A PNG or JPEG file of at most 4 MB. Only its picture is kept, nothing else that is in the file.</source>
        <translation>Un fichier PNG ou JPEG de 4 Mo au plus. Seule son image est conservée, rien d’autre de ce que contient le fichier.</translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation>Aspect final, avec des valeurs inventées</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>The branch&apos;s own</source>
        <translation>Propre à l’antenne</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>This wording is the delivered one.</source>
        <translation>Ce texte est celui d’origine.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Each kind of letter has a text in each language. The branch can write its own; what the letter shares about a person, and to whom, stays as it is.</source>
        <translation>Chaque type de lettre a un texte dans chaque langue. L’antenne peut écrire le sien&#xa0;; ce que la lettre partage sur une personne, et avec qui, reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation>&amp;Type de lettre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Change the &amp;wording...</source>
        <translation>&amp;Modifier le texte...</translation>
    </message>
    <message>
        <source>Go back to the &amp;delivered wording...</source>
        <translation>&amp;Revenir au texte d’origine...</translation>
    </message>
    <message>
        <source>Letterhead and branch</source>
        <translation>En-tête et antenne</translation>
    </message>
    <message>
        <source>The lines and the image at the head of every letter. Without them, the name, address and phone of the branch stand there.</source>
        <translation>Les lignes et l’image en tête de chaque lettre. Sans elles, le nom, l’adresse et le téléphone de l’antenne y figurent.</translation>
    </message>
    <message>
        <source>Name, address and &amp;phone of the branch...</source>
        <translation>Nom, adresse et télé&amp;phone de l’antenne...</translation>
    </message>
    <message>
        <source>Change the &amp;letterhead...</source>
        <translation>Modifier l’&amp;en-tête...</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>The branch&apos;s own text for this kind of letter in this language is thrown away.</source>
        <translation>Le texte propre à l’antenne pour ce type de lettre dans cette langue sera supprimé.</translation>
    </message>
    <message>
        <source>Go back to the delivered wording?</source>
        <translation>Revenir au texte d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>The name also stands in other cases, which stay: {codes}. Correct them first.</source>
        <translation>Le nom figure aussi dans d’autres dossiers, qui restent&#xa0;: {codes}. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>The name also stands in a referral that came in ({days}) and belongs to no case, which stays. If it is about this person and still waits, take it over into this case first; then it is erased with it.</source>
        <translation>Le nom figure aussi dans une orientation reçue ({days}) qui n’appartient à aucun dossier et qui reste. Si elle concerne cette personne et attend encore, reprenez-la d’abord dans ce dossier&#xa0;; elle sera alors effacée avec lui.</translation>
    </message>
    <message>
        <source>The name also stands in a quick contact ({days}) that belongs to no case. It stays until its last day and then goes by itself.</source>
        <translation>Le nom figure aussi dans un contact rapide ({days}) qui n’appartient à aucun dossier. Il reste jusqu’à son dernier jour, puis disparaît de lui-même.</translation>
    </message>
    <message>
        <source>The name also stands in a note on who was told of a breach ({days}), which stays. Look at it under Data protection.</source>
        <translation>Le nom figure aussi dans une note sur qui a été informé d’une violation ({days}), qui reste. Regardez-la sous Protection des données.</translation>
    </message>
    <message>
        <source>The name also stands in a hand-over ({days}) that belongs to no case, which stays. Write case codes there, never names.</source>
        <translation>Le nom figure aussi dans une relève ({days}) qui n’appartient à aucun dossier et qui reste. Écrivez-y des codes de dossier, jamais de noms.</translation>
    </message>
    <message>
        <source>The name also stands in a call for help ({days}) that belongs to no case, which stays.</source>
        <translation>Le nom figure aussi dans un appel à l’aide ({days}) qui n’appartient à aucun dossier et qui reste.</translation>
    </message>
    <message>
        <source>Erased, from {year}: {people}</source>
        <translation>Personnes effacées, de {year}&#xa0;: {people}</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>moins de 5</translation>
    </message>
</context>
<context>
    <name>LettingGoPage</name>
    <message>
        <source>Choose a case in the list, or type its code.</source>
        <translation>Choisissez un dossier dans la liste, ou tapez son code.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Tri et effacement</translation>
    </message>
    <message>
        <source>Cases past the day until which they may be kept. Look at each once a month: keep it for a reason, hold it where a law or a court wants it, or erase it.</source>
        <translation>Dossiers dont le jour limite de conservation est passé. Examinez chacun une fois par mois&#xa0;: conservez-le pour un motif, gelez-le si une loi ou un tribunal l’exige, ou effacez-le.</translation>
    </message>
    <message>
        <source>Cases past their day</source>
        <translation>Dossiers à échéance dépassée</translation>
    </message>
    <message>
        <source>No case is past its day</source>
        <translation>Aucun dossier n’a dépassé son échéance</translation>
    </message>
    <message>
        <source>Cases appear here when the day until which they may be kept is over.</source>
        <translation>Les dossiers s’affichent ici quand leur jour limite de conservation est passé.</translation>
    </message>
    <message>
        <source>Another ca&amp;se code</source>
        <translation>&amp;Autre code de dossier</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Keep longer...</source>
        <translation>Conserver &amp;plus longtemps...</translation>
    </message>
    <message>
        <source>&amp;Hold...</source>
        <translation>&amp;Geler...</translation>
    </message>
    <message>
        <source>End hol&amp;d...</source>
        <translation>&amp;Lever le gel...</translation>
    </message>
    <message>
        <source>&amp;Erase...</source>
        <translation>&amp;Effacer...</translation>
    </message>
    <message>
        <source>&amp;Certificates...</source>
        <translation>&amp;Certificats...</translation>
    </message>
    <message>
        <source>&amp;Review is done</source>
        <translation>E&amp;xamen terminé</translation>
    </message>
</context>
<context>
    <name>LettingGoPresenter</name>
    <message numerus="yes">
        <source>%n case(s) past their day</source>
        <translation>
            <numerusform>%n dossier à échéance dépassée</numerusform>
            <numerusform>%n dossiers à échéance dépassée</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of this month is on record.</source>
        <translation>L’examen de ce mois est enregistré.</translation>
    </message>
    <message>
        <source>The review was left out since {month}. Look at each case now.</source>
        <translation>L’examen n’a pas été fait depuis {month}. Examinez chaque dossier maintenant.</translation>
    </message>
    <message>
        <source>The last review was that of {month}.</source>
        <translation>Le dernier examen était celui de {month}.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Kept on the ground of</source>
        <translation>Conservé sur la base de</translation>
    </message>
    <message>
        <source>{basis}, held for the law</source>
        <translation>{basis}, gelé pour la loi</translation>
    </message>
    <message>
        <source>Case {case} stays as it is until the hold ends; nobody can erase it. Write which law, court or complaint wants it, without names of people.</source>
        <translation>Le dossier {case} reste tel quel jusqu’à la fin du gel&#xa0;; personne ne peut l’effacer. Écrivez quelle loi, quel tribunal ou quelle plainte l’exige, sans noms de personnes.</translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation>Geler le dossier</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Case {case} can be erased again when its time is over. Write why the hold ends.</source>
        <translation>Le dossier {case} pourra de nouveau être effacé au terme de son délai. Écrivez pourquoi le gel prend fin.</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Lever le gel</translation>
    </message>
</context>
<context>
    <name>LimitsText</name>
    <message>
        <source>What you tell us stays with us. We may have to tell somebody without asking you only in these cases: {reasons}. Then we tell as little as possible, two of us decide it, and we tell you before or as soon as it is safe.</source>
        <translation>Ce que vous nous dites reste chez nous. Nous pouvons devoir informer quelqu’un sans vous demander seulement dans ces cas&#xa0;: {reasons}. Nous disons alors le moins possible, nous en décidons à deux, et nous vous le disons avant, ou dès que c’est sûr.</translation>
    </message>
    <message>
        <source>DUTY TO REPORT: NOT YET CLARIFIED BY THE LEGAL ADVISER. Say: a law of this country may oblige us to report some things, and we do not know yet which. If that worries you, do not tell us details before we have asked.</source>
        <translation>OBLIGATION DE SIGNALEMENT&#xa0;: PAS ENCORE CLARIFIÉE PAR LE CONSEIL JURIDIQUE. Dites&#xa0;: une loi de ce pays peut nous obliger à signaler certaines choses, et nous ne savons pas encore lesquelles. Si cela vous inquiète, ne nous donnez pas de détails avant que nous ayons demandé.</translation>
    </message>
    <message>
        <source>By law, {who} must report to {to_whom}: {what}.</source>
        <translation>Selon la loi, {who} doit signaler à {to_whom}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The time for it is {hours} hours.</source>
        <translation>Le délai est de {hours} heures.</translation>
    </message>
    <message>
        <source>This holds for adults and for children.</source>
        <translation>Cela vaut pour les adultes et pour les enfants.</translation>
    </message>
    <message>
        <source>This holds for children, not for adults.</source>
        <translation>Cela vaut pour les enfants, pas pour les adultes.</translation>
    </message>
    <message>
        <source>Otherwise: {consequence}.</source>
        <translation>Sinon&#xa0;: {consequence}.</translation>
    </message>
    <message>
        <source>Source: {source}, checked on {day}.</source>
        <translation>Source&#xa0;: {source}, vérifiée le {day}.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This view has choices that do not exist any more: {filters}. The rest of it is shown.</source>
        <translation>Cette vue contient des choix qui n’existent plus&#xa0;: {filters}. Le reste est affiché.</translation>
    </message>
    <message>
        <source>ready-made view</source>
        <translation>vue toute prête</translation>
    </message>
    <message>
        <source>a filter of another version of the program</source>
        <translation>un filtre d’une autre version du programme</translation>
    </message>
    <message>
        <source>You have a view {name}. It will show what the list shows now.</source>
        <translation>Vous avez une vue {name}. Elle montrera ce que la liste montre maintenant.</translation>
    </message>
    <message>
        <source>Replace this view?</source>
        <translation>Remplacer cette vue&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The view {name} goes. What it shows stays as it is.</source>
        <translation>La vue {name} disparaît. Ce qu’elle montre reste tel quel.</translation>
    </message>
    <message>
        <source>Remove this view?</source>
        <translation>Supprimer cette vue&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>The branch has an own version of this list.</source>
        <translation>L’antenne a sa propre version de cette liste.</translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation>Listes et règles</translation>
    </message>
    <message>
        <source>What the program offers to choose from, and the rules by which it decides. Each row says where it comes from. A row marked “not yet verified” is waiting for a protection officer.</source>
        <translation>Ce que le programme propose au choix, et les règles selon lesquelles il décide. Chaque ligne dit d’où elle vient. Une ligne marquée «&#xa0;pas encore vérifié&#xa0;» attend un ou une responsable de la protection.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>&amp;Take in a file...</source>
        <translation>&amp;Reprendre un fichier...</translation>
    </message>
    <message>
        <source>Take in a &amp;folder...</source>
        <translation>Reprendre un réper&amp;toire...</translation>
    </message>
    <message>
        <source>Begin an own &amp;version...</source>
        <translation>Créer une &amp;version propre...</translation>
    </message>
</context>
<context>
    <name>ListsPresenter</name>
    <message numerus="yes">
        <source>%n row(s) not yet verified</source>
        <translation>
            <numerusform>%n ligne pas encore vérifiée</numerusform>
            <numerusform>%n lignes pas encore vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {source}, as of {date}; {evidence}.</source>
        <translation>{code}&#xa0;: {source}, état au {date}&#xa0;; {evidence}.</translation>
    </message>
    <message>
        <source>Begin an own version of this list?</source>
        <translation>Créer une version propre de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>A copy is put into the folder of the branch on this laptop. Change it with a text editor and start the program again; a mistake is named with its line, and then the list that came with the program is used. Nobody outside this laptop sees the change.</source>
        <translation>Une copie est placée dans le répertoire de l’antenne sur cet ordinateur. Modifiez-la avec un éditeur de texte et redémarrez le programme&#xa0;; une erreur est indiquée avec sa ligne, et la liste d’origine est alors utilisée. Personne hors de cet ordinateur ne voit le changement.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>The copy is {file} in {folder}.</source>
        <translation>La copie est {file} dans {folder}.</translation>
    </message>
    <message>
        <source>An own version was begun</source>
        <translation>Une version propre a été créée</translation>
    </message>
    <message>
        <source>Take in own lists</source>
        <translation>Reprendre des listes propres</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>Listes (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation>Rien ne peut être repris</translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation>Il n’y a pas de liste ici.</translation>
    </message>
    <message>
        <source>{lines}

Lists without a mistake are copied into the folder of the branch on this laptop and are used from the next start on. A list with a mistake is left where it is.</source>
        <translation>{lines}

Les listes sans erreur sont copiées dans le répertoire de l’antenne sur cet ordinateur et servent dès le prochain démarrage. Une liste avec une erreur reste où elle est.</translation>
    </message>
    <message>
        <source>Take in these lists?</source>
        <translation>Reprendre ces listes&#xa0;?</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program.</source>
        <translation>{file}&#xa0;: {rows} lignes, dont {changed} diffèrent de ce qui est livré avec le programme.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program; the own version that is there now is kept aside.</source>
        <translation>{file}&#xa0;: {rows} lignes, dont {changed} diffèrent de ce qui est livré avec le programme&#xa0;; la version propre actuelle est mise de côté.</translation>
    </message>
    <message>
        <source>Taken in: {names}. Start the program again to use them.</source>
        <translation>Reprises&#xa0;: {names}. Redémarrez le programme pour les utiliser.</translation>
    </message>
    <message>
        <source>Own lists were taken in</source>
        <translation>Des listes propres ont été reprises</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>own version</source>
        <translation>version propre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>LockedCopyDialog</name>
    <message>
        <source>Write the passphrase down first. Without it nobody can read the copy.</source>
        <translation>Notez d’abord la phrase secrète. Sans elle, personne ne peut lire la copie.</translation>
    </message>
    <message>
        <source>A locked copy for e-mail</source>
        <translation>Une copie verrouillée pour e-mail</translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Write it down now: it is shown once and kept nowhere.</source>
        <translation>Seule cette phrase secrète ouvre le fichier. Notez-la maintenant&#xa0;: elle est affichée une fois et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Passphrase of the locked copy</source>
        <translation>Phrase secrète de la copie verrouillée</translation>
    </message>
    <message>
        <source>Tell it to the recipient by telephone. Never write it in the same e-mail, nor in another one. E-mail shows who wrote to whom: send it only where that is safe for the person.</source>
        <translation>Dites-la au destinataire par téléphone. Ne l’écrivez jamais dans le même e-mail, ni dans un autre. Un e-mail montre qui a écrit à qui&#xa0;: envoyez-le seulement si c’est sûr pour la personne.</translation>
    </message>
    <message>
        <source>I have &amp;written the passphrase down</source>
        <translation>J’ai &amp;noté la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose the &amp;place...</source>
        <translation>Choisir l’&amp;emplacement...</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation>Je m’inquiète&#xa0;: de l’aide maintenant</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>De l’aide maintenant</translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation>Perte...</translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation>Ma phrase secrète...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>It does not lock by itself; F12 locks it and throws it away.</source>
        <translation>Il ne se verrouille pas tout seul&#xa0;; F12 le verrouille et le supprime.</translation>
    </message>
    <message>
        <source>pgi-desk</source>
        <translation>pgi-desk</translation>
    </message>
    <message>
        <source>TRAINING - fictional people only. Nothing here is real and nothing is kept.</source>
        <translation>FORMATION - personnes fictives seulement. Rien n’est réel, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Work with this copy...</source>
        <translation>Travailler avec cette copie...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a person, letter or service (Ctrl+F)</source>
        <translation>Rechercher une personne, une lettre ou un service (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>MakeSheetsDialog</name>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>Aperçu de la feuille {number}</translation>
    </message>
    <message>
        <source>Wait until the sheet is done.</source>
        <translation>Attendez que la feuille soit prête.</translation>
    </message>
    <message>
        <source>Say for each sheet where it will be kept.</source>
        <translation>Indiquez pour chaque feuille où elle sera gardée.</translation>
    </message>
    <message>
        <source>Print all three sheets and tick each one.</source>
        <translation>Imprimez les trois feuilles et cochez chacune.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Print this sheet first.</source>
        <translation>Imprimez d’abord cette feuille.</translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation>Créer des feuilles de récupération</translation>
    </message>
    <message>
        <source>Three sheets of paper are printed, each for another place. Write functions and places, not names of people.</source>
        <translation>Trois feuilles de papier sont imprimées, chacune pour un autre endroit. Écrivez des fonctions et des lieux, pas des noms de personnes.</translation>
    </message>
    <message>
        <source>Sheet &amp;1 is kept by</source>
        <translation>Feuille &amp;1 gardée par</translation>
    </message>
    <message>
        <source>For example: safe of the coordinator</source>
        <translation>Par exemple&#xa0;: coffre de la coordination</translation>
    </message>
    <message>
        <source>Sheet &amp;2 is kept by</source>
        <translation>Feuille &amp;2 gardée par</translation>
    </message>
    <message>
        <source>For example: national headquarters, protection focal point</source>
        <translation>Par exemple&#xa0;: siège national, point focal protection</translation>
    </message>
    <message>
        <source>Sheet &amp;3 is kept by</source>
        <translation>Feuille &amp;3 gardée par</translation>
    </message>
    <message>
        <source>For example: a trusted person outside the branch</source>
        <translation>Par exemple&#xa0;: une personne de confiance hors de l’antenne</translation>
    </message>
    <message>
        <source>&amp;Language of the instructions</source>
        <translation>&amp;Langue des consignes</translation>
    </message>
    <message>
        <source>The sheets exist in memory and on paper only. Use a printer beside you that is not shared: some printers and print servers keep what they print.</source>
        <translation>Les feuilles existent seulement en mémoire et sur papier. Utilisez une imprimante près de vous, non partagée&#xa0;: certaines imprimantes et certains serveurs gardent ce qu’ils impriment.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;primante</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Install one, then open this window again; the sheets cannot be saved as a file.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Installez-en une, puis rouvrez cette fenêtre&#xa0;; les feuilles ne peuvent pas être enregistrées en fichier.</translation>
    </message>
    <message>
        <source>Show sheet 1</source>
        <translation>Afficher la feuille 1</translation>
    </message>
    <message>
        <source>Print sheet 1</source>
        <translation>Imprimer la feuille 1</translation>
    </message>
    <message>
        <source>Sheet 1 is printed and readable</source>
        <translation>La feuille 1 est imprimée et lisible</translation>
    </message>
    <message>
        <source>Show sheet 2</source>
        <translation>Afficher la feuille 2</translation>
    </message>
    <message>
        <source>Print sheet 2</source>
        <translation>Imprimer la feuille 2</translation>
    </message>
    <message>
        <source>Sheet 2 is printed and readable</source>
        <translation>La feuille 2 est imprimée et lisible</translation>
    </message>
    <message>
        <source>Show sheet 3</source>
        <translation>Afficher la feuille 3</translation>
    </message>
    <message>
        <source>Print sheet 3</source>
        <translation>Imprimer la feuille 3</translation>
    </message>
    <message>
        <source>Sheet 3 is printed and readable</source>
        <translation>La feuille 3 est imprimée et lisible</translation>
    </message>
    <message>
        <source>Working on the sheets</source>
        <translation>Feuilles en préparation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make three sheets</source>
        <translation>&amp;Créer trois feuilles</translation>
    </message>
    <message>
        <source>&amp;Go on: type two of them back</source>
        <translation>C&amp;ontinuer&#xa0;: en ressaisir deux</translation>
    </message>
</context>
<context>
    <name>MakeSheetsPresenter</name>
    <message>
        <source>Set {mark}</source>
        <translation>Jeu {mark}</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>People and their cases</source>
        <translation>Les personnes et leurs dossiers</translation>
    </message>
    <message>
        <source>Referrals and services</source>
        <translation>Orientations et services</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>The file and its safety</source>
        <translation>Le fichier et sa sécurité</translation>
    </message>
    <message>
        <source>The computer and the program</source>
        <translation>L’ordinateur et le programme</translation>
    </message>
    <message>
        <source>Guides and words</source>
        <translation>Guides et vocabulaire</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing was read before this.</source>
        <translation>Rien n’a été lu avant cela.</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Aucun sujet ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>C&amp;hercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte du sujet</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Check a set-&amp;up file...</source>
        <translation>&amp;Vérifier un fichier d’installation...</translation>
    </message>
    <message>
        <source>&amp;Report about the program...</source>
        <translation>Ra&amp;pport sur le programme...</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>MediumDialog</name>
    <message>
        <source>It is retired already. The next backup that is made on it puts it into use again.</source>
        <translation>Déjà hors service. La prochaine sauvegarde faite dessus le remet en service.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Clé USB ou répertoire</translation>
    </message>
    <message>
        <source>Write the name on the stick as well, so that everybody takes the right one. Retire a stick that was lost, broken or thrown away: it no longer counts, and nobody is reminded of it.</source>
        <translation>Écrivez aussi le nom sur la clé USB, pour que chacun prenne la bonne. Mettez hors service une clé USB perdue, cassée ou jetée&#xa0;: elle ne compte plus et ne donne plus lieu à des rappels.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation>&amp;Mettre hors service...</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>&amp;Enregistrer le nom</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>MediumPresenter</name>
    <message>
        <source>{label} no longer counts as a place with backups. Was it lost or stolen? Whoever has it can do nothing with the backups on it, unless they also have a key or passphrase that opens them.</source>
        <translation>{label} ne compte plus comme lieu de sauvegarde. Perte ou vol&#xa0;? La personne qui l’a ne peut rien faire des sauvegardes, sauf si elle a aussi une clé ou une phrase secrète qui les ouvre.</translation>
    </message>
    <message>
        <source>Retire this stick or folder?</source>
        <translation>Mettre hors service cette clé USB ou ce répertoire&#xa0;?</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Mettre hors service</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Type both case codes first.</source>
        <translation>Saisissez d’abord les deux codes de dossier.</translation>
    </message>
    <message>
        <source>Compare the two files first.</source>
        <translation>Comparez d’abord les deux dossiers.</translation>
    </message>
    <message>
        <source>Put two case files together</source>
        <translation>Réunir deux dossiers</translation>
    </message>
    <message>
        <source>Two case files of the same person become one. Everything in the file that goes moves to the file that stays: help, referrals, letters, notes, consents. The higher risk, the earlier end of keeping and a hidden name hold; a consent that the other file does not bear out is asked anew. The code of the file that goes leads to the one that stays. All of it is one change and can be taken back.</source>
        <translation>Deux dossiers de la même personne n’en font plus qu’un. Tout ce que contient le dossier qui s’en va passe dans celui qui reste&#xa0;: aide, orientations, lettres, notes, consentements. Le risque le plus élevé, la fin de conservation la plus proche et un nom masqué l’emportent&#xa0;; un consentement que l’autre dossier ne confirme pas est redemandé. Le code du dossier qui s’en va mène à celui qui reste. Le tout est un seul changement et peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Reste</translation>
    </message>
    <message>
        <source>&amp;Goes</source>
        <translation>S’en &amp;va</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>What the two files say differently</source>
        <translation>Ce que les deux dossiers disent différemment</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put &amp;together</source>
        <translation>Réu&amp;nir</translation>
    </message>
</context>
<context>
    <name>MergePresenter</name>
    <message>
        <source>These are the same case.</source>
        <translation>C’est le même dossier.</translation>
    </message>
    <message>
        <source>The name of one of the cases is hidden from you. Open the identity first, with a reason.</source>
        <translation>Le nom d’un des dossiers vous est masqué. Ouvrez d’abord l’identité, avec un motif.</translation>
    </message>
    <message>
        <source>Whoever leads the case that stays may not see the hidden name of the other. Let them in first, or let the other case stay.</source>
        <translation>La personne qui suit le dossier conservé n’a pas le droit de voir le nom masqué de l’autre. Donnez-lui d’abord accès, ou conservez l’autre dossier.</translation>
    </message>
    <message>
        <source>One of the cases is closed or in the bin. Take it up again first.</source>
        <translation>Un des dossiers est clôturé ou à la corbeille. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>One of the cases is held for the law.</source>
        <translation>Un des dossiers est gelé pour la loi.</translation>
    </message>
    <message>
        <source>Nobody said yet whether a letter of one of the cases left. The first page asks.</source>
        <translation>Personne n’a encore dit si une lettre d’un des dossiers est partie. La première page le demande.</translation>
    </message>
    <message>
        <source>A request about one of the records waits for its answer. Answer it first.</source>
        <translation>Une demande sur un des dossiers attend sa réponse. Répondez-y d’abord.</translation>
    </message>
    <message>
        <source>Tick where the words of the file that goes are right. Names that are not taken are kept too.</source>
        <translation>Cochez là où le dossier qui s’en va dit juste. Les noms qui ne sont pas repris sont gardés aussi.</translation>
    </message>
    <message>
        <source>The two files say nothing different about who the person is.</source>
        <translation>Les deux dossiers ne disent rien de différent sur l’identité de la personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) will have to be asked anew.</source>
        <translation>
            <numerusform>%n consentement devra être redemandé.</numerusform>
            <numerusform>%n consentements devront être redemandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: stays {kept}, goes {other}</source>
        <translation>{field}&#xa0;: reste {kept}, s’en va {other}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Tapez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase exactly as it stands above, so that it was really read.</source>
        <translation>Tapez la phrase secrète exactement comme ci-dessus, pour montrer qu’elle a été lue.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Choose where it comes from</source>
        <translation>Choisissez d’où cela vient</translation>
    </message>
    <message>
        <source>Interpreter: {code}</source>
        <translation>Interprète&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation>D’où cela &amp;vient</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Short and factual. No names of other people</source>
        <translation>Court et factuel. Aucun nom d’autres personnes</translation>
    </message>
    <message>
        <source>With an &amp;interpreter...</source>
        <translation>Avec un &amp;interprète...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>NotePresenter</name>
    <message>
        <source>This corrects the note of {moment}. That note stays; both can be read.</source>
        <translation>Ceci corrige la note du {moment}. Cette note reste&#xa0;; les deux peuvent être lues.</translation>
    </message>
</context>
<context>
    <name>NoticeReader</name>
    <message>
        <source>{name} opened the identity of case {case} on {moment}, until {until}. The reason: {reason}</source>
        <translation>{name} a ouvert l’identité du dossier {case} le {moment}, jusqu’au {until}. Le motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>An identity was opened</source>
        <translation>Une identité a été ouverte</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Je l’ai vu</translation>
    </message>
</context>
<context>
    <name>ObserveDialog</name>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Answer at least one row first.</source>
        <translation>Répondez d’abord à au moins une ligne.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Leave open what you did not notice; open never counts as no. Signs neither prove nor exclude trafficking, and they are not added up.</source>
        <translation>Seulement regarder et écouter&#xa0;: ne posez aucune question pour cette liste. Laissez ouvert ce que vous n’avez pas remarqué&#xa0;; une ligne ouverte ne compte jamais comme non. Les signes ne prouvent ni n’excluent la traite, et ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>Signs that can be seen or heard</source>
        <translation>Signes que l’on peut voir ou entendre</translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation>&amp;Oui (1)</translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation>&amp;Non (2)</translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation>&amp;Inconnu (3)</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>D’où cela &amp;vient...</translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation>Comment on l’a &amp;su</translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation>Degré de cer&amp;titude</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
</context>
<context>
    <name>ObservePresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
</context>
<context>
    <name>OpenBackupDialog</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Fichiers de dossiers (*.pgidesk)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Backups (*.pgibak)</source>
        <translation>Sauvegardes (*.pgibak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>La phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>A secret key: its file, or pasted</source>
        <translation>Une clé secrète&#xa0;: son fichier, ou collée</translation>
    </message>
    <message>
        <source>Two recovery sheets of the file</source>
        <translation>Deux feuilles de récupération du fichier</translation>
    </message>
    <message>
        <source>The file that is open now</source>
        <translation>Le fichier ouvert en ce moment</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>Look inside first: then you see what would be restored.</source>
        <translation>Voyez d’abord le contenu&#xa0;: vous saurez ce qui serait restauré.</translation>
    </message>
    <message>
        <source>Choose where the new file goes first.</source>
        <translation>Choisissez d’abord où placer le nouveau fichier.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Sauve&amp;garde</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Aucune sauvegarde choisie</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>Opens &amp;with</source>
        <translation>S’ouvre a&amp;vec</translation>
    </message>
    <message>
        <source>Passphrase of &amp;the backup</source>
        <translation>Phrase secrète &amp;de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <source>A text file with a secret key in it</source>
        <translation>Un fichier texte contenant une clé secrète</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Ch&amp;oisir...</translation>
    </message>
    <message>
        <source>Or the key &amp;itself</source>
        <translation>Ou la clé &amp;elle-même</translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;1</source>
        <translation>Feuille de récupération, case &amp;1</translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation>1. mot  2. mot  3. mot ...</translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;2</source>
        <translation>Feuille de récupération, case &amp;2</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;file at that time</source>
        <translation>Phrase secrète du fichier à &amp;cette date</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Nouveau fichier</translation>
    </message>
    <message>
        <source>Choo&amp;se...</source>
        <translation>Choi&amp;sir...</translation>
    </message>
    <message>
        <source>How the backup differs from the open file</source>
        <translation>En quoi la sauvegarde diffère du fichier ouvert</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>Voir le con&amp;tenu</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Open the identity for a time</source>
        <translation>Ouvrir l’identité pour un temps</translation>
    </message>
    <message>
        <source>You do not work on this case. Say why you need to know who the person is. The colleague who leads the case and the coordinators see that you looked, when and why.</source>
        <translation>Vous ne travaillez pas sur ce dossier. Dites pourquoi vous devez savoir qui est la personne. La personne qui suit le dossier et les coordinateurs ou coordinatrices voient que vous avez regardé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>For &amp;how long</source>
        <translation>Pour &amp;combien de temps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Open the identity</source>
        <translation>&amp;Ouvrir l’identité</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Type your sign-in name and your passphrase until now first.</source>
        <translation>Tapez d’abord votre nom d’identification et votre phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase secrète</translation>
    </message>
    <message>
        <source>This changes the passphrase with which you sign in on this laptop. Write the new one down and keep it where only you find it.</source>
        <translation>Ceci change la phrase secrète avec laquelle vous vous identifiez sur cet ordinateur. Notez la nouvelle et gardez-la là où personne d’autre ne la trouve.</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>Nom d’&amp;identification</translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation>Phrase &amp;secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>Une a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Tapez-la &amp;de nouveau</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>J’en choisis une &amp;moi-même, d’au moins 15 caractères</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Phrase &amp;personnelle</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Phrase personnelle, de &amp;nouveau</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePresenter</name>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase secrète</translation>
    </message>
    <message>
        <source>Your new passphrase works from now on.</source>
        <translation>Votre nouvelle phrase secrète est valable dès maintenant.</translation>
    </message>
</context>
<context>
    <name>OwnPlanDialog</name>
    <message>
        <source>Print the safety plan</source>
        <translation>Imprimer le plan de sécurité</translation>
    </message>
    <message>
        <source>The paper holds the plan in the person’s own words, and no name, case code or branch. Ask once more whether it is safe for them to have it. It is not saved as a file.</source>
        <translation>Le papier contient le plan avec les mots de la personne, sans nom, code de dossier ni antenne. Redemandez-lui s’il est sûr pour elle de l’avoir. Il n’est pas enregistré en fichier.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;Voir le papier</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Type a few letters, in the language of the window or in English. The arrow keys choose, Enter does it, Esc closes.</source>
        <translation>Tapez quelques lettres, dans la langue de la fenêtre ou en anglais. Les flèches choisissent, Entrée exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter does it, Esc closes. English words are found too.</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap ferme. Les mots anglais sont trouvés aussi.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>This computer has no printer.</source>
        <translation>Cet ordinateur n’a pas d’imprimante.</translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Le papier tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages du papier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Tous les risques</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation>(suite&#xa0;: faites défiler)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation>Importer une &amp;liste...</translation>
    </message>
    <message>
        <source>Letting &amp;go...</source>
        <translation>Tri et e&amp;ffacement...</translation>
    </message>
    <message>
        <source>Waiting for re&amp;view...</source>
        <translation>En attente d’e&amp;xamen...</translation>
    </message>
    <message>
        <source>&amp;Blank consent form...</source>
        <translation>Formulaire de consentement &amp;vierge...</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>Search by case code or name</source>
        <translation>Chercher par code de dossier ou nom</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Nobody is found. Change the words or the filters.</source>
        <translation>Personne n’est trouvé. Changez les mots ou les filtres.</translation>
    </message>
    <message>
        <source>No people recorded yet</source>
        <translation>Aucune personne enregistrée</translation>
    </message>
    <message>
        <source>Start with &quot;New person&quot;. You will be asked first whether the person agrees that you write anything down.</source>
        <translation>Commencez par «&#xa0;Nouvelle personne&#xa0;». On vous demandera d’abord si la personne accepte que vous notiez quelque chose.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation>Enregistrer la lis&amp;te...</translation>
    </message>
    <message>
        <source>Im&amp;port help given...</source>
        <translation>Im&amp;porter des aides...</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Orientations ouvertes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Something is due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation>Échéance dépassée</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Nouveaux depuis 7 jours</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Dossiers clôturés</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Correct identity</source>
        <translation>Corriger l’identité</translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation>Enregis&amp;trer la correction</translation>
    </message>
    <message>
        <source>Who is it? One name or a nickname is enough</source>
        <translation>Qui est-ce&#xa0;? Un nom ou un surnom suffit</translation>
    </message>
    <message>
        <source>How can the person be reached safely?</source>
        <translation>Comment joindre la personne de façon sûre&#xa0;?</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>1. First ask: may we write this down?</source>
        <translation>1. D’abord demander&#xa0;: pouvons-nous noter ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Say who we are, what is kept and for how long, who sees it, and that help does not depend on it. Tick each point as you explain it.</source>
        <translation>Dites qui nous sommes, ce qui est conservé et combien de temps, qui le voit, et que l’aide n’en dépend pas. Cochez chaque point en l’expliquant.</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation>&amp;Donné par</translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation>Assentiment de l’enfant</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Responsable de l’enfant</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>&amp;En langue</translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation>&amp;Interprète (code)</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Base légale</translation>
    </message>
    <message>
        <source>We are in a private place</source>
        <translation>Nous sommes dans un lieu privé</translation>
    </message>
    <message>
        <source>2. Who is it? One name or a nickname is enough</source>
        <translation>2. Qui est-ce&#xa0;? Un nom ou un surnom suffit</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>Other na&amp;mes</source>
        <translation>A&amp;utres noms</translation>
    </message>
    <message>
        <source>N&amp;ickname</source>
        <translation>&amp;Surnom</translation>
    </message>
    <message>
        <source>Bo&amp;rn</source>
        <translation>&amp;Naissance</translation>
    </message>
    <message>
        <source>1999-04-07, 1999-04, 1999 or ~1999</source>
        <translation>1999-04-07, 1999-04, 1999 ou ~1999</translation>
    </message>
    <message>
        <source>or age gro&amp;up</source>
        <translation>ou tranc&amp;he d’âge</translation>
    </message>
    <message>
        <source>The age is in doubt: treat as a child until it is clear</source>
        <translation>L’âge est incertain&#xa0;: traiter comme un enfant jusqu’à clarification</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>S&amp;peaks</source>
        <translation>&amp;Langues parlées</translation>
    </message>
    <message>
        <source>Nationality, if needed</source>
        <translation>Nationalité, si nécessaire</translation>
    </message>
    <message>
        <source>Access nee&amp;ds</source>
        <translation>Besoins d’&amp;accès</translation>
    </message>
    <message>
        <source>3. Why are we in touch?</source>
        <translation>3. Pourquoi sommes-nous en contact&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <translation>Beso&amp;in</translation>
    </message>
    <message>
        <source>One or two factual sentences, as told by the person</source>
        <translation>Une ou deux phrases factuelles, selon les dires de la personne</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Secteu&amp;r</translation>
    </message>
    <message>
        <source>4. How can the person be reached safely?</source>
        <translation>4. Comment joindre la personne de façon sûre&#xa0;?</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>Number or pla&amp;ce</source>
        <translation>Numéro &amp;ou lieu</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Heures sûres</translation>
    </message>
    <message>
        <source>18:00-20:00, or mo-fr 9:00-12:00, sa 10-11</source>
        <translation>18:00-20:00, ou lu-ve 9:00-12:00, sa 10-11</translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation>Phrase convenue</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>On peut laisser un message</translation>
    </message>
    <message>
        <source>Perhaps on record already. You may go on all the same.</source>
        <translation>Peut-être déjà enregistré. Vous pouvez continuer quand même.</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation>Enregis&amp;trer la personne</translation>
    </message>
</context>
<context>
    <name>PersonWordDialog</name>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Choose what the person said first.</source>
        <translation>Choisissez d’abord ce que la personne a dit.</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Ce que dit la personne</translation>
    </message>
    <message>
        <source>Ask how content the person is, in their own words. Do not ask for their story.</source>
        <translation>Demandez si la personne est satisfaite, avec ses propres mots. Ne demandez pas son histoire.</translation>
    </message>
    <message>
        <source>I &amp;asked when it is safe, and it was</source>
        <translation>J’ai &amp;demandé à un moment sûr, et il l’était</translation>
    </message>
    <message>
        <source>&amp;How did you ask</source>
        <translation>&amp;Comment avez-vous demandé&#xa0;?</translation>
    </message>
    <message>
        <source>How &amp;content is the person</source>
        <translation>&amp;Satisfaction de la personne</translation>
    </message>
    <message>
        <source>Did the person feel sa&amp;fe there</source>
        <translation>S’&amp;y est-elle sentie en sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>How to &amp;reach the person...</source>
        <translation>Comment joindre la &amp;personne...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>PersonWordPresenter</name>
    <message>
        <source>About the help of {service}, letter {number}</source>
        <translation>Sur l’aide de {service}, lettre {number}</translation>
    </message>
    <message>
        <source>The person did not agree to be asked about the service: {reasons}. Do not ask.</source>
        <translation>La personne n’a pas accepté d’être interrogée sur le service&#xa0;: {reasons}. Ne demandez pas.</translation>
    </message>
    <message>
        <source>The service is due for a check</source>
        <translation>Le service est à vérifier</translation>
    </message>
    <message>
        <source>Several people spoke against it within 90 days. Until it was checked again, no referral can go there.</source>
        <translation>Plusieurs personnes s’en sont plaintes en 90 jours. Tant qu’il n’est pas revérifié, aucune orientation ne peut y aller.</translation>
    </message>
</context>
<context>
    <name>PfaDialog</name>
    <message>
        <source>Psychological first aid</source>
        <translation>Premiers secours psychologiques</translation>
    </message>
    <message>
        <source>Look, listen, link. Keep it short, and do not ask for the story.</source>
        <translation>Regarder, écouter, mettre en lien. Restez bref, et ne demandez pas l’histoire.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>&amp;Sécurité</translation>
    </message>
    <message>
        <source>&amp;Urgent needs</source>
        <translation>Besoins &amp;urgents</translation>
    </message>
    <message>
        <source>Signs of &amp;distress</source>
        <translation>Signes de &amp;détresse</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>What the person says they &amp;need</source>
        <translation>Ce dont la personne dit avoir &amp;besoin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Mettre en lien</translation>
    </message>
    <message>
        <source>&amp;Information given</source>
        <translation>&amp;Informations données</translation>
    </message>
    <message>
        <source>&amp;People contacted</source>
        <translation>&amp;Personnes contactées</translation>
    </message>
    <message>
        <source>Services &amp;offered</source>
        <translation>Services pr&amp;oposés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlanDecisionDialog</name>
    <message>
        <source>Choose the decision</source>
        <translation>Choisissez la décision</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Approuver le plan</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation>Un point focal, un coordinateur ou une coordinatrice donne son accord à ce poste.</translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation>Qui est d’&amp;accord</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Son &amp;nom d’identification</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlanDecisionPresenter</name>
    <message>
        <source>•  {domain}: {objective}</source>
        <translation>•  {domain}&#xa0;: {objective}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>A day is agreed already. Choose another one, or settle it on the page about safety.</source>
        <translation>Un jour est déjà convenu. Choisissez-en un autre, ou réglez-le à la page sur la sécurité.</translation>
    </message>
    <message>
        <source>Tick it once the person agreed to a day.</source>
        <translation>Cochez quand la personne a accepté un jour.</translation>
    </message>
    <message>
        <source>Tick Handed over by telephone first.</source>
        <translation>Cochez d’abord «&#xa0;Transmis par téléphone&#xa0;».</translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation>Options et trajet</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Parties du plan</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Talk about at least two options. Doing nothing is always one of them, and it is a good answer.</source>
        <translation>Parlez d’au moins deux options. Ne rien faire en est toujours une, et c’est une bonne réponse.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Good about it</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Bad about it</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>&amp;This service</source>
        <translation>&amp;Ce service</translation>
    </message>
    <message>
        <source>The service of this referral: which</source>
        <translation>Le service de cette orientation&#xa0;: lequel</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>The service of this referral: good about it</source>
        <translation>Le service de cette orientation&#xa0;: points forts</translation>
    </message>
    <message>
        <source>The service of this referral: bad about it</source>
        <translation>Le service de cette orientation&#xa0;: points faibles</translation>
    </message>
    <message>
        <source>&amp;Another service</source>
        <translation>Un &amp;autre service</translation>
    </message>
    <message>
        <source>Another service: which</source>
        <translation>Un autre service&#xa0;: lequel</translation>
    </message>
    <message>
        <source>Another service: good about it</source>
        <translation>Un autre service&#xa0;: points forts</translation>
    </message>
    <message>
        <source>Another service: bad about it</source>
        <translation>Un autre service&#xa0;: points faibles</translation>
    </message>
    <message>
        <source>&amp;Nothing for now</source>
        <translation>&amp;Rien pour l’instant</translation>
    </message>
    <message>
        <source>Nothing for now: good about it</source>
        <translation>Rien pour l’instant&#xa0;: points forts</translation>
    </message>
    <message>
        <source>Nothing for now: bad about it</source>
        <translation>Rien pour l’instant&#xa0;: points faibles</translation>
    </message>
    <message>
        <source>The person &amp;chose</source>
        <translation>La personne a c&amp;hoisi</translation>
    </message>
    <message>
        <source>In their own &amp;words</source>
        <translation>Avec ses propres &amp;mots</translation>
    </message>
    <message>
        <source>Only if they want that kept</source>
        <translation>Seulement si elle veut que ce soit conservé</translation>
    </message>
    <message>
        <source>If the service says n&amp;o</source>
        <translation>Si le service dit n&amp;on</translation>
    </message>
    <message>
        <source>What you agreed to do then</source>
        <translation>Ce que vous avez convenu de faire alors</translation>
    </message>
    <message>
        <source>Nothing for now: save this, then press End without a referral on the page behind. It is kept with the case.</source>
        <translation>Rien pour l’instant&#xa0;: enregistrez ceci, puis cliquez sur «&#xa0;Terminer sans orientation&#xa0;» sur la page derrière. C’est conservé avec le dossier.</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Transport</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Payé par</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>For instance the fare</source>
        <translation>Par exemple le billet</translation>
    </message>
    <message>
        <source>P&amp;ick-up point</source>
        <translation>Point de &amp;rendez-vous</translation>
    </message>
    <message>
        <source>A place where nobody is put at risk</source>
        <translation>Un lieu où personne n’est mis en danger</translation>
    </message>
    <message>
        <source>Goes &amp;along</source>
        <translation>Qui &amp;accompagne</translation>
    </message>
    <message>
        <source>The person agrees with who &amp;goes along, also man or woman</source>
        <translation>La personne est d’accord sur &amp;qui accompagne, homme ou femme</translation>
    </message>
    <message>
        <source>&amp;Way back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>How the person gets back, and where to</source>
        <translation>Comment la personne revient, et où</translation>
    </message>
    <message>
        <source>The person arrived sa&amp;fely</source>
        <translation>La personne est &amp;bien arrivée</translation>
    </message>
    <message>
        <source>Ask &amp;how it went on</source>
        <translation>Demander des nou&amp;velles le</translation>
    </message>
    <message>
        <source>Day for asking how it went</source>
        <translation>Jour pour demander comment cela s’est passé</translation>
    </message>
    <message>
        <source>The day stands in the list of what is due, as long as the person agrees to be contacted (C7).</source>
        <translation>Ce jour figure dans la liste des choses à faire, tant que la personne accepte d’être contactée (C7).</translation>
    </message>
    <message>
        <source>Meeting and card</source>
        <translation>Rendez-vous et carte</translation>
    </message>
    <message>
        <source>This is printed on the neutral card, if the person wants one. Nothing in it may say why they go there.</source>
        <translation>Ceci est imprimé sur la carte neutre, si la personne en veut une. Rien ne doit y dire pourquoi elle y va.</translation>
    </message>
    <message>
        <source>&amp;Place, as it is called on the card</source>
        <translation>&amp;Lieu, comme il s’appelle sur la carte</translation>
    </message>
    <message>
        <source>Empty: the name of the service</source>
        <translation>Vide&#xa0;: le nom du service</translation>
    </message>
    <message>
        <source>Day and &amp;hour</source>
        <translation>Jour et &amp;heure</translation>
    </message>
    <message>
        <source>For instance Monday 6 July at 10:00</source>
        <translation>Par exemple lundi 6 juillet à 10&#xa0;h</translation>
    </message>
    <message>
        <source>Ask &amp;for</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>A first name or a role</source>
        <translation>Un prénom ou une fonction</translation>
    </message>
    <message>
        <source>&amp;Word that the person chose</source>
        <translation>&amp;Mot choisi par la personne</translation>
    </message>
    <message>
        <source>Each side knows the other by it</source>
        <translation>Chacun reconnaît l’autre à ce mot</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first; the letter follows. For all others a call without a name, whether there is room, is enough.</source>
        <translation>Une urgence est d’abord transmise par téléphone&#xa0;; la lettre suit. Pour les autres, un appel sans nom, pour savoir s’il y a de la place, suffit.</translation>
    </message>
    <message>
        <source>&amp;Handed over by telephone</source>
        <translation>&amp;Transmis par téléphone</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Who &amp;took the call</source>
        <translation>&amp;Qui a pris l’appel</translation>
    </message>
    <message>
        <source>&amp;If there was no call, why</source>
        <translation>&amp;Sans appel, pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>PocketListDialog</name>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Print a pocket list</source>
        <translation>Imprimer une liste de poche</translation>
    </message>
    <message>
        <source>The list has the services whose check holds today, hotlines and emergency services first, and no hidden address. It says nothing about why somebody carries it. Ask the person whether it is safe for them to have it.</source>
        <translation>La liste contient les services dont la vérification est valable aujourd’hui, d’abord les lignes d’assistance et les urgences, et aucune adresse cachée. Elle ne dit pas pourquoi quelqu’un la porte. Demandez à la personne s’il est sûr pour elle de l’avoir.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Li&amp;eu</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the list</source>
        <translation>&amp;Langue de la liste</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;Voir le papier</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>Enregistrer dans un &amp;fichier...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>PocketListPresenter</name>
    <message numerus="yes">
        <source>%n service(s) will be on the list.</source>
        <translation>
            <numerusform>%n service sera sur la liste.</numerusform>
            <numerusform>%n services seront sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pocket list</source>
        <translation>Enregistrer la liste de poche</translation>
    </message>
    <message>
        <source>The pocket list left</source>
        <translation>La liste de poche est partie</translation>
    </message>
    <message>
        <source>The pocket list was printed or saved. It is logged, without who receives it.</source>
        <translation>La liste de poche a été imprimée ou enregistrée. C’est inscrit au journal, sans dire qui la reçoit.</translation>
    </message>
</context>
<context>
    <name>PreparationPanel</name>
    <message>
        <source>Only if the person told it.</source>
        <translation>Seulement si la personne l’a dit.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu se faire</translation>
    </message>
</context>
<context>
    <name>PrincipleCheckDialog</name>
    <message>
        <source>Before this step</source>
        <translation>Avant cette étape</translation>
    </message>
    <message>
        <source>Leave out, &amp;because</source>
        <translation>Omettre, &amp;car</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
</context>
<context>
    <name>PrincipleCheckPresenter</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>S’&amp;arrêter ici</translation>
    </message>
    <message>
        <source>The questions are left out. This is counted for supervision.</source>
        <translation>Les questions sont omises. C’est compté pour la supervision.</translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation>Répondez à chaque question, ou indiquez pourquoi elles sont omises.</translation>
    </message>
    <message>
        <source>Something is not safe or not known. Think again before you go on.</source>
        <translation>Quelque chose n’est pas sûr ou pas connu. Réfléchissez encore avant de continuer.</translation>
    </message>
    <message>
        <source>Stop here. Note nothing that says who somebody is, and ask the focal point before the next step: {names}.</source>
        <translation>Arrêtez-vous ici. Ne notez rien qui dise qui est quelqu’un, et demandez au point focal avant l’étape suivante&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the printer does not answer</source>
        <translation>l’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>the printer is not there any more</source>
        <translation>l’imprimante n’est plus là</translation>
    </message>
    <message>
        <source>Save a readable file?</source>
        <translation>Enregistrer un fichier lisible&#xa0;?</translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation>Le fichier reste sur le disque, et quiconque peut ouvrir son répertoire peut le lire. Enregistrez-le seulement s’il le faut, à un endroit que vous contrôlez, et supprimez-le dès qu’il a été remis.</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>Choisir l’emplacement...</translation>
    </message>
    <message>
        <source>Nobody knows whether the paper came out: it was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation>On ne sait pas si le papier est sorti&#xa0;: il a été transmis, puis il n’y a pas eu de réponse. Regardez l’imprimante et cherchez les pages, puis dites sur la première page s’il est sorti&#xa0;; la question y attend.</translation>
    </message>
    <message>
        <source>a file of this name exists already and is never replaced</source>
        <translation>un fichier de ce nom existe déjà et n’est jamais remplacé</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le répertoire n’existe pas</translation>
    </message>
    <message>
        <source>the folder cannot be written, or it is full</source>
        <translation>impossible d’écrire dans le répertoire, ou il est plein</translation>
    </message>
    <message>
        <source>the file did not read back the same</source>
        <translation>le fichier relu n’est pas identique</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>the program lp is not installed</source>
        <translation>le programme lp n’est pas installé</translation>
    </message>
    <message>
        <source>the printer is not ready, and the letter was taken back from its queue</source>
        <translation>l’imprimante n’est pas prête, et la lettre a été retirée de sa file d’attente</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
</context>
<context>
    <name>ProvePresenter</name>
    <message>
        <source>Prove the recovery sheets</source>
        <translation>Valider les feuilles de récupération</translation>
    </message>
    <message>
        <source>Type the words of two of the three sheets from the paper. The first four letters of each word are enough; numbers and line breaks do not matter. The file is then opened with these words as a proof.</source>
        <translation>Tapez les mots de deux des trois feuilles d’après le papier. Les quatre premières lettres de chaque mot suffisent&#xa0;; les numéros et les retours à la ligne ne comptent pas. Le fichier est ensuite ouvert avec ces mots comme preuve.</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation>La récupération fonctionne</translation>
    </message>
    <message>
        <source>The two sheets opened the file. Bring each sheet to its place now, and destroy the sheets of earlier sets: they still open the file.</source>
        <translation>Les deux feuilles ont ouvert le fichier. Portez maintenant chaque feuille à sa place, et détruisez les feuilles des jeux précédents&#xa0;: elles ouvrent encore le fichier.</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Modifier le service</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The address of a shelter is always hidden.</source>
        <translation>L’adresse d’un refuge est toujours cachée.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Write what you know; more can be added later. The record of a check is kept separately.</source>
        <translation>Écrivez ce que vous savez&#xa0;; vous pourrez compléter plus tard. L’enregistrement d’une vérification est conservé à part.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Type d’organisation</translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation>&amp;Mandat</translation>
    </message>
    <message>
        <source>What the organisation is there for</source>
        <translation>La raison d’être de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Focal point</source>
        <translation>Point &amp;focal</translation>
    </message>
    <message>
        <source>A&amp;lternate</source>
        <translation>Supp&amp;léance</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Téléph&amp;one</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>H&amp;otline</source>
        <translation>Ligne d’&amp;assistance</translation>
    </message>
    <message>
        <source>Lan&amp;guages spoken</source>
        <translation>Langues pa&amp;rlées</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>&amp;Needs served</source>
        <translation>&amp;Besoins couverts</translation>
    </message>
    <message>
        <source>Service &amp;types</source>
        <translation>T&amp;ypes de service</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Standard &amp;met</source>
        <translation>&amp;Norme respectée</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>&amp;Frais</translation>
    </message>
    <message>
        <source>Ca&amp;pacity now</source>
        <translation>Ca&amp;pacité actuelle</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation>D&amp;istrict</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>Secteu&amp;r</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Hide the address: it is then shown only here</source>
        <translation>Cac&amp;her l’adresse&#xa0;: elle ne s’affiche alors qu’ici</translation>
    </message>
    <message>
        <source>Area co&amp;vered</source>
        <translation>Secteur cou&amp;vert</translation>
    </message>
    <message>
        <source>&amp;Way there</source>
        <translation>Tra&amp;jet</translation>
    </message>
    <message>
        <source>G&amp;oes out to people</source>
        <translation>Va vers les pers&amp;onnes</translation>
    </message>
    <message>
        <source>Step-free and accessi&amp;ble entrance</source>
        <translation>Entrée de p&amp;lain-pied et accessible</translation>
    </message>
    <message>
        <source>When and for whom</source>
        <translation>Quand et pour qui</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horaires</translation>
    </message>
    <message>
        <source>Open day an&amp;d night</source>
        <translation>Ouvert jour et &amp;nuit</translation>
    </message>
    <message>
        <source>&amp;Waiting time</source>
        <translation>Délai d’a&amp;ttente</translation>
    </message>
    <message>
        <source>Funding &amp;begins on</source>
        <translation>Dé&amp;but du financement</translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation>Début du financement</translation>
    </message>
    <message>
        <source>&amp;Funding ends on</source>
        <translation>&amp;Fin du financement</translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation>Fin du financement</translation>
    </message>
    <message>
        <source>Se&amp;x (none ticked: all)</source>
        <translation>Se&amp;xe (rien de coché&#xa0;: tous)</translation>
    </message>
    <message>
        <source>&amp;Age, from</source>
        <translation>Âg&amp;e, de</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>Legal stat&amp;us accepted</source>
        <translation>Stat&amp;uts légaux acceptés</translation>
    </message>
    <message>
        <source>Documents &amp;needed</source>
        <translation>&amp;Documents exigés</translation>
    </message>
    <message>
        <source>Nationality &amp;limits</source>
        <translation>Li&amp;mites de nationalité</translation>
    </message>
    <message>
        <source>D&amp;isabilities</source>
        <translation>Handi&amp;caps</translation>
    </message>
    <message>
        <source>Such as sign language</source>
        <translation>Par exemple langue des signes</translation>
    </message>
    <message>
        <source>Safe for L&amp;GBTIQ+ people</source>
        <translation>Sûr pour les personnes LGBTI&amp;Q+</translation>
    </message>
    <message>
        <source>&amp;Children can come along</source>
        <translation>Les enfants peu&amp;vent accompagner</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Reports to authorities</source>
        <translation>Si&amp;gnale aux autorités</translation>
    </message>
    <message>
        <source>&amp;Data-sharing agreement of</source>
        <translation>Accord &amp;de partage de données du</translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation>Accord de partage de données du</translation>
    </message>
    <message>
        <source>Our own n&amp;ote</source>
        <translation>N&amp;otre propre note</translation>
    </message>
    <message>
        <source>For whom it suits; never printed, and about nobody on record</source>
        <translation>À qui il convient&#xa0;; jamais imprimé, et sur personne qui a un dossier</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality signed</source>
        <translation>&amp;Confidentialité signée</translation>
    </message>
    <message>
        <source>&amp;Policy against sexual exploitation and abuse</source>
        <translation>&amp;Politique contre l’exploitation et les abus sexuels</translation>
    </message>
    <message>
        <source>Child safe&amp;guarding policy</source>
        <translation>Politi&amp;que de protection de l’enfance</translation>
    </message>
    <message>
        <source>&amp;Interpreter available</source>
        <translation>&amp;Interprète disponible</translation>
    </message>
    <message>
        <source>&amp;Emergency service: its check holds for a shorter time</source>
        <translation>Service d’&amp;urgence&#xa0;: sa vérification est valable moins longtemps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save service</source>
        <translation>Enregistrer le &amp;service</translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Referred there now</source>
        <translation>Orientés là-bas maintenant</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Ligne d’assistance</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Standard met</source>
        <translation>Norme respectée</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Capacity now</source>
        <translation>Capacité actuelle</translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation>Adresse cachée</translation>
    </message>
    <message>
        <source>goes out to people</source>
        <translation>va vers les personnes</translation>
    </message>
    <message>
        <source>step-free and accessible entrance</source>
        <translation>entrée de plain-pied et accessible</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation>Secteur couvert</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Jour et nuit</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>ouvert jour et nuit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation>Début du financement</translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation>Fin du financement</translation>
    </message>
    <message>
        <source>safe for LGBTIQ+ people</source>
        <translation>sûr pour les personnes LGBTIQ+</translation>
    </message>
    <message>
        <source>children can come along</source>
        <translation>les enfants peuvent accompagner</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Legal status accepted</source>
        <translation>Statuts légaux acceptés</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Documents exigés</translation>
    </message>
    <message>
        <source>Nationality limits</source>
        <translation>Limites de nationalité</translation>
    </message>
    <message>
        <source>Disabilities</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>confidentiality signed</source>
        <translation>confidentialité signée</translation>
    </message>
    <message>
        <source>policy against sexual exploitation and abuse</source>
        <translation>politique contre l’exploitation et les abus sexuels</translation>
    </message>
    <message>
        <source>child safeguarding policy</source>
        <translation>politique de protection de l’enfance</translation>
    </message>
    <message>
        <source>interpreter available</source>
        <translation>interprète disponible</translation>
    </message>
    <message>
        <source>emergency service</source>
        <translation>service d’urgence</translation>
    </message>
    <message>
        <source>Reports to authorities</source>
        <translation>Signale aux autorités</translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation>Accord de partage de données du</translation>
    </message>
    <message>
        <source>Our own note</source>
        <translation>Notre propre note</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>ex-collègue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Minimum criteria</source>
        <translation>Critères minimaux</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>Arrêté parce que</translation>
    </message>
    <message>
        <source>To be checked again because</source>
        <translation>À revérifier parce que</translation>
    </message>
    <message>
        <source>Allowed today by</source>
        <translation>Autorisé aujourd’hui par</translation>
    </message>
    <message>
        <source>Allowed because</source>
        <translation>Autorisé parce que</translation>
    </message>
    <message>
        <source>These details changed: {details}.</source>
        <translation>Ces détails ont changé&#xa0;: {details}.</translation>
    </message>
    <message>
        <source>Several people reported bad experiences.</source>
        <translation>Plusieurs personnes ont signalé de mauvaises expériences.</translation>
    </message>
    <message>
        <source>It was suspended or closed, and that was lifted: {details}</source>
        <translation>Il était suspendu ou fermé, et cela a été levé&#xa0;: {details}</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Tous remplis</translation>
    </message>
    <message>
        <source>Not met: {criteria}</source>
        <translation>Non remplis&#xa0;: {criteria}</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest} à {oldest} ans</translation>
    </message>
</context>
<context>
    <name>ProviderPresenter</name>
    <message>
        <source>Write hours like {example}, then people can search for what is open now.</source>
        <translation>Écrivez les horaires comme {example}&#xa0;: on pourra alors chercher ce qui est ouvert maintenant.</translation>
    </message>
    <message>
        <source>These hours cannot be read, so the directory says that it is not known whether the service is open. Write them like {example}.</source>
        <translation>Ces horaires ne peuvent pas être lus&#xa0;; l’annuaire dit donc qu’on ne sait pas si le service est ouvert. Écrivez-les comme {example}.</translation>
    </message>
    <message>
        <source>These hours can be read, so people can search for what is open now.</source>
        <translation>Ces horaires peuvent être lus&#xa0;: on peut donc chercher ce qui est ouvert maintenant.</translation>
    </message>
    <message>
        <source>Saving ends the check of this service, because what it stood on changed: {details}. Nobody can be referred there until somebody has recorded a new check.</source>
        <translation>Enregistrer met fin à la vérification de ce service, car ce sur quoi elle reposait a changé&#xa0;: {details}. Personne ne peut y être orienté avant l’enregistrement d’une nouvelle vérification.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Do they report to authorities? No, never.</source>
        <translation>Signale-t-il aux autorités&#xa0;? Non, jamais.</translation>
    </message>
    <message>
        <source>Do they report to authorities? Only if the person agrees. Tell the person that they may be asked.</source>
        <translation>Signale-t-il aux autorités&#xa0;? Seulement si la personne est d’accord. Dites à la personne qu’on pourra le lui demander.</translation>
    </message>
    <message>
        <source>Do they report to authorities? Yes, the law obliges them. Tell the person before they decide.</source>
        <translation>Signale-t-il aux autorités&#xa0;? Oui, la loi l’y oblige. Dites-le à la personne avant qu’elle décide.</translation>
    </message>
    <message>
        <source>Do they report to authorities? This is not known. Ask the service, and tell the person before they decide.</source>
        <translation>Signale-t-il aux autorités&#xa0;? On ne le sait pas. Demandez au service, et dites-le à la personne avant qu’elle décide.</translation>
    </message>
    <message>
        <source>{name} (not usable now)</source>
        <translation>{name} (pas utilisable maintenant)</translation>
    </message>
    <message>
        <source>{name} (not funded yet)</source>
        <translation>{name} (pas encore financé)</translation>
    </message>
    <message>
        <source>{name} (funding ended)</source>
        <translation>{name} (financement terminé)</translation>
    </message>
    <message>
        <source>Its funding begins only on {day}. Call first and ask whether it helps anybody before that.</source>
        <translation>Son financement ne commence que le {day}. Appelez d’abord et demandez s’il aide quelqu’un avant cette date.</translation>
    </message>
    <message>
        <source>Its funding ended on {day}. Call first and ask whether it still works, before you promise anything.</source>
        <translation>Son financement s’est terminé le {day}. Appelez d’abord et demandez s’il fonctionne encore, avant de promettre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation>Adresse cachée</translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation>Ne peut pas recevoir d’orientations pour l’instant&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Not funded yet</source>
        <translation>Pas encore financé</translation>
    </message>
    <message>
        <source>Funding ended</source>
        <translation>Financement terminé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No: {reasons}</source>
        <translation>Non&#xa0;: {reasons}</translation>
    </message>
</context>
<context>
    <name>QuickContactDialog</name>
    <message>
        <source>Quick contact</source>
        <translation>Contact rapide</translation>
    </message>
    <message>
        <source>For somebody you meet once. Ask for no name and no story; everything may stay empty. It goes by itself, or becomes a case when the person agrees.</source>
        <translation>Pour quelqu’un que vous rencontrez une fois. Ne demandez ni nom ni histoire&#xa0;; tout peut rester vide. Cela disparaît tout seul, ou devient un dossier si la personne est d’accord.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>A&amp;ge, as it seems</source>
        <translation>Â&amp;ge apparent</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>&amp;Surnom</translation>
    </message>
    <message>
        <source>May stay empty; never the real name</source>
        <translation>Peut rester vide&#xa0;; jamais le vrai nom</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Sec&amp;teur</translation>
    </message>
    <message>
        <source>A district or a street, not where somebody sleeps</source>
        <translation>Un quartier ou une rue, pas l’endroit où quelqu’un dort</translation>
    </message>
    <message>
        <source>Told or given</source>
        <translation>Dit ou donné</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Short; no names, no places where somebody can be found</source>
        <translation>Court&#xa0;; pas de noms, pas de lieux où l’on peut trouver quelqu’un</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>QuickContactPresenter</name>
    <message>
        <source>Kept until {day}; then it goes by itself, and only a count stays.</source>
        <translation>Conservé jusqu’au {day}&#xa0;; ensuite il disparaît tout seul, et seul un chiffre reste.</translation>
    </message>
</context>
<context>
    <name>QuickContactsPage</name>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contacts rapides</translation>
    </message>
    <message>
        <source>&amp;Group activities</source>
        <translation>Activités de &amp;groupe</translation>
    </message>
    <message>
        <source>People you met who are not on record. Each goes by itself after its day; only a count stays. With the person’s consent it becomes a case.</source>
        <translation>Personnes rencontrées qui ne sont pas enregistrées. Chacune disparaît toute seule après son jour&#xa0;; seul un chiffre reste. Avec le consentement de la personne, cela devient un dossier.</translation>
    </message>
    <message>
        <source>Nobody is noted</source>
        <translation>Personne n’est noté</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N anywhere to note somebody you met: it takes a few seconds and asks for nothing.</source>
        <translation>Tapez Ctrl+Maj+N n’importe où pour noter quelqu’un que vous avez rencontré&#xa0;: cela prend quelques secondes et n’exige rien.</translation>
    </message>
    <message>
        <source>&amp;Remove now...</source>
        <translation>&amp;Supprimer maintenant...</translation>
    </message>
    <message>
        <source>Open a c&amp;ase...</source>
        <translation>Ouvrir un &amp;dossier...</translation>
    </message>
    <message>
        <source>&amp;Quick contact</source>
        <translation>Contact &amp;rapide</translation>
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
        <translation>Supprimer ce contact maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>What was noted is gone for good; only a count by month stays.</source>
        <translation>Ce qui a été noté disparaît pour de bon&#xa0;; seul un chiffre par mois reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>told or given: {things}</source>
        <translation>dit ou donné&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>no contact entered</source>
        <translation>aucun contact saisi</translation>
    </message>
    <message>
        <source>{name}, not sure for this country</source>
        <translation>{name}, incertain pour ce pays</translation>
    </message>
    <message>
        <source>as of {day}; confirm with IFRC</source>
        <translation>état au {day}&#xa0;; à confirmer auprès de l’IFRC</translation>
    </message>
    <message>
        <source>Choose the country under Contacts to see its network.</source>
        <translation>Choisissez le pays sous Contacts pour voir son réseau.</translation>
    </message>
    <message>
        <source>No network is known for this country: ask the regional office of the IFRC too.</source>
        <translation>Aucun réseau n’est connu pour ce pays&#xa0;: demandez aussi au bureau régional de l’IFRC.</translation>
    </message>
    <message>
        <source>Which country belongs to which network was written from memory and is not yet verified. Confirm it with the IFRC.</source>
        <translation>L’appartenance des pays aux réseaux a été écrite de mémoire et n’est pas encore vérifiée. Faites-la confirmer par l’IFRC.</translation>
    </message>
    <message>
        <source>With these ratings the branch reaches level {level} so far. You sign as the assessor; somebody who leads the National Society signs too. It is valid for twelve months and is not changed afterwards.</source>
        <translation>Avec ces cotations, l’antenne atteint pour l’instant le niveau {level}. Vous signez pour l’évaluation&#xa0;; quelqu’un qui dirige la Société nationale signe aussi. Elle est valable douze mois et ne change plus ensuite.</translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. Begin a new assessment here; two people sign it. Until then only what this file already works with stays open.</source>
        <translation>Ce que l’antenne est prête à faire n’a pas été évalué. Commencez ici une nouvelle évaluation&#xa0;; deux personnes la signent. D’ici là, seul ce avec quoi ce fichier travaille déjà reste ouvert.</translation>
    </message>
    <message>
        <source>The assessment was valid until {day}. Level 0 counts until a new one is signed.</source>
        <translation>L’évaluation était valable jusqu’au {day}. Le niveau 0 compte jusqu’à la signature d’une nouvelle.</translation>
    </message>
    <message>
        <source>Signed was level {signed}. Something was lost, so level {level} counts until two people have re-checked it. The assessment is valid until {day}.</source>
        <translation>Le niveau {signed} avait été signé. Quelque chose s’est perdu&#xa0;: le niveau {level} compte jusqu’à ce que deux personnes l’aient revérifié. L’évaluation est valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Signed was level {signed}. A re-check found less, so level {level} counts until a new assessment is signed.</source>
        <translation>Le niveau {signed} avait été signé. Une revérification a trouvé moins&#xa0;: le niveau {level} compte jusqu’à la signature d’une nouvelle évaluation.</translation>
    </message>
    <message>
        <source>Level {level} counts until {day}.</source>
        <translation>Le niveau {level} compte jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Level {level}: the area {name} has too low a score</source>
        <translation>Niveau {level}&#xa0;: le domaine {name} a un score trop bas</translation>
    </message>
    <message>
        <source>Level {level}: advice from outside, or two years of experience ({name})</source>
        <translation>Niveau {level}&#xa0;: conseil extérieur, ou deux ans d’expérience ({name})</translation>
    </message>
    <message>
        <source>Level {level}: {name} is critical and not achieved</source>
        <translation>Niveau {level}&#xa0;: {name} est critique et pas atteint</translation>
    </message>
    <message>
        <source>With level {level} this is closed, or only read, from the moment you sign: {modules}.</source>
        <translation>Avec le niveau {level}, ceci est fermé ou en lecture seule dès votre signature&#xa0;: {modules}.</translation>
    </message>
    <message>
        <source>Prepared referrals that have not left and stop: {count}. They stay as they are; recalls, answers and taking a consent back go on.</source>
        <translation>Orientations préparées qui ne sont pas parties et s’arrêtent&#xa0;: {count}. Elles restent telles quelles&#xa0;; les rappels de lettres, les réponses et le retrait d’un consentement restent possibles.</translation>
    </message>
    <message>
        <source>{module}: reading only. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation>{module}&#xa0;: lecture seule. Il faut le niveau de préparation {needed}&#xa0;; le niveau {level} compte. Voir Préparation.</translation>
    </message>
    <message>
        <source>{module}: closed. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation>{module}&#xa0;: fermé. Il faut le niveau de préparation {needed}&#xa0;; le niveau {level} compte. Voir Préparation.</translation>
    </message>
</context>
<context>
    <name>ReadinessAnswerDialog</name>
    <message>
        <source>Critical: nothing else can make up for it. Evidence: {evidence}.</source>
        <translation>Critique&#xa0;: rien d’autre ne peut le compenser. Preuves&#xa0;: {evidence}.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation>Preuves&#xa0;: {evidence}.</translation>
    </message>
    <message>
        <source>Choose the rating</source>
        <translation>Choisissez la cotation</translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation>Évaluer une question</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Cotation</translation>
    </message>
    <message>
        <source>&amp;Evidence seen</source>
        <translation>&amp;Preuves vues</translation>
    </message>
    <message>
        <source>Reaso&amp;ns</source>
        <translation>&amp;Motifs</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>É&amp;tape suivante</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>&amp;Qui s’en charge</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>Éché&amp;ance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReadinessLossDialog</name>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>Enregistrer une perte</translation>
    </message>
    <message>
        <source>Something is gone on which the level rested. The level falls by one at once, until two people have re-checked it.</source>
        <translation>Quelque chose a disparu sur quoi reposait le niveau. Le niveau baisse d’un rang tout de suite, jusqu’à ce que deux personnes l’aient revérifié.</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce &amp;qui s’est passé</translation>
    </message>
    <message>
        <source>Which critical &amp;point</source>
        <translation>Quel &amp;point critique</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Questions of the assessment</source>
        <translation>Questions de l’évaluation</translation>
    </message>
    <message>
        <source>Areas and their scores</source>
        <translation>Domaines et leurs scores</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Demander conseil</translation>
    </message>
    <message>
        <source>C&amp;ontacts...</source>
        <translation>C&amp;ontacts...</translation>
    </message>
    <message>
        <source>Req&amp;uest for advice...</source>
        <translation>&amp;Demande de conseil...</translation>
    </message>
    <message>
        <source>Record a &amp;loss...</source>
        <translation>Enregistrer une &amp;perte...</translation>
    </message>
    <message>
        <source>Re-chec&amp;k...</source>
        <translation>Re&amp;vérifier...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Data protection...</source>
        <translation>Pro&amp;tection des données...</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Nouvelle évaluation</translation>
    </message>
    <message>
        <source>&amp;Rate...</source>
        <translation>&amp;Coter...</translation>
    </message>
    <message>
        <source>Si&amp;gn...</source>
        <translation>Si&amp;gner...</translation>
    </message>
</context>
<context>
    <name>ReadinessPresenter</name>
    <message>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <source>An assessment is in work. With its ratings the branch would reach level {level}.</source>
        <translation>Une évaluation est en cours. Avec ses cotations, l’antenne atteindrait le niveau {level}.</translation>
    </message>
    <message>
        <source>Principles before decisions, last {days} days: {done} answered, {stopped} of them stopped the step, {skipped} left out{reasons}.</source>
        <translation>Les principes avant les décisions, {days} derniers jours&#xa0;: {done} avec réponse, dont {stopped} ont arrêté l’étape, {skipped} omis{reasons}.</translation>
    </message>
    <message>
        <source>Choose a question to see what stands behind its rating.</source>
        <translation>Choisissez une question pour voir ce qui justifie sa cotation.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Preuves&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation>Vu&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Begin a new assessment first.</source>
        <translation>Commencez d’abord une nouvelle évaluation.</translation>
    </message>
    <message>
        <source>An assessment is in work already.</source>
        <translation>Une évaluation est déjà en cours.</translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation>Il n’y a pas encore d’évaluation signée.</translation>
    </message>
    <message>
        <source>Nothing waits for a re-check.</source>
        <translation>Rien n’attend une revérification.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Il n’y a encore rien à imprimer.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>What holds a level back</source>
        <translation>Ce qui retient un niveau</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>ReadinessPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>We ask about</source>
        <translation>Notre demande porte sur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show &amp;the paper</source>
        <translation>&amp;Voir le papier</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>Enregistrer dans un &amp;fichier...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>ReadinessPrintPresenter</name>
    <message>
        <source>Report with every question, for two signatures</source>
        <translation>Rapport avec toutes les questions, pour deux signatures</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Request for advice, without personal data</source>
        <translation>Demande de conseil, sans données personnelles</translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation>Cochez l’objet de votre demande.</translation>
    </message>
    <message>
        <source>The paper is ready. It names who signed and who does what.</source>
        <translation>Le papier est prêt. Il nomme qui a signé et qui fait quoi.</translation>
    </message>
    <message>
        <source>The paper is ready. It holds fixed fields alone, and nobody&apos;s name.</source>
        <translation>Le papier est prêt. Il ne contient que des champs fixes, et le nom de personne.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation>Le papier est parti</translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation>Il a été imprimé ou enregistré. C’est inscrit au journal.</translation>
    </message>
</context>
<context>
    <name>ReadinessRecheckDialog</name>
    <message>
        <source>Choose the rating</source>
        <translation>Choisissez la cotation</translation>
    </message>
    <message>
        <source>Choose the second person</source>
        <translation>Choisissez la deuxième personne</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>Personne d’autre ne peut en décider ici</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Revérification</translation>
    </message>
    <message>
        <source>Two people look again. What they find counts from now on.</source>
        <translation>Deux personnes regardent de nouveau. Ce qu’elles constatent compte dès maintenant.</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Perte</translation>
    </message>
    <message>
        <source>&amp;Now it is</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation>&amp;Deuxième personne</translation>
    </message>
    <message>
        <source>Sign-in na&amp;me</source>
        <translation>Nom d’&amp;identification</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReadinessSignDialog</name>
    <message>
        <source>Somebody else, who signs the printed report</source>
        <translation>Quelqu’un d’autre, qui signe le rapport imprimé</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Signer l’évaluation</translation>
    </message>
    <message>
        <source>Assessed &amp;on</source>
        <translation>Évalué &amp;le</translation>
    </message>
    <message>
        <source>Years of experience of the &amp;focal point</source>
        <translation>Années d’expérience du point &amp;focal</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Signs for the &amp;leadership</source>
        <translation>Signe pour la &amp;direction</translation>
    </message>
    <message>
        <source>Sign-in na&amp;me of the leader</source>
        <translation>Nom d’&amp;identification de la direction</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the leader</source>
        <translation>&amp;Phrase secrète de la direction</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
</context>
<context>
    <name>ReadinessWatch</name>
    <message>
        <source>The readiness assessment is valid until {day}. Begin the next one on the page Readiness.</source>
        <translation>L’évaluation de la préparation est valable jusqu’au {day}. Commencez la suivante à la page Préparation.</translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. What this file already works with stays open until then. Open the page Readiness and begin an assessment.</source>
        <translation>Ce que l’antenne est prête à faire n’a pas été évalué. Ce avec quoi ce fichier travaille déjà reste ouvert d’ici là. Ouvrez la page Préparation et commencez une évaluation.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d’abord le motif.</translation>
    </message>
    <message>
        <source>Choose the second person first.</source>
        <translation>Choisissez d’abord la deuxième personne.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Facts only, in one or two sentences; no names of people</source>
        <translation>Seulement des faits, en une ou deux phrases&#xa0;; aucun nom de personne</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Deuxième personne</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Son &amp;nom d’identification</translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The paper lists what was handed over, with two lines to sign. It holds no name, no case code and no kind of help. Ask whether it is safe for the person to have it.</source>
        <translation>Le papier liste ce qui a été remis, avec deux lignes pour signer. Il ne contient ni nom, ni code du dossier, ni type d’aide. Demandez s’il est sûr pour la personne de l’avoir.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>With the name of the &amp;branch</source>
        <translation>Avec le nom de l’&amp;antenne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>ReceiptPresenter</name>
    <message>
        <source>•  {article}: {pieces} ({unit})</source>
        <translation>•  {article}&#xa0;: {pieces} ({unit})</translation>
    </message>
</context>
<context>
    <name>RecentChangesDialog</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Changements récents</translation>
    </message>
    <message>
        <source>What was changed last, the newest first. What was there before is kept for some weeks, also when the program is closed. Taking back is a change of its own and can be done again.</source>
        <translation>Ce qui a été modifié en dernier, le plus récent d’abord. Ce qu’il y avait avant est gardé quelques semaines, même quand le programme est fermé. Annuler est aussi un changement et peut être rétabli.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>&amp;Bin...</source>
        <translation>Cor&amp;beille...</translation>
    </message>
    <message>
        <source>Put two case files &amp;together...</source>
        <translation>Réu&amp;nir deux dossiers...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Annuler ce changement</translation>
    </message>
</context>
<context>
    <name>RecentChangesPresenter</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>can be done again</source>
        <translation>peut être rétabli</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Enter who holds it and the public key first.</source>
        <translation>Saisissez d’abord qui la détient et la clé publique.</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>Choisissez d’abord une clé dans la liste.</translation>
    </message>
    <message>
        <source>Keys that open backups</source>
        <translation>Clés qui ouvrent les sauvegardes</translation>
    </message>
    <message>
        <source>With at least one key here, backups need no passphrase of their own: whoever holds the secret half of a key opens them. A key begins with age1.</source>
        <translation>Avec au moins une clé ici, les sauvegardes n’ont pas besoin d’une phrase secrète à elles&#xa0;: la personne qui détient la moitié secrète d’une clé les ouvre. Une clé commence par age1.</translation>
    </message>
    <message>
        <source>There is no key yet: each backup asks for a passphrase.</source>
        <translation>Il n’y a pas encore de clé&#xa0;: chaque sauvegarde demande une phrase secrète.</translation>
    </message>
    <message>
        <source>No longer &amp;used</source>
        <translation>Plus &amp;utilisée</translation>
    </message>
    <message>
        <source>&amp;Who holds it</source>
        <translation>&amp;Qui la détient</translation>
    </message>
    <message>
        <source>&amp;Public key</source>
        <translation>Clé &amp;publique</translation>
    </message>
    <message>
        <source>age1...</source>
        <translation>age1...</translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation>&amp;Ajouter la clé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>RecipientsPresenter</name>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Plus utilisée</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Qui la détient</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Open with recovery sheets</source>
        <translation>Ouvrir avec les feuilles de récupération</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again, but any two of the three printed sheets open the file. Type their words; the first four letters of each word are enough. Nothing is changed until they are right.</source>
        <translation>Une phrase secrète oubliée ne peut pas être retrouvée, mais deux des trois feuilles imprimées ouvrent le fichier. Tapez leurs mots&#xa0;; les quatre premières lettres de chaque mot suffisent. Rien ne change avant qu’ils soient justes.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>This file was opened with recovery sheets. Give it a new passphrase now, or give yourself a new one on the Staff page; then print new sheets.</source>
        <translation>Ce fichier a été ouvert avec des feuilles de récupération. Donnez-lui maintenant une nouvelle phrase secrète, ou donnez-vous-en une nouvelle à la page Personnel&#xa0;; puis imprimez de nouvelles feuilles.</translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Fichiers de dossiers (*.pgidesk)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un fichier de dossiers</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Préparer une orientation</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Besoin</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Fin&amp;d...</source>
        <translation>C&amp;hercher...</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Trouver un service</translation>
    </message>
    <message>
        <source>Options and wa&amp;y...</source>
        <translation>Options et tra&amp;jet...</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>Letter &amp;in</source>
        <translation>&amp;Lettre en</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>Mode de re&amp;mise</translation>
    </message>
    <message>
        <source>Pe&amp;rson&apos;s copy</source>
        <translation>&amp;Copie de la personne</translation>
    </message>
    <message>
        <source>Safety c&amp;oncern</source>
        <translation>Risque p&amp;our la sécurité</translation>
    </message>
    <message>
        <source>Short; printed only if it leaves</source>
        <translation>Court&#xa0;; imprimé seulement si cela part</translation>
    </message>
    <message>
        <source>Health in&amp;formation</source>
        <translation>In&amp;formations de santé</translation>
    </message>
    <message>
        <source>Only what the service needs</source>
        <translation>Seulement ce dont le service a besoin</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce qui s’est p&amp;assé</translation>
    </message>
    <message>
        <source>Only if the person wants it told</source>
        <translation>Seulement si la personne veut que ce soit dit</translation>
    </message>
    <message>
        <source>Reason (our fi&amp;le)</source>
        <translation>Mo&amp;tif (notre dossier)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Jamais imprimé</translation>
    </message>
    <message>
        <source>Care that works only for some time</source>
        <translation>Soins efficaces seulement pendant un certain temps</translation>
    </message>
    <message>
        <source>The person &amp;told when it happened</source>
        <translation>La personne a dit &amp;quand cela s’est passé</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Jour où cela s’est passé</translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation>Heure où cela s’est passé</translation>
    </message>
    <message>
        <source>Never ask for it. Where only the day is known, leave the hour at 00:00. It is not kept with the referral.</source>
        <translation>Ne le demandez jamais. Si seul le jour est connu, laissez l’heure à 00:00. Ce n’est pas conservé avec l’orientation.</translation>
    </message>
    <message>
        <source>What leaves, and safe steps</source>
        <translation>Ce qui part, et étapes sûres</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>Ce qui quitte le bureau</translation>
    </message>
    <message>
        <source>Ticked items are on the letter, nothing else. Grey items stay, with the reason.</source>
        <translation>Les éléments cochés sont sur la lettre, rien d’autre. Les éléments gris restent, avec le motif.</translation>
    </message>
    <message>
        <source>Safe steps</source>
        <translation>Étapes sûres</translation>
    </message>
    <message>
        <source>Tick what was done. What the records show ticks itself. Open steps are asked for before the letter leaves.</source>
        <translation>Cochez ce qui a été fait. Ce que le dossier montre se coche tout seul. Les étapes ouvertes sont demandées avant le départ de la lettre.</translation>
    </message>
    <message>
        <source>Steps of a safe referral</source>
        <translation>Étapes d’une orientation sûre</translation>
    </message>
    <message>
        <source>No&amp;body is referred...</source>
        <translation>A&amp;ucune orientation...</translation>
    </message>
    <message>
        <source>&amp;End without a referral</source>
        <translation>Terminer sa&amp;ns orientation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and ask &amp;consent</source>
        <translation>&amp;Enregistrer et demander le consentement</translation>
    </message>
</context>
<context>
    <name>ReferralPresenter</name>
    <message>
        <source>There is no service for this need in the directory yet.</source>
        <translation>L’annuaire n’a encore aucun service pour ce besoin.</translation>
    </message>
    <message>
        <source>The service that was chosen is no longer offered for this need. Choose another one.</source>
        <translation>Le service choisi n’est plus proposé pour ce besoin. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Choisissez d’abord un service.</translation>
    </message>
    <message>
        <source>Stays: this kind of service does not need it.</source>
        <translation>Reste&#xa0;: ce type de service n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Stays: what was observed never leaves on paper.</source>
        <translation>Reste&#xa0;: ce qui a été observé ne part jamais sur papier.</translation>
    </message>
    <message>
        <source>Stays: nothing about offenders is kept in this program.</source>
        <translation>Reste&#xa0;: rien sur les auteurs n’est conservé dans ce programme.</translation>
    </message>
    <message>
        <source>Nothing leaves: no matter of the residence is open under Help given.</source>
        <translation>Rien ne part&#xa0;: aucune affaire de séjour n’est ouverte sous Aide apportée.</translation>
    </message>
    <message>
        <source>Nothing leaves: a coordinator has recorded no status of the person.</source>
        <translation>Rien ne part&#xa0;: aucun coordinateur, aucune coordinatrice n’a enregistré de statut de la personne.</translation>
    </message>
    <message>
        <source>Nothing is recorded, so nothing leaves.</source>
        <translation>Rien n’est enregistré, donc rien ne part.</translation>
    </message>
    <message>
        <source>Stays: not ticked.</source>
        <translation>Reste&#xa0;: pas coché.</translation>
    </message>
    <message>
        <source>The letter itself is shown before it is printed. It leaves only with consent for these items.</source>
        <translation>La lettre elle-même est affichée avant l’impression. Elle part seulement avec le consentement pour ces éléments.</translation>
    </message>
    <message>
        <source>The referral is being stored.</source>
        <translation>L’orientation est en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Safe steps ({open} open)</source>
        <translation>Étapes sûres (ouvertes&#xa0;: {open})</translation>
    </message>
    <message>
        <source>Safe steps (none open)</source>
        <translation>Étapes sûres (aucune ouverte)</translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} days, by {moment}.</source>
        <translation>Si elle part maintenant, une réponse est attendue dans les {count} jours, avant le {moment}.</translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} hours, by {moment}.</source>
        <translation>Si elle part maintenant, une réponse est attendue dans les {count} heures, avant le {moment}.</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first: record the call under Telephone.</source>
        <translation>Une urgence est d’abord transmise par téléphone&#xa0;: notez l’appel sous Téléphone.</translation>
    </message>
    <message>
        <source>No options are recorded yet. At least two belong to it, one of them doing nothing.</source>
        <translation>Aucune option n’est encore enregistrée. Il en faut au moins deux, dont celle de ne rien faire.</translation>
    </message>
    <message>
        <source>Discussed: {options}.</source>
        <translation>Discuté&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>The person chose: {choice}.</source>
        <translation>La personne a choisi&#xa0;: {choice}.</translation>
    </message>
    <message>
        <source>The records show it.</source>
        <translation>Le dossier le montre.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Omis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded.</source>
        <translation>Le programme coche cette étape lui-même, une fois enregistrée.</translation>
    </message>
    <message>
        <source>End without a referral?</source>
        <translation>Terminer sans orientation&#xa0;?</translation>
    </message>
    <message>
        <source>The person wants nothing now. What was discussed is kept with the case, nothing leaves, and a new referral can be prepared at any time.</source>
        <translation>La personne ne veut rien maintenant. Ce qui a été discuté est conservé avec le dossier, rien ne part, et une nouvelle orientation peut être préparée à tout moment.</translation>
    </message>
    <message>
        <source>End without a referral</source>
        <translation>Terminer sans orientation</translation>
    </message>
    <message>
        <source>A full copy says why the person goes there. Found at home or in a bag, it can put them in danger. Ask where they will keep it; a neutral card is safer, and no paper the safest.</source>
        <translation>Une copie complète dit pourquoi la personne y va. Trouvée à la maison ou dans un sac, elle peut la mettre en danger. Demandez où elle la gardera&#xa0;; une carte neutre est plus sûre, et aucun papier est le plus sûr.</translation>
    </message>
    <message>
        <source>The card names a place and an hour, and nothing about why.</source>
        <translation>La carte nomme un lieu et une heure, et rien sur le pourquoi.</translation>
    </message>
    <message>
        <source>{care}: within {hours} hours, the sooner the better.</source>
        <translation>{care}&#xa0;: dans les {hours} heures, le plus tôt est le mieux.</translation>
    </message>
    <message>
        <source>{care}: possible until {moment}, {left} hours are left. Go today, the sooner the better.</source>
        <translation>{care}&#xa0;: possible jusqu’au {moment}, il reste {left} heures. Allez-y aujourd’hui, le plus tôt est le mieux.</translation>
    </message>
    <message>
        <source>{care}: the {hours} hours passed on {moment}. Care is still useful: wounds, infections, pregnancy and sleep can be cared for at any time. Ask the health service today.</source>
        <translation>{care}&#xa0;: les {hours} heures sont passées le {moment}. Des soins restent utiles&#xa0;: blessures, infections, grossesse et sommeil peuvent être soignés à tout moment. Demandez au service de santé aujourd’hui.</translation>
    </message>
    <message>
        <source>It should confirm by {moment} that it has the letter.</source>
        <translation>Il devrait confirmer avant le {moment} qu’il a la lettre.</translation>
    </message>
    <message>
        <source>If a life is in danger: help within 1 hour, by {first}, at the latest 3 hours, by {second}. The receipt should be there by {moment}.</source>
        <translation>Si une vie est en danger&#xa0;: aide en 1 heure, avant le {first}, au plus tard 3 heures, avant le {second}. L’accusé de réception devrait être là avant le {moment}.</translation>
    </message>
</context>
<context>
    <name>RehearsePresenter</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation>Exercice de récupération</translation>
    </message>
    <message>
        <source>Fetch two of the three sheets from their places and type their words. Nothing is changed; you learn whether the paper is still there, readable and right.</source>
        <translation>Allez chercher deux des trois feuilles à leur place et tapez leurs mots. Rien ne change&#xa0;; vous saurez si le papier est encore là, lisible et juste.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>S’&amp;exercer</translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation>La récupération fonctionne</translation>
    </message>
    <message>
        <source>The two sheets opened the file, and the rehearsal was noted. Bring both back to their places.</source>
        <translation>Les deux feuilles ont ouvert le fichier et l’exercice a été noté. Rapportez-les toutes deux à leur place.</translation>
    </message>
</context>
<context>
    <name>RemoveCopyDialog</name>
    <message>
        <source>Remove a copy</source>
        <translation>Supprimer une copie</translation>
    </message>
    <message>
        <source>Remove this copy?</source>
        <translation>Supprimer cette copie&#xa0;?</translation>
    </message>
    <message>
        <source>It is gone for good from this file; older backups still hold it. The log keeps that there was a copy, and the reason.</source>
        <translation>Elle disparaît définitivement de ce fichier&#xa0;; les anciennes sauvegardes la contiennent encore. Le journal garde qu’il y avait une copie, et la raison.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ReportingDutyDialog</name>
    <message>
        <source>Yes, adults too</source>
        <translation>Oui, les adultes aussi</translation>
    </message>
    <message>
        <source>No, only children</source>
        <translation>Non, seulement les enfants</translation>
    </message>
    <message>
        <source>Clarified. Staff read this to each person before anything is told.</source>
        <translation>Clarifié. Le personnel lit ceci à chaque personne avant qu’elle raconte quoi que ce soit.</translation>
    </message>
    <message>
        <source>Not yet clarified by the legal adviser. Staff say so, in careful words.</source>
        <translation>Pas encore clarifié par le conseil juridique. Le personnel le dit, avec prudence.</translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation>Obligation légale de signalement</translation>
    </message>
    <message>
        <source>The legal adviser of the National Society says what the law of the country asks. Staff read it to each person before anything is told. Leave everything empty until it is clarified; the program then says so.</source>
        <translation>Le conseil juridique de la Société nationale dit ce que la loi du pays demande. Le personnel le lit à chaque personne avant qu’elle raconte quoi que ce soit. Laissez tout vide jusqu’à clarification&#xa0;; le programme le dit alors.</translation>
    </message>
    <message>
        <source>&amp;Who must report</source>
        <translation>&amp;Qui doit signaler</translation>
    </message>
    <message>
        <source>W&amp;hat must be reported</source>
        <translation>&amp;Ce qui doit être signalé</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>À q&amp;ui</translation>
    </message>
    <message>
        <source>Within how many hours (0: no time named)</source>
        <translation>Délai en heures (0&#xa0;: aucun délai indiqué)</translation>
    </message>
    <message>
        <source>&amp;Adults too?</source>
        <translation>&amp;Adultes aussi&#xa0;?</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>Ce qui arrive sinon</translation>
    </message>
    <message>
        <source>Law or other s&amp;ource</source>
        <translation>&amp;Loi ou autre source</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;Vérifié le</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>A backup is restored to a new file. The file that you have now, if there is one, is never touched. It opens with its own passphrase, with a secret key, or with two recovery sheets.</source>
        <translation>Une sauvegarde est restaurée dans un nouveau fichier. Le fichier actuel, s’il y en a un, n’est jamais touché. Elle s’ouvre avec sa propre phrase secrète, une clé secrète, ou deux feuilles de récupération.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>ReviewListDialog</name>
    <message>
        <source>No case waits for a review.</source>
        <translation>Aucun dossier n’attend un examen.</translation>
    </message>
    <message>
        <source>Waiting for a review</source>
        <translation>En attente d’examen</translation>
    </message>
    <message>
        <source>Open cases whose level of concern nobody has looked at since something was recorded. A level is no verdict: it says what to do next, and by when.</source>
        <translation>Dossiers ouverts dont personne n’a regardé le niveau de préoccupation depuis un nouvel enregistrement. Un niveau n’est pas un verdict&#xa0;: il dit quoi faire ensuite, et pour quand.</translation>
    </message>
    <message>
        <source>Cases that wait for a review</source>
        <translation>Dossiers en attente d’examen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>ReviewListPresenter</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation>Niveau de préoccupation</translation>
    </message>
    <message>
        <source>Look at it by</source>
        <translation>À examiner avant le</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) waiting</source>
        <translation>
            <numerusform>%n dossier en attente</numerusform>
            <numerusform>%n dossiers en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for a review.</source>
        <translation>Aucun dossier n’attend un examen.</translation>
    </message>
    <message>
        <source>{moment}, overdue</source>
        <translation>{moment}, en retard</translation>
    </message>
</context>
<context>
    <name>ReviewWatch</name>
    <message numerus="yes">
        <source>%n case(s) are past the day until which they may be kept, and nobody has looked at them since {month}. Open People, then Letting go.</source>
        <translation>
            <numerusform>%n dossier a dépassé son jour limite de conservation, et personne ne l’a examiné depuis {month}. Ouvrez Personnes, puis Tri et effacement.</numerusform>
            <numerusform>%n dossiers ont dépassé leur jour limite de conservation, et personne ne les a examinés depuis {month}. Ouvrez Personnes, puis Tri et effacement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>Choose what is asked for</source>
        <translation>Choisissez ce qui est demandé</translation>
    </message>
    <message>
        <source>Choose a request that waits for an answer.</source>
        <translation>Choisissez une demande qui attend une réponse.</translation>
    </message>
    <message>
        <source>Choose what is asked for.</source>
        <translation>Choisissez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation>Demandes sur les données</translation>
    </message>
    <message>
        <source>What the person asked for about their own record: to see it, correct it, erase it, object, or complain. Answer within 30 days; a refusal needs a reason.</source>
        <translation>Ce que la personne a demandé sur son propre dossier&#xa0;: le voir, le corriger, l’effacer, s’opposer ou se plaindre. Répondez dans les 30 jours&#xa0;; un refus demande un motif.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reason or resu&amp;lt</source>
        <translation>&amp;Motif ou résultat</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Fait</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Une nouvelle demande</translation>
    </message>
    <message>
        <source>What is &amp;asked for</source>
        <translation>Ce qui est &amp;demandé</translation>
    </message>
    <message>
        <source>A&amp;sked on</source>
        <translation>Demandé &amp;le</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Print what is on file...</source>
        <translation>&amp;Imprimer ce qui est noté...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>&amp;Enregistrer la demande</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>LATE: answer was due on {day}</source>
        <translation>EN RETARD&#xa0;: réponse attendue le {day}</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>réponse avant le {day}</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>As the answers say, not lower than now</source>
        <translation>Selon les réponses, pas plus bas qu’actuellement</translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation>Évaluer la sécurité</translation>
    </message>
    <message>
        <source>Answer what you know. What nobody knows stays &quot;Not known&quot; and is never counted as no.</source>
        <translation>Répondez à ce que vous savez. Ce que personne ne sait reste «&#xa0;Inconnu&#xa0;» et ne compte jamais comme non.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>&amp;Level of risk</source>
        <translation>Niveau &amp;de risque</translation>
    </message>
    <message>
        <source>The level goes down</source>
        <translation>Le niveau baisse</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why the risk is lower than the answers, or than it was</source>
        <translation>Pourquoi le risque est plus bas que selon les réponses, ou qu’avant</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation>Un point focal, un coordinateur ou une coordinatrice donne son accord à ce poste.</translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation>Qui est d’&amp;accord</translation>
    </message>
    <message>
        <source>&amp;Their sign-in name</source>
        <translation>&amp;Son nom d’identification</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save the assessment</source>
        <translation>&amp;Enregistrer l’évaluation</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Choisissez d’abord un élément de la liste.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>&amp;Numbers and times...</source>
        <translation>&amp;Numéros et délais...</translation>
    </message>
    <message>
        <source>Worried about this person: &amp;get help now</source>
        <translation>Inquiétude pour cette personne&#xa0;: de l’&amp;aide maintenant</translation>
    </message>
    <message>
        <source>&amp;Assess safety...</source>
        <translation>É&amp;valuer la sécurité...</translation>
    </message>
    <message>
        <source>Safety &amp;plan...</source>
        <translation>&amp;Plan de sécurité...</translation>
    </message>
    <message>
        <source>Prin&amp;t the plan...</source>
        <translation>&amp;Imprimer le plan...</translation>
    </message>
    <message>
        <source>&amp;Raise a flag...</source>
        <translation>&amp;Lancer une alerte...</translation>
    </message>
    <message>
        <source>&amp;Steps about suicide...</source>
        <translation>Étapes sur le &amp;suicide...</translation>
    </message>
    <message>
        <source>Record a &amp;contact...</source>
        <translation>Noter un &amp;contact...</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>&amp;Done...</source>
        <translation>&amp;Fait...</translation>
    </message>
    <message>
        <source>Nothing is to be done. What an assessment or a flag asks for stands here.</source>
        <translation>Rien n’est à faire. Ce qu’une évaluation ou une alerte demande figure ici.</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>Ce qui a été constaté et fait</translation>
    </message>
    <message>
        <source>Safety was not assessed yet. Do it first.</source>
        <translation>La sécurité n’a pas encore été évaluée. Commencez par là.</translation>
    </message>
</context>
<context>
    <name>SafetyPagePresenter</name>
    <message>
        <source>Safety was not assessed yet.</source>
        <translation>La sécurité n’a pas encore été évaluée.</translation>
    </message>
    <message>
        <source>Next contact by {moment}.</source>
        <translation>Prochain contact avant le {moment}.</translation>
    </message>
    <message>
        <source>To be looked at again by {day}.</source>
        <translation>À revoir avant le {day}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Flag is up</source>
        <translation>Alerte en cours</translation>
    </message>
    <message>
        <source>OVERDUE: {moment}</source>
        <translation>EN RETARD&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
</context>
<context>
    <name>SafetyPlanDialog</name>
    <message>
        <source>No copy: it could be found. Agree on a code word instead, or learn the plan together.</source>
        <translation>Pas de copie&#xa0;: on pourrait la trouver. Convenez plutôt d’un mot, ou apprenez le plan ensemble.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de sécurité</translation>
    </message>
    <message>
        <source>Made together with the person, in their own words. Each change is kept as a version of its own.</source>
        <translation>Fait avec la personne, avec ses propres mots. Chaque changement est conservé comme une version à part.</translation>
    </message>
    <message>
        <source>What &amp;worries the person</source>
        <translation>Ce qui in&amp;quiète la personne</translation>
    </message>
    <message>
        <source>&amp;Money and things</source>
        <translation>&amp;Argent et affaires</translation>
    </message>
    <message>
        <source>People they &amp;trust</source>
        <translation>Personnes de &amp;confiance</translation>
    </message>
    <message>
        <source>&amp;Help in the community</source>
        <translation>Aide dans la co&amp;mmunauté</translation>
    </message>
    <message>
        <source>&amp;Other help</source>
        <translation>A&amp;utre aide</translation>
    </message>
    <message>
        <source>Code word or si&amp;gnal</source>
        <translation>Mot convenu ou si&amp;gnal</translation>
    </message>
    <message>
        <source>&amp;Before: papers, bag, children</source>
        <translation>A&amp;vant&#xa0;: papiers, sac, enfants</translation>
    </message>
    <message>
        <source>&amp;During danger</source>
        <translation>&amp;Pendant le danger</translation>
    </message>
    <message>
        <source>&amp;After leaving</source>
        <translation>Après le &amp;départ</translation>
    </message>
    <message>
        <source>What helps the &amp;children</source>
        <translation>Ce qui aide les e&amp;nfants</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>À revoir &amp;le</translation>
    </message>
    <message>
        <source>Made together with the person</source>
        <translation>Fait avec la personne</translation>
    </message>
    <message>
        <source>The person asked for a copy</source>
        <translation>La personne a demandé une copie</translation>
    </message>
    <message>
        <source>It is safe for them to have a copy</source>
        <translation>Il est sûr pour elle d’avoir une copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>&amp;Enregistrer comme nouvelle version</translation>
    </message>
</context>
<context>
    <name>SafetyRows</name>
    <message>
        <source>{level}, lowered with {name}: {reason}</source>
        <translation>{level}, abaissé avec {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Safety assessed</source>
        <translation>Sécurité évaluée</translation>
    </message>
    <message>
        <source>Risk raised after the steps about suicide</source>
        <translation>Risque relevé après les étapes sur le suicide</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>Étapes sur le suicide</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>Plan de sécurité, version {number}</translation>
    </message>
    <message>
        <source>made together with the person</source>
        <translation>fait avec la personne</translation>
    </message>
    <message>
        <source>not yet with the person</source>
        <translation>pas encore avec la personne</translation>
    </message>
    <message>
        <source>Flag raised: {flag}</source>
        <translation>Alerte lancée&#xa0;: {flag}</translation>
    </message>
    <message>
        <source>Joined with the same task of the other case file</source>
        <translation>Réunie avec la même tâche de l’autre dossier</translation>
    </message>
    <message>
        <source>Two case files put together: the more careful of both counts</source>
        <translation>Deux dossiers réunis&#xa0;: le plus prudent des deux compte</translation>
    </message>
    <message>
        <source>Flag taken down: {flag}</source>
        <translation>Alerte levée&#xa0;: {flag}</translation>
    </message>
</context>
<context>
    <name>SafetySettingsDialog</name>
    <message>
        <source>Numbers to call and times</source>
        <translation>Numéros à appeler et délais</translation>
    </message>
    <message>
        <source>Whom to call when somebody is worried</source>
        <translation>Qui appeler en cas d’inquiétude</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Who, line 1</source>
        <translation>Qui, ligne 1</translation>
    </message>
    <message>
        <source>Number, line 1</source>
        <translation>Numéro, ligne 1</translation>
    </message>
    <message>
        <source>Who, line 2</source>
        <translation>Qui, ligne 2</translation>
    </message>
    <message>
        <source>Number, line 2</source>
        <translation>Numéro, ligne 2</translation>
    </message>
    <message>
        <source>Who, line 3</source>
        <translation>Qui, ligne 3</translation>
    </message>
    <message>
        <source>Number, line 3</source>
        <translation>Numéro, ligne 3</translation>
    </message>
    <message>
        <source>Who, line 4</source>
        <translation>Qui, ligne 4</translation>
    </message>
    <message>
        <source>Number, line 4</source>
        <translation>Numéro, ligne 4</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>The times that are shipped come from common practice and are not yet verified. Set what your branch agreed.</source>
        <translation>Les délais fournis viennent de la pratique courante et ne sont pas encore vérifiés. Indiquez ce que votre antenne a convenu.</translation>
    </message>
    <message>
        <source>Hours to the first action</source>
        <translation>Heures jusqu’à la première action</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>Jours entre les contacts</translation>
    </message>
    <message>
        <source>Days to the review</source>
        <translation>Jours jusqu’à l’examen</translation>
    </message>
    <message>
        <source>Days between the first contacts</source>
        <translation>Jours entre les premiers contacts</translation>
    </message>
    <message>
        <source>Number of first contacts</source>
        <translation>Nombre de premiers contacts</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High: Hours to the first action</source>
        <translation>Élevé&#xa0;: heures jusqu’à la première action</translation>
    </message>
    <message>
        <source>High: Days between contacts</source>
        <translation>Élevé&#xa0;: jours entre les contacts</translation>
    </message>
    <message>
        <source>High: Days to the review</source>
        <translation>Élevé&#xa0;: jours jusqu’à l’examen</translation>
    </message>
    <message>
        <source>High: Days between the first contacts</source>
        <translation>Élevé&#xa0;: jours entre les premiers contacts</translation>
    </message>
    <message>
        <source>High: Number of first contacts</source>
        <translation>Élevé&#xa0;: nombre de premiers contacts</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Medium: Hours to the first action</source>
        <translation>Moyen&#xa0;: heures jusqu’à la première action</translation>
    </message>
    <message>
        <source>Medium: Days between contacts</source>
        <translation>Moyen&#xa0;: jours entre les contacts</translation>
    </message>
    <message>
        <source>Medium: Days to the review</source>
        <translation>Moyen&#xa0;: jours jusqu’à l’examen</translation>
    </message>
    <message>
        <source>Medium: Days between the first contacts</source>
        <translation>Moyen&#xa0;: jours entre les premiers contacts</translation>
    </message>
    <message>
        <source>Medium: Number of first contacts</source>
        <translation>Moyen&#xa0;: nombre de premiers contacts</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Low: Hours to the first action</source>
        <translation>Faible&#xa0;: heures jusqu’à la première action</translation>
    </message>
    <message>
        <source>Low: Days between contacts</source>
        <translation>Faible&#xa0;: jours entre les contacts</translation>
    </message>
    <message>
        <source>Low: Days to the review</source>
        <translation>Faible&#xa0;: jours jusqu’à l’examen</translation>
    </message>
    <message>
        <source>Low: Days between the first contacts</source>
        <translation>Faible&#xa0;: jours entre les premiers contacts</translation>
    </message>
    <message>
        <source>Low: Number of first contacts</source>
        <translation>Faible&#xa0;: nombre de premiers contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Because: {rows}.</source>
        <translation>Car&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>No danger is known.</source>
        <translation>Aucun danger n’est connu.</translation>
    </message>
    <message>
        <source>Not known, and never counted as no: {rows}.</source>
        <translation>Inconnu, et jamais compté comme non&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>too many important answers are not known</source>
        <translation>trop de réponses importantes sont inconnues</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>There is no safe way to reach the person: nobody is reminded, they come to us.</source>
        <translation>Il n’y a aucun moyen sûr de joindre la personne&#xa0;: pas de relance, c’est elle qui vient.</translation>
    </message>
    <message>
        <source>Nobody asked yet how the person can be reached safely: nobody is reminded.</source>
        <translation>Personne n’a encore demandé comment joindre la personne de façon sûre&#xa0;: pas de relance.</translation>
    </message>
    <message>
        <source>Consent to be contacted again was not asked yet: nobody is reminded.</source>
        <translation>Le consentement à être recontactée n’a pas encore été demandé&#xa0;: pas de relance.</translation>
    </message>
    <message>
        <source>The person does not want to be contacted again: nobody is reminded, they come to us.</source>
        <translation>La personne ne veut pas être recontactée&#xa0;: pas de relance, c’est elle qui vient.</translation>
    </message>
    <message>
        <source>The person took back their consent to be contacted: nobody is reminded, they come to us.</source>
        <translation>La personne a retiré son consentement à être contactée&#xa0;: pas de relance, c’est elle qui vient.</translation>
    </message>
    <message>
        <source>The consent to be contacted again has run out: nobody is reminded until it is asked anew.</source>
        <translation>Le consentement à être recontactée a expiré&#xa0;: pas de relance avant une nouvelle demande.</translation>
    </message>
    <message>
        <source>It was not safe to ask for consent to be contacted: nobody is reminded.</source>
        <translation>Il n’était pas sûr de demander le consentement à être contactée&#xa0;: pas de relance.</translation>
    </message>
    <message>
        <source>The consent to be contacted again cannot be used as it is: nobody is reminded.</source>
        <translation>Le consentement à être recontactée n’est pas utilisable tel quel&#xa0;: pas de relance.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>What is chosen in the filters of the list now comes back under this name. Only you see it. What was typed to search is not kept.</source>
        <translation>Ce qui est choisi maintenant dans les filtres de la liste revient sous ce nom. Personne d’autre ne le voit. Ce qui a été tapé pour chercher n’est pas gardé.</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>No name of a person</source>
        <translation>Pas de nom de personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Donner un autre nom à cette vue</translation>
    </message>
    <message>
        <source>Only the name changes, and only you see it.</source>
        <translation>Seul le nom change, et personne d’autre ne le voit.</translation>
    </message>
</context>
<context>
    <name>SecondAgreement</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees? The log will say so.</source>
        <translation>{name} n’a pas d’accès sur cet ordinateur. Est-ce que {name} est ici, a lu ce formulaire et donne son accord&#xa0;? Le journal le dira.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} est d’accord</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La deuxième personne</translation>
    </message>
</context>
<context>
    <name>SecondAgrees</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees to it? The log will say so.</source>
        <translation>{name} n’a pas d’accès sur cet ordinateur. Est-ce que {name} est ici, a lu ce formulaire et l’accepte&#xa0;? Le journal le dira.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La deuxième personne</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} est d’accord</translation>
    </message>
</context>
<context>
    <name>SecondFields</name>
    <message>
        <source>Choose the second person</source>
        <translation>Choisissez la deuxième personne</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>Personne d’autre ne peut en décider ici</translation>
    </message>
</context>
<context>
    <name>SecondPersonFields</name>
    <message>
        <source>Choose the second person</source>
        <translation>Choisissez la deuxième personne</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>Personne d’autre ne peut en décider ici</translation>
    </message>
</context>
<context>
    <name>ServiceFilter</name>
    <message>
        <source>All needs</source>
        <translation>Tous les besoins</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation>Tout sexe</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Search by name, place or words</source>
        <translation>Chercher par nom, lieu ou mots</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Chercher des services</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Sex of the person</source>
        <translation>Sexe de la personne</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation>Âge de la personne</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tout âge</translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <translation>&amp;Ouvert maintenant</translation>
    </message>
    <message>
        <source>Services whose hours cannot be read stay in the list.</source>
        <translation>Les services dont les horaires ne peuvent pas être lus restent dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Without documents</source>
        <translation>Sans docum&amp;ents</translation>
    </message>
    <message>
        <source>Services of which it is not known whether they ask for documents stay in the list.</source>
        <translation>Les services dont on ne sait pas s’ils demandent des documents restent dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Usable today</source>
        <translation>Utilisable aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>Chec&amp;k due</source>
        <translation>À &amp;vérifier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
</context>
<context>
    <name>SetupCheck</name>
    <message>
        <source>Set-up files (*.exe *.deb)</source>
        <translation>Fichiers d’installation (*.exe *.deb)</translation>
    </message>
    <message>
        <source>Check a set-up file</source>
        <translation>Vérifier un fichier d’installation</translation>
    </message>
    <message>
        <source>{file} is whole and was signed with the release key {number}. Compare that number with the printed page of the release. The signature says: {said}</source>
        <translation>{file} est entier et a été signé avec la clé de version {number}. Comparez ce numéro avec la page imprimée de la version. La signature dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>These 64 letters and digits (SHA-256) belong to the file. If one group differs from the printed page, do not start it:</source>
        <translation>Ces 64 lettres et chiffres (SHA-256) sont ceux du fichier. Si un seul groupe diffère de la page imprimée, ne le lancez pas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Nouveau fichier de dossiers</translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Fichiers de dossiers (*.pgidesk)</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Répertoire de la sauvegarde</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>The window is read from right to left.</source>
        <translation>La fenêtre se lit de droite à gauche.</translation>
    </message>
    <message>
        <source>The window is read from left to right.</source>
        <translation>La fenêtre se lit de gauche à droite.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Nothing was made so far, and you can go back to every step. Now the file {file} is made for {name}, closed, and opened again with the passphrase as a proof.</source>
        <translation>Rien n’a été créé jusqu’ici, et vous pouvez revenir à chaque étape. Maintenant, le fichier {file} est créé pour {name}, fermé, puis rouvert avec la phrase secrète comme preuve.</translation>
    </message>
    <message>
        <source>You did not tick that you signed the confidentiality agreement. Before it is recorded under Staff, no record can be made or read.</source>
        <translation>Vous n’avez pas coché que vous avez signé l’engagement de confidentialité. Avant qu’il soit noté sous Personnel, aucun dossier ne peut être créé ni lu.</translation>
    </message>
    <message>
        <source>Wait until the file is made.</source>
        <translation>Attendez que le fichier soit créé.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>Créer le &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Choose the file...</source>
        <translation>&amp;Choisir le fichier...</translation>
    </message>
    <message>
        <source>&amp;Choose the backup...</source>
        <translation>&amp;Choisir la sauvegarde...</translation>
    </message>
    <message>
        <source>Begin &amp;training</source>
        <translation>&amp;Commencer la formation</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Langue et texte</translation>
    </message>
    <message>
        <source>What you choose is in force at once. You can change it at any time.</source>
        <translation>Votre choix s’applique tout de suite. Vous pouvez le changer à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Set up a new &amp;file</source>
        <translation>&amp;Préparer un nouveau fichier</translation>
    </message>
    <message>
        <source>For the coordinator of a branch that has no file yet.</source>
        <translation>Pour la coordination d’une antenne qui n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;Ouvrir un fichier</translation>
    </message>
    <message>
        <source>The file of the branch is on this computer already.</source>
        <translation>Le fichier de l’antenne est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>Res&amp;taurer une sauvegarde</translation>
    </message>
    <message>
        <source>The file of the branch was lost, or this computer is a new one.</source>
        <translation>Le fichier de l’antenne est perdu, ou cet ordinateur est nouveau.</translation>
    </message>
    <message>
        <source>&amp;Practise with invented people</source>
        <translation>S’&amp;exercer avec des personnes inventées</translation>
    </message>
    <message>
        <source>Training mode: nothing real is recorded, and everything is thrown away at the end.</source>
        <translation>Mode formation&#xa0;: rien de réel n’est enregistré, et tout est jeté à la fin.</translation>
    </message>
    <message>
        <source>The branch and you</source>
        <translation>L’antenne et vous</translation>
    </message>
    <message>
        <source>As it shall stand on letters. Nothing of this is kept outside the encrypted file.</source>
        <translation>Tel que cela figurera sur les lettres. Rien n’en est gardé hors du fichier chiffré.</translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation>Nom de l’&amp;antenne</translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation>&amp;Lignes d’adresse</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>Personne de &amp;contact</translation>
    </message>
    <message>
        <source>&amp;Your name (coordinator)</source>
        <translation>Votre &amp;nom (coordination)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Ch&amp;oisir...</translation>
    </message>
    <message>
        <source>I si&amp;gned the confidentiality agreement on</source>
        <translation>J’ai si&amp;gné l’engagement de confidentialité le</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Jour de l’engagement</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Phrase secrète et récupération</translation>
    </message>
    <message>
        <source>Passphrase of the file: the only key. Write it on paper now</source>
        <translation>Phrase secrète du fichier&#xa0;: la seule clé. Notez-la maintenant sur papier</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>Une a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Tapez-la &amp;de nouveau</translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <translation>Tapez de nouveau la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>J’en choisis une &amp;moi-même, d’au moins 15 caractères</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Phrase &amp;personnelle</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Phrase personnelle, de &amp;nouveau</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Si la phrase secrète est perdue</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again. Instead, three recovery sheets are printed, of which any two open the file. Before two of them were typed back, nobody can be recorded.</source>
        <translation>Une phrase secrète oubliée ne se retrouve pas. À la place, trois feuilles de récupération sont imprimées, dont deux suffisent pour ouvrir le fichier. Tant que deux d’entre elles n’ont pas été ressaisies, personne ne peut être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheets as soon as the file is made</source>
        <translation>&amp;Imprimer les feuilles de récupération dès que le fichier est créé</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
    <message>
        <source>A backup is a second copy that nobody reads without its own passphrase. Put it on a stick that is kept elsewhere, never with the laptop: a laptop that is stolen takes everything along.</source>
        <translation>Une sauvegarde est une deuxième copie que personne ne lit sans sa propre phrase secrète. Mettez-la sur une clé USB gardée ailleurs, jamais avec l’ordinateur&#xa0;: un ordinateur volé emporte tout.</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>Réper&amp;toire des sauvegardes</translation>
    </message>
    <message>
        <source>Empty: later</source>
        <translation>Vide&#xa0;: plus tard</translation>
    </message>
    <message>
        <source>With a folder, the first backup is made as soon as the file is there. Without one, the first page reminds you of it.</source>
        <translation>Avec un répertoire, la première sauvegarde est faite dès que le fichier existe. Sans répertoire, la première page vous le rappelle.</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Création du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>The passphrase from before was thrown away when the window closed. Choose it anew and write it down.</source>
        <translation>La phrase secrète d’avant a été jetée à la fermeture de la fenêtre. Choisissez-en une de nouveau et notez-la.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur ou coordinatrice</translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step where you are now.</source>
        <translation>Rien n’a encore été créé. Vous retrouvez ceci sous «&#xa0;Préparer un nouveau fichier...&#xa0;», à l’étape où vous êtes.</translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step of the passphrase.</source>
        <translation>Rien n’a encore été créé. Vous retrouvez ceci sous «&#xa0;Préparer un nouveau fichier...&#xa0;», à l’étape de la phrase secrète.</translation>
    </message>
    <message>
        <source>What you typed about the branch and about yourself is there until the program is closed, and is then lost: without a file it would lie on this computer for everybody to read.</source>
        <translation>Ce que vous avez saisi sur l’antenne et sur vous reste là jusqu’à la fermeture du programme, puis est perdu&#xa0;: sans fichier, tout le monde pourrait le lire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The passphrase is thrown away: do not use the one that you wrote down.</source>
        <translation>La phrase secrète est jetée&#xa0;: n’utilisez pas celle que vous avez notée.</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>Arrêter la mise en place&#xa0;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Shared so far</source>
        <translation>Partagé jusqu’ici</translation>
    </message>
    <message>
        <source>What was shared, and with whom</source>
        <translation>Ce qui a été partagé, et avec qui</translation>
    </message>
    <message>
        <source>The person &amp;knows it now</source>
        <translation>La personne le &amp;sait maintenant</translation>
    </message>
    <message>
        <source>&amp;Tell without consent...</source>
        <translation>&amp;Communiquer sans consentement...</translation>
    </message>
    <message>
        <source>&amp;Print for the person...</source>
        <translation>Imprimer &amp;pour la personne...</translation>
    </message>
    <message>
        <source>&amp;Ask consent anew...</source>
        <translation>&amp;Redemander le consentement...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SharedPaperDialog</name>
    <message>
        <source>What was shared, for the person</source>
        <translation>Ce qui a été partagé, pour la personne</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Langue du papier</translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it.</source>
        <translation>Ce papier dit où la personne a demandé de l’aide. Trouvé à la maison, dans un sac ou au travail, il peut la mettre en danger. Demandez où il sera gardé et qui peut le voir.</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Le papier tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;primante</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation>Enregistrer dans un &amp;fichier...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>SharedPaperPresenter</name>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation>Le papier est sorti</translation>
    </message>
    <message>
        <source>It is logged. Hand it over where nobody else sees it.</source>
        <translation>C’est noté dans le journal. Remettez-le là où personne d’autre ne le voit.</translation>
    </message>
</context>
<context>
    <name>SharedPresenter</name>
    <message>
        <source>Nothing about this person left the desk.</source>
        <translation>Rien sur cette personne n’a quitté le bureau.</translation>
    </message>
    <message>
        <source>The person does not know yet what was told on {day}. Tell them as soon as it is safe.</source>
        <translation>La personne ne sait pas encore ce qui a été dit le {day}. Dites-le-lui dès que c’est sûr.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>{day}: letter {number} to {service} ({items})</source>
        <translation>{day}&#xa0;: lettre {number} à {service} ({items})</translation>
    </message>
    <message>
        <source>{day}: told to {service} WITHOUT CONSENT, because: {reason} ({items})</source>
        <translation>{day}&#xa0;: dit à {service} SANS CONSENTEMENT, car&#xa0;: {reason} ({items})</translation>
    </message>
    <message>
        <source>Told without consent ({item}): the person does not know it yet, because telling was not safe</source>
        <translation>Communiqué sans consentement ({item})&#xa0;: la personne ne le sait pas encore, car il n’était pas sûr de le lui dire</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’ils font</translation>
    </message>
    <message>
        <source>Part of the menu</source>
        <translation>Partie du menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>They work on every page, and the menu shows them too. In a list of questions, 1 answers yes, 2 no and 3 not known.</source>
        <translation>Ils fonctionnent sur chaque page, et le menu les montre aussi. Dans une liste de questions, 1 répond oui, 2 non et 3 inconnu.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsPrintPresenter</name>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>Imprimer les raccourcis clavier</translation>
    </message>
    <message>
        <source>One page with the keys of the window. Nobody&apos;s name and no case is on it.</source>
        <translation>Une page avec les touches de la fenêtre. Aucun nom ni aucun dossier n’y figure.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le papier</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Only if the slip names one.</source>
        <translation>Seulement si le bordereau en indique un.</translation>
    </message>
    <message>
        <source>Type the number of the slip first.</source>
        <translation>Tapez d’abord le numéro du bordereau.</translation>
    </message>
    <message>
        <source>Choose the box that is ticked.</source>
        <translation>Choisissez la case cochée.</translation>
    </message>
    <message>
        <source>Enter a slip</source>
        <translation>Saisir un bordereau</translation>
    </message>
    <message>
        <source>&amp;Number on the slip</source>
        <translation>&amp;Numéro du bordereau</translation>
    </message>
    <message>
        <source>26-000417-39</source>
        <translation>26-000417-39</translation>
    </message>
    <message>
        <source>&amp;Which box is ticked? Press its number, then Enter.</source>
        <translation>Quelle &amp;case est cochée&#xa0;? Tapez son numéro, puis Entrée.</translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation>&amp;Revenu le</translation>
    </message>
    <message>
        <source>Next &amp;appointment</source>
        <translation>Prochain rendez-&amp;vous</translation>
    </message>
    <message>
        <source>Day of the next appointment</source>
        <translation>Jour du prochain rendez-vous</translation>
    </message>
    <message>
        <source>What &amp;they need from us</source>
        <translation>Ce &amp;qu’ils attendent de nous</translation>
    </message>
    <message>
        <source>Without names and details</source>
        <translation>Sans noms ni détails</translation>
    </message>
    <message>
        <source>&amp;More details...</source>
        <translation>&amp;Plus de détails...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SlipPresenter</name>
    <message>
        <source>{letter} Now: {state}</source>
        <translation>{letter} Maintenant&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Stored: letter {number}, {box}. Type the number of the next slip, or close.</source>
        <translation>Enregistré&#xa0;: lettre {number}, {box}. Tapez le numéro du bordereau suivant, ou fermez.</translation>
    </message>
    <message>
        <source>The slip says something else than what is on record. Nothing was stored. Choose More details to see what is on record, and to correct it if it was a mistake.</source>
        <translation>Le bordereau dit autre chose que ce qui est enregistré. Rien n’a été enregistré. Choisissez «&#xa0;Plus de détails&#xa0;» pour voir ce qui est enregistré, et le corriger si c’était une erreur.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>It was read in this source.</source>
        <translation>Cela a été lu dans cette source.</translation>
    </message>
    <message>
        <source>It was read in somebody else&apos;s transcription of this source, not in the source itself.</source>
        <translation>Cela a été lu dans une transcription de cette source faite par quelqu’un d’autre, pas dans la source elle-même.</translation>
    </message>
    <message>
        <source>It was written from memory and is not yet verified. A protection officer has to confirm it.</source>
        <translation>Cela a été écrit de mémoire et n’est pas encore vérifié. Un ou une responsable de la protection doit le confirmer.</translation>
    </message>
    <message>
        <source>It was decided for this program; no standard says it.</source>
        <translation>Cela a été décidé pour ce programme&#xa0;; aucune norme ne le dit.</translation>
    </message>
    <message>
        <source>Source: {source} ({date}), version {version}.</source>
        <translation>Source&#xa0;: {source} ({date}), version {version}.</translation>
    </message>
    <message>
        <source>How much this row weighs is in doubt.</source>
        <translation>Le poids de cette ligne est incertain.</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>StaffChangeDialog</name>
    <message>
        <source>Change name or role</source>
        <translation>Modifier le nom ou le rôle</translation>
    </message>
    <message>
        <source>The role decides what this person may do; it counts from their next sign-in.</source>
        <translation>Le rôle décide de ce que cette personne peut faire&#xa0;; il compte dès sa prochaine identification.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Choisissez d’abord quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation>Cette personne a quitté l’antenne.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>&amp;Duty to report by law...</source>
        <translation>&amp;Obligation légale de signalement...</translation>
    </message>
    <message>
        <source>&amp;Enrol somebody...</source>
        <translation>&amp;Inscrire quelqu’un...</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a passphrase of their own. In a real file, records are open only to those with a confidentiality agreement in date.</source>
        <translation>Chacun s’identifie avec son propre nom et sa propre phrase secrète. Dans un fichier réel, les dossiers ne sont ouverts qu’aux personnes qui ont un engagement de confidentialité en cours.</translation>
    </message>
    <message>
        <source>Colu&amp;mns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>&amp;Agreement...</source>
        <translation>&amp;Engagement...</translation>
    </message>
    <message>
        <source>New &amp;passphrase...</source>
        <translation>Nouvelle &amp;phrase secrète...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>May ask about &amp;suicide...</source>
        <translation>Questions sur le &amp;suicide...</translation>
    </message>
    <message>
        <source>Has &amp;left...</source>
        <translation>A &amp;quitté l’antenne...</translation>
    </message>
</context>
<context>
    <name>StaffPresenter</name>
    <message>
        <source>{name} may then no longer ask about suicide.</source>
        <translation>{name} ne pourra alors plus poser de questions sur le suicide.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer l’autorisation</translation>
    </message>
    <message>
        <source>Was {name} trained to ask about suicide? Who was not trained has a button that gets help.</source>
        <translation>Est-ce que {name} a suivi une formation pour poser des questions sur le suicide&#xa0;? Sans formation, on a un bouton pour obtenir de l’aide.</translation>
    </message>
    <message>
        <source>Was trained</source>
        <translation>Formation suivie</translation>
    </message>
    <message>
        <source>May ask about suicide</source>
        <translation>Peut poser des questions sur le suicide</translation>
    </message>
    <message>
        <source>{name} can then no longer sign in here. Nobody can take back copies of the file that they made.</source>
        <translation>{name} ne pourra alors plus s’identifier ici. Personne ne peut reprendre les copies du fichier qu’il ou elle a faites.</translation>
    </message>
    <message>
        <source>If the readiness of the branch is signed, its level falls by one until two people have re-checked it.</source>
        <translation>Si la préparation de l’antenne est signée, son niveau baisse d’un rang jusqu’à ce que deux personnes l’aient revérifié.</translation>
    </message>
    <message>
        <source>Has this person left?</source>
        <translation>Cette personne a-t-elle quitté l’antenne&#xa0;?</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté l’antenne</translation>
    </message>
    <message>
        <source>{name} has no way in any more. The key of the file is still the one that they used: change the passphrase of the file on the Keys page now, so that it is a new one.</source>
        <translation>{name} n’a plus aucun accès. La clé du fichier est encore celle que cette personne utilisait&#xa0;: changez maintenant la phrase secrète du fichier à la page Clés, pour avoir une nouvelle clé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Engagement jusqu’au</translation>
    </message>
    <message>
        <source>Sign-in on this laptop</source>
        <translation>Accès sur cet ordinateur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Asks about suicide</source>
        <translation>Questions sur le suicide</translation>
    </message>
    <message>
        <source>None in date</source>
        <translation>Aucun en cours</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>No backup was made and read back yet. Put in a stick and make one now.</source>
        <translation>Aucune sauvegarde n’a encore été faite et relue. Branchez une clé USB et faites-en une maintenant.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Stick or folder {label}: written, read back and compared {when}.</source>
        <translation>Clé USB ou répertoire {label}&#xa0;: écrit, relu et comparé {when}.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancienne</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancienne</translation>
    </message>
    <message>
        <source>Make a new one now, on another stick than the last time.</source>
        <translation>Faites-en une maintenant, sur une autre clé USB que la dernière fois.</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Choose what was decided</source>
        <translation>Choisissez ce qui a été décidé</translation>
    </message>
    <message>
        <source>Choose what was decided first.</source>
        <translation>Choisissez d’abord ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Statut décidé par d’autres</translation>
    </message>
    <message>
        <source>The branch decides nothing here. Record what the police, a court, another authority or organisation decided, with the day and the document. Earlier entries stay on record.</source>
        <translation>L’antenne ne décide rien ici. Enregistrez ce que la police, un tribunal, une autre autorité ou une organisation a décidé, avec le jour et le document. Les entrées précédentes restent enregistrées.</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Who decided</source>
        <translation>&amp;Qui a décidé</translation>
    </message>
    <message>
        <source>Da&amp;y of the decision (year-month-day)</source>
        <translation>&amp;Jour de la décision (année-mois-jour)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
    <message>
        <source>Who decided: {problem}</source>
        <translation>Qui a décidé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Day of the decision: {problem}</source>
        <translation>Jour de la décision&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Document: {problem}</source>
        <translation>Document&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Nothing is on record.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>or why it is left out</source>
        <translation>ou pourquoi c’est omis</translation>
    </message>
    <message>
        <source>Nothing is open. The letter can leave.</source>
        <translation>Rien n’est ouvert. La lettre peut partir.</translation>
    </message>
    <message>
        <source>After the letter left</source>
        <translation>Après le départ de la lettre</translation>
    </message>
    <message>
        <source>Nothing is open before the letter. These steps follow it; tick what was done.</source>
        <translation>Rien n’est ouvert avant la lettre. Ces étapes la suivent&#xa0;; cochez ce qui a été fait.</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Étapes à faire</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Avant le départ de la lettre</translation>
    </message>
    <message>
        <source>These steps of a safe referral are open. Tick what was done, or write why it is left out.</source>
        <translation>Ces étapes d’une orientation sûre sont ouvertes. Cochez ce qui a été fait, ou écrivez pourquoi c’est omis.</translation>
    </message>
    <message>
        <source>Options and &amp;way...</source>
        <translation>Options et tra&amp;jet...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>Record the answer of the service, and it ticks itself.</source>
        <translation>Enregistrez la réponse du service&#xa0;: l’étape se coche toute seule.</translation>
    </message>
    <message>
        <source>Check the service in the directory, and it ticks itself.</source>
        <translation>Vérifiez le service dans l’annuaire&#xa0;: l’étape se coche toute seule.</translation>
    </message>
    <message>
        <source>Ask consent for this referral, and it ticks itself.</source>
        <translation>Demandez le consentement pour cette orientation&#xa0;: l’étape se coche toute seule.</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first. Record the call under Options and way, and it ticks itself.</source>
        <translation>Une urgence est d’abord transmise par téléphone. Notez l’appel sous «&#xa0;Options et trajet&#xa0;»&#xa0;: l’étape se coche toute seule.</translation>
    </message>
    <message>
        <source>Record it under Options and way, and it ticks itself.</source>
        <translation>Enregistrez-le sous «&#xa0;Options et trajet&#xa0;»&#xa0;: l’étape se coche toute seule.</translation>
    </message>
</context>
<context>
    <name>StockMoveDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez une raison</translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce &amp;qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Pas de noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>StockMovePresenter</name>
    <message>
        <source>Stocktake</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation>Entrée ou sortie</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Choose an article in the list first.</source>
        <translation>Choisissez d’abord un article dans la liste.</translation>
    </message>
    <message>
        <source>This article is no longer kept.</source>
        <translation>Cet article n’est plus tenu en stock.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Sa&amp;ve list...</source>
        <translation>Enregistrer la lis&amp;te...</translation>
    </message>
    <message>
        <source>&amp;Book in or out...</source>
        <translation>&amp;Noter une entrée ou sortie...</translation>
    </message>
    <message>
        <source>Stock&amp;take...</source>
        <translation>&amp;Inventaire...</translation>
    </message>
    <message>
        <source>New &amp;article...</source>
        <translation>Nouvel &amp;article...</translation>
    </message>
    <message>
        <source>C&amp;hange the article...</source>
        <translation>&amp;Modifier l’article...</translation>
    </message>
    <message>
        <source>What lies on the shelf. No names stand here: who received something is kept with the case.</source>
        <translation>Ce qu’il y a en réserve. Aucun nom ici&#xa0;: qui a reçu quelque chose est noté dans le dossier.</translation>
    </message>
    <message>
        <source>No article is kept yet. Add one for what lies on the shelf.</source>
        <translation>Aucun article n’est encore géré. Ajoutez-en un pour ce qui est en rayon.</translation>
    </message>
    <message>
        <source>Articles in the stock</source>
        <translation>Articles en stock</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Historique de l’article</translation>
    </message>
    <message>
        <source>What came in and what went out of the chosen article stands here.</source>
        <translation>Les entrées et les sorties de l’article choisi figurent ici.</translation>
    </message>
</context>
<context>
    <name>StockPresenter</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>One piece is</source>
        <translation>Une unité est</translation>
    </message>
    <message>
        <source>{article} (no longer kept)</source>
        <translation>{article} (plus en stock)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
</context>
<context>
    <name>StoppedReferrals</name>
    <message>
        <source>These referrals were stopped: {numbers}.</source>
        <translation>Ces orientations ont été arrêtées&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Letters that left have to come back. Call each service at once, then give it the recall letter. The home page lists each of them until the service confirmed it.</source>
        <translation>Les lettres parties doivent revenir. Appelez chaque service tout de suite, puis donnez-lui la lettre de rappel. La page Accueil montre chacune jusqu’à la confirmation du service.</translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation>Ouvrir la lettre de rappel</translation>
    </message>
</context>
<context>
    <name>SuicideDialog</name>
    <message>
        <source>Steps about suicide</source>
        <translation>Étapes sur le suicide</translation>
    </message>
    <message>
        <source>Ask calmly and in private. Asking does not put the idea into anybody’s head. Stop when the person wants to stop.</source>
        <translation>Demandez calmement et en privé. Poser la question ne donne l’idée à personne. Arrêtez quand la personne veut arrêter.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Choisissez d’abord une ligne de la liste.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Choisissez d’abord quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Retour à la première page</translation>
    </message>
    <message>
        <source>Parts of supervision</source>
        <translation>Parties de la supervision</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Everything that waits for a second person to agree, in one place.</source>
        <translation>Tout ce qui attend l’accord d’une deuxième personne, au même endroit.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Rien n’attend une deuxième personne.</translation>
    </message>
    <message>
        <source>Approvals that wait</source>
        <translation>Accords en attente</translation>
    </message>
    <message>
        <source>As&amp;k a colleague to agree...</source>
        <translation>Demander l’&amp;accord d’un collègue...</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Decide...</source>
        <translation>Dé&amp;cider...</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Numbers alone, by name. They say where help may be needed, not how well anybody works.</source>
        <translation>Des chiffres seulement, par nom. Ils disent où de l’aide peut être utile, pas comment chacun travaille.</translation>
    </message>
    <message>
        <source>Nobody leads an open case.</source>
        <translation>Personne ne suit de dossier ouvert.</translation>
    </message>
    <message>
        <source>Workload of each colleague</source>
        <translation>Charge de travail de chaque collègue</translation>
    </message>
    <message>
        <source>Opened identities</source>
        <translation>Identités ouvertes</translation>
    </message>
    <message>
        <source>A reason is needed &amp;for</source>
        <translation>&amp;Un motif est demandé pour</translation>
    </message>
    <message>
        <source>Nobody opened an identity for a time.</source>
        <translation>Personne n’a ouvert d’identité pour un temps.</translation>
    </message>
    <message>
        <source>Identities that were opened for a time</source>
        <translation>Identités ouvertes pour un temps</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Whoever interprets signs the confidentiality agreement first. Whether they know the person or an offender is asked each time.</source>
        <translation>Toute personne qui interprète signe d’abord l’engagement de confidentialité. On demande chaque fois si elle connaît la personne ou un auteur.</translation>
    </message>
    <message>
        <source>No interpreter is noted yet.</source>
        <translation>Aucun interprète n’est encore noté.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>Add an &amp;interpreter...</source>
        <translation>Ajouter un &amp;interprète...</translation>
    </message>
</context>
<context>
    <name>SupervisionPresenter</name>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>Of these high risk</source>
        <translation>Dont à risque élevé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Talk about sharing the work</source>
        <translation>Parler du partage du travail</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not seen by</source>
        <translation>Non vu par</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Engagement jusqu’au</translation>
    </message>
    <message>
        <source>Not asked any longer</source>
        <translation>N’est plus sollicité</translation>
    </message>
    <message>
        <source>None in date</source>
        <translation>Aucun en cours</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Choisissez d’abord un élément de la liste.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Notes and plan</source>
        <translation>Notes et plan</translation>
    </message>
    <message>
        <source>Help and &amp;legal matters...</source>
        <translation>Aide et affaires &amp;juridiques...</translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation>Plan d’accompagnement</translation>
    </message>
    <message>
        <source>New &amp;goal...</source>
        <translation>Nouvel o&amp;bjectif...</translation>
    </message>
    <message>
        <source>C&amp;hange the goal...</source>
        <translation>&amp;Modifier l’objectif...</translation>
    </message>
    <message>
        <source>&amp;Approve...</source>
        <translation>&amp;Approuver...</translation>
    </message>
    <message>
        <source>No goal is agreed yet. Write one down when the person has said what shall change.</source>
        <translation>Aucun objectif n’est encore convenu. Notez-en un quand la personne a dit ce qui doit changer.</translation>
    </message>
    <message>
        <source>Goals of the case plan</source>
        <translation>Objectifs du plan d’accompagnement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>&amp;Note...</translation>
    </message>
    <message>
        <source>Psychological &amp;first aid...</source>
        <translation>&amp;Premiers secours psychologiques...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>&amp;Corriger...</translation>
    </message>
    <message>
        <source>No note is written yet.</source>
        <translation>Aucune note n’est encore écrite.</translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>Safety: {text}</source>
        <translation>Sécurité&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Urgent needs: {text}</source>
        <translation>Besoins urgents&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Signs of distress: {text}</source>
        <translation>Signes de détresse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Says they need: {text}</source>
        <translation>Dit avoir besoin de&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Information given: {text}</source>
        <translation>Informations données&#xa0;: {text}</translation>
    </message>
    <message>
        <source>People contacted: {text}</source>
        <translation>Personnes contactées&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Services offered: {text}</source>
        <translation>Services proposés&#xa0;: {text}</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>This version was decided on already.</source>
        <translation>Cette version a déjà fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Premiers secours psychologiques</translation>
    </message>
    <message>
        <source>{kind} (correction)</source>
        <translation>{kind} (correction)</translation>
    </message>
    <message>
        <source>{kind} (corrected later)</source>
        <translation>{kind} (corrigé plus tard)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What shall be reached</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>EN RETARD&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>Work with this copy</source>
        <translation>Travailler avec cette copie</translation>
    </message>
    <message>
        <source>The copy is checked. Do not switch off.</source>
        <translation>La copie est en cours de contrôle. N’éteignez pas.</translation>
    </message>
    <message>
        <source>From now on this file is the one to work with, on this computer. Open it as usual, then make a backup. Do not work with the other file any more.</source>
        <translation>Désormais, c’est avec ce fichier qu’il faut travailler, sur cet ordinateur. Ouvrez-le comme d’habitude, puis faites une sauvegarde. Ne travaillez plus avec l’autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed: the copy can be read as before.</source>
        <translation>Rien n’a changé&#xa0;: la copie peut être lue comme avant.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>No case is known</source>
        <translation>Aucun dossier connu</translation>
    </message>
    <message>
        <source>This is asked about a person concerned alone.</source>
        <translation>Demandé seulement pour une personne concernée.</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation>Quelqu’un a été informé</translation>
    </message>
    <message>
        <source>The program sends nothing. Note here who was told outside of it, or why a person was not told.</source>
        <translation>Le programme n’envoie rien. Notez ici qui a été informé en dehors de lui, ou pourquoi une personne ne l’a pas été.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Informé à</translation>
    </message>
    <message>
        <source>No&amp;te, without names</source>
        <translation>Note, &amp;sans noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
</context>
<context>
    <name>TrailPrintDialog</name>
    <message>
        <source>The paper is being prepared.</source>
        <translation>Le papier est en préparation.</translation>
    </message>
    <message>
        <source>Print the audit trail</source>
        <translation>Imprimer le journal d’audit</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;Voir le papier</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>Enregistrer dans un &amp;fichier...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>TrailPrintPresenter</name>
    <message numerus="yes">
        <source>%n entry(s) as the list shows them, the newest first.</source>
        <translation>
            <numerusform>%n entrée comme la liste la montre.</numerusform>
            <numerusform>%n entrées comme la liste les montre, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case codes and names of staff are on it, and no person&apos;s name.</source>
        <translation>Il contient des codes de dossier et des noms du personnel, et aucun nom de personne aidée.</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Enregistrer le journal d’audit</translation>
    </message>
    <message>
        <source>The audit trail left as {entries} entries on paper or in a file. It is logged.</source>
        <translation>Le journal d’audit est parti&#xa0;: {entries} entrées sur papier ou en fichier. C’est inscrit au journal.</translation>
    </message>
    <message>
        <source>The audit trail left</source>
        <translation>Le journal d’audit est parti</translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>Start the training again</source>
        <translation>Recommencer la formation</translation>
    </message>
    <message>
        <source>This training file is kept, so it has no beginning to go back to. Close it and press Training mode on the first window.</source>
        <translation>Ce fichier de formation est conservé&#xa0;: il n’a pas de début auquel revenir. Fermez-le et appuyez sur Mode formation dans la première fenêtre.</translation>
    </message>
    <message>
        <source>Everything that was typed in this training goes, and the file is made anew as it was at the beginning. That takes some seconds.</source>
        <translation>Tout ce qui a été saisi dans cette formation disparaît, et le fichier est refait comme au début. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>{exercise}: {done} of {steps} steps</source>
        <translation>{exercise}&#xa0;: {done} étapes sur {steps}</translation>
    </message>
    <message>
        <source>In this training it is {moment}.</source>
        <translation>Dans cette formation, nous sommes le {moment}.</translation>
    </message>
</context>
<context>
    <name>TypeSheetsDialog</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} mots sur {all}</translation>
    </message>
    <message>
        <source>The sheets are being checked. Wait until this is done.</source>
        <translation>Les feuilles sont en cours de contrôle. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choisissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Type the words of two sheets first.</source>
        <translation>Tapez d’abord les mots de deux feuilles.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Box &amp;1: one sheet</source>
        <translation>Case &amp;1&#xa0;: une feuille</translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation>1. mot  2. mot  3. mot ...</translation>
    </message>
    <message>
        <source>Box &amp;2: another sheet</source>
        <translation>Case &amp;2&#xa0;: une autre feuille</translation>
    </message>
    <message>
        <source>Checking the sheets</source>
        <translation>Contrôle des feuilles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check the &amp;words</source>
        <translation>Contrôler les &amp;mots</translation>
    </message>
</context>
<context>
    <name>UnconsentedDialog</name>
    <message>
        <source>Choose the reason</source>
        <translation>Choisissez la raison</translation>
    </message>
    <message>
        <source>Choose the kind of help</source>
        <translation>Choisissez le type d’aide</translation>
    </message>
    <message>
        <source>{item} (not needed there)</source>
        <translation>{item} (inutile pour ce destinataire)</translation>
    </message>
    <message>
        <source>This kind of service does not need it, so it must not be told.</source>
        <translation>Ce type de service n’en a pas besoin&#xa0;: il ne faut donc pas le lui dire.</translation>
    </message>
    <message>
        <source>{item} (not yet)</source>
        <translation>{item} (pas encore)</translation>
    </message>
    <message>
        <source>Not every kind of service needs it. Choose above what kind of help they give.</source>
        <translation>Tous les types de services n’en ont pas besoin. Choisissez ci-dessus quel type d’aide ils apportent.</translation>
    </message>
    <message>
        <source>Yes, told before</source>
        <translation>Oui, informée avant</translation>
    </message>
    <message>
        <source>Yes, told afterwards</source>
        <translation>Oui, informée après</translation>
    </message>
    <message>
        <source>Not yet: it is not safe to tell them</source>
        <translation>Pas encore&#xa0;: il n’est pas sûr de le lui dire</translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation>Communiquer sans consentement</translation>
    </message>
    <message>
        <source>Only where a law or a danger leaves no choice. Ask the person once more first. Tell as little as possible, to one named recipient.</source>
        <translation>Seulement si une loi ou un danger ne laisse pas le choix. Redemandez d’abord à la personne. Dites le moins possible, à un seul destinataire nommé.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Law or order that says so</source>
        <translation>&amp;Loi ou ordre qui le prévoit</translation>
    </message>
    <message>
        <source>To a service of the &amp;directory</source>
        <translation>À un service de l’&amp;annuaire</translation>
    </message>
    <message>
        <source>or to somebody &amp;else: name and office</source>
        <translation>ou à q&amp;uelqu’un d’autre&#xa0;: nom et bureau</translation>
    </message>
    <message>
        <source>What kind o&amp;f help they give</source>
        <translation>Quel type d’aide ils app&amp;ortent</translation>
    </message>
    <message>
        <source>What is told: tick only what is needed</source>
        <translation>Ce qui est dit&#xa0;: cochez seulement le nécessaire</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Does the person &amp;know?</source>
        <translation>La personne le &amp;sait-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Pourquoi pas encore</translation>
    </message>
    <message>
        <source>The second person decides too</source>
        <translation>La deuxième personne décide aussi</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>Un point focal, un coordinateur ou une coordinatrice lit ceci ici et donne son accord. Personne ne décide seul.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Deuxième personne</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Son &amp;nom d’identification</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Record and tell</source>
        <translation>&amp;Enregistrer et informer</translation>
    </message>
</context>
<context>
    <name>UnconsentedPresenter</name>
    <message>
        <source>The duty to report is not yet clarified by the legal adviser. Ask the coordinator before you tell anything, unless a life is in danger.</source>
        <translation>L’obligation de signalement n’est pas encore clarifiée par le conseil juridique. Demandez au coordinateur ou à la coordinatrice avant de dire quoi que ce soit, sauf si une vie est en danger.</translation>
    </message>
</context>
<context>
    <name>UndoQuestions</name>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <translation>Vous n’avez encore rien modifié.</translation>
    </message>
    <message>
        <source>Take back: {change}.</source>
        <translation>Annuler&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>You have not taken anything back, or changed something since.</source>
        <translation>Vous n’avez rien annulé, ou vous avez modifié autre chose depuis.</translation>
    </message>
    <message>
        <source>Do again: {change}.</source>
        <translation>Rétablir&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This change stays</source>
        <translation>Ce changement reste</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Taken back: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rétabli&#xa0;: {change}</translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by you</source>
        <translation>{change}, dossier {case}, {moment} par vous</translation>
    </message>
    <message>
        <source>{change}, {moment} by you</source>
        <translation>{change}, {moment} par vous</translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by {name}</source>
        <translation>{change}, dossier {case}, {moment} par {name}</translation>
    </message>
    <message>
        <source>{change}, {moment} by {name}</source>
        <translation>{change}, {moment} par {name}</translation>
    </message>
    <message>
        <source>Changed: {parts}.</source>
        <translation>Modifié&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>The same record was changed later: {change}, {moment} by {name}. Take that back first.</source>
        <translation>Le même enregistrement a été modifié plus tard&#xa0;: {change}, {moment} par {name}. Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>A colleague made this change. They take it back, or the coordinator.</source>
        <translation>C’est un changement d’un ou une collègue. À cette personne de l’annuler, ou à la coordination.</translation>
    </message>
    <message>
        <source>Your role does not include this kind of change.</source>
        <translation>Votre rôle ne comprend pas ce genre de changement.</translation>
    </message>
    <message>
        <source>The name of this case is hidden from you. Open the identity first, with a reason.</source>
        <translation>Le nom de ce dossier vous est masqué. Ouvrez d’abord l’identité, avec un motif.</translation>
    </message>
    <message>
        <source>The case is closed. Take it up again first, with a reason.</source>
        <translation>Le dossier est clôturé. Rouvrez-le d’abord, avec un motif.</translation>
    </message>
    <message>
        <source>The case is held for the law, so nothing in it goes back.</source>
        <translation>Le dossier est gelé pour la loi&#xa0;: rien n’y est annulé.</translation>
    </message>
    <message>
        <source>This was too long ago: what was there before is kept no longer.</source>
        <translation>C’est trop ancien&#xa0;: ce qu’il y avait avant n’est plus gardé.</translation>
    </message>
    <message>
        <source>Something that was recorded later needs this. Take the later record back first.</source>
        <translation>Un enregistrement plus récent a besoin de ceci. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>What was there before does not fit the audit trail, so it is not put back. Check the whole file under Audit.</source>
        <translation>Ce qu’il y avait avant ne correspond pas au journal d’audit et n’est pas remis. Contrôlez tout le fichier sous Audit.</translation>
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
        <translation>Taille du te&amp;xte et couleurs...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un fichier de dossiers</translation>
    </message>
    <message>
        <source>The records of your branch are in one encrypted file. Open it with your sign-in name and your own passphrase, or leave the name empty and use the passphrase of the file.</source>
        <translation>Les dossiers de votre antenne sont dans un seul fichier chiffré. Ouvrez-le avec votre nom d’identification et votre propre phrase secrète, ou laissez le nom vide et utilisez la phrase secrète du fichier.</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Sign-in n&amp;ame</source>
        <translation>Nom d’&amp;identification</translation>
    </message>
    <message>
        <source>Empty: the passphrase of the file</source>
        <translation>Vide&#xa0;: la phrase secrète du fichier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Afficher ce &amp;que je tape</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <source>Set up a &amp;new file...</source>
        <translation>Préparer un &amp;nouveau fichier...</translation>
    </message>
    <message>
        <source>Choose a file and type the passphrase first.</source>
        <translation>Choisissez d’abord un fichier et tapez la phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next attempt.</source>
        <translation>
            <numerusform>%n seconde avant le prochain essai.</numerusform>
            <numerusform>%n secondes avant le prochain essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Training mode</source>
        <translation>Mode forma&amp;tion</translation>
    </message>
    <message>
        <source>Passphrase &amp;forgotten...</source>
        <translation>Phrase secrète o&amp;ubliée...</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Restaurer une sauvegarde...</translation>
    </message>
</context>
<context>
    <name>UnmetCountsDialog</name>
    <message>
        <source>Needs without a service</source>
        <translation>Besoins sans service</translation>
    </message>
    <message>
        <source>How often nobody was referred, by need and reason. It says which services are missing, and names nobody.</source>
        <translation>Combien de fois il n’y a pas eu d’orientation, par besoin et motif. Cela dit quels services manquent, et ne nomme personne.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>No need without a referral is recorded in this period. Record one from a case, or while preparing a referral.</source>
        <translation>Aucun besoin sans orientation n’est enregistré pour cette période. Enregistrez-en un depuis un dossier ou en préparant une orientation.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnmetCountsPresenter</name>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>To tell outside: people who agreed to statistics, to the nearest 5. Fewer than {below} are not told, nor what would give them away. Not counted, because they did not agree: {people}.</source>
        <translation>À communiquer à l’extérieur&#xa0;: personnes qui ont accepté les statistiques, arrondi à 5 près. Moins de {below} ne sont pas communiquées, ni ce qui les révélerait. Non comptées, parce qu’elles n’ont pas accepté&#xa0;: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {needs}</source>
        <translation>Du {first} au {last}&#xa0;: {needs}</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Why nobody was referred</source>
        <translation>Pourquoi aucune orientation</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>To tell outside</source>
        <translation>À communiquer à l’extérieur</translation>
    </message>
</context>
<context>
    <name>UnmetNeedDialog</name>
    <message>
        <source>Choose the kind of help</source>
        <translation>Choisissez le type d’aide</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Choisissez pourquoi pas</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>Choose the kind of help and why not.</source>
        <translation>Choisissez le type d’aide et pourquoi pas.</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Sans orientation</translation>
    </message>
    <message>
        <source>Why this need leads to no referral. What is counted shows which services are missing.</source>
        <translation>Pourquoi ce besoin ne mène à aucune orientation. Ce qui est compté montre quels services manquent.</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>Type d’&amp;aide</translation>
    </message>
    <message>
        <source>Wh&amp;y not</source>
        <translation>&amp;Pourquoi pas</translation>
    </message>
    <message>
        <source>Service in &amp;question</source>
        <translation>Service en &amp;question</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Seulement des faits, sans noms de personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>UnmetNeedPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Dossier {case}</translation>
    </message>
</context>
<context>
    <name>UseInterpreterDialog</name>
    <message>
        <source>Choose the language</source>
        <translation>Choisissez la langue</translation>
    </message>
    <message>
        <source>Choose the interpreter</source>
        <translation>Choisissez l’interprète</translation>
    </message>
    <message>
        <source>Nobody in the register speaks it</source>
        <translation>Personne dans le registre ne la parle</translation>
    </message>
    <message>
        <source>Interpreter for this talk</source>
        <translation>Interprète pour cet entretien</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Interprète</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>Conflict of interest: asked each time</source>
        <translation>Conflit d’intérêts&#xa0;: demandé chaque fois</translation>
    </message>
    <message>
        <source>&amp;Why all the same</source>
        <translation>Pour&amp;quoi malgré tout</translation>
    </message>
    <message>
        <source>Needed where an answer is not known or leaves a doubt</source>
        <translation>Nécessaire si une réponse n’est pas connue ou laisse un doute</translation>
    </message>
    <message>
        <source>Not used: &amp;stepped aside</source>
        <translation>Non sollicité&#xa0;: s’est &amp;retiré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Use this interpreter</source>
        <translation>&amp;Solliciter cet interprète</translation>
    </message>
</context>
<context>
    <name>UseInterpreterPresenter</name>
    <message>
        <source>{name} (no agreement in date)</source>
        <translation>{name} (aucun engagement en cours)</translation>
    </message>
    <message>
        <source>Choose the interpreter first.</source>
        <translation>Choisissez d’abord l’interprète.</translation>
    </message>
    <message>
        <source>Answer every question first; not known is an answer.</source>
        <translation>Répondez d’abord à chaque question&#xa0;; «&#xa0;inconnu&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>Conflict of interest: this interpreter steps aside. Choose another one.</source>
        <translation>Conflit d’intérêts&#xa0;: cet interprète se retire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a doubt. Ask again, or write why this interpreter is used all the same.</source>
        <translation>Il y a un doute. Redemandez, ou écrivez pourquoi cet interprète est sollicité malgré tout.</translation>
    </message>
</context>
<context>
    <name>VettingDialog</name>
    <message>
        <source>This kind of service does not need it.</source>
        <translation>Ce type de service n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Choose how it was checked</source>
        <translation>Choisissez le mode de vérification</translation>
    </message>
    <message>
        <source>Choose first how it was checked.</source>
        <translation>Choisissez d’abord le mode de vérification.</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>Enregistrer une vérification</translation>
    </message>
    <message>
        <source>Tick only what you saw or heard yourself. A service counts as checked when every point is met.</source>
        <translation>Cochez seulement ce que vous avez vu ou entendu vous-même. Un service compte comme vérifié quand chaque point est rempli.</translation>
    </message>
    <message>
        <source>Minimum for a referral</source>
        <translation>Minimum pour une orientation</translation>
    </message>
    <message>
        <source>&amp;How it was checked</source>
        <translation>Mode de &amp;vérification</translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation>&amp;Deuxième personne</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Son &amp;nom d’identification</translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save check</source>
        <translation>&amp;Enregistrer la vérification</translation>
    </message>
</context>
<context>
    <name>VettingPresenter</name>
    <message>
        <source>A check recorded today holds until {day}.</source>
        <translation>Une vérification enregistrée aujourd’hui est valable jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Choose a view of your own first.</source>
        <translation>Choisissez d’abord une vue personnelle.</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (modifiée)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>Enregistrer la vue...</translation>
    </message>
    <message>
        <source>Rename view...</source>
        <translation>Renommer la vue...</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Supprimer la vue</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Fichiers de dossiers (*.pgidesk)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un fichier de dossiers</translation>
    </message>
    <message>
        <source>The backup was restored to {file}. On another computer, or while the original file is still there, it opens for reading only; the coordinator can then choose to work with it.</source>
        <translation>La sauvegarde a été restaurée dans {file}. Sur un autre ordinateur, ou tant que le fichier original existe, elle s’ouvre en lecture seule&#xa0;; le coordinateur ou la coordinatrice peut alors choisir de travailler avec.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>Withdrawal works at once and may be spoken. Open referrals that rest on it are stopped; what was already shared is listed below.</source>
        <translation>Le retrait agit tout de suite et peut être oral. Les orientations ouvertes qui en dépendent sont arrêtées&#xa0;; ce qui a déjà été partagé figure ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Consentement</translation>
    </message>
    <message>
        <source>&amp;How was it said?</source>
        <translation>Co&amp;mment cela a-t-il été dit&#xa0;?</translation>
    </message>
    <message>
        <source>For example: by phone, in person</source>
        <translation>Par exemple&#xa0;: par téléphone, en personne</translation>
    </message>
    <message>
        <source>Already shared, and with whom</source>
        <translation>Déjà partagé, et avec qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>&amp;Retirer maintenant</translation>
    </message>
</context>
<context>
    <name>WithdrawalPresenter</name>
    <message>
        <source>Nothing was shared.</source>
        <translation>Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The text is being looked at.</source>
        <translation>Le texte est en cours d’examen.</translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation>Texte d’une lettre</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source># title, ## heading, - list, **bold**. An empty line ends a paragraph.</source>
        <translation># titre, ## sous-titre, - liste, **gras**. Une ligne vide termine un paragraphe.</translation>
    </message>
    <message>
        <source>&amp;Fields and blocks that the program fills in</source>
        <translation>&amp;Champs et blocs que le programme remplit</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation>Aspect final, avec des valeurs inventées</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
    <message>
        <source>Delive&amp;red text</source>
        <translation>Texte d’&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>{block} (needed)</source>
        <translation>{block} (nécessaire)</translation>
    </message>
    <message>
        <source>The text is being looked at.</source>
        <translation>Le texte est en cours d’examen.</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Pages&#xa0;: {pages}</translation>
    </message>
    <message>
        <source>The text is being stored.</source>
        <translation>Le texte est en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>WordingWords</name>
    <message>
        <source>Referral letter</source>
        <translation>Lettre d’orientation</translation>
    </message>
    <message>
        <source>Recall of a letter</source>
        <translation>Rappel d’une lettre</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>Relance pour une lettre</translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation>Carte neutre pour la personne</translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation>Ce qui a été partagé, pour la personne</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Slip for the answer of the service</source>
        <translation>Bordereau pour la réponse du service</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Numéro de lettre</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Code de dossier</translation>
    </message>
    <message>
        <source>Day of this letter</source>
        <translation>Jour de cette lettre</translation>
    </message>
    <message>
        <source>By when an answer is due</source>
        <translation>Date limite de réponse</translation>
    </message>
    <message>
        <source>Day on which the letter left</source>
        <translation>Jour de départ de la lettre</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Degré d’urgence</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>Nom de l’antenne</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Whom to ask for at the branch</source>
        <translation>Qui demander à l’antenne</translation>
    </message>
    <message>
        <source>Telephone of the branch</source>
        <translation>Téléphone de l’antenne</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>Card: name of the place</source>
        <translation>Carte&#xa0;: nom du lieu</translation>
    </message>
    <message>
        <source>Card: address of the place</source>
        <translation>Carte&#xa0;: adresse du lieu</translation>
    </message>
    <message>
        <source>Card: telephone of the place</source>
        <translation>Carte&#xa0;: téléphone du lieu</translation>
    </message>
    <message>
        <source>Card: day and hour</source>
        <translation>Carte&#xa0;: jour et heure</translation>
    </message>
    <message>
        <source>Card: whom to ask for</source>
        <translation>Carte&#xa0;: qui demander</translation>
    </message>
    <message>
        <source>Card: the word that the person chose</source>
        <translation>Carte&#xa0;: le mot choisi par la personne</translation>
    </message>
    <message>
        <source>Block: letterhead, addressee, numbers and dates</source>
        <translation>Bloc&#xa0;: en-tête, destinataire, numéros et dates</translation>
    </message>
    <message>
        <source>Block: what is asked for</source>
        <translation>Bloc&#xa0;: ce qui est demandé</translation>
    </message>
    <message>
        <source>Block: what is shared about the person</source>
        <translation>Bloc&#xa0;: ce qui est partagé sur la personne</translation>
    </message>
    <message>
        <source>Block: lines to sign on</source>
        <translation>Bloc&#xa0;: lignes de signature</translation>
    </message>
    <message>
        <source>Block: slip to cut off for the answer</source>
        <translation>Bloc&#xa0;: bordereau détachable pour la réponse</translation>
    </message>
    <message>
        <source>Block: letterhead alone</source>
        <translation>Bloc&#xa0;: en-tête seul</translation>
    </message>
    <message>
        <source>Block: what was shared, with whom and when</source>
        <translation>Bloc&#xa0;: ce qui a été partagé, avec qui et quand</translation>
    </message>
    <message>
        <source>Block: letterhead, case code and day</source>
        <translation>Bloc&#xa0;: en-tête, code de dossier et jour</translation>
    </message>
    <message>
        <source>Block: when others may have to be told</source>
        <translation>Bloc&#xa0;: quand d’autres peuvent devoir être informés</translation>
    </message>
    <message>
        <source>Block: duty to report by law</source>
        <translation>Bloc&#xa0;: obligation légale de signalement</translation>
    </message>
    <message>
        <source>Block: what was explained, with boxes to tick</source>
        <translation>Bloc&#xa0;: ce qui a été expliqué, avec cases à cocher</translation>
    </message>
    <message>
        <source>Block: what is asked, until when and in which language</source>
        <translation>Bloc&#xa0;: ce qui est demandé, jusqu’à quand et dans quelle langue</translation>
    </message>
    <message>
        <source>Block: what may be shared, and what not</source>
        <translation>Bloc&#xa0;: ce qui peut être partagé, et ce qui ne peut pas l’être</translation>
    </message>
    <message>
        <source>Block: yes or no</source>
        <translation>Bloc&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Block: signatures or thumbprints</source>
        <translation>Bloc&#xa0;: signatures ou empreintes de pouce</translation>
    </message>
    <message>
        <source>Field: received on</source>
        <translation>Champ&#xa0;: reçue le</translation>
    </message>
    <message>
        <source>Field: accepted, with three boxes to tick</source>
        <translation>Champ&#xa0;: acceptée, avec trois cases à cocher</translation>
    </message>
    <message>
        <source>Field: service started on</source>
        <translation>Champ&#xa0;: début du service le</translation>
    </message>
    <message>
        <source>Field: next appointment</source>
        <translation>Champ&#xa0;: prochain rendez-vous</translation>
    </message>
    <message>
        <source>Field: what the service needs from the branch</source>
        <translation>Champ&#xa0;: ce que le service attend de l’antenne</translation>
    </message>
    <message>
        <source>Field: closed on</source>
        <translation>Champ&#xa0;: clôturée le</translation>
    </message>
    <message>
        <source>Field: why it was not accepted</source>
        <translation>Champ&#xa0;: motif en cas de refus</translation>
    </message>
    <message>
        <source>Field: name and function of who answers</source>
        <translation>Champ&#xa0;: nom et fonction de qui répond</translation>
    </message>
    <message>
        <source>Field: signature of who answers</source>
        <translation>Champ&#xa0;: signature de qui répond</translation>
    </message>
</context>
</TS>
