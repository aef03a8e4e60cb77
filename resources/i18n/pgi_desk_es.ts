<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountabilityWatch</name>
    <message>
        <source>Open Readiness, then Data protection.</source>
        <translation>Abra Preparación y luego Protección de datos.</translation>
    </message>
</context>
<context>
    <name>AccountabilityWords</name>
    <message>
        <source>What could happen to the data of people has not been weighed yet (impact assessment).</source>
        <translation>Aún no se ha valorado qué podría pasar con los datos de las personas (evaluación de impacto).</translation>
    </message>
    <message>
        <source>The work began before the impact assessment. Do it by {day}.</source>
        <translation>El trabajo empezó antes de la evaluación de impacto. Hágala antes del {day}.</translation>
    </message>
    <message>
        <source>The impact assessment found the risks not acceptable. Look at it again by {day}.</source>
        <translation>La evaluación de impacto consideró los riesgos no aceptables. Revísela antes del {day}.</translation>
    </message>
    <message>
        <source>The impact assessment holds until {day}.</source>
        <translation>La evaluación de impacto vale hasta el {day}.</translation>
    </message>
    <message>
        <source>The impact assessment was to be renewed by {day}.</source>
        <translation>La evaluación de impacto debía renovarse antes del {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about records wait for an answer, the first by {day}.</source>
        <translation>
            <numerusform>%n solicitud sobre registros espera respuesta, antes del {day}.</numerusform>
            <numerusform>%n solicitudes sobre registros esperan respuesta, la primera antes del {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{breach}: everybody knows, close it.</source>
        <translation>{breach}: todos lo saben, ciérrela.</translation>
    </message>
    <message>
        <source>{breach}: LATE, tell {who}; it was due {moment}.</source>
        <translation>{breach}: CON RETRASO, informe a: {who}; vencía el {moment}.</translation>
    </message>
    <message>
        <source>{breach}: tell {who} by {moment}.</source>
        <translation>{breach}: informe a: {who}, antes del {moment}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Record and find</source>
        <translation>Registrar y buscar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Archivo y copias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contacts without a record</source>
        <translation>Contactos sin registro</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>Texto de las cartas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Derivaciones recibidas</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>Actividades de grupo</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Find people, referrals and services...</source>
        <translation>Buscar personas, derivaciones y servicios...</translation>
    </message>
    <message>
        <source>New person...</source>
        <translation>Nueva persona...</translation>
    </message>
    <message>
        <source>New contact without a record...</source>
        <translation>Nuevo contacto sin registro...</translation>
    </message>
    <message>
        <source>Record an answer by the number of a letter...</source>
        <translation>Registrar una respuesta por el número de la carta...</translation>
    </message>
    <message>
        <source>Note a referral that came in...</source>
        <translation>Anotar una derivación recibida...</translation>
    </message>
    <message>
        <source>Note a group activity...</source>
        <translation>Anotar una actividad de grupo...</translation>
    </message>
    <message>
        <source>Write a hand-over note...</source>
        <translation>Escribir una nota de relevo...</translation>
    </message>
    <message>
        <source>Cases that wait for a review...</source>
        <translation>Expedientes que esperan revisión...</translation>
    </message>
    <message>
        <source>Needs without a service...</source>
        <translation>Necesidades sin servicio...</translation>
    </message>
    <message>
        <source>Import services from a list...</source>
        <translation>Importar servicios de una lista...</translation>
    </message>
    <message>
        <source>Import people from a list...</source>
        <translation>Importar personas de una lista...</translation>
    </message>
    <message>
        <source>Import help given from a list...</source>
        <translation>Importar la ayuda prestada de una lista...</translation>
    </message>
    <message>
        <source>Name, address and phone of the branch...</source>
        <translation>Nombre, dirección y teléfono de la filial...</translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation>Algo se perdió...</translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation>Me preocupa algo: pedir ayuda ya</translation>
    </message>
    <message>
        <source>Blank consent form...</source>
        <translation>Formulario de consentimiento en blanco...</translation>
    </message>
    <message>
        <source>Pocket list of services...</source>
        <translation>Lista de bolsillo de servicios...</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimir la hoja del día</translation>
    </message>
    <message>
        <source>Back up now...</source>
        <translation>Hacer copia ahora...</translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation>Mi frase de acceso...</translation>
    </message>
    <message>
        <source>Give the file a new key...</source>
        <translation>Dar una clave nueva al archivo...</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Take back the last change...</source>
        <translation>Deshacer el último cambio...</translation>
    </message>
    <message>
        <source>Do it again...</source>
        <translation>Rehacerlo...</translation>
    </message>
    <message>
        <source>Recent changes and bin...</source>
        <translation>Cambios recientes y papelera...</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Start the training again...</source>
        <translation>Reiniciar la formación...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About this program, and licences</source>
        <translation>Acerca del programa, y licencias</translation>
    </message>
    <message>
        <source>Report about the program...</source>
        <translation>Informe sobre el programa...</translation>
    </message>
    <message>
        <source>Find an action...</source>
        <translation>Buscar una acción...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts...</source>
        <translation>Atajos de teclado...</translation>
    </message>
    <message>
        <source>Language and display...</source>
        <translation>Idioma y pantalla...</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Size of text: {number} %</source>
        <translation>Tamaño del texto: {number} %</translation>
    </message>
    <message>
        <source>Colours: as the computer says</source>
        <translation>Colores: como el equipo</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Colores: claro</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Colores: oscuro</translation>
    </message>
    <message>
        <source>Colours: high contrast, dark on light</source>
        <translation>Colores: alto contraste, oscuro sobre claro</translation>
    </message>
    <message>
        <source>Colours: high contrast, light on dark</source>
        <translation>Colores: alto contraste, claro sobre oscuro</translation>
    </message>
    <message>
        <source>Motion: show nothing that moves</source>
        <translation>Movimiento: no mostrar nada que se mueva</translation>
    </message>
    <message>
        <source>Motion: as usual</source>
        <translation>Movimiento: como siempre</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Record only what was signed on paper. Records stay closed to somebody whose agreement has ended.</source>
        <translation>Registre solo lo que se firmó en papel. Los registros quedan cerrados para quien tenga el acuerdo vencido.</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Firmado el</translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation>&amp;Válido hasta</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>AidDialog</name>
    <message>
        <source>Help given</source>
        <translation>Ayuda prestada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>AidForms</name>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation>Este tipo de ayuda no tiene formulario propio.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Only what was given. No illness and no diagnosis is written down.</source>
        <translation>Solo lo que se dio. No se anota ninguna enfermedad ni diagnóstico.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se dio</translation>
    </message>
    <message>
        <source>Care that cannot wait</source>
        <translation>Atención que no puede esperar</translation>
    </message>
    <message>
        <source>The person told when it happened</source>
        <translation>La persona dijo cuándo ocurrió</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation>Hora a la que ocurrió</translation>
    </message>
    <message>
        <source>Referred in time to</source>
        <translation>Derivado a tiempo a</translation>
    </message>
    <message>
        <source>The time is only used to see what is still possible. It is not kept.</source>
        <translation>La hora solo sirve para ver qué es aún posible. No se guarda.</translation>
    </message>
    <message>
        <source>How the person feels</source>
        <translation>Cómo se siente la persona</translation>
    </message>
    <message>
        <source>Ask: “How do you feel right now?” The person may say nothing; that is an answer too.</source>
        <translation>Pregunte: «¿Cómo se siente ahora mismo?» La persona puede no decir nada; eso también es una respuesta.</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Antes de la conversación</translation>
    </message>
    <message>
        <source>After the talk</source>
        <translation>Después de la conversación</translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation>Asunto legal</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>Hay un plazo</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation>Si vence</translation>
    </message>
    <message>
        <source>What the person loses if nothing is done</source>
        <translation>Lo que pierde la persona si no se hace nada</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Quién lo sigue</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Also why a deadline moved; no names</source>
        <translation>También por qué cambió un plazo; sin nombres</translation>
    </message>
    <message>
        <source>Out of the stock</source>
        <translation>Del almacén</translation>
    </message>
    <message>
        <source>Choose what the person received. The stock is booked when you save.</source>
        <translation>Elija lo que recibió la persona. El almacén se actualiza al guardar.</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>Primer artículo</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>Segundo artículo</translation>
    </message>
    <message>
        <source>Third article</source>
        <translation>Tercer artículo</translation>
    </message>
    <message>
        <source>Fourth article</source>
        <translation>Cuarto artículo</translation>
    </message>
</context>
<context>
    <name>AidPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Elija primero algo de la lista.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Ayuda prestada</translation>
    </message>
    <message>
        <source>&amp;Stock...</source>
        <translation>&amp;Almacén...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Record &amp;assistance...</source>
        <translation>R&amp;egistrar asistencia...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>C&amp;orregir...</translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation>&amp;Recibo...</translation>
    </message>
    <message>
        <source>No help is recorded yet.</source>
        <translation>Aún no hay ninguna ayuda registrada.</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Asuntos legales</translation>
    </message>
    <message>
        <source>New &amp;matter...</source>
        <translation>Asunto &amp;nuevo...</translation>
    </message>
    <message>
        <source>&amp;Next step...</source>
        <translation>&amp;Paso siguiente...</translation>
    </message>
    <message>
        <source>No legal matter is recorded. A claim, a complaint or a permit with a deadline belongs here.</source>
        <translation>No hay ningún asunto legal registrado. Aquí se anota una reclamación, una denuncia o un permiso con plazo.</translation>
    </message>
</context>
<context>
    <name>AidPagePresenter</name>
    <message>
        <source>Do not contact the person about it: there is no consent to that, or no safe way.</source>
        <translation>No contacte con la persona por esto: no hay consentimiento o no hay una vía segura.</translation>
    </message>
    <message>
        <source>A legal matter is taken further by its next step.</source>
        <translation>Un asunto legal avanza con su paso siguiente.</translation>
    </message>
    <message>
        <source>This kind of help has no form of its own.</source>
        <translation>Este tipo de ayuda no tiene formulario propio.</translation>
    </message>
    <message>
        <source>Nothing out of the stock was given here.</source>
        <translation>Aquí no se entregó nada del almacén.</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>plazo: {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>If it passes</source>
        <translation>Si vence</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Quién lo sigue</translation>
    </message>
</context>
<context>
    <name>AidPresenter</name>
    <message>
        <source>Correct what was written</source>
        <translation>Corregir lo anotado</translation>
    </message>
    <message>
        <source>What was written before stays on record; this is added to it. Goods are booked by the difference.</source>
        <translation>Lo anotado antes queda registrado; esto se añade. El almacén cambia por la diferencia.</translation>
    </message>
    <message>
        <source>Next step of a legal matter</source>
        <translation>Paso siguiente de un asunto legal</translation>
    </message>
    <message>
        <source>New legal matter</source>
        <translation>Asunto legal nuevo</translation>
    </message>
    <message>
        <source>Every step stays on record. A deadline also stands on the first page in time.</source>
        <translation>Cada paso queda registrado. El plazo también aparece a tiempo en la primera página.</translation>
    </message>
</context>
<context>
    <name>AidWords</name>
    <message>
        <source>PASSED: {day}</source>
        <translation>VENCIDO: {day}</translation>
    </message>
    <message>
        <source>TODAY: {day}</source>
        <translation>HOY: {day}</translation>
    </message>
    <message>
        <source>SOON: {day}</source>
        <translation>PRONTO: {day}</translation>
    </message>
    <message>
        <source>{number}: printed</source>
        <translation>{number}: impreso</translation>
    </message>
    <message>
        <source>{number}: not printed</source>
        <translation>{number}: no impreso</translation>
    </message>
    <message>
        <source>{number}: look whether it was printed</source>
        <translation>{number}: compruebe si se imprimió</translation>
    </message>
    <message>
        <source>Before: {before}, after: {after}</source>
        <translation>Antes: {before}, después: {after}</translation>
    </message>
    <message>
        <source>{article}: {pieces}</source>
        <translation>{article}: {pieces}</translation>
    </message>
    <message>
        <source>(corrected)</source>
        <translation>(corregido)</translation>
    </message>
</context>
<context>
    <name>AlikePresenter</name>
    <message>
        <source>{case}  {initials}, {age}, {status}: {reasons}</source>
        <translation>{case}  {initials}, {age}, {status}: {reasons}</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>el nombre suena parecido</translation>
    </message>
    <message>
        <source>part of the name sounds alike</source>
        <translation>una parte del nombre suena parecido</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>about the same year of birth</source>
        <translation>más o menos el mismo año de nacimiento</translation>
    </message>
    <message>
        <source>same age group</source>
        <translation>mismo grupo de edad</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>misma nacionalidad</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>mismo sexo</translation>
    </message>
</context>
<context>
    <name>AnswerApprovalDialog</name>
    <message>
        <source>Agree or not</source>
        <translation>Aceptar o no</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Needed when you do not agree; no names of people</source>
        <translation>Necesario si no está de acuerdo; sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation>&amp;No estoy de acuerdo</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>Estoy de &amp;acuerdo</translation>
    </message>
</context>
<context>
    <name>AnswerApprovalPresenter</name>
    <message>
        <source>{kind}, case {case}, asked by {name} on {moment}</source>
        <translation>{kind}, expediente {case}, pedido por {name} el {moment}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation>Elija qué pasó</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Elija cómo terminó</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>This referral has ended. No answer can be added.</source>
        <translation>Esta derivación ha terminado. No se puede añadir ninguna respuesta.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>Se preguntó a la persona</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>Elija primero qué pasó.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Qué respondieron</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>Aún no ha llegado ninguna respuesta.</translation>
    </message>
    <message>
        <source>What came back about this letter</source>
        <translation>Qué respondieron sobre esta carta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Wh&amp;at was done</source>
        <translation>Qué se &amp;hizo</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>Cómo &amp;terminó</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation>Por qué &amp;medio</translation>
    </message>
    <message>
        <source>Wi&amp;th whom</source>
        <translation>C&amp;on quién</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>The last entry was a &amp;mistake; this one stands in its place</source>
        <translation>La última entrada fue un &amp;error; esta la sustituye</translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation>Pre&amp;guntar a la persona...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>Guardar &amp;respuesta</translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>VENCIDO: {state}</translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation>{state}: {mark}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Por qué medio</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{entry} (corrected since)</source>
        <translation>{entry} (corregida después)</translation>
    </message>
    <message>
        <source>did not feel safe</source>
        <translation>no se sintió a salvo</translation>
    </message>
    <message>
        <source>Letter {number} to {service}, sent {sent}, receipt due {receipt}, answer due {due}. Case {case}.</source>
        <translation>Carta {number} a {service}, enviada el {sent}, acuse de recibo previsto el {receipt}, respuesta prevista el {due}. Expediente {case}.</translation>
    </message>
    <message>
        <source>Letter {number} to {service}, not sent. Case {case}.</source>
        <translation>Carta {number} a {service}, no enviada. Expediente {case}.</translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5): {reasons}. Do not remind the service and do not ask it. What it says by itself can be recorded.</source>
        <translation>La persona no ha aceptado que los servicios informen sobre ella (C5): {reasons}. No envíe recordatorios al servicio ni le pregunte. Lo que diga por iniciativa propia se puede registrar.</translation>
    </message>
    <message>
        <source>Next: {step}, from {moment} on.</source>
        <translation>Siguiente: {step}, a partir del {moment}.</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>As it may stand on a receipt</source>
        <translation>Como puede figurar en un recibo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>G&amp;rupo</translation>
    </message>
    <message>
        <source>&amp;One piece is</source>
        <translation>&amp;Una unidad es</translation>
    </message>
    <message>
        <source>We &amp;keep this article</source>
        <translation>&amp;Tenemos este artículo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>AskAnewDialog</name>
    <message>
        <source>Everything that the person agreed to</source>
        <translation>Todo lo que la persona aceptó</translation>
    </message>
    <message>
        <source>Ask consent anew</source>
        <translation>Pedir de nuevo el consentimiento</translation>
    </message>
    <message>
        <source>Use this when data about the person got into wrong hands, or when they took a wish back at a service. From then on nothing leaves on what was agreed before, until the person was asked again. Help and contact that they agreed to go on. Tell the person what happened.</source>
        <translation>Úselo cuando datos sobre la persona llegaron a manos equivocadas, o cuando retiró un deseo ante un servicio. Desde ese momento no sale nada con lo que aceptó antes, hasta que se le haya preguntado de nuevo. La ayuda y el contacto que aceptó continúan. Cuente a la persona lo que ocurrió.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>What was agreed &amp;for</source>
        <translation>&amp;Lo que se aceptó para</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Ask anew</source>
        <translation>&amp;Pedir de nuevo</translation>
    </message>
</context>
<context>
    <name>AskApprovalDialog</name>
    <message>
        <source>Choose what it is for</source>
        <translation>Elija para qué es</translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation>Pedir el acuerdo de un colega</translation>
    </message>
    <message>
        <source>For what nobody does alone, when the second person is not at this desk. They answer signed in themselves; the answer holds for seven days and counts once.</source>
        <translation>Para lo que nadie hace a solas, cuando la segunda persona no está en este puesto. Responde con su propia sesión; la respuesta vale siete días y cuenta una vez.</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>Código &amp;del expediente</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>Para &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Pedir</translation>
    </message>
</context>
<context>
    <name>AssistanceDialog</name>
    <message>
        <source>Only for help that saves in an emergency.</source>
        <translation>Solo para ayuda que salva en una emergencia.</translation>
    </message>
    <message>
        <source>Only for help that another service gave.</source>
        <translation>Solo para ayuda que dio otro servicio.</translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation>Registrar asistencia</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>Tipo &amp;de ayuda</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>C&amp;uánto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>D&amp;ado por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only; no names of other people</source>
        <translation>Solo hechos; sin nombres de otras personas</translation>
    </message>
    <message>
        <source>&amp;Emergency</source>
        <translation>&amp;Emergencia</translation>
    </message>
    <message>
        <source>Only if consent could not be asked: why</source>
        <translation>Solo si no se pudo pedir consentimiento: por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>Choose where it is from</source>
        <translation>Elija de dónde viene</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>The file is being read and cleaned.</source>
        <translation>El archivo se está leyendo y limpiando.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG and plain text. Where a picture was taken, who wrote a PDF, and whatever acts by itself is taken out first. The file that you choose stays where it is: delete it there if it must not be on this computer.</source>
        <translation>PDF, JPEG, PNG y texto simple. Primero se quita el lugar donde se tomó una foto, quién escribió un PDF y todo lo que actúa por sí solo. El archivo que elija se queda donde está: bórrelo allí si no debe estar en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>&amp;Elegir un archivo...</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>Where it is &amp;from</source>
        <translation>De &amp;dónde viene</translation>
    </message>
    <message>
        <source>Seen or taken &amp;by</source>
        <translation>&amp;Vista o recibida por</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>D&amp;ía</translation>
    </message>
    <message>
        <source>In a few w&amp;ords</source>
        <translation>En pocas &amp;palabras</translation>
    </message>
    <message>
        <source>For example: page 2, front and back</source>
        <translation>Por ejemplo: página 2, anverso y reverso</translation>
    </message>
    <message>
        <source>The person &amp;knows of this copy and agrees that it is kept</source>
        <translation>La persona &amp;conoce esta copia y acepta que se conserve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>AttachPresenter</name>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)</source>
        <translation>Documentos (*.pdf *.jpg *.jpeg *.png *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elegir un documento</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}  ·  {pages}</source>
        <translation>{file}  ·  {pages}</translation>
    </message>
    <message>
        <source>Not kept: {things}.</source>
        <translation>No se conserva: {things}.</translation>
    </message>
</context>
<context>
    <name>AuditChainPresenter</name>
    <message>
        <source>Settle it only if you know why, for example because you restored a backup yourself. If you do not know, stop: somebody may have put an old file in the place of the one with the newest work. The reason stays in the file.</source>
        <translation>Resuélvalo solo si sabe la causa, por ejemplo porque usted restauró una copia de seguridad. Si no la sabe, deténgase: alguien puede haber puesto un archivo antiguo en lugar del que tiene el trabajo más reciente. El motivo queda en el archivo.</translation>
    </message>
    <message>
        <source>Accept this file as it is?</source>
        <translation>¿Aceptar este archivo como está?</translation>
    </message>
    <message>
        <source>Accept this file</source>
        <translation>Aceptar este archivo</translation>
    </message>
    <message>
        <source>A letter of this number was prepared in this file.</source>
        <translation>En este archivo se preparó una carta con este número.</translation>
    </message>
    <message>
        <source>No letter of this number was prepared in this file.</source>
        <translation>En este archivo no se preparó ninguna carta con este número.</translation>
    </message>
    <message>
        <source>The letter fits this file</source>
        <translation>La carta coincide con este archivo</translation>
    </message>
    <message>
        <source>The letter does not fit this file</source>
        <translation>La carta no coincide con este archivo</translation>
    </message>
    <message>
        <source>The audit trail has no entry with this record check. Read it again from the paper. If it is right, the file was rewritten or an older one was put in its place: stop, and tell your coordinator.</source>
        <translation>El registro de auditoría no tiene ninguna entrada con este código de control. Léalo de nuevo en el papel. Si es correcto, el archivo fue reescrito o se puso uno más antiguo en su lugar: deténgase y avise a la coordinación.</translation>
    </message>
    <message>
        <source>The audit trail has this record check: entry {number} of {moment}.</source>
        <translation>El registro de auditoría tiene este código de control: entrada {number} del {moment}.</translation>
    </message>
    <message>
        <source>This is not a record check</source>
        <translation>Esto no es un código de control</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Todo el personal</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todas las fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) shown</source>
        <translation>
            <numerusform>%n entrada mostrada</numerusform>
            <numerusform>%n entradas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation>(desplácese para ver más)</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La comprobación está en curso.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Is the file still as it was written?</source>
        <translation>¿Sigue el archivo tal como se escribió?</translation>
    </message>
    <message>
        <source>The check reads every page, every entry of the trail and every record. It changes no record.</source>
        <translation>La comprobación lee cada página, cada entrada de auditoría y cada registro. No cambia ningún registro.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Settle...</source>
        <translation>&amp;Resolver...</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Check the &amp;whole file</source>
        <translation>Comprobar &amp;todo el archivo</translation>
    </message>
    <message>
        <source>Record check on a letter, such as 7AF2-C9D0-4E1B</source>
        <translation>Código de control de una carta, como 7AF2-C9D0-4E1B</translation>
    </message>
    <message>
        <source>Record check on a letter</source>
        <translation>Código de control de una carta</translation>
    </message>
    <message>
        <source>Letter number, if you want</source>
        <translation>Número de carta, si quiere</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Número de carta</translation>
    </message>
    <message>
        <source>Check a &amp;letter</source>
        <translation>Comprobar una &amp;carta</translation>
    </message>
    <message>
        <source>Filter by the whole case code</source>
        <translation>Filtrar por el código del expediente completo</translation>
    </message>
    <message>
        <source>Filter by case code</source>
        <translation>Filtrar por código del expediente</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Miembro del personal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>No entry is found. Change the filters.</source>
        <translation>No se encuentra ninguna entrada. Cambie los filtros.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Type the whole case code, or choose another kind of action, staff member or time.</source>
        <translation>Escriba el código del expediente completo, o elija otro tipo de acción, miembro del personal o fecha.</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Identities shown</source>
        <translation>Identidades mostradas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Service directory</source>
        <translation>Directorio de servicios</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Options and steps of referrals</source>
        <translation>Opciones y pasos de derivaciones</translation>
    </message>
    <message>
        <source>Told without consent</source>
        <translation>Comunicado sin consentimiento</translation>
    </message>
    <message>
        <source>Told somebody outside the directory</source>
        <translation>Dicho a alguien fuera del directorio</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Asuntos legales</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Case plans</source>
        <translation>Planes de acompañamiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation>Comprobaciones de los principios</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation>Listas y reglas</translation>
    </message>
    <message>
        <source>Lists for other programs</source>
        <translation>Listas para otros programas</translation>
    </message>
    <message>
        <source>Lists of people that came in</source>
        <translation>Listas de personas importadas</translation>
    </message>
    <message>
        <source>Columns of lists that came in</source>
        <translation>Columnas de listas importadas</translation>
    </message>
    <message>
        <source>Own views of lists</source>
        <translation>Vistas propias de las listas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Opening and checking the file</source>
        <translation>Apertura y comprobación del archivo</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>Formularios sin terminar</translation>
    </message>
    <message>
        <source>Keys and recovery sheets</source>
        <translation>Claves y hojas de recuperación</translation>
    </message>
    <message>
        <source>Safe contact shown</source>
        <translation>Contacto seguro mostrado</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Derivaciones recibidas</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contactos rápidos</translation>
    </message>
    <message>
        <source>Signs, indicators and reviews</source>
        <translation>Señales, indicadores y revisiones</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Situación por decisión de otros</translation>
    </message>
    <message>
        <source>Questions on functioning</source>
        <translation>Preguntas sobre funcionamiento</translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation>Necesidades sin derivación</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Copias de documentos</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>Vínculos familiares</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>Actividades de grupo</translation>
    </message>
    <message>
        <source>Closing, keeping and holding cases</source>
        <translation>Cierre, conservación y retención de expedientes</translation>
    </message>
    <message>
        <source>Monthly reviews</source>
        <translation>Revisiones mensuales</translation>
    </message>
    <message>
        <source>Erasing people</source>
        <translation>Borrado de personas</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>Violaciones de datos</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Evaluación de impacto</translation>
    </message>
    <message>
        <source>Own record put together for a person</source>
        <translation>Registro reunido para la persona</translation>
    </message>
    <message>
        <source>Requests about a record</source>
        <translation>Solicitudes sobre los datos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Audit trail printed</source>
        <translation>Registro de auditoría impreso</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Hidden names</source>
        <translation>Nombres ocultos</translation>
    </message>
    <message>
        <source>Rule of need-to-know</source>
        <translation>Regla de necesidad de saber</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <source>Requests to agree</source>
        <translation>Solicitudes de acuerdo</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Hojas del día</translation>
    </message>
    <message>
        <source>List of keys printed</source>
        <translation>Lista de teclas impresa</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation>Cambios deshechos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Miembro del personal</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service, further details</source>
        <translation>Servicio, más datos</translation>
    </message>
    <message>
        <source>Consent entry</source>
        <translation>Entrada de consentimiento</translation>
    </message>
    <message>
        <source>Assistance entry</source>
        <translation>Entrada de asistencia</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Plan of a referral</source>
        <translation>Plan de una derivación</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Decision of two people</source>
        <translation>Decisión de dos personas</translation>
    </message>
    <message>
        <source>Sign or indicator</source>
        <translation>Señal o indicador</translation>
    </message>
    <message>
        <source>Risk or protective factor</source>
        <translation>Factor de riesgo o de protección</translation>
    </message>
    <message>
        <source>Review of the level of concern</source>
        <translation>Revisión del nivel de preocupación</translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation>Respuestas sobre funcionamiento</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Unfinished form</source>
        <translation>Formulario sin terminar</translation>
    </message>
    <message>
        <source>Stick or folder for backups</source>
        <translation>Memoria USB o carpeta para copias</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Key that opens backups</source>
        <translation>Clave que abre copias</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>Set of recovery sheets</source>
        <translation>Juego de hojas de recuperación</translation>
    </message>
    <message>
        <source>Entry about a referral</source>
        <translation>Entrada sobre una derivación</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>Derivación recibida</translation>
    </message>
    <message>
        <source>Need without a referral</source>
        <translation>Necesidad sin derivación</translation>
    </message>
    <message>
        <source>Case note</source>
        <translation>Nota del expediente</translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation>Ayuda en salud</translation>
    </message>
    <message>
        <source>How somebody felt</source>
        <translation>Cómo se sentía una persona</translation>
    </message>
    <message>
        <source>Legal matter</source>
        <translation>Asunto legal</translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation>Paso de un asunto legal</translation>
    </message>
    <message>
        <source>Article of the stock</source>
        <translation>Artículo del almacén</translation>
    </message>
    <message>
        <source>Stock: in, out or counted</source>
        <translation>Almacén: entrada, salida o recuento</translation>
    </message>
    <message>
        <source>Goods for a person</source>
        <translation>Artículos para una persona</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation>Plan de acompañamiento</translation>
    </message>
    <message>
        <source>Note of first aid</source>
        <translation>Nota de primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>Safety assessment</source>
        <translation>Evaluación de la seguridad</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Task about safety</source>
        <translation>Tarea de seguridad</translation>
    </message>
    <message>
        <source>Skill of a colleague</source>
        <translation>Competencia de un colega</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>Pasos sobre el suicidio</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Contacto rápido</translation>
    </message>
    <message>
        <source>Count of contacts</source>
        <translation>Recuento de contactos</translation>
    </message>
    <message>
        <source>Readiness assessment</source>
        <translation>Evaluación de la preparación</translation>
    </message>
    <message>
        <source>Answer about readiness</source>
        <translation>Respuesta sobre la preparación</translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation>Pérdida de preparación</translation>
    </message>
    <message>
        <source>Check of the principles</source>
        <translation>Comprobación de los principios</translation>
    </message>
    <message>
        <source>Closure of a case</source>
        <translation>Cierre de un expediente</translation>
    </message>
    <message>
        <source>Decision to keep a case</source>
        <translation>Decisión de conservar un expediente</translation>
    </message>
    <message>
        <source>Hold on a case</source>
        <translation>Retención de un expediente</translation>
    </message>
    <message>
        <source>Request about a record</source>
        <translation>Solicitud sobre los datos</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisión mensual</translation>
    </message>
    <message>
        <source>Mark of somebody erased</source>
        <translation>Marca de una persona borrada</translation>
    </message>
    <message>
        <source>Copy of a document</source>
        <translation>Copia de un documento</translation>
    </message>
    <message>
        <source>Part of a copy of a document</source>
        <translation>Parte de una copia de un documento</translation>
    </message>
    <message>
        <source>Family link</source>
        <translation>Vínculo familiar</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Actividad de grupo</translation>
    </message>
    <message>
        <source>Sums over erased people</source>
        <translation>Totales de personas borradas</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>Violación de datos</translation>
    </message>
    <message>
        <source>Case that a breach concerns</source>
        <translation>Expediente afectado por una violación</translation>
    </message>
    <message>
        <source>Somebody told of a breach</source>
        <translation>Alguien informado de una violación</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>Case in the bin</source>
        <translation>Expediente en la papelera</translation>
    </message>
    <message>
        <source>Case code that leads to another case</source>
        <translation>Código del expediente que lleva a otro expediente</translation>
    </message>
    <message>
        <source>Hidden name</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>Colleague who helps in a case</source>
        <translation>Colega que ayuda en un expediente</translation>
    </message>
    <message>
        <source>Identity opened for a time</source>
        <translation>Identidad abierta por un tiempo</translation>
    </message>
    <message>
        <source>Notice of an opened identity</source>
        <translation>Aviso de identidad abierta</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Interpreter asked in a case</source>
        <translation>Intérprete consultado en un expediente</translation>
    </message>
    <message>
        <source>Request to agree</source>
        <translation>Solicitud de acuerdo</translation>
    </message>
    <message>
        <source>A part of the file cannot be trusted: {where}.</source>
        <translation>Una parte del archivo no es fiable: {where}.</translation>
    </message>
    <message>
        <source>The inner order of the file is damaged: {where}.</source>
        <translation>El orden interno del archivo está dañado: {where}.</translation>
    </message>
    <message>
        <source>A record points to another that is gone: {where}.</source>
        <translation>Un registro apunta a otro que ya no está: {where}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {where}.</source>
        <translation>El archivo no se pudo leer hasta el final: {where}.</translation>
    </message>
    <message>
        <source>The audit trail itself was changed or cut; it cannot be trusted from here on: {where}.</source>
        <translation>El propio registro de auditoría fue cambiado o cortado; no es fiable a partir de aquí: {where}.</translation>
    </message>
    <message>
        <source>No entry of the trail tells where this record is from: {where}.</source>
        <translation>Ninguna entrada de auditoría dice de dónde viene este registro: {where}.</translation>
    </message>
    <message>
        <source>This record was changed outside the program, or an old version was put back: {where}.</source>
        <translation>Este registro se cambió fuera del programa, o se repuso una versión antigua: {where}.</translation>
    </message>
    <message>
        <source>This record is gone, and no entry says that it was erased: {where}.</source>
        <translation>Este registro ya no está, y ninguna entrada dice que se borró: {where}.</translation>
    </message>
    <message>
        <source>Something else is wrong with the file: {where}.</source>
        <translation>Hay otro problema en el archivo: {where}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Últimos 31 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since {day}</source>
        <translation>
            <numerusform>%n entrada desde el {day}</numerusform>
            <numerusform>%n entradas desde el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the trail fit together without a gap.</source>
        <translation>
            <numerusform>%n entrada de auditoría encaja sin huecos.</numerusform>
            <numerusform>%n entradas de auditoría encajan sin huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were written.</source>
        <translation>
            <numerusform>%n registro está como se escribió.</numerusform>
            <numerusform>%n registros están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order</source>
        <translation>El archivo está en orden</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problema encontrado</numerusform>
            <numerusform>%n problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>What Find looks in did not fit the records and was made anew. No record was changed. If this happens again, tell your coordinator: somebody may have put an older part of the file back.</source>
        <translation>Lo que recorre la búsqueda no correspondía a los registros y se ha vuelto a hacer. No se ha cambiado ningún registro. Si vuelve a ocurrir, avise a la coordinación: alguien puede haber repuesto una parte más antigua del archivo.</translation>
    </message>
    <message>
        <source>The check could not be finished</source>
        <translation>La comprobación no se pudo terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind or another.</source>
        <translation>
            <numerusform>%n problema más de este u otro tipo.</numerusform>
            <numerusform>%n problemas más de este u otro tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop working with this file and leave it as it is. Tell your coordinator, who restores the newest good backup.</source>
        <translation>Deje de trabajar con este archivo y no lo toque. Avise a la coordinación, que restaura la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation>Paso {number} de {all}: {step}</translation>
    </message>
    <message>
        <source>Stopping after this step. Nothing unfinished is kept.</source>
        <translation>Se detiene después de este paso. No se guarda nada sin terminar.</translation>
    </message>
    <message>
        <source>The backup opens with the keys of {names}, and the vault passphrase then opens the records in it. With a passphrase instead, that alone opens this backup.</source>
        <translation>La copia de seguridad se abre con las claves de {names}, y luego la frase de acceso del archivo abre los registros que contiene. Con una frase de acceso en su lugar, solo esta abre la copia.</translation>
    </message>
    <message>
        <source>copying the file</source>
        <translation>copiar el archivo</translation>
    </message>
    <message>
        <source>checking every record of the copy</source>
        <translation>comprobar cada registro de la copia</translation>
    </message>
    <message>
        <source>writing it to the stick, encrypted</source>
        <translation>escribirla cifrada en la memoria USB</translation>
    </message>
    <message>
        <source>reading it back from the stick</source>
        <translation>releerla desde la memoria USB</translation>
    </message>
    <message>
        <source>restoring it as a test and comparing</source>
        <translation>restaurarla como prueba y comparar</translation>
    </message>
    <message>
        <source>The backup is being made and read back. Wait until this is done.</source>
        <translation>La copia de seguridad se está haciendo y releyendo. Espere a que termine.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija primero una carpeta.</translation>
    </message>
    <message>
        <source>It stops after the present step.</source>
        <translation>Se detiene después del paso actual.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>The whole file is copied in encrypted form, best to a stick that is kept in another place. Nothing that is already there is overwritten.</source>
        <translation>Se copia todo el archivo cifrado, mejor en una memoria USB que se guarde en otro lugar. No se sobrescribe nada de lo que ya hay.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Ninguna carpeta elegida aún</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>This passphrase opens the backup, and the vault passphrase then opens the records in it. The two need not differ, but whoever has the backup and both of them can read everything. Without them nobody can, not even the coordinator.</source>
        <translation>Esta frase de acceso abre la copia, y luego la frase de acceso del archivo abre los registros que contiene. No tienen que ser distintas, pero quien tenga la copia y las dos puede leerlo todo. Sin ellas nadie puede, ni siquiera la coordinación.</translation>
    </message>
    <message>
        <source>&amp;Lock this backup with a passphrase instead</source>
        <translation>&amp;Bloquear esta copia con una frase de acceso en su lugar</translation>
    </message>
    <message>
        <source>Passphrase of this backup. Write it down now and lock it away, not beside the stick</source>
        <translation>Frase de acceso de esta copia. Anótela ahora y guárdela bajo llave, no junto a la memoria USB</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Repí&amp;tala</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>Elijo una &amp;propia de al menos 15 caracteres</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>&amp;Frase propia</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Frase propia, otra ve&amp;z</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>La copia de seguridad está hecha</translation>
    </message>
    <message>
        <source>Take the stick out properly and keep it away from this computer.</source>
        <translation>Extraiga bien la memoria USB y guárdela lejos de este equipo.</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make backup</source>
        <translation>&amp;Hacer copia</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta para la copia de seguridad</translation>
    </message>
    <message>
        <source>{file} ({size}) is in {folder}. It was read back from there and compared: it is complete.</source>
        <translation>{file} ({size}) está en {folder}. Se releyó desde allí y se comparó: está completa.</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) that are no longer needed were removed there.</source>
        <translation>
            <numerusform>Se quitó de allí %n copia antigua que ya no hace falta.</numerusform>
            <numerusform>Se quitaron de allí %n copias antiguas que ya no hacen falta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of the audit trail. The file inside opens with the passphrase of that time. It is signed with {signer}; the page Backups of your branch shows the same figures.</source>
        <translation>Copia de seguridad número {number} del {moment}. Está íntegra: {people} personas, {referrals} derivaciones, {entries} entradas de auditoría. El archivo que contiene se abre con la frase de acceso de entonces. Está firmada con {signer}; la página Copias de seguridad de su filial muestra los mismos datos.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Used since {first}. A backup on it was last read back and compared: {moment} ({age}).</source>
        <translation>En uso desde el {first}. Última copia releída y comparada en ella: {moment} ({age}).</translation>
    </message>
    <message>
        <source>Nothing of this file is backed up. Put in a stick and make the first backup.</source>
        <translation>Este archivo no tiene ninguna copia de seguridad. Inserte una memoria USB y haga la primera.</translation>
    </message>
    <message>
        <source>The newest backup was made {age}, on stick or folder {label}. Make a new one, every week at least.</source>
        <translation>La copia más reciente se hizo {age}, en la memoria USB o carpeta {label}. Haga una nueva, al menos cada semana.</translation>
    </message>
    <message>
        <source>The newest backup on stick or folder {label} was made {age}. Make the next one there, or retire it if it is lost.</source>
        <translation>La copia más reciente en la memoria USB o carpeta {label} se hizo {age}. Haga allí la siguiente, o dela de baja si se ha perdido.</translation>
    </message>
    <message>
        <source>All backups lie on one stick. Make the next one on a second stick and keep the two apart.</source>
        <translation>Todas las copias están en una sola memoria USB. Haga la siguiente en una segunda y guárdelas separadas.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. It takes a few minutes.</source>
        <translation>Nadie ha comprobado aún que una copia de esta filial se restaura. Lleva pocos minutos.</translation>
    </message>
    <message>
        <source>That a backup restores was last proved {age}. Prove it again every three months.</source>
        <translation>La última vez que se comprobó que una copia se restaura fue {age}. Compruébelo de nuevo cada tres meses.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up now...</source>
        <translation>&amp;Hacer copia ahora...</translation>
    </message>
    <message>
        <source>Sticks and folders</source>
        <translation>Memorias USB y carpetas</translation>
    </message>
    <message>
        <source>A stick or folder stands here after the first backup on it.</source>
        <translation>Una memoria USB o una carpeta aparece aquí después de su primera copia.</translation>
    </message>
    <message>
        <source>Na&amp;me or retire...</source>
        <translation>&amp;Nombrar o dar de baja...</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Copias de seguridad hechas</translation>
    </message>
    <message>
        <source>No backup was made yet. Put in a stick and make one.</source>
        <translation>Aún no se ha hecho ninguna copia. Conecte una memoria USB y haga una.</translation>
    </message>
    <message>
        <source>&amp;Prove that a backup restores...</source>
        <translation>Com&amp;probar que una copia se restaura...</translation>
    </message>
    <message>
        <source>C&amp;ompare or restore a backup...</source>
        <translation>C&amp;omparar o restaurar una copia...</translation>
    </message>
    <message>
        <source>&amp;Keys that open backups...</source>
        <translation>&amp;Claves que abren copias...</translation>
    </message>
    <message>
        <source>Choose a stick or folder in the list first.</source>
        <translation>Elija primero una memoria USB o carpeta de la lista.</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backups are locked with a passphrase that is typed each time.</source>
        <translation>Las copias se bloquean con una frase de acceso que se escribe cada vez.</translation>
    </message>
    <message>
        <source>Backups open with the keys of: {names}.</source>
        <translation>Las copias se abren con las claves de: {names}.</translation>
    </message>
    <message>
        <source>This branch signs them with {signer}.</source>
        <translation>Esta filial las firma con {signer}.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that a backup of this branch restores. Do it now.</source>
        <translation>Nadie ha comprobado aún que una copia de esta filial se restaura. Hágalo ahora.</translation>
    </message>
    <message numerus="yes">
        <source>A restore was last proved %n day(s) ago.</source>
        <translation>
            <numerusform>La última restauración se comprobó hace %n día.</numerusform>
            <numerusform>La última restauración se comprobó hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again now.</source>
        <translation>Hágalo de nuevo ahora.</translation>
    </message>
    <message>
        <source>The next backup goes on {label}. The sticks take turns, so that one is always elsewhere.</source>
        <translation>La siguiente copia va en {label}. Las memorias USB se turnan, para que una esté siempre en otro lugar.</translation>
    </message>
    <message>
        <source>Make the next backup on a new stick: with two in turn, one is always elsewhere. A stick is recognised by itself when it is used again.</source>
        <translation>Haga la siguiente copia en una memoria USB nueva: con dos por turnos, una está siempre en otro lugar. El programa reconoce la memoria cuando se vuelve a usar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest backup on it</source>
        <translation>Copia más reciente en ella</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Releída y comparada</translation>
    </message>
    <message>
        <source>Number {number}, {moment}</source>
        <translation>Número {number}, {moment}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antigua</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antigua</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Memoria USB o carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Opens the file with</source>
        <translation>Abre el archivo con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Today&apos;s passphrase</source>
        <translation>Frase de acceso actual</translation>
    </message>
    <message>
        <source>An earlier passphrase</source>
        <translation>Frase de acceso anterior</translation>
    </message>
</context>
<context>
    <name>BestInterestDialog</name>
    <message>
        <source>Decision in the best interest</source>
        <translation>Decisión en el interés superior</translation>
    </message>
    <message>
        <source>This is the decision of the branch, not a formal determination. Listen to the child first. Two of you decide; one of you is trained in child protection. It holds until the day of its review.</source>
        <translation>Es la decisión de la filial, no una determinación formal. Escuche primero al niño o la niña. Deciden dos de ustedes; una de las dos personas tiene formación en protección infantil. Es válida hasta el día de su revisión.</translation>
    </message>
    <message>
        <source>Why two people decide</source>
        <translation>Por qué deciden dos personas</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation>Para qué es la decisión</translation>
    </message>
    <message>
        <source>Consent can rest on it for exactly these purposes, and where something is shared, with exactly this service.</source>
        <translation>El consentimiento puede basarse en ella solo para estas finalidades y, si se comparte algo, solo con este servicio.</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vicio</translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation>Qué se ponderó</translation>
    </message>
    <message>
        <source>What the &amp;child says</source>
        <translation>Qué dice el &amp;niño o la niña</translation>
    </message>
    <message>
        <source>Safet&amp;y</source>
        <translation>&amp;Seguridad</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Familia</translation>
    </message>
    <message>
        <source>D&amp;evelopment</source>
        <translation>D&amp;esarrollo</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identidad</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>&amp;Opciones, una por línea</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>&amp;Revisión el</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Primera persona</translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation>Segunda &amp;persona</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Su nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Their passp&amp;hrase</source>
        <translation>S&amp;u frase de acceso</translation>
    </message>
    <message>
        <source>&amp;Trained in child protection</source>
        <translation>Formación en pro&amp;tección infantil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save decision</source>
        <translation>&amp;Guardar decisión</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Elija un expediente de la lista.</translation>
    </message>
    <message>
        <source>Whoever put it there puts it back, or a focal point.</source>
        <translation>Lo recupera quien lo puso allí, o un punto focal.</translation>
    </message>
    <message>
        <source>Type the case code first.</source>
        <translation>Escriba primero el código del expediente.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Cases that were recorded by mistake. They are in no list and nothing is added to them, and they come back as they were. Gone for good is only what two people erase under Letting go.</source>
        <translation>Expedientes registrados por error. No están en ninguna lista, no se les añade nada y vuelven tal como estaban. Solo lo que dos personas borran desaparece para siempre.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Cases in the bin</source>
        <translation>Expedientes en la papelera</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>Có&amp;digo del expediente</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Put in the &amp;bin</source>
        <translation>Poner en la pape&amp;lera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>A colleague recorded or put it there: they do this, or a focal point.</source>
        <translation>Un colega lo registró o lo puso allí: lo hace esa persona, o un punto focal.</translation>
    </message>
    <message>
        <source>It was recorded too long ago. Close the case, or let two people erase it.</source>
        <translation>Se registró hace demasiado tiempo. Cierre el expediente, o deje que dos personas lo borren.</translation>
    </message>
    <message>
        <source>Something about this person left the desk, so the case has to stay.</source>
        <translation>Algo sobre esta persona salió de la oficina, así que el expediente debe quedarse.</translation>
    </message>
    <message>
        <source>The person was helped or referred: this was no mistake. Close the case instead.</source>
        <translation>La persona recibió ayuda o fue derivada: no fue un error. Cierre el expediente en su lugar.</translation>
    </message>
    <message>
        <source>The case is held for the law.</source>
        <translation>El expediente está retenido por ley.</translation>
    </message>
    <message>
        <source>The case is closed or in the bin already.</source>
        <translation>El expediente está cerrado o ya en la papelera.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>About the branch</source>
        <translation>Sobre la filial</translation>
    </message>
    <message>
        <source>This stands on letters and other papers that are made from now on. What was printed before keeps what it says: write to services that have the old number.</source>
        <translation>Esto figura en las cartas y otros papeles que se hagan desde ahora. Lo ya impreso queda como está: escriba a los servicios que tienen el número anterior.</translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation>Nombre de la &amp;filial</translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation>&amp;Dirección (líneas)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Con&amp;tact person</source>
        <translation>&amp;Persona de contacto</translation>
    </message>
    <message>
        <source>The letterhead has lines of its own, which stand in place of name, address and phone. Look whether they still hold: Letters, Change the letterhead.</source>
        <translation>El membrete tiene líneas propias, que sustituyen al nombre, la dirección y el teléfono. Mire si siguen siendo válidas: Cartas, Cambiar el membrete.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Choose what happened</source>
        <translation>Elija qué pasó</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>Elija primero qué pasó.</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>Violación de datos</translation>
    </message>
    <message>
        <source>Something was lost, stolen, sent to the wrong place or seen by somebody who should not see it. Report it at once, even when little is known; what is not known stays open. Write no names: this text stays when a record is erased.</source>
        <translation>Algo se perdió, fue robado, se envió al lugar equivocado o lo vio alguien que no debía. Notifíquelo enseguida aunque se sepa poco; lo que no se sabe queda abierto. No escriba nombres: este texto permanece cuando se borra un registro.</translation>
    </message>
    <message>
        <source>&amp;What happened to the data</source>
        <translation>&amp;Qué pasó con los datos</translation>
    </message>
    <message>
        <source>&amp;Noticed on</source>
        <translation>&amp;Detectado el</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Detectado a las</translation>
    </message>
    <message>
        <source>&amp;In a few words, without names</source>
        <translation>&amp;En pocas palabras, sin nombres</translation>
    </message>
    <message>
        <source>Case &amp;codes concerned</source>
        <translation>&amp;Códigos de los expedientes afectados</translation>
    </message>
    <message>
        <source>How many &amp;people</source>
        <translation>Cuántas &amp;personas</translation>
    </message>
    <message>
        <source>Can it &amp;be read</source>
        <translation>¿Se puede &amp;leer?</translation>
    </message>
    <message>
        <source>What was &amp;done to stop it</source>
        <translation>Qué se &amp;hizo para detenerla</translation>
    </message>
    <message>
        <source>&amp;Harm to somebody</source>
        <translation>D&amp;año a alguien</translation>
    </message>
    <message>
        <source>The &amp;authority</source>
        <translation>La a&amp;utoridad</translation>
    </message>
    <message>
        <source>Reason wh&amp;y not</source>
        <translation>&amp;Motivo para no informarla</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>Datos afectados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Notificar</translation>
    </message>
</context>
<context>
    <name>CaseCircleDialog</name>
    <message>
        <source>&amp;Show the name again</source>
        <translation>&amp;Mostrar de nuevo el nombre</translation>
    </message>
    <message>
        <source>&amp;Hide the name</source>
        <translation>&amp;Ocultar el nombre</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Elija a un colega</translation>
    </message>
    <message>
        <source>Only colleagues who work on the case change this.</source>
        <translation>Solo los colegas que trabajan en el expediente cambian esto.</translation>
    </message>
    <message>
        <source>Choose a colleague first.</source>
        <translation>Elija primero a un colega.</translation>
    </message>
    <message>
        <source>Who sees the name</source>
        <translation>Quién ve el nombre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why it is hidden or shown again</source>
        <translation>Por qué se oculta o se muestra de nuevo</translation>
    </message>
    <message>
        <source>Colleagues who work on the case</source>
        <translation>Colegas que trabajan en el expediente</translation>
    </message>
    <message>
        <source>Nobody but the colleague who leads the case works on it.</source>
        <translation>Solo trabaja en el expediente quien lo lleva.</translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation>&amp;Colega</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CaseCirclePresenter</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name is hidden: only {name} and the colleagues below see it without saying why.</source>
        <translation>El nombre está oculto: solo {name} y los colegas de abajo lo ven sin decir por qué.</translation>
    </message>
    <message>
        <source>The name is not hidden. {name} leads the case.</source>
        <translation>El nombre no está oculto. {name} lleva el expediente.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Hide &amp;identity</source>
        <translation>Ocultar &amp;identidad</translation>
    </message>
    <message>
        <source>Show &amp;identity</source>
        <translation>Mostrar &amp;identidad</translation>
    </message>
    <message>
        <source>Who sees the na&amp;me: hidden...</source>
        <translation>&amp;Quién ve el nombre: oculto...</translation>
    </message>
    <message>
        <source>Who sees the na&amp;me...</source>
        <translation>&amp;Quién ve el nombre...</translation>
    </message>
    <message>
        <source>There is no consent that could be withdrawn.</source>
        <translation>No hay ningún consentimiento que se pueda retirar.</translation>
    </message>
    <message>
        <source>Take &amp;up again...</source>
        <translation>Ret&amp;omar...</translation>
    </message>
    <message>
        <source>Close cas&amp;e...</source>
        <translation>Cerrar e&amp;xpediente...</translation>
    </message>
    <message>
        <source>Choose a referral in the list first.</source>
        <translation>Elija primero una derivación de la lista.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Re&amp;quests...</source>
        <translation>So&amp;licitudes...</translation>
    </message>
    <message>
        <source>Safe con&amp;tact...</source>
        <translation>&amp;Contacto seguro...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contacto seguro</translation>
    </message>
    <message>
        <source>&amp;Correct...</source>
        <translation>Co&amp;rregir...</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>S&amp;hared so far...</source>
        <translation>Co&amp;mpartido hasta ahora...</translation>
    </message>
    <message>
        <source>Decision of two...</source>
        <translation>Decisión de dos...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>R&amp;etirar...</translation>
    </message>
    <message>
        <source>Record con&amp;sent</source>
        <translation>Registrar con&amp;sentimiento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Sa&amp;fety...</source>
        <translation>Seg&amp;uridad...</translation>
    </message>
    <message>
        <source>O&amp;bserve...</source>
        <translation>O&amp;bservar...</translation>
    </message>
    <message>
        <source>Notes and &amp;plan...</source>
        <translation>Notas &amp;y plan...</translation>
    </message>
    <message>
        <source>Famil&amp;y, documents...</source>
        <translation>&amp;Familia, documentos...</translation>
    </message>
    <message>
        <source>I&amp;ndicators</source>
        <translation>I&amp;ndicadores</translation>
    </message>
    <message>
        <source>&amp;Assistance</source>
        <translation>&amp;Asistencia</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>&amp;Derivación</translation>
    </message>
    <message>
        <source>N&amp;o referral...</source>
        <translation>Sin deri&amp;vación...</translation>
    </message>
    <message>
        <source>What happened in this case</source>
        <translation>Qué pasó en este expediente</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nada registrado aún</translation>
    </message>
    <message>
        <source>Record assistance or prepare a referral; each entry appears here with its date.</source>
        <translation>Registre asistencia o prepare una derivación; cada entrada aparece aquí con su fecha.</translation>
    </message>
    <message>
        <source>As&amp;k the person...</source>
        <translation>Pre&amp;guntar a la persona...</translation>
    </message>
    <message>
        <source>Recor&amp;d answer...</source>
        <translation>Registrar res&amp;puesta...</translation>
    </message>
    <message>
        <source>Open &amp;letter</source>
        <translation>Abrir car&amp;ta</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>opened {day}</source>
        <translation>abierto el {day}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>{purpose}: {service}</source>
        <translation>{purpose}: {service}</translation>
    </message>
    <message>
        <source>age in doubt: treated as a child</source>
        <translation>edad en duda: se trata como niño o niña</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>no dejar mensajes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Referral {number}</source>
        <translation>Derivación {number}</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Carta {number}</translation>
    </message>
    <message>
        <source>Options were weighed</source>
        <translation>Se ponderaron opciones</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>Consent: {text}</source>
        <translation>Consentimiento: {text}</translation>
    </message>
    <message>
        <source>Told without consent: {text}</source>
        <translation>Comunicado sin consentimiento: {text}</translation>
    </message>
    <message>
        <source>No referral: {text}</source>
        <translation>Sin derivación: {text}</translation>
    </message>
    <message>
        <source>First met: {text}</source>
        <translation>Primer encuentro: {text}</translation>
    </message>
    <message>
        <source>Safety assessed: {text}</source>
        <translation>Seguridad evaluada: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Reviewed: {text}</source>
        <translation>Revisado: {text}</translation>
    </message>
    <message>
        <source>Status: {text}</source>
        <translation>Situación: {text}</translation>
    </message>
    <message>
        <source>Legal matter: {text}</source>
        <translation>Asunto legal: {text}</translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation>Señales en el primer contacto</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation>Acto, medios y finalidad</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>%n respuesta registrada</numerusform>
            <numerusform>%n respuestas registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>answer due {moment}</source>
        <translation>respuesta prevista el {moment}</translation>
    </message>
    <message>
        <source>age not known: treated as a child</source>
        <translation>edad desconocida: se trata como niño o niña</translation>
    </message>
</context>
<context>
    <name>CertificatePresenter</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de borrado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of case {case} are gone. Print the certificate now and let both people sign it.</source>
        <translation>
            <numerusform>Se borró %n registro del expediente {case}. Imprima ahora el certificado y pida la firma de las dos personas.</numerusform>
            <numerusform>Se borraron %n registros del expediente {case}. Imprima ahora el certificado y pida la firma de las dos personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is rewritten when it is opened next; lock the program once today.</source>
        <translation>El archivo se reescribe la próxima vez que se abra; bloquee el programa una vez hoy.</translation>
    </message>
    <message>
        <source>This laptop could not remember it, so an older copy of the file would show the person again.</source>
        <translation>Este portátil no pudo recordarlo, así que una copia más antigua del archivo volvería a mostrar a la persona.</translation>
    </message>
    <message>
        <source>Make a new backup, and destroy the older ones when you can: they still hold the person.</source>
        <translation>Haga una nueva copia de seguridad y destruya las anteriores cuando pueda: aún contienen a la persona.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Choose an erasure in the list.</source>
        <translation>Elija un borrado en la lista.</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificados de borrado</translation>
    </message>
    <message>
        <source>Every erasure with its mark, its day and its ground; nobody can tell from it who it was. With a case code from paper the list shows the one that is meant.</source>
        <translation>Cada borrado con su marca, su día y su motivo; nadie puede saber por ello quién era. Con un código del expediente en papel, la lista muestra el que se busca.</translation>
    </message>
    <message>
        <source>C&amp;ase code</source>
        <translation>Có&amp;digo del expediente</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>There is no erasure to show.</source>
        <translation>No hay ningún borrado que mostrar.</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy of the &amp;certificate...</source>
        <translation>Copia del &amp;certificado...</translation>
    </message>
</context>
<context>
    <name>CertificatesPresenter</name>
    <message>
        <source>No erasure fits.</source>
        <translation>Ningún borrado coincide.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Borrado el</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>This file is older than the one that was last used on this laptop: entry {seen} of {moment} is not in it. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation>Este archivo es más antiguo que el último usado en este portátil: no contiene la entrada {seen} del {moment}. Antes de registrar nada, pregunte a la coordinación, que revisa el registro de auditoría.</translation>
    </message>
    <message>
        <source>This file is not the one that was last used on this laptop: entry {seen} of {moment} was changed afterwards. Ask your coordinator, who looks at the audit trail, before you record anything.</source>
        <translation>Este archivo no es el último usado en este portátil: la entrada {seen} del {moment} se cambió después. Antes de registrar nada, pregunte a la coordinación, que revisa el registro de auditoría.</translation>
    </message>
    <message>
        <source>The clock of this computer shows an earlier time than the newest entries of the file. Correct the clock; the audit trail notes that it jumped.</source>
        <translation>El reloj de este equipo marca una hora anterior a las últimas entradas del archivo. Corrija el reloj; el registro de auditoría anota el salto.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of what was written before. Correct the clock if it is wrong; the audit trail notes that it jumped.</source>
        <translation>El reloj de este equipo va más de 400 días por delante de lo último escrito. Corríjalo si está mal; el registro de auditoría anota el salto.</translation>
    </message>
    <message>
        <source>What this laptop remembered of your files could not be read and was started anew. An older file put in the place of this one would not have been noticed this time.</source>
        <translation>Lo que este portátil recordaba de sus archivos no se pudo leer y se empezó de nuevo. Esta vez no se habría notado un archivo más antiguo puesto en lugar de este.</translation>
    </message>
    <message>
        <source>This laptop could not remember how far the audit trail goes. An older file put in the place of this one would not be noticed.</source>
        <translation>Este portátil no pudo recordar hasta dónde llega el registro de auditoría. No se notaría un archivo más antiguo puesto en lugar de este.</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the passphrase of the file</source>
        <translation>Cambiar la frase de acceso del archivo</translation>
    </message>
    <message>
        <source>The file gets a new passphrase and a new key. The passphrase from before, the recovery sheets and the sign-ins of all staff no longer open it.</source>
        <translation>El archivo recibe una frase de acceso y una clave nuevas. La frase anterior, las hojas de recuperación y los accesos de todo el personal ya no lo abren.</translation>
    </message>
    <message>
        <source>New passphrase of the file. Write it down now and lock it away</source>
        <translation>Nueva frase de acceso del archivo. Anótela ahora y guárdela bajo llave</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Repí&amp;tala</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>&amp;Elijo una propia de al menos 15 caracteres</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Frase &amp;propia</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Frase propia, otra ve&amp;z</translation>
    </message>
    <message>
        <source>Read this before you go on. The program locks, gives the file its new key, checks every record and starts again.</source>
        <translation>Lea esto antes de seguir. El programa se bloquea, da al archivo su nueva clave, comprueba cada registro y se reinicia.</translation>
    </message>
    <message>
        <source>What has to be done afterwards</source>
        <translation>Qué hay que hacer después</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Change &amp;now</source>
        <translation>Cambiar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ChangeKeyPresenter</name>
    <message>
        <source>Staff: nobody signs in with a name on this laptop yet.</source>
        <translation>Personal: nadie se identifica aún con un nombre en este portátil.</translation>
    </message>
    <message>
        <source>Staff: on the Staff page, give a new passphrase to each of these: {names}.</source>
        <translation>Personal: en la página Personal, dé una nueva frase de acceso a cada una de estas personas: {names}.</translation>
    </message>
    <message>
        <source>Recovery sheets: make new ones on the Keys page and destroy the old ones. Nobody can be recorded before.</source>
        <translation>Hojas de recuperación: haga nuevas en la página Claves y destruya las anteriores. Antes no se puede registrar a nadie.</translation>
    </message>
    <message>
        <source>Backups: make one at once. The program knows of none from before.</source>
        <translation>Copias de seguridad: haga una enseguida. El programa no conoce ninguna anterior.</translation>
    </message>
    <message>
        <source>Backups: make a new one at once. Whoever has the old passphrase can still read these; destroy them when the new one is made:</source>
        <translation>Copias de seguridad: haga una nueva enseguida. Quien tenga la frase anterior aún puede leer estas; destrúyalas cuando la nueva esté hecha:</translation>
    </message>
    <message>
        <source>number {number}, {file}, on {medium}</source>
        <translation>número {number}, {file}, en {medium}</translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Elija el motivo</translation>
    </message>
    <message>
        <source>Only said here: no safety assessment of this day is on record.</source>
        <translation>Solo dicho aquí: no hay registrada ninguna evaluación de seguridad de ese día.</translation>
    </message>
    <message>
        <source>First do what is still to do, and choose the second person.</source>
        <translation>Haga primero lo que falta y elija a la segunda persona.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el expediente</translation>
    </message>
    <message>
        <source>&amp;Why the work ends</source>
        <translation>&amp;Por qué termina el trabajo</translation>
    </message>
    <message>
        <source>Days of the a&amp;ttempts to reach</source>
        <translation>Días de los in&amp;tentos de contacto</translation>
    </message>
    <message>
        <source>2026-11-02, 2026-11-09, 2026-11-16</source>
        <translation>2026-11-02, 2026-11-09, 2026-11-16</translation>
    </message>
    <message>
        <source>&amp;Last look at safety</source>
        <translation>Ú&amp;ltima revisión de la seguridad</translation>
    </message>
    <message>
        <source>It was &amp;done on</source>
        <translation>Se &amp;hizo el</translation>
    </message>
    <message>
        <source>&amp;Feedback</source>
        <translation>&amp;Opinión</translation>
    </message>
    <message>
        <source>&amp;Kept until</source>
        <translation>&amp;Conservado hasta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Falta por hacer</translation>
    </message>
    <message>
        <source>Ask about later c&amp;ontact...</source>
        <translation>Pre&amp;guntar por contacto posterior...</translation>
    </message>
    <message>
        <source>Go to &amp;home page</source>
        <translation>&amp;Ir a Inicio</translation>
    </message>
    <message>
        <source>Back to the cas&amp;e</source>
        <translation>&amp;Volver al expediente</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Una segunda persona acepta</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>Un punto focal o la coordinación lee esto aquí y acepta. Nadie lo decide en solitario.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Segunda persona</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>Su nombre de acceso</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>C&amp;errar el expediente</translation>
    </message>
</context>
<context>
    <name>CloseCasePresenter</name>
    <message>
        <source>{rule}. Choose another day only with a reason in the note.</source>
        <translation>{rule}. Elija otro día solo con un motivo en la nota.</translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees that this case is closed?</source>
        <translation>{name} no tiene acceso en este portátil. ¿Está {name} aquí y acepta que se cierre este expediente?</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La segunda persona</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} acepta</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>Retomar el expediente</translation>
    </message>
    <message>
        <source>Case {case} is closed. From now on it can be worked with as before; when and why stays in the file.</source>
        <translation>El expediente {case} está cerrado. Desde ahora se podrá trabajar en él como antes; queda constancia de cuándo y por qué.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Columns...</source>
        <translation>Columnas...</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>It stands at the end already.</source>
        <translation>Ya está en el extremo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Tick what the list shows. The order of the lines is the order of the columns; the first one always stays.</source>
        <translation>Marque lo que muestra la lista. El orden de las líneas es el de las columnas; la primera siempre queda.</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Como &amp;estaba</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CompareBackupPresenter</name>
    <message>
        <source>Compare or restore a backup</source>
        <translation>Comparar o restaurar una copia</translation>
    </message>
    <message>
        <source>Look inside to see how the backup differs from the file that is open: figures and case codes, no names. It can then be restored to a new file. The open file is never touched.</source>
        <translation>Mire dentro para ver en qué difiere la copia del archivo abierto: cifras y códigos de expediente, sin nombres. Luego se puede restaurar en un archivo nuevo. El archivo abierto no se toca nunca.</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file</source>
        <translation>&amp;Restaurar en un archivo nuevo</translation>
    </message>
    <message>
        <source>The backup is in {file} in {folder}. The open file is as it was. To work with the restored one, lock the program and open it; put the other one away under a name that nobody takes for it.</source>
        <translation>La copia está en {file}, en {folder}. El archivo abierto está como estaba. Para trabajar con el restaurado, bloquee el programa y ábralo; guarde el otro con un nombre que nadie confunda con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were erased since are not in it.</source>
        <translation>
            <numerusform>No contiene %n registro que se borró después.</numerusform>
            <numerusform>No contiene %n registros que se borraron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored to a new file</source>
        <translation>Restaurada en un archivo nuevo</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Help with health</source>
        <translation>Ayuda en salud</translation>
    </message>
    <message>
        <source>How people felt</source>
        <translation>Cómo se sentían las personas</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Asuntos legales</translation>
    </message>
    <message>
        <source>Steps of legal matters</source>
        <translation>Pasos de asuntos legales</translation>
    </message>
    <message>
        <source>Articles of the stock</source>
        <translation>Artículos del almacén</translation>
    </message>
    <message>
        <source>Lines of the stock</source>
        <translation>Movimientos del almacén</translation>
    </message>
    <message>
        <source>Goods for people</source>
        <translation>Artículos para personas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation>Respuestas a derivaciones</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Derivaciones recibidas</translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation>Señales e indicadores</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Factores de riesgo y de protección</translation>
    </message>
    <message>
        <source>Reviews of the level of concern</source>
        <translation>Revisiones del nivel de preocupación</translation>
    </message>
    <message>
        <source>Statuses by decision of others</source>
        <translation>Situación por decisión de otros</translation>
    </message>
    <message>
        <source>Answers on functioning</source>
        <translation>Respuestas sobre funcionamiento</translation>
    </message>
    <message>
        <source>Needs without a referral</source>
        <translation>Necesidades sin derivación</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contactos rápidos</translation>
    </message>
    <message>
        <source>Readiness assessments</source>
        <translation>Evaluaciones de la preparación</translation>
    </message>
    <message>
        <source>Answers about readiness</source>
        <translation>Respuestas sobre la preparación</translation>
    </message>
    <message>
        <source>Losses of readiness</source>
        <translation>Pérdidas de preparación</translation>
    </message>
    <message>
        <source>Checks of the principles</source>
        <translation>Comprobaciones de los principios</translation>
    </message>
    <message>
        <source>Closures of cases</source>
        <translation>Cierres de expedientes</translation>
    </message>
    <message>
        <source>Requests about records</source>
        <translation>Solicitudes sobre los datos</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>Violaciones de datos</translation>
    </message>
    <message>
        <source>Cases that breaches concern</source>
        <translation>Expedientes afectados por violaciones</translation>
    </message>
    <message>
        <source>People told of breaches</source>
        <translation>Personas informadas de violaciones</translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation>Evaluaciones de impacto</translation>
    </message>
    <message>
        <source>Erased people</source>
        <translation>Personas borradas</translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation>Servicios del directorio</translation>
    </message>
    <message>
        <source>Further details of services</source>
        <translation>Más datos de los servicios</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Confidentiality agreements</source>
        <translation>Acuerdos de confidencialidad</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Hojas de recuperación</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>Formularios sin terminar</translation>
    </message>
    <message>
        <source>Notes of the program, such as its list of backups</source>
        <translation>Notas del programa, como su lista de copias de seguridad</translation>
    </message>
    <message>
        <source>Cases that differ: {codes}.</source>
        <translation>Expedientes que difieren: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more case(s).</source>
        <translation>
            <numerusform>Y %n expediente más.</numerusform>
            <numerusform>Y %n expedientes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two went different ways after entry {entry} of the audit trail: each has work that the other lacks. Whoever switches loses what stands only in the open file.</source>
        <translation>Los dos tomaron caminos distintos después de la entrada {entry} de auditoría: cada uno tiene trabajo que falta en el otro. Quien cambie pierde lo que solo está en el archivo abierto.</translation>
    </message>
    <message>
        <source>Both are at the same point of the audit trail.</source>
        <translation>Ambos están en el mismo punto del registro de auditoría.</translation>
    </message>
    <message>
        <source>The open file goes on from this backup. Whoever switches loses what was done since.</source>
        <translation>El archivo abierto continúa esta copia. Quien cambie pierde lo que se hizo desde entonces.</translation>
    </message>
    <message>
        <source>The backup goes on from the open file: it is newer.</source>
        <translation>La copia continúa el archivo abierto: es más reciente.</translation>
    </message>
    <message>
        <source>The open file ends with entry {entry} of {moment}.</source>
        <translation>El archivo abierto termina con la entrada {entry} del {moment}.</translation>
    </message>
    <message>
        <source>The backup ends with entry {entry} of {moment}.</source>
        <translation>La copia termina con la entrada {entry} del {moment}.</translation>
    </message>
    <message>
        <source>{kind}: {here} only in the open file, {there} only in the backup, {changed} changed.</source>
        <translation>{kind}: {here} solo en el archivo abierto, {there} solo en la copia, {changed} con cambios.</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>{element}: not recorded</source>
        <translation>{element}: no registrado</translation>
    </message>
    <message>
        <source>{element}: not asked for, because a child needs none</source>
        <translation>{element}: no se pregunta, porque un niño o niña no lo necesita</translation>
    </message>
    <message>
        <source>{element}: {rows}</source>
        <translation>{element}: {rows}</translation>
    </message>
    <message>
        <source>The age is not known: the rules for children apply until it is.</source>
        <translation>No se conoce la edad: se aplican las reglas para menores hasta que se sepa.</translation>
    </message>
    <message>
        <source>The rules for children apply: no means is asked for.</source>
        <translation>Se aplican las reglas para menores: no se exige ningún medio.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the lists of indicators yet.</source>
        <translation>Todavía no hay nada registrado en las listas de indicadores.</translation>
    </message>
    <message>
        <source>{list}: {level}. Open rows: {open} of {all}.</source>
        <translation>{list}: {level}. Filas sin respuesta: {open} de {all}.</translation>
    </message>
    <message>
        <source>Whether the person agreed to it does not matter.</source>
        <translation>No importa si la persona estuvo de acuerdo.</translation>
    </message>
    <message>
        <source>Risk: {factor}</source>
        <translation>Riesgo: {factor}</translation>
    </message>
    <message>
        <source>Protection: {factor}</source>
        <translation>Protección: {factor}</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Nadie lo ha mirado todavía.</translation>
    </message>
    <message>
        <source>{name} looked at it on {moment}: {level}.</source>
        <translation>{name} lo miró el {moment}: {level}.</translation>
    </message>
    <message>
        <source>Something was recorded since.</source>
        <translation>Se ha registrado algo desde entonces.</translation>
    </message>
    <message>
        <source>The level is another one now.</source>
        <translation>El nivel ahora es otro.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Choose the country</source>
        <translation>Elija el país</translation>
    </message>
    <message>
        <source>e-mail or telephone of an office</source>
        <translation>correo electrónico o teléfono de una oficina</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>A quién pedir consejo</translation>
    </message>
    <message>
        <source>Enter offices or roles, never names of people. The program ships no addresses: the National Society knows them.</source>
        <translation>Escriba oficinas o funciones, nunca nombres de personas. El programa no trae direcciones: la Sociedad Nacional las conoce.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;IFRC Global PGI team</source>
        <translation>Equipo mundial de PGI de la &amp;IFRC</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>verificado el</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Pu&amp;rpose</source>
        <translation>&amp;Finalidad</translation>
    </message>
    <message>
        <source>For &amp;the service</source>
        <translation>Para el ser&amp;vicio</translation>
    </message>
    <message>
        <source>Read each one aloud. Take out what the person does not want to share.</source>
        <translation>Lea cada uno en voz alta. Quite lo que la persona no quiera compartir.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Respues&amp;ta</translation>
    </message>
    <message>
        <source>Reason for not asking</source>
        <translation>Motivo para no preguntar</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>D&amp;ado por</translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation>Asentimiento del niño o niña</translation>
    </message>
    <message>
        <source>1. Read this first, before the person tells you anything</source>
        <translation>1. Lea esto primero, antes de que la persona le cuente nada</translation>
    </message>
    <message>
        <source>Then explain each point in words that the person understands, and tick it. The limits come first.</source>
        <translation>Luego explique cada punto con palabras que la persona entienda y márquelo. Los límites van primero.</translation>
    </message>
    <message>
        <source>2. What may be shared: exactly these items</source>
        <translation>2. Qué se puede compartir: exactamente estos datos</translation>
    </message>
    <message>
        <source>Withheld &amp;from</source>
        <translation>No compartir &amp;con</translation>
    </message>
    <message>
        <source>Reason for withholdin&amp;g</source>
        <translation>Motivo para n&amp;o compartir</translation>
    </message>
    <message>
        <source>3. The answer</source>
        <translation>3. La respuesta</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Persona cuidadora</translation>
    </message>
    <message>
        <source>&amp;Decision of two people...</source>
        <translation>&amp;Decisión de dos personas...</translation>
    </message>
    <message>
        <source>The child is mature enough to decide (15 to 17; 12 to 14 with due weight)</source>
        <translation>Tiene madurez suficiente para decidir (15 a 17; 12 a 14, con el peso debido)</translation>
    </message>
    <message>
        <source>I am not sure that the person can decide this now</source>
        <translation>No es seguro que la persona pueda decidirlo ahora</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Qué observé</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>En el &amp;idioma</translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation>I&amp;ntérprete (código)</translation>
    </message>
    <message>
        <source>From the reg&amp;ister...</source>
        <translation>Del re&amp;gistro...</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Válido &amp;hasta</translation>
    </message>
    <message>
        <source>The signed paper is kept, under lock and key</source>
        <translation>El papel firmado se guarda, bajo llave</translation>
    </message>
    <message>
        <source>Taken in a private place</source>
        <translation>Dado en un lugar privado</translation>
    </message>
    <message>
        <source>Why it counts all the same (focal point)</source>
        <translation>Por qué vale de todos modos (punto focal)</translation>
    </message>
    <message>
        <source>&amp;Printed form...</source>
        <translation>Formulario im&amp;preso...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>Guardar &amp;respuesta</translation>
    </message>
    <message>
        <source>2. The answer</source>
        <translation>2. La respuesta</translation>
    </message>
    <message>
        <source>Only a focal point may write this. Ask one to sign in and record the consent.</source>
        <translation>Solo un punto focal puede escribir esto. Pida a uno que se identifique y registre el consentimiento.</translation>
    </message>
    <message>
        <source>Only a focal point may write this</source>
        <translation>Solo un punto focal puede escribir esto</translation>
    </message>
</context>
<context>
    <name>ConsentFields</name>
    <message>
        <source>Never asked: may be involved in the harm</source>
        <translation>Nunca se le pregunta: puede estar implicada en el daño</translation>
    </message>
    <message>
        <source>Read the limits of confidentiality first.</source>
        <translation>Lea primero los límites de la confidencialidad.</translation>
    </message>
</context>
<context>
    <name>ConsentFormDialog</name>
    <message>
        <source>A filled form is printed from a consent of a case.</source>
        <translation>Un formulario rellenado se imprime desde un consentimiento de un expediente.</translation>
    </message>
    <message>
        <source>Consent form on paper</source>
        <translation>Formulario de consentimiento en papel</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Idioma del formulario</translation>
    </message>
    <message>
        <source>&amp;Blank form, for paper work: no case, everything open</source>
        <translation>Formulario en &amp;blanco, para trabajar en papel: sin expediente, todo por rellenar</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>El formulario como se imprimirá</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;presora</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>C&amp;opias</translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation>Guardar como &amp;archivo...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>I&amp;mprimir</translation>
    </message>
</context>
<context>
    <name>ConsentFormPresenter</name>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>The form left</source>
        <translation>El formulario salió</translation>
    </message>
    <message>
        <source>It is logged. Keep the signed paper locked away, or record the answer and destroy it.</source>
        <translation>Queda registrado. Guarde el papel firmado bajo llave, o registre la respuesta y destrúyalo.</translation>
    </message>
</context>
<context>
    <name>ConsentPresenter</name>
    <message>
        <source>Does the person take it back?</source>
        <translation>¿La persona lo retira?</translation>
    </message>
    <message>
        <source>The person agreed to this before. Recorded as refused, that agreement ends now: its open referrals are stopped, and letters that left have to come back. If the person only wants no further letter, close this form and end the new referral instead.</source>
        <translation>La persona aceptó esto antes. Si se registra como rechazado, ese acuerdo termina ahora: se detienen sus derivaciones abiertas y las cartas que salieron tienen que volver. Si la persona solo no quiere más cartas, cierre este formulario y termine la nueva derivación.</translation>
    </message>
    <message>
        <source>It is taken back</source>
        <translation>Lo retira</translation>
    </message>
    <message>
        <source>Shared already:</source>
        <translation>Ya compartido:</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>the child is not asked, but told what happens</source>
        <translation>al niño o niña no se le pregunta, pero se le dice qué pasa</translation>
    </message>
    <message>
        <source>the child is asked for assent</source>
        <translation>se pide el asentimiento del niño o niña</translation>
    </message>
    <message>
        <source>the child is asked for consent</source>
        <translation>se pide el consentimiento del niño o niña</translation>
    </message>
    <message>
        <source>Rule for {age}: {child}, and a caregiver who can be asked consents too. Where no caregiver is asked: {others}.</source>
        <translation>Regla para {age}: {child}, y también consiente una persona cuidadora a la que se pueda preguntar. Si no se pregunta a ninguna: {others}.</translation>
    </message>
    <message>
        <source>The age is in dispute, so the rule for the younger age holds.</source>
        <translation>La edad está en disputa, así que vale la regla de la edad menor.</translation>
    </message>
    <message>
        <source>The age is not known. If this may be a child, ask as for 15 to 17 years: the person agrees, and a caregiver too; and record the age soon.</source>
        <translation>No se conoce la edad. Si puede ser menor, pregunte como de 15 a 17 años: la persona está de acuerdo y también una persona cuidadora; y anote pronto la edad.</translation>
    </message>
    <message>
        <source>Two people decided in the best interest on {day}; it holds until {until}.</source>
        <translation>Dos personas decidieron en el interés superior el {day}; es válido hasta el {until}.</translation>
    </message>
    <message>
        <source>the child, if mature enough</source>
        <translation>el niño o niña, si tiene madurez suficiente</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Talk now</source>
        <translation>Hablar ahora</translation>
    </message>
    <message>
        <source>Keep a record</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>Receive help</source>
        <translation>Recibir ayuda</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Feedback of a service</source>
        <translation>Respuesta de un servicio</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Volver a contactar</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Family links</source>
        <translation>Contacto entre familiares</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nunca preguntado</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>{valid} of {count} given</source>
        <translation>{valid} de {count} dados</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>Missing for the next step: {purposes}.</source>
        <translation>Falta para el siguiente paso: {purposes}.</translation>
    </message>
    <message>
        <source>Two people should decide in the best interest and record it.</source>
        <translation>Dos personas deben decidir en el interés superior y registrarlo.</translation>
    </message>
    <message>
        <source>A decision of {day} is on record, but not what it is for, so nothing can rest on it. Open Decision of two..., record it again and tick what it is for.</source>
        <translation>Hay registrada una decisión del {day}, pero no para qué es, así que nada puede apoyarse en ella. Abra Decisión de dos..., regístrela de nuevo y marque para qué es.</translation>
    </message>
    <message>
        <source>Something was told without consent and the person does not know it yet; see Shared so far.</source>
        <translation>Se comunicó algo sin consentimiento y la persona aún no lo sabe; vea Compartido hasta ahora.</translation>
    </message>
    <message>
        <source>the signed paper is kept</source>
        <translation>el papel firmado se guarda</translation>
    </message>
    <message>
        <source>taken back: referrals stopped {count}, letters to call back {letters}</source>
        <translation>retirado: derivaciones detenidas {count}, cartas por recuperar {letters}</translation>
    </message>
    <message>
        <source>Ask again: {reasons}</source>
        <translation>Preguntar de nuevo: {reasons}</translation>
    </message>
    <message>
        <source>the person is an adult now ({purposes})</source>
        <translation>la persona ya es adulta ({purposes})</translation>
    </message>
    <message>
        <source>the risk level is another one now ({purposes})</source>
        <translation>el nivel de riesgo ahora es otro ({purposes})</translation>
    </message>
    <message>
        <source>data got into wrong hands; say so, and ask anew ({purposes})</source>
        <translation>unos datos llegaron a manos equivocadas; dígalo y pregunte de nuevo ({purposes})</translation>
    </message>
    <message>
        <source>the wish was taken back at the service ({purposes})</source>
        <translation>la persona retiró su deseo ante el servicio ({purposes})</translation>
    </message>
    <message>
        <source>the time is over ({purposes})</source>
        <translation>el plazo ha vencido ({purposes})</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>The contact is shown.</source>
        <translation>El contacto se muestra.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contacto seguro</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation>Frase clave</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Each time the contact is shown, the log says who looked at it.</source>
        <translation>Cada vez que se muestra el contacto, queda registrado quién lo miró.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Show the contact</source>
        <translation>&amp;Mostrar el contacto</translation>
    </message>
</context>
<context>
    <name>ContactDoneDialog</name>
    <message>
        <source>Choose what came of it</source>
        <translation>Elija el resultado</translation>
    </message>
    <message>
        <source>No next contact is planned. Withdraw the consent to be contacted on the case page too.</source>
        <translation>No hay ningún contacto previsto. Retire también el consentimiento para contactar en la página del expediente.</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Look at &quot;Safe contact&quot; on the case page first: it says when and how the person can be reached safely.</source>
        <translation>Mire primero «Contacto seguro» en la página del expediente: dice cuándo y cómo se puede localizar a la persona de forma segura.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Resul&amp;tado</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ContactDonePresenter</name>
    <message>
        <source>This was a contact with somebody at high risk. Talk about it within 72 hours, with your focal point or a colleague, without names. Nothing about how you are is kept here.</source>
        <translation>Fue un contacto con alguien en riesgo alto. Hable de ello antes de 72 horas, con su punto focal o con un colega, sin nombres. Aquí no se guarda nada sobre cómo está usted.</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>¿Y usted?</translation>
    </message>
</context>
<context>
    <name>ContactPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>The person may be contacted now.</source>
        <translation>Se puede contactar a la persona ahora.</translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation>Se puede dejar un mensaje.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>No deje mensajes.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no preguntado</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>read in the source</source>
        <translation>leído en la fuente</translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation>leído de segunda mano</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>aún no verificado</translation>
    </message>
    <message>
        <source>decision of this program</source>
        <translation>decisión de este programa</translation>
    </message>
    <message>
        <source>the program has no list of this name</source>
        <translation>el programa no tiene ninguna lista con este nombre</translation>
    </message>
    <message>
        <source>this list cannot be changed, so that trails read the same everywhere</source>
        <translation>esta lista no se puede cambiar, para que la auditoría se lea igual en todas partes</translation>
    </message>
    <message>
        <source>the row {field} is missing; rows may be added, not left out</source>
        <translation>falta la fila {field}; se pueden añadir filas, no quitarlas</translation>
    </message>
    <message>
        <source>the file cannot be read, or is larger than 1 MB</source>
        <translation>el archivo no se puede leer o supera 1 MB</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>a comma, a quote or a bracket is missing or too much</source>
        <translation>falta o sobra una coma, una comilla o un corchete</translation>
    </message>
    <message>
        <source>{field} has another kind of value than it should</source>
        <translation>{field} tiene un tipo de valor que no corresponde</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>the row {row} has no {field}; write it as the other rows have it</source>
        <translation>la fila {row} no tiene {field}; escríbalo como en las demás filas</translation>
    </message>
    <message>
        <source>in the row {row}, {field} has another kind of value than in the other rows</source>
        <translation>en la fila {row}, {field} tiene un valor de otro tipo que en las demás filas</translation>
    </message>
    <message>
        <source>in the row {row}, {field} must be one of these: {allowed}</source>
        <translation>en la fila {row}, {field} debe ser uno de estos: {allowed}</translation>
    </message>
    <message>
        <source>the row {row} counts by weight, but not each row of its list has one; write false</source>
        <translation>la fila {row} cuenta por peso, pero no todas las filas de su lista lo tienen; escriba false</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} está vacío</translation>
    </message>
    <message>
        <source>{field} is not a field of a list</source>
        <translation>{field} no es un campo de lista</translation>
    </message>
    <message>
        <source>{field} stands there twice</source>
        <translation>{field} aparece dos veces</translation>
    </message>
    <message>
        <source>the name of the list and of the file differ</source>
        <translation>el nombre de la lista y el del archivo difieren</translation>
    </message>
    <message>
        <source>say original, machine-checked or person-checked of a translation</source>
        <translation>indique original, machine-checked o person-checked en una traducción</translation>
    </message>
    <message>
        <source>{field} is in a language that the top does not name</source>
        <translation>{field} está en un idioma que no se nombra al principio</translation>
    </message>
    <message>
        <source>a code has letters, figures, dots and dashes only</source>
        <translation>un código tiene solo letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>this code is there already</source>
        <translation>este código ya existe</translation>
    </message>
    <message>
        <source>write a date like 2026-11</source>
        <translation>escriba la fecha así: 2026-11</translation>
    </message>
    <message>
        <source>evidence is V, V2, M or P</source>
        <translation>la evidencia es V, V2, M o P</translation>
    </message>
    <message>
        <source>a row from memory needs review</source>
        <translation>una fila escrita de memoria necesita revisión</translation>
    </message>
    <message>
        <source>{field} contains characters that cannot be shown</source>
        <translation>{field} contiene caracteres que no se pueden mostrar</translation>
    </message>
    <message>
        <source>{file} is not used, line {line}: {why}. The list that came with the program is used instead.</source>
        <translation>{file} no se usa, línea {line}: {why}. Se usa en su lugar la lista que vino con el programa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, línea {line}: {why}.</translation>
    </message>
</context>
<context>
    <name>CopyNotice</name>
    <message>
        <source>Read only: this file is worked with on another computer, or by another account of this one. Nothing is stored here, and names, printing and exports stay closed. Work with the file there; if it is lost, the coordinator can work with this copy.</source>
        <translation>Solo lectura: con este archivo se trabaja en otro equipo, o con otra cuenta de este. Aquí no se guarda nada, y los nombres, la impresión y las exportaciones quedan cerrados. Trabaje con el archivo allí; si se ha perdido, la coordinación puede trabajar con esta copia.</translation>
    </message>
    <message>
        <source>Read only: this is a copy, and the original still lies at {path}. Nothing is stored here, and names, printing and exports stay closed. Open the original; if it cannot be used any more, the coordinator can work with this copy.</source>
        <translation>Solo lectura: esto es una copia y el original sigue en {path}. Aquí no se guarda nada, y los nombres, la impresión y las exportaciones quedan cerrados. Abra el original; si ya no se puede usar, la coordinación puede trabajar con esta copia.</translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with, on this computer. If anybody goes on with the file on the other computer, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation>Desde ahora este sería el archivo de trabajo, en este equipo. Si alguien sigue con el archivo del otro equipo, habrá dos archivos que nunca se podrán unir: lo que se registre en uno faltará en el otro.</translation>
    </message>
    <message>
        <source>From now on this file would be the one to work with. If anybody goes on with the original at {path}, there will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.</source>
        <translation>Desde ahora este sería el archivo de trabajo. Si alguien sigue con el original en {path}, habrá dos archivos que nunca se podrán unir: lo que se registre en uno faltará en el otro.</translation>
    </message>
    <message>
        <source>Go on only if the other file was lost, stolen or damaged, or if nobody will use it again. This copy is checked, the audit trail notes the change, and the program starts again.</source>
        <translation>Siga solo si el otro archivo se perdió, fue robado o está dañado, o si nadie lo usará más. Se comprueba esta copia, el registro de auditoría anota el cambio y el programa se reinicia.</translation>
    </message>
    <message>
        <source>Work with this copy?</source>
        <translation>¿Trabajar con esta copia?</translation>
    </message>
    <message>
        <source>Work with this copy</source>
        <translation>Trabajar con esta copia</translation>
    </message>
</context>
<context>
    <name>CopyViewer</name>
    <message>
        <source>A text follows the size of the window’s letters.</source>
        <translation>Un texto sigue el tamaño de letra de la ventana.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
</context>
<context>
    <name>CopyViewerDialog</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Página del documento</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>CopyViewerPresenter</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
</context>
<context>
    <name>CorrectionGate</name>
    <message>
        <source>A closed case is corrected when the person asks for it: record that first, under Requests. Or take the case up again.</source>
        <translation>Un expediente cerrado se corrige cuando la persona lo pide: regístrelo primero, en Solicitudes. O retome el expediente.</translation>
    </message>
</context>
<context>
    <name>DataPaperDialog</name>
    <message>
        <source>Read every page first, and say so.</source>
        <translation>Lea primero cada página e indíquelo.</translation>
    </message>
    <message>
        <source>Everything on file about the person, for the person alone. Names of others that the file knows are taken out; read every page for those that it does not know, and leave out a part that would tell about somebody else.</source>
        <translation>Todo lo que consta sobre la persona, solo para ella. Los nombres de otras personas que el archivo conoce se quitan; lea cada página por los que no conoce y omita una parte que hablaría de otra persona.</translation>
    </message>
    <message>
        <source>What is on file</source>
        <translation>Lo que consta</translation>
    </message>
    <message>
        <source>A notice without names and codes. The program sends nothing: print it, and hand it over where it is safe.</source>
        <translation>Un aviso sin nombres ni códigos. El programa no envía nada: imprímalo y entréguelo donde sea seguro.</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>Aviso de violación</translation>
    </message>
    <message>
        <source>The newest assessment, with a place to sign.</source>
        <translation>La evaluación más reciente, con un lugar para firmar.</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Evaluación de impacto</translation>
    </message>
    <message>
        <source>What the file still knows of this erasure: a mark, a day, a ground, figures and initials.</source>
        <translation>Lo que el archivo aún sabe de este borrado: una marca, un día, un motivo, cifras e iniciales.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de borrado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Idioma del papel</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Para &amp;quién</translation>
    </message>
    <message>
        <source>Leave out where it would tell about somebody else</source>
        <translation>Omitir si hablaría de otra persona</translation>
    </message>
    <message>
        <source>I ha&amp;ve read every page</source>
        <translation>He leído &amp;todas las páginas</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>El papel tal como se imprimirá</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;presora</translation>
    </message>
    <message>
        <source>&amp;Save as file...</source>
        <translation>Guardar como &amp;archivo...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>I&amp;mprimir</translation>
    </message>
</context>
<context>
    <name>DataPaperPresenter</name>
    <message>
        <source>The paper left</source>
        <translation>El papel salió</translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation>Se imprimió o se guardó. Consta en el registro.</translation>
    </message>
</context>
<context>
    <name>DataProtectionPage</name>
    <message>
        <source>Choose a breach in the list.</source>
        <translation>Elija una violación en la lista.</translation>
    </message>
    <message>
        <source>This breach is closed.</source>
        <translation>Esta violación está cerrada.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>&amp;Report a breach...</source>
        <translation>&amp;Notificar una violación...</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Evaluación de impacto</translation>
    </message>
    <message>
        <source>&amp;Assess...</source>
        <translation>&amp;Evaluar...</translation>
    </message>
    <message>
        <source>Begin &amp;before it, with a reason...</source>
        <translation>Empezar &amp;antes, con un motivo...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation>Violaciones de datos</translation>
    </message>
    <message>
        <source>No breach was reported. Report it here at once when something was lost, or seen by somebody who should not.</source>
        <translation>No se ha notificado ninguna violación. Notifíquela aquí enseguida si algo se perdió o lo vio quien no debía verlo.</translation>
    </message>
    <message>
        <source>What is &amp;known...</source>
        <translation>Lo que &amp;se sabe...</translation>
    </message>
    <message>
        <source>Somebody was &amp;told...</source>
        <translation>Se in&amp;formó a alguien...</translation>
    </message>
    <message>
        <source>&amp;Notice on paper...</source>
        <translation>A&amp;viso en papel...</translation>
    </message>
    <message>
        <source>Clos&amp;e...</source>
        <translation>&amp;Cerrar...</translation>
    </message>
</context>
<context>
    <name>DataProtectionPresenter</name>
    <message>
        <source>Close the breach</source>
        <translation>Cerrar la violación</translation>
    </message>
    <message>
        <source>Everybody who has to know knows, and it was stopped. Write what will be done differently, without names.</source>
        <translation>Todos los que deben saberlo lo saben, y se detuvo. Escriba qué se hará de otra manera, sin nombres.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Begin before the assessment</source>
        <translation>Empezar antes de la evaluación</translation>
    </message>
    <message>
        <source>People can be recorded from now on. The first page reminds of the assessment until it is done. Your name and the reason are kept.</source>
        <translation>Desde ahora se pueden registrar personas. La primera página recuerda la evaluación hasta que esté hecha. Se guardan su nombre y el motivo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>{result}. Decided on {day} by {name}.</source>
        <translation>{result}. Decidido el {day} por {name}.</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>Aún no hay evaluación.</translation>
    </message>
    <message>
        <source>Cases: {codes}</source>
        <translation>Expedientes: {codes}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>To be told next</source>
        <translation>A quién informar después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>LATE: {who}, by {moment}</source>
        <translation>CON RETRASO: {who}, antes del {moment}</translation>
    </message>
    <message>
        <source>{who}, by {moment}</source>
        <translation>{who}, antes del {moment}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>cerrada el {day}</translation>
    </message>
</context>
<context>
    <name>DaySheetPresenter</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimir la hoja del día</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), what was due first on top.</source>
        <translation>
            <numerusform>%n línea.</numerusform>
            <numerusform>%n líneas, lo que venció antes arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only case codes and letter numbers are on it, and no name.</source>
        <translation>Solo lleva códigos de expediente y números de carta, y ningún nombre.</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Guardar la hoja del día</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Case file {code}</source>
        <translation>Expediente {code}</translation>
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
        <translation>El archivo se ha actualizado</translation>
    </message>
    <message>
        <source>An older version of this program had made it. Every record was checked afterwards. A copy from before is kept in {folder} as {file}; it opens with the passphrase of the file.</source>
        <translation>Lo había hecho una versión anterior de este programa. Después se comprobó cada registro. Se guarda una copia previa en {folder} como {file}; se abre con la frase de acceso del archivo.</translation>
    </message>
    <message>
        <source>Erased records came back and were erased again</source>
        <translation>Volvieron registros borrados y se borraron otra vez</translation>
    </message>
    <message numerus="yes">
        <source>This copy still held %n record(s) of people who were erased. They are not in it any more, or are not shown where the copy can only be read. The audit trail says so.</source>
        <translation>
            <numerusform>Esta copia aún tenía %n registro de una persona borrada. Ya no está en ella, o no se muestra si la copia solo se puede leer. El registro de auditoría lo dice.</numerusform>
            <numerusform>Esta copia aún tenía %n registros de personas borradas. Ya no están en ella, o no se muestran si la copia solo se puede leer. El registro de auditoría lo dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not worked with this file before, so it cannot know who was erased after this copy was made. Compare with the computer of the branch, and erase them again under People, Letting go.</source>
        <translation>Este equipo no ha trabajado antes con este archivo, así que no puede saber a quién se borró después de hacer esta copia. Compare con el equipo de la filial y borre de nuevo en Personas, Depuración.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>The report is still being made.</source>
        <translation>El informe aún se está preparando.</translation>
    </message>
    <message>
        <source>Report about the program</source>
        <translation>Informe sobre el programa</translation>
    </message>
    <message>
        <source>This is the whole text that would be saved. It holds versions, rounded figures and codes: no names, no case codes, no places of files and nothing that anybody typed. Read it before you save it. The program sends it to nobody.</source>
        <translation>Este es todo el texto que se guardaría. Contiene versiones, cifras redondeadas y códigos: ni nombres, ni códigos de expediente, ni lugares de archivos, ni nada que alguien haya escrito. Léalo antes de guardarlo. El programa no lo envía a nadie.</translation>
    </message>
    <message>
        <source>&amp;Text of the report</source>
        <translation>&amp;Texto del informe</translation>
    </message>
    <message>
        <source>Check the &amp;whole file too</source>
        <translation>&amp;Comprobar también todo el archivo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Guardar el informe...</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPresenter</name>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>{file} holds what you read, and nothing else. Everybody who can open its folder can read it: give it only to whoever helps you, and delete it afterwards. That it was saved is in the audit trail.</source>
        <translation>{file} contiene lo que usted leyó y nada más. Quien pueda abrir su carpeta puede leerlo: déselo solo a quien le ayuda y bórrelo después. En el registro de auditoría consta que se guardó.</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>El informe se guardó</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits. Clear the search.</source>
        <translation>Ningún servicio coincide. Vacíe la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>El primer servicio (%n) por nombre; acote la búsqueda para ver otros.</numerusform>
            <numerusform>Los primeros %n servicios por nombre; acote la búsqueda para ver otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>Colu&amp;mnas...</translation>
    </message>
    <message>
        <source>&amp;Save list...</source>
        <translation>Guardar lis&amp;ta...</translation>
    </message>
    <message>
        <source>Needs without a ser&amp;vice...</source>
        <translation>Necesidades sin ser&amp;vicio...</translation>
    </message>
    <message>
        <source>&amp;Pocket list...</source>
        <translation>Lista de &amp;bolsillo...</translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation>&amp;Importar lista...</translation>
    </message>
    <message>
        <source>&amp;Add service...</source>
        <translation>&amp;Añadir servicio...</translation>
    </message>
    <message>
        <source>No service is found. Change the words or the filters.</source>
        <translation>No se encuentra ningún servicio. Cambie las palabras o los filtros.</translation>
    </message>
    <message>
        <source>No services in the directory yet</source>
        <translation>Aún no hay servicios en el directorio</translation>
    </message>
    <message>
        <source>Add the services that people are referred to here. A service can be used once its check is recorded.</source>
        <translation>Añada los servicios a los que se deriva a las personas. Un servicio se puede usar en cuanto se registra su verificación.</translation>
    </message>
    <message>
        <source>Choose a service to see what it offers and whether it can be used today.</source>
        <translation>Elija un servicio para ver qué ofrece y si se puede usar hoy.</translation>
    </message>
    <message>
        <source>Details of the service</source>
        <translation>Detalles del servicio</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Editar...</translation>
    </message>
    <message>
        <source>&amp;Record a check...</source>
        <translation>&amp;Registrar verificación...</translation>
    </message>
    <message>
        <source>Allow toda&amp;y...</source>
        <translation>&amp;Permitir hoy...</translation>
    </message>
    <message>
        <source>&amp;Hide address...</source>
        <translation>&amp;Ocultar la dirección...</translation>
    </message>
    <message>
        <source>Cl&amp;ose for good...</source>
        <translation>&amp;Cerrar definitivamente...</translation>
    </message>
    <message>
        <source>Lif&amp;t suspension...</source>
        <translation>&amp;Levantar suspensión...</translation>
    </message>
    <message>
        <source>Suspen&amp;d...</source>
        <translation>&amp;Suspender...</translation>
    </message>
</context>
<context>
    <name>DirectoryPresenter</name>
    <message>
        <source>Not usable today</source>
        <translation>No utilizable hoy</translation>
    </message>
    <message>
        <source>Usable today, check due by {day}</source>
        <translation>Utilizable hoy, verificar antes del {day}</translation>
    </message>
    <message>
        <source>Usable today</source>
        <translation>Utilizable hoy</translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>Elija primero un servicio de la lista.</translation>
    </message>
    <message>
        <source>Lift the suspension or closure first, with a reason.</source>
        <translation>Levante primero la suspensión o el cierre, con un motivo.</translation>
    </message>
    <message>
        <source>It was suspended, and that was lifted. Record a check first.</source>
        <translation>Estaba suspendido y eso se levantó. Registre primero una verificación.</translation>
    </message>
    <message>
        <source>This service can be used today already.</source>
        <translation>Este servicio ya se puede usar hoy.</translation>
    </message>
    <message>
        <source>The address is hidden already.</source>
        <translation>La dirección ya está oculta.</translation>
    </message>
    <message>
        <source>This service is already closed.</source>
        <translation>Este servicio ya está cerrado.</translation>
    </message>
    <message>
        <source>From now on the address of {service} stands on no list, no card and no paper, and only those who maintain the directory see it. Papers that were printed before still show it.</source>
        <translation>Desde ahora la dirección de {service} no figura en ninguna lista, tarjeta ni papel, y solo la ven quienes mantienen el directorio. Los papeles impresos antes la siguen mostrando.</translation>
    </message>
    <message>
        <source>Hide the address?</source>
        <translation>¿Ocultar la dirección?</translation>
    </message>
    <message>
        <source>Hide the address</source>
        <translation>Ocultar la dirección</translation>
    </message>
    <message>
        <source>Usable today, not funded yet</source>
        <translation>Utilizable hoy, aún sin financiación</translation>
    </message>
    <message>
        <source>Usable today, funding ended</source>
        <translation>Utilizable hoy, financiación terminada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation>¿Abierto
ahora?</translation>
    </message>
    <message>
        <source>Check holds
until</source>
        <translation>Verificación
válida hasta</translation>
    </message>
    <message>
        <source>{service} has no valid check. Referrals to it will be possible until the end of today. Your name and the reason are kept.</source>
        <translation>{service} no tiene una verificación válida. Se podrá derivar a este servicio hasta que acabe el día de hoy. Se guardan su nombre y el motivo.</translation>
    </message>
    <message>
        <source>Allow today</source>
        <translation>Permitir hoy</translation>
    </message>
    <message>
        <source>{service} cannot receive referrals from now on. Nobody can allow it until the suspension was lifted and a new check recorded.</source>
        <translation>{service} no puede recibir derivaciones desde ahora. Nadie puede permitirlo hasta que se levante la suspensión y se registre una nueva verificación.</translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation>Suspender servicio</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Lift suspension or closure</source>
        <translation>Levantar suspensión o cierre</translation>
    </message>
    <message>
        <source>{service} was stopped: {reason} Lifting that is kept with your name and the reason. Nobody can be referred there before somebody has recorded a new check.</source>
        <translation>{service} se detuvo: {reason} Al levantarlo se guardan su nombre y el motivo. No se puede derivar a nadie allí hasta que alguien registre una nueva verificación.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>{service} stays in the directory because of earlier referrals, and cannot receive new ones. If it opens again, lift the closure and record a new check.</source>
        <translation>{service} sigue en el directorio por derivaciones anteriores y no puede recibir nuevas. Si vuelve a abrir, levante el cierre y registre una nueva verificación.</translation>
    </message>
    <message>
        <source>Close service for good</source>
        <translation>Cerrar servicio definitivamente</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Cerrar definitivamente</translation>
    </message>
    <message>
        <source>Referred there and not finished: {cases}. They may be there now. Look after each of them, by their safe way.</source>
        <translation>Derivados allí y sin terminar: {cases}. Puede que estén allí ahora. Ocúpese de cada persona, por su vía segura.</translation>
    </message>
    <message>
        <source>Why it cannot be used: {reasons}.</source>
        <translation>Por qué no se puede usar: {reasons}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation>¿Notifica a
autoridades?</translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation>¿Utilizable hoy?</translation>
    </message>
</context>
<context>
    <name>DisplayDialog</name>
    <message>
        <source>As the computer says</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, dark on light</source>
        <translation>Alto contraste, oscuro sobre claro</translation>
    </message>
    <message>
        <source>High contrast, light on dark</source>
        <translation>Alto contraste, claro sobre oscuro</translation>
    </message>
    <message>
        <source>The words of {language} are missing or damaged on this computer, so the program speaks English. Nothing else is lost. Install the program again.</source>
        <translation>Las palabras en {language} faltan o están dañadas en este equipo, así que el programa habla inglés. No se pierde nada más. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Idioma y pantalla</translation>
    </message>
    <message>
        <source>What you choose is shown at once and kept on this computer for you. Nothing that you typed is lost.</source>
        <translation>Lo que elija se muestra enseguida y queda así para usted en este equipo. No se pierde nada de lo que escribió.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Nothing on the screen &amp;moves by itself</source>
        <translation>&amp;Nada se mueve solo en la pantalla</translation>
    </message>
    <message>
        <source>Also show the &amp;Hijri date</source>
        <translation>Mostrar también la fecha de la &amp;Hégira</translation>
    </message>
    <message>
        <source>&amp;Back to the usual display</source>
        <translation>&amp;Volver a la pantalla habitual</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>What the window remembers here (language, size of text, colours, columns) was damaged and is as at the beginning. Choose it again under “Aa ع”. No record is touched. The damaged file is kept as {file}.</source>
        <translation>Lo que la ventana recuerda aquí (idioma, tamaño del texto, colores, columnas) estaba dañado y está como al principio. Elíjalo de nuevo en «Aa ع». No se ha tocado ningún registro. El archivo dañado se conserva como {file}.</translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el expediente</translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation>Solicitudes sobre los datos</translation>
    </message>
    <message>
        <source>Take the case up again</source>
        <translation>Retomar el expediente</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Conservar más tiempo</translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation>Retener el expediente</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Terminar la retención</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Correct identity</source>
        <translation>Corregir identidad</translation>
    </message>
    <message>
        <source>Record assistance</source>
        <translation>Registrar asistencia</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Preparar una derivación</translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation>Opciones y trayecto</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Pasos pendientes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirar consentimiento</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Qué respondieron</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Qué dice la persona</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Sin derivación</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Contacto rápido</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>Derivación recibida</translation>
    </message>
    <message>
        <source>Details of a service</source>
        <translation>Detalles de un servicio</translation>
    </message>
    <message>
        <source>Check of a service</source>
        <translation>Verificación de un servicio</translation>
    </message>
    <message>
        <source>Allow a service today</source>
        <translation>Permitir un servicio hoy</translation>
    </message>
    <message>
        <source>Suspend a service</source>
        <translation>Suspender un servicio</translation>
    </message>
    <message>
        <source>Lift a suspension</source>
        <translation>Levantar una suspensión</translation>
    </message>
    <message>
        <source>Close a service</source>
        <translation>Cerrar un servicio</translation>
    </message>
    <message>
        <source>Accept an older file</source>
        <translation>Aceptar un archivo más antiguo</translation>
    </message>
    <message>
        <source>Key for backups</source>
        <translation>Clave para copias</translation>
    </message>
    <message>
        <source>Decision in the best interest</source>
        <translation>Decisión en el interés superior</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Situación por decisión de otros</translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation>Comunicar sin consentimiento</translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation>Deber legal de notificar</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Nuevo colega</translation>
    </message>
    <message>
        <source>New passphrase for a colleague</source>
        <translation>Nueva frase de acceso para un colega</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Name or role of a colleague</source>
        <translation>Nombre o función de un colega</translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation>Valorar una pregunta</translation>
    </message>
    <message>
        <source>Loss of readiness</source>
        <translation>Pérdida de preparación</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>A quién pedir consejo</translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation>Redacción de una carta</translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation>Evaluar la seguridad</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>Pasos sobre el suicidio</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Activar una alerta</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>Goal of a plan</source>
        <translation>Objetivo de un plan</translation>
    </message>
    <message>
        <source>Correct what was written</source>
        <translation>Corregir lo anotado</translation>
    </message>
    <message>
        <source>Step of a legal matter</source>
        <translation>Paso de un asunto legal</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>Aprobar un plan</translation>
    </message>
    <message>
        <source>Take a flag down</source>
        <translation>Retirar una alerta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation>Violación de datos</translation>
    </message>
    <message>
        <source>Somebody was told of a breach</source>
        <translation>Se informó a alguien de una violación</translation>
    </message>
    <message>
        <source>Close a breach of data</source>
        <translation>Cerrar una violación de datos</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Evaluación de impacto</translation>
    </message>
    <message>
        <source>Begin before the impact assessment</source>
        <translation>Empezar antes de la evaluación de impacto</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>Familia y personas a cargo</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Actividad de grupo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Ask a colleague to agree</source>
        <translation>Pedir el acuerdo de un colega</translation>
    </message>
    <message>
        <source>Open an identity for a time</source>
        <translation>Abrir una identidad por un tiempo</translation>
    </message>
    <message>
        <source>Agree or not</source>
        <translation>Aceptar o no</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>{form}: what you typed waits on Home, for at most {days} days.</source>
        <translation>{form}: lo que escribió espera en Inicio, durante {days} días como máximo.</translation>
    </message>
    <message>
        <source>{form}: what you typed was not kept, because the record was erased meanwhile.</source>
        <translation>{form}: lo que escribió no se guardó, porque el registro se borró entretanto.</translation>
    </message>
    <message>
        <source>What is being typed cannot be kept for a power cut. {why}</source>
        <translation>Lo que se escribe no puede guardarse ante un corte de luz. {why}</translation>
    </message>
</context>
<context>
    <name>DraftOpening</name>
    <message>
        <source>The case was closed meanwhile. Nothing can be added to it.</source>
        <translation>El expediente se cerró entretanto. No se le puede añadir nada.</translation>
    </message>
    <message>
        <source>This consent was withdrawn or replaced meanwhile.</source>
        <translation>Este consentimiento se retiró o sustituyó entretanto.</translation>
    </message>
    <message>
        <source>This service is no longer suspended or closed.</source>
        <translation>Este servicio ya no está suspendido ni cerrado.</translation>
    </message>
    <message>
        <source>This was settled meanwhile.</source>
        <translation>Esto se resolvió entretanto.</translation>
    </message>
    <message>
        <source>This service was suspended or closed meanwhile.</source>
        <translation>Este servicio se suspendió o cerró entretanto.</translation>
    </message>
    <message>
        <source>This colleague has left meanwhile.</source>
        <translation>Este colega se marchó entretanto.</translation>
    </message>
    <message>
        <source>This version of the program no longer has the form.</source>
        <translation>Esta versión del programa ya no tiene el formulario.</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <source>Prove that a backup restores</source>
        <translation>Comprobar que una copia se restaura</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>The backup is restored to a private place, checked whole, compared with what it says about itself, and thrown away again. Nothing of your file changes. Use what you would have if this laptop were gone: the passphrase of the backup, a secret key, or two recovery sheets.</source>
        <translation>La copia se restaura en un lugar privado, se comprueba entera, se compara con lo que dice de sí misma y se desecha. Nada de su archivo cambia. Use lo que tendría si este portátil faltara: la frase de acceso de la copia, una clave secreta o dos hojas de recuperación.</translation>
    </message>
    <message>
        <source>The backup {file} will be restored and checked.</source>
        <translation>Se restaurará y comprobará la copia {file}.</translation>
    </message>
    <message>
        <source>The backup restores. Every record and the whole audit trail in it were checked.</source>
        <translation>La copia se restaura. Se comprobaron todos sus registros y todo su registro de auditoría.</translation>
    </message>
    <message>
        <source>The days are not counted from today, because the open file was the key: without this laptop there is only the passphrase of the backup, a secret key, or the recovery sheets. Prove it with one of these.</source>
        <translation>Los días no se cuentan desde hoy, porque la clave fue el archivo abierto: sin este portátil solo quedan la frase de acceso de la copia, una clave secreta o las hojas de recuperación. Compruébelo con una de ellas.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>&amp;Give passphrase</source>
        <translation>&amp;Dar frase de acceso</translation>
    </message>
    <message>
        <source>Choose a sign-in name first.</source>
        <translation>Elija primero un nombre de acceso.</translation>
    </message>
    <message>
        <source>Enter the name first.</source>
        <translation>Escriba primero el nombre.</translation>
    </message>
    <message>
        <source>Enrol somebody</source>
        <translation>Inscribir a alguien</translation>
    </message>
    <message>
        <source>Everybody needs a sign-in name and a passphrase of their own on this laptop.</source>
        <translation>Cada persona necesita un nombre y una frase de acceso propios en este portátil.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>&amp;Nombre completo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>Nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Short, for example the given name</source>
        <translation>Corto, por ejemplo el nombre de pila</translation>
    </message>
    <message>
        <source>Signed the confidentiality &amp;agreement on</source>
        <translation>Firmó el acuerdo de confidencialidad e&amp;l</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Día del acuerdo</translation>
    </message>
    <message>
        <source>Passphrase of this person: they write it down and keep it</source>
        <translation>Frase de acceso de esta persona: la anota y la guarda</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Repí&amp;tala</translation>
    </message>
    <message>
        <source>They choose an own one of at &amp;least 15 characters</source>
        <translation>&amp;Elige una propia de al menos 15 caracteres</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>Frase &amp;propia</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Frase propia, otra ve&amp;z</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Inscribir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>EnrolPresenter</name>
    <message>
        <source>For {name}, on this laptop. A passphrase that they had here no longer works afterwards.</source>
        <translation>Para {name}, en este portátil. Si ya tenía aquí una frase de acceso, dejará de funcionar.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Elija el fundamento</translation>
    </message>
    <message>
        <source>Choose the ground and the second person, and type the case code.</source>
        <translation>Elija el fundamento y la segunda persona, y escriba el código del expediente.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Everything about this person is removed from the file for good: identity, case, consents, help, referrals, notes and unfinished forms. It cannot be taken back. A case code in the audit trail and sums that name nobody stay.</source>
        <translation>Todo lo relativo a esta persona se quita del archivo para siempre: identidad, expediente, consentimientos, ayuda, derivaciones, notas y formularios sin terminar. No se puede deshacer. Quedan un código del expediente en el registro de auditoría y totales que no nombran a nadie.</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Fundamento</translation>
    </message>
    <message>
        <source>&amp;Type the case code once more</source>
        <translation>&amp;Escriba otra vez el código del expediente</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>Una segunda persona acepta</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>Un punto focal o la coordinación lee esto aquí y acepta. Nadie lo decide en solitario.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Segunda persona</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>Su nombre de acceso</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar definitivamente</translation>
    </message>
</context>
<context>
    <name>ErasePresenter</name>
    <message numerus="yes">
        <source>%n backup(s) on record still hold this person until you destroy them.</source>
        <translation>
            <numerusform>%n copia de seguridad anotada aún contiene a esta persona hasta que usted la destruya.</numerusform>
            <numerusform>%n copias de seguridad anotadas aún contienen a esta persona hasta que usted las destruya.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no sign-in on this laptop; is {name} here, and agrees?</source>
        <translation>{name} no tiene acceso en este portátil; ¿está {name} aquí y acepta?</translation>
    </message>
    <message>
        <source>Everything about case {case} is removed for good. Nobody can bring it back.</source>
        <translation>Todo lo relativo al expediente {case} se quita para siempre. Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>¿Borrar definitivamente?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your role does not include this. Ask the coordinator of your branch.</source>
        <translation>Su función no incluye esto. Pregunte a la coordinación de su filial.</translation>
    </message>
    <message>
        <source>This record is no longer in the file. Go back to the list and choose it again.</source>
        <translation>Este registro ya no está en el archivo. Vuelva a la lista y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing was sent; open it again and look at the new version.</source>
        <translation>Esto se cambió después de que usted lo abriera. No se envió nada; ábralo de nuevo y mire la nueva versión.</translation>
    </message>
    <message>
        <source>There is no valid consent for this. Talk with the person and record what they say, then try again.</source>
        <translation>No hay consentimiento válido para esto. Hable con la persona, registre lo que dice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The person did not agree to share all of these items. Take them out or ask again.</source>
        <translation>La persona no aceptó compartir todos estos datos. Quítelos o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out.</source>
        <translation>Es más de lo que necesita el destinatario, y ninguna razón lo permite. Quite los elementos en gris.</translation>
    </message>
    <message>
        <source>Record what the person says about the service, or choose why they were not asked.</source>
        <translation>Registre lo que la persona dice del servicio, o elija por qué no se le preguntó.</translation>
    </message>
    <message>
        <source>Nothing is left that this letter may say. Choose items that the person agreed to share.</source>
        <translation>No queda nada que esta carta pueda decir. Elija datos que la persona haya aceptado compartir.</translation>
    </message>
    <message>
        <source>Case {case_code} is closed, so nothing is added to it. Take it up again first, with a reason.</source>
        <translation>El expediente {case_code} está cerrado, así que no se le añade nada. Retómelo primero, con un motivo.</translation>
    </message>
    <message>
        <source>Case {case_code} lies in the bin, so it takes nothing. Put it back first, under Recent changes, Bin.</source>
        <translation>El expediente {case_code} está en la papelera, así que no admite nada. Devuélvalo primero a su sitio, en Cambios recientes, Papelera.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more, and nothing was changed. Recent changes says why.</source>
        <translation>Este cambio ya no se puede deshacer, y no se cambió nada. Cambios recientes dice por qué.</translation>
    </message>
    <message>
        <source>Something has to be done before this case can be closed. Nothing was changed.</source>
        <translation>Hay que hacer algo antes de poder cerrar este expediente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something stands against putting these two case files together. Nothing was changed.</source>
        <translation>Algo impide unir estos dos expedientes. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something stands against it, so this case stays where it is. Nothing was changed.</source>
        <translation>Algo lo impide: este expediente se queda donde está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something stands against erasing this person now. Nothing was changed.</source>
        <translation>Algo impide borrar ahora a esta persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>This service cannot receive referrals now. Check it in the directory or choose another one.</source>
        <translation>Este servicio no puede recibir derivaciones ahora. Mírelo en el directorio o elija otro.</translation>
    </message>
    <message>
        <source>This list cannot be read. Nothing was stored. Save it as an .xlsx workbook or as CSV and try again.</source>
        <translation>Esta lista no se puede leer. No se guardó nada. Guárdela como libro .xlsx o como CSV e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This copy of the program has no release key, so it cannot check a set-up file. Use the printed list.</source>
        <translation>Esta copia del programa no tiene clave de versión, así que no puede comprobar un archivo de instalación. Use la lista impresa.</translation>
    </message>
    <message>
        <source>This does not fit where the referral stands now; perhaps somebody recorded something meanwhile. Nothing was stored. Look at the referral on the case page and record what comes next there.</source>
        <translation>Esto no corresponde al estado actual de la derivación; quizá alguien registró algo entretanto. No se guardó nada. Mire la derivación en la página del expediente y registre allí lo que sigue.</translation>
    </message>
    <message>
        <source>Letter {number} never left the desk, so nothing has to come back. Note on the first page that it is settled.</source>
        <translation>La carta {number} nunca salió de la oficina, así que nada tiene que volver. Anote en Inicio que está resuelto.</translation>
    </message>
    <message>
        <source>Some steps of a safe referral are still open. Tick what was done, or write why it is left out; then the letter can leave.</source>
        <translation>Aún quedan pasos pendientes de una derivación segura. Marque lo que se hizo o escriba por qué se omite; entonces la carta podrá salir.</translation>
    </message>
    <message>
        <source>Choose how the referral ended before you close it.</source>
        <translation>Elija cómo terminó la derivación antes de cerrarla.</translation>
    </message>
    <message>
        <source>No referral of this branch has the number {number}. Compare it with the slip; it may belong to another branch. Nothing was stored.</source>
        <translation>Ninguna derivación de esta filial tiene el número {number}. Compárelo con el talón; puede ser de otra filial. No se guardó nada.</translation>
    </message>
    <message>
        <source>This answer to letter {number} is on record already. Nothing was stored a second time.</source>
        <translation>Esta respuesta a la carta {number} ya está registrada. No se guardó otra vez.</translation>
    </message>
    <message>
        <source>Letter {number} was recalled, because the person took the consent back. Nothing more is recorded about it: do not use what the service wrote, and ask it to return or destroy the letter.</source>
        <translation>La carta {number} se retiró porque la persona retiró el consentimiento. No se registra nada más sobre ella: no use lo que escribió el servicio y pídale que devuelva o destruya la carta.</translation>
    </message>
    <message>
        <source>Do not contact the person now. Nothing was stored.</source>
        <translation>No contacte ahora a la persona. No se guardó nada.</translation>
    </message>
    <message>
        <source>You do not work on the case {case_code}, so its identity is closed to you. Open it on the page of the case, with a reason and for a limited time, or ask a colleague who works on it.</source>
        <translation>Usted no trabaja en el expediente {case_code}, por lo que su identidad le está cerrada. Ábrala en la página del expediente, con un motivo y por un tiempo limitado, o pregunte a un colega que trabaje en él.</translation>
    </message>
    <message>
        <source>This interpreter has a conflict of interest and must step aside. Choose another one. That they were not used can be recorded.</source>
        <translation>Este intérprete tiene un conflicto de intereses y debe apartarse. Elija otro. Puede anotarse que no se recurrió a él.</translation>
    </message>
    <message>
        <source>Only colleagues whose training the coordinator recorded may ask these questions. If you are worried, press the button that gets help now.</source>
        <translation>Solo pueden hacer estas preguntas los colegas cuya formación registró la coordinación. Si algo le preocupa, pulse el botón que pide ayuda ahora.</translation>
    </message>
    <message>
        <source>The letter cannot print these characters: {characters}. Write this item in Latin letters or leave it out.</source>
        <translation>La carta no puede imprimir estos caracteres: {characters}. Escriba este dato en letras latinas u omítalo.</translation>
    </message>
    <message>
        <source>The wording of the letter has a mistake in line {line}. Ask the coordinator to correct it.</source>
        <translation>La redacción de la carta tiene un error en la línea {line}. Pida a la coordinación que lo corrija.</translation>
    </message>
    <message>
        <source>The letter was not handed over: {detail}. The log says so. Check the printer or the folder and try again.</source>
        <translation>La carta no se entregó: {detail}. Queda registrado. Revise la impresora o la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use at least 15 characters, or let the program make one.</source>
        <translation>Esta frase de acceso es demasiado fácil de adivinar. Use al menos 15 caracteres o deje que el programa cree una.</translation>
    </message>
    <message>
        <source>The content list {file} has a mistake in line {line}. The program cannot use it.</source>
        <translation>La lista de contenido {file} tiene un error en la línea {line}. El programa no puede usarla.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and the folder.</source>
        <translation>No hay ningún archivo en {path}. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Choose another folder.</source>
        <translation>La carpeta de {path} no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written or read here. Choose a folder that belongs to you.</source>
        <translation>{path} no se puede escribir o leer aquí. Elija una carpeta que sea suya.</translation>
    </message>
    <message>
        <source>There is no folder {path}. If it is on a stick, put the stick in. Or choose another folder, or leave this empty and choose one later.</source>
        <translation>No existe la carpeta {path}. Si está en una memoria USB, conéctela. O elija otra carpeta, o deje esto vacío y elija más tarde.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {path}. Choose another folder, or leave this empty and choose one later.</source>
        <translation>No se puede escribir nada en la carpeta {path}. Elija otra carpeta, o deje esto vacío y elija más tarde.</translation>
    </message>
    <message>
        <source>{path} already exists and is never overwritten. Choose another name.</source>
        <translation>{path} ya existe y nunca se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a case file. Nothing was changed. Look for the real file or restore a backup.</source>
        <translation>{path} está vacío, así que no es un archivo de expedientes. No se cambió nada. Busque el archivo verdadero o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is an ordinary database without encryption, not a file of this program. Nothing was changed.</source>
        <translation>{path} es una base de datos corriente sin cifrar, no un archivo de este programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} was not made by this program. Nothing was changed.</source>
        <translation>{path} no lo hizo este programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} ends too early: a part of it is missing. Nothing was changed. Restore the newest backup.</source>
        <translation>{path} termina antes de tiempo: le falta una parte. No se cambió nada. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>{path} se escribió con una versión más reciente de este programa. Instale esa versión; no se cambió nada.</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program. Open it in the window once: it is backed up and brought up to date there. Nothing was changed.</source>
        <translation>{path} se hizo con una versión anterior de este programa. Ábralo una vez en la ventana: allí se copia y se actualiza. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is already open in another window or by another person. Close it there, then try again.</source>
        <translation>{path} ya está abierto en otra ventana o por otra persona. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed or replaced while it was open, so nothing more is stored in it. What was stored before is in the moved file. Put it back, or lock the program and open the file where it is now.</source>
        <translation>{path} se movió, renombró o sustituyó mientras estaba abierto, así que no se guarda nada más en él. Lo guardado antes está en el archivo movido. Devuélvalo a su sitio, o bloquee el programa y abra el archivo donde está ahora.</translation>
    </message>
    <message>
        <source>This is a copy that can only be read: nothing can be stored, and no name shown, printed or exported, because that leaves entries. Work with the original; if it is lost, the coordinator chooses Work with this copy at the top of the window.</source>
        <translation>Esta es una copia de solo lectura: no se puede guardar nada, ni mostrar, imprimir o exportar nombres, porque eso deja entradas. Trabaje con el original; si se ha perdido, la coordinación elige Trabajar con esta copia en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Sign-in name and passphrase do not fit. Check both and try again; if you forgot them, ask your coordinator.</source>
        <translation>El nombre y la frase de acceso no coinciden. Compruebe ambos e inténtelo de nuevo; si los olvidó, pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>The list of sign-in names of this laptop is damaged. Leave the sign-in name empty and open the file with its own passphrase, then enrol the staff again. No record is lost.</source>
        <translation>La lista de nombres de acceso de este portátil está dañada. Deje vacío el nombre de acceso, abra el archivo con su propia frase de acceso e inscriba de nuevo al personal. No se pierde ningún registro.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Make somebody else coordinator first.</source>
        <translation>Es la única persona en la coordinación. Asigne primero la coordinación a otra persona.</translation>
    </message>
    <message>
        <source>Too many attempts failed. Wait {seconds} seconds, then try again. Nothing is ever deleted.</source>
        <translation>Demasiados intentos fallidos. Espere {seconds} segundos e inténtelo de nuevo. Nunca se elimina nada.</translation>
    </message>
    <message>
        <source>You have no confidentiality agreement in date. Sign one on paper; a coordinator then records it under Staff, that of their own too.</source>
        <translation>Usted no tiene un acuerdo de confidencialidad vigente. Firme uno en papel; después la coordinación lo registra en Personal, también el suyo propio.</translation>
    </message>
    <message>
        <source>Before the first real record, the recovery sheets must be printed and two of them typed back. The coordinator does this under Keys. What you type here stays until you close the form.</source>
        <translation>Antes del primer registro real hay que imprimir las hojas de recuperación y volver a escribir dos de ellas. La coordinación lo hace en Claves. Lo que escriba aquí queda hasta que cierre el formulario.</translation>
    </message>
    <message>
        <source>Recovery sheet {sheet} cannot be used. Compare it with the paper, word by word. Nothing was changed.</source>
        <translation>La hoja de recuperación {sheet} no se puede usar. Compárela con el papel, palabra por palabra. No se cambió nada.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Esto se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk on which {path} lies is full, so this was not stored. Everything from before is whole. Make room there, then try again.</source>
        <translation>El disco donde está {path} está lleno, así que esto no se guardó. Todo lo anterior está intacto. Libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The stick takes no file as large as this backup: it is formatted as FAT32, which ends at 4 GiB. Use a stick that is formatted as exFAT or NTFS. The backups that are on it are whole.</source>
        <translation>La memoria USB no admite un archivo tan grande como esta copia: tiene formato FAT32, que llega a 4 GiB. Use una con formato exFAT o NTFS. Las copias que contiene están íntegras.</translation>
    </message>
    <message>
        <source>There is too little memory for this. Nothing unfinished was kept. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para esto. No se guardó nada sin terminar. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not confirm that this was stored ({detail}). Open the file again and look before you repeat it.</source>
        <translation>El disco no confirmó que esto se guardara ({detail}). Abra de nuevo el archivo y mire antes de repetirlo.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Check it and try again; if you are sure that it is right, the beginning of the file may be damaged: restore a backup.</source>
        <translation>La frase de acceso no abre {path}. Compruébela e inténtelo de nuevo; si tiene la certeza de que es correcta, puede estar dañado el principio del archivo: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is damaged. Do not work with it; restore the newest backup. The damaged file was left as it is.</source>
        <translation>{path} está dañado. No trabaje con él; restaure la última copia de seguridad. El archivo dañado quedó como está.</translation>
    </message>
    <message>
        <source>A part of this program that encrypts the file is missing or was replaced, so {path} was not opened and nothing was written. Install pgi-desk again from a copy that you trust.</source>
        <translation>Falta o fue sustituida una parte de este programa que cifra el archivo, por lo que {path} no se abrió y no se escribió nada. Instale pgi-desk de nuevo desde una copia de confianza.</translation>
    </message>
    <message>
        <source>Case files are not kept on network drives, sticks or folders that are copied to the internet: {path}. Choose a folder on this computer.</source>
        <translation>Los archivos de expedientes no se guardan en unidades de red, memorias USB ni carpetas que se copian a internet: {path}. Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>{path} is a training file. It cannot be used here; open it with demo mode.</source>
        <translation>{path} es un archivo de formación. No se puede usar aquí; ábralo con el modo de formación.</translation>
    </message>
    <message>
        <source>{path} is a real case file. It cannot be used for training.</source>
        <translation>{path} es un archivo de expedientes real. No se puede usar para formación.</translation>
    </message>
    <message>
        <source>This exists in training mode alone. Close this file and press Training mode on the first window.</source>
        <translation>Esto solo existe en el modo de formación. Cierre este archivo y pulse Modo de formación en la primera ventana.</translation>
    </message>
    <message>
        <source>This passphrase or key does not open the backup, or its beginning is damaged. Nothing was written.</source>
        <translation>Esta frase de acceso o clave no abre la copia, o su principio está dañado. No se escribió nada.</translation>
    </message>
    <message>
        <source>This backup is whole and was made before the passphrase of the file was changed. Type the passphrase that the file had then, below, and try again. Nothing was recorded.</source>
        <translation>Esta copia está íntegra y se hizo antes de cambiar la frase de acceso del archivo. Escriba abajo la frase que tenía entonces el archivo e inténtelo de nuevo. No se registró nada.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was changed. Nothing was written. Use another backup.</source>
        <translation>La copia {path} está dañada o se modificó. No se escribió nada. Use otra copia.</translation>
    </message>
    <message>
        <source>The backup did not read back the same, so it was not kept. Use another stick or folder.</source>
        <translation>La copia no era igual al releerla, así que no se conservó. Use otra memoria USB o carpeta.</translation>
    </message>
    <message>
        <source>The backup cannot be made or read: {path}. Nothing was changed.</source>
        <translation>La copia no se puede hacer o leer: {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>What the branch is ready to do does not open this yet: it needs level {needed}, and level {level} counts now. Look at the page Readiness.</source>
        <translation>El nivel de preparación de la filial aún no permite esto: hace falta el nivel {needed} y ahora cuenta el nivel {level}. Mire la página Preparación.</translation>
    </message>
    <message>
        <source>Before the first person is recorded, a coordinator weighs what could happen to the data, or notes why the work begins before that. Open the page Readiness, then Data protection. Contacts without a name and help in an emergency stay open.</source>
        <translation>Antes de registrar a la primera persona, la coordinación valora qué podría pasar con los datos, o anota por qué el trabajo empieza antes. Abra la página Preparación y luego Protección de datos. Los contactos sin nombre y la ayuda de emergencia siguen abiertos.</translation>
    </message>
    <message>
        <source>This cannot be closed yet. What is missing stands in the list beside it.</source>
        <translation>Aún no se puede cerrar. Lo que falta está en la lista al lado.</translation>
    </message>
    <message>
        <source>The questions before this step have not been answered, or the answer was to stop. Begin the step again from its page, answer the questions, or choose why they are left out.</source>
        <translation>No se respondieron las preguntas previas a este paso, o la respuesta fue parar. Empiece de nuevo el paso desde su página, responda las preguntas o elija por qué se omiten.</translation>
    </message>
    <message>
        <source>One entry cannot be kept. Look at the marked field.</source>
        <translation>Una entrada no se puede guardar. Mire el campo marcado.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is. What is in the way stands at each field.</source>
        <translation>Esto no se puede guardar como está. Cada campo dice qué lo impide.</translation>
    </message>
    <message>
        <source>{path} cannot be used. Nothing was changed.</source>
        <translation>{path} no se puede usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is open in another window on this computer (started {since} by {by}). Close it there, then try again.</source>
        <translation>{path} está abierto en otra ventana de este equipo (iniciada {since} por {by}). Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is open in another window or command of yours (started {since}). Close it there, then try again.</source>
        <translation>{path} está abierto en otra ventana u orden suya (iniciada {since}). Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Este campo no puede quedar vacío.</translation>
    </message>
    <message>
        <source>Somebody else has this sign-in name. Choose another one.</source>
        <translation>Otra persona tiene este nombre de acceso. Elija otro.</translation>
    </message>
    <message>
        <source>Enter at least one name or a nickname; a nickname is enough.</source>
        <translation>Escriba al menos un nombre o un apodo; basta un apodo.</translation>
    </message>
    <message>
        <source>This is on the list already.</source>
        <translation>Esto ya está en la lista.</translation>
    </message>
    <message>
        <source>This text is too long. Keep it short.</source>
        <translation>Este texto es demasiado largo. Abrévielo.</translation>
    </message>
    <message>
        <source>A quick contact keeps no phone number, document number or e-mail address. Take it out, or open a case with the person’s consent.</source>
        <translation>Un contacto rápido no guarda números de teléfono o de documento ni correos electrónicos. Quítelo, o abra un expediente con el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be kept.</source>
        <translation>Este texto contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Esta fecha está en el futuro.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Este día no existe.</translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999 for about 1999.</source>
        <translation>Escriba la fecha así: 1999-04-07, 1999-04, 1999 o ~1999 para hacia 1999.</translation>
    </message>
    <message>
        <source>Write a date like 1999-04-07, 1999-04, 1999 or ~1999.</source>
        <translation>Escriba la fecha así: 1999-04-07, 1999-04, 1999 o ~1999.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Compruebe el año.</translation>
    </message>
    <message>
        <source>A record check has twelve digits and letters from A to F.</source>
        <translation>Un código de control tiene doce cifras y letras de la A a la F.</translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to print.</source>
        <translation>Ninguna entrada coincide, así que no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>No service of this place was checked and holds today, so there is nothing to print.</source>
        <translation>Ningún servicio de este lugar tiene hoy una verificación válida, así que no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>This is too much for a pocket. Choose a smaller place.</source>
        <translation>Es demasiado para el bolsillo. Elija un lugar más pequeño.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Este archivo no se puede leer. Elija otro.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture, or it is damaged. Choose another file.</source>
        <translation>No es una imagen PNG o JPEG, o está dañada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. Save the picture smaller first.</source>
        <translation>Este archivo supera 4 MB. Guarde antes la imagen más pequeña.</translation>
    </message>
    <message>
        <source>This picture has more than 12 million pixels. Save it smaller first; a letterhead needs few.</source>
        <translation>Esta imagen tiene más de 12 millones de píxeles. Guárdela antes más pequeña; un membrete necesita pocos.</translation>
    </message>
    <message>
        <source>The first time, one copy has to go to the service. Without it the referral is not sent.</source>
        <translation>La primera vez, una copia tiene que ir al servicio. Sin ella la derivación no se envía.</translation>
    </message>
    <message>
        <source>This paper is for the person alone. Print the letter itself for the service.</source>
        <translation>Este papel es solo para la persona. Imprima la carta misma para el servicio.</translation>
    </message>
    <message>
        <source>Check this number.</source>
        <translation>Compruebe este número.</translation>
    </message>
    <message>
        <source>This consent holds at most 90 days. Choose an earlier day.</source>
        <translation>Este consentimiento vale 90 días como máximo. Elija un día anterior.</translation>
    </message>
    <message>
        <source>The dates or ages are in the wrong order.</source>
        <translation>Las fechas o edades están en orden equivocado.</translation>
    </message>
    <message>
        <source>Explain and tick every item before you record a consent as given.</source>
        <translation>Explique y marque cada punto antes de registrar un consentimiento como dado.</translation>
    </message>
    <message>
        <source>Choose the one service that this consent is for.</source>
        <translation>Elija el único servicio para el que es este consentimiento.</translation>
    </message>
    <message>
        <source>All minimum criteria must be met before a service counts as checked.</source>
        <translation>Deben cumplirse todos los criterios mínimos para que un servicio cuente como verificado.</translation>
    </message>
    <message>
        <source>This kind of service must be checked by two people.</source>
        <translation>Este tipo de servicio deben verificarlo dos personas.</translation>
    </message>
    <message>
        <source>Discuss at least two options. Write a few words on what is good or bad about each.</source>
        <translation>Hable de al menos dos opciones. Escriba en pocas palabras qué tiene de bueno o malo cada una.</translation>
    </message>
    <message>
        <source>Doing nothing is always one of the options. Write what is good or bad about it.</source>
        <translation>No hacer nada es siempre una de las opciones. Escriba qué tiene de bueno o malo.</translation>
    </message>
    <message>
        <source>The person can choose only between options that were discussed.</source>
        <translation>La persona solo puede elegir entre opciones de las que se habló.</translation>
    </message>
    <message>
        <source>There is a referral already. If the person wants nothing now, record that as the answer to it.</source>
        <translation>Ya hay una derivación. Si la persona no quiere nada ahora, regístrelo como respuesta a ella.</translation>
    </message>
    <message>
        <source>The person chose nothing for now. End without a referral, or record another choice under Options and way.</source>
        <translation>La persona no eligió nada por ahora. Termine sin derivación o registre otra elección en Opciones y trayecto.</translation>
    </message>
    <message>
        <source>Write why this step is left out.</source>
        <translation>Escriba por qué se omite este paso.</translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded. Record it, or write why it is left out.</source>
        <translation>El programa marca este paso por sí mismo en cuanto se registra. Regístrelo o escriba por qué se omite.</translation>
    </message>
    <message>
        <source>Choose who took the call, as a role.</source>
        <translation>Elija quién atendió la llamada, como función.</translation>
    </message>
    <message>
        <source>The card must not say “{word}”, because anybody may find it. Use other words.</source>
        <translation>La tarjeta no debe decir «{word}», porque cualquiera puede encontrarla. Use otras palabras.</translation>
    </message>
    <message>
        <source>This day lies before the letter was sent. Choose a later day.</source>
        <translation>Este día es anterior al envío de la carta. Elija un día posterior.</translation>
    </message>
    <message>
        <source>The number of a slip has ten digits, like 26-000417-39. Type all of them.</source>
        <translation>El número de un talón tiene diez cifras, como 26-000417-39. Escríbalas todas.</translation>
    </message>
    <message>
        <source>This number has a mistake: its last two digits do not fit. Compare it with the slip, digit by digit.</source>
        <translation>Este número tiene un error: sus dos últimas cifras no encajan. Compárelo con el talón, cifra por cifra.</translation>
    </message>
    <message>
        <source>There is no safe contact, so leave the contact itself empty.</source>
        <translation>No hay contacto seguro, así que deje vacío el contacto.</translation>
    </message>
    <message>
        <source>Read the limits of confidentiality to the person first, then tick them.</source>
        <translation>Lea primero a la persona los límites de la confidencialidad y márquelos.</translation>
    </message>
    <message>
        <source>Others can hear this. Go to a private place and ask again, or let a focal point write why it counts.</source>
        <translation>Otros pueden oír esto. Vaya a un lugar privado y pregunte de nuevo, o pida a un punto focal que escriba por qué vale.</translation>
    </message>
    <message>
        <source>Only a focal point may say that a place without privacy was good enough. Ask one to sign in.</source>
        <translation>Solo un punto focal puede decir que bastó un lugar sin privacidad. Pida a uno que se identifique.</translation>
    </message>
    <message>
        <source>An adult decides in person. Only where an adult cannot decide now, two people decide in their best interest.</source>
        <translation>Una persona adulta decide por sí misma. Solo si no puede decidir ahora, deciden dos personas en su interés superior.</translation>
    </message>
    <message>
        <source>The child said no. Record the answer as refused, or let two people decide in the best interest.</source>
        <translation>El niño o la niña dijo que no. Registre la respuesta como rechazada, o que dos personas decidan en el interés superior.</translation>
    </message>
    <message>
        <source>Ask the child too and record what they say.</source>
        <translation>Pregunte también al niño o la niña y registre lo que dice.</translation>
    </message>
    <message>
        <source>Choose whether a caregiver can be asked.</source>
        <translation>Elija si se puede preguntar a una persona cuidadora.</translation>
    </message>
    <message>
        <source>Never ask a caregiver who may be involved in the harm, and tell them nothing.</source>
        <translation>Nunca pregunte a una persona cuidadora que pueda estar implicada en el daño, ni le diga nada.</translation>
    </message>
    <message>
        <source>A caregiver who can be asked must consent. Choose the caregiver, or say why none is asked.</source>
        <translation>Si se puede preguntar a una persona cuidadora, esta debe consentir. Elíjala o diga por qué no se pregunta a ninguna.</translation>
    </message>
    <message>
        <source>At this age somebody else must consent; see the rule above.</source>
        <translation>A esta edad debe consentir otra persona; vea la regla de arriba.</translation>
    </message>
    <message>
        <source>Here two people decide together. Choose the best interest panel.</source>
        <translation>Aquí deciden dos personas juntas. Elija el comité del interés superior.</translation>
    </message>
    <message>
        <source>Two people must have recorded their decision for exactly this purpose and service first, and it must still hold. Record it beside this.</source>
        <translation>Antes, dos personas deben haber registrado su decisión exactamente para esta finalidad y servicio, y debe seguir vigente. Regístrela aquí al lado.</translation>
    </message>
    <message>
        <source>Tick what the decision is for; consent can rest on nothing else.</source>
        <translation>Marque para qué es la decisión; el consentimiento no puede basarse en nada más.</translation>
    </message>
    <message>
        <source>no decision of two people on exactly this holds today</source>
        <translation>hoy no hay vigente ninguna decisión de dos personas sobre exactamente esto</translation>
    </message>
    <message>
        <source>the danger for the person is another one now than when it was asked</source>
        <translation>el peligro para la persona ahora es otro que cuando se preguntó</translation>
    </message>
    <message>
        <source>Reading this workbook takes too much memory or time, often because a cell far below or far to the side is not empty. Copy the lines of the list into a new workbook and choose that.</source>
        <translation>Leer este libro lleva demasiada memoria o tiempo, a menudo porque una celda muy abajo o muy a un lado no está vacía. Copie las líneas de la lista en un libro nuevo y elija ese.</translation>
    </message>
    <message>
        <source>This format is not read. Save the list as an .xlsx or .ods workbook or as CSV and choose that.</source>
        <translation>Este formato no se lee. Guarde la lista como libro .xlsx u .ods o como CSV y elija ese.</translation>
    </message>
    <message>
        <source>This workbook is protected. Save it without a passphrase and choose that.</source>
        <translation>Este libro está protegido. Guárdelo sin contraseña y elija ese.</translation>
    </message>
    <message>
        <source>Tick that the child is mature enough, if that is so; otherwise an adult must consent.</source>
        <translation>Marque que el niño o la niña tiene madurez suficiente, si es así; si no, debe consentir una persona adulta.</translation>
    </message>
    <message>
        <source>This was settled already. Look at it again.</source>
        <translation>Esto ya se resolvió. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>A name is missing. Type how the new file shall be called.</source>
        <translation>Falta un nombre. Escriba cómo debe llamarse el archivo nuevo.</translation>
    </message>
    <message>
        <source>No exercise goes on. Choose one and begin it first.</source>
        <translation>No hay ningún ejercicio en curso. Elija uno y empiécelo primero.</translation>
    </message>
    <message>
        <source>No exercise is finished yet. Finish one first.</source>
        <translation>Aún no hay ningún ejercicio terminado. Termine uno primero.</translation>
    </message>
    <message>
        <source>A hand-over goes to somebody else. Choose a colleague, or leave it to whoever comes next.</source>
        <translation>Un relevo va dirigido a otra persona. Elija a un colega, o déjelo para quien venga después.</translation>
    </message>
    <message>
        <source>This is no case code. It has eight letters and digits, such as K7QM-T4CC.</source>
        <translation>Esto no es un código del expediente. Tiene ocho letras y cifras, como K7QM-T4CC.</translation>
    </message>
    <message>
        <source>One letter of the case code is wrong. Look at it again.</source>
        <translation>Una letra del código del expediente está mal. Revíselo.</translation>
    </message>
    <message>
        <source>There is no case with this code in the file. Look at the code again.</source>
        <translation>No hay ningún expediente con este código en el archivo. Revise el código.</translation>
    </message>
    <message>
        <source>Write a little more, so that others understand why.</source>
        <translation>Escriba un poco más, para que otros entiendan por qué.</translation>
    </message>
    <message>
        <source>Only colleagues who work on the case decide this. Ask the colleague who leads it.</source>
        <translation>Solo los colegas que trabajan en el expediente lo deciden. Pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>Nobody lets themselves into a case. Ask a colleague, or open the identity with a reason.</source>
        <translation>Nadie se da acceso a un expediente a sí mismo. Pida ayuda a un colega, o abra la identidad con un motivo.</translation>
    </message>
    <message>
        <source>The identity is open to you already.</source>
        <translation>La identidad ya está abierta para usted.</translation>
    </message>
    <message>
        <source>This interpreter has no confidentiality agreement that holds today. Have it signed first.</source>
        <translation>Este intérprete no tiene un acuerdo de confidencialidad vigente hoy. Haga que lo firme primero.</translation>
    </message>
    <message>
        <source>Answer this question first; not known is an answer.</source>
        <translation>Responda primero a esta pregunta; «no se sabe» es una respuesta.</translation>
    </message>
    <message>
        <source>Nothing is due, so there is nothing to print.</source>
        <translation>No hay nada pendiente, así que no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>There is no list here that can be taken in.</source>
        <translation>Aquí no hay ninguna lista que se pueda incorporar.</translation>
    </message>
    <message>
        <source>This names a person on record. Write it without a name: this text stays when the record is erased.</source>
        <translation>Esto nombra a una persona registrada. Escríbalo sin nombre: este texto permanece cuando se borra el registro.</translation>
    </message>
    <message>
        <source>This case is not among those that the breach concerns.</source>
        <translation>Este expediente no está entre los afectados por la violación.</translation>
    </message>
    <message>
        <source>A high risk is left, so the risks are not simply acceptable. Choose another result.</source>
        <translation>Queda un riesgo alto, así que los riesgos no son simplemente aceptables. Elija otro resultado.</translation>
    </message>
    <message>
        <source>Choose how likely and how severe this is.</source>
        <translation>Elija la probabilidad y la gravedad.</translation>
    </message>
    <message>
        <source>Write what is done about this risk.</source>
        <translation>Escriba qué se hace ante este riesgo.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation>Este día ya pasó. Elija hoy o uno posterior.</translation>
    </message>
    <message>
        <source>A matter that has ended has no deadline. Take the deadline out.</source>
        <translation>Un asunto terminado no tiene plazo. Quite el plazo.</translation>
    </message>
    <message>
        <source>Write why the deadline moves or falls away; the old one stays on record.</source>
        <translation>Escriba por qué cambia o desaparece el plazo; el anterior queda registrado.</translation>
    </message>
    <message>
        <source>Tick the care to which the person was referred in time, or choose another answer.</source>
        <translation>Marque la atención a la que se derivó a tiempo a la persona, o elija otra respuesta.</translation>
    </message>
    <message>
        <source>By this time the care was no longer possible. Take the tick out or correct the time.</source>
        <translation>A esa hora la atención ya no era posible. Quite la marca o corrija la hora.</translation>
    </message>
    <message>
        <source>There are not so many in the stock. Book what came in first, or count.</source>
        <translation>No hay tantas en el almacén. Anote primero las entradas o haga un recuento.</translation>
    </message>
    <message>
        <source>Pieces of it are still in the stock. Book them out first.</source>
        <translation>Aún quedan en el almacén. Anote primero su salida.</translation>
    </message>
    <message>
        <source>This article is no longer kept. Choose another one.</source>
        <translation>Este artículo ya no se tiene. Elija otro.</translation>
    </message>
    <message>
        <source>This kind of help needs consent first. Only help that saves in an emergency is recorded without it.</source>
        <translation>Este tipo de ayuda necesita antes el consentimiento. Solo la ayuda que salva en una emergencia se registra sin él.</translation>
    </message>
    <message>
        <source>This does not belong to the kind of help that is chosen.</source>
        <translation>Esto no corresponde al tipo de ayuda elegido.</translation>
    </message>
    <message>
        <source>A receipt must not say “{word}”, because anybody may find it. Change the name of the article.</source>
        <translation>Un recibo no debe decir «{word}», porque cualquiera puede encontrarlo. Cambie el nombre del artículo.</translation>
    </message>
    <message>
        <source>“{word}” would stand on every letter, also to services that must not know it. Leave it out here; what one service may know is ticked in its referral.</source>
        <translation>«{word}» estaría en todas las cartas, también a servicios que no deben saberlo. No lo escriba aquí; lo que un servicio puede saber se marca en su derivación.</translation>
    </message>
    <message>
        <source>This referral was stopped, refused or closed: nobody waits for the person there. Give out no card; prepare a new referral first.</source>
        <translation>Esta derivación se detuvo, se rechazó o se cerró: nadie espera allí a la persona. No entregue ninguna tarjeta; prepare primero una nueva derivación.</translation>
    </message>
    <message>
        <source>There is no copy of the plan: the person has to ask for one, and it has to be safe for them.</source>
        <translation>No hay copia del plan: la persona tiene que pedirla y debe ser seguro para ella.</translation>
    </message>
    <message>
        <source>These questions are for people over ten. Use the button that gets help instead.</source>
        <translation>Estas preguntas son para mayores de diez años. Use en su lugar el botón que pide ayuda.</translation>
    </message>
    <message>
        <source>The first answer says that there are no thoughts of suicide, another one that there is a plan or the will to act now. Ask again and correct one of them.</source>
        <translation>La primera respuesta dice que no hay pensamientos de suicidio, otra que hay un plan o la voluntad de actuar ahora. Pregunte de nuevo y corrija una de ellas.</translation>
    </message>
    <message>
        <source>This text is too long. Write at most {longest} characters.</source>
        <translation>Este texto es demasiado largo. Escriba como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>This person would be born after the case was opened. Check the day.</source>
        <translation>Esta persona habría nacido después de abrirse el expediente. Revise la fecha.</translation>
    </message>
    <message>
        <source>You have a view of this name already. Choose another name.</source>
        <translation>Ya tiene una vista con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>You have 20 views of your own already. Remove one first.</source>
        <translation>Ya tiene 20 vistas propias. Elimine primero una.</translation>
    </message>
    <message>
        <source>Only an emergency is handed over by telephone. Choose another way, or Emergency as the priority.</source>
        <translation>Solo una emergencia se entrega por teléfono. Elija otra vía, o Emergencia como prioridad.</translation>
    </message>
    <message>
        <source>The funding would end before it begins. Check both days.</source>
        <translation>La financiación terminaría antes de empezar. Revise las dos fechas.</translation>
    </message>
    <message>
        <source>This name is not in the directory. Choose what kind of help they give: it decides what they may be told.</source>
        <translation>Este nombre no está en el directorio. Elija qué tipo de ayuda presta: de eso depende lo que se le puede decir.</translation>
    </message>
    <message>
        <source>Without the person&apos;s agreement nothing about them is kept. Write nothing down, or choose below the legal basis that allows it all the same.</source>
        <translation>Sin el acuerdo de la persona no se guarda nada sobre ella. No escriba nada, o elija abajo la base jurídica que lo permite de todos modos.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>Este expediente ya está abierto.</translation>
    </message>
    <message>
        <source>Write the days like 2026-11-02, 2026-11-09, with a comma between them.</source>
        <translation>Escriba los días así: 2026-11-02, 2026-11-09, separados por comas.</translation>
    </message>
    <message>
        <source>Choose a later day than today.</source>
        <translation>Elija un día posterior a hoy.</translation>
    </message>
    <message>
        <source>Keep it for at most two years; then somebody looks again.</source>
        <translation>Consérvelo dos años como máximo; después alguien vuelve a mirarlo.</translation>
    </message>
    <message>
        <source>This is not the case code of the person who would be erased.</source>
        <translation>Este no es el código del expediente de la persona que se borraría.</translation>
    </message>
    <message>
        <source>There is no hold on this case.</source>
        <translation>Este expediente no tiene ninguna retención.</translation>
    </message>
    <message>
        <source>These questions are for adults. From 2 to 17 years another set is used, the child functioning module; ask your coordinator for it.</source>
        <translation>Estas preguntas son para personas adultas. De 2 a 17 años se usa otro conjunto, el módulo sobre funcionamiento en niños y niñas; pídalo a la coordinación.</translation>
    </message>
    <message>
        <source>These questions are for adults, and the age of this person is not known. Record the age or the age group first (on the page of the case: Correct); a guess is enough. What the person needs can be written there too.</source>
        <translation>Estas preguntas son para personas adultas, y no se conoce la edad de esta persona. Anote primero la edad o el grupo de edad (en la página del expediente: Corregir); basta con una estimación. Allí también se puede anotar lo que la persona necesita.</translation>
    </message>
    <message>
        <source>These questions are not asked about children below 2 years.</source>
        <translation>Estas preguntas no se hacen sobre niños o niñas menores de 2 años.</translation>
    </message>
    <message>
        <source>Choose a second person other than the one who is signed in.</source>
        <translation>Elija una segunda persona distinta de la que está identificada.</translation>
    </message>
    <message>
        <source>Choose which of the two is trained in child protection.</source>
        <translation>Elija cuál de las dos tiene formación en protección infantil.</translation>
    </message>
    <message>
        <source>Write at least two options, one a line; doing nothing is one.</source>
        <translation>Escriba al menos dos opciones, una por línea; no hacer nada es una.</translation>
    </message>
    <message>
        <source>Choose a review day after the decision, at most half a year later.</source>
        <translation>Elija un día de revisión posterior a la decisión, seis meses después como máximo.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Elija una de las respuestas.</translation>
    </message>
    <message>
        <source>A critical question always applies. Rate it as achieved, partly or not achieved.</source>
        <translation>Una pregunta crítica siempre es aplicable. Valórela como logrado, en parte o no logrado.</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>Aún sin valorar.</translation>
    </message>
    <message>
        <source>Write which evidence was seen.</source>
        <translation>Escriba qué evidencia se vio.</translation>
    </message>
    <message>
        <source>Write why it does not apply.</source>
        <translation>Escriba por qué no es aplicable.</translation>
    </message>
    <message>
        <source>Write the next step.</source>
        <translation>Escriba el siguiente paso.</translation>
    </message>
    <message>
        <source>Write who does the next step.</source>
        <translation>Escriba quién hace el siguiente paso.</translation>
    </message>
    <message>
        <source>Write until when the next step is done.</source>
        <translation>Escriba para cuándo estará hecho el siguiente paso.</translation>
    </message>
    <message>
        <source>Begin a new assessment first. What was signed is never changed.</source>
        <translation>Empiece primero una nueva evaluación. Lo firmado nunca se cambia.</translation>
    </message>
    <message>
        <source>This assessment is signed already. Begin a new one.</source>
        <translation>Esta evaluación ya está firmada. Empiece una nueva.</translation>
    </message>
    <message>
        <source>Somebody has re-checked this already.</source>
        <translation>Alguien ya ha vuelto a comprobar esto.</translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation>Aún no hay ninguna evaluación firmada.</translation>
    </message>
    <message>
        <source>Choose the critical point that is no longer there.</source>
        <translation>Elija el punto crítico que ya no está.</translation>
    </message>
    <message>
        <source>A focal point does not sign for the leadership. Choose a coordinator, or somebody who leads.</source>
        <translation>Un punto focal no firma por la dirección. Elija a la coordinación o a alguien que dirija.</translation>
    </message>
    <message>
        <source>This name belongs to a colleague in this file. Choose them in the list, where they may sign.</source>
        <translation>Este nombre es de un colega de este archivo. Elíjalo en la lista, donde puede firmar.</translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation>Responda a todas las preguntas o elija por qué se omiten.</translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation>Marque sobre qué pregunta.</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be shared. Tick at least one item, or record the answer as refused.</source>
        <translation>No hay marcado nada que se pueda compartir. Marque al menos un dato o registre la respuesta como rechazada.</translation>
    </message>
    <message>
        <source>Write the day like 2026-06-15.</source>
        <translation>Escriba el día así: 2026-06-15.</translation>
    </message>
    <message>
        <source>Fill this in too, or leave the whole form empty: half a law is worse than none.</source>
        <translation>Rellene también esto, o deje vacío todo el formulario: media ley es peor que ninguna.</translation>
    </message>
    <message>
        <source>While this service is suspended or closed it stays what it is. Lift that first, with a second person.</source>
        <translation>Mientras este servicio esté suspendido o cerrado, sigue siendo lo que es. Levante antes esa medida, con una segunda persona.</translation>
    </message>
    <message>
        <source>This service is neither suspended nor closed.</source>
        <translation>Este servicio no está suspendido ni cerrado.</translation>
    </message>
    <message>
        <source>This service is suspended: tell it nothing. Choose another one, or write who else must be told.</source>
        <translation>Este servicio está suspendido: no le comunique nada. Elija otro o escriba a quién más hay que informar.</translation>
    </message>
    <message>
        <source>This service does not exist any more. Choose another one, or write who else must be told.</source>
        <translation>Este servicio ya no existe. Elija otro o escriba a quién más hay que informar.</translation>
    </message>
    <message>
        <source>Before it is closed: record what the person says about the service, with the button for that, or choose why they were not asked.</source>
        <translation>Antes de cerrarla: registre lo que la persona dice del servicio, con el botón para ello, o elija por qué no se le preguntó.</translation>
    </message>
    <message>
        <source>This is more than the recipient needs, and no reason allows it. Take the greyed items out; a service that is not in the directory yet can be entered there with its kind of help.</source>
        <translation>Es más de lo que necesita el destinatario, y ninguna razón lo permite. Quite los elementos en gris; un servicio que aún no está en el directorio puede añadirse allí con su tipo de ayuda.</translation>
    </message>
    <message>
        <source>Write why the person cannot be told yet.</source>
        <translation>Escriba por qué aún no se puede informar a la persona.</translation>
    </message>
    <message>
        <source>it was given for another referral; ask again for this one</source>
        <translation>se dio para otra derivación; pregunte de nuevo para esta</translation>
    </message>
    <message>
        <source>it was never asked</source>
        <translation>nunca se preguntó</translation>
    </message>
    <message>
        <source>the person did not agree</source>
        <translation>la persona no aceptó</translation>
    </message>
    <message>
        <source>the person withdrew it</source>
        <translation>la persona lo retiró</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha vencido</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>the limits of confidentiality were not explained</source>
        <translation>no se explicaron los límites de la confidencialidad</translation>
    </message>
    <message>
        <source>it was not taken in a private place</source>
        <translation>no se dio en un lugar privado</translation>
    </message>
    <message>
        <source>the person wants some of these items withheld</source>
        <translation>la persona no quiere que se compartan algunos de estos datos</translation>
    </message>
    <message>
        <source>some of these items were not agreed</source>
        <translation>algunos de estos datos no se aceptaron</translation>
    </message>
    <message>
        <source>an adult must decide in person</source>
        <translation>una persona adulta debe decidir por sí misma</translation>
    </message>
    <message>
        <source>the child refused</source>
        <translation>el niño o la niña se negó</translation>
    </message>
    <message>
        <source>the child was not asked</source>
        <translation>no se preguntó al niño o la niña</translation>
    </message>
    <message>
        <source>the caregiver&apos;s situation is not recorded</source>
        <translation>no está registrada la situación de la persona cuidadora</translation>
    </message>
    <message>
        <source>the caregiver did not consent</source>
        <translation>la persona cuidadora no consintió</translation>
    </message>
    <message>
        <source>no adult who may consent did so</source>
        <translation>no consintió ninguna persona adulta que pueda hacerlo</translation>
    </message>
    <message>
        <source>a best-interest decision by two people is needed</source>
        <translation>hace falta una decisión de dos personas en el interés superior</translation>
    </message>
    <message>
        <source>the child&apos;s maturity is not recorded</source>
        <translation>no está registrada la madurez del niño o la niña</translation>
    </message>
    <message>
        <source>the person is an adult now and decides alone</source>
        <translation>la persona ya es adulta y decide por sí misma</translation>
    </message>
    <message>
        <source>data about the person got into wrong hands after it was asked</source>
        <translation>datos sobre la persona llegaron a manos equivocadas después de preguntarle</translation>
    </message>
    <message>
        <source>the person took the wish back at the service</source>
        <translation>la persona retiró su deseo ante el servicio</translation>
    </message>
    <message>
        <source>it is suspended</source>
        <translation>está suspendido</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrado</translation>
    </message>
    <message>
        <source>somebody has to lift that first, with a reason</source>
        <translation>alguien tiene que levantarlo primero, con un motivo</translation>
    </message>
    <message>
        <source>it was never checked</source>
        <translation>nunca se verificó</translation>
    </message>
    <message>
        <source>it is due for a check</source>
        <translation>le toca una verificación</translation>
    </message>
    <message>
        <source>its suspension was lifted, and nobody has checked it since</source>
        <translation>se levantó su suspensión y nadie lo ha verificado desde entonces</translation>
    </message>
    <message>
        <source>it no longer offers the help that this referral asks for</source>
        <translation>ya no ofrece la ayuda que pide esta derivación</translation>
    </message>
    <message>
        <source>the last check is too long ago</source>
        <translation>la última verificación es demasiado antigua</translation>
    </message>
    <message>
        <source>the minimum criteria are not all met</source>
        <translation>no se cumplen todos los criterios mínimos</translation>
    </message>
    <message>
        <source>it was not checked by two people</source>
        <translation>no lo verificaron dos personas</translation>
    </message>
    <message>
        <source>The person has not agreed that this goes to the service that restores family links (C9), which is asked beside the consent for the letter. Talk with the person and record what they say, then try again.</source>
        <translation>La persona no ha aceptado que esto vaya al servicio que restablece el contacto entre familiares (C9), que se pregunta además del consentimiento para la carta. Hable con la persona, registre lo que dice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The person has not agreed that services report back about them (C5). Do not remind the service and do not ask it. Talk with the person and record what they say, then try again.</source>
        <translation>La persona no ha aceptado que los servicios informen sobre ella (C5). No envíe recordatorios al servicio ni le pregunte. Hable con la persona, registre lo que dice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service has this letter, so it is not printed again. Enter what comes back under Referrals on the case page. If the person needs more help, prepare a new referral. Papers for the person can be chosen at the top.</source>
        <translation>El servicio tiene esta carta, así que no se imprime de nuevo. Anote lo que respondan en Derivaciones, en la página del expediente. Si la persona necesita más ayuda, prepare una nueva derivación. Los papeles para la persona se eligen arriba.</translation>
    </message>
    <message>
        <source>The help that this letter asked for has ended, so it is not printed again. Close the referral on the case page with how it ended, or prepare a new one. What was shared can be printed for the person at the top.</source>
        <translation>La ayuda que pedía esta carta ha terminado, así que no se imprime de nuevo. Cierre la derivación en la página del expediente indicando cómo terminó, o prepare una nueva. Lo compartido se puede imprimir arriba para la persona.</translation>
    </message>
    <message>
        <source>The person did not come to the service, which still has the letter, so it is not printed again. Talk with the person, if that is safe; then prepare a new referral, or close this one on the case page.</source>
        <translation>La persona no acudió al servicio, que aún tiene la carta, así que no se imprime de nuevo. Hable con la persona, si es seguro; después prepare una nueva derivación o cierre esta en la página del expediente.</translation>
    </message>
    <message>
        <source>The service said no, so the letter is not printed again. Talk with the person and prepare a referral to another service, or close this one on the case page.</source>
        <translation>El servicio dijo que no, así que la carta no se imprime de nuevo. Hable con la persona y prepare una derivación a otro servicio, o cierre esta en la página del expediente.</translation>
    </message>
    <message>
        <source>The service has not answered, so the letter is not printed again. Print a reminder: choose it at the top.</source>
        <translation>El servicio no ha respondido, así que la carta no se imprime de nuevo. Imprima un recordatorio: elíjalo arriba.</translation>
    </message>
    <message>
        <source>The person does not want this service any more, so the letter is not printed again. Close the referral on the case page; if the person wants something else, prepare a new one.</source>
        <translation>La persona ya no quiere este servicio, así que la carta no se imprime de nuevo. Cierre la derivación en la página del expediente; si la persona quiere otra cosa, prepare una nueva.</translation>
    </message>
    <message>
        <source>The service sent the person back to you, so the letter is not printed again. Talk with the person about what comes next and prepare a new referral, or close this one on the case page.</source>
        <translation>El servicio envió a la persona de vuelta a ustedes, así que la carta no se imprime de nuevo. Hable con la persona sobre lo que sigue y prepare una nueva derivación, o cierre esta en la página del expediente.</translation>
    </message>
    <message>
        <source>This referral is closed, so its letter is not printed again. If help is needed, prepare a new one.</source>
        <translation>Esta derivación está cerrada, así que su carta no se imprime de nuevo. Si hace falta ayuda, prepare una nueva.</translation>
    </message>
    <message>
        <source>The person took the consent back before the letter left, so it stays here. If the person agrees again, prepare a new referral.</source>
        <translation>La persona retiró el consentimiento antes de que saliera la carta, así que se queda aquí. Si la persona acepta de nuevo, prepare una nueva derivación.</translation>
    </message>
    <message>
        <source>The person took the consent back, so the letter is not printed again. Print the recall: choose it at the top.</source>
        <translation>La persona retiró el consentimiento, así que la carta no se imprime de nuevo. Imprima la retirada: elíjala arriba.</translation>
    </message>
    <message>
        <source>There is no safe way to contact this person. Wait until the person comes to you.</source>
        <translation>No hay una forma segura de contactar a esta persona. Espere a que venga.</translation>
    </message>
    <message>
        <source>The person was not asked yet how they can be reached safely. Ask when they are here.</source>
        <translation>Aún no se preguntó a la persona cómo localizarla de forma segura. Pregúnteselo cuando esté aquí.</translation>
    </message>
    <message>
        <source>It is outside the hours in which the person can be contacted.</source>
        <translation>Está fuera de las horas en que se puede contactar a la persona.</translation>
    </message>
    <message>
        <source>It is not known whether this is a safe hour: the hours are written in words. Ask before you call.</source>
        <translation>No se sabe si esta hora es segura: el horario está escrito con palabras. Pregunte antes de llamar.</translation>
    </message>
    <message>
        <source>There is no valid consent to contact the person again: {reasons}.</source>
        <translation>No hay consentimiento válido para volver a contactar a la persona: {reasons}.</translation>
    </message>
    <message>
        <source>SOMEBODY IN THE FAMILY IS DANGEROUS for this person. Make sure that nobody else answers or listens; if in doubt, hang up and say nothing.</source>
        <translation>ALGUIEN DE LA FAMILIA ES PELIGROSO para esta persona. Asegúrese de que nadie más conteste ni escuche; en caso de duda, cuelgue sin decir nada.</translation>
    </message>
    <message>
        <source>Contact with this person is dangerous for somebody else on file. Never say that you know them, where they are, or that they were here.</source>
        <translation>El contacto con esta persona es peligroso para otra que tiene un expediente aquí. Nunca diga que la conoce, dónde está ni que estuvo aquí.</translation>
    </message>
    <message>
        <source>There is a code phrase.</source>
        <translation>Hay una frase clave.</translation>
    </message>
    <message>
        <source>Only certain people may answer.</source>
        <translation>Solo pueden responder ciertas personas.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>No deje mensajes.</translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word is on no recovery sheet. Compare its letters with the paper.</source>
        <translation>Recuadro {sheet}, palabra {word}: esta palabra no está en ninguna hoja de recuperación. Compare sus letras con el papel.</translation>
    </message>
    <message>
        <source>Box {sheet}, word {word}: this word does not fit the others. Compare it and the next one with the paper.</source>
        <translation>Recuadro {sheet}, palabra {word}: esta palabra no encaja con las demás. Compárela con el papel, y también la siguiente.</translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for the ones that are missing.</source>
        <translation>Una hoja tiene 33 palabras y el recuadro {sheet} tiene {count}. Busque las que faltan.</translation>
    </message>
    <message>
        <source>A sheet has 33 words, and box {sheet} has {count}. Look for a word that stands there twice.</source>
        <translation>Una hoja tiene 33 palabras y el recuadro {sheet} tiene {count}. Busque una palabra que esté dos veces.</translation>
    </message>
    <message>
        <source>Box {sheet}: more than one word is wrong, or their order is. Compare all words with the paper.</source>
        <translation>Recuadro {sheet}: hay más de una palabra mal, o su orden. Compare todas las palabras con el papel.</translation>
    </message>
    <message>
        <source>You typed the same sheet twice. Take another one of the three sheets for the second box.</source>
        <translation>Escribió dos veces la misma hoja. Tome otra de las tres hojas para el segundo recuadro.</translation>
    </message>
    <message>
        <source>The two sheets do not belong together. The set code at the top of both papers must be the same.</source>
        <translation>Las dos hojas no son del mismo juego. El código de juego en la parte superior de ambos papeles debe ser el mismo.</translation>
    </message>
    <message>
        <source>These two sheets are of a set that is not in force. Compare the set code on the papers with the one shown on the Keys page.</source>
        <translation>Estas dos hojas son de un juego que no está en vigor. Compare el código de juego de los papeles con el que se muestra en la página Claves.</translation>
    </message>
    <message>
        <source>What is in box {sheet} is not a recovery sheet of this program.</source>
        <translation>Lo que hay en el recuadro {sheet} no es una hoja de recuperación de este programa.</translation>
    </message>
    <message>
        <source>The two sheets belong together, but they do not open this file: they are of another file, or of a key that was changed since. Nothing was changed.</source>
        <translation>Las dos hojas son del mismo juego, pero no abren este archivo: son de otro archivo o de una clave que se cambió después. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field {name}. Choose one from the list below the text.</source>
        <translation>Línea {line}: no existe el campo {name}. Elija uno de la lista bajo el texto.</translation>
    </message>
    <message>
        <source>Line {line}: there is no block {name}. Choose one from the list below the text.</source>
        <translation>Línea {line}: no existe el bloque {name}. Elija uno de la lista bajo el texto.</translation>
    </message>
    <message>
        <source>Line {line}: a block stands alone on its line.</source>
        <translation>Línea {line}: un bloque va solo en su línea.</translation>
    </message>
    <message>
        <source>Line {line}: the block {name} stands in the text twice.</source>
        <translation>Línea {line}: el bloque {name} está dos veces en el texto.</translation>
    </message>
    <message>
        <source>The text lacks the block {name}, without which this letter would not say what it must. Choose it from the list below the text.</source>
        <translation>Al texto le falta el bloque {name}, sin el cual esta carta no diría lo que debe. Elíjalo de la lista bajo el texto.</translation>
    </message>
    <message>
        <source>Line {line}: a field begins with two braces and ends with two braces. One of them is missing.</source>
        <translation>Línea {line}: un campo empieza con dos llaves y termina con dos llaves. Falta una de ellas.</translation>
    </message>
    <message>
        <source>Line {line}: bold text begins here with ** and does not end. Put ** at its end.</source>
        <translation>Línea {line}: aquí empieza la negrita con ** y no termina. Ponga ** al final.</translation>
    </message>
    <message>
        <source>Line {line}: there is nothing between ** and **.</source>
        <translation>Línea {line}: no hay nada entre ** y **.</translation>
    </message>
    <message>
        <source>Line {line}: this mark cannot be used. What can be used is named below the text.</source>
        <translation>Línea {line}: esta marca no se puede usar. Lo que se puede usar se indica bajo el texto.</translation>
    </message>
    <message>
        <source>Line {line}: &lt; and &amp; codes cannot be used. Write the word instead.</source>
        <translation>Línea {line}: no se pueden usar códigos con &lt; y &amp;. Escriba la palabra en su lugar.</translation>
    </message>
    <message>
        <source>Line {line}: links cannot be used. Write the address as it is read.</source>
        <translation>Línea {line}: no se pueden usar enlaces. Escriba la dirección como se lee.</translation>
    </message>
    <message>
        <source>Line {line}: images cannot be used here; the letterhead may have one.</source>
        <translation>Línea {line}: aquí no se pueden usar imágenes; el membrete puede llevar una.</translation>
    </message>
    <message>
        <source>Line {line}: the text is too long. A letter has at most 20,000 characters, a line at most 2,000.</source>
        <translation>Línea {line}: el texto es demasiado largo. Una carta tiene como máximo 20 000 caracteres; una línea, 2000.</translation>
    </message>
    <message>
        <source>Line {line} holds a character that nobody sees ({name}) and that can turn the words around it. Delete the line and type it again.</source>
        <translation>La línea {line} contiene un carácter que nadie ve ({name}) y que puede invertir las palabras a su alrededor. Elimine la línea y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Line {line}: these characters cannot be printed: {name}. Write them in another way.</source>
        <translation>Línea {line}: estos caracteres no se pueden imprimir: {name}. Escríbalos de otra manera.</translation>
    </message>
    <message>
        <source>This backup opens with a passphrase of its own. Choose passphrase, type it, and try again.</source>
        <translation>Esta copia se abre con una frase de acceso propia. Elija frase de acceso, escríbala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This backup opens with a key, not with a passphrase. Choose the key file, or two recovery sheets of the file.</source>
        <translation>Esta copia se abre con una clave, no con una frase de acceso. Elija el archivo de clave o dos hojas de recuperación del archivo.</translation>
    </message>
    <message>
        <source>This backup is whole, but it is of another file than the one that is open. Nothing was changed.</source>
        <translation>Esta copia está íntegra, pero es de un archivo distinto del que está abierto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup names the file that is open, but this branch did not sign it. Do not restore it: somebody made it to look like yours. Keep it, and take another backup. Nothing was changed.</source>
        <translation>Esta copia nombra el archivo abierto, pero esta filial no la firmó. No la restaure: alguien la hizo para que parezca suya. Guárdela y tome otra copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} could not be read to its end: the stick was pulled out, or it is failing. Put it in again and try once more; if that fails too, take another backup. Nothing was changed.</source>
        <translation>{path} no se pudo leer hasta el final: se sacó la memoria USB o está fallando. Insértela de nuevo e inténtelo otra vez; si vuelve a fallar, tome otra copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Choose another file.</source>
        <translation>{path} no es una copia de seguridad de este programa. Elija otro archivo.</translation>
    </message>
    <message>
        <source>There is no secret key in this, or it is not complete. A secret key begins with AGE-SECRET-KEY-1; copy the whole line.</source>
        <translation>Aquí no hay ninguna clave secreta, o no está completa. Una clave secreta empieza por AGE-SECRET-KEY-1; copie la línea entera.</translation>
    </message>
    <message>
        <source>This is not a public key, or it is not complete. A public key begins with age1; copy the whole line.</source>
        <translation>Esto no es una clave pública, o no está completa. Una clave pública empieza por age1; copie la línea entera.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Put the stick in again, or copy the file anew.</source>
        <translation>No se puede leer {path}. Vuelva a conectar la memoria USB o copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The signature is missing: {path}.minisig has to lie beside the file. Copy both; nobody can tell without it.</source>
        <translation>Falta la firma: {path}.minisig tiene que estar junto al archivo. Copie los dos; sin ella nadie puede saberlo.</translation>
    </message>
    <message>
        <source>The signature beside {path} is damaged. Do not start the file; copy both of them anew.</source>
        <translation>La firma que está junto a {path} está dañada. No inicie el archivo; copie los dos de nuevo.</translation>
    </message>
    <message>
        <source>{path} was signed with another key than the one of this program, {number}. Do not start it, and ask where it comes from.</source>
        <translation>{path} se firmó con otra clave que la de este programa, {number}. No lo inicie y pregunte de dónde viene.</translation>
    </message>
    <message>
        <source>This program was made before there was a release key, so no signature can tell it whether {path} is the real one. Compare the 64 letters and digits of the file with the printed page of the release.</source>
        <translation>Este programa es anterior a la clave de versión: ninguna firma puede decirle si {path} es el verdadero. Compare las 64 letras y cifras del archivo con la hoja impresa de la versión.</translation>
    </message>
    <message>
        <source>{path} is not what was released: it was changed or damaged. Do not start it; delete it.</source>
        <translation>{path} no es lo que se publicó: se cambió o se dañó. No lo inicie; bórrelo.</translation>
    </message>
    <message>
        <source>The list is not there any more. Choose it again.</source>
        <translation>La lista ya no está allí. Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The list cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation>La lista no se puede abrir. Ciérrela en la hoja de cálculo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file only says that another program has the list open. Choose the list itself, whose name does not begin with ~.</source>
        <translation>Este archivo solo dice que otro programa tiene abierta la lista. Elija la lista misma, cuyo nombre no empieza por ~.</translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB. Delete pictures, or split the list.</source>
        <translation>Este archivo es demasiado grande: {most} MB como máximo. Elimine imágenes o divida la lista.</translation>
    </message>
    <message>
        <source>The list has more than {most} lines. Split it into several files.</source>
        <translation>La lista tiene más de {most} líneas. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns. Delete those that are not needed.</source>
        <translation>La lista tiene más de {most} columnas. Elimine las que no hagan falta.</translation>
    </message>
    <message>
        <source>The cell {place} holds more than {most} characters. Shorten it, or delete its column.</source>
        <translation>La celda {place} tiene más de {most} caracteres. Acórtela o elimine su columna.</translation>
    </message>
    <message>
        <source>The list holds more than {most} million characters. Delete the columns that are not needed, or split it into several files.</source>
        <translation>La lista tiene más de {most} millones de caracteres. Elimine las columnas que no hagan falta o divídala en varios archivos.</translation>
    </message>
    <message>
        <source>This is not a list, or it is damaged. Save it again as .xlsx or as CSV and choose that.</source>
        <translation>Esto no es una lista, o está dañada. Guárdela de nuevo como .xlsx o como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>This workbook contains macros, which may do harm. Save it as .xlsx without macros.</source>
        <translation>Este libro contiene macros, que pueden hacer daño. Guárdelo como .xlsx sin macros.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be read without mistakes. Save it as an .xlsx workbook, or as CSV in UTF-8.</source>
        <translation>Las letras de esta lista no se pueden leer sin errores. Guárdela como libro .xlsx o como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>This list was put together from two kinds of text: line {place} is stored in another way than others, so that its letters would be read wrongly. Open it in the spreadsheet program, look at that line, and save the list as an .xlsx workbook.</source>
        <translation>Esta lista reúne dos clases de texto: la línea {place} está guardada de otra forma que las demás y sus letras se leerían mal. Ábrala en la hoja de cálculo, mire esa línea y guarde la lista como libro .xlsx.</translation>
    </message>
    <message>
        <source>The list cannot be read from line {place} on: a quotation mark is missing there. Correct it.</source>
        <translation>La lista no se puede leer a partir de la línea {place}: allí falta una comilla. Corríjalo.</translation>
    </message>
    <message>
        <source>The cells {place} are joined, so it is not clear which line they belong to. Separate them.</source>
        <translation>Las celdas {place} están combinadas, así que no está claro a qué línea pertenecen. Sepárelas.</translation>
    </message>
    <message>
        <source>There are no lines under the headings, so there is nothing to import.</source>
        <translation>No hay líneas bajo los encabezados, así que no hay nada que importar.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name of the service.</source>
        <translation>Elija la columna que contiene el nombre del servicio.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the people.</source>
        <translation>Elija la columna que contiene los nombres de las personas.</translation>
    </message>
    <message>
        <source>Choose the columns that say what was given, and on which day.</source>
        <translation>Elija las columnas que dicen qué se dio y qué día.</translation>
    </message>
    <message>
        <source>Choose the column of the case code, or that of the number of each person in your list of people.</source>
        <translation>Elija la columna del código del expediente, o la del número de cada persona en su lista de personas.</translation>
    </message>
    <message>
        <source>Two columns are set to the same field. Leave one of them out.</source>
        <translation>Dos columnas están asignadas al mismo campo. Deje fuera una.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>this looks like a total or a heading; if it is not, write the name in letters and fill in another cell of the line</source>
        <translation>esto parece un total o un título; si no lo es, escriba el nombre con letras y rellene otra celda de la línea</translation>
    </message>
    <message>
        <source>the cell holds a formula without a value; open the list in the spreadsheet program, save it and try again; if that does not help, write the value there in place of the formula, or empty the cell</source>
        <translation>la celda tiene una fórmula sin valor; abra la lista en la hoja de cálculo, guárdela e inténtelo de nuevo; si eso no ayuda, escriba allí el valor en lugar de la fórmula o vacíe la celda</translation>
    </message>
    <message>
        <source>the program does not know this word</source>
        <translation>el programa no conoce esta palabra</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>escriba sí o no</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>escriba un número</translation>
    </message>
    <message>
        <source>write ages like 18-60 or 18+</source>
        <translation>escriba las edades así: 18-60 o 18+</translation>
    </message>
    <message>
        <source>write a day like 2027-03-31</source>
        <translation>escriba el día así: 2027-03-31</translation>
    </message>
    <message>
        <source>the youngest age is above the oldest, or above 120</source>
        <translation>la edad mínima es mayor que la máxima, o mayor que 120</translation>
    </message>
    <message>
        <source>the funding would end before it begins</source>
        <translation>la financiación terminaría antes de empezar</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>el texto es demasiado largo</translation>
    </message>
    <message>
        <source>the text contains characters that cannot be kept</source>
        <translation>el texto contiene caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>the directory may have it already; write the same region, district and area here and there</source>
        <translation>quizá ya está en el directorio; escriba la misma región, distrito y zona en ambos sitios</translation>
    </message>
    <message>
        <source>line {line} is about the same service</source>
        <translation>la línea {line} trata del mismo servicio</translation>
    </message>
    <message>
        <source>write a date like 2027-03-31, or a year of four digits</source>
        <translation>escriba una fecha como 2027-03-31, o un año de cuatro cifras</translation>
    </message>
    <message>
        <source>dates of the Hijri calendar are known from 1343 to 1500, which is 1924 to 2077; write this one in the Gregorian calendar</source>
        <translation>las fechas del calendario hegiriano se conocen de 1343 a 1500, es decir, de 1924 a 2077; escriba esta en el calendario gregoriano</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>ese día aún no ha llegado</translation>
    </message>
    <message>
        <source>this number cannot be</source>
        <translation>ese número no es posible</translation>
    </message>
    <message>
        <source>your list does not say by which way contact is safe; add a column for it, or leave the number out</source>
        <translation>su lista no dice por qué medio es seguro el contacto; añada una columna para eso, u omita el número</translation>
    </message>
    <message>
        <source>line {line} is about the same person</source>
        <translation>la línea {line} trata de la misma persona</translation>
    </message>
    <message>
        <source>somebody of this name is on file, and it is not certain that it is the same person; look there first, and write the same date of birth here and there if it is</source>
        <translation>alguien con este nombre ya está registrado y no es seguro que sea la misma persona; mire primero allí y, si lo es, escriba la misma fecha de nacimiento aquí y allí</translation>
    </message>
    <message>
        <source>line {line} has the same name, and no other date of birth tells the two apart; delete one of the lines if it is the same person, else write both dates of birth</source>
        <translation>la línea {line} tiene el mismo nombre, y ninguna otra fecha de nacimiento las distingue; borre una de las líneas si es la misma persona; si no, escriba las dos fechas de nacimiento</translation>
    </message>
    <message>
        <source>the number belongs to another person on file, with another name; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation>este número pertenece a otra persona del archivo, con otro nombre; corríjalo, o deje fuera la columna del número si su lista se numera de nuevo cada vez</translation>
    </message>
    <message>
        <source>the number belongs to help on another day that is on file; correct it, or leave out the column of the number if your list is numbered anew each time</source>
        <translation>este número pertenece a una ayuda de otro día que ya está registrada; corríjalo, o deje fuera la columna del número si su lista se numera de nuevo cada vez</translation>
    </message>
    <message>
        <source>the spreadsheet program shortened this number, and its last digits are lost; format the column as text and copy the numbers anew</source>
        <translation>la hoja de cálculo abrevió este número y sus últimas cifras se perdieron; dé a la columna el formato de texto y copie los números de nuevo</translation>
    </message>
    <message>
        <source>there are no digits in it, so it is no telephone number</source>
        <translation>no contiene ninguna cifra, así que no es un número de teléfono</translation>
    </message>
    <message>
        <source>who this is, is open only to those who work on the case; give the change to the focal point</source>
        <translation>la identidad solo está abierta a quienes trabajan en el expediente; entregue el cambio al punto focal</translation>
    </message>
    <message>
        <source>the case is closed; take it up again first</source>
        <translation>el expediente está cerrado; retómelo primero</translation>
    </message>
    <message>
        <source>your list says no; record in the case that the consent was taken back, if it was</source>
        <translation>su lista dice que no; si se retiró el consentimiento, anótelo en el expediente</translation>
    </message>
    <message>
        <source>the person did not agree to be recorded</source>
        <translation>la persona no aceptó que se la registrara</translation>
    </message>
    <message>
        <source>consent is missing; ask the person, or say on what ground the list is kept</source>
        <translation>falta el consentimiento; pregunte a la persona, o diga con qué fundamento se lleva la lista</translation>
    </message>
    <message>
        <source>this may be a child, for whom a signed list is not enough; record the child by hand</source>
        <translation>puede ser un niño o una niña, para quien no basta una lista firmada; regístrelo a mano</translation>
    </message>
    <message>
        <source>the consent is too old; ask the person again</source>
        <translation>el consentimiento es demasiado antiguo; pregunte de nuevo a la persona</translation>
    </message>
    <message>
        <source>this is no case code</source>
        <translation>esto no es un código del expediente</translation>
    </message>
    <message>
        <source>there is no such case in the file</source>
        <translation>no hay tal expediente en el archivo</translation>
    </message>
    <message>
        <source>this case is about somebody with another name and another date of birth; look at the code</source>
        <translation>este expediente es de alguien con otro nombre y otra fecha de nacimiento; mire el código</translation>
    </message>
    <message>
        <source>the case code and the number are about different people</source>
        <translation>el código del expediente y el número son de personas distintas</translation>
    </message>
    <message>
        <source>the person has not agreed to help that can be used today</source>
        <translation>no hay un consentimiento a la ayuda que se pueda usar hoy</translation>
    </message>
    <message>
        <source>the readiness of the branch does not open this kind of help yet</source>
        <translation>la preparación de la filial aún no permite este tipo de ayuda</translation>
    </message>
    <message>
        <source>line {line} is about the same help</source>
        <translation>la línea {line} trata de la misma ayuda</translation>
    </message>
    <message>
        <source>Choose why the work on this case ends.</source>
        <translation>Elija por qué termina el trabajo en este expediente.</translation>
    </message>
    <message>
        <source>Write in a few words what happened; this reason asks for it.</source>
        <translation>Escriba en pocas palabras qué pasó; este motivo lo requiere.</translation>
    </message>
    <message>
        <source>Write the days of three safe attempts to reach the person within the last 90 days.</source>
        <translation>Escriba los días de tres intentos seguros de localizar a la persona en los últimos 90 días.</translation>
    </message>
    <message>
        <source>Of one letter it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation>De una carta no se sabe si se imprimió. Responda primero a la pregunta en Inicio.</translation>
    </message>
    <message>
        <source>A referral is still open. Record how it ended, or stop it, in the list of the case.</source>
        <translation>Una derivación sigue abierta. Registre cómo terminó, o deténgala, en la lista del expediente.</translation>
    </message>
    <message>
        <source>The person does not know yet what was told without their consent. Tell them and record it.</source>
        <translation>La persona aún no sabe qué se comunicó sin su consentimiento. Dígaselo y regístrelo.</translation>
    </message>
    <message>
        <source>A legal matter has a deadline. Record the step that ends it, or who follows it from now on and without one.</source>
        <translation>Un asunto legal tiene un plazo. Registre el paso que lo termina, o quién lo sigue desde ahora y sin plazo.</translation>
    </message>
    <message>
        <source>Look once more at how safe the person is, and write on which day.</source>
        <translation>Revise una vez más la seguridad de la persona y escriba qué día.</translation>
    </message>
    <message>
        <source>The last look at how safe the person is must be of the last 30 days.</source>
        <translation>La última revisión de la seguridad de la persona debe ser de los últimos 30 días.</translation>
    </message>
    <message>
        <source>The last look at how safe the person is cannot be after today, or before the safety assessment on record.</source>
        <translation>La última revisión de la seguridad de la persona no puede ser posterior a hoy ni anterior a la evaluación de seguridad registrada.</translation>
    </message>
    <message>
        <source>Ask whether the branch may contact the person later, and record the answer as a consent.</source>
        <translation>Pregunte si la filial puede contactar más adelante a la persona y registre la respuesta como consentimiento.</translation>
    </message>
    <message>
        <source>Ask how the help was, and record whether the person answered.</source>
        <translation>Pregunte qué tal fue la ayuda y registre si la persona respondió.</translation>
    </message>
    <message>
        <source>This is longer than the rule keeps a case. Write the reason in the note, or choose an earlier day.</source>
        <translation>Es más de lo que la regla conserva un expediente. Escriba el motivo en la nota o elija un día anterior.</translation>
    </message>
    <message>
        <source>Choose until when the closed case is kept; the day lies after today.</source>
        <translation>Elija hasta cuándo se conserva el expediente cerrado; el día es posterior a hoy.</translation>
    </message>
    <message>
        <source>Of one letter about this person it is not known whether it was printed. Answer the question on the home page first.</source>
        <translation>De una carta sobre esta persona no se sabe si se imprimió. Responda primero a la pregunta en Inicio.</translation>
    </message>
    <message>
        <source>A referral of this person is still open. Record how it ended, or stop it, so that nobody waits for them.</source>
        <translation>Una derivación de esta persona sigue abierta. Registre cómo terminó, o deténgala, para que nadie la espere.</translation>
    </message>
    <message>
        <source>This case is held because of a law, a court or a complaint. End the hold first, with the reason.</source>
        <translation>Este expediente está retenido por una ley, un tribunal o una queja. Termine primero la retención, con el motivo.</translation>
    </message>
    <message>
        <source>The person asked for something about their record that still waits for an answer. Answer it first.</source>
        <translation>La persona pidió algo sobre sus datos que aún espera respuesta. Respóndalo primero.</translation>
    </message>
    <message>
        <source>The time for keeping this case is not over yet. Choose another ground, if there is one.</source>
        <translation>El plazo para conservar este expediente aún no ha vencido. Elija otro fundamento, si lo hay.</translation>
    </message>
    <message>
        <source>Something unexpected happened and nothing was stored. Reference for your coordinator: {reference}</source>
        <translation>Ocurrió algo inesperado y no se guardó nada. Referencia para la coordinación: {reference}</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Este archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>This file is too large to be kept. Scan the paper again with 200 dots per inch, or in several parts.</source>
        <translation>Este archivo es demasiado grande para conservarlo. Escanee de nuevo el papel a 200 puntos por pulgada, o en varias partes.</translation>
    </message>
    <message>
        <source>This is not a file that can be kept, whatever its name says. Only PDF, JPEG, PNG and plain text are kept: scan or print the document as PDF, then choose that.</source>
        <translation>Este archivo no se puede conservar, diga lo que diga su nombre. Solo se conservan PDF, JPEG, PNG y texto simple: escanee o imprima el documento como PDF y elija ese.</translation>
    </message>
    <message>
        <source>Office documents and archives are not kept, because they can carry programs. Open it where it came from, save it as PDF, then choose the PDF.</source>
        <translation>Los documentos de oficina y los archivos comprimidos no se conservan, porque pueden llevar programas. Ábralo en su origen, guárdelo como PDF y elija el PDF.</translation>
    </message>
    <message>
        <source>This kind of picture is not kept. Save it as JPEG or PNG, or scan the paper as PDF.</source>
        <translation>Este tipo de imagen no se conserva. Guárdela como JPEG o PNG, o escanee el papel como PDF.</translation>
    </message>
    <message>
        <source>This is a program or a web page, whatever its name says. Do not open it, and tell your coordinator where it came from.</source>
        <translation>Es un programa o una página web, diga lo que diga su nombre. No lo abra y diga a la coordinación de dónde viene.</translation>
    </message>
    <message>
        <source>The letters of this text cannot be read for certain. Save it as UTF-8, or as PDF.</source>
        <translation>Las letras de este texto no se pueden leer con certeza. Guárdelo como UTF-8 o como PDF.</translation>
    </message>
    <message>
        <source>This file is damaged, or it is not what it says it is. Scan the document again.</source>
        <translation>Este archivo está dañado o no es lo que dice ser. Escanee de nuevo el documento.</translation>
    </message>
    <message>
        <source>Reading this file takes too much memory or time, so it was stopped. Scan the document again.</source>
        <translation>Leer este archivo requiere demasiada memoria o tiempo, así que se detuvo. Escanee de nuevo el documento.</translation>
    </message>
    <message>
        <source>This PDF has a password. Save it without one, then choose it again; here the whole file is encrypted.</source>
        <translation>Este PDF tiene contraseña. Guárdelo sin ella y elíjalo de nuevo; aquí todo el archivo está cifrado.</translation>
    </message>
    <message>
        <source>This PDF has more than 60 pages. Keep only those that are needed.</source>
        <translation>Este PDF tiene más de 60 páginas. Conserve solo las necesarias.</translation>
    </message>
    <message>
        <source>This picture has more than 30 million pixels. Save it smaller first.</source>
        <translation>Esta imagen tiene más de 30 millones de píxeles. Guárdela primero más pequeña.</translation>
    </message>
    <message>
        <source>This copy is not what was stored, so it is not shown. Check the file under Audit, and ask for the newest backup.</source>
        <translation>Esta copia no es la que se guardó, por eso no se muestra. Compruebe el archivo en Auditoría y pida la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Ask the person whether this copy may be kept, and tick the answer. Without that, look at the document and write a note instead.</source>
        <translation>Pregunte a la persona si se puede conservar esta copia y marque la respuesta. Si no, mire el documento y escriba una nota.</translation>
    </message>
    <message>
        <source>This is the case itself. Type the code of the other person.</source>
        <translation>Este es el propio expediente. Escriba el código de la otra persona.</translation>
    </message>
    <message>
        <source>Type either the case code of somebody on file, or the name of somebody who is not.</source>
        <translation>Escriba el código del expediente de alguien que tiene un expediente aquí, o el nombre de alguien que no lo tiene.</translation>
    </message>
    <message>
        <source>There is no case with this code. Compare it with the other case.</source>
        <translation>No hay ningún expediente con este código. Compárelo con el otro expediente.</translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation>Este vínculo está anotado en el otro expediente. Cámbielo allí.</translation>
    </message>
    <message>
        <source>Count at least one person. Use Not known where you are not sure.</source>
        <translation>Cuente al menos a una persona. Use No se sabe en caso de duda.</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
</context>
<context>
    <name>ExercisePapers</name>
    <message>
        <source>Trainer sheet</source>
        <translation>Hoja para quien forma</translation>
    </message>
    <message>
        <source>For whoever leads the exercise: the story, the steps, what is noticed, and what to talk about.</source>
        <translation>Para quien dirige el ejercicio: la historia, los pasos, lo que se advierte y de qué hablar.</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>Constancia de práctica</translation>
    </message>
    <message>
        <source>What was practised, and a reference that the readiness check can name as evidence. It bears the mark of training and no name but the initials.</source>
        <translation>Lo que se practicó, y una referencia que la autoevaluación puede citar como prueba. Lleva la marca de formación y ningún nombre, solo las iniciales.</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Steps that were taken</source>
        <translation>Pasos que se dieron</translation>
    </message>
    <message>
        <source>Steps that were not taken</source>
        <translation>Pasos que no se dieron</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Volver a la primera página</translation>
    </message>
    <message>
        <source>Choose an exercise, read what you are told, and do it with the program as you would in real work. Steps are checked off by themselves. Nobody is graded.</source>
        <translation>Elija un ejercicio, lea lo que se le dice y hágalo con el programa como en el trabajo real. Los pasos se marcan solos. No se califica a nadie.</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Partes del ejercicio</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>Lo que se le dice</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of the exercise</source>
        <translation>Pasos del ejercicio</translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>To talk about afterwards</source>
        <translation>Para hablar después</translation>
    </message>
    <message>
        <source>&amp;Begin this exercise</source>
        <translation>&amp;Empezar este ejercicio</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>&amp;Terminarlo</translation>
    </message>
    <message>
        <source>&amp;Trainer sheet...</source>
        <translation>&amp;Hoja para quien forma...</translation>
    </message>
    <message>
        <source>&amp;Initials of the learner:</source>
        <translation>&amp;Iniciales de quien aprende:</translation>
    </message>
    <message>
        <source>or by hand</source>
        <translation>o a mano</translation>
    </message>
    <message>
        <source>&amp;Certificate of practice...</source>
        <translation>&amp;Constancia de práctica...</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Días:</translation>
    </message>
    <message>
        <source>&amp;Hours:</source>
        <translation>H&amp;oras:</translation>
    </message>
    <message>
        <source>&amp;Move time forward</source>
        <translation>&amp;Adelantar el tiempo</translation>
    </message>
    <message>
        <source>&amp;Start the training again...</source>
        <translation>&amp;Reiniciar la formación...</translation>
    </message>
</context>
<context>
    <name>ExercisesPresenter</name>
    <message>
        <source>{done} of {steps} steps are taken.</source>
        <translation>{done} de {steps} pasos están dados.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>Sin empezar.</translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps.</source>
        <translation>Terminado con {done} de {steps} pasos.</translation>
    </message>
    <message>
        <source>Finished with {done} of {steps} steps. It was not kept at that time which ones they were.</source>
        <translation>Terminado con {done} de {steps} pasos. Entonces no se guardó cuáles fueron.</translation>
    </message>
    <message>
        <source>This exercise goes on already.</source>
        <translation>Este ejercicio ya está en curso.</translation>
    </message>
    <message>
        <source>This exercise does not go on. Begin it first.</source>
        <translation>Este ejercicio no está en curso. Empiécelo primero.</translation>
    </message>
    <message>
        <source>Finish an exercise first.</source>
        <translation>Termine primero un ejercicio.</translation>
    </message>
    <message>
        <source>Nothing was noticed so far.</source>
        <translation>Hasta ahora no se ha advertido nada.</translation>
    </message>
    <message>
        <source>What was noticed was not kept at that time.</source>
        <translation>Entonces no se guardó lo que se advirtió.</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>No se advirtió nada.</translation>
    </message>
    <message>
        <source>{exercise} goes on. When another exercise begins, nothing is kept of which steps were taken in it. Finish it first if you want to talk about it.</source>
        <translation>{exercise} sigue en curso. Si empieza otro ejercicio, no se guarda qué pasos se dieron en él. Termínelo primero si quiere hablar de ello.</translation>
    </message>
    <message>
        <source>Begin another exercise?</source>
        <translation>¿Empezar otro ejercicio?</translation>
    </message>
    <message>
        <source>Begin the other one</source>
        <translation>Empezar el otro</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>None: case codes and age groups</source>
        <translation>Ninguno: códigos de expediente y grupos de edad</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>This list is as it is today.</source>
        <translation>Esta lista es tal como está hoy.</translation>
    </message>
    <message>
        <source>This list holds no names, or you may not save them.</source>
        <translation>Esta lista no contiene nombres, o usted no puede guardarlos.</translation>
    </message>
    <message>
        <source>Names leave the encrypted file. Whoever finds this file knows who asked for help. Nobody decides that alone: a second person agrees here.</source>
        <translation>Salen nombres del archivo cifrado. Quien encuentre este archivo sabe quién pidió ayuda. Nadie decide eso solo: una segunda persona da aquí su acuerdo.</translation>
    </message>
    <message>
        <source>Choose the second person, who agrees that names leave.</source>
        <translation>Elija a la segunda persona, que está de acuerdo en que salgan nombres.</translation>
    </message>
    <message>
        <source>Choose what the list is saved for.</source>
        <translation>Elija para qué se guarda la lista.</translation>
    </message>
    <message>
        <source>Save a list for another program</source>
        <translation>Guardar una lista para otro programa</translation>
    </message>
    <message>
        <source>The file can be read by whoever opens its folder. It holds what the list on the screen was narrowed to, and the log keeps what it was saved for.</source>
        <translation>El archivo puede leerlo quien abra su carpeta. Contiene aquello a lo que se limitó la lista en pantalla, y el registro conserva para qué se guardó.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>P&amp;ara qué</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Nombres de personas</translation>
    </message>
    <message>
        <source>Kin&amp;d of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;HTCDS names of columns, and codes in place of words</source>
        <translation>Nombres de columnas &amp;HTCDS, y códigos en vez de palabras</translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation>S&amp;egunda persona</translation>
    </message>
    <message>
        <source>Their sign-in name</source>
        <translation>Su nombre de acceso</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Guardar...</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Save a readable file?</source>
        <translation>¿Guardar un archivo legible?</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>Elegir el lugar...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be in the file.</source>
        <translation>
            <numerusform>Habrá %n línea en el archivo.</numerusform>
            <numerusform>Habrá %n líneas en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people.</source>
        <translation>Nombra a personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are left out because they are open only to others.</source>
        <translation>
            <numerusform>Se omite %n nombre porque solo está abierto a otras personas.</numerusform>
            <numerusform>Se omiten %n nombres porque solo están abiertos a otras personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are left out because fewer than {few} people have them, and so they could tell who somebody is.</source>
        <translation>
            <numerusform>Se omite %n zona porque la tienen menos de {few} personas y podría revelar de quién se trata.</numerusform>
            <numerusform>Se omiten %n zonas porque las tienen menos de {few} personas y podrían revelar de quién se trata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of the same age group, sex and area have fewer than {few} people in them, and somebody who knows the place can tell who that is. Give such a list to nobody outside the branch.</source>
        <translation>
            <numerusform>%n grupo de la misma edad, sexo y zona tiene menos de {few} personas, y quien conozca el lugar puede saber de quién se trata. No entregue una lista así a nadie fuera de la filial.</numerusform>
            <numerusform>%n grupos de la misma edad, sexo y zona tienen menos de {few} personas, y quien conozca el lugar puede saber de quién se trata. No entregue una lista así a nadie fuera de la filial.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it in a place that you control, and delete it as soon as it has served.</source>
        <translation>El archivo queda en el disco y lo puede leer quien pueda abrir su carpeta. Guárdelo en un lugar que usted controle y elimínelo en cuanto haya servido.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved. It is logged.</source>
        <translation>
            <numerusform>Se guardó %n línea. Consta en el registro.</numerusform>
            <numerusform>Se guardaron %n líneas. Consta en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was saved</source>
        <translation>Se guardó la lista</translation>
    </message>
</context>
<context>
    <name>FamilyLinkDialog</name>
    <message>
        <source>Choose what they are</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>This link is written in the other case. Change it there.</source>
        <translation>Este vínculo está anotado en el otro expediente. Cámbielo allí.</translation>
    </message>
    <message>
        <source>This stands in the case of the other.</source>
        <translation>Esto figura en el expediente de la otra persona.</translation>
    </message>
    <message>
        <source>Only somebody on file was asked here.</source>
        <translation>Aquí solo se ha preguntado a quien tiene un expediente.</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>Familia y personas a cargo</translation>
    </message>
    <message>
        <source>Write down only who matters for help or safety. Somebody on file is named by the case code alone; both cases show the link.</source>
        <translation>Anote solo a quien importe para la ayuda o la seguridad. Quien tiene un expediente se nombra solo por su código; ambos expedientes muestran el vínculo.</translation>
    </message>
    <message>
        <source>Case &amp;code, if on file</source>
        <translation>&amp;Código del expediente, si existe</translation>
    </message>
    <message>
        <source>For example K7QM-T4CC</source>
        <translation>Por ejemplo K7QM-T4CC</translation>
    </message>
    <message>
        <source>&amp;Name, if not on file</source>
        <translation>&amp;Nombre, si no hay expediente</translation>
    </message>
    <message>
        <source>A first name or a nickname is enough</source>
        <translation>Basta un nombre de pila o un apodo</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>N&amp;acimiento</translation>
    </message>
    <message>
        <source>1999-04-07, 1999 or ~1999</source>
        <translation>1999-04-07, 1999 o ~1999</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Is the person’s</source>
        <translation>&amp;Relación con la persona</translation>
    </message>
    <message>
        <source>&amp;Living</source>
        <translation>&amp;Vive</translation>
    </message>
    <message>
        <source>What the &amp;person says</source>
        <translation>Qué dice la &amp;persona</translation>
    </message>
    <message>
        <source>What the &amp;other says</source>
        <translation>Qué dice la &amp;otra</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Short and factual</source>
        <translation>Breve y objetivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>FamilyLinkPresenter</name>
    <message>
        <source>By the rule for ages this is a child: ask about safety and who looks after them.</source>
        <translation>Según la regla de edades es un niño o una niña: pregunte por su seguridad y quién le cuida.</translation>
    </message>
    <message>
        <source>While the age is not known, treat them as a child.</source>
        <translation>Mientras no se sepa la edad, trátela como a un niño o una niña.</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Copies stand inside the encrypted file only. Each opening is written in the log.</source>
        <translation>Las copias están solo dentro del archivo cifrado. Cada apertura queda en el registro.</translation>
    </message>
    <message>
        <source>The consent to keep a record was taken back. Remove the copies, or ask the person again.</source>
        <translation>Se retiró el consentimiento para conservar un registro. Elimine las copias o vuelva a preguntar a la persona.</translation>
    </message>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Elija primero algo de la lista.</translation>
    </message>
    <message>
        <source>Choose somebody who has a case file here.</source>
        <translation>Elija a alguien que tenga un expediente aquí.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Family and documents</source>
        <translation>Familia y documentos</translation>
    </message>
    <message>
        <source>Family and dependants</source>
        <translation>Familia y personas a cargo</translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation>&amp;Añadir a alguien...</translation>
    </message>
    <message>
        <source>Show or c&amp;hange...</source>
        <translation>&amp;Mostrar o cambiar...</translation>
    </message>
    <message>
        <source>Open their &amp;case</source>
        <translation>Abrir &amp;su expediente</translation>
    </message>
    <message>
        <source>Ta&amp;ke away...</source>
        <translation>&amp;Quitar...</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Family, dependants, and also those the person must be kept safe from belong here.</source>
        <translation>Aún no se ha anotado a nadie. Aquí van la familia, las personas a cargo y también aquellos de quienes hay que proteger a la persona.</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Copias de documentos</translation>
    </message>
    <message>
        <source>Add a &amp;document...</source>
        <translation>Añadir un &amp;documento...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>A&amp;brir...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Eliminar...</translation>
    </message>
    <message>
        <source>No document was copied. Copy only what is needed.</source>
        <translation>No se ha copiado ningún documento. Copie solo lo necesario.</translation>
    </message>
</context>
<context>
    <name>FamilyPresenter</name>
    <message>
        <source>Take this link away?</source>
        <translation>¿Quitar este vínculo?</translation>
    </message>
    <message>
        <source>It is gone from both cases, with what is written in it. The case files themselves stay.</source>
        <translation>Desaparece de ambos expedientes, con lo que está anotado en él. Los expedientes en sí se quedan.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Is the person’s</source>
        <translation>Relación con la persona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Vive</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>child</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>persona adulta</translation>
    </message>
    <message>
        <source>age not known: ask</source>
        <translation>edad desconocida: pregunte</translation>
    </message>
    <message>
        <source>the other is afraid of contact</source>
        <translation>la otra persona teme el contacto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Seen or taken by</source>
        <translation>Vista o recibida por</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Type what you look for, then choose a line.</source>
        <translation>Escriba lo que busca y elija una línea.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Name, case code, letter number or phone, in any writing</source>
        <translation>&amp;Nombre, código del expediente, número de carta o teléfono, en cualquier escritura</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>&amp;Encontrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Nothing is found by this. Try another spelling, or a part of the name.</source>
        <translation>No se encuentra nada así. Pruebe con otra grafía o con una parte del nombre.</translation>
    </message>
    <message>
        <source>Arrow keys choose a line, Enter opens it.</source>
        <translation>Las flechas eligen una línea; Intro la abre.</translation>
    </message>
    <message>
        <source>A name is found in every script and spelling. What you type is not kept anywhere.</source>
        <translation>Un nombre se encuentra en cualquier escritura y grafía. Lo que escribe no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Referrals that came in</source>
        <translation>Derivaciones recibidas</translation>
    </message>
</context>
<context>
    <name>FindServiceDialog</name>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>Elija primero un servicio de la lista.</translation>
    </message>
    <message>
        <source>Choose a service to see whether it reports to authorities.</source>
        <translation>Elija un servicio para ver si notifica a las autoridades.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>Servicios que coinciden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose &amp;this service</source>
        <translation>Elegir es&amp;te servicio</translation>
    </message>
</context>
<context>
    <name>FindServicePresenter</name>
    <message>
        <source>No service fits. Leave something out, or press Clear.</source>
        <translation>Ningún servicio coincide. Quite algún criterio o pulse Vaciar.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n service(s) by name; narrow the search to see others.</source>
        <translation>
            <numerusform>El primer servicio (%n) por nombre; acote la búsqueda para ver otros.</numerusform>
            <numerusform>Los primeros %n servicios por nombre; acote la búsqueda para ver otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation>No puede recibir derivaciones ahora: {reason}.</translation>
    </message>
    <message>
        <source>Choose a service in the list first.</source>
        <translation>Elija primero un servicio de la lista.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Open
now?</source>
        <translation>¿Abierto
ahora?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Reports to
authorities?</source>
        <translation>¿Notifica a
autoridades?</translation>
    </message>
    <message>
        <source>Usable today?</source>
        <translation>¿Utilizable hoy?</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Choose what it is</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Activar una alerta</translation>
    </message>
    <message>
        <source>A flag tells nobody outside the branch. It opens a task with a deadline. Telling somebody without consent has a form of its own.</source>
        <translation>Una alerta no informa a nadie fuera de la filial. Abre una tarea con plazo. Comunicar algo sin consentimiento tiene su propio formulario.</translation>
    </message>
    <message>
        <source>&amp;What is it</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Raise the flag</source>
        <translation>Activa&amp;r la alerta</translation>
    </message>
</context>
<context>
    <name>FlagPresenter</name>
    <message numerus="yes">
        <source>The task is due within %n hour(s).</source>
        <translation>
            <numerusform>La tarea vence en %n hora.</numerusform>
            <numerusform>La tarea vence en %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling somebody without consent may apply for: {reasons}. It needs a second person.</source>
        <translation>Puede corresponder comunicar sin consentimiento por: {reasons}. Hace falta una segunda persona.</translation>
    </message>
    <message>
        <source>Take the flag down</source>
        <translation>Retirar la alerta</translation>
    </message>
    <message>
        <source>Say why it is over or was a mistake. The flag stays in the history, and its task is settled.</source>
        <translation>Diga por qué terminó o fue un error. La alerta queda en el historial y su tarea se da por resuelta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Say in one line what was done and by whom.</source>
        <translation>Diga en una línea qué se hizo y quién lo hizo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, and agrees? The log will say so.</source>
        <translation>{name} no tiene acceso en este portátil. ¿Está {name} aquí y está de acuerdo? Quedará en el registro.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} acepta</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La segunda persona</translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message>
        <source>sounds alike</source>
        <translation>suena parecido</translation>
    </message>
</context>
<context>
    <name>FunctioningDialog</name>
    <message>
        <source>What is difficult?</source>
        <translation>¿Qué resulta difícil?</translation>
    </message>
    <message>
        <source>The next questions ask about difficulties you may have doing certain activities because of a health problem. Read each question as it is written, in this order. The person may refuse any of them.</source>
        <translation>Las siguientes preguntas son sobre dificultades que puede tener para hacer ciertas actividades por un problema de salud. Lea cada pregunta tal como está escrita, en este orden. La persona puede negarse a responder cualquiera.</translation>
    </message>
    <message>
        <source>What the person needs in order to use a service</source>
        <translation>Lo que la persona necesita para usar un servicio</translation>
    </message>
    <message>
        <source>Offered by the answers. Tick only what the person agrees to: it can go on a letter, the answers never do.</source>
        <translation>Propuesto según las respuestas. Marque solo lo que la persona acepta: puede ir en una carta; las respuestas, nunca.</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>&amp;De dónde viene esto...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>FunctioningPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>This translation is not yet verified. Where the official translation of the Washington Group is at hand, read the questions from it.</source>
        <translation>Esta traducción aún no está verificada. Si tiene a mano la traducción oficial del Grupo de Washington, lea las preguntas de ella.</translation>
    </message>
    <message>
        <source>Short set on functioning</source>
        <translation>Lista breve sobre el funcionamiento</translation>
    </message>
    <message>
        <source>Each question needs an answer. Refused and does not know are answers too.</source>
        <translation>Cada pregunta necesita una respuesta. «Se niega» y «no sabe» también son respuestas.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Choose what it is about</source>
        <translation>Elija de qué trata</translation>
    </message>
    <message>
        <source>Choose who does it</source>
        <translation>Elija quién lo hace</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>What shall be &amp;reached</source>
        <translation>Qué se quiere &amp;lograr</translation>
    </message>
    <message>
        <source>What we will &amp;do</source>
        <translation>Qué &amp;haremos</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Para cuándo</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>A&amp;vance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>GoalPresenter</name>
    <message>
        <source>The plan is approved. A new state keeps that; any other change needs a new approval.</source>
        <translation>El plan está aprobado. Un nuevo avance no cambia eso; cualquier otro cambio necesita una nueva aprobación.</translation>
    </message>
</context>
<context>
    <name>GoodsPart</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>{article} ({number} in stock)</source>
        <translation>{article} ({number} en almacén)</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Choose what it was</source>
        <translation>Elija qué fue</translation>
    </message>
    <message>
        <source>Choose what it was about</source>
        <translation>Elija el tema</translation>
    </message>
    <message>
        <source>Group activity</source>
        <translation>Actividad de grupo</translation>
    </message>
    <message>
        <source>Count heads; never write down a name. Use Not known where you are not sure.</source>
        <translation>Cuente personas; nunca escriba un nombre. Use No se sabe en caso de duda.</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>&amp;Qué fue</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>D&amp;ía</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>A school, a hall or a district</source>
        <translation>Una escuela, una sala o un barrio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>GroupPresenter</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Elija primero algo de la lista.</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contactos rápidos</translation>
    </message>
    <message>
        <source>Group activities</source>
        <translation>Actividades de grupo</translation>
    </message>
    <message>
        <source>&amp;New group activity...</source>
        <translation>&amp;Nueva actividad de grupo...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>C&amp;orregir...</translation>
    </message>
    <message>
        <source>Prevention sessions and groups, counted by heads and without names. Somebody who comes twice counts twice.</source>
        <translation>Sesiones de prevención y grupos, contados por personas y sin nombres. Quien viene dos veces cuenta dos veces.</translation>
    </message>
    <message>
        <source>No group activity is noted yet.</source>
        <translation>Aún no hay ninguna actividad de grupo anotada.</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Por trimestre</translation>
    </message>
    <message>
        <source>The sums stand here with the first activity.</source>
        <translation>Los totales aparecen aquí con la primera actividad.</translation>
    </message>
    <message>
        <source>Sums by quarter</source>
        <translation>Totales por trimestre</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Por sexo</translation>
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
        <translation>Quien venga después</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Hand over to the next shift</source>
        <translation>Relevo al siguiente turno</translation>
    </message>
    <message>
        <source>Write what must not be lost. It stands on the first page of the colleague until they have taken it over. Use case codes, never names of people on record.</source>
        <translation>Escriba lo que no debe perderse. Queda en la primera página del colega hasta que se haga cargo. Use códigos de expediente, nunca nombres de personas registradas.</translation>
    </message>
    <message>
        <source>&amp;Case codes</source>
        <translation>&amp;Códigos de expediente</translation>
    </message>
    <message>
        <source>Several with a comma; empty when it is about no case</source>
        <translation>Varios con coma; vacío si no trata de ningún expediente</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Entregar</translation>
    </message>
</context>
<context>
    <name>HandOverReader</name>
    <message>
        <source>From {name}, {moment}. Cases: {codes}.</source>
        <translation>De {name}, {moment}. Expedientes: {codes}.</translation>
    </message>
    <message>
        <source>Hand-over that nobody took over yet</source>
        <translation>Relevo del que nadie se ha hecho cargo aún</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>Me hago cargo</translation>
    </message>
</context>
<context>
    <name>HealthPart</name>
    <message>
        <source>{care}: within {hours} hours</source>
        <translation>{care}: en un plazo de {hours} horas</translation>
    </message>
    <message>
        <source>{care}: until {moment}</source>
        <translation>{care}: hasta el {moment}</translation>
    </message>
    <message>
        <source>{care}: too late since {moment}</source>
        <translation>{care}: demasiado tarde desde el {moment}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
    <message>
        <source>Call now:</source>
        <translation>Llame ahora:</translation>
    </message>
    <message>
        <source>Stay with the person if it is safe for you. If a life is in danger, call the emergency number first.</source>
        <translation>Quédese con la persona si es seguro para usted. Si una vida corre peligro, llame primero al número de emergencias.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Noting that you are worried...</source>
        <translation>Se anota su preocupación...</translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation>{who}: {number}</translation>
    </message>
    <message>
        <source>No number is set here yet. Call the focal point or the coordinator of the branch.</source>
        <translation>Aquí aún no hay ningún número. Llame al punto focal o a la coordinación de la filial.</translation>
    </message>
    <message>
        <source>It is noted that you are worried, and the team has a task. You need not explain anything.</source>
        <translation>Su preocupación está anotada y el equipo tiene una tarea. No tiene que explicar nada.</translation>
    </message>
    <message>
        <source>It could not be noted: {reason} Call all the same.</source>
        <translation>No se pudo anotar: {reason} Llame de todos modos.</translation>
    </message>
</context>
<context>
    <name>HomeDrafts</name>
    <message>
        <source>You were writing: {form} ({time})</source>
        <translation>Estaba escribiendo: {form} ({time})</translation>
    </message>
    <message>
        <source>{form}, {case}</source>
        <translation>{form}, {case}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>HomeDue</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} en total</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Recent changes...</source>
        <translation>Cambios recientes...</translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation>Ap&amp;robaciones</translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation>Rele&amp;vo...</translation>
    </message>
    <message>
        <source>&amp;Day sheet...</source>
        <translation>&amp;Hoja del día...</translation>
    </message>
    <message>
        <source>&amp;Finish setting up...</source>
        <translation>Terminar la p&amp;uesta en marcha...</translation>
    </message>
    <message>
        <source>Go to &amp;backups</source>
        <translation>&amp;Ir a copias de seguridad</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Mostrar el siguiente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation>Abrir la carta de retirada</translation>
    </message>
    <message>
        <source>The service confirmed...</source>
        <translation>El servicio confirmó...</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Se imprimió</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>No salió nada</translation>
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
        <translation>Pendiente, vencido y en espera</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>Para &amp;mí</translation>
    </message>
    <message>
        <source>For th&amp;e branch</source>
        <translation>Para la &amp;filial</translation>
    </message>
    <message>
        <source>Show all of &amp;them</source>
        <translation>M&amp;ostrar todo</translation>
    </message>
    <message>
        <source>Whatever falls due or waits for you appears here, what was due first on top. Nothing is lost when the laptop was off.</source>
        <translation>Todo lo que vence o le espera aparece aquí, lo más antiguo arriba. Nada se pierde cuando el equipo estuvo apagado.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Columnas...</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>última copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation>&amp;Derivaciones recibidas</translation>
    </message>
    <message>
        <source>&amp;Slip</source>
        <translation>&amp;Talón</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Número y luego Intro</translation>
    </message>
    <message>
        <source>Record &amp;answer...</source>
        <translation>Registrar res&amp;puesta...</translation>
    </message>
    <message>
        <source>We &amp;reminded...</source>
        <translation>R&amp;ecordamos...</translation>
    </message>
    <message>
        <source>Reminder &amp;letter</source>
        <translation>C&amp;arta de recordatorio</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nueva persona</translation>
    </message>
    <message numerus="yes">
        <source>person(s) on record</source>
        <translation>
            <numerusform>persona registrada</numerusform>
            <numerusform>personas registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>expediente abierto</numerusform>
            <numerusform>expedientes abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open referral(s)</source>
        <translation>
            <numerusform>derivación abierta</numerusform>
            <numerusform>derivaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a referral that waits for an answer.</source>
        <translation>Elija una derivación que espera respuesta.</translation>
    </message>
</context>
<context>
    <name>HomePresenter</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in the directory need a check</source>
        <translation>
            <numerusform>%n servicio del directorio necesita una verificación</numerusform>
            <numerusform>%n servicios del directorio necesitan una verificación</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} are shown, the most urgent first.</source>
        <translation>Se muestran {shown} de {count}, lo más urgente primero.</translation>
    </message>
    <message>
        <source>No person can be recorded yet: print the recovery sheets and type two of them back. The coordinator does this under Keys.</source>
        <translation>Aún no se puede registrar a nadie: imprima las hojas de recuperación y vuelva a escribir dos de ellas. Lo hace la coordinación en Claves.</translation>
    </message>
    <message>
        <source>The recovery sheets were last typed a year ago or longer. Rehearse the recovery under Keys.</source>
        <translation>Las hojas de recuperación se escribieron por última vez hace un año o más. Ensaye la recuperación en Claves.</translation>
    </message>
    <message numerus="yes">
        <source>%n more about backups.</source>
        <translation>
            <numerusform>%n aviso más sobre copias de seguridad.</numerusform>
            <numerusform>%n avisos más sobre copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{state}: {mark}</source>
        <translation>{state}: {mark}</translation>
    </message>
    <message>
        <source>{state}, receipt by {moment}</source>
        <translation>{state}, acuse de recibo antes del {moment}</translation>
    </message>
    <message>
        <source>More is due than is shown here. The oldest stand first.</source>
        <translation>Hay más pendientes de los que se muestran aquí. Los más antiguos van primero.</translation>
    </message>
    <message>
        <source>Appro&amp;vals: {number}</source>
        <translation>Ap&amp;robaciones: {number}</translation>
    </message>
    <message>
        <source>Appro&amp;vals</source>
        <translation>Ap&amp;robaciones</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals</source>
        <translation>&amp;Derivaciones recibidas</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}, {late} late</source>
        <translation>&amp;Derivaciones recibidas: {open}, {late} con retraso</translation>
    </message>
    <message>
        <source>&amp;Incoming referrals: {open}</source>
        <translation>&amp;Derivaciones recibidas: {open}</translation>
    </message>
    <message>
        <source>{step}; do not contact the person</source>
        <translation>{step}; no contacte con la persona</translation>
    </message>
    <message>
        <source>Do not ask the service: no consent (C5)</source>
        <translation>No pregunte al servicio: sin consentimiento (C5)</translation>
    </message>
    <message>
        <source>{step}, from {moment}</source>
        <translation>{step}, desde el {moment}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Riesgo: {level}</translation>
    </message>
    <message>
        <source>STOPPED: {state}</source>
        <translation>DETENIDA: {state}</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>VENCIDA</translation>
    </message>
    <message>
        <source>Service or colleague</source>
        <translation>Servicio o colega</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>VENCIDO: {state}</translation>
    </message>
</context>
<context>
    <name>HomeRecalls</name>
    <message>
        <source>Letter {number} (case {case}) has to come back from {service}.</source>
        <translation>{service} tiene que devolver la carta {number} (expediente {case}).</translation>
    </message>
    <message>
        <source>The person took back the consent for letter {number} (case {case}). Ask {service} to destroy it or give it back, and note here when they have done so.</source>
        <translation>La persona retiró el consentimiento para la carta {number} (expediente {case}). Pida a {service} que la destruya o la devuelva, y anote aquí cuando lo haya hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) have to come back.</source>
        <translation>
            <numerusform>%n carta más tiene que volver.</numerusform>
            <numerusform>%n cartas más tienen que volver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did {service} say that letter {number} and every copy of it are destroyed or given back?</source>
        <translation>¿Dijo {service} que la carta {number} y todas sus copias están destruidas o devueltas?</translation>
    </message>
    <message>
        <source>The letter is gone</source>
        <translation>La carta ya no existe</translation>
    </message>
    <message>
        <source>They confirmed it</source>
        <translation>Lo confirmaron</translation>
    </message>
</context>
<context>
    <name>HomeUncertain</name>
    <message>
        <source>Nobody knows whether this came out: {paper}, case {case}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation>No se sabe si esto salió: {paper}, expediente {case}. Mire la impresora, busque las hojas y dígalo después. ¿Salió?</translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. Look at the printer and for the pages, then say so. Did it come out?</source>
        <translation>No se sabe si esto salió: {paper}. Mire la impresora, busque las hojas y dígalo después. ¿Salió?</translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) are uncertain.</source>
        <translation>
            <numerusform>%n papel más está en duda.</numerusform>
            <numerusform>%n papeles más están en duda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>Elija el resultado</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>Qué se &amp;hace al respecto</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>R&amp;espuesta</translation>
    </message>
    <message>
        <source>{done} of {all} questions</source>
        <translation>{done} de {all} preguntas</translation>
    </message>
    <message>
        <source>Choose the result first.</source>
        <translation>Elija primero el resultado.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Impact assessment of data protection</source>
        <translation>Evaluación de impacto en la protección de datos</translation>
    </message>
    <message>
        <source>Go through the questions once before the first person is recorded, and again every twelve months. What was stored stays; this makes the next version. Name nobody.</source>
        <translation>Recorra las preguntas una vez antes de registrar a la primera persona y de nuevo cada doce meses. Lo guardado permanece; esto crea la versión siguiente. No nombre a nadie.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>How &amp;likely</source>
        <translation>&amp;Probabilidad</translation>
    </message>
    <message>
        <source>How se&amp;vere</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>&amp;Siguiente pregunta</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>All answers, for coming back after a lock</source>
        <translation>Todas las respuestas, para volver tras un bloqueo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>G&amp;uardar</translation>
    </message>
</context>
<context>
    <name>ImportAssistance</name>
    <message>
        <source>Import a list of help given</source>
        <translation>Importar una lista de ayudas prestadas</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Help is taken in for people who are on file and agreed to it. Empty cells change nothing, and the list itself is only read.</source>
        <translation>Nada se guarda hasta que usted haya visto línea por línea qué pasaría. La ayuda se incorpora para personas que están registradas y la aceptaron. Las celdas vacías no cambian nada, y la lista solo se lee.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and for each line the case code or the number of the person, what was given, and the day.</source>
        <translation>Elija una lista que lleve en Excel o LibreOffice (.xlsx, .xls, .ods) o como CSV. Necesita una línea de encabezados y, en cada línea, el código del expediente o el número de la persona, qué se dio y el día.</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>Campo del registro</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation>Nuevos: {create}. Cambiados: {update}. Iguales: {same}. No incorporados: {skip}. Omitidos por un error: {error}. Puede corregir su lista e importarla de nuevo; lo que ya está quedará igual.</translation>
    </message>
    <message>
        <source>{create} new entries and {update} changed ones were stored.</source>
        <translation>Se guardaron {create} entradas nuevas y {update} modificadas.</translation>
    </message>
</context>
<context>
    <name>ImportDirectory</name>
    <message>
        <source>Import a list of services</source>
        <translation>Importar una lista de servicios</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. New services arrive unchecked, empty cells change nothing, and the list itself is only read.</source>
        <translation>No se guarda nada hasta que vea, línea por línea, qué pasaría. Los servicios nuevos entran sin verificar, las celdas vacías no cambian nada y la lista misma solo se lee.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each service.</source>
        <translation>Elija una lista que tenga en Excel o LibreOffice (.xlsx, .xls, .ods) o como CSV. Necesita una línea de encabezados y una línea por servicio.</translation>
    </message>
    <message>
        <source>Field of the directory</source>
        <translation>Campo del directorio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>New, unchecked</source>
        <translation>Nuevo, sin verificar</translation>
    </message>
    <message>
        <source>Is changed, check it again</source>
        <translation>Se cambia, verificar de nuevo</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Left out because of a mistake: {error}. Correct the mistakes in your list and import it again later; what is there already will then stay the same.</source>
        <translation>Nuevos: {create}. Cambiados: {update}. Iguales: {same}. Omitidos por un error: {error}. Corrija los errores en su lista e impórtela de nuevo más tarde; lo que ya está quedará igual.</translation>
    </message>
    <message>
        <source>{create} new services and {update} changed ones were stored. New ones still need a check.</source>
        <translation>Se guardaron {create} servicios nuevos y {update} modificados. Los nuevos aún necesitan una verificación.</translation>
    </message>
    <message>
        <source>Checks that end because of what changes: {ended}. Nobody can be referred to these services until somebody has recorded a new check.</source>
        <translation>Verificaciones que terminan por lo que cambia: {ended}. No se puede derivar a nadie a estos servicios hasta que alguien registre una nueva verificación.</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Heading in your list</source>
        <translation>Encabezado de su lista</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The list is being stored. Until it is complete, nothing has changed.</source>
        <translation>La lista se está guardando. Hasta que esté completa, nada ha cambiado.</translation>
    </message>
    <message>
        <source>Field for {heading}</source>
        <translation>Campo para {heading}</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Omitir esta columna</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Elija primero una lista.</translation>
    </message>
    <message>
        <source>There is nothing to import: no line is new or different.</source>
        <translation>No hay nada que importar: ninguna línea es nueva o distinta.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Choose &amp;list...</source>
        <translation>&amp;Elegir lista...</translation>
    </message>
    <message>
        <source>Each column of your list is below, with what it probably holds. Change what is wrong, and leave out what does not belong here.</source>
        <translation>Abajo está cada columna de su lista, con lo que probablemente contiene. Cambie lo incorrecto y omita lo que no corresponde aquí.</translation>
    </message>
    <message>
        <source>A list with these headings came in before: the columns are as they were chosen then.</source>
        <translation>Ya entró una lista con estos encabezados: las columnas están como se eligieron entonces.</translation>
    </message>
    <message>
        <source>&amp;Forget that choice</source>
        <translation>&amp;Olvidar esa elección</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Questions about the list</source>
        <translation>Preguntas sobre la lista</translation>
    </message>
    <message>
        <source>Show &amp;only lines with a mistake</source>
        <translation>Mostrar &amp;solo líneas con error</translation>
    </message>
    <message>
        <source>What would happen, line by line</source>
        <translation>Qué pasaría, línea por línea</translation>
    </message>
    <message>
        <source>The list is being worked on</source>
        <translation>La lista se está procesando</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Show what would happen</source>
        <translation>&amp;Mostrar qué pasaría</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
</context>
<context>
    <name>ImportListPresenter</name>
    <message>
        <source>Each person agreed in writing, and the signed papers are kept</source>
        <translation>Cada persona consintió por escrito y se guardan los papeles firmados</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”.</source>
        <translation>Hoja «{sheet}».</translation>
    </message>
    <message>
        <source>The list was imported</source>
        <translation>La lista se importó</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>Por qué, o qué cambia</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>Import a list of people</source>
        <translation>Importar una lista de personas</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen line by line what would happen. Whoever is new gets a case file and a case code, empty cells change nothing, and the list itself is only read.</source>
        <translation>Nada se guarda hasta que usted haya visto línea por línea qué pasaría. Quien es nuevo recibe un expediente con su código, las celdas vacías no cambian nada y la lista solo se lee.</translation>
    </message>
    <message>
        <source>Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of headings, and one line for each person. Delete the list from this computer once it is imported.</source>
        <translation>Elija una lista que lleve en Excel o LibreOffice (.xlsx, .xls, .ods) o como CSV. Necesita una línea de encabezados y una línea por persona. Elimine la lista de este equipo una vez importada.</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>Campo del registro</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nombre en su lista</translation>
    </message>
    <message>
        <source>Case {code}: {changes}</source>
        <translation>Expediente {code}: {changes}</translation>
    </message>
    <message>
        <source>New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake: {error}. You can correct your list and import it again; what is there already will then stay the same.</source>
        <translation>Nuevos: {create}. Cambiados: {update}. Iguales: {same}. No incorporados: {skip}. Omitidos por un error: {error}. Puede corregir su lista e importarla de nuevo; lo que ya está quedará igual.</translation>
    </message>
    <message>
        <source>{create} new people and {update} changed ones were stored. Nothing but keeping the record is agreed to: ask each person before anything else.</source>
        <translation>Se guardaron {create} personas nuevas y {update} modificadas. Solo se aceptó llevar el registro: pregunte a cada persona antes de cualquier otra cosa.</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>There is no such ground yet</source>
        <translation>Aún no hay tal fundamento</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>3: day, month, year</source>
        <translation>3: día, mes, año</translation>
    </message>
    <message>
        <source>4: month, day, year</source>
        <translation>4: mes, día, año</translation>
    </message>
    <message>
        <source>Dates in this list are written in two orders. Those that do not fit your answer are left out.</source>
        <translation>Las fechas de esta lista están escritas en dos órdenes. Las que no encajen con su respuesta se omiten.</translation>
    </message>
    <message>
        <source>The list does not say how its dates are meant.</source>
        <translation>La lista no dice cómo se entienden sus fechas.</translation>
    </message>
    <message>
        <source>In 03/04/1990, the &amp;day is</source>
        <translation>En 03/04/1990, el &amp;día es</translation>
    </message>
    <message>
        <source>The years are those of the &amp;Hijri calendar</source>
        <translation>Los años son los del calendario &amp;hegiriano</translation>
    </message>
    <message>
        <source>A day of the Hijri calendar is kept as the month or the year in which it certainly lies, because months begin on different days in different places.</source>
        <translation>Un día del calendario hegiriano se guarda como el mes o el año en que con certeza está, porque los meses empiezan en días distintos según el lugar.</translation>
    </message>
    <message>
        <source>A list is no consent. Without a ground that holds for everybody in it, nobody new is stored.</source>
        <translation>Una lista no es un consentimiento. Sin un fundamento que valga para todas las personas, no se guarda a nadie nuevo.</translation>
    </message>
    <message>
        <source>&amp;Why may the branch keep these people?</source>
        <translation>¿Por &amp;qué puede la filial conservar a estas personas?</translation>
    </message>
    <message>
        <source>D&amp;ay of it</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Where the papers are, or which &amp;rule it is</source>
        <translation>Dónde están los papeles, o qué &amp;norma es</translation>
    </message>
    <message>
        <source>The papers say &amp;everything that has to be explained</source>
        <translation>Los papeles dicen &amp;todo lo que hay que explicar</translation>
    </message>
    <message>
        <source>Why nobody was as&amp;ked</source>
        <translation>&amp;Por qué no se preguntó a nadie</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>All languages (Unicode)</source>
        <translation>Todos los idiomas (Unicode)</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>Mac antiguo</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Check the letters: {words}. If they are wrong, choose how the list is to be read.</source>
        <translation>Compruebe las letras: {words}. Si están mal, elija cómo debe leerse la lista.</translation>
    </message>
    <message>
        <source>This list has several sheets; one is imported at a time.</source>
        <translation>Esta lista tiene varias hojas; se importa una cada vez.</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Leer como</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>{field}: {after}, until now {before}</source>
        <translation>{field}: {after}, hasta ahora {before}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Queda igual</translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation>Se cambia</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
</context>
<context>
    <name>IncomingAnswerDialog</name>
    <message>
        <source>Choose the answer</source>
        <translation>Elija la respuesta</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Elija el motivo</translation>
    </message>
    <message>
        <source>A new case file opens next, and asks the person for consent of their own.</source>
        <translation>Después se abre un expediente nuevo, que pide a la persona su propio consentimiento.</translation>
    </message>
    <message>
        <source>Choose the answer and the reason.</source>
        <translation>Elija la respuesta y el motivo.</translation>
    </message>
    <message>
        <source>Answer an incoming referral</source>
        <translation>Responder a una derivación recibida</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Respues&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Case code</source>
        <translation>Có&amp;digo del expediente</translation>
    </message>
    <message>
        <source>Only if the person is on record already</source>
        <translation>Solo si la persona ya está registrada</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>Tras&amp;ladada a</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organización u oficina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation>Guardar &amp;respuesta</translation>
    </message>
</context>
<context>
    <name>IncomingAnswerPresenter</name>
    <message>
        <source>From {sender}, received {day}</source>
        <translation>De {sender}, recibida el {day}</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Choose the kind of sender</source>
        <translation>Elija el tipo de remitente</translation>
    </message>
    <message>
        <source>Choose how it came</source>
        <translation>Elija cómo llegó</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Say from whom it came and how.</source>
        <translation>Diga de quién vino y cómo.</translation>
    </message>
    <message>
        <source>Incoming referral</source>
        <translation>Derivación recibida</translation>
    </message>
    <message>
        <source>Write nothing here that says who the person is. That goes into a case file, with the person’s own consent.</source>
        <translation>No escriba aquí nada que diga quién es la persona. Eso va en un expediente, con el propio consentimiento de la persona.</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>De &amp;quién</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organización u oficina</translation>
    </message>
    <message>
        <source>&amp;Kind of sender</source>
        <translation>&amp;Tipo de remitente</translation>
    </message>
    <message>
        <source>How to &amp;answer them</source>
        <translation>Cómo &amp;responder</translation>
    </message>
    <message>
        <source>Phone or e-mail of the sender</source>
        <translation>Teléfono o correo electrónico del remitente</translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation>&amp;Su número</translation>
    </message>
    <message>
        <source>If the letter has one</source>
        <translation>Si la carta lo tiene</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;By which way</source>
        <translation>Por qué &amp;medio</translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation>&amp;Urgencia</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>Tipo de a&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Necesidad</translation>
    </message>
    <message>
        <source>What is asked for; no names of people</source>
        <translation>Lo que se pide; sin nombres de personas</translation>
    </message>
    <message>
        <source>&amp;Consent, as the sender says</source>
        <translation>C&amp;onsentimiento, según el remitente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <source>Choose one that waits for our answer.</source>
        <translation>Elija una que espera nuestra respuesta.</translation>
    </message>
    <message>
        <source>Choose one that was taken over.</source>
        <translation>Elija una que se asumió.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Incoming referrals</source>
        <translation>Derivaciones recibidas</translation>
    </message>
    <message>
        <source>People whom others refer to the branch. Answer each in time; whoever is taken over gets a case file with consent of their own.</source>
        <translation>Personas que otros derivan a la filial. Responda a tiempo a cada una; quien se asume recibe un expediente con su propio consentimiento.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Aún no llegó nada</translation>
    </message>
    <message>
        <source>Referrals from other organisations appear here, those that wait for your answer first.</source>
        <translation>Aquí aparecen las derivaciones de otras organizaciones; primero las que esperan su respuesta.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Columnas...</translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation>Guardar lis&amp;ta...</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>Abrir &amp;expediente</translation>
    </message>
    <message>
        <source>Ans&amp;wer...</source>
        <translation>&amp;Responder...</translation>
    </message>
    <message>
        <source>&amp;New incoming referral</source>
        <translation>&amp;Nueva derivación recibida</translation>
    </message>
</context>
<context>
    <name>IncomingPresenter</name>
    <message numerus="yes">
        <source>%n wait(s) for our answer</source>
        <translation>
            <numerusform>%n espera nuestra respuesta</numerusform>
            <numerusform>%n esperan nuestra respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>their number {number}</source>
        <translation>su número {number}</translation>
    </message>
    <message>
        <source>consent, as the sender says: {consent}</source>
        <translation>consentimiento, según el remitente: {consent}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>LATE: {answer}</source>
        <translation>CON RETRASO: {answer}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Signs and indicators</source>
        <translation>Señales e indicadores</translation>
    </message>
    <message>
        <source>What is &amp;difficult...</source>
        <translation>Qué resulta di&amp;fícil...</translation>
    </message>
    <message>
        <source>&amp;Observe...</source>
        <translation>&amp;Observar...</translation>
    </message>
    <message>
        <source>Parts of the lists</source>
        <translation>Partes de las listas</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>&amp;De dónde viene esto...</translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation>&amp;Sí (1)</translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation>&amp;No (2)</translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation>No se sa&amp;be (3)</translation>
    </message>
    <message>
        <source>As a r&amp;isk</source>
        <translation>Como &amp;riesgo</translation>
    </message>
    <message>
        <source>As a &amp;protection</source>
        <translation>Como &amp;protección</translation>
    </message>
    <message>
        <source>Record f&amp;actor</source>
        <translation>Re&amp;gistrar factor</translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation>&amp;Cómo se supo</translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation>Grado de c&amp;erteza</translation>
    </message>
    <message>
        <source>Level of concern and what led to it</source>
        <translation>Nivel de preocupación y qué llevó a él</translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation>Nivel de preocupación</translation>
    </message>
    <message>
        <source>Indicators neither prove nor exclude trafficking. Only the competent authority decides.</source>
        <translation>Los indicadores no prueban ni excluyen la trata. Solo decide la autoridad competente.</translation>
    </message>
    <message>
        <source>Next safe step</source>
        <translation>Próximo paso seguro</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Qué llevó a él</translation>
    </message>
    <message>
        <source>Elements recorded</source>
        <translation>Elementos registrados</translation>
    </message>
    <message>
        <source>Risk and protection</source>
        <translation>Riesgo y protección</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Situación por decisión de otros</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Re&amp;visado</translation>
    </message>
    <message>
        <source>&amp;Status...</source>
        <translation>Si&amp;tuación...</translation>
    </message>
</context>
<context>
    <name>IndicatorsPresenter</name>
    <message>
        <source>Risk: {grade}</source>
        <translation>Riesgo: {grade}</translation>
    </message>
    <message>
        <source>Protection: {grade}</source>
        <translation>Protección: {grade}</translation>
    </message>
    <message>
        <source>On record, the newest first:
{lines}</source>
        <translation>Registrado, lo más reciente primero:
{lines}</translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Its signs are not added up.</source>
        <translation>Solo mire y escuche: no haga preguntas para esta lista. Sus señales no se suman.</translation>
    </message>
    <message>
        <source>What is recorded here is shown as recorded; it decides nothing.</source>
        <translation>Lo que se registra aquí se muestra tal como se registró; no decide nada.</translation>
    </message>
    <message>
        <source>Note how each factor works for this person; grades are never added up.</source>
        <translation>Anote cómo actúa cada factor para esta persona; los grados nunca se suman.</translation>
    </message>
    <message>
        <source>Record what the person tells by themselves. Press 1 for yes, 2 for no, 3 for not known; open never counts as no.</source>
        <translation>Registre lo que la persona cuenta por sí misma. Pulse 1 para sí, 2 para no, 3 para no se sabe; sin respuesta nunca cuenta como no.</translation>
    </message>
    <message>
        <source>Signs at first contact</source>
        <translation>Señales en el primer contacto</translation>
    </message>
    <message>
        <source>{list}: {part}</source>
        <translation>{list}: {part}</translation>
    </message>
    <message>
        <source>Act, means and purpose</source>
        <translation>Acto, medios y finalidad</translation>
    </message>
    <message>
        <source>Risk and protective factors</source>
        <translation>Factores de riesgo y de protección</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>Tick first that the agreement was signed.</source>
        <translation>Marque primero que el acuerdo se firmó.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>From which comm&amp;unity</source>
        <translation>De q&amp;ué comunidad</translation>
    </message>
    <message>
        <source>Country, place or group they belong to</source>
        <translation>País, lugar o grupo al que pertenece</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;eléfono</translation>
    </message>
    <message>
        <source>Confidentiality &amp;agreement signed</source>
        <translation>&amp;Acuerdo de confidencialidad firmado</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>Firmad&amp;o el</translation>
    </message>
    <message>
        <source>&amp;Holds until</source>
        <translation>&amp;Válido hasta</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Is as&amp;ked for the branch</source>
        <translation>Se &amp;le consulta en la filial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>KeepCaseDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Conservar más tiempo</translation>
    </message>
    <message>
        <source>The case stays in the file until this day. The reason is kept with it; after the day it is on the list again.</source>
        <translation>El expediente permanece en el archivo hasta este día. El motivo se guarda con él; pasado el día, vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>Kept &amp;until</source>
        <translation>Conservar &amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Con&amp;servar</translation>
    </message>
</context>
<context>
    <name>KeyChanging</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de acceso del archivo</translation>
    </message>
    <message>
        <source>The file gets its new key and is checked. Do not switch off.</source>
        <translation>El archivo recibe su nueva clave y se comprueba. No apague el equipo.</translation>
    </message>
    <message>
        <source>The file has a new passphrase and a new key. Open it with the new passphrase, without a sign-in name. Then make a backup, new recovery sheets, and new passphrases for the staff.</source>
        <translation>El archivo tiene una nueva frase de acceso y una nueva clave. Ábralo con la nueva frase de acceso, sin nombre de acceso. Después haga una copia de seguridad, nuevas hojas de recuperación y nuevas frases para el personal.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file opens with the passphrase from before.</source>
        <translation>No se cambió nada: el archivo se abre con la frase de acceso de antes.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make recovery sheets first.</source>
        <translation>Cree primero las hojas de recuperación.</translation>
    </message>
    <message>
        <source>Prove a set with two of its sheets first.</source>
        <translation>Compruebe primero un juego con dos de sus hojas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>This is a copy</source>
        <translation>Esto es una copia</translation>
    </message>
    <message>
        <source>It can only be read. If the file that you worked with is lost or stolen, go on with this copy.</source>
        <translation>Solo se puede leer. Si el archivo con el que trabajaba se perdió o fue robado, siga con esta copia.</translation>
    </message>
    <message>
        <source>&amp;Work with this copy...</source>
        <translation>&amp;Trabajar con esta copia...</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Hojas de recuperación</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, any two of three printed sheets open the file. Without them nobody can, not even the people who made this program. One sheet alone opens nothing.</source>
        <translation>Si se olvida la frase de acceso, dos de las tres hojas impresas, cualesquiera, abren el archivo. Sin ellas nadie puede, ni siquiera quienes hicieron este programa. Una sola hoja no abre nada.</translation>
    </message>
    <message>
        <source>&amp;Make recovery sheets...</source>
        <translation>Crear &amp;hojas de recuperación...</translation>
    </message>
    <message>
        <source>&amp;Prove with two sheets...</source>
        <translation>&amp;Comprobar con dos hojas...</translation>
    </message>
    <message>
        <source>&amp;Rehearse...</source>
        <translation>&amp;Ensayar...</translation>
    </message>
    <message>
        <source>Passphrase and key of the file</source>
        <translation>Frase de acceso y clave del archivo</translation>
    </message>
    <message>
        <source>Change it when somebody who knew it leaves, or when it may have been seen. The file gets a new key; recovery sheets and sign-ins are made again.</source>
        <translation>Cámbiela cuando se vaya alguien que la conocía o si alguien pudo verla. El archivo recibe una clave nueva; las hojas de recuperación y los accesos se crean de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of the file...</source>
        <translation>Cambiar la &amp;frase de acceso del archivo...</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without use</source>
        <translation>B&amp;loquear tras estos minutos sin uso</translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>In a file with real people, nobody can be recorded before this is done.</source>
        <translation>En un archivo con personas reales no se puede registrar a nadie antes de hacer esto.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No creadas</translation>
    </message>
    <message>
        <source>No recovery sheets were made yet.</source>
        <translation>Aún no se crearon hojas de recuperación.</translation>
    </message>
    <message>
        <source>The key of the file was changed: the sheets from before do not open it any more.</source>
        <translation>La clave del archivo se cambió: las hojas anteriores ya no lo abren.</translation>
    </message>
    <message>
        <source>Of an old key</source>
        <translation>De una clave antigua</translation>
    </message>
    <message>
        <source>Sheets were made, but two of them were not typed back yet.</source>
        <translation>Se crearon las hojas, pero aún no se volvieron a escribir dos de ellas.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>No comprobadas</translation>
    </message>
    <message>
        <source>Set {mark} was proved on {day}; its sheets were last typed on {last}.</source>
        <translation>El juego {mark} se comprobó el {day}; sus hojas se escribieron por última vez el {last}.</translation>
    </message>
    <message>
        <source>That was more than a year ago: rehearse it with two sheets.</source>
        <translation>De eso hace más de un año: ensáyelo con dos hojas.</translation>
    </message>
    <message>
        <source>Rehearsal due</source>
        <translation>Ensayo pendiente</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Comprobadas</translation>
    </message>
    <message>
        <source>Sheet 1: {one}. Sheet 2: {two}. Sheet 3: {three}.</source>
        <translation>Hoja 1: {one}. Hoja 2: {two}. Hoja 3: {three}.</translation>
    </message>
    <message>
        <source>A newer set, {mark}, waits for its proof. Until then the set above stays in force.</source>
        <translation>Un juego más nuevo, {mark}, espera su comprobación. Hasta entonces sigue valiendo el juego de arriba.</translation>
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
        <translation>Edad desconocida</translation>
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
        <translation>Se había elegido algo, pero no se escribió ningún texto.</translation>
    </message>
    <message>
        <source>What you had &amp;written</source>
        <translation>Lo que había &amp;escrito</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
</context>
<context>
    <name>LegalPart</name>
    <message>
        <source>No ongoing matter</source>
        <translation>Ningún asunto en curso</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>Un asunto nuevo</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is being handed over. Wait until this is done.</source>
        <translation>La carta se está entregando. Espere a que termine.</translation>
    </message>
    <message>
        <source>There is no letter to look at. Only what was shown can leave.</source>
        <translation>No hay ninguna carta a la vista. Solo puede salir lo que se mostró.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the letter as a PDF instead.</source>
        <translation>No hay ninguna impresora instalada en este equipo. Guarde la carta como PDF.</translation>
    </message>
    <message>
        <source>Choose who gets a copy.</source>
        <translation>Elija quién recibe una copia.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qué papel</translation>
    </message>
    <message>
        <source>A letter that waits for its answer can be printed again, or followed by a reminder.</source>
        <translation>Una carta que espera su respuesta se puede imprimir de nuevo o puede ir seguida de un recordatorio.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del papel</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vista previa de la carta</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Antes de que salga</translation>
    </message>
    <message>
        <source>The letter shares exactly this:</source>
        <translation>La carta comparte exactamente esto:</translation>
    </message>
    <message>
        <source>On this consent:</source>
        <translation>Con este consentimiento:</translation>
    </message>
    <message>
        <source>Steps of a safe referral:</source>
        <translation>Pasos de una derivación segura:</translation>
    </message>
    <message>
        <source>S&amp;teps...</source>
        <translation>P&amp;asos...</translation>
    </message>
    <message>
        <source>Copies for the s&amp;ervice</source>
        <translation>Copias para el &amp;servicio</translation>
    </message>
    <message>
        <source>Copies for the pers&amp;on</source>
        <translation>Copias para la &amp;persona</translation>
    </message>
    <message>
        <source>Copies for our own &amp;file</source>
        <translation>&amp;Copias para nuestro archivo</translation>
    </message>
    <message>
        <source>The print service of this computer keeps a readable copy for up to a day after printing, and many printers keep one too. Print only on a printer you control; collect the pages at once.</source>
        <translation>El servicio de impresión de este equipo guarda una copia legible hasta un día después de imprimir, y muchas impresoras también. Imprima solo en una impresora que usted controle; recoja las hojas enseguida.</translation>
    </message>
    <message>
        <source>This stays with us:</source>
        <translation>Esto se queda con nosotros:</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <source>The language of whoever reads this paper. It can be changed until the letter has left.</source>
        <translation>El idioma de quien lee este papel. Se puede cambiar hasta que la carta haya salido.</translation>
    </message>
    <message>
        <source>Preparing the letter...</source>
        <translation>Preparando la carta...</translation>
    </message>
    <message>
        <source>Preparing the letter</source>
        <translation>Preparando la carta</translation>
    </message>
    <message>
        <source>This letter cannot leave now</source>
        <translation>Esta carta no puede salir ahora</translation>
    </message>
    <message>
        <source>&amp;Ask consent now</source>
        <translation>P&amp;edir consentimiento ahora</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Ver de nuevo</translation>
    </message>
    <message>
        <source>The letter is being handed over</source>
        <translation>La carta se está entregando</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>&amp;Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save a locked copy for e-&amp;mail...</source>
        <translation>Guardar copia &amp;bloqueada para correo...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Page of the letter</source>
        <translation>Página de la carta</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
</context>
<context>
    <name>LetterPapers</name>
    <message>
        <source>Letter {number}</source>
        <translation>Carta {number}</translation>
    </message>
    <message>
        <source>Recall of letter {number}</source>
        <translation>Retirada de la carta {number}</translation>
    </message>
    <message>
        <source>Reminder of letter {number}</source>
        <translation>Recordatorio de la carta {number}</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Tarjeta neutra</translation>
    </message>
    <message>
        <source>Copy of letter {number} for the person</source>
        <translation>Copia de la carta {number} para la persona</translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation>Lo que se compartió, para la persona</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>Pocket list of services</source>
        <translation>Lista de bolsillo de servicios</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Safety plan for the person</source>
        <translation>Plan de seguridad para la persona</translation>
    </message>
    <message>
        <source>Readiness paper</source>
        <translation>Documento de preparación</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de borrado</translation>
    </message>
    <message>
        <source>Recovery sheet {number}</source>
        <translation>Hoja de recuperación {number}</translation>
    </message>
    <message>
        <source>Trainer sheet</source>
        <translation>Hoja para quien forma</translation>
    </message>
    <message>
        <source>Certificate of practice</source>
        <translation>Constancia de práctica</translation>
    </message>
    <message>
        <source>List for another program</source>
        <translation>Lista para otro programa</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>Aviso de violación</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Evaluación de impacto</translation>
    </message>
    <message>
        <source>What is on file about a person</source>
        <translation>Lo que consta sobre una persona</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>A recall</source>
        <translation>Una retirada</translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation>Tarjeta neutra para la persona</translation>
    </message>
    <message>
        <source>Full copy for the person</source>
        <translation>Copia completa para la persona</translation>
    </message>
    <message>
        <source>{item}: this kind of service does not need it</source>
        <translation>{item}: este tipo de servicio no lo necesita</translation>
    </message>
    <message>
        <source>{item}: not chosen for this letter, or not agreed</source>
        <translation>{item}: no elegido para esta carta, o no aceptado</translation>
    </message>
    <message>
        <source>{item}: the person does not want it shared with this service</source>
        <translation>{item}: la persona no quiere que se comparta con este servicio</translation>
    </message>
    <message>
        <source>{item}: the person did not agree to it</source>
        <translation>{item}: la persona no lo aceptó</translation>
    </message>
    <message>
        <source>{item}: what was observed never leaves on paper</source>
        <translation>{item}: lo observado nunca sale en papel</translation>
    </message>
    <message>
        <source>{item}: nothing about offenders is kept in this program</source>
        <translation>{item}: este programa no guarda nada sobre los responsables</translation>
    </message>
    <message>
        <source>{item}: nothing is recorded</source>
        <translation>{item}: no hay nada registrado</translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it; a neutral card is safer, and no paper the safest.</source>
        <translation>Este papel dice dónde pidió ayuda la persona. Si se encuentra en casa, en un bolso o en el trabajo, puede ponerla en peligro. Pregunte dónde lo guardará y quién puede verlo; una tarjeta neutra es más segura, y ningún papel es lo más seguro.</translation>
    </message>
    <message>
        <source>The referral does not say that the person wants a card. Ask before you hand it over.</source>
        <translation>La derivación no dice que la persona quiera una tarjeta. Pregunte antes de entregarla.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un recordatorio</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The letter was cleared from the screen.</source>
        <translation>La carta se quitó de la pantalla.</translation>
    </message>
</context>
<context>
    <name>LetterRelease</name>
    <message>
        <source>Save a readable file?</source>
        <translation>¿Guardar un archivo legible?</translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation>El archivo queda en el disco, y quien pueda abrir su carpeta puede leerlo. Guárdelo solo si es necesario, en un lugar que usted controle, y elimínelo en cuanto se haya entregado.</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>Elegir el lugar...</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file}. It is logged as saved.</source>
        <translation>La carta {number} para {recipient} se guardó como {file}. Consta en el registro como guardada.</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect the pages now.</source>
        <translation>La carta {number} para {recipient} se imprimió. Consta en el registro con sus copias: para el servicio {service}, para la persona {person}, para su propio archivo {file}. Recoja las hojas ahora.</translation>
    </message>
    <message>
        <source>The paper for the person was printed. It is logged with its copies: for the service {service}, for the person {person}, for your own file {file}. Collect it now and hand it over where nobody else sees it.</source>
        <translation>El papel para la persona se imprimió. Consta en el registro con sus copias: para el servicio {service}, para la persona {person}, para su propio archivo {file}. Recójalo ahora y entréguelo donde nadie más lo vea.</translation>
    </message>
    <message>
        <source>Is this paper safe for the person?</source>
        <translation>¿Es seguro este papel para la persona?</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Letter {number} for {recipient} was saved as {file} and opened again as a check. It is logged as saved. Tell the passphrase by telephone, never in an e-mail, and delete the file once it was sent.</source>
        <translation>La carta {number} para {recipient} se guardó como {file} y se volvió a abrir para comprobarla. Consta en el registro como guardada. Diga la frase de acceso por teléfono, nunca por correo electrónico, y elimine el archivo una vez enviado.</translation>
    </message>
    <message>
        <source>The paper for the person was saved as {file}. It is logged as saved.</source>
        <translation>El papel para la persona se guardó como {file}. Consta en el registro como guardado.</translation>
    </message>
    <message>
        <source>The person wants a neutral card: open the letter again and choose it at the top.</source>
        <translation>La persona quiere una tarjeta neutra: abra la carta de nuevo y elíjala arriba.</translation>
    </message>
    <message>
        <source>The person wants a full copy: open the letter again and choose it at the top.</source>
        <translation>La persona quiere una copia completa: abra la carta de nuevo y elíjala arriba.</translation>
    </message>
    <message>
        <source>The letter left</source>
        <translation>La carta salió</translation>
    </message>
    <message>
        <source>Nobody knows whether this came out: {paper}. It was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation>No se sabe si esto salió: {paper}. Se entregó y después no hubo respuesta. Mire la impresora, busque las hojas y diga después en la primera página si salió; la pregunta espera allí.</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>No se sabe si salió</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>Letter number and case code, nothing else</source>
        <translation>Número de carta y código del expediente, nada más</translation>
    </message>
    <message>
        <source>It tells nothing new about the person, so it needs no consent.</source>
        <translation>No dice nada nuevo sobre la persona, así que no necesita consentimiento.</translation>
    </message>
    <message>
        <source>The place, the hour and whom to ask for, nothing else</source>
        <translation>El lugar, la hora y por quién preguntar, nada más</translation>
    </message>
    <message>
        <source>Which letters left, when, to whom, and what they said</source>
        <translation>Qué cartas salieron, cuándo, a quién y qué decían</translation>
    </message>
    <message>
        <source>It goes to the person alone, so it needs no consent.</source>
        <translation>Va solo a la persona, así que no necesita consentimiento.</translation>
    </message>
    <message>
        <source>Given on {day}, for this service alone. Valid until {until}.</source>
        <translation>Dado el {day}, solo para este servicio. Válido hasta el {until}.</translation>
    </message>
    <message>
        <source>All steps before the letter are settled.</source>
        <translation>Todos los pasos previos a la carta están resueltos.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The letterhead has an image.</source>
        <translation>El membrete tiene una imagen.</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>There is no image to remove.</source>
        <translation>No hay ninguna imagen que quitar.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose an image for the letterhead</source>
        <translation>Elegir una imagen para el membrete</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>The emblems of the Red Cross, Red Crescent and Red Crystal are protected by law, and who may print them where is regulated. The program adds none. Ask your National Society before you use an image that shows one.</source>
        <translation>Los emblemas de la cruz roja, la media luna roja y el cristal rojo están protegidos por la ley, y está regulado quién puede imprimirlos y dónde. El programa no añade ninguno. Pregunte a su Sociedad Nacional antes de usar una imagen que muestre uno.</translation>
    </message>
    <message>
        <source>Letters in lan&amp;guage</source>
        <translation>Cartas en el &amp;idioma</translation>
    </message>
    <message>
        <source>&amp;Lines (the first is large); empty: name and address of the branch</source>
        <translation>&amp;Líneas (la primera, grande); vacío: nombre y dirección de la filial</translation>
    </message>
    <message>
        <source>Choose an &amp;image...</source>
        <translation>&amp;Elegir una imagen...</translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation>&amp;Quitar la imagen</translation>
    </message>
    <message>
        <source>A PNG or JPEG file of at most 4 MB. Only its picture is kept, nothing else that is in the file.</source>
        <translation>Un archivo PNG o JPEG de 4 MB como máximo. Solo se guarda la imagen, nada más de lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation>Cómo se verá, con valores inventados</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vista previa de la carta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>The branch&apos;s own</source>
        <translation>Propio de la filial</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>This wording is the delivered one.</source>
        <translation>Este es el texto original.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Each kind of letter has a text in each language. The branch can write its own; what the letter shares about a person, and to whom, stays as it is.</source>
        <translation>Cada tipo de carta tiene un texto en cada idioma. La filial puede escribir el suyo; lo que la carta comparte sobre una persona, y con quién, no cambia.</translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation>&amp;Tipo de carta</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Change the &amp;wording...</source>
        <translation>Cambiar el te&amp;xto...</translation>
    </message>
    <message>
        <source>Go back to the &amp;delivered wording...</source>
        <translation>&amp;Volver al texto original...</translation>
    </message>
    <message>
        <source>Letterhead and branch</source>
        <translation>Membrete y filial</translation>
    </message>
    <message>
        <source>The lines and the image at the head of every letter. Without them, the name, address and phone of the branch stand there.</source>
        <translation>Las líneas y la imagen al comienzo de cada carta. Sin ellas figuran ahí el nombre, la dirección y el teléfono de la filial.</translation>
    </message>
    <message>
        <source>Name, address and &amp;phone of the branch...</source>
        <translation>&amp;Nombre, dirección y teléfono de la filial...</translation>
    </message>
    <message>
        <source>Change the &amp;letterhead...</source>
        <translation>Cambiar el &amp;membrete...</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>The branch&apos;s own text for this kind of letter in this language is thrown away.</source>
        <translation>Se descarta el texto propio de la filial para este tipo de carta en este idioma.</translation>
    </message>
    <message>
        <source>Go back to the delivered wording?</source>
        <translation>¿Volver al texto original?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>The name also stands in other cases, which stay: {codes}. Correct them first.</source>
        <translation>El nombre aparece también en otros expedientes, que se quedan: {codes}. Corríjalos primero.</translation>
    </message>
    <message>
        <source>The name also stands in a referral that came in ({days}) and belongs to no case, which stays. If it is about this person and still waits, take it over into this case first; then it is erased with it.</source>
        <translation>El nombre figura también en una derivación recibida ({days}) que no pertenece a ningún expediente y que se conserva. Si trata de esta persona y aún espera, pásela antes a este expediente; entonces se borra con él.</translation>
    </message>
    <message>
        <source>The name also stands in a quick contact ({days}) that belongs to no case. It stays until its last day and then goes by itself.</source>
        <translation>El nombre figura también en un contacto rápido ({days}) que no pertenece a ningún expediente. Se conserva hasta su último día y luego desaparece por sí solo.</translation>
    </message>
    <message>
        <source>The name also stands in a note on who was told of a breach ({days}), which stays. Look at it under Data protection.</source>
        <translation>El nombre figura también en una nota sobre quién fue informado de una violación ({days}), que se conserva. Mírela en Protección de datos.</translation>
    </message>
    <message>
        <source>The name also stands in a hand-over ({days}) that belongs to no case, which stays. Write case codes there, never names.</source>
        <translation>El nombre figura también en un relevo ({days}) que no pertenece a ningún expediente y que se conserva. Escriba ahí códigos de expediente, nunca nombres.</translation>
    </message>
    <message>
        <source>The name also stands in a call for help ({days}) that belongs to no case, which stays.</source>
        <translation>El nombre figura también en una petición de ayuda ({days}) que no pertenece a ningún expediente y que se conserva.</translation>
    </message>
    <message>
        <source>Erased, from {year}: {people}</source>
        <translation>Borradas, desde {year}: {people}</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
</context>
<context>
    <name>LettingGoPage</name>
    <message>
        <source>Choose a case in the list, or type its code.</source>
        <translation>Elija un expediente de la lista o escriba su código.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Cases past the day until which they may be kept. Look at each once a month: keep it for a reason, hold it where a law or a court wants it, or erase it.</source>
        <translation>Expedientes que pasaron el día hasta el que se pueden conservar. Mire cada uno una vez al mes: consérvelo con un motivo, reténgalo si lo pide una ley o un tribunal, o bórrelo.</translation>
    </message>
    <message>
        <source>Cases past their day</source>
        <translation>Expedientes con plazo pasado</translation>
    </message>
    <message>
        <source>No case is past its day</source>
        <translation>Ningún expediente pasó su plazo</translation>
    </message>
    <message>
        <source>Cases appear here when the day until which they may be kept is over.</source>
        <translation>Los expedientes aparecen aquí cuando ha pasado el día hasta el que se pueden conservar.</translation>
    </message>
    <message>
        <source>Another ca&amp;se code</source>
        <translation>&amp;Otro código del expediente</translation>
    </message>
    <message>
        <source>Open c&amp;ase</source>
        <translation>Abrir &amp;expediente</translation>
    </message>
    <message>
        <source>&amp;Keep longer...</source>
        <translation>Conservar &amp;más tiempo...</translation>
    </message>
    <message>
        <source>&amp;Hold...</source>
        <translation>Re&amp;tener...</translation>
    </message>
    <message>
        <source>End hol&amp;d...</source>
        <translation>&amp;Fin de retención...</translation>
    </message>
    <message>
        <source>&amp;Erase...</source>
        <translation>&amp;Borrar...</translation>
    </message>
    <message>
        <source>&amp;Certificates...</source>
        <translation>&amp;Certificados...</translation>
    </message>
    <message>
        <source>&amp;Review is done</source>
        <translation>&amp;Revisión hecha</translation>
    </message>
</context>
<context>
    <name>LettingGoPresenter</name>
    <message numerus="yes">
        <source>%n case(s) past their day</source>
        <translation>
            <numerusform>%n expediente con plazo pasado</numerusform>
            <numerusform>%n expedientes con plazo pasado</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of this month is on record.</source>
        <translation>La revisión de este mes está registrada.</translation>
    </message>
    <message>
        <source>The review was left out since {month}. Look at each case now.</source>
        <translation>No se hace la revisión desde {month}. Mire ahora cada expediente.</translation>
    </message>
    <message>
        <source>The last review was that of {month}.</source>
        <translation>La última revisión fue la de {month}.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Kept on the ground of</source>
        <translation>Base para conservarlo</translation>
    </message>
    <message>
        <source>{basis}, held for the law</source>
        <translation>{basis}, retenido por ley</translation>
    </message>
    <message>
        <source>Case {case} stays as it is until the hold ends; nobody can erase it. Write which law, court or complaint wants it, without names of people.</source>
        <translation>El expediente {case} queda como está hasta que termine la retención; nadie puede borrarlo. Escriba qué ley, tribunal o queja lo exige, sin nombres de personas.</translation>
    </message>
    <message>
        <source>Hold the case</source>
        <translation>Retener el expediente</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Case {case} can be erased again when its time is over. Write why the hold ends.</source>
        <translation>El expediente {case} podrá borrarse de nuevo cuando venza su plazo. Escriba por qué termina la retención.</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Terminar la retención</translation>
    </message>
</context>
<context>
    <name>LimitsText</name>
    <message>
        <source>What you tell us stays with us. We may have to tell somebody without asking you only in these cases: {reasons}. Then we tell as little as possible, two of us decide it, and we tell you before or as soon as it is safe.</source>
        <translation>Lo que usted nos cuenta se queda con nosotros. Solo en estos casos podemos tener que decírselo a alguien sin preguntarle: {reasons}. Entonces decimos lo menos posible, lo decidimos entre dos y se lo decimos a usted antes o en cuanto sea seguro.</translation>
    </message>
    <message>
        <source>DUTY TO REPORT: NOT YET CLARIFIED BY THE LEGAL ADVISER. Say: a law of this country may oblige us to report some things, and we do not know yet which. If that worries you, do not tell us details before we have asked.</source>
        <translation>DEBER DE NOTIFICAR: AÚN NO ACLARADO POR LA ASESORÍA JURÍDICA. Diga: una ley de este país puede obligarnos a notificar algunas cosas, y aún no sabemos cuáles. Si eso le preocupa, no nos cuente detalles antes de que lo hayamos preguntado.</translation>
    </message>
    <message>
        <source>By law, {who} must report to {to_whom}: {what}.</source>
        <translation>Por ley, {who} debe notificar a {to_whom}: {what}.</translation>
    </message>
    <message>
        <source>The time for it is {hours} hours.</source>
        <translation>El plazo es de {hours} horas.</translation>
    </message>
    <message>
        <source>This holds for adults and for children.</source>
        <translation>Vale para personas adultas y para niños y niñas.</translation>
    </message>
    <message>
        <source>This holds for children, not for adults.</source>
        <translation>Vale para niños y niñas, no para personas adultas.</translation>
    </message>
    <message>
        <source>Otherwise: {consequence}.</source>
        <translation>De lo contrario: {consequence}.</translation>
    </message>
    <message>
        <source>Source: {source}, checked on {day}.</source>
        <translation>Fuente: {source}, comprobada el {day}.</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This view has choices that do not exist any more: {filters}. The rest of it is shown.</source>
        <translation>Esta vista tiene opciones que ya no existen: {filters}. Se muestra lo demás.</translation>
    </message>
    <message>
        <source>ready-made view</source>
        <translation>vista ya preparada</translation>
    </message>
    <message>
        <source>a filter of another version of the program</source>
        <translation>un filtro de otra versión del programa</translation>
    </message>
    <message>
        <source>You have a view {name}. It will show what the list shows now.</source>
        <translation>Tiene una vista {name}. Mostrará lo que la lista muestra ahora.</translation>
    </message>
    <message>
        <source>Replace this view?</source>
        <translation>¿Sustituir esta vista?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>The view {name} goes. What it shows stays as it is.</source>
        <translation>La vista {name} desaparece. Lo que muestra queda como está.</translation>
    </message>
    <message>
        <source>Remove this view?</source>
        <translation>¿Eliminar esta vista?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>The branch has an own version of this list.</source>
        <translation>La filial tiene una versión propia de esta lista.</translation>
    </message>
    <message>
        <source>Lists and rules</source>
        <translation>Listas y reglas</translation>
    </message>
    <message>
        <source>What the program offers to choose from, and the rules by which it decides. Each row says where it comes from. A row marked “not yet verified” is waiting for a protection officer.</source>
        <translation>Lo que el programa ofrece para elegir y las reglas con las que decide. Cada fila dice de dónde viene. Una fila marcada «aún no verificado» espera a una persona responsable de protección.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>&amp;Take in a file...</source>
        <translation>&amp;Incorporar un archivo...</translation>
    </message>
    <message>
        <source>Take in a &amp;folder...</source>
        <translation>Incorporar una &amp;carpeta...</translation>
    </message>
    <message>
        <source>Begin an own &amp;version...</source>
        <translation>Empezar una &amp;versión propia...</translation>
    </message>
</context>
<context>
    <name>ListsPresenter</name>
    <message numerus="yes">
        <source>%n row(s) not yet verified</source>
        <translation>
            <numerusform>%n fila aún no verificada</numerusform>
            <numerusform>%n filas aún no verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {source}, as of {date}; {evidence}.</source>
        <translation>{code}: {source}, a {date}; {evidence}.</translation>
    </message>
    <message>
        <source>Begin an own version of this list?</source>
        <translation>¿Empezar una versión propia de esta lista?</translation>
    </message>
    <message>
        <source>A copy is put into the folder of the branch on this laptop. Change it with a text editor and start the program again; a mistake is named with its line, and then the list that came with the program is used. Nobody outside this laptop sees the change.</source>
        <translation>Se pone una copia en la carpeta de la filial en este portátil. Cámbiela con un editor de texto e inicie de nuevo el programa; si hay un error, se indica con su línea y se usa la lista que vino con el programa. Nadie fuera de este portátil ve el cambio.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The copy is {file} in {folder}.</source>
        <translation>La copia es {file} en {folder}.</translation>
    </message>
    <message>
        <source>An own version was begun</source>
        <translation>Se empezó una versión propia</translation>
    </message>
    <message>
        <source>Take in own lists</source>
        <translation>Incorporar listas propias</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>Listas (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation>No se puede incorporar nada</translation>
    </message>
    <message>
        <source>There is no list here.</source>
        <translation>Aquí no hay ninguna lista.</translation>
    </message>
    <message>
        <source>{lines}

Lists without a mistake are copied into the folder of the branch on this laptop and are used from the next start on. A list with a mistake is left where it is.</source>
        <translation>{lines}

Las listas sin errores se copian en la carpeta de la filial en este portátil y se usan desde el próximo inicio. Una lista con un error se queda donde está.</translation>
    </message>
    <message>
        <source>Take in these lists?</source>
        <translation>¿Incorporar estas listas?</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program.</source>
        <translation>{file}: {rows} filas, {changed} de ellas difieren de las del programa.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {changed} of them differ from what came with the program; the own version that is there now is kept aside.</source>
        <translation>{file}: {rows} filas, {changed} de ellas difieren de las del programa; la versión propia que hay ahora se guarda aparte.</translation>
    </message>
    <message>
        <source>Taken in: {names}. Start the program again to use them.</source>
        <translation>Incorporadas: {names}. Reinicie el programa para usarlas.</translation>
    </message>
    <message>
        <source>Own lists were taken in</source>
        <translation>Se incorporaron listas propias</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Aún no verificado</translation>
    </message>
    <message>
        <source>own version</source>
        <translation>versión propia</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
</context>
<context>
    <name>LockedCopyDialog</name>
    <message>
        <source>Write the passphrase down first. Without it nobody can read the copy.</source>
        <translation>Anote primero la frase de acceso. Sin ella nadie puede leer la copia.</translation>
    </message>
    <message>
        <source>A locked copy for e-mail</source>
        <translation>Copia bloqueada para correo electrónico</translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Write it down now: it is shown once and kept nowhere.</source>
        <translation>Solo esta frase de acceso abre el archivo. Anótela ahora: se muestra una vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Passphrase of the locked copy</source>
        <translation>Frase de acceso de la copia bloqueada</translation>
    </message>
    <message>
        <source>Tell it to the recipient by telephone. Never write it in the same e-mail, nor in another one. E-mail shows who wrote to whom: send it only where that is safe for the person.</source>
        <translation>Dígala por teléfono a quien la recibe. Nunca la escriba en el mismo correo ni en otro. El correo electrónico muestra quién escribió a quién: envíelo solo si es seguro para la persona.</translation>
    </message>
    <message>
        <source>I have &amp;written the passphrase down</source>
        <translation>He &amp;anotado la frase de acceso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose the &amp;place...</source>
        <translation>Elegir el &amp;lugar...</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>I am worried: get help now</source>
        <translation>Me preocupa algo: pedir ayuda ya</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
    <message>
        <source>Something is lost...</source>
        <translation>Algo se perdió...</translation>
    </message>
    <message>
        <source>My passphrase...</source>
        <translation>Mi frase de acceso...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Idioma y pantalla</translation>
    </message>
    <message>
        <source>It does not lock by itself; F12 locks it and throws it away.</source>
        <translation>No se bloquea solo; F12 lo bloquea y lo descarta.</translation>
    </message>
    <message>
        <source>pgi-desk</source>
        <translation>pgi-desk</translation>
    </message>
    <message>
        <source>TRAINING - fictional people only. Nothing here is real and nothing is kept.</source>
        <translation>FORMACIÓN - solo personas ficticias. Aquí nada es real y nada se guarda.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Work with this copy...</source>
        <translation>Trabajar con esta copia...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a person, letter or service (Ctrl+F)</source>
        <translation>Buscar una persona, una carta o un servicio (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>MakeSheetsDialog</name>
    <message>
        <source>Preview of sheet {number}</source>
        <translation>Vista previa de la hoja {number}</translation>
    </message>
    <message>
        <source>Wait until the sheet is done.</source>
        <translation>Espere a que la hoja esté lista.</translation>
    </message>
    <message>
        <source>Say for each sheet where it will be kept.</source>
        <translation>Diga para cada hoja dónde se guardará.</translation>
    </message>
    <message>
        <source>Print all three sheets and tick each one.</source>
        <translation>Imprima las tres hojas y marque cada una.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>No hay ninguna impresora instalada en este equipo.</translation>
    </message>
    <message>
        <source>Print this sheet first.</source>
        <translation>Imprima primero esta hoja.</translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation>Crear hojas de recuperación</translation>
    </message>
    <message>
        <source>Three sheets of paper are printed, each for another place. Write functions and places, not names of people.</source>
        <translation>Se imprimen tres hojas de papel, cada una para un lugar distinto. Escriba cargos y lugares, no nombres de personas.</translation>
    </message>
    <message>
        <source>Sheet &amp;1 is kept by</source>
        <translation>La hoja &amp;1 la guarda</translation>
    </message>
    <message>
        <source>For example: safe of the coordinator</source>
        <translation>Por ejemplo: caja fuerte de la coordinación</translation>
    </message>
    <message>
        <source>Sheet &amp;2 is kept by</source>
        <translation>La hoja &amp;2 la guarda</translation>
    </message>
    <message>
        <source>For example: national headquarters, protection focal point</source>
        <translation>Por ejemplo: sede nacional, punto focal de protección</translation>
    </message>
    <message>
        <source>Sheet &amp;3 is kept by</source>
        <translation>La hoja &amp;3 la guarda</translation>
    </message>
    <message>
        <source>For example: a trusted person outside the branch</source>
        <translation>Por ejemplo: una persona de confianza fuera de la filial</translation>
    </message>
    <message>
        <source>&amp;Language of the instructions</source>
        <translation>&amp;Idioma de las instrucciones</translation>
    </message>
    <message>
        <source>The sheets exist in memory and on paper only. Use a printer beside you that is not shared: some printers and print servers keep what they print.</source>
        <translation>Las hojas existen solo en la memoria y en papel. Use una impresora a su lado que no sea compartida: algunas impresoras y servidores de impresión guardan lo que imprimen.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;presora</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Install one, then open this window again; the sheets cannot be saved as a file.</source>
        <translation>No hay ninguna impresora instalada en este equipo. Instale una y abra de nuevo esta ventana; las hojas no se pueden guardar como archivo.</translation>
    </message>
    <message>
        <source>Show sheet 1</source>
        <translation>Mostrar la hoja 1</translation>
    </message>
    <message>
        <source>Print sheet 1</source>
        <translation>Imprimir la hoja 1</translation>
    </message>
    <message>
        <source>Sheet 1 is printed and readable</source>
        <translation>La hoja 1 está impresa y es legible</translation>
    </message>
    <message>
        <source>Show sheet 2</source>
        <translation>Mostrar la hoja 2</translation>
    </message>
    <message>
        <source>Print sheet 2</source>
        <translation>Imprimir la hoja 2</translation>
    </message>
    <message>
        <source>Sheet 2 is printed and readable</source>
        <translation>La hoja 2 está impresa y es legible</translation>
    </message>
    <message>
        <source>Show sheet 3</source>
        <translation>Mostrar la hoja 3</translation>
    </message>
    <message>
        <source>Print sheet 3</source>
        <translation>Imprimir la hoja 3</translation>
    </message>
    <message>
        <source>Sheet 3 is printed and readable</source>
        <translation>La hoja 3 está impresa y es legible</translation>
    </message>
    <message>
        <source>Working on the sheets</source>
        <translation>Preparando las hojas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make three sheets</source>
        <translation>Crear &amp;tres hojas</translation>
    </message>
    <message>
        <source>&amp;Go on: type two of them back</source>
        <translation>&amp;Seguir: volver a escribir dos de ellas</translation>
    </message>
</context>
<context>
    <name>MakeSheetsPresenter</name>
    <message>
        <source>Set {mark}</source>
        <translation>Juego {mark}</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>People and their cases</source>
        <translation>Las personas y sus expedientes</translation>
    </message>
    <message>
        <source>Referrals and services</source>
        <translation>Derivaciones y servicios</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>The file and its safety</source>
        <translation>El archivo y su seguridad</translation>
    </message>
    <message>
        <source>The computer and the program</source>
        <translation>El equipo y el programa</translation>
    </message>
    <message>
        <source>Guides and words</source>
        <translation>Guías y palabras</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Se está leyendo el archivo.</translation>
    </message>
    <message>
        <source>Nothing was read before this.</source>
        <translation>No se leyó nada antes de esto.</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Ningún tema contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Check a set-&amp;up file...</source>
        <translation>Comprobar &amp;un archivo de instalación...</translation>
    </message>
    <message>
        <source>&amp;Report about the program...</source>
        <translation>&amp;Informe sobre el programa...</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>MediumDialog</name>
    <message>
        <source>It is retired already. The next backup that is made on it puts it into use again.</source>
        <translation>Ya está dada de baja. La próxima copia de seguridad que se haga en ella la pone de nuevo en uso.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Memoria USB o carpeta</translation>
    </message>
    <message>
        <source>Write the name on the stick as well, so that everybody takes the right one. Retire a stick that was lost, broken or thrown away: it no longer counts, and nobody is reminded of it.</source>
        <translation>Escriba el nombre también en la memoria, para que todos tomen la correcta. Dé de baja una memoria perdida, rota o desechada: ya no cuenta y no se avisa a nadie por ella.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation>&amp;Dar de baja...</translation>
    </message>
    <message>
        <source>&amp;Save the name</source>
        <translation>&amp;Guardar el nombre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>MediumPresenter</name>
    <message>
        <source>{label} no longer counts as a place with backups. Was it lost or stolen? Whoever has it can do nothing with the backups on it, unless they also have a key or passphrase that opens them.</source>
        <translation>{label} ya no cuenta como lugar con copias de seguridad. ¿Se perdió o fue robada? Quien la tenga no puede hacer nada con las copias que contiene, salvo que tenga también una clave o frase de acceso que las abra.</translation>
    </message>
    <message>
        <source>Retire this stick or folder?</source>
        <translation>¿Dar de baja esta memoria o carpeta?</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Dar de baja</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Type both case codes first.</source>
        <translation>Escriba primero los dos códigos de expediente.</translation>
    </message>
    <message>
        <source>Compare the two files first.</source>
        <translation>Compare primero los dos expedientes.</translation>
    </message>
    <message>
        <source>Put two case files together</source>
        <translation>Unir dos expedientes</translation>
    </message>
    <message>
        <source>Two case files of the same person become one. Everything in the file that goes moves to the file that stays: help, referrals, letters, notes, consents. The higher risk, the earlier end of keeping and a hidden name hold; a consent that the other file does not bear out is asked anew. The code of the file that goes leads to the one that stays. All of it is one change and can be taken back.</source>
        <translation>Dos expedientes de la misma persona pasan a ser uno. Todo lo del expediente que se va pasa al que se queda: ayuda, derivaciones, cartas, notas, consentimientos. Valen el riesgo más alto, el fin de conservación más próximo y el nombre oculto; un consentimiento que el otro expediente no confirma se pide de nuevo. El código del expediente que se va lleva al que se queda. Todo es un solo cambio y se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>Se &amp;queda</translation>
    </message>
    <message>
        <source>&amp;Goes</source>
        <translation>Se &amp;va</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>What the two files say differently</source>
        <translation>Lo que los dos expedientes dicen distinto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put &amp;together</source>
        <translation>&amp;Unir</translation>
    </message>
</context>
<context>
    <name>MergePresenter</name>
    <message>
        <source>These are the same case.</source>
        <translation>Es el mismo expediente.</translation>
    </message>
    <message>
        <source>The name of one of the cases is hidden from you. Open the identity first, with a reason.</source>
        <translation>El nombre de uno de los expedientes está oculto para usted. Abra primero la identidad, con un motivo.</translation>
    </message>
    <message>
        <source>Whoever leads the case that stays may not see the hidden name of the other. Let them in first, or let the other case stay.</source>
        <translation>Quien lleva el expediente que se queda no puede ver el nombre oculto del otro. Dele acceso primero, o deje que se quede el otro expediente.</translation>
    </message>
    <message>
        <source>One of the cases is closed or in the bin. Take it up again first.</source>
        <translation>Uno de los expedientes está cerrado o en la papelera. Retómelo primero.</translation>
    </message>
    <message>
        <source>One of the cases is held for the law.</source>
        <translation>Uno de los expedientes está retenido por ley.</translation>
    </message>
    <message>
        <source>Nobody said yet whether a letter of one of the cases left. The first page asks.</source>
        <translation>Nadie ha dicho aún si una carta de uno de los expedientes salió. La primera página lo pregunta.</translation>
    </message>
    <message>
        <source>A request about one of the records waits for its answer. Answer it first.</source>
        <translation>Una solicitud sobre uno de los registros espera respuesta. Respóndala primero.</translation>
    </message>
    <message>
        <source>Tick where the words of the file that goes are right. Names that are not taken are kept too.</source>
        <translation>Marque donde lo correcto es lo que dice el expediente que se va. Los nombres que no se toman también se guardan.</translation>
    </message>
    <message>
        <source>The two files say nothing different about who the person is.</source>
        <translation>Los dos expedientes no dicen nada distinto sobre quién es la persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) will have to be asked anew.</source>
        <translation>
            <numerusform>Habrá que pedir de nuevo %n consentimiento.</numerusform>
            <numerusform>Habrá que pedir de nuevo %n consentimientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: stays {kept}, goes {other}</source>
        <translation>{field}: se queda {kept}, se va {other}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Escriba dos veces la misma frase de acceso.</translation>
    </message>
    <message>
        <source>Type the passphrase exactly as it stands above, so that it was really read.</source>
        <translation>Escriba la frase de acceso exactamente como está arriba, para que conste que se leyó.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Choose where it comes from</source>
        <translation>Elija de dónde viene</translation>
    </message>
    <message>
        <source>Interpreter: {code}</source>
        <translation>Intérprete: {code}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Where it comes from</source>
        <translation>De dónde &amp;viene</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Short and factual. No names of other people</source>
        <translation>Breve y objetivo. Sin nombres de otras personas</translation>
    </message>
    <message>
        <source>With an &amp;interpreter...</source>
        <translation>Con un &amp;intérprete...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>NotePresenter</name>
    <message>
        <source>This corrects the note of {moment}. That note stays; both can be read.</source>
        <translation>Esto corrige la nota del {moment}. Esa nota se conserva; se pueden leer ambas.</translation>
    </message>
</context>
<context>
    <name>NoticeReader</name>
    <message>
        <source>{name} opened the identity of case {case} on {moment}, until {until}. The reason: {reason}</source>
        <translation>{name} abrió la identidad del expediente {case} el {moment}, hasta el {until}. El motivo: {reason}</translation>
    </message>
    <message>
        <source>An identity was opened</source>
        <translation>Se abrió una identidad</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Lo he visto</translation>
    </message>
</context>
<context>
    <name>ObserveDialog</name>
    <message>
        <source>Sign</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Answer at least one row first.</source>
        <translation>Responda primero al menos una fila.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Only look and listen: ask no questions for this list. Leave open what you did not notice; open never counts as no. Signs neither prove nor exclude trafficking, and they are not added up.</source>
        <translation>Solo mire y escuche: no haga preguntas para esta lista. Deje abierto lo que no observó; sin respuesta nunca cuenta como no. Las señales no prueban ni excluyen la trata, y no se suman.</translation>
    </message>
    <message>
        <source>Signs that can be seen or heard</source>
        <translation>Señales que se pueden ver u oír</translation>
    </message>
    <message>
        <source>&amp;Yes (1)</source>
        <translation>&amp;Sí (1)</translation>
    </message>
    <message>
        <source>&amp;No (2)</source>
        <translation>&amp;No (2)</translation>
    </message>
    <message>
        <source>Not &amp;known (3)</source>
        <translation>No se sa&amp;be (3)</translation>
    </message>
    <message>
        <source>Where this comes &amp;from...</source>
        <translation>De dónde &amp;viene esto...</translation>
    </message>
    <message>
        <source>How it became kno&amp;wn</source>
        <translation>&amp;Cómo se supo</translation>
    </message>
    <message>
        <source>How s&amp;ure you are</source>
        <translation>Grado d&amp;e certeza</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ObservePresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
</context>
<context>
    <name>OpenBackupDialog</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Archivos de expedientes (*.pgidesk)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>Backups (*.pgibak)</source>
        <translation>Copias de seguridad (*.pgibak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>La frase de acceso de la copia</translation>
    </message>
    <message>
        <source>A secret key: its file, or pasted</source>
        <translation>Una clave secreta: su archivo, o pegada</translation>
    </message>
    <message>
        <source>Two recovery sheets of the file</source>
        <translation>Dos hojas de recuperación del archivo</translation>
    </message>
    <message>
        <source>The file that is open now</source>
        <translation>El archivo que está abierto ahora</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia de seguridad.</translation>
    </message>
    <message>
        <source>Look inside first: then you see what would be restored.</source>
        <translation>Mire primero dentro: así verá qué se restauraría.</translation>
    </message>
    <message>
        <source>Choose where the new file goes first.</source>
        <translation>Elija primero dónde se pondrá el archivo nuevo.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>C&amp;opia de seguridad</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Aún no se eligió ninguna copia</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Ele&amp;gir...</translation>
    </message>
    <message>
        <source>Opens &amp;with</source>
        <translation>Se a&amp;bre con</translation>
    </message>
    <message>
        <source>Passphrase of &amp;the backup</source>
        <translation>&amp;Frase de acceso de la copia</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archi&amp;vo de la clave</translation>
    </message>
    <message>
        <source>A text file with a secret key in it</source>
        <translation>Un archivo de texto con una clave secreta</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>El&amp;egir...</translation>
    </message>
    <message>
        <source>Or the key &amp;itself</source>
        <translation>O la propia c&amp;lave</translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;1</source>
        <translation>Hoja de recuperación, recuadro &amp;1</translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation>1. palabra  2. palabra  3. palabra ...</translation>
    </message>
    <message>
        <source>Recovery sheet, box &amp;2</source>
        <translation>Hoja de recuperación, recuadro &amp;2</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;file at that time</source>
        <translation>Frase de acceso &amp;del archivo en esa fecha</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>Archivo &amp;nuevo</translation>
    </message>
    <message>
        <source>Choo&amp;se...</source>
        <translation>Eleg&amp;ir...</translation>
    </message>
    <message>
        <source>How the backup differs from the open file</source>
        <translation>En qué difiere la copia del archivo abierto</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Open the identity for a time</source>
        <translation>Abrir la identidad por un tiempo</translation>
    </message>
    <message>
        <source>You do not work on this case. Say why you need to know who the person is. The colleague who leads the case and the coordinators see that you looked, when and why.</source>
        <translation>Usted no trabaja en este expediente. Diga por qué necesita saber quién es la persona. Quien lleva el expediente y la coordinación ven que usted miró, cuándo y por qué.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>For &amp;how long</source>
        <translation>Por &amp;cuánto tiempo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open the identity</source>
        <translation>&amp;Abrir la identidad</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Type your sign-in name and your passphrase until now first.</source>
        <translation>Escriba primero su nombre de acceso y su frase de acceso actual.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>This changes the passphrase with which you sign in on this laptop. Write the new one down and keep it where only you find it.</source>
        <translation>Esto cambia la frase de acceso con la que usted se identifica en este portátil. Anote la nueva y guárdela donde solo usted la encuentre.</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>Nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation>&amp;Frase de acceso actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Repí&amp;tala</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>&amp;Elijo una propia de al menos 15 caracteres</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Frase &amp;propia</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Frase propia, otra ve&amp;z</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePresenter</name>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>Your new passphrase works from now on.</source>
        <translation>Su nueva frase de acceso vale desde ahora.</translation>
    </message>
</context>
<context>
    <name>OwnPlanDialog</name>
    <message>
        <source>Print the safety plan</source>
        <translation>Imprimir el plan de seguridad</translation>
    </message>
    <message>
        <source>The paper holds the plan in the person’s own words, and no name, case code or branch. Ask once more whether it is safe for them to have it. It is not saved as a file.</source>
        <translation>El papel contiene el plan con las palabras de la persona, sin nombre, código del expediente ni filial. Pregunte una vez más si es seguro para ella tenerlo. No se guarda como archivo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;Ver el papel</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada con ese nombre.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Type a few letters, in the language of the window or in English. The arrow keys choose, Enter does it, Esc closes.</source>
        <translation>Escriba unas letras, en el idioma de la ventana o en inglés. Las flechas eligen, Intro lo hace, Esc cierra.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter does it, Esc closes. English words are found too.</source>
        <translation>Las flechas eligen, Intro lo hace, Esc cierra. También se encuentran palabras en inglés.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>This computer has no printer.</source>
        <translation>Este equipo no tiene impresora.</translation>
    </message>
</context>
<context>
    <name>PaperPreviewDialog</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>El papel tal como se imprimirá</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Páginas del papel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>All cases</source>
        <translation>Todos los expedientes</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Cualquier riesgo</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n en pantalla</numerusform>
            <numerusform>%n en pantalla</numerusform>
        </translation>
    </message>
    <message>
        <source>(scroll for more)</source>
        <translation>(desplácese para ver más)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Import list...</source>
        <translation>&amp;Importar lista...</translation>
    </message>
    <message>
        <source>Letting &amp;go...</source>
        <translation>&amp;Depuración...</translation>
    </message>
    <message>
        <source>Waiting for re&amp;view...</source>
        <translation>Esperan re&amp;visión...</translation>
    </message>
    <message>
        <source>&amp;Blank consent form...</source>
        <translation>&amp;Formulario de consentimiento en blanco...</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nueva persona</translation>
    </message>
    <message>
        <source>Search by case code or name</source>
        <translation>Buscar por código del expediente o nombre</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Nobody is found. Change the words or the filters.</source>
        <translation>No se encuentra a nadie. Cambie las palabras o los filtros.</translation>
    </message>
    <message>
        <source>No people recorded yet</source>
        <translation>Aún no hay personas registradas</translation>
    </message>
    <message>
        <source>Start with &quot;New person&quot;. You will be asked first whether the person agrees that you write anything down.</source>
        <translation>Empiece con «Nueva persona». Primero se le preguntará si la persona acepta que usted anote algo.</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Columnas...</translation>
    </message>
    <message>
        <source>Save lis&amp;t...</source>
        <translation>Guardar lis&amp;ta...</translation>
    </message>
    <message>
        <source>Im&amp;port help given...</source>
        <translation>Im&amp;portar ayudas...</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>A&amp;brir expediente</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Derivaciones abiertas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Something is due today</source>
        <translation>Algo vence hoy</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation>Algo está vencido</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mis expedientes</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>Nuevos en los últimos 7 días</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algún dato</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Expedientes cerrados</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Correct identity</source>
        <translation>Corregir identidad</translation>
    </message>
    <message>
        <source>&amp;Save correction</source>
        <translation>&amp;Guardar corrección</translation>
    </message>
    <message>
        <source>Who is it? One name or a nickname is enough</source>
        <translation>¿Quién es? Basta un nombre o un apodo</translation>
    </message>
    <message>
        <source>How can the person be reached safely?</source>
        <translation>¿Cómo contactar a la persona de forma segura?</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no preguntado</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>1. First ask: may we write this down?</source>
        <translation>1. Pregunte primero: ¿podemos anotar esto?</translation>
    </message>
    <message>
        <source>Say who we are, what is kept and for how long, who sees it, and that help does not depend on it. Tick each point as you explain it.</source>
        <translation>Diga quiénes somos, qué se guarda y por cuánto tiempo, quién lo ve, y que la ayuda no depende de ello. Marque cada punto al explicarlo.</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Re&amp;spuesta</translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation>Dado po&amp;r</translation>
    </message>
    <message>
        <source>Child&apos;s assent</source>
        <translation>Asentimiento del niño o niña</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Persona cuidadora</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>En el &amp;idioma</translation>
    </message>
    <message>
        <source>I&amp;nterpreter (code)</source>
        <translation>I&amp;ntérprete (código)</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>Base &amp;jurídica</translation>
    </message>
    <message>
        <source>We are in a private place</source>
        <translation>Estamos en un lugar privado</translation>
    </message>
    <message>
        <source>2. Who is it? One name or a nickname is enough</source>
        <translation>2. ¿Quién es? Basta un nombre o un apodo</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>Other na&amp;mes</source>
        <translation>Otros nom&amp;bres</translation>
    </message>
    <message>
        <source>N&amp;ickname</source>
        <translation>A&amp;podo</translation>
    </message>
    <message>
        <source>Bo&amp;rn</source>
        <translation>Nac&amp;imiento</translation>
    </message>
    <message>
        <source>1999-04-07, 1999-04, 1999 or ~1999</source>
        <translation>1999-04-07, 1999-04, 1999 o ~1999</translation>
    </message>
    <message>
        <source>or age gro&amp;up</source>
        <translation>o gr&amp;upo de edad</translation>
    </message>
    <message>
        <source>The age is in doubt: treat as a child until it is clear</source>
        <translation>La edad es dudosa: tratar como niño o niña hasta aclararla</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>Géner&amp;o</translation>
    </message>
    <message>
        <source>S&amp;peaks</source>
        <translation>&amp;Habla</translation>
    </message>
    <message>
        <source>Nationality, if needed</source>
        <translation>Nacionalidad, si hace falta</translation>
    </message>
    <message>
        <source>Access nee&amp;ds</source>
        <translation>Necesida&amp;des de acceso</translation>
    </message>
    <message>
        <source>3. Why are we in touch?</source>
        <translation>3. ¿Por qué estamos en contacto?</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <translation>N&amp;ecesidad</translation>
    </message>
    <message>
        <source>One or two factual sentences, as told by the person</source>
        <translation>Una o dos frases objetivas, como las cuenta la persona</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>4. How can the person be reached safely?</source>
        <translation>4. ¿Cómo contactar a la persona de forma segura?</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Number or pla&amp;ce</source>
        <translation>Nú&amp;mero o lugar</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Horas seguras</translation>
    </message>
    <message>
        <source>18:00-20:00, or mo-fr 9:00-12:00, sa 10-11</source>
        <translation>18:00-20:00, o lu-vi 9:00-12:00, sa 10-11</translation>
    </message>
    <message>
        <source>Code phrase</source>
        <translation>Frase clave</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Se puede dejar un mensaje</translation>
    </message>
    <message>
        <source>Perhaps on record already. You may go on all the same.</source>
        <translation>Quizá ya esté registrado. Puede continuar de todos modos.</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Abrir este expediente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save person</source>
        <translation>&amp;Guardar persona</translation>
    </message>
</context>
<context>
    <name>PersonWordDialog</name>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Choose what the person said first.</source>
        <translation>Elija primero lo que dijo la persona.</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Qué dice la persona</translation>
    </message>
    <message>
        <source>Ask how content the person is, in their own words. Do not ask for their story.</source>
        <translation>Pregunte en qué medida está satisfecha la persona, con sus propias palabras. No pregunte por su historia.</translation>
    </message>
    <message>
        <source>I &amp;asked when it is safe, and it was</source>
        <translation>&amp;Pregunté cuando era seguro</translation>
    </message>
    <message>
        <source>&amp;How did you ask</source>
        <translation>Cómo preg&amp;untó</translation>
    </message>
    <message>
        <source>How &amp;content is the person</source>
        <translation>Grado de &amp;satisfacción de la persona</translation>
    </message>
    <message>
        <source>Did the person feel sa&amp;fe there</source>
        <translation>¿Se sintió segura a&amp;llí la persona?</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>How to &amp;reach the person...</source>
        <translation>Cómo con&amp;tactar a la persona...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>PersonWordPresenter</name>
    <message>
        <source>About the help of {service}, letter {number}</source>
        <translation>Sobre la ayuda de {service}, carta {number}</translation>
    </message>
    <message>
        <source>The person did not agree to be asked about the service: {reasons}. Do not ask.</source>
        <translation>La persona no aceptó que se le pregunte por el servicio: {reasons}. No pregunte.</translation>
    </message>
    <message>
        <source>The service is due for a check</source>
        <translation>El servicio necesita una verificación</translation>
    </message>
    <message>
        <source>Several people spoke against it within 90 days. Until it was checked again, no referral can go there.</source>
        <translation>Varias personas dieron una opinión negativa en un plazo de 90 días. Hasta que se verifique de nuevo, no se puede hacer ninguna derivación allí.</translation>
    </message>
</context>
<context>
    <name>PfaDialog</name>
    <message>
        <source>Psychological first aid</source>
        <translation>Primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>Look, listen, link. Keep it short, and do not ask for the story.</source>
        <translation>Observar, escuchar, conectar. Sea breve y no pregunte por la historia.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>S&amp;eguridad</translation>
    </message>
    <message>
        <source>&amp;Urgent needs</source>
        <translation>Necesidades &amp;urgentes</translation>
    </message>
    <message>
        <source>Signs of &amp;distress</source>
        <translation>Señales de &amp;angustia</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>What the person says they &amp;need</source>
        <translation>&amp;Lo que la persona dice necesitar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>&amp;Information given</source>
        <translation>&amp;Información dada</translation>
    </message>
    <message>
        <source>&amp;People contacted</source>
        <translation>&amp;Personas contactadas</translation>
    </message>
    <message>
        <source>Services &amp;offered</source>
        <translation>&amp;Servicios ofrecidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>PlanDecisionDialog</name>
    <message>
        <source>Choose the decision</source>
        <translation>Elija la decisión</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Aprobar el plan</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation>Un punto focal o la coordinación da su acuerdo en este puesto.</translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation>&amp;Quién está de acuerdo</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Su nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Su &amp;frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
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
        <translation>Ya se acordó un día. Elija otro, o resuélvalo en la página sobre seguridad.</translation>
    </message>
    <message>
        <source>Tick it once the person agreed to a day.</source>
        <translation>Márquelo cuando la persona haya aceptado un día.</translation>
    </message>
    <message>
        <source>Tick Handed over by telephone first.</source>
        <translation>Marque primero «Transmitida por teléfono».</translation>
    </message>
    <message>
        <source>Options and way</source>
        <translation>Opciones y trayecto</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Talk about at least two options. Doing nothing is always one of them, and it is a good answer.</source>
        <translation>Hable de al menos dos opciones. No hacer nada es siempre una de ellas, y es una buena respuesta.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Good about it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Bad about it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>&amp;This service</source>
        <translation>Es&amp;te servicio</translation>
    </message>
    <message>
        <source>The service of this referral: which</source>
        <translation>El servicio de esta derivación: cuál</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>The service of this referral: good about it</source>
        <translation>El servicio de esta derivación: a favor</translation>
    </message>
    <message>
        <source>The service of this referral: bad about it</source>
        <translation>El servicio de esta derivación: en contra</translation>
    </message>
    <message>
        <source>&amp;Another service</source>
        <translation>&amp;Otro servicio</translation>
    </message>
    <message>
        <source>Another service: which</source>
        <translation>Otro servicio: cuál</translation>
    </message>
    <message>
        <source>Another service: good about it</source>
        <translation>Otro servicio: a favor</translation>
    </message>
    <message>
        <source>Another service: bad about it</source>
        <translation>Otro servicio: en contra</translation>
    </message>
    <message>
        <source>&amp;Nothing for now</source>
        <translation>&amp;Nada por ahora</translation>
    </message>
    <message>
        <source>Nothing for now: good about it</source>
        <translation>Nada por ahora: a favor</translation>
    </message>
    <message>
        <source>Nothing for now: bad about it</source>
        <translation>Nada por ahora: en contra</translation>
    </message>
    <message>
        <source>The person &amp;chose</source>
        <translation>La persona e&amp;ligió</translation>
    </message>
    <message>
        <source>In their own &amp;words</source>
        <translation>Con sus pala&amp;bras</translation>
    </message>
    <message>
        <source>Only if they want that kept</source>
        <translation>Solo si quiere que se guarde</translation>
    </message>
    <message>
        <source>If the service says n&amp;o</source>
        <translation>Si el servicio dice &amp;que no</translation>
    </message>
    <message>
        <source>What you agreed to do then</source>
        <translation>Lo que acordaron hacer entonces</translation>
    </message>
    <message>
        <source>Nothing for now: save this, then press End without a referral on the page behind. It is kept with the case.</source>
        <translation>Nada por ahora: guarde esto y pulse después «Terminar sin derivación» en la página de atrás. Se conserva con el expediente.</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>Trans&amp;porte</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Lo paga</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>Co&amp;sto</translation>
    </message>
    <message>
        <source>For instance the fare</source>
        <translation>Por ejemplo, el pasaje</translation>
    </message>
    <message>
        <source>P&amp;ick-up point</source>
        <translation>Punto de &amp;recogida</translation>
    </message>
    <message>
        <source>A place where nobody is put at risk</source>
        <translation>Un lugar donde nadie corra peligro</translation>
    </message>
    <message>
        <source>Goes &amp;along</source>
        <translation>&amp;Acompaña</translation>
    </message>
    <message>
        <source>The person agrees with who &amp;goes along, also man or woman</source>
        <translation>La persona acepta a quien acompaña, también si es &amp;hombre o mujer</translation>
    </message>
    <message>
        <source>&amp;Way back</source>
        <translation>&amp;Vuelta</translation>
    </message>
    <message>
        <source>How the person gets back, and where to</source>
        <translation>Cómo vuelve la persona y adónde</translation>
    </message>
    <message>
        <source>The person arrived sa&amp;fely</source>
        <translation>La persona llegó b&amp;ien</translation>
    </message>
    <message>
        <source>Ask &amp;how it went on</source>
        <translation>Preg&amp;untar cómo fue el</translation>
    </message>
    <message>
        <source>Day for asking how it went</source>
        <translation>Día para preguntar cómo fue</translation>
    </message>
    <message>
        <source>The day stands in the list of what is due, as long as the person agrees to be contacted (C7).</source>
        <translation>El día figura en la lista de pendientes, mientras la persona acepte que se la contacte (C7).</translation>
    </message>
    <message>
        <source>Meeting and card</source>
        <translation>Encuentro y tarjeta</translation>
    </message>
    <message>
        <source>This is printed on the neutral card, if the person wants one. Nothing in it may say why they go there.</source>
        <translation>Esto se imprime en la tarjeta neutra, si la persona quiere una. Nada en ella puede decir por qué va allí.</translation>
    </message>
    <message>
        <source>&amp;Place, as it is called on the card</source>
        <translation>&amp;Lugar, como se llama en la tarjeta</translation>
    </message>
    <message>
        <source>Empty: the name of the service</source>
        <translation>Vacío: el nombre del servicio</translation>
    </message>
    <message>
        <source>Day and &amp;hour</source>
        <translation>&amp;Día y hora</translation>
    </message>
    <message>
        <source>For instance Monday 6 July at 10:00</source>
        <translation>Por ejemplo, lunes 6 de julio a las 10:00</translation>
    </message>
    <message>
        <source>Ask &amp;for</source>
        <translation>Preg&amp;untar por</translation>
    </message>
    <message>
        <source>A first name or a role</source>
        <translation>Un nombre de pila o un cargo</translation>
    </message>
    <message>
        <source>&amp;Word that the person chose</source>
        <translation>Palab&amp;ra elegida por la persona</translation>
    </message>
    <message>
        <source>Each side knows the other by it</source>
        <translation>Cada parte reconoce a la otra por ella</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first; the letter follows. For all others a call without a name, whether there is room, is enough.</source>
        <translation>Una emergencia se transmite primero por teléfono; la carta sigue después. Para las demás basta una llamada sin nombre, para saber si hay lugar.</translation>
    </message>
    <message>
        <source>&amp;Handed over by telephone</source>
        <translation>&amp;Transmitida por teléfono</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Who &amp;took the call</source>
        <translation>Quién &amp;atendió la llamada</translation>
    </message>
    <message>
        <source>&amp;If there was no call, why</source>
        <translation>&amp;Si no hubo llamada, por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>PocketListDialog</name>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>Print a pocket list</source>
        <translation>Imprimir una lista de bolsillo</translation>
    </message>
    <message>
        <source>The list has the services whose check holds today, hotlines and emergency services first, and no hidden address. It says nothing about why somebody carries it. Ask the person whether it is safe for them to have it.</source>
        <translation>La lista contiene los servicios cuya verificación vale hoy, primero las líneas de ayuda y los servicios de emergencia, y ninguna dirección oculta. No dice nada de por qué alguien la lleva. Pregunte a la persona si es seguro para ella tenerla.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the list</source>
        <translation>I&amp;dioma de la lista</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>Co&amp;pias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;Ver el papel</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;Guardar como archivo...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
</context>
<context>
    <name>PocketListPresenter</name>
    <message numerus="yes">
        <source>%n service(s) will be on the list.</source>
        <translation>
            <numerusform>%n servicio estará en la lista.</numerusform>
            <numerusform>%n servicios estarán en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pocket list</source>
        <translation>Guardar la lista de bolsillo</translation>
    </message>
    <message>
        <source>The pocket list left</source>
        <translation>La lista de bolsillo salió</translation>
    </message>
    <message>
        <source>The pocket list was printed or saved. It is logged, without who receives it.</source>
        <translation>La lista de bolsillo se imprimió o se guardó. Consta en el registro, sin decir quién la recibe.</translation>
    </message>
</context>
<context>
    <name>PreparationPanel</name>
    <message>
        <source>Only if the person told it.</source>
        <translation>Solo si la persona lo contó.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>This could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
</context>
<context>
    <name>PrincipleCheckDialog</name>
    <message>
        <source>Before this step</source>
        <translation>Antes de este paso</translation>
    </message>
    <message>
        <source>Leave out, &amp;because</source>
        <translation>&amp;Omitir, porque</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
</context>
<context>
    <name>PrincipleCheckPresenter</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>&amp;Parar aquí</translation>
    </message>
    <message>
        <source>The questions are left out. This is counted for supervision.</source>
        <translation>Las preguntas se omiten. Esto se cuenta para la supervisión.</translation>
    </message>
    <message>
        <source>Answer every question, or choose why they are left out.</source>
        <translation>Responda a todas las preguntas o elija por qué se omiten.</translation>
    </message>
    <message>
        <source>Something is not safe or not known. Think again before you go on.</source>
        <translation>Algo no es seguro o no se sabe. Piénselo de nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>Stop here. Note nothing that says who somebody is, and ask the focal point before the next step: {names}.</source>
        <translation>Pare aquí. No anote nada que diga quién es alguien, y pregunte al punto focal antes del próximo paso: {names}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the printer does not answer</source>
        <translation>la impresora no responde</translation>
    </message>
    <message>
        <source>the printer is not there any more</source>
        <translation>la impresora ya no está</translation>
    </message>
    <message>
        <source>Save a readable file?</source>
        <translation>¿Guardar un archivo legible?</translation>
    </message>
    <message>
        <source>The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must, in a place that you control, and delete it as soon as it was handed over.</source>
        <translation>El archivo queda en el disco, y quien pueda abrir su carpeta puede leerlo. Guárdelo solo si es necesario, en un lugar que usted controle, y elimínelo en cuanto se haya entregado.</translation>
    </message>
    <message>
        <source>Choose the place...</source>
        <translation>Elegir el lugar...</translation>
    </message>
    <message>
        <source>Nobody knows whether the paper came out: it was handed over, and then there was no answer. Look at the printer and for the pages, then say on the first page whether it came out; the question waits there.</source>
        <translation>No se sabe si el papel salió: se entregó y después no hubo respuesta. Mire la impresora, busque las hojas y diga después en la primera página si salió; la pregunta espera allí.</translation>
    </message>
    <message>
        <source>a file of this name exists already and is never replaced</source>
        <translation>ya existe un archivo con este nombre y nunca se reemplaza</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>the folder cannot be written, or it is full</source>
        <translation>no se puede escribir en la carpeta, o está llena</translation>
    </message>
    <message>
        <source>the file did not read back the same</source>
        <translation>el archivo, al releerlo, no era igual</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>the program lp is not installed</source>
        <translation>el programa lp no está instalado</translation>
    </message>
    <message>
        <source>the printer is not ready, and the letter was taken back from its queue</source>
        <translation>la impresora no está lista, y la carta se retiró de su cola</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
</context>
<context>
    <name>ProvePresenter</name>
    <message>
        <source>Prove the recovery sheets</source>
        <translation>Comprobar las hojas de recuperación</translation>
    </message>
    <message>
        <source>Type the words of two of the three sheets from the paper. The first four letters of each word are enough; numbers and line breaks do not matter. The file is then opened with these words as a proof.</source>
        <translation>Escriba las palabras de dos de las tres hojas, leyéndolas del papel. Bastan las cuatro primeras letras de cada palabra; los números y los saltos de línea no importan. Después el archivo se abre con estas palabras como comprobación.</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation>La recuperación funciona</translation>
    </message>
    <message>
        <source>The two sheets opened the file. Bring each sheet to its place now, and destroy the sheets of earlier sets: they still open the file.</source>
        <translation>Las dos hojas abrieron el archivo. Lleve ahora cada hoja a su lugar y destruya las hojas de juegos anteriores: aún abren el archivo.</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Editar servicio</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>The address of a shelter is always hidden.</source>
        <translation>La dirección de un albergue está siempre oculta.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Write what you know; more can be added later. The record of a check is kept separately.</source>
        <translation>Escriba lo que sabe; se puede completar después. El registro de una verificación se guarda aparte.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>Tipo de &amp;organización</translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation>&amp;Mandato</translation>
    </message>
    <message>
        <source>What the organisation is there for</source>
        <translation>Para qué existe la organización</translation>
    </message>
    <message>
        <source>&amp;Focal point</source>
        <translation>&amp;Punto focal</translation>
    </message>
    <message>
        <source>A&amp;lternate</source>
        <translation>&amp;Suplente</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>H&amp;otline</source>
        <translation>&amp;Línea de ayuda</translation>
    </message>
    <message>
        <source>Lan&amp;guages spoken</source>
        <translation>Idiomas &amp;que se hablan</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>&amp;Needs served</source>
        <translation>&amp;Necesidades atendidas</translation>
    </message>
    <message>
        <source>Service &amp;types</source>
        <translation>Tipos de ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Standard &amp;met</source>
        <translation>Estándar &amp;cumplido</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>Tari&amp;fa</translation>
    </message>
    <message>
        <source>Ca&amp;pacity now</source>
        <translation>Capacidad &amp;actual</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>R&amp;egión</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation>Dis&amp;trito</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Hide the address: it is then shown only here</source>
        <translation>Oc&amp;ultar la dirección: entonces solo se ve aquí</translation>
    </message>
    <message>
        <source>Area co&amp;vered</source>
        <translation>Zona cu&amp;bierta</translation>
    </message>
    <message>
        <source>&amp;Way there</source>
        <translation>Cómo &amp;llegar</translation>
    </message>
    <message>
        <source>G&amp;oes out to people</source>
        <translation>Va a donde están las &amp;personas</translation>
    </message>
    <message>
        <source>Step-free and accessi&amp;ble entrance</source>
        <translation>Entrada accesible &amp;y sin escalones</translation>
    </message>
    <message>
        <source>When and for whom</source>
        <translation>Cuándo y para quién</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>Open day an&amp;d night</source>
        <translation>Abierto día &amp;y noche</translation>
    </message>
    <message>
        <source>&amp;Waiting time</source>
        <translation>Tiempo de espe&amp;ra</translation>
    </message>
    <message>
        <source>Funding &amp;begins on</source>
        <translation>F&amp;inanciación desde</translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation>Financiación desde</translation>
    </message>
    <message>
        <source>&amp;Funding ends on</source>
        <translation>&amp;Fin de la financiación</translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation>Fin de la financiación</translation>
    </message>
    <message>
        <source>Se&amp;x (none ticked: all)</source>
        <translation>Se&amp;xo (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>&amp;Age, from</source>
        <translation>&amp;Edad, desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>h&amp;asta</translation>
    </message>
    <message>
        <source>Legal stat&amp;us accepted</source>
        <translation>Sit&amp;uación legal aceptada</translation>
    </message>
    <message>
        <source>Documents &amp;needed</source>
        <translation>Docu&amp;mentos necesarios</translation>
    </message>
    <message>
        <source>Nationality &amp;limits</source>
        <translation>Límites &amp;de nacionalidad</translation>
    </message>
    <message>
        <source>D&amp;isabilities</source>
        <translation>Dis&amp;capacidades</translation>
    </message>
    <message>
        <source>Such as sign language</source>
        <translation>Por ejemplo, lengua de señas</translation>
    </message>
    <message>
        <source>Safe for L&amp;GBTIQ+ people</source>
        <translation>Seguro para personas LG&amp;BTIQ+</translation>
    </message>
    <message>
        <source>&amp;Children can come along</source>
        <translation>&amp;Se puede ir con niños</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Reports to authorities</source>
        <translation>&amp;Notifica a las autoridades</translation>
    </message>
    <message>
        <source>&amp;Data-sharing agreement of</source>
        <translation>Acuerdo &amp;de intercambio de datos del</translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation>Acuerdo de intercambio de datos del</translation>
    </message>
    <message>
        <source>Our own n&amp;ote</source>
        <translation>Nuestra pr&amp;opia nota</translation>
    </message>
    <message>
        <source>For whom it suits; never printed, and about nobody on record</source>
        <translation>A quién le conviene; nunca se imprime, y sobre nadie que tenga expediente</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality signed</source>
        <translation>Confidencialidad &amp;firmada</translation>
    </message>
    <message>
        <source>&amp;Policy against sexual exploitation and abuse</source>
        <translation>Política contra la e&amp;xplotación y los abusos sexuales</translation>
    </message>
    <message>
        <source>Child safe&amp;guarding policy</source>
        <translation>Política de salvaguarda de la niñe&amp;z</translation>
    </message>
    <message>
        <source>&amp;Interpreter available</source>
        <translation>&amp;Intérprete disponible</translation>
    </message>
    <message>
        <source>&amp;Emergency service: its check holds for a shorter time</source>
        <translation>Servicio de emergencia: su &amp;verificación vale menos tiempo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save service</source>
        <translation>&amp;Guardar servicio</translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Referred there now</source>
        <translation>Derivados allí ahora</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>Needs served</source>
        <translation>Necesidades atendidas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Standard met</source>
        <translation>Estándar cumplido</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Capacity now</source>
        <translation>Capacidad actual</translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation>La dirección está oculta</translation>
    </message>
    <message>
        <source>goes out to people</source>
        <translation>va a donde están las personas</translation>
    </message>
    <message>
        <source>step-free and accessible entrance</source>
        <translation>entrada accesible y sin escalones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation>Zona cubierta</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>abierto día y noche</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Funding begins on</source>
        <translation>Financiación desde</translation>
    </message>
    <message>
        <source>Funding ends on</source>
        <translation>Fin de la financiación</translation>
    </message>
    <message>
        <source>safe for LGBTIQ+ people</source>
        <translation>seguro para personas LGBTIQ+</translation>
    </message>
    <message>
        <source>children can come along</source>
        <translation>se puede ir con niños</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Legal status accepted</source>
        <translation>Situación legal aceptada</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Documentos necesarios</translation>
    </message>
    <message>
        <source>Nationality limits</source>
        <translation>Límites de nacionalidad</translation>
    </message>
    <message>
        <source>Disabilities</source>
        <translation>Discapacidad</translation>
    </message>
    <message>
        <source>confidentiality signed</source>
        <translation>confidencialidad firmada</translation>
    </message>
    <message>
        <source>policy against sexual exploitation and abuse</source>
        <translation>política contra la explotación y los abusos sexuales</translation>
    </message>
    <message>
        <source>child safeguarding policy</source>
        <translation>política de salvaguarda de la niñez</translation>
    </message>
    <message>
        <source>interpreter available</source>
        <translation>intérprete disponible</translation>
    </message>
    <message>
        <source>emergency service</source>
        <translation>servicio de emergencia</translation>
    </message>
    <message>
        <source>Reports to authorities</source>
        <translation>Notifica a las autoridades</translation>
    </message>
    <message>
        <source>Data-sharing agreement of</source>
        <translation>Acuerdo de intercambio de datos del</translation>
    </message>
    <message>
        <source>Our own note</source>
        <translation>Nuestra propia nota</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>alguien que ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Minimum criteria</source>
        <translation>Criterios mínimos</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>Detenido porque</translation>
    </message>
    <message>
        <source>To be checked again because</source>
        <translation>Hay que verificarlo de nuevo porque</translation>
    </message>
    <message>
        <source>Allowed today by</source>
        <translation>Permitido hoy por</translation>
    </message>
    <message>
        <source>Allowed because</source>
        <translation>Permitido porque</translation>
    </message>
    <message>
        <source>These details changed: {details}.</source>
        <translation>Estos datos cambiaron: {details}.</translation>
    </message>
    <message>
        <source>Several people reported bad experiences.</source>
        <translation>Varias personas contaron malas experiencias.</translation>
    </message>
    <message>
        <source>It was suspended or closed, and that was lifted: {details}</source>
        <translation>Estaba suspendido o cerrado, y eso se levantó: {details}</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Todos cumplidos</translation>
    </message>
    <message>
        <source>Not met: {criteria}</source>
        <translation>No cumplidos: {criteria}</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Todas las edades</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>De {youngest} a {oldest} años</translation>
    </message>
</context>
<context>
    <name>ProviderPresenter</name>
    <message>
        <source>Write hours like {example}, then people can search for what is open now.</source>
        <translation>Escriba el horario así: {example}; entonces se puede buscar lo que está abierto ahora.</translation>
    </message>
    <message>
        <source>These hours cannot be read, so the directory says that it is not known whether the service is open. Write them like {example}.</source>
        <translation>El programa no entiende este horario, así que el directorio dice que no se sabe si el servicio está abierto. Escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>These hours can be read, so people can search for what is open now.</source>
        <translation>El programa entiende este horario, así que se puede buscar lo que está abierto ahora.</translation>
    </message>
    <message>
        <source>Saving ends the check of this service, because what it stood on changed: {details}. Nobody can be referred there until somebody has recorded a new check.</source>
        <translation>Al guardar termina la verificación de este servicio, porque cambió aquello en lo que se basaba: {details}. No se puede derivar a nadie allí hasta que alguien registre una nueva verificación.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Do they report to authorities? No, never.</source>
        <translation>¿Notifican a las autoridades? No, nunca.</translation>
    </message>
    <message>
        <source>Do they report to authorities? Only if the person agrees. Tell the person that they may be asked.</source>
        <translation>¿Notifican a las autoridades? Solo si la persona está de acuerdo. Diga a la persona que quizá se lo pregunten.</translation>
    </message>
    <message>
        <source>Do they report to authorities? Yes, the law obliges them. Tell the person before they decide.</source>
        <translation>¿Notifican a las autoridades? Sí, la ley les obliga. Dígaselo a la persona antes de que decida.</translation>
    </message>
    <message>
        <source>Do they report to authorities? This is not known. Ask the service, and tell the person before they decide.</source>
        <translation>¿Notifican a las autoridades? No se sabe. Pregunte al servicio y dígaselo a la persona antes de que decida.</translation>
    </message>
    <message>
        <source>{name} (not usable now)</source>
        <translation>{name} (no utilizable ahora)</translation>
    </message>
    <message>
        <source>{name} (not funded yet)</source>
        <translation>{name} (aún sin financiación)</translation>
    </message>
    <message>
        <source>{name} (funding ended)</source>
        <translation>{name} (financiación terminada)</translation>
    </message>
    <message>
        <source>Its funding begins only on {day}. Call first and ask whether it helps anybody before that.</source>
        <translation>Su financiación empieza el {day}. Llame antes y pregunte si ayuda a alguien antes de esa fecha.</translation>
    </message>
    <message>
        <source>Its funding ended on {day}. Call first and ask whether it still works, before you promise anything.</source>
        <translation>Su financiación terminó el {day}. Llame antes y pregunte si sigue funcionando, antes de prometer nada.</translation>
    </message>
    <message>
        <source>Address is hidden</source>
        <translation>La dirección está oculta</translation>
    </message>
    <message>
        <source>Cannot receive referrals now: {reason}.</source>
        <translation>No puede recibir derivaciones ahora: {reason}.</translation>
    </message>
    <message>
        <source>Not funded yet</source>
        <translation>Aún sin financiación</translation>
    </message>
    <message>
        <source>Funding ended</source>
        <translation>Financiación terminada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No: {reasons}</source>
        <translation>No: {reasons}</translation>
    </message>
</context>
<context>
    <name>QuickContactDialog</name>
    <message>
        <source>Quick contact</source>
        <translation>Contacto rápido</translation>
    </message>
    <message>
        <source>For somebody you meet once. Ask for no name and no story; everything may stay empty. It goes by itself, or becomes a case when the person agrees.</source>
        <translation>Para alguien a quien se ve una sola vez. No pida nombre ni historia; todo puede quedar vacío. Se elimina solo, o se convierte en expediente cuando la persona está de acuerdo.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>A&amp;ge, as it seems</source>
        <translation>&amp;Edad aparente</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>A&amp;podo</translation>
    </message>
    <message>
        <source>May stay empty; never the real name</source>
        <translation>Puede quedar vacío; nunca el nombre real</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>A district or a street, not where somebody sleeps</source>
        <translation>Un barrio o una calle, no el lugar donde alguien duerme</translation>
    </message>
    <message>
        <source>Told or given</source>
        <translation>Dicho o entregado</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Short; no names, no places where somebody can be found</source>
        <translation>Breve; sin nombres ni lugares donde se pueda encontrar a alguien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>QuickContactPresenter</name>
    <message>
        <source>Kept until {day}; then it goes by itself, and only a count stays.</source>
        <translation>Se conserva hasta el {day}; después se elimina solo y queda únicamente un recuento.</translation>
    </message>
</context>
<context>
    <name>QuickContactsPage</name>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Quick contacts</source>
        <translation>Contactos rápidos</translation>
    </message>
    <message>
        <source>&amp;Group activities</source>
        <translation>Actividades de &amp;grupo</translation>
    </message>
    <message>
        <source>People you met who are not on record. Each goes by itself after its day; only a count stays. With the person’s consent it becomes a case.</source>
        <translation>Personas con las que habló y que no están registradas. Cada contacto se elimina solo pasado su día; queda únicamente un recuento. Con el consentimiento de la persona se convierte en expediente.</translation>
    </message>
    <message>
        <source>Nobody is noted</source>
        <translation>No hay nadie anotado</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N anywhere to note somebody you met: it takes a few seconds and asks for nothing.</source>
        <translation>Pulse Ctrl+Mayús+N en cualquier lugar para anotar a alguien con quien habló: tarda unos segundos y no exige ningún dato.</translation>
    </message>
    <message>
        <source>&amp;Remove now...</source>
        <translation>&amp;Quitar ahora...</translation>
    </message>
    <message>
        <source>Open a c&amp;ase...</source>
        <translation>Abrir un &amp;expediente...</translation>
    </message>
    <message>
        <source>&amp;Quick contact</source>
        <translation>Contacto &amp;rápido</translation>
    </message>
</context>
<context>
    <name>QuickContactsPresenter</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this contact now?</source>
        <translation>¿Quitar este contacto ahora?</translation>
    </message>
    <message>
        <source>What was noted is gone for good; only a count by month stays.</source>
        <translation>Lo anotado se pierde para siempre; queda únicamente un recuento por mes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>told or given: {things}</source>
        <translation>dicho o entregado: {things}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Encuentro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>no contact entered</source>
        <translation>no se indicó ningún contacto</translation>
    </message>
    <message>
        <source>{name}, not sure for this country</source>
        <translation>{name}, no es seguro para este país</translation>
    </message>
    <message>
        <source>as of {day}; confirm with IFRC</source>
        <translation>a {day}; confirmar con la IFRC</translation>
    </message>
    <message>
        <source>Choose the country under Contacts to see its network.</source>
        <translation>Elija el país en «Contactos» para ver su red.</translation>
    </message>
    <message>
        <source>No network is known for this country: ask the regional office of the IFRC too.</source>
        <translation>No se conoce ninguna red para este país: pregunte también a la oficina regional de la IFRC.</translation>
    </message>
    <message>
        <source>Which country belongs to which network was written from memory and is not yet verified. Confirm it with the IFRC.</source>
        <translation>Qué país pertenece a qué red se escribió de memoria y aún no está verificado. Confírmelo con la IFRC.</translation>
    </message>
    <message>
        <source>With these ratings the branch reaches level {level} so far. You sign as the assessor; somebody who leads the National Society signs too. It is valid for twelve months and is not changed afterwards.</source>
        <translation>Con estas valoraciones la filial alcanza por ahora el nivel {level}. Usted firma como quien evalúa; firma también alguien que dirige la Sociedad Nacional. Vale doce meses y después no se cambia.</translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. Begin a new assessment here; two people sign it. Until then only what this file already works with stays open.</source>
        <translation>No se ha evaluado lo que la filial está preparada para hacer. Empiece aquí una nueva evaluación; la firman dos personas. Hasta entonces solo queda abierto aquello con lo que este archivo ya trabaja.</translation>
    </message>
    <message>
        <source>The assessment was valid until {day}. Level 0 counts until a new one is signed.</source>
        <translation>La evaluación valía hasta el {day}. Cuenta el nivel 0 hasta que se firme una nueva.</translation>
    </message>
    <message>
        <source>Signed was level {signed}. Something was lost, so level {level} counts until two people have re-checked it. The assessment is valid until {day}.</source>
        <translation>Se firmó el nivel {signed}. Algo se perdió, así que cuenta el nivel {level} hasta que dos personas lo reverifiquen. La evaluación vale hasta el {day}.</translation>
    </message>
    <message>
        <source>Signed was level {signed}. A re-check found less, so level {level} counts until a new assessment is signed.</source>
        <translation>Se firmó el nivel {signed}. Una reverificación encontró menos, así que cuenta el nivel {level} hasta que se firme una nueva evaluación.</translation>
    </message>
    <message>
        <source>Level {level} counts until {day}.</source>
        <translation>El nivel {level} cuenta hasta el {day}.</translation>
    </message>
    <message>
        <source>Level {level}: the area {name} has too low a score</source>
        <translation>Nivel {level}: el área {name} tiene una puntuación demasiado baja</translation>
    </message>
    <message>
        <source>Level {level}: advice from outside, or two years of experience ({name})</source>
        <translation>Nivel {level}: asesoramiento externo, o dos años de experiencia ({name})</translation>
    </message>
    <message>
        <source>Level {level}: {name} is critical and not achieved</source>
        <translation>Nivel {level}: {name} es crítico y no está logrado</translation>
    </message>
    <message>
        <source>With level {level} this is closed, or only read, from the moment you sign: {modules}.</source>
        <translation>Con el nivel {level}, esto queda cerrado o solo para lectura desde que firme: {modules}.</translation>
    </message>
    <message>
        <source>Prepared referrals that have not left and stop: {count}. They stay as they are; recalls, answers and taking a consent back go on.</source>
        <translation>Derivaciones preparadas que no han salido y se detienen: {count}. Quedan como están; pedir la devolución de cartas, las respuestas y retirar un consentimiento siguen siendo posibles.</translation>
    </message>
    <message>
        <source>{module}: reading only. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation>{module}: solo lectura. Necesita el nivel de preparación {needed}; cuenta el nivel {level}. Vea «Preparación».</translation>
    </message>
    <message>
        <source>{module}: closed. It needs readiness level {needed}; level {level} counts. See Readiness.</source>
        <translation>{module}: cerrado. Necesita el nivel de preparación {needed}; cuenta el nivel {level}. Vea «Preparación».</translation>
    </message>
</context>
<context>
    <name>ReadinessAnswerDialog</name>
    <message>
        <source>Critical: nothing else can make up for it. Evidence: {evidence}.</source>
        <translation>Crítico: nada más puede compensarlo. Evidencia: {evidence}.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation>Evidencia: {evidence}.</translation>
    </message>
    <message>
        <source>Choose the rating</source>
        <translation>Elija la valoración</translation>
    </message>
    <message>
        <source>Rate a question</source>
        <translation>Valorar una pregunta</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>&amp;Evidence seen</source>
        <translation>&amp;Evidencia vista</translation>
    </message>
    <message>
        <source>Reaso&amp;ns</source>
        <translation>&amp;Motivos</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>&amp;Próximo paso</translation>
    </message>
    <message>
        <source>&amp;Who does it</source>
        <translation>&amp;Quién lo hace</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ReadinessLossDialog</name>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>Registrar una pérdida</translation>
    </message>
    <message>
        <source>Something is gone on which the level rested. The level falls by one at once, until two people have re-checked it.</source>
        <translation>Ya no existe algo en lo que se basaba el nivel. El nivel baja uno enseguida, hasta que dos personas lo reverifiquen.</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>Which critical &amp;point</source>
        <translation>Qué &amp;punto crítico</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Questions of the assessment</source>
        <translation>Preguntas de la evaluación</translation>
    </message>
    <message>
        <source>Areas and their scores</source>
        <translation>Áreas y sus puntuaciones</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Pedir asesoramiento</translation>
    </message>
    <message>
        <source>C&amp;ontacts...</source>
        <translation>C&amp;ontactos...</translation>
    </message>
    <message>
        <source>Req&amp;uest for advice...</source>
        <translation>&amp;Solicitud de asesoramiento...</translation>
    </message>
    <message>
        <source>Record a &amp;loss...</source>
        <translation>Registrar una &amp;pérdida...</translation>
    </message>
    <message>
        <source>Re-chec&amp;k...</source>
        <translation>Re&amp;verificar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Data protection...</source>
        <translation>Protección de &amp;datos...</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Nueva evaluación</translation>
    </message>
    <message>
        <source>&amp;Rate...</source>
        <translation>Va&amp;lorar...</translation>
    </message>
    <message>
        <source>Si&amp;gn...</source>
        <translation>&amp;Firmar...</translation>
    </message>
</context>
<context>
    <name>ReadinessPresenter</name>
    <message>
        <source>Level {level}</source>
        <translation>Nivel {level}</translation>
    </message>
    <message>
        <source>An assessment is in work. With its ratings the branch would reach level {level}.</source>
        <translation>Hay una evaluación en curso. Con sus valoraciones la filial alcanzaría el nivel {level}.</translation>
    </message>
    <message>
        <source>Principles before decisions, last {days} days: {done} answered, {stopped} of them stopped the step, {skipped} left out{reasons}.</source>
        <translation>Principios antes de decidir, últimos {days} días: {done} respondidos, {stopped} de ellos pararon el paso, {skipped} omitidos{reasons}.</translation>
    </message>
    <message>
        <source>Choose a question to see what stands behind its rating.</source>
        <translation>Elija una pregunta para ver en qué se basa su valoración.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Evidencia: {evidence}</translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation>Visto: {evidence}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Begin a new assessment first.</source>
        <translation>Empiece primero una nueva evaluación.</translation>
    </message>
    <message>
        <source>An assessment is in work already.</source>
        <translation>Ya hay una evaluación en curso.</translation>
    </message>
    <message>
        <source>There is no signed assessment yet.</source>
        <translation>Aún no hay ninguna evaluación firmada.</translation>
    </message>
    <message>
        <source>Nothing waits for a re-check.</source>
        <translation>No hay nada que reverificar.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Aún no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>What holds a level back</source>
        <translation>Qué impide un nivel</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>ReadinessPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>Co&amp;pias</translation>
    </message>
    <message>
        <source>We ask about</source>
        <translation>Preguntamos por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show &amp;the paper</source>
        <translation>&amp;Ver el papel</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;Guardar como archivo...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
</context>
<context>
    <name>ReadinessPrintPresenter</name>
    <message>
        <source>Report with every question, for two signatures</source>
        <translation>Informe con cada pregunta, para dos firmas</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Request for advice, without personal data</source>
        <translation>Solicitud de asesoramiento, sin datos personales</translation>
    </message>
    <message>
        <source>Tick what you ask about.</source>
        <translation>Marque sobre qué pregunta.</translation>
    </message>
    <message>
        <source>The paper is ready. It names who signed and who does what.</source>
        <translation>El papel está listo. Nombra a quienes firmaron y quién hace qué.</translation>
    </message>
    <message>
        <source>The paper is ready. It holds fixed fields alone, and nobody&apos;s name.</source>
        <translation>El papel está listo. Contiene solo campos fijos y ningún nombre.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation>El papel salió</translation>
    </message>
    <message>
        <source>It was printed or saved. It is logged.</source>
        <translation>Se imprimió o se guardó. Consta en el registro.</translation>
    </message>
</context>
<context>
    <name>ReadinessRecheckDialog</name>
    <message>
        <source>Choose the rating</source>
        <translation>Elija la valoración</translation>
    </message>
    <message>
        <source>Choose the second person</source>
        <translation>Elija a la segunda persona</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>Nadie más puede decidir esto aquí</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Reverificar</translation>
    </message>
    <message>
        <source>Two people look again. What they find counts from now on.</source>
        <translation>Dos personas miran de nuevo. Lo que encuentren cuenta desde ahora.</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Pérdida</translation>
    </message>
    <message>
        <source>&amp;Now it is</source>
        <translation>&amp;Ahora es</translation>
    </message>
    <message>
        <source>Second &amp;person</source>
        <translation>&amp;Segunda persona</translation>
    </message>
    <message>
        <source>Sign-in na&amp;me</source>
        <translation>No&amp;mbre de acceso</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ReadinessSignDialog</name>
    <message>
        <source>Somebody else, who signs the printed report</source>
        <translation>Otra persona, que firma el informe impreso</translation>
    </message>
    <message>
        <source>Sign the assessment</source>
        <translation>Firmar la evaluación</translation>
    </message>
    <message>
        <source>Assessed &amp;on</source>
        <translation>&amp;Evaluado el</translation>
    </message>
    <message>
        <source>Years of experience of the &amp;focal point</source>
        <translation>Años de experiencia del &amp;punto focal</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Signs for the &amp;leadership</source>
        <translation>Firma por la &amp;dirección</translation>
    </message>
    <message>
        <source>Sign-in na&amp;me of the leader</source>
        <translation>No&amp;mbre de acceso de quien dirige</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the leader</source>
        <translation>Fra&amp;se de acceso de quien dirige</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
</context>
<context>
    <name>ReadinessWatch</name>
    <message>
        <source>The readiness assessment is valid until {day}. Begin the next one on the page Readiness.</source>
        <translation>La evaluación de la preparación vale hasta el {day}. Empiece la próxima en la página «Preparación».</translation>
    </message>
    <message>
        <source>What the branch is ready to do has not been assessed. What this file already works with stays open until then. Open the page Readiness and begin an assessment.</source>
        <translation>No se ha evaluado lo que la filial está preparada para hacer. Hasta entonces sigue abierto aquello con lo que este archivo ya trabaja. Abra la página «Preparación» y empiece una evaluación.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>Choose the second person first.</source>
        <translation>Elija primero a la segunda persona.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Facts only, in one or two sentences; no names of people</source>
        <translation>Solo hechos, en una o dos frases; sin nombres de personas</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>Segunda &amp;persona</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Su nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation>&amp;Su frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>The paper lists what was handed over, with two lines to sign. It holds no name, no case code and no kind of help. Ask whether it is safe for the person to have it.</source>
        <translation>El papel enumera lo entregado, con dos líneas para firmar. No lleva nombre, código del expediente ni tipo de ayuda. Pregunte si es seguro para la persona tenerlo.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>Co&amp;pias</translation>
    </message>
    <message>
        <source>With the name of the &amp;branch</source>
        <translation>Con el nombre de la &amp;filial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
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
        <translation>Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>What was changed last, the newest first. What was there before is kept for some weeks, also when the program is closed. Taking back is a change of its own and can be done again.</source>
        <translation>Lo último que se cambió, lo más reciente primero. Lo que había antes se guarda unas semanas, también con el programa cerrado. Deshacer es otro cambio y se puede rehacer.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Bin...</source>
        <translation>Pape&amp;lera...</translation>
    </message>
    <message>
        <source>Put two case files &amp;together...</source>
        <translation>&amp;Unir dos expedientes...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>RecentChangesPresenter</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>can be done again</source>
        <translation>se puede rehacer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Enter who holds it and the public key first.</source>
        <translation>Indique primero quién la tiene y la clave pública.</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>Elija primero una clave de la lista.</translation>
    </message>
    <message>
        <source>Keys that open backups</source>
        <translation>Claves que abren copias de seguridad</translation>
    </message>
    <message>
        <source>With at least one key here, backups need no passphrase of their own: whoever holds the secret half of a key opens them. A key begins with age1.</source>
        <translation>Con al menos una clave aquí, las copias de seguridad no necesitan frase de acceso propia: las abre quien tenga la mitad secreta de una clave. Una clave empieza por age1.</translation>
    </message>
    <message>
        <source>There is no key yet: each backup asks for a passphrase.</source>
        <translation>Aún no hay ninguna clave: cada copia pide una frase de acceso.</translation>
    </message>
    <message>
        <source>No longer &amp;used</source>
        <translation>Ya no se &amp;usa</translation>
    </message>
    <message>
        <source>&amp;Who holds it</source>
        <translation>&amp;Quién la tiene</translation>
    </message>
    <message>
        <source>&amp;Public key</source>
        <translation>Clave &amp;pública</translation>
    </message>
    <message>
        <source>age1...</source>
        <translation>age1...</translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation>&amp;Añadir clave</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>RecipientsPresenter</name>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Quién la tiene</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Open with recovery sheets</source>
        <translation>Abrir con hojas de recuperación</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again, but any two of the three printed sheets open the file. Type their words; the first four letters of each word are enough. Nothing is changed until they are right.</source>
        <translation>Una frase de acceso olvidada no se puede encontrar, pero dos de las tres hojas impresas, cualesquiera, abren el archivo. Escriba sus palabras; bastan las cuatro primeras letras de cada una. No se cambia nada hasta que sean correctas.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
        <source>This file was opened with recovery sheets. Give it a new passphrase now, or give yourself a new one on the Staff page; then print new sheets.</source>
        <translation>Este archivo se abrió con hojas de recuperación. Dele ahora una nueva frase de acceso, o dese usted una nueva en la página «Personal»; después imprima hojas nuevas.</translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Archivos de expedientes (*.pgidesk)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir un archivo de expedientes</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Prepare a referral</source>
        <translation>Preparar una derivación</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Necesidad</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>Fin&amp;d...</source>
        <translation>&amp;Buscar...</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Options and wa&amp;y...</source>
        <translation>Opciones y tra&amp;yecto...</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>Se pi&amp;de</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>Letter &amp;in</source>
        <translation>Carta &amp;en</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>Entre&amp;ga</translation>
    </message>
    <message>
        <source>Pe&amp;rson&apos;s copy</source>
        <translation>&amp;Copia de la persona</translation>
    </message>
    <message>
        <source>Safety c&amp;oncern</source>
        <translation>Riesgo para la seg&amp;uridad</translation>
    </message>
    <message>
        <source>Short; printed only if it leaves</source>
        <translation>Breve; se imprime solo si sale</translation>
    </message>
    <message>
        <source>Health in&amp;formation</source>
        <translation>Datos de sa&amp;lud</translation>
    </message>
    <message>
        <source>Only what the service needs</source>
        <translation>Solo lo que el servicio necesita</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>Only if the person wants it told</source>
        <translation>Solo si la persona quiere que se cuente</translation>
    </message>
    <message>
        <source>Reason (our fi&amp;le)</source>
        <translation>&amp;Motivo (nuestro archivo)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Nunca se imprime</translation>
    </message>
    <message>
        <source>Care that works only for some time</source>
        <translation>Atención eficaz solo durante un tiempo</translation>
    </message>
    <message>
        <source>The person &amp;told when it happened</source>
        <translation>La persona dijo cuánd&amp;o ocurrió</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Día en que ocurrió</translation>
    </message>
    <message>
        <source>Hour at which it happened</source>
        <translation>Hora a la que ocurrió</translation>
    </message>
    <message>
        <source>Never ask for it. Where only the day is known, leave the hour at 00:00. It is not kept with the referral.</source>
        <translation>Nunca lo pregunte. Si solo se sabe el día, deje la hora en 00:00. No se guarda con la derivación.</translation>
    </message>
    <message>
        <source>What leaves, and safe steps</source>
        <translation>Lo que sale y pasos seguros</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>Lo que sale de la oficina</translation>
    </message>
    <message>
        <source>Ticked items are on the letter, nothing else. Grey items stay, with the reason.</source>
        <translation>Los datos marcados van en la carta; nada más. Los datos en gris se quedan, con el motivo.</translation>
    </message>
    <message>
        <source>Safe steps</source>
        <translation>Pasos seguros</translation>
    </message>
    <message>
        <source>Tick what was done. What the records show ticks itself. Open steps are asked for before the letter leaves.</source>
        <translation>Marque lo que se hizo. Lo que muestran los registros se marca solo. Los pasos abiertos se preguntan antes de que salga la carta.</translation>
    </message>
    <message>
        <source>Steps of a safe referral</source>
        <translation>Pasos de una derivación segura</translation>
    </message>
    <message>
        <source>No&amp;body is referred...</source>
        <translation>No se deri&amp;va a nadie...</translation>
    </message>
    <message>
        <source>&amp;End without a referral</source>
        <translation>&amp;Terminar sin derivación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and ask &amp;consent</source>
        <translation>Guardar y pedir consent&amp;imiento</translation>
    </message>
</context>
<context>
    <name>ReferralPresenter</name>
    <message>
        <source>There is no service for this need in the directory yet.</source>
        <translation>Aún no hay ningún servicio para esta necesidad en el directorio.</translation>
    </message>
    <message>
        <source>The service that was chosen is no longer offered for this need. Choose another one.</source>
        <translation>El servicio elegido ya no se ofrece para esta necesidad. Elija otro.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Elija primero un servicio.</translation>
    </message>
    <message>
        <source>Stays: this kind of service does not need it.</source>
        <translation>Se queda: este tipo de servicio no lo necesita.</translation>
    </message>
    <message>
        <source>Stays: what was observed never leaves on paper.</source>
        <translation>Se queda: lo observado nunca sale en papel.</translation>
    </message>
    <message>
        <source>Stays: nothing about offenders is kept in this program.</source>
        <translation>Se queda: este programa no guarda nada sobre los responsables.</translation>
    </message>
    <message>
        <source>Nothing leaves: no matter of the residence is open under Help given.</source>
        <translation>No sale nada: no hay ningún asunto de residencia abierto en Ayuda prestada.</translation>
    </message>
    <message>
        <source>Nothing leaves: a coordinator has recorded no status of the person.</source>
        <translation>No sale nada: la coordinación no registró ninguna situación de la persona.</translation>
    </message>
    <message>
        <source>Nothing is recorded, so nothing leaves.</source>
        <translation>No hay nada registrado, así que no sale nada.</translation>
    </message>
    <message>
        <source>Stays: not ticked.</source>
        <translation>Se queda: no está marcado.</translation>
    </message>
    <message>
        <source>The letter itself is shown before it is printed. It leaves only with consent for these items.</source>
        <translation>La carta misma se muestra antes de imprimirla. Sale solo con consentimiento para estos datos.</translation>
    </message>
    <message>
        <source>The referral is being stored.</source>
        <translation>La derivación se está guardando.</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Safe steps ({open} open)</source>
        <translation>Pasos seguros ({open} abiertos)</translation>
    </message>
    <message>
        <source>Safe steps (none open)</source>
        <translation>Pasos seguros (ninguno abierto)</translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} days, by {moment}.</source>
        <translation>Si se envía ahora, la respuesta debe llegar en {count} días, a más tardar: {moment}.</translation>
    </message>
    <message>
        <source>If it is sent now, an answer is due within {count} hours, by {moment}.</source>
        <translation>Si se envía ahora, la respuesta debe llegar en {count} horas, a más tardar: {moment}.</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first: record the call under Telephone.</source>
        <translation>Una emergencia se transmite primero por teléfono: registre la llamada en «Teléfono».</translation>
    </message>
    <message>
        <source>No options are recorded yet. At least two belong to it, one of them doing nothing.</source>
        <translation>Aún no hay opciones registradas. Hacen falta al menos dos, y una de ellas es no hacer nada.</translation>
    </message>
    <message>
        <source>Discussed: {options}.</source>
        <translation>Se habló de: {options}.</translation>
    </message>
    <message>
        <source>The person chose: {choice}.</source>
        <translation>La persona eligió: {choice}.</translation>
    </message>
    <message>
        <source>The records show it.</source>
        <translation>Lo muestran los registros.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Omitido: {reason}</translation>
    </message>
    <message>
        <source>The program ticks this step itself, once it is recorded.</source>
        <translation>El programa marca este paso por sí mismo, una vez registrado.</translation>
    </message>
    <message>
        <source>End without a referral?</source>
        <translation>¿Terminar sin derivación?</translation>
    </message>
    <message>
        <source>The person wants nothing now. What was discussed is kept with the case, nothing leaves, and a new referral can be prepared at any time.</source>
        <translation>La persona no quiere nada ahora. Lo que se habló se conserva con el expediente, no sale nada, y se puede preparar una nueva derivación en cualquier momento.</translation>
    </message>
    <message>
        <source>End without a referral</source>
        <translation>Terminar sin derivación</translation>
    </message>
    <message>
        <source>A full copy says why the person goes there. Found at home or in a bag, it can put them in danger. Ask where they will keep it; a neutral card is safer, and no paper the safest.</source>
        <translation>Una copia completa dice por qué la persona va allí. Si se encuentra en casa o en un bolso, puede ponerla en peligro. Pregunte dónde la guardará; una tarjeta neutra es más segura, y ningún papel es lo más seguro.</translation>
    </message>
    <message>
        <source>The card names a place and an hour, and nothing about why.</source>
        <translation>La tarjeta indica un lugar y una hora, y nada sobre el porqué.</translation>
    </message>
    <message>
        <source>{care}: within {hours} hours, the sooner the better.</source>
        <translation>{care}: en un plazo de {hours} horas, cuanto antes mejor.</translation>
    </message>
    <message>
        <source>{care}: possible until {moment}, {left} hours are left. Go today, the sooner the better.</source>
        <translation>{care}: posible hasta el {moment}, quedan {left} horas. Vayan hoy, cuanto antes mejor.</translation>
    </message>
    <message>
        <source>{care}: the {hours} hours passed on {moment}. Care is still useful: wounds, infections, pregnancy and sleep can be cared for at any time. Ask the health service today.</source>
        <translation>{care}: las {hours} horas pasaron el {moment}. La atención sigue siendo útil: heridas, infecciones, embarazo y sueño se pueden atender en cualquier momento. Pregunte hoy al servicio de salud.</translation>
    </message>
    <message>
        <source>It should confirm by {moment} that it has the letter.</source>
        <translation>Debería confirmar antes del {moment} que tiene la carta.</translation>
    </message>
    <message>
        <source>If a life is in danger: help within 1 hour, by {first}, at the latest 3 hours, by {second}. The receipt should be there by {moment}.</source>
        <translation>Si hay una vida en peligro: ayuda en 1 hora, antes del {first}, a más tardar en 3 horas, antes del {second}. El acuse de recibo debería llegar antes del {moment}.</translation>
    </message>
</context>
<context>
    <name>RehearsePresenter</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation>Ensayar la recuperación</translation>
    </message>
    <message>
        <source>Fetch two of the three sheets from their places and type their words. Nothing is changed; you learn whether the paper is still there, readable and right.</source>
        <translation>Traiga dos de las tres hojas de sus lugares y escriba sus palabras. No se cambia nada; usted comprueba si el papel sigue allí, es legible y es el correcto.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>The recovery works</source>
        <translation>La recuperación funciona</translation>
    </message>
    <message>
        <source>The two sheets opened the file, and the rehearsal was noted. Bring both back to their places.</source>
        <translation>Las dos hojas abrieron el archivo y el ensayo quedó anotado. Devuelva ambas a sus lugares.</translation>
    </message>
</context>
<context>
    <name>RemoveCopyDialog</name>
    <message>
        <source>Remove a copy</source>
        <translation>Eliminar una copia</translation>
    </message>
    <message>
        <source>Remove this copy?</source>
        <translation>¿Eliminar esta copia?</translation>
    </message>
    <message>
        <source>It is gone for good from this file; older backups still hold it. The log keeps that there was a copy, and the reason.</source>
        <translation>Desaparece de este archivo para siempre; las copias de seguridad antiguas aún la contienen. El registro guarda que hubo una copia, y el motivo.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>ReportingDutyDialog</name>
    <message>
        <source>Yes, adults too</source>
        <translation>Sí, también personas adultas</translation>
    </message>
    <message>
        <source>No, only children</source>
        <translation>No, solo niños y niñas</translation>
    </message>
    <message>
        <source>Clarified. Staff read this to each person before anything is told.</source>
        <translation>Aclarado. El personal lo lee a cada persona antes de que cuente algo.</translation>
    </message>
    <message>
        <source>Not yet clarified by the legal adviser. Staff say so, in careful words.</source>
        <translation>Aún no aclarado por la asesoría jurídica. El personal lo dice, con palabras cuidadosas.</translation>
    </message>
    <message>
        <source>Duty to report by law</source>
        <translation>Deber legal de notificar</translation>
    </message>
    <message>
        <source>The legal adviser of the National Society says what the law of the country asks. Staff read it to each person before anything is told. Leave everything empty until it is clarified; the program then says so.</source>
        <translation>La asesoría jurídica de la Sociedad Nacional indica qué exige la ley del país. El personal lo lee a cada persona antes de que cuente algo. Déjelo todo vacío hasta que esté aclarado; el programa entonces lo dice.</translation>
    </message>
    <message>
        <source>&amp;Who must report</source>
        <translation>&amp;Quién debe notificar</translation>
    </message>
    <message>
        <source>W&amp;hat must be reported</source>
        <translation>Q&amp;ué debe notificarse</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>Within how many hours (0: no time named)</source>
        <translation>En cuántas horas (0: sin plazo)</translation>
    </message>
    <message>
        <source>&amp;Adults too?</source>
        <translation>¿&amp;También adultos?</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>Qué ocurre de lo contrario</translation>
    </message>
    <message>
        <source>Law or other s&amp;ource</source>
        <translation>Ley u otra &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>Com&amp;probado el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is restored to a new file. The file that you have now, if there is one, is never touched. It opens with its own passphrase, with a secret key, or with two recovery sheets.</source>
        <translation>Una copia de seguridad se restaura en un archivo nuevo. El archivo que tiene ahora, si lo hay, nunca se toca. La copia se abre con su propia frase de acceso, con una clave secreta o con dos hojas de recuperación.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurar</translation>
    </message>
</context>
<context>
    <name>ReviewListDialog</name>
    <message>
        <source>No case waits for a review.</source>
        <translation>Ningún expediente espera una revisión.</translation>
    </message>
    <message>
        <source>Waiting for a review</source>
        <translation>Esperan revisión</translation>
    </message>
    <message>
        <source>Open cases whose level of concern nobody has looked at since something was recorded. A level is no verdict: it says what to do next, and by when.</source>
        <translation>Expedientes abiertos cuyo nivel de preocupación nadie ha mirado desde que se registró algo. Un nivel no es un veredicto: dice qué hacer ahora y para cuándo.</translation>
    </message>
    <message>
        <source>Cases that wait for a review</source>
        <translation>Expedientes que esperan una revisión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
</context>
<context>
    <name>ReviewListPresenter</name>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation>Nivel de preocupación</translation>
    </message>
    <message>
        <source>Look at it by</source>
        <translation>Mirar a más tardar</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) waiting</source>
        <translation>
            <numerusform>%n expediente espera</numerusform>
            <numerusform>%n expedientes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for a review.</source>
        <translation>Ningún expediente espera una revisión.</translation>
    </message>
    <message>
        <source>{moment}, overdue</source>
        <translation>{moment}, vencido</translation>
    </message>
</context>
<context>
    <name>ReviewWatch</name>
    <message numerus="yes">
        <source>%n case(s) are past the day until which they may be kept, and nobody has looked at them since {month}. Open People, then Letting go.</source>
        <translation>
            <numerusform>%n expediente pasó el día hasta el que se puede conservar, y nadie lo ha mirado desde {month}. Abra «Personas» y luego «Depuración».</numerusform>
            <numerusform>%n expedientes pasaron el día hasta el que se pueden conservar, y nadie los ha mirado desde {month}. Abra «Personas» y luego «Depuración».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>Choose what is asked for</source>
        <translation>Elija qué se solicita</translation>
    </message>
    <message>
        <source>Choose a request that waits for an answer.</source>
        <translation>Elija una solicitud que espera respuesta.</translation>
    </message>
    <message>
        <source>Choose what is asked for.</source>
        <translation>Elija qué se solicita.</translation>
    </message>
    <message>
        <source>Requests about the record</source>
        <translation>Solicitudes sobre los datos</translation>
    </message>
    <message>
        <source>What the person asked for about their own record: to see it, correct it, erase it, object, or complain. Answer within 30 days; a refusal needs a reason.</source>
        <translation>Lo que la persona solicitó sobre sus propios datos: verlos, corregirlos, borrarlos, oponerse o reclamar. Responda en 30 días; un rechazo necesita un motivo.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reason or resu&amp;lt</source>
        <translation>&amp;Motivo o resultado</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Una nueva solicitud</translation>
    </message>
    <message>
        <source>What is &amp;asked for</source>
        <translation>Qué se &amp;solicita</translation>
    </message>
    <message>
        <source>A&amp;sked on</source>
        <translation>Solicitado &amp;el</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Print what is on file...</source>
        <translation>Im&amp;primir lo que consta...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>Registrar la solici&amp;tud</translation>
    </message>
</context>
<context>
    <name>RightsPresenter</name>
    <message>
        <source>LATE: answer was due on {day}</source>
        <translation>CON RETRASO: el plazo era hasta el {day}</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>responder hasta el {day}</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>As the answers say, not lower than now</source>
        <translation>Según las respuestas, no más bajo que ahora</translation>
    </message>
    <message>
        <source>Assess safety</source>
        <translation>Evaluar la seguridad</translation>
    </message>
    <message>
        <source>Answer what you know. What nobody knows stays &quot;Not known&quot; and is never counted as no.</source>
        <translation>Responda lo que sabe. Lo que nadie sabe queda como «No se sabe» y nunca cuenta como no.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>&amp;Level of risk</source>
        <translation>Nivel &amp;de riesgo</translation>
    </message>
    <message>
        <source>The level goes down</source>
        <translation>El nivel baja</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why the risk is lower than the answers, or than it was</source>
        <translation>Por qué el riesgo es menor que según las respuestas, o que antes</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>A focal point or coordinator agrees at this desk.</source>
        <translation>Un punto focal o la coordinación da su acuerdo en este puesto.</translation>
    </message>
    <message>
        <source>Who a&amp;grees</source>
        <translation>&amp;Quién está de acuerdo</translation>
    </message>
    <message>
        <source>&amp;Their sign-in name</source>
        <translation>Su nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Su &amp;frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save the assessment</source>
        <translation>&amp;Guardar la evaluación</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Elija primero algo de la lista.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>&amp;Numbers and times...</source>
        <translation>&amp;Números y plazos...</translation>
    </message>
    <message>
        <source>Worried about this person: &amp;get help now</source>
        <translation>Me preocupa esta persona: pedir &amp;ayuda ya</translation>
    </message>
    <message>
        <source>&amp;Assess safety...</source>
        <translation>&amp;Evaluar seguridad...</translation>
    </message>
    <message>
        <source>Safety &amp;plan...</source>
        <translation>&amp;Plan de seguridad...</translation>
    </message>
    <message>
        <source>Prin&amp;t the plan...</source>
        <translation>&amp;Imprimir el plan...</translation>
    </message>
    <message>
        <source>&amp;Raise a flag...</source>
        <translation>Activa&amp;r una alerta...</translation>
    </message>
    <message>
        <source>&amp;Steps about suicide...</source>
        <translation>Pasos &amp;sobre el suicidio...</translation>
    </message>
    <message>
        <source>Record a &amp;contact...</source>
        <translation>Registrar un con&amp;tacto...</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>&amp;Done...</source>
        <translation>&amp;Hecho...</translation>
    </message>
    <message>
        <source>Nothing is to be done. What an assessment or a flag asks for stands here.</source>
        <translation>No hay nada que hacer. Aquí aparece lo que pide una evaluación o una alerta.</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>Qué se encontró y se hizo</translation>
    </message>
    <message>
        <source>Safety was not assessed yet. Do it first.</source>
        <translation>Aún no se ha evaluado la seguridad. Empiece por ahí.</translation>
    </message>
</context>
<context>
    <name>SafetyPagePresenter</name>
    <message>
        <source>Safety was not assessed yet.</source>
        <translation>La seguridad aún no se evaluó.</translation>
    </message>
    <message>
        <source>Next contact by {moment}.</source>
        <translation>Próximo contacto a más tardar: {moment}.</translation>
    </message>
    <message>
        <source>To be looked at again by {day}.</source>
        <translation>Mirar de nuevo a más tardar el {day}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Flag is up</source>
        <translation>Alerta activa</translation>
    </message>
    <message>
        <source>OVERDUE: {moment}</source>
        <translation>VENCIDO: {moment}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
</context>
<context>
    <name>SafetyPlanDialog</name>
    <message>
        <source>No copy: it could be found. Agree on a code word instead, or learn the plan together.</source>
        <translation>Sin copia: podría encontrarse. Acuerden una palabra clave, o apréndanse juntos el plan.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Made together with the person, in their own words. Each change is kept as a version of its own.</source>
        <translation>Hecho junto con la persona, con sus propias palabras. Cada cambio se conserva como una versión propia.</translation>
    </message>
    <message>
        <source>What &amp;worries the person</source>
        <translation>&amp;Qué preocupa a la persona</translation>
    </message>
    <message>
        <source>&amp;Money and things</source>
        <translation>&amp;Dinero y objetos</translation>
    </message>
    <message>
        <source>People they &amp;trust</source>
        <translation>Personas de con&amp;fianza</translation>
    </message>
    <message>
        <source>&amp;Help in the community</source>
        <translation>Ayuda en la co&amp;munidad</translation>
    </message>
    <message>
        <source>&amp;Other help</source>
        <translation>&amp;Otra ayuda</translation>
    </message>
    <message>
        <source>Code word or si&amp;gnal</source>
        <translation>Palabra c&amp;lave o señal</translation>
    </message>
    <message>
        <source>&amp;Before: papers, bag, children</source>
        <translation>&amp;Antes: papeles, bolso, niños</translation>
    </message>
    <message>
        <source>&amp;During danger</source>
        <translation>D&amp;urante el peligro</translation>
    </message>
    <message>
        <source>&amp;After leaving</source>
        <translation>D&amp;espués de irse</translation>
    </message>
    <message>
        <source>What helps the &amp;children</source>
        <translation>Qué ayuda a los &amp;niños</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>&amp;Revisar de nuevo el</translation>
    </message>
    <message>
        <source>Made together with the person</source>
        <translation>Hecho junto con la persona</translation>
    </message>
    <message>
        <source>The person asked for a copy</source>
        <translation>La persona pidió una copia</translation>
    </message>
    <message>
        <source>It is safe for them to have a copy</source>
        <translation>Es seguro para ella tener una copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>&amp;Guardar como nueva versión</translation>
    </message>
</context>
<context>
    <name>SafetyRows</name>
    <message>
        <source>{level}, lowered with {name}: {reason}</source>
        <translation>{level}, bajado con {name}: {reason}</translation>
    </message>
    <message>
        <source>Safety assessed</source>
        <translation>Seguridad evaluada</translation>
    </message>
    <message>
        <source>Risk raised after the steps about suicide</source>
        <translation>Riesgo elevado tras los pasos sobre el suicidio</translation>
    </message>
    <message>
        <source>Steps about suicide</source>
        <translation>Pasos sobre el suicidio</translation>
    </message>
    <message>
        <source>Safety plan, version {number}</source>
        <translation>Plan de seguridad, versión {number}</translation>
    </message>
    <message>
        <source>made together with the person</source>
        <translation>hecho junto con la persona</translation>
    </message>
    <message>
        <source>not yet with the person</source>
        <translation>aún no con la persona</translation>
    </message>
    <message>
        <source>Flag raised: {flag}</source>
        <translation>Alerta activada: {flag}</translation>
    </message>
    <message>
        <source>Joined with the same task of the other case file</source>
        <translation>Unida a la misma tarea del otro expediente</translation>
    </message>
    <message>
        <source>Two case files put together: the more careful of both counts</source>
        <translation>Dos expedientes unidos: cuenta lo más prudente de ambos</translation>
    </message>
    <message>
        <source>Flag taken down: {flag}</source>
        <translation>Alerta retirada: {flag}</translation>
    </message>
</context>
<context>
    <name>SafetySettingsDialog</name>
    <message>
        <source>Numbers to call and times</source>
        <translation>Números de llamada y plazos</translation>
    </message>
    <message>
        <source>Whom to call when somebody is worried</source>
        <translation>A quién llamar cuando algo preocupa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who, line 1</source>
        <translation>Quién, línea 1</translation>
    </message>
    <message>
        <source>Number, line 1</source>
        <translation>Número, línea 1</translation>
    </message>
    <message>
        <source>Who, line 2</source>
        <translation>Quién, línea 2</translation>
    </message>
    <message>
        <source>Number, line 2</source>
        <translation>Número, línea 2</translation>
    </message>
    <message>
        <source>Who, line 3</source>
        <translation>Quién, línea 3</translation>
    </message>
    <message>
        <source>Number, line 3</source>
        <translation>Número, línea 3</translation>
    </message>
    <message>
        <source>Who, line 4</source>
        <translation>Quién, línea 4</translation>
    </message>
    <message>
        <source>Number, line 4</source>
        <translation>Número, línea 4</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>The times that are shipped come from common practice and are not yet verified. Set what your branch agreed.</source>
        <translation>Los plazos incluidos vienen de la práctica común y aún no están verificados. Ponga los que acordó su filial.</translation>
    </message>
    <message>
        <source>Hours to the first action</source>
        <translation>Horas hasta la primera acción</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>Días entre contactos</translation>
    </message>
    <message>
        <source>Days to the review</source>
        <translation>Días hasta la revisión</translation>
    </message>
    <message>
        <source>Days between the first contacts</source>
        <translation>Días entre los primeros contactos</translation>
    </message>
    <message>
        <source>Number of first contacts</source>
        <translation>Número de primeros contactos</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High: Hours to the first action</source>
        <translation>Alto: horas hasta la primera acción</translation>
    </message>
    <message>
        <source>High: Days between contacts</source>
        <translation>Alto: días entre contactos</translation>
    </message>
    <message>
        <source>High: Days to the review</source>
        <translation>Alto: días hasta la revisión</translation>
    </message>
    <message>
        <source>High: Days between the first contacts</source>
        <translation>Alto: días entre los primeros contactos</translation>
    </message>
    <message>
        <source>High: Number of first contacts</source>
        <translation>Alto: número de primeros contactos</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium: Hours to the first action</source>
        <translation>Medio: horas hasta la primera acción</translation>
    </message>
    <message>
        <source>Medium: Days between contacts</source>
        <translation>Medio: días entre contactos</translation>
    </message>
    <message>
        <source>Medium: Days to the review</source>
        <translation>Medio: días hasta la revisión</translation>
    </message>
    <message>
        <source>Medium: Days between the first contacts</source>
        <translation>Medio: días entre los primeros contactos</translation>
    </message>
    <message>
        <source>Medium: Number of first contacts</source>
        <translation>Medio: número de primeros contactos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Low: Hours to the first action</source>
        <translation>Bajo: horas hasta la primera acción</translation>
    </message>
    <message>
        <source>Low: Days between contacts</source>
        <translation>Bajo: días entre contactos</translation>
    </message>
    <message>
        <source>Low: Days to the review</source>
        <translation>Bajo: días hasta la revisión</translation>
    </message>
    <message>
        <source>Low: Days between the first contacts</source>
        <translation>Bajo: días entre los primeros contactos</translation>
    </message>
    <message>
        <source>Low: Number of first contacts</source>
        <translation>Bajo: número de primeros contactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Because: {rows}.</source>
        <translation>Porque: {rows}.</translation>
    </message>
    <message>
        <source>No danger is known.</source>
        <translation>No se conoce ningún peligro.</translation>
    </message>
    <message>
        <source>Not known, and never counted as no: {rows}.</source>
        <translation>No se sabe, y nunca cuenta como no: {rows}.</translation>
    </message>
    <message>
        <source>too many important answers are not known</source>
        <translation>faltan demasiadas respuestas importantes</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>There is no safe way to reach the person: nobody is reminded, they come to us.</source>
        <translation>No hay una forma segura de contactar a la persona: sin recordatorios; ella viene a nosotros.</translation>
    </message>
    <message>
        <source>Nobody asked yet how the person can be reached safely: nobody is reminded.</source>
        <translation>Nadie preguntó aún cómo contactar a la persona de forma segura: sin recordatorios.</translation>
    </message>
    <message>
        <source>Consent to be contacted again was not asked yet: nobody is reminded.</source>
        <translation>Aún no se pidió consentimiento para volver a contactar: sin recordatorios.</translation>
    </message>
    <message>
        <source>The person does not want to be contacted again: nobody is reminded, they come to us.</source>
        <translation>La persona no quiere que se la vuelva a contactar: sin recordatorios; ella viene a nosotros.</translation>
    </message>
    <message>
        <source>The person took back their consent to be contacted: nobody is reminded, they come to us.</source>
        <translation>La persona retiró su consentimiento para que se la contacte: sin recordatorios; ella viene a nosotros.</translation>
    </message>
    <message>
        <source>The consent to be contacted again has run out: nobody is reminded until it is asked anew.</source>
        <translation>El consentimiento para volver a contactar ha vencido: sin recordatorios hasta que se pida de nuevo.</translation>
    </message>
    <message>
        <source>It was not safe to ask for consent to be contacted: nobody is reminded.</source>
        <translation>No era seguro pedir consentimiento para contactar: sin recordatorios.</translation>
    </message>
    <message>
        <source>The consent to be contacted again cannot be used as it is: nobody is reminded.</source>
        <translation>El consentimiento para volver a contactar no se puede usar tal como está: sin recordatorios.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>What is chosen in the filters of the list now comes back under this name. Only you see it. What was typed to search is not kept.</source>
        <translation>Lo que está elegido ahora en los filtros de la lista vuelve con este nombre. Solo usted lo ve. Lo que se escribió para buscar no se guarda.</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>No name of a person</source>
        <translation>Ningún nombre de persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Dar otro nombre a esta vista</translation>
    </message>
    <message>
        <source>Only the name changes, and only you see it.</source>
        <translation>Solo cambia el nombre, y solo usted lo ve.</translation>
    </message>
</context>
<context>
    <name>SecondAgreement</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees? The log will say so.</source>
        <translation>{name} no tiene acceso en este portátil. ¿Está {name} aquí, ha leído este formulario y está de acuerdo? Quedará en el registro.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} acepta</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La segunda persona</translation>
    </message>
</context>
<context>
    <name>SecondAgrees</name>
    <message>
        <source>{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees to it? The log will say so.</source>
        <translation>{name} no tiene acceso en este portátil. ¿Está {name} aquí, ha leído este formulario y está de acuerdo con él? Quedará en el registro.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La segunda persona</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} acepta</translation>
    </message>
</context>
<context>
    <name>SecondFields</name>
    <message>
        <source>Choose the second person</source>
        <translation>Elija a la segunda persona</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>Nadie más puede decidir esto aquí</translation>
    </message>
</context>
<context>
    <name>SecondPersonFields</name>
    <message>
        <source>Choose the second person</source>
        <translation>Elija a la segunda persona</translation>
    </message>
    <message>
        <source>Nobody else may decide this here</source>
        <translation>Nadie más puede decidir esto aquí</translation>
    </message>
</context>
<context>
    <name>ServiceFilter</name>
    <message>
        <source>All needs</source>
        <translation>Todas las necesidades</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Any sex</source>
        <translation>Cualquier sexo</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Search by name, place or words</source>
        <translation>Buscar por nombre, lugar o palabras</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Buscar servicios</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Sex of the person</source>
        <translation>Sexo de la persona</translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation>Edad de la persona</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier edad</translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <translation>Abierto a&amp;hora</translation>
    </message>
    <message>
        <source>Services whose hours cannot be read stay in the list.</source>
        <translation>Los servicios cuyo horario no se puede leer siguen en la lista.</translation>
    </message>
    <message>
        <source>&amp;Without documents</source>
        <translation>Sin &amp;documentos</translation>
    </message>
    <message>
        <source>Services of which it is not known whether they ask for documents stay in the list.</source>
        <translation>Los servicios de los que no se sabe si piden documentos siguen en la lista.</translation>
    </message>
    <message>
        <source>&amp;Usable today</source>
        <translation>&amp;Utilizable hoy</translation>
    </message>
    <message>
        <source>Chec&amp;k due</source>
        <translation>Por veri&amp;ficar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
</context>
<context>
    <name>SetupCheck</name>
    <message>
        <source>Set-up files (*.exe *.deb)</source>
        <translation>Archivos de instalación (*.exe *.deb)</translation>
    </message>
    <message>
        <source>Check a set-up file</source>
        <translation>Comprobar un archivo de instalación</translation>
    </message>
    <message>
        <source>{file} is whole and was signed with the release key {number}. Compare that number with the printed page of the release. The signature says: {said}</source>
        <translation>{file} está completo y se firmó con la clave de versión {number}. Compare ese número con la hoja impresa de la versión. La firma dice: {said}</translation>
    </message>
    <message>
        <source>These 64 letters and digits (SHA-256) belong to the file. If one group differs from the printed page, do not start it:</source>
        <translation>Estas 64 letras y cifras (SHA-256) son las del archivo. Si un solo grupo difiere de la hoja impresa, no lo inicie:</translation>
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
        <translation>Nuevo archivo de expedientes</translation>
    </message>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Archivos de expedientes (*.pgidesk)</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta para la copia de seguridad</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>The window is read from right to left.</source>
        <translation>La ventana se lee de derecha a izquierda.</translation>
    </message>
    <message>
        <source>The window is read from left to right.</source>
        <translation>La ventana se lee de izquierda a derecha.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Nothing was made so far, and you can go back to every step. Now the file {file} is made for {name}, closed, and opened again with the passphrase as a proof.</source>
        <translation>Hasta ahora no se ha creado nada y puede volver a cualquier paso. Ahora se crea el archivo {file} para {name}, se cierra y se vuelve a abrir con la frase de acceso como prueba.</translation>
    </message>
    <message>
        <source>You did not tick that you signed the confidentiality agreement. Before it is recorded under Staff, no record can be made or read.</source>
        <translation>Usted no marcó que firmó el acuerdo de confidencialidad. Antes de que conste en Personal, no se puede crear ni leer ningún expediente.</translation>
    </message>
    <message>
        <source>Wait until the file is made.</source>
        <translation>Espere a que el archivo esté creado.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>Crear el archi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Choose the file...</source>
        <translation>Ele&amp;gir el archivo...</translation>
    </message>
    <message>
        <source>&amp;Choose the backup...</source>
        <translation>Elegir &amp;la copia...</translation>
    </message>
    <message>
        <source>Begin &amp;training</source>
        <translation>Empezar la &amp;formación</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Idioma y texto</translation>
    </message>
    <message>
        <source>What you choose is in force at once. You can change it at any time.</source>
        <translation>Lo que elija se aplica al momento. Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Set up a new &amp;file</source>
        <translation>Preparar &amp;un archivo nuevo</translation>
    </message>
    <message>
        <source>For the coordinator of a branch that has no file yet.</source>
        <translation>Para la coordinación de una filial que aún no tiene archivo.</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>A&amp;brir un archivo</translation>
    </message>
    <message>
        <source>The file of the branch is on this computer already.</source>
        <translation>El archivo de la filial ya está en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The file of the branch was lost, or this computer is a new one.</source>
        <translation>El archivo de la filial se perdió, o este equipo es nuevo.</translation>
    </message>
    <message>
        <source>&amp;Practise with invented people</source>
        <translation>Practicar &amp;con personas inventadas</translation>
    </message>
    <message>
        <source>Training mode: nothing real is recorded, and everything is thrown away at the end.</source>
        <translation>Modo de formación: no se registra nada real y al final se elimina todo.</translation>
    </message>
    <message>
        <source>The branch and you</source>
        <translation>La filial y usted</translation>
    </message>
    <message>
        <source>As it shall stand on letters. Nothing of this is kept outside the encrypted file.</source>
        <translation>Como debe figurar en las cartas. Nada de esto se guarda fuera del archivo cifrado.</translation>
    </message>
    <message>
        <source>Branch na&amp;me</source>
        <translation>N&amp;ombre de la filial</translation>
    </message>
    <message>
        <source>Address &amp;lines</source>
        <translation>&amp;Dirección (líneas)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>&amp;Persona de contacto</translation>
    </message>
    <message>
        <source>&amp;Your name (coordinator)</source>
        <translation>Su &amp;nombre (coordinación)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>I si&amp;gned the confidentiality agreement on</source>
        <translation>Fir&amp;mé el acuerdo de confidencialidad el</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Día del acuerdo</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Frase de acceso y recuperación</translation>
    </message>
    <message>
        <source>Passphrase of the file: the only key. Write it on paper now</source>
        <translation>Frase de acceso del archivo: la única clave. Anótela ahora en papel</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La nueva frase de acceso</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation>Repí&amp;tala</translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <translation>Escriba de nuevo la frase de acceso</translation>
    </message>
    <message>
        <source>&amp;I choose an own one of at least 15 characters</source>
        <translation>Eli&amp;jo una propia de al menos 15 caracteres</translation>
    </message>
    <message>
        <source>O&amp;wn passphrase</source>
        <translation>Frase &amp;propia</translation>
    </message>
    <message>
        <source>Own passphrase, a&amp;gain</source>
        <translation>Frase propia, otra ve&amp;z</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Si se pierde la frase de acceso</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found again. Instead, three recovery sheets are printed, of which any two open the file. Before two of them were typed back, nobody can be recorded.</source>
        <translation>Una frase de acceso olvidada no se puede recuperar. En su lugar se imprimen tres hojas de recuperación, y dos cualesquiera abren el archivo. Hasta que se hayan vuelto a escribir dos de ellas, no se puede registrar a nadie.</translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheets as soon as the file is made</source>
        <translation>&amp;Imprimir las hojas de recuperación en cuanto el archivo esté creado</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Dónde van las copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is a second copy that nobody reads without its own passphrase. Put it on a stick that is kept elsewhere, never with the laptop: a laptop that is stolen takes everything along.</source>
        <translation>Una copia de seguridad es una segunda copia que nadie lee sin su propia frase de acceso. Póngala en una memoria USB que se guarde en otro lugar, nunca con el equipo: un equipo robado se lo lleva todo.</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>&amp;Carpeta para las copias</translation>
    </message>
    <message>
        <source>Empty: later</source>
        <translation>Vacío: más tarde</translation>
    </message>
    <message>
        <source>With a folder, the first backup is made as soon as the file is there. Without one, the first page reminds you of it.</source>
        <translation>Con una carpeta, la primera copia de seguridad se hace en cuanto exista el archivo. Sin ella, la primera página se lo recuerda.</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Creando el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>SetupFlow</name>
    <message>
        <source>The passphrase from before was thrown away when the window closed. Choose it anew and write it down.</source>
        <translation>La frase de acceso anterior se desechó al cerrar la ventana. Elija una de nuevo y anótela.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step where you are now.</source>
        <translation>Todavía no se ha creado nada. Lo encontrará de nuevo en «Preparar un archivo nuevo...», en el paso en que está.</translation>
    </message>
    <message>
        <source>Nothing was made yet. You find this again under “Set up a new file...”, at the step of the passphrase.</source>
        <translation>Todavía no se ha creado nada. Lo encontrará de nuevo en «Preparar un archivo nuevo...», en el paso de la frase de acceso.</translation>
    </message>
    <message>
        <source>What you typed about the branch and about yourself is there until the program is closed, and is then lost: without a file it would lie on this computer for everybody to read.</source>
        <translation>Lo que escribió sobre la filial y sobre usted sigue ahí hasta que se cierre el programa y luego se pierde: sin archivo, estaría en este equipo a la vista de cualquiera.</translation>
    </message>
    <message>
        <source>The passphrase is thrown away: do not use the one that you wrote down.</source>
        <translation>La frase de acceso se desecha: no use la que anotó.</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>¿Detener la puesta en marcha?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>Shared so far</source>
        <translation>Compartido hasta ahora</translation>
    </message>
    <message>
        <source>What was shared, and with whom</source>
        <translation>Qué se compartió y con quién</translation>
    </message>
    <message>
        <source>The person &amp;knows it now</source>
        <translation>La persona ya lo sa&amp;be</translation>
    </message>
    <message>
        <source>&amp;Tell without consent...</source>
        <translation>Co&amp;municar sin consentimiento...</translation>
    </message>
    <message>
        <source>&amp;Print for the person...</source>
        <translation>&amp;Imprimir para la persona...</translation>
    </message>
    <message>
        <source>&amp;Ask consent anew...</source>
        <translation>&amp;Pedir de nuevo el consentimiento...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SharedPaperDialog</name>
    <message>
        <source>What was shared, for the person</source>
        <translation>Lo que se compartió, para la persona</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Idioma del papel</translation>
    </message>
    <message>
        <source>This paper says where the person asked for help. Found at home, in a bag or at work, it can put them in danger. Ask where it will be kept and who may see it.</source>
        <translation>Este papel dice dónde pidió ayuda la persona. Si lo encuentran en casa, en un bolso o en el trabajo, puede ponerla en peligro. Pregunte dónde se guardará y quién puede verlo.</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>El papel tal como se imprimirá</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Im&amp;presora</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>C&amp;opias</translation>
    </message>
    <message>
        <source>Save as &amp;file...</source>
        <translation>Guardar como &amp;archivo...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Prin&amp;t</source>
        <translation>I&amp;mprimir</translation>
    </message>
</context>
<context>
    <name>SharedPaperPresenter</name>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
    <message>
        <source>The paper left</source>
        <translation>El papel salió</translation>
    </message>
    <message>
        <source>It is logged. Hand it over where nobody else sees it.</source>
        <translation>Queda en el registro. Entréguelo donde nadie más lo vea.</translation>
    </message>
</context>
<context>
    <name>SharedPresenter</name>
    <message>
        <source>Nothing about this person left the desk.</source>
        <translation>Nada sobre esta persona ha salido de la oficina.</translation>
    </message>
    <message>
        <source>The person does not know yet what was told on {day}. Tell them as soon as it is safe.</source>
        <translation>La persona aún no sabe lo que se comunicó el {day}. Dígaselo en cuanto sea seguro.</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>{day}: letter {number} to {service} ({items})</source>
        <translation>{day}: carta {number} a {service} ({items})</translation>
    </message>
    <message>
        <source>{day}: told to {service} WITHOUT CONSENT, because: {reason} ({items})</source>
        <translation>{day}: comunicado a {service} SIN CONSENTIMIENTO, porque: {reason} ({items})</translation>
    </message>
    <message>
        <source>Told without consent ({item}): the person does not know it yet, because telling was not safe</source>
        <translation>Comunicado sin consentimiento ({item}): la persona aún no lo sabe, porque decírselo no era seguro</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Part of the menu</source>
        <translation>Parte del menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>They work on every page, and the menu shows them too. In a list of questions, 1 answers yes, 2 no and 3 not known.</source>
        <translation>Funcionan en todas las páginas y el menú también los muestra. En una lista de preguntas, 1 responde sí, 2 no y 3 no se sabe.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primir...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsPrintPresenter</name>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>Imprimir los atajos de teclado</translation>
    </message>
    <message>
        <source>One page with the keys of the window. Nobody&apos;s name and no case is on it.</source>
        <translation>Una página con las teclas de la ventana. No lleva ningún nombre ni ningún expediente.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Only if the slip names one.</source>
        <translation>Solo si el talón indica una.</translation>
    </message>
    <message>
        <source>Type the number of the slip first.</source>
        <translation>Escriba primero el número del talón.</translation>
    </message>
    <message>
        <source>Choose the box that is ticked.</source>
        <translation>Elija la casilla que está marcada.</translation>
    </message>
    <message>
        <source>Enter a slip</source>
        <translation>Introducir un talón</translation>
    </message>
    <message>
        <source>&amp;Number on the slip</source>
        <translation>&amp;Número del talón</translation>
    </message>
    <message>
        <source>26-000417-39</source>
        <translation>26-000417-39</translation>
    </message>
    <message>
        <source>&amp;Which box is ticked? Press its number, then Enter.</source>
        <translation>¿&amp;Qué casilla está marcada? Pulse su número y luego Intro.</translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation>De&amp;vuelto el</translation>
    </message>
    <message>
        <source>Next &amp;appointment</source>
        <translation>Pró&amp;xima cita</translation>
    </message>
    <message>
        <source>Day of the next appointment</source>
        <translation>Día de la próxima cita</translation>
    </message>
    <message>
        <source>What &amp;they need from us</source>
        <translation>Lo que n&amp;ecesitan de nosotros</translation>
    </message>
    <message>
        <source>Without names and details</source>
        <translation>Sin nombres ni detalles</translation>
    </message>
    <message>
        <source>&amp;More details...</source>
        <translation>&amp;Más detalles...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>SlipPresenter</name>
    <message>
        <source>{letter} Now: {state}</source>
        <translation>{letter} Ahora: {state}</translation>
    </message>
    <message>
        <source>Stored: letter {number}, {box}. Type the number of the next slip, or close.</source>
        <translation>Guardado: carta {number}, {box}. Escriba el número del próximo talón o cierre.</translation>
    </message>
    <message>
        <source>The slip says something else than what is on record. Nothing was stored. Choose More details to see what is on record, and to correct it if it was a mistake.</source>
        <translation>El talón dice algo distinto de lo registrado. No se guardó nada. Elija «Más detalles» para ver lo registrado y corregirlo si fue un error.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>It was read in this source.</source>
        <translation>Se leyó en esta fuente.</translation>
    </message>
    <message>
        <source>It was read in somebody else&apos;s transcription of this source, not in the source itself.</source>
        <translation>Se leyó en una transcripción ajena de esta fuente, no en la fuente misma.</translation>
    </message>
    <message>
        <source>It was written from memory and is not yet verified. A protection officer has to confirm it.</source>
        <translation>Se escribió de memoria y aún no está verificado. Debe confirmarlo una persona responsable de protección.</translation>
    </message>
    <message>
        <source>It was decided for this program; no standard says it.</source>
        <translation>Se decidió para este programa; no lo dice ninguna norma.</translation>
    </message>
    <message>
        <source>Source: {source} ({date}), version {version}.</source>
        <translation>Fuente: {source} ({date}), versión {version}.</translation>
    </message>
    <message>
        <source>How much this row weighs is in doubt.</source>
        <translation>Es dudoso cuánto pesa esta fila.</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>aún no verificado</translation>
    </message>
</context>
<context>
    <name>StaffChangeDialog</name>
    <message>
        <source>Change name or role</source>
        <translation>Cambiar nombre o función</translation>
    </message>
    <message>
        <source>The role decides what this person may do; it counts from their next sign-in.</source>
        <translation>La función decide lo que esta persona puede hacer; cuenta desde la próxima vez que se identifique.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>&amp;Nombre completo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Elija primero a alguien de la lista.</translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation>Esta persona ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>&amp;Duty to report by law...</source>
        <translation>&amp;Deber de notificar por ley...</translation>
    </message>
    <message>
        <source>&amp;Enrol somebody...</source>
        <translation>&amp;Inscribir a alguien...</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a passphrase of their own. In a real file, records are open only to those with a confidentiality agreement in date.</source>
        <translation>Cada cual se identifica con un nombre y una frase de acceso propios. En un archivo real, los registros solo están abiertos a quienes tienen un acuerdo de confidencialidad vigente.</translation>
    </message>
    <message>
        <source>Colu&amp;mns...</source>
        <translation>Colu&amp;mnas...</translation>
    </message>
    <message>
        <source>&amp;Agreement...</source>
        <translation>&amp;Acuerdo...</translation>
    </message>
    <message>
        <source>New &amp;passphrase...</source>
        <translation>Nueva &amp;frase de acceso...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Cambiar...</translation>
    </message>
    <message>
        <source>May ask about &amp;suicide...</source>
        <translation>Puede preguntar sobre &amp;suicidio...</translation>
    </message>
    <message>
        <source>Has &amp;left...</source>
        <translation>Ya no &amp;trabaja aquí...</translation>
    </message>
</context>
<context>
    <name>StaffPresenter</name>
    <message>
        <source>{name} may then no longer ask about suicide.</source>
        <translation>Entonces {name} ya no podrá preguntar sobre suicidio.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Was {name} trained to ask about suicide? Who was not trained has a button that gets help.</source>
        <translation>¿Recibió {name} formación para preguntar sobre suicidio? Quien no la recibió tiene un botón para pedir ayuda.</translation>
    </message>
    <message>
        <source>Was trained</source>
        <translation>Recibió formación</translation>
    </message>
    <message>
        <source>May ask about suicide</source>
        <translation>Puede preguntar sobre suicidio</translation>
    </message>
    <message>
        <source>{name} can then no longer sign in here. Nobody can take back copies of the file that they made.</source>
        <translation>Entonces {name} ya no podrá identificarse aquí. Nadie puede recuperar las copias del archivo que haya hecho.</translation>
    </message>
    <message>
        <source>If the readiness of the branch is signed, its level falls by one until two people have re-checked it.</source>
        <translation>Si la preparación de la filial está firmada, su nivel baja uno hasta que dos personas la reverifiquen.</translation>
    </message>
    <message>
        <source>Has this person left?</source>
        <translation>¿Esta persona ya no trabaja aquí?</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>{name} has no way in any more. The key of the file is still the one that they used: change the passphrase of the file on the Keys page now, so that it is a new one.</source>
        <translation>{name} ya no tiene acceso. La clave del archivo sigue siendo la que usaba: cambie ahora la frase de acceso del archivo en la página «Claves», para que sea nueva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Acuerdo hasta</translation>
    </message>
    <message>
        <source>Sign-in on this laptop</source>
        <translation>Acceso en este portátil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Asks about suicide</source>
        <translation>Pregunta sobre suicidio</translation>
    </message>
    <message>
        <source>None in date</source>
        <translation>Ninguno vigente</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>No backup was made and read back yet. Put in a stick and make one now.</source>
        <translation>Todavía no se ha hecho ni releído ninguna copia de seguridad. Inserte una memoria USB y haga una ahora.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sin copia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Stick or folder {label}: written, read back and compared {when}.</source>
        <translation>Memoria USB o carpeta {label}: escrita, releída y comparada {when}.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Con copia</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antigua</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antigua</translation>
    </message>
    <message>
        <source>Make a new one now, on another stick than the last time.</source>
        <translation>Haga una nueva ahora, en otra memoria USB que la última vez.</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Choose what was decided</source>
        <translation>Elija qué se decidió</translation>
    </message>
    <message>
        <source>Choose what was decided first.</source>
        <translation>Elija primero qué se decidió.</translation>
    </message>
    <message>
        <source>Status by decision of others</source>
        <translation>Situación por decisión de otros</translation>
    </message>
    <message>
        <source>The branch decides nothing here. Record what the police, a court, another authority or organisation decided, with the day and the document. Earlier entries stay on record.</source>
        <translation>La filial no decide nada aquí. Registre lo que decidió la policía, un tribunal u otra autoridad u organización, con el día y el documento. Las entradas anteriores se conservan.</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Situación</translation>
    </message>
    <message>
        <source>&amp;Who decided</source>
        <translation>&amp;Quién decidió</translation>
    </message>
    <message>
        <source>Da&amp;y of the decision (year-month-day)</source>
        <translation>&amp;Día de la decisión (año-mes-día)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;ocumento</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
    <message>
        <source>Who decided: {problem}</source>
        <translation>Quién decidió: {problem}</translation>
    </message>
    <message>
        <source>Day of the decision: {problem}</source>
        <translation>Día de la decisión: {problem}</translation>
    </message>
    <message>
        <source>Document: {problem}</source>
        <translation>Documento: {problem}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Nothing is on record.</source>
        <translation>No hay nada registrado.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>or why it is left out</source>
        <translation>o por qué se omite</translation>
    </message>
    <message>
        <source>Nothing is open. The letter can leave.</source>
        <translation>No hay nada abierto. La carta puede salir.</translation>
    </message>
    <message>
        <source>After the letter left</source>
        <translation>Después de salir la carta</translation>
    </message>
    <message>
        <source>Nothing is open before the letter. These steps follow it; tick what was done.</source>
        <translation>No hay nada abierto antes de la carta. Estos pasos la siguen; marque lo que se hizo.</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Pasos pendientes</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Antes de que salga la carta</translation>
    </message>
    <message>
        <source>These steps of a safe referral are open. Tick what was done, or write why it is left out.</source>
        <translation>Estos pasos de una derivación segura están abiertos. Marque lo que se hizo, o escriba por qué se omite.</translation>
    </message>
    <message>
        <source>Options and &amp;way...</source>
        <translation>Opciones y tra&amp;yecto...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>Record the answer of the service, and it ticks itself.</source>
        <translation>Registre la respuesta del servicio y se marca solo.</translation>
    </message>
    <message>
        <source>Check the service in the directory, and it ticks itself.</source>
        <translation>Verifique el servicio en el directorio y se marca solo.</translation>
    </message>
    <message>
        <source>Ask consent for this referral, and it ticks itself.</source>
        <translation>Pida consentimiento para esta derivación y se marca solo.</translation>
    </message>
    <message>
        <source>An emergency is handed over by telephone first. Record the call under Options and way, and it ticks itself.</source>
        <translation>Una emergencia se transmite primero por teléfono. Registre la llamada en «Opciones y trayecto» y se marca solo.</translation>
    </message>
    <message>
        <source>Record it under Options and way, and it ticks itself.</source>
        <translation>Regístrelo en «Opciones y trayecto» y se marca solo.</translation>
    </message>
</context>
<context>
    <name>StockMoveDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Cuántas</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>StockMovePresenter</name>
    <message>
        <source>Stocktake</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Book in or out</source>
        <translation>Entrada o salida</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Choose an article in the list first.</source>
        <translation>Elija primero un artículo de la lista.</translation>
    </message>
    <message>
        <source>This article is no longer kept.</source>
        <translation>Este artículo ya no se tiene.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Sa&amp;ve list...</source>
        <translation>Guardar lis&amp;ta...</translation>
    </message>
    <message>
        <source>&amp;Book in or out...</source>
        <translation>&amp;Anotar entrada o salida...</translation>
    </message>
    <message>
        <source>Stock&amp;take...</source>
        <translation>&amp;Recuento...</translation>
    </message>
    <message>
        <source>New &amp;article...</source>
        <translation>Artículo &amp;nuevo...</translation>
    </message>
    <message>
        <source>C&amp;hange the article...</source>
        <translation>Ca&amp;mbiar el artículo...</translation>
    </message>
    <message>
        <source>What lies on the shelf. No names stand here: who received something is kept with the case.</source>
        <translation>Lo que hay en la estantería. Aquí no hay nombres: quién recibió algo consta en el expediente.</translation>
    </message>
    <message>
        <source>No article is kept yet. Add one for what lies on the shelf.</source>
        <translation>Aún no hay ningún artículo. Añada uno para lo que hay en el estante.</translation>
    </message>
    <message>
        <source>Articles in the stock</source>
        <translation>Artículos en el almacén</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Historial del artículo</translation>
    </message>
    <message>
        <source>What came in and what went out of the chosen article stands here.</source>
        <translation>Aquí aparece lo que entró y lo que salió del artículo elegido.</translation>
    </message>
</context>
<context>
    <name>StockPresenter</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En almacén</translation>
    </message>
    <message>
        <source>One piece is</source>
        <translation>Una unidad es</translation>
    </message>
    <message>
        <source>{article} (no longer kept)</source>
        <translation>{article} (ya no se tiene)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
</context>
<context>
    <name>StoppedReferrals</name>
    <message>
        <source>These referrals were stopped: {numbers}.</source>
        <translation>Estas derivaciones se detuvieron: {numbers}.</translation>
    </message>
    <message>
        <source>Letters that left have to come back. Call each service at once, then give it the recall letter. The home page lists each of them until the service confirmed it.</source>
        <translation>Las cartas que salieron tienen que volver. Llame enseguida a cada servicio y dele después la carta de retirada. La página de inicio muestra cada una hasta que el servicio lo confirme.</translation>
    </message>
    <message>
        <source>Open the recall letter</source>
        <translation>Abrir la carta de retirada</translation>
    </message>
</context>
<context>
    <name>SuicideDialog</name>
    <message>
        <source>Steps about suicide</source>
        <translation>Pasos sobre el suicidio</translation>
    </message>
    <message>
        <source>Ask calmly and in private. Asking does not put the idea into anybody’s head. Stop when the person wants to stop.</source>
        <translation>Pregunte con calma y en privado. Preguntar no mete la idea en la cabeza de nadie. Pare cuando la persona quiera parar.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Elija primero una línea de la lista.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Elija primero a alguien de la lista.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Volver a la primera página</translation>
    </message>
    <message>
        <source>Parts of supervision</source>
        <translation>Partes de la supervisión</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Everything that waits for a second person to agree, in one place.</source>
        <translation>Todo lo que espera el acuerdo de una segunda persona, en un solo lugar.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nada espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Approvals that wait</source>
        <translation>Aprobaciones en espera</translation>
    </message>
    <message>
        <source>As&amp;k a colleague to agree...</source>
        <translation>&amp;Pedir el acuerdo de un colega...</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>Abrir &amp;el expediente</translation>
    </message>
    <message>
        <source>&amp;Decide...</source>
        <translation>&amp;Decidir...</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Numbers alone, by name. They say where help may be needed, not how well anybody works.</source>
        <translation>Solo números, por nombre. Dicen dónde puede hacer falta ayuda, no cómo trabaja cada cual.</translation>
    </message>
    <message>
        <source>Nobody leads an open case.</source>
        <translation>Nadie lleva un expediente abierto.</translation>
    </message>
    <message>
        <source>Workload of each colleague</source>
        <translation>Carga de trabajo de cada colega</translation>
    </message>
    <message>
        <source>Opened identities</source>
        <translation>Identidades abiertas</translation>
    </message>
    <message>
        <source>A reason is needed &amp;for</source>
        <translation>Se necesita un &amp;motivo para</translation>
    </message>
    <message>
        <source>Nobody opened an identity for a time.</source>
        <translation>Nadie ha abierto una identidad por un tiempo.</translation>
    </message>
    <message>
        <source>Identities that were opened for a time</source>
        <translation>Identidades que se abrieron por un tiempo</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <source>Whoever interprets signs the confidentiality agreement first. Whether they know the person or an offender is asked each time.</source>
        <translation>Quien interpreta firma primero el acuerdo de confidencialidad. Cada vez se pregunta si conoce a la persona o a un agresor.</translation>
    </message>
    <message>
        <source>No interpreter is noted yet.</source>
        <translation>Aún no hay ningún intérprete anotado.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>C&amp;ambiar...</translation>
    </message>
    <message>
        <source>Add an &amp;interpreter...</source>
        <translation>Añadir un &amp;intérprete...</translation>
    </message>
</context>
<context>
    <name>SupervisionPresenter</name>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Expedientes abiertos</translation>
    </message>
    <message>
        <source>Of these high risk</source>
        <translation>De ellos, de riesgo alto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Talk about sharing the work</source>
        <translation>Hablar de cómo repartir el trabajo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not seen by</source>
        <translation>No visto por</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Acuerdo hasta</translation>
    </message>
    <message>
        <source>Not asked any longer</source>
        <translation>Ya no se le consulta</translation>
    </message>
    <message>
        <source>None in date</source>
        <translation>Ninguno vigente</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Choose something in the list first.</source>
        <translation>Elija primero algo de la lista.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Notes and plan</source>
        <translation>Notas y plan</translation>
    </message>
    <message>
        <source>Help and &amp;legal matters...</source>
        <translation>Ayuda y asuntos &amp;legales...</translation>
    </message>
    <message>
        <source>Case plan</source>
        <translation>Plan de acompañamiento</translation>
    </message>
    <message>
        <source>New &amp;goal...</source>
        <translation>Nuevo &amp;objetivo...</translation>
    </message>
    <message>
        <source>C&amp;hange the goal...</source>
        <translation>Ca&amp;mbiar el objetivo...</translation>
    </message>
    <message>
        <source>&amp;Approve...</source>
        <translation>&amp;Aprobar...</translation>
    </message>
    <message>
        <source>No goal is agreed yet. Write one down when the person has said what shall change.</source>
        <translation>Aún no se ha acordado ningún objetivo. Anote uno cuando la persona haya dicho qué debe cambiar.</translation>
    </message>
    <message>
        <source>Goals of the case plan</source>
        <translation>Objetivos del plan de acompañamiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>&amp;Nota...</translation>
    </message>
    <message>
        <source>Psychological &amp;first aid...</source>
        <translation>&amp;Primeros auxilios psicológicos...</translation>
    </message>
    <message>
        <source>C&amp;orrect...</source>
        <translation>Co&amp;rregir...</translation>
    </message>
    <message>
        <source>No note is written yet.</source>
        <translation>Aún no hay ninguna nota.</translation>
    </message>
</context>
<context>
    <name>SupportPresenter</name>
    <message>
        <source>Safety: {text}</source>
        <translation>Seguridad: {text}</translation>
    </message>
    <message>
        <source>Urgent needs: {text}</source>
        <translation>Necesidades urgentes: {text}</translation>
    </message>
    <message>
        <source>Signs of distress: {text}</source>
        <translation>Señales de angustia: {text}</translation>
    </message>
    <message>
        <source>Says they need: {text}</source>
        <translation>Dice necesitar: {text}</translation>
    </message>
    <message>
        <source>Information given: {text}</source>
        <translation>Información dada: {text}</translation>
    </message>
    <message>
        <source>People contacted: {text}</source>
        <translation>Personas contactadas: {text}</translation>
    </message>
    <message>
        <source>Services offered: {text}</source>
        <translation>Servicios ofrecidos: {text}</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Aún no hay plan.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún no aprobado</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>This version was decided on already.</source>
        <translation>Esta versión ya se decidió.</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>Primeros auxilios psicológicos</translation>
    </message>
    <message>
        <source>{kind} (correction)</source>
        <translation>{kind} (corrección)</translation>
    </message>
    <message>
        <source>{kind} (corrected later)</source>
        <translation>{kind} (corregida después)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What shall be reached</source>
        <translation>Qué se quiere lograr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>OVERDUE: {state}</source>
        <translation>VENCIDO: {state}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>Work with this copy</source>
        <translation>Trabajar con esta copia</translation>
    </message>
    <message>
        <source>The copy is checked. Do not switch off.</source>
        <translation>La copia se está comprobando. No apague el equipo.</translation>
    </message>
    <message>
        <source>From now on this file is the one to work with, on this computer. Open it as usual, then make a backup. Do not work with the other file any more.</source>
        <translation>Desde ahora este archivo es el de trabajo, en este equipo. Ábralo como siempre y haga después una copia de seguridad. No trabaje más con el otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the copy can be read as before.</source>
        <translation>No se cambió nada: la copia se puede leer como antes.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>No case is known</source>
        <translation>Ningún expediente conocido</translation>
    </message>
    <message>
        <source>This is asked about a person concerned alone.</source>
        <translation>Solo se pregunta por una persona afectada.</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation>Se informó a alguien</translation>
    </message>
    <message>
        <source>The program sends nothing. Note here who was told outside of it, or why a person was not told.</source>
        <translation>El programa no envía nada. Anote aquí a quién se informó fuera de él, o por qué no se informó a una persona.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>E&amp;xpediente</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;El</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Informado a las</translation>
    </message>
    <message>
        <source>No&amp;te, without names</source>
        <translation>&amp;Nota, sin nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotar</translation>
    </message>
</context>
<context>
    <name>TrailPrintDialog</name>
    <message>
        <source>The paper is being prepared.</source>
        <translation>El papel se está preparando.</translation>
    </message>
    <message>
        <source>Print the audit trail</source>
        <translation>Imprimir el registro de auditoría</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mpresora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sho&amp;w the paper</source>
        <translation>&amp;Ver el papel</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;Guardar como archivo...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
</context>
<context>
    <name>TrailPrintPresenter</name>
    <message numerus="yes">
        <source>%n entry(s) as the list shows them, the newest first.</source>
        <translation>
            <numerusform>%n entrada tal como la muestra la lista, la más reciente primero.</numerusform>
            <numerusform>%n entradas tal como las muestra la lista, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case codes and names of staff are on it, and no person&apos;s name.</source>
        <translation>Contiene códigos de expediente y nombres del personal, y ningún nombre de persona.</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Guardar el registro de auditoría</translation>
    </message>
    <message>
        <source>The audit trail left as {entries} entries on paper or in a file. It is logged.</source>
        <translation>El registro de auditoría salió con {entries} entradas, en papel o en un archivo. Consta en el registro.</translation>
    </message>
    <message>
        <source>The audit trail left</source>
        <translation>El registro de auditoría salió</translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>Start the training again</source>
        <translation>Reiniciar la formación</translation>
    </message>
    <message>
        <source>This training file is kept, so it has no beginning to go back to. Close it and press Training mode on the first window.</source>
        <translation>Este archivo de formación se conserva, así que no tiene un inicio al que volver. Ciérrelo y pulse Modo de formación en la primera ventana.</translation>
    </message>
    <message>
        <source>Everything that was typed in this training goes, and the file is made anew as it was at the beginning. That takes some seconds.</source>
        <translation>Todo lo escrito en esta formación se pierde, y el archivo se vuelve a crear como al principio. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>{exercise}: {done} of {steps} steps</source>
        <translation>{exercise}: {done} de {steps} pasos</translation>
    </message>
    <message>
        <source>In this training it is {moment}.</source>
        <translation>En esta formación es el {moment}.</translation>
    </message>
</context>
<context>
    <name>TypeSheetsDialog</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} de {all} palabras</translation>
    </message>
    <message>
        <source>The sheets are being checked. Wait until this is done.</source>
        <translation>Las hojas se están comprobando. Espere a que termine.</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Elija primero el archivo.</translation>
    </message>
    <message>
        <source>Type the words of two sheets first.</source>
        <translation>Escriba primero las palabras de dos hojas.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aún no se eligió ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>Box &amp;1: one sheet</source>
        <translation>Recuadro &amp;1: una hoja</translation>
    </message>
    <message>
        <source>1. word  2. word  3. word ...</source>
        <translation>1. palabra  2. palabra  3. palabra ...</translation>
    </message>
    <message>
        <source>Box &amp;2: another sheet</source>
        <translation>Recuadro &amp;2: otra hoja</translation>
    </message>
    <message>
        <source>Checking the sheets</source>
        <translation>Comprobando las hojas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check the &amp;words</source>
        <translation>Comprobar las &amp;palabras</translation>
    </message>
</context>
<context>
    <name>UnconsentedDialog</name>
    <message>
        <source>Choose the reason</source>
        <translation>Elija el motivo</translation>
    </message>
    <message>
        <source>Choose the kind of help</source>
        <translation>Elija el tipo de ayuda</translation>
    </message>
    <message>
        <source>{item} (not needed there)</source>
        <translation>{item} (no hace falta allí)</translation>
    </message>
    <message>
        <source>This kind of service does not need it, so it must not be told.</source>
        <translation>Este tipo de servicio no lo necesita, así que no se le debe decir.</translation>
    </message>
    <message>
        <source>{item} (not yet)</source>
        <translation>{item} (todavía no)</translation>
    </message>
    <message>
        <source>Not every kind of service needs it. Choose above what kind of help they give.</source>
        <translation>No todos los tipos de servicio lo necesitan. Elija arriba qué tipo de ayuda prestan.</translation>
    </message>
    <message>
        <source>Yes, told before</source>
        <translation>Sí, se le dijo antes</translation>
    </message>
    <message>
        <source>Yes, told afterwards</source>
        <translation>Sí, se le dijo después</translation>
    </message>
    <message>
        <source>Not yet: it is not safe to tell them</source>
        <translation>Aún no: no es seguro decírselo</translation>
    </message>
    <message>
        <source>Tell without consent</source>
        <translation>Comunicar sin consentimiento</translation>
    </message>
    <message>
        <source>Only where a law or a danger leaves no choice. Ask the person once more first. Tell as little as possible, to one named recipient.</source>
        <translation>Solo si una ley o un peligro no dejan otra opción. Pregunte antes una vez más a la persona. Comunique lo menos posible, a un único destinatario con nombre.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Law or order that says so</source>
        <translation>&amp;Ley u orden que lo exige</translation>
    </message>
    <message>
        <source>To a service of the &amp;directory</source>
        <translation>A un servicio del &amp;directorio</translation>
    </message>
    <message>
        <source>or to somebody &amp;else: name and office</source>
        <translation>o a alguien más: &amp;nombre y cargo</translation>
    </message>
    <message>
        <source>What kind o&amp;f help they give</source>
        <translation>Qué tipo de ayuda pr&amp;estan</translation>
    </message>
    <message>
        <source>What is told: tick only what is needed</source>
        <translation>Qué se comunica: marque solo lo necesario</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Cóm&amp;o</translation>
    </message>
    <message>
        <source>Does the person &amp;know?</source>
        <translation>¿La persona lo sa&amp;be?</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Se le dijo el</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Por qué aún no</translation>
    </message>
    <message>
        <source>The second person decides too</source>
        <translation>La segunda persona también decide</translation>
    </message>
    <message>
        <source>A focal point or coordinator reads this here and agrees. Nobody decides it alone.</source>
        <translation>Un punto focal o la coordinación lee esto aquí y acepta. Nadie lo decide en solitario.</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Segunda persona</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Su nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Su &amp;frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Record and tell</source>
        <translation>&amp;Registrar y comunicar</translation>
    </message>
</context>
<context>
    <name>UnconsentedPresenter</name>
    <message>
        <source>The duty to report is not yet clarified by the legal adviser. Ask the coordinator before you tell anything, unless a life is in danger.</source>
        <translation>El deber de notificar aún no está aclarado por la asesoría jurídica. Pregunte a la coordinación antes de comunicar algo, salvo que una vida corra peligro.</translation>
    </message>
</context>
<context>
    <name>UndoQuestions</name>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <translation>Usted aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Take back: {change}.</source>
        <translation>Deshacer: {change}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>You have not taken anything back, or changed something since.</source>
        <translation>Usted no ha deshecho nada, o ha cambiado algo después.</translation>
    </message>
    <message>
        <source>Do again: {change}.</source>
        <translation>Rehacer: {change}.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>This change stays</source>
        <translation>Este cambio se queda</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Taken back: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by you</source>
        <translation>{change}, expediente {case}, {moment} por usted</translation>
    </message>
    <message>
        <source>{change}, {moment} by you</source>
        <translation>{change}, {moment} por usted</translation>
    </message>
    <message>
        <source>{change}, case {case}, {moment} by {name}</source>
        <translation>{change}, expediente {case}, {moment} por {name}</translation>
    </message>
    <message>
        <source>{change}, {moment} by {name}</source>
        <translation>{change}, {moment} por {name}</translation>
    </message>
    <message>
        <source>Changed: {parts}.</source>
        <translation>Cambiado: {parts}.</translation>
    </message>
    <message>
        <source>The same record was changed later: {change}, {moment} by {name}. Take that back first.</source>
        <translation>El mismo registro se cambió después: {change}, {moment} por {name}. Deshaga eso primero.</translation>
    </message>
    <message>
        <source>A colleague made this change. They take it back, or the coordinator.</source>
        <translation>Este cambio lo hizo un colega. Lo deshace esa persona, o la coordinación.</translation>
    </message>
    <message>
        <source>Your role does not include this kind of change.</source>
        <translation>Su función no incluye este tipo de cambio.</translation>
    </message>
    <message>
        <source>The name of this case is hidden from you. Open the identity first, with a reason.</source>
        <translation>El nombre de este expediente está oculto para usted. Abra primero la identidad, con un motivo.</translation>
    </message>
    <message>
        <source>The case is closed. Take it up again first, with a reason.</source>
        <translation>El expediente está cerrado. Retómelo primero, con un motivo.</translation>
    </message>
    <message>
        <source>The case is held for the law, so nothing in it goes back.</source>
        <translation>El expediente está retenido por ley: nada en él se deshace.</translation>
    </message>
    <message>
        <source>This was too long ago: what was there before is kept no longer.</source>
        <translation>Fue hace demasiado tiempo: lo que había antes ya no se guarda.</translation>
    </message>
    <message>
        <source>Something that was recorded later needs this. Take the later record back first.</source>
        <translation>Algo registrado después necesita esto. Deshaga primero lo posterior.</translation>
    </message>
    <message>
        <source>What was there before does not fit the audit trail, so it is not put back. Check the whole file under Audit.</source>
        <translation>Lo que había antes no concuerda con el registro de auditoría y no se restaura. Compruebe todo el archivo en Auditoría.</translation>
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
        <translation>Tamaño del te&amp;xto y colores...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir un archivo de expedientes</translation>
    </message>
    <message>
        <source>The records of your branch are in one encrypted file. Open it with your sign-in name and your own passphrase, or leave the name empty and use the passphrase of the file.</source>
        <translation>Los registros de su filial están en un archivo cifrado. Ábralo con su nombre de acceso y su propia frase de acceso, o deje el nombre vacío y use la frase de acceso del archivo.</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aún no se eligió ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>Sign-in n&amp;ame</source>
        <translation>&amp;Nombre de acceso</translation>
    </message>
    <message>
        <source>Empty: the passphrase of the file</source>
        <translation>Vacío: la frase de acceso del archivo</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Fra&amp;se de acceso</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Set up a &amp;new file...</source>
        <translation>Preparar un archivo n&amp;uevo...</translation>
    </message>
    <message>
        <source>Choose a file and type the passphrase first.</source>
        <translation>Elija primero un archivo y escriba la frase de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next attempt.</source>
        <translation>
            <numerusform>%n segundo hasta el próximo intento.</numerusform>
            <numerusform>%n segundos hasta el próximo intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Training mode</source>
        <translation>Modo de &amp;formación</translation>
    </message>
    <message>
        <source>Passphrase &amp;forgotten...</source>
        <translation>Frase de acceso o&amp;lvidada...</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Restaurar una copia de seguridad...</translation>
    </message>
</context>
<context>
    <name>UnmetCountsDialog</name>
    <message>
        <source>Needs without a service</source>
        <translation>Necesidades sin servicio</translation>
    </message>
    <message>
        <source>How often nobody was referred, by need and reason. It says which services are missing, and names nobody.</source>
        <translation>Cuántas veces no se derivó a nadie, por necesidad y motivo. Dice qué servicios faltan y no nombra a nadie.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>No need without a referral is recorded in this period. Record one from a case, or while preparing a referral.</source>
        <translation>No hay ninguna necesidad sin derivación registrada en este periodo. Registre una desde un expediente o al preparar una derivación.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnmetCountsPresenter</name>
    <message>
        <source>not told</source>
        <translation>no se comunica</translation>
    </message>
    <message>
        <source>To tell outside: people who agreed to statistics, to the nearest 5. Fewer than {below} are not told, nor what would give them away. Not counted, because they did not agree: {people}.</source>
        <translation>Para comunicar fuera: personas que aceptaron las estadísticas, redondeado a 5. No se comunican menos de {below}, ni lo que las revelaría. Sin contar, porque no aceptaron: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n necesidad</numerusform>
            <numerusform>%n necesidades</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {needs}</source>
        <translation>Del {first} al {last}: {needs}</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Why nobody was referred</source>
        <translation>Por qué no se derivó a nadie</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>To tell outside</source>
        <translation>Para comunicar fuera</translation>
    </message>
</context>
<context>
    <name>UnmetNeedDialog</name>
    <message>
        <source>Choose the kind of help</source>
        <translation>Elija el tipo de ayuda</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Elija por qué no</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ninguno en particular</translation>
    </message>
    <message>
        <source>Choose the kind of help and why not.</source>
        <translation>Elija el tipo de ayuda y por qué no.</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation>Sin derivación</translation>
    </message>
    <message>
        <source>Why this need leads to no referral. What is counted shows which services are missing.</source>
        <translation>Por qué esta necesidad no lleva a una derivación. Lo que se cuenta muestra qué servicios faltan.</translation>
    </message>
    <message>
        <source>Kind of &amp;help</source>
        <translation>Tipo de a&amp;yuda</translation>
    </message>
    <message>
        <source>Wh&amp;y not</source>
        <translation>Por &amp;qué no</translation>
    </message>
    <message>
        <source>Service in &amp;question</source>
        <translation>Ser&amp;vicio en cuestión</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Facts only, no names of people</source>
        <translation>Solo hechos, sin nombres de personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>UnmetNeedPresenter</name>
    <message>
        <source>Case {case}</source>
        <translation>Expediente {case}</translation>
    </message>
</context>
<context>
    <name>UseInterpreterDialog</name>
    <message>
        <source>Choose the language</source>
        <translation>Elija el idioma</translation>
    </message>
    <message>
        <source>Choose the interpreter</source>
        <translation>Elija al intérprete</translation>
    </message>
    <message>
        <source>Nobody in the register speaks it</source>
        <translation>Nadie del registro lo habla</translation>
    </message>
    <message>
        <source>Interpreter for this talk</source>
        <translation>Intérprete para esta conversación</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>I&amp;ntérprete</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>Conflict of interest: asked each time</source>
        <translation>Conflicto de intereses: se pregunta cada vez</translation>
    </message>
    <message>
        <source>&amp;Why all the same</source>
        <translation>Por &amp;qué igualmente</translation>
    </message>
    <message>
        <source>Needed where an answer is not known or leaves a doubt</source>
        <translation>Necesario si una respuesta no se sabe o deja dudas</translation>
    </message>
    <message>
        <source>Not used: &amp;stepped aside</source>
        <translation>No se recurrió: se &amp;apartó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use this interpreter</source>
        <translation>&amp;Usar este intérprete</translation>
    </message>
</context>
<context>
    <name>UseInterpreterPresenter</name>
    <message>
        <source>{name} (no agreement in date)</source>
        <translation>{name} (sin acuerdo vigente)</translation>
    </message>
    <message>
        <source>Choose the interpreter first.</source>
        <translation>Elija primero al intérprete.</translation>
    </message>
    <message>
        <source>Answer every question first; not known is an answer.</source>
        <translation>Responda primero a todas las preguntas; «no se sabe» es una respuesta.</translation>
    </message>
    <message>
        <source>Conflict of interest: this interpreter steps aside. Choose another one.</source>
        <translation>Conflicto de intereses: este intérprete se aparta. Elija otro.</translation>
    </message>
    <message>
        <source>There is a doubt. Ask again, or write why this interpreter is used all the same.</source>
        <translation>Hay una duda. Vuelva a preguntar, o escriba por qué se recurre igualmente a este intérprete.</translation>
    </message>
</context>
<context>
    <name>VettingDialog</name>
    <message>
        <source>This kind of service does not need it.</source>
        <translation>Este tipo de servicio no lo necesita.</translation>
    </message>
    <message>
        <source>Choose how it was checked</source>
        <translation>Elija cómo se verificó</translation>
    </message>
    <message>
        <source>Choose first how it was checked.</source>
        <translation>Elija primero cómo se verificó.</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>Registrar una verificación</translation>
    </message>
    <message>
        <source>Tick only what you saw or heard yourself. A service counts as checked when every point is met.</source>
        <translation>Marque solo lo que vio u oyó personalmente. Un servicio cuenta como verificado cuando se cumple cada punto.</translation>
    </message>
    <message>
        <source>Minimum for a referral</source>
        <translation>Mínimo para una derivación</translation>
    </message>
    <message>
        <source>&amp;How it was checked</source>
        <translation>Cóm&amp;o se verificó</translation>
    </message>
    <message>
        <source>S&amp;econd person</source>
        <translation>Segunda &amp;persona</translation>
    </message>
    <message>
        <source>Their sign-in &amp;name</source>
        <translation>Su nombre de &amp;acceso</translation>
    </message>
    <message>
        <source>Their pass&amp;phrase</source>
        <translation>Su frase de acce&amp;so</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save check</source>
        <translation>&amp;Guardar verificación</translation>
    </message>
</context>
<context>
    <name>VettingPresenter</name>
    <message>
        <source>A check recorded today holds until {day}.</source>
        <translation>Una verificación registrada hoy vale hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Choose a view of your own first.</source>
        <translation>Elija primero una vista propia.</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (cambiada)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>Guardar vista...</translation>
    </message>
    <message>
        <source>Rename view...</source>
        <translation>Cambiar nombre de la vista...</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Eliminar vista</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Case files (*.pgidesk)</source>
        <translation>Archivos de expedientes (*.pgidesk)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir un archivo de expedientes</translation>
    </message>
    <message>
        <source>The backup was restored to {file}. On another computer, or while the original file is still there, it opens for reading only; the coordinator can then choose to work with it.</source>
        <translation>La copia de seguridad se restauró en {file}. En otro equipo, o mientras el archivo original siga allí, se abre solo para lectura; la coordinación puede elegir después trabajar con él.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirar consentimiento</translation>
    </message>
    <message>
        <source>Withdrawal works at once and may be spoken. Open referrals that rest on it are stopped; what was already shared is listed below.</source>
        <translation>La retirada vale enseguida y puede ser de palabra. Las derivaciones abiertas que se basan en el consentimiento se detienen; lo ya compartido está en la lista de abajo.</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>C&amp;onsentimiento</translation>
    </message>
    <message>
        <source>&amp;How was it said?</source>
        <translation>¿Có&amp;mo se dijo?</translation>
    </message>
    <message>
        <source>For example: by phone, in person</source>
        <translation>Por ejemplo: por teléfono, en persona</translation>
    </message>
    <message>
        <source>Already shared, and with whom</source>
        <translation>Ya compartido, y con quién</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>&amp;Retirar ahora</translation>
    </message>
</context>
<context>
    <name>WithdrawalPresenter</name>
    <message>
        <source>Nothing was shared.</source>
        <translation>No se compartió nada.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>The text is being looked at.</source>
        <translation>El texto se está revisando.</translation>
    </message>
    <message>
        <source>Wording of a letter</source>
        <translation>Redacción de una carta</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source># title, ## heading, - list, **bold**. An empty line ends a paragraph.</source>
        <translation># título, ## encabezado, - lista, **negrita**. Una línea vacía termina un párrafo.</translation>
    </message>
    <message>
        <source>&amp;Fields and blocks that the program fills in</source>
        <translation>Cam&amp;pos y bloques que rellena el programa</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>As it will look, with invented values</source>
        <translation>Cómo se verá, con valores inventados</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vista previa de la carta</translation>
    </message>
    <message>
        <source>Delive&amp;red text</source>
        <translation>Texto o&amp;riginal</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>WordingPresenter</name>
    <message>
        <source>{block} (needed)</source>
        <translation>{block} (necesario)</translation>
    </message>
    <message>
        <source>The text is being looked at.</source>
        <translation>El texto se está revisando.</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Páginas: {pages}</translation>
    </message>
    <message>
        <source>The text is being stored.</source>
        <translation>El texto se está guardando.</translation>
    </message>
</context>
<context>
    <name>WordingWords</name>
    <message>
        <source>Referral letter</source>
        <translation>Carta de derivación</translation>
    </message>
    <message>
        <source>Recall of a letter</source>
        <translation>Retirada de una carta</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>Recordatorio de una carta</translation>
    </message>
    <message>
        <source>Neutral card for the person</source>
        <translation>Tarjeta neutra para la persona</translation>
    </message>
    <message>
        <source>What was shared, for the person</source>
        <translation>Lo que se compartió, para la persona</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>Slip for the answer of the service</source>
        <translation>Talón para la respuesta del servicio</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Número de carta</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Código del expediente</translation>
    </message>
    <message>
        <source>Day of this letter</source>
        <translation>Día de esta carta</translation>
    </message>
    <message>
        <source>By when an answer is due</source>
        <translation>Fecha límite de la respuesta</translation>
    </message>
    <message>
        <source>Day on which the letter left</source>
        <translation>Día en que salió la carta</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Grado de urgencia</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>Nombre de la filial</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Whom to ask for at the branch</source>
        <translation>Por quién preguntar en la filial</translation>
    </message>
    <message>
        <source>Telephone of the branch</source>
        <translation>Teléfono de la filial</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Código de control</translation>
    </message>
    <message>
        <source>Card: name of the place</source>
        <translation>Tarjeta: nombre del lugar</translation>
    </message>
    <message>
        <source>Card: address of the place</source>
        <translation>Tarjeta: dirección del lugar</translation>
    </message>
    <message>
        <source>Card: telephone of the place</source>
        <translation>Tarjeta: teléfono del lugar</translation>
    </message>
    <message>
        <source>Card: day and hour</source>
        <translation>Tarjeta: día y hora</translation>
    </message>
    <message>
        <source>Card: whom to ask for</source>
        <translation>Tarjeta: por quién preguntar</translation>
    </message>
    <message>
        <source>Card: the word that the person chose</source>
        <translation>Tarjeta: palabra elegida por la persona</translation>
    </message>
    <message>
        <source>Block: letterhead, addressee, numbers and dates</source>
        <translation>Bloque: membrete, destinatario, números y fechas</translation>
    </message>
    <message>
        <source>Block: what is asked for</source>
        <translation>Bloque: lo que se pide</translation>
    </message>
    <message>
        <source>Block: what is shared about the person</source>
        <translation>Bloque: lo que se comparte sobre la persona</translation>
    </message>
    <message>
        <source>Block: lines to sign on</source>
        <translation>Bloque: líneas para firmar</translation>
    </message>
    <message>
        <source>Block: slip to cut off for the answer</source>
        <translation>Bloque: talón recortable para la respuesta</translation>
    </message>
    <message>
        <source>Block: letterhead alone</source>
        <translation>Bloque: solo membrete</translation>
    </message>
    <message>
        <source>Block: what was shared, with whom and when</source>
        <translation>Bloque: qué se compartió, con quién y cuándo</translation>
    </message>
    <message>
        <source>Block: letterhead, case code and day</source>
        <translation>Bloque: membrete, código del expediente y día</translation>
    </message>
    <message>
        <source>Block: when others may have to be told</source>
        <translation>Bloque: casos en que habría que informar a otros</translation>
    </message>
    <message>
        <source>Block: duty to report by law</source>
        <translation>Bloque: deber de notificar por ley</translation>
    </message>
    <message>
        <source>Block: what was explained, with boxes to tick</source>
        <translation>Bloque: lo que se explicó, con casillas para marcar</translation>
    </message>
    <message>
        <source>Block: what is asked, until when and in which language</source>
        <translation>Bloque: qué se pide, hasta cuándo y en qué idioma</translation>
    </message>
    <message>
        <source>Block: what may be shared, and what not</source>
        <translation>Bloque: qué se puede compartir y qué no</translation>
    </message>
    <message>
        <source>Block: yes or no</source>
        <translation>Bloque: sí o no</translation>
    </message>
    <message>
        <source>Block: signatures or thumbprints</source>
        <translation>Bloque: firmas o huellas dactilares</translation>
    </message>
    <message>
        <source>Field: received on</source>
        <translation>Campo: recibida el</translation>
    </message>
    <message>
        <source>Field: accepted, with three boxes to tick</source>
        <translation>Campo: aceptada, con tres casillas</translation>
    </message>
    <message>
        <source>Field: service started on</source>
        <translation>Campo: inicio del servicio</translation>
    </message>
    <message>
        <source>Field: next appointment</source>
        <translation>Campo: próxima cita</translation>
    </message>
    <message>
        <source>Field: what the service needs from the branch</source>
        <translation>Campo: lo que el servicio necesita de la filial</translation>
    </message>
    <message>
        <source>Field: closed on</source>
        <translation>Campo: cerrada el</translation>
    </message>
    <message>
        <source>Field: why it was not accepted</source>
        <translation>Campo: motivo si no se acepta</translation>
    </message>
    <message>
        <source>Field: name and function of who answers</source>
        <translation>Campo: nombre y cargo de quien responde</translation>
    </message>
    <message>
        <source>Field: signature of who answers</source>
        <translation>Campo: firma de quien responde</translation>
    </message>
</context>
</TS>
