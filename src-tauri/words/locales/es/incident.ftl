# Incidentes, inquietudes y simulacros (A.3.3, A.8.3, A.8.4; 10.2).

incident = Incidente
    .a = un incidente
    .many = Incidentes e inquietudes
    .empty = Aún no se ha notificado nada. Notifique lo que salió mal, lo que estuvo a punto o lo que alguien teme; un simulacro usa la misma ficha.

## Campos
incident-name = Qué pasó, en una línea
    .also = Incidente; Título; Inquietud
incident-kind = Tipo
    .also = Clase
incident-cameFrom = Viene de
    .also = Origen; Fuente
incident-reporter = Quién lo notificó
    .help = Solo aquí: no figura en ninguna lista, hoja, documento, búsqueda ni historial. Déjelo vacío si prefiere no darse a conocer.
    .also = Notificante
incident-channel = Canal
    .also = Vía
incident-awareOn = Lo sabemos desde
    .help = Los plazos corren desde aquí.
    .also = Conocido el; Conocimiento
incident-awareAt = A las
    .help = La hora de ese día donde está la organización, como 14:05.
    .also = Hora
incident-happenedOn = Ocurrió el
    .also = Fecha; Día
incident-what = Qué pasó
    .also = Descripción; Detalles
incident-aiSystems = Sistemas
    .also = Sistema; Sistemas de IA
incident-harmGoesOn = ¿Sigue el daño?
    .help = Si sigue: primero las personas. Detenga el sistema, conserve los registros y escriba después.
    .also = Daño continuado; En curso
incident-harmed = A quién daña o puede dañar
    .also = Afectados; Perjudicados
incident-serious = Grave (Reglamento de IA, art. 3, punto 49)
    .help = Mientras nadie lo decida, aquí no se muestra ningún plazo del Reglamento de IA, y corre igualmente.
    .also = Gravedad; Severidad
incident-seriousWhy = Por qué es grave o no
    .help = Según lo que exige el art. 3, punto 49, del Reglamento de IA.
    .also = Motivo
incident-personalData = Violación de la seguridad de los datos personales
    .also = Datos personales; Brecha
incident-furtherLaws = Otras leyes aplicables
    .also = Leyes
incident-owner = Quién lo lleva
    .also = Responsable; Propietario
incident-stopped = Cómo se detuvo y cuánto se tardó
    .also = Detenido; Contención
incident-cause = Causa
    .also = Causa raíz
incident-lessons = Qué aprendimos
    .also = Lecciones; Lecciones aprendidas
incident-unsent = Por qué no se avisó a una autoridad o a otros
    .help = Por cada plazo que corrió y nadie cumplió: por qué no había que enviar nada (lo pide el art. 33, ap. 5, del RGPD) o qué se hace en su lugar.
    .also = No notificado porque; Motivo de no notificar; Por qué no se envió una comunicación
incident-state = Estado
    .also = Situación
incident-triaged = Valorado
    .also = Valoración
incident-closed = Cerrado
    .also = Cerrado el

## Listas de códigos
incidentKind = Tipo
    .incident = Incidente
    .nearMiss = Cuasi incidente
    .concern = Inquietud
    .outsideReport = Aviso de fuera
    .exercise = Simulacro
incidentKind-also =
    .incident = Real
    .nearMiss = Por poco
    .concern = Preocupación
    .outsideReport = Externo
    .exercise = Ejercicio
cameFrom = Viene de
    .inside = Alguien de aquí
    .outside = Alguien de fuera
    .anonymous = Alguien que no da su nombre
    .monitoring = Seguimiento
cameFrom-also =
    .inside = Interno; Personal
    .outside = Cliente; Público
    .anonymous = Anónimo; Desconocido
    .monitoring = Alarma; Registros
serious = Grave
    .undecided = Aún sin decidir
    .no = No es grave
    .death = Fallecimiento de una persona
    .health = Daño grave para la salud
    .infrastructure = Alteración de infraestructuras críticas
    .widespread = Infracción generalizada
    .rights = Vulneración de derechos fundamentales
    .property = Daño grave a bienes o al medio ambiente
serious-also =
    .undecided = Sin decidir
    .no = Ninguna
    .death = Muerte
    .health = Lesión
    .infrastructure = Infraestructura
    .widespread = Generalizada
    .rights = Derechos fundamentales
    .property = Bienes; Medio ambiente
incidentLaw = Otras leyes
    .nis2 = NIS2
    .dora = DORA
    .none = Ninguna de ellas
incidentLaw-also =
    .nis2 = NIS 2
    .dora = Resiliencia operativa digital
    .none = Ninguna; Ninguna de las dos
incidentState = Estado
    .reported = Notificado
    .triaged = Valorado
    .handled = Contenido
    .closed = Cerrado
incidentState-also =
    .reported = Nuevo
    .triaged = En curso
    .handled = Resuelto
    .closed = Terminado

## Grupos de la ficha
incident-group-what = Lo que se sabe
incident-group-report = El aviso
incident-group-triage = Valoración
incident-group-after = Después

## Pasos
edit-incident-triage = Valorar un incidente
edit-incident-contain = Registrar que un incidente está contenido
edit-incident-close = Cerrar un incidente
edit-incident-reopen = Reabrir un incidente
edit-incident-act = Convertir un incidente en acción
incident-triage-do = Valorar
incident-contain-do = Contenido
incident-close-do = Cerrar
incident-reopen-do = Reabrir

## Lo que vence
due-law-begins = Empieza a aplicarse el Reglamento de IA: { $articles-es }
due-incident-clock = { $what-es }, antes de las { $at }

## Rechazos
refuse-incident-time = «{ $value }» no es una hora. Escríbala como 14:05.
refuse-incident-whom = Nada detiene un plazo ni cumple una obligación si no se informó a alguien. Diga a quién.
refuse-incident-anonymous = A quien no da su nombre no se le nombra aquí. Vacíe este campo o diga que se dio a conocer.
refuse-incident-harm = Nada está contenido mientras el daño sigue o nadie lo sabe. Diga que ya no sigue.
refuse-incident-unsent = Su plazo corrió y no se envió nada: { $what-es }. Anote en el registro lo que se envió o diga aquí por qué no había que hacerlo.
refuse-incident-told = Un incidente grave se comunica a alguien. Anote en el registro a quién se informó.

## En la página
ui-incident-report = Notificar algo
ui-incident-report-hint = Basta una línea. Quien lo valora pregunta el resto.
ui-incident-report-do = Notificar
ui-incident-clocks = Plazos que corren
ui-incident-undecided = No se ha decidido si es grave. Si lo es, el Reglamento de IA da 2, 10 o 15 días desde que se supo.
ui-incident-as-of = Legislación a { $on }. Las horas son las de la organización.
ui-incident-no-clock = No corre ningún plazo.
ui-incident-act = Qué se deriva de él
ui-incident-act-title = Qué hay que hacer
ui-incident-act-do = Convertirlo en acción
ui-incident-log = Registro
ui-incident-record = Registro del incidente
ui-incident-until = hasta el { $day }, { $at }
ui-incident-until-day = hasta el final del { $day }
ui-incident-sent = enviado el { $on }
ui-incident-late = vencido y nada enviado

## En papel
incident-record = Registro del incidente
incident-record-subject = Qué pasó, a quién se informó, qué se aprendió (A.8.4; 10.2)
incident-clocks = Plazos
incident-clocks-note = Qué ley obliga lo decide quien valora; las fechas se calculan desde que se supo, en la hora de la organización.
incident-clock-what = Qué se envía
incident-clock-article = Según
incident-clock-receiver = A
incident-clock-until = Hasta
incident-clock-at = A las
incident-clock-sent = Enviado el
ui-incident-unknown = Aún no se sabe
ui-command-report-incident = Notificar algo
    .also = notificar un incidente; comunicar una inquietud; queja; accidente; daño; incidente; inquietud
ui-screen-incidents = Incidentes e inquietudes
incident-unsent-none = ningún plazo exigía un aviso
incident-late = Fuera de plazo: { $what } ({ $article }) vencía el { $day }{ $timed ->
    [0] {""}
   *[1] {" "}a las { $at }
}; { $was ->
    [0] no consta ningún envío.
   *[1] se envió el { $sent }.
}
incident-open-laws = { $number } está cerrado y nadie ha indicado si se aplican NIS2 o DORA; si se aplica alguna, corren sus plazos. { $named ->
    [0] No consta quién lo responde.
   *[1] Lo responde { $whom }; sin fecha fijada.
}
incident-open-action = { $first ->
    [0] De { $number } sigue abierta además:
   *[1] { $number } consta como cerrado y sigue abierta una acción suya:
}{" "}{ $what }, { $named ->
    [0] sin responsable
   *[1] { $whom }
}, plazo { $due }.
